"""Files that are none: refused for what they are, at once, wherever a file can be named."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from refwright.base.errors import UsageError
from refwright.base.plain_files import read_plain
from refwright.workspace.workspace import load_workspace

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec" / "genesys-ors" / "8.1.yaml"
PAGE = (
    "<h1>D</h1><table><tr><th>Event</th><th>Description</th></tr>"
    "<tr><td>a.b</td><td>x</td></tr></table>"
)
KINDS = {
    "folder": "it is a folder", "device": "it is a device", "pipe": "it is a pipe",
    "socket": "it is a socket", "link to a device": "it is a device",
    "link to a pipe": "it is a pipe", "link to a folder": "it is a folder",
}  # fmt: skip
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has files of Unix")


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Path]:
    """Give a folder with a workspace; a socket's path must be short."""
    folder = Path("/tmp") / f"rw-{os.getpid()}-{tmp_path.name[-6:]}"  # noqa: S108
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "page.html").write_text(PAGE)
    (folder / "refwright.toml").write_text(workspace())
    yield folder
    shutil.rmtree(folder)


def workspace(api: str = "x", releases: tuple[str, ...] = ("1",), profile: str = "base") -> str:
    head = f'[[api]]\nname = "{api}"\nprofile = "{profile}"\ntargets = ["jsonschema"]\n'
    return head + "".join(
        f'[[api.release]]\nname = "{release}"\npages = ["page.html"]\n' for release in releases
    )


def put(path: Path, kind: str) -> None:
    """Put a file of a kind at a path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    if kind.startswith("link to a "):
        there = path.with_name(path.name + ".there")
        put(there, kind.removeprefix("link to a "))
        path.symlink_to(there)
    elif kind == "folder":
        path.mkdir()
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path))


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "refwright", *map(str, arguments)],
        cwd=cwd, capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done


def _refused(kind: str, said: str) -> bool:
    """Whether a file was refused for its kind; a folder may be given for its pages."""
    return KINDS[kind] in said or (kind == "folder" and "there is no page in this folder" in said)


@pytest.mark.parametrize("kind", KINDS)
def test_reading_is_refused_by_kind(kind: str, work: Path) -> None:
    put(work / "it", kind)
    with pytest.raises(OSError, match=KINDS[kind]):
        read_plain(work / "it")


def test_reading_is_bounded(work: Path) -> None:
    with (work / "large").open("wb") as file:
        file.truncate(1_000_001)
    assert len(read_plain(work / "large", 1_000_001)) == 1_000_001
    with pytest.raises(OSError, match="more than 1,000,000 bytes"):
        read_plain(work / "large", 1_000_000)


@pytest.mark.parametrize("kind", ["folder", "device", "pipe", "socket"])
def test_every_place_where_a_file_is_named(kind: str, work: Path) -> None:
    put(work / "it", kind)
    of = ["--api", "x", "--release", "1"]
    for arguments in (
        ["read", "it", *of], ["init", "it", "-o", "out"], ["generate", "it"], ["facts", "it"],
        ["read", "page.html", *of, "--profile", "it"], ["build", "-w", "it"], ["diff", "it", SPEC],
        ["diff", SPEC, "it"], ["diff", SPEC, SPEC, "--policy", "it"], ["witness", "it", SPEC],
        ["read", "page.html", *of, "--corrections", "it"], ["migrate", SPEC, "it"],
        ["approve", SPEC, "it", "--all", "--reason", "r", "--author", "a"],
    ):  # fmt: skip
        done = run(*arguments, cwd=work)
        assert done.returncode in {1, 2}, arguments
        assert "it" in done.stderr
        assert _refused(kind, done.stderr) or "no s" in done.stderr, (arguments, done.stderr)


@pytest.mark.parametrize("kind", ["folder", "device", "pipe", "socket"])
@pytest.mark.parametrize(
    "name",
    ["refwright.toml", "page.html", "spec/x/names.yaml", "spec/x/corrections.yaml",
     "spec/x/policy.yaml", "spec/x/1.yaml", "spec/x/1.lock.yaml"],
)  # fmt: skip
def test_every_file_of_a_workspace(name: str, kind: str, work: Path) -> None:
    put(work / name, kind)
    done = run("build", cwd=work)
    assert done.returncode in {1, 2}, done.stdout
    if name == "page.html":
        assert _refused(kind, done.stderr), done.stderr
    else:
        assert KINDS[kind] in done.stderr, done.stderr
    assert not (work / "generated").exists()


@pytest.mark.parametrize(
    ("releases", "what"),
    [
        (("corrections",), "file of refwright's own"),
        (("Policy",), "file of refwright's own"),
        (("names",), "file of refwright's own"),
        (("approvals",), "file of refwright's own"),
        (("1", "1.lock"), "file of refwright's own"),
        (("1", "1"), "twice"),
        (("1a", "1A"), "one name to some file systems"),
        (("con",), "Windows"),
        (("COM1.2",), "Windows"),
        (("1.",), "full stop"),
        (("1" * 101,), "the limit is 100"),
    ],
)
def test_names_that_no_file_can_have(releases: tuple[str, ...], what: str, work: Path) -> None:
    (work / "refwright.toml").write_text(workspace("x", releases))
    done = run("build", cwd=work)
    assert done.returncode == 2
    assert what in done.stderr
    assert ".release." in done.stderr
    assert sorted(p.name for p in work.iterdir()) == ["page.html", "refwright.toml"]


@pytest.mark.parametrize("name", ["nul", "aux", "x" * 101])
def test_names_of_apis(name: str, work: Path) -> None:
    (work / "refwright.toml").write_text(workspace(name))
    with pytest.raises(UsageError, match=r"api\.0\.name"):
        load_workspace(work / "refwright.toml")
    (work / "refwright.toml").unlink()
    read = run("read", "page.html", "--api", name, "--release", "1", cwd=work)
    assert read.returncode == 1
    assert name in read.stderr


def test_two_apis_of_one_name(work: Path) -> None:
    (work / "refwright.toml").write_text(workspace() + workspace())
    with pytest.raises(UsageError, match="stands here twice"):
        load_workspace(work / "refwright.toml")
