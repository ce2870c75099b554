"""Specs made to hurt: names that mean harm, repeated values, and sizes that nobody writes."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from refwright.base.errors import SpecError
from refwright.changes import ABSENT, Change, apply, compare, diff
from refwright.changes.compare.scope import EVERYTHING
from refwright.spec.model import (
    STRING,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    Spec,
)

NAMES = (
    "{What}",
    "{0.__class__}",
    "%s",
    "a\nb",
    "\x1b[31m",
    "a" * 5_000,
    "\u202egnp",
    "'",
    '"',
    "/",
)


def event(name: str, *fields: Field) -> Event:
    return Event(name, EventKind.NOTIFICATION, fields)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_text_in_a_message_and_nothing_else(name: str) -> None:
    old = Spec("x", "1", events=(event(name, Field(name, summary=name)),))
    new = Spec("x", "1", events=(event(name, Field("b", default=name)),))
    for change in compare(old, new) + compare(old, Spec("x", "1")):
        assert change.message.isprintable()
        assert len(change.message) < 500
        assert json.loads(json.dumps(change.to_data()))["path"] == list(change.path)
    assert apply(old, compare(old, new)) == new


def test_values_may_repeat_and_look_like_each_other() -> None:
    values = ["a", "a", "a (2)", "a (2)", "a (2)'", 1, "1", 1]
    old = Enumeration(tuple(EnumValue(v, name=f"n{i}") for i, v in enumerate(values)))
    new = Enumeration(tuple(EnumValue(v, name=f"m{i}") for i, v in enumerate(values[::-1])))
    before = Spec("x", "1", enums=(Enum("E", STRING, old),))
    after = Spec("x", "1", enums=(Enum("E", STRING, new),))
    assert apply(before, compare(before, after)) == after
    assert apply(after, compare(after, before)) == before
    assert len({c.path for c in compare(before, after)}) == len(compare(before, after))


def test_one_true_and_one_point_zero_are_three_things() -> None:
    defaults = (1, True, 1.0, "1", None)
    for one in defaults:
        for other in defaults:
            old = Spec("x", "1", events=(event("e", Field("f", default=one)),))
            new = Spec("x", "1", events=(event("e", Field("f", default=other)),))
            changes = compare(old, new)
            assert len(changes) == (one is not other)
            assert repr(apply(old, changes)) == repr(new)


def test_absent_is_not_null() -> None:
    old = Spec("x", "1", events=(event("e", Field("f")),))
    new = Spec("x", "1", events=(event("e", Field("f", default=0)),))
    (change,) = compare(old, new)
    assert change.before is ABSENT
    assert change.after == 0
    assert "before" not in change.to_data()
    assert change.fingerprint != replace(change, before=None).fingerprint


def test_changes_of_another_spec_are_refused() -> None:
    old = Spec("x", "1", events=(event("a"), event("b"), event("c")))
    new = Spec("x", "1", events=(event("c"), event("b"), event("d")))
    changes = compare(old, new)
    with pytest.raises(SpecError, match="nothing called 'a' stands there"):
        apply(Spec("x", "1"), changes)
    moved = [c for c in changes if c.kind.id == "order-changed"]
    with pytest.raises(SpecError, match="the order is another one"):
        apply(Spec("x", "1", events=(event("a"), event("c"), event("b"))), moved)


def test_the_fingerprint_forgets_the_order_of_fields_but_not_of_parameters() -> None:
    fields = (Field("a"), Field("b"))
    one, other = (
        compare(Spec("x", "1"), Spec("x", "1", events=(event("e", *order),)))[0]
        for order in (fields, fields[::-1])
    )
    assert one.fingerprint == other.fingerprint
    assert one.after == other.after
    assert json.dumps(one.after) != json.dumps(other.after)


def test_a_reversed_spec_of_thousands_is_one_change_of_order() -> None:
    events = tuple(event(f"e{n}", Field("f")) for n in range(5_000))
    old, new = Spec("x", "1", events=events), Spec("x", "1", events=events[::-1])
    (change,) = compare(old, new)
    assert change.kind.id == "order-changed"
    assert len(change.message) < 500
    assert apply(old, (change,)) == new


def test_all_names_alike_and_all_different_are_bounded() -> None:
    """Every removed event looks like every added one: the work must not be their product."""
    old = Spec("x", "1", events=tuple(event(f"same.word{n}") for n in range(4_000)))
    new = Spec("x", "1", events=tuple(event(f"same.words{n}x") for n in range(4_000)))
    found = diff(old, new, scope=EVERYTHING)
    assert len(found.changes) == 8_000
    assert apply(old, found.changes) == new


def _kinds(changes: tuple[Change, ...]) -> list[str]:
    return [change.kind.id for change in changes]


def test_what_went_stands_where_it_was() -> None:
    old = Spec("x", "1", events=(event("a"), event("b"), event("c"), event("d")))
    new = Spec("x", "1", events=(event("n"), event("c"), event("m"), event("d")))
    changes = compare(old, new)
    assert _kinds(changes) == ["event-removed"] * 2 + ["event-added"] * 2
    assert [c.path[1] for c in changes] == ["a", "b", "n", "m"]
    assert [c.previous for c in changes] == [None, "a", None, "c"]
