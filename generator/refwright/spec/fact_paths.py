"""Paths of facts: which thing and which fact a path of a spec file's data means.

A path goes in pairs: ``("events", name, "fields", field)`` is a thing, ``(…, field, "since")``
one more step, a fact of it. So a field called *type* is never taken for a type.
"""

from __future__ import annotations

from typing import Any, Final

from refwright.spec.fact_table import ROWS, FactRow, Thing
from refwright.spec.model import EnumValue
from refwright.spec.to_data import value_to_data

Path = tuple[str, ...]

SECTIONS: Final = {
    "enums": Thing.ENUM,
    "types": Thing.TYPE,
    "events": Thing.EVENT,
    "methods": Thing.METHOD,
    "protocols": Thing.PROTOCOL,
    "participants": Thing.PARTICIPANT,
}
"""The sections of a spec file, in their order, and what stands in each."""
_MEMBERS: Final = {"fields": Thing.FIELD, "parameters": Thing.PARAMETER, "values": Thing.VALUE}
_BY_NAME: Final = {thing: {row.name: row for row in rows} for thing, rows in ROWS.items()}


def thing_at(path: Path) -> Thing | None:
    """Return the kind of thing that a path of an even length means; ``None`` for no thing."""
    if len(path) < 2 or len(path) % 2 or path[0] not in SECTIONS:
        return None
    return SECTIONS[path[0]] if len(path) == 2 else _MEMBERS.get(path[-2])


def fact_at(path: Path) -> FactRow | None:
    """Return the row of the fact that a path means; ``None`` for a thing, or no such fact."""
    thing = thing_at(path[:-1])
    return None if thing is None else _BY_NAME[thing].get(path[-1])


def is_prose(path: Path) -> bool:
    """Return whether a path means the summary of a thing."""
    row = fact_at(path)
    return row is not None and row.prose


def fact_to_data(path: Path, value: Any) -> object:
    """Return the value of a fact as a spec file holds it; ``None`` for a thing's existence."""
    if value is None:
        return None
    if isinstance(value, EnumValue):
        return value_to_data(value)
    row = fact_at(path)
    if row is None:  # the words of limits, the releases that a page is valid for
        return list(value) if isinstance(value, tuple) else value
    return row.write(value)
