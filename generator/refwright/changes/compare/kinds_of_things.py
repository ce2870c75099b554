"""Kinds of change of things: what comes, goes or is called by another name.

The wire decides. An event and its data are received, a method and its parameters are sent, a type
or an enumeration may be either, by where it is used.
"""

from __future__ import annotations

from typing import Final

from refwright.changes.compare.change import Action, Element, Kind, Severity

_B, _W, _I, _N = Severity.BREAKING, Severity.WARNING, Severity.INFO, Severity.NONE
_ADDED, _REMOVED, _RENAMED = Action.ADDED, Action.REMOVED, Action.RENAMED
_E = Element


def _pair(
    thing: str, element: Element, *, added: tuple[Severity, Severity],
    removed: tuple[Severity, Severity], why_added: str, why_removed: str,
) -> tuple[Kind, Kind]:  # fmt: skip
    """Declare what comes and what goes of one thing; severities are (receiver, caller)."""
    come, gone = f"{thing}-added", f"{thing}-removed"
    return (
        Kind(come, element, _ADDED, *added, gone, why_added, "{What} is new"),
        Kind(gone, element, _REMOVED, *removed, come, why_removed, "{What} is gone",
             drops_name=_B in removed),
    )  # fmt: skip


def _renamed(thing: str, element: Element, receiver: Severity, caller: Severity, why: str) -> Kind:
    own = f"{thing}-renamed"
    return Kind(own, element, _RENAMED, receiver, caller, own, why,
                "{What} is called {after} now", drops_name=True)  # fmt: skip


THING_KINDS: Final[tuple[Kind, ...]] = (
    *_pair(
        "event", _E.EVENT, added=(_I, _N), removed=(_B, _N),
        why_added="A new event arrives; who does not know it, passes it over.",
        why_removed="An event never arrives again, so that code that waits for it waits in vain.",
    ),
    _renamed("event", _E.EVENT, _B, _N,
             "An event arrives under another name, which code that knows the old one never sees."),
    *_pair(
        "field", _E.FIELD, added=(_I, _W), removed=(_B, _B),
        why_added="A field is new and its presence is not stated: received it is a gain, sent it"
        " may be asked for.",
        why_removed="A field that was perhaps there is never there again, and may be refused"
        " when sent.",
    ),
    *_pair(
        "optional-field", _E.FIELD, added=(_I, _I), removed=(_B, _B),
        why_added="A field is new that may be left out, so that nobody has to know it.",
        why_removed="A field that some messages had is in none any more, and may be refused"
        " when sent.",
    ),
    *_pair(
        "required-field", _E.FIELD, added=(_I, _B), removed=(_B, _B),
        why_added="A field is new that is always there: received it is a gain, sent it must be"
        " given.",
        why_removed="A field that every message had is in none any more, and may be refused"
        " when sent.",
    ),
    _renamed("field", _E.FIELD, _B, _B,
             "A field stands under another name, where code that knows the old one finds nothing."),
    *_pair(
        "type", _E.TYPE, added=(_I, _I), removed=(_B, _B),
        why_added="A type is described that was not; what uses it is told where it is used.",
        why_removed="A type is not described any more, so that the packages lose its class.",
    ),
    _renamed("type", _E.TYPE, _W, _W,
             "A type has another name: the wire does not show it, the packages' class does."),
    *_pair(
        "enum", _E.ENUM, added=(_I, _I), removed=(_B, _B),
        why_added="An enumeration is listed that was not; what uses it is told where it is used.",
        why_removed="An enumeration is not listed any more, so that the packages lose its class.",
    ),
    _renamed("enum", _E.ENUM, _W, _W,
             "An enumeration has another name: the wire does not show it, the packages' class"
             " does."),
    *_pair(
        "value", _E.VALUE, added=(_W, _I), removed=(_W, _B),
        why_added="A value may arrive that no branch of today's code handles.",
        why_removed="A value is refused when sent; received, code that handles it is dead and its"
        " constant gone.",
    ),
    _renamed("value", _E.VALUE, _B, _B,
             "A value is spelt another way, so that a comparison with the old spelling never"
             " holds."),
    *_pair(
        "varying-part", _E.VALUE, added=(_B, _W), removed=(_B, _W),
        why_added="What was one exact name now has a last segment that varies, so that the exact"
        " name does not match.",
        why_removed="A name whose last segment varied is one exact name now, so that its"
        " variants do not arrive.",
    ),
    Kind("varying-part-renamed", _E.VALUE, _RENAMED, _N, _N, "varying-part-renamed",
         "The varying last segment of a name is called something else on the page, which no"
         " message shows.", "{Thing} is called {after} now"),
    *_pair(
        "varying-value", _E.VALUE, added=(_W, _I), removed=(_W, _B),
        why_added="A word may stand for the varying segment that no branch of today's code"
        " handles.",
        why_removed="A word does not stand for the varying segment any more, so that what"
        " handles it is dead.",
    ),
    *_pair(
        "method", _E.METHOD, added=(_N, _I), removed=(_N, _B),
        why_added="A method is there that nobody has to call.",
        why_removed="A method cannot be called any more.",
    ),
    _renamed("method", _E.METHOD, _N, _B, "A method answers to another name only."),
    *_pair(
        "parameter", _E.PARAMETER, added=(_N, _W), removed=(_N, _B),
        why_added="A parameter is new and its presence is not stated: calls without it may fail.",
        why_removed="A parameter is not taken any more, so that calls with it fail or lose it.",
    ),
    *_pair(
        "optional-parameter", _E.PARAMETER, added=(_N, _I), removed=(_N, _B),
        why_added="A parameter is new at the end, and calls without it are as good as before.",
        why_removed="An optional parameter is not taken any more, so that calls with it fail or"
        " lose it.",
    ),
    *_pair(
        "inner-optional-parameter", _E.PARAMETER, added=(_N, _W), removed=(_N, _B),
        why_added="An optional parameter is new before others, which calls by position now miss"
        " by one.",
        why_removed="An optional parameter before others is not taken any more, and calls by"
        " position miss by one.",
    ),
    *_pair(
        "required-parameter", _E.PARAMETER, added=(_N, _B), removed=(_N, _B),
        why_added="A parameter is new that every call must give.",
        why_removed="A parameter that every call gave is not taken any more.",
    ),
    _renamed("parameter", _E.PARAMETER, _N, _B,
             "A parameter has another name, so that calls by name do not reach it."),
    *_pair(
        "callback", _E.CALLBACK, added=(_N, _I), removed=(_N, _B),
        why_added="A callback can be given that nobody has to give.",
        why_removed="A callback is never called again, so that what waits in it waits in vain.",
    ),
    *_pair(
        "required-callback", _E.CALLBACK, added=(_N, _B), removed=(_N, _B),
        why_added="A callback is new that every call must give.",
        why_removed="A callback that every call gave is never called again.",
    ),
    *_pair(
        "protocol", _E.PROTOCOL, added=(_I, _I), removed=(_W, _W),
        why_added="A protocol is named that was not.",
        why_removed="A protocol is not named any more: it may be supported no longer.",
    ),
    _renamed("protocol", _E.PROTOCOL, _I, _I, "A protocol has another name on the page."),
    *_pair(
        "short-name", _E.PROTOCOL, added=(_I, _I), removed=(_W, _W),
        why_added="A protocol has one more short name.",
        why_removed="A short name of a protocol is not given any more, and may be understood no"
        " longer.",
    ),
    *_pair(
        "participant", _E.PARTICIPANT, added=(_I, _I), removed=(_W, _W),
        why_added="A component takes part that was not named.",
        why_removed="A component is not named any more: it may take part no longer.",
    ),
    _renamed("participant", _E.PARTICIPANT, _I, _I, "A component has another name on the page."),
    *_pair(
        "example", _E.PARTICIPANT, added=(_N, _N), removed=(_N, _N),
        why_added="The page names one more instance of a component, as an example.",
        why_removed="The page names one instance less of a component, which was an example.",
    ),
    *_pair(
        "valid-for", _E.RELEASE, added=(_I, _I), removed=(_W, _W),
        why_added="The page claims to hold for one more release.",
        why_removed="The page does not claim to hold for that release any more.",
    ),
)  # fmt: skip
"""Things that come, go or are renamed."""
