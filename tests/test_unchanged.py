"""A run with nothing to do is answered from memory, and only that."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from refwright import unchanged
from refwright.cli import main

ROOT = Path(__file__).resolve().parents[1]
PAGE = Path("spec/pages/genesys-ors/8.1/events.txt")
TOML = f"""
[[api]]
name = "genesys-ors"
profile = "own.profile.yaml"
targets = ["python", "markdown"]
[[api.release]]
name = "8.1"
pages = ["{PAGE.parent.as_posix()}/*.txt"]
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / PAGE.parent).mkdir(parents=True)
    shutil.copy(ROOT / PAGE, tmp_path / PAGE)
    (tmp_path / "refwright.toml").write_text(TOML)
    (tmp_path / "own.profile.yaml").write_text("profile: own\nextends: above.profile.yaml\n")
    (tmp_path / "above.profile.yaml").write_text("profile: above\nextends: genesys\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def build(*arguments: str) -> tuple[int, str, str]:
        code = main(["build", *arguments])
        return (code, *capsys.readouterr())

    return build


@pytest.fixture
def works(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """List the releases that were read, so that a test sees whether anything was done."""
    from refwright import building

    done: list[str] = []
    real = building.read_release

    def reading(request: building.Request) -> building.Reading:
        done.append(request.release)
        return real(request)

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
    assert works == ["8.1"]
    fast_report = run("--json")
    memory(workspace).unlink()
    assert run("--notes") == fast
    memory(workspace).unlink()
    assert run("--json") == fast_report
    assert len(works) == 3


CHANGES: dict[str, Callable[[Path], object]] = {
    "a page": lambda w: (w / PAGE).write_text((w / PAGE).read_text() + "\n"),
    "one more page": lambda w: shutil.copy(w / PAGE, (w / PAGE).with_name("z.txt")),
    "a profile": lambda w: (w / "own.profile.yaml").write_text(
        "profile: own\nextends: above.profile.yaml\n# x\n"
    ),
    "a profile above": lambda w: (w / "above.profile.yaml").write_text(
        "profile: above\nextends: genesys\n# x\n"
    ),
    "corrections": lambda w: (w / "spec/genesys-ors/corrections.yaml").write_text(
        "corrections: []\n"
    ),
    "a policy": lambda w: (w / "spec/genesys-ors/policy.yaml").write_text("touched: 0.5\n"),
    "the workspace": lambda w: (w / "refwright.toml").write_text(TOML + "# x\n"),
    "a spec": lambda w: (w / "spec/genesys-ors/8.1.yaml").write_text("refwright: 1\n"),
    "no lock": lambda w: (w / "spec/genesys-ors/8.1.lock.yaml").unlink(),
    "the names": lambda w: (w / "spec/genesys-ors/names.yaml").unlink(),
    "an output": lambda w: (w / "generated/markdown/genesys-ors/8.1/README.md").unlink(),
    "one more output": lambda w: (w / "generated/python/genesys-ors/8.1/mine.py").write_text(""),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_changes_is_work(what: str, workspace: Path, run: Run, works: list[str]) -> None:
    run()
    CHANGES[what](workspace)
    run()
    assert len(works) == 2, what


def test_a_hand_edit_is_refused_as_ever(workspace: Path, run: Run) -> None:
    run()
    path = workspace / "generated/markdown/genesys-ors/8.1/README.md"
    path.write_text("mine\n")
    code, _, told = run()
    assert code != 0
    assert "README.md" in told
    assert path.read_text() == "mine\n"


@pytest.mark.usefixtures("workspace")
def test_check_and_other_options_have_no_use_of_it(run: Run, works: list[str]) -> None:
    run()
    assert run("--check")[0] == 0
    run("genesys-ors")
    assert len(works) == 3
    run("genesys-ors")
    assert len(works) == 3


@pytest.mark.usefixtures("workspace")
def test_another_state_of_the_program_is_work(
    run: Run, works: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    monkeypatch.setattr(unchanged, "__version__", "9.9.9")
    run()
    assert len(works) == 2


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": 1}', '{"format": 99}'])
def test_a_broken_memory_is_ignored(text: str, workspace: Path, run: Run, works: list[str]) -> None:
    run()
    memory(workspace).write_text(text)
    assert run()[0] == 0
    assert len(works) == 2
    run()
    assert len(works) == 2


def test_a_forged_answer_is_ignored(workspace: Path, run: Run, works: list[str]) -> None:
    run()
    data = json.loads(memory(workspace).read_text())
    data["answer"]["lines"] = ["all is well"]
    memory(workspace).write_text(json.dumps(data))
    assert "all is well" not in run()[1]
    assert len(works) == 2


def test_what_was_lost_is_told_once_and_not_remembered(
    workspace: Path, run: Run, works: list[str]
) -> None:
    run()
    text = (workspace / PAGE).read_text()
    (workspace / PAGE).write_text(text.replace("interaction.restored", "interaction.restoredd"))
    assert "fact-gone" in run()[2]
    assert "fact-gone" not in run()[2]
    assert len(works) == 3
    run()
    assert len(works) == 3


def test_old_answers_are_swept(workspace: Path, run: Run) -> None:
    folder = workspace / ".refwright" / "cache"
    folder.mkdir(parents=True)
    for number in range(40):
        (folder / f"build-{number:016x}.json").write_text("{}")
    run()
    assert len(list(folder.iterdir())) <= 16


def test_nothing_heavy_is_loaded_for_it(workspace: Path, run: Run) -> None:
    run()
    code = (
        "import sys\nfrom refwright.cli import main\nmain(['build'])\n"
        "heavy = {'bs4', 'lxml', 'jinja2', 'ruamel', 'markdown_it', 'pypdfium2', 'black'}\n"
        "print('loaded:', sorted(heavy & {name.partition('.')[0] for name in sys.modules}))\n"
    )
    out = subprocess.run(
        [sys.executable, "-c", code], cwd=workspace, capture_output=True, text=True, check=True
    )
    assert "loaded: []" in out.stdout
