"""refwright watch shows what a change of a page or a profile does to specs and outputs."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from update_site import FIELDS, page

from refwright.updating.watching import once, watch

pytest.importorskip("watchfiles", reason="needs refwright[watch]")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "doors.html").write_text(page())
    (tmp_path / "refwright.toml").write_text(
        "[[api]]\nname = 'doors'\ntargets = ['jsonschema']\n"
        "[[api.release]]\nname = '1.0'\npages = ['doors.html']\n"
    )
    return tmp_path


@pytest.fixture
def watched(folder: Path) -> Iterator[queue.Queue[str]]:
    """Watch in a thread; gives what it tells."""
    told: queue.Queue[str] = queue.Queue()
    stop = threading.Event()
    thread = threading.Thread(target=watch, args=(folder / "refwright.toml", None, told.put, stop))
    thread.start()
    yield told
    stop.set()
    thread.join(30)
    assert not thread.is_alive()


def until(told: queue.Queue[str], words: str, seconds: float = 60) -> list[str]:
    """Wait until something is told; gives all that was told until then."""
    lines: list[str] = []
    end = time.monotonic() + seconds
    while not any(words in line for line in lines):
        lines.append(told.get(timeout=max(0.1, end - time.monotonic())))
    return lines


def change(path: Path, text: str, told: queue.Queue[str]) -> None:
    """Change a page until it is seen: a watcher needs a moment before it sees anything."""
    for _ in range(30):
        path.write_text(text)
        time.sleep(1)
        if not told.empty():
            return


def test_a_change_is_shown_in_specs_and_outputs(folder: Path, watched: queue.Queue[str]) -> None:
    until(watched, "watching")
    change(folder / "doors.html", page([*FIELDS, "colour"]), watched)
    lines = until(watched, "generated/jsonschema/doors/1.0:")
    assert any(line.startswith("changed: doors.html") for line in lines)
    assert any(line.startswith("+") and "colour" in line for line in lines)
    (folder / "doors.html").write_text("")
    assert any("empty" in line for line in until(watched, "empty"))
    (folder / "doors.html").write_text(page([*FIELDS, "colour"]))
    until(watched, "nothing changed")


def test_what_is_wrong_is_told_and_not_raised(folder: Path) -> None:
    told: list[str] = []
    (folder / "refwright.toml").write_text("api = 1")
    once(folder / "refwright.toml", None, told.append)
    assert told[0].startswith("error: ")
