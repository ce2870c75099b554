"""The Python class of an event, a type or a method's parameters, as its template is given it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from refwright.naming.identifiers import digest
from refwright.spec.fact_table import stated_facts
from refwright.spec.model import (
    ANY,
    Completeness,
    Enumeration,
    Field,
    Parameter,
    Presence,
    Scalar,
    ScalarName,
    TypeExpr,
    references,
)
from refwright.targets.emission.emission import (
    Code,
    Doc,
    Emitted,
    Identifier,
    code,
    joined,
    python_literal,
)
from refwright.targets.python.codecs import MemberSource, PythonCodecs, codec_binding
from refwright.targets.python.enums import is_coded, own_key
from refwright.targets.python.layout import binding, call, display, fits, lines, statement
from refwright.targets.python.texts import attribute_doc, class_doc, doc_example
from refwright.targets.python.types import PythonTypes, admits_null

_LONG_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class RecordSource:
    """Something that becomes a record: what kind it is, its members, what is stated of it."""

    kind: str
    wire: str
    members: tuple[Field | Parameter, ...]
    returns: TypeExpr | None
    facts: dict[str, object]
    summary: str | None
    about: str
    module: str

    @property
    def key(self) -> str:
        """The key of its class in the names table."""
        return f"{self.kind} {self.wire}"


@dataclass(frozen=True, slots=True)
class MemberView:
    """One member: its declaration, what reads it from data and what writes it there."""

    declaration: Code
    doc: Doc | None
    decode: Code
    decode_if_given: Code
    encode: Code
    write: Code


class RecordView(NamedTuple):
    """One record's class."""

    name: Identifier
    base: Identifier
    wire: Emitted
    doc: Doc
    facts: Code | None
    members: list[MemberView]
    total: int
    is_flat: bool
    guard: Code
    decode: Code
    decode_if_given: Code
    encode: Code
    write: Code
    codecs: list[Code]
    constants: list[Code]
    returns: Code | None
    result: Code | None


class _Made(NamedTuple):
    """The view of a member, the codecs and constants that it needs, and whether it is flat.

    A record whose members all are may be decoded again when a member turns out to be lacking. If it
    had other records inside, so would they, and the work would double at each level.
    """

    view: MemberView
    codecs: list[Code]
    constants: list[Code]
    is_flat: bool


class RecordWriter:
    """Makes the views of the records of one package."""

    def __init__(self, types: PythonTypes) -> None:
        self.types = types
        self.codecs = PythonCodecs(types)
        self._views: dict[tuple[int, str], _Made] = {}

    def view(self, source: RecordSource, names: dict[str, str], base: str) -> RecordView:
        """Prepare one record; ``names`` has the attribute of each member."""
        name = self.types.classes[source.key]
        made = [self._member_view(each, names[each.name], source) for each in source.members]
        members = [each.view for each in made]
        codecs = [codec for each in made for codec in each.codecs]
        returns, result = None, None
        if source.returns is not None:
            returns = self.types.annotation(source.returns)
            codec = code("_{}__result", name)
            codecs.append(codec_binding(code("{} = ", codec), self.types.codec(source.returns)))
            head = code("decoded: {} = rt.result", returns)
            result = call(head, [codec, Code("data"), code("{}.NAME", name)], 8)
            returns = code("    def decode_result(data: Any) -> {}:", returns)
            if not fits(returns):
                returns = Code(returns.replace("(data: Any)", "(\n        data: Any,\n    )"))
        return RecordView(
            name=name,
            base=Identifier(base),
            wire=display(source.wire, 4, Code("NAME = ")),
            doc=class_doc(source.summary, source.about, self._example(source, name, names)),
            facts=display(source.facts, 4, Code("FACTS = ")) if source.facts else None,
            members=members,
            total=len(members),
            is_flat=bool(made) and all(each.is_flat for each in made),
            guard=self._guard(source),
            decode=joined("\n", [member.decode for member in members]),
            decode_if_given=joined("\n", [member.decode_if_given for member in members]),
            encode=joined("\n", [member.encode for member in members]),
            write=joined("\n", [member.write for member in members]),
            codecs=codecs,
            constants=[constant for each in made for constant in each.constants],
            returns=returns,
            result=result,
        )

    def _guard(self, source: RecordSource) -> Code:
        """Write what lets a record be decoded in one go: its newest member is there.

        Members are documented in the order in which they came, so of data that lacks one it is
        mostly the last; to find that out by a ``KeyError`` would cost more than all the rest.
        """
        total = len(source.members)
        if not total:
            return Code("")
        test = code("type(data) is dict and len(data) == {}", Code(str(total)))
        last = source.members[-1].name
        if len(last) > _LONG_NAME:
            return code("        if {}:", test)
        return statement(code("if {} and {} in data:", test, python_literal(last)), 8)

    def _member_view(self, each: Field | Parameter, name: str, source: RecordSource) -> _Made:
        if each.values is not None:  # an enumeration of its own tells whose member it is
            return self._new_view(
                each, name, self.types.classes.get(own_key(source.key, each.name))
            )
        key = id(each), name  # of a spec, most fields that are equal are one object
        if key not in self._views:
            self._views[key] = self._new_view(each, name, None)
        return self._views[key]

    def _new_view(self, each: Field | Parameter, name: str, enum: Identifier | None) -> _Made:
        codecs: list[Code] = []
        constants: list[Code] = []
        wire: Emitted = python_literal(each.name)
        if len(wire) > _LONG_NAME:
            constant = code("_wire_{}", Identifier(digest(each.name)))
            constants.append(binding(constant, each.name))
            wire = constant
        member = MemberSource(each, Identifier(name), wire, enum)
        view = MemberView(
            declaration=self._declaration(member),
            doc=attribute_doc(each.summary) if each.summary else None,
            decode=self.codecs.decode(member, codecs, 16),
            decode_if_given=self._if_given(member, codecs),
            encode=self.codecs.encode(member),
            write=self.codecs.write(member),
        )
        is_flat = all(ref in self.types.enums for ref in references(each.type))
        return _Made(view, codecs, constants, is_flat)

    def _if_given(self, member: MemberSource, codecs: list[Code]) -> Code:
        given = statement(code("if {} in data:", member.wire), 8)
        decode = self.codecs.decode(member, codecs, 12)
        return lines(given, decode, Code("        else:"), self.codecs.lack(member))

    # --- declarations ---

    def _declaration(self, member: MemberSource) -> Code:
        annotation = self._annotation(member)
        arguments: list[Emitted] = [python_literal(member.field.name)]
        if not member.required:
            sentinel = "UNSET" if admits_null(member.type) else "None"
            arguments.append(code("default={}", Code(sentinel)))
        arguments += [code("{}={}", Code(key), value) for key, value in _facts(member)]
        return call(code("{}: {} = wire", member.name, annotation), arguments, 4)

    def _annotation(self, member: MemberSource) -> Code:
        annotation = (
            Code(member.enum)
            if member.enum is not None and is_coded(member.field)
            else self.types.annotation(member.type)
        )
        if member.required or member.type == ANY:
            return annotation
        absent = Code("Unset") if admits_null(member.type) else Code("None")
        return code("{} | {}", annotation, absent)

    # --- examples ---

    def _example(self, source: RecordSource, name: Identifier, names: dict[str, str]) -> list[Code]:
        if any(member.presence is Presence.REQUIRED for member in source.members):
            return []
        for member in source.members:
            if member.type == Scalar(ScalarName.STRING) and member.values is None:
                attribute = Identifier(names[member.name])
                return doc_example(name, python_literal(member.name), attribute)
        return []


def _facts(member: MemberSource) -> Iterable[tuple[str, Emitted]]:
    field = member.field
    if field.presence is Presence.OPTIONAL:
        yield "presence", python_literal(field.presence.value)
    for row, stated in stated_facts(field):
        if row.carried or row.name in {"since", "deprecated"}:
            yield row.name, python_literal(row.write(stated))
    if field.constraints is not None:
        pairs = (
            code("{}: {}", python_literal(key), python_literal(limit))
            for key, limit in field.constraints.to_data().items()
        )
        yield "constraints", code("{{{}}}", joined(", ", pairs))
    if field.default is not None:
        yield "documented_default", python_literal(field.default)
    if field.undocumented:
        yield "undocumented", python_literal(value=True)
    yield from _values(field.values, member)


def _values(values: Enumeration | None, member: MemberSource) -> Iterable[tuple[str, Emitted]]:
    if values is None:
        return
    if member.enum is None:
        assert values.complete is Completeness.UNKNOWN  # noqa: S101 - others have a class
        yield "values", python_literal(values.complete.value)
    elif not is_coded(member.field):
        yield "values", member.enum
