"""Enumerations of genesys-ors 8.1.4."""

from __future__ import annotations

from ._runtime import OpenInteger, value


class CallControlEvent(OpenInteger):
    """Enumeration ``CallControlEvent``; values that it lacks are kept. Source:
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.
    """

    NAME = "CallControlEvent"

    CALL_CONTROL_EVENT_BRIDGED = value(0, name="CallControlEvent_Bridged")
    CALL_CONTROL_EVENT_CONNECTION_CLEARED = value(
        1,
        name="CallControlEvent_ConnectionCleared",
    )
    CALL_CONTROL_EVENT_DELIVERED = value(2, name="CallControlEvent_Delivered")
    CALL_CONTROL_EVENT_ESTABLISHED = value(3, name="CallControlEvent_Established")
    CALL_CONTROL_EVENT_FAILED = value(4, name="CallControlEvent_Failed")
    CALL_CONTROL_EVENT_HELD = value(5, name="CallControlEvent_Held")
    CALL_CONTROL_EVENT_OFFERED = value(6, name="CallControlEvent_Offered")
    CALL_CONTROL_EVENT_ORIGINATED = value(7, name="CallControlEvent_Originated")
    CALL_CONTROL_EVENT_QUEUED = value(8, name="CallControlEvent_Queued")
    CALL_CONTROL_EVENT_RETRIEVED = value(9, name="CallControlEvent_Retrieved")
    CALL_CONTROL_EVENT_SERVICE_INITIATED = value(
        10,
        name="CallControlEvent_ServiceInitiated",
    )
    CALL_CONTROL_EVENT_TRANSFERRED = value(11, name="CallControlEvent_Transferred")
    CALL_CONTROL_EVENT_CONFERENCED = value(12, name="CallControlEvent_Conferenced")
    CALL_CONTROL_EVENT_DIVERTED = value(13, name="CallControlEvent_Diverted")


class CcEventCause(OpenInteger):
    """Enumeration ``CCEventCause``; values that it lacks are kept. Source:
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.
    """

    NAME = "CCEventCause"

    CC_EVENT_CAUSE_UNKNOWN = value(0, name="CCEventCause_unknown")
    CC_EVENT_CAUSE_BUSY = value(1, name="CCEventCause_busy")
    CC_EVENT_CAUSE_CONFERENCE = value(2, name="CCEventCause_conference")
    CC_EVENT_CAUSE_DISTRIBUTED = value(3, name="CCEventCause_distributed")
    CC_EVENT_CAUSE_DISTRIBUTION_DELAY = value(4, name="CCEventCause_distributionDelay")
    CC_EVENT_CAUSE_ENTERING_DISTRIBUTION = value(
        5,
        name="CCEventCause_enteringDistribution",
    )
    CC_EVENT_CAUSE_NORMAL = value(6, name="CCEventCause_normal")
    CC_EVENT_CAUSE_REDIRECTED = value(7, name="CCEventCause_redirected")
    CC_EVENT_CAUSE_SINGLE_STEP_CONFERENCE = value(
        8,
        name="CCEventCause_singleStepConference",
    )
    CC_EVENT_CAUSE_SINGLE_STEP_TRANSFER = value(
        9,
        name="CCEventCause_singleStepTransfer",
    )
    CC_EVENT_CAUSE_TRANSFER = value(10, name="CCEventCause_transfer")


class CallState(OpenInteger):
    """Enumeration ``CallState``, since 8.1.3; values that it lacks are kept. Source:
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.
    """

    NAME = "CallState"
    FACTS = {"since": "8.1.3"}

    CALL_STATE_OK = value(0, name="CallStateOk")
    CALL_STATE_TRANSFERRED = value(1, name="CallStateTransferred")
    CALL_STATE_CONFERENCED = value(2, name="CallStateConferenced")
    CALL_STATE_GENERAL_ERROR = value(3, name="CallStateGeneralError")
    CALL_STATE_SYSTEM_ERROR = value(4, name="CallStateSystemError")
    CALL_STATE_REMOTE_RELEASE = value(5, name="CallStateRemoteRelease")
    CALL_STATE_BUSY = value(6, name="CallStateBusy")
    CALL_STATE_NO_ANSWER = value(7, name="CallStateNoAnswer")
    CALL_STATE_SIT_DETECTED = value(8, name="CallStateSitDetected")
    CALL_STATE_ANSWERING_MACHINE_DETECTED = value(
        9,
        name="CallStateAnsweringMachineDetected",
    )
    CALL_STATE_ALL_TRUNKS_BUSY = value(10, name="CallStateAllTrunksBusy")
    CALL_STATE_SIT_INVALIDNUM = value(11, name="CallStateSitInvalidnum")
    CALL_STATE_SIT_VACANT = value(12, name="CallStateSitVacant")
    CALL_STATE_SIT_INTERCEPT = value(13, name="CallStateSitIntercept")
    CALL_STATE_SIT_UNKNOWN = value(14, name="CallStateSitUnknown")
    CALL_STATE_SIT_NOCIRCUIT = value(15, name="CallStateSitNocircuit")
    CALL_STATE_SIT_REORDER = value(16, name="CallStateSitReorder")
    CALL_STATE_FAX_DETECTED = value(17, name="CallStateFaxDetected")
    CALL_STATE_QUEUE_FULL = value(18, name="CallStateQueueFull")
    CALL_STATE_CLEARED = value(19, name="CallStateCleared")
    CALL_STATE_OVERFLOWED = value(20, name="CallStateOverflowed")
    CALL_STATE_ABANDONED = value(21, name="CallStateAbandoned")
    CALL_STATE_REDIRECTED = value(22, name="CallStateRedirected")
    CALL_STATE_FORWARDED = value(23, name="CallStateForwarded")
    CALL_STATE_CONSULT = value(24, name="CallStateConsult")
    CALL_STATE_PICKEDUP = value(25, name="CallStatePickedup")
    CALL_STATE_DROPPED = value(26, name="CallStateDropped")
    CALL_STATE_DROPPEDNOANSWER = value(27, name="CallStateDroppednoanswer")
    CALL_STATE_UNKNOWN = value(28, name="CallStateUnknown")
    CALL_STATE_COVERED = value(29, name="CallStateCovered")
    CALL_STATE_CONVERSE_ON = value(30, name="CallStateConverseOn")
    CALL_STATE_BRIDGED = value(31, name="CallStateBridged")
    CALL_STATE_SILENCE_DETECTED = value(32, name="CallStateSilenceDetected")
    CALL_STATE_DEAFENED = value(49, name="CallStateDeafened")
    CALL_STATE_HELD = value(50, name="CallStateHeld")
