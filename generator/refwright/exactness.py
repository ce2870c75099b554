"""Equality of plain data in a strict sense, where Python's own takes ``true`` for ``1`` and 1.0."""

from __future__ import annotations


def same(one: object, other: object) -> bool:
    """Tell whether two pieces of plain data are the same; the order of keys has no meaning."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, int | float) or isinstance(other, int | float):
        return type(one) is type(other) and one == other
    return one == other
