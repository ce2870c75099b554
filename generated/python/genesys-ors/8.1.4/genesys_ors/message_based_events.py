"""Message Based Events of genesys-ors 8.1.4."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Event, OpenString, new, value, wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class ErrorMsgbasedCreatemessageError(OpenString):
    """Values of ``error.msgbased.createmessage.error``; values that it lacks are kept."""

    TIMEOUT = value("Timeout")
    REQUEST_INVALID = value("Request Invalid")


class ErrorMsgbasedSendmessageError(OpenString):
    """Values of ``error.msgbased.sendmessage.error``; values that it lacks are kept."""

    TIMEOUT = value("Timeout")
    REQUEST_INVALID = value("Request Invalid")


class ErrorChatGetcontentError(OpenString):
    """Values of ``error.chat.getcontent.error``; values that it lacks are kept."""

    REQUEST_INVALID = value("Request Invalid")


class MsgbasedCreatemessageDone(Event):
    """The request succeeded: a message now exists, along with its interaction.

    Event ``msgbased.createmessage.done`` (result), in the group Message Based
    Events, answers msgbased.createmessage. Source: 'Message Based Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> MsgbasedCreatemessageDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "msgbased.createmessage.done"
    FACTS = {
        "kind": "result",
        "group": "Message Based Events",
        "action": "msgbased.createmessage",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    interactionid: str | None = wire("interactionid", default=None)
    """Interaction ID of the newly made interaction."""
    srid: str | None = wire("srid", default=None)
    """ID of the suggested response put to use."""

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
                v = data["srid"]
                self.srid = v if type(v) is str else rt.member(rt.text, v, "srid")
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
        if "srid" in data:
            v = data["srid"]
            self.srid = v if type(v) is str else rt.member(rt.text, v, "srid")
        else:
            self.srid = None
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
        if (v := self.srid) is not None:
            data["srid"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.interactionid) is not None:
            text += ',"interactionid":' + rt.escape(v)
        if (v := self.srid) is not None:
            text += ',"srid":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorMsgbasedCreatemessage(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.msgbased.createmessage`` (error), in the group Message Based
    Events, answers msgbased.createmessage. Source: 'Message Based Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorMsgbasedCreatemessage.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.msgbased.createmessage"
    FACTS = {
        "kind": "error",
        "group": "Message Based Events",
        "action": "msgbased.createmessage",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorMsgbasedCreatemessageError | None = wire("error", default=None)
    """Type of error raised:"""
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
                    self.error = _ErrorMsgbasedCreatemessageError__values[v]
                else:
                    self.error = rt.member(
                        ErrorMsgbasedCreatemessageError._decode,
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
                self.error = _ErrorMsgbasedCreatemessageError__values[v]
            else:
                self.error = rt.member(
                    ErrorMsgbasedCreatemessageError._decode,
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


class MsgbasedSendmessageDone(Event):
    """The request succeeded: the message went out, along with its interaction.

    Event ``msgbased.sendmessage.done`` (result), in the group Message Based Events,
    answers msgbased.sendmessage. Source: 'Message Based Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> MsgbasedSendmessageDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "msgbased.sendmessage.done"
    FACTS = {
        "kind": "result",
        "group": "Message Based Events",
        "action": "msgbased.sendmessage",
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


class ErrorMsgbasedSendmessage(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.msgbased.sendmessage`` (error), in the group Message Based Events,
    answers msgbased.sendmessage. Source: 'Message Based Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorMsgbasedSendmessage.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.msgbased.sendmessage"
    FACTS = {
        "kind": "error",
        "group": "Message Based Events",
        "action": "msgbased.sendmessage",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorMsgbasedSendmessageError | None = wire("error", default=None)
    """Type of error raised:"""
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
                    self.error = _ErrorMsgbasedSendmessageError__values[v]
                else:
                    self.error = rt.member(
                        ErrorMsgbasedSendmessageError._decode,
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
                self.error = _ErrorMsgbasedSendmessageError__values[v]
            else:
                self.error = rt.member(
                    ErrorMsgbasedSendmessageError._decode,
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


class ChatGetcontentDone(Event):
    """The request succeeded and the content object is up to date.

    Event ``chat.getcontent.done`` (result), in the group Message Based Events,
    answers chat.getcontent. Source: 'Message Based Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ChatGetcontentDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "chat.getcontent.done"
    FACTS = {
        "kind": "result",
        "group": "Message Based Events",
        "action": "chat.getcontent",
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


class ErrorChatGetcontent(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.chat.getcontent`` (error), in the group Message Based Events,
    answers chat.getcontent. Source: 'Message Based Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorChatGetcontent.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.chat.getcontent"
    FACTS = {
        "kind": "error",
        "group": "Message Based Events",
        "action": "chat.getcontent",
    }

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorChatGetcontentError | None = wire("error", default=None)
    """Type of error raised:"""
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
                    self.error = _ErrorChatGetcontentError__values[v]
                else:
                    self.error = rt.member(ErrorChatGetcontentError._decode, v, "error")
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
                self.error = _ErrorChatGetcontentError__values[v]
            else:
                self.error = rt.member(ErrorChatGetcontentError._decode, v, "error")
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


_ErrorMsgbasedCreatemessageError__values = ErrorMsgbasedCreatemessageError.by_value
_ErrorMsgbasedSendmessageError__values = ErrorMsgbasedSendmessageError.by_value
_ErrorChatGetcontentError__values = ErrorChatGetcontentError.by_value
