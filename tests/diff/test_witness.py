"""Witnesses, each proved against the packages that are generated from the two specs."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from edits import CALLS, breaking_edits
from kind_cases import CASES, changes_of
from single_edits import edits as planted_edits
from test_single_edits import BASE, edited

from refwright.changes import KINDS, Change, Severity, compare
from refwright.changes.witness.witness import NoWitness, Witness, WitnessMaker
from refwright.cli.main import main
from refwright.packages.imported_packages import generated_packages
from refwright.spec.file import load_spec, spec_text
from refwright.spec.model import Spec

ROOT = Path(__file__).resolve().parents[2]
EDITS = breaking_edits()
ORS = ROOT / "spec" / "genesys-ors"


def breaking(old: Spec, new: Spec) -> list[Change]:
    return [change for change in compare(old, new) if change.severity is Severity.BREAKING]


def proved(old: Spec, new: Spec, changes: list[Change]) -> tuple[list[Witness], list[NoWitness]]:
    """Make all witnesses and prove each; what has none is given back with its reason."""
    maker = WitnessMaker(old, new)
    made = [maker.of(change) for change in changes]
    found = [entry for entry in made if isinstance(entry, Witness)]
    missing = [entry for entry in made if isinstance(entry, NoWitness)]
    if not found:
        return found, missing
    with generated_packages(old, new) as (old_package, new_package):
        for entry in found:
            assert entry.prove(old_package, new_package), entry
            assert not entry.prove(old_package, old_package), entry
            assert not entry.prove(new_package, new_package), entry
    return found, missing


@pytest.mark.parametrize("edit", EDITS)
def test_every_breaking_edit_has_a_witness_that_holds(edit: str) -> None:
    old, new = EDITS[edit]
    found, missing = proved(old, new, breaking(old, new))
    assert found, f"{edit}: {[c.kind.id for c in compare(old, new)]} {missing}"
    assert not missing, missing


def test_the_real_releases_have_a_witness_for_every_breaking_change() -> None:
    old, new = load_spec(ORS / "8.1.yaml"), load_spec(ORS / "8.1.4.yaml")
    found, missing = proved(old, new, breaking(old, new))
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
def test_the_case_of_every_breaking_kind_has_a_witness(case: Path) -> None:
    old, new = load_spec(case / "old.yaml"), load_spec(case / "new.yaml")
    found, missing = proved(old, new, list(changes_of(case)))
    assert found or [entry.reason for entry in missing] == [REASONED.get(case.name)]


NO_PACKAGE = {"enums/Reason/type"}
"""Edits after which an enumeration is at odds with itself, which no target takes."""


def test_the_planted_edits_are_witnessed_in_both_directions() -> None:
    base, tried, missing = load_spec(BASE), 0, []
    for edit in planted_edits():
        if edit.path in NO_PACKAGE:
            continue
        after = edited(edit)
        for old, new in ((base, after), (after, base)):
            found, reasoned = proved(old, new, breaking(old, new))
            tried += len(found)
            missing += [(edit.path, edit.argument, entry.reason) for entry in reasoned]
    assert tried > 100
    assert [entry[:2] for entry in missing] == [
        ("events/call.hold.done/fields/callid/type", "datetime")
    ], "a date is a text on the wire"


def test_packages_leave_nothing_behind() -> None:
    loaded, path = set(sys.modules), list(sys.path)
    with generated_packages(CALLS, CALLS) as (one, other):
        assert one.EVENTS["call.added"] is not other.EVENTS["call.added"]
        folder = Path(str(one.__file__)).parents[1]
        assert folder.is_dir()
    assert not folder.exists()
    left = {name for name in set(sys.modules) - loaded if name.startswith("refwright_")}
    assert (left, sys.path) == (set(), path)


def test_the_command_proves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    new = EDITS["parameter added"][1]
    for name, spec in (("old.yaml", CALLS), ("new.yaml", new)):
        Path(name).write_text(spec_text(spec), encoding="utf-8")
    assert main(["witness", "old.yaml", "new.yaml"]) == 0
    out = capsys.readouterr().out
    assert "proved: a payload of drop without why fails with the new package" in out
    assert out.endswith("1 of 1 breaking changes are witnessed\n")
    assert main(["witness", "old.yaml", "new.yaml", "--json"]) == 0
    (data,) = json.loads(capsys.readouterr().out)
    assert data["proved"]
    assert data["probe"]["data"] == {"callid": "text"}
    assert main(["witness", "old.yaml", "old.yaml"]) == 0
    assert main(["witness", "old.yaml", "missing.yaml"]) == 2


REASONED = {"enum-retyped": "nothing refers to it, so that no payload has a value of it"}
"""Cases of breaking kinds that no package can witness, with the reason that is given."""
