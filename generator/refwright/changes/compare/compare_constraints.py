"""How the constraints of a member differ: narrower, wider, or neither."""

from __future__ import annotations

from typing import Final, cast

from refwright.changes.compare.change import ABSENT, Json, Value
from refwright.changes.compare.recording import Spot
from refwright.spec.constraints import Constraints

_LOW: Final = ("minimum", "exclusive_minimum", "min_length", "min_items")
_HIGH: Final = ("maximum", "exclusive_maximum", "max_length", "max_items")
_OTHER: Final = ("format", "pattern")


def constraint_change(
    old: Constraints | None, new: Constraints | None, spot: Spot
) -> tuple[str, Spot, Value, Value]:
    """Return the kind of a change of constraints, with its place and both sides."""
    before, after = _data(old), _data(new)
    if old is None:
        return "constraints-now-stated", spot, before, after
    if new is None:
        return "constraints-no-longer-stated", spot, before, after
    if _admits(old, new):
        return "constraints-narrowed", spot, before, after
    if _admits(new, old):
        return "constraints-widened", spot, before, after
    return "constraints-changed", spot, before, after


def _data(constraints: Constraints | None) -> Value:
    return ABSENT if constraints is None else cast("Json", constraints.to_data())


def _admits(wide: Constraints, narrow: Constraints) -> bool:
    """Return whether whatever the narrow ones allow, the wide ones allow, too."""
    return (
        all(getattr(wide, key) in (None, getattr(narrow, key)) for key in _OTHER)
        and all(_reaches(wide, narrow, key, -1) for key in _LOW)
        and all(_reaches(wide, narrow, key, 1) for key in _HIGH)
    )


def _reaches(wide: Constraints, narrow: Constraints, key: str, way: int) -> bool:
    """Return whether a bound of the wide ones is at least as far out as that of the narrow."""
    far, near = getattr(wide, key), getattr(narrow, key)
    return far is None or (near is not None and way * far >= way * near)
