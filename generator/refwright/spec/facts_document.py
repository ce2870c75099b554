"""A spec's facts without its prose, as one plain document that two specs can be compared by."""

from __future__ import annotations

from typing import Final

from refwright.spec.fact_table import ROWS, THING_OF, FactRow, Thing
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
    """Return the facts of a spec in the shape that :data:`HELP` describes."""
    return _Document(spec, every=False).facts()


def every_fact(spec: Spec) -> Facts:
    """Return the same document with each fact that any page could state, ``None`` where none does.

    Left out are prose and what says more of the pages than of the API.
    """
    return _Document(spec, every=True).facts()


class _Document:
    def __init__(self, spec: Spec, *, every: bool) -> None:
        self._spec = spec
        self._enums = by_name(spec.enums)
        self._rows = {thing: _rows(thing, every=every) for thing in Thing}

    def facts(self) -> Facts:
        spec = self._spec
        return {
            "events": {
                event.name: {**self._of(event), "fields": self._fields(event.fields)}
                for event in spec.events
            },
            "enums": {enum.name: self._enum(enum) for enum in spec.enums},
            "types": {
                t.name: {
                    **self._of(t),
                    "fields": UNKNOWN if t.fields is None else self._fields(t.fields),
                }
                for t in spec.types
            },
            "methods": {
                method.name: {
                    **self._of(method),
                    "parameters": [self._parameter(p) for p in method.parameters],
                }
                for method in spec.methods
            },
            "protocols": {p.name: self._of(p) for p in spec.protocols},
            "participants": {p.name: self._of(p) for p in spec.participants},
            "valid_for": list(spec.valid_for),
        }

    def _of(self, item: object) -> Facts:
        """Return the plain facts of a thing, as the table of facts writes them."""
        return {
            row.name: None if value is None else row.write(value)
            for row in self._rows[THING_OF[type(item)]]
            for value in [getattr(item, row.name)]
        }

    def _fields(self, fields: tuple[Field, ...]) -> Facts:
        return {field.name: {**self._of(field), **self._listed(field)} for field in fields}

    def _parameter(self, parameter: Parameter) -> Facts:
        facts = {"name": parameter.name, **self._of(parameter), **self._listed(parameter)}
        return facts | {"type": "function"} if parameter.callback else facts

    def _listed(self, member: Field | Parameter) -> Facts:
        """Return the values of a member, its own or those of the enumeration it refers to."""
        if member.values is not None:
            return {"values": self._values(member.values)}
        if isinstance(member.type, Ref) and member.type.name in self._enums:
            return {"values": self._values(self._enums[member.type.name].enumeration)}
        return {"values": None}

    def _values(self, enumeration: Enumeration) -> object:
        if enumeration.complete is Completeness.UNKNOWN:
            return UNKNOWN
        return [self._value(value) for value in enumeration.values]

    def _value(self, value: EnumValue) -> Facts:
        facts: Facts = {"value": value.value, **self._of(value)}
        if value.parameter is not None:
            listed = value.parameter.values
            facts["parameter"] = value.parameter.name
            facts["parameter_values"] = None if listed is None else list(listed)
        return facts

    def _enum(self, enum: Enum) -> Facts:
        return {
            **self._of(enum),
            "complete": _COMPLETE[enum.enumeration.complete],
            "values": self._values(enum.enumeration),
        }


_COMPLETE: Final = {Completeness.ALL: True, Completeness.SOME: False, Completeness.UNKNOWN: None}
_OF_PAGES: Final = frozenset({"group", "undocumented"})
"""What says where a page puts a thing, or that none has it."""


def _rows(thing: Thing, *, every: bool) -> tuple[FactRow, ...]:
    return tuple(
        row
        for row in ROWS[thing]
        if not row.structure
        and not (thing is Thing.VALUE and row.name == "parameter")  # it is written flat
        and (thing in row.listed or (every and not row.prose and row.name not in _OF_PAGES))
    )
