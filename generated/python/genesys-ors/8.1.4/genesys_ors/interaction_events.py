"""Events of genesys-ors 8.1.4."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import UNSET, Event, Model, Unset, mapping, open_string, plain, wrong
from .enums import (
    ErrorInteractionAcceptError,
    ErrorInteractionAcceptError_VALUES,
    ErrorInteractionAssociateError,
    ErrorInteractionAssociateError_VALUES,
    ErrorInteractionAttachError,
    ErrorInteractionAttachError_VALUES,
    ErrorInteractionClearError,
    ErrorInteractionClearError_VALUES,
    ErrorInteractionDetachError,
    ErrorInteractionDetachError_VALUES,
    ErrorInteractionRedirectError,
    ErrorInteractionRedirectError_VALUES,
    ErrorInteractionSinglestepconferenceError,
    ErrorInteractionSinglestepconferenceError_VALUES,
    ErrorInteractionSinglesteptransferError,
    ErrorInteractionSinglesteptransferError_VALUES,
    ErrorInteractionTerminateError,
    ErrorInteractionTerminateError_VALUES,
)


@dataclass(slots=True, kw_only=True)
class InteractionTerminateDone(Event):
    """The request succeeded and the interaction is about to end.

    Kind: result. Group: Interaction Events. Answers: interaction.terminate.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): The interaction id that ended.
    """

    NAME: ClassVar[str] = "interaction.terminate.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.terminate.done"
    ) -> InteractionTerminateDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionTerminateDone = object.__new__(cls)
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
class ErrorInteractionTerminate(Event):
    """Something went wrong with this request: either it timed out, or the request was
    itself at fault.

    Kind: error. Group: Interaction Events. Answers: interaction.terminate.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.terminate"
    requestid: str | Unset = UNSET
    error: ErrorInteractionTerminateError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.terminate"
    ) -> ErrorInteractionTerminate:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionTerminate = object.__new__(cls)
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
                value,
                path + ".error",
                ErrorInteractionTerminateError_VALUES,
                ("invalidstate",),
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
class InteractionRedirectDone(Event):
    """The request succeeded and the interaction moves to another target.

    Kind: result. Group: Interaction Events. Answers: interaction.redirect.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): The interaction id meant by the request.
    """

    NAME: ClassVar[str] = "interaction.redirect.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.redirect.done"
    ) -> InteractionRedirectDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionRedirectDone = object.__new__(cls)
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
class ErrorInteractionRedirect(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise for
    a request at fault.

    Kind: error. Group: Interaction Events. Answers: interaction.redirect.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.redirect"
    requestid: str | Unset = UNSET
    error: ErrorInteractionRedirectError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.redirect"
    ) -> ErrorInteractionRedirect:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionRedirect = object.__new__(cls)
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
                value, path + ".error", ErrorInteractionRedirectError_VALUES
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
class InteractionAssociateDone(Event):
    """The request succeeded: the SCXML session now has the interaction.

    Kind: result. Group: Interaction Events. Answers: interaction.associate.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): The interaction ID meant by the request.
    """

    NAME: ClassVar[str] = "interaction.associate.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.associate.done"
    ) -> InteractionAssociateDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionAssociateDone = object.__new__(cls)
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
class ErrorInteractionAssociate(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise for
    a request at fault.

    Kind: error. Group: Interaction Events. Answers: interaction.associate.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.associate"
    requestid: str | Unset = UNSET
    error: ErrorInteractionAssociateError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.associate"
    ) -> ErrorInteractionAssociate:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionAssociate = object.__new__(cls)
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
                value, path + ".error", ErrorInteractionAssociateError_VALUES
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
class InteractionAttachDone(Event):
    """The request succeeded: the SCXML session now has the interaction.

    Kind: result. Group: Interaction Events. Answers: interaction.attach.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): The interaction ID meant by the request.
    """

    NAME: ClassVar[str] = "interaction.attach.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.attach.done"
    ) -> InteractionAttachDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionAttachDone = object.__new__(cls)
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
class ErrorInteractionAttach(Event):
    """Something went wrong with this request.

    Kind: error. Group: Interaction Events. Answers: interaction.attach.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.attach"
    requestid: str | Unset = UNSET
    error: ErrorInteractionAttachError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.attach"
    ) -> ErrorInteractionAttach:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionAttach = object.__new__(cls)
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
                value, path + ".error", ErrorInteractionAttachError_VALUES
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
class InteractionDetachDone(Event):
    """The request succeeded: no SCXML session has the interaction now.

    Kind: result. Group: Interaction Events. Answers: interaction.detach.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): The interaction ID meant by the request.
    """

    NAME: ClassVar[str] = "interaction.detach.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.detach.done"
    ) -> InteractionDetachDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionDetachDone = object.__new__(cls)
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
class ErrorInteractionDetach(Event):
    """Something went wrong with this request.

    Kind: error. Group: Interaction Events. Answers: interaction.detach.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.detach"
    requestid: str | Unset = UNSET
    error: ErrorInteractionDetachError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.detach"
    ) -> ErrorInteractionDetach:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionDetach = object.__new__(cls)
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
                value, path + ".error", ErrorInteractionDetachError_VALUES
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
class InteractionAcceptDone(Event):
    """The request succeeded and the interaction is taken up.

    Kind: result. Group: Interaction Events. Answers: interaction.accept.

    Fields:

    requestid (string): ID of the request being answered.
    """

    NAME: ClassVar[str] = "interaction.accept.done"
    requestid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.accept.done"
    ) -> InteractionAcceptDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionAcceptDone = object.__new__(cls)
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
class ErrorInteractionAccept(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise for
    a request at fault.

    Kind: error. Group: Interaction Events. Answers: interaction.accept.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.accept"
    requestid: str | Unset = UNSET
    error: ErrorInteractionAcceptError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.accept"
    ) -> ErrorInteractionAccept:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionAccept = object.__new__(cls)
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
                value,
                path + ".error",
                ErrorInteractionAcceptError_VALUES,
                (
                    "invalidstate",
                    "reject",
                ),
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
class InteractionClearDone(Event):
    """The request succeeded and this resource gets disconnected.

    Kind: result. Group: Interaction Events. Answers: interaction.clear.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID from which the resource gets disconnected.

    resource (string): Address ID of the resource that gets disconnected. [Not clear.]
    """

    NAME: ClassVar[str] = "interaction.clear.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    resource: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.clear.done"
    ) -> InteractionClearDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionClearDone = object.__new__(cls)
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
        value = source.get("resource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".resource", "str", value)
        self.resource = value
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
                    "resource",
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
        if self.resource is not UNSET:
            data["resource"] = self.resource
        return data


@dataclass(slots=True, kw_only=True)
class ErrorInteractionClear(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise for
    a request at fault.

    Kind: error. Group: Interaction Events. Answers: interaction.clear.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.clear"
    requestid: str | Unset = UNSET
    error: ErrorInteractionClearError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.clear"
    ) -> ErrorInteractionClear:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionClear = object.__new__(cls)
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
                value,
                path + ".error",
                ErrorInteractionClearError_VALUES,
                ("invalidstate",),
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
class InteractionSinglesteptransferDone(Event):
    """The request succeeded: the interaction went over to the named resource.

    Kind: result. Group: Interaction Events. Answers: interaction.singlesteptransfer.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID on its way to the other resource.
    """

    NAME: ClassVar[str] = "interaction.singlesteptransfer.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.singlesteptransfer.done"
    ) -> InteractionSinglesteptransferDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionSinglesteptransferDone = object.__new__(cls)
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
class ErrorInteractionSinglesteptransfer(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise for
    a request at fault.

    Kind: error. Group: Interaction Events. Answers: interaction.singlesteptransfer.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.singlesteptransfer"
    requestid: str | Unset = UNSET
    error: ErrorInteractionSinglesteptransferError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.singlesteptransfer"
    ) -> ErrorInteractionSinglesteptransfer:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionSinglesteptransfer = object.__new__(cls)
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
                value,
                path + ".error",
                ErrorInteractionSinglesteptransferError_VALUES,
                ("invalidstate",),
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
class InteractionSinglestepconferenceDone(Event):
    """The request succeeded: the named resource joined the interaction.

    Kind: result. Group: Interaction Events. Answers: interaction.singlestepconference.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): Interaction ID that became a conference.
    """

    NAME: ClassVar[str] = "interaction.singlestepconference.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.singlestepconference.done"
    ) -> InteractionSinglestepconferenceDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionSinglestepconferenceDone = object.__new__(cls)
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
class ErrorInteractionSinglestepconference(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise for
    a request at fault.

    Kind: error. Group: Interaction Events. Answers: interaction.singlestepconference.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.singlestepconference"
    requestid: str | Unset = UNSET
    error: ErrorInteractionSinglestepconferenceError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.singlestepconference"
    ) -> ErrorInteractionSinglestepconference:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionSinglestepconference = object.__new__(cls)
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
                value,
                path + ".error",
                ErrorInteractionSinglestepconferenceError_VALUES,
                ("invalidstate",),
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
