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
             f"The page now states {words}, which it left open.",
             "{What} is {after} now; it was not stated"),
            (f"{fact}-no-longer-stated", _A.NO_LONGER_STATED, gone,
             f"The page leaves {words} open, which it used to state.",
             "{What} is not stated any more; it was {before}"),
        ),
        _own(f"{fact}-changed", element, action, changed, why, "{What} was {before} and is"
             " {after} now"),
    )  # fmt: skip


def _types(
    thing: str, element: Element, words: str, *, narrowed: _Sides, widened: _Sides,
    retyped: _Sides, now: _Sides, gone: _Sides,
) -> tuple[Kind, ...]:  # fmt: skip
    """Declare the ways in which the type of one kind of thing changes."""
    say = "{What} was {before} and is {after} now"
    return (
        *_two(
            element,
            (f"{thing}-narrowed", _A.NARROWED, narrowed,
             f"The type of {words} admits less than it did: fine to receive, not to send.", say),
            (f"{thing}-widened", _A.WIDENED, widened,
             f"The type of {words} admits more than it did: fine to send, not to receive.", say),
        ),
        _own(f"{thing}-retyped", element, _A.RETYPED, retyped,
             f"The type of {words} is another one, neither part of the old nor around it.", say),
        _own(f"{thing}-type-respelled", element, _A.REWORDED, (_N, _N),
             f"The type of {words} is written in another way and admits what it did.", say),
        *_two(
            element,
            (f"{thing}-type-now-stated", _A.NOW_STATED, now,
             f"The page now states a type for {words}, which it left open.", say),
            (f"{thing}-type-no-longer-stated", _A.NO_LONGER_STATED, gone,
             f"The page leaves the type of {words} open, which it used to state.", say),
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
         "The page says what a method returns, where it said nothing.",
         "{What} is {after}; nothing was said of it"),
        ("returns-removed", _A.REMOVED, (_B, _N),
         "The page says nothing of what a method returns, where it promised something.",
         "{What} was {before}; nothing is said of it any more"),
    ),
    *_two(
        _E.PRESENCE,
        ("presence-required-to-optional", _A.WIDENED, (_B, _I),
         "What was always there may be missing: received without a check, it breaks.",
         "{What} was required and is optional now"),
        ("presence-optional-to-required", _A.NARROWED, (_I, _B),
         "What could be left out must be given: calls without it fail.",
         "{What} was optional and is required now"),
    ),
    *_two(
        _E.PRESENCE,
        ("presence-required-no-longer-stated", _A.NO_LONGER_STATED, (_B, _I),
         "Nothing promises any more that it is there, as it was promised before.",
         "{What} was required and is not stated now"),
        ("presence-now-stated-required", _A.NOW_STATED, (_I, _B),
         "The page now says that it must be there: calls without it may fail.",
         "{What} is stated now: required"),
    ),
    *_two(
        _E.PRESENCE,
        ("presence-now-stated-optional", _A.NOW_STATED, (_I, _I),
         "The page now says that it may be missing, which nobody could rule out before.",
         "{What} is stated now: optional"),
        ("presence-optional-no-longer-stated", _A.NO_LONGER_STATED, (_I, _W),
         "The page does not say any more that it may be left out.",
         "{What} was optional and is not stated now"),
    ),
    *_stated("default", _E.DEFAULT, "what holds where it is left out", now=(_I, _I), gone=(_W, _W),
             changed=(_W, _B), why="Who leaves it out means another value than before."),
    *_two(
        _E.TYPE,
        ("type-fields-now-listed", _A.NOW_STATED, (_I, _W),
         "The page describes the fields of a type that it only named.",
         "{What} are described now"),
        ("type-fields-no-longer-listed", _A.NO_LONGER_STATED, (_B, _I),
         "The page only names a type whose fields it used to describe.",
         "{What} are not described any more"),
    ),
    _own("enum-retyped", _E.ENUM, _A.RETYPED, (_B, _B),
         "The values of an enumeration are of another type on the wire.",
         "{What} was {before} and is {after} now"),
    *_two(
        _E.VALUE,
        ("values-now-listed", _A.NOW_STATED, (_I, _W),
         "The page lists values where it listed none.", "{What} are listed now: {after}"),
        ("values-no-longer-listed", _A.NO_LONGER_STATED, (_W, _I),
         "The page does not list any values where it listed some.",
         "{What} are not listed any more; they were {before}"),
    ),
    *_two(
        _E.VALUE,
        ("values-now-known", _A.NOW_STATED, (_I, _I),
         "A list of values that was lost is there again.", "{What} are known now: {after}"),
        ("values-now-unknown", _A.NO_LONGER_STATED, (_W, _W),
         "A list of values is lost: they are unknown, which does not mean that there are none.",
         "{What} are unknown now; they were {before}"),
    ),
    *_two(
        _E.VALUE,
        ("values-now-complete", _A.NARROWED, (_I, _W),
         "The page gives all values where it gave some: others are ruled out.",
         "{Thing} has all values listed now, where it had some"),
        ("values-now-incomplete", _A.WIDENED, (_W, _I),
         "The page gives some values where it gave all: others may come.",
         "{Thing} has only some values listed now, where it had all"),
    ),
    *_two(
        _E.VALUE,
        ("varying-values-now-listed", _A.NOW_STATED, (_I, _W),
         "The page lists the words that stand for a varying segment.",
         "{What} are listed now: {after}"),
        ("varying-values-no-longer-listed", _A.NO_LONGER_STATED, (_W, _I),
         "The page does not list the words that stand for a varying segment any more.",
         "{What} are not listed any more; they were {before}"),
    ),
    *_stated("value-name", _E.NAME, "the name of a value", now=(_I, _I), gone=(_W, _W),
             changed=(_W, _W), action=_A.RENAMED,
             why="A value keeps its wire form and has another name, and so has its constant."),
    _own("event-kind-changed", _E.EVENT, _A.CHANGED, (_W, _N),
         "An event tells of another outcome than it did: success, failure or something that"
         " happened.", "{What} was {before} and is {after} now"),
    *_stated("action", _E.ACTION, "which request an event answers", now=(_I, _N), gone=(_W, _N),
             changed=(_W, _N), why="An event answers another request than it did."),
    *_stated("group", _E.GROUP, "the section that it belongs to", now=(_N, _N), gone=(_N, _N),
             changed=(_N, _N), action=_A.MOVED, why="It stands in another section of the page."),
    *_stated("namespace", _E.NAMESPACE, "the namespace of a method", now=(_N, _W), gone=(_N, _W),
             changed=(_N, _B), action=_A.MOVED, why="A method is called by way of another object."),
    _own("callback-role-changed", _E.CALLBACK, _A.CHANGED, (_N, _B),
         "A callback is called on another occasion than it was.",
         "{What} was {before} and is {after} now"),
    *_two(
        _E.CALLBACK,
        ("parameter-now-callback", _A.RETYPED, (_N, _B),
         "A parameter takes a function where it took data.", "{Thing} is called back now"),
        ("parameter-no-longer-callback", _A.RETYPED, (_N, _B),
         "A parameter takes data where it took a function.", "{Thing} is not called back any more"),
    ),
    *_stated("since", _E.RELEASE, "the release that brought it", now=(_I, _I), gone=(_I, _I),
             changed=(_I, _I), why="The page names another release for when it came."),
    *_stated("constraints", _E.CONSTRAINTS, "the limits of its values", now=(_I, _W), gone=(_W, _I),
             changed=(_W, _B), why="Its values have other limits, neither narrower nor wider."),
    *_two(
        _E.CONSTRAINTS,
        ("constraints-narrowed", _A.NARROWED, (_I, _B),
         "Fewer values are allowed: a caller that sends another one is refused.",
         "{What} were {before} and are {after} now"),
        ("constraints-widened", _A.WIDENED, (_W, _I),
         "More values are allowed: a receiver gets some that could not come.",
         "{What} were {before} and are {after} now"),
    ),
    *_two(
        _E.VALUE,
        ("value-deprecated", _A.DEPRECATED, (_I, _I),
         "A value still comes and is still taken, and the page retires it.",
         "{Thing} is deprecated now: {after}"),
        ("value-restored", _A.RESTORED, (_I, _I),
         "A value was to be retired, and is not any more.",
         "{Thing} is not deprecated any more"),
    ),
    _own("value-deprecation-reworded", _E.VALUE, _A.REWORDED, (_I, _I),
         "A value is deprecated as before, in other words or since another release.",
         "{Thing} was deprecated with {before} and is with {after} now"),
    *_stated("removed", _E.DEPRECATION, "the release that does without it", now=(_W, _W),
             gone=(_I, _I), changed=(_W, _W), why="Another release does without it."),
    *_stated("replacement", _E.DEPRECATION, "what to use instead", now=(_I, _I), gone=(_I, _I),
             changed=(_I, _I), why="The page names something else to use instead."),
    *_stated("condition", _E.PRESENCE, "the condition under which it is there", now=(_W, _I),
             gone=(_I, _W), changed=(_W, _W), why="It is there under another condition."),
    *_stated("written", _E.TYPE, "the words of a type that is not described", now=(_I, _I),
             gone=(_I, _I), changed=(_W, _W), why="A type that no page describes has other words."),
    *_stated("aliases", _E.VALUE, "other spellings of a value", now=(_W, _I), gone=(_I, _W),
             changed=(_W, _W), why="A value has other spellings than it had."),
    *_stated("extends", _E.TYPE, "the type that it extends", now=(_I, _I), gone=(_W, _W),
             changed=(_W, _W), why="A type has the fields of another type than it had."),
    *_two(
        _E.DEPRECATION,
        ("deprecated", _A.DEPRECATED, (_W, _W),
         "It still works, and the page retires it: a later release may do without.",
         "{Thing} is deprecated now: {after}"),
        ("restored", _A.RESTORED, (_I, _I), "It was to be retired, and is not any more.",
         "{Thing} is not deprecated any more"),
    ),
    _own("deprecation-reworded", _E.DEPRECATION, _A.REWORDED, (_I, _I),
         "It is deprecated as before, in other words or since another release.",
         "{Thing} was deprecated with {before} and is with {after} now"),
    *_two(
        _E.DOCUMENTATION,
        ("now-documented", _A.NOW_STATED, (_I, _I),
         "It was known to exist, and now a page documents it.", "{Thing} is documented now"),
        ("no-longer-documented", _A.NO_LONGER_STATED, (_W, _W),
         "It exists as before and no page documents it: it may go without notice.",
         "{Thing} is not documented any more"),
    ),
    *_two(
        _E.SUMMARY,
        ("summary-now-stated", _A.NOW_STATED, (_N, _N),
         "There are words on it where there were none; no fact has changed.",
         "{What} is new"),
        ("summary-no-longer-stated", _A.NO_LONGER_STATED, (_N, _N),
         "There are no words on it any more; no fact has changed.", "{What} is gone"),
    ),
    _own("summary-changed", _E.SUMMARY, _A.REWORDED, (_N, _N),
         "Only words have changed, no fact has.", "{What} is worded in another way"),
    _own("title-changed", _E.TITLE, _A.REWORDED, (_N, _N), "The page has another title.",
         "{What} was {before} and is {after} now"),
    _own("release-changed", _E.RELEASE, _A.CHANGED, (_N, _N),
         "The specs are of two releases, as is to be expected.",
         "{What} was {before} and is {after} now"),
    _own("order-changed", _E.ORDER, _A.MOVED, (_N, _N),
         "The page gives the same things in another order, which no message depends on.",
         "{What} stand in another order"),
    _own("parameter-order-changed", _E.ORDER, _A.MOVED, (_N, _B),
         "Calls by position give their arguments to other parameters than before.",
         "{What} stand in another order: {after}, where it was {before}"),
)  # fmt: skip
"""Facts that change, become known or are not stated any more."""
