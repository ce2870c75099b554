"""Captures: the bytes of one page with where they came from, and the form they are written in."""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from refwright.base.errors import CaptureError, Finding, Severity
from refwright.base.limits import MAX_BYTES
from refwright.base.plain_files import read_plain
from refwright.pages.document import Form
from refwright.pages.text_policy import admit


@dataclass(frozen=True, slots=True)
class Capture:
    """One page as fetched or saved. ``label`` names it in places, findings and the lock file."""

    label: str
    data: bytes
    charset: str = ""
    """The encoding that its server told, if any."""

    @property
    def sha256(self) -> str:
        """Digest of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def load_capture(path: Path, label: str) -> Capture:
    """Read a page from disk; raises ``CaptureError`` when it is missing, empty or too large."""
    try:
        size = path.stat().st_size
        data = read_plain(path) if size <= MAX_BYTES else b""
    except FileNotFoundError:
        raise CaptureError("there is no such page", where=label, remedy="check the path") from None
    except OSError as error:
        raise CaptureError(
            f"cannot be read: {error.strerror}", where=label, remedy="name files or a glob"
        ) from None
    return check_size(label, data, size)


def check_size(label: str, data: bytes, size: int) -> Capture:
    """Refuse a page that is empty or over the limit."""
    if size > MAX_BYTES:
        raise CaptureError(
            f"the page has {size:,} bytes; the limit is {MAX_BYTES:,}",
            where=label,
            remedy="is this one reference page? Split it if so",
        )
    if not data.strip():
        raise CaptureError("the page is empty", where=label, remedy="capture it again")
    return Capture(label, data)


_MAGIC = (
    (b"\x1f\x8b", "gzip data"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x7fELF", "a program"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)


def detect_form(capture: Capture) -> Form | None:
    """Tell PDF from text; refuse what is neither. ``None`` means text of a form to be found."""
    head = capture.data[:1024].lstrip()
    if head.startswith(b"%PDF-"):
        return Form.PDF
    for magic, what in _MAGIC:
        if capture.data.startswith(magic):
            raise CaptureError(
                f"this is {what}, not a page", where=capture.label, remedy="save the page itself"
            )
    return None


_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*+=\s*+(?:["']\s*+)?([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_XML_DECLARED = re.compile(rb"""^<\?xml[^>]{0,100}encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,40})""")
_BINARY_SHARE = 0.02


def decode(capture: Capture) -> tuple[str, list[Finding]]:
    """Decode a text capture and put it through the text policy.

    Order of belief: byte order mark, valid UTF-8, the declared charset, Windows-1252. A
    declaration that the bytes contradict is a finding. Raises ``CaptureError`` for binary data.
    """
    data, label = capture.data, capture.label
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data[len(bom) :], encoding, label)
    sample = data[:65536]
    if b"\x00" in sample and _controls(sample) > len(sample) * _BINARY_SHARE:
        raise CaptureError("this is binary data, not a page", where=label, remedy="save the page")
    declared = _known(capture.charset) or _declared_encoding(data)
    try:
        text, findings = admit(data.decode("utf-8"), label)
    except UnicodeDecodeError as error:
        return _decode_legacy(capture, declared, error.start)
    if declared and declared not in {"utf-8", "utf8", "us-ascii", "ascii"} and not data.isascii():
        findings.append(_contradiction(label, declared, "UTF-8"))
    return text, findings


def _controls(sample: bytes) -> int:
    """Count the control characters that text does not have."""
    return sum(byte < 9 or 13 < byte < 32 for byte in sample)


def _known(charset: str) -> str:
    """Pass on an encoding that a server told, if it is one."""
    try:
        return charset.lower() if charset and codecs.lookup(charset) else ""
    except (LookupError, ValueError):
        return ""


def _declared_encoding(data: bytes) -> str:
    found = _XML_DECLARED.search(data[:200]) or _DECLARED.search(data[:4096])
    return found[1].decode("ascii").lower() if found else ""


def _decode_legacy(capture: Capture, declared: str, bad_byte: int) -> tuple[str, list[Finding]]:
    encoding = declared if declared not in {"", "utf-8", "utf8", "iso-8859-1"} else "cp1252"
    text, findings = _decoded(capture.data, encoding, capture.label)
    line = capture.data.count(b"\n", 0, bad_byte) + 1
    if declared in {"utf-8", "utf8"}:
        findings.append(_contradiction(capture.label, declared, encoding))
    elif not declared:
        findings.append(
            Finding(
                Severity.WARNING,
                "encoding-guessed",
                f"{capture.label}, line {line}",
                "the page is not UTF-8 and declares nothing; it was read as Windows-1252",
                "save it as UTF-8",
            )
        )
    return text, findings


def _decoded(data: bytes, encoding: str, label: str) -> tuple[str, list[Finding]]:
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        reason = getattr(error, "reason", "unknown encoding")
        raise CaptureError(
            f"the page is not {encoding} ({reason})", where=label, remedy="save it as UTF-8"
        ) from None
    return admit(text, label)


def _contradiction(label: str, declared: str, actual: str) -> Finding:
    return Finding(
        Severity.WARNING,
        "encoding-contradiction",
        f"{label}, line 1",
        f"the page declares {declared} but its bytes are {actual}; it was read as {actual}",
        "check names with letters outside ASCII",
    )
