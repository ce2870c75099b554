"""What changed between two releases, whom it breaks, and what to do about it."""

from refwright.changes.compare.change import ABSENT, Action, Change, Element, Kind, Severity
from refwright.changes.compare.compare import compare
from refwright.changes.compare.decisions import Decision, Decisions
from refwright.changes.compare.differ import Diff, diff
from refwright.changes.compare.kinds import KINDS
from refwright.changes.compare.renames import RenameProposal, propose_renames
from refwright.changes.compare.scope import Omission, Scope, derived_scope
from refwright.changes.compare.verdict import Bump, Verdict, next_version, verdict
from refwright.changes.decided.apply import apply

__all__ = [
    "ABSENT",
    "KINDS",
    "Action",
    "Bump",
    "Change",
    "Decision",
    "Decisions",
    "Diff",
    "Element",
    "Kind",
    "Omission",
    "RenameProposal",
    "Scope",
    "Severity",
    "Verdict",
    "apply",
    "compare",
    "derived_scope",
    "diff",
    "next_version",
    "propose_renames",
    "verdict",
]
