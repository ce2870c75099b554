"""refwright itself as a distribution: what is installed from its wheel is all that it needs."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from refwright import __version__

ROOT = Path(__file__).resolve().parents[1]


def ran(*command: str | Path, cwd: Path) -> str:
    """Run a program without what this process has on its paths."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP"))}
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the wheel, made from the sdist, so that both are whole."""
    dist = tmp_path_factory.mktemp("dist")
    ran(sys.executable, "-m", "build", "--no-isolation", "-o", dist, ROOT, cwd=dist)
    (found,) = dist.glob("*.whl")
    assert len(list(dist.glob("*.tar.gz"))) == 1
    return found


def test_the_wheel_carries_templates_and_profiles(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    package = ROOT / "generator" / "refwright"
    wanted = {f"refwright/{p.relative_to(package).as_posix()}" for p in package.rglob("*.yaml")}
    templates = (path for path in (ROOT / "templates").rglob("*.jinja"))
    wanted |= {f"refwright/{path.relative_to(ROOT).as_posix()}" for path in templates}
    assert wanted <= packed
    assert "refwright/py.typed" in packed
    assert not [name for name in packed if not name.startswith("refwright/")]


def test_an_installed_refwright_reads_and_generates(wheel: Path, tmp_path: Path) -> None:
    ran(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = ("-m", "pip", "--python", python, "install", "--no-index", "--no-deps", "-q", wheel)
    ran(sys.executable, *pip, cwd=tmp_path)
    # its dependencies are those of this environment: the path is given, no package is fetched
    (site,) = (tmp_path / "venv").rglob("site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    command = next(path for path in python.parent.iterdir() if path.stem == "refwright")
    assert ran(command, "--version", cwd=tmp_path) == f"refwright {__version__}\n"
    (tmp_path / "page.md").write_text(
        "# D\n\n| Event | Attributes | Description |\n|---|---|---|\n| door.opened | | Open. |\n",
        encoding="utf-8",
    )
    read = ("read", "page.md", "--api", "doors", "--release", "1.0", "--profile", "genesys")
    ran(command, *read, "-o", "doors.yaml", cwd=tmp_path)
    made = ran(command, "generate", "doors.yaml", "-t", "python", "-t", "typescript", cwd=tmp_path)
    assert made.count("written") == 2
    use = "import refwright, doors; print(refwright.__file__); print(list(doors.EVENTS))"
    package = tmp_path / "generated" / "python" / "doors" / "1.0"
    where, events = ran(python, "-c", use, cwd=package).splitlines()
    assert Path(where).is_relative_to(tmp_path)
    assert events == "['door.opened']"
