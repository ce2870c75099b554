"""What changed between two releases, whom it breaks, and what to do about it."""

from refwright.diff.apply import apply
from refwright.diff.change import ABSENT, Action, Change, Element, Kind, Severity
from refwright.diff.compare import compare
from refwright.diff.decisions import Decision, Decisions
from refwright.diff.differ import Diff, diff
from refwright.diff.kinds import KINDS
from refwright.diff.renames import RenameProposal, propose_renames
from refwright.diff.scope import Omission, Scope, derived_scope
from refwright.diff.verdict import Bump, Verdict, next_version, verdict

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
