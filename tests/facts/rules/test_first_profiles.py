"""`refwright init` proposes rules that read pages, says what is unread, adds to a workspace."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from refwright.cli.main import main
from refwright.facts.profile import load_profile
from refwright.workspace.workspace import load_workspace


def page(kind: str, number: int) -> str:
    """Write a page of things, each with a table of its own."""
    head = "What it is.\n\n**Fields:**\n\n| Key | Kind | Note |\n|---|---|---|\n"
    rows = "| ?door | string | which door it is then |\n| lock | number | how it is shut, maybe |\n"
    things = "".join(f"\n## {kind}{number}x{at}\n\n{head}{rows}" for at in range(4))
    values = "| Flag | Value |\n|---|---|\n| SLOW | 0 |\n| FAST | 1 |\n"
    links = "\n## See also\n\n- [more](more.md)\n"
    return f"# All {kind}s\n{things}\n## Modes {number}\n\n{values}{links}"


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "pages" / "deep"
    folder.mkdir(parents=True)
    (folder / "events.md").write_text(page("Event", 1), encoding="utf-8")
    (folder.parent / "requests.md").write_text(page("Request", 2), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_rules_are_proposed_and_read_the_pages_with_the_next_build(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "pages", "--api", "doors"]) == 0
    said = capsys.readouterr().out
    assert "tables of fields: Key | Kind | Note (8 of them)" in said
    assert "read 4 events, 4 methods, 0 types, 2 enums with 16 members and 4 values" in said
    assert "refwright build" in said
    text = (pages / "doors.profile.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=refwright-profile-1.schema.json")
    assert (pages / "refwright-profile-1.schema.json").is_file()
    assert load_workspace(pages / "refwright.toml").apis[0].releases[0].pages == ("pages/**/*.md",)
    assert main(["build"]) == 0
    spec = (pages / "spec/doors/1.0.yaml").read_text("utf-8")
    assert spec.count("presence: optional") == 8


def test_what_is_unread_is_said(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = "\n## Event9\n\n| Odd | Column |\n|---|---|\n| a b c d | e f g h |\n"
    with (pages / "pages/deep/events.md").open("a", encoding="utf-8") as file:
        file.write(more)
    main(["init", "pages", "--api", "doors"])
    said = capsys.readouterr().out
    assert "unread or in doubt: 1 places of 1 kinds" in said
    assert "row: {'Odd': …, 'Column': …}" in said


def test_an_existing_workspace_is_added_to(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (pages / "refwright.toml").write_text(
        '# ours\n[[api]]\nname = "one"\nprofile = "base"\n\n[[api.release]]\nname = "1.0"\n'
        'pages = ["a.md"]\n\n[[api]]\nname = "two"\nprofile = "base"\n\n[[api.release]]\n'
        'name = "1.0"\npages = ["b.md"]\n',
        encoding="utf-8",
    )
    main(["init", "pages", "--api", "doors"])
    main(["init", "pages/requests.md", "--api", "one", "--release", "2.0"])
    text = (pages / "refwright.toml").read_text("utf-8")
    assert text.startswith("# ours\n")
    found = {
        api["name"]: [release["name"] for release in api["release"]]
        for api in tomllib.loads(text)["api"]
    }
    assert found == {"one": ["1.0", "2.0"], "two": ["1.0"], "doors": ["1.0"]}
    assert "added to refwright.toml" in capsys.readouterr().out
    main(["init", "pages", "--api", "two"])
    assert (pages / "refwright.toml").read_text("utf-8") == text


def test_a_profile_that_stands_is_kept_and_rules_are_shown(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = "profile: doors\nrules:\n  - section: 'Event{name}'\n    makes: event\n"
    (pages / "doors.profile.yaml").write_text(own, encoding="utf-8")
    assert main(["init", "pages", "--api", "doors"]) == 1
    said = capsys.readouterr().out
    assert (pages / "doors.profile.yaml").read_text("utf-8") == own
    assert "read 4 events" in said
    assert "rules that init would propose" in said
    assert "Key:" in said


@pytest.mark.usefixtures("pages")
def test_outline_takes_folders(capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", "pages", "--api", "doors"])
    capsys.readouterr()
    assert main(["outline", "pages", "--profile", "doors.profile.yaml"]) == 0
    said = capsys.readouterr().out
    assert "pages/deep/events.md: " in said
    assert "pages/requests.md: " in said


def test_what_init_proposes_is_a_profile_by_the_published_schema(pages: Path) -> None:
    main(["init", "pages", "--api", "doors"])
    assert load_profile("doors.profile.yaml", pages).name == "doors"
