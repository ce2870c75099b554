"""The two real ORS releases: what went, came, moved and was renamed, in the scope of both."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.changes import (
    Action,
    Bump,
    Decision,
    Decisions,
    Element,
    Severity,
    apply,
    compare,
    diff,
)
from refwright.changes.compare.decisions import Verdict as Choice
from refwright.changes.compare.differ import Diff
from refwright.spec.file import load_spec
from refwright.spec.model import Spec

SPECS = Path(__file__).resolve().parents[2] / "spec" / "genesys-ors"


@pytest.fixture(scope="module")
def releases() -> tuple[Spec, Spec]:
    return load_spec(SPECS / "8.1.yaml"), load_spec(SPECS / "8.1.4.yaml")


@pytest.fixture(scope="module")
def found(releases: tuple[Spec, Spec]) -> Diff:
    return diff(*releases)


def _names(found: Diff, kind: str) -> list[str]:
    return [str(c.path[1]) for c in found.in_scope if c.kind.id == kind]


def test_four_events_are_gone_and_six_are_new(found: Diff) -> None:
    assert _names(found, "event-removed") == [
        "interaction.pick.done",
        "error.interaction.pick",
        "interaction.abandoned",
        "interaction.restored",
    ]
    assert _names(found, "event-added") == [
        "interaction.attach.done",
        "error.interaction.attach",
        "interaction.detach.done",
        "error.interaction.detach",
        "interaction.onrouterequest",
        "interaction.property.changed",
    ]


def test_sections_that_the_older_page_has_not_are_out_of_scope(found: Diff) -> None:
    outside = [c for c in found.changes if not c.in_scope and c.kind.element is Element.EVENT]
    assert len(outside) == 28
    assert {c.kind.id for c in outside} == {"event-added"}
    assert {str(c.path[1]).split(".")[-2] for c in outside} >= {"hold", "sendmessage"}
    assert all(c.severity is Severity.NONE for c in outside)
    assert {o.group for o in found.scope.omissions} == {
        "Voice Events",
        "Message Based Events",
        "Chat Events",
    }
    # a type that only those events use is out of scope with them
    types = {c.path[1]: c.in_scope for c in found.changes if c.kind.id == "type-added"}
    assert types == {"chatmessage": False}


def test_one_rename_in_three_events_is_one_finding(found: Diff) -> None:
    (rename,) = found.renames
    assert (rename.element, rename.before, rename.after) == (
        Element.FIELD,
        "focusresource",
        "focusdeviceid",
    )
    assert [place[1] for place in rename.places] == [
        "interaction.partyadded",
        "interaction.partydeleted",
        "interaction.partystatechanged",
    ]
    assert 0.7 < rename.score < 1
    assert "it stands at the same place" in rename.evidence
    assert "the same at 3 places" in rename.evidence
    # proposed, not assumed: the loss stands until somebody decides
    assert len([c for c in found.changes if c.path[-1] == "focusresource"]) == 3


def test_an_accepted_rename_takes_the_place_of_loss_and_gain(releases: tuple[Spec, Spec]) -> None:
    decision = Decision(
        "focusresource",
        "focusdeviceid",
        Choice.ACCEPTED,
        "the same device ID",
        "events/interaction.party*/fields",
    )
    found = diff(*releases, decisions=Decisions((decision,)))
    renamed = [c for c in found.changes if c.kind.id == "field-renamed"]
    assert [c.path[1] for c in renamed] == [
        "interaction.partyadded",
        "interaction.partydeleted",
        "interaction.partystatechanged",
    ]
    assert {c.severity for c in renamed} == {Severity.BREAKING}
    assert found.renames == ()
    assert not [c for c in found.changes if "focus" in str(c.path[-1]) and c not in renamed]
    assert apply(releases[0], found.changes) == releases[1]


def test_a_rejected_rename_is_not_proposed_again(releases: tuple[Spec, Spec]) -> None:
    decision = Decision("focusresource", "focusdeviceid", Choice.REJECTED, "two things")
    found = diff(*releases, decisions=Decisions((decision,)))
    assert found.renames == ()
    assert found.changes == compare(*releases)


def test_fields_went_and_error_values_moved(found: Diff) -> None:
    gone = [
        (c.path[1], c.path[-1])
        for c in found.in_scope
        if c.kind.id == "field-removed" and c.path[-1] == "hints"
    ]
    assert gone == [
        ("interaction.onsinglesteptransfer", "hints"),
        ("interaction.onsinglestepconference", "hints"),
        ("interaction.onmerge", "hints"),
    ]
    assert _names(found, "field-added").count("interaction.deleted") == 1
    values = {
        (c.kind.action, c.path[-1])
        for c in found.in_scope
        if "error.interaction.redirect" in c.path and c.kind.element is Element.VALUE
    }
    assert values == {
        (Action.REMOVED, "invalidstate.state"),
        (Action.REMOVED, "badtranslation"),
        (Action.REMOVED, "remote"),
        (Action.ADDED, "invalidstate"),
        (Action.ADDED, "invalidsource"),
    }


def test_the_verdict_is_a_major_version_for_receivers(found: Diff) -> None:
    verdict = found.verdict
    assert (verdict.receiver, verdict.caller) == (Severity.BREAKING, Severity.NONE)
    assert verdict.bump is Bump.MAJOR
    assert dict(verdict.reasons)["event-removed"] == 4


def test_both_ways_lead_to_the_other_release(releases: tuple[Spec, Spec]) -> None:
    old, new = releases
    assert apply(old, compare(old, new)) == new
    assert apply(new, compare(new, old)) == old
    # seen from the newer release, too, the older one does not cover voice
    back = diff(new, old)
    assert _names(back, "event-removed") == _names(diff(old, new), "event-added")
