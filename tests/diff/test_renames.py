"""Renames: what is proposed and what is not, decisions on them, and the cost of many."""

from __future__ import annotations

from dataclasses import replace

import pytest

from refwright.base.errors import UsageError
from refwright.changes import Decision, Decisions, apply, compare, diff
from refwright.changes.compare.decisions import Verdict, parse_decisions
from refwright.changes.compare.likeness import name_likeness
from refwright.spec.model import (
    INTEGER,
    STRING,
    Event,
    EventKind,
    Field,
    ListOf,
    Method,
    Parameter,
    Ref,
    Spec,
    TypeDef,
)


def spec(*events: Event, release: str = "1", **parts: object) -> Spec:
    return Spec("x", release, events=events, **parts)  # type: ignore[arg-type]


def event(name: str, *fields: str | Field, action: str | None = None) -> Event:
    made = tuple(Field(f, STRING) if isinstance(f, str) else f for f in fields)
    return Event(name, EventKind.NOTIFICATION, made, action=action)


def pairs(old: Spec, new: Spec) -> list[tuple[object, object]]:
    return [(rename.before, rename.after) for rename in diff(old, new).renames]


def test_what_siblings_share_is_no_likeness() -> None:
    assert name_likeness("interaction.pick.done", "interaction.attach.done") == 0
    assert name_likeness("focusresource", "focusdeviceid") > 0.4
    assert name_likeness("callId", "CallID") == 1
    assert name_likeness("a", "a") == 1
    assert name_likeness("a", "b") == 0


def test_a_field_at_the_same_place_with_a_like_name_is_proposed() -> None:
    old = spec(event("e", "id", "callstate", "reason"))
    new = spec(event("e", "id", "callstatus", "reason"))
    assert pairs(old, new) == [("callstate", "callstatus")]


def test_another_name_another_type_or_another_place_is_not() -> None:
    old = spec(event("e", "id", "callstate", "reason"))
    assert pairs(old, spec(event("e", "id", "volume", "reason"))) == []
    other = Field("calls", ListOf(INTEGER))
    assert pairs(old, spec(event("e", other, "id", "reason"))) == []


def test_each_name_belongs_to_one_rename() -> None:
    old = spec(event("e", "addressone", "addresstwo"))
    new = spec(event("e", "addressone1", "addresstwo2"))
    assert sorted(pairs(old, new)) == [  # type: ignore[type-var]
        ("addressone", "addressone1"),
        ("addresstwo", "addresstwo2"),
    ]


def test_events_types_methods_and_parameters_can_be_renamed() -> None:
    fields = (Field("a", STRING), Field("b", STRING))
    old = Spec(
        "x",
        "1",
        types=(TypeDef("Party", fields),),
        events=(event("call.partyadded", "a", "b"),),
        methods=(Method("call.hold", (Parameter("reasontext", STRING),)), Method("z.stopcall", ())),
    )
    new = replace(
        old,
        types=(TypeDef("Parties", fields),),
        events=(event("call.partyjoined", "a", "b"),),
        methods=(Method("call.hold", (Parameter("reason", STRING),)), Method("z.stopcalls", ())),
    )
    assert {(r.element.value, r.before, r.after) for r in diff(old, new).renames} == {
        ("type", "Party", "Parties"),
        ("event", "call.partyadded", "call.partyjoined"),
        ("parameter", "reasontext", "reason"),
        ("method", "z.stopcall", "z.stopcalls"),
    }


def test_what_is_out_of_scope_is_not_proposed() -> None:
    old = spec(event("a.one"))
    new = spec(event("a.one"), release="2", methods=(Method("m", ()),))
    assert all(c.in_scope or c.path[0] == "methods" for c in compare(old, new))
    assert pairs(old, new) == []


def test_among_thousands_of_events_each_finds_its_own() -> None:
    old = spec(*(event(f"group{n % 20}.thing{n}started", "id") for n in range(2_000)))
    new = spec(*(event(f"group{n % 20}.thing{n}begun", "id") for n in range(2_000)))
    found = pairs(old, new)
    right = sum(str(b).split("started")[0] == str(a).split("begun")[0] for b, a in found)
    assert right == len(found) > 1_900


def test_an_accepted_type_is_the_same_type_wherever_it_is_used() -> None:
    fields = (Field("next", Ref("Node")),)
    old = Spec("x", "1", types=(TypeDef("Node", fields),), events=(event("e", fields[0]),))
    renamed = (Field("next", Ref("Knot")),)
    new = Spec("x", "1", types=(TypeDef("Knot", renamed),), events=(event("e", renamed[0]),))
    decisions = Decisions((Decision("Node", "Knot", Verdict.ACCEPTED, "the same", "types"),))
    changes = compare(old, new, decisions=decisions)
    assert [c.kind.id for c in changes] == ["type-renamed"]
    assert apply(old, changes) == new
    back = compare(new, old, decisions=decisions.mirrored())
    assert apply(new, back) == old


def test_a_renamed_event_is_compared_with_its_former_self() -> None:
    old = spec(event("a", "x", "y"), event("b"))
    new = spec(event("b"), event("aa", "y", "z"))
    decisions = Decisions((Decision("a", "aa", Verdict.ACCEPTED, "the same"),))
    changes = compare(old, new, decisions=decisions)
    assert [(c.kind.id, c.path) for c in changes] == [
        ("event-renamed", ("events", "a")),
        ("field-removed", ("events", "aa", "fields", "x")),
        ("field-added", ("events", "aa", "fields", "z")),
        ("order-changed", ("events",)),
    ]
    assert apply(old, changes) == new


def test_decisions_hold_for_the_releases_and_places_that_they_name() -> None:
    old, new = spec(event("a", "x"), event("b", "x")), spec(event("a", "y"), event("b", "y"))
    text = """
renames:
  - {before: x, after: y, path: events/a/fields, verdict: accepted, reason: r}
  - {before: x, after: y, path: events/b/fields, verdict: accepted, reason: r, releases: ['1', '2']}
"""
    decisions = parse_decisions(text, "decisions.yaml")
    kinds = [c.kind.id for c in compare(old, new, decisions=decisions)]
    assert kinds == ["field-renamed", "field-removed", "field-added"]
    later = replace(new, release="2")
    assert [c.kind.id for c in compare(old, later, decisions=decisions)] == [
        "release-changed",
        "field-renamed",
        "field-renamed",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("renames:\n  - {before: a}\n", "line 2"),
        ("renames:\n  - {before: a, after: b, verdict: maybe, reason: r}\n", "line 2"),
        ("renamed: []\n", "line 1"),
        ("renames:\n  - [\n", "line 3"),
        ("- a\n", "line 1"),
    ],
)
def test_broken_decisions_name_their_line(text: str, line: str) -> None:
    with pytest.raises(UsageError, match=f"decisions.yaml, {line}") as caught:
        parse_decisions(text, "decisions.yaml")
    assert caught.value.exit_code == 2


def test_no_decisions_are_none() -> None:
    assert parse_decisions("", "decisions.yaml") == Decisions()
