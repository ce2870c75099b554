"""The committed references and reports are what the command writes now."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import jsonschema
import pytest

from refwright.changes.compare.kinds import KINDS
from refwright.cli.main import main
from refwright.review.reports import json_report

ROOT = Path(__file__).resolve().parents[2]
ORS = "genesys-ors@8.1 genesys-ors@8.1.4 --fail-on never --no-generated --format"
WRITTEN = {
    "docs/diff-rules.md": "--rules",
    f"spec/{json_report.SCHEMA_FILE}": "--schema",
    "docs/diffs/genesys-ors-8.1-8.1.4.md": f"{ORS} markdown",
    "docs/diffs/genesys-ors-8.1-8.1.4.html": f"{ORS} html",
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_committed_file_is_current(name: str, tmp_path: Path) -> None:
    written = tmp_path / "written"
    with contextlib.chdir(ROOT):
        assert main(["diff", *WRITTEN[name].split(), "-o", str(written)]) == 0
    current = (ROOT / name).read_text(encoding="utf-8") == written.read_text(encoding="utf-8")
    assert current, f"write it anew: refwright diff {WRITTEN[name]} -o {name}"


def test_the_reference_has_one_line_for_each_kind() -> None:
    rows = re.findall(
        r"^\| `([a-z0-9-]+)` \| \S.* \| (\w+) \| (\w+) \|$",
        (ROOT / "docs" / "diff-rules.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    declared = {kind.id: (kind.receiver.value, kind.caller.value) for kind in KINDS.values()}
    assert {kind: (receiver, caller) for kind, receiver, caller in rows} == declared
    assert len(rows) == len(declared)


def test_the_published_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json_report.report_schema())


@pytest.mark.parametrize("name", sorted(n for n in WRITTEN if n.startswith("docs/diffs/")))
def test_a_committed_report_names_no_place_of_a_machine(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert str(ROOT) not in text
    assert str(Path.home()) not in text


def test_the_guide_names_only_options_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    guide = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["diff", "--help"])
    known = {*re.findall(r"--[a-z-]+", capsys.readouterr().out), "--changelog"}  # of migrate
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", guide))
    assert named
    assert named <= known
    linked = re.findall(r"\]\(([\w./-]+)\)", guide)
    assert all((ROOT / "docs" / target).is_file() for target in linked)
