"""Pages that an index page or a sitemap lists, taken from it by rule."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin, urlsplit

from refwright.base.errors import CaptureError
from refwright.base.limits import MAX_BYTES
from refwright.pages.capture import Capture, decode
from refwright.workspace.upkeep_settings import Index

_MAPS: Final = 50
"""Sitemaps that one sitemap may list."""
_LONGEST: Final = 2000
_PIECE: Final = re.compile(r"\*\*/?|\*|\?|[^*?]+")


def listed_pages(index: Index, captures: list[Capture]) -> list[str]:
    """Give the addresses that an index (in parts) lists and its rule takes, each once.

    Raises ``CaptureError`` where the rule takes nothing, or more than its limit.
    """
    links = [link for capture in captures for link in _links(capture) if not _is_map(link)]
    taken = [link for link in dict.fromkeys(links) if _takes(index, link)]
    if not taken:
        raise CaptureError(
            f"none of {len(links)} links on it is taken by the rule",
            where=index.url,
            remedy="compare `match` of the index in refwright.toml with the page's links",
        )
    if len(taken) > index.limit:
        raise CaptureError(
            f"lists {len(taken)} pages; the limit is {index.limit}",
            where=index.url,
            remedy="narrow `match`, or raise `limit` of the index",
        )
    return taken


def listed_maps(capture: Capture) -> list[str]:
    """Give the sitemaps that a sitemap lists."""
    parsed = _parsed(capture)
    if parsed.root != "sitemapindex":
        return []
    found = list(
        dict.fromkeys(url for place in parsed.places for url in _address(capture.label, place))
    )
    if len(found) > _MAPS:
        raise CaptureError(f"lists more than {_MAPS} sitemaps", where=capture.label)
    return found


def _takes(index: Index, url: str) -> bool:
    return _fits(url, index.url, index.match) and not _fits(url, index.url, index.leave)


def _fits(url: str, base: str, patterns: tuple[str, ...]) -> bool:
    return any(_pattern(_whole(base, one)).fullmatch(url) for one in patterns)


def _whole(base: str, pattern: str) -> str:
    """Complete a pattern that is relative to the index; one that starts with ``*`` is whole."""
    return pattern if pattern.startswith(("*", "http://", "https://")) else urljoin(base, pattern)


def _pattern(text: str) -> re.Pattern[str]:
    parts = []
    for piece in _PIECE.findall(text):
        if piece.startswith("**"):
            parts.append("(?:.*/)?" if piece.endswith("/") else ".*")
        elif piece == "*":
            parts.append("[^/]*")
        else:
            parts.append("[^/]" if piece == "?" else re.escape(piece))
    return re.compile("".join(parts))


def _is_map(url: str) -> bool:
    name = urlsplit(url).path.rpartition("/")[2]
    return name.startswith("sitemap") and name.endswith((".xml", ".xml.gz"))


class _Links(HTMLParser):
    """Collects links, or the places that a sitemap lists. It expands nothing and needs no tree."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.base = ""
        self.links: list[str] = []
        self.places: list[str] = []
        self.root = ""
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a link, or note what kind of document this is."""
        name = tag.rpartition(":")[2]
        self.root = self.root or name
        self._inside = name == "loc"
        if self._inside:
            self.places.append("")
        href = dict(attrs).get("href")
        if href and name == "a":
            self.links.append(href)
        elif href and name == "base" and not self.base:
            self.base = href

    def handle_endtag(self, tag: str) -> None:
        """Note where a place ends."""
        self._inside = self._inside and tag.rpartition(":")[2] != "loc"

    def handle_data(self, data: str) -> None:
        """Take the text of a place."""
        if self._inside:
            self.places[-1] += data


def _parsed(capture: Capture) -> _Links:
    text, _ = decode(replace(capture, data=_unpacked(capture)))
    links = _Links()
    try:
        links.feed(text)
        links.close()
    except (AssertionError, ValueError):
        raise CaptureError("is no page with links", where=capture.label) from None
    return links


def _links(capture: Capture) -> Iterator[str]:
    found = _parsed(capture)
    base = urljoin(capture.label, found.base)
    for href in found.places if found.root == "urlset" else found.links:
        yield from _address(base, href)


def _address(base: str, href: str) -> Iterator[str]:
    try:
        url = urljoin(base, href.strip()).partition("#")[0]
        parts = urlsplit(url)
    except ValueError:
        return
    if parts.scheme in {"http", "https"} and parts.netloc and len(url) < _LONGEST:
        yield url


def _unpacked(capture: Capture) -> bytes:
    """Unpack a sitemap that is kept compressed."""
    if not capture.data.startswith(b"\x1f\x8b"):
        return capture.data
    try:
        return zlib.decompressobj(31).decompress(capture.data, MAX_BYTES)
    except zlib.error:
        raise CaptureError("is compressed and broken", where=capture.label) from None
