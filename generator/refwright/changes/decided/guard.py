"""Guards: a change that undoes an earlier one, a release that rolls back, a diff that touches much.

None of them is wrong by itself. Each is what a page that was read badly looks like from outside,
so somebody should look before it is believed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from refwright.base.errors import Finding, Severity
from refwright.canonical_yaml.key_paths import Path
from refwright.changes.compare.change import ABSENT, Action, Change, Json, Value
from refwright.changes.compare.change import Severity as Weight
from refwright.changes.compare.glob import path_text
from refwright.spec.model import Field, Parameter, Spec

DEFAULT_SHARE = 0.3
"""So much of a spec may change at once without a question."""
_ROLLED_BACK = 0.8
_COUNTED = frozenset({"events", "types", "enums", "methods"})
_FEWEST = 3
"""Of fewer changes no share says anything."""


class Suspicion(StrEnum):
    """What a guard may find."""

    UNDONE = "change-undone"
    ROLLED_BACK = "release-rolled-back"
    TOUCHES_MUCH = "diff-touches-much"


@dataclass(frozen=True, slots=True)
class Suspect:
    """Something to look at. ``share`` is from 0 to 1, ``earlier`` the release it goes back on."""

    suspicion: Suspicion
    severity: Severity
    old_release: str
    new_release: str
    message: str
    change: Change | None = None
    earlier: str = ""
    share: float = 0.0

    def finding(self, where: str) -> Finding:
        """Give it as a finding."""
        remedies = {
            Suspicion.UNDONE: "did the page go back, or is one of the two captures wrong?",
            Suspicion.ROLLED_BACK: "is this the newer page?",
            Suspicion.TOUCHES_MUCH: "refwright cause tells whether the page or its reading changed",
        }
        remedy = remedies[self.suspicion]
        return Finding(self.severity, self.suspicion.value, where, self.message, remedy)

    def to_data(self) -> dict[str, Json]:
        """Give it as plain JSON data."""
        data: dict[str, Json] = {
            "code": self.suspicion.value,
            "severity": self.severity.value,
            "from": self.old_release,
            "to": self.new_release,
            "message": self.message,
        }
        if self.change is not None:
            data |= {"fingerprint": self.change.fingerprint, "earlier": self.earlier}
        if self.share:
            data["share"] = round(self.share, 4)
        return data


@dataclass(frozen=True, slots=True)
class Stretch:
    """The changes between two neighbouring releases."""

    old_release: str
    new_release: str
    changes: tuple[Change, ...]


def undone(stretches: Sequence[Stretch]) -> list[Suspect]:
    """Flag, in the last stretch, what goes back to how it was before an earlier one.

    Something that went comes again, something that came goes again, or a fact takes a value that
    it had and lost. A release of which most is of that sort is one finding more.
    """
    if len(stretches) < 2:
        return []
    *earlier, last = stretches
    left: dict[str, list[tuple[str, Value]]] = {}
    for stretch in earlier:
        for change in stretch.changes:
            left.setdefault(_place(change), []).append((stretch.new_release, _before(change)))
    counted = [change for change in last.changes if _counts(change)]
    suspects = []
    for change in counted:
        seen = reversed(left.get(_place(change), []))
        same = (release for release, had in seen if had == _after(change) or _came_or_went(change))
        suspects += [_undone(last, change, release) for release in [next(same, None)] if release]
    if len(suspects) >= _FEWEST and len(suspects) >= _ROLLED_BACK * len(counted):
        message = (
            f"{len(suspects)} of {len(counted)} changes take back what earlier releases brought"
        )
        suspects.insert(
            0, _suspect(Suspicion.ROLLED_BACK, last, message, len(suspects) / len(counted))
        )
    return suspects


def _counts(change: Change) -> bool:
    return change.in_scope and len(change.path) > 1 and change.severity > Weight.NONE


def _place(change: Change) -> str:
    """Give the place of a fact; a loss and a gain at one place are of one fact."""
    return path_text(change.path)


def _came_or_went(change: Change) -> bool:
    return change.kind.action in {Action.ADDED, Action.REMOVED}


def _before(change: Change) -> Value:
    return ABSENT if change.kind.action is Action.ADDED else change.before


def _after(change: Change) -> Value:
    return ABSENT if change.kind.action is Action.REMOVED else change.after


def _undone(last: Stretch, change: Change, release: str) -> Suspect:
    message = f"{change.message}; that takes back what {release} did at {path_text(change.path)}"
    return Suspect(
        Suspicion.UNDONE,
        Severity.WARNING,
        last.old_release,
        last.new_release,
        message,
        change,
        release,
    )


def touches_much(
    old: Spec, new: Spec, changes: Iterable[Change], limit: float = DEFAULT_SHARE
) -> list[Suspect]:
    """Flag a diff that touches more than a share of the things of the older spec.

    Things are events, types, enumerations, methods and their members and values; what is gone
    counts with everything in it. What came and what is not in scope do not count.
    """
    total = _size(old)
    counted = [c for c in changes if _counts(c) and c.path[0] in _COUNTED]
    gone = [change for change in counted if change.kind.action is Action.REMOVED]
    kept = {_thing(c) for c in counted if not _came_or_went(c)}
    touched = len(kept) + sum(
        1 + _inside(change.before) for change in gone if _is_thing(change.path)
    )
    share = touched / total if total else 0.0
    if share <= limit or touched < _FEWEST:
        return []
    message = (
        f"{touched} of {total} things change between {old.release} and "
        f"{new.release}: {share:.0%}, more than the {limit:.0%} that pass without a question"
    )
    stretch = Stretch(old.release, new.release, ())
    return [_suspect(Suspicion.TOUCHES_MUCH, stretch, message, share)]


def _suspect(suspicion: Suspicion, stretch: Stretch, message: str, share: float) -> Suspect:
    return Suspect(
        suspicion,
        Severity.WARNING,
        stretch.old_release,
        stretch.new_release,
        message,
        share=share,
    )


def _size(spec: Spec) -> int:
    """Count the things of a spec."""
    members: list[Field | Parameter] = [f for event in spec.events for f in event.fields]
    members += [f for definition in spec.types for f in definition.fields or ()]
    members += [p for method in spec.methods for p in method.parameters]
    outer = len(spec.events) + len(spec.types) + len(spec.enums) + len(spec.methods)
    values = sum(len(enum.enumeration.values) for enum in spec.enums)
    return outer + values + sum(1 + (len(m.values.values) if m.values else 0) for m in members)


def _inside(data: Value) -> int:
    """Count the members and values in the data of a thing."""
    if not isinstance(data, dict):
        return 0
    count = 0
    for part in ("fields", "parameters", "values"):
        inner = data.get(part)
        if isinstance(inner, dict):
            count += sum(1 + _inside(member) for member in inner.values())
        elif isinstance(inner, list):
            count += len(inner)
    return count


def _is_thing(path: Path) -> bool:
    if len(path) == 2:
        return True
    return len(path) in {4, 6} and path[-2] in {"fields", "parameters", "values"}


def _thing(change: Change) -> Path:
    """Give the innermost thing that a change is of."""
    path = change.path
    while len(path) > 2 and not _is_thing(path):
        path = path[:-1]
    return path
