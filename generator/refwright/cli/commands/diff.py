"""refwright diff: what changed between two specs, whom it breaks, what to do."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, RefwrightError, UsageError
from refwright.base.nearest import did_you_mean
from refwright.changes.compare.change import Action, Element, Severity
from refwright.changes.compare.kinds import KINDS
from refwright.cli.commands.options import add_workspace_option, given_workspace, new_command
from refwright.cli.console import say_error
from refwright.cli.verbosity import Verbosity, verbosity
from refwright.review.reports.report import FailOn, Viewpoint

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.cli.printing import Look

_FORMATS = ("text", "markdown", "json", "html", "sarif", "junit", "github")
_WORDS = frozenset(
    {*KINDS, *(word.value for words in (Severity, Element, Action) for word in words)}
)
_EXIT_CODES = """exit codes:
  0  nothing that --fail-on asks for
  1  there are such changes
  2  the comparison could not be carried out
"""
_MORE = """OLD and NEW may each be
  spec/my-api/1.0.yaml       a spec file
  my-api@1.0                 a release of the workspace
  HEAD~3:spec/my-api/1.yaml  a file at a git revision, from the repository's root
  v1.2:my-api@1.0            a release of the workspace at a git revision
  v1.2                       every spec of the workspace at a git revision; see --api, --release
  pages@2.0:a.html,saved/*   pages of release 2.0 ("@2.0" may be left out), read now; see --profile

With a bare revision NEW may be left out: the files as they are now.

--only and --path choose what is shown and what decides on the exit code.
--only takes a severity (breaking, warning, info, none), a kind (field-removed), an element (field)
or an action (removed). --path takes patterns over paths of the spec such as 'events/voice.*';
the section may be left out, and what is below a match belongs to it.
"""


def add(parsers: Commands) -> None:
    summary = "Compare two specs: what changed, whom it breaks, what to do"
    command = new_command(parsers, "diff", summary, _MORE, _EXIT_CODES)
    command.add_argument("old", nargs="?", metavar="OLD")
    command.add_argument("new", nargs="?", metavar="NEW")
    _add_output(command)
    _add_filters(command)
    _add_judgement(command)
    _add_finding(command)
    command.set_defaults(run=run)


def _add_output(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("output")
    group.add_argument("-f", "--format", choices=_FORMATS, default="text")
    group.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: standard output")
    group.add_argument(
        "--brief", action="store_true", help="text: the counts; Markdown: what breaks or warns"
    )
    group.add_argument(
        "--all", action="store_true", help="text: show the changes that harm nobody, too"
    )
    group.add_argument(
        "--no-generated", action="store_true", help="do not point at the generated code"
    )
    group.add_argument("--colour", "--color", choices=("auto", "always", "never"), default="auto")
    group.add_argument(
        "--rules", action="store_true", help="print the reference of all kinds of change, no more"
    )
    group.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of --format json, no more"
    )


def _add_filters(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("what is shown, and decides")
    group.add_argument("--only", action="append", default=[], metavar="WORD[,WORD…]")
    group.add_argument("--path", action="append", default=[], metavar="PATTERN", dest="paths")
    group.add_argument(
        "--side",
        choices=[*Viewpoint],
        default=Viewpoint.BOTH,
        type=Viewpoint,
        help="whose harm counts: receivers of events, callers of methods (default: both)",
    )
    group.add_argument(
        "--fail-on",
        choices=[*FailOn],
        default=FailOn.BREAKING,
        type=FailOn,
        help="from which change on the exit code is 1 (default: breaking)",
    )


def _add_judgement(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("what has been decided")
    found = "the workspace's for this API"
    group.add_argument("--policy", type=Path, metavar="FILE", help=f"default: {found}")
    group.add_argument(
        "--decisions", type=Path, metavar="FILE", help=f"on proposed renames; default: {found}"
    )
    group.add_argument(
        "--approvals", type=Path, metavar="FILE", help=f"accepted changes; default: {found}"
    )
    group.add_argument(
        "--scope",
        type=Path,
        metavar="FILE",
        help=f"what pages do not cover; default: {found}, else derived",
    )
    group.add_argument(
        "--package-version",
        metavar="X.Y.Z",
        help="what the generated packages have now (default: from the old release)",
    )
    group.add_argument(
        "--today",
        type=_date,
        metavar="YYYY-MM-DD",
        help="the day on which expiry is judged (default: today)",
    )


def _add_finding(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("where the two sides are found")
    add_workspace_option(command)
    group.add_argument("--api", help="the API of pages; of a revision's specs, only this one")
    group.add_argument("--release", help="of a revision's specs, only those of this release")
    group.add_argument("--profile", help="what pages are read with (default: the workspace's)")
    group.add_argument(
        "--different-apis", action="store_true", help="compare specs of two APIs all the same"
    )


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day like 2026-01-31") from None


def run(options: argparse.Namespace) -> int:
    """Compare two specs; whatever keeps it from that is exit code 2."""
    try:
        if options.rules or options.schema:
            return _print_reference(options)
        return _run(options)
    except RefwrightError as error:
        say_error(error, EXIT_USAGE)
        return EXIT_USAGE


def _print_reference(options: argparse.Namespace) -> int:
    from refwright.cli.printing import write
    from refwright.review.reports import json_report, rules

    text = rules.render() if options.rules else json_report.schema_text()
    write(text, options.output)
    return EXIT_OK


def _run(options: argparse.Namespace) -> int:
    from refwright.cli.printing import add_to_summary, rendered, write
    from refwright.packages.decisions_on_disk import Judgement
    from refwright.review.judging import judged_diff
    from refwright.review.reporting import Reporting, Wanted
    from refwright.review.sources import Sources

    if options.old is None:
        raise UsageError("say what to compare", remedy="refwright diff OLD NEW; see --help")
    workspace, folder = given_workspace(options.workspace), Path.cwd()
    wanted = Wanted(options.side, _words(options.only), tuple(options.paths))
    today = options.today or datetime.now(tz=UTC).date()
    judgement = Judgement(
        today, options.policy, options.decisions, options.approvals, options.scope
    )
    sources = Sources(
        folder, workspace, options.profile, options.api, options.release, options.different_apis
    )
    pairs, notes = sources.pairs(options.old, options.new)
    judged = [judged_diff(pair, judgement, workspace) for pair in pairs]
    outputs = None if options.no_generated else workspace
    reporting = Reporting(
        wanted, options.fail_on, folder, outputs, options.package_version, workspace
    )
    report = reporting.report(judged, notes)
    write(rendered(report, options.format, _look(options)), options.output)
    if options.format == "github":
        add_to_summary(report)
    return EXIT_FINDINGS if report.failed else EXIT_OK


def _words(given: list[str]) -> tuple[str, ...]:
    words = tuple(word.strip() for part in given for word in part.split(",") if word.strip())
    for word in words:
        if word not in _WORDS:
            remedy = did_you_mean(word, sorted(_WORDS), "see --help")
            raise UsageError(f"--only knows no {word!r}", remedy=remedy)
    return words


def _look(options: argparse.Namespace) -> Look:
    """Tell how a text looks: only a terminal has colours and a width of its own."""
    from refwright.cli.printing import Look

    to_terminal = options.output is None and sys.stdout.isatty()
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    colour = to_terminal and not plain if options.colour == "auto" else options.colour == "always"
    width = shutil.get_terminal_size().columns if to_terminal else Look.width
    asked = options.all or options.only or options.paths
    everything = bool(asked) or verbosity(options) is Verbosity.VERBOSE
    return Look(width, colour, options.brief, everything)
