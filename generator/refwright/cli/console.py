"""What the command line prints: findings, accounts, changes. Colour only on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO, cast

from refwright.base.errors import Finding, RefwrightError, Severity
from refwright.cli.edge import Edge, one_line
from refwright.cli.edge import colour as marked

if TYPE_CHECKING:
    from refwright.packages.building import Outcome
    from refwright.reading.discovery import Discovery
    from refwright.reading.read_release import PageReport, Reading

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def say(line: str, stream: TextIO | None = None) -> None:
    """Print one line; the edge takes care of what pages, files and servers have put into it."""
    _edge(stream).write(f"{one_line(line)}\n")


def say_lines(text: str, stream: TextIO | None = None) -> None:
    """Print a text of several lines, such as a difference."""
    _edge(stream).write(f"{text.removesuffix(chr(10))}\n")


def say_error(error: RefwrightError) -> None:
    """Print an error to standard error; whatever it has of others' texts begins no line."""
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


def print_findings(findings: Iterable[Finding], *, notes: bool) -> None:
    """Print findings to standard error, each once; notes only when asked for."""
    shown = list(dict.fromkeys(findings))
    for finding in shown:
        if finding.severity is Severity.NOTE and not notes:
            continue
        head = coloured(finding.severity.value, _COLOURS[finding.severity], sys.stderr)
        tail = f" ({finding.remedy})" if finding.remedy else ""
        told = f"{finding.where}: {finding.what}{tail} [{finding.code}]"
        _edge(sys.stderr).write(f"{head}: {_indented(told)}\n")
    hidden = sum(finding.severity is Severity.NOTE for finding in shown)
    if hidden and not notes:
        say(f"{hidden} notes are not shown; --notes shows them", sys.stderr)


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


def reading_lines(reading: Reading) -> list[str]:
    """Write what was read: the account of each page, then what the spec holds."""
    lines = [f"{reading.api} {reading.release}"]
    for report in reading.pages:
        lines += account_lines(report)
    if reading.spec is not None:
        spec = reading.spec
        fields = sum(len(event.fields) for event in spec.events)
        parameters = sum(len(method.parameters) for method in spec.methods)
        lines.append(
            f"  read {len(spec.events)} events with {fields} fields, {len(spec.methods)} methods "
            f"with {parameters} parameters, {len(spec.types)} types, {len(spec.enums)} enums"
        )
    return lines


def print_reading(reading: Reading, stream: TextIO | None = None) -> None:
    """Print what was read."""
    for line in reading_lines(reading):
        say(line, stream)


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


def outcome_lines(outcome: Outcome, *, check: bool) -> list[str]:
    """Write a release's reading and what became of its files."""
    lines = reading_lines(outcome.reading)
    for name, changes in outcome.changes.items():
        count = len(changes.written) + len(changes.removed)
        if check:
            verdict = f"stale ({count} files)" if changes else "current"
        elif changes:
            verdict = f"{len(changes.written)} written, {len(changes.removed)} removed"
        else:
            verdict = "unchanged"
        lines.append(f"  {name}: {verdict}")
    return lines


def settled_lines(outcome: Outcome) -> list[str]:
    """Write what the next run says of a release, when nothing changes until then."""
    return [
        *reading_lines(outcome.reading),
        *(f"  {name}: unchanged" for name in outcome.changes),
    ]
