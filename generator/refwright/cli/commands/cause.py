"""refwright cause: whose change it was, the vendor's or that of our reading."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_USAGE, RefwrightError, UsageError
from refwright.base.escaping import json_text, visible
from refwright.changes.history.cause_verdict import CauseVerdict, ChangeCause, Whose
from refwright.cli.commands.options import add_workspace_option, given_workspace, new_command
from refwright.cli.console import coloured, emit, say, say_error

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.facts.lock import Lock
    from refwright.review.sources import Pair, Source
    from refwright.workspace.workspace import Workspace

_EXIT_CODES = """exit codes:
  0  nothing changed
  1  the vendor changed the pages
  3  reading them changed (engine, profile, corrections, layout, form, captures), or it is unsure
  2  it could not be told at all
"""
_MORE = """Takes OLD and NEW as `refwright diff` does, and the lock file beside each spec: it holds
the pages' digests, forms and words, and who read them.
"""
_COLOURS = {Whose.VENDOR: "33", Whose.READING: "31;1", Whose.UNSURE: "35"}


def add(parsers: Commands) -> None:
    summary = "Tell whose change it was: did the vendor change the page, or did reading it break"
    command = new_command(parsers, "cause", summary, _MORE, _EXIT_CODES)
    command.add_argument("old", metavar="OLD")
    command.add_argument("new", metavar="NEW")
    command.add_argument("--json", action="store_true", help="print the verdict as JSON")
    command.add_argument("--profile", help="what pages are read with (default: the workspace's)")
    command.add_argument("--api", help="the API of pages")
    add_workspace_option(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Tell whose the changes are; whatever keeps it from that is exit code 2."""
    try:
        return _run(options)
    except RefwrightError as error:
        say_error(error, EXIT_USAGE)
        return EXIT_USAGE


def _run(options: argparse.Namespace) -> int:
    from refwright.review.sources import Sources

    workspace, folder = given_workspace(options.workspace), Path.cwd()
    sources = Sources(folder, workspace, options.profile, options.api)
    pairs, _ = sources.pairs(options.old, options.new)
    verdicts = [(pair, _verdict(pair, folder, workspace)) for pair in pairs]
    if options.json:
        emit(json_text([_data(*told) for told in verdicts]))
    else:
        for pair, verdict in verdicts:
            for line in _lines(pair, verdict):
                say(line)
    return max(verdict.exit_code for _, verdict in verdicts)


def _verdict(pair: Pair, folder: Path, workspace: Workspace | None) -> CauseVerdict:
    from refwright.changes.history.cause import cause_of
    from refwright.packages.decisions_on_disk import Judgement

    decided = Judgement(date.min).of(workspace, pair.new.spec.api)
    changes = decided.diff(pair.old.spec, pair.new.spec).changes
    return cause_of(_lock(pair.old, folder), _lock(pair.new, folder), changes)


def _lock(source: Source, folder: Path) -> Lock:
    """Find the lock file of a spec; raises ``UsageError`` where there is none that fits."""
    from refwright.facts.lock import parse_lock
    from refwright.spec.file import read_text, spec_digest
    from refwright.workspace.revisions import find_revision

    if source.lock is not None:
        return source.lock
    name = source.file.removesuffix(".yaml") + ".lock.yaml"
    if source.label == source.file:
        text, where = read_text(folder / name), name
    else:
        revision, _, path = source.label.partition(":")
        where = f"{revision}:{path.removesuffix('.yaml')}.lock.yaml"
        text = find_revision(revision, folder).text(where.partition(":")[2])
    lock = parse_lock(text, where)
    if lock.spec_digest != spec_digest(source.spec):
        raise UsageError(
            "this lock file is not that of the spec beside it",
            where=where,
            remedy="refwright build",
        )
    return lock


def _data(pair: Pair, verdict: CauseVerdict) -> dict[str, object]:
    return {"old": pair.old.label, "new": pair.new.label, **verdict.to_data()}


def _lines(pair: Pair, verdict: CauseVerdict) -> Iterator[str]:
    yield f"{visible(pair.old.label)} compared with {visible(pair.new.label)}"
    for note in verdict.pages:
        yield f"  {visible(note.page)}: {visible(note.said)}"
    for reader in verdict.readers:
        yield f"  {visible(reader)}"
    for cause in verdict.causes:
        yield from _cause(cause)
    yield _summary(verdict)


def _cause(told: ChangeCause) -> Iterator[str]:
    whose = coloured(f"{told.whose.value:<8}", _COLOURS[told.whose], sys.stdout)
    yield f"  {whose} {visible(told.change.message)}"
    yield f"           {told.cause.value}: {visible(told.reason)}"


def _summary(verdict: CauseVerdict) -> str:
    counts = {who: sum(c.whose is who for c in verdict.causes) for who in Whose}
    told = ", ".join(f"{who.value} {count}" for who, count in counts.items() if count)
    match verdict.whose:
        case None:
            return "nothing changed"
        case Whose.VENDOR:
            return f"the vendor changed the pages ({told})"
        case Whose.READING:
            return f"reading the pages changed: look at it before you believe the spec ({told})"
        case Whose.UNSURE:
            return f"it cannot be told whether the pages or their reading changed ({told})"
