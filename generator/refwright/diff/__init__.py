"""What changed between two releases, whom it breaks, and what to do about it."""

from refwright.diff.change import ABSENT, Action, Change, Element, Kind, Severity
from refwright.diff.compare import compare
from refwright.diff.decisions import Decision, Decisions
from refwright.diff.kinds import KINDS
from refwright.diff.scope import Omission, Scope, derived_scope

__all__ = [
    "ABSENT",
    "KINDS",
    "Action",
    "Change",
    "Decision",
    "Decisions",
    "Element",
    "Kind",
    "Omission",
    "Scope",
    "Severity",
    "compare",
    "derived_scope",
]
