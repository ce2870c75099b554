"""The data of genesys-service-client 9.0 as plain dicts, typed."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

ConsultTargetQuery = TypedDict(
    "ConsultTargetQuery",
    {
        "target": NotRequired[str],
        "destination": NotRequired[str],
        "media": NotRequired[str],
    },
)

SingleStepConferenceTargetQuery = TypedDict(
    "SingleStepConferenceTargetQuery",
    {
        "type": NotRequired[str],
        "destination": NotRequired[str],
    },
)

SingleStepTransferTargetQuery = TypedDict(
    "SingleStepTransferTargetQuery",
    {
        "type": NotRequired[str],
        "destination": NotRequired[str],
    },
)

Interaction = TypedDict(
    "Interaction",
    {
        "interactionId": NotRequired[str],
        "parentInteraction": NotRequired[str],
        "caseId": NotRequired[str],
        "userData": NotRequired[dict[str, Any]],
        "state": NotRequired[str],
        "previousState": NotRequired[str],
        "parties": NotRequired["list[Party]"],
        "isConsultation": NotRequired[bool],
        "isMainCaseInteraction": NotRequired[bool],
        "callUuid": NotRequired[str],
        "direction": NotRequired[str],
        "callType": NotRequired[str],
        "ani": NotRequired[str],
        "dnis": NotRequired[str],
        "recordingState": NotRequired[str],
        "isCaseSelected": NotRequired[bool],
        "ronaCallState": NotRequired[str],
        "isCaseExpanded": NotRequired[bool],
        "interactionUUID": NotRequired[str],
        "connId": NotRequired[str],
        "contact": NotRequired["Contact"],
    },
)

Party = TypedDict(
    "Party",
    {
        "name": NotRequired[str],
    },
)

Contact = TypedDict(
    "Contact",
    {
        "displayName": NotRequired[str],
        "firstname": NotRequired[str],
        "lastName": NotRequired[str],
    },
)

InteractionEvent = TypedDict(
    "InteractionEvent",
    {
        "eventType": NotRequired[str],
        "selectedCaseId": NotRequired[str],
    },
)

CompleteConferenceParameters = TypedDict(
    "CompleteConferenceParameters",
    {
        "consultInteractionId": NotRequired[str],
    },
)

CompleteTransferParameters = TypedDict(
    "CompleteTransferParameters",
    {
        "consultInteractionId": NotRequired[str],
    },
)

ConsultParameters = TypedDict(
    "ConsultParameters",
    {
        "interactionId": NotRequired[str],
        "targetQuery": NotRequired["ConsultTargetQuery | str"],
        "userData": NotRequired[dict[str, Any]],
        "extensions": NotRequired[dict[str, Any]],
    },
)

DeleteUserDataParameters = TypedDict(
    "DeleteUserDataParameters",
    {
        "interactionId": NotRequired[str],
        "key": NotRequired[str],
    },
)

GetByInteractionIdParameters = TypedDict(
    "GetByInteractionIdParameters",
    {
        "interactionId": NotRequired[str],
    },
)

GetInteractionsParameters = TypedDict(
    "GetInteractionsParameters",
    {},
)

SelectCaseByCaseIdParameters = TypedDict(
    "SelectCaseByCaseIdParameters",
    {
        "caseId": NotRequired[str],
    },
)

SetUserDataParameters = TypedDict(
    "SetUserDataParameters",
    {
        "interactionId": NotRequired[str],
        "keyValues": NotRequired[dict[str, Any]],
    },
)

MarkdoneParameters = TypedDict(
    "MarkdoneParameters",
    {
        "interactionId": NotRequired[str],
    },
)

BlockMarkdoneParameters = TypedDict(
    "BlockMarkdoneParameters",
    {
        "interactionId": NotRequired[str],
        "warningMessage": NotRequired[str],
    },
)

SingleStepConferenceParameters = TypedDict(
    "SingleStepConferenceParameters",
    {
        "interactionId": NotRequired[str],
        "targetQuery": NotRequired["SingleStepConferenceTargetQuery | str"],
        "userData": NotRequired[dict[str, Any]],
        "extensions": NotRequired[dict[str, Any]],
    },
)

SingleStepTransferParameters = TypedDict(
    "SingleStepTransferParameters",
    {
        "interactionId": NotRequired[str],
        "targetQuery": NotRequired["SingleStepTransferTargetQuery | str"],
        "userData": NotRequired[dict[str, Any]],
        "extensions": NotRequired[dict[str, Any]],
    },
)

UnblockMarkdoneParameters = TypedDict(
    "UnblockMarkdoneParameters",
    {
        "interactionId": NotRequired[str],
    },
)

AcceptParameters = TypedDict(
    "AcceptParameters",
    {
        "interactionId": NotRequired[str],
    },
)

RejectParameters = TypedDict(
    "RejectParameters",
    {
        "interactionId": NotRequired[str],
    },
)
