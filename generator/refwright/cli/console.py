"""What the command line prints: findings, accounts, changes. Colour only on a terminal."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO, cast

from refwright.base.errors import Finding, Severity

if TYPE_CHECKING:
    from refwright.packages.building import Outcome
    from refwright.reading.discovery import Discovery
    from refwright.reading.read_release import PageReport, Reading

_CONTROL = re.compile(
    "(\x1b\\[[0-9;]{1,8}m)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Colours, to be left as they are, and whatever else must not reach a terminal."""
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def say(text: str, stream: TextIO | None = None) -> None:
    """Print a line; a reader that went away ends the program quietly.

    Of what controls a terminal only colours pass: the rest came from a page or a file, and is
    spelled out, as are characters that hide or turn what stands around them.
    """
    out = stream or sys.stdout
    if not text.isprintable():
        text = _CONTROL.sub(_spelled, text)
    out.write(text.encode(out.encoding or "utf-8", "replace").decode(out.encoding or "utf-8"))
    out.write("\n")


def _spelled(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    point = ord(found[0])
    if point > 0xFFFF:
        return f"\\U{point:08x}"
    return f"\\u{point:04x}" if point > 0xFF else f"\\x{point:02x}"


def _without_colour(text: str) -> str:
    """Spell out what could colour: a page's name may be anything that a file's name may be."""
    return text.replace("\x1b", "\\x1b")


def coloured(text: str, code: str, stream: TextIO) -> str:
    """Colour a text by the number of a terminal's colour, where the stream is a terminal."""
    plain = not stream.isatty() or "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return text if plain else f"\x1b[{code}m{text}\x1b[0m"


def print_findings(findings: Iterable[Finding], *, notes: bool) -> None:
    """Print findings to standard error, each once; notes only when asked for."""
    shown = list(dict.fromkeys(findings))
    for finding in shown:
        if finding.severity is Severity.NOTE and not notes:
            continue
        head = coloured(finding.severity.value, _COLOURS[finding.severity], sys.stderr)
        tail = f" ({finding.remedy})" if finding.remedy else ""
        told = f"{finding.where}: {finding.what}{tail} [{finding.code}]"
        say(f"{head}: {_without_colour(told)}", sys.stderr)
    hidden = sum(finding.severity is Severity.NOTE for finding in shown)
    if hidden and not notes:
        say(f"{hidden} notes are not shown; --notes shows them", sys.stderr)


def account_lines(report: PageReport) -> list[str]:
    """Write a page's account: ``seen = used + skipped (reasons)`` for each kind of thing."""
    lines = [f"  {_without_colour(report.page)} ({report.form})"]
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
