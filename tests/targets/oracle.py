"""The verdict that every target must give, written from the rules and from nothing else.

A slow, plain reading of ``targets/VERDICTS.md``: it knows the spec and no target.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from refwright.spec.model import (
    AnyType,
    Enum,
    Event,
    Field,
    ListOf,
    Literal,
    MapOf,
    Method,
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

MAX_OBJECTS = 64
_SCALARS = {
    ScalarName.STRING: "str",
    ScalarName.DATETIME: "str",
    ScalarName.INTEGER: "int",
    ScalarName.NUMBER: "float",
    ScalarName.BOOLEAN: "bool",
    ScalarName.NULL: "null",
}


def kind_of(value: object) -> str:
    """Name the kind of a JSON value; a number without a fraction is an ``int``."""
    match value:
        case None:
            return "null"
        case bool():
            return "bool"
        case str():
            return "str"
        case int():
            return "int"
        case float():
            return "int" if value.is_integer() else "float"
        case list():
            return "list"
        case _:
            return "object"


Limits = dict[str, float | str]


def _limits(member: Field | Parameter) -> Limits:
    """Give what refuses a value: no format, and no pattern that engines read differently."""
    stated = member.constraints.to_data() if member.constraints and not member.values else {}
    odd = "(?" in str(stated.get("pattern", ""))
    return {k: v for k, v in stated.items() if k != "format" and not (k == "pattern" and odd)}


def _broken(value: object, limits: Limits, path: str) -> str | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    size = len(value) if isinstance(value, str | list) else 0
    tests: dict[str, tuple[bool, Callable[[Any], bool], str]] = {
        "minimum": (number, lambda n: value < n, ">= {}"),  # type: ignore[operator]
        "exclusive_minimum": (number, lambda n: value <= n, "> {}"),  # type: ignore[operator]
        "maximum": (number, lambda n: value > n, "<= {}"),  # type: ignore[operator]
        "exclusive_maximum": (number, lambda n: value >= n, "< {}"),  # type: ignore[operator]
        "min_length": (isinstance(value, str), lambda n: size < n, "at least {} characters"),
        "max_length": (isinstance(value, str), lambda n: size > n, "at most {} characters"),
        "pattern": (isinstance(value, str), lambda p: not re.search(p, str(value)), "{}"),
        "min_items": (isinstance(value, list), lambda n: size < n, "at least {} items"),
        "max_items": (isinstance(value, list), lambda n: size > n, "at most {} items"),
    }
    for key, (speaks, breaks, words) in tests.items():
        if key in limits and speaks and breaks(limits[key]):
            verb = "match" if key == "pattern" else "be" if "m" in key and "_" not in key else ""
            verb = "be" if key.startswith("exclusive") else verb or "have"
            return f"{path}: must {verb} {words.format(limits[key])}"
    return None


@dataclass
class Oracle:
    """Judges payloads of one spec: ``None`` for accepted, else the text of the error."""

    spec: Spec
    enums: Mapping[str, Enum] = field(init=False)
    types: Mapping[str, TypeDef] = field(init=False)
    _unions: dict[tuple[str, int, Union], str | None] = field(default_factory=dict)
    """What was said of a payload's places: a union within a union is asked for a place often."""

    def __post_init__(self) -> None:
        self.enums, self.types = by_name(self.spec.enums), by_name(self.spec.types)

    def event(self, name: str, data: object) -> str | None:
        self._unions.clear()
        found = self.found(name)
        return None if found is None else self._object(found.fields, data, name, 0)

    def found(self, name: str) -> Event | None:
        exact = by_name(self.spec.events).get(name)
        head, dot, word = name.rpartition(".")
        if exact is not None or not dot or not head or not word:
            return exact
        varying = (e for e in self.spec.events if e.parameter and e.name.rpartition(".")[0] == head)
        return next(varying, None)

    def type(self, name: str, data: object) -> str | None:
        self._unions.clear()
        return self._value(Ref(name), data, name, -1)

    def method(self, method: Method, data: object) -> str | None:
        self._unions.clear()
        sent = [p for p in method.parameters if p.callback is None]
        return self._object(sent, data, method.name, 0)

    def _object(
        self, members: Iterable[Field | Parameter], data: object, path: str, depth: int
    ) -> str | None:
        if depth > MAX_OBJECTS:
            return f"{path}: nested too deeply"
        if not isinstance(data, dict):
            return f"{path}: expected object, got {kind_of(data)}"
        for member in members:
            where = f"{path}.{member.name}"
            if member.name in data:
                limits = _limits(member)
                fault = self._value(member.type, data[member.name], where, depth, limits)
                if fault is not None:
                    return fault
            elif member.presence is Presence.REQUIRED:
                return f"{where}: missing"
        return None

    def _value(
        self, expr: TypeExpr, value: object, path: str, depth: int, limits: Limits | None = None
    ) -> str | None:
        limits = limits or {}
        match expr:
            case AnyType():
                return None
            case Ref(name) if name in self.types:
                return self._object(self.types[name].fields or (), value, path, depth + 1)
            case ListOf(item) if isinstance(value, list):
                inside = ((item, each, f"{path}[{at}]") for at, each in enumerate(value))
            case MapOf(item) if isinstance(value, dict):
                inside = ((item, each, f"{path}.{key}") for key, each in value.items())
            case Union():
                key = path, depth, expr
                if key not in self._unions:
                    self._unions[key] = self._union(expr, value, path, depth, limits)
                return self._unions[key]
            case _:
                fits = self._fits(expr, value)
                if not fits:
                    return self._unfit(expr, value, path)
                return _broken(value, limits, path) if isinstance(expr, Scalar) else None
        below = {k: v for k, v in limits.items() if not k.endswith("items")}
        faults = [self._value(item, each, where, depth, below) for item, each, where in inside]
        own = _broken(value, limits, path) if isinstance(expr, ListOf) else None
        return next((fault for fault in (*faults, own) if fault is not None), None)

    def _union(
        self, expr: Union, value: object, path: str, depth: int, limits: Limits
    ) -> str | None:
        faults = [self._value(option, value, path, depth, limits) for option in expr.options]
        if None in faults:
            return None
        deep = f"{path}: nested too deeply"
        return deep if deep in faults else self._unfit(expr, value, path)

    def _fits(self, expr: TypeExpr, value: object) -> bool:
        match expr:
            case Literal(wanted):
                same_kind = isinstance(wanted, bool) == isinstance(value, bool)
                return same_kind and wanted == value
            case Scalar() | Ref():
                kind = kind_of(value)
                return kind == self.expected(expr) or (
                    kind == "int" and self.expected(expr) == "float"
                )
            case _:
                return False

    def _unfit(self, expr: TypeExpr, value: object, path: str) -> str:
        return f"{path}: expected {self.expected(expr)}, got {kind_of(value)}"

    def expected(self, expr: TypeExpr) -> str:
        match expr:
            case Scalar(name):
                return _SCALARS[name]
            case Ref(name) if name in self.enums:
                return _SCALARS[self.enums[name].type.name]
            case ListOf():
                return "list"
            case Literal(value):
                return json.dumps(value, ensure_ascii=False)
            case Union(options):
                return " | ".join(dict.fromkeys(map(self.expected, options)))
            case _:
                return "object"
