"""Spec objects from plain data, which the format's schema has accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar, cast

from refwright.spec.model import (
    ANY,
    CallbackRole,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    Method,
    Parameter,
    Participant,
    Presence,
    Protocol,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    TypeExpr,
    ValueParameter,
)
from refwright.spec.type_text import parse_type

_T = TypeVar("_T")


def spec_from_data(data: Mapping[str, object]) -> Spec:
    """Build the spec that schema-valid plain data describes.

    Raises ``SpecError`` for a type expression that is none.
    """
    return Spec(
        api=cast("str", data["api"]),
        release=cast("str", data["release"]),
        title=cast("str", data.get("title", "")),
        valid_for=_strings(data.get("valid_for")),
        enums=_entries(data, "enums", _enum_from_data),
        types=_entries(data, "types", _type_from_data),
        events=_entries(data, "events", _event_from_data),
        methods=_entries(data, "methods", _method_from_data),
        protocols=_entries(data, "protocols", _protocol_from_data),
        participants=_entries(
            data, "participants", lambda n, d: Participant(n, _strings(d.get("examples")))
        ),
    )


def _entries(
    data: Mapping[str, object], key: str, build: Callable[[str, Mapping[str, object]], _T]
) -> tuple[_T, ...]:
    entries = cast("Mapping[str, Mapping[str, object]]", data.get(key) or {})
    return tuple(build(name, entry) for name, entry in entries.items())


def _strings(value: object) -> tuple[str, ...]:
    return tuple(cast("list[str]", value or []))


def _text(data: Mapping[str, object], key: str) -> str | None:
    return cast("str | None", data.get(key))


def _enum_from_data(name: str, data: Mapping[str, object]) -> Enum:
    values = _enumeration_from_data(data)
    return Enum(
        name=name,
        type=Scalar(ScalarName(cast("str", data["type"]))),
        enumeration=values or Enumeration((), Completeness.UNKNOWN),
        since=_text(data, "since"),
        summary=_text(data, "summary"),
    )


def _enumeration_from_data(data: Mapping[str, object]) -> Enumeration | None:
    values = data.get("values")
    if values is None:
        return None
    if isinstance(values, str):
        return Enumeration((), Completeness.UNKNOWN)
    complete = Completeness(cast("str", data.get("complete", Completeness.ALL.value)))
    items = cast("list[object]", values)
    return Enumeration(tuple(map(_value_from_data, items)), complete)


def _value_from_data(value: object) -> EnumValue:
    if not isinstance(value, Mapping):
        return EnumValue(cast("str | int", value))
    return EnumValue(
        value=cast("str | int", value["value"]),
        name=_text(value, "name"),
        since=_text(value, "since"),
        summary=_text(value, "summary"),
        parameter=_parameter_from_data(value.get("parameter")),
    )


def _parameter_from_data(data: object) -> ValueParameter | None:
    if not isinstance(data, Mapping):
        return None
    values = data.get("values")
    return ValueParameter(data["name"], None if values is None else _strings(values))


def _field_from_data(name: str, data: Mapping[str, object]) -> Field:
    said = cast("Callable[[str], str | None]", data.get)  # of all things there are most fields
    facts = said("type"), said("presence"), said("since"), said("deprecated"), said("summary")
    default = said("default")
    field = _field(name, *facts, default, repr(default), bool(data.get("undocumented")))
    values = _enumeration_from_data(data)
    return field if values is None else replace(field, values=values)


@lru_cache(maxsize=65_536)
def _field(
    name: str,
    expr: str | None,
    presence: str | None,
    since: str | None,
    deprecated: str | None,
    summary: str | None,
    default: str | float | None,
    _written: str,
    undocumented: bool,
) -> Field:
    """Build a field, once for all that say the same of it, and write the default alike."""
    return Field(
        name=name,
        type=_type_expr(expr),
        presence=Presence.NOT_STATED if presence is None else Presence(presence),
        since=since,
        deprecated=deprecated,
        default=default,
        summary=summary,
        undocumented=undocumented,
    )


def _parameter_entry(name: str, data: Mapping[str, object]) -> Parameter:
    field = _field_from_data(name, data)
    role = _text(data, "callback")
    return Parameter(
        name=name,
        type=field.type,
        presence=field.presence,
        callback=CallbackRole(role) if role else None,
        since=field.since,
        deprecated=field.deprecated,
        default=field.default,
        values=field.values,
        summary=field.summary,
        undocumented=field.undocumented,
    )


def _type_expr(text: object) -> TypeExpr:
    return ANY if text is None else parse_type(cast("str", text))


def _type_from_data(name: str, data: Mapping[str, object]) -> TypeDef:
    unknown = isinstance(data["fields"], str)
    return TypeDef(
        name=name,
        fields=None if unknown else _entries(data, "fields", _field_from_data),
        since=_text(data, "since"),
        summary=_text(data, "summary"),
        undocumented=bool(data.get("undocumented")),
    )


def _event_from_data(name: str, data: Mapping[str, object]) -> Event:
    return Event(
        name=name,
        kind=EventKind(cast("str", data["kind"])),
        fields=_entries(data, "fields", _field_from_data),
        group=_text(data, "group"),
        action=_text(data, "action"),
        parameter=_parameter_from_data(data.get("parameter")),
        since=_text(data, "since"),
        deprecated=_text(data, "deprecated"),
        summary=_text(data, "summary"),
        undocumented=bool(data.get("undocumented")),
    )


def _method_from_data(name: str, data: Mapping[str, object]) -> Method:
    returns = data.get("returns")
    return Method(
        name=name,
        parameters=_entries(data, "parameters", _parameter_entry),
        returns=None if returns is None else _type_expr(returns),
        namespace=_text(data, "namespace"),
        group=_text(data, "group"),
        since=_text(data, "since"),
        deprecated=_text(data, "deprecated"),
        summary=_text(data, "summary"),
        undocumented=bool(data.get("undocumented")),
    )


def _protocol_from_data(name: str, data: Mapping[str, object]) -> Protocol:
    return Protocol(name, _strings(data.get("short_names")), _text(data, "summary"))
