"""The tutorial's commands run as printed, and the references of files name the keys of the code."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from refwright.cli.main import main
from refwright.facts.corrections import corrections_schema, parse_corrections
from refwright.workspace.workspace import load_workspace, workspace_schema

DOCS = Path(__file__).parents[1] / "docs"
FENCE = r"```\w+\n(.*?)```"


def files_of(document: str) -> dict[str, str]:
    """Return the files that a document gives, by name."""
    text = (DOCS / document).read_text(encoding="utf-8")
    return dict(re.findall(rf"<!-- (?:file|example): (\S+) -->\n{FENCE}", text, re.DOTALL))


def test_the_tutorial_runs_as_it_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = (DOCS / "tutorial.md").read_text(encoding="utf-8")
    steps = re.findall(rf"<!-- file: (\S+) -->\n{FENCE}|```console\n(.*?)```", text, re.DOTALL)
    ran: list[tuple[str, int]] = []
    for name, content, commands in steps:
        if name:
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
        for line in commands.splitlines():
            words = shlex.split(line.removeprefix("$ refwright "))
            ran.append((words[0], main(words)))
    assert ran == [("init", 0), ("outline", 1), ("outline", 0), ("build", 0), ("explain", 0)]
    said = capsys.readouterr().out
    assert "2 events with 2 fields, 1 methods with 1 parameters" in said
    used = subprocess.run(
        [sys.executable, "use.py"], capture_output=True, text=True, check=False, timeout=60
    )
    assert used.returncode == 0, used.stderr
    assert "kettleId" in used.stdout


def keys_of(schema: dict[str, Any], prefix: str = "") -> Iterator[str]:
    """Yield the keys of a schema of objects and lists of objects, dotted."""
    for key, inner in schema.get("properties", {}).items():
        yield prefix + key
        yield from keys_of(inner, f"{prefix}{key}.")
        if isinstance(inner.get("items"), dict):
            yield from keys_of(inner["items"], f"{prefix}{key}.")


def keys_told(document: str) -> set[str]:
    """Return the keys that head the rows of a document's tables."""
    text = (DOCS / document).read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([\w.-]+)` \|", text, re.MULTILINE))


def test_the_reference_of_the_workspace_file_has_its_keys() -> None:
    assert keys_told("workspace.md") == set(keys_of(workspace_schema()))


def test_the_reference_of_corrections_has_their_keys() -> None:
    told = keys_told("corrections.md")
    assert told == {key.rpartition(".")[2] for key in keys_of(corrections_schema())}


def test_the_examples_of_both_files_are_valid(tmp_path: Path) -> None:
    (tmp_path / "refwright.toml").write_text(
        files_of("workspace.md")["refwright.toml"], encoding="utf-8"
    )
    assert [r.name for r in load_workspace(tmp_path / "refwright.toml").apis[0].releases] == [
        "1.0",
        "1.1",
    ]
    entries = parse_corrections(files_of("corrections.md")["corrections.yaml"], "corrections.yaml")
    assert len(entries) == 3
    assert [entry.undocumented for entry in entries] == [False, False, True]
