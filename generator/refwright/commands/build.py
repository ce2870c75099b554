"""refwright build: every page of the workspace read, every output written."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from refwright.building import Outcome, build
from refwright.commands.declaring import (
    add_printing_options,
    add_prose_option,
    add_templates_option,
    add_workspace_option,
    needed_workspace,
    new_command,
)
from refwright.console import print_findings, print_outcome, say
from refwright.errors import EXIT_FINDINGS, EXIT_OK, UsageError
from refwright.pipeline import report_data

if TYPE_CHECKING:
    from refwright.commands.declaring import Commands


def add(parsers: Commands) -> None:
    command = new_command(parsers, "build", "Read all pages of the workspace and write all outputs")
    command.add_argument("apis", nargs="*", metavar="API", help="only these APIs")
    add_workspace_option(command)
    command.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and show a diff when outputs are stale",
    )
    command.add_argument(
        "--force", action="store_true", help="overwrite outputs that were changed by hand"
    )
    add_templates_option(command, "what refwright.toml names")
    add_prose_option(command)
    add_printing_options(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read all pages of the workspace and write all outputs."""
    workspace = needed_workspace(options.workspace)
    if options.templates:
        workspace = replace(workspace, templates=options.templates)
    for name in options.apis:
        if workspace.api(name) is None:
            known = ", ".join(api.name for api in workspace.apis)
            raise UsageError(f"the workspace has no API {name!r}", remedy=f"it has {known}")
    outcomes = build(
        workspace,
        apis=options.apis,
        prose=not options.no_prose,
        check=options.check,
        force=options.force,
        waiting=lambda text: say(text, sys.stderr),
    )
    _print_outcomes(outcomes, options)
    failed = any(outcome.reading.failed for outcome in outcomes)
    if failed:
        say(
            "error: nothing was written; the outputs of the last good run are untouched", sys.stderr
        )
    stale = options.check and any(any(o.changes.values()) for o in outcomes)
    return EXIT_FINDINGS if failed or stale else EXIT_OK


def _print_outcomes(outcomes: list[Outcome], options: argparse.Namespace) -> None:
    if options.json:
        say(json.dumps([report_data(o.reading) for o in outcomes], indent=1, ensure_ascii=False))
        return
    for outcome in outcomes:
        print_outcome(outcome, check=options.check)
        if outcome.diff:
            say(outcome.diff)
    print_findings((f for o in outcomes for f in o.reading.findings), notes=options.notes)
