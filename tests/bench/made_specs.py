"""Made-up specs of any size, in the proportions of a real reference page.

An event has three to five fields; forty events are a group; there is a shared enum and a type for
every forty events, and an enum of its own in every ninth event. The same number of events always
gives the same spec.
"""

from __future__ import annotations

from refwright.spec.model import (
    INTEGER,
    STRING,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    ListOf,
    MapOf,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
)

GROUP = 40
_THINGS = "parcel crate pallet truck depot ramp label scale lane shelf tote cart gate dock".split()
_VERBS = "added moved sealed weighed sorted lost found packed split merged held freed".split()
_VALUES = "new open waiting ready busy paused late done void unknown".split()
_MEMBERS: tuple[Field, ...] = (
    Field("count", INTEGER, Presence.OPTIONAL, summary="How many there are by now."),
    Field("weight", Scalar(ScalarName.NUMBER), summary="In kilograms, packing and all."),
    Field("is_fragile", Scalar(ScalarName.BOOLEAN), Presence.OPTIONAL, default=False),
    Field("at", Scalar(ScalarName.DATETIME), Presence.REQUIRED, summary="When it came about."),
    Field("tags", ListOf(STRING), since="1.2"),
    Field("notes", MapOf(STRING), summary="What was written on it, by who wrote it."),
    Field("sender", STRING, Presence.REQUIRED, summary="Who gave it to us; never empty."),
    Field("details", summary="Anything else that the depot had to say of it."),
)
_OWN = Enumeration((EnumValue("rain"), EnumValue("strike"), EnumValue("queue")), Completeness.SOME)


def made_spec(events: int) -> Spec:
    """Make the spec of that many events."""
    groups = range(-(-events // GROUP))
    return Spec(
        "made-up",
        "1.0",
        title="Made-up depot events",
        enums=tuple(map(_enum, groups)),
        types=tuple(map(_type, groups)),
        events=tuple(map(_event, range(events))),
    )


def _enum(group: int) -> Enum:
    name = f"{_THINGS[group % len(_THINGS)].title()}State{group}"
    if group % 2:
        values = tuple(EnumValue(n, f"{name}_{word}") for n, word in enumerate(_VALUES))
        return Enum(name, INTEGER, Enumeration(values))
    return Enum(name, STRING, Enumeration(tuple(map(EnumValue, _VALUES))), summary="How it is.")


def _type(group: int) -> TypeDef:
    place = Field("place", STRING, Presence.REQUIRED, summary="The name of the place.")
    return TypeDef(f"Stop{group}", (place, *_MEMBERS[group % 4 : group % 4 + 3]))


def _event(number: int) -> Event:
    group = number // GROUP
    thing, verb = _THINGS[number % len(_THINGS)], _VERBS[number % len(_VERBS)]
    first = Field("id", STRING, Presence.REQUIRED, summary=f"Which {thing} it is.")
    start = number % (len(_MEMBERS) - 2)
    fields = [first, *_MEMBERS[start : start + 1 + number % 3]]
    if number % 9 == 0:
        fields.append(Field("delay", STRING, values=_OWN, summary="Why it took longer."))
    elif number % 2:
        fields.append(Field("state", _enum_of(group)))
    else:
        fields.append(Field("stop", ListOf(Ref(f"Stop{group}")) if number % 4 else MapOf(STRING)))
    kind = (EventKind.NOTIFICATION, EventKind.RESULT, EventKind.ERROR)[number % 3]
    return Event(
        f"{thing}{group}.{verb}.n{number}",
        kind,
        tuple(fields),
        group=f"{_THINGS[group % len(_THINGS)].title()} events {group}",
        action=None if number % 3 == 0 else f"{thing}.{verb}",
        summary=f"The {thing} was {verb} on its way through the depot, line {number}.",
    )


def _enum_of(group: int) -> Ref:
    return Ref(_enum(group).name)
