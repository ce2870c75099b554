"""Events of genesys-ors 8.1.4."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import (
    UNSET,
    Event,
    Model,
    Unset,
    list_of,
    mapping,
    open_string,
    plain,
    wrong,
)
from .enums import (
    ErrorChatGettranscriptError,
    ErrorChatGettranscriptError_VALUES,
    ErrorChatSendchatmessageError,
    ErrorChatSendchatmessageError_VALUES,
)
from .types import Chatmessage


@dataclass(slots=True, kw_only=True)
class ChatSendchatmessageDone(Event):
    """The request succeeded: the chat message went out for the given party.

    Kind: result. Group: Chat Events. Answers: chat.sendchatmessage.

    Fields:

    requestid (string): ID of the request being answered.
    """

    NAME: ClassVar[str] = "chat.sendchatmessage.done"
    requestid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "chat.sendchatmessage.done"
    ) -> ChatSendchatmessageDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ChatSendchatmessageDone = object.__new__(cls)
        known = 0
        value = source.get("requestid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".requestid", "str", value)
        self.requestid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("requestid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.requestid is not UNSET:
            data["requestid"] = self.requestid
        return data


@dataclass(slots=True, kw_only=True)
class ErrorChatSendchatmessage(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Chat Events. Answers: chat.sendchatmessage.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.chat.sendchatmessage"
    requestid: str | Unset = UNSET
    error: ErrorChatSendchatmessageError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.chat.sendchatmessage"
    ) -> ErrorChatSendchatmessage:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorChatSendchatmessage = object.__new__(cls)
        known = 0
        value = source.get("requestid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".requestid", "str", value)
        self.requestid = value
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".error", ErrorChatSendchatmessageError_VALUES
            )
        self.error = value
        value = source.get("description", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".description", "str", value)
        self.description = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "requestid",
                    "error",
                    "description",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.requestid is not UNSET:
            data["requestid"] = self.requestid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class ChatGettranscriptDone(Event):
    """The request succeeded and the transcript object is up to date.

    Kind: result. Group: Chat Events. Answers: chat.gettranscript.

    Fields:

    requestid (string): ID of the request being answered.

    transcript (list[chatmessage]): Newest transcript of the chat: an array of
    chatmessage objects, as JSON.
    """

    NAME: ClassVar[str] = "chat.gettranscript.done"
    requestid: str | Unset = UNSET
    transcript: list[Chatmessage] | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "chat.gettranscript.done"
    ) -> ChatGettranscriptDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ChatGettranscriptDone = object.__new__(cls)
        known = 0
        value = source.get("requestid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".requestid", "str", value)
        self.requestid = value
        value = source.get("transcript", UNSET)
        if value is not UNSET:
            known += 1
            value = list_of(value, path + ".transcript", Chatmessage.from_dict)
        self.transcript = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "requestid",
                    "transcript",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.requestid is not UNSET:
            data["requestid"] = self.requestid
        if self.transcript is not UNSET:
            data["transcript"] = plain(self.transcript)
        return data


@dataclass(slots=True, kw_only=True)
class ErrorChatGettranscript(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Chat Events. Answers: chat.gettranscript.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised.

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.chat.gettranscript"
    requestid: str | Unset = UNSET
    error: ErrorChatGettranscriptError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.chat.gettranscript"
    ) -> ErrorChatGettranscript:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorChatGettranscript = object.__new__(cls)
        known = 0
        value = source.get("requestid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".requestid", "str", value)
        self.requestid = value
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".error", ErrorChatGettranscriptError_VALUES
            )
        self.error = value
        value = source.get("description", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".description", "str", value)
        self.description = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "requestid",
                    "error",
                    "description",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.requestid is not UNSET:
            data["requestid"] = self.requestid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data
