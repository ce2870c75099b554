"""Addresses become captures: the one door to the network.

``fetch`` is the only function that asks servers for pages. RFC 9111 is hishel's business: it
decides from an edition's headers whether a server need be asked at all, and with which conditions.
The contents stay with the captures, by their digests, and not in a cache of hishel's.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from refwright.base.errors import CaptureError, UsageError
from refwright.pages.capture import check_size
from refwright.sources.answers import Answer, FetchError
from refwright.sources.editions import (
    KEPT_HEADERS,
    Edition,
    edition_data,
    edition_of,
    now_text,
    seconds_since,
)
from refwright.sources.store import Captures, LastAsked
from refwright.workspace.upkeep_settings import FetchSettings, parse_duration

if TYPE_CHECKING:
    from refwright.sources.client import Client
    from refwright.sources.politeness import Manners

_RESUMED: Final = 86400.0
_POLL: Final = 0.2
_MOST_JOURNAL: Final = 200_000


class What(StrEnum):
    """What became of an address."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    FRESH = "fresh"
    RESUMED = "resumed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of one address. ``edition`` is new where it was fetched or confirmed."""

    url: str
    what: What
    edition: Edition | None = None
    error: str = ""
    moved: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ask:
    """When servers are asked: always with ``refresh``, for captures older than ``max_age`` (in
    seconds), else where the server's own headers say that a capture is no longer fresh."""

    refresh: bool = False
    max_age: float | None = None


Progress = Callable[[int, int, Fetched], None]
"""Is told how many of how many addresses are done, and what became of the last one."""


def fetch(
    urls: Iterable[str],
    captures: Captures,
    settings: FetchSettings,
    ask: Ask | None = None,
    progress: Progress | None = None,
) -> list[Fetched]:
    """Ask servers for pages, and keep what is new among the captures, in memory and by content.

    Nothing is raised for a page that fails: its last good capture stays, and the error is told and
    remembered. The caller saves the captures. What a run that was broken off has fetched is not
    asked for again.
    """
    wanted = list(dict.fromkeys(urls))
    if not wanted:
        return []
    journal = Journal(captures.journal)
    _need_the_extra()
    run = _Run(captures, _usual_age(settings, ask or Ask()), settings, journal)
    found = {one.url: one for one in journal.resume(captures, wanted)}
    for done, one in enumerate(found.values(), start=1):
        _tell(progress, done, len(wanted), one)
    try:
        for one in run.all([url for url in wanted if url not in found]):
            found[one.url] = one
            _remember(captures, one, settings.editions)
            _tell(progress, len(found), len(wanted), one)
    finally:
        run.close()
    return [found[url] for url in wanted]


def _need_the_extra() -> None:
    """Raise ``UsageError`` where what talks to servers is not installed."""
    for name in ("httpx", "hishel", "stamina", "protego"):
        if find_spec(name) is None:
            raise UsageError(
                f"fetching pages needs {name}, which is not installed",
                remedy="pip install 'refwright[fetch]'",
            )


def _usual_age(settings: FetchSettings, ask: Ask) -> Ask:
    if ask.max_age is None and settings.max_age:
        return replace(ask, max_age=parse_duration(settings.max_age))
    return ask


def _tell(progress: Progress | None, done: int, total: int, one: Fetched) -> None:
    if progress:
        progress(done, total, one)


def _remember(captures: Captures, one: Fetched, most: int) -> None:
    asked = captures.asked.setdefault(one.url, LastAsked())
    if one.what is What.FAILED:
        asked.error = one.error
        asked.failing_since = asked.failing_since or now_text()
        return
    if one.what is What.FRESH:
        return
    if one.edition is not None and one.what is not What.UNCHANGED:
        captures.add(one.url, one.edition, most)
        # its own headers hold, and if it is not saved, those of the edition before
        captures.asked[one.url] = LastAsked(moved=one.moved)
        return
    captures.asked[one.url] = LastAsked(
        checked=now_text(), moved=one.moved, headers=dict(one.headers)
    )


class _Run:
    """One run over many addresses."""

    def __init__(
        self, captures: Captures, ask: Ask, settings: FetchSettings, journal: Journal
    ) -> None:
        self._captures, self._ask, self._settings = captures, ask, settings
        self._journal = journal
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._client: Client | None = None
        self._manners: Manners | None = None

    def all(self, urls: list[str]) -> Iterable[Fetched]:
        """Yield what became of each address, as soon as it is known."""
        fresh = [url for url in urls if self._is_fresh(url)]
        for url in fresh:
            yield Fetched(url, What.FRESH, self._captures.latest(url))
        asked = [url for url in urls if url not in set(fresh)]
        if not asked:
            return
        self._open()
        pool = ThreadPoolExecutor(self._settings.concurrency)
        try:
            waiting: set[Future[Fetched]] = {pool.submit(self._one, url) for url in asked}
            while waiting:
                done, waiting = wait(waiting, timeout=_POLL, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
        finally:
            self._stopped.set()
            pool.shutdown(wait=True, cancel_futures=True)

    def close(self) -> None:
        """Let go of connections."""
        self._stopped.set()
        self._journal.close()
        if self._client:
            self._client.close()

    def _open(self) -> None:
        from refwright.sources.client import Client  # most runs ask no server
        from refwright.sources.politeness import Manners

        self._client = Client(self._settings)
        self._manners = Manners(self._settings, self._client.get, self._stopped)

    def _is_fresh(self, url: str) -> bool:
        edition = self._captures.latest(url)
        asked = self._captures.asked.get(url, LastAsked())
        unsettled = self._ask.refresh or asked.error or asked.upstream
        if edition is None or unsettled or not self._captures.has(edition):
            return False
        if self._ask.max_age is not None:
            return self._captures.seconds_old(url) <= self._ask.max_age
        from refwright.sources.freshness import is_fresh  # what decides is an extra

        return is_fresh(url, self._told(url, edition))

    def _told(self, url: str, edition: Edition) -> dict[str, str]:
        """Give the headers that hold for an edition: a 304 has newer ones."""
        return {**edition.headers, **self._captures.asked.get(url, LastAsked()).headers}

    def _one(self, url: str) -> Fetched:
        """Fetch one address; whatever is wrong with it is told and not raised."""
        from refwright.sources.client import plain_url

        try:
            return self._kept(url, self._retried(plain_url(url), self._conditions(url)))
        except CaptureError as error:
            what = f"{error.what}" + (f" ({error.remedy})" if error.remedy else "")
            return Fetched(url, What.FAILED, self._captures.latest(url), what)

    def _conditions(self, url: str) -> dict[str, str]:
        edition = self._captures.latest(url)
        if edition is None or not self._captures.has(edition):
            return {}
        from refwright.sources.freshness import conditions

        no_cache = {"cache-control": "no-cache"} if self._ask.refresh else {}
        return conditions(url, self._told(url, edition)) | no_cache

    def _retried(self, url: str, headers: Mapping[str, str]) -> Answer:
        import stamina

        if self._client is None or self._manners is None:
            raise FetchError("the run is over", where=url)
        settings = self._settings
        for attempt in stamina.retry_context(
            on=self._again,
            attempts=settings.retries + 1,
            timeout=None,
            wait_initial=settings.backoff,
            wait_max=max(settings.backoff, settings.patience),
            wait_jitter=settings.backoff,
        ):
            with attempt:
                self._manners.rules_for(url)
                return self._client.get(url, headers, self._manners.before)
        raise FetchError("was not asked for", where=url)

    def _again(self, error: Exception) -> bool | float:
        """Tell whether to try again, and after how many seconds where the server says so."""
        if not isinstance(error, FetchError) or not error.transient or self._stopped.is_set():
            return False
        if error.wait is None:
            return True
        return False if error.wait > self._settings.patience else error.wait

    def _kept(self, url: str, answer: Answer) -> Fetched:
        known = self._captures.latest(url)
        headers = {name: answer.headers[name] for name in KEPT_HEADERS if name in answer.headers}
        headers = {name: value[:2000] for name, value in headers.items()}
        if answer.status == 304:
            if known is None:
                raise FetchError("the server says that nothing changed, and nothing is known of it")
            return Fetched(url, What.UNCHANGED, known, moved=answer.moved, headers=headers)
        check_size(url, answer.data, len(answer.data))
        digest = hashlib.sha256(answer.data).hexdigest()
        edition = Edition(digest, len(answer.data), now_text(), answer.url, headers)
        self._captures.keep(answer.data)
        what = What.CHANGED if known else What.NEW
        if known is not None and known.sha256 == digest:
            what, edition = What.UNCHANGED, known
        if self._captures.writes:
            with self._lock:
                self._journal.add(url, edition)
        return Fetched(url, what, edition, moved=answer.moved, headers=headers)


class Journal:
    """What a run has fetched so far, a line a page: what is left of one that was broken off."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: TextIO | None = None

    def add(self, url: str, edition: Edition) -> None:
        """Note a page whose content is on the disk."""
        line = json.dumps({"page": url, "at": now_text(), "edition": edition_data(edition)})
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("a", encoding="utf-8")
        self._file.write(line + "\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def resume(self, captures: Captures, urls: Iterable[str]) -> list[Fetched]:
        """Take over what another run has fetched and not saved, if its contents are here."""
        found: dict[str, Edition] = {}
        wanted = set(urls)
        for line in self._lines():
            try:
                row = json.loads(line)
                url, edition = row["page"], edition_of(row["edition"])
                recent = seconds_since(row["at"]) < _RESUMED
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                continue  # a line that was being written when the run was killed
            if recent and url in wanted and captures.has(edition):
                found[url] = edition
        out = []
        for url, edition in found.items():
            captures.add(url, edition, _MOST_JOURNAL)
            captures.asked[url] = LastAsked()
            out.append(Fetched(url, What.RESUMED, edition))
        return out

    def _lines(self) -> list[str]:
        try:
            with self._path.open(encoding="utf-8", errors="replace") as file:
                return [line for _, line in zip(range(_MOST_JOURNAL), file, strict=False)]
        except OSError:
            return []
