"""Chat Events of genesys-ors 8.1.4."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Event, OpenString, new, value, wire
from .types import Chatmessage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class ErrorChatSendchatmessageError(OpenString):
    """Values of ``error.chat.sendchatmessage.error``; values that it lacks are kept."""

    REQUEST_INVALID = value("Request Invalid")


class ErrorChatGettranscriptError(OpenString):
    """Values of ``error.chat.gettranscript.error``; values that it lacks are kept."""

    REQUEST_INVALID = value("Request Invalid")


class ChatSendchatmessageDone(Event):
    """The request succeeded: the chat message went out for the given party.

    Event ``chat.sendchatmessage.done`` (result), in the group Chat Events, answers
    chat.sendchatmessage. Source: 'Chat Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ChatSendchatmessageDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "chat.sendchatmessage.done"
    FACTS = {
        "kind": "result",
        "group": "Chat Events",
        "action": "chat.sendchatmessage",
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


class ErrorChatSendchatmessage(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.chat.sendchatmessage`` (error), in the group Chat Events, answers
    chat.sendchatmessage. Source: 'Chat Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorChatSendchatmessage.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.chat.sendchatmessage"
    FACTS = {"kind": "error", "group": "Chat Events", "action": "chat.sendchatmessage"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorChatSendchatmessageError | None = wire("error", default=None)
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
                    self.error = _ErrorChatSendchatmessageError__values[v]
                else:
                    self.error = rt.member(
                        ErrorChatSendchatmessageError._decode,
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
                self.error = _ErrorChatSendchatmessageError__values[v]
            else:
                self.error = rt.member(
                    ErrorChatSendchatmessageError._decode,
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


class ChatGettranscriptDone(Event):
    """The request succeeded and the transcript object is up to date.

    Event ``chat.gettranscript.done`` (result), in the group Chat Events, answers
    chat.gettranscript. Source: 'Chat Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ChatGettranscriptDone.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "chat.gettranscript.done"
    FACTS = {"kind": "result", "group": "Chat Events", "action": "chat.gettranscript"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    transcript: list[Chatmessage] | None = wire("transcript", default=None)
    """Newest transcript of the chat: an array of chatmessage objects, as JSON."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
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
        if "transcript" in data:
            self.transcript = rt.member(
                _list_of_Chatmessage__codec,
                data["transcript"],
                "transcript",
            )
        else:
            self.transcript = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.requestid) is not None:
            data["requestid"] = v
        if (v := self.transcript) is not None:
            data["transcript"] = [each.to_dict() for each in v]
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.requestid) is not None:
            text += ',"requestid":' + rt.escape(v)
        if (v := self.transcript) is not None:
            text += ',"transcript":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ErrorChatGettranscript(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of
    the request or its interaction.

    Event ``error.chat.gettranscript`` (error), in the group Chat Events, answers
    chat.gettranscript. Source: 'Chat Events' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.

    >>> ErrorChatGettranscript.from_dict({"requestid": "example"}).requestid
    'example'
    """

    NAME = "error.chat.gettranscript"
    FACTS = {"kind": "error", "group": "Chat Events", "action": "chat.gettranscript"}

    requestid: str | None = wire("requestid", default=None)
    """ID of the request being answered."""
    error: ErrorChatGettranscriptError | None = wire("error", default=None)
    """Type of error raised."""
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
                    self.error = _ErrorChatGettranscriptError__values[v]
                else:
                    self.error = rt.member(
                        ErrorChatGettranscriptError._decode,
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
                self.error = _ErrorChatGettranscriptError__values[v]
            else:
                self.error = rt.member(ErrorChatGettranscriptError._decode, v, "error")
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


_ErrorChatSendchatmessageError__values = ErrorChatSendchatmessageError.by_value
_list_of_Chatmessage__codec = rt.list_of(Chatmessage._decode)
_ErrorChatGettranscriptError__values = ErrorChatGettranscriptError.by_value
