"""How reading and updating grow with the number of pages: 100, 1,000 and 10,000 stand-in pages.

Each tree is made by rule, one page a file, all of one release. Measured are whole processes: the
first read of all pages into one spec, a second one with every page remembered, and an update where
nothing has changed. ``--workers`` measures the pool of processes and two Dask workers, too.

``python tests/bench/bench_update.py [SIZE ...] [--workers]``
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = (100, 1_000, 10_000)
ONE = """
import json, resource, sys, time
from pathlib import Path
from refwright.facts.profile import load_profile
from refwright.reading.page_cache import PageCache
from refwright.reading.page_pool import PageReader
from refwright.reading.read_release import Request, read_release
from refwright.sources.named_pages import sources_of_workspace
from refwright.workspace.workspace import load_workspace

def main():
    folder, jobs, executor, whole = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    workspace = load_workspace(folder / "refwright.toml")
    sources, release = sources_of_workspace(workspace), workspace.apis[0].releases[0]
    start = time.perf_counter()
    captures = tuple(sources.pages(release))
    profile = load_profile("base")
    reader = PageReader(PageCache(workspace.state_folder), jobs, executor)
    if whole == "release":
        parts = tuple(sources.parts(release))
        reading = read_release(Request("doors", "1.0", captures, profile, parts=parts), reader)
        assert reading.spec is not None, [f for f in reading.findings if f.severity == "error"][:3]
        assert len(reading.spec.events) == 3 * len(captures)
    else:
        pages = reader(captures, profile, False)
        assert all(page.locked for page in pages)
    seconds = time.perf_counter() - start
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(one.ru_utime + one.ru_stime for one in usage)
    most = usage[0].ru_maxrss / 1024
    print(json.dumps({"s": seconds, "cpu": cpu, "mb": most, "read": reader.read}))

if __name__ == "__main__":
    main()
"""


def page(number: int) -> str:
    """Write one stand-in page: three events with six fields each."""
    rows = "".join(
        f"<tr><td>field{at}</td><td>string</td><td>yes</td><td>What {at} is of {number}.</td></tr>"
        for at in range(6)
    )
    heads = "".join(f"<th>{head}</th>" for head in ("Field", "Type", "Required", "Description"))
    parts = "".join(
        f"<h2>door{number}.{what}</h2><p>Sent when door {number} is {what}.</p>"
        f"<table><tr>{heads}</tr>{rows}</table>"
        for what in ("opened", "closed", "locked")
    )
    return f"<html><title>Door d{number}</title><h1>Events of door d{number}</h1>{parts}</html>"


def make_tree(folder: Path, size: int) -> None:
    """Make a workspace of so many pages."""
    for number in range(size):
        path = folder / "pages" / f"{number // 100:03d}" / f"{number:05d}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(number), encoding="utf-8")
    (folder / "refwright.toml").write_text(
        '[[api]]\nname = "doors"\ntargets = ["jsonschema"]\n'
        '[[api.release]]\nname = "1.0"\npages = ["pages"]\n',
        encoding="utf-8",
    )


def run(
    folder: Path, *, jobs: int = 0, executor: str = "", whole: str = "release"
) -> dict[str, float]:
    """Read a tree in a process of its own."""
    script = folder / "one.py"
    script.write_text(ONE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script, folder, str(jobs), executor, whole],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def update(folder: Path) -> tuple[float, float]:
    """Update a tree; gives seconds, and the most memory that any process had, in MB."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "refwright", "update", "-q"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return time.perf_counter() - start, most


def measure(size: int, *, workers: bool, whole: bool) -> None:
    """Print the figures of one size."""
    folder = Path(tempfile.mkdtemp(prefix="refwright-pages-"))
    try:
        make_tree(folder, size)
        first = run(folder)
        again = run(folder)
        print(
            f"{size:>6} pages: first read {first['s']:.1f} s, {first['cpu'] / size * 1000:.1f} ms "
            f"of CPU a page, {first['mb']:.0f} MB; "
            f"again {again['s']:.1f} s ({again['read']:.0f} read)",
            flush=True,
        )
        if workers:
            measure_workers(folder, size)
        if whole:
            seconds, _ = update(folder)
            update(folder)
            idle, most = update(folder)
            print(
                f"{size:>6} pages: update {seconds:.1f} s, "
                f"nothing changed {idle:.2f} s, {most:.0f} MB"
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure_workers(folder: Path, size: int) -> None:
    """Print how long pages alone take: one process, the pool, two Dask workers."""
    cache = folder / ".refwright"
    shutil.rmtree(cache, ignore_errors=True)
    one = run(folder, jobs=1, whole="pages")
    shutil.rmtree(cache, ignore_errors=True)
    pool = run(folder, jobs=2, whole="pages")
    shutil.rmtree(cache, ignore_errors=True)
    print(f"{size:>6} pages alone: one process {one['s']:.1f} s, two {pool['s']:.1f} s", flush=True)
    try:
        from distributed import LocalCluster
    except ImportError:
        print("dask.distributed is absent")
        return
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        address = cluster.scheduler_address.replace("tcp://", "dask://")
        dask = run(folder, executor=address, whole="pages")
    print(f"{size:>6} pages alone: two Dask workers {dask['s']:.1f} s")


def main() -> None:
    """Measure the sizes that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--workers", action="store_true")
    parser.add_argument("--no-update", action="store_true")
    given = parser.parse_args()
    for size in given.sizes:
        measure(size, workers=given.workers, whole=not given.no_update)


if __name__ == "__main__":
    main()
