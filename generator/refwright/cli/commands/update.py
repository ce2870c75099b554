"""refwright update: pages asked for anew, read and judged; what changed, in words."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK, Finding, Severity
from refwright.base.escaping import json_text
from refwright.cli.commands.asking import (
    add_asking_options,
    add_pool_options,
    asked_for,
    reader_of,
    releases_of,
    summary_of,
)
from refwright.cli.commands.options import (
    add_prose_option,
    add_workspace_option,
    needed_workspace,
    new_command,
    tell_waiting,
)
from refwright.cli.console import emit, say, tell
from refwright.cli.findings import print_findings
from refwright.cli.progress import progress
from refwright.sources.named_pages import is_address
from refwright.workspace.upkeep_settings import ALARMS

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.packages.building import Outcome
    from refwright.updating.update import Update
    from refwright.workspace.workspace import Release, Workspace

_MORE = """\
Fetches what refwright.toml names by address, reads it, and compares with the committed specs.
Where something changed, specs and outputs are written, and a summary says what changed, what it
breaks and which version is due. Nothing is written where nothing changed, where a page is an
error, or where an alarm fails the run (docs/updating.md lists the alarms). A page that cannot be
fetched keeps its last good capture and stays an error."""


def add(parsers: Commands) -> None:
    command = new_command(
        parsers, "update", "Fetch, read, compare, regenerate, and say what changed", _MORE
    )
    command.add_argument("apis", nargs="*", metavar="API", help="only these APIs")
    add_workspace_option(command)
    add_asking_options(command, "those whose captures no longer hold, by their own headers")
    command.add_argument(
        "--summary",
        type=Path,
        metavar="FILE",
        help="where to write the body of a pull request (default: standard output)",
    )
    command.add_argument(
        "--accept",
        action="append",
        default=[],
        choices=sorted(ALARMS),
        metavar="ALARM",
        help="an alarm that somebody has looked into; it only warns in this run",
    )
    command.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 when something would change"
    )
    command.add_argument(
        "--force", action="store_true", help="overwrite outputs that were changed by hand"
    )
    add_pool_options(command)
    add_prose_option(command)
    command.add_argument("--json", action="store_true", help="print what came of it as JSON")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Bring the workspace up to date with its pages, and say what changed."""
    workspace = needed_workspace(options.workspace)
    releases = releases_of(workspace, options.apis)
    if _is_idle(workspace, releases, options):
        _tell_idle(options)
        return EXIT_OK
    from refwright.updating.summary import summary

    result = _updated(workspace, options)
    body = summary(result, workspace, Path.cwd())
    if options.summary:
        from refwright.files.writing import write_text

        write_text(options.summary, body)
    if options.json:
        emit(json_text(_data(result, body)))
    elif body and not options.summary:
        emit(body)
    else:
        say(_verdict(result))
    print_findings([*result.findings, *_errors(result)])
    stale = options.check and result.changed
    return EXIT_FINDINGS if result.failed or stale else EXIT_OK


def _is_idle(workspace: Workspace, releases: list[Release], options: argparse.Namespace) -> bool:
    """Tell whether no server is asked and nothing has changed here: most of refwright is not
    needed to know that."""
    if options.check or options.no_prose:
        return False
    if not options.offline and any(r.indexes or any(map(is_address, r.pages)) for r in releases):
        return False
    from refwright.packages.build_cache import Memory

    return Memory(workspace, options.apis, prose=True).answer() is not None


def _tell_idle(options: argparse.Namespace) -> None:
    if options.summary:
        from refwright.files.writing import write_text

        write_text(options.summary, "")
    if options.json:
        nothing: dict[str, object] = {"changed": False, "stopped": False, "summary": ""}
        emit(json_text(nothing | {"pages": [], "alarms": [], "files": []}))
    else:
        say("nothing changed")


def _updated(workspace: Workspace, options: argparse.Namespace) -> Update:
    from refwright.cli.commands.build import answer_of
    from refwright.packages.build_cache import Memory
    from refwright.sources.fetching import Ask
    from refwright.updating.update import Hooks, Wish, update

    ask = None if options.offline else asked_for(options) or Ask()
    wish = Wish(
        tuple(options.apis),
        ask,
        frozenset(options.accept),
        not options.no_prose,
        options.force,
        options.check,
    )
    memory = Memory(workspace, wish.apis, prose=wish.prose)

    def done(outcomes: list[Outcome]) -> None:
        memory.keep(answer_of(outcomes), memory.inputs())

    with progress("starting") as at:
        hooks = Hooks(
            tell_waiting,
            at,
            lambda count, total, one: at(f"fetching {count} of {total}: {one.url}"),
            done,
            reader_of(workspace, options, at),
        )
        result = update(workspace, wish, hooks)
    if result.fetched:
        tell(f"fetched: {summary_of(result.fetched)}", sys.stderr)
    return result


def _verdict(result: Update) -> str:
    if result.stopped:
        return "stopped: nothing was written"
    return "updated" if result.changed else "nothing changed"


def _errors(result: Update) -> list[Finding]:
    """Give what keeps the pages from being read."""
    found = (finding for outcome in result.outcomes for finding in outcome.reading.findings)
    return [finding for finding in found if finding.severity is Severity.ERROR]


def _data(result: Update, body: str) -> dict[str, object]:
    return {
        "changed": result.changed,
        "stopped": result.stopped,
        "pages": [
            {"page": one.url, "what": one.what.value, "error": one.error} for one in result.fetched
        ],
        "alarms": [
            {
                "alarm": one.code,
                "severity": one.severity.value,
                "where": one.where,
                "what": one.what,
            }
            for one in result.findings
        ],
        "files": (
            [name for o in result.outcomes for name, changes in o.changes.items() if changes]
            if not result.stopped
            else []
        ),
        "summary": body,
    }
