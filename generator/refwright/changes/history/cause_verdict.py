"""The verdict on whose a change was: vendor or reading, from what, and with which exit code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from refwright.changes.compare.change import Change, Json, Severity
from refwright.changes.history.cause_pages import PageNote

EXIT_SAME = 0
EXIT_VENDOR = 1
EXIT_READING = 3
"""Distinct from 2, which says that nothing could be told at all."""


class Whose(StrEnum):
    """Who did it."""

    VENDOR = "vendor"
    READING = "reading"
    UNSURE = "unsure"


class Cause(StrEnum):
    """What it came from."""

    PAGE = "the page says something else"
    ENGINE = "another version of the engine"
    PROFILE = "another profile"
    CORRECTIONS = "other corrections"
    LAYOUT = "the page's layout is read differently"
    FORM = "a capture of another form"
    LIST = "a list that a capture has lost"
    CAPTURE = "another set of captures"
    CUT = "a capture that may be cut short"
    UNKNOWN = "nothing tells"


@dataclass(frozen=True, slots=True)
class ChangeCause:
    """The cause of one change, with the reason for saying so."""

    change: Change
    whose: Whose
    cause: Cause
    reason: str

    def to_data(self) -> dict[str, Json]:
        """Give it as plain JSON data."""
        return {
            "fingerprint": self.change.fingerprint,
            "kind": self.change.kind.id,
            "path": list(self.change.path),
            "message": self.change.message,
            "whose": self.whose.value,
            "cause": self.cause.value,
            "reason": self.reason,
        }


@dataclass(frozen=True, slots=True)
class CauseVerdict:
    """The causes of all changes, and what became of the pages and of who read them."""

    causes: tuple[ChangeCause, ...]
    pages: tuple[PageNote, ...]
    readers: tuple[str, ...]

    @property
    def whose(self) -> Whose | None:
        """Give the one who has to look: reading before vendor, ``None`` without a change.

        Changes that matter to nobody decide only where there are no others.
        """
        mattering = [c for c in self.causes if c.change.severity > Severity.NONE]
        found = {cause.whose for cause in mattering or self.causes}
        return next(
            (who for who in (Whose.READING, Whose.UNSURE, Whose.VENDOR) if who in found), None
        )

    @property
    def exit_code(self) -> int:
        """0: no change; 1: the vendor changed the page; 3: reading changed, or it is unsure."""
        if self.whose is None:
            return EXIT_SAME
        return EXIT_VENDOR if self.whose is Whose.VENDOR else EXIT_READING

    def to_data(self) -> dict[str, Json]:
        """Give it as plain JSON data."""
        return {
            "whose": self.whose.value if self.whose else None,
            "exit_code": self.exit_code,
            "readers": list(self.readers),
            "pages": [note.to_data() for note in self.pages],
            "causes": [cause.to_data() for cause in self.causes],
        }
