"""The verdict and the version that it asks for."""

from __future__ import annotations

import pytest
from kind_cases import CASES, changes_of

from refwright.base.errors import UsageError
from refwright.changes import KINDS, Action, Bump, Severity, next_version, verdict
from refwright.changes.compare.verdict import bump_of


def _bump(kind: str) -> Bump:
    (change,) = changes_of(CASES / kind)
    return bump_of(change)


@pytest.mark.parametrize(
    ("kind", "bump"),
    [
        ("event-removed", Bump.MAJOR),
        ("event-added", Bump.MINOR),
        ("value-added", Bump.MINOR),
        # on the wire a warning, and a constant less in the packages
        ("value-removed", Bump.MAJOR),
        ("type-renamed", Bump.MAJOR),
        ("field-narrowed", Bump.MINOR),
        ("deprecated", Bump.MINOR),
        ("summary-changed", Bump.PATCH),
        ("since-changed", Bump.PATCH),
        ("order-changed", Bump.PATCH),
        ("parameter-order-changed", Bump.MAJOR),
        ("group-changed", Bump.PATCH),
    ],
)
def test_a_kind_asks_for_its_bump(kind: str, bump: Bump) -> None:
    assert _bump(kind) is bump


def test_all_that_breaks_is_major_and_all_that_comes_at_least_minor() -> None:
    for kind in KINDS.values():
        if kind.action is Action.ADDED:
            assert _bump(kind.id) in {Bump.MINOR, Bump.MAJOR} or kind.id == "valid-for-added"
        (change,) = changes_of(CASES / kind.id)
        if change.severity is Severity.BREAKING:
            assert _bump(kind.id) is Bump.MAJOR


def test_no_change_no_verdict() -> None:
    found = verdict(())
    assert (found.severity, found.bump, found.reasons) == (Severity.NONE, Bump.NONE, ())


def test_sides_are_summed_up_apart() -> None:
    changes = changes_of(CASES / "event-added") + changes_of(CASES / "method-removed")
    found = verdict(changes)
    assert (found.receiver, found.caller) == (Severity.INFO, Severity.BREAKING)
    assert found.severity is Severity.BREAKING
    assert found.reasons == (("method-removed", 1),)


@pytest.mark.parametrize(
    ("current", "bump", "following"),
    [
        ("1.4.2", Bump.MAJOR, "2.0.0"),
        ("1.4.2", Bump.MINOR, "1.5.0"),
        ("1.4.2", Bump.PATCH, "1.4.3"),
        ("1.4.2", Bump.NONE, "1.4.2"),
        ("0.4.2", Bump.MAJOR, "0.5.0"),
        ("0.4.2", Bump.MINOR, "0.4.3"),
        ("1.4.2-rc.1", Bump.MINOR, "1.5.0"),
    ],
)
def test_versions(current: str, bump: Bump, following: str) -> None:
    assert next_version(current, bump) == following


@pytest.mark.parametrize("text", ["", "1", "1.2", "v1.2.3", "1.2.3.4", "8.1.4\n"])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="not a semantic version"):
        next_version(text, Bump.MINOR)


def test_severities_have_an_order() -> None:
    ranked = [Severity.NONE, Severity.INFO, Severity.WARNING, Severity.BREAKING]
    assert sorted(Severity) == ranked
    assert max(Severity.INFO, Severity.BREAKING) is Severity.BREAKING
    assert Severity.WARNING >= Severity.WARNING > Severity.INFO
