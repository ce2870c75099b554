"""Asynchronous Events of genesys-ors 8.1.4."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import UNSET, Event, OpenString, new, value, wire
from .types import Hints

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class InteractionDeletedResultof(OpenString):
    """Values of ``interaction.deleted.resultof``; values that it lacks are kept."""

    DETACHING = value("detaching")
    DELETION = value("deletion")


class InteractionNotcontrolledResultof(OpenString):
    """Values of ``interaction.notcontrolled.resultof``; values that it lacks are kept."""

    DETACHING = value("detaching")
    """Control was lost because the running session let the interaction go."""
    DELETION = value("deletion")
    """Control was lost because the interaction is gone."""
    ROUTING = value("routing")
    """Control was lost through what ORS did, giving it to an agent or a queue, say. So
    resultof = routing is no surprise to a session: its own strategy asked for that.
    """
    REVOKING = value("revoking")
    """An interaction that ORS had pulled was taken back, outright (by an agent, a media
    server, or Interaction Server after inactivity) or as a side effect (the link to
    Interaction Server broke, so whatever it had pulled no longer counts). So
    resultof = revoking comes as a surprise to a session. Ending the session is
    mostly the best answer, yet the developer decides.
    """


class InteractionAdded(Event):
    """The session has one more interaction (a new element of the
    _genesys.ixn.interactions[] array). Several things lead here - the session began
    with this interaction, something it did made a further one, <associate> action,
    seen from its target session, or a <createmessage> action, for instance.

    Event ``interaction.added`` (notification), in the group Asynchronous Events.
    Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionAdded.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.added"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newcomer. From now on its object is at hand, for example as
    _genesys.ixn.interactions[_event.data.interactionid]
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionDeleted(Event):
    """The session no longer has this interaction (its element left the
    _genesys.ixn.interactions[] array). Several things lead here - the interaction
    ended or was given up, associate action, seen from its source session, for
    instance. Whenever interaction.deleted is due, the platform publishes one more
    event, interaction.notcontrolled (see below), unless the latest
    interaction.present (see below) had already turned into "notcontrolled". Since
    8.1.400.09, interaction.deleted events carry a new property resultof . Its values
    are: detaching and deletion .

    Event ``interaction.deleted`` (notification), in the group Asynchronous Events.
    Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionDeleted.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.deleted"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    resultof: InteractionDeletedResultof | None = wire(
        "resultof",
        default=None,
        since="8.1.400.09",
    )
    """Since 8.1.400.09, interaction.deleted events carry a new property resultof . Its
    values are: detaching and deletion .
    """
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the one that left. Reading the _genesys.ixn.interactions[]
    array at this ID is a runtime error.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["resultof"]
                if type(v) is str:
                    self.resultof = _InteractionDeletedResultof__values[v]
                else:
                    self.resultof = rt.member(
                        InteractionDeletedResultof._decode,
                        v,
                        "resultof",
                    )
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "resultof" in data:
            v = data["resultof"]
            if type(v) is str:
                self.resultof = _InteractionDeletedResultof__values[v]
            else:
                self.resultof = rt.member(
                    InteractionDeletedResultof._decode,
                    v,
                    "resultof",
                )
        else:
            self.resultof = None
            there -= 1
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.resultof) is not None:
            data["resultof"] = v if type(v) is str else v.value
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.resultof) is not None:
            text += ',"resultof":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionPresent(Event):
    """The session is now in charge of the interaction: it may act on it, such as route,
    redirect or release it. With multi-media, calling an action or a function ahead
    of interaction.present risks runtime errors. With voice, calls are allowed from
    interaction.added onwards; yet one way of working suits all types best, so wait
    for interaction.present here too.

    Event ``interaction.present`` (notification), in the group Asynchronous Events.
    Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionPresent.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.present"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID that the session may work on."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionNotcontrolled(Event):
    """Counterpart of interaction.present: the session keeps the interaction but has
    lost control over it. To try nevertheless is a runtime error. With voice, it
    comes just ahead of interaction.deleted. With multimedia, it comes whenever
    Interaction Server (whatever its cause) puts the interaction back in its queue.

    Event ``interaction.notcontrolled`` (notification), in the group Asynchronous
    Events. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionNotcontrolled.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.notcontrolled"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID that the session may work on."""
    resultof: InteractionNotcontrolledResultof | None = wire(
        "resultof",
        default=None,
        since="8.1.400.17",
    )
    """Since ORS 8.1.400.17 the interaction.notcontrolled event carries a new resultof
    property. Possible values: detaching, deletion, routing, revoking. Unexpected
    Events: When the primary Interaction Server fails, a session does best to end at
    the first interaction.notcontrolled that it did not cause. Such events come
    because a broken link takes back every interaction at once. It matters most where
    more than one ORS node of a cluster pulls interactions (above all with
    Interaction Server's own defaults – delayed Udata updates). Of these, detaching
    and deletion concern both voice and multimedia. Then, after
    interaction.notcontrolled with resultof = ('detaching' 'deletion') comes
    interaction.deleted with an equal resultof property. As for routing and revoking,
    they turn up in notcontrolled for pure multimedia, never for voice nor for chat
    over SIPS.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["resultof"]
                if type(v) is str:
                    self.resultof = _InteractionNotcontrolledResultof__values[v]
                else:
                    self.resultof = rt.member(
                        InteractionNotcontrolledResultof._decode,
                        v,
                        "resultof",
                    )
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        if "resultof" in data:
            v = data["resultof"]
            if type(v) is str:
                self.resultof = _InteractionNotcontrolledResultof__values[v]
            else:
                self.resultof = rt.member(
                    InteractionNotcontrolledResultof._decode,
                    v,
                    "resultof",
                )
        else:
            self.resultof = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.resultof) is not None:
            data["resultof"] = v if type(v) is str else v.value
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.resultof) is not None:
            text += ',"resultof":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionPartyadded(Event):
    """The interaction has one more party. With interaction.partyadded, the array
    interaction.parties[] grows by one. The platform publishes it for an interaction
    that a session already has. Parties older than interaction.added get no
    interaction.partyadded of their own (they are there when the interaction
    arrives). With multimedia, agents alone count as parties. A queue, a workbin or
    the interaction itself does not, so none of them gives rise to
    interaction.partyadded.

    Event ``interaction.partyadded`` (notification), in the group Asynchronous
    Events. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionPartyadded.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.partyadded"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Which interaction ID it is"""
    focusdeviceid: str | None = wire("focusdeviceid", default=None)
    """Which device ID the party has"""
    partyid: str | None = wire("partyid", default=None)
    """Which party ID it is"""
    partystate: Any = wire("partystate", default=UNSET)
    """Which state the party is in"""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["focusdeviceid"]
                if type(v) is str:
                    self.focusdeviceid = v
                else:
                    self.focusdeviceid = rt.member(rt.text, v, "focusdeviceid")
                v = data["partyid"]
                self.partyid = v if type(v) is str else rt.member(rt.text, v, "partyid")
                self.partystate = data["partystate"]
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        if "focusdeviceid" in data:
            v = data["focusdeviceid"]
            if type(v) is str:
                self.focusdeviceid = v
            else:
                self.focusdeviceid = rt.member(rt.text, v, "focusdeviceid")
        else:
            self.focusdeviceid = None
            there -= 1
        if "partyid" in data:
            v = data["partyid"]
            self.partyid = v if type(v) is str else rt.member(rt.text, v, "partyid")
        else:
            self.partyid = None
            there -= 1
        if "partystate" in data:
            self.partystate = data["partystate"]
        else:
            self.partystate = UNSET
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.focusdeviceid) is not None:
            data["focusdeviceid"] = v
        if (v := self.partyid) is not None:
            data["partyid"] = v
        if (v := self.partystate) is not UNSET:
            data["partystate"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.focusdeviceid) is not None:
            text += ',"focusdeviceid":' + rt.escape(v)
        if (v := self.partyid) is not None:
            text += ',"partyid":' + rt.escape(v)
        if (v := self.partystate) is not UNSET:
            text += ',"partystate":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionPartydeleted(Event):
    """The interaction has one party less. As interaction.deleted shrinks the array
    _genesys.ixn.interactions[], so interaction.papartydeleted shrinks the array
    interaction.parties[].

    Event ``interaction.partydeleted`` (notification), in the group Asynchronous
    Events. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionPartydeleted.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.partydeleted"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Which interaction ID it is"""
    focusdeviceid: str | None = wire("focusdeviceid", default=None)
    """Which device ID the party has"""
    partyid: str | None = wire("partyid", default=None)
    """Which party ID it is"""
    partystate: Any = wire("partystate", default=UNSET)
    """Which state the party is in"""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["focusdeviceid"]
                if type(v) is str:
                    self.focusdeviceid = v
                else:
                    self.focusdeviceid = rt.member(rt.text, v, "focusdeviceid")
                v = data["partyid"]
                self.partyid = v if type(v) is str else rt.member(rt.text, v, "partyid")
                self.partystate = data["partystate"]
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        if "focusdeviceid" in data:
            v = data["focusdeviceid"]
            if type(v) is str:
                self.focusdeviceid = v
            else:
                self.focusdeviceid = rt.member(rt.text, v, "focusdeviceid")
        else:
            self.focusdeviceid = None
            there -= 1
        if "partyid" in data:
            v = data["partyid"]
            self.partyid = v if type(v) is str else rt.member(rt.text, v, "partyid")
        else:
            self.partyid = None
            there -= 1
        if "partystate" in data:
            self.partystate = data["partystate"]
        else:
            self.partystate = UNSET
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.focusdeviceid) is not None:
            data["focusdeviceid"] = v
        if (v := self.partyid) is not None:
            data["partyid"] = v
        if (v := self.partystate) is not UNSET:
            data["partystate"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.focusdeviceid) is not None:
            text += ',"focusdeviceid":' + rt.escape(v)
        if (v := self.partyid) is not None:
            text += ',"partyid":' + rt.escape(v)
        if (v := self.partystate) is not UNSET:
            text += ',"partystate":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionPartystatechanged(Event):
    """A party of the interaction went into another state. Published once a session has
    the interaction and the platform sees one of its parties change state.

    Event ``interaction.partystatechanged`` (notification), in the group Asynchronous
    Events. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionPartystatechanged.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.partystatechanged"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID on offer for this session."""
    focusdeviceid: str | None = wire("focusdeviceid", default=None)
    """Device ID of the party being offered the interaction."""
    partyid: str | None = wire("partyid", default=None)
    """Which party ID it is"""
    partystate: Any = wire("partystate", default=UNSET)
    """Which state the party is in"""
    hints: Hints | None = wire("hints", default=None)
    """Data that depends on how the functional module was made and goes with this event.
    See hints Attribute Considerations below.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 5
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        if "focusdeviceid" in data:
            v = data["focusdeviceid"]
            if type(v) is str:
                self.focusdeviceid = v
            else:
                self.focusdeviceid = rt.member(rt.text, v, "focusdeviceid")
        else:
            self.focusdeviceid = None
            there -= 1
        if "partyid" in data:
            v = data["partyid"]
            self.partyid = v if type(v) is str else rt.member(rt.text, v, "partyid")
        else:
            self.partyid = None
            there -= 1
        if "partystate" in data:
            self.partystate = data["partystate"]
        else:
            self.partystate = UNSET
            there -= 1
        if "hints" in data:
            self.hints = rt.member(Hints._decode, data["hints"], "hints")
        else:
            self.hints = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.focusdeviceid) is not None:
            data["focusdeviceid"] = v
        if (v := self.partyid) is not None:
            data["partyid"] = v
        if (v := self.partystate) is not UNSET:
            data["partystate"] = v
        if (v := self.hints) is not None:
            data["hints"] = v.to_dict()
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.focusdeviceid) is not None:
            text += ',"focusdeviceid":' + rt.escape(v)
        if (v := self.partyid) is not None:
            text += ',"partyid":' + rt.escape(v)
        if (v := self.partystate) is not UNSET:
            text += ',"partystate":' + rt.encoded(v)
        if (v := self.hints) is not None:
            text += ',"hints":' + v.to_json()
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionUdataChanged(Event):
    """Someone outside has changed the interaction's user data. The application finds
    the new data in the data model, on the interaction's object.

    Event ``interaction.udata.changed`` (notification), in the group Asynchronous
    Events. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionUdataChanged.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.udata.changed"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction with the new udata."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOndivert(Event):
    """The interaction was sent elsewhere. Afterwards, the SCXML application also hears
    of its new parties (its new destinations).

    Event ``interaction.ondivert`` (notification), in the group Asynchronous Events.
    Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionOndivert.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.ondivert"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    hints: Hints | None = wire("hints", default=None, since="8.1.400.53")
    """Starting with release 8.1.400.53, interaction.ondivert carries a hints attribute
    for voice. What it holds goes with this event and depends on how the functional
    module was made.
    """
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction on offer for this session."""
    divertingpartyid: str | None = wire("divertingpartyid", default=None)
    """ID of the diverting party."""
    divertingresource: str | None = wire("divertingresource", default=None)
    """Device ID of the diverting party."""
    divertingpartystate: Any = wire("divertingpartystate", default=UNSET)
    """State of the diverting party."""
    newdestination: Any = wire("newdestination", default=UNSET)
    """Destination the interaction went to instead."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 6
        if "hints" in data:
            self.hints = rt.member(Hints._decode, data["hints"], "hints")
        else:
            self.hints = None
            there -= 1
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        if "divertingpartyid" in data:
            v = data["divertingpartyid"]
            if type(v) is str:
                self.divertingpartyid = v
            else:
                self.divertingpartyid = rt.member(rt.text, v, "divertingpartyid")
        else:
            self.divertingpartyid = None
            there -= 1
        if "divertingresource" in data:
            v = data["divertingresource"]
            if type(v) is str:
                self.divertingresource = v
            else:
                self.divertingresource = rt.member(rt.text, v, "divertingresource")
        else:
            self.divertingresource = None
            there -= 1
        if "divertingpartystate" in data:
            self.divertingpartystate = data["divertingpartystate"]
        else:
            self.divertingpartystate = UNSET
            there -= 1
        if "newdestination" in data:
            self.newdestination = data["newdestination"]
        else:
            self.newdestination = UNSET
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.hints) is not None:
            data["hints"] = v.to_dict()
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.divertingpartyid) is not None:
            data["divertingpartyid"] = v
        if (v := self.divertingresource) is not None:
            data["divertingresource"] = v
        if (v := self.divertingpartystate) is not UNSET:
            data["divertingpartystate"] = v
        if (v := self.newdestination) is not UNSET:
            data["newdestination"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.hints) is not None:
            text += ',"hints":' + v.to_json()
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.divertingpartyid) is not None:
            text += ',"divertingpartyid":' + rt.escape(v)
        if (v := self.divertingresource) is not None:
            text += ',"divertingresource":' + rt.escape(v)
        if (v := self.divertingpartystate) is not UNSET:
            text += ',"divertingpartystate":' + rt.encoded(v)
        if (v := self.newdestination) is not UNSET:
            text += ',"newdestination":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOnrouterequest(Event):
    """A TEvent, EventRouteRequest, came in for this interaction. Mostly
    interaction.onrouterequest needs no answer; it matters where EventRouteRequest
    trails EventQueued because the switch runs a script, say an Avaya VDN script with
    work of its own to do ahead of routing. There, the SCXML application can wait for
    interaction.onrouterequest, in effect until routing may start at the switch, and
    go on then.

    Event ``interaction.onrouterequest`` (notification), in the group Asynchronous
    Events, since 8.1.200.73. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionOnrouterequest.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.onrouterequest"
    FACTS = {
        "kind": "notification",
        "group": "Asynchronous Events",
        "since": "8.1.200.73",
    }

    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction on offer for this session."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOnsinglesteptransfer(Event):
    """A single step transfer was made

    Event ``interaction.onsinglesteptransfer`` (notification), in the group
    Asynchronous Events. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionOnsinglesteptransfer.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.onsinglesteptransfer"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID on offer for this session."""
    transferringpartyid: str | None = wire("transferringpartyid", default=None)
    """ID of the transferring party."""
    transferringresource: str | None = wire("transferringresource", default=None)
    """Device ID of the transferring party."""
    transferringpartystate: Any = wire("transferringpartystate", default=UNSET)
    """State of the transferring party."""
    newdestination: Any = wire("newdestination", default=UNSET)
    """Destination of the transfer."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 5:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["transferringpartyid"]
                if type(v) is str:
                    self.transferringpartyid = v
                else:
                    self.transferringpartyid = rt.member(
                        rt.text,
                        v,
                        "transferringpartyid",
                    )
                v = data["transferringresource"]
                if type(v) is str:
                    self.transferringresource = v
                else:
                    self.transferringresource = rt.member(
                        rt.text,
                        v,
                        "transferringresource",
                    )
                self.transferringpartystate = data["transferringpartystate"]
                self.newdestination = data["newdestination"]
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 5
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        if "transferringpartyid" in data:
            v = data["transferringpartyid"]
            if type(v) is str:
                self.transferringpartyid = v
            else:
                self.transferringpartyid = rt.member(rt.text, v, "transferringpartyid")
        else:
            self.transferringpartyid = None
            there -= 1
        if "transferringresource" in data:
            v = data["transferringresource"]
            if type(v) is str:
                self.transferringresource = v
            else:
                self.transferringresource = rt.member(
                    rt.text,
                    v,
                    "transferringresource",
                )
        else:
            self.transferringresource = None
            there -= 1
        if "transferringpartystate" in data:
            self.transferringpartystate = data["transferringpartystate"]
        else:
            self.transferringpartystate = UNSET
            there -= 1
        if "newdestination" in data:
            self.newdestination = data["newdestination"]
        else:
            self.newdestination = UNSET
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.transferringpartyid) is not None:
            data["transferringpartyid"] = v
        if (v := self.transferringresource) is not None:
            data["transferringresource"] = v
        if (v := self.transferringpartystate) is not UNSET:
            data["transferringpartystate"] = v
        if (v := self.newdestination) is not UNSET:
            data["newdestination"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.transferringpartyid) is not None:
            text += ',"transferringpartyid":' + rt.escape(v)
        if (v := self.transferringresource) is not None:
            text += ',"transferringresource":' + rt.escape(v)
        if (v := self.transferringpartystate) is not UNSET:
            text += ',"transferringpartystate":' + rt.encoded(v)
        if (v := self.newdestination) is not UNSET:
            text += ',"newdestination":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOnsinglestepconference(Event):
    """A single step conference was made.

    Event ``interaction.onsinglestepconference`` (notification), in the group
    Asynchronous Events. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionOnsinglestepconference.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.onsinglestepconference"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID on offer for this session."""
    conferencingpartyid: str | None = wire("conferencingpartyid", default=None)
    """ID of the party behind the conference."""
    conferencingresource: str | None = wire("conferencingresource", default=None)
    """Device ID of the party behind the conference."""
    conferencingpartystate: Any = wire("conferencingpartystate", default=UNSET)
    """State of the transferring party."""
    addedpartyid: str | None = wire("addedpartyid", default=None)
    """ID of the added party."""
    addedresource: str | None = wire("addedresource", default=None)
    """ID of the added device."""
    addedpartystate: Any = wire("addedpartystate", default=UNSET)
    """State of the added party."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 7:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["conferencingpartyid"]
                if type(v) is str:
                    self.conferencingpartyid = v
                else:
                    self.conferencingpartyid = rt.member(
                        rt.text,
                        v,
                        "conferencingpartyid",
                    )
                v = data["conferencingresource"]
                if type(v) is str:
                    self.conferencingresource = v
                else:
                    self.conferencingresource = rt.member(
                        rt.text,
                        v,
                        "conferencingresource",
                    )
                self.conferencingpartystate = data["conferencingpartystate"]
                v = data["addedpartyid"]
                if type(v) is str:
                    self.addedpartyid = v
                else:
                    self.addedpartyid = rt.member(rt.text, v, "addedpartyid")
                v = data["addedresource"]
                if type(v) is str:
                    self.addedresource = v
                else:
                    self.addedresource = rt.member(rt.text, v, "addedresource")
                self.addedpartystate = data["addedpartystate"]
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 7
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        if "conferencingpartyid" in data:
            v = data["conferencingpartyid"]
            if type(v) is str:
                self.conferencingpartyid = v
            else:
                self.conferencingpartyid = rt.member(rt.text, v, "conferencingpartyid")
        else:
            self.conferencingpartyid = None
            there -= 1
        if "conferencingresource" in data:
            v = data["conferencingresource"]
            if type(v) is str:
                self.conferencingresource = v
            else:
                self.conferencingresource = rt.member(
                    rt.text,
                    v,
                    "conferencingresource",
                )
        else:
            self.conferencingresource = None
            there -= 1
        if "conferencingpartystate" in data:
            self.conferencingpartystate = data["conferencingpartystate"]
        else:
            self.conferencingpartystate = UNSET
            there -= 1
        if "addedpartyid" in data:
            v = data["addedpartyid"]
            if type(v) is str:
                self.addedpartyid = v
            else:
                self.addedpartyid = rt.member(rt.text, v, "addedpartyid")
        else:
            self.addedpartyid = None
            there -= 1
        if "addedresource" in data:
            v = data["addedresource"]
            if type(v) is str:
                self.addedresource = v
            else:
                self.addedresource = rt.member(rt.text, v, "addedresource")
        else:
            self.addedresource = None
            there -= 1
        if "addedpartystate" in data:
            self.addedpartystate = data["addedpartystate"]
        else:
            self.addedpartystate = UNSET
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.conferencingpartyid) is not None:
            data["conferencingpartyid"] = v
        if (v := self.conferencingresource) is not None:
            data["conferencingresource"] = v
        if (v := self.conferencingpartystate) is not UNSET:
            data["conferencingpartystate"] = v
        if (v := self.addedpartyid) is not None:
            data["addedpartyid"] = v
        if (v := self.addedresource) is not None:
            data["addedresource"] = v
        if (v := self.addedpartystate) is not UNSET:
            data["addedpartystate"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.conferencingpartyid) is not None:
            text += ',"conferencingpartyid":' + rt.escape(v)
        if (v := self.conferencingresource) is not None:
            text += ',"conferencingresource":' + rt.escape(v)
        if (v := self.conferencingpartystate) is not UNSET:
            text += ',"conferencingpartystate":' + rt.encoded(v)
        if (v := self.addedpartyid) is not None:
            text += ',"addedpartyid":' + rt.escape(v)
        if (v := self.addedresource) is not None:
            text += ',"addedresource":' + rt.escape(v)
        if (v := self.addedpartystate) is not UNSET:
            text += ',"addedpartystate":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOnmerge(Event):
    """Two interactions became one (a consult call was completed). A merge ends either a
    transfer or a conference. Which one, the Call Control Event inside the hints
    tells.

    Event ``interaction.onmerge`` (notification), in the group Asynchronous Events.
    Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionOnmerge.from_dict({"frominteractionid": "example"}).frominteractionid
    'example'
    """

    NAME = "interaction.onmerge"
    FACTS = {"kind": "notification", "group": "Asynchronous Events"}

    frominteractionid: str | None = wire("frominteractionid", default=None)
    """Interaction ID that goes away in the merge (consult)."""
    tointeractionid: str | None = wire("tointeractionid", default=None)
    """Interaction ID that remains after the merge (primary)."""
    activeresource: str | None = wire("activeresource", default=None)
    """ID of the device active in the pair of calls, primary and consult."""
    activepartyid: str | None = wire("activepartyid", default=None)
    """ID of the party active in the pair of calls, primary and consult."""
    activepartystate: Any = wire("activepartystate", default=UNSET)
    """State of the party active in the pair of calls, primary and consult."""
    heldresource: str | None = wire("heldresource", default=None)
    """ID of the device on hold in the pair of calls, primary and consult."""
    heldpartyid: str | None = wire("heldpartyid", default=None)
    """ID of the party on hold in the pair of calls, primary and consult."""
    heldpartystate: Any = wire("heldpartystate", default=UNSET)
    """State of the party on hold in the pair of calls, primary and consult."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 8:
            self = new(cls)
            try:
                v = data["frominteractionid"]
                if type(v) is str:
                    self.frominteractionid = v
                else:
                    self.frominteractionid = rt.member(rt.text, v, "frominteractionid")
                v = data["tointeractionid"]
                if type(v) is str:
                    self.tointeractionid = v
                else:
                    self.tointeractionid = rt.member(rt.text, v, "tointeractionid")
                v = data["activeresource"]
                if type(v) is str:
                    self.activeresource = v
                else:
                    self.activeresource = rt.member(rt.text, v, "activeresource")
                v = data["activepartyid"]
                if type(v) is str:
                    self.activepartyid = v
                else:
                    self.activepartyid = rt.member(rt.text, v, "activepartyid")
                self.activepartystate = data["activepartystate"]
                v = data["heldresource"]
                if type(v) is str:
                    self.heldresource = v
                else:
                    self.heldresource = rt.member(rt.text, v, "heldresource")
                v = data["heldpartyid"]
                if type(v) is str:
                    self.heldpartyid = v
                else:
                    self.heldpartyid = rt.member(rt.text, v, "heldpartyid")
                self.heldpartystate = data["heldpartystate"]
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 8
        if "frominteractionid" in data:
            v = data["frominteractionid"]
            if type(v) is str:
                self.frominteractionid = v
            else:
                self.frominteractionid = rt.member(rt.text, v, "frominteractionid")
        else:
            self.frominteractionid = None
            there -= 1
        if "tointeractionid" in data:
            v = data["tointeractionid"]
            if type(v) is str:
                self.tointeractionid = v
            else:
                self.tointeractionid = rt.member(rt.text, v, "tointeractionid")
        else:
            self.tointeractionid = None
            there -= 1
        if "activeresource" in data:
            v = data["activeresource"]
            if type(v) is str:
                self.activeresource = v
            else:
                self.activeresource = rt.member(rt.text, v, "activeresource")
        else:
            self.activeresource = None
            there -= 1
        if "activepartyid" in data:
            v = data["activepartyid"]
            if type(v) is str:
                self.activepartyid = v
            else:
                self.activepartyid = rt.member(rt.text, v, "activepartyid")
        else:
            self.activepartyid = None
            there -= 1
        if "activepartystate" in data:
            self.activepartystate = data["activepartystate"]
        else:
            self.activepartystate = UNSET
            there -= 1
        if "heldresource" in data:
            v = data["heldresource"]
            if type(v) is str:
                self.heldresource = v
            else:
                self.heldresource = rt.member(rt.text, v, "heldresource")
        else:
            self.heldresource = None
            there -= 1
        if "heldpartyid" in data:
            v = data["heldpartyid"]
            if type(v) is str:
                self.heldpartyid = v
            else:
                self.heldpartyid = rt.member(rt.text, v, "heldpartyid")
        else:
            self.heldpartyid = None
            there -= 1
        if "heldpartystate" in data:
            self.heldpartystate = data["heldpartystate"]
        else:
            self.heldpartystate = UNSET
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.frominteractionid) is not None:
            data["frominteractionid"] = v
        if (v := self.tointeractionid) is not None:
            data["tointeractionid"] = v
        if (v := self.activeresource) is not None:
            data["activeresource"] = v
        if (v := self.activepartyid) is not None:
            data["activepartyid"] = v
        if (v := self.activepartystate) is not UNSET:
            data["activepartystate"] = v
        if (v := self.heldresource) is not None:
            data["heldresource"] = v
        if (v := self.heldpartyid) is not None:
            data["heldpartyid"] = v
        if (v := self.heldpartystate) is not UNSET:
            data["heldpartystate"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.frominteractionid) is not None:
            text += ',"frominteractionid":' + rt.escape(v)
        if (v := self.tointeractionid) is not None:
            text += ',"tointeractionid":' + rt.escape(v)
        if (v := self.activeresource) is not None:
            text += ',"activeresource":' + rt.escape(v)
        if (v := self.activepartyid) is not None:
            text += ',"activepartyid":' + rt.escape(v)
        if (v := self.activepartystate) is not UNSET:
            text += ',"activepartystate":' + rt.encoded(v)
        if (v := self.heldresource) is not None:
            text += ',"heldresource":' + rt.escape(v)
        if (v := self.heldpartyid) is not None:
            text += ',"heldpartyid":' + rt.escape(v)
        if (v := self.heldpartystate) is not UNSET:
            text += ',"heldpartystate":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionPropertyChanged(Event):
    """Published for multimedia at each OnCallInfoChangedEx. ORS learns that an
    interaction property changed. It is then set on the object as well, the one named
    by the interactionid attribute.

    Event ``interaction.property.changed`` (notification), in the group Asynchronous
    Events, since 8.1.400.39. Source: 'Asynchronous Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionPropertyChanged.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.property.changed"
    FACTS = {
        "kind": "notification",
        "group": "Asynchronous Events",
        "since": "8.1.400.39",
    }

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID on offer for this session."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionid" in data:
            v = data["interactionid"]
            if type(v) is str:
                self.interactionid = v
            else:
                self.interactionid = rt.member(rt.text, v, "interactionid")
        else:
            self.interactionid = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


_InteractionDeletedResultof__values = InteractionDeletedResultof.by_value
_InteractionNotcontrolledResultof__values = InteractionNotcontrolledResultof.by_value
