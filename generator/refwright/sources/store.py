"""Captures kept by content: two editions of one address are two files, named by their digests."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from refwright.base.errors import CaptureError
from refwright.base.plain_files import read_plain
from refwright.files.atomic_files import replace_now
from refwright.pages.capture import Capture, check_size
from refwright.sources.editions import (
    MANIFEST,
    Edition,
    age_text,
    load_editions,
    manifest_text,
    seconds_since,
)

_CONTENT: Final = "sha256"
_STATE: Final = "fetch.json"
_JOURNAL: Final = "fetch.journal"
_NAME: Final = 64


@dataclass(slots=True)
class LastAsked:
    """What is known of an address besides its captures: worth keeping, not worth committing.

    ``upstream`` is the digest of what the server has and no spec was made of yet.
    """

    checked: str = ""
    error: str = ""
    failing_since: str = ""
    upstream: str = ""
    moved: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


class Captures:
    """The captures of a workspace: ``folder`` can be committed, ``state`` is this machine's."""

    def __init__(self, folder: Path, state: Path) -> None:
        self.folder = folder
        self.writes = True
        """Whether contents go to the disk; where not, they are kept until the run ends."""
        self._held: dict[str, bytes] = {}
        self.state_folder = state
        self._state_path = state / _STATE
        self.pages = load_editions(folder / MANIFEST)
        self.asked = _load_state(self._state_path)

    def latest(self, url: str) -> Edition | None:
        """Give the newest edition of an address."""
        return next(iter(self.pages.get(url, ())), None)

    def path(self, edition: Edition) -> Path:
        """Give the file of an edition's content."""
        return self.folder / _CONTENT / edition.sha256[:2] / edition.sha256

    def file(self, url: str) -> Path:
        """Give the file of an address's newest content; one that is not there where none is."""
        latest = self.latest(url)
        return self.path(latest) if latest else self.folder / _CONTENT / "none"

    def has(self, edition: Edition) -> bool:
        """Tell whether the content of an edition is here, whole."""
        with contextlib.suppress(OSError):
            return hashlib.sha256(self._content(edition)).hexdigest() == edition.sha256
        return False

    def capture(self, url: str, edition: Edition | None = None) -> Capture:
        """Read a capture and check it against its digest; raises ``CaptureError``."""
        edition = edition or self.latest(url)
        if edition is None:
            raise CaptureError(
                "this page was never fetched, and reading is offline",
                where=url,
                remedy="run refwright fetch",
            )
        try:
            data = self._content(edition)
        except OSError as error:
            raise CaptureError(
                f"the capture of {edition.fetched} is not here: {error.strerror}",
                where=url,
                remedy="run refwright fetch, or take the captures from where they are kept",
            ) from None
        if hashlib.sha256(data).hexdigest() != edition.sha256:
            raise CaptureError(
                "the capture is not what was fetched: its digest is another",
                where=f"{url} ({self.path(edition)})",
                remedy="run refwright fetch, which fetches it again",
            )
        whole = check_size(url, data, len(data))
        return Capture(url, whole.data, edition.charset)

    def keep(self, data: bytes) -> None:
        """Store a content under its digest, on the disk before anything says that it is there."""
        digest = hashlib.sha256(data).hexdigest()
        if not self.writes:
            self._held[digest] = data
            return
        path = self.folder / _CONTENT / digest[:2] / digest
        with contextlib.suppress(OSError):
            if read_plain(path) == data:
                return
        replace_now(path, data)

    def _content(self, edition: Edition) -> bytes:
        held = self._held.get(edition.sha256)
        return read_plain(self.path(edition)) if held is None else held

    def add(self, url: str, edition: Edition, most: int) -> bool:
        """Put an edition before the others; gives whether it says something new."""
        known = self.pages.get(url, ())
        if known and known[0].sha256 == edition.sha256:
            return False
        self.pages[url] = (edition, *known)[:most]
        return True

    def save(self) -> None:
        """Write the manifest if it says something new, then take away what it no longer lists."""
        path = self.folder / MANIFEST
        text = manifest_text(self.pages).encode()
        old = b""
        with contextlib.suppress(OSError):
            old = read_plain(path)
        if text != old and (self.pages or old):
            replace_now(path, text)
            self._prune()
        self.save_state()
        self.drop_journal()

    def save_state(self) -> None:
        """Write what runs on this machine remember; a disk that refuses loses nothing of worth."""
        rows = {
            url: {name: getattr(asked, name) for name in LastAsked.__slots__}
            for url, asked in sorted(self.asked.items())
        }
        with contextlib.suppress(Exception):
            replace_now(self._state_path, json.dumps(rows, indent=1).encode())

    def discard(self) -> None:
        """Go back to what was saved, and take away what else was fetched."""
        self.pages = load_editions(self.folder / MANIFEST)
        self.drop_journal()
        if self.pages:
            self._prune()

    @property
    def journal(self) -> Path:
        """The file in which a run notes what it has fetched and not saved."""
        return self.state_folder / _JOURNAL

    def drop_journal(self) -> None:
        """Forget what a run has fetched: it is saved, or not wanted."""
        with contextlib.suppress(OSError):
            self.journal.unlink(missing_ok=True)

    def age(self, url: str) -> str:
        """Say how old a capture is, and when its server was last asked about it."""
        latest = self.latest(url)
        if latest is None:
            return "never fetched"
        told = f"captured {age_text(seconds_since(latest.fetched))} ago"
        asked = self.asked.get(url, LastAsked())
        if asked.checked > latest.fetched:
            told += f", checked {age_text(seconds_since(asked.checked))} ago"
        return told

    def seconds_old(self, url: str) -> float:
        """Tell how long ago a server said that this capture is what it has."""
        latest = self.latest(url)
        if latest is None:
            return float("inf")
        checked = self.asked.get(url, LastAsked()).checked
        return min(seconds_since(latest.fetched), seconds_since(checked))

    def _prune(self) -> None:
        """Remove contents that no edition has. Nothing but files named by digests is touched."""
        listed = {edition.sha256 for editions in self.pages.values() for edition in editions}
        for path in (self.folder / _CONTENT).glob("[0-9a-f][0-9a-f]/*"):
            named = len(path.name) == _NAME and not path.name.strip("0123456789abcdef")
            if named and path.name not in listed:
                with contextlib.suppress(OSError):
                    path.unlink()


def _load_state(path: Path) -> dict[str, LastAsked]:
    """Read what runs remember; what is broken is forgotten."""
    found: dict[str, LastAsked] = {}
    with contextlib.suppress(OSError, ValueError, RecursionError, AttributeError):
        rows: dict[str, Any] = json.loads(read_plain(path))
        for url, row in rows.items():
            texts = {name: row.get(name) for name in LastAsked.__slots__ if name != "headers"}
            headers = row.get("headers")
            if all(isinstance(text, str) for text in texts.values()) and isinstance(headers, dict):
                kept = {str(name): str(value) for name, value in headers.items()}
                found[url] = LastAsked(**{k: str(v) for k, v in texts.items()}, headers=kept)
    return found
