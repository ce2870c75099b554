"""What a long run is at: one line of a terminal, from the second second on."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from refwright.cli.edge import Edge

_PATIENCE = 1.0
_EVERY = 0.2


@contextmanager
def progress(first: str = "") -> Iterator[Callable[[str], None]]:
    """Give a function that is told what a run is at; the line is gone when the run is over.

    Nothing is shown before a second is over, or where standard error is no terminal.
    """
    out = sys.stderr
    if not isinstance(out, Edge) or out.quiet or not out.isatty() or _is_dumb():
        yield _nobody
        return
    line = _Line(out, first)
    watcher = threading.Thread(target=line.watch, daemon=True)
    watcher.start()
    try:
        yield line.tell
    finally:
        line.done.set()
        watcher.join()


def _is_dumb() -> bool:
    return os.environ.get("TERM") == "dumb"


def _nobody(_text: str) -> None:
    """Tell nobody."""


class _Line:
    def __init__(self, out: Edge, text: str) -> None:
        self.out = out
        self.text = text
        self.done = threading.Event()

    def tell(self, text: str) -> None:
        self.text = text

    def watch(self) -> None:
        start = time.monotonic()
        shown = False
        while not self.done.wait(_EVERY if shown else _PATIENCE):
            shown = True
            columns = shutil.get_terminal_size().columns
            seconds = time.monotonic() - start
            self.out.status(f"{seconds:5.1f} s  {self.text}"[: columns - 1])
        if shown:
            self.out.status("")
