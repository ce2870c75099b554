"""A payload of each event as an example: what a page documents, at its plainest.

An example has every member that the page documents, nested records two deep, and below that only
what must be there. Documented defaults and first values are taken where they fit the type.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, assert_never

from refwright.spec.model import (
    AnyType,
    Enumeration,
    EnumValue,
    Event,
    Field,
    ListOf,
    Literal,
    MapOf,
    Parameter,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeExpr,
    Union,
    by_name,
)

Value = object
MAX_DEPTH: Final = 2
"""How many records stand in one another with all their members; below, only required ones do."""
_PLAIN: Final[dict[ScalarName, Value]] = {
    ScalarName.STRING: "text",
    ScalarName.INTEGER: 1,
    ScalarName.NUMBER: 1.5,
    ScalarName.BOOLEAN: True,
    ScalarName.NULL: None,
    ScalarName.DATETIME: "2026-01-31T12:00:00Z",
}
_KINDS: Final[dict[ScalarName, tuple[type, ...]]] = {
    ScalarName.STRING: (str,),
    ScalarName.DATETIME: (str,),
    ScalarName.INTEGER: (int,),
    ScalarName.NUMBER: (int, float),
    ScalarName.BOOLEAN: (bool,),
}
_NOTHING: Final = object()
"""No value can be given: the type would have to hold itself."""


class Samples:
    """Makes examples for the events, types and methods of one spec."""

    def __init__(self, spec: Spec) -> None:
        self._types = by_name(spec.types)
        self._enums = by_name(spec.enums)

    def event(self, event: Event) -> dict[str, Value]:
        """Give the data of an event."""
        return self.members(event.fields)

    def members(self, members: Iterable[Field | Parameter]) -> dict[str, Value]:
        """Give an object of these members; callbacks have no form in data."""
        found = self._members(members, ())
        return found if isinstance(found, dict) else {}

    def _members(self, members: Iterable[Field | Parameter], within: tuple[str, ...]) -> Value:
        found: dict[str, Value] = {}
        for member in members:
            if isinstance(member, Parameter) and member.callback is not None:
                continue
            required = member.presence is Presence.REQUIRED
            if not required and len(within) > MAX_DEPTH:
                continue
            value = self._member(member, within)
            if value is not _NOTHING:
                found[member.name] = value
            elif required:
                return _NOTHING
        return found

    def _member(self, member: Field | Parameter, within: tuple[str, ...]) -> Value:
        if member.default is not None and _fits(member.type, member.default):
            return member.default
        listed = first_value(member.values)
        if listed is not None:
            if _fits(member.type, listed):
                return listed
            if isinstance(member.type, ListOf) and _fits(member.type.item, listed):
                return [listed]
        return self._value(member.type, within)

    def _value(self, expr: TypeExpr, within: tuple[str, ...]) -> Value:
        match expr:
            case AnyType():
                return "anything"
            case Scalar(name):
                return _PLAIN[name]
            case Literal(value):
                return value
            case Ref(name):
                return self._named(name, within)
            case ListOf(item):
                held = self._value(item, within)
                return [] if held is _NOTHING else [held]
            case MapOf(item):
                held = self._value(item, within)
                return {} if held is _NOTHING else {"key": held}
            case Union(options):
                values = [self._value(option, within) for option in options]
                values = [v for v in values if v is not _NOTHING]
                return next((v for v in values if v is not None), None if values else _NOTHING)
            case _:  # pragma: no cover
                assert_never(expr)

    def _named(self, name: str, within: tuple[str, ...]) -> Value:
        if name in self._enums:
            enum = self._enums[name]
            listed = first_value(enum.enumeration)
            return _PLAIN[enum.type.name] if listed is None else listed
        if name in within or name not in self._types:
            return _NOTHING
        return self._members(self._types[name].fields or (), (*within, name))


def first_value(enumeration: Enumeration | None) -> str | int | None:
    """Give one documented value that can stand on the wire: a new one in front changes nothing."""
    values = enumeration.values if enumeration is not None else ()
    wires = [wire for value in values for wire in wire_values(value)]
    return min(wires, key=lambda wire: (isinstance(wire, str), wire), default=None)


def wire_values(value: EnumValue) -> tuple[str | int, ...]:
    """Give what stands on the wire for a documented value; nothing where a varying part is open."""
    parameter = value.parameter
    if parameter is None:
        return (value.value,)
    head = str(value.value).rpartition(".")[0]
    return tuple(f"{head}.{word}" if head else word for word in parameter.values or ())


def _fits(expr: TypeExpr, value: object) -> bool:
    match expr:
        case AnyType():
            return True
        case Scalar(name):
            kinds = _KINDS.get(name, ())
            boolean = isinstance(value, bool)
            return isinstance(value, kinds) and boolean == (name is ScalarName.BOOLEAN)
        case Union(options):
            return any(_fits(option, value) for option in options)
        case Literal(only):
            return type(only) is type(value) and only == value
        case _:
            return False
