"""Kinds of change of what is said of a thing: its type, presence, values, names, place, words."""

from __future__ import annotations

from typing import Final

from refwright.changes.compare.change import Action, Element, Kind, Severity

_B, _W, _I, _N = Severity.BREAKING, Severity.WARNING, Severity.INFO, Severity.NONE
_E, _A = Element, Action
_Sides = tuple[Severity, Severity]


def _two(
    element: Element,
    one: tuple[str, Action, _Sides, str, str],
    other: tuple[str, Action, _Sides, str, str],
) -> tuple[Kind, Kind]:
    """Declare two kinds that are each other's inverse: ID, action, (receiver, caller), why, say."""
    return (
        Kind(one[0], element, one[1], *one[2], other[0], one[3], one[4]),
        Kind(other[0], element, other[1], *other[2], one[0], other[3], other[4]),
    )


def _own(
    id_: str, element: Element, action: Action, sides: _Sides, why: str, say: str,
    *, drops_name: bool = False,
) -> Kind:  # fmt: skip
    """Declare a kind that is its own inverse."""
    return Kind(id_, element, action, *sides, id_, why, say, drops_name=drops_name)


def _stated(
    fact: str, element: Element, words: str, *, now: _Sides, gone: _Sides, changed: _Sides,
    why: str, action: Action = _A.CHANGED,
) -> tuple[Kind, Kind, Kind]:  # fmt: skip
    """Declare the three ways of a fact that a page may or may not state."""
    return (
        *_two(
            element,
            (f"{fact}-now-stated", _A.NOW_STATED, now,
             f"The page now states {words}, which it did not before.",
             "{What} is now {after}; it was not stated"),
            (f"{fact}-no-longer-stated", _A.NO_LONGER_STATED, gone,
             f"The page no longer states {words}.",
             "{What} is no longer stated; it was {before}"),
        ),
        _own(f"{fact}-changed", element, action, changed, why,
         "{What} was {before} and is now {after}"),
    )  # fmt: skip


def _types(
    thing: str, element: Element, words: str, *, narrowed: _Sides, widened: _Sides,
    retyped: _Sides, now: _Sides, gone: _Sides,
) -> tuple[Kind, ...]:  # fmt: skip
    """Declare the ways in which the type of one kind of thing changes."""
    say = "{What} was {before} and is now {after}"
    return (
        *_two(
            element,
            (f"{thing}-narrowed", _A.NARROWED, narrowed,
             f"The type of {words} accepts less than before: safe to receive, not to send.", say),
            (f"{thing}-widened", _A.WIDENED, widened,
             f"The type of {words} accepts more than before: safe to send, not to receive.", say),
        ),
        _own(f"{thing}-retyped", element, _A.RETYPED, retyped,
             f"The type of {words} changed to one that neither contains the old type nor is"
             " contained in it.", say),
        _own(f"{thing}-type-respelled", element, _A.REWORDED, (_N, _N),
             f"The type of {words} is written differently and accepts the same values.", say),
        *_two(
            element,
            (f"{thing}-type-now-stated", _A.NOW_STATED, now,
             f"The page now states a type for {words}, which it did not before.", say),
            (f"{thing}-type-no-longer-stated", _A.NO_LONGER_STATED, gone,
             f"The page no longer states the type of {words}.", say),
        ),
    )  # fmt: skip


FACT_KINDS: Final[tuple[Kind, ...]] = (
    *_types("field", _E.FIELD, "a field", narrowed=(_I, _B), widened=(_B, _I), retyped=(_B, _B),
            now=(_I, _W), gone=(_W, _I)),
    *_types("parameter", _E.PARAMETER, "a parameter", narrowed=(_N, _B), widened=(_N, _I),
            retyped=(_N, _B), now=(_N, _W), gone=(_N, _I)),
    *_types("returns", _E.RETURNS, "what a method returns", narrowed=(_I, _N), widened=(_B, _N),
            retyped=(_B, _N), now=(_I, _N), gone=(_W, _N)),
    *_two(
        _E.RETURNS,
        ("returns-added", _A.ADDED, (_I, _N),
         "The page now says what a method returns.",
         "{What} is now {after}; it was not stated"),
        ("returns-removed", _A.REMOVED, (_B, _N),
         "The page no longer says what a method returns.",
         "{What} was {before} and is no longer stated"),
    ),
    *_two(
        _E.PRESENCE,
        ("presence-required-to-optional", _A.WIDENED, (_B, _I),
         "What was always present may be missing: receivers that do not check fail.",
         "{What} was required and is now optional"),
        ("presence-optional-to-required", _A.NARROWED, (_I, _B),
         "What could be omitted is now required: calls without it fail.",
         "{What} was optional and is now required"),
    ),
    *_two(
        _E.PRESENCE,
        ("presence-required-no-longer-stated", _A.NO_LONGER_STATED, (_B, _I),
         "The page no longer promises that it is present.",
         "{What} was required and is no longer stated"),
        ("presence-now-stated-required", _A.NOW_STATED, (_I, _B),
         "The page now says that it is required: calls without it may fail.",
         "{What} is now stated: required"),
    ),
    *_two(
        _E.PRESENCE,
        ("presence-now-stated-optional", _A.NOW_STATED, (_I, _I),
         "The page now says that it may be missing, which was possible before.",
         "{What} is now stated: optional"),
        ("presence-optional-no-longer-stated", _A.NO_LONGER_STATED, (_I, _W),
         "The page no longer says that it may be omitted.",
         "{What} was optional and is no longer stated"),
    ),
    *_stated("default", _E.DEFAULT, "the default", now=(_I, _I), gone=(_W, _W),
             changed=(_W, _B), why="Callers that omit it now get a different default."),
    *_two(
        _E.TYPE,
        ("type-fields-now-listed", _A.NOW_STATED, (_I, _W),
         "The page now describes the fields of a type that it only named before.",
         "{What} are now described"),
        ("type-fields-no-longer-listed", _A.NO_LONGER_STATED, (_B, _I),
         "The page still names the type but no longer describes its fields.",
         "{What} are no longer described"),
    ),
    _own("enum-retyped", _E.ENUM, _A.RETYPED, (_B, _B),
         "The values of an enumeration have another type on the wire.",
         "{What} was {before} and is now {after}"),
    *_two(
        _E.VALUE,
        ("values-now-listed", _A.NOW_STATED, (_I, _W),
         "The page now lists the values.", "{What} are now listed: {after}"),
        ("values-no-longer-listed", _A.NO_LONGER_STATED, (_W, _I),
         "The page no longer lists the values.",
         "{What} are no longer listed; they were {before}"),
    ),
    *_two(
        _E.VALUE,
        ("values-now-known", _A.NOW_STATED, (_I, _I),
         "A list of values that could not be read before was read.",
         "{What} are now known: {after}"),
        ("values-now-unknown", _A.NO_LONGER_STATED, (_W, _W),
         "A list of values could not be read: the values are unknown, not absent.",
         "{What} are now unknown; they were {before}"),
    ),
    *_two(
        _E.VALUE,
        ("values-now-complete", _A.NARROWED, (_I, _W),
         "The page now lists all values rather than some: others are excluded.",
         "{Thing} now lists all values; it listed some"),
        ("values-now-incomplete", _A.WIDENED, (_W, _I),
         "The page now lists some values rather than all: others may arrive.",
         "{Thing} now lists only some values; it listed all"),
    ),
    *_two(
        _E.VALUE,
        ("varying-values-now-listed", _A.NOW_STATED, (_I, _W),
         "The page now lists the values of a varying segment.",
         "{What} are now listed: {after}"),
        ("varying-values-no-longer-listed", _A.NO_LONGER_STATED, (_W, _I),
         "The page no longer lists the values of a varying segment.",
         "{What} are no longer listed; they were {before}"),
    ),
    *_stated("value-name", _E.NAME, "the name of a value", now=(_I, _I), gone=(_W, _W),
             changed=(_W, _W), action=_A.RENAMED,
             why="A value is the same on the wire but has another name; its constant is renamed."),
    _own("event-kind-changed", _E.EVENT, _A.CHANGED, (_W, _N),
         "The event now reports another outcome: success, failure or a notification.",
         "{What} was {before} and is now {after}"),
    *_stated("action", _E.ACTION, "which request an event answers", now=(_I, _N), gone=(_W, _N),
             changed=(_W, _N), why="The event now answers another request."),
    *_stated("group", _E.GROUP, "its section", now=(_N, _N), gone=(_N, _N),
             changed=(_N, _N), action=_A.MOVED, why="It is in another section of the page."),
    *_stated("namespace", _E.NAMESPACE, "the namespace of a method", now=(_N, _W), gone=(_N, _W),
             changed=(_N, _B), action=_A.MOVED, why="The method is called on another object."),
    _own("callback-role-changed", _E.CALLBACK, _A.CHANGED, (_N, _B),
         "The callback is called on another occasion.",
         "{What} was {before} and is now {after}"),
    *_two(
        _E.CALLBACK,
        ("parameter-now-callback", _A.RETYPED, (_N, _B),
         "The parameter now takes a function instead of data.", "{Thing} is now a callback"),
        ("parameter-no-longer-callback", _A.RETYPED, (_N, _B),
         "The parameter now takes data instead of a function.", "{Thing} is no longer a callback"),
    ),
    *_stated("since", _E.RELEASE, "the release in which it was added", now=(_I, _I), gone=(_I, _I),
             changed=(_I, _I), why="The page names another release in which it was added."),
    *_stated("constraints", _E.CONSTRAINTS, "the limits of its values", now=(_I, _W), gone=(_W, _I),
             changed=(_W, _B), why="The limits of its values changed and are neither narrower"
             " nor wider."),
    *_two(
        _E.CONSTRAINTS,
        ("constraints-narrowed", _A.NARROWED, (_I, _B),
         "Fewer values are allowed: callers that send others are rejected.",
         "{What} were {before} and are now {after}"),
        ("constraints-widened", _A.WIDENED, (_W, _I),
         "More values are allowed: receivers may get values that were excluded before.",
         "{What} were {before} and are now {after}"),
    ),
    *_two(
        _E.VALUE,
        ("value-deprecated", _A.DEPRECATED, (_I, _I),
         "The value still works, but the page now calls it deprecated.",
         "{Thing} is now deprecated: {after}"),
        ("value-restored", _A.RESTORED, (_I, _I),
         "The value is no longer deprecated.",
         "{Thing} is no longer deprecated"),
    ),
    _own("value-deprecation-reworded", _E.VALUE, _A.REWORDED, (_I, _I),
         "The value is still deprecated; the words or the release changed.",
         "{Thing} was deprecated with {before} and is now deprecated with {after}"),
    *_stated("removed", _E.DEPRECATION, "the release in which it is removed", now=(_W, _W),
             gone=(_I, _I), changed=(_W, _W), why="The release in which it is removed changed."),
    *_stated("replacement", _E.DEPRECATION, "what to use instead", now=(_I, _I), gone=(_I, _I),
             changed=(_I, _I), why="The page names another replacement."),
    *_stated("condition", _E.PRESENCE, "the condition under which it is present", now=(_W, _I),
             gone=(_I, _W), changed=(_W, _W), why="It is present under another condition."),
    *_stated("written", _E.TYPE, "the wording of a type that is not described", now=(_I, _I),
             gone=(_I, _I), changed=(_W, _W), why="The wording of a type that no page describes"
             " changed."),
    *_stated("aliases", _E.VALUE, "other spellings of a value", now=(_W, _I), gone=(_I, _W),
             changed=(_W, _W), why="The other spellings of a value changed."),
    *_stated("extends", _E.TYPE, "the type that it extends", now=(_I, _I), gone=(_W, _W),
             changed=(_W, _W), why="The type now inherits the fields of another type."),
    *_two(
        _E.DEPRECATION,
        ("deprecated", _A.DEPRECATED, (_W, _W),
         "It still works, but the page now calls it deprecated: a later release may remove it.",
         "{Thing} is now deprecated: {after}"),
        ("restored", _A.RESTORED, (_I, _I), "It is no longer deprecated.",
         "{Thing} is no longer deprecated"),
    ),
    _own("deprecation-reworded", _E.DEPRECATION, _A.REWORDED, (_I, _I),
         "It is still deprecated; the words or the release changed.",
         "{Thing} was deprecated with {before} and is now deprecated with {after}"),
    *_two(
        _E.DOCUMENTATION,
        ("now-documented", _A.NOW_STATED, (_I, _I),
         "It was known to exist and is now documented.", "{Thing} is now documented"),
        ("no-longer-documented", _A.NO_LONGER_STATED, (_W, _W),
         "It still exists but is no longer documented: it may disappear without notice.",
         "{Thing} is no longer documented"),
    ),
    *_two(
        _E.SUMMARY,
        ("summary-now-stated", _A.NOW_STATED, (_N, _N),
         "It now has a description; no fact changed.",
         "{What} is new"),
        ("summary-no-longer-stated", _A.NO_LONGER_STATED, (_N, _N),
         "It no longer has a description; no fact changed.", "{What} was removed"),
    ),
    _own("summary-changed", _E.SUMMARY, _A.REWORDED, (_N, _N),
         "Only the wording changed; no fact did.", "{What} is worded differently"),
    _own("title-changed", _E.TITLE, _A.REWORDED, (_N, _N), "The page has another title.",
         "{What} was {before} and is now {after}"),
    _own("release-changed", _E.RELEASE, _A.CHANGED, (_N, _N),
         "The specs are of different releases, as expected.",
         "{What} was {before} and is now {after}"),
    _own("order-changed", _E.ORDER, _A.MOVED, (_N, _N),
         "The page lists the same things in another order; messages do not depend on it.",
         "{What} are in another order"),
    _own("parameter-order-changed", _E.ORDER, _A.MOVED, (_N, _B),
         "Positional calls pass their arguments to other parameters than before.",
         "{What} are in another order: {after} instead of {before}"),
)  # fmt: skip
"""Facts that change, become known or are not stated any more."""
