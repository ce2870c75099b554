"""Facts to a spec: the things that their paths name, with all that is stated of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from refwright.facts.testimony import LIMITS, NULLABLE, ONE_OF, SAME_AS, Fact, Path
from refwright.spec.fact_paths import thing_at
from refwright.spec.fact_table import Thing
from refwright.spec.model import (
    INTEGER,
    STRING,
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
    Protocol,
    Spec,
    TypeDef,
)

_T = TypeVar("_T")
_STRUCTURE = frozenset({"values", "fields", LIMITS, NULLABLE, SAME_AS, ONE_OF})
"""Facts that are no attribute of their thing: how complete its parts are, and words of limits."""


@dataclass(slots=True)
class _Stated:
    """What pages state of one thing: its facts by name, and the things inside it."""

    facts: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, dict[str, _Stated]] = field(default_factory=dict)

    def at(self, path: Path) -> _Stated:
        """Return the thing at a path below this one, made where it is not there yet."""
        here = self
        for key, name in zip(path[::2], path[1::2], strict=True):
            here = here.parts.setdefault(key, {}).setdefault(name, _Stated())
        return here

    def attributes(self) -> dict[str, Any]:
        """Return the facts that are attributes of the thing in the model."""
        return {key: value for key, value in self.facts.items() if key not in _STRUCTURE}

    def build(self, key: str, make: Callable[[str, _Stated], _T]) -> tuple[_T, ...]:
        """Make each part of one kind."""
        return tuple(make(name, part) for name, part in self.parts.get(key, {}).items())


def assemble(api: str, release: str, title: str, facts: Iterable[Fact]) -> Spec:
    """Build the spec that facts in page order state. It is not checked yet."""
    stated = _Stated()
    for fact in facts:
        path = fact.path
        if thing_at(path) is Thing.VALUE:
            stated.at(path).facts["value"] = fact.value
        elif len(path) % 2:
            stated.at(path[:-1]).facts[path[-1]] = fact.value
        else:
            stated.at(path)
    return Spec(
        api=api,
        release=release,
        title=title,
        valid_for=stated.facts.get("valid_for", ()),
        enums=stated.build("enums", _enum),
        types=stated.build("types", _type),
        events=stated.build("events", _event),
        methods=stated.build("methods", _method),
        protocols=stated.build("protocols", lambda name, p: Protocol(name, **p.attributes())),
        participants=stated.build("participants", lambda n, p: Participant(n, **p.attributes())),
    )


def _enum(name: str, stated: _Stated) -> Enum:
    values = _enumeration(stated) or Enumeration((), Completeness.UNKNOWN)
    whole = bool(values.values) and all(isinstance(v.value, int) for v in values.values)
    facts = {"type": INTEGER if whole else STRING, **stated.attributes()}
    return Enum(name, enumeration=values, **facts)


def _enumeration(stated: _Stated) -> Enumeration | None:
    complete = stated.facts.get("values", Completeness.ALL)
    if complete is Completeness.UNKNOWN:
        return Enumeration((), Completeness.UNKNOWN)
    values = tuple(value for value in stated.build("values", _value) if value is not None)
    return Enumeration(values, complete) if values else None


def _value(_: str, stated: _Stated) -> EnumValue | None:
    value: EnumValue | None = stated.facts.get("value")
    said = {key: one for key, one in stated.attributes().items() if key != "value" and one}
    return replace(value, **said) if value is not None and said else value


def _field(name: str, stated: _Stated) -> Field:
    return Field(name, values=_enumeration(stated), **stated.attributes())


def _parameter(name: str, stated: _Stated) -> Parameter:
    return Parameter(name, values=_enumeration(stated), **stated.attributes())


def _type(name: str, stated: _Stated) -> TypeDef:
    fields = stated.build("fields", _field)
    unknown = stated.facts.get("fields") is Completeness.UNKNOWN and not fields
    return TypeDef(name, None if unknown else fields, **stated.attributes())


def _event(name: str, stated: _Stated) -> Event:
    facts = {"kind": EventKind.NOTIFICATION, **stated.attributes()}
    return Event(name, fields=stated.build("fields", _field), **facts)


def _method(name: str, stated: _Stated) -> Method:
    return Method(name, stated.build("parameters", _parameter), **stated.attributes())
