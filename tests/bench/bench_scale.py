"""How time and memory grow with a spec: whole processes, over 80, 800 and 8,000 made-up events.

Ours is ``refwright generate``, with everything that it does: the spec file is read and checked, the
output is rendered, read back and held against the spec, and written. The peers get the same events
as the plainest JSON Schema that says them, in their quickest settings and, where that takes no
minutes, as they come; and the JSON Schema that refwright itself makes of them. A peer that is
absent is said to be; nothing is installed here.

``python tests/bench/bench_scale.py [--peers VENV] [--node FOLDER] [--target TARGET]
[SIZE ...]``
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from side_by_side import OURS, Times, report, say

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SIZES = (80, 800, 8_000)
ROUNDS = {80: 9, 800: 5, 8_000: 3}
TARGETS = ("python", "typescript", "jsonschema", "asyncapi", "markdown")
PEER_ROUNDS = {80: 5, 800: 3, 8_000: 1}
_MEGABYTE = 1024.0 if sys.platform != "darwin" else 1024.0 * 1024


@dataclass(frozen=True)
class Row:
    """A command that is measured; ``most`` is the largest spec that it is given."""

    name: str
    command: tuple[str, ...]
    most: int = SIZES[-1]

    @property
    def is_there(self) -> bool:
        return shutil.which(self.command[0]) is not None


@dataclass
class Taken:
    """What the rounds of each row took, in seconds and in bytes at the most."""

    seconds: Times = field(default_factory=dict)
    megabytes: Times = field(default_factory=dict)

    def add(self, name: str, seconds: float, megabytes: float) -> None:
        self.seconds.setdefault(name, []).append(seconds)
        self.megabytes.setdefault(name, []).append(megabytes)


def main() -> None:
    """Print time and memory of each size beside the peers, and how they grow from size to size."""
    given = arguments()
    if given.make:
        make(given.make, given.sizes)
        return
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        # what makes the specs is a process of its own: a child's memory counts its parent's
        command = [sys.executable, __file__, "--make", made, *map(str, given.sizes)]
        subprocess.run(command, check=True, env=environment())
        for target in given.target or TARGETS:
            before: tuple[int, Taken] | None = None
            for size in given.sizes:
                taken = measured(target, size, folder, given)
                if before is not None:
                    say_growth(target, before, (size, taken))
                before = size, taken


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="time and memory over specs of many events")
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES), metavar="SIZE")
    parser.add_argument("--peers", type=Path, default=Path(sys.executable).parents[1])
    parser.add_argument("--node", type=Path, default=HERE, help="has node_modules")
    parser.add_argument("--target", action="append", choices=TARGETS, help="repeatable")
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def make(folder: Path, sizes: list[int]) -> None:
    """Write the specs, and what the peers get for them."""
    from made_specs import made_spec
    from plain_schema import plain_schema

    from refwright.naming.identifiers import Names
    from refwright.spec.file import spec_text
    from refwright.targets.base import stamp_of
    from refwright.targets.jsonschema.target import BUNDLE, render

    for size in sizes:
        spec = made_spec(size)
        (folder / f"{size}.yaml").write_text(spec_text(spec), encoding="utf-8")
        (folder / f"{size}.json").write_text(json.dumps(plain_schema(spec)), encoding="utf-8")
        bundle = render(spec, stamp_of(spec), Names())[BUNDLE]
        (folder / f"{size}-bundle.json").write_text(bundle, encoding="utf-8")


def environment() -> dict[str, str]:
    """Give the environment of all runs: the sources of this checkout, compiled once."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPATH": os.pathsep.join((str(ROOT / "generator"), str(HERE)))}


def rows(target: str, source: Path, output: Path, given: argparse.Namespace) -> Iterator[Row]:
    """Give what makes a target's output, ours first."""
    spec = str(source.with_suffix(".yaml"))
    own = (sys.executable, "-m", "refwright", "generate", spec, "-t", target, "-o", str(output))
    yield Row(OURS, own)
    schema = str(source.with_suffix(".json"))
    if target == "python":
        tool = str(given.peers / "bin" / "datamodel-codegen")
        asked = (tool, "--input", schema, "--input-file-type", "jsonschema")
        asked += ("--output", str(output / "peer.py"), "--target-python-version", "3.11")
        plain = ("--output-model-type", "dataclasses.dataclass", "--formatters", "builtin")
        yield Row("datamodel-code-generator, dataclasses, built-in formatter", (*asked, *plain))
        bundle = ("--input", str(source.with_name(f"{source.name}-bundle.json")))
        bundle += ("--output", str(output / "peer"))
        yield Row("the same on refwright's JSON Schema", (*asked, *plain, *bundle))
        yield Row("datamodel-code-generator as it comes (pydantic, black)", asked, most=800)
    if target == "typescript":
        tool = str(given.node / "node_modules" / ".bin" / "json2ts")
        asked = (tool, "-i", schema, "-o", str(output / "peer.d.ts"))
        yield Row("json-schema-to-typescript, no formatter", (*asked, "--no-format"))
        yield Row("json-schema-to-typescript as it comes (prettier)", asked, most=800)


def measured(target: str, size: int, folder: Path, given: argparse.Namespace) -> Taken:
    """Run the rows of a target in turn and print what they took."""
    output = folder / "output"
    there = [row for row in rows(target, folder / str(size), output, given) if row.most >= size]
    absent = [row.name for row in there if not row.is_there]
    there = [row for row in there if row.is_there]
    taken = Taken()
    for turn in range(-1 if size == given.sizes[0] else 0, ROUNDS.get(size, 3)):
        for row in there:
            if row.name == OURS or turn < PEER_ROUNDS.get(size, 1):
                shutil.rmtree(output, ignore_errors=True)
                output.mkdir()
                seconds, megabytes = run(row)
                if turn >= 0:  # the one before them all compiled
                    taken.add(row.name, seconds, megabytes)
    report(f"{target}, {size:,} events", taken.seconds, "s", absent=absent)
    say(f"{target}, {size:,}, memory", list(memory_cells(taken.megabytes)), absent)
    return taken


def run(row: Row) -> tuple[float, float]:
    """Run a command to its end: seconds, and megabytes at the most."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as told:
        process = subprocess.Popen(
            row.command, env=environment(), stdout=subprocess.DEVNULL, stderr=told
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            told.seek(0)
            sys.exit(f"{row.name} failed: {told.read().decode(errors='replace')[-2000:]}")
    return seconds, usage.ru_maxrss / _MEGABYTE


def memory_cells(megabytes: Times) -> Iterator[str]:
    """Write the memory of each row, a peer's as a multiple of ours, too."""
    for name, taken in megabytes.items():
        cell = f"{name} {statistics.median(taken):.0f} MB"
        if name != OURS:
            ratios = sorted(t / o for t, o in zip(taken, megabytes[OURS], strict=False))
            cell += f" x{statistics.median(ratios):.2f} ({ratios[0]:.2f}..{ratios[-1]:.2f})"
        yield cell


def say_growth(target: str, before: tuple[int, Taken], now: tuple[int, Taken]) -> None:
    """Tell how ours has grown with the spec."""
    times, memory = (
        statistics.median(new[OURS]) / statistics.median(old[OURS])
        for old, new in (
            (before[1].seconds, now[1].seconds),
            (before[1].megabytes, now[1].megabytes),
        )
    )
    cell = f"{OURS} {times:.1f} times as long, {memory:.1f} times the memory"
    say(f"{target}, {before[0]:,} to {now[0]:,}", [cell])


if __name__ == "__main__":
    main()
