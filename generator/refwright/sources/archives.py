"""Archives as page sources: zip, MHTML and WARC files, read within bounds and never unpacked.

A page of an archive is named by the archive's path and its own name in it:
``docs.zip/guide/a.html``, ``crawl.warc.gz/https://docs.example.org/a.html``.
"""

from __future__ import annotations

import email
import email.policy
import fnmatch
import zipfile
import zlib
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Final

from refwright.base.errors import CaptureError, UsageError
from refwright.base.limits import MAX_BYTES
from refwright.base.plain_files import read_plain
from refwright.pages.capture import Capture

PAGES: Final = (".html", ".htm", ".xhtml", ".pdf", ".md", ".markdown", ".mdx", ".txt")
"""The names of pages: whatever else lies in a folder or an archive is passed over."""
MAX_PAGES: Final = 20_000
MAX_ARCHIVE: Final = 2 << 30
_MAX_ALL: Final = 1 << 30
_SUFFIXES: Final = (".zip", ".mhtml", ".mht", ".warc", ".warc.gz")
_TYPES: Final = ("text/html", "application/xhtml", "application/pdf", "text/markdown", "text/plain")
_CHUNK: Final = 1 << 16
_MAX_PARTS_WITHIN: Final = 100


def is_archive(name: str) -> bool:
    """Tell an archive by its name."""
    return name.lower().endswith(_SUFFIXES)


def archive_pages(path: Path, label: str, inner: str = "") -> list[Capture]:
    """Read the pages of an archive whose names fit ``inner`` (a pattern; empty: all of them).

    Raises ``CaptureError`` for an archive that is broken, holds no such page, or goes beyond what
    a documentation set can be.
    """
    kinds: tuple[tuple[tuple[str, ...], Callable[[Path, str], Iterator[Capture]]], ...] = (
        ((".zip",), _zip),
        ((".mhtml", ".mht"), _mhtml),
        ((".warc", ".warc.gz"), _warc),
    )
    read = next(read for ends, read in kinds if label.lower().endswith(ends))
    try:
        if path.stat().st_size > MAX_ARCHIVE:
            raise CaptureError(f"has more than {MAX_ARCHIVE:,} bytes", where=label)
        found = _bounded(read(path, label), label, inner)
    except FileNotFoundError:
        raise CaptureError(
            "there is no such archive", where=label, remedy="check the path"
        ) from None
    except OSError as error:
        raise CaptureError(f"cannot be read: {error.strerror or error}", where=label) from None
    if not found:
        what = f"no page of it fits {inner}" if inner else "there is no page in it"
        raise CaptureError(what, where=label, remedy=f"pages end in {', '.join(PAGES)}")
    return [found[name] for name in (found if label.lower().endswith(".mhtml") else sorted(found))]


def _bounded(pages: Iterator[Capture], label: str, inner: str) -> dict[str, Capture]:
    """Collect pages; of two with one name the later holds."""
    found: dict[str, Capture] = {}
    size = 0
    for page in pages:
        size += len(page.data)
        if len(found) >= MAX_PAGES or size > _MAX_ALL:
            raise CaptureError(
                f"holds more than {MAX_PAGES:,} pages or {_MAX_ALL:,} bytes",
                where=label,
                remedy="make several archives of it",
            )
        name = page.label.removeprefix(f"{label}/")
        if page.data.strip() and (not inner or fnmatch.fnmatchcase(name, inner)):
            found[page.label] = page
    return found


def _read_bounded(stream: IO[bytes], label: str) -> bytes:
    parts: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > MAX_BYTES:
            raise CaptureError(f"has more than {MAX_BYTES:,} bytes", where=label)
        parts.append(chunk)
    return b"".join(parts)


def _zip(path: Path, label: str) -> Iterator[Capture]:
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                name = f"{label}/{entry.filename}"
                if entry.is_dir() or not entry.filename.lower().endswith(PAGES):
                    continue
                if entry.flag_bits & 1:
                    raise CaptureError("is encrypted", where=name, remedy="unpack it yourself")
                with archive.open(entry) as stream:
                    yield Capture(name, _read_bounded(stream, name))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError) as error:
        raise CaptureError(f"is no whole zip file: {error}", where=label) from None


def _mhtml(path: Path, label: str) -> Iterator[Capture]:
    """Read the page of an MHTML file: the part that it starts with, else its first of HTML."""
    written = read_plain(path)
    if written.count(b"boundary=") > _MAX_PARTS_WITHIN:
        raise CaptureError("is no MHTML file: it has parts within parts without end", where=label)
    try:
        message = email.message_from_bytes(written, policy=email.policy.default)
        start = str(message.get_param("start", "") or "").strip("<>")
        pages = [part for part in message.walk() if part.get_content_type() == "text/html"]
        named = [part for part in pages if str(part.get("content-id", "")).strip("<>") == start]
        page = next(iter(named if start and named else pages), None)
        data = page.get_payload(decode=True) if isinstance(page, EmailMessage) else None
        charset = page.get_content_charset("") if isinstance(page, EmailMessage) else ""
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise CaptureError(f"is no MHTML file: {error}", where=label) from None
    if not isinstance(data, bytes) or not data:
        raise CaptureError("holds no page of HTML", where=label, remedy="save the page again")
    yield Capture(label, data, charset or "")


def _warc(path: Path, label: str) -> Iterator[Capture]:
    """Read the answers of a WARC file that are pages; of one address the last holds."""
    if find_spec("warcio") is None:
        raise UsageError(
            "WARC files need warcio, which is not installed",
            where=label,
            remedy="pip install 'refwright[archives]'",
        )
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]
    from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]

    dates: dict[str, str] = {}
    try:
        with path.open("rb") as file:
            for record in ArchiveIterator(file):
                url = record.rec_headers.get_header("WARC-Target-URI") or ""
                told = record.http_headers
                if record.rec_type != "response" or told is None:
                    continue
                kind = (told.get_header("Content-Type") or "").lower()
                date = record.rec_headers.get_header("WARC-Date") or ""
                if told.get_statuscode() != "200" or not kind.startswith(_TYPES):
                    continue
                if date < dates.get(url, ""):
                    continue
                dates[url] = date
                name = f"{label}/{url}"
                charset = kind.partition("charset=")[2].strip(" \"'").partition(";")[0]
                yield Capture(name, _read_bounded(record.content_stream(), name), charset)
    except (ArchiveLoadFailed, zlib.error, EOFError, ValueError, KeyError, AttributeError) as error:
        raise CaptureError(f"is no whole WARC file: {error}", where=label) from None
