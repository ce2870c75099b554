"""Events of genesys-ors 8.1."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import UNSET, Event, OpenString, family, new, value, wire
from .types import Hints

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class ErrorInteractionTerminateError(OpenString):
    """Values of ``error.interaction.terminate.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    INVALIDSTATE_STATE = family(
        "invalidstate.state",
        parameter="state",
        values=["null", "ringing", "hold", "transferring", "treating", "routed"],
    )
    REMOTE = value("remote")


class ErrorInteractionRedirectError(OpenString):
    """Values of ``error.interaction.redirect.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    INVALIDSTATE_STATE = family(
        "invalidstate.state",
        parameter="state",
        values=["null", "ringing", "hold", "transferring", "treating", "routed"],
    )
    INVALIDDESTINATION = value("invaliddestination")
    BADTRANSLATION = value("badtranslation")
    REMOTE = value("remote")


class ErrorInteractionAssociateError(OpenString):
    """Values of ``error.interaction.associate.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    INVALIDSERVER = value("invalidserver")
    NOINTERACTION = value("nointeraction")


class ErrorInteractionPickError(OpenString):
    """Values of ``error.interaction.pick.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    INVALIDDESTINATION = value("invaliddestination")
    INVALIDSOURCE = value("invalidsource")
    INVALIDSERVER = value("invalidserver")


class ErrorInteractionAcceptError(OpenString):
    """Values of ``error.interaction.accept.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    INVALIDSTATE_STATE = family(
        "invalidstate.state",
        parameter="state",
        values=["null", "hold", "transferring", "treating", "routed"],
    )
    REJECT_REASON = family("reject.reason", parameter="reason")
    """reason is what the destination gave for refusing."""
    REMOTE = value("remote")


class ErrorInteractionClearError(OpenString):
    """Values of ``error.interaction.clear.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    INVALIDSTATE_STATE = family(
        "invalidstate.state",
        parameter="state",
        values=["null", "ringing", "hold", "transferring", "treating", "routed"],
    )
    REMOTE = value("remote")


class ErrorInteractionSinglesteptransferError(OpenString):
    """Values of ``error.interaction.singlesteptransfer.error``; values that it lacks
    are kept.
    """

    UNKNOWN = value("unknown")
    INVALIDSTATE_STATE = family(
        "invalidstate.state",
        parameter="state",
        values=["null", "ringing", "hold", "transferring", "treating", "routed"],
    )
    REMOTE = value("remote")


class ErrorInteractionSinglestepconferenceError(OpenString):
    """Values of ``error.interaction.singlestepconference.error``; values that it lacks
    are kept.
    """

    UNKNOWN = value("unknown")
    INVALIDSTATE_STATE = family(
        "invalidstate.state",
        parameter="state",
        values=["null", "ringing", "hold", "transferring", "treating", "routed"],
    )
    REMOTE = value("remote")


class InteractionTerminateDone(Event):
    """The request succeeded and the interaction is about to end.

    Event ``interaction.terminate.done`` (result), in the group Events, answers
    interaction.terminate. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionTerminateDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.terminate.done"
    FACTS = {"kind": "result", "group": "Events", "action": "interaction.terminate"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """The interaction id that ended."""

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


class ErrorInteractionTerminate(Event):
    """Something went wrong with this request: either it timed out, or the request was
    itself at fault.

    Event ``error.interaction.terminate`` (error), in the group Events, answers
    interaction.terminate. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionTerminate.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.terminate"
    FACTS = {"kind": "error", "group": "Events", "action": "interaction.terminate"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionTerminateError | None = wire("error", default=None)
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionTerminateError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionTerminateError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionTerminateError__values[v]
            else:
                self.error = rt.member(
                    ErrorInteractionTerminateError._decode,
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
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionRedirectDone(Event):
    """The request succeeded and the interaction moves to another target.

    Event ``interaction.redirect.done`` (result), in the group Events, answers
    interaction.redirect. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionRedirectDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.redirect.done"
    FACTS = {"kind": "result", "group": "Events", "action": "interaction.redirect"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """The interaction id meant by the request."""

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


class ErrorInteractionRedirect(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise
    for a request at fault.

    Event ``error.interaction.redirect`` (error), in the group Events, answers
    interaction.redirect. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionRedirect.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.redirect"
    FACTS = {"kind": "error", "group": "Events", "action": "interaction.redirect"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionRedirectError | None = wire("error", default=None)
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionRedirectError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionRedirectError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionRedirectError__values[v]
            else:
                self.error = rt.member(
                    ErrorInteractionRedirectError._decode,
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
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionAssociateDone(Event):
    """The request succeeded: the SCXML session now has the interaction.

    Event ``interaction.associate.done`` (result), in the group Events, answers
    interaction.associate. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionAssociateDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.associate.done"
    FACTS = {"kind": "result", "group": "Events", "action": "interaction.associate"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """The interaction ID meant by the request."""

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


class ErrorInteractionAssociate(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise
    for a request at fault.

    Event ``error.interaction.associate`` (error), in the group Events, answers
    interaction.associate. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionAssociate.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.associate"
    FACTS = {"kind": "error", "group": "Events", "action": "interaction.associate"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionAssociateError | None = wire("error", default=None)
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionAssociateError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionAssociateError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionAssociateError__values[v]
            else:
                self.error = rt.member(
                    ErrorInteractionAssociateError._decode,
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
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionPickDone(Event):
    """The request succeeded and the interaction is taken up.

    Event ``interaction.pick.done`` (result), in the group Events, answers
    interaction.pick. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionPickDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.pick.done"
    FACTS = {"kind": "result", "group": "Events", "action": "interaction.pick"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """The interaction ID meant by the request."""

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


class ErrorInteractionPick(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise
    for a request at fault.

    Event ``error.interaction.pick`` (error), in the group Events, answers
    interaction.pick. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionPick.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.pick"
    FACTS = {"kind": "error", "group": "Events", "action": "interaction.pick"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionPickError | None = wire("error", default=None)
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionPickError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionPickError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionPickError__values[v]
            else:
                self.error = rt.member(ErrorInteractionPickError._decode, v, "error")
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionAcceptDone(Event):
    """The request succeeded and the interaction is taken up.

    Event ``interaction.accept.done`` (result), in the group Events, answers
    interaction.accept. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionAcceptDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.accept.done"
    FACTS = {"kind": "result", "group": "Events", "action": "interaction.accept"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["requestid"]
                if type(v) is str:
                    self.requestid = v
                else:
                    self.requestid = rt.member(rt.text, v, "requestid")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorInteractionAccept(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise
    for a request at fault.

    Event ``error.interaction.accept`` (error), in the group Events, answers
    interaction.accept. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionAccept.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.accept"
    FACTS = {"kind": "error", "group": "Events", "action": "interaction.accept"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionAcceptError | None = wire("error", default=None)
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionAcceptError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionAcceptError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionAcceptError__values[v]
            else:
                self.error = rt.member(ErrorInteractionAcceptError._decode, v, "error")
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionClearDone(Event):
    """The request succeeded and this resource gets disconnected.

    Event ``interaction.clear.done`` (result), in the group Events, answers
    interaction.clear. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionClearDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.clear.done"
    FACTS = {"kind": "result", "group": "Events", "action": "interaction.clear"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID from which the resource gets disconnected."""
    resource: str | None = wire("resource", default=None)
    """Address ID of the resource that gets disconnected. [Not clear.]"""

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
                v = data["resource"]
                if type(v) is str:
                    self.resource = v
                else:
                    self.resource = rt.member(rt.text, v, "resource")
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
        if "resource" in data:
            v = data["resource"]
            self.resource = v if type(v) is str else rt.member(rt.text, v, "resource")
        else:
            self.resource = None
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
        if (v := self.resource) is not None:
            data["resource"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.resource) is not None:
            text += ',"resource":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorInteractionClear(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise
    for a request at fault.

    Event ``error.interaction.clear`` (error), in the group Events, answers
    interaction.clear. Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionClear.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.clear"
    FACTS = {"kind": "error", "group": "Events", "action": "interaction.clear"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionClearError | None = wire("error", default=None)
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionClearError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionClearError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionClearError__values[v]
            else:
                self.error = rt.member(ErrorInteractionClearError._decode, v, "error")
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionSinglesteptransferDone(Event):
    """The request succeeded: the interaction went over to the named resource.

    Event ``interaction.singlesteptransfer.done`` (result), in the group Events,
    answers interaction.singlesteptransfer. Source: 'Events' of
    spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionSinglesteptransferDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.singlesteptransfer.done"
    FACTS = {
        "kind": "result",
        "group": "Events",
        "action": "interaction.singlesteptransfer",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID on its way to the other resource."""

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


class ErrorInteractionSinglesteptransfer(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise
    for a request at fault.

    Event ``error.interaction.singlesteptransfer`` (error), in the group Events,
    answers interaction.singlesteptransfer. Source: 'Events' of
    spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionSinglesteptransfer.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.singlesteptransfer"
    FACTS = {
        "kind": "error",
        "group": "Events",
        "action": "interaction.singlesteptransfer",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionSinglesteptransferError | None = wire("error", default=None)
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionSinglesteptransferError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionSinglesteptransferError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionSinglesteptransferError__values[v]
            else:
                self.error = rt.member(
                    ErrorInteractionSinglesteptransferError._decode,
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
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionSinglestepconferenceDone(Event):
    """The request succeeded: the named resource joined the interaction.

    Event ``interaction.singlestepconference.done`` (result), in the group Events,
    answers interaction.singlestepconference. Source: 'Events' of
    spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionSinglestepconferenceDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.singlestepconference.done"
    FACTS = {
        "kind": "result",
        "group": "Events",
        "action": "interaction.singlestepconference",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID that became a conference."""

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


class ErrorInteractionSinglestepconference(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise
    for a request at fault.

    Event ``error.interaction.singlestepconference`` (error), in the group Events,
    answers interaction.singlestepconference. Source: 'Events' of
    spec/pages/genesys-ors/8.1/events.txt.

    >>> ErrorInteractionSinglestepconference.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.singlestepconference"
    FACTS = {
        "kind": "error",
        "group": "Events",
        "action": "interaction.singlestepconference",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionSinglestepconferenceError | None = wire(
        "error",
        default=None,
    )
    """Type of error raised. Possible values:"""
    description: str | None = wire("description", default=None)
    """Explains the error further."""

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
                v = data["error"]
                if type(v) is str:
                    self.error = _ErrorInteractionSinglestepconferenceError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionSinglestepconferenceError._decode,
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
        there = 3
        if "requestid" in data:
            v = data["requestid"]
            self.requestid = v if type(v) is str else rt.member(rt.text, v, "requestid")
        else:
            self.requestid = None
            there -= 1
        if "error" in data:
            v = data["error"]
            if type(v) is str:
                self.error = _ErrorInteractionSinglestepconferenceError__values[v]
            else:
                self.error = rt.member(
                    ErrorInteractionSinglestepconferenceError._decode,
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
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
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
        if (v := self.error) is not None:
            text += ',"error":' + rt.escape(v)
        if (v := self.description) is not None:
            text += ',"description":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionAdded(Event):
    """The session has one more interaction (a new element of the
    _genesys.ixn.interactions[] array).Several things lead here — the session began
    with this interaction, something it did made a further one, <associate> action,
    seen from its target session, or a <createmessage> action, for instance.

    Event ``interaction.added`` (notification), in the group Events. Source: 'Events'
    of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionAdded.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.added"
    FACTS = {"kind": "notification", "group": "Events"}

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
    _genesys.ixn.interactions[] array). Several things lead here — the interaction
    ended or was given up, <associate> action, seen from its source session, for
    instance.Whenever interaction.deleted is due, the platform publishes one more
    event, interaction.notcontrolled (see below), unless the latest
    interaction.present (see below) had already turned into "notcontrolled".

    Event ``interaction.deleted`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionDeleted.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.deleted"
    FACTS = {"kind": "notification", "group": "Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the one that left.Reading the _genesys.ixn.interactions[] array
    at this ID is a runtime error.
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


class InteractionPresent(Event):
    """The session is now in charge of the interaction: it may act on it, such as route,
    redirect or release it.With multi-media, calling an action or a function ahead of
    interaction.present risks runtime errors.With voice, calls are allowed from
    interaction.added onwards; yet one way of working suits all types best, so wait
    for interaction.present here too. [?]

    Event ``interaction.present`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionPresent.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.present"
    FACTS = {"kind": "notification", "group": "Events"}

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
    lost control over it. To try nevertheless is a runtime error.With voice, it comes
    just ahead of interaction.deleted.With multimedia, it comes whenever Interaction
    Server (whatever its cause) puts the interaction back in its queue.

    Event ``interaction.notcontrolled`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionNotcontrolled.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.notcontrolled"
    FACTS = {"kind": "notification", "group": "Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID that the session may no longer work on."""

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


class InteractionPartyadded(Event):
    """The interaction has one more party. With interaction.partyadded, the array
    interaction.parties[] grows by one. The platform publishes it for an interaction
    that a session already has. Parties older than interaction.added get no
    interaction.partyadded of their own (they are there when the interaction
    arrives). With multimedia, agents alone count as parties. A queue, a workbin or
    the interaction itself does not, so none of them gives rise to
    interaction.partyadded.

    Event ``interaction.partyadded`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionPartyadded.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.partyadded"
    FACTS = {"kind": "notification", "group": "Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Which interaction ID it is"""
    focusresource: str | None = wire("focusresource", default=None)
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
                v = data["focusresource"]
                if type(v) is str:
                    self.focusresource = v
                else:
                    self.focusresource = rt.member(rt.text, v, "focusresource")
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
        if "focusresource" in data:
            v = data["focusresource"]
            if type(v) is str:
                self.focusresource = v
            else:
                self.focusresource = rt.member(rt.text, v, "focusresource")
        else:
            self.focusresource = None
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
        if (v := self.focusresource) is not None:
            data["focusresource"] = v
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
        if (v := self.focusresource) is not None:
            text += ',"focusresource":' + rt.escape(v)
        if (v := self.partyid) is not None:
            text += ',"partyid":' + rt.escape(v)
        if (v := self.partystate) is not UNSET:
            text += ',"partystate":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionPartydeleted(Event):
    """The interaction has one party less. As interaction.deleted shrinks the array
    _genesys.ixn.interactions[], so interaction.paprtydeleted shrinks the array
    interaction.parties[].

    Event ``interaction.partydeleted`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionPartydeleted.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.partydeleted"
    FACTS = {"kind": "notification", "group": "Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Which interaction ID it is"""
    focusresource: str | None = wire("focusresource", default=None)
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
                v = data["focusresource"]
                if type(v) is str:
                    self.focusresource = v
                else:
                    self.focusresource = rt.member(rt.text, v, "focusresource")
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
        if "focusresource" in data:
            v = data["focusresource"]
            if type(v) is str:
                self.focusresource = v
            else:
                self.focusresource = rt.member(rt.text, v, "focusresource")
        else:
            self.focusresource = None
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
        if (v := self.focusresource) is not None:
            data["focusresource"] = v
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
        if (v := self.focusresource) is not None:
            text += ',"focusresource":' + rt.escape(v)
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

    Event ``interaction.partystatechanged`` (notification), in the group Events.
    Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionPartystatechanged.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.partystatechanged"
    FACTS = {"kind": "notification", "group": "Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID on offer for this session."""
    focusresource: str | None = wire("focusresource", default=None)
    """Device ID of the party being offered the interaction."""
    partyid: str | None = wire("partyid", default=None)
    """Which party ID it is"""
    partystate: Any = wire("partystate", default=UNSET)
    """Which state the party is in"""
    hints: Hints | None = wire("hints", default=None)
    """Data that goes with this event and depends on how the functional module was made."""

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
        if "focusresource" in data:
            v = data["focusresource"]
            if type(v) is str:
                self.focusresource = v
            else:
                self.focusresource = rt.member(rt.text, v, "focusresource")
        else:
            self.focusresource = None
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
        if (v := self.focusresource) is not None:
            data["focusresource"] = v
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
        if (v := self.focusresource) is not None:
            text += ',"focusresource":' + rt.escape(v)
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

    Event ``interaction.udata.changed`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionUdataChanged.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.udata.changed"
    FACTS = {"kind": "notification", "group": "Events"}

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

    Event ``interaction.ondivert`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionOndivert.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.ondivert"
    FACTS = {"kind": "notification", "group": "Events"}

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
    hints: Hints | None = wire("hints", default=None)
    """Data that goes with this event and depends on how the functional module was made."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 6
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
        if (v := self.divertingpartyid) is not None:
            data["divertingpartyid"] = v
        if (v := self.divertingresource) is not None:
            data["divertingresource"] = v
        if (v := self.divertingpartystate) is not UNSET:
            data["divertingpartystate"] = v
        if (v := self.newdestination) is not UNSET:
            data["newdestination"] = v
        if (v := self.hints) is not None:
            data["hints"] = v.to_dict()
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
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
        if (v := self.hints) is not None:
            text += ',"hints":' + v.to_json()
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOnsinglesteptransfer(Event):
    """A single step transfer was made

    Event ``interaction.onsinglesteptransfer`` (notification), in the group Events.
    Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionOnsinglesteptransfer.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.onsinglesteptransfer"
    FACTS = {"kind": "notification", "group": "Events"}

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
    hints: Hints | None = wire("hints", default=None)
    """Data that goes with this event and depends on how the functional module was made."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 6
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
        if (v := self.transferringpartyid) is not None:
            data["transferringpartyid"] = v
        if (v := self.transferringresource) is not None:
            data["transferringresource"] = v
        if (v := self.transferringpartystate) is not UNSET:
            data["transferringpartystate"] = v
        if (v := self.newdestination) is not UNSET:
            data["newdestination"] = v
        if (v := self.hints) is not None:
            data["hints"] = v.to_dict()
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
        if (v := self.hints) is not None:
            text += ',"hints":' + v.to_json()
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOnsinglestepconference(Event):
    """A single step conference was made.

    Event ``interaction.onsinglestepconference`` (notification), in the group Events.
    Source: 'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionOnsinglestepconference.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.onsinglestepconference"
    FACTS = {"kind": "notification", "group": "Events"}

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
    hints: Hints | None = wire("hints", default=None)
    """Data that goes with this event and depends on how the functional module was made."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 8
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
        if (v := self.hints) is not None:
            data["hints"] = v.to_dict()
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
        if (v := self.hints) is not None:
            text += ',"hints":' + v.to_json()
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionOnmerge(Event):
    """Two interactions became one (a consult call was completed). A merge ends either a
    transfer or a conference. Which one, the Call Control Event inside the hints
    tells.

    Event ``interaction.onmerge`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionOnmerge.from_dict({"frominteractionid": "example"}).frominteractionid
    'example'
    """

    NAME = "interaction.onmerge"
    FACTS = {"kind": "notification", "group": "Events"}

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
    hints: Hints | None = wire("hints", default=None)
    """Data that goes with this event and depends on how the functional module was made."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 9
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
        if (v := self.hints) is not None:
            data["hints"] = v.to_dict()
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
        if (v := self.hints) is not None:
            text += ',"hints":' + v.to_json()
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionAbandoned(Event):
    """The customer went away too early. Each media channel has an event of its own that
    leads here:

    Event ``interaction.abandoned`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionAbandoned.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.abandoned"
    FACTS = {"kind": "notification", "group": "Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID that was given up."""
    focusresource: str | None = wire("focusresource", default=None)
    """Device ID of the party giving up."""
    reason: Any = wire("reason", default=UNSET)
    """Why the interaction was given up."""
    hints: Hints | None = wire("hints", default=None)
    """Data that goes with this event and depends on how the functional module was made."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
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
        if "focusresource" in data:
            v = data["focusresource"]
            if type(v) is str:
                self.focusresource = v
            else:
                self.focusresource = rt.member(rt.text, v, "focusresource")
        else:
            self.focusresource = None
            there -= 1
        if "reason" in data:
            self.reason = data["reason"]
        else:
            self.reason = UNSET
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
        if (v := self.focusresource) is not None:
            data["focusresource"] = v
        if (v := self.reason) is not UNSET:
            data["reason"] = v
        if (v := self.hints) is not None:
            data["hints"] = v.to_dict()
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.focusresource) is not None:
            text += ',"focusresource":' + rt.escape(v)
        if (v := self.reason) is not UNSET:
            text += ',"reason":' + rt.encoded(v)
        if (v := self.hints) is not None:
            text += ',"hints":' + v.to_json()
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class InteractionRestored(Event):
    """A functional module brought the interaction back.

    Event ``interaction.restored`` (notification), in the group Events. Source:
    'Events' of spec/pages/genesys-ors/8.1/events.txt.

    >>> InteractionRestored.from_dict({"interactionid": "example"}).interactionid
    'example'
    """

    NAME = "interaction.restored"
    FACTS = {"kind": "notification", "group": "Events"}

    interactionid: str | None = wire("interactionid", default=None)
    """The interaction ID now back."""

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


_ErrorInteractionTerminateError__values = ErrorInteractionTerminateError.by_value
_ErrorInteractionRedirectError__values = ErrorInteractionRedirectError.by_value
_ErrorInteractionAssociateError__values = ErrorInteractionAssociateError.by_value
_ErrorInteractionPickError__values = ErrorInteractionPickError.by_value
_ErrorInteractionAcceptError__values = ErrorInteractionAcceptError.by_value
_ErrorInteractionClearError__values = ErrorInteractionClearError.by_value
# fmt: off
_ErrorInteractionSinglesteptransferError__values = ErrorInteractionSinglesteptransferError.by_value
# fmt: on
# fmt: off
_ErrorInteractionSinglestepconferenceError__values = ErrorInteractionSinglestepconferenceError.by_value
# fmt: on
