"""Guards: what goes back, what rolls back, what touches much."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from edits import CALLS, more, with_member, without
from hypothesis import given
from hypothesis import strategies as st

from refwright.base.errors import UsageError
from refwright.changes import compare
from refwright.changes.decided.guard import DEFAULT_SHARE, Stretch, Suspicion, touches_much, undone
from refwright.changes.decided.policy import parse_policy
from refwright.cli.main import main
from refwright.spec.file import load_spec, spec_text
from refwright.spec.model import STRING, Field, Presence, Spec

ORS = Path(__file__).resolve().parents[2] / "spec" / "genesys-ors"


def stretches(*specs: Spec) -> list[Stretch]:
    named = [replace(spec, release=str(at)) for at, spec in enumerate(specs)]
    return [Stretch(a.release, b.release, compare(a, b)) for a, b in pairwise(named)]


def test_what_came_and_goes_is_told() -> None:
    added = more(CALLS, "events", "call.added", Field("priority", STRING))
    (suspect,) = undone(stretches(CALLS, added, CALLS))
    assert suspect.suspicion is Suspicion.UNDONE
    assert suspect.earlier == "1"
    assert suspect.change is not None
    assert suspect.change.kind.id == "field-removed"
    assert "takes back what 1 did" in suspect.message


def test_a_value_that_comes_back_is_told_over_others() -> None:
    specs = [
        with_member(CALLS, "events", "call.added", "callid", presence=presence)
        for presence in (
            Presence.REQUIRED,
            Presence.OPTIONAL,
            Presence.NOT_STATED,
            Presence.REQUIRED,
        )
    ]
    assert undone(stretches(*specs[:3])) == []
    (suspect,) = undone(stretches(*specs))
    assert suspect.earlier == "1"


def test_a_release_that_is_an_earlier_one_again_is_told_first() -> None:
    old, new = load_spec(ORS / "8.1.yaml"), load_spec(ORS / "8.1.4.yaml")
    first, *others = undone(stretches(old, new, old))
    assert first.suspicion is Suspicion.ROLLED_BACK
    assert first.share > 0.9
    assert len(others) > 20
    assert first.finding("here").code == "release-rolled-back"
    assert first.to_data()["share"] == round(first.share, 4)


def test_a_straight_way_is_not_suspicious() -> None:
    one = without(CALLS, "events", "call.removed")
    two = more(one, "events", "call.added", Field("priority", STRING))
    assert undone(stretches(CALLS, one, two)) == []
    assert undone(stretches(CALLS)) == []
    assert undone([]) == []


def test_a_diff_that_touches_much_is_told() -> None:
    gone = without(without(CALLS, "events", "call.added"), "methods", "dial")
    (suspect,) = touches_much(CALLS, gone, compare(CALLS, gone), 0.3)
    assert suspect.suspicion is Suspicion.TOUCHES_MUCH
    # an event with 7 fields and 2 values, a method with 4 parameters
    assert suspect.message.startswith("15 of ")
    assert touches_much(CALLS, gone, compare(CALLS, gone), 0.9) == []


def test_what_only_comes_touches_nothing() -> None:
    few = replace(CALLS, events=CALLS.events[:1])
    assert touches_much(few, CALLS, compare(few, CALLS), 0.0) == []


def test_the_real_releases_are_below_the_limit() -> None:
    old, new = load_spec(ORS / "8.1.yaml"), load_spec(ORS / "8.1.4.yaml")
    assert touches_much(old, new, compare(old, new)) == []
    assert touches_much(old, new, compare(old, new), 0.1)
    assert touches_much(replace(old, events=(), types=()), new, ()) == []


@given(st.integers(0, 4))
def test_the_share_never_passes_one(kept: int) -> None:
    fewer = replace(CALLS, events=CALLS.events[:kept], methods=(), types=(), enums=())
    for suspect in touches_much(CALLS, fewer, compare(CALLS, fewer), 0.0):
        assert 0 < suspect.share <= 1


def test_the_policy_sets_the_share() -> None:
    assert parse_policy("touched: 0.5\n", "policy.yaml").touched == 0.5
    assert parse_policy("touched: 1\n", "policy.yaml").touched == 1
    assert parse_policy("", "policy.yaml").touched == DEFAULT_SHARE
    for wrong in ("touched: 2", "touched: -0.1", "touched: much"):
        with pytest.raises(UsageError, match="line 1"):
            parse_policy(wrong, "policy.yaml")


def test_the_share_of_the_policy_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    gone = without(without(CALLS, "events", "call.added"), "methods", "dial")
    for name, spec in (("old.yaml", CALLS), ("new.yaml", gone)):
        Path(name).write_text(spec_text(spec), encoding="utf-8")
    Path("policy.yaml").write_text("touched: 0.9\n", encoding="utf-8")
    assert main(["diff", "old.yaml", "new.yaml"]) == 1
    assert "diff-touches-much" in capsys.readouterr().out
    assert main(["diff", "old.yaml", "new.yaml", "--policy", "policy.yaml"]) == 1
    assert "diff-touches-much" not in capsys.readouterr().out
