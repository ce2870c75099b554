"""From compared specs to a report: what is asked for is picked, located and witnessed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path as FilePath

from refwright.canonical_yaml.key_paths import Path
from refwright.changes.compare.change import Change, Severity
from refwright.changes.compare.glob import matches, path_text
from refwright.changes.compare.renames import RenameProposal
from refwright.changes.compare.scope import Side
from refwright.changes.compare.verdict import verdict
from refwright.changes.witness.witness import Witness, WitnessMaker
from refwright.packages.publishing import step_between
from refwright.review.advice import advice_on
from refwright.review.generated_places import GeneratedPlaces
from refwright.review.judging import JudgedDiff
from refwright.review.places import Locator, SourcePlaces
from refwright.review.reports.report import (
    Compared,
    Comparison,
    FailOn,
    RenameEntry,
    Report,
    Reported,
    Viewpoint,
)
from refwright.review.reports.values import one_line
from refwright.review.sources import Source
from refwright.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes are asked for; an empty tuple asks for all.

    ``only`` holds words: a severity, the ID of a kind, an element or an action. ``paths`` are
    patterns over paths of the spec, with or without the section (``voice.*``).
    """

    side: Viewpoint = Viewpoint.BOTH
    only: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()

    def admits(self, change: Change) -> bool:
        """Tell whether a change is asked for."""
        return self._concerns(change) and self._has_word(change) and self._is_below(change.path)

    def _concerns(self, change: Change) -> bool:
        match self.side:
            case Viewpoint.RECEIVER:
                return change.receiver is not None
            case Viewpoint.CALLER:
                return change.caller is not None
            case Viewpoint.BOTH:
                return True

    def _has_word(self, change: Change) -> bool:
        kind = change.kind
        words = {self.side.severity(change).value, kind.id, kind.element.value, kind.action.value}
        return not self.only or not words.isdisjoint(self.only)

    def _is_below(self, path: Path) -> bool:
        if not self.paths:
            return True
        ancestors = [path[:size] for size in range(1, len(path) + 1)]
        return any(
            matches(ancestor, pattern) or (len(ancestor) > 1 and matches(ancestor[1:], pattern))
            for pattern in self.paths
            for ancestor in ancestors
        )


@dataclass(frozen=True, slots=True)
class Reporting:
    """What a report is made for: what is asked for, what fails, where files stand.

    Without ``workspace`` no generated code is pointed at; ``numbering`` says which numbers
    packages carry.
    """

    wanted: Wanted
    fail_on: FailOn
    folder: FilePath
    workspace: Workspace | None = None
    package_version: str | None = None
    numbering: Workspace | None = None

    def report(self, judged: Iterable[JudgedDiff], notes: Iterable[str]) -> Report:
        """Put the report together."""
        comparisons = tuple(map(self._comparison, judged))
        return Report(comparisons, self.wanted.side, self.fail_on, tuple(notes))

    def _comparison(self, judged: JudgedDiff) -> Comparison:
        pair, changes = judged.pair, judged.found.changes
        proposals = judged.found.renames
        shown = [change for change in changes if self.wanted.admits(change)]
        locator = Locator(self._places(pair.old), self._places(pair.new), changes)
        witnesses = _Witnesses(judged)
        approved = judged.approved or {}
        entries = tuple(
            locator.located(
                Reported(
                    change,
                    approved=approved.get(change.fingerprint, ""),
                    witness=witnesses.of(change),
                )
            )
            for change in shown
        )
        advice = advice_on(
            verdict(changes),
            pair.old.spec.release,
            len(proposals),
            self.package_version,
            step_between(self.numbering, pair.old.spec, pair.new.spec),
        )
        passed = self._passed_over(entries, len(_breaking(changes)))
        return Comparison(
            _compared(pair.old),
            _compared(pair.new),
            entries,
            renames=tuple(map(_proposed, proposals)),
            advice=replace(advice, details=(*advice.details, *passed)),
            notes=judged.notes,
            hidden=len(changes) - len(shown),
        )

    def _passed_over(self, entries: tuple[Reported, ...], breaking: int) -> list[str]:
        """Say why breaking changes do not decide on the exit code, where they do not."""
        report = Report((), self.wanted.side, self.fail_on)
        if not breaking or any(map(report.fails, entries)):
            return []
        if self.fail_on is FailOn.NEVER:
            return ["the exit code is 0 all the same, as --fail-on never asks for"]
        shown = _breaking(entry.change for entry in entries)
        approved = sum(bool(e.approved) for e in entries if e.change in shown)
        why = [
            f"{approved} approved" if approved else "",
            f"{breaking - len(shown)} left out by filters" if breaking > len(shown) else "",
            f"none breaks the {self.wanted.side}" if len(shown) > approved else "",
        ]
        reasons = ", ".join(filter(None, why))
        return [f"the exit code is 0 all the same: of {breaking} breaking, {reasons}"]

    def _places(self, source: Source) -> SourcePlaces:
        # generated files are those of the specs as they are here, not of a revision or of pages
        if self.workspace is None or not source.file or source.label != source.file:
            return SourcePlaces(source)
        spec = source.spec
        generated = GeneratedPlaces(self.workspace, self.folder, spec.api, spec.release)
        return SourcePlaces(source, generated.find)


def _breaking(changes: Iterable[Change]) -> list[Change]:
    return [c for c in changes if c.in_scope and c.severity >= Severity.BREAKING]


class _Witnesses:
    """Says what worked before each breaking change and does not work after it."""

    def __init__(self, judged: JudgedDiff) -> None:
        old, new = judged.found.old, judged.found.new
        self._maker = WitnessMaker(old, new)
        self._releases = (old.release, new.release)

    def of(self, change: Change) -> str:
        if not change.in_scope or change.severity < Severity.BREAKING:
            return ""
        found = self._maker.of(change)
        if not isinstance(found, Witness):
            return ""
        old, new = self._releases
        works, fails = (old, new) if found.fails is Side.NEW else (new, old)
        data = found.probe.to_data().get("data")
        payload = f" ({one_line(data)})" if data is not None else ""
        return f"{found.say}{payload}: works with {works}, fails with {fails}"


def _compared(source: Source) -> Compared:
    return Compared(source.label, source.spec.api, source.spec.release)


def _proposed(proposal: RenameProposal) -> RenameEntry:
    return RenameEntry(
        str(proposal.before),
        str(proposal.after),
        proposal.score,
        tuple(map(path_text, proposal.places)),
        proposal.evidence,
    )
