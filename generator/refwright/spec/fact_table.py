"""Every fact that a spec can state of a thing, in one table.

A *thing* is an enumeration, one of its values, a type, a field, an event, a method, a parameter, a
protocol or a participant. A *fact* is what a page states of it beside its name: one attribute of
the model, one key of a spec file. The order of the rows is the order of the keys in a file.

Who reads the table: the writer (:mod:`~refwright.spec.to_data`), the loader
(:mod:`~refwright.spec.from_data`), the format's schema (:mod:`~refwright.spec.schema`), the facts
document (:mod:`~refwright.spec.facts_document`), the rewriting of prose
(:mod:`~refwright.spec.summaries`), and the comparison of specs, with what applies its changes.

To add a fact (``docs/architecture.md`` shows one, tried by a test):

1. Add the attribute to its classes in ``model.py``, at the end, with a default that means "not
   stated" (``None``, ``()`` or ``False``).
2. Add a row here. A text, a number or a flag needs a name, the things it may be stated of, its
   schema, and a ``label``: profiles may then state it, and every output carries it. A value of
   another shape also needs ``holds``, ``write`` and ``read`` (plain data and back).
3. Set ``kinds`` to a prefix and declare its kinds of change with ``_stated(prefix, ...)`` in
   ``changes/compare/kinds_of_facts.py``: ``diff`` and what applies changes then know it too.
   Leave ``kinds`` empty only where the comparison has code of its own for the fact.
4. State it: by a hole or ``says`` of a profile's rule, or in the code that reads words.
5. ``python tests/diff/kind_cases.py`` and ``make regen``.

A fact that changes what an output's code does has no ``label``: its targets say it in code of their
own, and each proof fails, naming the fact, until its target does.

A text that pages write in sentences (and that targets may fold) is ``prose``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import UnionType
from typing import Any, Final

from refwright.spec.constraints import Constraints
from refwright.spec.fact_schemas import (
    CONSTRAINTS,
    TEXT,
    TEXTS,
    Schema,
    definition,
    map_of,
    names_or_unknown,
    text,
)
from refwright.spec.model import (
    ANY,
    CallbackRole,
    Completeness,
    Enum,
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
    TypeDef,
    TypeExpr,
    ValueParameter,
)
from refwright.spec.type_text import format_type, parse_type


class Thing(StrEnum):
    """What a fact can be stated of, called as the format's schema calls it."""

    ENUM = "enum"
    VALUE = "value"
    TYPE = "type"
    FIELD = "field"
    EVENT = "event"
    METHOD = "method"
    PARAMETER = "parameter"
    PROTOCOL = "protocol"
    PARTICIPANT = "participant"


MODEL: Final[dict[Thing, type[Any]]] = {
    Thing.ENUM: Enum,
    Thing.VALUE: EnumValue,
    Thing.TYPE: TypeDef,
    Thing.FIELD: Field,
    Thing.EVENT: Event,
    Thing.METHOD: Method,
    Thing.PARAMETER: Parameter,
    Thing.PROTOCOL: Protocol,
    Thing.PARTICIPANT: Participant,
}
"""The class of the model for each kind of thing."""


def _as_is(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: what it is called, of which things it may be stated, and how a file holds it.

    ``stated`` tells a value that a page states from the model's default, which a file leaves out.
    ``holds`` is the class of its value in the model, by default a text. ``write`` gives the plain
    data of a value, ``read`` the value of plain data. ``required`` names the things whose entry in
    a file must have it, ``listed`` those whose entry in the facts document has it. ``structure``
    is a row whose values are things themselves: code writes it. ``label`` is what people call a
    fact that outputs carry through as it is: a text, a number or a flag that changes no code.
    """

    name: str
    of: tuple[Thing, ...]
    schema: Schema
    stated: Callable[[Any], bool] = bool
    holds: type[Any] | UnionType = str
    write: Callable[[Any], Any] = _as_is
    read: Callable[[Any], Any] = _as_is
    required: tuple[Thing, ...] = ()
    listed: tuple[Thing, ...] = ()
    kinds: str = ""
    prose: bool = False
    structure: bool = False
    label: str = ""

    @property
    def carried(self) -> bool:
        """Return whether every output has the fact as it is, and profiles may state it."""
        return bool(self.label)


# --- how values are written and read ---


def constraints_from_data(data: dict[str, Any]) -> Constraints:
    """Build the constraints of a value."""
    return Constraints(**data)


def parameter_to_data(parameter: ValueParameter | None) -> dict[str, object] | None:
    """Give the varying part of a name or a value as a file holds it."""
    if parameter is None:
        return None
    values = {} if parameter.values is None else {"values": list(parameter.values)}
    return {"name": parameter.name, **values}


def parameter_from_data(data: dict[str, Any]) -> ValueParameter:
    """Build the varying part of a name or a value."""
    values = data.get("values")
    return ValueParameter(data["name"], None if values is None else tuple(values))


def _value(member: StrEnum) -> str:
    return member.value


def _known(fields: Completeness) -> str:
    return fields.value if fields is Completeness.UNKNOWN else "known"


def _always(_: object) -> bool:
    return True  # None is never stated, whatever the fact


# --- the table ---

_T = Thing
_MEMBERS: Final = (_T.FIELD, _T.PARAMETER)
_ITEMS: Final = (_T.TYPE, _T.FIELD, _T.EVENT, _T.METHOD, _T.PARAMETER)

FACTS: Final[tuple[FactRow, ...]] = (
    FactRow("value", (_T.VALUE,), {"type": ["string", "integer"]}, required=(_T.VALUE,),
            listed=(_T.VALUE,), structure=True),
    FactRow("name", (_T.VALUE,), TEXT, listed=(_T.VALUE,), kinds="value-name"),
    FactRow("namespace", (_T.METHOD,), TEXT, kinds="namespace"),
    FactRow("group", (_T.EVENT, _T.METHOD), text("The page's section."), kinds="group"),
    FactRow("kind", (_T.EVENT,), {"enum": [kind.value for kind in EventKind]}, holds=EventKind,
            write=_value, read=EventKind, required=(_T.EVENT,), listed=(_T.EVENT,)),
    FactRow("action", (_T.EVENT,), text("The request that a result or an error answers."),
            kinds="action"),
    FactRow("parameter", (_T.EVENT,), definition("parameter_of_name"), holds=ValueParameter,
            write=parameter_to_data, read=parameter_from_data),
    FactRow("type", (_T.ENUM,), {"enum": [ScalarName.STRING.value, ScalarName.INTEGER.value]},
            holds=Scalar, write=format_type, read=lambda name: Scalar(ScalarName(name)),
            required=(_T.ENUM,), listed=(_T.ENUM,)),
    FactRow("type", _MEMBERS,
            text("A type expression: string, list[…], map[…], a name, 'literal', a | b."),
            stated=lambda expr: expr != ANY, holds=TypeExpr, write=format_type, read=parse_type,
            listed=_MEMBERS),
    FactRow("constraints", _MEMBERS, CONSTRAINTS, holds=Constraints, write=Constraints.to_data,
            read=constraints_from_data),
    FactRow("written", _MEMBERS, text("The words of a type that no page describes."),
            kinds="written", label="Written"),
    FactRow("callback", (_T.PARAMETER,), {"enum": [role.value for role in CallbackRole]},
            holds=CallbackRole, write=_value, read=CallbackRole),
    FactRow("presence", _MEMBERS,
            {"enum": [Presence.REQUIRED.value, Presence.OPTIONAL.value],
             "description": "Left out when the page does not state it."},
            stated=lambda presence: presence is not Presence.NOT_STATED, holds=Presence,
            write=_value, read=Presence, listed=_MEMBERS),
    FactRow("condition", _MEMBERS, text("When an optional member is there."), kinds="condition",
            label="Condition"),
    FactRow("since", (*_ITEMS, _T.ENUM, _T.VALUE),
            text("Release that brought it, as the page writes it."),
            listed=(_T.EVENT, _T.ENUM, _T.FIELD), kinds="since"),
    FactRow("deprecated", (*_ITEMS, _T.ENUM, _T.VALUE),
            text("Release or words with which the page retires it.")),
    FactRow("replacement", _MEMBERS, text("What to use instead of what is deprecated."),
            kinds="replacement", label="Use instead"),
    FactRow("removed", _MEMBERS, text("Release that does without it, as the page writes it."),
            kinds="removed", label="Removed"),
    FactRow("extends", (_T.TYPE,), text("The type all of whose fields this one has, too."),
            kinds="extends"),
    FactRow("aliases", (_T.VALUE,), TEXTS, holds=tuple, write=list, read=tuple, kinds="aliases"),
    FactRow("undocumented", _ITEMS,
            {"const": True, "description": "It exists, but no page documents it."}, holds=bool),
    FactRow("default", _MEMBERS, {"type": ["string", "integer", "number", "boolean"]},
            stated=_always, holds=str | int | float | bool, kinds="default"),
    FactRow("short_names", (_T.PROTOCOL,), TEXTS, holds=tuple, write=list, read=tuple,
            listed=(_T.PROTOCOL,)),
    FactRow("examples", (_T.PARTICIPANT,), TEXTS, holds=tuple, write=list, read=tuple,
            listed=(_T.PARTICIPANT,)),
    FactRow("summary", (*_ITEMS, _T.ENUM, _T.VALUE, _T.PROTOCOL),
            text("One paragraph of prose; not a fact."), kinds="summary", prose=True),
    FactRow("parameter", (_T.VALUE,), definition("parameter_of_name"), holds=ValueParameter,
            write=parameter_to_data, read=parameter_from_data, listed=(_T.VALUE,)),
    FactRow("complete", (_T.ENUM, *_MEMBERS),
            {"const": Completeness.SOME.value,
             "description": "Set when the page gives only some of the values."},
            listed=(_T.ENUM,), structure=True),
    FactRow("values", (_T.ENUM, *_MEMBERS), definition("values"), holds=Completeness,
            write=_value, required=(_T.ENUM,), listed=(_T.ENUM, *_MEMBERS), structure=True),
    FactRow("fields", (_T.TYPE,), names_or_unknown("field"), holds=Completeness,
            write=_known, required=(_T.TYPE,), listed=(_T.TYPE,), structure=True),
    FactRow("fields", (_T.EVENT,), map_of("field"), listed=(_T.EVENT,), structure=True),
    FactRow("parameters", (_T.METHOD,), map_of("parameter"), listed=(_T.METHOD,), structure=True),
    FactRow("returns", (_T.METHOD,), text("A type expression."), stated=_always, holds=TypeExpr,
            write=format_type, read=parse_type, listed=(_T.METHOD,)),
)  # fmt: skip
"""All facts, in the order in which a file holds them."""

ROWS: Final[dict[Thing, tuple[FactRow, ...]]] = {
    thing: tuple(row for row in FACTS if thing in row.of) for thing in Thing
}
"""The facts that each kind of thing may state."""
THING_OF: Final[dict[type[Any], Thing]] = {cls: thing for thing, cls in MODEL.items()}
"""The kind of thing that an object of the model is."""
_PLAIN: Final = {
    cls: tuple(row for row in ROWS[thing] if not row.structure) for cls, thing in THING_OF.items()
}


CARRIED: Final[dict[str, FactRow]] = {row.name: row for row in FACTS if row.carried}
"""The facts that every output has as they are, by name."""


def default_of(row: FactRow) -> object:
    """Return what the model has for a fact that no page states."""
    default: object = MODEL[row.of[0]].__dataclass_fields__[row.name].default
    return default


def stated_facts(thing: object) -> Iterator[tuple[FactRow, Any]]:
    """Yield each fact that an object of the model states, with its value, structure left out."""
    for row in _PLAIN[type(thing)]:
        value = getattr(thing, row.name)
        if value is not None and row.stated(value):
            yield row, value
