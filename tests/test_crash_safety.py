"""Outputs survive kills, full disks, two runs at once and people who edit them."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from refwright.base.errors import RefwrightError, TargetError, UsageError
from refwright.files.differences import difference
from refwright.files.manifest import FORMAT, MANIFEST, Manifest, Origin, load_manifest
from refwright.files.workspace_lock import LOCK_FILE, exclusive
from refwright.files.writing import plan_output, write_output, write_text

HERE = Path(__file__).resolve().parent
WORKSPACE = """
[[api]]
name = "doors"
targets = ["python", "typescript", "markdown"]
[[api.release]]
name = "1.0"
pages = ["page.md"]
"""
PAGE = """# Door events

| Event | Attributes | Description |
|---|---|---|
| door.opened | | It opened. |
| door.closed | | It closed. |

# {other} events

| Event | Attributes | Description |
|---|---|---|
| {event} | | It is there. |
"""
LIFT = PAGE.format(other="Lift", event="lift.called")
GATE = PAGE.format(other="Gate", event="gate.called").replace("opened", "ajar")
POSIX = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and POSIX signals")


def refwright(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "refwright", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def files_of(folder: Path) -> dict[str, bytes]:
    """Read what a run writes for others; what it keeps for itself is in ``.refwright``."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in files}
    return {n: path.read_bytes() for n, path in names.items() if not n.startswith(".refwright/")}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Give a workspace that has been built, whose page has changed since."""
    folder = tmp_path / "doors"
    folder.mkdir()
    (folder / "refwright.toml").write_text(WORKSPACE, encoding="utf-8")
    (folder / "page.md").write_text(LIFT, encoding="utf-8")
    done = refwright("build", cwd=folder)
    assert done.returncode == 0, done.stderr
    (folder / "page.md").write_text(GATE, encoding="utf-8")
    return folder


# --- kills ---


def kill_builds(workspace: Path, stride: int) -> dict[str, int]:
    done = subprocess.run(
        [
            sys.executable,
            HERE / "killed_build.py",
            workspace,
            workspace.with_name("scratch"),
            str(stride),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    summary: dict[str, int] = json.loads(done.stdout)
    assert summary["changed"], "the build that is killed must have something to do"
    return summary


@POSIX
def test_a_build_killed_at_any_step_leaves_the_workspace_whole(workspace: Path) -> None:
    summary = kill_builds(workspace, 1)
    assert summary["kills"] >= 100
    assert summary["done"] < 10, "most kills must come before the work is done"


@POSIX
def test_a_build_killed_at_random_moments_leaves_the_workspace_whole(workspace: Path) -> None:
    assert kill_builds(workspace, 0)["kills"] == 100


@POSIX
def test_a_first_build_that_is_killed_is_finished_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "doors"
    folder.mkdir()
    (folder / "refwright.toml").write_text(WORKSPACE, encoding="utf-8")
    (folder / "page.md").write_text(LIFT, encoding="utf-8")
    assert kill_builds(folder, 5)["kills"] > 10


def test_what_two_killed_runs_left_is_known(tmp_path: Path) -> None:
    """One run stopped after ``a``, the next after ``b``: both are refwright's, and ``c`` is not."""
    write_output(tmp_path, {"a": "1", "b": "1"})
    first = plan_output(tmp_path, {"a": "2", "b": "2"})
    pending = Manifest(first.known.files, first.wanted.files)
    (tmp_path / MANIFEST).write_text(pending.text(), encoding="utf-8")
    write_text(tmp_path / "a", "2")
    second = plan_output(tmp_path, {"a": "3", "b": "3"})
    pending = Manifest(second.known.files, second.wanted.files)
    (tmp_path / MANIFEST).write_text(pending.text(), encoding="utf-8")
    write_text(tmp_path / "b", "3")
    assert write_output(tmp_path, {"a": "4", "b": "4"}).written == ("a", "b")
    write_text(tmp_path / "b", "2")
    with pytest.raises(TargetError, match=r"changed by hand.*: b"):
        write_output(tmp_path, {"a": "4", "b": "4", "c": "4"} | {"b": "5"})


# --- two runs at once ---


HOLD = """
import sys
from pathlib import Path
from refwright.files.workspace_lock import exclusive
with exclusive(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_run_says_so_and_waits(workspace: Path) -> None:
    state = workspace / ".refwright"
    with holder(state) as first:
        second = subprocess.Popen(
            [sys.executable, "-m", "refwright", "build"],
            cwd=workspace,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with second:
            assert second.stderr is not None
            assert second.stdout is not None
            assert "another run of refwright is at work" in second.stderr.readline()
            assert not (workspace / "generated/python/doors/1.0/doors/_gate_events.py").exists()
            first.communicate()
            second.communicate()
        assert second.returncode == 0
    assert (workspace / "generated/python/doors/1.0/doors/_gate_events.py").is_file()
    assert not (state / LOCK_FILE).exists(), "nothing of the lock stays behind"


@POSIX
def test_a_lock_that_a_killed_run_left_holds_nobody_up(workspace: Path) -> None:
    with holder(workspace / ".refwright") as first:
        first.send_signal(signal.SIGKILL)
    assert (workspace / ".refwright" / LOCK_FILE).is_file()
    done = refwright("build", cwd=workspace)
    assert done.returncode == 0
    assert "another run" not in done.stderr


def test_two_builds_at_once_both_succeed(workspace: Path) -> None:
    command = [sys.executable, "-m", "refwright", "build"]
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    with (
        subprocess.Popen(command, cwd=workspace, **pipes) as one,  # type: ignore[call-overload]
        subprocess.Popen(command, cwd=workspace, **pipes) as two,  # type: ignore[call-overload]
    ):
        errors = one.communicate()[1] + two.communicate()[1]
    assert (one.returncode, two.returncode) == (0, 0), errors
    assert refwright("build", "--check", cwd=workspace).returncode == 0


def test_whoever_waits_too_long_gives_up(tmp_path: Path) -> None:
    said: list[str] = []
    with (
        holder(tmp_path) as first,
        pytest.raises(UsageError, match="still at work"),
        exclusive(tmp_path, said.append, patience=0.1),
    ):
        pytest.fail("the folder is held by another")  # pragma: no cover
    assert len(said) == 1
    assert first.poll() is not None


# --- the check ---


def test_the_check_writes_nothing_and_shows_what_is_stale(workspace: Path) -> None:
    before = files_of(workspace)
    done = refwright("build", "--check", cwd=workspace)
    assert done.returncode == 1
    assert "stale" in done.stdout
    assert "--- a/generated/python/doors/1.0/doors/_lift_events.py" in done.stdout
    assert '+    NAME = "gate.called"' in done.stdout.replace("NAME: str", "NAME")
    assert files_of(workspace) == before
    assert refwright("build", cwd=workspace).returncode == 0
    assert refwright("build", "--check", cwd=workspace).returncode == 0


def test_a_missing_manifest_is_stale_and_comes_back(tmp_path: Path) -> None:
    write_output(tmp_path, {"a": "1"})
    (tmp_path / MANIFEST).unlink()
    changes = write_output(tmp_path, {"a": "1"}, check=True)
    assert changes.written == (MANIFEST,)
    assert f"stale: {MANIFEST}\n--- /dev/null\n" in difference(
        tmp_path, {"a": "1"}, changes, root=tmp_path, manifest="{}\n"
    )
    write_output(tmp_path, {"a": "1"})
    assert not write_output(tmp_path, {"a": "1"}, check=True)


# --- what is not ours ---


def test_a_refused_output_stops_the_run_before_anything_is_written(workspace: Path) -> None:
    edited = workspace / "generated/typescript/doors/1.0/checks.js"
    edited.write_text("// mine\n", encoding="utf-8")
    before = files_of(workspace)
    done = refwright("build", cwd=workspace)
    assert done.returncode == 1
    assert "changed by hand" in done.stderr
    assert "checks.js" in done.stderr
    assert files_of(workspace) == before, "the other outputs stay as they are, too"
    assert refwright("build", "--force", cwd=workspace).returncode == 0
    assert "mine" not in edited.read_text(encoding="utf-8")


def test_only_files_of_refwright_are_removed(tmp_path: Path) -> None:
    write_output(tmp_path, {"sub/deep/old": "1", "kept": "1"})
    (tmp_path / "sub" / "mine").write_text("mine", encoding="utf-8")
    assert write_output(tmp_path, {"kept": "1"}).removed == ("sub/deep/old",)
    assert sorted(files_of(tmp_path)) == [MANIFEST, "kept", "sub/mine"]
    assert not (tmp_path / "sub" / "deep").exists()


def test_what_others_keep_beside_a_file_is_not_taken_away(tmp_path: Path) -> None:
    write_output(tmp_path, {"a": "1", "sub/b": "1"})
    theirs = tmp_path / "sub" / ".b.refwright"
    theirs.write_text("precious", encoding="utf-8")
    before = files_of(tmp_path)
    for force in (False, True):
        with pytest.raises(TargetError, match=r"\.b\.refwright stands in the way"):
            write_output(tmp_path, {"a": "2", "sub/b": "2"}, force=force)
        assert files_of(tmp_path) == before
    assert write_output(tmp_path, {"a": "2", "sub/b": "1"}).written == ("a",)
    assert theirs.read_text(encoding="utf-8") == "precious"
    # once a run has announced the file, what waits beside it is refwright's
    known = load_manifest(tmp_path)
    assert known is not None
    pending = Manifest(known.files, {"sub/b": "0" * 64})
    (tmp_path / MANIFEST).write_text(pending.text(), encoding="utf-8")
    assert write_output(tmp_path, {"a": "2", "sub/b": "2"}).written == ("sub/b",)
    assert not theirs.exists()


def test_a_stale_file_that_was_edited_is_not_removed(tmp_path: Path) -> None:
    write_output(tmp_path, {"old": "1", "kept": "1"})
    (tmp_path / "old").write_text("mine", encoding="utf-8")
    with pytest.raises(TargetError, match=r"changed by hand.*: old"):
        write_output(tmp_path, {"kept": "1"})
    assert (tmp_path / "old").read_text(encoding="utf-8") == "mine"
    assert write_output(tmp_path, {"kept": "1"}, force=True).removed == ("old",)


def test_nothing_is_written_or_removed_through_a_link(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a").write_text("1", encoding="utf-8")
    folder = tmp_path / "out"
    write_output(folder, {"sub/a": "1", "b": "1"})
    (folder / "sub" / "a").unlink()
    (folder / "sub").rmdir()
    (folder / "sub").symlink_to(outside)
    for files in ({"sub/a": "2", "b": "1"}, {"b": "1"}):
        with pytest.raises(TargetError, match="a link stands in the way"):
            write_output(folder, files, force=True)
    assert files_of(outside) == {"a": b"1"}


# --- disks that refuse ---


def test_a_full_disk_changes_nothing(workspace: Path) -> None:
    """The limit on a file's size is one that the system itself enforces, as a full disk is."""
    resource = pytest.importorskip("resource")
    before = files_of(workspace)
    manifests = [len(content) for name, content in before.items() if name.endswith(MANIFEST)]
    for limit in (100, max(manifests) + 500):
        done = subprocess.run(
            [sys.executable, "-m", "refwright", "build"],
            cwd=workspace,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=lambda limit=limit: resource.setrlimit(
                resource.RLIMIT_FSIZE, (limit, limit)
            ),
        )
        assert done.returncode == 1, limit
        assert "Traceback" not in done.stderr
        assert "cannot be written" in done.stderr
        assert files_of(workspace) == before, limit


@pytest.mark.parametrize("code", [errno.EROFS, errno.ENOSPC, errno.EACCES])
def test_a_disk_that_cannot_be_written_is_named(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_output(tmp_path, {"a": "1"})
    before = files_of(tmp_path)

    def refuse(*_: object, **__: object) -> int:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refuse)
        with pytest.raises(TargetError, match=os.strerror(code)):
            write_output(tmp_path, {"a": "2", "sub/b": "2"})
        with pytest.raises(TargetError, match=os.strerror(code)), exclusive(tmp_path):
            pytest.fail("there is no lock without a disk")  # pragma: no cover
    assert files_of(tmp_path) == before
    assert not (tmp_path / "sub").exists()
    write_output(tmp_path, {"a": "2", "sub/b": "2"})


def test_a_file_that_cannot_be_put_in_its_place_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_output(tmp_path, {"a": "1", "b": "1"})
    put = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target).name == "b":
            raise OSError(errno.EACCES, "held open by another program")
        put(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", refuse)
        with pytest.raises(TargetError, match="held open"):
            write_output(tmp_path, {"a": "2", "b": "2"})
    assert {n: c for n, c in files_of(tmp_path).items() if n != MANIFEST} == {"a": b"2", "b": b"1"}
    assert write_output(tmp_path, {"a": "2", "b": "2"}).written == ("b",)


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="half a character"):
        write_output(tmp_path, {"a": "\ud800"})
    with pytest.raises(TargetError, match="half a character"):
        write_text(tmp_path / "a", "\ud800")
    assert files_of(tmp_path) == {}


# --- manifests ---


def test_a_manifest_is_read_back() -> None:
    digest = "0" * 64
    origin = Origin("python", "doors", "1.0", "sha256:1", package="mine", bare=True)
    manifest = Manifest({"a/b.py": digest}, {"c": digest}, origin)
    data = json.loads(manifest.text())
    assert data["format"] == FORMAT
    assert list(data)[-1] == "pending"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("\xff", "not JSON"),
        ("[]", "no object"),
        ("{}", "lists no files"),
        ('{"files": []}', "lists no files"),
        ('{"format": 99, "files": {}}', "newer than this refwright knows"),
        ('{"format": "1", "files": {}}', "no number"),
        ('{"format": true, "files": {}}', "no number"),
        ('{"files": {"../../x": "%s"}}', "no path inside"),
        ('{"files": {"/etc/x": "%s"}}', "no path inside"),
        ('{"files": {"a/./b": "%s"}}', "no path inside"),
        ('{"files": {"a//b": "%s"}}', "no path inside"),
        ('{"files": {"": "%s"}}', "no path inside"),
        ('{"files": {"C:x": "%s"}}', "no path inside"),
        ('{"files": {"a\\\\..\\\\b": "%s"}}', "no path inside"),
        ('{"files": {"a\\u0000": "%s"}}', "no path inside"),
        ('{"files": {".refwright-manifest.json": "%s"}}', "no path inside"),
        ('{"files": {"\\ud800": "%s"}}', r"'\\ud800' is no path inside"),
        ('{"files": {"a": "12"}}', "no sha256"),
        ('{"files": {"a": 1}}', "no sha256"),
        ('{"files": {"a": "%s", "a": "%s"}}', "'a' twice"),
        ('{"files": {"a": "%s"}, "files": {}}', "'files' twice"),
        ('{"files": {}, "pending": {"..": "%s"}}', "no path inside"),
        ('{"files": {}, "target": 1}', "is no text"),
        ('{"files": {}, "target": "python", "api": "a\\u001b[1m"}', "is no text"),
    ],
)
def test_a_broken_manifest_is_an_error_that_says_why(
    text: str, message: str, tmp_path: Path
) -> None:
    content = text.replace("%s", "0" * 64).encode("latin-1")
    (tmp_path / MANIFEST).write_bytes(content)
    for work in (load_manifest, lambda folder: write_output(folder, {"a": "1"}, force=True)):
        with pytest.raises(RefwrightError, match=message) as caught:
            work(tmp_path)
        assert caught.value.exit_code == 2
        assert str(tmp_path / MANIFEST) in str(caught.value)
    assert files_of(tmp_path) == {MANIFEST: content}


def test_a_manifest_without_bounds_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / MANIFEST).open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(UsageError, match="more than"):
        load_manifest(tmp_path)
