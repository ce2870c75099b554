"""Payloads made from a spec: the smallest that fits, one with a given member, what fits only one.

What is accepted is decided by the rules that all targets keep to (``targets/VERDICTS.md``).
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from typing import assert_never

from refwright.changes.compare.change import Json
from refwright.naming.identifiers import class_name
from refwright.spec.model import (
    AnyType,
    Enum,
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
    TypeDef,
    TypeExpr,
    Union,
    by_name,
)

Member = Field | Parameter
_DEPTH = 12
_TRIES = 20_000
_SAMPLES: dict[ScalarName, Json] = {
    ScalarName.STRING: "text",
    ScalarName.INTEGER: 7,
    ScalarName.NUMBER: 1.5,
    ScalarName.BOOLEAN: True,
    ScalarName.DATETIME: "2026-01-02T03:04:05Z",
    ScalarName.NULL: None,
}
_ODD: tuple[Json, ...] = ("text", 7, 1.5, True, None, [], {})
"""One value of each JSON kind."""


class Unmakeable(Exception):  # noqa: N818 - it says what a payload is, and stays in this package
    """No finite payload fits: a type that requires itself."""


class Payloads:
    """Makes payloads of one spec, and judges them."""

    def __init__(self, spec: Spec) -> None:
        self.types: dict[str, TypeDef] = by_name(spec.types)
        self.enums: dict[str, Enum] = by_name(spec.enums)
        self.events = by_name(spec.events)
        self.methods = by_name(spec.methods)
        self._classes: Counter[str] | None = None

    def members(self, section: str, name: str) -> tuple[Member, ...]:
        """Give the members of an event, a type or a method that stand in a payload."""
        if section == "types":
            found = self.types.get(name)
            return (found.fields or ()) if found else ()
        if section == "methods":
            method = self.methods.get(name)
            return tuple(p for p in method.parameters if p.callback is None) if method else ()
        event = self.events.get(name)
        return event.fields if event else ()

    def values_of(self, member: Member) -> list[str | int]:
        """Give the plain values that a member's constants have, its own or those it refers to."""
        enumeration = member.values
        if enumeration is None and isinstance(member.type, Ref) and member.type.name in self.enums:
            enumeration = self.enums[member.type.name].enumeration
        values = enumeration.values if enumeration else ()
        return [value.value for value in values if value.parameter is None]

    def classes(self) -> Counter[str]:
        """Count the things that would each like to have a class of some name."""
        if self._classes is None:
            things = [*self.types, *self.enums, *self.events]
            spoken = [*things, *(f"{method} parameters" for method in self.methods)]
            self._classes = Counter(map(class_name, spoken))
        return self._classes

    # --- making ---

    def smallest(self, members: tuple[Member, ...], depth: int = 0) -> dict[str, Json]:
        """Make an object that has what is required and nothing else."""
        return {
            member.name: self.sample(member.type, depth)
            for member in members
            if member.presence is Presence.REQUIRED
        }

    def sample(self, expr: TypeExpr, depth: int = 0) -> Json:
        """Make a value that fits; raises ``Unmakeable`` where none is finite."""
        if depth > _DEPTH:
            raise Unmakeable
        match expr:
            case Scalar(name):
                return _SAMPLES[name]
            case AnyType():
                return "text"
            case Literal(value):
                return value
            case ListOf():
                return []
            case MapOf():
                return {}
            case Union(options):
                return self._first_sample(options, depth)
            case Ref(name):
                return self._sample_of(name, depth)
            case _:  # pragma: no cover
                assert_never(expr)

    def _first_sample(self, options: tuple[TypeExpr, ...], depth: int) -> Json:
        for option in options:
            try:
                return self.sample(option, depth + 1)
            except Unmakeable:
                continue
        raise Unmakeable

    def _sample_of(self, name: str, depth: int) -> Json:
        if name in self.enums:
            enum = self.enums[name]
            plain = (v.value for v in enum.enumeration.values if v.parameter is None)
            return next(plain, _SAMPLES[enum.type.name])
        return self.smallest(self.members("types", name), depth + 1)

    # --- judging ---

    def accepts(self, expr: TypeExpr, value: Json) -> bool:
        """Tell whether a value is one of a type."""
        match expr:
            case AnyType():
                return True
            case Scalar(name):
                return _is_scalar(name, value)
            case Literal(constant):
                same_kind = isinstance(constant, bool) is isinstance(value, bool)
                return same_kind and constant == value
            case ListOf(item):
                return isinstance(value, list) and all(self.accepts(item, v) for v in value)
            case MapOf(inner):
                return isinstance(value, dict) and all(
                    self.accepts(inner, v) for v in value.values()
                )
            case Union(options):
                return any(self.accepts(option, value) for option in options)
            case Ref(name):
                return self._is_of(name, value)
            case _:  # pragma: no cover
                assert_never(expr)

    def _is_of(self, name: str, value: Json) -> bool:
        if name in self.enums:
            return _is_scalar(self.enums[name].type.name, value)
        return isinstance(value, dict) and self.fits(self.members("types", name), value)

    def fits(self, members: tuple[Member, ...], data: dict[str, Json]) -> bool:
        """Tell whether an object is one with these members."""
        return all(
            (
                self.accepts(member.type, data[member.name])
                if member.name in data
                else member.presence is not Presence.REQUIRED
            )
            for member in members
        )

    # --- telling apart ---

    def candidates(self, expr: TypeExpr, depth: int = 0) -> Iterator[Json]:
        """Give values that are of a type, or nearly: one for each way that it can be one."""
        if depth > 3:
            return
        match expr:
            case ListOf(item):
                yield from ([inner] for inner in self.candidates(item, depth + 1))
            case MapOf(inner):
                yield from ({"key": value} for value in self.candidates(inner, depth + 1))
            case Union(options):
                yield from chain.from_iterable(self.candidates(o, depth + 1) for o in options)
            case Literal(value):
                yield value
            case Ref(name) if name in self.types:
                yield from self._objects(self.members("types", name), depth)
            case _:
                pass
        with contextlib.suppress(Unmakeable):
            yield self.sample(expr)
        yield from _ODD

    def _objects(self, members: tuple[Member, ...], depth: int) -> Iterator[Json]:
        try:
            least = self.smallest(members)
        except Unmakeable:
            return
        yield dict(least)
        for member in members:
            for value in self.candidates(member.type, depth + 1):
                yield {**least, member.name: value}


def only_in(one: Payloads, expr: TypeExpr, other: Payloads, refused_by: TypeExpr) -> Json:
    """Find a value that ``one`` takes for ``expr`` and ``other`` refuses for another type.

    Raises ``Unmakeable`` when none is found.
    """
    candidates = chain(one.candidates(expr), other.candidates(refused_by))
    for value in islice(candidates, _TRIES):
        if one.accepts(expr, value) and not other.accepts(refused_by, value):
            return value
    raise Unmakeable


def _is_scalar(name: ScalarName, value: Json) -> bool:
    match name:
        case ScalarName.STRING | ScalarName.DATETIME:
            return isinstance(value, str)
        case ScalarName.INTEGER:
            whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
            return whole and not isinstance(value, bool)
        case ScalarName.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case ScalarName.BOOLEAN:
            return isinstance(value, bool)
        case ScalarName.NULL:
            return value is None
        case _:  # pragma: no cover
            assert_never(name)
