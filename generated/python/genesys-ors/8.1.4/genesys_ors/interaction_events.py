"""Interaction Events of genesys-ors 8.1.4."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Event, OpenString, family, new, value, wire

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
    INVALIDSTATE = value("invalidstate")
    INVALIDDESTINATION = value("invaliddestination")
    INVALIDSOURCE = value("invalidsource")


class ErrorInteractionAssociateError(OpenString):
    """Values of ``error.interaction.associate.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    INVALIDSERVER = value("invalidserver")
    NOINTERACTION = value("nointeraction")


class ErrorInteractionAttachError(OpenString):
    """Values of ``error.interaction.attach.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    NOINTERACTION = value("nointeraction")


class ErrorInteractionDetachError(OpenString):
    """Values of ``error.interaction.detach.error``; values that it lacks are kept."""

    UNKNOWN = value("unknown")
    NOINTERACTION = value("nointeraction")
    INVALIDSTATE = value("invalidstate")


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

    Event ``interaction.terminate.done`` (result), in the group Interaction Events,
    answers interaction.terminate. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionTerminateDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.terminate.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
        "action": "interaction.terminate",
    }

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

    Event ``error.interaction.terminate`` (error), in the group Interaction Events,
    answers interaction.terminate. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionTerminate.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.terminate"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
        "action": "interaction.terminate",
    }

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

    Event ``interaction.redirect.done`` (result), in the group Interaction Events,
    answers interaction.redirect. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionRedirectDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.redirect.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
        "action": "interaction.redirect",
    }

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

    Event ``error.interaction.redirect`` (error), in the group Interaction Events,
    answers interaction.redirect. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionRedirect.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.redirect"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
        "action": "interaction.redirect",
    }

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

    Event ``interaction.associate.done`` (result), in the group Interaction Events,
    answers interaction.associate. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionAssociateDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.associate.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
        "action": "interaction.associate",
    }

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

    Event ``error.interaction.associate`` (error), in the group Interaction Events,
    answers interaction.associate. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionAssociate.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.associate"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
        "action": "interaction.associate",
    }

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


class InteractionAttachDone(Event):
    """The request succeeded: the SCXML session now has the interaction.

    Event ``interaction.attach.done`` (result), in the group Interaction Events,
    answers interaction.attach. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionAttachDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.attach.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
        "action": "interaction.attach",
    }

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


class ErrorInteractionAttach(Event):
    """Something went wrong with this request.

    Event ``error.interaction.attach`` (error), in the group Interaction Events,
    answers interaction.attach. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionAttach.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.attach"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
        "action": "interaction.attach",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionAttachError | None = wire("error", default=None)
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
                    self.error = _ErrorInteractionAttachError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionAttachError._decode,
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
                self.error = _ErrorInteractionAttachError__values[v]
            else:
                self.error = rt.member(ErrorInteractionAttachError._decode, v, "error")
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


class InteractionDetachDone(Event):
    """The request succeeded: no SCXML session has the interaction now.

    Event ``interaction.detach.done`` (result), in the group Interaction Events,
    answers interaction.detach. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionDetachDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.detach.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
        "action": "interaction.detach",
    }

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


class ErrorInteractionDetach(Event):
    """Something went wrong with this request.

    Event ``error.interaction.detach`` (error), in the group Interaction Events,
    answers interaction.detach. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionDetach.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.detach"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
        "action": "interaction.detach",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorInteractionDetachError | None = wire("error", default=None)
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
                    self.error = _ErrorInteractionDetachError__values[v]
                else:
                    self.error = rt.member(
                        ErrorInteractionDetachError._decode,
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
                self.error = _ErrorInteractionDetachError__values[v]
            else:
                self.error = rt.member(ErrorInteractionDetachError._decode, v, "error")
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

    Event ``interaction.accept.done`` (result), in the group Interaction Events,
    answers interaction.accept. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionAcceptDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.accept.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
        "action": "interaction.accept",
    }

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

    Event ``error.interaction.accept`` (error), in the group Interaction Events,
    answers interaction.accept. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionAccept.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.accept"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
        "action": "interaction.accept",
    }

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

    Event ``interaction.clear.done`` (result), in the group Interaction Events,
    answers interaction.clear. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionClearDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.clear.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
        "action": "interaction.clear",
    }

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

    Event ``error.interaction.clear`` (error), in the group Interaction Events,
    answers interaction.clear. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionClear.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.clear"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
        "action": "interaction.clear",
    }

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

    Event ``interaction.singlesteptransfer.done`` (result), in the group Interaction
    Events, answers interaction.singlesteptransfer. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionSinglesteptransferDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.singlesteptransfer.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
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

    Event ``error.interaction.singlesteptransfer`` (error), in the group Interaction
    Events, answers interaction.singlesteptransfer. Source: 'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionSinglesteptransfer.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.singlesteptransfer"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
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

    Event ``interaction.singlestepconference.done`` (result), in the group
    Interaction Events, answers interaction.singlestepconference. Source:
    'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> InteractionSinglestepconferenceDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "interaction.singlestepconference.done"
    FACTS = {
        "kind": "result",
        "group": "Interaction Events",
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

    Event ``error.interaction.singlestepconference`` (error), in the group
    Interaction Events, answers interaction.singlestepconference. Source:
    'Interaction Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorInteractionSinglestepconference.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.interaction.singlestepconference"
    FACTS = {
        "kind": "error",
        "group": "Interaction Events",
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


_ErrorInteractionTerminateError__values = ErrorInteractionTerminateError.by_value
_ErrorInteractionRedirectError__values = ErrorInteractionRedirectError.by_value
_ErrorInteractionAssociateError__values = ErrorInteractionAssociateError.by_value
_ErrorInteractionAttachError__values = ErrorInteractionAttachError.by_value
_ErrorInteractionDetachError__values = ErrorInteractionDetachError.by_value
_ErrorInteractionAcceptError__values = ErrorInteractionAcceptError.by_value
_ErrorInteractionClearError__values = ErrorInteractionClearError.by_value
# fmt: off
_ErrorInteractionSinglesteptransferError__values = ErrorInteractionSinglesteptransferError.by_value
# fmt: on
# fmt: off
_ErrorInteractionSinglestepconferenceError__values = ErrorInteractionSinglestepconferenceError.by_value
# fmt: on
