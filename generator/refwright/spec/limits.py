"""Which limits every judge of payloads checks, and of which part of a value.

Numbers have ranges, strings lengths and a pattern, the outermost list a number of items. Formats,
and patterns that judges could read differently, are documented and refuse nothing; so do limits
of a member whose values are listed, as those stay open.
"""

from __future__ import annotations

import re
from dataclasses import replace
from operator import ge, gt, le, lt
from typing import Final

from refwright.spec.constraints import CONSTRAINT_KEYS, NO_CONSTRAINTS, Constraints
from refwright.spec.model import Field, ListOf, Parameter, Scalar, ScalarName, TypeExpr
from refwright.spec.portable_patterns import is_portable, python_pattern

_RANGE: Final = ("minimum", "exclusive_minimum", "maximum", "exclusive_maximum")
_TEXT: Final = ("min_length", "max_length", "pattern")
_ITEMS: Final = ("min_items", "max_items")
_FITTING: Final = {
    ScalarName.INTEGER: _RANGE,
    ScalarName.NUMBER: _RANGE,
    ScalarName.STRING: _TEXT,
    ScalarName.DATETIME: _TEXT,
}
_WORDS: Final = {
    "minimum": "must be >= {}",
    "exclusive_minimum": "must be > {}",
    "maximum": "must be <= {}",
    "exclusive_maximum": "must be < {}",
    "min_length": "must have at least {} characters",
    "max_length": "must have at most {} characters",
    "pattern": "must match {}",
    "min_items": "must have at least {} items",
    "max_items": "must have at most {} items",
}


def checked_limits(member: Field | Parameter) -> Constraints:
    """Return the limits of a member that every judge checks."""
    stated = member.constraints
    if stated is None or member.values is not None:
        return NO_CONSTRAINTS
    if isinstance(member, Parameter) and member.callback is not None:
        return NO_CONSTRAINTS
    portable = stated.pattern is not None and is_portable(stated.pattern)
    return replace(stated, format=None, pattern=stated.pattern if portable else None)


def limits_here(expr: TypeExpr, limits: Constraints) -> Constraints:
    """Return those limits that a value of this scalar, or this list itself, must keep."""
    match expr:
        case Scalar(name):
            return _only(limits, _FITTING.get(name, ()))
        case ListOf():
            return _only(limits, _ITEMS)
        case _:
            return NO_CONSTRAINTS


def limits_inside(limits: Constraints) -> Constraints:
    """Return the limits of what a list or a map holds."""
    return _only(limits, (*_RANGE, *_TEXT))


def limit_words(limits: Constraints) -> tuple[tuple[str, str | int | float, str], ...]:
    """Return each limit by name with its bound and the words of the error, in a fixed order."""
    return tuple(
        (key, bound, _WORDS[key].format(bound))
        for key in CONSTRAINT_KEYS
        if key in _WORDS and (bound := getattr(limits, key)) is not None
    )


def _only(limits: Constraints, keys: tuple[str, ...]) -> Constraints:
    return replace(NO_CONSTRAINTS, **{key: getattr(limits, key) for key in keys})


def keeps(value: object, limits: Constraints) -> bool:
    """Return whether a plain value keeps the limits that speak of its kind."""
    match value:
        case bool() | None:
            return True
        case int() | float():
            return not any(
                bound is not None and beyond(value, bound)
                for bound, beyond in (
                    (limits.minimum, lt),
                    (limits.exclusive_minimum, le),
                    (limits.maximum, gt),
                    (limits.exclusive_maximum, ge),
                )
            )
        case str():
            pattern = limits.pattern if limits.pattern and is_portable(limits.pattern) else None
            fits = pattern is None or re.search(python_pattern(pattern), value, re.ASCII)
            return bool(fits) and _counted(len(value), limits.min_length, limits.max_length)
        case list() | tuple():
            return _counted(len(value), limits.min_items, limits.max_items)
        case _:
            return True


def _counted(count: int, least: int | None, most: int | None) -> bool:
    return (least or 0) <= count and (most is None or count <= most)
