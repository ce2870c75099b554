"""A payload of each event as an example: what a page documents, at its plainest.

An example has every member that the page documents, nested records two deep, and below that only
what must be there. Documented defaults and first values are taken where they fit the type.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, assert_never

from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.limits import keeps, limits_here, limits_inside
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
from refwright.spec.portable_patterns import is_portable, shortest_match

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
_FORMATTED: Final = {
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "email": "name@example.com",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "date-time": "2026-01-31T12:00:00Z",
    "duration": "PT1H",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}
_MOST_ITEMS: Final = 100
_MOST_CHARS: Final = 10_000
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
        limits = member.constraints or NO_CONSTRAINTS
        default = member.default
        if default is not None and _fits(member.type, default) and keeps(default, limits):
            return default
        listed = first_value(member.values)
        if listed is not None:
            if _fits(member.type, listed):
                return listed
            if isinstance(member.type, ListOf) and _fits(member.type.item, listed):
                return [listed]
        return self._value(member.type, within, limits)

    def _value(
        self, expr: TypeExpr, within: tuple[str, ...], limits: Constraints = NO_CONSTRAINTS
    ) -> Value:
        match expr:
            case AnyType():
                return "anything"
            case Scalar():
                return limited_sample(expr, limits)
            case Literal(value):
                return value
            case Ref(name):
                return self._named(name, within)
            case ListOf(item):
                held = self._value(item, within, limits_inside(limits))
                count = max(limits.min_items or 1, 1) if limits.max_items != 0 else 0
                return [] if held is _NOTHING else [held] * min(count, _MOST_ITEMS)
            case MapOf(item):
                held = self._value(item, within, limits_inside(limits))
                return {} if held is _NOTHING else {"key": held}
            case Union(options):
                values = [self._value(option, within, limits) for option in options]
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


def limited_sample(kind: Scalar, limits: Constraints) -> Value:
    """Give a value of a scalar type that keeps its limits, as plain as they allow."""
    here = limits_here(kind, limits)
    plain = _PLAIN[kind.name]
    if not here and limits.format is None:
        return plain
    candidates: list[Value] = [plain]
    if isinstance(plain, str):
        pattern = limits.pattern if limits.pattern and is_portable(limits.pattern) else None
        candidates += [shortest_match(pattern)] if pattern else []
        shortest = min(limits.min_length or 0, _MOST_CHARS)
        candidates += ["text".ljust(shortest, "x"), "text"[: limits.max_length]]
        candidates = [*filter(None, [_FORMATTED.get(limits.format or "")]), *candidates]
    elif isinstance(plain, int | float):
        bounds = [limits.minimum, limits.maximum]
        above, below = limits.exclusive_minimum, limits.exclusive_maximum
        bounds += [above + 1] if above is not None else []
        bounds += [below - 1] if below is not None else []
        if above is not None and below is not None and kind.name is ScalarName.NUMBER:
            bounds.append((above + below) / 2)
        candidates += [bound for bound in bounds if bound is not None]
        if kind.name is ScalarName.INTEGER:
            candidates = [round(c) for c in candidates if isinstance(c, int | float)]
    return next((one for one in candidates if keeps(one, here)), _NOTHING)


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
