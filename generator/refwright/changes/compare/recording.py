"""Noting changes down: each with its place, whom it concerns there, and whether it is in scope."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.base.strict_equality import same
from refwright.canonical_yaml.key_paths import Key, Path
from refwright.changes.compare.alignment import Window
from refwright.changes.compare.change import ABSENT, Action, Change, Json, Severity, Value
from refwright.changes.compare.kinds import KINDS
from refwright.changes.compare.reach import BOTH, Sides
from refwright.changes.compare.scope import Scope, Side
from refwright.changes.compare.wording import message_of
from refwright.spec.fact_table import ROWS, THING_OF

_MISSING_ON = {
    Action.ADDED: Side.OLD,
    Action.NOW_STATED: Side.OLD,
    Action.REMOVED: Side.NEW,
    Action.NO_LONGER_STATED: Side.NEW,
}
"""On which side a change finds nothing: it may stand in a gap there."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the spec, whom it concerns, and whether both sides cover it."""

    path: Path
    sides: Sides = BOTH
    in_scope: bool = True

    def at(self, *keys: Key) -> Spot:
        """Give a place below this one."""
        return Spot((*self.path, *keys), self.sides, self.in_scope)


class Record:
    """The changes found so far, in the order in which they are told."""

    def __init__(self, scope: Scope) -> None:
        self.changes: list[Change] = []
        self._scope = scope
        self._by_path = any(omission.group is None for omission in scope.omissions)

    def tell(
        self,
        kind_id: str,
        spot: Spot,
        before: Value = ABSENT,
        after: Value = ABSENT,
        previous: Key | None = None,
    ) -> None:
        """Note one change down."""
        kind = KINDS[kind_id]
        in_scope = spot.in_scope
        if in_scope and self._by_path:
            in_scope = self._scope.omitted_path(spot.path, _MISSING_ON.get(kind.action)) is None
        self.changes.append(
            Change(
                kind=kind,
                path=spot.path,
                before=before,
                after=after,
                receiver=_judged(kind.receiver, spot.sides.receiver),
                caller=_judged(kind.caller, spot.sides.caller),
                in_scope=in_scope,
                message=message_of(kind, spot.path, before, after),
                previous=previous,
            )
        )

    def stated(self, fact: str, spot: Spot, before: Value, after: Value) -> None:
        """Note down how a fact differs that a page may state or leave open (``None``: open)."""
        if same(before, after):
            return
        if before is None:
            self.tell(f"{fact}-now-stated", spot, ABSENT, after)
        elif after is None:
            self.tell(f"{fact}-no-longer-stated", spot, before, ABSENT)
        else:
            self.tell(f"{fact}-changed", spot, before, after)

    def facts(self, spot: Spot, old: object, new: object) -> None:
        """Note down the facts of one thing that the table of facts has kinds of change for."""
        for row in ROWS[THING_OF[type(old)]]:
            before, after = getattr(old, row.name, None), getattr(new, row.name, None)
            if row.kinds and not same(before, after):
                sides = (row.write(v) if row.stated(v) else None for v in (before, after))
                self.stated(row.kinds, spot.at(row.name), *sides)

    def deprecation(self, spot: Spot, old: str | None, new: str | None, of: str = "") -> None:
        """Note down how a thing is retired, or is not any more; ``of`` leads the kinds of it."""
        if old == new:
            return
        if old is None:
            self.tell(f"{of}deprecated", spot, ABSENT, new)
        elif new is None:
            self.tell(f"{of}restored", spot, old, ABSENT)
        else:
            self.tell(f"{of}deprecation-reworded", spot, old, new)

    def changed(self, kind_id: str, spot: Spot, before: Value, after: Value) -> None:
        """Note down how a fact differs that is always there."""
        if before != after:
            self.tell(kind_id, spot, before, after)

    def moved(self, spot: Spot, window: Window | None, kind_id: str = "order-changed") -> None:
        """Note down in what part of a sequence things have changed places."""
        if window is not None:
            before: list[Json] = [*window.before]
            after: list[Json] = [*window.after]
            self.tell(kind_id, spot, before, after)


def _judged(severity: Severity, concerned: bool) -> Severity | None:
    return severity if concerned else None
