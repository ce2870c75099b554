"""Kills builds of a workspace at every step they take on the disk, and at random moments.

Run as a program of its own: ``killed_build.py WORKSPACE SCRATCH STRIDE``, where a stride of 0 is
for random moments, one of 3 for every third step. It forks, so that nothing is imported twice;
each child builds and is killed; then the workspace must be whole, and the next build must end with
the same bytes as one that nobody disturbed. Prints a JSON summary.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from refwright.files.manifest import MANIFEST, load_manifest
from refwright.packages.building import build
from refwright.workspace.workspace import load_workspace

STEPS = {"open", "os.chmod", "os.mkdir", "os.remove", "os.rename", "os.rmdir"}
MOMENTS = 100
Tree = dict[str, bytes]


def tree_of(folder: Path) -> Tree:
    """Read what a run writes for others; what it keeps for itself is in ``.refwright``."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    names = {path.relative_to(folder).as_posix(): path for path in files}
    return {n: path.read_bytes() for n, path in names.items() if not n.startswith(".refwright/")}


def fresh(old: Path, scratch: Path) -> None:
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.copytree(old, scratch)


def built(folder: Path, *, check: bool = False) -> bool:
    """Build, or tell whether a check finds the outputs current."""
    outcomes = build(load_workspace(folder / "refwright.toml"), check=check)
    assert not any(outcome.reading.failed for outcome in outcomes)
    return not any(any(outcome.changes.values()) for outcome in outcomes)


def in_child(work: Callable[[], object]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        work()
    except BaseException as error:  # noqa: BLE001 - a fork must never go on as its parent
        os.write(2, repr(error).encode())
        os._exit(1)
    os._exit(0)


def dies_at(step: int, folder: Path) -> Callable[[], object]:
    """Build, and die at the given step on the disk inside the workspace."""
    taken = 0
    inside = str(folder)

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal taken
        if event in STEPS and str(arguments[0]).startswith(inside):
            taken += 1
            if taken == step:
                os._exit(9)

    def work() -> object:
        sys.addaudithook(watch)
        return built(folder)

    return work


def is_ours(name: str) -> bool:
    last = name.rpartition("/")[2]
    return last == ".refwright.lock" or (last.startswith(".") and last.endswith(".refwright"))


def judge(folder: Path, old: Tree, new: Tree) -> bool:
    """Look at what a killed build left, then let the next one finish; gives whether all was new."""
    left = {name: content for name, content in tree_of(folder).items() if not is_ours(name)}
    for name, content in left.items():
        if name.endswith(MANIFEST):
            assert load_manifest(folder / name.removesuffix(MANIFEST)) is not None
        else:
            assert content in {old.get(name), new.get(name)}, f"{name} is neither old nor new"
    assert old.keys() & new.keys() <= left.keys()
    assert built(folder, check=True) == (left == new), "the check does not see what is stale"
    built(folder)
    assert tree_of(folder) == new, sorted(tree_of(folder).keys() ^ new.keys())
    return left == new


def main(old_folder: Path, scratch: Path, stride: int) -> None:
    fresh(old_folder, scratch)
    old = tree_of(old_folder)
    start = time.perf_counter()
    built(scratch)
    duration = time.perf_counter() - start
    new = tree_of(scratch)
    kills = done = 0
    chance = random.Random(5)  # noqa: S311 - the same moments each time
    while stride or kills < MOMENTS:
        fresh(old_folder, scratch)
        if stride:
            child = in_child(dies_at(kills * stride + 1, scratch))
        else:
            child = in_child(lambda: built(scratch))
            time.sleep(chance.uniform(0, 1.2) * duration)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        assert code in {0, 9, -signal.SIGKILL}, code
        if stride and code == 0:
            break
        kills += 1
        done += judge(scratch, old, new)
    print(json.dumps({"kills": kills, "done": done, "changed": old != new}))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), int(sys.argv[3]))
