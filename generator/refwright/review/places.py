"""Where the changes of a comparison stand: lines of spec files, rows of pages, generated code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property

from refwright.canonical_yaml.key_paths import Path
from refwright.changes.compare.change import Action, Change
from refwright.facts.lock import Lock
from refwright.review.reports.report import Place, Reported
from refwright.review.sources import Source
from refwright.spec.lines import SpecLines

Finder = Callable[[Path], tuple[Place, ...]]


class SourcePlaces:
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


class Locator:
    """Finds the places of changes on both sides, through what was renamed between them."""

    def __init__(self, old: SourcePlaces, new: SourcePlaces, changes: Iterable[Change]) -> None:
        self._old = old
        self._new = new
        renamed = (change for change in changes if change.kind.action is Action.RENAMED)
        self._before = {_path_after(change): change.path for change in renamed}

    def located(self, reported: Reported) -> Reported:
        """Give a change with its places."""
        change = reported.change
        before, after = self._path_before(change), _path_after(change)
        gone = change.kind.action is Action.REMOVED
        return replace(
            reported,
            old=None if change.kind.action is Action.ADDED else self._old.find(before),
            new=self._new.find(after),
            generated=self._old.generated(before) if gone else self._new.generated(after),
        )

    def _path_before(self, change: Change) -> Path:
        """What changed inside of something renamed is told at the new name."""
        path = change.path
        for size in range(len(path) - 1, 1, -1) if self._before else ():
            if (known := self._before.get(path[:size])) is not None:
                return (*known, *path[size:])
        return path


def _path_after(change: Change) -> Path:
    """What was renamed is told at its old name, and stands at its new one."""
    if change.kind.action is Action.RENAMED and isinstance(change.after, str | int):
        return (*change.path[:-1], change.after)
    return change.path
