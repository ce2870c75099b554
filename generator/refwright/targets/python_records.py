"""The Python class of an event, a type or a method's parameters, as its template is given it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from refwright.model import (
    ANY,
    Completeness,
    Enumeration,
    Field,
    Parameter,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    TypeExpr,
)
from refwright.targets.emission import (
    Code,
    Doc,
    Emitted,
    Identifier,
    code,
    joined,
    python_literal,
)
from refwright.targets.python_enums import is_coded
from refwright.targets.python_layout import WIDTH, call, display, lines, statement
from refwright.targets.python_texts import attribute_doc, class_doc, doc_example
from refwright.targets.python_types import PythonTypes, admits_null, is_plain

_CHECKED: Final = {
    ScalarName.STRING: ("str", "text"),
    ScalarName.DATETIME: ("str", "text"),
    ScalarName.INTEGER: ("int", "integer"),
    ScalarName.NUMBER: ("float", "number"),
    ScalarName.BOOLEAN: ("bool", "boolean"),
}
"""The exact Python type that needs no second look, and the codec that takes one."""
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
    reads: bool
    total: int
    codecs: list[Code]
    constants: list[Code]
    returns: Code | None
    result: Code | None


@dataclass(frozen=True, slots=True)
class _Member:
    """A member while its view is made."""

    field: Field | Parameter
    name: Identifier
    wire: Emitted
    codec_name: Identifier
    enum: Identifier | None

    @property
    def type(self) -> TypeExpr:
        return self.field.type

    @property
    def required(self) -> bool:
        return self.field.presence is Presence.REQUIRED


class RecordWriter:
    """Makes the views of the records of one package."""

    def __init__(self, types: PythonTypes) -> None:
        self.types = types

    def view(self, source: RecordSource, names: dict[str, str], base: str) -> RecordView:
        """Prepare one record; ``names`` has the attribute of each member."""
        name = self.types.classes[source.key]
        codecs: list[Code] = []
        constants: list[Code] = []
        members = []
        for each in source.members:
            made = self._member(each, Identifier(names[each.name]), name, source, constants)
            members.append(self._member_view(made, codecs))
        returns, result = None, None
        if source.returns is not None:
            returns = self.types.annotation(source.returns)
            codec = code("_{}__result", name)
            codecs.append(_binding(code("{} = ", codec), self.types.codec(source.returns)))
            head = code("decoded: {} = rt.result", returns)
            result = call(head, [codec, Code("data"), code("{}.NAME", name)], 8)
        return RecordView(
            name=name,
            base=Identifier(base),
            wire=display(source.wire, 4, Code("NAME = ")),
            doc=class_doc(source.summary, source.about, self._example(source, name, names)),
            facts=display(source.facts, 4, Code("FACTS = ")) if source.facts else None,
            members=members,
            reads=any(" = get(" in member.decode for member in members),
            total=len(members),
            codecs=codecs,
            constants=constants,
            returns=returns,
            result=result,
        )

    def _member(
        self,
        each: Field | Parameter,
        name: Identifier,
        owner: Identifier,
        source: RecordSource,
        constants: list[Code],
    ) -> _Member:
        wire: Emitted = python_literal(each.name)
        mangled = Identifier(f"_{owner}__{name}")
        if len(wire) > _LONG_NAME:
            constants.append(statement(code("{}__wire = {}", mangled, wire), 0))
            wire = code("{}__wire", mangled)
        enum = self.types.classes.get(f"{source.key} {each.name}")
        return _Member(each, name, wire, mangled, enum)

    def _member_view(self, member: _Member, codecs: list[Code]) -> MemberView:
        summary = member.field.summary
        return MemberView(
            declaration=self._declaration(member),
            doc=attribute_doc(summary) if summary else None,
            decode=self._decode(member, codecs),
            encode=self._encode(member),
            write=self._write(member),
        )

    # --- declarations ---

    def _declaration(self, member: _Member) -> Code:
        annotation = self._annotation(member)
        arguments: list[Emitted] = [python_literal(member.field.name)]
        if not member.required:
            sentinel = "UNSET" if admits_null(member.type) else "None"
            arguments.append(code("default={}", Code(sentinel)))
        arguments += [code("{}={}", Code(key), value) for key, value in _facts(member)]
        return call(code("{}: {} = wire", member.name, annotation), arguments, 4)

    def _annotation(self, member: _Member) -> Code:
        annotation = (
            Code(member.enum)
            if member.enum is not None and is_coded(member.field)
            else self.types.annotation(member.type)
        )
        if member.required or member.type == ANY:
            return annotation
        absent = Code("Unset") if admits_null(member.type) else Code("None")
        return code("{} | {}", annotation, absent)

    # --- decoding ---

    def _decode(self, member: _Member, codecs: list[Code]) -> Code:
        if member.type == ANY and not member.required:
            there = code("data[{}]", member.wire), code("{} in data", member.wire)
            return _choice(member, there, Code("rt.absent"), [Code("self")])
        kind = self._enum_of(member)
        if kind is not None:
            known = code("{}.by_value[v]", kind[0])
            return _checked(member, kind[1], known, code("{}._decode", kind[0]))
        if isinstance(member.type, Scalar) and member.type.name in _CHECKED:
            codec = code("rt.{}", Code(_CHECKED[member.type.name][1]))
            return _checked(member, member.type.name, Code("v"), codec)
        codec = self.types.codec(member.type)
        if "(" in codec:
            codecs.append(_binding(code("{}__codec = ", member.codec_name), codec))
            codec = code("{}__codec", member.codec_name)
        return call(code("self.{} = rt.{}", member.name, _reader(member)), _given(member, codec), 8)

    def _enum_of(self, member: _Member) -> tuple[Identifier, ScalarName] | None:
        match member.type:
            case Ref(name) if name in self.types.enums:
                return self.types.class_of(name), self.types.enums[name].type.name
            case Scalar(name) if member.enum is not None and is_coded(member.field):
                return member.enum, name
            case _:
                return None

    # --- encoding ---

    def _encode(self, member: _Member) -> Code:
        kind = self._enum_of(member)
        if kind is not None:
            value = code("v if type(v) is {} else v.value", Code(_CHECKED[kind[1]][0]))
        elif isinstance(member.type, Ref):
            value = Code("v.to_dict()")
        else:
            value = Code("v") if is_plain(member.type) else Code("rt.plain(v)")
        return self._if_there(member, code("data[{}] = {}", member.wire, value))

    def _write(self, member: _Member) -> Code:
        kind = self._enum_of(member)
        match member.type:
            case Scalar(ScalarName.BOOLEAN):
                value = Code('("true" if v else "false")')
            case Scalar(ScalarName.INTEGER):
                value = Code("int.__repr__(v)")
            case Scalar(ScalarName.STRING | ScalarName.DATETIME):
                value = Code("rt.escape(v)")
            case Ref() if kind is not None:
                is_text = kind[1] is ScalarName.STRING
                value = Code("rt.escape(v)" if is_text else "int.__repr__(v)")
            case Ref():
                value = Code("v.to_json()")
            case _:
                value = Code("rt.encoded(v)")
        head = python_literal(f",{json.dumps(member.field.name)}:")
        if len(head) <= _LONG_NAME:
            return self._if_there(member, code("text += {} + {}", head, value))
        key = code("rt.escape({})", member.wire)
        return self._if_there(member, code('text += "," + {} + ":" + {}', key, value))

    def _if_there(self, member: _Member, then: Code) -> Code:
        """Write what is done with a member's value, as ``v``, unless the member is absent."""
        if member.required:
            return lines(code("        v = self.{}", member.name), statement(then, 8))
        absent = Code("UNSET" if admits_null(member.type) else "None")
        test = code("        if (v := self.{}) is not {}:", member.name, absent)
        return lines(test, statement(then, 12))

    # --- examples ---

    def _example(self, source: RecordSource, name: Identifier, names: dict[str, str]) -> list[Code]:
        if any(member.presence is Presence.REQUIRED for member in source.members):
            return []
        for member in source.members:
            if member.type == Scalar(ScalarName.STRING) and member.values is None:
                attribute = Identifier(names[member.name])
                return doc_example(name, python_literal(member.name), attribute)
        return []


def _checked(member: _Member, base: ScalarName, known: Code, codec: Code) -> Code:
    """Write the straight line for what is nearly always there, and the call for the rest."""
    # a float might be one that JSON cannot write, so it always gets the second look
    exact = "int" if base is ScalarName.NUMBER else _CHECKED[base][0]
    read = call(Code("v = get"), [member.wire], 8)
    reader = code("rt.{}", _reader(member))
    test = code("type(v) is {}", Code(exact))
    return lines(read, _choice(member, (known, test), reader, _given(member, codec)))


def _choice(
    member: _Member, there: tuple[Code, Code], reader: Code, arguments: list[Emitted]
) -> Code:
    value, test = there
    rest = code("{}({})", reader, joined(", ", arguments))
    flat = code("self.{} = {} if {} else {}", member.name, value, test, rest)
    if len(flat) + 8 <= WIDTH:
        return code("        {}", flat)
    return lines(
        code("        if {}:", test),
        statement(code("self.{} = {}", member.name, value), 12),
        Code("        else:"),
        call(code("self.{} = {}", member.name, reader), arguments, 12),
    )


def _given(member: _Member, codec: Code) -> list[Emitted]:
    return [codec, Code("self"), Code("data"), member.wire]


def _reader(member: _Member) -> Code:
    if member.required:
        return Code("required")
    return Code("nullable" if admits_null(member.type) else "member")


def _binding(head: Code, value: Code) -> Code:
    """Bind a codec; one that does not fit its line keeps its shape all the same."""
    return statement(code("{}{}", head, value), 0)


def _facts(member: _Member) -> Iterable[tuple[str, Emitted]]:
    field = member.field
    if field.presence is Presence.OPTIONAL:
        yield "presence", python_literal(field.presence.value)
    for key in ("since", "deprecated"):
        if (stated := getattr(field, key)) is not None:
            yield key, python_literal(stated)
    if field.default is not None:
        yield "documented_default", python_literal(field.default)
    if field.undocumented:
        yield "undocumented", python_literal(value=True)
    yield from _values(field.values, member)


def _values(values: Enumeration | None, member: _Member) -> Iterable[tuple[str, Emitted]]:
    if values is None:
        return
    if member.enum is None:
        assert values.complete is Completeness.UNKNOWN  # noqa: S101 - others have a class
        yield "values", python_literal(values.complete.value)
    elif not is_coded(member.field):
        yield "values", member.enum
