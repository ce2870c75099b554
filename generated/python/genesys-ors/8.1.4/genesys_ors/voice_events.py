"""Voice Events of genesys-ors 8.1.4."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Event, OpenString, new, value, wire
from .enums import CallState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class ErrorVoiceCreatecallError(OpenString):
    """Values of ``error.voice.createcall.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDDESTINATION = value("invaliddestination")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoiceHoldError(OpenString):
    """Values of ``error.voice.hold.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoiceRetrieveError(OpenString):
    """Values of ``error.voice.retrieve.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoiceConsultationError(OpenString):
    """Values of ``error.voice.consultation.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDDESTINATION = value("invaliddestination")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoiceAlternateError(OpenString):
    """Values of ``error.voice.alternate.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoiceReconnectError(OpenString):
    """Values of ``error.voice.reconnect.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoiceConferenceError(OpenString):
    """Values of ``error.voice.conference.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoiceTransferError(OpenString):
    """Values of ``error.voice.transfer.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")


class ErrorVoicePrivateserviceError(OpenString):
    """Values of ``error.voice.privateservice.error``; values that it lacks are kept."""

    TIMEOUT = value("timeout")
    INVALIDSOURCE = value("invalidsource")
    INVALIDINTERACTION = value("invalidinteraction")
    INVALIDSERVER = value("invalidserver")
    UNKNOWN = value("unknown")
    TSERVER = value("tserver")


class VoiceCreatecallDone(Event):
    """The request succeeded and there is a new interaction.

    Event ``voice.createcall.done`` (result), in the group Voice Events, answers
    voice.createcall. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceCreatecallDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.createcall.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.createcall"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""
    callstate: CallState | None = wire(
        "callstate",
        default=None,
        presence="optional",
        since="8.1.3",
    )
    """The Call Control Event Call State. (since 8.1.3, see below)"""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 3:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["callstate"]
                if type(v) is int:
                    self.callstate = _CallState__values[v]
                else:
                    self.callstate = rt.member(CallState._decode, v, "callstate")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "callstate" in data:
            v = data["callstate"]
            if type(v) is int:
                self.callstate = _CallState__values[v]
            else:
                self.callstate = rt.member(CallState._decode, v, "callstate")
        else:
            self.callstate = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.callstate) is not None:
            data["callstate"] = v if type(v) is int else v.value
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.callstate) is not None:
            text += ',"callstate":' + int.__repr__(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceCreatecall(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.createcall`` (error), in the group Voice Events, answers
    voice.createcall. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceCreatecall.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.createcall"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.createcall"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceCreatecallError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""
    callstate: CallState | None = wire(
        "callstate",
        default=None,
        presence="optional",
        since="8.1.3",
    )
    """The Call Control Event Call State. (since 8.1.3, see below)"""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 5:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceCreatecallError__values[v]
                else:
                    self.error = rt.member(
                        ErrorVoiceCreatecallError._decode,
                        v,
                        "error",
                    )
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
                v = data["callstate"]
                if type(v) is int:
                    self.callstate = _CallState__values[v]
                else:
                    self.callstate = rt.member(CallState._decode, v, "callstate")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 5
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceCreatecallError__values[v]
            else:
                self.error = rt.member(ErrorVoiceCreatecallError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        if "callstate" in data:
            v = data["callstate"]
            if type(v) is int:
                self.callstate = _CallState__values[v]
            else:
                self.callstate = rt.member(CallState._decode, v, "callstate")
        else:
            self.callstate = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        if (v := self.callstate) is not None:
            data["callstate"] = v if type(v) is int else v.value
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if (v := self.callstate) is not None:
            text += ',"callstate":' + int.__repr__(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoiceHoldDone(Event):
    """The request succeeded; the named resource puts its call on hold.

    Event ``voice.hold.done`` (result), in the group Voice Events, answers
    voice.hold. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceHoldDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.hold.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.hold"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceHold(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.hold`` (error), in the group Voice Events, answers
    voice.hold. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceHold.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.hold"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.hold"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceHoldError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceHoldError__values[v]
                else:
                    self.error = rt.member(ErrorVoiceHoldError._decode, v, "error")
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceHoldError__values[v]
            else:
                self.error = rt.member(ErrorVoiceHoldError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoiceRetrieveDone(Event):
    """The request succeeded; the named resource takes its call off hold.

    Event ``voice.retrieve.done`` (result), in the group Voice Events, answers
    voice.retrieve. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceRetrieveDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.retrieve.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.retrieve"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceRetrieve(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.retrieve`` (error), in the group Voice Events, answers
    voice.retrieve. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceRetrieve.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.retrieve"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.retrieve"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceRetrieveError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceRetrieveError__values[v]
                else:
                    self.error = rt.member(ErrorVoiceRetrieveError._decode, v, "error")
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceRetrieveError__values[v]
            else:
                self.error = rt.member(ErrorVoiceRetrieveError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoiceConsultationDone(Event):
    """The request succeeded; the named resource holds its present call and starts
    another.

    Event ``voice.consultation.done`` (result), in the group Voice Events, answers
    voice.consultation. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceConsultationDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.consultation.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.consultation"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceConsultation(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.consultation`` (error), in the group Voice Events, answers
    voice.consultation. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceConsultation.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.consultation"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.consultation"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceConsultationError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceConsultationError__values[v]
                else:
                    self.error = rt.member(
                        ErrorVoiceConsultationError._decode,
                        v,
                        "error",
                    )
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceConsultationError__values[v]
            else:
                self.error = rt.member(ErrorVoiceConsultationError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoiceAlternateDone(Event):
    """The request succeeded; the named resource swaps its two calls.

    Event ``voice.alternate.done`` (result), in the group Voice Events, answers
    voice.alternate. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceAlternateDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.alternate.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.alternate"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceAlternate(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.alternate`` (error), in the group Voice Events, answers
    voice.alternate. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceAlternate.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.alternate"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.alternate"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceAlternateError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceAlternateError__values[v]
                else:
                    self.error = rt.member(ErrorVoiceAlternateError._decode, v, "error")
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceAlternateError__values[v]
            else:
                self.error = rt.member(ErrorVoiceAlternateError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoiceReconnectDone(Event):
    """The request succeeded; the named resource leaves its active call and resumes the
    held one.

    Event ``voice.reconnect.done`` (result), in the group Voice Events, answers
    voice.reconnect. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceReconnectDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.reconnect.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.reconnect"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction id of the newly made interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceReconnect(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.reconnect`` (error), in the group Voice Events, answers
    voice.reconnect. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceReconnect.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.reconnect"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.reconnect"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceReconnectError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceReconnectError__values[v]
                else:
                    self.error = rt.member(ErrorVoiceReconnectError._decode, v, "error")
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceReconnectError__values[v]
            else:
                self.error = rt.member(ErrorVoiceReconnectError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoiceConferenceDone(Event):
    """The request succeeded; the named resource joins its two calls.

    Event ``voice.conference.done`` (result), in the group Voice Events, answers
    voice.conference. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceConferenceDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.conference.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.conference"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceConference(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.conference`` (error), in the group Voice Events, answers
    voice.conference. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceConference.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.conference"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.conference"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceConferenceError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceConferenceError__values[v]
                else:
                    self.error = rt.member(
                        ErrorVoiceConferenceError._decode,
                        v,
                        "error",
                    )
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceConferenceError__values[v]
            else:
                self.error = rt.member(ErrorVoiceConferenceError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoiceTransferDone(Event):
    """The request succeeded; the named resource hands its call on.

    Event ``voice.transfer.done`` (result), in the group Voice Events, answers
    voice.transfer. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoiceTransferDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.transfer.done"
    FACTS = {"kind": "result", "group": "Voice Events", "action": "voice.transfer"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoiceTransfer(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.voice.transfer`` (error), in the group Voice Events, answers
    voice.transfer. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoiceTransfer.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.transfer"
    FACTS = {"kind": "error", "group": "Voice Events", "action": "voice.transfer"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction that this failed request would have made."""
    error: ErrorVoiceTransferError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 4:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoiceTransferError__values[v]
                else:
                    self.error = rt.member(ErrorVoiceTransferError._decode, v, "error")
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoiceTransferError__values[v]
            else:
                self.error = rt.member(ErrorVoiceTransferError._decode, v, "error")
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class VoicePrivateserviceDone(Event):
    """The functional module underneath took the request and can pass it on. Whether the
    T-Server took or carried it out is not said here.

    Event ``voice.privateservice.done`` (result), in the group Voice Events, answers
    voice.privateservice. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> VoicePrivateserviceDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "voice.privateservice.done"
    FACTS = {
        "kind": "result",
        "group": "Voice Events",
        "action": "voice.privateservice",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction given to the <privateservice> action."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
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
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorVoicePrivateservice(Event):
    """The request could not be carried out. Two things lead here: the message never
    left, or the T-Server got it and then failed on it. In the first case, error and
    description tell whether a timeout, the request or the interaction was the cause.
    In the second case, with a failure inside the T-Server, the error property is
    "tserver", the description stays generic and the properties tell more.

    Event ``error.voice.privateservice`` (error), in the group Voice Events, answers
    voice.privateservice. Source: 'Voice Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorVoicePrivateservice.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.voice.privateservice"
    FACTS = {
        "kind": "error",
        "group": "Voice Events",
        "action": "voice.privateservice",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """ID of the interaction given to the <privateservice> action."""
    error: ErrorVoicePrivateserviceError | None = wire("error", default=None)
    """Type of error raised:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""
    properties: dict[str, Any] | None = wire(
        "properties",
        default=None,
        presence="optional",
    )
    """An ECMAScript object with the members of TServer's EventError structure. It can
    only be present if the T-Server got the request. The error property is then
    "tserver", because the T-Server itself raised the error.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 5:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
                v = data["interactionid"]
                if type(v) is str:
                    self.interactionid = v
                else:
                    self.interactionid = rt.member(rt.text, v, "interactionid")
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorVoicePrivateserviceError__values[v]
                else:
                    self.error = rt.member(
                        ErrorVoicePrivateserviceError._decode,
                        v,
                        "error",
                    )
                v = data["description"]
                if type(v) is str:
                    self.description = v
                else:
                    self.description = rt.member(rt.text, v, "description")
                self.properties = rt.member(
                    _map_of_any__codec,
                    data["properties"],
                    "properties",
                )
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 5
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
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
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorVoicePrivateserviceError__values[v]
            else:
                self.error = rt.member(
                    ErrorVoicePrivateserviceError._decode,
                    v,
                    "error",
                )
        else:
            self.error = None
            there -= 1
        if "description" in data:
            v = data["description"]
            if type(v) is str:
                self.description = v
            else:
                self.description = rt.member(rt.text, v, "description")
        else:
            self.description = None
            there -= 1
        if "properties" in data:
            self.properties = rt.member(
                _map_of_any__codec,
                data["properties"],
                "properties",
            )
        else:
            self.properties = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.interactionid) is not None:
            data["interactionid"] = v
        if (v := self.error) is not None:
            data["error"] = v if type(v) is str else v.value
        if (v := self.description) is not None:
            data["description"] = v
        if (v := self.properties) is not None:
            data["properties"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if (v := self.properties) is not None:
            text += ',"properties":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


_CallState__values = CallState.by_value
_ErrorVoiceCreatecallError__values = ErrorVoiceCreatecallError.by_value
_ErrorVoiceHoldError__values = ErrorVoiceHoldError.by_value
_ErrorVoiceRetrieveError__values = ErrorVoiceRetrieveError.by_value
_ErrorVoiceConsultationError__values = ErrorVoiceConsultationError.by_value
_ErrorVoiceAlternateError__values = ErrorVoiceAlternateError.by_value
_ErrorVoiceReconnectError__values = ErrorVoiceReconnectError.by_value
_ErrorVoiceConferenceError__values = ErrorVoiceConferenceError.by_value
_ErrorVoiceTransferError__values = ErrorVoiceTransferError.by_value
_ErrorVoicePrivateserviceError__values = ErrorVoicePrivateserviceError.by_value
_map_of_any__codec = rt.map_of(rt.any_value)
