"""Enumerations of Service Client API, interaction namespace 9.0. Values that they do not know are kept as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Final


class InteractionEventType(StrEnum):
    """Values of interaction.eventType."""

    CASE_COLLAPSED = "CASE_COLLAPSED"
    CASE_EXPANDED = "CASE_EXPANDED"
    CASE_SELECTED = "CASE_SELECTED"


InteractionEventType_VALUES: Final[Mapping[str, InteractionEventType]] = {
    member.value: member for member in InteractionEventType
}


class ConsultTargetQueryTarget(StrEnum):
    """Values of consult.targetQuery.target."""

    AGENT = "AGENT"
    AGENT_GROUP = "AGENT_GROUP"
    SKILL = "SKILL"
    INTERACTION_QUEUE = "INTERACTION_QUEUE"
    ROUTING_POINT = "ROUTING_POINT"
    CUSTOM_CONTACT = "CUSTOM_CONTACT"


ConsultTargetQueryTarget_VALUES: Final[Mapping[str, ConsultTargetQueryTarget]] = {
    member.value: member for member in ConsultTargetQueryTarget
}


class SingleStepConferenceTargetQueryType(StrEnum):
    """Values of singleStepConference.targetQuery.type."""

    AGENT = "AGENT"
    AGENT_GROUP = "AGENT_GROUP"
    SKILL = "SKILL"
    INTERACTION_QUEUE = "INTERACTION_QUEUE"
    ROUTING_POINT = "ROUTING_POINT"
    CUSTOM_CONTACT = "CUSTOM_CONTACT"


SingleStepConferenceTargetQueryType_VALUES: Final[
    Mapping[str, SingleStepConferenceTargetQueryType]
] = {member.value: member for member in SingleStepConferenceTargetQueryType}


class SingleStepTransferTargetQueryType(StrEnum):
    """Values of singleStepTransfer.targetQuery.type."""

    AGENT = "AGENT"
    AGENT_GROUP = "AGENT_GROUP"
    SKILL = "SKILL"
    INTERACTION_QUEUE = "INTERACTION_QUEUE"
    ROUTING_POINT = "ROUTING_POINT"
    CUSTOM_CONTACT = "CUSTOM_CONTACT"


SingleStepTransferTargetQueryType_VALUES: Final[
    Mapping[str, SingleStepTransferTargetQueryType]
] = {member.value: member for member in SingleStepTransferTargetQueryType}


class InteractionState(StrEnum):
    """Values of Interaction.state."""

    UNKNOWN = "UNKNOWN"
    """Not known."""
    IDLE = "IDLE"
    """Not active; free to be closed."""
    RINGING = "RINGING"
    """An inbound call rings."""
    DIALING = "DIALING"
    """An outbound call rings."""
    TALKING = "TALKING"
    """Both ends are connected."""
    HELD = "HELD"
    """Put on hold."""
    PREVIEW = "PREVIEW"
    """Previews a call."""
    INVITED = "INVITED"
    """Open media, an invitation is out."""
    ACCEPTED = "ACCEPTED"
    """Open media, somebody took it."""
    CREATED = "CREATED"
    """Open media, newly made."""
    PULLED = "PULLED"
    """Open media, taken out of a workbin."""
    REVOKED = "REVOKED"
    """Open media, taken back."""
    COMPLETED = "COMPLETED"
    """Open media, finished (Mark as done)."""
    ERROR = "ERROR"
    """Open media, something failed."""
    SAVED = "SAVED"
    """Open media, stored."""
    TRANSFERRING = "TRANSFERRING"
    """Open media, on its way elsewhere."""
    TRANSFER_COMPLETED = "TRANSFER_COMPLETED"
    """Open media, handed over, with nothing left to do."""
    INVITED_CONFERENCE = "INVITED_CONFERENCE"
    """Open media, asked into a conference."""
    LEFT_CONFERENCE = "LEFT_CONFERENCE"
    """Open media, out of the conference."""
    USER_DATA_ATTACHED = "USER_DATA_ATTACHED"
    """Data was attached."""
    USER_DATA_UPDATED = "USER_DATA_UPDATED"
    """Attached data changed."""
    JOIN_PENDING = "JOIN_PENDING"
    """Entering the chat."""
    JOIN_FAILED = "JOIN_FAILED"
    """No connection to the chat server was made."""
    HISTORY_IN_PROGRESS = "HISTORY_IN_PROGRESS"
    """Chat content is on its way."""
    HISTORY_DONE = "HISTORY_DONE"
    """Chat content is there."""
    CANCELLED = "CANCELLED"
    """An outbound email was called off."""
    SENT = "SENT"
    """An outbound email left."""
    READY = "READY"
    """A call preview can start."""
    CANCELED = "CANCELED"
    """A call preview was called off."""
    REJECTED = "REJECTED"
    """A call preview was turned down."""


InteractionState_VALUES: Final[Mapping[str, InteractionState]] = {
    member.value: member for member in InteractionState
}


class InteractionDirection(StrEnum):
    """Values of Interaction.direction."""

    IN = "IN"
    OUT = "OUT"
    UNKNOWN = "UNKNOWN"


InteractionDirection_VALUES: Final[Mapping[str, InteractionDirection]] = {
    member.value: member for member in InteractionDirection
}


class InteractionCallType(StrEnum):
    """Values of Interaction.callType."""

    INTERNAL = "INTERNAL"
    INBOUND = "INBOUND"
    OUTBOUND = "OUTBOUND"
    CONSULT = "CONSULT"
    UNKNOWN = "UNKNOWN"


InteractionCallType_VALUES: Final[Mapping[str, InteractionCallType]] = {
    member.value: member for member in InteractionCallType
}


class InteractionRecordingState(StrEnum):
    """Values of Interaction.recordingState."""

    STOPPED = "STOPPED"
    RECORDING = "RECORDING"
    PAUSED = "PAUSED"


InteractionRecordingState_VALUES: Final[Mapping[str, InteractionRecordingState]] = {
    member.value: member for member in InteractionRecordingState
}


class InteractionRonaCallState(StrEnum):
    """Values of Interaction.ronaCallState."""

    REDIRECTED = "REDIRECTED"
    NO_ANSWER = "NO_ANSWER"


InteractionRonaCallState_VALUES: Final[Mapping[str, InteractionRonaCallState]] = {
    member.value: member for member in InteractionRonaCallState
}
