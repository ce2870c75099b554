"""Limits of members as keywords: ``minimum``, ``maxLength``, ``pattern``, ``minItems``, ``format``.

They stand at the part of the type that they speak of. What no keyword tells (a format of the
page's own, a pattern that validators read differently) is left to the comment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, cast

from refwright.spec.constraints import CONSTRAINT_KEYS, Constraints
from refwright.spec.limits import checked_limits, limits_here, limits_inside
from refwright.spec.model import Field, Parameter, Scalar, ScalarName, TypeExpr
from refwright.targets.jsonschema.notes import Schema

_KEYWORDS: Final = {
    "format": "format",
    "minimum": "minimum",
    "exclusive_minimum": "exclusiveMinimum",
    "maximum": "maximum",
    "exclusive_maximum": "exclusiveMaximum",
    "min_length": "minLength",
    "max_length": "maxLength",
    "pattern": "pattern",
    "min_items": "minItems",
    "max_items": "maxItems",
}
_WORDS: Final = frozenset(
    """date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri
    uri-reference iri iri-reference uuid uri-template json-pointer relative-json-pointer regex
    byte binary password""".split()
)
_WHOLE: Final = frozenset({"int32", "int64"})
_NUMBERS: Final = frozenset({"float", "double"})
_FORMATS: Final = {
    ScalarName.STRING: _WORDS,
    ScalarName.DATETIME: _WORDS,
    ScalarName.INTEGER: _WHOLE,
    ScalarName.NUMBER: _WHOLE | _NUMBERS,
}
"""The formats that validators and generators know, by the types that they are formats of."""


def told_limits(member: Field | Parameter) -> Constraints:
    """Return the limits of a member that keywords can tell."""
    checked = checked_limits(member)
    stated = member.constraints
    if stated is None or member.values is not None:
        return checked
    if isinstance(member, Parameter) and member.callback is not None:
        return checked
    return replace(checked, format=stated.format)


def limited(schema: Schema, expr: TypeExpr, limits: Constraints) -> Schema:
    """Add to the schema of a scalar or a list the limits that are its own."""
    if not limits:
        return schema
    here = limits_here(expr, limits).to_data()
    known = _FORMATS.get(expr.name, frozenset()) if isinstance(expr, Scalar) else frozenset()
    if limits.format in known:
        here["format"] = limits.format
    return {**schema, **{_KEYWORDS[key]: bound for key, bound in here.items()}}


def within(limits: Constraints) -> Constraints:
    """Return the limits for what a list or a map holds."""
    return replace(limits_inside(limits), format=limits.format)


def limits_of_schema(schema: Mapping[str, object]) -> dict[str, object]:
    """Read the limits that a member's schema tells, wherever in it they stand."""
    found: dict[str, object] = {}
    waiting = [schema]
    while waiting:
        part = waiting.pop(0)
        found |= {
            key: part[word]
            for key, word in _KEYWORDS.items()
            if word in part and key not in found and "enum" not in part
        }
        inner = [part.get("items"), part.get("additionalProperties")]
        options = part.get("anyOf")
        inner += options if isinstance(options, list) else []
        waiting += [cast("Mapping[str, object]", one) for one in inner if isinstance(one, dict)]
    return {key: found[key] for key in CONSTRAINT_KEYS if key in found}


def untold_limits(schema: Schema, member: Field | Parameter) -> dict[str, object]:
    """Return the limits of a member that its schema does not tell."""
    told = limits_of_schema(schema)
    stated = member.constraints.to_data() if member.constraints else {}
    return {key: bound for key, bound in stated.items() if told.get(key) != bound}
