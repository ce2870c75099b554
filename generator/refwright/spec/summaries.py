"""The summaries of a spec said in other words, everything else staying as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import is_
from typing import Any, Final, TypeVar

from refwright.spec.fact_table import ROWS, THING_OF
from refwright.spec.model import (
    Enum,
    Enumeration,
    EnumValue,
    Event,
    Field,
    Method,
    Parameter,
    Protocol,
    Spec,
    TypeDef,
)

_S = TypeVar("_S", Enum, EnumValue, Event, Field, Method, Parameter, Protocol, TypeDef)
_M = TypeVar("_M", Field, Parameter)
_PROSE: Final = {
    cls: tuple(row.name for row in ROWS[thing] if row.prose) for cls, thing in THING_OF.items()
}
"""The facts of each class of the model that are prose."""


class SummaryRewriter:
    """Says the summaries of specs in another way; what says nothing has no summary."""

    def __init__(self, say: Callable[[str], str]) -> None:
        self._say = say
        self._said: dict[str, Any] = {}  # texts, or None

    def spec(self, spec: Spec) -> Spec:
        """Give the spec with its summaries said; what stays as it is is the same object."""
        return replace(
            spec,
            enums=tuple(self._enum(self._summary(enum)) for enum in spec.enums),
            types=tuple(self._type(self._summary(definition)) for definition in spec.types),
            events=tuple(self._event(self._summary(event)) for event in spec.events),
            methods=tuple(self._method(self._summary(method)) for method in spec.methods),
            protocols=tuple(map(self._summary, spec.protocols)),
        )

    def _summary(self, thing: _S) -> _S:
        for name in _PROSE[type(thing)]:
            text = getattr(thing, name)
            if text is None:
                continue
            if text not in self._said:
                self._said[text] = self._say(text) or None
            if self._said[text] != text:
                thing = replace(thing, **{name: self._said[text]})
        return thing

    def _enum(self, enum: Enum) -> Enum:
        values = self._values(enum.enumeration)
        return enum if values is enum.enumeration else replace(enum, enumeration=values)

    def _values(self, values: Enumeration) -> Enumeration:
        said = tuple(map(self._summary, values.values))
        return values if _same(said, values.values) else replace(values, values=said)

    def _fields(self, fields: tuple[_M, ...]) -> tuple[_M, ...]:
        said = tuple(map(self._field, fields))
        return fields if _same(said, fields) else said

    def _field(self, field: _M) -> _M:
        field = self._summary(field)
        if field.values is None:
            return field
        values = self._values(field.values)
        return field if values is field.values else replace(field, values=values)

    def _type(self, definition: TypeDef) -> TypeDef:
        if definition.fields is None:
            return definition
        fields = self._fields(definition.fields)
        return definition if fields is definition.fields else replace(definition, fields=fields)

    def _event(self, event: Event) -> Event:
        fields = self._fields(event.fields)
        return event if fields is event.fields else replace(event, fields=fields)

    def _method(self, method: Method) -> Method:
        parameters = self._fields(method.parameters)
        return method if parameters is method.parameters else replace(method, parameters=parameters)


def _same(said: tuple[object, ...], before: tuple[object, ...]) -> bool:
    return all(map(is_, said, before))
