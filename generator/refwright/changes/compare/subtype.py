"""Whether one type admits all that another one admits, over two specs.

Objects are compared by their fields when their names differ; equal names are taken for the same
type, whose own changes are told where it is defined. What cannot be decided within bounds is not
taken for a part of the other, which is the cautious answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum as PythonEnum
from typing import Final

from refwright.spec.model import (
    AnyType,
    Completeness,
    Enum,
    Enumeration,
    Field,
    ListOf,
    Literal,
    MapOf,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
)
from refwright.spec.type_text import format_type, rename_references

_STEPS: Final = 20_000
"""Pairs of types looked at for one question; real ones need under a hundred."""
_DEPTH: Final = 60

_PARTS: Final = {
    (ScalarName.INTEGER, ScalarName.NUMBER),
    (ScalarName.DATETIME, ScalarName.STRING),
}
_TRUTH: Final = Union((Literal(True), Literal(False)))

Names = Mapping[str, TypeDef | Enum]
_Strict = tuple[type, str | int | bool]


class Relation(PythonEnum):
    """How a new type stands to the old one."""

    SAME = "same"
    RESPELLED = "respelled"
    NARROWED = "narrowed"
    WIDENED = "widened"
    RETYPED = "retyped"


class TypeRelations:
    """The relation of types of two specs; ``renames`` are types known to be the same."""

    def __init__(self, old: Spec, new: Spec, renames: Mapping[str, str]) -> None:
        self._old: Names = {**{t.name: t for t in old.types}, **{e.name: e for e in old.enums}}
        self._new: Names = {**{t.name: t for t in new.types}, **{e.name: e for e in new.enums}}
        self._renames = renames
        self._back = {after: before for before, after in renames.items()}
        self._known: dict[tuple[str, str], Relation] = {}

    def same(self, old: TypeExpr, new: TypeExpr) -> bool:
        """Tell whether two types are written alike, but for the new names of renamed ones."""
        return (rename_references(old, self._renames) if self._renames else old) == new

    def relation(self, old: TypeExpr, new: TypeExpr) -> Relation:
        """Tell how two types stand to each other."""
        if self.same(old, new):
            return Relation.SAME
        texts = (format_type(old), format_type(new))
        if texts not in self._known:
            self._known[texts] = self._compare(old, new)
        return self._known[texts]

    def _compare(self, old: TypeExpr, new: TypeExpr) -> Relation:
        less = _Question(self._new, self._old, self._back).part(new, old, 0)
        more = _Question(self._old, self._new, self._renames).part(old, new, 0)
        if less and more:
            return Relation.RESPELLED
        if less or more:
            return Relation.NARROWED if less else Relation.WIDENED
        return Relation.RETYPED


class _Question:
    """One question: is a type of ``inner`` part of a type of ``outer``?"""

    def __init__(self, inner: Names, outer: Names, renames: Mapping[str, str]) -> None:
        self.inner = inner
        self.outer = outer
        self.renames = renames
        self.steps = 0
        self.assumed: dict[tuple[str, str], None] = {}
        self.literals: dict[int, tuple[frozenset[_Strict], list[TypeExpr]]] = {}

    def part(self, a: TypeExpr, b: TypeExpr, depth: int) -> bool:
        """Tell whether all that ``a`` admits is admitted by ``b``."""
        self.steps += 1
        if self.steps > _STEPS or depth > _DEPTH:
            return False
        match a, b:
            case _, AnyType():
                return True
            case Union(options), _:
                return all(self.part(option, b, depth + 1) for option in options)
            case Scalar(ScalarName.BOOLEAN), Union(options) if Literal(True) in options:
                return any(self.part(a, o, depth + 1) for o in options) or all(
                    self._in_one(flag, options, depth) for flag in _TRUTH.options
                )
            case Ref(name), Union(options):
                named = self.inner.get(name)
                return self._in_one(a, options, depth) or self._all_values_in(named, b, depth)
            case _, Union(options):
                return self._in_one(a, options, depth)
            case Ref(name), Ref(other):
                return self._refs(name, other, depth)
            case _:
                return self._plain(a, b, depth)

    def _in_one(self, a: TypeExpr, options: tuple[TypeExpr, ...], depth: int) -> bool:
        if not isinstance(a, Literal):
            return any(self.part(a, option, depth + 1) for option in options)
        # a long list of literals is looked up, not gone through once for each of them
        if id(options) not in self.literals:
            same = frozenset(_strict(o) for o in options if isinstance(o, Literal))
            rest: list[TypeExpr] = [o for o in options if not isinstance(o, Literal)]
            self.literals[id(options)] = same, rest
        known, others = self.literals[id(options)]
        return _strict(a) in known or any(self.part(a, option, depth + 1) for option in others)

    def _plain(self, a: TypeExpr, b: TypeExpr, depth: int) -> bool:
        match a, b:
            case ListOf(inner), ListOf(outer):
                return self.part(inner, outer, depth + 1)
            case MapOf(inner), MapOf(outer):
                return self.part(inner, outer, depth + 1)
            case Ref(name), _:
                return self._named_in(self.inner.get(name), b, depth)
            case _, Ref(name):
                return _in_named(a, self.outer.get(name))
            case Scalar(name), Scalar(other):
                return name is other or (name, other) in _PARTS
            case Literal(value), Literal(other_value):
                return value == other_value and type(value) is type(other_value)
            case Literal(value), Scalar(name):
                return name in _scalars_of(value)
            case _:
                return False

    def _refs(self, name: str, other: str, depth: int) -> bool:
        pair = (name, other)
        if self.renames.get(name, name) == other or pair in self.assumed:
            return True
        a, b = self.inner.get(name), self.outer.get(other)
        if isinstance(a, Enum) and isinstance(b, Enum):
            return self.part(a.type, b.type, depth + 1) and _values_in(a.enumeration, b.enumeration)
        if not isinstance(a, TypeDef) or not isinstance(b, TypeDef):
            return False
        self.assumed[pair] = None
        if self._objects(a, b, depth):
            return True
        # what was found with the help of a wrong assumption does not hold either
        while self.assumed.popitem()[0] != pair:
            pass
        return False

    def _objects(self, a: TypeDef, b: TypeDef, depth: int) -> bool:
        if b.fields is None or a.fields is None:
            return b.fields is None
        mine = {field.name: field for field in a.fields}
        # a field more or less is a break for one side or the other: neither is part of the other
        return mine.keys() == {f.name for f in b.fields} and all(
            self._field(mine[field.name], field, depth) for field in b.fields
        )

    def _field(self, a: Field, b: Field, depth: int) -> bool:
        needed = b.presence is Presence.REQUIRED and a.presence is not Presence.REQUIRED
        if needed or not self.part(a.type, b.type, depth + 1):
            return False
        if b.values is None or a.values is None:
            return b.values is None
        return _values_in(a.values, b.values)

    def _named_in(self, a: TypeDef | Enum | None, b: TypeExpr, depth: int) -> bool:
        """Tell whether a named type is part of one that has no name."""
        if isinstance(a, TypeDef):
            return isinstance(b, MapOf) and isinstance(b.value, AnyType)
        if a is None:
            return False
        return self.part(a.type, b, depth + 1) or self._all_values_in(a, b, depth)

    def _all_values_in(self, a: TypeDef | Enum | None, b: TypeExpr, depth: int) -> bool:
        if not isinstance(a, Enum) or a.enumeration.complete is not Completeness.ALL:
            return False
        return all(
            v.parameter is None and self.part(Literal(v.value), b, depth + 1)
            for v in a.enumeration.values
        )


def _in_named(a: TypeExpr, b: TypeDef | Enum | None) -> bool:
    """Tell whether a type without a name is part of a named one."""
    if isinstance(b, TypeDef):
        return b.fields is None and isinstance(a, MapOf)
    if b is None or not isinstance(a, Literal):
        return False
    return any(
        v.value == a.value and type(v.value) is type(a.value) and v.parameter is None
        for v in b.enumeration.values
    )


def _values_in(a: Enumeration, b: Enumeration) -> bool:
    if b.complete is Completeness.UNKNOWN or a.complete is Completeness.UNKNOWN:
        return b.complete is Completeness.UNKNOWN
    if a.complete is Completeness.SOME and b.complete is Completeness.ALL:
        return False
    known = {(type(v.value), v.value, v.parameter) for v in b.values}
    return all((type(v.value), v.value, v.parameter) in known for v in a.values)


def _strict(literal: Literal) -> _Strict:
    return type(literal.value), literal.value


def _scalars_of(value: str | int | bool) -> frozenset[ScalarName]:
    if isinstance(value, bool):
        return frozenset({ScalarName.BOOLEAN})
    if isinstance(value, int):
        return frozenset({ScalarName.INTEGER, ScalarName.NUMBER})
    return frozenset({ScalarName.STRING})
