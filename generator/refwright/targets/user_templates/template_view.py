"""What templates are given: the facts of a spec, as plain objects without any language's spelling.

These classes are a promise to templates that others wrote. A new attribute may come at any time;
when one goes or changes its meaning, :data:`VIEW_VERSION` rises.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

VIEW_VERSION = 1
"""Version of the view, which a ``target.toml`` names."""

Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class TypeExprView:
    """What a value is: a scalar, a reference, or something made of other types."""

    kind: str
    """``scalar``, ``enum``, ``type``, ``list``, ``map``, ``union``, ``literal`` or ``any``."""
    text: str
    """The whole expression as a spec file has it: ``list[string]``."""
    name: str | None = None
    """Of a scalar ``string``, ``integer``, ``number``, ``boolean``, ``datetime`` or ``null``; of an
    enum or a type its name on the wire."""
    item: TypeExprView | None = None
    """What a list or a map holds."""
    options: tuple[TypeExprView, ...] = ()
    """What a union is one of."""
    value: str | int | bool | None = None
    """The value of a literal."""


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value of an enumeration."""

    value: str | int
    """The value on the wire."""
    name: str
    """Its name where the page gives one, else the value as text."""
    path: str
    """Where it stands in the spec: ``enums/CallState/values/3``."""
    since: str | None = None
    """The release that brought it."""
    summary: str | None = None
    """What is said of it."""
    parameter: str | None = None
    """The name of the part that varies, where one does."""
    facts: Facts = field(default_factory=dict, hash=False)
    """All that is stated of it, by name as in a spec file; without prose and without its parts."""


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enumeration that has a name, shared by all that refer to it."""

    name: str
    """Its name on the wire."""
    path: str
    """Where it stands in the spec: ``enums/CallState``."""
    base: str
    """``string`` or ``integer``."""
    values: tuple[ValueView, ...]
    """The values that the page lists."""
    complete: str
    """``all``, ``some``, or ``unknown`` where the page lost its list."""
    since: str | None = None
    """The release that brought it."""
    summary: str | None = None
    """What is said of it."""
    source: str | None = None
    """The page and section that it stands on."""
    facts: Facts = field(default_factory=dict, hash=False)
    """All that is stated of it, by name as in a spec file; without prose and without its parts."""


@dataclass(frozen=True, slots=True)
class MemberView:
    """A field of an event or a type, or a parameter of a method."""

    name: str
    """Its name on the wire."""
    path: str
    """Where it stands in the spec: ``events/interaction.added/fields/partyid``."""
    type: TypeExprView
    """What its value is."""
    presence: str
    """``required``, ``optional`` or ``not stated``."""
    since: str | None = None
    """The release that brought it."""
    deprecated: str | None = None
    """The release that deprecated it, or what is said of that."""
    has_default: bool = False
    """Whether the page states a default."""
    default: str | int | float | bool | None = None
    """The default."""
    values: tuple[ValueView, ...] = ()
    """The values that the page lists for it alone."""
    complete: str | None = None
    """Whether those are ``all``, ``some`` or ``unknown``; nothing where it has no list."""
    callback: str | None = None
    """Of a parameter that is called back: ``success``, ``failure`` or ``call``."""
    summary: str | None = None
    """What is said of it."""
    undocumented: bool = False
    """Whether it exists but stands on no page."""
    facts: Facts = field(default_factory=dict, hash=False)
    """All that is stated of it, by name as in a spec file; without prose and without its parts."""


@dataclass(frozen=True, slots=True)
class TypeView:
    """An object type."""

    name: str
    """Its name on the wire."""
    path: str
    """Where it stands in the spec: ``types/chatmessage``."""
    fields: tuple[MemberView, ...]
    """Its fields, in the order of the page."""
    fields_known: bool = True
    """Whether the page gives its fields at all."""
    since: str | None = None
    """The release that brought it."""
    summary: str | None = None
    """What is said of it."""
    source: str | None = None
    """The page and section that it stands on."""
    undocumented: bool = False
    """Whether it exists but stands on no page."""
    facts: Facts = field(default_factory=dict, hash=False)
    """All that is stated of it, by name as in a spec file; without prose and without its parts."""


@dataclass(frozen=True, slots=True)
class EventView:
    """Something that the API sends."""

    name: str
    """Its name on the wire."""
    path: str
    """Where it stands in the spec: ``events/interaction.added``."""
    kind: str
    """``result``, ``error`` or ``notification``."""
    fields: tuple[MemberView, ...]
    """Its fields, in the order of the page."""
    group: str | None = None
    """The section of the page that it stands in."""
    action: str | None = None
    """The request that it answers."""
    parameter: str | None = None
    """The name of its last segment, where that varies."""
    since: str | None = None
    """The release that brought it."""
    deprecated: str | None = None
    """The release that deprecated it, or what is said of that."""
    summary: str | None = None
    """What is said of it."""
    source: str | None = None
    """The page and section that it stands on."""
    undocumented: bool = False
    """Whether it exists but stands on no page."""
    facts: Facts = field(default_factory=dict, hash=False)
    """All that is stated of it, by name as in a spec file; without prose and without its parts."""


@dataclass(frozen=True, slots=True)
class MethodView:
    """Something that a caller can ask the API to do."""

    name: str
    """Its name on the wire."""
    path: str
    """Where it stands in the spec: ``methods/accept``."""
    parameters: tuple[MemberView, ...]
    """Its parameters, in the order of a call."""
    returns: TypeExprView | None = None
    """What it returns, where that is stated."""
    namespace: str | None = None
    """The namespace that it is called in."""
    group: str | None = None
    """The section of the page that it stands in."""
    since: str | None = None
    """The release that brought it."""
    deprecated: str | None = None
    """The release that deprecated it, or what is said of that."""
    summary: str | None = None
    """What is said of it."""
    source: str | None = None
    """The page and section that it stands on."""
    undocumented: bool = False
    """Whether it exists but stands on no page."""
    facts: Facts = field(default_factory=dict, hash=False)
    """All that is stated of it, by name as in a spec file; without prose and without its parts."""


@dataclass(frozen=True, slots=True)
class GroupView:
    """The events and methods of one section of the pages."""

    name: str
    """The section's heading; ``other`` for what stands in none."""
    path: str
    """``groups/`` and the name."""
    events: tuple[EventView, ...]
    """Its events."""
    methods: tuple[MethodView, ...]
    """Its methods."""


@dataclass(frozen=True, slots=True)
class ProtocolView:
    """A protocol that an overview page names."""

    name: str
    """Its name."""
    path: str
    """``protocols/`` and the name."""
    short_names: tuple[str, ...] = ()
    """Its short names."""
    summary: str | None = None
    """What is said of it."""


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """A component that sends or receives messages."""

    name: str
    """Its name."""
    path: str
    """``participants/`` and the name."""
    examples: tuple[str, ...] = ()
    """The page's instances of it."""


@dataclass(frozen=True, slots=True)
class SpecView:
    """One release of one API: what every template has as ``reference``."""

    api: str
    """The API's name: lower case words and dashes."""
    release: str
    """The release."""
    title: str
    """The title of its pages, or the API's name."""
    digest: str
    """The digest of the spec: ``sha256:`` and 64 digits."""
    refwright: str
    """The version of refwright that is at work."""
    valid_for: tuple[str, ...]
    """Further releases that the page claims to be valid for."""
    groups: tuple[GroupView, ...]
    """Events and methods by the section of the pages that they stand in."""
    events: tuple[EventView, ...]
    """All events, in the order of the pages."""
    methods: tuple[MethodView, ...]
    """All methods."""
    types: tuple[TypeView, ...]
    """All object types."""
    enums: tuple[EnumView, ...]
    """All enumerations that have a name."""
    protocols: tuple[ProtocolView, ...]
    """The protocols that an overview page names."""
    participants: tuple[ParticipantView, ...]
    """The components that an overview page names."""


VIEW_CLASSES = (
    SpecView,
    GroupView,
    EventView,
    MethodView,
    MemberView,
    TypeView,
    EnumView,
    ValueView,
    TypeExprView,
    ProtocolView,
    ParticipantView,
)
"""All classes of the view, in the order of their documentation."""
