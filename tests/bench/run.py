"""Runs the benchmarks beside their peers and keeps what they print: ``make bench``.

The peers are installed, exactly as pinned, in an environment of their own. ``--write FILE`` keeps
the figures as a page with the date, the machine and the versions; names of benchmarks choose some.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HOME = ROOT / ".refwright" / "bench"
REQUIREMENTS = (ROOT / "requirements.lock", HERE / "requirements.txt")
BENCHES = {
    "python": ("The generated Python package", "bench_python_target.py"),
    "typescript": ("The generated TypeScript package", "bench_typescript_target.mjs"),
    "build": ("Whole builds of this repository", "bench_build.py"),
    "scale": ("Specs of many events", "bench_scale.py"),
    "diff": ("Comparing specs", "bench_diff.py"),
    "pdf": ("Reading PDF", "bench_pdf.py"),
}
LINE = re.compile(r"^(?P<measure>\S.*?) +(?P<cells>refwright .+)$")
CELL = re.compile(
    r"^(?P<name>.+?) (?P<figure>[\d.,]+ \S.*?)(?: x(?P<ratio>[\d.]+) \((?P<spread>.+)\))?$"
)


def main() -> None:
    """Run the benchmarks that are asked for, all without a name."""
    parser = argparse.ArgumentParser(description="run the benchmarks beside their peers")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(BENCHES)}")
    parser.add_argument("--write", type=Path, metavar="FILE", help="keep the figures as a page")
    given = parser.parse_args()
    if unknown := set(given.names) - BENCHES.keys():
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    python = installed()
    sections = [
        section(*BENCHES[name], python) for name in BENCHES if name in (given.names or BENCHES)
    ]
    if given.write:
        page = [*head(python), *(line for lines in sections for line in lines)]
        given.write.write_text("\n".join(page).rstrip() + "\n", encoding="utf-8")


def installed() -> Path:
    """Install the peers where that has not been done, and give the Python that has them."""
    python = HOME / "bin" / "python"
    if changed("python", REQUIREMENTS):
        say("installing the Python peers")
        venv.create(HOME, clear=True, with_pip=True)
        wanted = [part for path in REQUIREMENTS for part in ("-r", str(path))]
        quiet = ["--quiet", "--quiet", "--disable-pip-version-check"]
        subprocess.run([python, "-m", "pip", "install", *quiet, *wanted], check=True)
        changed("python", REQUIREMENTS, keep=True)
    if shutil.which("npm") and changed("node", [HERE / "package-lock.json"]):
        say("installing the Node peers")
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=HERE, check=True)
        changed("node", [HERE / "package-lock.json"], keep=True)
    return python


def changed(what: str, pins: Sequence[Path], *, keep: bool = False) -> bool:
    """Tell whether other versions are asked for than were installed; or keep what was."""
    text = "".join(path.read_text(encoding="utf-8") for path in pins)
    mark = HOME / f"{what}.txt"
    if keep:
        mark.write_text(text, encoding="utf-8")
    return not mark.is_file() or mark.read_text(encoding="utf-8") != text


def section(title: str, script: str, python: Path) -> list[str]:
    """Run one benchmark, letting its lines through, and give its part of the page."""
    say(title)
    runs_on_node = script.endswith(".mjs")
    command = ["node", "--expose-gc"] if runs_on_node else [str(python)]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "generator")}
    lines = []
    with subprocess.Popen(
        [*command, str(HERE / script)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            lines.append(line.rstrip("\n"))
    if process.returncode:
        sys.exit(f"{script} failed")
    return [f"## {title}", "", *tables(lines), ""]


def tables(lines: Sequence[str]) -> Iterator[str]:
    """Make tables of the lines that have figures, and prose of the others."""
    in_table = False
    for line in lines:
        found = LINE.match(line)
        if found is None:
            yield from (["", line, ""] if in_table else [line, ""])
        elif not in_table:
            yield "| | refwright | beside | takes | times refwright's | in single rounds |"
            yield "| --- | ---: | --- | ---: | ---: | ---: |"
        in_table = found is not None
        if found is not None:
            yield from rows(found["measure"], found["cells"].split("; "))


def rows(measure: str, cells: Sequence[str]) -> Iterator[str]:
    """Make a row for each peer of a measure."""
    own, *peers = map(CELL.match, cells)
    ours = own["figure"] if own else ""
    for peer in [peer for peer in peers if peer] or [None]:
        name, figure, ratio, spread = peer.groups("") if peer else ("",) * 4
        spread = spread.replace("..", " to ")
        yield f"| {measure} | {ours} | {name} | {figure} | {ratio} | {spread} |"
        measure = ours = ""


def head(python: Path) -> Iterator[str]:
    """Tell what the figures were made with."""
    listed = subprocess.run(
        [python, "-m", "pip", "list", "--format=json"], capture_output=True, text=True, check=True
    )
    versions = {entry["name"].lower(): entry["version"] for entry in json.loads(listed.stdout)}
    pins = (HERE / "requirements.txt").read_text(encoding="utf-8").splitlines()
    peers = [f"{name} {versions[name.lower()]}" for name in map(_name, pins) if name]
    wanted = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    peers += [f"{name} {version}" for name, version in wanted["devDependencies"].items()]
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False)
    yield from (
        "# Benchmarks",
        "",
        "Made by `make bench`; the scripts are in [tests/bench](../tests/bench). Everything in a",
        "line was measured in turn in one run. The ratio is the median of the peer's time over",
        "refwright's: above 1, refwright is the quicker one.",
        "",
        f"- date: {datetime.datetime.now(datetime.UTC).date()}",
        f"- machine: {processor()}, {os.cpu_count()} cores, {platform.system()}",
        f"- CPython {platform.python_version()}, Node {node.stdout.strip().removeprefix('v')}",
        f"- beside: {', '.join(peers)}",
        "",
    )


def _name(pin: str) -> str:
    return "" if pin.startswith("#") else pin.partition("==")[0]


def processor() -> str:
    """Name the processor, as far as the system tells."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1].strip() if found else platform.machine()


def say(text: str) -> None:
    """Tell what goes on now, apart from the figures."""
    print(f"-- {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
