"""What people have decided on the changes of an API, read from the files that they keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from refwright.diff.approvals import FILE_NAME as APPROVALS_FILE
from refwright.diff.approvals import Approval, parse_approvals
from refwright.diff.decisions import Decisions, parse_decisions
from refwright.errors import UsageError
from refwright.spec_file import read_text
from refwright.workspace import Workspace

DECISIONS_FILE: Final = "decisions.yaml"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Decided:
    """Everything that has been decided on one API."""

    decisions: Decisions
    approvals: tuple[Approval, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The files that were named, each else the workspace's beside the specs, if it is there."""

    today: date
    policy: Path | None = None
    decisions: Path | None = None
    approvals: Path | None = None

    def of(self, workspace: Workspace | None, api: str) -> Decided:
        """Read what has been decided on an API; raises ``UsageError`` for a broken file."""
        beside = workspace.spec_path(api, "x").parent if workspace else None
        return Decided(
            _read(self.decisions, beside, DECISIONS_FILE, parse_decisions, Decisions()),
            _read(self.approvals, beside, APPROVALS_FILE, parse_approvals, ()),
        )


def _read(
    named: Path | None, beside: Path | None, name: str, parse: Callable[[str, str], _T], none: _T
) -> _T:
    if named is not None:
        if not named.is_file():
            raise UsageError("there is no such file", where=str(named), remedy="check the path")
        return parse(read_text(named), str(named))
    if beside is not None and (beside / name).is_file():
        return parse(read_text(beside / name), str(beside / name))
    return none
