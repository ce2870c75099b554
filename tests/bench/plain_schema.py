"""A spec as the plain JSON Schema that somebody would write by hand, for the peers to read.

Refwright's own bundle says more (what a page states of presence, values that may grow), which the
peers have no use for: this is the same events, fields, enums and types in fewer words.
"""

from __future__ import annotations

from typing import assert_never

from refwright.naming.identifiers import class_name
from refwright.spec.model import (
    AnyType,
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
    TypeExpr,
    Union,
)

Schema = dict[str, object]
_SCALARS: dict[ScalarName, Schema] = {
    ScalarName.DATETIME: {"type": "string", "format": "date-time"},
}


def plain_schema(spec: Spec) -> Schema:
    """Give every enum, type and event as a definition, and any of the events as the whole."""
    enums = {class_name(e.name): _enum(e.type, e.enumeration) for e in spec.enums}
    types = {class_name(t.name): _object(t.summary, t.fields or ()) for t in spec.types}
    events = {class_name(e.name): _object(e.summary, e.fields) for e in spec.events}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "AnyEvent",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in events],
        "$defs": enums | types | events,
    }


def _object(summary: str | None, fields: tuple[Field, ...]) -> Schema:
    return {
        "type": "object",
        **_described(summary),
        "properties": {field.name: _field(field) for field in fields},
        "required": [field.name for field in fields if field.presence is Presence.REQUIRED],
    }


def _field(field: Field) -> Schema:
    schema = _type(field.type) if field.values is None else _enum(field.type, field.values)
    default = {} if field.default is None else {"default": field.default}
    return {**schema, **_described(field.summary), **default}


def _enum(expr: TypeExpr, values: Enumeration) -> Schema:
    return {**_type(expr), "enum": [value.value for value in values.values]}


def _described(summary: str | None) -> Schema:
    return {"description": summary} if summary else {}


def _type(expr: TypeExpr) -> Schema:
    match expr:
        case Scalar(name):
            return _SCALARS.get(name, {"type": name.value})
        case Ref(name):
            return {"$ref": f"#/$defs/{class_name(name)}"}
        case ListOf(item):
            return {"type": "array", "items": _type(item)}
        case MapOf(value):
            return {"type": "object", "additionalProperties": _type(value)}
        case Union(options):
            return {"anyOf": [_type(option) for option in options]}
        case Literal(value):
            return {"const": value}
        case AnyType():
            return {}
        case _:
            assert_never(expr)
