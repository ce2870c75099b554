"""The process that reads PDF files: one after the other, within the limits that it sets itself.

It ends when the process that started it closes the pipe or is gone, whatever it is doing then.
"""

from __future__ import annotations

import contextlib
import gc
import math
import os
import queue
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import BinaryIO

from refwright.base.errors import CaptureError
from refwright.readers.pdf import wire
from refwright.readers.pdf.reader import read_pdf_here

if sys.platform != "win32":  # there the cage's own clock is the only limit
    import resource

_GROWN = 0.5
"""Share of the memory limit from which the worker ends after the file that it has read."""


def main(memory: int, page_seconds: int) -> None:
    """Read PDF files from standard input until it ends; ``memory`` is in bytes."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a library prints is not an answer
    sys.setrecursionlimit(20_000)  # packing a document goes as deep as its lists and tables
    gc.disable()  # a file's words are many, and all go at its end
    _confine(memory)
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, requests), daemon=True).start()
    while True:
        data, page = wire.unpack_request(requests.get())
        _answer(answers, data, page, memory, page_seconds)
        del data
        gc.collect()


def _listen(stream: BinaryIO, requests: queue.SimpleQueue[bytes]) -> None:
    """Take requests; end the process at once when nobody can send any more."""
    while message := wire.receive(stream):
        requests.put(message[1])
        del message  # a file's bytes are not to be held twice
    os._exit(0)


def _confine(memory: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for whoever started the run
    if sys.platform == "win32":
        return
    for limit, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(limit)
        new = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with contextlib.suppress(OSError, ValueError):  # macOS does not know every limit
            resource.setrlimit(limit, (new, new))


def _allow_seconds(seconds: int) -> None:
    """Let the process compute for so many seconds from now on, and no longer."""
    if sys.platform == "win32":
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(used.ru_utime + used.ru_stime) + seconds
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    if hard == resource.RLIM_INFINITY or soft < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _answer(answers: BinaryIO, data: bytes, page: str, memory: int, page_seconds: int) -> None:
    def begin(step: str) -> None:
        _allow_seconds(page_seconds)
        wire.send(answers, wire.Kind.PAGE, step.encode())

    begin("")
    try:
        document = wire.pack_document(read_pdf_here(data, page, begin))
    except CaptureError as error:
        told = f"{error.what}\0{error.where}\0{error.remedy}"
        wire.send(answers, wire.Kind.REFUSAL, told.encode("utf-8", "surrogatepass"))
    except MemoryError:
        os._exit(1)
    except Exception:  # noqa: BLE001  # told to the cage, which tells the user
        wire.send(answers, wire.Kind.FAULT, traceback.format_exc().encode("utf-8", "replace"))
    else:
        if _has_grown(memory):
            wire.send(answers, wire.Kind.LAST_DOCUMENT, document)
            os._exit(0)
        wire.send(answers, wire.Kind.DOCUMENT, document)


def _has_grown(memory: int) -> bool:
    if sys.platform == "win32":
        return False
    return _peak() > _GROWN * memory


def _peak() -> int:
    """Return the most memory that this process has had, in bytes.

    On Linux the peak of getrusage is handed down from the process that started this one, however
    large that was; the kernel's own status is not.
    """
    try:
        with Path("/proc/self/status").open(encoding="ascii", errors="replace") as status:
            peak = next(line for line in status if line.startswith("VmHWM:"))
        return int(peak.split()[1]) * 1024
    except (OSError, StopIteration, ValueError):
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
