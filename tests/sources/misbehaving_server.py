"""A real HTTP server on the loopback interface, that behaves as badly as it is told to.

What a path answers is set by the test: a page with its ETag, or a way of misbehaving by name.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import http.server
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Misbehaviour = Callable[["_Handler"], None]


@dataclass
class Site:
    """What the server says: pages by path, misbehaviour by path, and what it was asked."""

    url: str = ""
    pages: dict[str, bytes] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    wrong: dict[str, list[Misbehaviour]] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    answered: list[tuple[str, int]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    times: list[float] = field(default_factory=list)

    def misbehave(self, path: str, *ways: Misbehaviour) -> str:
        """Let a path misbehave, each way once and the last for good; gives its address."""
        self.wrong[path] = list(ways)
        return self.url + path

    def page(self, path: str, data: bytes | str, **headers: str) -> str:
        """Put a page at a path; gives its address."""
        self.pages[path] = data.encode() if isinstance(data, str) else data
        self.headers[path] = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.url + path


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        site = self.site
        site.asked[self.path] += 1
        site.agents.add(self.headers.get("User-Agent", ""))
        site.times.append(time.monotonic())
        if ways := site.wrong.get(self.path):
            way = ways.pop(0) if len(ways) > 1 else ways[0]
            way(self)
            return
        data = site.pages.get(self.path)
        if data is None:
            self.answer(404, b"there is no such page")
            return
        tag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == tag:
            self.answer(304, b"", ETag=tag)
            return
        extra = site.headers.get(self.path, {})
        self.answer(200, data, **{"ETag": tag, "Content-Type": "text/html", **extra})

    def answer(self, status: int, data: bytes, **headers: str) -> None:
        self.site.answered.append((self.path, status))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 304 and "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


def status(code: int, **headers: str) -> Misbehaviour:
    return lambda h: h.answer(code, b"<h1>no</h1>", **headers)


def redirect(to: str, code: int = 302) -> Misbehaviour:
    return lambda h: h.answer(code, b"", Location=to)


def good(data: bytes, **headers: str) -> Misbehaviour:
    return lambda h: h.answer(200, data, **headers)


def truncated(handler: _Handler) -> None:
    """Promise more than there is, and hang up."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"<h1>half a pa")
    handler.close_connection = True


def cut_chunk(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"40\r\nhalf of a chunk")
    handler.close_connection = True


def slow(handler: _Handler) -> None:
    """Send a byte now and then, for ever."""
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    with contextlib.suppress(OSError):
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)
    handler.close_connection = True


def slow_head(handler: _Handler) -> None:
    with contextlib.suppress(OSError):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(100):
            handler.wfile.write(f"X-{number}: x\r\n".encode())
            handler.wfile.flush()
            time.sleep(0.05)
    handler.close_connection = True


def endless(handler: _Handler) -> None:
    handler.send_response(200)
    handler.end_headers()
    with contextlib.suppress(OSError):
        for _ in range(2000):
            handler.wfile.write(b"<p>more</p>" * 6000)
    handler.close_connection = True


def reset(handler: _Handler) -> None:
    """Break the connection off, as a machine that crashes does."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    handler.close_connection = True
    handler.wfile = open("/dev/null", "wb")  # noqa: SIM115, PTH123


def bomb(handler: _Handler) -> None:
    """Send little that unpacks to a lot: a page of 300 MB in 300 KB."""
    data = gzip.compress(b"\0" * 1_000_000, 9) * 300
    handler.answer(200, data, Content_Encoding="gzip")


def one_bomb(handler: _Handler) -> None:
    handler.answer(200, gzip.compress(b" " * 5_000_000, 1), Content_Encoding="gzip")


def garbage(handler: _Handler) -> None:
    handler.wfile.write(b"this is no HTTP at all\r\n\r\n")
    handler.close_connection = True


@contextlib.contextmanager
def running_site() -> Iterator[Site]:
    """Run a server for a while."""
    site = Site()
    handler = type("Handler", (_Handler,), {"site": site})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
