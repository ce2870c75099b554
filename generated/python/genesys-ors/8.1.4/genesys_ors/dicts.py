"""The data of genesys-ors 8.1.4 as plain dicts, typed."""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict

Hints = TypedDict(
    "Hints",
    {
        "ccevent": NotRequired[int],
        "cause": NotRequired[int],
        "callstate": NotRequired[int],
    },
)

Chatmessage: TypeAlias = dict[str, Any]

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

InteractionAttachDone = TypedDict(
    "InteractionAttachDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionAttach = TypedDict(
    "ErrorInteractionAttach",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

InteractionDetachDone = TypedDict(
    "InteractionDetachDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorInteractionDetach = TypedDict(
    "ErrorInteractionDetach",
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
        "resultof": NotRequired[str],
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
        "resultof": NotRequired[str],
    },
)

InteractionPartyadded = TypedDict(
    "InteractionPartyadded",
    {
        "interactionid": NotRequired[str],
        "focusdeviceid": NotRequired[str],
        "partyid": NotRequired[str],
        "partystate": NotRequired[Any],
    },
)

InteractionPartydeleted = TypedDict(
    "InteractionPartydeleted",
    {
        "interactionid": NotRequired[str],
        "focusdeviceid": NotRequired[str],
        "partyid": NotRequired[str],
        "partystate": NotRequired[Any],
    },
)

InteractionPartystatechanged = TypedDict(
    "InteractionPartystatechanged",
    {
        "interactionid": NotRequired[str],
        "focusdeviceid": NotRequired[str],
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
        "hints": NotRequired["Hints"],
        "interactionid": NotRequired[str],
        "divertingpartyid": NotRequired[str],
        "divertingresource": NotRequired[str],
        "divertingpartystate": NotRequired[Any],
        "newdestination": NotRequired[Any],
    },
)

InteractionOnrouterequest = TypedDict(
    "InteractionOnrouterequest",
    {
        "interactionid": NotRequired[str],
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
    },
)

InteractionPropertyChanged = TypedDict(
    "InteractionPropertyChanged",
    {
        "interactionid": NotRequired[str],
    },
)

VoiceCreatecallDone = TypedDict(
    "VoiceCreatecallDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "callstate": NotRequired[int],
    },
)

ErrorVoiceCreatecall = TypedDict(
    "ErrorVoiceCreatecall",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
        "callstate": NotRequired[int],
    },
)

VoiceHoldDone = TypedDict(
    "VoiceHoldDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoiceHold = TypedDict(
    "ErrorVoiceHold",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

VoiceRetrieveDone = TypedDict(
    "VoiceRetrieveDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoiceRetrieve = TypedDict(
    "ErrorVoiceRetrieve",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

VoiceConsultationDone = TypedDict(
    "VoiceConsultationDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoiceConsultation = TypedDict(
    "ErrorVoiceConsultation",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

VoiceAlternateDone = TypedDict(
    "VoiceAlternateDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoiceAlternate = TypedDict(
    "ErrorVoiceAlternate",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

VoiceReconnectDone = TypedDict(
    "VoiceReconnectDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoiceReconnect = TypedDict(
    "ErrorVoiceReconnect",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

VoiceConferenceDone = TypedDict(
    "VoiceConferenceDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoiceConference = TypedDict(
    "ErrorVoiceConference",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

VoiceTransferDone = TypedDict(
    "VoiceTransferDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoiceTransfer = TypedDict(
    "ErrorVoiceTransfer",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

VoicePrivateserviceDone = TypedDict(
    "VoicePrivateserviceDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
    },
)

ErrorVoicePrivateservice = TypedDict(
    "ErrorVoicePrivateservice",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
        "properties": NotRequired[dict[str, Any]],
    },
)

MsgbasedCreatemessageDone = TypedDict(
    "MsgbasedCreatemessageDone",
    {
        "requestid": NotRequired[str],
        "interactionid": NotRequired[str],
        "srid": NotRequired[str],
    },
)

ErrorMsgbasedCreatemessage = TypedDict(
    "ErrorMsgbasedCreatemessage",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

MsgbasedSendmessageDone = TypedDict(
    "MsgbasedSendmessageDone",
    {
        "requestid": NotRequired[str],
    },
)

ErrorMsgbasedSendmessage = TypedDict(
    "ErrorMsgbasedSendmessage",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

ChatGetcontentDone = TypedDict(
    "ChatGetcontentDone",
    {
        "requestid": NotRequired[str],
    },
)

ErrorChatGetcontent = TypedDict(
    "ErrorChatGetcontent",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

ChatSendchatmessageDone = TypedDict(
    "ChatSendchatmessageDone",
    {
        "requestid": NotRequired[str],
    },
)

ErrorChatSendchatmessage = TypedDict(
    "ErrorChatSendchatmessage",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)

ChatGettranscriptDone = TypedDict(
    "ChatGettranscriptDone",
    {
        "requestid": NotRequired[str],
        "transcript": NotRequired["list[Chatmessage]"],
    },
)

ErrorChatGettranscript = TypedDict(
    "ErrorChatGettranscript",
    {
        "requestid": NotRequired[str],
        "error": NotRequired[str],
        "description": NotRequired[str],
    },
)
