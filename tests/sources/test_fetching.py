"""Pages by address, from a real server that misbehaves: captures, conditions, limits, errors."""

from __future__ import annotations

import gzip
import json
import socket
import time
from dataclasses import replace
from pathlib import Path

import misbehaving_server as bad
import pytest
from misbehaving_server import Misbehaviour, Site

from refwright.base.errors import CaptureError, UsageError
from refwright.pages.capture import decode
from refwright.sources.addresses import is_public
from refwright.sources.editions import MANIFEST
from refwright.sources.fetching import Ask, Fetched, What, fetch
from refwright.sources.reading_now import find_pages
from refwright.sources.store import Captures
from refwright.workspace.upkeep_settings import FetchSettings, parse_duration

PAGE = "<html><h1>Doors</h1></html>"


def one(url: str, captures: Captures, settings: FetchSettings, ask: Ask | None = None) -> Fetched:
    (found,) = fetch([url], captures, settings, ask)
    captures.save()
    return found


# --- captures by content ---


def test_an_edition_is_kept_by_its_content(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.page("/a", PAGE)
    assert one(url, captures, settings).what is What.NEW
    assert one(url, captures, settings).what is What.UNCHANGED
    assert site.answered[-1] == ("/a", 304)
    site.page("/a", PAGE.replace("Doors", "Gates"))
    assert one(url, captures, settings).what is What.CHANGED
    captures.save()
    again = Captures(captures.folder, captures.state_folder)
    newest, oldest = again.pages[url]
    assert again.capture(url).data == PAGE.replace("Doors", "Gates").encode()
    assert again.capture(url, oldest).data == PAGE.encode()
    assert newest.sha256 != oldest.sha256


def test_the_manifest_changes_only_with_the_pages(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.page("/a", PAGE)
    one(url, captures, settings)
    captures.save()
    text = (captures.folder / MANIFEST).read_bytes()
    data = json.loads(text)["pages"][url][0]
    assert {"sha256", "bytes", "fetched", "url", "headers"} == set(data)
    assert data["headers"]["etag"]
    one(url, captures, settings, Ask(refresh=True))
    captures.save()
    assert (captures.folder / MANIFEST).read_bytes() == text


def test_what_a_server_says_of_freshness_is_believed(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.page("/a", PAGE, Cache_Control="max-age=3600")
    old = site.page("/old", PAGE, Last_Modified="Mon, 01 Jan 2001 00:00:00 GMT")
    for expected in (What.NEW, What.FRESH):
        assert one(url, captures, settings).what is expected
    assert one(url, captures, settings, Ask(refresh=True)).what is What.UNCHANGED
    assert one(url, captures, settings, Ask(max_age=3600)).what is What.FRESH
    assert one(url, captures, settings, Ask(max_age=-1)).what is What.UNCHANGED
    one(old, captures, settings)
    assert one(old, captures, settings).what is What.UNCHANGED, "nothing is guessed from its age"


def test_a_capture_that_was_changed_on_the_disk_is_not_used(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.page("/a", PAGE, Cache_Control="max-age=3600")
    found = one(url, captures, settings)
    assert found.edition
    captures.path(found.edition).write_bytes(b"something else")
    with pytest.raises(CaptureError, match="its digest is another"):
        captures.capture(url)
    assert one(url, captures, settings).what is What.UNCHANGED
    assert captures.capture(url).data == PAGE.encode()


def test_editions_are_bounded_and_their_contents_go(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    for number in range(5):
        url = site.page("/a", f"{PAGE}{number}")
        one(url, captures, replace(settings, editions=3))
        captures.save()
    contents = [path for path in captures.folder.rglob("*") if len(path.name) == 64]
    assert len(captures.pages[url]) == len(contents) == 3


@pytest.mark.parametrize("text", ["", "{", "[]", '{"refwright-captures": 1, "pages": {"u": [{}]}}'])
def test_a_broken_manifest_is_an_error(text: str, captures: Captures) -> None:
    captures.folder.mkdir(parents=True)
    (captures.folder / MANIFEST).write_text(text)
    with pytest.raises(UsageError, match="broken"):
        Captures(captures.folder, captures.state_folder)


# --- what a server may do ---


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        ((bad.status(404),), "there is no such page"),
        ((bad.status(410),), "there is no such page"),
        ((bad.status(403),), "wants a login"),
        ((bad.status(500),), "answers 500"),
        ((bad.status(206),), "answers 206"),
        ((bad.status(429, Retry_After="7200"),), "asks for 7200 s"),
        ((bad.status(304),), "nothing is known of it"),
        ((bad.good(b""),), "the page is empty"),
        ((bad.truncated,), "broke off"),
        ((bad.cut_chunk,), "broke off"),
        ((bad.garbage,), "broke off or broke the rules"),
        ((bad.reset,), "cannot be fetched"),
        ((bad.slow,), "longer than 0.8 s in all"),
        ((bad.slow_head,), "longer than 0.8 s in all"),
        ((bad.endless,), "more than 1,000,000 bytes"),
        ((bad.bomb,), "more than 1,000,000 bytes"),
        ((bad.one_bomb,), "more than 1,000,000 bytes"),
        ((bad.good(b"no gzip", Content_Encoding="gzip"),), "compressed body that is broken"),
        (
            (bad.good(gzip.compress(PAGE.encode() * 50)[:-20], Content_Encoding="gzip"),),
            "middle of its compressed body",
        ),
        ((bad.good(b"x", Content_Encoding="br"),), "was not asked for"),
        ((bad.good(b"x", Content_Encoding="gzip, gzip"),), "was not asked for"),
        ((bad.redirect("/loop"),), "in a circle"),
        ((bad.redirect("file:///etc/passwd"),), "another scheme"),
        ((bad.redirect("ftp://127.0.0.1/x"),), "another scheme"),
        ((bad.redirect("https://127.0.0.1/x"),), "another scheme"),
        ((bad.redirect("gopher:x"),), "cannot be asked for"),
        ((bad.redirect("http://example.org/x"),), "another host"),
        ((bad.redirect("//localhost/x"),), "another host"),
        ((bad.redirect("http://[::1"),), "cannot be fetched"),
        ((bad.redirect("http://127.0.0.1:1/x"),), "another host"),
    ],
)
def test_a_page_that_fails_is_told_and_keeps_its_last_capture(
    ways: tuple[Misbehaviour, ...],
    told: str,
    site: Site,
    captures: Captures,
    settings: FetchSettings,
) -> None:
    settings = replace(settings, retries=0)
    url = site.misbehave("/loop", *ways)
    found = one(url, captures, settings)
    assert found.what is What.FAILED
    assert told in found.error
    if "nothing is known" in told:
        return
    site.wrong.clear()
    site.page("/loop", PAGE)
    assert one(url, captures, settings).what is What.NEW
    assert not captures.asked[url].error
    site.misbehave("/loop", *ways)
    assert one(url, captures, settings, Ask(refresh=True)).what is What.FAILED
    assert told in captures.asked[url].error
    assert captures.capture(url).data == PAGE.encode()


def test_a_chain_of_redirects_is_followed_as_far_as_it_may_be(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    for number in range(9):
        site.misbehave(f"/{number}", bad.redirect(f"/{number + 1}", 301))
    site.page("/9", PAGE)
    found = one(f"{site.url}/5", captures, settings)
    assert (found.what, found.moved) == (What.NEW, f"{site.url}/9")
    assert found.edition
    assert found.edition.url == f"{site.url}/9"
    assert "more than 5 times" in one(f"{site.url}/1", captures, settings).error


@pytest.mark.parametrize(
    "ways",
    [
        (bad.status(500), bad.good(PAGE.encode())),
        (bad.status(429, Retry_After="0"), bad.status(503), bad.good(PAGE.encode())),
        (bad.truncated, bad.good(PAGE.encode())),
        (bad.reset, bad.good(PAGE.encode())),
        (bad.slow, bad.good(PAGE.encode())),
    ],
)
def test_what_passes_is_tried_again(
    ways: tuple[Misbehaviour, ...], site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.misbehave("/a", *ways)
    assert one(url, captures, settings).what is What.NEW
    assert captures.capture(url).data == PAGE.encode()
    assert site.asked["/a"] == len(ways)


def test_retry_after_is_waited_for(site: Site, captures: Captures, settings: FetchSettings) -> None:
    way = bad.status(429, Retry_After="1")
    url = site.misbehave("/a", way, bad.good(PAGE.encode()))
    start = time.monotonic()
    assert one(url, captures, settings).what is What.NEW
    assert time.monotonic() - start >= 1


def test_what_stays_wrong_is_not_asked_for_ever(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.misbehave("/a", bad.status(500))
    assert one(url, captures, settings).what is What.FAILED
    assert site.asked["/a"] == 3
    site.misbehave("/b", bad.status(404))
    one(f"{site.url}/b", captures, settings)
    assert site.asked["/b"] == 1


def test_a_longer_body_than_promised_ends_where_it_was_promised(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.misbehave("/a", bad.good(PAGE.encode() + b"more", Content_Length=str(len(PAGE))))
    assert one(url, captures, settings).what is What.NEW
    assert captures.capture(url).data == PAGE.encode()


@pytest.mark.parametrize(
    ("data", "told", "text", "codes"),
    [
        ("ł".encode("iso-8859-2"), "text/html; charset=iso-8859-2", "ł", []),
        ("ł".encode(), "text/html; charset=iso-8859-2", "ł", ["encoding-contradiction"]),
        ("é".encode("latin-1"), "text/html; charset=utf-8", "é", ["encoding-contradiction"]),
        ("é".encode("latin-1"), "text/html; charset=klingon", "é", ["encoding-guessed"]),
    ],
)
def test_the_charset_that_a_server_tells_is_weighed(
    data: bytes,
    told: str,
    text: str,
    codes: list[str],
    site: Site,
    captures: Captures,
    settings: FetchSettings,
) -> None:
    url = site.page("/a", data, Content_Type=told)
    one(url, captures, settings)
    read, findings = decode(captures.capture(url))
    assert (read, [finding.code for finding in findings]) == (text, codes)


def test_tls_that_is_none_is_told(site: Site, captures: Captures, settings: FetchSettings) -> None:
    found = one(site.url.replace("http:", "https:") + "/a", captures, settings)
    assert found.what is What.FAILED
    assert "TLS" in found.error


def test_nobody_at_home_is_told(captures: Captures, settings: FetchSettings) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/a"
        assert "cannot be fetched" in one(url, captures, settings).error
    assert "no host" in one("http://no-such-host.invalid/", captures, settings).error


# --- addresses ---


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.1",
        "100.64.0.1", "224.0.0.1", "::1", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1", "::", "localhost", "",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


def test_a_public_address_is_one() -> None:
    assert is_public("93.184.216.34")
    assert is_public("2606:2800:220:1:248:1893:25c8:1946")


def test_private_addresses_are_refused_unless_allowed(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    url = site.page("/a", PAGE)
    strict = replace(settings, private_hosts=())
    found = one(url, captures, strict)
    assert "no public address" in found.error
    assert not site.asked
    local = url.replace("127.0.0.1", "localhost")
    assert "no public address" in one(local, captures, settings).error


def test_a_redirect_to_a_private_address_is_refused(
    site: Site,
    captures: Captures,
    settings: FetchSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A name that was allowed leads elsewhere: the address decides at every connection."""
    url = site.misbehave("/a", bad.redirect(f"http://intra.test:{site.url.rpartition(':')[2]}/b"))
    site.page("/b", PAGE)
    real = socket.getaddrinfo

    def resolve(host: str, *rest: object, **more: object) -> object:
        return real("127.0.0.1" if host == "intra.test" else host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    allowed = replace(settings, hosts=("intra.test",))
    assert "no public address" in one(url, captures, allowed).error
    assert not site.asked["/b"]
    both = replace(allowed, private_hosts=("127.0.0.1", "*.test"))
    assert one(url, captures, both).what is What.NEW


@pytest.mark.parametrize("url", ["http://", "http://[", "http://u:secret@h/", "http://h:0/"])
def test_what_is_no_address_is_told_without_its_password(
    url: str, captures: Captures, settings: FetchSettings
) -> None:
    found = one(url, captures, settings)
    assert found.what is What.FAILED
    assert "secret" not in found.error


# --- manners ---


def test_robots_are_obeyed(site: Site, captures: Captures, settings: FetchSettings) -> None:
    site.page("/robots.txt", "User-agent: refwright\nDisallow: /private/\n")
    private, public = site.page("/private/a", PAGE), site.page("/a", PAGE)
    found = fetch([private, public], captures, settings)
    assert [f.what for f in found] == [What.FAILED, What.NEW]
    assert "robots.txt forbids it" in found[0].error
    assert (site.asked["/robots.txt"], site.asked["/private/a"]) == (1, 0)
    assert one(private, captures, replace(settings, robots=False)).what is What.NEW


def test_robots_that_cannot_be_read_forbid_everything(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    site.misbehave("/robots.txt", bad.status(500))
    found = one(site.page("/a", PAGE), captures, settings)
    assert "robots.txt cannot be read" in found.error
    assert not site.asked["/a"]


def test_the_agent_is_honest(site: Site, captures: Captures, settings: FetchSettings) -> None:
    one(site.page("/a", PAGE), captures, replace(settings, contact="docs@example.org"))
    (agent,) = site.agents
    assert agent.startswith("refwright/")
    assert "docs@example.org" in agent


def test_a_host_is_asked_so_often_and_no_more(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    urls = [site.page(f"/{number}", f"{PAGE}{number}") for number in range(5)]
    slow = replace(settings, per_second=20, robots=False)
    assert {f.what for f in fetch(urls, captures, slow)} == {What.NEW}
    assert site.times[-1] - site.times[0] >= 4 / 20 * 0.9


# --- breaks ---


def test_a_run_that_was_broken_off_is_resumed(
    site: Site, captures: Captures, settings: FetchSettings
) -> None:
    urls = [site.page(f"/{number}", f"{PAGE}{number}") for number in range(8)]

    def stop(done: int, _: int, __: Fetched) -> None:
        if done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(urls, captures, replace(settings, concurrency=1), progress=stop)
    before = sum(site.asked[f"/{number}"] for number in range(8))
    again = Captures(captures.folder, captures.state_folder)
    found = fetch(urls, again, settings)
    assert [f.what for f in found].count(What.RESUMED) >= 5
    after = sum(site.asked[f"/{number}"] for number in range(8))
    assert after - before <= 3
    assert [again.capture(url).data for url in urls] == [site.pages[f"/{n}"] for n in range(8)]


# --- pages that are named on a command line ---


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "refwright.toml").write_text(
        'api = []\n[fetch]\nprivate-hosts = ["127.0.0.1"]\nretries = 0\nper-second = 100000\n'
    )
    return tmp_path


def test_a_page_by_address_is_asked_for_each_time(site: Site, workspace: Path) -> None:
    url = site.page("/a", PAGE)
    for text in (PAGE, PAGE, PAGE + "more"):
        site.page("/a", text)
        (capture,) = find_pages((url,), workspace)
        assert (capture.label, capture.data) == (url, text.encode())
    assert site.answered.count(("/a", 304)) == 1
    site.misbehave("/a", bad.status(404))
    with pytest.raises(CaptureError, match="no such page"):
        find_pages((url,), workspace)
    (capture,) = find_pages((url,), workspace, offline=True)
    assert capture.data == (PAGE + "more").encode()


@pytest.mark.parametrize(
    ("text", "seconds"), [("90s", 90), ("30m", 1800), ("12h", 43200), ("1.5d", 129600)]
)
def test_spans_of_time(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "7", "d", "7 years", "-1d", "1e9d"])
def test_what_is_no_span_of_time(text: str) -> None:
    with pytest.raises(UsageError, match="no span of time"):
        parse_duration(text)
