"""Where everything of Interaction interface events 8.1.4 is, and how an event's name leads to its class."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from . import _runtime
from ._runtime import DecodeError, Event, Parameters, Record, UnknownEvent, VaryingEvent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    _R = TypeVar("_R", bound=Record, covariant=True)
else:
    Any, _R = object, Record

SPEC: Mapping[str, Any] = {
    "api": "genesys-ors",
    "release": "8.1.4",
    "title": "Interaction interface events",
}
"""What the spec states beside its enumerations, types, events and methods."""

_CLASSES: dict[str, str] = {
    "CallControlEvent": "enums",
    "CallState": "enums",
    "CcEventCause": "enums",
    "Chatmessage": "types",
    "Hints": "types",
    "ErrorInteractionAccept": "interaction_events",
    "ErrorInteractionAcceptError": "interaction_events",
    "ErrorInteractionAssociate": "interaction_events",
    "ErrorInteractionAssociateError": "interaction_events",
    "ErrorInteractionAttach": "interaction_events",
    "ErrorInteractionAttachError": "interaction_events",
    "ErrorInteractionClear": "interaction_events",
    "ErrorInteractionClearError": "interaction_events",
    "ErrorInteractionDetach": "interaction_events",
    "ErrorInteractionDetachError": "interaction_events",
    "ErrorInteractionRedirect": "interaction_events",
    "ErrorInteractionRedirectError": "interaction_events",
    "ErrorInteractionSinglestepconference": "interaction_events",
    "ErrorInteractionSinglestepconferenceError": "interaction_events",
    "ErrorInteractionSinglesteptransfer": "interaction_events",
    "ErrorInteractionSinglesteptransferError": "interaction_events",
    "ErrorInteractionTerminate": "interaction_events",
    "ErrorInteractionTerminateError": "interaction_events",
    "InteractionAcceptDone": "interaction_events",
    "InteractionAssociateDone": "interaction_events",
    "InteractionAttachDone": "interaction_events",
    "InteractionClearDone": "interaction_events",
    "InteractionDetachDone": "interaction_events",
    "InteractionRedirectDone": "interaction_events",
    "InteractionSinglestepconferenceDone": "interaction_events",
    "InteractionSinglesteptransferDone": "interaction_events",
    "InteractionTerminateDone": "interaction_events",
    "InteractionAdded": "asynchronous_events",
    "InteractionDeleted": "asynchronous_events",
    "InteractionDeletedResultof": "asynchronous_events",
    "InteractionNotcontrolled": "asynchronous_events",
    "InteractionNotcontrolledResultof": "asynchronous_events",
    "InteractionOndivert": "asynchronous_events",
    "InteractionOnmerge": "asynchronous_events",
    "InteractionOnrouterequest": "asynchronous_events",
    "InteractionOnsinglestepconference": "asynchronous_events",
    "InteractionOnsinglesteptransfer": "asynchronous_events",
    "InteractionPartyadded": "asynchronous_events",
    "InteractionPartydeleted": "asynchronous_events",
    "InteractionPartystatechanged": "asynchronous_events",
    "InteractionPresent": "asynchronous_events",
    "InteractionPropertyChanged": "asynchronous_events",
    "InteractionUdataChanged": "asynchronous_events",
    "ErrorVoiceAlternate": "voice_events",
    "ErrorVoiceAlternateError": "voice_events",
    "ErrorVoiceConference": "voice_events",
    "ErrorVoiceConferenceError": "voice_events",
    "ErrorVoiceConsultation": "voice_events",
    "ErrorVoiceConsultationError": "voice_events",
    "ErrorVoiceCreatecall": "voice_events",
    "ErrorVoiceCreatecallError": "voice_events",
    "ErrorVoiceHold": "voice_events",
    "ErrorVoiceHoldError": "voice_events",
    "ErrorVoicePrivateservice": "voice_events",
    "ErrorVoicePrivateserviceError": "voice_events",
    "ErrorVoiceReconnect": "voice_events",
    "ErrorVoiceReconnectError": "voice_events",
    "ErrorVoiceRetrieve": "voice_events",
    "ErrorVoiceRetrieveError": "voice_events",
    "ErrorVoiceTransfer": "voice_events",
    "ErrorVoiceTransferError": "voice_events",
    "VoiceAlternateDone": "voice_events",
    "VoiceConferenceDone": "voice_events",
    "VoiceConsultationDone": "voice_events",
    "VoiceCreatecallDone": "voice_events",
    "VoiceHoldDone": "voice_events",
    "VoicePrivateserviceDone": "voice_events",
    "VoiceReconnectDone": "voice_events",
    "VoiceRetrieveDone": "voice_events",
    "VoiceTransferDone": "voice_events",
    "ChatGetcontentDone": "message_based_events",
    "ErrorChatGetcontent": "message_based_events",
    "ErrorChatGetcontentError": "message_based_events",
    "ErrorMsgbasedCreatemessage": "message_based_events",
    "ErrorMsgbasedCreatemessageError": "message_based_events",
    "ErrorMsgbasedSendmessage": "message_based_events",
    "ErrorMsgbasedSendmessageError": "message_based_events",
    "MsgbasedCreatemessageDone": "message_based_events",
    "MsgbasedSendmessageDone": "message_based_events",
    "ChatGettranscriptDone": "chat_events",
    "ChatSendchatmessageDone": "chat_events",
    "ErrorChatGettranscript": "chat_events",
    "ErrorChatGettranscriptError": "chat_events",
    "ErrorChatSendchatmessage": "chat_events",
    "ErrorChatSendchatmessageError": "chat_events",
}
_EVENTS: dict[str, str] = {
    "interaction.terminate.done": "InteractionTerminateDone",
    "error.interaction.terminate": "ErrorInteractionTerminate",
    "interaction.redirect.done": "InteractionRedirectDone",
    "error.interaction.redirect": "ErrorInteractionRedirect",
    "interaction.associate.done": "InteractionAssociateDone",
    "error.interaction.associate": "ErrorInteractionAssociate",
    "interaction.attach.done": "InteractionAttachDone",
    "error.interaction.attach": "ErrorInteractionAttach",
    "interaction.detach.done": "InteractionDetachDone",
    "error.interaction.detach": "ErrorInteractionDetach",
    "interaction.accept.done": "InteractionAcceptDone",
    "error.interaction.accept": "ErrorInteractionAccept",
    "interaction.clear.done": "InteractionClearDone",
    "error.interaction.clear": "ErrorInteractionClear",
    "interaction.singlesteptransfer.done": "InteractionSinglesteptransferDone",
    "error.interaction.singlesteptransfer": "ErrorInteractionSinglesteptransfer",
    "interaction.singlestepconference.done": "InteractionSinglestepconferenceDone",
    "error.interaction.singlestepconference": "ErrorInteractionSinglestepconference",
    "interaction.added": "InteractionAdded",
    "interaction.deleted": "InteractionDeleted",
    "interaction.present": "InteractionPresent",
    "interaction.notcontrolled": "InteractionNotcontrolled",
    "interaction.partyadded": "InteractionPartyadded",
    "interaction.partydeleted": "InteractionPartydeleted",
    "interaction.partystatechanged": "InteractionPartystatechanged",
    "interaction.udata.changed": "InteractionUdataChanged",
    "interaction.ondivert": "InteractionOndivert",
    "interaction.onrouterequest": "InteractionOnrouterequest",
    "interaction.onsinglesteptransfer": "InteractionOnsinglesteptransfer",
    "interaction.onsinglestepconference": "InteractionOnsinglestepconference",
    "interaction.onmerge": "InteractionOnmerge",
    "interaction.property.changed": "InteractionPropertyChanged",
    "voice.createcall.done": "VoiceCreatecallDone",
    "error.voice.createcall": "ErrorVoiceCreatecall",
    "voice.hold.done": "VoiceHoldDone",
    "error.voice.hold": "ErrorVoiceHold",
    "voice.retrieve.done": "VoiceRetrieveDone",
    "error.voice.retrieve": "ErrorVoiceRetrieve",
    "voice.consultation.done": "VoiceConsultationDone",
    "error.voice.consultation": "ErrorVoiceConsultation",
    "voice.alternate.done": "VoiceAlternateDone",
    "error.voice.alternate": "ErrorVoiceAlternate",
    "voice.reconnect.done": "VoiceReconnectDone",
    "error.voice.reconnect": "ErrorVoiceReconnect",
    "voice.conference.done": "VoiceConferenceDone",
    "error.voice.conference": "ErrorVoiceConference",
    "voice.transfer.done": "VoiceTransferDone",
    "error.voice.transfer": "ErrorVoiceTransfer",
    "voice.privateservice.done": "VoicePrivateserviceDone",
    "error.voice.privateservice": "ErrorVoicePrivateservice",
    "msgbased.createmessage.done": "MsgbasedCreatemessageDone",
    "error.msgbased.createmessage": "ErrorMsgbasedCreatemessage",
    "msgbased.sendmessage.done": "MsgbasedSendmessageDone",
    "error.msgbased.sendmessage": "ErrorMsgbasedSendmessage",
    "chat.getcontent.done": "ChatGetcontentDone",
    "error.chat.getcontent": "ErrorChatGetcontent",
    "chat.sendchatmessage.done": "ChatSendchatmessageDone",
    "error.chat.sendchatmessage": "ErrorChatSendchatmessage",
    "chat.gettranscript.done": "ChatGettranscriptDone",
    "error.chat.gettranscript": "ErrorChatGettranscript",
}
_VARYING: dict[str, str] = {}
_METHODS: dict[str, str] = {}
_OWN = ("EVENTS", "METHODS", "SPEC", "parse_event", "parse_json")
_RUNTIME = (
    "UNSET",
    "DateTime",
    "DecodeError",
    "Event",
    "Family",
    "Member",
    "OpenInteger",
    "OpenString",
    "Parameters",
    "Record",
    "Structure",
    "UnknownEvent",
    "Unset",
)


def exported(name: str) -> Any:
    """Give what the package calls by a name, loading the module that has it."""
    if name == "__all__":
        return sorted((*_OWN, *_RUNTIME, *_CLASSES))
    if module := _CLASSES.get(name):
        return getattr(import_module(f".{module}", __package__), name)
    if name in _OWN:
        return globals()[name]
    if name in _RUNTIME:
        return getattr(_runtime, name)
    message = f"module {__package__!r} has no attribute {name!r}"
    raise AttributeError(message)


class _ByName(Mapping[str, type[_R]]):
    """Classes by their name on the wire, loaded when they are asked for."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def __getitem__(self, name: str) -> type[_R]:
        found: type[_R] = exported(self._names[name])
        return found

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


EVENTS: Mapping[str, type[Event]] = _ByName(_EVENTS)
"""Every event's class by its name on the wire, in the order of the documentation."""

METHODS: Mapping[str, type[Parameters]] = _ByName(_METHODS)
"""The class of every method's parameters by the method's name."""

_decoders: dict[str, Callable[[Any], Event]] = {}


def parse_event(name: str, data: Any) -> Event:
    """Decode an event's data into its class; an unknown event is kept as it came.

    Raises ``DecodeError`` that names the path of what does not fit.

    >>> parse_event("no.such.event", {"a": 1})
    UnknownEvent(name='no.such.event', data={'a': 1})
    """
    try:
        decode = _decoders[name]
    except KeyError:
        decode = _decoder(name)
    try:
        return decode(data)
    except DecodeError as error:
        raise error.under(name) from None
    except RecursionError:
        raise DecodeError(name, "nested too deeply") from None


def _decoder(name: str) -> Callable[[Any], Event]:
    if name in _EVENTS:
        decode = _decoders[name] = EVENTS[name]._decode
        return decode
    head, _, word = name.rpartition(".")
    if not head or not word or head not in _VARYING:
        return lambda data: UnknownEvent(name, data)
    varying: type[VaryingEvent] = exported(_VARYING[head])
    return lambda data: varying._decode_named(data, word)


def parse_json(
    name: str,
    text: str | bytes,
    *,
    loads: Callable[[str | bytes], Any] | None = None,
) -> Event:
    """Decode an event's data from JSON text. Raises ``DecodeError`` for what is no JSON, too.

    ``loads`` reads the text in place of the standard library, as ``orjson.loads`` does it; what it
    cannot read, it tells by a ``ValueError``.

    >>> parse_json("no.such.event", '{"a": 1}').to_dict()
    {'a': 1}
    """
    if loads is None:
        return parse_event(name, _loads(name, text))
    try:
        data = loads(text)
    except (ValueError, RecursionError) as error:
        raise DecodeError(name, f"no JSON: {error}") from None
    return parse_event(name, data)


def _loads(name: str, text: str | bytes) -> Any:
    scan = _scanners[0] if _scanners else _scanner()
    try:
        if not isinstance(text, str):
            text = text.decode()
        data, end = scan(text, 0)
        if end == len(text) or not text[end:].strip(" \t\n\r"):
            return data
    except (StopIteration, ValueError, RecursionError):
        pass
    return _loads_slowly(name, text)


def _loads_slowly(name: str, text: str | bytes) -> Any:
    from json import loads

    try:
        return loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise DecodeError(name, f"no JSON: {error}") from None


def _refuse(constant: str) -> Any:
    message = f"{constant} is no JSON value"
    raise ValueError(message)


_scanners: list[Callable[[str, int], tuple[Any, int]]] = []


def _scanner() -> Callable[[str, int], tuple[Any, int]]:
    if not _scanners:
        from json import JSONDecoder

        decoder: Any = JSONDecoder(parse_constant=_refuse)
        _scanners.append(decoder.scan_once)
    return _scanners[0]
