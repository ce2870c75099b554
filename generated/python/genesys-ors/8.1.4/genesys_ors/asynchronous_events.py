"""Events of genesys-ors 8.1.4."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import UNSET, Event, Model, Unset, mapping, open_string, plain, wrong
from .enums import (
    InteractionDeletedResultof,
    InteractionDeletedResultof_VALUES,
    InteractionNotcontrolledResultof,
    InteractionNotcontrolledResultof_VALUES,
)
from .types import Hints


@dataclass(slots=True, kw_only=True)
class InteractionAdded(Event):
    """The session has one more interaction (a new element of the
    _genesys.ixn.interactions[] array). Several things lead here - the session began
    with this interaction, something it did made a further one, <associate> action, seen
    from its target session, or a <createmessage> action, for instance.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Interaction ID of the newcomer. From now on its object is at
    hand, for example as _genesys.ixn.interactions[_event.data.interactionid]
    """

    NAME: ClassVar[str] = "interaction.added"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "interaction.added") -> InteractionAdded:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionAdded = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionDeleted(Event):
    """The session no longer has this interaction (its element left the
    _genesys.ixn.interactions[] array). Several things lead here - the interaction ended
    or was given up, associate action, seen from its source session, for instance.
    Whenever interaction.deleted is due, the platform publishes one more event,
    interaction.notcontrolled (see below), unless the latest interaction.present (see
    below) had already turned into "notcontrolled". Since 8.1.400.09,
    interaction.deleted events carry a new property resultof . Its values are: detaching
    and deletion .

    Kind: notification. Group: Asynchronous Events.

    Fields:

    resultof (string, since 8.1.400.09): Since 8.1.400.09, interaction.deleted events
    carry a new property resultof . Its values are: detaching and deletion .

    interactionid (string): Interaction ID of the one that left. Reading the
    _genesys.ixn.interactions[] array at this ID is a runtime error.
    """

    NAME: ClassVar[str] = "interaction.deleted"
    resultof: InteractionDeletedResultof | str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.deleted"
    ) -> InteractionDeleted:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionDeleted = object.__new__(cls)
        known = 0
        value = source.get("resultof", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".resultof", InteractionDeletedResultof_VALUES
            )
        self.resultof = value
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "resultof",
                    "interactionid",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.resultof is not UNSET:
            data["resultof"] = plain(self.resultof)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPresent(Event):
    """The session is now in charge of the interaction: it may act on it, such as route,
    redirect or release it. With multi-media, calling an action or a function ahead of
    interaction.present risks runtime errors. With voice, calls are allowed from
    interaction.added onwards; yet one way of working suits all types best, so wait for
    interaction.present here too.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Interaction ID that the session may work on.
    """

    NAME: ClassVar[str] = "interaction.present"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.present"
    ) -> InteractionPresent:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPresent = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionNotcontrolled(Event):
    """Counterpart of interaction.present: the session keeps the interaction but has lost
    control over it. To try nevertheless is a runtime error. With voice, it comes just
    ahead of interaction.deleted. With multimedia, it comes whenever Interaction Server
    (whatever its cause) puts the interaction back in its queue.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Interaction ID that the session may work on.

    resultof (string, since 8.1.400.17): Since ORS 8.1.400.17 the
    interaction.notcontrolled event carries a new resultof property. Possible values:
    detaching, deletion, routing, revoking. Unexpected Events: When the primary
    Interaction Server fails, a session does best to end at the first
    interaction.notcontrolled that it did not cause. Such events come because a broken
    link takes back every interaction at once. It matters most where more than one ORS
    node of a cluster pulls interactions (above all with Interaction Server's own
    defaults – delayed Udata updates). Of these, detaching and deletion concern both
    voice and multimedia. Then, after interaction.notcontrolled with resultof =
    ('detaching' 'deletion') comes interaction.deleted with an equal resultof property.
    As for routing and revoking, they turn up in notcontrolled for pure multimedia,
    never for voice nor for chat over SIPS.
    """

    NAME: ClassVar[str] = "interaction.notcontrolled"
    interactionid: str | Unset = UNSET
    resultof: InteractionNotcontrolledResultof | str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.notcontrolled"
    ) -> InteractionNotcontrolled:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionNotcontrolled = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("resultof", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".resultof", InteractionNotcontrolledResultof_VALUES
            )
        self.resultof = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "resultof",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.resultof is not UNSET:
            data["resultof"] = plain(self.resultof)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPartyadded(Event):
    """The interaction has one more party. With interaction.partyadded, the array
    interaction.parties[] grows by one. The platform publishes it for an interaction
    that a session already has. Parties older than interaction.added get no
    interaction.partyadded of their own (they are there when the interaction arrives).
    With multimedia, agents alone count as parties. A queue, a workbin or the
    interaction itself does not, so none of them gives rise to interaction.partyadded.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Which interaction ID it is

    focusdeviceid (string): Which device ID the party has

    partyid (string): Which party ID it is

    partystate (any): Which state the party is in
    """

    NAME: ClassVar[str] = "interaction.partyadded"
    interactionid: str | Unset = UNSET
    focusdeviceid: str | Unset = UNSET
    partyid: str | Unset = UNSET
    partystate: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.partyadded"
    ) -> InteractionPartyadded:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPartyadded = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("focusdeviceid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".focusdeviceid", "str", value)
        self.focusdeviceid = value
        value = source.get("partyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".partyid", "str", value)
        self.partyid = value
        value = source.get("partystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.partystate = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "focusdeviceid",
                    "partyid",
                    "partystate",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.focusdeviceid is not UNSET:
            data["focusdeviceid"] = self.focusdeviceid
        if self.partyid is not UNSET:
            data["partyid"] = self.partyid
        if self.partystate is not UNSET:
            data["partystate"] = self.partystate
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPartydeleted(Event):
    """The interaction has one party less. As interaction.deleted shrinks the array
    _genesys.ixn.interactions[], so interaction.papartydeleted shrinks the array
    interaction.parties[].

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Which interaction ID it is

    focusdeviceid (string): Which device ID the party has

    partyid (string): Which party ID it is

    partystate (any): Which state the party is in
    """

    NAME: ClassVar[str] = "interaction.partydeleted"
    interactionid: str | Unset = UNSET
    focusdeviceid: str | Unset = UNSET
    partyid: str | Unset = UNSET
    partystate: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.partydeleted"
    ) -> InteractionPartydeleted:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPartydeleted = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("focusdeviceid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".focusdeviceid", "str", value)
        self.focusdeviceid = value
        value = source.get("partyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".partyid", "str", value)
        self.partyid = value
        value = source.get("partystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.partystate = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "focusdeviceid",
                    "partyid",
                    "partystate",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.focusdeviceid is not UNSET:
            data["focusdeviceid"] = self.focusdeviceid
        if self.partyid is not UNSET:
            data["partyid"] = self.partyid
        if self.partystate is not UNSET:
            data["partystate"] = self.partystate
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPartystatechanged(Event):
    """A party of the interaction went into another state. Published once a session has the
    interaction and the platform sees one of its parties change state.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Interaction ID on offer for this session.

    focusdeviceid (string): Device ID of the party being offered the interaction.

    partyid (string): Which party ID it is

    partystate (any): Which state the party is in

    hints (hints): Data that depends on how the functional module was made and goes with
    this event. See hints Attribute Considerations below.
    """

    NAME: ClassVar[str] = "interaction.partystatechanged"
    interactionid: str | Unset = UNSET
    focusdeviceid: str | Unset = UNSET
    partyid: str | Unset = UNSET
    partystate: Any | Unset = UNSET
    hints: Hints | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.partystatechanged"
    ) -> InteractionPartystatechanged:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPartystatechanged = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("focusdeviceid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".focusdeviceid", "str", value)
        self.focusdeviceid = value
        value = source.get("partyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".partyid", "str", value)
        self.partyid = value
        value = source.get("partystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.partystate = value
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "focusdeviceid",
                    "partyid",
                    "partystate",
                    "hints",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.focusdeviceid is not UNSET:
            data["focusdeviceid"] = self.focusdeviceid
        if self.partyid is not UNSET:
            data["partyid"] = self.partyid
        if self.partystate is not UNSET:
            data["partystate"] = self.partystate
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionUdataChanged(Event):
    """Someone outside has changed the interaction's user data. The application finds the
    new data in the data model, on the interaction's object.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): ID of the interaction with the new udata.
    """

    NAME: ClassVar[str] = "interaction.udata.changed"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.udata.changed"
    ) -> InteractionUdataChanged:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionUdataChanged = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOndivert(Event):
    """The interaction was sent elsewhere. Afterwards, the SCXML application also hears of
    its new parties (its new destinations).

    Kind: notification. Group: Asynchronous Events.

    Fields:

    hints (hints, since 8.1.400.53): Starting with release 8.1.400.53,
    interaction.ondivert carries a hints attribute for voice. What it holds goes with
    this event and depends on how the functional module was made.

    interactionid (string): ID of the interaction on offer for this session.

    divertingpartyid (string): ID of the diverting party.

    divertingresource (string): Device ID of the diverting party.

    divertingpartystate (any): State of the diverting party.

    newdestination (any): Destination the interaction went to instead.
    """

    NAME: ClassVar[str] = "interaction.ondivert"
    hints: Hints | Unset = UNSET
    interactionid: str | Unset = UNSET
    divertingpartyid: str | Unset = UNSET
    divertingresource: str | Unset = UNSET
    divertingpartystate: Any | Unset = UNSET
    newdestination: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.ondivert"
    ) -> InteractionOndivert:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOndivert = object.__new__(cls)
        known = 0
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("divertingpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".divertingpartyid", "str", value)
        self.divertingpartyid = value
        value = source.get("divertingresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".divertingresource", "str", value)
        self.divertingresource = value
        value = source.get("divertingpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.divertingpartystate = value
        value = source.get("newdestination", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.newdestination = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "hints",
                    "interactionid",
                    "divertingpartyid",
                    "divertingresource",
                    "divertingpartystate",
                    "newdestination",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.divertingpartyid is not UNSET:
            data["divertingpartyid"] = self.divertingpartyid
        if self.divertingresource is not UNSET:
            data["divertingresource"] = self.divertingresource
        if self.divertingpartystate is not UNSET:
            data["divertingpartystate"] = self.divertingpartystate
        if self.newdestination is not UNSET:
            data["newdestination"] = self.newdestination
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOnrouterequest(Event):
    """A TEvent, EventRouteRequest, came in for this interaction. Mostly
    interaction.onrouterequest needs no answer; it matters where EventRouteRequest
    trails EventQueued because the switch runs a script, say an Avaya VDN script with
    work of its own to do ahead of routing. There, the SCXML application can wait for
    interaction.onrouterequest, in effect until routing may start at the switch, and go
    on then.

    Kind: notification. Group: Asynchronous Events. Since 8.1.200.73.

    Fields:

    interactionid (string): ID of the interaction on offer for this session.
    """

    NAME: ClassVar[str] = "interaction.onrouterequest"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.onrouterequest"
    ) -> InteractionOnrouterequest:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOnrouterequest = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOnsinglesteptransfer(Event):
    """A single step transfer was made

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Interaction ID on offer for this session.

    transferringpartyid (string): ID of the transferring party.

    transferringresource (string): Device ID of the transferring party.

    transferringpartystate (any): State of the transferring party.

    newdestination (any): Destination of the transfer.
    """

    NAME: ClassVar[str] = "interaction.onsinglesteptransfer"
    interactionid: str | Unset = UNSET
    transferringpartyid: str | Unset = UNSET
    transferringresource: str | Unset = UNSET
    transferringpartystate: Any | Unset = UNSET
    newdestination: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.onsinglesteptransfer"
    ) -> InteractionOnsinglesteptransfer:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOnsinglesteptransfer = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("transferringpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".transferringpartyid", "str", value)
        self.transferringpartyid = value
        value = source.get("transferringresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".transferringresource", "str", value)
        self.transferringresource = value
        value = source.get("transferringpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.transferringpartystate = value
        value = source.get("newdestination", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.newdestination = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "transferringpartyid",
                    "transferringresource",
                    "transferringpartystate",
                    "newdestination",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.transferringpartyid is not UNSET:
            data["transferringpartyid"] = self.transferringpartyid
        if self.transferringresource is not UNSET:
            data["transferringresource"] = self.transferringresource
        if self.transferringpartystate is not UNSET:
            data["transferringpartystate"] = self.transferringpartystate
        if self.newdestination is not UNSET:
            data["newdestination"] = self.newdestination
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOnsinglestepconference(Event):
    """A single step conference was made.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    interactionid (string): Interaction ID on offer for this session.

    conferencingpartyid (string): ID of the party behind the conference.

    conferencingresource (string): Device ID of the party behind the conference.

    conferencingpartystate (any): State of the transferring party.

    addedpartyid (string): ID of the added party.

    addedresource (string): ID of the added device.

    addedpartystate (any): State of the added party.
    """

    NAME: ClassVar[str] = "interaction.onsinglestepconference"
    interactionid: str | Unset = UNSET
    conferencingpartyid: str | Unset = UNSET
    conferencingresource: str | Unset = UNSET
    conferencingpartystate: Any | Unset = UNSET
    addedpartyid: str | Unset = UNSET
    addedresource: str | Unset = UNSET
    addedpartystate: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.onsinglestepconference"
    ) -> InteractionOnsinglestepconference:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOnsinglestepconference = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("conferencingpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".conferencingpartyid", "str", value)
        self.conferencingpartyid = value
        value = source.get("conferencingresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".conferencingresource", "str", value)
        self.conferencingresource = value
        value = source.get("conferencingpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.conferencingpartystate = value
        value = source.get("addedpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".addedpartyid", "str", value)
        self.addedpartyid = value
        value = source.get("addedresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".addedresource", "str", value)
        self.addedresource = value
        value = source.get("addedpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.addedpartystate = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "conferencingpartyid",
                    "conferencingresource",
                    "conferencingpartystate",
                    "addedpartyid",
                    "addedresource",
                    "addedpartystate",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.conferencingpartyid is not UNSET:
            data["conferencingpartyid"] = self.conferencingpartyid
        if self.conferencingresource is not UNSET:
            data["conferencingresource"] = self.conferencingresource
        if self.conferencingpartystate is not UNSET:
            data["conferencingpartystate"] = self.conferencingpartystate
        if self.addedpartyid is not UNSET:
            data["addedpartyid"] = self.addedpartyid
        if self.addedresource is not UNSET:
            data["addedresource"] = self.addedresource
        if self.addedpartystate is not UNSET:
            data["addedpartystate"] = self.addedpartystate
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOnmerge(Event):
    """Two interactions became one (a consult call was completed). A merge ends either a
    transfer or a conference. Which one, the Call Control Event inside the hints tells.

    Kind: notification. Group: Asynchronous Events.

    Fields:

    frominteractionid (string): Interaction ID that goes away in the merge (consult).

    tointeractionid (string): Interaction ID that remains after the merge (primary).

    activeresource (string): ID of the device active in the pair of calls, primary and
    consult.

    activepartyid (string): ID of the party active in the pair of calls, primary and
    consult.

    activepartystate (any): State of the party active in the pair of calls, primary and
    consult.

    heldresource (string): ID of the device on hold in the pair of calls, primary and
    consult.

    heldpartyid (string): ID of the party on hold in the pair of calls, primary and
    consult.

    heldpartystate (any): State of the party on hold in the pair of calls, primary and
    consult.
    """

    NAME: ClassVar[str] = "interaction.onmerge"
    frominteractionid: str | Unset = UNSET
    tointeractionid: str | Unset = UNSET
    activeresource: str | Unset = UNSET
    activepartyid: str | Unset = UNSET
    activepartystate: Any | Unset = UNSET
    heldresource: str | Unset = UNSET
    heldpartyid: str | Unset = UNSET
    heldpartystate: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.onmerge"
    ) -> InteractionOnmerge:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOnmerge = object.__new__(cls)
        known = 0
        value = source.get("frominteractionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".frominteractionid", "str", value)
        self.frominteractionid = value
        value = source.get("tointeractionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".tointeractionid", "str", value)
        self.tointeractionid = value
        value = source.get("activeresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".activeresource", "str", value)
        self.activeresource = value
        value = source.get("activepartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".activepartyid", "str", value)
        self.activepartyid = value
        value = source.get("activepartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.activepartystate = value
        value = source.get("heldresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".heldresource", "str", value)
        self.heldresource = value
        value = source.get("heldpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".heldpartyid", "str", value)
        self.heldpartyid = value
        value = source.get("heldpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.heldpartystate = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "frominteractionid",
                    "tointeractionid",
                    "activeresource",
                    "activepartyid",
                    "activepartystate",
                    "heldresource",
                    "heldpartyid",
                    "heldpartystate",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.frominteractionid is not UNSET:
            data["frominteractionid"] = self.frominteractionid
        if self.tointeractionid is not UNSET:
            data["tointeractionid"] = self.tointeractionid
        if self.activeresource is not UNSET:
            data["activeresource"] = self.activeresource
        if self.activepartyid is not UNSET:
            data["activepartyid"] = self.activepartyid
        if self.activepartystate is not UNSET:
            data["activepartystate"] = self.activepartystate
        if self.heldresource is not UNSET:
            data["heldresource"] = self.heldresource
        if self.heldpartyid is not UNSET:
            data["heldpartyid"] = self.heldpartyid
        if self.heldpartystate is not UNSET:
            data["heldpartystate"] = self.heldpartystate
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPropertyChanged(Event):
    """Published for multimedia at each OnCallInfoChangedEx. ORS learns that an interaction
    property changed. It is then set on the object as well, the one named by the
    interactionid attribute.

    Kind: notification. Group: Asynchronous Events. Since 8.1.400.39.

    Fields:

    interactionid (string): Interaction ID on offer for this session.
    """

    NAME: ClassVar[str] = "interaction.property.changed"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.property.changed"
    ) -> InteractionPropertyChanged:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPropertyChanged = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data
