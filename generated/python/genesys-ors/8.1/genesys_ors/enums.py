"""Enumerations of Interaction interface events 8.1. Values that they do not know are kept as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Final


class ErrorInteractionTerminateError(StrEnum):
    """Values of error.interaction.terminate.error."""

    UNKNOWN = "unknown"
    REMOTE = "remote"


ErrorInteractionTerminateError_VALUES: Final[
    Mapping[str, ErrorInteractionTerminateError]
] = {member.value: member for member in ErrorInteractionTerminateError}


class ErrorInteractionRedirectError(StrEnum):
    """Values of error.interaction.redirect.error."""

    UNKNOWN = "unknown"
    INVALIDDESTINATION = "invaliddestination"
    BADTRANSLATION = "badtranslation"
    REMOTE = "remote"


ErrorInteractionRedirectError_VALUES: Final[
    Mapping[str, ErrorInteractionRedirectError]
] = {member.value: member for member in ErrorInteractionRedirectError}


class ErrorInteractionAssociateError(StrEnum):
    """Values of error.interaction.associate.error."""

    UNKNOWN = "unknown"
    INVALIDSERVER = "invalidserver"
    NOINTERACTION = "nointeraction"


ErrorInteractionAssociateError_VALUES: Final[
    Mapping[str, ErrorInteractionAssociateError]
] = {member.value: member for member in ErrorInteractionAssociateError}


class ErrorInteractionPickError(StrEnum):
    """Values of error.interaction.pick.error."""

    UNKNOWN = "unknown"
    INVALIDDESTINATION = "invaliddestination"
    INVALIDSOURCE = "invalidsource"
    INVALIDSERVER = "invalidserver"


ErrorInteractionPickError_VALUES: Final[Mapping[str, ErrorInteractionPickError]] = {
    member.value: member for member in ErrorInteractionPickError
}


class ErrorInteractionAcceptError(StrEnum):
    """Values of error.interaction.accept.error."""

    UNKNOWN = "unknown"
    REMOTE = "remote"


ErrorInteractionAcceptError_VALUES: Final[Mapping[str, ErrorInteractionAcceptError]] = {
    member.value: member for member in ErrorInteractionAcceptError
}


class ErrorInteractionClearError(StrEnum):
    """Values of error.interaction.clear.error."""

    UNKNOWN = "unknown"
    REMOTE = "remote"


ErrorInteractionClearError_VALUES: Final[Mapping[str, ErrorInteractionClearError]] = {
    member.value: member for member in ErrorInteractionClearError
}


class ErrorInteractionSinglesteptransferError(StrEnum):
    """Values of error.interaction.singlesteptransfer.error."""

    UNKNOWN = "unknown"
    REMOTE = "remote"


ErrorInteractionSinglesteptransferError_VALUES: Final[
    Mapping[str, ErrorInteractionSinglesteptransferError]
] = {member.value: member for member in ErrorInteractionSinglesteptransferError}


class ErrorInteractionSinglestepconferenceError(StrEnum):
    """Values of error.interaction.singlestepconference.error."""

    UNKNOWN = "unknown"
    REMOTE = "remote"


ErrorInteractionSinglestepconferenceError_VALUES: Final[
    Mapping[str, ErrorInteractionSinglestepconferenceError]
] = {member.value: member for member in ErrorInteractionSinglestepconferenceError}
