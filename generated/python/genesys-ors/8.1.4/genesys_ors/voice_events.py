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
    any_value,
    map_of,
    mapping,
    open_integer,
    open_string,
    plain,
    wrong,
)
from .enums import (
    CallState,
    CallState_VALUES,
    ErrorVoiceAlternateError,
    ErrorVoiceAlternateError_VALUES,
    ErrorVoiceConferenceError,
    ErrorVoiceConferenceError_VALUES,
    ErrorVoiceConsultationError,
    ErrorVoiceConsultationError_VALUES,
    ErrorVoiceCreatecallError,
    ErrorVoiceCreatecallError_VALUES,
    ErrorVoiceHoldError,
    ErrorVoiceHoldError_VALUES,
    ErrorVoicePrivateserviceError,
    ErrorVoicePrivateserviceError_VALUES,
    ErrorVoiceReconnectError,
    ErrorVoiceReconnectError_VALUES,
    ErrorVoiceRetrieveError,
    ErrorVoiceRetrieveError_VALUES,
    ErrorVoiceTransferError,
    ErrorVoiceTransferError_VALUES,
)


@dataclass(slots=True, kw_only=True)
class VoiceCreatecallDone(Event):
    """The request succeeded and there is a new interaction.

    Kind: result. Group: Voice Events. Answers: voice.createcall.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.

    callstate (CallState, optional, since 8.1.3): The Call Control Event Call State.
    (since 8.1.3, see below)
    """

    NAME: ClassVar[str] = "voice.createcall.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    callstate: CallState | int | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.createcall.done"
    ) -> VoiceCreatecallDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceCreatecallDone = object.__new__(cls)
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
        value = source.get("callstate", UNSET)
        if value is not UNSET:
            known += 1
            value = open_integer(value, path + ".callstate", CallState_VALUES)
        self.callstate = value
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
                    "callstate",
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
        if self.callstate is not UNSET:
            data["callstate"] = plain(self.callstate)
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceCreatecall(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.createcall.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.

    callstate (CallState, optional, since 8.1.3): The Call Control Event Call State.
    (since 8.1.3, see below)
    """

    NAME: ClassVar[str] = "error.voice.createcall"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceCreatecallError | str | Unset = UNSET
    description: str | Unset = UNSET
    callstate: CallState | int | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.createcall"
    ) -> ErrorVoiceCreatecall:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceCreatecall = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".error", ErrorVoiceCreatecallError_VALUES
            )
        self.error = value
        value = source.get("description", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".description", "str", value)
        self.description = value
        value = source.get("callstate", UNSET)
        if value is not UNSET:
            known += 1
            value = open_integer(value, path + ".callstate", CallState_VALUES)
        self.callstate = value
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
                    "error",
                    "description",
                    "callstate",
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
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.callstate is not UNSET:
            data["callstate"] = plain(self.callstate)
        return data


@dataclass(slots=True, kw_only=True)
class VoiceHoldDone(Event):
    """The request succeeded; the named resource puts its call on hold.

    Kind: result. Group: Voice Events. Answers: voice.hold.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.
    """

    NAME: ClassVar[str] = "voice.hold.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "voice.hold.done") -> VoiceHoldDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceHoldDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceHold(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.hold.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.voice.hold"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceHoldError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "error.voice.hold") -> ErrorVoiceHold:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceHold = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".error", ErrorVoiceHoldError_VALUES)
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
                    "interactionid",
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
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class VoiceRetrieveDone(Event):
    """The request succeeded; the named resource takes its call off hold.

    Kind: result. Group: Voice Events. Answers: voice.retrieve.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.
    """

    NAME: ClassVar[str] = "voice.retrieve.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.retrieve.done"
    ) -> VoiceRetrieveDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceRetrieveDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceRetrieve(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.retrieve.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.voice.retrieve"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceRetrieveError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.retrieve"
    ) -> ErrorVoiceRetrieve:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceRetrieve = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".error", ErrorVoiceRetrieveError_VALUES)
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
                    "interactionid",
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
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class VoiceConsultationDone(Event):
    """The request succeeded; the named resource holds its present call and starts another.

    Kind: result. Group: Voice Events. Answers: voice.consultation.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.
    """

    NAME: ClassVar[str] = "voice.consultation.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.consultation.done"
    ) -> VoiceConsultationDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceConsultationDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceConsultation(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.consultation.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.voice.consultation"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceConsultationError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.consultation"
    ) -> ErrorVoiceConsultation:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceConsultation = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".error", ErrorVoiceConsultationError_VALUES
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
                    "interactionid",
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
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class VoiceAlternateDone(Event):
    """The request succeeded; the named resource swaps its two calls.

    Kind: result. Group: Voice Events. Answers: voice.alternate.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.
    """

    NAME: ClassVar[str] = "voice.alternate.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.alternate.done"
    ) -> VoiceAlternateDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceAlternateDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceAlternate(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.alternate.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.voice.alternate"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceAlternateError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.alternate"
    ) -> ErrorVoiceAlternate:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceAlternate = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".error", ErrorVoiceAlternateError_VALUES)
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
                    "interactionid",
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
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class VoiceReconnectDone(Event):
    """The request succeeded; the named resource leaves its active call and resumes the
    held one.

    Kind: result. Group: Voice Events. Answers: voice.reconnect.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction id of the newly made interaction.
    """

    NAME: ClassVar[str] = "voice.reconnect.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.reconnect.done"
    ) -> VoiceReconnectDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceReconnectDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceReconnect(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.reconnect.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.voice.reconnect"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceReconnectError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.reconnect"
    ) -> ErrorVoiceReconnect:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceReconnect = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".error", ErrorVoiceReconnectError_VALUES)
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
                    "interactionid",
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
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class VoiceConferenceDone(Event):
    """The request succeeded; the named resource joins its two calls.

    Kind: result. Group: Voice Events. Answers: voice.conference.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.
    """

    NAME: ClassVar[str] = "voice.conference.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.conference.done"
    ) -> VoiceConferenceDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceConferenceDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceConference(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.conference.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.voice.conference"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceConferenceError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.conference"
    ) -> ErrorVoiceConference:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceConference = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".error", ErrorVoiceConferenceError_VALUES
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
                    "interactionid",
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
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class VoiceTransferDone(Event):
    """The request succeeded; the named resource hands its call on.

    Kind: result. Group: Voice Events. Answers: voice.transfer.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID of the newly made interaction.
    """

    NAME: ClassVar[str] = "voice.transfer.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.transfer.done"
    ) -> VoiceTransferDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoiceTransferDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoiceTransfer(Event):
    """The request could not be carried out. Sent after a timeout, and for a fault of the
    request or its interaction.

    Kind: error. Group: Voice Events. Answers: voice.transfer.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction that this failed request would have
    made.

    error (string): Type of error raised

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.voice.transfer"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoiceTransferError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.transfer"
    ) -> ErrorVoiceTransfer:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoiceTransfer = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".error", ErrorVoiceTransferError_VALUES)
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
                    "interactionid",
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
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        return data


@dataclass(slots=True, kw_only=True)
class VoicePrivateserviceDone(Event):
    """The functional module underneath took the request and can pass it on. Whether the
    T-Server took or carried it out is not said here.

    Kind: result. Group: Voice Events. Answers: voice.privateservice.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction given to the <privateservice> action.
    """

    NAME: ClassVar[str] = "voice.privateservice.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "voice.privateservice.done"
    ) -> VoicePrivateserviceDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: VoicePrivateserviceDone = object.__new__(cls)
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
        return data


@dataclass(slots=True, kw_only=True)
class ErrorVoicePrivateservice(Event):
    """The request could not be carried out. Two things lead here: the message never left,
    or the T-Server got it and then failed on it. In the first case, error and
    description tell whether a timeout, the request or the interaction was the cause. In
    the second case, with a failure inside the T-Server, the error property is
    "tserver", the description stays generic and the properties tell more.

    Kind: error. Group: Voice Events. Answers: voice.privateservice.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): ID of the interaction given to the <privateservice> action.

    error (string): Type of error raised

    description (string): Explains the error further.

    properties (map[any], optional): An ECMAScript object with the members of TServer's
    EventError structure. It can only be present if the T-Server got the request. The
    error property is then "tserver", because the T-Server itself raised the error.
    """

    NAME: ClassVar[str] = "error.voice.privateservice"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    error: ErrorVoicePrivateserviceError | str | Unset = UNSET
    description: str | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.voice.privateservice"
    ) -> ErrorVoicePrivateservice:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorVoicePrivateservice = object.__new__(cls)
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
        value = source.get("error", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".error", ErrorVoicePrivateserviceError_VALUES
            )
        self.error = value
        value = source.get("description", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".description", "str", value)
        self.description = value
        value = source.get("properties", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".properties", any_value)
        self.properties = value
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
                    "error",
                    "description",
                    "properties",
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
        if self.error is not UNSET:
            data["error"] = plain(self.error)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.properties is not UNSET:
            data["properties"] = plain(self.properties)
        return data
