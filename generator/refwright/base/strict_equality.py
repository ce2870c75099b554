"""Equality of plain data in a strict sense, where Python's own takes ``true`` for ``1`` and 1.0."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import ClassVar


def same(one: object, other: object) -> bool:
    """Tell whether two pieces of plain data are the same; the order of keys has no meaning."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, int | float) or isinstance(other, int | float):
        return repr(one) == repr(other)
    return one == other


class Exact:
    """Base of a dataclass (without ``__eq__``) that is strict in the part that may be a number."""

    __slots__ = ()
    _parts: ClassVar[Callable[[object], object]]
    _number: ClassVar[Callable[[object], object]]

    def __init_subclass__(cls, number: str = "") -> None:
        cls._parts = attrgetter(*cls.__annotations__)
        if number:  # a dataclass with slots is made twice, and is not told again
            cls._number = attrgetter(number)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(other) is not type(self):
            return False
        parts, number = type(self)._parts, type(self)._number
        return parts(self) == parts(other) and repr(number(self)) == repr(number(other))

    def __hash__(self) -> int:
        return hash(type(self)._parts(self))
