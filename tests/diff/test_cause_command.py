"""``refwright cause``: exit codes, lock files of every kind of source, and what it refuses."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from page_readings import OLD_PAGE, Read, edited, old_release, read

from refwright.cli.main import main
from refwright.facts.lock import lock_text
from refwright.spec.file import spec_text

REASON_ROW = "reason\n\nWhy the interaction was given up.\n\n"
LAST = "\n\ninteractionid\n\nThe interaction ID now back"
Captured = pytest.CaptureFixture[str]


def written(folder: Path, name: str, reading: Read) -> str:
    spec, lock = reading
    (folder / f"{name}.yaml").write_text(spec_text(spec), encoding="utf-8")
    (folder / f"{name}.lock.yaml").write_text(lock_text(lock), encoding="utf-8")
    return f"{name}.yaml"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("before", "after", "code", "said"),
    [
        ("", "", 0, "nothing changed"),
        (REASON_ROW, "", 1, "the vendor changed the pages (vendor 1)"),
        (LAST, LAST.replace("\ninteractionid\n", "\ninteractionid *\n"), 3, "reading the pages"),
    ],
)
def test_exit_codes_say_whose_it_was(
    before: str, after: str, code: int, said: str, tmp_path: Path, capsys: Captured
) -> None:
    page = edited(OLD_PAGE, before, after) if before else OLD_PAGE
    old = written(tmp_path, "old", old_release())
    new = written(tmp_path, "new", read(("events.txt", page)))
    assert main(["cause", old, new]) == code
    assert said in capsys.readouterr().out.splitlines()[-1]
    assert main(["cause", old, new, "--json"]) == code
    (data,) = json.loads(capsys.readouterr().out)
    assert data["exit_code"] == code
    assert data["old"] == "old.yaml"


def test_an_undecided_page_is_three_too(tmp_path: Path, capsys: Captured) -> None:
    cut = OLD_PAGE[: OLD_PAGE.index("\ninteraction.abandoned")]
    new = written(tmp_path, "new", read(("events.txt", cut)))
    assert main(["cause", written(tmp_path, "old", old_release()), new]) == 3
    assert "it cannot be told" in capsys.readouterr().out


def test_revisions_have_locks_too(tmp_path: Path, capsys: Captured) -> None:
    written(tmp_path, "8.1", old_release())
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.test"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True, capture_output=True)
    written(tmp_path, "8.1", read(("events.txt", edited(OLD_PAGE, REASON_ROW, ""))))
    assert main(["cause", "HEAD:8.1.yaml", "8.1.yaml"]) == 1
    assert "'reason' was removed from the part on interaction.abandoned" in capsys.readouterr().out


def test_pages_bring_their_own(tmp_path: Path, capsys: Captured) -> None:
    old = written(tmp_path, "old", old_release())
    (tmp_path / "events.txt").write_text(edited(OLD_PAGE, REASON_ROW, ""), encoding="utf-8")
    assert main(["cause", old, "pages@8.1:events.txt", "--profile", "genesys"]) == 1
    assert "the page says something else" in capsys.readouterr().out


def test_it_refuses_what_it_cannot_tell(tmp_path: Path, capsys: Captured) -> None:
    old = written(tmp_path, "old", old_release())
    spec, lock = old_release()
    bare = written(tmp_path, "bare", (spec, lock))
    (tmp_path / "bare.lock.yaml").unlink()
    other = written(tmp_path, "other", (replace(spec, title="edited by hand"), lock))
    broken = written(tmp_path, "broken", (spec, lock))
    (tmp_path / "broken.lock.yaml").write_text("{", encoding="utf-8")
    newer = written(tmp_path, "newer", (spec, lock))
    text = lock_text(lock).replace('"refwright-lock": 2', '"refwright-lock": 99')
    (tmp_path / "newer.lock.yaml").write_text(text, encoding="utf-8")
    for new in (bare, other, broken, newer, "missing.yaml"):
        assert main(["cause", old, new]) == 2
        error = capsys.readouterr().err
        assert error.startswith("error: ")
        assert "Traceback" not in error
