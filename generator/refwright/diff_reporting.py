"""From compared specs to a report: places found, filters applied, what is asked for picked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path as FilePath

from refwright.diff.approvals import split
from refwright.diff.change import Action, Change
from refwright.diff.differ import diff
from refwright.diff.glob import matches, path_text
from refwright.diff.policy import Judged, judge
from refwright.diff.renames import RenameProposal
from refwright.diff.reports.report import (
    Compared,
    Comparison,
    FailOn,
    Place,
    RenameEntry,
    Report,
    Reported,
    Viewpoint,
)
from refwright.diff.scope_file import stated_scope
from refwright.diff.verdict import verdict
from refwright.diff_advice import advice_on
from refwright.diff_decided import Judgement
from refwright.diff_sources import Pair, Source
from refwright.generated_places import GeneratedPlaces
from refwright.lock_file import Lock
from refwright.spec_lines import SpecLines
from refwright.workspace import Workspace
from refwright.yaml_file import Path

Finder = Callable[[Path], tuple[Place, ...]]


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


class Places:
    """Where the paths of one side stand: lines of its spec file, or rows of its pages."""

    def __init__(self, source: Source, generated: Finder | None = None) -> None:
        self._source = source
        self._generated = generated

    def find(self, path: Path) -> Place | None:
        """Find the place of a path, or of what it belongs to."""
        source = self._source
        if source.file:
            return Place(source.file, self._lines.line(path))
        return _place_in_pages(source.lock, path) if source.lock else None

    def generated(self, path: Path) -> tuple[Place, ...]:
        """Find what was generated for a path."""
        return self._generated(path) if self._generated else ()

    @cached_property
    def _lines(self) -> SpecLines:
        return SpecLines(self._source.text)


def _place_in_pages(lock: Lock, path: Path) -> Place | None:
    """Give the first page and row that a path, or what it belongs to, was read from."""
    for size in range(len(path), 1, -1):
        key = "/".join(map(str, path[:size]))
        for fact in lock.evidence.get(key, ()):
            return Place(lock.pages[fact.page].page, note=fact.place)
    return None


def _located(change: Change, old: Places, new: Places, approved: str) -> Reported:
    gone = change.kind.action is Action.REMOVED
    come = change.kind.action is Action.ADDED
    after = _path_after(change)
    return Reported(
        change,
        None if come else old.find(change.path),
        new.find(after),
        old.generated(change.path) if gone else new.generated(after),
        approved,
    )


def _path_after(change: Change) -> Path:
    """What was renamed stands at its new name in the new spec."""
    if change.kind.action is Action.RENAMED and isinstance(change.after, str | int):
        return (*change.path[:-1], change.after)
    return change.path


@dataclass(frozen=True, slots=True)
class Reporting:
    """What a report is made for: what is asked for, what has been decided, where files stand."""

    wanted: Wanted
    judgement: Judgement
    fail_on: FailOn
    folder: FilePath
    workspace: Workspace | None = None
    package_version: str | None = None

    def report(self, pairs: Iterable[Pair], notes: Iterable[str]) -> Report:
        """Compare each pair and put the report together."""
        comparisons = tuple(self._comparison(pair) for pair in pairs)
        return Report(comparisons, self.wanted.side, self.fail_on, tuple(notes))

    def _comparison(self, pair: Pair) -> Comparison:
        old, new = pair.old.spec, pair.new.spec
        decided = self.judgement.of(self.workspace, new.api)
        scope = stated_scope(old, new, decided.coverage)
        found = diff(replace(old, api=new.api), new, scope=scope, decisions=decided.decisions)
        judged = judge(found.changes, decided.policy, self.judgement.today)
        changes = judged.changes
        parted = split(changes, decided.approvals, self.judgement.today, (old.release, new.release))
        reasons = {
            change.fingerprint: f"{approval.reason} ({approval.author})"
            for change, approval in parted.approved
        }
        shown = [change for change in changes if self.wanted.admits(change)]
        left, right = self._places(pair.old), self._places(pair.new)
        return Comparison(
            _compared(pair.old),
            _compared(pair.new),
            tuple(
                _located(
                    change, left, right, reasons.get(change.fingerprint, "") if reasons else ""
                )
                for change in shown
            ),
            renames=tuple(map(_proposed, found.renames)),
            advice=advice_on(
                verdict(changes), old.release, len(found.renames), self.package_version
            ),
            notes=(
                *(f"not in scope: {omission.reason}" for omission in scope.omissions),
                *_passed_over(judged),
                *map(str, (*judged.findings, *parted.findings())),
            ),
            hidden=len(changes) - len(shown),
        )

    def _places(self, source: Source) -> Places:
        # generated files are those of the specs as they are here, not of a revision or of pages
        if self.workspace is None or not source.file or source.label != source.file:
            return Places(source)
        spec = source.spec
        generated = GeneratedPlaces(self.workspace, self.folder, spec.api, spec.release)
        return Places(source, generated.find)


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


def _passed_over(judged: Judged) -> list[str]:
    counts = Counter((rule.reach.where, rule.reason) for _, rule in judged.ignored)
    return [
        f"passed over by policy: {count} changes ({reason}; {where})"
        for (where, reason), count in counts.items()
    ]
