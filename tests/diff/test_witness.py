"""Witnesses, each proved against the packages that are generated from the two specs."""

from __future__ import annotations

from pathlib import Path

import pytest
from edits import breaking_edits
from generated_packages import packages
from kind_cases import CASES, changes_of

from refwright.diff import KINDS, Change, Severity, compare
from refwright.diff.witness import NoWitness, Witness, WitnessMaker
from refwright.model import Spec
from refwright.spec_file import load_spec

ROOT = Path(__file__).resolve().parents[2]
EDITS = breaking_edits()
ORS = ROOT / "spec" / "genesys-ors"


def breaking(old: Spec, new: Spec) -> list[Change]:
    return [change for change in compare(old, new) if change.severity is Severity.BREAKING]


def proved(
    old: Spec, new: Spec, changes: list[Change], folder: Path
) -> tuple[list[Witness], list[NoWitness]]:
    """Make all witnesses and prove each; what has none is given back with its reason."""
    maker = WitnessMaker(old, new)
    made = [maker.of(change) for change in changes]
    found = [entry for entry in made if isinstance(entry, Witness)]
    missing = [entry for entry in made if isinstance(entry, NoWitness)]
    if not found:
        return found, missing
    with packages(folder, old, new) as (old_package, new_package):
        for entry in found:
            assert entry.prove(old_package, new_package), entry
            assert not entry.prove(old_package, old_package), entry
            assert not entry.prove(new_package, new_package), entry
    return found, missing


@pytest.mark.parametrize("edit", EDITS)
def test_every_breaking_edit_has_a_witness_that_holds(edit: str, tmp_path: Path) -> None:
    old, new = EDITS[edit]
    found, missing = proved(old, new, breaking(old, new), tmp_path)
    assert found, f"{edit}: {[c.kind.id for c in compare(old, new)]} {missing}"
    assert not missing, missing


def test_the_real_releases_have_a_witness_for_every_breaking_change(tmp_path: Path) -> None:
    old, new = load_spec(ORS / "8.1.yaml"), load_spec(ORS / "8.1.4.yaml")
    found, missing = proved(old, new, breaking(old, new), tmp_path)
    assert len(found) == len(breaking(old, new)) > 0
    assert not missing
    said = {entry.say for entry in found}
    assert "a handler of interaction.pick.done" in said
    assert "code that reads interaction.partyadded.focusresource" in said


BREAKING_CASES = [
    folder
    for folder in sorted(CASES.iterdir())
    if any(change.severity is Severity.BREAKING for change in changes_of(folder))
]


def test_kinds_that_can_break_have_cases_here() -> None:
    can_break = {k.id for k in KINDS.values() if Severity.BREAKING in (k.receiver, k.caller)}
    assert {folder.name for folder in BREAKING_CASES} <= can_break
    assert len(BREAKING_CASES) > 30


@pytest.mark.parametrize("case", BREAKING_CASES, ids=lambda folder: folder.name)
def test_the_case_of_every_breaking_kind_has_a_witness(case: Path, tmp_path: Path) -> None:
    old, new = load_spec(case / "old.yaml"), load_spec(case / "new.yaml")
    found, missing = proved(old, new, list(changes_of(case)), tmp_path)
    assert found or [entry.reason for entry in missing] == [REASONED.get(case.name)]


REASONED = {"enum-retyped": "nothing refers to it, so that no payload has a value of it"}
"""Cases of breaking kinds that no package can witness, with the reason that is given."""
