"""Pages found from an index page or a sitemap, by rule."""

from __future__ import annotations

import gzip
from collections.abc import Iterable

import pytest
from misbehaving_server import Site

from refwright.base.errors import CaptureError
from refwright.pages.capture import Capture
from refwright.sources.fetching import What
from refwright.sources.indexes import listed_maps, listed_pages
from refwright.sources.named_pages import Sources
from refwright.sources.rounds import fetch_releases
from refwright.sources.store import Captures
from refwright.workspace.upkeep_settings import FetchSettings, Index
from refwright.workspace.workspace import Release, Workspace

INDEX = b"""<html><a href="events/a.html">A</a> <a href='/docs/events/b.html#top'>B</a>
<a href="events/deep/c.html">C</a> <a href="javascript:x()">no</a> <a href="http://[bad">no</a>
<a href="events/old.html">old</a> <a href="https://other.test/x.html">away</a></html>"""
HOME = "https://h.test/docs/index.html"


def listed(
    data: bytes, match: Iterable[str], leave: Iterable[str] = (), limit: int = 9
) -> list[str]:
    index = Index(HOME, tuple(match), tuple(leave), limit)
    return listed_pages(index, [Capture(HOME, data)])


def test_links_are_taken_by_rule_in_their_order() -> None:
    base = "https://h.test/docs/events/"
    assert listed(INDEX, ["events/*.html"], ["**/old.html"]) == [f"{base}a.html", f"{base}b.html"]
    assert listed(INDEX, ["events/**"])[2] == f"{base}deep/c.html"
    assert listed(INDEX, ["https://other.test/*"]) == ["https://other.test/x.html"]


def test_a_rule_that_takes_nothing_or_too_much_is_an_error() -> None:
    with pytest.raises(CaptureError, match="none of 5 links"):
        listed(INDEX, ["methods/*"])
    with pytest.raises(CaptureError, match="the limit is 2"):
        listed(INDEX, ["events/**"], limit=2)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_sitemap_is_an_index(pack: type[bytes]) -> None:
    places = "".join(f"<url><loc> https://h.test/{n}.html </loc></url>" for n in "ab")
    data = f'<?xml version="1.0"?><urlset xmlns="x">{places}</urlset>'.encode()
    assert listed(pack(data), ["/*.html"]) == ["https://h.test/a.html", "https://h.test/b.html"]


def test_entities_of_a_sitemap_expand_to_nothing() -> None:
    data = b'<!DOCTYPE x [<!ENTITY a "https://h.test/e.html">]><urlset><loc>&a;</loc></urlset>'
    with pytest.raises(CaptureError, match="none of"):
        listed(data, ["**/e.html"])
    maps = b"<sitemapindex>" + b"<loc>https://h.test/%d</loc>" * 0 + b"</sitemapindex>"
    assert listed_maps(Capture(HOME, maps)) == []


def test_pages_are_fetched_in_rounds(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    for name in "ab":
        site.page(f"/docs/{name}.html", f"<h1>{name}</h1>")
    parts = f"<urlset><url><loc>{site.url}/docs/a.html</loc></url></urlset>"
    site.page("/one.xml", parts)
    maps = f"<sitemapindex><sitemap><loc>{site.url}/one.xml</loc></sitemap></sitemapindex>"
    url = site.page("/sitemap.xml", maps)
    release = Release("1", (f"{site.url}/docs/b.html",), indexes=(Index(url, ("/docs/*.html",)),))
    sources = Sources(captures.folder.parent, captures)
    workspace = Workspace(captures.folder.parent, (), fetch=settings)
    found = fetch_releases(workspace, sources, [release])
    assert {one.what for one in found} == {What.NEW}
    captures.save()
    labels = [capture.label for capture in sources.pages(release)]
    assert labels == [f"{site.url}/docs/b.html", f"{site.url}/docs/a.html"]
    site.page("/one.xml", parts.replace("docs/a", "elsewhere/a"))
    failed = [one for one in fetch_releases(workspace, sources, [release]) if one.error]
    assert [one.url for one in failed] == [url]
    assert "none of 1 links" in failed[0].error
