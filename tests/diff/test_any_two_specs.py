"""What stands on a comparison holds for any two specs: no crash, plain data, and the same twice."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from spec_strategies import pairs

from refwright.changes.compare.compare import compare
from refwright.changes.compare.differ import diff
from refwright.changes.decided.approvals import Grounds, approve, parse_approvals, split
from refwright.changes.decided.approvals import approvals_text as written
from refwright.changes.decided.guard import Stretch, touches_much, undone
from refwright.changes.history.cause import cause_of
from refwright.changes.history.history import history
from refwright.changes.migration import changelog
from refwright.changes.migration import notes as migration
from refwright.changes.witness.witness import Witness, WitnessMaker
from refwright.facts.lock import Lock
from refwright.spec.model import Spec

SETTINGS = settings(max_examples=20, deadline=None)
GROUNDS = Grounds("it is so", "Ada", date(2026, 11, 21))
Pair = tuple[Spec, Spec]


def two(pair: Pair) -> Pair:
    return replace(pair[0], release="1"), replace(pair[1], release="2")


def lock(spec: Spec) -> Lock:
    return Lock(spec.api, spec.release, "", (), {}, {})


@SETTINGS
@given(pairs())
def test_every_change_has_a_witness_or_a_reason(pair: Pair) -> None:
    maker = WitnessMaker(*pair)
    for change in compare(*pair):
        found = maker.of(change)
        assert found.fingerprint == change.fingerprint
        if isinstance(found, Witness):
            assert json.loads(json.dumps(found.to_data()))["say"]
        else:
            assert found.reason
    assert [maker.of(c) for c in compare(*pair)] == [maker.of(c) for c in compare(*pair)]


@SETTINGS
@given(pairs())
def test_notes_and_entries_are_written_for_any_diff(pair: Pair) -> None:
    found = diff(*two(pair))
    assert migration.render(found, {}) == migration.render(diff(*two(pair)), {})
    assert changelog.render(found).startswith("## Next ")


@SETTINGS
@given(pairs())
def test_without_evidence_the_cause_is_never_the_vendor_by_a_word(pair: Pair) -> None:
    old, new = two(pair)
    verdict = cause_of(lock(old), lock(new), compare(old, new))
    told = [c for c in compare(old, new) if c.in_scope and len(c.path) > 1]
    assert len(verdict.causes) == len(told)
    assert verdict.exit_code == (3 if told else 0), "no page was read, so no page changed"
    json.dumps(verdict.to_data())


@SETTINGS
@given(pairs())
def test_histories_and_guards_take_any_specs(pair: Pair) -> None:
    old, new = two(pair)
    told = history([new, old, replace(old, release="3")], compare)
    assert told.releases == ("1", "2", "3")
    json.dumps(told.to_data())
    changes, back = compare(old, new), compare(new, replace(old, release="3"))
    for suspect in undone([Stretch("1", "2", changes), Stretch("2", "3", back)]):
        assert suspect.new_release == "3"
    for suspect in touches_much(old, new, changes, 0.0):
        assert 0 < suspect.share <= 1


@SETTINGS
@given(pairs())
def test_what_is_approved_is_approved_after_a_file_too(pair: Pair) -> None:
    changes = compare(*pair)
    given_ones = approve(changes, ("1", "2"), GROUNDS)
    filed = parse_approvals(written(given_ones), "approvals.yaml") if given_ones else ()
    parted = split(changes, filed, date(2026, 12, 1), ("1", "2"))
    assert parted.open == ()
    assert [change for change, _ in parted.approved] == list(changes)
    assert parted.stale == ()
