"""A report about a page that is read wrongly holds structure and rules, not the page's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.cli.main import main

PAGE = """# Doors

## door.opened

Somebody private opened a door 4711 times.

| Field | Type | Description |
|---|---|---|
| door | string | Secretly which. |

| Colour |
|---|
| red |
"""
PROFILE = """profile: doors
rules:
  - section: '{name}'
    level: 2
    makes: event
  - paragraph: '{summary}'
    in: event
    gives: summary
  - row: {Field: '{name}', Type: '{type}', Description: '{summary}'}
    gives: field
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "doors.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "doors.yaml").write_text(PROFILE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _bundle(folder: Path, *more: str) -> str:
    code = main(["bundle", "doors.md", "--profile", "doors.yaml", "-o", "out.md", *more])
    assert code == 0
    return (folder / "out.md").read_text(encoding="utf-8")


def test_the_words_of_the_page_are_masked(folder: Path) -> None:
    text = _bundle(folder)
    for word in ("Somebody", "private", "Secretly", "4711", "Colour"):
        assert word not in text
    assert "xxxx.xxxxxx" in text and "0000" in text


def test_rules_read_the_masked_page_as_they_read_the_page(folder: Path) -> None:
    text = _bundle(folder)
    assert "Field | Type | Description" in text  # the profile's own words
    assert "field xxxx of xxxx.xxxxxx" in text
    assert "gap" in text.split("### Outline")[0]  # the finding on the second table
    assert "- section: '{name}'" in text


def test_the_words_are_there_when_asked_for(folder: Path) -> None:
    assert "Somebody private opened a door 4711 times." in _bundle(folder, "--words")


def test_a_page_cannot_end_its_block(folder: Path) -> None:
    (folder / "doors.md").write_text("# A\n\n## b\n\n`` x ````` y ``\n\n~~~\n````\n~~~\n", "utf-8")
    text = _bundle(folder, "--words")
    assert text.count("\n``````\n") >= 2
