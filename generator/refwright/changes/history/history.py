"""The history of an API: when each fact appeared, changed and went, over all of its releases.

Releases are put in order by :func:`refwright.spec.release_order.release_key`, and each is compared
with the one before it. What the pages of a release do not cover has not gone: it is out of scope
there, and what a later release is the first to cover has not come with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from refwright.base.errors import UsageError
from refwright.changes.compare.change import Absent, Action, Change, Json
from refwright.changes.decided.guard import DEFAULT_SHARE, Stretch, Suspect, touches_much, undone
from refwright.spec.model import Spec
from refwright.spec.paths import find_path, nearest_paths, spec_leaves
from refwright.spec.release_order import release_key

TextPath = tuple[str, ...]
Comparison = Callable[[Spec, Spec], Iterable[Change]]


class Step(StrEnum):
    """What happened to a fact in a release."""

    APPEARED = "appeared"
    CHANGED = "changed"
    RENAMED = "renamed"
    WENT = "went"
    FIRST_COVERED = "first covered"
    NOT_COVERED = "not covered"


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of one fact. ``change`` is ``None`` in the first release, where all appears."""

    release: str
    step: Step
    path: TextPath
    message: str
    change: Change | None = None
    since: str | None = None

    def to_data(self) -> dict[str, Json]:
        """Give the entry as plain JSON data."""
        data: dict[str, Json] = {
            "release": self.release,
            "step": self.step.value,
            "path": list(self.path),
            "message": self.message,
        }
        if self.since is not None:
            data["stated_since"] = self.since
        if self.change is not None:
            data["change"] = self.change.to_data()
        return data


@dataclass(frozen=True, slots=True)
class History:
    """What happened over the releases, oldest first.

    ``path`` is what was asked for (empty: everything), ``values`` what that path said in each
    release that states a value for it; ``suspects`` what goes back on an earlier release, or
    touches much at once.
    """

    api: str
    releases: tuple[str, ...]
    entries: tuple[Entry, ...]
    path: TextPath = ()
    values: tuple[tuple[str, Json], ...] = ()
    suspects: tuple[Suspect, ...] = ()

    def only(self, steps: Iterable[str]) -> History:
        """Keep the entries of some steps."""
        kept = set(steps)
        return replace(self, entries=tuple(e for e in self.entries if e.step.value in kept))

    def to_data(self) -> dict[str, Json]:
        """Give the history as plain JSON data."""
        data: dict[str, Json] = {
            "api": self.api,
            "releases": list(self.releases),
            "entries": [entry.to_data() for entry in self.entries],
            "suspects": [suspect.to_data() for suspect in self.suspects],
        }
        if self.path:
            data["path"] = list(self.path)
            data["values"] = dict(self.values)
        return data


def history(
    specs: Sequence[Spec],
    compare: Comparison,
    asked: str | None = None,
    *,
    touched: float = DEFAULT_SHARE,
) -> History:
    """Tell the history of one API from the specs of its releases, in whatever order they come.

    ``compare`` compares two neighbours. ``asked`` narrows it to one thing, named as in a spec file
    or as people say it (``EVENT.FIELD``), with what is below it; what befell a thing around it
    befell it, too. ``touched`` is the share of a spec that may change at once without a question.
    Raises ``UsageError`` for a path that no release has.
    """
    ordered = sorted(specs, key=lambda spec: release_key(spec.release))
    if not ordered:
        raise UsageError("there is no release to tell of")
    leaves = [spec_leaves(spec) for spec in ordered]
    path = _found(asked, leaves, ordered[0].api) if asked else ()
    entries = list(_first(ordered[0], leaves[0], path))
    stretches: list[Stretch] = []
    suspects: list[Suspect] = []
    for before, after, known in zip(ordered, ordered[1:], leaves[1:], strict=False):
        changes = tuple(compare(before, after))
        entries += _between(after, changes, known)
        stretches.append(Stretch(before.release, after.release, changes))
        suspects += [*undone(stretches), *touches_much(before, after, changes, touched)]
    told = tuple(entry for entry in entries if _concerns(entry, path))
    values = tuple(
        (spec.release, _json(known[path]))
        for spec, known in zip(ordered, leaves, strict=True)
        if known.get(path) is not None
    )
    releases = tuple(spec.release for spec in ordered)
    kept = tuple(suspect for suspect in suspects if _is_in(suspect, path))
    return History(ordered[0].api, releases, told, path, values, kept)


def _found(asked: str, leaves: Sequence[dict[TextPath, object]], api: str) -> TextPath:
    known = {"/".join(path): path for paths in reversed(leaves) for path in paths}
    found = find_path(asked, known)
    if found is None:
        near = nearest_paths(asked, known)
        raise UsageError(
            f"no release of {api} has {asked!r}",
            remedy=f"did you mean {', '.join(near)}?" if near else "see `refwright facts`",
        )
    return known[found]


def _first(spec: Spec, leaves: dict[TextPath, object], path: TextPath) -> Iterator[Entry]:
    """Tell what the first release has: the thing that was asked for, or every outermost thing."""
    for here in leaves:
        if here == path or (not path and len(here) == 2):
            message = f"stands in {spec.release}, the first release that is known"
            yield Entry(spec.release, Step.APPEARED, here, message, since=_since(leaves, here))


def _between(
    after: Spec, changes: Iterable[Change], leaves: dict[TextPath, object]
) -> Iterator[Entry]:
    for change in changes:
        path = tuple(map(str, change.path))
        if len(path) > 1:
            since = _since(leaves, path)
            yield Entry(after.release, _step(change), path, change.message, change, since)


def _step(change: Change) -> Step:
    match change.kind.action:
        case Action.ADDED:
            return Step.APPEARED if change.in_scope else Step.FIRST_COVERED
        case Action.REMOVED:
            return Step.WENT if change.in_scope else Step.NOT_COVERED
        case Action.RENAMED:
            return Step.RENAMED
        case _:
            return Step.CHANGED


def _since(leaves: dict[TextPath, object], path: TextPath) -> str | None:
    found = leaves.get((*path, "since"))
    return found if isinstance(found, str) else None


def _concerns(entry: Entry, path: TextPath) -> bool:
    """Tell whether an entry is of the path, of something in it, or of something around it."""
    if not path or entry.path[: len(path)] == path:
        return True
    if _renamed_to(entry) == path[: len(entry.path)]:
        return True
    whole = entry.step is not Step.CHANGED
    return whole and path[: len(entry.path)] == entry.path


def _is_in(suspect: Suspect, path: TextPath) -> bool:
    """Tell whether a suspicion is of the path that was asked for, or of all of it."""
    if suspect.change is None or not path:
        return not path
    return tuple(map(str, suspect.change.path))[: len(path)] == path


def _renamed_to(entry: Entry) -> TextPath:
    """Give the path that a renamed thing has now."""
    if entry.step is not Step.RENAMED or entry.change is None:
        return ()
    after = entry.change.after
    if isinstance(after, Absent | dict | list):
        return ()
    return (*entry.path[:-1], str(after))


def _json(value: object) -> Json:
    return value if isinstance(value, str | int | float | bool | list) else str(value)
