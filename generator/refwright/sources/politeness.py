"""Manners: what robots.txt allows, and how often one host is asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import urlsplit

from protego import Protego

from refwright.sources.answers import Answer, FetchError
from refwright.sources.client import origin_of, user_agent
from refwright.workspace.upkeep_settings import FetchSettings

_ROBOTS_BYTES: Final = 512 * 1024
_LONGEST_DELAY: Final = 30.0
_NONE: Final[Mapping[str, str]] = {}


class Turns:
    """Gives each host's requests their turn, so many a second."""

    def __init__(self, per_second: float, stopped: threading.Event) -> None:
        self._gap = 1.0 / per_second
        self._gaps: dict[str, float] = {}
        self._next: dict[str, float] = {}
        self._lock = threading.Lock()
        self._stopped = stopped

    def slow_down(self, host: str, gap: float) -> None:
        """Leave at least so many seconds between two requests to a host."""
        with self._lock:
            self._gaps[host] = max(self._gap, min(gap, _LONGEST_DELAY))

    def wait(self, host: str) -> None:
        """Wait for the turn of this thread."""
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + self._gaps.get(host, self._gap)
        if self._stopped.wait(max(0.0, turn - now)):
            raise FetchError("the run was stopped")


class Manners:
    """Asks for robots.txt once a host, keeps to it, and takes turns."""

    def __init__(
        self,
        settings: FetchSettings,
        get: Callable[[str, Mapping[str, str], Callable[[str], None], int | None], Answer],
        stopped: threading.Event,
    ) -> None:
        self._get = get
        self._agent = user_agent(settings)
        self._obeys = settings.robots
        self._turns = Turns(settings.per_second, stopped)
        self._rules: dict[str, Protego] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def before(self, url: str) -> None:
        """Be told of a request: raises ``FetchError`` where robots.txt forbids it, then waits."""
        if self._obeys and not self._rules_of(url).can_fetch(url, self._agent):
            raise FetchError(
                "robots.txt forbids it to refwright",
                where=url,
                remedy="ask whoever runs the site; robots = false in [fetch] is for your own",
            )
        self._turns.wait(urlsplit(url).netloc)

    def rules_for(self, url: str) -> None:
        """Ask for a host's robots.txt, if nobody has yet."""
        if self._obeys:
            self._rules_of(url)

    def _rules_of(self, url: str) -> Protego:
        origin = origin_of(url)
        with self._lock:
            lock = self._locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._rules:
                self._rules[origin] = self._asked(origin)
            return self._rules[origin]

    def _asked(self, origin: str) -> Protego:
        """Ask for robots.txt: one that is not there forbids nothing, one that fails may forbid."""
        host = urlsplit(origin).netloc
        try:
            answer = self._get(
                f"{origin}/robots.txt",
                _NONE,
                lambda url: self._turns.wait(urlsplit(url).netloc),
                _ROBOTS_BYTES,
            )
        except FetchError as error:
            if error.transient:
                what = f"robots.txt cannot be read, so nothing is known to be allowed: {error.what}"
                raise FetchError(what, transient=True, wait=error.wait) from None
            if "public address" in error.what or "TLS" in error.what:
                raise
            return Protego.parse("")
        rules = Protego.parse(answer.data.decode("utf-8", "replace"))
        delay = rules.crawl_delay(self._agent)
        if delay:
            self._turns.slow_down(host, delay)
        return rules
