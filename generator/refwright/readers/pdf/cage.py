"""PDF files are read in a process of their own, with limits of memory and time.

What a PDF unpacks to is decided by the library that reads it, while it reads: a file of 2,000
bytes can draw ten thousand million words. So the reader works in a cage: when a page needs more
than the limits allow, the worker process ends, and the page is refused by its number. One worker
reads all files of a run.
"""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from refwright.base.errors import CaptureError
from refwright.pages.document import Document
from refwright.readers.pdf import wire

_BOOT = (
    "import sys; sys.path[:] = {path!r}; "
    "from refwright.readers.pdf.worker import main; main({memory}, {seconds})"
)
_REPORT = "this is a bug in refwright; please report it"


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading a PDF may take.

    ``memory`` is the worker's address space in bytes (not limited where the system cannot);
    ``page_seconds`` is the processor time of one page, ``patience`` by how much longer that may
    take on a busy machine, ``total_seconds`` the time of a whole file by the clock.
    """

    memory: int = 2 * 1024**3
    page_seconds: int = 20
    patience: int = 4
    total_seconds: int = 300


class Cage:
    """A worker process, started when the first file comes and again when a file has ended it."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, data: bytes, page: str) -> Document:
        """Read a PDF file's bytes; ``page`` is its label in places.

        Raises ``CaptureError`` for what cannot be read whole or within the limits.
        """
        with self._lock:
            process = self._started(page)
            exchange = _Exchange(process, self.limits, data, page)
            try:
                return exchange.run()
            finally:
                if not exchange.ready:  # also after Ctrl-C: half an answer would spoil the next
                    self._end()

    def close(self) -> None:
        """End the worker."""
        with self._lock:
            self._end()

    def forget(self) -> None:
        """Leave the worker to the process that this one was forked from."""
        self._lock = threading.Lock()
        process, self._process = self._process, None
        if process:
            process.returncode = 0  # it is not ours to wait for
            _close_pipes(process)

    @property
    def worker(self) -> int | None:
        """The worker's process id, where one is there."""
        return self._process.pid if self._process else None

    def _started(self, page: str) -> subprocess.Popen[bytes]:
        if self._process and self._process.poll() is None:
            return self._process
        self._end()
        boot = _BOOT.format(
            path=[str(Path(entry).absolute()) for entry in sys.path],
            memory=self.limits.memory,
            seconds=self.limits.page_seconds,
        )
        try:
            self._process = subprocess.Popen(  # noqa: S603  # this Python, and code of ours
                [sys.executable or "", "-I", "-c", boot],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise CaptureError(
                f"no process can be started to read the PDF in: {error.strerror or error}",
                where=page,
                remedy="PDF files are read by a second Python process; see that one can run",
            ) from error
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process:
            process.kill()
            process.wait()
            _close_pipes(process)


def _close_pipes(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe:
            try:
                pipe.close()
            except OSError:  # what was left to send has nobody to go to
                continue


class _Exchange:
    """One file given to the worker: its answer is awaited, but no longer than the limits say.

    ``ready`` says afterwards whether the worker can read another file.
    """

    def __init__(
        self, process: subprocess.Popen[bytes], limits: Limits, data: bytes, page: str
    ) -> None:
        self.process = process
        self.limits = limits
        self.data = data
        self.page = page
        self.step = ""
        self.late = False
        self.ready = False
        self._end = time.monotonic() + limits.total_seconds
        self._deadline = self._end
        self._over = threading.Event()
        self._begin("")

    def run(self) -> Document:
        """Return the document that the worker makes of the file."""
        watch = threading.Thread(target=self._watch, daemon=True)
        watch.start()
        try:
            return self._talk()
        finally:
            self._over.set()
            watch.join()

    def _begin(self, step: str) -> None:
        self.step = step
        patience = self.limits.page_seconds * self.limits.patience
        self._deadline = min(self._end, time.monotonic() + patience)

    def _watch(self) -> None:
        while not self._over.wait(max(0.0, self._deadline - time.monotonic())):
            if time.monotonic() >= self._deadline:
                self.late = True
                self.process.kill()
                return

    def _talk(self) -> Document:
        stdin, stdout = _pipes(self.process)
        try:
            wire.send(stdin, wire.Kind.REQUEST, *wire.pack_request(self.data, self.page))
        except OSError:
            raise self._gone() from None
        while message := wire.receive(stdout):
            kind, body = message
            if kind is wire.Kind.PAGE:
                self._begin(body.decode("utf-8", "replace"))
            elif kind is wire.Kind.REFUSAL:
                what, where, remedy = body.decode("utf-8", "surrogatepass").split("\0")
                self.ready = True
                raise CaptureError(what, where=where, remedy=remedy)
            elif kind is wire.Kind.FAULT:
                told = body.decode("utf-8", "replace").strip().splitlines()[-1]
                raise self._error(f"the PDF reader failed: {told}", _REPORT)
            else:
                document = wire.unpack_document(body)
                if document is None:
                    break
                self.ready = kind is wire.Kind.DOCUMENT
                return document
        raise self._gone()

    def _gone(self) -> CaptureError:
        """Say why the worker gave no answer."""
        code = self.process.wait() if self.late else _code(self.process)
        if self.late or code == -getattr(signal, "SIGXCPU", 0):
            seconds = self.limits.page_seconds
            return self._error(f"reading the PDF took longer than the {seconds} s allowed a page")
        memory = self.limits.memory // 1024**2
        how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
        return self._error(
            f"reading the PDF took more than {memory} MiB of memory, or broke the PDF library"
            f" ({how})"
        )

    def _error(self, what: str, remedy: str = "") -> CaptureError:
        where = f"{self.page}, {self.step}" if self.step else self.page
        return CaptureError(what, where=where, remedy=remedy or _REMEDY)


_REMEDY = "print the pages that matter to a new PDF, or capture the page in another form"


def _pipes(process: subprocess.Popen[bytes]) -> tuple[BinaryIO, BinaryIO]:
    stdin, stdout = process.stdin, process.stdout
    if stdin is None or stdout is None:  # pragma: no cover  # it was started with both
        raise AssertionError
    return stdin, stdout  # type: ignore[return-value]


def _code(process: subprocess.Popen[bytes]) -> int | None:
    try:
        return process.wait(2)
    except subprocess.TimeoutExpired:
        return None


_CAGE = Cage()
atexit.register(_CAGE.close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_CAGE.forget)


def read_pdf(data: bytes, page: str) -> Document:
    """Read a PDF file's bytes in this run's cage; ``page`` is the file's label in places.

    Raises ``CaptureError`` for what cannot be read whole: not a PDF, cut off, encrypted, without
    text, beyond a bound or limit, or with pypdfium2 missing.
    """
    return _CAGE.read(data, page)
