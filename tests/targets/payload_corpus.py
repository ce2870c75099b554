"""Payloads for a spec: each rule of each member broken in turn, and much that must be accepted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from oracle import MAX_OBJECTS, Oracle

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
    Spec,
    TypeExpr,
    Union,
    by_name,
)

Member = Field | Parameter
POOL: tuple[object, ...] = (
    None, True, False, 0, 1, -1, 2, 1.0, 1e3, 0.5, -1.5e300, 2**53, -(2**53), "", "x", "1", "true",
    "null", "\u0000", "\u2028\u202e", "\U0001f600", "a.b", [], [None], ["x", 1], [[]], [{}], {},
    {"a": None}, {"": 1}, {"a": {"b": [1, {"c": None}]}},
)  # fmt: skip
"""Values of every kind; which of them a member takes, its type says."""
FEW: tuple[object, ...] = (None, True, 1, 0.5, "", "x", [], {})
UNKNOWN = (
    "unknown", "", " ", "self", "cls", "json", "__proto__", "constructor", "toString", "prototype",
    "__class__", "__dict__", "_unknown", "unknown_fields", "to_dict", "hasOwnProperty", "a.b",
    "[0]", "0", "\u0000", "\ufb01le", "na\u00efve",
)  # fmt: skip
"""Names of members that no spec here documents."""


_GOOD: dict[ScalarName, object] = {
    ScalarName.STRING: "text",
    ScalarName.DATETIME: "2026-11-21",
    ScalarName.INTEGER: 7,
    ScalarName.NUMBER: 0.25,
    ScalarName.BOOLEAN: True,
    ScalarName.NULL: None,
}


@dataclass(frozen=True, slots=True)
class Payload:
    """One payload: what it is a payload of, its JSON text, and the error that it must give."""

    kind: str
    name: str
    text: str
    error: str | None
    free: bool = False
    """Nested beyond what the rules bind everybody to: a schema has no such limit."""


class Corpus:
    """Makes the payloads of one spec. ``few`` keeps to fewer values, for specs of many members."""

    def __init__(self, spec: Spec, *, few: bool = False) -> None:
        self.spec = spec
        self.oracle = Oracle(spec)
        self.pool = FEW if few else POOL
        self.types = by_name(spec.types)

    def payloads(self) -> Iterator[Payload]:
        """Yield every payload once, in the order of the spec."""
        seen = set()
        for payload in (*self._events(), *self._types(), *self._methods(), *self._deep()):
            key = (payload.kind, payload.name, payload.text)
            if key not in seen:
                seen.add(key)
                yield payload

    def _events(self) -> Iterator[Payload]:
        for event in self.spec.events:
            for data in self._objects(event.fields):
                yield self._made("event", event.name, data, self.oracle.event(event.name, data))
        for name in self._other_names():
            for data in FEW:
                yield self._made("event", name, data, self.oracle.event(name, data))

    def _types(self) -> Iterator[Payload]:
        for definition in self.spec.types:
            for data in self._objects(definition.fields or ()):
                error = self.oracle.type(definition.name, data)
                yield self._made("type", definition.name, data, error)

    def _methods(self) -> Iterator[Payload]:
        for method in self.spec.methods:
            sent = tuple(p for p in method.parameters if p.callback is None)
            called = {p.name: None for p in method.parameters if p.callback is not None}
            for data in (*self._objects(sent), self._base(sent) | called):
                error = self.oracle.method(method, data)
                yield self._made("method", method.name, data, error)

    def _other_names(self) -> Iterator[str]:
        yield from ("no.such.event", "", ".", "..", "__proto__", "constructor", "toString", "name")
        for event in self.spec.events:
            head = event.name.rpartition(".")[0]
            yield from (f"{event.name}.more", event.name.upper(), f"{event.name} ")
            if event.parameter is not None:
                yield from (f"{head}.{word}" for word in ("", "never-heard", "a.b", "__proto__"))
                yield from (head, f"{head}.{event.parameter.name}")

    def _made(self, kind: str, name: str, data: object, error: str | None) -> Payload:
        return Payload(kind, name, json.dumps(data), error)

    # --- objects ---

    def _objects(self, members: tuple[Member, ...]) -> Iterator[object]:
        yield from (value for value in self.pool if not isinstance(value, dict))
        base = self._base(members)
        yield base
        yield {}
        yield {m.name: self.good(m.type) for m in members}
        yield {m.name: self.good(m.type) for m in reversed(members)}
        for name in UNKNOWN:
            if name not in base:
                yield {**base, name: {"kept": [name, None]}}
        yield {**base, **{name: 1 for name in UNKNOWN if name not in base}}
        for required in base:
            yield {name: value for name, value in base.items() if name != required}
        for member in members:
            for value in self.values(member):
                yield {**base, member.name: value}
        yield from self._pairs(members, base)

    def _pairs(self, members: tuple[Member, ...], base: dict[str, object]) -> Iterator[object]:
        """Break two members at once: the first of the spec's order is told."""
        for one, two in pairwise(members):
            yield {**base, two.name: {"x": [0.5]}, one.name: [[0.5]]}

    def _base(self, members: Iterable[Member]) -> dict[str, object]:
        return {m.name: self.good(m.type) for m in members if m.presence is Presence.REQUIRED}

    def values(self, member: Member) -> Iterator[object]:
        """Give values of every kind, the documented ones, and those that nearly fit."""
        yield from self.pool
        if member.values is not None:
            yield from (value.value for value in member.values.values)
        yield from self.near(member.type, 2)
        if member.constraints is not None:
            yield from self._around()

    @staticmethod
    def _around() -> Iterator[object]:
        """Give values on both sides of every limit, also within lists and maps."""
        plain = [-1, 0, 0.5, 1, 1.5, 2, 7, 8, -(2**41), "", "x", "\U0001f600" * 3, "é" * 5]
        plain += ["abcdef", "AB-12", "AB-", "ab-1", "xAB-1", "y" * 31]
        yield from plain
        yield from ([value] for value in plain)
        yield from ([[value]] for value in plain)
        yield from ({"k": value} for value in plain)
        yield from ([], [[]], ["a", "b"], ["a", "b", "c"], [[1], [2, 3]], [[0]])

    def near(self, expr: TypeExpr, depth: int) -> Iterator[object]:
        """Give values around a type: what fits it, and what misses it by one thing inside."""
        match expr:
            case Literal(value):
                yield from (value, str(value), [value])
            case Ref(name) if name in self.oracle.enums:
                enum = self.oracle.enums[name]
                yield from (value.value for value in enum.enumeration.values)
            case Ref(name) if depth:
                yield from self._near_object(name, depth)
            case ListOf(item):
                inside = [*FEW, *self.near(item, depth - 1)] if depth else [*FEW]
                good = self.good(item)
                yield from ([value] for value in inside)
                yield from ([good, value, good] for value in inside[: len(FEW)])
            case MapOf(item):
                inside = [*FEW, *self.near(item, depth - 1)] if depth else [*FEW]
                good = self.good(item)
                yield from ({"k": value} for value in inside)
                yield from ({"good": good, key: None} for key in ("__proto__", "", "a.b", "[0]"))
            case Union(options):
                for option in options:
                    yield from self.near(option, depth)
            case _:
                return

    def _near_object(self, name: str, depth: int) -> Iterator[object]:
        members = self.types[name].fields or ()
        base = self._base(members)
        yield base
        yield {**base, "unknown": 1, "__proto__": {"polluted": True}}
        for required in base:
            yield {key: value for key, value in base.items() if key != required}
        for member in members:
            for value in (*FEW, *self.near(member.type, depth - 1)):
                yield {**base, member.name: value}

    def good(self, expr: TypeExpr, depth: int = 0) -> object:
        """Give a value that fits a type."""
        match expr:
            case Scalar(name):
                return _GOOD[name]
            case AnyType():
                return {"any": [1, "x", None]}
            case Literal(value):
                return value
            case Ref(name) if name in self.oracle.enums:
                return _GOOD[self.oracle.enums[name].type.name]
            case Ref(name):
                return self._base(self.types[name].fields or ()) if depth < MAX_OBJECTS else {}
            case ListOf(item):
                return [self.good(item, depth + 1)]
            case MapOf(item):
                return {"key": self.good(item, depth + 1)}
            case Union(options):
                return self.good(options[0], depth)

    # --- depth ---

    def _deep(self) -> Iterator[Payload]:
        """Nest objects of a type that refers to itself, up to the limit and beyond."""
        for definition in () if self.pool is FEW else self.spec.types:
            for member in definition.fields or ():
                wrap = self._wrapper(member.type, definition.name)
                if wrap is None:
                    continue
                for levels in (2, MAX_OBJECTS - 1, MAX_OBJECTS, MAX_OBJECTS + 1, MAX_OBJECTS + 9):
                    data: object = self._base(definition.fields or ())
                    for _ in range(levels):
                        inner = [data] if wrap == "list" else data
                        data = {**self._base(definition.fields or ()), member.name: inner}
                    made = self._made(
                        "type", definition.name, data, self.oracle.type(definition.name, data)
                    )
                    yield replace(made, free=levels > MAX_OBJECTS)

    def _wrapper(self, expr: TypeExpr, name: str) -> str | None:
        match expr:
            case Ref(own) if own == name:
                return "object"
            case ListOf(Ref(own)) if own == name:
                return "list"
            case Union(options):
                return next((w for o in options if (w := self._wrapper(o, name))), None)
            case _:
                return None
