"""Enumerations in JSON Schema: open ones, which tell their values and refuse none, and closed ones.

An open enumeration is the documented values *or* anything of their type. So generators and editors
see the values, and a later release may bring more.
"""

from __future__ import annotations

from refwright.spec.model import Completeness, Enumeration, EnumValue, ListOf, Scalar, TypeExpr
from refwright.targets.jsonschema.notes import Schema
from refwright.targets.samples import wire_values


def values_schema(
    base: Scalar, enumeration: Enumeration | None, *, closed: bool, title: str = ""
) -> Schema | None:
    """Write the values of an enumeration as a schema; ``None`` where there is nothing to list.

    A closed one refuses what the page does not list, unless the page says that there is more.
    """
    if enumeration is None:
        return None
    wires = list(dict.fromkeys(wire for value in enumeration.values for wire in wire_values(value)))
    if not wires or not all(_is_of(base, wire) for wire in wires):
        return None
    told = "\n".join(filter(None, map(_told, enumeration.values)))
    listed: Schema = {
        **({"title": title} if title else {}),
        **({"description": told} if told else {}),
        "type": base.name.value,
        "enum": wires,
    }
    if closed and is_closed(enumeration):
        return listed
    return {"anyOf": [listed, {"type": base.name.value}]}


def is_closed(enumeration: Enumeration) -> bool:
    """Tell whether a page lists every value: nothing is missing and no part of one varies."""
    return enumeration.complete is Completeness.ALL and not any(
        value.parameter is not None and value.parameter.values is None
        for value in enumeration.values
    )


def listed_type(expr: TypeExpr) -> Scalar | None:
    """Give the type of the values that a member lists; those of a list are its elements'."""
    match expr:
        case Scalar() | ListOf(Scalar()):
            found = expr if isinstance(expr, Scalar) else expr.item
            return found if isinstance(found, Scalar) and found.name in _LISTED else None
        case _:
            return None


_LISTED = frozenset({"string", "integer"})
_TYPES: dict[str, type] = {"string": str, "integer": int}


def _is_of(base: Scalar, wire: str | int) -> bool:
    return type(wire) is _TYPES.get(base.name.value)


def _told(value: EnumValue) -> str:
    name = value.name if value.name != value.value else None
    words = ": ".join(filter(None, (name, value.summary)))
    return f"{value.value} - {words}" if words else ""
