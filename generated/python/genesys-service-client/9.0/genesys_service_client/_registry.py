"""Where everything of Service Client API, interaction namespace 9.0 is, and how an event's name leads to its class."""

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
    "api": "genesys-service-client",
    "release": "9.0",
    "title": "Service Client API, interaction namespace",
}
"""What the spec states beside its enumerations, types, events and methods."""

_CLASSES: dict[str, str] = {
    "ConsultTargetQuery": "types",
    "ConsultTargetQueryTarget": "types",
    "Contact": "types",
    "Interaction": "types",
    "InteractionCallType": "types",
    "InteractionDirection": "types",
    "InteractionRecordingState": "types",
    "InteractionRonaCallState": "types",
    "InteractionState": "types",
    "Party": "types",
    "SingleStepConferenceTargetQuery": "types",
    "SingleStepConferenceTargetQueryType": "types",
    "SingleStepTransferTargetQuery": "types",
    "SingleStepTransferTargetQueryType": "types",
    "InteractionEvent": "select_case_by_case_id",
    "InteractionEventType": "select_case_by_case_id",
    "AcceptParameters": "methods",
    "BlockMarkdoneParameters": "methods",
    "CompleteConferenceParameters": "methods",
    "CompleteTransferParameters": "methods",
    "ConsultParameters": "methods",
    "DeleteUserDataParameters": "methods",
    "GetByInteractionIdParameters": "methods",
    "GetInteractionsParameters": "methods",
    "MarkdoneParameters": "methods",
    "RejectParameters": "methods",
    "SelectCaseByCaseIdParameters": "methods",
    "SetUserDataParameters": "methods",
    "SingleStepConferenceParameters": "methods",
    "SingleStepTransferParameters": "methods",
    "UnblockMarkdoneParameters": "methods",
}
_EVENTS: dict[str, str] = {
    "interaction": "InteractionEvent",
}
_VARYING: dict[str, str] = {}
_METHODS: dict[str, str] = {
    "completeConference": "CompleteConferenceParameters",
    "completeTransfer": "CompleteTransferParameters",
    "consult": "ConsultParameters",
    "deleteUserData": "DeleteUserDataParameters",
    "getByInteractionId": "GetByInteractionIdParameters",
    "getInteractions": "GetInteractionsParameters",
    "selectCaseByCaseId": "SelectCaseByCaseIdParameters",
    "setUserData": "SetUserDataParameters",
    "markdone": "MarkdoneParameters",
    "blockMarkdone": "BlockMarkdoneParameters",
    "singleStepConference": "SingleStepConferenceParameters",
    "singleStepTransfer": "SingleStepTransferParameters",
    "unblockMarkdone": "UnblockMarkdoneParameters",
    "accept": "AcceptParameters",
    "reject": "RejectParameters",
}
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
