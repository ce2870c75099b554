"""Kills updates of a workspace at random moments: it must always be whole.

Run as a program of its own: ``killed_update.py [RUNS]`` (default: 200). Each child updates from a
server on the loopback interface whose page has changed, and is killed. Then the manifest must
list contents that are there and whole, each file must be old or new, and the next update must end
with the same specs and outputs as one that nobody disturbed. Prints a JSON summary.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "sources"))

from misbehaving_server import running_site  # noqa: E402
from update_site import FIELDS, Doors, page  # noqa: E402

from refwright.sources.fetching import Ask  # noqa: E402
from refwright.sources.named_pages import sources_of_workspace  # noqa: E402
from refwright.updating.update import Update, Wish, update  # noqa: E402
from refwright.workspace.workspace import load_workspace  # noqa: E402


def updated(folder: Path) -> Update:
    return update(load_workspace(folder / "refwright.toml"), Wish(ask=Ask(refresh=True)))


def outputs(folder: Path) -> dict[str, bytes]:
    """Read specs and outputs; a capture's time is not the same twice."""
    found = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    return {n: p.read_bytes() for n, p in found.items() if n.startswith(("spec/", "generated/"))}


def killed(folder: Path, after: float) -> bool:
    """Update in a child, and kill it after some seconds; gives whether it was still at work."""
    child = os.fork()
    if not child:
        try:
            updated(folder)
        finally:
            os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == -signal.SIGKILL


def judge(folder: Path, old: dict[str, bytes], new: dict[str, bytes]) -> None:
    sources = sources_of_workspace(load_workspace(folder / "refwright.toml"))
    for url, editions in sources.captures.pages.items():
        for edition in editions:
            assert sources.captures.has(edition), f"{url}: {edition.sha256} is not whole"
    for name, content in outputs(folder).items():
        if not name.rpartition("/")[2].startswith("."):
            assert content in {old.get(name), new.get(name)}, f"{name} is neither old nor new"
    again = updated(folder)
    assert not again.failed, again.findings
    assert outputs(folder) == new


def main(runs: int) -> None:
    base = Path(tempfile.mkdtemp(prefix="refwright-killed-"))
    chance = random.Random(7)  # noqa: S311 - the same moments each time
    at_work = 0
    try:
        with running_site() as site:
            doors = Doors(base / "old", site, site.page("/doors.html", page()))
            doors.root.mkdir()
            doors.write()
            assert not updated(doors.root).failed
            old = outputs(doors.root)
            site.page("/doors.html", page([*FIELDS, "colour"]))
            scratch = base / "scratch"
            shutil.copytree(doors.root, scratch)
            start = time.perf_counter()
            assert updated(scratch).changed
            duration = time.perf_counter() - start
            new = outputs(scratch)
            for _ in range(runs):
                shutil.rmtree(scratch)
                shutil.copytree(doors.root, scratch)
                at_work += killed(scratch, chance.uniform(0, 1.1) * duration)
                judge(scratch, old, new)
    finally:
        shutil.rmtree(base, ignore_errors=True)
    print(json.dumps({"runs": runs, "killed at work": at_work}))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
