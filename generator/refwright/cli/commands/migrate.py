"""refwright migrate: migration notes and a changelog entry for the step between two specs."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK, EXIT_USAGE, RefwrightError
from refwright.base.escaping import visible
from refwright.cli.commands.options import add_workspace_option, given_workspace, new_command
from refwright.cli.console import emit, say, say_error
from refwright.files.writing import write_text

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.naming.identifiers import NameTable
    from refwright.review.sources import Pair
    from refwright.workspace.workspace import Workspace

_EXIT_CODES = "exit codes: 0 written, 2 the comparison could not be carried out"
_MORE = """Takes OLD and NEW as `refwright diff` does. The notes show, for each event and method
that changes, code before and after in Python and TypeScript, with the packages' own names.
The changelog entry says what was added, changed, deprecated and removed, and what was approved.
"""


def add(parsers: Commands) -> None:
    summary = "Write migration notes, or a changelog entry, for the step between two specs"
    command = new_command(parsers, "migrate", summary, _MORE, _EXIT_CODES)
    command.add_argument("old", metavar="OLD")
    command.add_argument("new", metavar="NEW")
    command.add_argument(
        "--changelog", action="store_true", help="write the changelog entry instead of the notes"
    )
    command.add_argument(
        "--package-version",
        metavar="X.Y.Z",
        help="what the generated packages have now (default: from the old release)",
    )
    command.add_argument("-o", "--output", type=Path, metavar="FILE")
    command.add_argument(
        "--today", metavar="YYYY-MM-DD", help="the day that approvals must hold on"
    )
    add_workspace_option(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the notes; whatever keeps it from that is exit code 2."""
    from refwright.changes.decided.approvals import parse_day
    from refwright.review.sources import Sources

    try:
        today = parse_day(options.today, "--today") or datetime.now(tz=UTC).date()
        workspace = given_workspace(options.workspace)
        pairs, notes = Sources(Path.cwd(), workspace).pairs(options.old, options.new)
        text = "\n".join(_text(pair, workspace, today, options) for pair in pairs)
        if options.output is None:
            emit(text)
        else:
            write_text(options.output, text)
    except RefwrightError as error:
        say_error(error, EXIT_USAGE)
        return EXIT_USAGE
    for note in notes:
        say(visible(note), sys.stderr)
    return EXIT_OK


def _text(pair: Pair, workspace: Workspace | None, today: date, options: argparse.Namespace) -> str:
    from refwright.changes.migration import changelog
    from refwright.changes.migration import notes as migration
    from refwright.packages.decisions_on_disk import Judgement
    from refwright.packages.publishing import step_between
    from refwright.review.advice import advice_on
    from refwright.review.judging import judged_diff

    judged = judged_diff(pair, Judgement(today), workspace)
    if not options.changelog:
        return migration.render(judged.found, _names(pair, workspace))
    found, version = judged.found, options.package_version
    step = step_between(workspace, pair.old.spec, pair.new.spec)
    due = advice_on(found.verdict, found.old.release, package_version=version, step=step).version
    return changelog.render(found, due, judged.approved)


def _names(pair: Pair, workspace: Workspace | None) -> NameTable:
    """Give the names that both packages have: those of the table, and what rendering adds."""
    from refwright.naming.identifiers import Names
    from refwright.packages.rendering import load_names
    from refwright.targets import load_target
    from refwright.targets.base import stamp_of

    api = pair.new.spec.api
    names = load_names(workspace.names_path(api)) if workspace else Names()
    for spec in (pair.old.spec, pair.new.spec):
        for target in ("python", "typescript"):
            load_target(target)(spec, stamp_of(spec), names)
    return names.table
