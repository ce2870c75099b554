"""Two hands at once: whoever changes a file of the workspace does so alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from refwright.canonical_yaml.files import load_yaml
from refwright.cli.commands.options import alone_at
from refwright.files.workspace_lock import exclusive

ROOT = Path(__file__).resolve().parents[2]
OLD = ROOT / "spec" / "genesys-ors" / "8.1.yaml"
NEW = ROOT / "spec" / "genesys-ors" / "8.1.4.yaml"
PAGE = (
    "<h1>D</h1><table><tr><th>Event</th><th>Description</th></tr>"
    "<tr><td>a.b</td><td>x</td></tr></table>"
)


def start(*arguments: str | Path, cwd: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "refwright", *map(str, arguments)],
        cwd=cwd, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_three_approvals_at_once_are_all_recorded(tmp_path: Path) -> None:
    file = tmp_path / "approvals.yaml"
    file.write_text("# ours\napprovals: {}\n")
    grounds = ["--reason", "r", "--author", "a", "--approvals", file]
    kinds = ["field-removed", "event-removed", "field-added"]
    runs = [start("approve", OLD, NEW, "--kind", k, *grounds, cwd=tmp_path) for k in kinds]
    told = 0
    for each in runs:
        out, err = each.communicate(timeout=120)
        if "no change fits" in err:
            continue
        assert each.returncode == 0, err
        told += sum(line.startswith("approved: ") for line in out.splitlines())
    text = file.read_text()
    data = load_yaml(text, "approvals").data
    assert isinstance(data, dict)
    assert len(data["approvals"]) == told > 3
    assert "# ours" in text
    assert [p.name for p in tmp_path.iterdir()] == ["approvals.yaml"]


@pytest.mark.parametrize("command", ["approve", "init", "read", "build", "vendor", "generate"])
def test_every_writer_waits_for_the_lock(command: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    (tmp_path / "refwright.toml").write_text(
        '[[api]]\nname = "x"\ntargets = ["jsonschema"]\n'
        '[[api.release]]\nname = "1"\npages = ["page.html"]\n'
    )
    subprocess.run(
        [sys.executable, "-m", "refwright", "build"], cwd=tmp_path, check=True, capture_output=True
    )
    arguments: dict[str, tuple[Path, list[str | Path]]] = {
        "approve": (tmp_path / ".refwright", ["approve", OLD, NEW, "--all", "--reason", "r",
                    "--author", "a", "--approvals", "spec/x/approvals.yaml"]),
        "init": (tmp_path / "o", ["init", "page.html", "-o", "o"]),
        "read": (tmp_path / ".refwright", ["read", "page.html", "--api", "x", "--release", "1",
                 "-o", "spec/x/1.yaml"]),
        "build": (tmp_path / ".refwright", ["build", "--force"]),
        "vendor": (tmp_path / "v", ["vendor", "x", "1", "-t", "jsonschema", "--into", "v"]),
        "generate": (tmp_path / "g", ["generate", "spec/x/1.yaml", "-o", "g"]),
    }  # fmt: skip
    if command == "build":  # else there is nothing to do
        (tmp_path / "page.html").write_text(PAGE.replace("a.b", "a.c"))
    folder, line = arguments[command]
    with exclusive(folder):
        running = start(*line, cwd=tmp_path)
        assert running.stderr is not None
        told = running.stderr.readline()
        while told and "waiting for it" not in told:
            told = running.stderr.readline()
        assert "waiting for it" in told
        assert running.poll() is None
    running.communicate(timeout=60)
    assert running.returncode in {0, 1}


def test_the_lock_hangs_on_the_file_alone(tmp_path: Path) -> None:
    (tmp_path / "refwright.toml").write_text("")
    (tmp_path / "spec").mkdir()
    with alone_at(tmp_path / "spec" / "a.yaml"):
        assert (tmp_path / ".refwright" / ".refwright.lock").exists()
    assert not (tmp_path / ".refwright").exists()
    with alone_at(Path("/dev/null")):
        pass
