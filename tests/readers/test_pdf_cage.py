"""PDF files are read in a process of its own, which limits hold in and nothing outlives."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pdf_hostile as hostile
import pdf_samples as samples
import pytest

from refwright.base.errors import CaptureError
from refwright.pages.document import Document
from refwright.readers.pdf.cage import Cage, Limits
from refwright.readers.pdf.wire import pack_document, unpack_document

GOOD = samples.pdf(samples.table([samples.HEADER, *samples.event_rows(20)], samples.GRID))
MEMORY = 256 * 1024**2
_NO_LIMITS = sys.platform == "win32"
posix = pytest.mark.skipif(_NO_LIMITS, reason="the system has no such limits")
linux = pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux")


@pytest.fixture
def cage() -> Iterator[Cage]:
    cage = Cage(Limits(memory=MEMORY))
    yield cage
    cage.close()


@linux
@pytest.mark.parametrize(
    "bomb",
    [
        hostile.nested_forms,
        hostile.packed_twice,
        hostile.filter_by_another_spelling,
        hostile.one_stream_named_often,
    ],
)
def test_a_page_that_needs_more_memory_than_allowed_is_refused_by_name(
    cage: Cage, bomb: Callable[[], bytes]
) -> None:
    with pytest.raises(CaptureError, match=r"256 MiB|unpacks to more") as caught:
        cage.read(bomb(), "kettle.pdf")
    assert caught.value.where.startswith("kettle.pdf")
    assert caught.value.remedy or "unpacks" in caught.value.what
    assert len(cage.read(GOOD, "kettle.pdf").blocks) == 1  # the next file has a worker again


@linux
def test_the_page_is_named(cage: Cage) -> None:
    with pytest.raises(CaptureError) as caught:
        cage.read(hostile.nested_forms(), "kettle.pdf")
    assert caught.value.where == "kettle.pdf, page 1"


@posix
def test_a_page_that_needs_more_processor_time_than_allowed_is_refused() -> None:
    cage = Cage(Limits(page_seconds=1, patience=600))
    with pytest.raises(CaptureError, match="1 s allowed") as caught:
        cage.read(hostile.nested_forms(9), "kettle.pdf")
    assert caught.value.where == "kettle.pdf, page 1"
    cage.close()


def test_a_file_that_takes_longer_than_allowed_by_the_clock_is_refused() -> None:
    cage = Cage(Limits(total_seconds=1))
    start = time.monotonic()
    with pytest.raises(CaptureError, match="took longer") as caught:
        cage.read(hostile.nested_forms(9), "kettle.pdf")
    assert time.monotonic() - start < 15
    assert caught.value.where.startswith("kettle.pdf")
    assert cage.worker is None


def test_one_worker_reads_all_files_and_lives_through_refusals(cage: Cage) -> None:
    first = cage.read(GOOD, "one.pdf")
    worker = cage.worker
    assert worker not in {None, os.getpid()}
    with pytest.raises(CaptureError, match="cut off"):
        cage.read(GOOD[:-10], "two.pdf")
    assert cage.read(GOOD, "one.pdf") == first
    assert cage.worker == worker


def test_a_worker_that_has_grown_is_replaced() -> None:
    cage = Cage(Limits(memory=58 * 1024**2))  # half of that is less than Python with pdfium
    assert cage.read(GOOD, "kettle.pdf").blocks
    assert (cage.worker is None) is not _NO_LIMITS
    assert cage.read(GOOD, "kettle.pdf").blocks
    cage.close()


def test_threads_take_turns(cage: Cage) -> None:
    found: list[Document] = []
    threads = [
        threading.Thread(target=lambda: found.append(cage.read(GOOD, "kettle.pdf")))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(found) == 4
    assert all(document == found[0] for document in found)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")
def test_a_forked_process_gets_a_worker_of_its_own() -> None:
    code = (
        "import os, sys; from refwright.readers.pdf.cage import read_pdf\n"
        "data = sys.stdin.buffer.read()\n"
        "want = read_pdf(data, 'kettle.pdf')\n"
        "child = os.fork()\n"
        "same = read_pdf(data, 'kettle.pdf') == want\n"
        "if not child: os._exit(0 if same else 1)\n"
        "print(same and os.waitpid(child, 0)[1] == 0 and read_pdf(data, 'kettle.pdf') == want)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], input=GOOD, capture_output=True, timeout=60, check=False
    )
    assert (ran.stdout.strip(), ran.stderr) == (b"True", b"")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_the_worker_ends_with_the_run_whatever_it_is_doing(ending: signal.Signals) -> None:
    code = (
        "import sys, threading, time; from refwright.readers.pdf import cage\n"
        "def tell():\n"
        "    while not cage._CAGE.worker: time.sleep(0.01)\n"
        "    time.sleep(1); print(cage._CAGE.worker, flush=True)\n"
        "threading.Thread(target=tell, daemon=True).start()\n"
        "cage.read_pdf(sys.stdin.buffer.read(), 'kettle.pdf')"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as run:
        assert run.stdin
        assert run.stdout
        run.stdin.write(hostile.nested_forms(9))
        run.stdin.close()
        worker = int(run.stdout.readline())
        assert _runs(worker)
        run.send_signal(ending)
        run.wait(10)
    end = time.monotonic() + 10
    while _runs(worker) and time.monotonic() < end:
        time.sleep(0.05)
    assert not _runs(worker)


def _runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_documents_alone_come_out_of_what_a_worker_sends() -> None:
    document = samples.read(samples.text("The kettle boils."), samples.bullets("Tea", "Milk"))
    assert unpack_document(pack_document(document)) == document
    assert unpack_document(pickle.dumps(os.getcwd)) is None
    assert unpack_document(pickle.dumps("words")) is None
    assert unpack_document(b"nonsense") is None


@pytest.mark.skipif(sys.platform != "linux", reason="getrusage hands a peak down on Linux alone")
def test_a_large_process_has_no_grown_worker() -> None:
    """A worker is judged by its own memory, not by that of the process that started it."""
    script = (
        "import sys; ballast = bytearray(700 * 1024**2); "
        "from refwright.readers.pdf.cage import Cage, Limits; "
        "cage = Cage(Limits(memory=1024**3)); data = open(sys.argv[1], 'rb').read(); "
        "cage.read(data, 'a.pdf'); print(cage.worker is not None); cage.close()"
    )
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "a.pdf"
        page.write_bytes(GOOD)
        done = subprocess.run(
            [sys.executable, "-c", script, page], capture_output=True, text=True, check=False
        )
    assert done.stdout == "True\n", done.stderr
