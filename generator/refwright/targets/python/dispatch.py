"""What type checkers are told of events by name: the names, all events together, handlers.

An overload for each event makes a literal name lead to its class. Checkers compare overloads in
pairs, so packages of more than :data:`MOST_OVERLOADS` events go without: 500 cost mypy eight
seconds, 2,000 minutes. Their names and handlers are typed all the same, which costs a second for
8,000 events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from refwright.targets.emission.emission import Code, Identifier, Literal, code, joined

MOST_OVERLOADS: Final = 200

Events = Sequence[tuple[Literal, Identifier]]
"""The events of a package: the name on the wire, as it is written, and the class."""


def typed_dispatch(events: Events) -> Code:
    """Write the part of the stub that is about the events of a package."""
    return joined("\n", _lines(events)) if events else _PLAIN


_PLAIN: Final = Code(
    "from ._registry import parse_event as parse_event\n"
    "from ._registry import parse_json as parse_json"
)


def _lines(events: Events) -> Iterator[Code]:
    overloaded = len(events) <= MOST_OVERLOADS
    kinds = list(dict.fromkeys(kind for _, kind in events))
    yield Code("# fmt: off")
    yield Code("EventName: _TypeAlias = _Literal[")
    yield from (code("    {},", name) for name, _ in events)
    yield Code("]")
    yield Code("AnyEvent: _TypeAlias = (\n    UnknownEvent")
    yield from (code("    | {}", kind) for kind in kinds)
    yield Code(")")
    yield Code('Handlers = _TypedDict("Handlers", {')
    yield from (code("    {}: _Callable[[{}], object],", name, kind) for name, kind in events)
    yield Code('    "*": _Callable[[AnyEvent], object],' if overloaded else _ANY_HANDLER)
    yield Code("}, total=False)")
    if overloaded:
        for name, kind in events:
            yield code(_PARSE, name, kind)
        yield Code(_PARSE_ANY)
        for name, kind in events:
            yield code(_PARSE_JSON, name, kind)
        yield Code(_PARSE_JSON_ANY)
    else:
        yield _PLAIN
    yield Code(_VARIABLES)
    yield Code("class EventHub(_Hub):")
    yield Code(f"    def __init__(self, handlers: Handlers | None = None{_MODES}) -> None: ...")
    if overloaded:
        for name, kind in events:
            yield code(_ON, name, kind, kind)
        yield Code(_ON_ANY)
    else:
        yield Code('    def on(self, name: EventName | _Literal["*"]) -> _Callable[[_H], _H]: ...')
    yield Code("# fmt: on")


_MODE_OPTIONS: Final = 'mode: _Mode = "documented", errors: _Errors = "first"'
_MODES: Final = f", *, {_MODE_OPTIONS}"
_PARSE: Final = (
    f"@_overload\ndef parse_event(name: _Literal[{{}}], data: _Any{_MODES}) -> {{}}: ..."
)
_PARSE_ANY: Final = f"@_overload\ndef parse_event(name: str, data: _Any{_MODES}) -> AnyEvent: ..."
_LOADS: Final = "_Callable[[str | bytes], _Any] | None = None"
_JSON: Final = f"text: str | bytes, *, loads: {_LOADS}, {_MODE_OPTIONS}"
_PARSE_JSON: Final = f"@_overload\ndef parse_json(name: _Literal[{{}}], {_JSON}) -> {{}}: ..."
_PARSE_JSON_ANY: Final = f"@_overload\ndef parse_json(name: str, {_JSON}) -> AnyEvent: ..."
_ANY_HANDLER: Final = '    "*": _Callable[[Event], object],'
_VARIABLES: Final = """_R = _TypeVar("_R")
_H = _TypeVar("_H", bound=_Callable[[_Any], object])"""
_HANDLER: Final = "_Callable[[_Callable[[{}], _R]], _Callable[[{}], _R]]"
_ON: Final = f"    @_overload\n    def on(self, name: _Literal[{{}}]) -> {_HANDLER}: ..."
_ON_ANY: Final = (
    '    @_overload\n    def on(self, name: _Literal["*"]) -> '
    + _HANDLER.format("AnyEvent", "AnyEvent")
    + ": ..."
)
