"""What a page states of a value beyond its type: a format, a range, lengths, a pattern."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Constraints:
    """Limits of a value, each ``None`` where the page states none.

    They speak of whatever part of the type they fit: a range of the numbers in it, a length, a
    pattern and most formats of its strings, a number of items of its lists.
    """

    format: str | None = None
    minimum: int | float | None = None
    exclusive_minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_maximum: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None

    def __bool__(self) -> bool:
        """Return whether anything is stated."""
        return self != NO_CONSTRAINTS

    def with_more(self, other: Constraints) -> Constraints:
        """Return these limits, and the other's where these state nothing."""
        more = {key: getattr(other, key) for key in CONSTRAINT_KEYS if getattr(self, key) is None}
        return replace(self, **more)

    def to_data(self) -> dict[str, str | int | float]:
        """Return what is stated, by name."""
        stated = {key: getattr(self, key) for key in CONSTRAINT_KEYS}
        return {key: value for key, value in stated.items() if value is not None}


NO_CONSTRAINTS = Constraints()
CONSTRAINT_KEYS = tuple(field.name for field in fields(Constraints))
