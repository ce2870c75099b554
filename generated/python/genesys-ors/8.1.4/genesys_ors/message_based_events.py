"""Events of genesys-ors 8.1.4."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import UNSET, Event, Model, Unset, mapping, open_string, plain, wrong
from .enums import (
    ErrorChatGetcontentError,
    ErrorChatGetcontentError_VALUES,
    ErrorMsgbasedCreatemessageError,
    ErrorMsgbasedCreatemessageError_VALUES,
    ErrorMsgbasedSendmessageError,
    ErrorMsgbasedSendmessageError_VALUES,
)


@dataclass(slots=True, kw_only=True)
class MsgbasedCreatemessageDone(Event):
    """The request succeeded: a message now exists, along with its interaction.

    Kind: result. Group: Message Based Events. Answers: msgbased.createmessage.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.

    srid (string): ID of the suggested response put to use.
    """

    NAME: ClassVar[str] = "msgbased.createmessage.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    srid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "msgbased.createmessage.done"
    ) -> MsgbasedCreatemessageDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: MsgbasedCreatemessageDone = object.__new__(cls)
        known = 0
        value = source.get("requestid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".requestid", "str", value)
        self.requestid = value
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("srid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".srid", "str", value)
        self.srid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "requestid",
                    "interactionid",
                    "srid",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.requestid is not UNSET:
            data["requestid"] = self.requestid
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.srid is not UNSET:
            data["srid"] = self.srid
        return data


@dataclass(slots=True, kw_only=True)
class ErrorMsgbasedCreatemessage(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Message Based Events. Answers: msgbased.createmessage.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.msgbased.createmessage"
    requestid: str | Unset = UNSET
    error: ErrorMsgbasedCreatemessageError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.msgbased.createmessage"
    ) -> ErrorMsgbasedCreatemessage:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorMsgbasedCreatemessage = object.__new__(cls)
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
                value, path + ".error", ErrorMsgbasedCreatemessageError_VALUES
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
class MsgbasedSendmessageDone(Event):
    """The request succeeded: the message went out, along with its interaction.

    Kind: result. Group: Message Based Events. Answers: msgbased.sendmessage.

    Fields:

    requestid (string): ID of the request being answered.
    """

    NAME: ClassVar[str] = "msgbased.sendmessage.done"
    requestid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "msgbased.sendmessage.done"
    ) -> MsgbasedSendmessageDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: MsgbasedSendmessageDone = object.__new__(cls)
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
class ErrorMsgbasedSendmessage(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Message Based Events. Answers: msgbased.sendmessage.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.msgbased.sendmessage"
    requestid: str | Unset = UNSET
    error: ErrorMsgbasedSendmessageError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.msgbased.sendmessage"
    ) -> ErrorMsgbasedSendmessage:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorMsgbasedSendmessage = object.__new__(cls)
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
                value, path + ".error", ErrorMsgbasedSendmessageError_VALUES
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
class ChatGetcontentDone(Event):
    """The request succeeded and the content object is up to date.

    Kind: result. Group: Message Based Events. Answers: chat.getcontent.

    Fields:

    requestid (string): ID of the request being answered.
    """

    NAME: ClassVar[str] = "chat.getcontent.done"
    requestid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "chat.getcontent.done"
    ) -> ChatGetcontentDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ChatGetcontentDone = object.__new__(cls)
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
class ErrorChatGetcontent(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Message Based Events. Answers: chat.getcontent.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.chat.getcontent"
    requestid: str | Unset = UNSET
    error: ErrorChatGetcontentError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.chat.getcontent"
    ) -> ErrorChatGetcontent:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorChatGetcontent = object.__new__(cls)
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
            value = open_string(value, path + ".error", ErrorChatGetcontentError_VALUES)
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
