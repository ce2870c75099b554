"""A spec's facts without its prose, as one plain document that two specs can be compared by."""

from __future__ import annotations

from refwright.spec.model import (
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Field,
    Parameter,
    Ref,
    Spec,
    by_name,
)
from refwright.spec.type_text import format_type

Facts = dict[str, object]

UNKNOWN = "unknown"

HELP = """\
Prints one JSON document, keys sorted, no prose, no group titles, no provenance:
  events.NAME        since (string or null), kind (result|error|notification), fields
  events.*.fields.F  type       type expression as in the spec; an enum's or a type's name where
                                the field refers to one; "any" where no page states a type
                     since      string or null
                     presence   "required", "optional" or "not stated"
                     values     null: no enumeration; "unknown": the page lost the list; else a
                                list of {"value", "name"}, also for a reference to an enum; a
                                value with a parameter has {"parameter", "parameter_values"} too
  enums.NAME         type, since, complete (true: all values are given, false: some,
                     null: the list is lost), values as above
  types.NAME         fields as above, or "unknown" where no page describes them
  methods.NAME       parameters, in call order: {"name", "type", "presence", "values"} (type is
                     "function" for a callback); returns: a type or null
  protocols.NAME     short_names;  participants.NAME  examples;  valid_for  releases"""


def spec_facts(spec: Spec) -> Facts:
    """Give the facts of a spec in the shape that :data:`HELP` describes."""
    enums = by_name(spec.enums)
    return {
        "events": {
            event.name: {
                "since": event.since,
                "kind": event.kind.value,
                "fields": _fields(event.fields, enums),
            }
            for event in spec.events
        },
        "enums": {enum.name: _enum(enum) for enum in spec.enums},
        "types": {
            t.name: {"fields": UNKNOWN if t.fields is None else _fields(t.fields, enums)}
            for t in spec.types
        },
        "methods": {
            method.name: {
                "parameters": [_parameter(p, enums) for p in method.parameters],
                "returns": None if method.returns is None else format_type(method.returns),
            }
            for method in spec.methods
        },
        "protocols": {p.name: {"short_names": list(p.short_names)} for p in spec.protocols},
        "participants": {p.name: {"examples": list(p.examples)} for p in spec.participants},
        "valid_for": list(spec.valid_for),
    }


def _fields(fields: tuple[Field, ...], enums: dict[str, Enum]) -> Facts:
    return {
        field.name: {
            "type": format_type(field.type),
            "since": field.since,
            "presence": field.presence.value,
            "values": _field_values(field, enums),
        }
        for field in fields
    }


def _parameter(parameter: Parameter, enums: dict[str, Enum]) -> Facts:
    return {
        "name": parameter.name,
        "type": "function" if parameter.callback else format_type(parameter.type),
        "presence": parameter.presence.value,
        "values": _field_values(parameter, enums),
    }


def _field_values(field: Field | Parameter, enums: dict[str, Enum]) -> object:
    if field.values is not None:
        return _values(field.values)
    if isinstance(field.type, Ref) and field.type.name in enums:
        return _values(enums[field.type.name].enumeration)
    return None


def _values(enumeration: Enumeration) -> object:
    if enumeration.complete is Completeness.UNKNOWN:
        return UNKNOWN
    return [_value(value) for value in enumeration.values]


def _value(value: EnumValue) -> Facts:
    facts: Facts = {"value": value.value, "name": value.name}
    if value.parameter is not None:
        facts["parameter"] = value.parameter.name
        listed = value.parameter.values
        facts["parameter_values"] = None if listed is None else list(listed)
    return facts


def _enum(enum: Enum) -> Facts:
    complete = {Completeness.ALL: True, Completeness.SOME: False, Completeness.UNKNOWN: None}
    return {
        "type": format_type(enum.type),
        "since": enum.since,
        "complete": complete[enum.enumeration.complete],
        "values": _values(enum.enumeration),
    }
