"""The compilers and checkers from npm that judge generated code, installed once from the lock."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

NODE = Path(__file__).resolve().parents[1] / "node"
Run = Callable[..., str]


def _unavailable(why: str) -> NoReturn:
    """Skip, with the reason; where CI is set nothing may go untested in silence."""
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)


@pytest.fixture(scope="session")
def node_tools() -> Path:
    """Give the folder whose ``node_modules`` has what ``tests/node/package-lock.json`` pins."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        _unavailable("Node.js and npm are not installed, so generated TypeScript is not checked")
    modules = NODE / "node_modules"
    done = modules / ".installed"
    lock = hashlib.sha256((NODE / "package-lock.json").read_bytes()).hexdigest()
    # tests run in several processes: one installs, the others wait for it
    with (NODE / ".installing").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not done.is_file() or done.read_text() != lock:
            command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            installed = subprocess.run(
                command, cwd=NODE, capture_output=True, text=True, check=False
            )
            if installed.returncode != 0:
                _unavailable(f"npm ci failed in tests/node: {installed.stderr.strip()[-300:]}")
            done.write_text(lock)
    return NODE


@pytest.fixture(scope="session")
def node(node_tools: Path) -> Run:
    """Give a function that runs a script or one of the tools and returns what it prints."""

    def run(program: str | Path, *arguments: str | Path, cwd: Path | None = None) -> str:
        tool = node_tools / "node_modules" / ".bin" / str(program)
        command = ["node", tool if tool.exists() else program, *arguments]
        done = subprocess.run(
            list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{program}: {done.stdout[-4000:]}{done.stderr[-4000:]}"
        return done.stdout

    return run
