"""Every declared kind has a case that raises it, and the table of kinds holds together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from kind_cases import CASES, changes_of, expected_text

from refwright.changes import KINDS, Action, Element, Kind, Severity

FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir())


def test_every_kind_has_a_case_and_every_case_a_kind() -> None:
    assert {folder.name for folder in FOLDERS} == set(KINDS)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_case_raises_its_kind_and_nothing_else(folder: Path) -> None:
    changes = changes_of(folder)
    assert [c.kind.id for c in changes] == [folder.name]
    expected = (folder / "expected.yaml").read_text(encoding="utf-8")
    assert expected_text(changes) == expected, "refresh with: python tests/diff/kind_cases.py"


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.id)
def test_a_kind_is_well_declared(kind: Kind) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", kind.id)
    assert KINDS[kind.inverse].inverse == kind.id
    assert KINDS[kind.inverse].element is kind.element
    assert re.fullmatch(r"[A-Z][^\n]*\.", kind.purpose)
    assert kind.purpose.count(". ") == 0, "one sentence"
    assert kind.phrase.startswith(("{What}", "{Thing}"))


def test_what_breaks_one_way_is_seldom_free_the_other_way() -> None:
    """A removal is never milder than the addition that it undoes."""
    for kind in KINDS.values():
        if kind.action is Action.REMOVED:
            added = KINDS[kind.inverse]
            assert kind.receiver >= added.receiver or kind.id.startswith("varying-part")
            assert kind.caller >= added.caller


def test_all_elements_and_actions_are_covered() -> None:
    assert {kind.element for kind in KINDS.values()} == set(Element)
    assert {kind.action for kind in KINDS.values()} == set(Action)
    assert {kind.receiver for kind in KINDS.values()} == set(Severity)


def test_purposes_differ() -> None:
    assert len({kind.purpose for kind in KINDS.values()}) == len(KINDS)
