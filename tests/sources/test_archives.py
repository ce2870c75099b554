"""Archives as page sources: folders, zip, MHTML and WARC, whole, broken and hostile."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pytest

from refwright.base.errors import CaptureError
from refwright.cli.main import main
from refwright.pages.capture import Capture
from refwright.sources.reading_now import find_pages

PAGES = {"b.html": b"<h1>B</h1>", "guide/a.html": b"<h1>A</h1>", "guide/style.css": b"h1 {}"}


def labels(root: Path, pattern: str) -> list[str]:
    return [capture.label for capture in find_pages((pattern,), root)]


def make_zip(path: Path, pages: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in pages.items():
            archive.writestr(name, data)


def make_warc(path: Path, answers: list[tuple[str, str, bytes, str]]) -> None:
    """Write a crawl as crawlers do: each record packed by itself where the file is packed."""
    with path.open("wb") as file:
        for url, date, data, kind in answers:
            told = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + data
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\n"
                f"WARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
                "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(told)}\r\n\r\n"
            )
            record = head.encode() + told + b"\r\n\r\n"
            file.write(gzip.compress(record) if path.name.endswith(".gz") else record)


MHTML = b"""\
From: <Saved by a browser>
MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"; start="<main>"; type="text/html"

--b
Content-Type: text/html
Content-ID: <frame>

<h1>frame</h1>
--b
Content-Type: text/html; charset=iso-8859-2
Content-ID: <main>
Content-Transfer-Encoding: quoted-printable

<h1>Drzwi =B3</h1>
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b--
"""


def test_a_folder_is_read_with_all_pages_in_it(tmp_path: Path) -> None:
    for name, data in PAGES.items():
        (tmp_path / "saved" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "saved" / name).write_bytes(data)
    (tmp_path / "saved" / ".hidden.html").write_bytes(b"x")
    assert labels(tmp_path, "saved") == ["saved/b.html", "saved/guide/a.html"]
    with pytest.raises(CaptureError, match="no page in this folder"):
        (tmp_path / "empty").mkdir()
        labels(tmp_path, "empty")


def test_a_zip_is_read_without_being_unpacked(tmp_path: Path) -> None:
    make_zip(tmp_path / "docs.zip", PAGES | {"../../evil.html": b"<h1>up</h1>"})
    names = ["docs.zip/../../evil.html", "docs.zip/b.html", "docs.zip/guide/a.html"]
    assert labels(tmp_path, "docs.zip") == names
    assert labels(tmp_path, "docs.zip/guide/*.html") == ["docs.zip/guide/a.html"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["docs.zip"]
    assert not (tmp_path.parent / "evil.html").exists()
    with pytest.raises(CaptureError, match=r"no page of it fits x\*"):
        labels(tmp_path, "docs.zip/x*")


def test_an_mhtml_file_is_the_page_that_it_starts_with(tmp_path: Path) -> None:
    (tmp_path / "page.mhtml").write_bytes(MHTML)
    (capture,) = find_pages(("page.mhtml",), tmp_path)
    assert capture == Capture("page.mhtml", b"<h1>Drzwi \xb3</h1>", "iso-8859-2")


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_a_warc_gives_its_pages_the_last_of_each_address(name: str, tmp_path: Path) -> None:
    answers = [
        ("http://docs.test/a", "2026-01-02T00:00:00Z", b"<h1>new</h1>", "text/html; charset=utf-8"),
        ("http://docs.test/a", "2026-01-01T00:00:00Z", b"<h1>old</h1>", "text/html"),
        ("http://docs.test/x.png", "2026-01-01T00:00:00Z", b"png", "image/png"),
        ("http://docs.test/b", "2026-01-01T00:00:00Z", b"<h1>b</h1>", "text/html"),
    ]
    make_warc(tmp_path / name, answers)
    found = find_pages((name,), tmp_path)
    assert [(one.label, one.data) for one in found] == [
        (f"{name}/http://docs.test/a", b"<h1>new</h1>"),
        (f"{name}/http://docs.test/b", b"<h1>b</h1>"),
    ]
    assert found[0].charset == "utf-8"


def hostile(folder: Path) -> dict[str, str]:
    """Make archives that are broken or beyond what a documentation set can be."""
    make_zip(folder / "bomb.zip", {"a.html": b" " * (40 << 20)})
    make_zip(folder / "none.zip", {"a.png": b"x"})
    make_zip(folder / "cut.zip", PAGES)
    data = (folder / "cut.zip").read_bytes()
    (folder / "cut.zip").write_bytes(data[: len(data) // 2])
    (folder / "text.zip").write_bytes(b"this is no zip")
    (folder / "none.mhtml").write_bytes(b"no message at all")
    deep = b"".join(
        f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n'.encode() for n in range(3000)
    )
    (folder / "deep.mhtml").write_bytes(deep)
    (folder / "none.warc").write_bytes(b"this is no crawl\r\n\r\n")
    make_warc(
        folder / "whole.warc.gz", [("http://h/a", "2026-01-01T00:00:00Z", b"x" * 9999, "text/html")]
    )
    whole = (folder / "whole.warc.gz").read_bytes()
    (folder / "cut.warc.gz").write_bytes(whole[: len(whole) // 2])
    bomb = gzip.compress(b" " * (40 << 20))
    make_warc(
        folder / "bomb.warc",
        [("http://h/a", "2026-01-01T00:00:00Z", b" " * (40 << 20), "text/html")],
    )
    (folder / "broken.warc.gz").write_bytes(bomb)
    return {
        "bomb.zip": "more than",
        "none.zip": "no page in it",
        "cut.zip": "no whole zip",
        "text.zip": "no whole zip",
        "gone.zip": "no such archive",
        "none.mhtml": "no page of HTML",
        "deep.mhtml": "no page of HTML|no MHTML",
        "none.warc": "no whole WARC|no page in it",
        "cut.warc.gz": "no whole WARC|no page in it",
        "bomb.warc": "more than",
        "broken.warc.gz": "no whole WARC|no page in it",
    }


def test_hostile_archives_are_refused(tmp_path: Path) -> None:
    for name, said in hostile(tmp_path).items():
        with pytest.raises(CaptureError, match=said) as caught:
            find_pages((name,), tmp_path)
        assert name in caught.value.where


def test_a_release_is_built_from_an_archive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = b"# Door events\n\n| Event | Attributes | Description |\n|---|---|---|\n"
    page += b"| door.opened | | It opened. |\n| door.closed | | It closed. |\n"
    make_zip(tmp_path / "docs.zip", {"events.md": page})
    (tmp_path / "refwright.toml").write_text(
        '[[api]]\nname = "doors"\ntargets = ["jsonschema"]\n'
        '[[api.release]]\nname = "1.0"\npages = ["docs.zip"]\n'
    )
    monkeypatch.chdir(tmp_path)
    assert main(["build"]) == 0
    assert "door.opened" in (tmp_path / "spec/doors/1.0.yaml").read_text()
    make_zip(tmp_path / "docs.zip", {"events.md": page.replace(b"opened", b"ajar")})
    assert main(["build", "--check"]) == 1
