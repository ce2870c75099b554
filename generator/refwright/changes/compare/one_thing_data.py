"""Parts of a spec as the plain data that a spec file has, and back.

Whole things are put into a spec of nothing else, so that the shape of a file is known in one
place only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from refwright.changes.compare.change import Json
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import (
    STRING,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    Method,
    Parameter,
    Participant,
    Protocol,
    Spec,
    TypeDef,
    ValueParameter,
)
from refwright.spec.to_data import Data, parameter_to_data, spec_to_data, value_to_data

Thing = Enum | TypeDef | Event | Method | Protocol | Participant
Member = Field | Parameter

_X: Final = "x"


def thing_data(thing: Thing) -> dict[str, Json]:
    """Give what a file says of one top-level thing."""
    part = part_of(thing)
    spec = Spec(_X, _X, **{part: (thing,)})  # type: ignore[arg-type]  # the part fits the thing
    return _entry(spec_to_data(spec), part, thing.name)


def thing_from(part: str, name: str, data: Json) -> Thing:
    """Build one top-level thing of what a file says of it."""
    spec = spec_from_data({"api": _X, "release": _X, part: {name: data}})
    things: dict[str, tuple[Thing, ...]] = {
        "enums": spec.enums,
        "types": spec.types,
        "events": spec.events,
        "methods": spec.methods,
        "protocols": spec.protocols,
        "participants": spec.participants,
    }
    return things[part][0]


def part_of(thing: Thing) -> str:
    """Name the part of a spec file that a thing stands in."""
    match thing:
        case Enum():
            return "enums"
        case TypeDef():
            return "types"
        case Event():
            return "events"
        case Method():
            return "methods"
        case Protocol():
            return "protocols"
        case Participant():
            return "participants"


def member_data(member: Member) -> dict[str, Json]:
    """Give what a file says of one field or parameter."""
    if isinstance(member, Parameter):
        whole = thing_data(Method(_X, (member,)))
        return _inner(whole, "parameters", member.name)
    return _inner(thing_data(Event(_X, EventKind.RESULT, (member,))), "fields", member.name)


def field_from(name: str, data: Json) -> Field:
    """Build one field."""
    event = thing_from("events", _X, {"kind": EventKind.RESULT.value, "fields": {name: data}})
    return cast("Event", event).fields[0]


def parameter_from(name: str, data: Json) -> Parameter:
    """Build one parameter of a method."""
    return cast("Method", thing_from("methods", _X, {"parameters": {name: data}})).parameters[0]


def enumeration_data(enumeration: Enumeration) -> dict[str, Json]:
    """Give what a file says of an enumeration: ``values``, and ``complete`` where it is not."""
    data = thing_data(Enum(_X, STRING, enumeration))
    return {key: value for key, value in data.items() if key != "type"}


def enumeration_from(data: Json) -> Enumeration:
    """Build an enumeration."""
    whole: dict[str, Json] = {"type": STRING.name.value, **cast("dict[str, Json]", data)}
    return cast("Enum", thing_from("enums", _X, whole)).enumeration


def enum_value_data(value: EnumValue) -> Json:
    """Give what a file says of one value: bare where there is nothing to say."""
    return cast("Json", value_to_data(value))


def enum_value_from(data: Json) -> EnumValue:
    """Build one value of an enumeration."""
    return enumeration_from({"values": [data]}).values[0]


def varying_data(parameter: ValueParameter) -> Json:
    """Give what a file says of the varying part of a name."""
    return cast("Json", parameter_to_data(parameter))


def varying_from(data: Json) -> ValueParameter:
    """Build the varying part of a name."""
    parameter = enum_value_from({"value": _X, "parameter": data}).parameter
    assert parameter is not None  # noqa: S101 - it has just been given
    return parameter


def fields_data(definition: TypeDef) -> Json:
    """Give what a file says of a type's fields."""
    return thing_data(definition)["fields"]


def fields_from(data: Json) -> tuple[Field, ...] | None:
    """Build the fields of a type, ``None`` where the file says that they are unknown."""
    return cast("TypeDef", thing_from("types", _X, {"fields": data})).fields


def _entry(data: Data, part: str, name: str) -> dict[str, Json]:
    return cast("Mapping[str, dict[str, dict[str, Json]]]", data)[part][name]


def _inner(data: dict[str, Json], part: str, name: str) -> dict[str, Json]:
    return cast("dict[str, dict[str, Json]]", data[part])[name]
