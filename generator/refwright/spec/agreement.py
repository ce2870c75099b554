"""Defaults and values that contradict their type: no spec holds one, whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from refwright.canonical_yaml.key_paths import Key
from refwright.spec.constraints import NO_CONSTRAINTS
from refwright.spec.limits import checked_limits, keeps
from refwright.spec.model import (
    AnyType,
    Enum,
    Enumeration,
    EnumValue,
    Field,
    ListOf,
    Literal,
    MapOf,
    Parameter,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeExpr,
    Union,
    by_name,
)
from refwright.spec.type_text import format_type

Problem = tuple[tuple[Key, ...], str]
_KINDS: Mapping[ScalarName, tuple[type, ...]] = {
    ScalarName.STRING: (str,),
    ScalarName.DATETIME: (str, int, float),
    ScalarName.INTEGER: (int,),
    ScalarName.NUMBER: (int, float),
    ScalarName.BOOLEAN: (bool,),
    ScalarName.NULL: (),
}


def disagreements(spec: Spec) -> Iterator[Problem]:
    """Yield each default and value that is not of its type, with its path in the file."""
    enums = by_name(spec.enums)
    for enum in spec.enums:
        yield from _values(("enums", enum.name), enum.type, enum.enumeration, enums)
    for definition in spec.types:
        yield from _members(("types", definition.name, "fields"), definition.fields or (), enums)
    for event in spec.events:
        yield from _members(("events", event.name, "fields"), event.fields, enums)
    for method in spec.methods:
        yield from _members(("methods", method.name, "parameters"), method.parameters, enums)


def _members(
    path: tuple[Key, ...], members: tuple[Field | Parameter, ...], enums: Mapping[str, Enum]
) -> Iterator[Problem]:
    for member in members:
        here = (*path, member.name)
        if member.default is not None and not is_of(member.default, member.type, enums):
            yield (
                (*here, "default"),
                f"the default {member.default!r} is not of the type {format_type(member.type)}",
            )
        if member.values is not None:
            yield from _values(here, member.type, member.values, enums)
        if member.constraints is not None:
            yield from _limits(here, member)


def _limits(path: tuple[Key, ...], member: Field | Parameter) -> Iterator[Problem]:
    """Yield limits that no value keeps, and a default that does not keep them."""
    limits = member.constraints or NO_CONSTRAINTS
    for low, high in _PAIRS:
        least, most = getattr(limits, low), getattr(limits, high)
        if least is not None and most is not None and least > most:
            yield (*path, "constraints"), f"{low} {least} is more than {high} {most}"
    if member.default is not None and not keeps(member.default, checked_limits(member)):
        yield (
            (*path, "default"),
            f"the default {member.default!r} does not keep the limits {limits.to_data()}",
        )


_PAIRS = (
    ("minimum", "maximum"),
    ("exclusive_minimum", "exclusive_maximum"),
    ("minimum", "exclusive_maximum"),
    ("exclusive_minimum", "maximum"),
    ("min_length", "max_length"),
    ("min_items", "max_items"),
)


def _values(
    path: tuple[Key, ...], kind: TypeExpr, listed: Enumeration, enums: Mapping[str, Enum]
) -> Iterator[Problem]:
    for value in listed.values:
        if not _is_value_of(value, kind, enums):
            yield (
                (*path, "values"),
                f"the value {value.value!r} is not of the type {format_type(kind)}",
            )


def _is_value_of(value: EnumValue, kind: TypeExpr, enums: Mapping[str, Enum]) -> bool:
    """Return whether values of a type may be this one; a list's are those of its items."""
    match kind:
        case ListOf(item) | MapOf(item):
            return _is_value_of(value, item, enums)
        case Union(options):
            return any(_is_value_of(value, option, enums) for option in options)
        case Ref(name) if name not in enums:
            return True  # an object may be written by one of some words
        case _:
            return is_of(value.value, kind, enums)


def is_of(value: str | float | bool, kind: TypeExpr, enums: Mapping[str, Enum]) -> bool:
    """Return whether a default is a value of a type; of an object, no default is known."""
    match kind:
        case AnyType():
            return True
        case Scalar(name):
            allowed = _KINDS[name]
            return isinstance(value, allowed) and (bool in allowed or type(value) is not bool)
        case Literal(literal):
            return type(value) is type(literal) and value == literal
        case Ref(name):
            return is_of(value, enums[name].type, enums) if name in enums else True
        case ListOf() | MapOf():
            return False
        case Union(options):
            return any(is_of(value, option, enums) for option in options)
        case _:  # pragma: no cover
            assert_never(kind)
