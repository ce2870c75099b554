"""Spec objects as plain data: the shape that a spec file's YAML has.

What has its default value is left out, so that a file shows what the page says and nothing else.
Which facts there are, and how each is written, is in :mod:`refwright.spec.fact_table`.
"""

from __future__ import annotations

from typing import Any

from refwright.spec.fact_table import parameter_to_data, stated_facts
from refwright.spec.model import (
    FORMAT,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    Field,
    Method,
    Parameter,
    Spec,
    TypeDef,
)

__all__ = ["Data", "parameter_to_data", "spec_to_data", "value_to_data"]

Data = dict[str, Any]


def spec_to_data(spec: Spec) -> Data:
    """Return the plain data of a spec, keys in the order in which a file holds them."""
    parts: Data = {
        "title": spec.title,
        "valid_for": list(spec.valid_for),
        "enums": {e.name: _enum_to_data(e) for e in spec.enums},
        "types": {t.name: _type_to_data(t) for t in spec.types},
        "events": {e.name: _event_to_data(e) for e in spec.events},
        "methods": {m.name: _method_to_data(m) for m in spec.methods},
        "protocols": {p.name: _facts_to_data(p) for p in spec.protocols},
        "participants": {p.name: _facts_to_data(p) for p in spec.participants},
        "gaps": list(spec.gaps),
    }
    stated = {key: part for key, part in parts.items() if part}
    return {"refwright": FORMAT, "api": spec.api, "release": spec.release, **stated}


def _facts_to_data(thing: object) -> Data:
    return {row.name: row.write(value) for row, value in stated_facts(thing)}


def _enum_to_data(enum: Enum) -> Data:
    return _facts_to_data(enum) | _enumeration_to_data(enum.enumeration)


def _enumeration_to_data(values: Enumeration) -> Data:
    if values.complete is Completeness.UNKNOWN:
        return {"values": Completeness.UNKNOWN.value}
    data: Data = {"values": [value_to_data(value) for value in values.values]}
    if values.complete is Completeness.SOME:
        data = {"complete": Completeness.SOME.value, **data}
    return data


def value_to_data(value: EnumValue) -> object:
    """Return a value as a file holds it: bare when there is nothing to say of it."""
    rest = _facts_to_data(value)
    return {"value": value.value, **rest} if rest else value.value


def _members_to_data(members: tuple[Field, ...] | tuple[Parameter, ...]) -> Data:
    return {member.name: _member_to_data(member) for member in members}


def _member_to_data(member: Field | Parameter) -> Data:
    data = _facts_to_data(member)
    return data if member.values is None else data | _enumeration_to_data(member.values)


def _type_to_data(definition: TypeDef) -> Data:
    fields = "unknown" if definition.fields is None else _members_to_data(definition.fields)
    return _facts_to_data(definition) | {"fields": fields}


def _event_to_data(event: Event) -> Data:
    fields = _members_to_data(event.fields)
    return _facts_to_data(event) | ({"fields": fields} if fields else {})


def _method_to_data(method: Method) -> Data:
    data = _facts_to_data(method)
    returns = {"returns": data.pop("returns")} if method.returns is not None else {}
    parameters = _members_to_data(method.parameters)
    return data | ({"parameters": parameters} if parameters else {}) | returns
