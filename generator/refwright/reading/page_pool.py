"""Many pages at once: on all cores of this machine, or on many machines, with the same result.

A page that ends the process that reads it, twice, is told as one that cannot be read. Workers on
other machines must be the same refwright as this one.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any, Final

from refwright.base.errors import CaptureError, UsageError
from refwright.facts.profile import Profile
from refwright.pages.capture import Capture
from refwright.reading.engine import engine_digest
from refwright.reading.page_cache import PageCache
from refwright.reading.read_page import PageRead, read_page, unreadable

_FEWEST: Final = 24
"""Of fewer pages, or less text, the start of the processes would cost more than it saves."""
_LEAST: Final = 2 << 20
_BATCH: Final = 16
_DASK: Final = "dask://"
_Work = tuple[str, bytes, bool, list[Capture]]


@dataclass(slots=True)
class PageReader:
    """Reads pages: what is remembered from the cache, the rest by ``jobs`` processes (0: as many
    as there are cores), or by the workers of a Dask scheduler that ``executor`` names."""

    cache: PageCache | None = None
    jobs: int = 0
    executor: str = ""
    at: Callable[[str], None] | None = None
    read: int = field(default=0, init=False)
    """How many pages were read anew."""

    def __call__(
        self, captures: Sequence[Capture], profile: Profile, allow_gaps: bool
    ) -> Iterable[PageRead]:
        """Read pages, in their order."""
        found: dict[int, PageRead] = {}
        for at, capture in enumerate(captures):
            kept = self.cache and self.cache.get(capture, profile, allow_gaps=allow_gaps)
            if kept:
                found[at] = kept
        missing = [at for at in range(len(captures)) if at not in found]
        self.read += len(missing)
        for at, page in self._new(missing, captures, profile, allow_gaps):
            found[at] = page
            if self.cache:
                self.cache.put(captures[at], profile, page, allow_gaps=allow_gaps)
            self._tell(len(found), len(captures))
        if self.cache and missing:
            self.cache.sweep()
        return [found[at] for at in range(len(captures))]

    def _tell(self, done: int, total: int) -> None:
        if self.at and total > 1:
            self.at(f"read {done} of {total} pages")

    def _new(
        self, missing: list[int], captures: Sequence[Capture], profile: Profile, allow_gaps: bool
    ) -> Iterator[tuple[int, PageRead]]:
        size = sum(len(captures[at].data) for at in missing)
        jobs = self.jobs or os.cpu_count() or 1
        if not self.executor and (len(missing) < _FEWEST or size < _LEAST or jobs == 1):
            for at in missing:
                yield at, read_page(captures[at], profile, allow_gaps=allow_gaps)
            return
        blob = pickle.dumps(profile, protocol=5)
        left = dict.fromkeys(missing)
        for batch in (_BATCH, 1):
            groups = [list(left)[at : at + batch] for at in range(0, len(left), batch)]
            works = [
                (engine_digest(), blob, allow_gaps, [captures[at] for at in g]) for g in groups
            ]
            for number, pages in self._run(works, jobs):
                for at, page in zip(groups[number], pages, strict=True):
                    left.pop(at, None)
                    yield at, page
            if not left:
                return
        for at in list(left):  # whoever ends its process must not take others along
            work = (engine_digest(), blob, allow_gaps, [captures[at]])
            pages = [page for _, done in self._run([work], 1) for page in done]
            lost = CaptureError(
                "reading it ended the process", remedy="report it: refwright bundle"
            )
            yield at, pages[0] if pages else unreadable(captures[at].label, lost)

    def _run(self, works: list[_Work], jobs: int) -> Iterator[tuple[int, list[PageRead]]]:
        """Give what batches gave as soon as they are done; none for those that were lost."""
        with self._open(jobs) as pool:
            waiting: dict[Future[list[PageRead]], int] = {}
            try:
                waiting = {pool.submit(read_batch, work): at for at, work in enumerate(works)}
                while waiting:
                    done, _ = wait(waiting, return_when=FIRST_COMPLETED)
                    for future in done:
                        number = waiting.pop(future)
                        if not _is_lost(future):
                            yield number, future.result()
            except BrokenExecutor:
                return
            finally:
                for future in waiting:
                    future.cancel()

    @contextmanager
    def _open(self, jobs: int) -> Iterator[Executor]:
        if self.executor:
            with _dask(self.executor) as executor:
                yield executor
            return
        # a process that is started afresh knows nothing of this one's threads
        context = multiprocessing.get_context("spawn")
        pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)
        try:
            yield pool
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _is_lost(future: Future[list[PageRead]]) -> bool:
    """Tell whether a batch was lost with the process that read it; raises other errors."""
    error = future.exception()
    if error is None:
        return False
    if isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker":
        return True
    raise error


def _begin() -> None:
    """Leave it to the process that asks to be interrupted."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


_profiles: dict[bytes, Profile] = {}


def read_batch(work: _Work) -> list[PageRead]:
    """Read some pages, in whatever process on whatever machine."""
    engine, blob, allow_gaps, captures = work
    if engine != engine_digest():
        raise UsageError(
            "a worker has another refwright than this one",
            remedy="install the same version of it, and of what it builds on, on every machine",
        )
    if blob not in _profiles:
        _profiles.clear()
        _profiles[blob] = pickle.loads(blob)  # noqa: S301 - it comes from the run that asks
    return [read_page(one, _profiles[blob], allow_gaps=allow_gaps) for one in captures]


@contextmanager
def _dask(address: str) -> Iterator[Executor]:
    """Give the workers of a Dask scheduler as an executor."""
    if not address.startswith(_DASK) or len(address) == len(_DASK):
        raise UsageError(
            f"{address[:80]!r} is no executor", remedy="name a scheduler: dask://HOST:PORT"
        )
    if find_spec("distributed") is None:
        raise UsageError(
            "an executor needs dask.distributed, which is not installed",
            remedy="pip install 'refwright[dask]'",
        )
    from distributed import Client

    try:
        make: Any = Client
        client = make(f"tcp://{address.removeprefix(_DASK)}", timeout="10s")
    except (OSError, ValueError) as error:
        raise UsageError(
            f"the scheduler does not answer: {error}", where=address, remedy="is it running?"
        ) from None
    with client:
        yield client.get_executor(pure=False, retries=2)
