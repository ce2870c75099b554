"""The data of genesys-ors 8.1 as plain dicts, typed."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict

Hints: TypeAlias = dict[str, Any]

InteractionTerminateDone = TypedDict(
    "InteractionTerminateDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionTerminate = TypedDict(
    "ErrorInteractionTerminate",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionRedirectDone = TypedDict(
    "InteractionRedirectDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionRedirect = TypedDict(
    "ErrorInteractionRedirect",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionAssociateDone = TypedDict(
    "InteractionAssociateDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionAssociate = TypedDict(
    "ErrorInteractionAssociate",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionPickDone = TypedDict(
    "InteractionPickDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionPick = TypedDict(
    "ErrorInteractionPick",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionAcceptDone = TypedDict(
    "InteractionAcceptDone",
    {
        "requestid": NotRequired[str],
    },
)

ErrorInteractionAccept = TypedDict(
    "ErrorInteractionAccept",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionClearDone = TypedDict(
    "InteractionClearDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "resource": NotRequired[str],
    },
)

ErrorInteractionClear = TypedDict(
    "ErrorInteractionClear",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionSinglesteptransferDone = TypedDict(
    "InteractionSinglesteptransferDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionSinglesteptransfer = TypedDict(
    "ErrorInteractionSinglesteptransfer",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionSinglestepconferenceDone = TypedDict(
    "InteractionSinglestepconferenceDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionSinglestepconference = TypedDict(
    "ErrorInteractionSinglestepconference",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionAdded = TypedDict(
    "InteractionAdded",
    {
        "interactionid": NotRequired[str],
    },
)

InteractionDeleted = TypedDict(
    "InteractionDeleted",
    {
        "interactionid": NotRequired[str],
    },
)

InteractionPresent = TypedDict(
    "InteractionPresent",
    {
        "interactionid": NotRequired[str],
    },
)

InteractionNotcontrolled = TypedDict(
    "InteractionNotcontrolled",
    {
        "interactionid": NotRequired[str],
    },
)

InteractionPartyadded = TypedDict(
    "InteractionPartyadded",
    {
        "interactionid": NotRequired[str],
        "focusresource": NotRequired[str],
        "partyid": NotRequired[str],
        "partystate": NotRequired[Any],
    },
)

InteractionPartydeleted = TypedDict(
    "InteractionPartydeleted",
    {
        "interactionid": NotRequired[str],
        "focusresource": NotRequired[str],
        "partyid": NotRequired[str],
        "partystate": NotRequired[Any],
    },
)

InteractionPartystatechanged = TypedDict(
    "InteractionPartystatechanged",
    {
        "interactionid": NotRequired[str],
        "focusresource": NotRequired[str],
        "partyid": NotRequired[str],
        "partystate": NotRequired[Any],
        "hints": NotRequired["Hints"],
    },
)

InteractionUdataChanged = TypedDict(
    "InteractionUdataChanged",
    {
        "interactionid": NotRequired[str],
    },
)

InteractionOndivert = TypedDict(
    "InteractionOndivert",
    {
        "interactionid": NotRequired[str],
        "divertingpartyid": NotRequired[str],
        "divertingresource": NotRequired[str],
        "divertingpartystate": NotRequired[Any],
        "newdestination": NotRequired[Any],
        "hints": NotRequired["Hints"],
    },
)

InteractionOnsinglesteptransfer = TypedDict(
    "InteractionOnsinglesteptransfer",
    {
        "interactionid": NotRequired[str],
        "transferringpartyid": NotRequired[str],
        "transferringresource": NotRequired[str],
        "transferringpartystate": NotRequired[Any],
        "newdestination": NotRequired[Any],
        "hints": NotRequired["Hints"],
    },
)

InteractionOnsinglestepconference = TypedDict(
    "InteractionOnsinglestepconference",
    {
        "interactionid": NotRequired[str],
        "conferencingpartyid": NotRequired[str],
        "conferencingresource": NotRequired[str],
        "conferencingpartystate": NotRequired[Any],
        "addedpartyid": NotRequired[str],
        "addedresource": NotRequired[str],
        "addedpartystate": NotRequired[Any],
        "hints": NotRequired["Hints"],
    },
)

InteractionOnmerge = TypedDict(
    "InteractionOnmerge",
    {
        "frominteractionid": NotRequired[str],
        "tointeractionid": NotRequired[str],
        "activeresource": NotRequired[str],
        "activepartyid": NotRequired[str],
        "activepartystate": NotRequired[Any],
        "heldresource": NotRequired[str],
        "heldpartyid": NotRequired[str],
        "heldpartystate": NotRequired[Any],
        "hints": NotRequired["Hints"],
    },
)

InteractionAbandoned = TypedDict(
    "InteractionAbandoned",
    {
        "interactionid": NotRequired[str],
        "focusresource": NotRequired[str],
        "reason": NotRequired[Any],
        "hints": NotRequired["Hints"],
    },
)

InteractionRestored = TypedDict(
    "InteractionRestored",
    {
        "interactionid": NotRequired[str],
    },
)
