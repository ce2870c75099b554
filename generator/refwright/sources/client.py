"""One page from a server: redirects held to what is allowed, bodies bounded in size and time."""

from __future__ import annotations

import logging
import math
import ssl
import zlib
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpcore
import httpx

from refwright.base.version import __version__
from refwright.sources.addresses import GuardedNetwork, Watch, host_fits
from refwright.sources.answers import Answer, FetchError
from refwright.workspace.upkeep_settings import FetchSettings

_HOME: Final = "https://pypi.org/project/refwright/"
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD: Final = frozenset({301, 308})
_TRY_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_LOGIN: Final = frozenset({401, 403, 407})
_WINDOW: Final = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_PORTS: Final = {"http": 80, "https": 443}
_CHUNK: Final = 1 << 16

logging.getLogger("stamina").addHandler(logging.NullHandler())  # what is retried is told here


def user_agent(settings: FetchSettings) -> str:
    """Say who asks, so that whoever runs the server can say no to it, or write to somebody."""
    if settings.user_agent:
        return settings.user_agent
    contact = f"; {settings.contact}" if settings.contact else ""
    return f"refwright/{__version__} (+{_HOME}{contact})"


def plain_url(url: str) -> str:
    """Check an address and leave off its fragment; raises ``FetchError`` for what is none."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise FetchError("this is no address", where=url, remedy="check it") from None
    if parts.scheme not in _PORTS or not parts.hostname or port == 0:
        raise FetchError("this is no http(s) address", where=url, remedy="check it")
    if parts.username or parts.password:
        raise FetchError(
            "an address with a password in it would be written into files that are committed",
            where=f"{parts.scheme}://{parts.hostname}",
            remedy="save the page and name the file",
        )
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", parts.query, ""))


def origin_of(url: str) -> str:
    """Give scheme, host and port of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"


class Client:
    """Asks servers, one page at a time in each thread; close it when done."""

    def __init__(self, settings: FetchSettings) -> None:
        self._settings = settings
        self._watch = Watch()
        # httpx has no public way to choose how connections are made, its transport's pool has
        transport = httpx.HTTPTransport(retries=0)
        transport._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_connections=settings.concurrency,
            network_backend=GuardedNetwork(settings.private_hosts, self._watch),
        )
        self._http = httpx.Client(
            transport=None if settings.proxy else transport,
            trust_env=settings.proxy,
            timeout=settings.timeout,
            follow_redirects=False,
            headers={
                "User-Agent": user_agent(settings),
                "Accept-Encoding": "gzip, deflate",
                "Accept": "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5",
            },
        )

    def close(self) -> None:
        """Close all connections, also those on which a thread waits."""
        self._http.close()

    def get(
        self,
        url: str,
        headers: Mapping[str, str],
        before: Callable[[str], None],
        limit: int | None = None,
    ) -> Answer:
        """Ask for a page and for what it redirects to; ``before`` is told each address first.

        Raises ``FetchError`` for whatever is no page and no 304.
        """
        self._watch.start(self._settings.total)
        seen = [url]
        for_good = True
        while True:
            here = seen[-1]
            before(here)
            answer, target = self._once(here, headers, limit or self._settings.max_bytes)
            if not target:
                moved = here if for_good and len(seen) > 1 else ""
                return Answer(answer.status, here, answer.data, answer.headers, moved)
            for_good = for_good and answer.status in _FOR_GOOD
            seen.append(self._next(seen, target))

    def _next(self, seen: list[str], target: str) -> str:
        """Judge a redirect; raises ``FetchError`` for one that is not followed."""
        try:
            url = urljoin(seen[-1], target)
            old, new = urlsplit(seen[0]), urlsplit(url)
            port = new.port or _PORTS.get(new.scheme)
        except ValueError:
            raise FetchError(f"redirects to {target[:200]!r}, which is no address") from None
        if new.scheme != old.scheme:
            raise FetchError(
                f"redirects to another scheme: {url[:200]}",
                remedy=(
                    f"name {url[:200]} itself, if it is the page"
                    if new.scheme in _PORTS
                    else "name the page itself"
                ),
            )
        url = plain_url(url)
        same = (new.hostname, port) == (old.hostname, old.port or _PORTS[old.scheme])
        if not same and not host_fits(new.hostname or "", self._settings.hosts):
            raise FetchError(
                f"redirects to another host: {url[:200]}",
                remedy="name it in hosts of [fetch] in refwright.toml, if you trust it",
            )
        if url in seen:
            raise FetchError("redirects in a circle", remedy="name the page itself")
        if len(seen) > self._settings.redirects:
            raise FetchError(
                f"redirects more than {self._settings.redirects} times",
                remedy="name the page itself",
            )
        return url

    def _once(self, url: str, headers: Mapping[str, str], limit: int) -> tuple[Answer, str]:
        """Ask once; gives the answer, and where a redirect leads to."""
        try:
            with self._http.stream("GET", url, headers=dict(headers)) as got:
                told = {name.lower(): value for name, value in got.headers.items()}
                if got.status_code in _REDIRECTS and "location" in told:
                    return Answer(got.status_code, url, b"", told), told["location"]
                if got.status_code == 304:
                    return Answer(304, url, b"", told), ""
                _refuse_status(got.status_code, told)
                data = self._body(got.iter_raw(_CHUNK), told, limit)
                return Answer(got.status_code, url, data, told), ""
        except httpx.HTTPError as error:
            if isinstance(error, httpx.TimeoutException):
                self._watch.left(None)
            raise _told(error) from None
        except (httpx.InvalidURL, httpx.StreamError, UnicodeError, RuntimeError) as error:
            raise FetchError(f"cannot be asked for: {error}") from None

    def _body(self, chunks: Iterable[bytes], headers: Mapping[str, str], limit: int) -> bytes:
        coding = headers.get("content-encoding", "identity").strip().lower()
        if coding in {"", "identity"}:
            return _joined(chunks, limit, self._watch)
        if coding not in _WINDOW:
            raise FetchError(f"is encoded as {coding[:40]!r}, which was not asked for")
        unpacker = _Unpacker(_WINDOW[coding], limit)
        data = _joined((unpacker.more(chunk) for chunk in chunks), limit, self._watch)
        if not unpacker.done:
            raise FetchError("ended in the middle of its compressed body", transient=True)
        return data


class _Unpacker:
    """Unpacks a body as it comes, never more than the limit in memory, whatever it claims."""

    def __init__(self, window: int, limit: int) -> None:
        self._window = window
        self._stream = zlib.decompressobj(window)
        self._left = limit + 1
        self._raw = window == _WINDOW["deflate"]
        self._any = False

    @property
    def done(self) -> bool:
        return self._stream.eof or self._left <= 0 or not self._any

    def more(self, chunk: bytes) -> bytes:
        """Unpack what came; a body may be of several parts that were packed one by one."""
        parts = [self._part(chunk)]
        while self._stream.eof and self._stream.unused_data and self._left > 0:
            rest, self._stream = self._stream.unused_data, zlib.decompressobj(self._window)
            parts.append(self._part(rest))
        return b"".join(parts)

    def _part(self, chunk: bytes) -> bytes:
        if self._stream.eof or self._left <= 0:
            return b""
        try:
            data = self._stream.decompress(chunk, self._left)
        except zlib.error:
            if not self._raw or self._any:
                raise FetchError("has a compressed body that is broken", transient=True) from None
            self._stream, self._raw = zlib.decompressobj(-15), False  # what some call deflate
            return self._part(chunk)
        self._any = self._any or bool(chunk)
        self._left -= len(data)
        return data


def _joined(chunks: Iterable[bytes], limit: int, watch: Watch) -> bytes:
    parts: list[bytes] = []
    size = 0
    for chunk in chunks:
        watch.left(None)
        size += len(chunk)
        if size > limit:
            raise FetchError(
                f"has more than {limit:,} bytes",
                remedy="is this one reference page? max-bytes of [fetch] is the limit",
            )
        parts.append(chunk)
    return b"".join(parts)


def _refuse_status(status: int, headers: Mapping[str, str]) -> None:
    if status == 200:
        return
    if status in _TRY_AGAIN:
        wait = retry_after(headers.get("retry-after", ""))
        asks = f" and asks for {wait:g} s of patience" if wait else ""
        raise FetchError(f"the server answers {status}{asks}", transient=True, wait=wait)
    if status in {404, 410}:
        raise FetchError(
            f"there is no such page (the server answers {status})", remedy="where has it gone?"
        )
    if status in _LOGIN:
        raise FetchError(
            f"the server wants a login (it answers {status})",
            remedy="save the page and name the file",
        )
    raise FetchError(f"the server answers {status}")


def retry_after(text: str) -> float | None:
    """Read a Retry-After header: seconds, or a date."""
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, math.ceil((when - datetime.now(UTC)).total_seconds()))


def _told(error: httpx.HTTPError) -> FetchError:
    """Say what the network refused, and whether it may be otherwise the next time."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, FetchError):
            return cause
        if isinstance(cause, ssl.SSLError):
            reason = getattr(cause, "verify_message", "") or cause.reason or "broken"
            return FetchError(
                f"the connection is not safe (TLS: {reason})",
                remedy="check the address; a certificate of your own goes into SSL_CERT_FILE",
            )
        cause = cause.__cause__ or cause.__context__
    words = str(error).strip() or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        words = f"the server does not answer in time ({words})"
    elif isinstance(error, httpx.RemoteProtocolError):
        words = f"the server broke off or broke the rules of HTTP ({words})"
    return FetchError(f"cannot be fetched: {words}", transient=True)
