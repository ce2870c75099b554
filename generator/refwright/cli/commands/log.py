"""refwright log: when each fact of an API appeared, changed and went."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK, UsageError
from refwright.base.escaping import json_text, visible
from refwright.changes.compare.change import Severity
from refwright.changes.history.history import Entry, History, Step, history
from refwright.cli.commands.options import add_workspace_option, needed_workspace, new_command
from refwright.cli.console import coloured, emit, say

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.spec.model import Spec
    from refwright.workspace.workspace import Workspace

_MORE = """Releases are told from the newest to the oldest, in the order of their names: 8.1 before
8.1.4, 8.9 before 8.10, 9.0-beta before 9.0. What the pages of a release do not cover has not gone.

PATH is EVENT, EVENT.FIELD, or a path as in the spec (events/interaction.added/fields/hints).
"""
_SIGNS = {
    Step.APPEARED: ("+", "32"),
    Step.FIRST_COVERED: ("(+)", "36"),
    Step.WENT: ("-", "31"),
    Step.NOT_COVERED: ("(-)", "36"),
    Step.RENAMED: (">", "33"),
    Step.CHANGED: ("~", "33"),
}
_FEW = 10
"""So many things of the first release are listed one by one, more are counted."""


def add(parsers: Commands) -> None:
    command = new_command(
        parsers, "log", "Tell when each fact appeared, changed and went, over all releases", _MORE
    )
    command.add_argument("api", metavar="API")
    command.add_argument("path", nargs="?", metavar="PATH", help="default: everything")
    command.add_argument(
        "--only",
        action="append",
        default=[],
        choices=[_word(step) for step in Step],
        help="only what happened so; repeatable",
    )
    command.add_argument("--all", action="store_true", help="changes that matter to nobody, too")
    command.add_argument("--json", action="store_true", help="print the history as JSON")
    add_workspace_option(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Tell the history of one API."""
    from refwright.packages.decisions_on_disk import Judgement

    workspace = needed_workspace(options.workspace)
    specs = _specs(workspace, options.api)
    decided = Judgement(date.min).of(workspace, options.api)  # nothing of it that counts expires
    told = history(
        specs,
        lambda old, new: decided.diff(old, new).changes,
        options.path,
        touched=decided.policy.touched,
    )
    if options.only:
        told = told.only(step for step in Step if _word(step) in options.only)
    if options.json:
        emit(json_text(told.to_data()))
        return EXIT_OK
    for line in _lines(told, everything=options.all or bool(options.path)):
        say(line)
    return EXIT_OK


def _word(step: Step) -> str:
    return step.value.replace(" ", "-")


def _specs(workspace: Workspace, api: str) -> list[Spec]:
    from refwright.spec.file import load_spec

    known = workspace.needed_api(api)
    paths = [workspace.spec_path(api, release.name) for release in known.releases]
    for path in paths:
        if not path.is_file():
            raise UsageError("there is no such spec yet", where=str(path), remedy="refwright build")
    return [load_spec(path) for path in paths]


def _lines(told: History, *, everything: bool) -> Iterator[str]:
    if told.path:
        yield f"{told.api}: {visible('/'.join(told.path))}"
    for at in range(len(told.releases) - 1, -1, -1):
        release = told.releases[at]
        entries = [entry for entry in told.entries if entry.release == release]
        shown = [entry for entry in entries if everything or _matters(entry)]
        after = f" (after {visible(told.releases[at - 1])})" if at else ""
        yield f"{visible(release)}{after}"
        if not at and len(entries) > _FEW:
            yield f"  {_counted(entries)}"
        else:
            yield from map(_line, shown)
        if len(shown) < len(entries):
            yield f"  {len(entries) - len(shown)} more matter to nobody; --all tells them"
        if not entries:
            yield "  nothing"
        for suspect in told.suspects:
            if suspect.new_release == release:
                yield f"    {coloured('!', '35', sys.stdout)} {visible(suspect.message)}"
        stated = dict(told.values).get(release)
        if stated is not None:
            yield f"  it says {visible(json.dumps(stated, ensure_ascii=False))}"


def _matters(entry: Entry) -> bool:
    changed = entry.step is Step.CHANGED
    return not changed or entry.change is None or entry.change.severity > Severity.NONE


def _line(entry: Entry) -> str:
    sign, colour = _SIGNS[entry.step]
    since = f" [stated: since {visible(entry.since)}]" if entry.since else ""
    head = f"{sign:>3} {visible('/'.join(entry.path))}"
    covered = entry.step in {Step.FIRST_COVERED, Step.NOT_COVERED}
    message = f"{entry.step.value} by the pages" if covered else visible(entry.message)
    return f"  {coloured(head, colour, sys.stdout)}  {message}{since}"


def _counted(entries: list[Entry]) -> str:
    counts = Counter(entry.path[0] for entry in entries)
    listed = ", ".join(f"{count} {section}" for section, count in counts.items())
    return f"  + the first release that is known: {listed}"
