"""Equality of plain data in a strict sense, where Python's own takes ``true`` for ``1`` and 1.0."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter, is_
from typing import ClassVar


def same(one: object, other: object) -> bool:
    """Tell whether two pieces of plain data are the same; the order of keys has no meaning."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, int | float) or isinstance(other, int | float):
        return type(one) is type(other) and one == other
    return one == other


class Exact:
    """A dataclass (without an ``__eq__`` of its own) whose parts are equal in a strict sense."""

    __slots__ = ()
    _parts: ClassVar[Callable[[object], tuple[object, ...]]]

    def __init_subclass__(cls) -> None:
        cls._parts = attrgetter("__class__", *cls.__annotations__)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(other) is not type(self):
            return False
        mine, theirs = type(self)._parts(self), type(self)._parts(other)
        return mine == theirs and all(map(is_, map(type, mine), map(type, theirs)))

    def __hash__(self) -> int:
        return hash(type(self)._parts(self))
