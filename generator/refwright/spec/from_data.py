"""Spec objects from plain data, which the format's schema has accepted.

Which facts there are, and how each is read, is in :mod:`refwright.spec.fact_table`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, TypeVar

from refwright.spec.fact_table import ROWS, Thing
from refwright.spec.model import (
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    Field,
    Method,
    Parameter,
    Participant,
    Protocol,
    Spec,
    TypeDef,
)

_T = TypeVar("_T")
_M = TypeVar("_M", Field, Parameter)
Entry = Mapping[str, Any]
_READERS: Final[dict[Thing, dict[str, Callable[[Any], Any]]]] = {
    thing: {row.name: row.read for row in rows if not row.structure} for thing, rows in ROWS.items()
}
_KEPT: Final = 65_536
_KNOWN: Final[dict[tuple[Thing, str, str], Any]] = {}
"""Fields without values of their own: of all things there are most, and most of them repeat."""


def spec_from_data(data: Mapping[str, Any]) -> Spec:
    """Build the spec that schema-valid plain data describes.

    Raises ``SpecError`` for a type expression that is none.
    """
    return Spec(
        api=data["api"],
        release=data["release"],
        title=data.get("title", ""),
        valid_for=tuple(data.get("valid_for") or ()),
        enums=_entries(data, "enums", _enum_from_data),
        types=_entries(data, "types", _type_from_data),
        events=_entries(data, "events", _event_from_data),
        methods=_entries(data, "methods", _method_from_data),
        protocols=_entries(data, "protocols", partial(_built, Protocol, Thing.PROTOCOL)),
        participants=_entries(
            data, "participants", partial(_built, Participant, Thing.PARTICIPANT)
        ),
        gaps=tuple(data.get("gaps") or ()),
    )


def _entries(
    data: Mapping[str, Any], key: str, build: Callable[[str, Entry], _T]
) -> tuple[_T, ...]:
    entries = data.get(key) or {}
    return tuple(build(name, entry) for name, entry in entries.items())


def _built(cls: Callable[..., _T], thing: Thing, name: str, data: Entry, **more: object) -> _T:
    """Build a thing of the facts that its entry states, and of ``more`` that is no plain fact."""
    return cls(name=name, **_facts(thing, data), **more)


def _facts(thing: Thing, data: Entry) -> dict[str, Any]:
    readers = _READERS[thing]
    return {key: readers[key](value) for key, value in data.items() if key in readers}


def _enum_from_data(name: str, data: Entry) -> Enum:
    values = _enumeration_from_data(data) or Enumeration((), Completeness.UNKNOWN)
    return _built(Enum, Thing.ENUM, name, data, enumeration=values)


def _enumeration_from_data(data: Entry) -> Enumeration | None:
    values = data.get("values")
    if values is None:
        return None
    if isinstance(values, str):
        return Enumeration((), Completeness.UNKNOWN)
    complete = Completeness(data.get("complete", Completeness.ALL.value))
    # a value that stands there twice, word for word, says no more than one that does so once
    return Enumeration(tuple(dict.fromkeys(map(_value_from_data, values))), complete)


def _value_from_data(value: Any) -> EnumValue:
    if not isinstance(value, Mapping):
        return EnumValue(value)
    return EnumValue(value=value["value"], **_facts(Thing.VALUE, value))


def _members(cls: type[_M], thing: Thing, data: Entry, key: str) -> tuple[_M, ...]:
    return _entries(data, key, partial(_member_from_data, cls, thing))


def _member_from_data(cls: type[_M], thing: Thing, name: str, data: Entry) -> _M:
    if "values" in data:
        return _built(cls, thing, name, data, values=_enumeration_from_data(data))
    key = (thing, name, repr(data))
    member: _M | None = _KNOWN.get(key)
    if member is None:
        if len(_KNOWN) >= _KEPT:
            _KNOWN.clear()
        member = _KNOWN[key] = _built(cls, thing, name, data)
    return member


def _type_from_data(name: str, data: Entry) -> TypeDef:
    unknown = isinstance(data["fields"], str)
    fields = None if unknown else _members(Field, Thing.FIELD, data, "fields")
    return _built(TypeDef, Thing.TYPE, name, data, fields=fields)


def _event_from_data(name: str, data: Entry) -> Event:
    fields = _members(Field, Thing.FIELD, data, "fields")
    return _built(Event, Thing.EVENT, name, data, fields=fields)


def _method_from_data(name: str, data: Entry) -> Method:
    parameters = _members(Parameter, Thing.PARAMETER, data, "parameters")
    return _built(Method, Thing.METHOD, name, data, parameters=parameters)
