"""What the command line prints: findings, accounts, changes. Colour only on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO, cast

from refwright.base.errors import RefwrightError
from refwright.base.escaping import json_text
from refwright.cli.edge import Edge, one_line
from refwright.cli.edge import colour as marked

if TYPE_CHECKING:
    from refwright.packages.building import Outcome
    from refwright.reading.discovery import Discovery
    from refwright.reading.read_page import PageReport
    from refwright.reading.read_release import Reading
    from refwright.spec.model import Spec


def say(line: str, stream: TextIO | None = None) -> None:
    """Print one line; the edge takes care of what pages, files and servers have put into it."""
    _edge(stream).write(f"{one_line(line)}\n")


def say_lines(text: str, stream: TextIO | None = None) -> None:
    """Print a text of several lines, such as a difference."""
    _edge(stream).write(f"{text.removesuffix(chr(10))}\n")


def tell(line: str, stream: TextIO | None = None) -> None:
    """Print a line on what a run did, unless it was told to be quiet."""
    edge = _edge(stream)
    if not edge.quiet:
        edge.write(f"{one_line(line)}\n")


def say_block(text: str) -> None:
    """Print a text that is indented from its second line on to standard error."""
    _edge(sys.stderr).write(f"{text}\n")


def say_error(error: RefwrightError, exit_code: int | None = None) -> None:
    """Print an error to standard error; whatever it has of others' texts begins no line.

    Where a machine reads the answer, the error is the answer, too, with the exit code.
    """
    if _edge(None).machine:
        told = {"what": error.what, "where": error.where, "remedy": error.remedy}
        code = error.exit_code if exit_code is None else exit_code
        emit(json_text({"ok": False, "error": told, "exit_code": code}))
    _edge(sys.stderr).write(f"error: {_indented(str(error))}\n")


def _indented(text: str) -> str:
    return "\n  ".join(text.splitlines())


def emit(document: str) -> None:
    """Print a document of a form of its own, such as YAML or JSON, whose writer has escaped it."""
    _edge(None).emit(document)


def _edge(stream: TextIO | None) -> Edge:
    out = stream or sys.stdout
    return out if isinstance(out, Edge) else Edge(out)


def coloured(text: str, code: str, stream: TextIO) -> str:
    """Colour a text by the number of a terminal's colour, where the stream is a terminal."""
    plain = not stream.isatty() or "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return text if plain else marked(text, code)


def account_lines(report: PageReport) -> list[str]:
    """Write a page's account: ``seen = used + skipped (reasons)`` for each kind of thing."""
    lines = [f"  {report.page} ({report.form})"]
    for unit, counts in report.totals.items():
        skipped = cast("dict[str, int]", counts["skipped"])
        total = sum(skipped.values())
        reasons = ", ".join(f"{reason} {count}" for reason, count in skipped.items())
        lines.append(
            f"    {unit:<11} {counts['seen']:>5} seen = {counts['used']:>5} used "
            f"+ {total:>4} skipped" + (f" ({reasons})" if reasons else "")
        )
    return lines


def reading_lines(reading: Reading, *, account: bool) -> list[str]:
    """Write what was read: what the spec holds and, if asked for, the account of each page."""
    lines = [f"{reading.api} {reading.release}"]
    for report in reading.pages if account else ():
        lines += account_lines(report)
    if reading.spec is not None:
        lines.append(f"  read {_holdings(reading.spec)}")
    if reading.gaps:
        lines.append(f"  not whole: {reading.gaps} gaps that no rule reads were allowed")
    return lines


def _holdings(spec: Spec) -> str:
    fields = sum(len(event.fields) for event in spec.events)
    parameters = sum(len(method.parameters) for method in spec.methods)
    held = [
        f"{len(spec.events)} events with {fields} fields" if spec.events else "",
        f"{len(spec.methods)} methods with {parameters} parameters" if spec.methods else "",
        f"{len(spec.types)} types" if spec.types else "",
        f"{len(spec.enums)} enums" if spec.enums else "",
    ]
    return ", ".join(filter(None, held)) or "no facts"


def print_reading(reading: Reading, stream: TextIO | None = None, *, account: bool = False) -> None:
    """Print what was read."""
    for line in reading_lines(reading, account=account):
        tell(line, stream)


def discovery_lines(discoveries: Iterable[Discovery]) -> list[str]:
    """Write what a first look found: each table, what it is taken for, and the coverage."""
    lines: list[str] = []
    for found in discoveries:
        lines.append(f"{found.page} ({found.form}): {len(found.tables)} tables")
        for table in found.tables:
            heads = " | ".join(
                f"{text or '-'} ({role or 'unknown'})"
                for text, role in zip(table.headers, table.roles, strict=True)
            )
            lines.append(f"  {table.place}: {table.shape}, {table.rows} rows: {heads}")
        counts = ", ".join(f"{count} {kind}" for kind, count in found.counts.items())
        lines.append(f"  gave {counts}; {found.coverage:.0%} of all cells gave facts")
    return lines


def outcome_lines(outcome: Outcome, *, check: bool, everything: bool) -> list[str]:
    """Write a release's reading and what became of its files; the unchanged ones in one line."""
    lines = reading_lines(outcome.reading, account=everything)
    same = 0
    for name, changes in outcome.changes.items():
        count = len(changes.written) + len(changes.removed)
        if not changes and not everything:
            same += 1
        elif check:
            verdict = f"stale ({count} {'file' if count == 1 else 'files'})"
            lines.append(f"  {name}: {verdict if changes else 'current'}")
        elif changes:
            removed = f", {len(changes.removed)} removed" if changes.removed else ""
            lines.append(f"  {name}: {len(changes.written)} written{removed}")
        else:
            lines.append(f"  {name}: unchanged")
    if same:
        lines.append(f"  {same} of {len(outcome.changes)} outputs {_same_word(check=check)}")
    return lines


def _same_word(*, check: bool) -> str:
    return "current" if check else "unchanged"


def settled_lines(outcome: Outcome, *, everything: bool) -> list[str]:
    """Write what the next run says of a release, when nothing changes until then."""
    count = len(outcome.changes)
    same = [f"  {name}: unchanged" for name in outcome.changes]
    return [
        *reading_lines(outcome.reading, account=everything),
        *(same if everything else [f"  {count} of {count} outputs unchanged"] if count else []),
    ]
