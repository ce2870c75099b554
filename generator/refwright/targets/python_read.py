"""The way back: a generated package, read from its source as a spec, without running it.

Names come from classes and attributes, types from annotations, values from the declarations that
also make the constants, so that a package that does something else reads as something else.

Lost, and nothing else is: white space and invisible characters in summaries, and the look of a
doctest prompt in them (see :data:`LOSSES`).
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from refwright.errors import SpecError
from refwright.model import (
    ANY,
    ListOf,
    Literal,
    MapOf,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeExpr,
    Union,
)
from refwright.spec_data import Data, spec_from_data
from refwright.targets.python_types import ANNOTATIONS
from refwright.type_text import format_type

LOSSES: Final = (
    "white space in a summary: runs of it are one space",
    "invisible and control characters in a summary",
    "'>>>' in a summary is written '> > >'",
)

_SCALARS: Final = {str(text): Scalar(name) for name, text in ANNOTATIONS.items()}
_ENUM_TYPES: Final = {"OpenString": ScalarName.STRING, "OpenInteger": ScalarName.INTEGER}


@dataclass(slots=True)
class _Class:
    """One class of the package as its source has it."""

    name: str
    base: str
    doc: str
    constants: dict[str, object] = field(default_factory=dict)
    members: list[tuple[_Member, str]] = field(default_factory=list)
    returns: ast.expr | None = None

    @property
    def wire(self) -> str | None:
        return cast("str | None", self.constants.get("NAME"))

    @property
    def facts(self) -> Data:
        return dict(cast("Data", self.constants.get("FACTS", {})))


@dataclass(frozen=True, slots=True, eq=False)
class _Member:
    """One declaration in a class: ``name: annotation = call(arguments, key=word)``."""

    annotation: ast.expr | None
    call: str
    wire: str | int
    keywords: dict[str, ast.expr]

    def stated(self, *keys: str) -> Data:
        return {k: ast.literal_eval(self.keywords[k]) for k in keys if k in self.keywords}


Parse = Callable[[str, str], ast.Module]
"""Parses a module, given its path and text."""


def _parsed(_path: str, text: str) -> ast.Module:
    return ast.parse(text)


def read_python_package(texts: Mapping[str, str], parse: Parse = _parsed) -> Spec:
    """Read the files of the Python target back; raises ``SpecError`` for what is none."""
    try:
        return spec_from_data(_Package(texts, parse).spec_data())
    except (SyntaxError, KeyError, ValueError, TypeError, AttributeError, StopIteration) as error:
        raise SpecError(f"not a package that refwright wrote: {error!r}") from None


class _Package:
    """All classes of a package, and what its registry says."""

    def __init__(self, texts: Mapping[str, str], parse: Parse) -> None:
        registry = next(path for path in texts if path.endswith("/_registry.py"))
        folder = registry.removesuffix("_registry.py")
        source = _Source()
        constants = dict(_constants(parse(registry, texts[registry]).body))
        self.spec = cast("Data", constants["SPEC"])
        self.events = cast("dict[str, str]", constants["_EVENTS"])
        self.classes = {
            made.name: made
            for module in dict.fromkeys(cast("dict[str, str]", constants["_CLASSES"]).values())
            for path in [f"{folder}{module}.py"]
            for made in source.classes(parse(path, texts[path]))
        }
        self._fields: dict[tuple[_Member, str], Data] = {}

    def spec_data(self) -> Data:
        """Put the spec together in the shape of a spec file."""
        data = dict(self.spec)
        kinds = self.classes.values()
        data["enums"] = {c.wire: self.enum(c) for c in kinds if c.base in _ENUM_TYPES and c.wire}
        data["types"] = {c.wire: self.type(c) for c in kinds if c.base == "Structure"}
        data["events"] = {
            wire: self.event(self.classes[name]) for wire, name in self.events.items()
        }
        data["methods"] = {c.wire: self.method(c) for c in kinds if c.base == "Parameters"}
        return data

    def enum(self, made: _Class) -> Data:
        return {
            "type": _ENUM_TYPES[made.base].value,
            **_without(made.facts, "complete"),
            **_summary(_class_summary(made.doc)),
            **_values(made),
        }

    def type(self, made: _Class) -> Data:
        facts = made.facts
        return {"fields": self.fields(made), **facts, **_summary(_class_summary(made.doc))}

    def event(self, made: _Class) -> Data:
        return {
            **made.facts,
            **_summary(_class_summary(made.doc)),
            "fields": self.fields(made),
        }

    def method(self, made: _Class) -> Data:
        facts = made.facts
        callbacks = cast("dict[str, Data]", facts.pop("callbacks", {}))
        parameters = list(self.fields(made).items())
        for name, stated in callbacks.items():
            callback = {**stated, "callback": stated["role"]}
            parameters.insert(cast("int", stated["at"]), (name, callback))
        returns = {} if made.returns is None else {"returns": self.text(made.returns)}
        return {
            **facts,
            **_summary(_class_summary(made.doc)),
            "parameters": dict(parameters),
            **returns,
        }

    def fields(self, made: _Class) -> Data:
        known = self._fields
        for key in made.members:
            if key not in known:
                known[key] = self.field(*key)
        return {str(key[0].wire): known[key] for key in made.members}

    def field(self, member: _Member, doc: str) -> Data:
        data = member.stated("presence", "since", "deprecated", "undocumented")
        if "default" not in member.keywords:
            data["presence"] = "required"
        if "documented_default" in member.keywords:
            data["default"] = ast.literal_eval(member.keywords["documented_default"])
        annotation = cast("ast.expr", member.annotation)
        if "default" in member.keywords:
            annotation = _without_absence(annotation)
        own = self.own_enum(annotation)
        if own is not None:
            data |= {"type": _ENUM_TYPES[own.base].value, **_values(own)}
        else:
            data["type"] = self.text(annotation)
        values = member.keywords.get("values")
        if isinstance(values, ast.Name):
            data |= _values(self.classes[values.id])
        elif values is not None:
            data["values"] = ast.literal_eval(values)
        return {**data, **_summary(doc)}

    def own_enum(self, annotation: ast.expr) -> _Class | None:
        if not isinstance(annotation, ast.Name):
            return None
        made = self.classes.get(annotation.id)
        return made if made and made.base in _ENUM_TYPES and made.wire is None else None

    def text(self, annotation: ast.expr) -> str:
        return format_type(self.expr(annotation))

    def expr(self, annotation: ast.expr) -> TypeExpr:
        match annotation:
            case ast.Name("Any"):
                return ANY
            case ast.Name(name) if name in _SCALARS:
                return _SCALARS[name]
            case ast.Constant(None):
                return Scalar(ScalarName.NULL)
            case ast.Name(name):
                return Ref(cast("str", self.classes[name].wire))
            case ast.Subscript(ast.Name("list"), item):
                return ListOf(self.expr(item))
            case ast.Subscript(ast.Name("dict"), ast.Tuple([_, value])):
                return MapOf(self.expr(value))
            case ast.Subscript(ast.Name("Literal"), value):
                return Literal(ast.literal_eval(value))
            case ast.BinOp():
                return Union(tuple(self.expr(option) for option in _options(annotation)))
            case _:
                raise SpecError(f"not an annotation of ours: {ast.unparse(annotation)}")


# --- reading the source ---


def _constants(body: Iterable[ast.stmt]) -> Iterator[tuple[str, object]]:
    """Give the names that are bound to plain data."""
    return (found for statement in body if (found := _constant(statement)))


def _constant(statement: ast.stmt) -> tuple[str, object] | None:
    match statement:
        case ast.Assign([ast.Name(name)], value) | ast.AnnAssign(
            ast.Name(name), _, ast.expr() as value
        ) if isinstance(value, ast.Dict | ast.Constant | ast.List):
            return name, ast.literal_eval(value)
        case _:
            return None


class _Source:
    """Reads the statements of classes; one that stands in many of them is read once."""

    def __init__(self) -> None:
        self._members: dict[ast.stmt, _Member] = {}
        self._docs: dict[str, str] = {}

    def classes(self, module: ast.Module) -> Iterator[_Class]:
        """Give the classes of a module."""
        for node in module.body:
            if isinstance(node, ast.ClassDef):
                made = _Class(node.name, _name(node.bases[0]), ast.get_docstring(node) or "")
                for at, statement in enumerate(node.body):
                    self._read(statement, made, node.body[at + 1 : at + 2])
                yield made

    def _read(self, statement: ast.stmt, made: _Class, below: list[ast.stmt]) -> None:
        if isinstance(statement, ast.FunctionDef):
            if statement.name == "decode_result":
                made.returns = statement.returns
        elif isinstance(statement, ast.AnnAssign | ast.Assign):
            if isinstance(statement.value, ast.Call):
                if statement not in self._members:
                    self._members[statement] = _member(statement, statement.value)
                made.members.append((self._members[statement], self._doc(below)))
            elif (found := _constant(statement)) is not None:
                made.constants[found[0]] = found[1]

    def _doc(self, below: list[ast.stmt]) -> str:
        """Give the text of a docstring that stands below a member."""
        match below:
            case [ast.Expr(ast.Constant(str(doc)))]:
                if doc not in self._docs:
                    self._docs[doc] = " ".join(inspect.cleandoc(doc).split())
                return self._docs[doc]
            case _:
                return ""


def _member(statement: ast.AnnAssign | ast.Assign, call: ast.Call) -> _Member:
    annotation = statement.annotation if isinstance(statement, ast.AnnAssign) else None
    keywords = {word.arg: word.value for word in call.keywords if word.arg}
    wire = ast.literal_eval(call.args[0])
    return _Member(annotation, _name(call.func), wire, keywords)


def _name(expr: ast.expr) -> str:
    return expr.id if isinstance(expr, ast.Name) else ast.unparse(expr)


def _options(annotation: ast.expr) -> list[ast.expr]:
    if isinstance(annotation, ast.BinOp):
        return [*_options(annotation.left), annotation.right]
    return [annotation]


def _without_absence(annotation: ast.expr) -> ast.expr:
    """Take off the ``| None`` or ``| Unset`` that only says that a member may not be there."""
    return annotation.left if isinstance(annotation, ast.BinOp) else annotation


def _values(made: _Class) -> Data:
    values: list[object] = []
    for member, doc in made.members:
        value: Data = {"value": member.wire, **member.stated("name", "since")}
        value |= _summary(doc)
        if member.call == "family":
            stated = member.stated("parameter", "values")
            parameter: Data = {"name": stated["parameter"]}
            value["parameter"] = parameter | _without(stated, "parameter")
        values.append(value if len(value) > 1 else member.wire)
    complete = made.facts.get("complete", "all")
    if complete == "unknown":
        return {"values": "unknown"}
    return {"values": values, **({"complete": complete} if complete != "all" else {})}


def _class_summary(doc: str) -> str:
    """Take the summary out of a class's docstring: the paragraph before that of the facts."""
    paragraphs = [part for part in doc.split("\n\n") if not part.startswith(">>> ")]
    return " ".join(paragraphs[0].split()) if len(paragraphs) > 1 else ""


def _summary(text: str) -> Data:
    return {"summary": text} if text else {}


def _without(data: Data, key: str) -> Data:
    return {name: value for name, value in data.items() if name != key}
