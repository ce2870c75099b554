"""How long whole builds of the committed workspace take: processes, from start to end.

Cold is a fresh checkout: nothing is remembered, byte code is there. An interpreter that does
nothing stands beside each, as the floor.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from side_by_side import OURS, Times, report, timed

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
COPIED = ("refwright.toml", "spec", "generated")


def main() -> None:
    """Print the time of a build with nothing remembered, with no outputs, with nothing to do."""
    with tempfile.TemporaryDirectory() as made:
        work, cache = Path(made, "work"), Path(made, "cache")
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPATH": str(ROOT / "generator"), "PYTHONPYCACHEPREFIX": str(cache)}

        def run(*arguments: str) -> None:
            command = [sys.executable, *arguments]
            subprocess.run(command, cwd=work, env=environment, capture_output=True, check=True)

        def build() -> None:
            run("-m", "refwright", "build")

        for measure, prepare in (
            ("build, cold", fresh),
            ("build, no outputs", bare),
            ("build, nothing to do", lambda _: None),
        ):
            prepare(work) if work.exists() else fresh(work)
            build()  # it compiled, or found that there is nothing to do
            report(measure, rounds(build, run, lambda p=prepare: p(work)), "ms")  # type: ignore[misc]


def rounds(
    build: Callable[[], None], run: Callable[..., None], before: Callable[[], None]
) -> Times:
    """Time builds that each start from the same state."""
    times: Times = {OURS: [], "an interpreter": []}
    for _ in range(ROUNDS):
        before()
        once = timed({OURS: build, "an interpreter": lambda: run("-c", "pass")}, 1)
        for name, taken in once.items():
            times[name] += taken
    return times


def fresh(work: Path) -> None:
    """Make the workspace anew, as a checkout has it."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, work / name)


def bare(work: Path) -> None:
    """Make the workspace anew, without any output."""
    fresh(work)
    shutil.rmtree(work / "generated")


if __name__ == "__main__":
    main()
