"""Exit codes tell the truth, whatever becomes of the output and of the folder below one's feet."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OLD = ROOT / "spec" / "genesys-ors" / "8.1.yaml"
NEW = ROOT / "spec" / "genesys-ors" / "8.1.4.yaml"
RUN = [sys.executable, "-m", "refwright"]
GATE = ["diff", str(OLD), str(NEW), "--no-generated"]
PASSES = ["diff", str(NEW), str(NEW), "--no-generated", "--format", "json"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="uses shells and signals of Unix")


def in_shell(command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a line of a shell, in which ``$R`` is refwright and ``$CODE`` tells its exit code."""
    env = {**os.environ, **variables, "R": " ".join(RUN), "OLD": str(OLD), "NEW": str(NEW)}
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False, env=env, cwd=ROOT
    )
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    return done


@pytest.mark.parametrize(
    ("arguments", "code"),
    [("diff $OLD $NEW --no-generated", 1), ("diff $NEW $NEW --no-generated", 0), ("schema", 0)],
)
def test_a_reader_that_closes_early_changes_no_verdict(arguments: str, code: int) -> None:
    done = in_shell(f"$R {arguments} | head -c 1; c=${{PIPESTATUS[0]}}; echo; echo $c")
    assert done.stdout.splitlines()[-1] == str(code)
    assert done.stderr == ""


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html", "sarif", "junit", "github"])
def test_a_gate_fails_in_every_format_when_nobody_reads(form: str) -> None:
    # the reader is gone before the first byte
    gate = f"$R diff $OLD $NEW --no-generated --format {form}"
    done = in_shell(f"{{ sleep 0.2; {gate}; echo $? >&2; }} | true")
    assert done.stderr.split() == ["1"]


@pytest.mark.parametrize("where", ["/dev/full", "&-"])
def test_output_that_is_lost_is_told(where: str) -> None:
    if where == "/dev/full" and not Path(where).exists():
        pytest.skip("there is no /dev/full")
    passed = in_shell(f"$R schema >{where}")
    assert passed.returncode == 2
    assert "standard output cannot be written" in passed.stderr
    assert in_shell(f"$R diff $OLD $NEW --no-generated >{where}").returncode == 1


@pytest.mark.parametrize("where", ["/dev/full", "&-"])
def test_errors_that_nobody_can_read_change_no_code(where: str) -> None:
    assert in_shell(f"$R diff $OLD nothing.yaml 2>{where}").returncode == 2
    assert in_shell(f"$R diff $OLD $NEW --no-generated >{where} 2>{where}").returncode == 1


def test_help_on_a_full_disk() -> None:
    assert in_shell("$R --help >/dev/full").returncode in {0, 2}
    assert in_shell("$R nonsense 2>/dev/full").returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_stream_that_is_not_utf8(encoding: str, tmp_path: Path) -> None:
    page = tmp_path / "tür→.html"
    page.write_text(
        "<h1>Türen → Αθήνα</h1><table><tr><th>Event</th><th>Description</th></tr>"
        "<tr><td>door.opened</td><td>Öffnet → weit.</td></tr></table>",
        encoding="utf-8",
    )
    env = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(
        [*RUN, "read", page.name, "--api", "x", "--release", "1", "-v"],
        cwd=tmp_path, capture_output=True, check=False, env=env,
    )  # fmt: skip
    assert done.returncode == 0
    assert "Öffnet → weit." in done.stdout.decode("utf-8")
    assert page.name.encode(encoding, "backslashreplace") in done.stderr  # the account names it


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    done = in_shell(f"cd {here} && rmdir {here} && $R build")
    assert done.returncode == 2
    assert "is gone" in done.stderr


@pytest.mark.parametrize("delay", [0.03, 0.06, 0.1, 0.15, 0.2, 0.3])
def test_ctrl_c_at_any_moment(delay: float) -> None:
    """Interrupt while modules are loaded: no traceback from the first line of ours on."""
    code = (
        "import sys, signal\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "print('ready', flush=True)\n"
        "from refwright.__main__ import run\n"
        "sys.exit(run())\n"
    )
    started = subprocess.Popen(
        [sys.executable, "-c", code, *GATE],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    time.sleep(delay)
    started.send_signal(signal.SIGINT)
    _, err = started.communicate(timeout=30)
    assert "Traceback" not in err
    assert started.returncode in {1, 130}
