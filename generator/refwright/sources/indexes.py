"""Pages that an index page or a sitemap lists, taken from it by rule."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

from lxml import etree, html  # type: ignore[import-untyped]

from refwright.base.errors import CaptureError
from refwright.base.limits import MAX_BYTES
from refwright.pages.capture import Capture
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
    root = _xml(_unpacked(capture))
    if root is None or _name(root) != "sitemapindex":
        return []
    found = list(dict.fromkeys(_locations(root, capture.label)))
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


def _links(capture: Capture) -> Iterator[str]:
    data = _unpacked(capture)
    root = _xml(data)
    if root is not None and _name(root) in {"urlset", "sitemapindex"}:
        yield from _locations(root, capture.label)
        return
    try:
        page = html.document_fromstring(data, parser=html.HTMLParser(huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise CaptureError("is no page with links", where=capture.label) from None
    base = urljoin(capture.label, str(page.xpath("string(//base/@href)")))
    for href in page.xpath("//a/@href"):
        yield from _address(base, str(href))


def _address(base: str, href: str) -> Iterator[str]:
    try:
        url = urljoin(base, href.strip()).partition("#")[0]
        parts = urlsplit(url)
    except ValueError:
        return
    if parts.scheme in {"http", "https"} and parts.netloc and len(url) < _LONGEST:
        yield url


def _locations(root: etree._Element, base: str) -> Iterator[str]:
    for place in root.iter("{*}loc"):
        yield from _address(base, place.text or "")


def _name(root: etree._Element) -> str:
    return etree.QName(root).localname if isinstance(root.tag, str) else ""


def _xml(data: bytes) -> etree._Element | None:
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head.startswith((b"<?xml", b"<urlset", b"<sitemapindex")):
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _unpacked(capture: Capture) -> bytes:
    """Unpack a sitemap that is kept compressed."""
    if not capture.data.startswith(b"\x1f\x8b"):
        return capture.data
    try:
        return zlib.decompressobj(31).decompress(capture.data, MAX_BYTES)
    except zlib.error:
        raise CaptureError("is compressed and broken", where=capture.label) from None
