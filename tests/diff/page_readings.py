"""The stand-in pages of both ORS releases, read as they are or after an edit of their text."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from refwright.changes import compare
from refwright.changes.history.cause import cause_of
from refwright.changes.history.cause_verdict import CauseVerdict
from refwright.facts.corrections import Correction
from refwright.facts.lock import Lock
from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Request, read_release
from refwright.spec.model import Spec

PAGES = Path(__file__).resolve().parents[2] / "spec" / "pages" / "genesys-ors"
OLD_PAGE = (PAGES / "8.1" / "events.txt").read_text(encoding="utf-8")
PDF_PAGE = (PAGES / "8.1.4" / "interaction-interface-events.pdf.txt").read_text(encoding="utf-8")
WEB_PAGE = (PAGES / "8.1.4" / "interaction-interface-events.web.txt").read_text(encoding="utf-8")

Read = tuple[Spec, Lock]


def read(
    *pages: tuple[str, str],
    release: str = "8.1",
    profile: str = "genesys",
    corrections: tuple[Correction, ...] = (),
) -> Read:
    """Read pages, each a name and a text, as one release."""
    captures = tuple(Capture(name, text.encode()) for name, text in pages)
    request = Request(
        "genesys-ors", release, captures, load_profile(profile), corrections, title="Events"
    )
    reading = read_release(request)
    assert reading.spec is not None, [str(f) for f in reading.findings]
    assert reading.lock is not None
    return reading.spec, reading.lock


@cache
def old_release() -> Read:
    """Read the page of 8.1 as it is."""
    return read(("events.txt", OLD_PAGE))


@cache
def new_release() -> Read:
    """Read both captures of 8.1.4 as they are."""
    return read(("pdf", PDF_PAGE), ("web", WEB_PAGE), release="8.1.4")


def edited(page: str, before: str, after: str) -> str:
    """Change one place of a page."""
    assert page.count(before) == 1, f"{before!r} stands there {page.count(before)} times"
    return page.replace(before, after)


def judged(old: Read, new: Read) -> CauseVerdict:
    """Tell whose the changes between two readings are."""
    return cause_of(old[1], new[1], compare(old[0], new[0]))
