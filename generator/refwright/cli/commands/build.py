"""refwright build: every page of the workspace read, every output written."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK, Finding, Severity
from refwright.base.escaping import json_text
from refwright.cli.commands.asking import (
    add_asking_options,
    add_pool_options,
    addresses_of,
    age_lines,
    asked_for,
    fetched_now,
    reader_of,
    releases_of,
    too_old,
)
from refwright.cli.commands.options import (
    add_gaps_option,
    add_printing_options,
    add_prose_option,
    add_templates_option,
    add_workspace_option,
    needed_workspace,
    new_command,
    tell_waiting,
)
from refwright.cli.console import emit, outcome_lines, say, say_lines, settled_lines, tell
from refwright.cli.findings import counted, print_findings
from refwright.cli.progress import progress
from refwright.cli.verbosity import Verbosity, verbosity
from refwright.packages.build_cache import Answer, Memory

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.packages.building import Outcome
from refwright.reading.losses import CODES
from refwright.sources.named_pages import Sources, sources_of_workspace
from refwright.workspace.upkeep_settings import parse_duration
from refwright.workspace.workspace import Release, Workspace


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
    add_asking_options(command, "none: a build is offline")
    add_gaps_option(command)
    add_pool_options(command)
    add_prose_option(command)
    add_printing_options(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read all pages of the workspace and write all outputs."""
    workspace = needed_workspace(options.workspace)
    if options.templates:
        workspace = replace(workspace, templates=options.templates)
    if options.allow_gaps:
        workspace = replace(
            workspace, apis=tuple(replace(api, allow_gaps=True) for api in workspace.apis)
        )
    start = time.monotonic()
    releases = releases_of(workspace, options.apis)
    sources = sources_of_workspace(workspace)
    doubts = _asked(workspace, sources, releases, options)
    told = _ages(sources, releases, options)
    code = _built(workspace, sources, options, start)
    if not options.json:
        for line in told:
            say(line)
    print_findings(doubts, notes=options.notes)
    wrong = any(finding.severity is Severity.ERROR for finding in doubts)
    return EXIT_FINDINGS if wrong else code


def _asked(
    workspace: Workspace,
    sources: Sources,
    releases: list[Release],
    options: argparse.Namespace,
) -> list[Finding]:
    """Ask servers where that is wanted; a check keeps nothing of what they answer."""
    ask = asked_for(options)
    if ask is None:
        age = parse_duration(options.max_age, "--max-age") if options.max_age else float("inf")
        return too_old(sources, addresses_of(sources, releases), age)
    from refwright.sources.rounds import failures, moves

    save = not options.check
    found = fetched_now(workspace, sources, releases, ask, tell_waiting, save=save)
    changed = [one for one in found if one.what in {"new", "changed"}] if options.check else []
    return [
        *failures(found, sources),
        *moves(found),
        *(
            Finding(
                Severity.ERROR,
                "changed-upstream",
                one.url,
                "the page has changed since it was captured",
                "run refwright update",
            )
            for one in changed
        ),
    ]


def _ages(sources: Sources, releases: list[Release], options: argparse.Namespace) -> list[str]:
    urls = addresses_of(sources, releases)
    asked = "asked now" if asked_for(options) else "no server was asked"
    return (
        [f"captures ({asked}):", *(f"  {line}" for line in age_lines(sources, urls))]
        if urls
        else []
    )


def _built(
    workspace: Workspace, sources: Sources, options: argparse.Namespace, start: float
) -> int:
    memory = Memory(workspace, options.apis, prose=not options.no_prose)
    answer = None if options.check else memory.answer()
    if answer is not None:
        _print_answer(answer, options, start)
        return EXIT_OK
    return _build(workspace, sources, memory, options, start)


def _build(
    workspace: Workspace,
    sources: Sources,
    memory: Memory,
    options: argparse.Namespace,
    start: float,
) -> int:
    from refwright.packages.building import build

    inputs = memory.inputs()
    with progress("starting") as at:
        outcomes = build(
            workspace,
            apis=options.apis,
            prose=not options.no_prose,
            check=options.check,
            force=options.force,
            waiting=tell_waiting,
            done=lambda outcomes: memory.keep(answer_of(outcomes), inputs),
            at=at,
            sources=sources,
            read=reader_of(workspace, options, at),
        )
    _print_outcomes(outcomes, options, start)
    failed = any(outcome.reading.failed for outcome in outcomes)
    if failed and not options.json:
        say(
            "error: nothing was written; the outputs of the last good run are untouched", sys.stderr
        )
    stale = options.check and any(any(o.changes.values()) for o in outcomes)
    gaps = any(outcome.reading.gaps for outcome in outcomes)
    return EXIT_FINDINGS if failed or stale or gaps else EXIT_OK


def answer_of(outcomes: list[Outcome]) -> Answer | None:
    """Make the next run's answer; none where it would not compare with the same last spec."""
    findings = [finding for outcome in outcomes for finding in outcome.reading.findings]
    if any(finding.code in CODES or finding.code == "gap" for finding in findings):
        return None
    lines, details = (
        [line for outcome in outcomes for line in settled_lines(outcome, everything=everything)]
        for everything in (False, True)
    )
    return Answer(lines, details, _read_line(outcomes), _report(outcomes), findings)


def _report(outcomes: list[Outcome]) -> str:
    from refwright.reading.read_release import report_data

    return json_text([report_data(o.reading) for o in outcomes])


def _print_answer(answer: Answer, options: argparse.Namespace, start: float) -> None:
    if options.json:
        emit(answer.report)
        return
    everything = verbosity(options) is Verbosity.VERBOSE
    for line in answer.details if everything else answer.lines:
        tell(line)
    print_findings(answer.findings, notes=options.notes, everything=everything)
    _close(answer.read, "nothing to write", answer.findings, start)


def _print_outcomes(outcomes: list[Outcome], options: argparse.Namespace, start: float) -> None:
    if options.json:
        emit(_report(outcomes))
        return
    everything = verbosity(options) is Verbosity.VERBOSE
    for outcome in outcomes:
        for line in outcome_lines(outcome, check=options.check, everything=everything):
            tell(line)
        if outcome.diff:
            say_lines(outcome.diff)
    findings = [finding for outcome in outcomes for finding in outcome.reading.findings]
    print_findings(findings, notes=options.notes, everything=everything)
    _close(_read_line(outcomes), _done_line(outcomes, check=options.check), findings, start)


def _close(read: str, done: str, findings: list[Finding], start: float) -> None:
    """Print the line that closes a run: what was read, what was written, what is doubtful."""
    counts = {
        severity: len({f for f in findings if f.severity is severity}) for severity in Severity
    }
    doubts = [
        counted(counts[severity], severity.value)
        for severity in (Severity.ERROR, Severity.WARNING)
        if counts[severity] or severity is Severity.WARNING
    ]
    seconds = f"{time.monotonic() - start:.1f} s"
    tell(", ".join([read, done, *doubts, seconds]), sys.stderr)


def _read_line(outcomes: list[Outcome]) -> str:
    pages = sum(len(outcome.reading.pages) for outcome in outcomes)
    return f"read {counted(pages, 'page')} of {counted(len(outcomes), 'release')}"


def _done_line(outcomes: list[Outcome], *, check: bool) -> str:
    if any(outcome.reading.failed for outcome in outcomes):
        return "wrote nothing"
    changes = [changes for outcome in outcomes for changes in outcome.changes.values()]
    if check:
        stale = sum(map(bool, changes))
        return f"{stale} of {counted(len(changes), 'output')} stale" if stale else "all current"
    written = sum(len(each.written) for each in changes)
    removed = sum(len(each.removed) for each in changes)
    wrote = f"wrote {counted(written, 'file')}" if written else "nothing to write"
    return f"{wrote}, removed {removed}" if removed else wrote
