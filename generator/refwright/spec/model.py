"""The spec: frozen facts about one release of an API, in the words of its documentation.

Nothing here knows a language, a file format or a page. Everything is keyed by its wire name, in
page order; tuples keep that order. What a page does not state is ``None`` (or ``NOT_STATED``),
never a guess.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol as TypingProtocol
from typing import TypeVar

from refwright.base.strict_equality import Exact
from refwright.spec.constraints import Constraints

FORMAT = 1
"""Version of the spec format that this refwright reads and writes."""


class Presence(StrEnum):
    """What the page states on whether a field is there."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    NOT_STATED = "not stated"


class Completeness(StrEnum):
    """Whether a page gives all values of an enumeration, some of them, or lost the list."""

    ALL = "all"
    SOME = "some"
    UNKNOWN = "unknown"


class EventKind(StrEnum):
    """What an event tells: a request succeeded, a request failed, or something happened."""

    RESULT = "result"
    ERROR = "error"
    NOTIFICATION = "notification"


class ScalarName(StrEnum):
    """The scalar types."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATETIME = "datetime"
    NULL = "null"


# --- type expressions: a closed set; a target handles them in one match with assert_never ---


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar, such as ``string``."""

    name: ScalarName


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to an entry of ``types`` or ``enums`` by name."""

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array: ``list[item]``."""

    item: TypeExpr


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with arbitrary string keys: ``map[value]``."""

    value: TypeExpr


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, at least two: ``a | b``."""

    options: tuple[TypeExpr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Literal(Exact, number="value"):
    """Exactly this value."""

    value: str | int | bool


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value; the page states no type."""


TypeExpr = Scalar | Ref | ListOf | MapOf | Union | Literal | AnyType

STRING = Scalar(ScalarName.STRING)
INTEGER = Scalar(ScalarName.INTEGER)
ANY = AnyType()


# --- enumerations ---


@dataclass(frozen=True, slots=True)
class ValueParameter:
    """The varying part of a name or value: ``state`` of ``invalidstate.state``.

    The wire form replaces the last dotted segment, which is ``name``, by the actual word.
    ``values`` is what the page lists for it, ``None`` when it lists nothing.
    """

    name: str
    values: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class EnumValue(Exact, number="value"):
    """One value of an enumeration: as on the wire, its name where the page gives one."""

    value: str | int
    name: str | None = None
    since: str | None = None
    summary: str | None = None
    parameter: ValueParameter | None = None
    deprecated: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Values as a page lists them. ``UNKNOWN`` goes with no values: the page lost its list."""

    values: tuple[EnumValue, ...]
    complete: Completeness = Completeness.ALL


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration with a name, shared by everything that refers to it.

    ``type`` is ``string`` or ``integer``.
    """

    name: str
    type: Scalar
    enumeration: Enumeration
    since: str | None = None
    summary: str | None = None
    deprecated: str | None = None


# --- fields, types, events, methods ---


@dataclass(frozen=True, slots=True, eq=False)
class Field(Exact, number="default"):
    """A named part of an event's data or of a type.

    ``values`` is an enumeration that belongs to this field alone; a shared one is a ``Ref`` in
    ``type``. ``undocumented`` marks a member that exists but stands on no page.

    ``constraints`` speak of whatever part of the type they fit. ``condition`` is the one under
    which an optional member is there, ``replacement`` what to use instead of a deprecated one,
    ``removed`` the release that does without it, ``written`` the words of a type that no page
    describes.
    """

    name: str
    type: TypeExpr = ANY
    presence: Presence = Presence.NOT_STATED
    since: str | None = None
    deprecated: str | None = None
    default: str | int | float | bool | None = None
    values: Enumeration | None = None
    summary: str | None = None
    undocumented: bool = False
    constraints: Constraints | None = None
    condition: str | None = None
    replacement: str | None = None
    removed: str | None = None
    written: str | None = None


@dataclass(frozen=True, slots=True)
class TypeDef:
    """An object type. ``fields`` is ``None`` when the page names the type but not its fields."""

    name: str
    fields: tuple[Field, ...] | None
    since: str | None = None
    summary: str | None = None
    undocumented: bool = False
    deprecated: str | None = None
    extends: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something the API sends.

    ``group`` is the page's section; ``action`` the request that a result or error answers;
    ``parameter`` the varying last segment of the name (``done.state.stateid``).
    """

    name: str
    kind: EventKind
    fields: tuple[Field, ...]
    group: str | None = None
    action: str | None = None
    parameter: ValueParameter | None = None
    since: str | None = None
    deprecated: str | None = None
    summary: str | None = None
    undocumented: bool = False


class CallbackRole(StrEnum):
    """When a callback is called."""

    SUCCESS = "success"
    FAILURE = "failure"
    CALL = "call"


@dataclass(frozen=True, slots=True, eq=False)
class Parameter(Exact, number="default"):
    """A parameter of a method, in call order.

    ``callback`` is set for a function the API calls back; its ``type`` is then ``ANY``.
    The object form of a nested parameter is a ``Ref`` to a type named ``method.parameter``.
    """

    name: str
    type: TypeExpr = ANY
    presence: Presence = Presence.NOT_STATED
    callback: CallbackRole | None = None
    since: str | None = None
    deprecated: str | None = None
    default: str | int | float | bool | None = None
    values: Enumeration | None = None
    summary: str | None = None
    undocumented: bool = False
    constraints: Constraints | None = None
    condition: str | None = None
    replacement: str | None = None
    removed: str | None = None
    written: str | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """Something a caller can ask the API to do. ``returns`` is ``None`` when nothing is stated."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: TypeExpr | None = None
    namespace: str | None = None
    group: str | None = None
    since: str | None = None
    deprecated: str | None = None
    summary: str | None = None
    undocumented: bool = False


@dataclass(frozen=True, slots=True)
class Protocol:
    """A protocol that an overview page names, with its short names."""

    name: str
    short_names: tuple[str, ...] = ()
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A component that sends or receives messages; ``examples`` are the page's instances."""

    name: str
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spec:
    """One release of one API. ``valid_for`` lists further releases that the page claims.

    ``gaps`` says what may be missing, for its pages were not read whole: patterns of paths, such
    as ``events/door.opened/**``. It says nothing of the API, and no output repeats it.
    """

    api: str
    release: str
    title: str = ""
    valid_for: tuple[str, ...] = ()
    enums: tuple[Enum, ...] = ()
    types: tuple[TypeDef, ...] = ()
    events: tuple[Event, ...] = ()
    methods: tuple[Method, ...] = ()
    protocols: tuple[Protocol, ...] = ()
    participants: tuple[Participant, ...] = ()
    gaps: tuple[str, ...] = field(default=(), compare=False)


class _Named(TypingProtocol):
    @property
    def name(self) -> str: ...


_N = TypeVar("_N", bound=_Named)


def by_name(items: tuple[_N, ...]) -> dict[str, _N]:
    """Index named things by their wire name, keeping their order."""
    return {item.name: item for item in items}


def references(expr: TypeExpr) -> Iterator[str]:
    """Yield the names that a type expression refers to."""
    match expr:
        case Ref(name):
            yield name
        case ListOf(inner) | MapOf(inner):
            yield from references(inner)
        case Union(options):
            for option in options:
                yield from references(option)
        case Scalar() | Literal() | AnyType():
            return
