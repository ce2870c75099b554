"""Pages by URL, from a server on the loopback interface, fetched once."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from refwright.base.errors import CaptureError
from refwright.pages.fetching import find_pages


class _Handler(http.server.BaseHTTPRequestHandler):
    asked = 0

    def do_GET(self) -> None:
        type(self).asked += 1
        self.send_response(200 if self.path == "/page" else 404)
        self.end_headers()
        self.wfile.write(b"a page")

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def server() -> Iterator[str]:
    with http.server.HTTPServer(("127.0.0.1", 0), _Handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()
        thread.join()


def test_a_url_is_fetched_once_and_kept(server: str, tmp_path: Path) -> None:
    _Handler.asked = 0
    for _ in range(2):
        (capture,) = find_pages((f"{server}/page",), tmp_path)
        assert (capture.label, capture.data) == (f"{server}/page", b"a page")
    assert _Handler.asked == 1


def test_a_url_that_fails_is_an_error_with_the_way_out(server: str, tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="cannot be fetched"):
        find_pages((f"{server}/gone",), tmp_path)
