"""Enumerations of Interaction interface events 8.1.4. Values that they do not know are kept as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Final


class CallControlEvent(IntEnum):
    """Values of CallControlEvent."""

    CALL_CONTROL_EVENT_BRIDGED = 0
    CALL_CONTROL_EVENT_CONNECTION_CLEARED = 1
    CALL_CONTROL_EVENT_DELIVERED = 2
    CALL_CONTROL_EVENT_ESTABLISHED = 3
    CALL_CONTROL_EVENT_FAILED = 4
    CALL_CONTROL_EVENT_HELD = 5
    CALL_CONTROL_EVENT_OFFERED = 6
    CALL_CONTROL_EVENT_ORIGINATED = 7
    CALL_CONTROL_EVENT_QUEUED = 8
    CALL_CONTROL_EVENT_RETRIEVED = 9
    CALL_CONTROL_EVENT_SERVICE_INITIATED = 10
    CALL_CONTROL_EVENT_TRANSFERRED = 11
    CALL_CONTROL_EVENT_CONFERENCED = 12
    CALL_CONTROL_EVENT_DIVERTED = 13


CallControlEvent_VALUES: Final[Mapping[int, CallControlEvent]] = {
    member.value: member for member in CallControlEvent
}


class CcEventCause(IntEnum):
    """Values of CCEventCause."""

    CC_EVENT_CAUSE_UNKNOWN = 0
    CC_EVENT_CAUSE_BUSY = 1
    CC_EVENT_CAUSE_CONFERENCE = 2
    CC_EVENT_CAUSE_DISTRIBUTED = 3
    CC_EVENT_CAUSE_DISTRIBUTION_DELAY = 4
    CC_EVENT_CAUSE_ENTERING_DISTRIBUTION = 5
    CC_EVENT_CAUSE_NORMAL = 6
    CC_EVENT_CAUSE_REDIRECTED = 7
    CC_EVENT_CAUSE_SINGLE_STEP_CONFERENCE = 8
    CC_EVENT_CAUSE_SINGLE_STEP_TRANSFER = 9
    CC_EVENT_CAUSE_TRANSFER = 10


CcEventCause_VALUES: Final[Mapping[int, CcEventCause]] = {
    member.value: member for member in CcEventCause
}


class CallState(IntEnum):
    """Values of CallState.

    Since 8.1.3."""

    CALL_STATE_OK = 0
    CALL_STATE_TRANSFERRED = 1
    CALL_STATE_CONFERENCED = 2
    CALL_STATE_GENERAL_ERROR = 3
    CALL_STATE_SYSTEM_ERROR = 4
    CALL_STATE_REMOTE_RELEASE = 5
    CALL_STATE_BUSY = 6
    CALL_STATE_NO_ANSWER = 7
    CALL_STATE_SIT_DETECTED = 8
    CALL_STATE_ANSWERING_MACHINE_DETECTED = 9
    CALL_STATE_ALL_TRUNKS_BUSY = 10
    CALL_STATE_SIT_INVALIDNUM = 11
    CALL_STATE_SIT_VACANT = 12
    CALL_STATE_SIT_INTERCEPT = 13
    CALL_STATE_SIT_UNKNOWN = 14
    CALL_STATE_SIT_NOCIRCUIT = 15
    CALL_STATE_SIT_REORDER = 16
    CALL_STATE_FAX_DETECTED = 17
    CALL_STATE_QUEUE_FULL = 18
    CALL_STATE_CLEARED = 19
    CALL_STATE_OVERFLOWED = 20
    CALL_STATE_ABANDONED = 21
    CALL_STATE_REDIRECTED = 22
    CALL_STATE_FORWARDED = 23
    CALL_STATE_CONSULT = 24
    CALL_STATE_PICKEDUP = 25
    CALL_STATE_DROPPED = 26
    CALL_STATE_DROPPEDNOANSWER = 27
    CALL_STATE_UNKNOWN = 28
    CALL_STATE_COVERED = 29
    CALL_STATE_CONVERSE_ON = 30
    CALL_STATE_BRIDGED = 31
    CALL_STATE_SILENCE_DETECTED = 32
    CALL_STATE_DEAFENED = 49
    CALL_STATE_HELD = 50


CallState_VALUES: Final[Mapping[int, CallState]] = {
    member.value: member for member in CallState
}


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
    INVALIDSTATE = "invalidstate"
    INVALIDDESTINATION = "invaliddestination"
    INVALIDSOURCE = "invalidsource"


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


class ErrorInteractionAttachError(StrEnum):
    """Values of error.interaction.attach.error."""

    UNKNOWN = "unknown"
    NOINTERACTION = "nointeraction"


ErrorInteractionAttachError_VALUES: Final[Mapping[str, ErrorInteractionAttachError]] = {
    member.value: member for member in ErrorInteractionAttachError
}


class ErrorInteractionDetachError(StrEnum):
    """Values of error.interaction.detach.error."""

    UNKNOWN = "unknown"
    NOINTERACTION = "nointeraction"
    INVALIDSTATE = "invalidstate"


ErrorInteractionDetachError_VALUES: Final[Mapping[str, ErrorInteractionDetachError]] = {
    member.value: member for member in ErrorInteractionDetachError
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


class InteractionDeletedResultof(StrEnum):
    """Values of interaction.deleted.resultof."""

    DETACHING = "detaching"
    DELETION = "deletion"


InteractionDeletedResultof_VALUES: Final[Mapping[str, InteractionDeletedResultof]] = {
    member.value: member for member in InteractionDeletedResultof
}


class InteractionNotcontrolledResultof(StrEnum):
    """Values of interaction.notcontrolled.resultof."""

    DETACHING = "detaching"
    """Control was lost because the running session let the interaction go."""
    DELETION = "deletion"
    """Control was lost because the interaction is gone."""
    ROUTING = "routing"
    """Control was lost through what ORS did, giving it to an agent or a queue, say. So
    resultof = routing is no surprise to a session: its own strategy asked for that."""
    REVOKING = "revoking"
    """An interaction that ORS had pulled was taken back, outright (by an agent, a media
    server, or Interaction Server after inactivity) or as a side effect (the link to
    Interaction Server broke, so whatever it had pulled no longer counts). So resultof =
    revoking comes as a surprise to a session. Ending the session is mostly the best
    answer, yet the developer decides."""


InteractionNotcontrolledResultof_VALUES: Final[
    Mapping[str, InteractionNotcontrolledResultof]
] = {member.value: member for member in InteractionNotcontrolledResultof}


class ErrorVoiceCreatecallError(StrEnum):
    """Values of error.voice.createcall.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDDESTINATION = "invaliddestination"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceCreatecallError_VALUES: Final[Mapping[str, ErrorVoiceCreatecallError]] = {
    member.value: member for member in ErrorVoiceCreatecallError
}


class ErrorVoiceHoldError(StrEnum):
    """Values of error.voice.hold.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceHoldError_VALUES: Final[Mapping[str, ErrorVoiceHoldError]] = {
    member.value: member for member in ErrorVoiceHoldError
}


class ErrorVoiceRetrieveError(StrEnum):
    """Values of error.voice.retrieve.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceRetrieveError_VALUES: Final[Mapping[str, ErrorVoiceRetrieveError]] = {
    member.value: member for member in ErrorVoiceRetrieveError
}


class ErrorVoiceConsultationError(StrEnum):
    """Values of error.voice.consultation.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDDESTINATION = "invaliddestination"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceConsultationError_VALUES: Final[Mapping[str, ErrorVoiceConsultationError]] = {
    member.value: member for member in ErrorVoiceConsultationError
}


class ErrorVoiceAlternateError(StrEnum):
    """Values of error.voice.alternate.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceAlternateError_VALUES: Final[Mapping[str, ErrorVoiceAlternateError]] = {
    member.value: member for member in ErrorVoiceAlternateError
}


class ErrorVoiceReconnectError(StrEnum):
    """Values of error.voice.reconnect.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceReconnectError_VALUES: Final[Mapping[str, ErrorVoiceReconnectError]] = {
    member.value: member for member in ErrorVoiceReconnectError
}


class ErrorVoiceConferenceError(StrEnum):
    """Values of error.voice.conference.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceConferenceError_VALUES: Final[Mapping[str, ErrorVoiceConferenceError]] = {
    member.value: member for member in ErrorVoiceConferenceError
}


class ErrorVoiceTransferError(StrEnum):
    """Values of error.voice.transfer.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"


ErrorVoiceTransferError_VALUES: Final[Mapping[str, ErrorVoiceTransferError]] = {
    member.value: member for member in ErrorVoiceTransferError
}


class ErrorVoicePrivateserviceError(StrEnum):
    """Values of error.voice.privateservice.error."""

    TIMEOUT = "timeout"
    INVALIDSOURCE = "invalidsource"
    INVALIDINTERACTION = "invalidinteraction"
    INVALIDSERVER = "invalidserver"
    UNKNOWN = "unknown"
    TSERVER = "tserver"


ErrorVoicePrivateserviceError_VALUES: Final[
    Mapping[str, ErrorVoicePrivateserviceError]
] = {member.value: member for member in ErrorVoicePrivateserviceError}


class ErrorMsgbasedCreatemessageError(StrEnum):
    """Values of error.msgbased.createmessage.error."""

    TIMEOUT = "Timeout"
    REQUEST_INVALID = "Request Invalid"


ErrorMsgbasedCreatemessageError_VALUES: Final[
    Mapping[str, ErrorMsgbasedCreatemessageError]
] = {member.value: member for member in ErrorMsgbasedCreatemessageError}


class ErrorMsgbasedSendmessageError(StrEnum):
    """Values of error.msgbased.sendmessage.error."""

    TIMEOUT = "Timeout"
    REQUEST_INVALID = "Request Invalid"


ErrorMsgbasedSendmessageError_VALUES: Final[
    Mapping[str, ErrorMsgbasedSendmessageError]
] = {member.value: member for member in ErrorMsgbasedSendmessageError}


class ErrorChatGetcontentError(StrEnum):
    """Values of error.chat.getcontent.error."""

    REQUEST_INVALID = "Request Invalid"


ErrorChatGetcontentError_VALUES: Final[Mapping[str, ErrorChatGetcontentError]] = {
    member.value: member for member in ErrorChatGetcontentError
}


class ErrorChatSendchatmessageError(StrEnum):
    """Values of error.chat.sendchatmessage.error."""

    REQUEST_INVALID = "Request Invalid"


ErrorChatSendchatmessageError_VALUES: Final[
    Mapping[str, ErrorChatSendchatmessageError]
] = {member.value: member for member in ErrorChatSendchatmessageError}


class ErrorChatGettranscriptError(StrEnum):
    """Values of error.chat.gettranscript.error."""

    REQUEST_INVALID = "Request Invalid"


ErrorChatGettranscriptError_VALUES: Final[Mapping[str, ErrorChatGettranscriptError]] = {
    member.value: member for member in ErrorChatGettranscriptError
}
