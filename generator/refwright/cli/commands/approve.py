"""refwright approve: record that a change has been looked at and is accepted."""

from __future__ import annotations

import argparse
import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK, UsageError
from refwright.base.escaping import visible
from refwright.cli.commands.options import (
    add_workspace_option,
    alone_at,
    given_workspace,
    new_command,
)
from refwright.cli.console import say

if TYPE_CHECKING:
    from refwright.changes.compare.change import Change
    from refwright.changes.decided.approvals import Approval
    from refwright.cli.commands.options import Commands
    from refwright.review.sources import Pair
    from refwright.workspace.workspace import Workspace

_MORE = """Takes OLD and NEW as `refwright diff` does. Adds an entry for each change that fits all
of --path, --kind and --fingerprint to approvals.yaml beside the API's specs, comments kept. From
then on gate, changelog and reports know it. One that has ended is renewed, one that holds stays.

The day is today's, or that of SOURCE_DATE_EPOCH where it is set.
"""
_LEAST_DIGITS = 6


def add(parsers: Commands) -> None:
    summary = "Record that changes between two specs are accepted, by whom and why"
    command = new_command(parsers, "approve", summary, _MORE)
    command.add_argument("old", metavar="OLD")
    command.add_argument("new", metavar="NEW")
    which = command.add_argument_group("which changes")
    which.add_argument("--path", action="append", default=[], metavar="PATTERN", dest="paths")
    which.add_argument("--kind", action="append", default=[], metavar="KIND", dest="kinds")
    which.add_argument("--fingerprint", action="append", default=[], metavar="DIGITS")
    which.add_argument("--all", action="store_true", help="everything that is in scope")
    grounds = command.add_argument_group("on which grounds")
    grounds.add_argument("--reason", required=True)
    grounds.add_argument("--author", required=True)
    grounds.add_argument("--expires", metavar="YYYY-MM-DD", help="the last day (default: none)")
    grounds.add_argument("--today", metavar="YYYY-MM-DD", help="the day of the approval")
    command.add_argument("--approvals", type=Path, metavar="FILE", help="default: the workspace's")
    add_workspace_option(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Approve changes and tell which."""
    from refwright.changes.decided.approvals import Grounds, approve, parse_day
    from refwright.review.sources import Sources

    today = parse_day(options.today, "--today") or _today()
    ends = parse_day(options.expires, "--expires")
    grounds = Grounds(options.reason, options.author, today, ends)
    workspace, folder = given_workspace(options.workspace), Path.cwd()
    pairs, _ = Sources(folder, workspace).pairs(options.old, options.new)
    for pair in pairs:
        path = options.approvals or _path(workspace, pair)
        chosen = _chosen(_changes(pair, workspace), options)
        releases = (pair.old.spec.release, pair.new.spec.release)
        with alone_at(path):
            _record(path, approve(chosen, releases, grounds), today)
    return EXIT_OK


def _today() -> date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit() and len(epoch) < 12:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    return datetime.now(tz=UTC).date()


def _path(workspace: Workspace | None, pair: Pair) -> Path:
    from refwright.changes.decided.approvals import FILE_NAME

    if workspace is None:
        raise UsageError("there is no workspace to keep approvals in", remedy="--approvals FILE")
    return workspace.spec_path(pair.new.spec.api, "x").with_name(FILE_NAME)


def _changes(pair: Pair, workspace: Workspace | None) -> tuple[Change, ...]:
    """Compare as `refwright diff` does, so that an approval is of what it shows."""
    from refwright.packages.decisions_on_disk import Judgement

    decided = Judgement(date.min).of(workspace, pair.new.spec.api)
    return decided.diff(pair.old.spec, pair.new.spec).changes


def _chosen(changes: tuple[Change, ...], options: argparse.Namespace) -> list[Change]:
    from refwright.review.reporting import Wanted

    if not (options.paths or options.kinds or options.fingerprint or options.all):
        raise UsageError("say which changes", remedy="--path, --kind, --fingerprint or --all")
    for digits in options.fingerprint:
        if len(digits) < _LEAST_DIGITS:
            raise UsageError(f"--fingerprint {digits}: give at least {_LEAST_DIGITS} digits")
    wanted = Wanted(only=tuple(options.kinds), paths=tuple(options.paths))
    prefixes = tuple(options.fingerprint)
    chosen = [
        change
        for change in changes
        if change.in_scope
        and wanted.admits(change)
        and (not prefixes or change.fingerprint.startswith(prefixes))
    ]
    if not chosen:
        raise UsageError("no change fits", remedy="refwright diff shows what there is")
    return chosen


def _record(path: Path, given: tuple[Approval, ...], today: date) -> None:
    """Add approvals to a file; the comments of people stay where they are."""
    from refwright.changes.decided.approvals import approvals_text, parse_approvals
    from refwright.files.writing import write_text
    from refwright.spec.file import read_text

    old = read_text(path) if path.exists() else None
    known = {a.fingerprint: a for a in (parse_approvals(old, str(path)) if old else ())}
    fresh = {
        a.fingerprint: a
        for a in given
        if a.fingerprint not in known or not known[a.fingerprint].holds(today)
    }
    write_text(path, approvals_text((known | fresh).values(), old))
    for approval in given:
        verb = "approved" if approval.fingerprint in fresh else "approved before"
        say(f"{verb}: {visible(approval.path)} ({approval.kind}) {approval.fingerprint[:12]}")
    say(f"{path}: {len(fresh)} added or renewed, {len(known | fresh)} in all")
