"""A run with nothing to do is answered from memory, and only that."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from refwright.base.limits import MAX_BYTES
from refwright.cli.main import main
from refwright.files.workspace_lock import LOCK_FILE
from refwright.packages import build_cache as unchanged

ROOT = Path(__file__).resolve().parents[1]
PAGE = Path("pages/doors.md")
TEXT = """# Door events

| Event | Attributes | Description |
|---|---|---|
| door.opened | | It opened. |
| error:door.opened | | It did not. |
| door.closed | | It closed. |
"""
TOML = """
[[api]]
name = "doors"
profile = "own.profile.yaml"
targets = ["python", "markdown"]
[[api.release]]
name = "1.0"
pages = ["pages/*.md"]
"""
MARKDOWN = Path("generated/markdown/doors/1.0")
LIST = MARKDOWN / ".refwright-manifest.json"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "workspace"
    (folder / PAGE.parent).mkdir(parents=True)
    (folder / PAGE).write_text(TEXT)
    (folder / "refwright.toml").write_text(TOML)
    (folder / "own.profile.yaml").write_text("profile: own\nextends: above.profile.yaml\n")
    (folder / "above.profile.yaml").write_text("profile: above\nextends: genesys\n")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def build(*arguments: str) -> tuple[int, str, str]:
        code = main(["build", *arguments])
        out, err = capsys.readouterr()
        return code, out, re.sub(r", \d+\.\d s$", "", err, flags=re.MULTILINE)

    return build


@pytest.fixture
def works(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """List the releases that were read, so that a test sees whether anything was done."""
    from refwright.packages import building

    done: list[str] = []
    real = building.read_release

    def reading(request: building.Request, how: building.ReadPages) -> building.Reading:
        done.append(request.release)
        return real(request, how)

    monkeypatch.setattr(building, "read_release", reading)
    return done


def memory(workspace: Path) -> Path:
    (found,) = (workspace / ".refwright" / "cache").glob("build-*.json")
    return found


def test_the_second_run_does_nothing_and_says_what_a_full_one_says(
    workspace: Path, run: Run, works: list[str]
) -> None:
    run()
    fast = run("--notes")
    assert "name-repaired" in fast[2]
    assert works == ["1.0"]
    fast_report = run("--json")
    memory(workspace).unlink()
    assert run("--notes") == fast
    memory(workspace).unlink()
    assert run("--json") == fast_report
    assert len(works) == 3


# --- whatever changes is work, and a real run's to tell ---


def _to_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _to_a_link(path: Path) -> None:
    same = Path.cwd().with_name("same")
    path.rename(same)
    path.symlink_to(same)


ACCIDENTS: dict[str, Callable[[Path], object]] = {
    "longer": lambda path: path.write_bytes(path.read_bytes() + b"\n"),
    "no text": lambda path: path.write_bytes(b"\xff\xfe\x00"),
    "gone": Path.unlink,
    "a folder": _to_a_folder,
    "a link": _to_a_link,
    "one more": lambda path: shutil.copy(path, path.with_name(f"one-more{path.suffix}")),
    "what a killed run left": lambda path: path.with_name(f".{path.name}.refwright").touch(),
}


def content_of(folder: Path) -> dict[Path, bytes]:
    files = (
        path for path in folder.rglob("*") if path.is_file() and ".refwright" not in path.parts
    )
    return {path: path.read_bytes() for path in files}


@pytest.mark.parametrize("accident", ACCIDENTS)
def test_with_a_memory_all_goes_as_without(accident: str, workspace: Path, run: Run) -> None:
    (workspace / "refwright.toml").write_text(TOML.replace('"python", ', ""))
    (workspace / "spec/doors").mkdir(parents=True)
    (workspace / "spec/doors/corrections.yaml").write_text("corrections: []\n")
    (workspace / "spec/doors/policy.yaml").write_text("touched: 0.5\n")
    run()
    sound = workspace.with_name("sound")
    shutil.copytree(workspace, sound)
    for path in content_of(workspace):
        told = []
        for remembering in (True, False):
            shutil.rmtree(workspace)
            shutil.copytree(sound, workspace)
            os.chdir(workspace)
            if not remembering:
                shutil.rmtree(workspace / ".refwright")
            ACCIDENTS[accident](path)
            told.append((run(), content_of(workspace)))
        assert told[0] == told[1], path


def test_a_hand_edit_is_refused_as_ever(workspace: Path, run: Run) -> None:
    run()
    path = workspace / MARKDOWN / "README.md"
    path.write_text("mine\n")
    code, _, told = run()
    assert code != 0
    assert "README.md" in told
    assert path.read_text() == "mine\n"


@pytest.mark.usefixtures("workspace")
def test_check_and_other_options_have_no_use_of_it(run: Run, works: list[str]) -> None:
    run()
    assert run("--check")[0] == 0
    run("doors")
    assert len(works) == 3
    run("doors")
    assert len(works) == 3
    run("--no-prose")
    assert len(works) == 4


def test_a_workspace_file_of_another_name(workspace: Path, run: Run, works: list[str]) -> None:
    (workspace / "refwright.toml").unlink()
    for title in ("One", "One", "Two"):
        (workspace / "other.toml").write_text(TOML + f'title = "{title}"\n')
        run("-w", "other.toml")
    assert len(works) == 2
    assert "title: Two" in (workspace / "spec/doors/1.0.yaml").read_text()


@pytest.mark.parametrize(
    "text",
    [
        "profile: own\nextends: above.profile.yaml # mine\n",
        "profile: own\nextends   :    above.profile.yaml\n",
        "profile: own\n'extends': 'above.profile.yaml'\n",
        'profile: own\n"e\\x78tends": "above.\\x70rofile.yaml"\n',
        "profile: own\nextends: >-\n  above.profile.yaml\n",
        "{profile: own, extends: above.profile.yaml}\n",
    ],
)
def test_a_profile_above_however_it_is_named(
    text: str, workspace: Path, run: Run, works: list[str]
) -> None:
    (workspace / "own.profile.yaml").write_text(text)
    assert run()[0] == 0
    run()
    (workspace / "above.profile.yaml").write_text("profile: above\nextends: genesys\n# x\n")
    run()
    assert len(works) == 2
    (workspace / "above.profile.yaml").write_text("profile: above\nextends: own.profile.yaml\n")
    assert "in a circle" in run()[2]


def test_a_folder_stands_for_the_pages_in_it(workspace: Path, run: Run, works: list[str]) -> None:
    run()
    (workspace / "refwright.toml").write_text(TOML.replace("/*.md", ""))
    code, _, _ = run()
    assert code == 0
    assert len(works) == 2


@pytest.mark.usefixtures("workspace")
def test_another_state_of_the_program_is_work(
    run: Run, works: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    monkeypatch.setattr(unchanged, "__version__", "9.9.9")
    run()
    assert len(works) == 2


def test_what_is_installed_counts(
    workspace: Path, run: Run, works: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(workspace / "site")
    run()
    (workspace / "site" / "pypdfium2-99.0.dist-info").mkdir(parents=True)
    run()
    run()
    assert len(works) == 2


# --- templates ---


@pytest.fixture
def templates(workspace: Path) -> Path:
    """Make a folder of templates with a target of its own, which the workspace uses."""
    own = TOML.replace('"python", "markdown"', '"dictionary"')
    (workspace / "refwright.toml").write_text('templates = "t"\n' + own)
    shutil.copytree(ROOT / "docs/examples/templates", workspace / "t")
    return workspace / "t"


def test_every_file_of_a_declared_target_counts(
    templates: Path, run: Run, works: list[str]
) -> None:
    assert run()[0] == 0
    files = sorted(path for path in (templates / "dictionary").rglob("*") if path.is_file())
    for path in files:
        path.write_text(path.read_text() + "\n")
        run()
        run()
    assert len(works) == 1 + len(files) > 2


def test_templates_behind_a_link_to_a_folder(templates: Path, run: Run) -> None:
    real = templates.with_name("real")
    (templates / "dictionary").rename(real)
    (templates / "dictionary").symlink_to(real, target_is_directory=True)
    (real / "round").symlink_to(real, target_is_directory=True)
    assert run()[0] == 0
    for path in real.glob("*.jinja"):
        path.write_text("{{ nothing_such }}")
    assert "nothing_such" in run()[2]


def test_folders_of_templates_without_any_are_refused_as_ever(workspace: Path, run: Run) -> None:
    (workspace / "t").mkdir()
    assert run("--templates", "t")[0] == 0
    (workspace / "t/python").mkdir()
    assert "nothing here that replaces a template" in run("--templates", "t")[2]
    shutil.rmtree(workspace / "t")
    assert "no such folder" in run("--templates", "t")[2]


# --- the memory itself ---


def sealed(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode() + b"\n" + text


BROKEN = (b"", b"{", b"[]", b"null", b'{"inputs": ""}', b"[" * 100_000, b"\xff\x00", b"9" * 10_000)


@pytest.mark.parametrize("text", [*BROKEN, *map(sealed, BROKEN)], ids=lambda text: repr(text[:80]))
def test_a_broken_memory_is_ignored(
    text: bytes, workspace: Path, run: Run, works: list[str]
) -> None:
    run()
    memory(workspace).write_bytes(text)
    assert run()[0] == 0
    assert len(works) == 2
    run()
    assert len(works) == 2


def test_a_forged_answer_is_ignored(workspace: Path, run: Run, works: list[str]) -> None:
    run()
    text = memory(workspace).read_text()
    assert "doors 1.0" in text
    memory(workspace).write_text(text.replace("doors 1.0", "all is well"))
    assert "all is well" not in run()[1]
    assert len(works) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_what_has_no_end_is_not_read(workspace: Path, run: Run, works: list[str]) -> None:
    run()
    os.mkfifo(workspace / MARKDOWN / "pipe")
    run()
    assert len(works) == 1  # what stands beside the outputs does not matter
    path = memory(workspace)
    path.unlink()
    os.mkfifo(path)
    run()
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    run()
    os.mkfifo(workspace / "spec/doors/pipe")
    run()
    assert len(works) == 4


@pytest.mark.usefixtures("works")
def test_what_is_kept_is_what_this_run_has_written(
    workspace: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, held = unchanged.Memory.keep, []

    def late(
        self: unchanged.Memory, answer: unchanged.Answer | None, inputs: unchanged.Inputs | None
    ) -> None:
        held.append((workspace / ".refwright" / LOCK_FILE).exists())
        (workspace / MARKDOWN / "README.md").write_text("mine\n")
        real(self, answer, inputs)

    monkeypatch.setattr(unchanged.Memory, "keep", late)
    run()
    assert held == [True]
    assert "README.md" in run()[2]


def test_what_is_gone_or_new_is_reported_once_and_not_remembered(
    workspace: Path, run: Run, works: list[str]
) -> None:
    run()
    (workspace / PAGE).write_text(TEXT.replace("door.closed", "door.shut"))
    told = run()[2]
    assert "fact-gone" in told
    assert "the last spec does not have: the event events/door.shut is new" in told
    assert "the last spec" not in run()[2]
    assert len(works) == 3
    run()
    assert len(works) == 3


def test_old_answers_are_swept(workspace: Path, run: Run) -> None:
    folder = workspace / ".refwright" / "cache"
    folder.mkdir(parents=True)
    for number in range(40):
        (folder / f"build-{number:016x}.json").write_text("{}")
    run()
    assert len(list(folder.glob("build-*.json"))) <= 16


def test_nothing_heavy_is_loaded_for_it(workspace: Path, run: Run) -> None:
    run()
    code = (
        "import sys\nfrom refwright.cli.main import main\nmain(['build'])\n"
        "heavy = {'lxml', 'jinja2', 'ruamel', 'markdown_it', 'pypdfium2', 'tempfile'}\n"
        "print('loaded:', sorted(heavy & {name.partition('.')[0] for name in sys.modules}))\n"
    )
    out = subprocess.run(
        [sys.executable, "-c", code], cwd=workspace, capture_output=True, text=True, check=True
    )
    assert "loaded: []" in out.stdout
