"""Events of genesys-ors 8.1."""

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
    ErrorInteractionClearError,
    ErrorInteractionClearError_VALUES,
    ErrorInteractionPickError,
    ErrorInteractionPickError_VALUES,
    ErrorInteractionRedirectError,
    ErrorInteractionRedirectError_VALUES,
    ErrorInteractionSinglestepconferenceError,
    ErrorInteractionSinglestepconferenceError_VALUES,
    ErrorInteractionSinglesteptransferError,
    ErrorInteractionSinglesteptransferError_VALUES,
    ErrorInteractionTerminateError,
    ErrorInteractionTerminateError_VALUES,
)
from .types import Hints


@dataclass(slots=True, kw_only=True)
class InteractionTerminateDone(Event):
    """The request succeeded and the interaction is about to end.

    Kind: result. Group: Events. Answers: interaction.terminate.

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

    Kind: error. Group: Events. Answers: interaction.terminate.

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

    Kind: result. Group: Events. Answers: interaction.redirect.

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

    Kind: error. Group: Events. Answers: interaction.redirect.

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
                value,
                path + ".error",
                ErrorInteractionRedirectError_VALUES,
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
class InteractionAssociateDone(Event):
    """The request succeeded: the SCXML session now has the interaction.

    Kind: result. Group: Events. Answers: interaction.associate.

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

    Kind: error. Group: Events. Answers: interaction.associate.

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
class InteractionPickDone(Event):
    """The request succeeded and the interaction is taken up.

    Kind: result. Group: Events. Answers: interaction.pick.

    Fields:

    requestid (string): ID of the request being answered.

    interactionid (string): The interaction ID meant by the request.
    """

    NAME: ClassVar[str] = "interaction.pick.done"
    requestid: str | Unset = UNSET
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.pick.done"
    ) -> InteractionPickDone:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPickDone = object.__new__(cls)
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
class ErrorInteractionPick(Event):
    """Something went wrong with this request. It is sent after a timeout, and likewise for
    a request at fault.

    Kind: error. Group: Events. Answers: interaction.pick.

    Fields:

    requestid (string): ID of the request being answered.

    error (string): Type of error raised. Possible values

    description (string): Explains the error further.
    """

    NAME: ClassVar[str] = "error.interaction.pick"
    requestid: str | Unset = UNSET
    error: ErrorInteractionPickError | str | Unset = UNSET
    description: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "error.interaction.pick"
    ) -> ErrorInteractionPick:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ErrorInteractionPick = object.__new__(cls)
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
                value, path + ".error", ErrorInteractionPickError_VALUES
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

    Kind: result. Group: Events. Answers: interaction.accept.

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

    Kind: error. Group: Events. Answers: interaction.accept.

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

    Kind: result. Group: Events. Answers: interaction.clear.

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

    Kind: error. Group: Events. Answers: interaction.clear.

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

    Kind: result. Group: Events. Answers: interaction.singlesteptransfer.

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

    Kind: error. Group: Events. Answers: interaction.singlesteptransfer.

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

    Kind: result. Group: Events. Answers: interaction.singlestepconference.

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

    Kind: error. Group: Events. Answers: interaction.singlestepconference.

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


@dataclass(slots=True, kw_only=True)
class InteractionAdded(Event):
    """The session has one more interaction (a new element of the
    _genesys.ixn.interactions[] array).Several things lead here — the session began with
    this interaction, something it did made a further one, <associate> action, seen from
    its target session, or a <createmessage> action, for instance.

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID of the newcomer. From now on its object is at
    hand, for example as _genesys.ixn.interactions[_event.data.interactionid]
    """

    NAME: ClassVar[str] = "interaction.added"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "interaction.added") -> InteractionAdded:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionAdded = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionDeleted(Event):
    """The session no longer has this interaction (its element left the
    _genesys.ixn.interactions[] array). Several things lead here — the interaction ended
    or was given up, <associate> action, seen from its source session, for
    instance.Whenever interaction.deleted is due, the platform publishes one more event,
    interaction.notcontrolled (see below), unless the latest interaction.present (see
    below) had already turned into "notcontrolled".

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID of the one that left.Reading the
    _genesys.ixn.interactions[] array at this ID is a runtime error.
    """

    NAME: ClassVar[str] = "interaction.deleted"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.deleted"
    ) -> InteractionDeleted:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionDeleted = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPresent(Event):
    """The session is now in charge of the interaction: it may act on it, such as route,
    redirect or release it.With multi-media, calling an action or a function ahead of
    interaction.present risks runtime errors.With voice, calls are allowed from
    interaction.added onwards; yet one way of working suits all types best, so wait for
    interaction.present here too. [?]

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID that the session may work on.
    """

    NAME: ClassVar[str] = "interaction.present"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.present"
    ) -> InteractionPresent:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPresent = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionNotcontrolled(Event):
    """Counterpart of interaction.present: the session keeps the interaction but has lost
    control over it. To try nevertheless is a runtime error.With voice, it comes just
    ahead of interaction.deleted.With multimedia, it comes whenever Interaction Server
    (whatever its cause) puts the interaction back in its queue.

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID that the session may no longer work on.
    """

    NAME: ClassVar[str] = "interaction.notcontrolled"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.notcontrolled"
    ) -> InteractionNotcontrolled:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionNotcontrolled = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPartyadded(Event):
    """The interaction has one more party. With interaction.partyadded, the array
    interaction.parties[] grows by one. The platform publishes it for an interaction
    that a session already has. Parties older than interaction.added get no
    interaction.partyadded of their own (they are there when the interaction arrives).
    With multimedia, agents alone count as parties. A queue, a workbin or the
    interaction itself does not, so none of them gives rise to interaction.partyadded.

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Which interaction ID it is

    focusresource (string): Which device ID the party has

    partyid (string): Which party ID it is

    partystate (any): Which state the party is in
    """

    NAME: ClassVar[str] = "interaction.partyadded"
    interactionid: str | Unset = UNSET
    focusresource: str | Unset = UNSET
    partyid: str | Unset = UNSET
    partystate: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.partyadded"
    ) -> InteractionPartyadded:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPartyadded = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("focusresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".focusresource", "str", value)
        self.focusresource = value
        value = source.get("partyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".partyid", "str", value)
        self.partyid = value
        value = source.get("partystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.partystate = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "focusresource",
                    "partyid",
                    "partystate",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.focusresource is not UNSET:
            data["focusresource"] = self.focusresource
        if self.partyid is not UNSET:
            data["partyid"] = self.partyid
        if self.partystate is not UNSET:
            data["partystate"] = self.partystate
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPartydeleted(Event):
    """The interaction has one party less. As interaction.deleted shrinks the array
    _genesys.ixn.interactions[], so interaction.paprtydeleted shrinks the array
    interaction.parties[].

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Which interaction ID it is

    focusresource (string): Which device ID the party has

    partyid (string): Which party ID it is

    partystate (any): Which state the party is in
    """

    NAME: ClassVar[str] = "interaction.partydeleted"
    interactionid: str | Unset = UNSET
    focusresource: str | Unset = UNSET
    partyid: str | Unset = UNSET
    partystate: Any | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.partydeleted"
    ) -> InteractionPartydeleted:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPartydeleted = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("focusresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".focusresource", "str", value)
        self.focusresource = value
        value = source.get("partyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".partyid", "str", value)
        self.partyid = value
        value = source.get("partystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.partystate = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "focusresource",
                    "partyid",
                    "partystate",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.focusresource is not UNSET:
            data["focusresource"] = self.focusresource
        if self.partyid is not UNSET:
            data["partyid"] = self.partyid
        if self.partystate is not UNSET:
            data["partystate"] = self.partystate
        return data


@dataclass(slots=True, kw_only=True)
class InteractionPartystatechanged(Event):
    """A party of the interaction went into another state. Published once a session has the
    interaction and the platform sees one of its parties change state.

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID on offer for this session.

    focusresource (string): Device ID of the party being offered the interaction.

    partyid (string): Which party ID it is

    partystate (any): Which state the party is in

    hints (hints): Data that goes with this event and depends on how the functional
    module was made.
    """

    NAME: ClassVar[str] = "interaction.partystatechanged"
    interactionid: str | Unset = UNSET
    focusresource: str | Unset = UNSET
    partyid: str | Unset = UNSET
    partystate: Any | Unset = UNSET
    hints: Hints | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.partystatechanged"
    ) -> InteractionPartystatechanged:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionPartystatechanged = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("focusresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".focusresource", "str", value)
        self.focusresource = value
        value = source.get("partyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".partyid", "str", value)
        self.partyid = value
        value = source.get("partystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.partystate = value
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "focusresource",
                    "partyid",
                    "partystate",
                    "hints",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.focusresource is not UNSET:
            data["focusresource"] = self.focusresource
        if self.partyid is not UNSET:
            data["partyid"] = self.partyid
        if self.partystate is not UNSET:
            data["partystate"] = self.partystate
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionUdataChanged(Event):
    """Someone outside has changed the interaction's user data. The application finds the
    new data in the data model, on the interaction's object.

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): ID of the interaction with the new udata.
    """

    NAME: ClassVar[str] = "interaction.udata.changed"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.udata.changed"
    ) -> InteractionUdataChanged:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionUdataChanged = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOndivert(Event):
    """The interaction was sent elsewhere. Afterwards, the SCXML application also hears of
    its new parties (its new destinations).

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): ID of the interaction on offer for this session.

    divertingpartyid (string): ID of the diverting party.

    divertingresource (string): Device ID of the diverting party.

    divertingpartystate (any): State of the diverting party.

    newdestination (any): Destination the interaction went to instead.

    hints (hints): Data that goes with this event and depends on how the functional
    module was made.
    """

    NAME: ClassVar[str] = "interaction.ondivert"
    interactionid: str | Unset = UNSET
    divertingpartyid: str | Unset = UNSET
    divertingresource: str | Unset = UNSET
    divertingpartystate: Any | Unset = UNSET
    newdestination: Any | Unset = UNSET
    hints: Hints | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.ondivert"
    ) -> InteractionOndivert:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOndivert = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("divertingpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".divertingpartyid", "str", value)
        self.divertingpartyid = value
        value = source.get("divertingresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".divertingresource", "str", value)
        self.divertingresource = value
        value = source.get("divertingpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.divertingpartystate = value
        value = source.get("newdestination", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.newdestination = value
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "divertingpartyid",
                    "divertingresource",
                    "divertingpartystate",
                    "newdestination",
                    "hints",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.divertingpartyid is not UNSET:
            data["divertingpartyid"] = self.divertingpartyid
        if self.divertingresource is not UNSET:
            data["divertingresource"] = self.divertingresource
        if self.divertingpartystate is not UNSET:
            data["divertingpartystate"] = self.divertingpartystate
        if self.newdestination is not UNSET:
            data["newdestination"] = self.newdestination
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOnsinglesteptransfer(Event):
    """A single step transfer was made

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID on offer for this session.

    transferringpartyid (string): ID of the transferring party.

    transferringresource (string): Device ID of the transferring party.

    transferringpartystate (any): State of the transferring party.

    newdestination (any): Destination of the transfer.

    hints (hints): Data that goes with this event and depends on how the functional
    module was made.
    """

    NAME: ClassVar[str] = "interaction.onsinglesteptransfer"
    interactionid: str | Unset = UNSET
    transferringpartyid: str | Unset = UNSET
    transferringresource: str | Unset = UNSET
    transferringpartystate: Any | Unset = UNSET
    newdestination: Any | Unset = UNSET
    hints: Hints | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.onsinglesteptransfer"
    ) -> InteractionOnsinglesteptransfer:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOnsinglesteptransfer = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("transferringpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".transferringpartyid", "str", value)
        self.transferringpartyid = value
        value = source.get("transferringresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".transferringresource", "str", value)
        self.transferringresource = value
        value = source.get("transferringpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.transferringpartystate = value
        value = source.get("newdestination", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.newdestination = value
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "transferringpartyid",
                    "transferringresource",
                    "transferringpartystate",
                    "newdestination",
                    "hints",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.transferringpartyid is not UNSET:
            data["transferringpartyid"] = self.transferringpartyid
        if self.transferringresource is not UNSET:
            data["transferringresource"] = self.transferringresource
        if self.transferringpartystate is not UNSET:
            data["transferringpartystate"] = self.transferringpartystate
        if self.newdestination is not UNSET:
            data["newdestination"] = self.newdestination
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOnsinglestepconference(Event):
    """A single step conference was made.

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID on offer for this session.

    conferencingpartyid (string): ID of the party behind the conference.

    conferencingresource (string): Device ID of the party behind the conference.

    conferencingpartystate (any): State of the transferring party.

    addedpartyid (string): ID of the added party.

    addedresource (string): ID of the added device.

    addedpartystate (any): State of the added party.

    hints (hints): Data that goes with this event and depends on how the functional
    module was made.
    """

    NAME: ClassVar[str] = "interaction.onsinglestepconference"
    interactionid: str | Unset = UNSET
    conferencingpartyid: str | Unset = UNSET
    conferencingresource: str | Unset = UNSET
    conferencingpartystate: Any | Unset = UNSET
    addedpartyid: str | Unset = UNSET
    addedresource: str | Unset = UNSET
    addedpartystate: Any | Unset = UNSET
    hints: Hints | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.onsinglestepconference"
    ) -> InteractionOnsinglestepconference:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOnsinglestepconference = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("conferencingpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".conferencingpartyid", "str", value)
        self.conferencingpartyid = value
        value = source.get("conferencingresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".conferencingresource", "str", value)
        self.conferencingresource = value
        value = source.get("conferencingpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.conferencingpartystate = value
        value = source.get("addedpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".addedpartyid", "str", value)
        self.addedpartyid = value
        value = source.get("addedresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".addedresource", "str", value)
        self.addedresource = value
        value = source.get("addedpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.addedpartystate = value
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "conferencingpartyid",
                    "conferencingresource",
                    "conferencingpartystate",
                    "addedpartyid",
                    "addedresource",
                    "addedpartystate",
                    "hints",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.conferencingpartyid is not UNSET:
            data["conferencingpartyid"] = self.conferencingpartyid
        if self.conferencingresource is not UNSET:
            data["conferencingresource"] = self.conferencingresource
        if self.conferencingpartystate is not UNSET:
            data["conferencingpartystate"] = self.conferencingpartystate
        if self.addedpartyid is not UNSET:
            data["addedpartyid"] = self.addedpartyid
        if self.addedresource is not UNSET:
            data["addedresource"] = self.addedresource
        if self.addedpartystate is not UNSET:
            data["addedpartystate"] = self.addedpartystate
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionOnmerge(Event):
    """Two interactions became one (a consult call was completed). A merge ends either a
    transfer or a conference. Which one, the Call Control Event inside the hints tells.

    Kind: notification. Group: Events.

    Fields:

    frominteractionid (string): Interaction ID that goes away in the merge (consult).

    tointeractionid (string): Interaction ID that remains after the merge (primary).

    activeresource (string): ID of the device active in the pair of calls, primary and
    consult.

    activepartyid (string): ID of the party active in the pair of calls, primary and
    consult.

    activepartystate (any): State of the party active in the pair of calls, primary and
    consult.

    heldresource (string): ID of the device on hold in the pair of calls, primary and
    consult.

    heldpartyid (string): ID of the party on hold in the pair of calls, primary and
    consult.

    heldpartystate (any): State of the party on hold in the pair of calls, primary and
    consult.

    hints (hints): Data that goes with this event and depends on how the functional
    module was made.
    """

    NAME: ClassVar[str] = "interaction.onmerge"
    frominteractionid: str | Unset = UNSET
    tointeractionid: str | Unset = UNSET
    activeresource: str | Unset = UNSET
    activepartyid: str | Unset = UNSET
    activepartystate: Any | Unset = UNSET
    heldresource: str | Unset = UNSET
    heldpartyid: str | Unset = UNSET
    heldpartystate: Any | Unset = UNSET
    hints: Hints | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.onmerge"
    ) -> InteractionOnmerge:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionOnmerge = object.__new__(cls)
        known = 0
        value = source.get("frominteractionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".frominteractionid", "str", value)
        self.frominteractionid = value
        value = source.get("tointeractionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".tointeractionid", "str", value)
        self.tointeractionid = value
        value = source.get("activeresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".activeresource", "str", value)
        self.activeresource = value
        value = source.get("activepartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".activepartyid", "str", value)
        self.activepartyid = value
        value = source.get("activepartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.activepartystate = value
        value = source.get("heldresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".heldresource", "str", value)
        self.heldresource = value
        value = source.get("heldpartyid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".heldpartyid", "str", value)
        self.heldpartyid = value
        value = source.get("heldpartystate", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.heldpartystate = value
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "frominteractionid",
                    "tointeractionid",
                    "activeresource",
                    "activepartyid",
                    "activepartystate",
                    "heldresource",
                    "heldpartyid",
                    "heldpartystate",
                    "hints",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.frominteractionid is not UNSET:
            data["frominteractionid"] = self.frominteractionid
        if self.tointeractionid is not UNSET:
            data["tointeractionid"] = self.tointeractionid
        if self.activeresource is not UNSET:
            data["activeresource"] = self.activeresource
        if self.activepartyid is not UNSET:
            data["activepartyid"] = self.activepartyid
        if self.activepartystate is not UNSET:
            data["activepartystate"] = self.activepartystate
        if self.heldresource is not UNSET:
            data["heldresource"] = self.heldresource
        if self.heldpartyid is not UNSET:
            data["heldpartyid"] = self.heldpartyid
        if self.heldpartystate is not UNSET:
            data["heldpartystate"] = self.heldpartystate
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionAbandoned(Event):
    """The customer went away too early. Each media channel has an event of its own that
    leads here:

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): Interaction ID that was given up.

    focusresource (string): Device ID of the party giving up.

    reason (any): Why the interaction was given up.

    hints (hints): Data that goes with this event and depends on how the functional
    module was made.
    """

    NAME: ClassVar[str] = "interaction.abandoned"
    interactionid: str | Unset = UNSET
    focusresource: str | Unset = UNSET
    reason: Any | Unset = UNSET
    hints: Hints | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.abandoned"
    ) -> InteractionAbandoned:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionAbandoned = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        value = source.get("focusresource", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".focusresource", "str", value)
        self.focusresource = value
        value = source.get("reason", UNSET)
        if value is not UNSET:
            known += 1
            value = value
        self.reason = value
        value = source.get("hints", UNSET)
        if value is not UNSET:
            known += 1
            value = Hints.from_dict(value, path + ".hints")
        self.hints = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionid",
                    "focusresource",
                    "reason",
                    "hints",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        if self.focusresource is not UNSET:
            data["focusresource"] = self.focusresource
        if self.reason is not UNSET:
            data["reason"] = self.reason
        if self.hints is not UNSET:
            data["hints"] = plain(self.hints)
        return data


@dataclass(slots=True, kw_only=True)
class InteractionRestored(Event):
    """A functional module brought the interaction back.

    Kind: notification. Group: Events.

    Fields:

    interactionid (string): The interaction ID now back.
    """

    NAME: ClassVar[str] = "interaction.restored"
    interactionid: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "interaction.restored"
    ) -> InteractionRestored:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: InteractionRestored = object.__new__(cls)
        known = 0
        value = source.get("interactionid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionid", "str", value)
        self.interactionid = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionid",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interactionid is not UNSET:
            data["interactionid"] = self.interactionid
        return data
