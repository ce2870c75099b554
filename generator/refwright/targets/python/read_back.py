"""The way back: a generated package, read from its source as a spec, without running it.

Names come from classes and attributes, types from annotations, values from the declarations that
also make the constants, so that a package that does something else reads as something else.

Lost, and nothing else is: white space and invisible characters in summaries, and the look of a
doctest prompt in them (see :data:`LOSSES`).
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import Final, cast

from refwright.base.errors import SpecError
from refwright.spec.fact_table import CARRIED
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import (
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
from refwright.spec.to_data import Data
from refwright.spec.type_text import format_type
from refwright.targets.python.classes import Source, SourceClass, SourceMember, constants
from refwright.targets.python.types import ANNOTATIONS

LOSSES: Final = (
    "white space in a summary: runs of it are one space",
    "invisible and control characters in a summary",
    "'>>>' in a summary is written '> > >'",
)

_SCALARS: Final = {str(text): Scalar(name) for name, text in ANNOTATIONS.items()}
_ENUM_TYPES: Final = {"OpenString": ScalarName.STRING, "OpenInteger": ScalarName.INTEGER}


Parse = Callable[[str, str], ast.Module]
"""Parses a module, given its path and text."""


def _parsed(_path: str, text: str) -> ast.Module:
    return ast.parse(text)


_STATED = ("constraints", "presence", "since", "deprecated", "undocumented", *CARRIED)
"""Facts of a member that stand as they are in its declaration."""


def read_python_package(texts: Mapping[str, str], parse: Parse = _parsed) -> Spec:
    """Read the files of the Python target back; raises ``SpecError`` for what is none."""
    return read_with_classes(texts, parse)[0]


def read_with_classes(texts: Mapping[str, str], parse: Parse) -> tuple[Spec, dict[str, str]]:
    """Read a package, and give the names of its classes by ``event``, ``type``, ``method`` + wire.

    Raises ``SpecError`` for what is none.
    """
    try:
        package = _Package(texts, parse)
        return spec_from_data(package.spec_data()), package.records()
    except (SyntaxError, KeyError, ValueError, TypeError, AttributeError, StopIteration) as error:
        raise SpecError(f"not a package that refwright wrote: {error!r}") from None


class _Package:
    """All classes of a package, and what its registry says."""

    def __init__(self, texts: Mapping[str, str], parse: Parse) -> None:
        registry = next(path for path in texts if path.endswith("/_registry.py"))
        folder = registry.removesuffix("_registry.py")
        source = Source()
        stated = dict(constants(parse(registry, texts[registry]).body))
        self.spec = cast("Data", stated["SPEC"])
        self.events = cast("dict[str, str]", stated["_EVENTS"])
        self.classes = {
            made.name: made
            for module in dict.fromkeys(cast("dict[str, str]", stated["_CLASSES"]).values())
            for path in [f"{folder}{module}.py"]
            for made in source.classes(parse(path, texts[path]))
        }
        self._fields: dict[tuple[SourceMember, str], Data] = {}

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

    def records(self) -> dict[str, str]:
        """Give the class of each event, type and method."""
        kinds = {"Structure": "type", "Parameters": "method"}
        named = {
            f"{kinds[made.base]} {made.wire}": made.name
            for made in self.classes.values()
            if made.base in kinds
        }
        return named | {f"event {wire}": name for wire, name in self.events.items()}

    def enum(self, made: SourceClass) -> Data:
        return {
            "type": _ENUM_TYPES[made.base].value,
            **_without(made.facts, "complete"),
            **_summary(_class_summary(made.doc)),
            **_values(made),
        }

    def type(self, made: SourceClass) -> Data:
        facts = made.facts
        return {"fields": self.fields(made), **facts, **_summary(_class_summary(made.doc))}

    def event(self, made: SourceClass) -> Data:
        return {
            **made.facts,
            **_summary(_class_summary(made.doc)),
            "fields": self.fields(made),
        }

    def method(self, made: SourceClass) -> Data:
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

    def fields(self, made: SourceClass) -> Data:
        known = self._fields
        for key in made.members:
            if key not in known:
                known[key] = self.field(*key)
        return {str(key[0].wire): known[key] for key in made.members}

    def field(self, member: SourceMember, doc: str) -> Data:
        data = member.stated(*_STATED)
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

    def own_enum(self, annotation: ast.expr) -> SourceClass | None:
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


def _options(annotation: ast.expr) -> list[ast.expr]:
    if isinstance(annotation, ast.BinOp):
        return [*_options(annotation.left), annotation.right]
    return [annotation]


def _without_absence(annotation: ast.expr) -> ast.expr:
    """Take off the ``| None`` or ``| Unset`` that only says that a member may not be there."""
    return annotation.left if isinstance(annotation, ast.BinOp) else annotation


def _values(made: SourceClass) -> Data:
    values: list[object] = []
    for member, doc in made.members:
        value: Data = {
            "value": member.wire,
            **member.stated("name", "since", "deprecated", "aliases"),
        }
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
