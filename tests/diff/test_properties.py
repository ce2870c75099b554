"""What holds for any two specs: the laws of comparing, applying, mirroring and judging."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spec_strategies import SPECS, pairs

from refwright.changes import (
    KINDS,
    Action,
    Bump,
    Change,
    Decision,
    Decisions,
    Severity,
    apply,
    compare,
    derived_scope,
    verdict,
)
from refwright.changes.compare.decisions import Verdict as Choice
from refwright.spec.file import type_sites
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import Spec, TypeDef, references
from refwright.spec.to_data import spec_to_data

RUNS = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@RUNS
@given(SPECS)
def test_nothing_differs_from_itself(spec: Spec) -> None:
    assert compare(spec, spec) == ()
    assert compare(spec, spec_from_data(spec_to_data(spec))) == ()


@RUNS
@given(pairs())
def test_applied_to_the_old_spec_the_changes_give_the_new_one(pair: tuple[Spec, Spec]) -> None:
    old, new = pair
    found = apply(old, compare(old, new))
    assert found == new
    # == takes 1 for true; the data as text does not
    assert repr(found) == repr(new)


def _mirror(change: Change) -> tuple[object, ...]:
    return (change.kind.inverse, change.path, repr(change.after), repr(change.before),
            change.previous, change.in_scope)  # fmt: skip


def _own(change: Change) -> tuple[object, ...]:
    return (change.kind.id, change.path, repr(change.before), repr(change.after),
            change.previous, change.in_scope)  # fmt: skip


@RUNS
@given(pairs())
def test_the_other_way_round_every_change_is_its_inverse(pair: tuple[Spec, Spec]) -> None:
    old, new = pair
    there, back = compare(old, new), compare(new, old)
    assert sorted(map(_mirror, there), key=repr) == sorted(map(_own, back), key=repr)


@RUNS
@given(pairs())
def test_each_change_is_there_once_and_told_by_its_fingerprint(pair: tuple[Spec, Spec]) -> None:
    changes = compare(*pair)
    assert len({change.fingerprint for change in changes}) == len(changes)
    assert [c.fingerprint for c in compare(*pair)] == [c.fingerprint for c in changes]
    for change in changes:
        assert change.kind is KINDS[change.kind.id]
        assert "\n" not in change.message
        assert change.in_scope or change.severity is Severity.NONE


@RUNS
@given(pairs(), st.data())
def test_one_change_more_never_makes_the_verdict_milder(
    pair: tuple[Spec, Spec], data: st.DataObject
) -> None:
    changes = compare(*pair)
    some = data.draw(st.lists(st.sampled_from(changes), unique=True)) if changes else []
    sooner, later = verdict(some), verdict(changes)
    assert sooner.receiver <= later.receiver
    assert sooner.caller <= later.caller
    assert sooner.severity <= later.severity
    bumps = [Bump.NONE, Bump.PATCH, Bump.MINOR, Bump.MAJOR]
    assert bumps.index(sooner.bump) <= bumps.index(later.bump)


@RUNS
@given(pairs(), st.data())
def test_accepted_renames_lead_to_the_new_spec_too(
    pair: tuple[Spec, Spec], data: st.DataObject
) -> None:
    old, new = map(_closed, pair)
    possible = _decisions(compare(old, new))
    drawn = data.draw(st.lists(st.sampled_from(possible), max_size=6)) if possible else []
    decisions = Decisions(tuple(drawn))
    changes = compare(old, new, decisions=decisions)
    assert repr(apply(old, changes)) == repr(new)
    back = compare(new, old, decisions=decisions.mirrored())
    assert repr(apply(new, back)) == repr(old)
    assert len(back) == len(changes)


def _closed(spec: Spec) -> Spec:
    """Define what is referred to and not there, as every spec from a file does."""
    known = {thing.name for thing in (*spec.types, *spec.enums)}
    wanted = {name for _, expr in type_sites(spec) for name in references(expr)}
    lacking = tuple(TypeDef(name, None) for name in sorted(wanted - known))
    return replace(spec, types=(*spec.types, *lacking))


def _decisions(changes: tuple[Change, ...]) -> list[Decision]:
    """Accept that something removed is called like something new, in every way."""
    gone = [c.path for c in changes if c.kind.action is Action.REMOVED]
    come = [c.path for c in changes if c.kind.action is Action.ADDED]
    return [
        Decision(a[-1], b[-1], Choice.ACCEPTED, "it is so", "/".join(map(str, a[:-1])))
        for a in gone
        for b in come
        if a[:-1] == b[:-1]
    ]


@RUNS
@given(pairs(), st.randoms(use_true_random=False))
def test_changes_can_be_applied_in_any_order(
    pair: tuple[Spec, Spec], chance: random.Random
) -> None:
    old, new = pair
    changes = [*compare(old, new)]
    chance.shuffle(changes)
    assert apply(old, changes) == new


@RUNS
@given(pairs(), st.randoms(use_true_random=False))
def test_the_order_of_keys_in_the_files_does_not_matter(
    pair: tuple[Spec, Spec], chance: random.Random
) -> None:
    old, new = pair
    shuffled = [_shuffled(spec_to_data(spec), chance) for spec in pair]
    changes = [c for c in compare(old, new) if c.kind.id != "order-changed"]
    again = [
        c
        for c in compare(*(spec_from_data(data) for data in shuffled))  # type: ignore[arg-type]
        if c.kind.id != "order-changed"
    ]
    assert {c.fingerprint: c.severity for c in changes} == {
        c.fingerprint: c.severity for c in again
    }


def _shuffled(data: object, chance: random.Random, inside: str = "") -> object:
    """Shuffle all keys but those of parameters, whose order is what they mean."""
    if not isinstance(data, dict):
        return data
    keys = list(data)
    if inside != "parameters" or any(not isinstance(data[key], dict) for key in keys):
        chance.shuffle(keys)
    return {key: _shuffled(data[key], chance, key) for key in keys}


@RUNS
@given(pairs())
def test_what_is_out_of_scope_is_still_listed_and_applied(pair: tuple[Spec, Spec]) -> None:
    old, new = pair[0], replace(pair[1], release=pair[0].release + ".9")
    scope = derived_scope(old, new)
    inside = {c.fingerprint for c in compare(old, new, scope=derived_scope(old, old))}
    assert {c.fingerprint for c in compare(old, new, scope=scope)} == inside
