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
        Kind(gone, element, _REMOVED, *removed, come, why_removed, "{What} was removed",
             drops_name=_B in removed),
    )  # fmt: skip


def _renamed(thing: str, element: Element, receiver: Severity, caller: Severity, why: str) -> Kind:
    own = f"{thing}-renamed"
    return Kind(own, element, _RENAMED, receiver, caller, own, why,
                "{What} was renamed to {after}", drops_name=True)  # fmt: skip


THING_KINDS: Final[tuple[Kind, ...]] = (
    *_pair(
        "event", _E.EVENT, added=(_I, _N), removed=(_B, _N),
        why_added="A new event may arrive; code that does not know it ignores it.",
        why_removed="The event is no longer sent; its handlers never run.",
    ),
    _renamed("event", _E.EVENT, _B, _N,
             "The event is sent under another name; handlers of the old name never run."),
    *_pair(
        "field", _E.FIELD, added=(_I, _W), removed=(_B, _B),
        why_added="A new field whose presence is not documented: receivers can use it, callers"
            " may have to send it.",
        why_removed="The field no longer arrives, and may be rejected when sent.",
    ),
    *_pair(
        "optional-field", _E.FIELD, added=(_I, _I), removed=(_B, _B),
        why_added="A new optional field; existing code is not affected.",
        why_removed="An optional field no longer arrives, and may be rejected when sent.",
    ),
    *_pair(
        "required-field", _E.FIELD, added=(_I, _B), removed=(_B, _B),
        why_added="A new required field: receivers can use it, callers must send it.",
        why_removed="A required field no longer arrives, and may be rejected when sent.",
    ),
    _renamed("field", _E.FIELD, _B, _B,
             "The field has another name; code that reads the old name finds nothing."),
    *_pair(
        "type", _E.TYPE, added=(_I, _I), removed=(_B, _B),
        why_added="A type is now described; its uses are reported where they occur.",
        why_removed="A type is no longer described, so the packages lose its class.",
    ),
    _renamed("type", _E.TYPE, _W, _W,
             "A type has another name: messages are the same, the packages' class is renamed."),
    *_pair(
        "enum", _E.ENUM, added=(_I, _I), removed=(_B, _B),
        why_added="An enumeration is now listed; its uses are reported where they occur.",
        why_removed="An enumeration is no longer listed, so the packages lose its class.",
    ),
    _renamed("enum", _E.ENUM, _W, _W,
             "An enumeration has another name: messages are the same, the packages' class is"
             " renamed."),
    *_pair(
        "value", _E.VALUE, added=(_W, _I), removed=(_W, _B),
        why_added="A value may arrive that existing code does not handle.",
        why_removed="The value is rejected when sent; code that handles it is dead, and its"
            " constant is removed.",
    ),
    _renamed("value", _E.VALUE, _B, _B,
             "The value is spelled differently; comparisons with the old spelling never match."),
    *_pair(
        "varying-part", _E.VALUE, added=(_B, _W), removed=(_B, _W),
        why_added="An exact name now has a varying last segment; the exact name no longer matches.",
        why_removed="A name with a varying last segment is now one exact name; its variants no"
            " longer arrive.",
    ),
    Kind("varying-part-renamed", _E.VALUE, _RENAMED, _N, _N, "varying-part-renamed",
         "The page calls the varying last segment of a name something else; messages are the"
         " same.", "{Thing} was renamed to {after}"),
    *_pair(
        "varying-value", _E.VALUE, added=(_W, _I), removed=(_W, _B),
        why_added="The varying segment may have a value that existing code does not handle.",
        why_removed="The varying segment no longer has this value; code that handles it is dead.",
    ),
    *_pair(
        "method", _E.METHOD, added=(_N, _I), removed=(_N, _B),
        why_added="A new method; existing code is not affected.",
        why_removed="The method can no longer be called.",
    ),
    _renamed("method", _E.METHOD, _N, _B, "The method must be called by another name."),
    *_pair(
        "parameter", _E.PARAMETER, added=(_N, _W), removed=(_N, _B),
        why_added="A new parameter whose presence is not documented: calls without it may fail.",
        why_removed="The parameter is no longer accepted; calls that pass it fail or have it"
            " ignored.",
    ),
    *_pair(
        "optional-parameter", _E.PARAMETER, added=(_N, _I), removed=(_N, _B),
        why_added="A new optional parameter at the end; existing calls still work.",
        why_removed="The optional parameter is no longer accepted; calls that pass it fail or"
            " have it ignored.",
    ),
    *_pair(
        "inner-optional-parameter", _E.PARAMETER, added=(_N, _W), removed=(_N, _B),
        why_added="A new optional parameter before others: positional calls now pass their"
            " arguments one place off.",
        why_removed="An optional parameter before others was removed: positional calls now pass"
            " their arguments one place off.",
    ),
    *_pair(
        "required-parameter", _E.PARAMETER, added=(_N, _B), removed=(_N, _B),
        why_added="A new required parameter: every call must pass it.",
        why_removed="A required parameter is no longer accepted.",
    ),
    _renamed("parameter", _E.PARAMETER, _N, _B,
             "The parameter has another name; calls that use the old name fail."),
    *_pair(
        "callback", _E.CALLBACK, added=(_N, _I), removed=(_N, _B),
        why_added="A new optional callback; existing calls still work.",
        why_removed="The callback is never called again; code in it never runs.",
    ),
    *_pair(
        "required-callback", _E.CALLBACK, added=(_N, _B), removed=(_N, _B),
        why_added="A new required callback: every call must pass it.",
        why_removed="A required callback is never called again.",
    ),
    *_pair(
        "protocol", _E.PROTOCOL, added=(_I, _I), removed=(_W, _W),
        why_added="The page names a protocol that it did not name before.",
        why_removed="The page no longer names the protocol; it may be unsupported now.",
    ),
    _renamed("protocol", _E.PROTOCOL, _I, _I, "A protocol has another name on the page."),
    *_pair(
        "short-name", _E.PROTOCOL, added=(_I, _I), removed=(_W, _W),
        why_added="A protocol has one more short name.",
        why_removed="The page no longer gives this short name of a protocol; it may not be"
            " accepted any more.",
    ),
    *_pair(
        "participant", _E.PARTICIPANT, added=(_I, _I), removed=(_W, _W),
        why_added="The page names a component that it did not name before.",
        why_removed="The page no longer names the component; it may not take part any more.",
    ),
    _renamed("participant", _E.PARTICIPANT, _I, _I, "A component has another name on the page."),
    *_pair(
        "example", _E.PARTICIPANT, added=(_N, _N), removed=(_N, _N),
        why_added="The page gives another example of a component.",
        why_removed="The page no longer gives this example of a component.",
    ),
    *_pair(
        "valid-for", _E.RELEASE, added=(_I, _I), removed=(_W, _W),
        why_added="The page is now valid for one more release.",
        why_removed="The page is no longer valid for this release.",
    ),
)  # fmt: skip
"""Things that come, go or are renamed."""
