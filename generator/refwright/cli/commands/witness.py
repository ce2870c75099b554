"""refwright witness: for each breaking change, something that worked before and fails now."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, RefwrightError
from refwright.base.escaping import json_text, visible
from refwright.changes.compare.change import Change, Json, Severity
from refwright.changes.witness.witness import NoWitness, Witness, WitnessMaker
from refwright.cli.commands.options import add_workspace_option, given_workspace, new_command
from refwright.cli.console import coloured, emit, say, say_error

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.review.sources import Pair
    from refwright.workspace.workspace import Workspace

_EXIT_CODES = """exit codes:
  0  every witness is proved, and what has none has a reason
  1  a witness does not hold
  2  the comparison could not be carried out
"""
_MORE = """Takes OLD and NEW as `refwright diff` does. Generates both Python packages into a folder
of their own, imports them and tries each witness: a handler, a read, a call or a payload that
works with one of them and fails with the other.
"""
_Tried = tuple[Change, Witness | NoWitness, bool]


def add(parsers: Commands) -> None:
    summary = "Give for each breaking change something that worked before and fails now, proved"
    command = new_command(parsers, "witness", summary, _MORE, _EXIT_CODES)
    command.add_argument("old", metavar="OLD")
    command.add_argument("new", metavar="NEW")
    command.add_argument("--json", action="store_true", help="print the witnesses as JSON")
    add_workspace_option(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Make and prove witnesses; whatever keeps it from that is exit code 2."""
    from refwright.review.sources import Sources

    try:
        workspace = given_workspace(options.workspace)
        pairs, _ = Sources(Path.cwd(), workspace).pairs(options.old, options.new)
        tried = [entry for pair in pairs for entry in _tried(pair, workspace)]
    except RefwrightError as error:
        say_error(error, EXIT_USAGE)
        return EXIT_USAGE
    if options.json:
        emit(json_text([_data(*entry) for entry in tried]))
    else:
        for entry in tried:
            for line in _lines(*entry):
                say(line)
        say(f"{sum(holds for *_, holds in tried)} of {len(tried)} breaking changes are witnessed")
    failed = any(isinstance(found, Witness) and not holds for _, found, holds in tried)
    return EXIT_FINDINGS if failed else EXIT_OK


def _tried(pair: Pair, workspace: Workspace | None) -> list[_Tried]:
    from refwright.packages.decisions_on_disk import Judgement
    from refwright.packages.imported_packages import generated_packages
    from refwright.review.judging import judged_diff

    found = judged_diff(pair, Judgement(datetime.now(tz=UTC).date()), workspace).found
    breaking = [change for change in found.changes if change.severity is Severity.BREAKING]
    if not breaking:
        return []
    maker = WitnessMaker(found.old, found.new)
    with generated_packages(found.old, found.new) as packages:
        return [
            (change, made, isinstance(made, Witness) and made.prove(*packages))
            for change, made in ((change, maker.of(change)) for change in breaking)
        ]


def _data(change: Change, found: Witness | NoWitness, holds: bool) -> dict[str, Json]:
    data: dict[str, Json] = {"message": change.message, "path": list(change.path)}
    if isinstance(found, NoWitness):
        return data | {"fingerprint": found.fingerprint, "reason": found.reason}
    return data | found.to_data() | {"proved": holds}


def _lines(change: Change, found: Witness | NoWitness, holds: bool) -> Iterator[str]:
    yield visible(change.message)
    if isinstance(found, NoWitness):
        yield f"  no witness: {visible(found.reason)}"
        return
    colour, verdict = ("32", "proved") if holds else ("31;1", "does not hold")
    fails = f"{found.say} fails with the {found.fails.value} package"
    yield f"  {coloured(verdict, colour, sys.stdout)}: {visible(fails)}"
    yield f"    {visible(json.dumps(found.probe.to_data(), ensure_ascii=False))}"
