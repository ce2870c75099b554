"""The typed dict view: the same data as plain dicts, for programs that do not decode it.

Each record has a ``TypedDict`` of its class's name in the module ``dicts``, in the functional form,
which takes any wire name as a key. Enumerations are their base types, since they are open.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, assert_never

from refwright.spec.model import (
    AnyType,
    Field,
    ListOf,
    Literal,
    MapOf,
    Parameter,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    TypeExpr,
    Union,
    references,
)
from refwright.targets.emission.emission import (
    Code,
    Emitted,
    Identifier,
    code,
    joined,
    python_literal,
)
from refwright.targets.python.layout import fits
from refwright.targets.python.records import RecordSource
from refwright.targets.python.types import ANNOTATIONS, PythonTypes

_PLAIN: Final = {**ANNOTATIONS, ScalarName.DATETIME: Code("str")}


class TypedDicts:
    """Writes the typed dicts of the records of one package."""

    def __init__(self, types: PythonTypes) -> None:
        self._types = types
        self._entries: dict[tuple[str, TypeExpr, Presence], tuple[Code, bool]] = {}

    def definition(self, record: RecordSource) -> Code:
        """Write one typed dict; any dict where the record's members are not documented."""
        name = self._types.classes[record.key]
        if record.facts.get("fields") == "unknown":
            return code("{}: TypeAlias = dict[str, Any]", name)
        entries = list(map(self._entry, record.members))
        head = code('{} = TypedDict(\n    "{}",\n', name, name)
        if not entries:
            return code("{}    {{}},\n)", head)
        lines = joined("\n", [line for line, _ in entries])
        text = code("{}    {{\n{}\n    }},\n)", head, lines)
        if fits(name, len(" = TypedDict(")) and all(is_short for _, is_short in entries):
            return text
        return code("# fmt: off\n{}\n# fmt: on", text)

    def _entry(self, member: Field | Parameter) -> tuple[Code, bool]:
        """Give the line of a member, and whether it fits."""
        key = member.name, member.type, member.presence
        if key not in self._entries:
            line = _entry(member, self._types)
            self._entries[key] = line, fits(line)
        return self._entries[key]


def _entry(member: Field | Parameter, types: PythonTypes) -> Code:
    annotation: Emitted = _annotation(member.type, types)
    if any(name not in types.enums for name in references(member.type)):
        annotation = python_literal(annotation)  # what is referred to may stand further down
    pattern = "        {}: {}," if member.presence is Presence.REQUIRED else _OPTIONAL
    return code(pattern, python_literal(member.name), annotation)


_OPTIONAL: Final = "        {}: NotRequired[{}],"


def _annotation(expr: TypeExpr, types: PythonTypes) -> Code:
    match expr:
        case Scalar(name):
            return _PLAIN[name]
        case AnyType():
            return Code("Any")
        case Ref(name):
            enum = types.enums.get(name)
            return Code(types.class_of(name)) if enum is None else _PLAIN[enum.type.name]
        case ListOf(item):
            return code("list[{}]", _annotation(item, types))
        case MapOf(value):
            return code("dict[str, {}]", _annotation(value, types))
        case Union(options):
            return joined(" | ", (_annotation(option, types) for option in options))
        case Literal(value):
            return code("Literal[{}]", python_literal(value))
        case _:  # pragma: no cover
            assert_never(expr)


def typing_names(definitions: Iterable[Code]) -> list[Identifier]:
    """Name what the definitions need of ``typing``, in the order of an import."""
    text = "\n".join(definitions)
    uses = {
        "Any": "Any",
        "Literal": "Literal[",
        "NotRequired": "NotRequired[",
        "TypeAlias": ": TypeAlias = ",
        "TypedDict": "TypedDict(",
    }
    return [Identifier(name) for name, use in uses.items() if use in text]
