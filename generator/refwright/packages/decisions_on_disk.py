"""What people have decided on the changes of an API, read from the files that they keep."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from refwright.base.errors import UsageError
from refwright.changes.compare.decisions import Decisions, parse_decisions
from refwright.changes.compare.differ import Diff, diff
from refwright.changes.decided.approvals import FILE_NAME as APPROVALS_FILE
from refwright.changes.decided.approvals import Approval, parse_approvals
from refwright.changes.decided.policy import Policy, parse_policy
from refwright.changes.decided.scope_file import FILE_NAME as SCOPE_FILE
from refwright.changes.decided.scope_file import Coverage, parse_coverage, stated_scope
from refwright.spec.file import POLICY_FILE, read_text
from refwright.spec.model import Spec
from refwright.workspace.workspace import Workspace

DECISIONS_FILE: Final = "decisions.yaml"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Decided:
    """Everything that has been decided on one API."""

    policy: Policy
    decisions: Decisions
    approvals: tuple[Approval, ...]
    coverage: Coverage

    def diff(self, old: Spec, new: Spec) -> Diff:
        """Compare two specs of the API in the scope that is stated, with the renames accepted."""
        scope = stated_scope(old, new, self.coverage)
        return diff(old, new, scope=scope, decisions=self.decisions)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The files that were named, each else the workspace's beside the specs, if it is there.

    ``today`` is the day on which expiry is judged.
    """

    today: date
    policy: Path | None = None
    decisions: Path | None = None
    approvals: Path | None = None
    scope: Path | None = None

    def of(self, workspace: Workspace | None, api: str) -> Decided:
        """Read what has been decided on an API; raises ``UsageError`` for a broken file."""
        beside = workspace.spec_path(api, "x").parent if workspace else None
        return Decided(
            self._read(self.policy, beside, POLICY_FILE, parse_policy, Policy()),
            self._read(self.decisions, beside, DECISIONS_FILE, parse_decisions, Decisions()),
            self._read(self.approvals, beside, APPROVALS_FILE, parse_approvals, ()),
            self._read(self.scope, beside, SCOPE_FILE, parse_coverage, {}),
        )

    def _read(
        self,
        named: Path | None,
        beside: Path | None,
        name: str,
        parse: Callable[[str, str], _T],
        nothing: _T,
    ) -> _T:
        if named is None and (beside is None or not (beside / name).exists()):
            return nothing
        path = named or Path(os.path.relpath((beside or Path()) / name))
        if not path.exists():
            raise UsageError("there is no such file", where=str(path), remedy="check the path")
        return parse(read_text(path), path.as_posix())
