"""The front door of comparisons: changes and proposed renames of two specs, with their scope."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.changes.compare.change import Change
from refwright.changes.compare.compare import compare
from refwright.changes.compare.decisions import Decisions
from refwright.changes.compare.renames import RenameProposal, propose_renames
from refwright.changes.compare.scope import Scope, derived_scope
from refwright.changes.compare.verdict import Verdict, verdict
from refwright.spec.model import Spec


@dataclass(frozen=True, slots=True)
class Diff:
    """All that a comparison found: typed changes, and renames that somebody should decide on."""

    old: Spec
    new: Spec
    changes: tuple[Change, ...]
    renames: tuple[RenameProposal, ...]
    scope: Scope
    decisions: Decisions

    @property
    def in_scope(self) -> tuple[Change, ...]:
        """The changes that both sides' pages speak of."""
        return tuple(change for change in self.changes if change.in_scope)

    @property
    def verdict(self) -> Verdict:
        """How bad it is, without any policy."""
        return verdict(self.changes)


def diff(
    old: Spec, new: Spec, *, scope: Scope | None = None, decisions: Decisions | None = None
) -> Diff:
    """Compare two specs of one API; raises ``UsageError`` for specs of two."""
    scope = derived_scope(old, new) if scope is None else scope
    decisions = decisions or Decisions()
    changes = compare(old, new, scope=scope, decisions=decisions)
    proposals = propose_renames(changes, decisions.between(old.release, new.release))
    return Diff(old, new, changes, proposals, scope, decisions)
