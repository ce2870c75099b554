"""What a report is made of: compared specs, their changes and where each of them stands.

A renderer takes a :class:`Report` and gives its text; it reads no file and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from refwright.changes.compare.change import Action, Change, Severity
from refwright.changes.compare.glob import path_text


class Viewpoint(StrEnum):
    """Whose harm is shown: that of whoever is sent data, of whoever sends it, or of both."""

    RECEIVER = "receiver"
    CALLER = "caller"
    BOTH = "both"

    def severity(self, change: Change) -> Severity:
        """Tell how much a change matters to this side; ``none`` where it does not concern it."""
        if not change.in_scope:
            return Severity.NONE
        match self:
            case Viewpoint.RECEIVER:
                return change.receiver or Severity.NONE
            case Viewpoint.CALLER:
                return change.caller or Severity.NONE
            case Viewpoint.BOTH:
                return change.severity


class FailOn(StrEnum):
    """From which change on the exit code is 1."""

    BREAKING = "breaking"
    WARNING = "warning"
    ANY = "any"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Place:
    """A file and a line in it; 0 where no line is known. ``note`` says a place in a page."""

    file: str
    line: int = 0
    note: str = ""

    def __str__(self) -> str:
        text = f"{self.file}:{self.line}" if self.line else self.file
        return f"{text}, {self.note}" if self.note else text


@dataclass(frozen=True, slots=True)
class Reported:
    """A change with its places: in the old spec, in the new one, in generated files.

    ``approved`` is the reason with which somebody accepted it; it then fails no gate.
    ``witness`` is something that worked before and does not work after it.
    """

    change: Change
    old: Place | None = None
    new: Place | None = None
    generated: tuple[Place, ...] = ()
    approved: str = ""
    witness: str = ""

    @property
    def member(self) -> str:
        """Name the thing of the spec that the change belongs to: ``events/interaction.added``."""
        return path_text(self.change.path[:2])


@dataclass(frozen=True, slots=True)
class RenameEntry:
    """A rename that somebody should decide on, in all its places; ``score`` is up to 1."""

    before: str
    after: str
    score: float
    places: tuple[str, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One of the two specs: how the user named it, its API and its release."""

    label: str
    api: str
    release: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do: the proposed versions, in words and as data."""

    sentence: str = ""
    bump: str = ""
    version: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two specs compared. ``hidden`` counts the changes that filters left out."""

    old: Compared
    new: Compared
    entries: tuple[Reported, ...]
    renames: tuple[RenameEntry, ...] = ()
    advice: Advice = field(default_factory=Advice)
    notes: tuple[str, ...] = ()
    hidden: int = 0

    @property
    def title(self) -> str:
        """Name what is compared, as a heading does."""
        if self.old.api != self.new.api:
            return f"{self.old.api} {self.old.release} to {self.new.api} {self.new.release}"
        if self.old.release == self.new.release:
            return f"{self.new.api} {self.new.release}"
        return f"{self.new.api} {self.old.release} to {self.new.release}"

    def members(self) -> list[tuple[str, list[Reported]]]:
        """Give the changes by the thing of the spec that they belong to, in their order."""
        found: dict[str, list[Reported]] = {}
        for entry in self.entries:
            found.setdefault(entry.member, []).append(entry)
        return list(found.items())


@dataclass(frozen=True, slots=True)
class Report:
    """All comparisons of a run, for one side or both, and what the run was told to fail on."""

    comparisons: tuple[Comparison, ...]
    side: Viewpoint = Viewpoint.BOTH
    fail_on: FailOn = FailOn.BREAKING
    notes: tuple[str, ...] = ()

    def severity(self, entry: Reported) -> Severity:
        """Tell how much a change matters to the side that the report is for."""
        return self.side.severity(entry.change)

    def fails(self, entry: Reported) -> bool:
        """True for a change that asks for exit code 1."""
        if entry.approved or not entry.change.in_scope:
            return False
        match self.fail_on:
            case FailOn.NEVER:
                return False
            case FailOn.ANY:
                return True
            case FailOn.WARNING:
                return self.severity(entry) >= Severity.WARNING
            case FailOn.BREAKING:
                return self.severity(entry) >= Severity.BREAKING

    @property
    def failed(self) -> bool:
        """True when any change asks for exit code 1."""
        return any(self.fails(entry) for c in self.comparisons for entry in c.entries)

    def worst(self, entries: Iterable[Reported]) -> Severity:
        """Give the worst severity of some changes, ``none`` for no changes."""
        return max(map(self.severity, entries), default=Severity.NONE)

    def counts(self, entries: Iterable[Reported]) -> dict[Severity, int]:
        """Count changes by severity, the worst first, zeros left out."""
        ranked = sorted(map(self.severity, entries), reverse=True)
        return {severity: len(list(same)) for severity, same in groupby(ranked)}

    def by_severity(self, entries: Iterable[Reported]) -> list[tuple[Severity, list[Reported]]]:
        """Give changes by severity, the worst first, else in their order."""
        ranked = sorted(entries, key=self.severity, reverse=True)
        return [(severity, list(same)) for severity, same in groupby(ranked, key=self.severity)]


def counts_text(counts: dict[Severity, int]) -> str:
    """Write counts in words: ``4 breaking, 2 warnings, 11 others``."""
    words = {
        Severity.BREAKING: ("breaking", "breaking"),
        Severity.WARNING: ("warning", "warnings"),
        Severity.INFO: ("info", "info"),
        Severity.NONE: ("without effect", "without effect"),
    }
    parts = [f"{count} {words[severity][count != 1]}" for severity, count in counts.items()]
    return ", ".join(parts) or "no changes"


def sides_text(change: Change) -> str:
    """Say both sides' severities where they differ, or that a change is out of scope."""
    if not change.in_scope:
        return "not in scope"
    if change.receiver is None or change.caller is None or change.receiver is change.caller:
        return ""
    return f"receiver: {change.receiver.value}, caller: {change.caller.value}"


def places_of(entry: Reported) -> tuple[Place, ...]:
    """Give the places that a reader wants, each once: old spec, new spec, generated files.

    What is gone has no place in the new spec, only one where it is missed.
    """
    gone = entry.change.kind.action is Action.REMOVED and entry.old is not None
    told = (entry.old, None if gone else entry.new, *entry.generated)
    return tuple(dict.fromkeys(filter(None, told)))
