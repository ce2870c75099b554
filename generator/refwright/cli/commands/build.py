"""refwright build: every page of the workspace read, every output written."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK, UsageError
from refwright.base.escaping import json_text
from refwright.cli.commands.options import (
    add_printing_options,
    add_prose_option,
    add_templates_option,
    add_workspace_option,
    needed_workspace,
    new_command,
    tell_waiting,
)
from refwright.cli.console import emit, outcome_lines, print_findings, say, say_lines, settled_lines
from refwright.packages.build_cache import Answer, Memory

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.packages.building import Outcome
from refwright.reading.losses import CODES
from refwright.workspace.workspace import Workspace


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
    memory = Memory(workspace, options.apis, prose=not options.no_prose)
    answer = None if options.check else memory.answer()
    if answer is not None:
        _print_answer(answer, options)
        return EXIT_OK
    return _build(workspace, memory, options)


def _build(workspace: Workspace, memory: Memory, options: argparse.Namespace) -> int:
    from refwright.packages.building import build

    inputs = memory.inputs()
    outcomes = build(
        workspace,
        apis=options.apis,
        prose=not options.no_prose,
        check=options.check,
        force=options.force,
        waiting=tell_waiting,
        done=lambda outcomes: memory.keep(_answer(outcomes), inputs),
    )
    _print_outcomes(outcomes, options)
    failed = any(outcome.reading.failed for outcome in outcomes)
    if failed:
        say(
            "error: nothing was written; the outputs of the last good run are untouched", sys.stderr
        )
    stale = options.check and any(any(o.changes.values()) for o in outcomes)
    return EXIT_FINDINGS if failed or stale else EXIT_OK


def _answer(outcomes: list[Outcome]) -> Answer | None:
    """Make the next run's answer; none where it would not compare with the same last spec."""
    findings = [finding for outcome in outcomes for finding in outcome.reading.findings]
    if any(finding.code in CODES for finding in findings):
        return None
    lines = [line for outcome in outcomes for line in settled_lines(outcome)]
    return Answer(lines, _report(outcomes), findings)


def _report(outcomes: list[Outcome]) -> str:
    from refwright.reading.read_release import report_data

    return json_text([report_data(o.reading) for o in outcomes])


def _print_answer(answer: Answer, options: argparse.Namespace) -> None:
    if options.json:
        emit(answer.report)
        return
    for line in answer.lines:
        say(line)
    print_findings(answer.findings, notes=options.notes)


def _print_outcomes(outcomes: list[Outcome], options: argparse.Namespace) -> None:
    if options.json:
        emit(_report(outcomes))
        return
    for outcome in outcomes:
        for line in outcome_lines(outcome, check=options.check):
            say(line)
        if outcome.diff:
            say_lines(outcome.diff)
    print_findings((f for o in outcomes for f in o.reading.findings), notes=options.notes)
