"""Approvals: recorded once by content, kept with their comments, ended by a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from edits import CALLS, with_member, without

from refwright.base.errors import UsageError
from refwright.changes import Change, compare
from refwright.changes.decided.approvals import (
    Approval,
    Grounds,
    approvals_text,
    approve,
    parse_approvals,
    parse_day,
    split,
)
from refwright.cli.main import main
from refwright.spec.file import spec_text
from refwright.spec.model import Spec

TODAY = date(2026, 11, 21)
LATER = date(2027, 1, 31)
RELEASES = ("1.0", "2.0")
NEW = replace(
    with_member(without(CALLS, "events", "call.removed"), "events", "call.added", "party"),
    release="2.0",
)
GROUNDS = Grounds("nobody uses it: we asked", "Ada # 'quoted'", TODAY, LATER)


def breaking(old: Spec = CALLS, new: Spec = NEW) -> list[Change]:
    return [change for change in compare(old, new) if change.severity == "breaking"]


def approvals(expires: date | None = LATER) -> tuple[Approval, ...]:
    return approve(breaking()[:1], RELEASES, replace(GROUNDS, expires=expires))


def test_what_is_approved_is_not_open() -> None:
    changes = breaking()
    parted = split(changes, approvals(), TODAY, RELEASES)
    assert [c for c, _ in parted.approved] == changes[:1]
    assert parted.open == tuple(changes[1:])
    assert (parted.expired, parted.stale, parted.findings()) == ((), (), [])


def test_an_approval_holds_on_its_last_day_and_not_after_it() -> None:
    assert split(breaking(), approvals(TODAY), TODAY).approved
    parted = split(breaking(), approvals(TODAY), date(2026, 11, 22))
    assert parted.approved == ()
    assert [c for c, _ in parted.expired] == breaking()[:1]
    assert parted.open == tuple(breaking())
    assert [f.code for f in parted.findings()] == ["approval-expired"]


def test_one_without_an_end_holds() -> None:
    assert split(breaking(), approvals(None), date(2999, 1, 1)).approved


def test_an_approval_of_another_content_is_stale() -> None:
    retyped = replace(NEW, title="another")
    only = [c for c in compare(CALLS, retyped) if c.kind.id == "title-changed"]
    given = (*approvals(), *approve(only, RELEASES, GROUNDS))
    parted = split(compare(CALLS, NEW), given, TODAY, RELEASES)
    assert [a.kind for a in parted.stale] == ["title-changed"]
    assert [f.code for f in parted.findings()] == ["approval-stale"]
    assert split(compare(CALLS, NEW), given, TODAY, ("2.0", "3.0")).stale == ()


def test_a_file_comes_back() -> None:
    text = approvals_text(approvals())
    again = parse_approvals(text, "approvals.yaml")
    assert [replace(a, where="") for a in again] == [replace(a, where="") for a in approvals()]
    assert again[0].where == "approvals.yaml, line 3"
    assert approvals_text(again, text) == text
    assert parse_approvals("", "empty") == ()


def test_comments_stay_where_they_are() -> None:
    first, second = approve(breaking(), RELEASES, GROUNDS)
    text = approvals_text([first])
    remarked = text.replace("    reason:", "    # asked in the forum\n    reason:") + "# the end\n"
    grown = approvals_text([*parse_approvals(remarked, "a"), second], remarked)
    assert "    # asked in the forum\n    reason:" in grown
    assert grown.endswith("# the end\n")
    assert len(parse_approvals(grown, "a")) == 2


ENTRY = (
    "approvals:\n  " + "a" * 64 + ":\n    kind: k\n    path: p\n    from: '1'\n    to: '2'\n"
    "    reason: r\n    author: a\n"
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ENTRY.replace("    reason: r\n", ""), "line 2"),
        (ENTRY.replace("a" * 64, "a" * 63), "line 1"),
        (ENTRY + "    expires: 2027-01-31\n", "quote it"),
        (ENTRY + "    expires: 'soon'\n", "line 9"),
        (ENTRY + "    expires: '2027-02-30'\n", "no day"),
        (ENTRY + "    because: x\n", "line 2"),
        (ENTRY + ENTRY.partition("\n")[2], "duplicate key"),
        ("- a\n", "approvals.yaml"),
        ("approvals: [", "not valid YAML"),
    ],
)
def test_a_broken_file_names_the_line(text: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_approvals(text, "approvals.yaml")
    assert said in str(caught.value)
    assert "approvals.yaml" in str(caught.value)


@pytest.mark.parametrize(
    "changes", [{"reason": " "}, {"author": ""}, {"expires": date(2026, 11, 20)}]
)
def test_grounds_must_be_grounds(changes: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        replace(GROUNDS, **changes)  # type: ignore[arg-type]


def test_days_are_days() -> None:
    assert parse_day("2026-11-21", "x") == TODAY
    assert parse_day(None, "x") is None
    with pytest.raises(UsageError, match="no day"):
        parse_day("yesterday", "--today")


# --- the command ---


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str, str]:
    paths = [tmp_path / "old.yaml", tmp_path / "new.yaml"]
    for path, spec in zip(paths, (CALLS, NEW), strict=True):
        path.write_text(spec_text(spec), encoding="utf-8")
    return str(paths[0]), str(paths[1]), str(tmp_path / "approvals.yaml")


def run(files: tuple[str, str, str], *more: str) -> int:
    old, new, path = files
    grounds = ("--reason", "agreed", "--author", "Ada", "--today", "2026-11-21")
    return main(["approve", old, new, "--approvals", path, *grounds, *more])


def test_what_was_approved_passes_the_gate(
    files: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, path = files
    gate = ["diff", old, new, "--today", "2026-11-21"]
    assert main(gate) == 1
    assert run(files, "--kind", "event-removed", "--expires", "2027-01-31") == 0
    assert main([*gate, "--approvals", path]) == 1
    assert run(files, "--path", "events/call.added/fields/party") == 0
    capsys.readouterr()
    assert main([*gate, "--approvals", path]) == 0
    assert "agreed (Ada)" in capsys.readouterr().out
    assert main(["diff", old, new, "--approvals", path, "--today", "2027-02-01"]) == 1
    assert "approval-expired" in capsys.readouterr().out


def test_approving_twice_changes_nothing_and_renews_what_ended(
    files: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(files, "--all", "--expires", "2026-11-21") == 0
    text = Path(files[2]).read_text(encoding="utf-8")
    assert run(files, "--all", "--expires", "2027-11-21") == 0
    assert Path(files[2]).read_text(encoding="utf-8") == text
    capsys.readouterr()
    assert run(files, "--all", "--today", "2026-12-01", "--expires", "2027-11-21") == 0
    assert "approved before" not in capsys.readouterr().out
    assert "2027-11-21" in Path(files[2]).read_text(encoding="utf-8")


def test_a_change_is_named_by_its_first_digits(files: tuple[str, str, str]) -> None:
    digits = breaking()[1].fingerprint[:8]
    assert run(files, "--fingerprint", digits) == 0
    (only,) = parse_approvals(Path(files[2]).read_text(encoding="utf-8"), "a")
    assert only.fingerprint == breaking()[1].fingerprint
    assert (only.old_release, only.new_release) == RELEASES


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("--kind", "method-removed"),
        ("--fingerprint", "12"),
        ("--all", "--expires", "2026-01-01"),
        ("--all", "--expires", "31.12.2026"),
    ],
)
def test_the_command_refuses(
    files: tuple[str, str, str], more: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(files, *more) == 2
    assert capsys.readouterr().err.startswith("error: ")
    assert not Path(files[2]).exists()
