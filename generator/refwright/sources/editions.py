"""The manifest of captures: which content each address had, when, and with which headers.

It is JSON, sorted, one edition a line, so that it can be committed and compared. Nothing in it
changes while the pages do not: when a server was last asked stands in the state of runs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from refwright.base.errors import UsageError
from refwright.base.plain_files import read_plain

MANIFEST: Final = "manifest.json"
FORMAT: Final = 1
KEPT_HEADERS: Final = (
    "age",
    "cache-control",
    "content-language",
    "content-type",
    "date",
    "etag",
    "expires",
    "last-modified",
    "vary",
)
"""The headers of an answer that say what it is and how long it holds."""
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"
_LONGEST: Final = 4096


@dataclass(frozen=True, slots=True)
class Edition:
    """One content that an address had. ``fetched`` is a time of ``UTC``; ``url`` the last hop's."""

    sha256: str
    size: int
    fetched: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def charset(self) -> str:
        """The encoding that the server told, or an empty string."""
        found = re.search(
            r"charset\s*=\s*[\"']?([\w.:-]{2,40})", self.headers.get("content-type", "")
        )
        return found[1].lower() if found else ""


Pages = Mapping[str, tuple[Edition, ...]]
"""The editions of each address, the newest first."""


def now_text() -> str:
    """Write the time of now."""
    return datetime.now(UTC).strftime(_TIME)


def seconds_since(text: str, now: datetime | None = None) -> float:
    """Tell how long ago a time was; a time that is none was long ago."""
    try:
        then = datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError:
        return float("inf")
    return ((now or datetime.now(UTC)) - then).total_seconds()


def age_text(seconds: float) -> str:
    """Say how long something took or is ago, as people do."""
    if seconds == float("inf"):
        return "unknown"
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        count = int(seconds // size)
        if count:
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return "less than a minute"


def manifest_text(pages: Pages) -> str:
    """Write a manifest."""
    blocks = []
    for url, editions in sorted(pages.items()):
        rows = ",\n".join(f"   {_line(edition)}" for edition in editions)
        blocks.append(f"  {json.dumps(url)}: [\n{rows}\n  ]")
    body = "{\n" + ",\n".join(blocks) + "\n }" if blocks else "{}"
    return f'{{\n "refwright-captures": {FORMAT},\n "pages": {body}\n}}\n'


def _line(edition: Edition) -> str:
    return json.dumps(edition_data(edition))


def edition_data(edition: Edition) -> dict[str, object]:
    """Give an edition as plain data."""
    return {
        "sha256": edition.sha256,
        "bytes": edition.size,
        "fetched": edition.fetched,
        "url": edition.url,
        "headers": dict(sorted(edition.headers.items())),
    }


def load_editions(path: Path) -> dict[str, tuple[Edition, ...]]:
    """Read a manifest; an empty one where there is none. Raises ``UsageError`` for a broken one."""
    try:
        data = json.loads(read_plain(path))
        if data["refwright-captures"] > FORMAT:
            raise UsageError(
                "these captures are listed by a newer refwright",
                where=str(path),
                remedy="upgrade refwright",
            )
        return {
            _text(url): tuple(edition_of(row) for row in rows)
            for url, rows in data["pages"].items()
            if rows
        }
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", where=str(path)) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UsageError(
            "the manifest of captures is broken",
            where=str(path),
            remedy="take it back from version control, or delete it and run refwright fetch",
        ) from None


def edition_of(row: Mapping[str, Any]) -> Edition:
    """Read an edition; raises ``ValueError`` and its like for what is none."""
    if not _DIGEST.fullmatch(row["sha256"]) or type(row["bytes"]) is not int:
        raise ValueError
    headers = {_text(name): _text(value) for name, value in row["headers"].items()}
    return Edition(row["sha256"], row["bytes"], _text(row["fetched"]), _text(row["url"]), headers)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ValueError
    return value
