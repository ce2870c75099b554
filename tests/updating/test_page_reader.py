"""Pages read once by content, by many processes, and on many machines: always the same result."""

from __future__ import annotations

import os
import pickle
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from update_site import page

from refwright.base.errors import UsageError
from refwright.facts.lock import lock_text
from refwright.facts.profile import Profile, load_profile
from refwright.pages.capture import Capture
from refwright.reading import page_pool
from refwright.reading.page_cache import PageCache
from refwright.reading.page_pool import PageReader
from refwright.reading.read_page import read_page
from refwright.reading.read_release import Request, read_release
from refwright.spec.file import spec_text

PAGES = 40


@pytest.fixture(scope="module")
def profile() -> Profile:
    return load_profile("base")


@pytest.fixture(scope="module")
def captures() -> tuple[Capture, ...]:
    return tuple(
        Capture(f"p{n}.html", page(things=(f"opened{n}", f"closed{n}")).encode())
        for n in range(PAGES)
    )


@pytest.fixture(scope="module")
def one_by_one(captures: tuple[Capture, ...], profile: Profile) -> bytes:
    return spec_of(captures, profile)


def spec_of(
    captures: tuple[Capture, ...], profile: Profile, reader: PageReader | None = None
) -> bytes:
    request = Request("doors", "1", captures, profile, parts=tuple(range(len(captures))))
    reading = read_release(request, reader) if reader else read_release(request)
    assert reading.spec is not None, reading.findings
    assert reading.lock is not None
    told = f"{reading.findings}{reading.layouts}{reading.pages}"
    return (spec_text(reading.spec) + lock_text(reading.lock) + told).encode()


# --- the cache ---


def test_an_unchanged_page_is_not_read_again(
    captures: tuple[Capture, ...], profile: Profile, one_by_one: bytes, tmp_path: Path
) -> None:
    first, second = (PageReader(PageCache(tmp_path), jobs=1) for _ in "ab")
    assert spec_of(captures, profile, first) == one_by_one
    assert spec_of(captures, profile, second) == one_by_one
    assert (first.read, second.read) == (PAGES, 0)
    changed = replace(captures[3], data=page(things=("ajar",)).encode())
    third = PageReader(PageCache(tmp_path), jobs=1)
    spec_of((*captures[:3], changed, *captures[4:]), profile, third)
    assert third.read == 1


def test_all_that_an_entry_hangs_on_names_it(
    captures: tuple[Capture, ...], profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = PageCache(tmp_path)
    one = captures[0]
    cache.put(one, profile, read_page(one, profile), allow_gaps=False)
    assert cache.get(one, profile, allow_gaps=False)
    for other in (
        replace(one, data=one.data + b" "),
        replace(one, label="q.html"),
        replace(one, charset="utf-8"),
    ):
        assert cache.get(other, profile, allow_gaps=False) is None
    assert cache.get(one, replace(profile, digest="x"), allow_gaps=False) is None
    assert cache.get(one, profile, allow_gaps=True) is None
    monkeypatch.setattr("refwright.reading.page_cache.engine_digest", lambda: "f" * 64)
    assert PageCache(tmp_path).get(one, profile, allow_gaps=False) is None


class _Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch owned",)


def entries(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("how", ["empty", "cut", "flipped", "evil", "other"])
def test_a_broken_entry_is_read_anew(
    how: str,
    captures: tuple[Capture, ...],
    profile: Profile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import hashlib

    monkeypatch.chdir(tmp_path)
    cache = PageCache(tmp_path)
    cache.put(captures[0], profile, read_page(captures[0], profile), allow_gaps=False)
    (entry,) = entries(tmp_path)
    data = entry.read_bytes()
    evil = pickle.dumps(_Evil())
    entry.write_bytes(
        {
            "empty": b"",
            "cut": data[:-5],
            "flipped": data[:50] + b"\x00" + data[51:],
            "evil": hashlib.sha256(evil).digest() + evil,
            "other": hashlib.sha256(pickle.dumps([1])).digest() + pickle.dumps([1]),
        }[how]
    )
    assert cache.get(captures[0], profile, allow_gaps=False) is None
    assert not (tmp_path / "owned").exists()


def test_a_cache_that_cannot_be_written_loses_nothing(
    captures: tuple[Capture, ...], profile: Profile, one_by_one: bytes, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file stands in the way")
    assert spec_of(captures, profile, PageReader(PageCache(tmp_path), jobs=1)) == one_by_one


# --- processes ---


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let few pages be enough for a pool."""
    monkeypatch.setattr(page_pool, "_LEAST", 0)


@pytest.mark.usefixtures("eager")
def test_processes_give_the_same_bytes(
    captures: tuple[Capture, ...], profile: Profile, one_by_one: bytes
) -> None:
    told: list[str] = []
    assert spec_of(captures, profile, PageReader(jobs=2, at=told.append)) == one_by_one
    assert f"read {PAGES} of {PAGES} pages" in told


def test_a_worker_of_another_version_is_refused(
    captures: tuple[Capture, ...], profile: Profile
) -> None:
    with pytest.raises(UsageError, match="another refwright"):
        page_pool.read_batch(("0" * 64, pickle.dumps(profile), False, list(captures[:1])))


@pytest.mark.parametrize("name", ["dask://", "ray://x", "x", "dask://127.0.0.1:1"])
def test_what_is_no_executor_is_told(
    name: str, captures: tuple[Capture, ...], profile: Profile
) -> None:
    if name.endswith(":1"):
        pytest.skip("the client of Dask tries for long")
    with pytest.raises(UsageError, match="no executor"):
        spec_of(captures, profile, PageReader(executor=name))


# --- machines ---


@pytest.fixture(scope="module")
def cluster() -> Iterator[object]:
    distributed = pytest.importorskip("distributed", reason="needs refwright[dask]")
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        silence_logs=50,
    ) as running:
        yield running


@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_with_two_workers_of_which_one_is_killed(
    cluster: object, captures: tuple[Capture, ...], profile: Profile, one_by_one: bytes
) -> None:
    address = str(cluster.scheduler_address).replace("tcp://", "dask://")  # type: ignore[attr-defined]
    assert spec_of(captures, profile, PageReader(executor=address)) == one_by_one
    pids = [worker.pid for worker in cluster.workers.values()]  # type: ignore[attr-defined]
    assert len(pids) == 2
    killer = threading.Timer(0.02, lambda: os.kill(pids[0], signal.SIGKILL))
    killer.start()
    start = time.monotonic()
    assert spec_of(captures, profile, PageReader(executor=address)) == one_by_one
    killer.join()
    assert time.monotonic() - start < 60
