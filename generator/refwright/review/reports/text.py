"""The report for a terminal: a summary, then changes, the worst first; coloured if asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby

from refwright.base.escaping import visible
from refwright.changes.compare.change import Absent, Severity
from refwright.changes.compare.glob import path_text
from refwright.review.reports.report import (
    Comparison,
    RenameEntry,
    Report,
    Reported,
    counts_text,
    places_of,
    sides_text,
)
from refwright.review.reports.values import one_line

_COLOURS = {
    Severity.BREAKING: "31;1",
    Severity.WARNING: "33",
    Severity.INFO: "32",
    Severity.NONE: "2",
}
_TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.WARNING: "Warnings",
    Severity.INFO: "Harmless",
    Severity.NONE: "Without effect",
}
_MARK = 11
_LEAST_WIDTH = 40


_HARMLESS = frozenset({Severity.INFO, Severity.NONE})


def render(
    report: Report,
    *,
    width: int = 100,
    colour: bool = False,
    brief: bool = False,
    everything: bool = False,
) -> str:
    """Write the report; ``brief`` leaves single changes out.

    Changes that harm nobody are counted, unless ``everything`` is to be shown.
    """
    page = _Page(report, max(width, _LEAST_WIDTH), colour, everything)
    lines: list[str] = []
    for comparison in report.comparisons:
        if lines:
            lines.append("")
        lines += page.comparison(comparison, brief=brief)
    for note in report.notes:
        lines += page.wrapped("note: ", note)
    return "\n".join(lines) + "\n"


class _Page:
    def __init__(self, report: Report, width: int, colour: bool, everything: bool) -> None:
        self.everything = everything
        self.report = report
        self.width = width
        self.colour = colour

    def painted(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def wrapped(self, lead: str, text: str) -> list[str]:
        """Wrap behind a lead; no line may start like a command of a build server."""
        room = max(self.width - len(lead), _LEAST_WIDTH // 2)
        shown = visible(text)
        rows = [shown]
        if len(shown) > room:
            rows = textwrap.wrap(shown, room, break_on_hyphens=False)
        rest = " " * len(lead)
        rows = ["|" + row if row.startswith("::") else row for row in rows]
        return [(rest if number else lead) + row for number, row in enumerate(rows)]

    def comparison(self, comparison: Comparison, *, brief: bool) -> Iterator[str]:
        yield self.painted(visible(comparison.title), "1")
        yield from self.wrapped("  old: ", comparison.old.label)
        yield from self.wrapped("  new: ", comparison.new.label)
        yield ""
        yield from self.summary(comparison)
        if comparison.renames:
            yield ""
            yield "Proposed renames, to be decided on:"
            for rename in comparison.renames:
                yield from self.rename(rename)
        if not brief:
            yield from self.changes(comparison)

    def changes(self, comparison: Comparison) -> Iterator[str]:
        for severity, entries in self.report.by_severity(comparison.entries):
            yield ""
            count = f"{_TITLES[severity]}: {len(entries)}"
            if severity in _HARMLESS and not self.everything:
                yield self.painted(count, _COLOURS[severity]) + " (--all shows them)"
                continue
            yield self.painted(count, _COLOURS[severity])
            for member, inside in groupby(entries, key=lambda entry: entry.member):
                yield ""
                yield from (self.painted(row, "1") for row in self.wrapped("* ", member))
                for entry in inside:
                    yield from self.entry(entry)

    def entry(self, entry: Reported) -> Iterator[str]:
        change, severity = entry.change, self.report.severity(entry)
        name = severity.value.ljust(_MARK)
        inner = path_text(change.path[2:])
        head = f"{change.kind.id}  {inner}" if inner else change.kind.id
        sides = f"  ({text})" if (text := sides_text(change)) else ""
        first, *rest = self.wrapped(f"  {name}", f"{head}{sides}")
        yield "  " + self.painted(name, _COLOURS[severity]) + first[2 + _MARK :]
        yield from rest
        pad = " " * (2 + _MARK)
        yield from self.wrapped(pad, change.message)
        if not isinstance(change.before, Absent | dict):
            yield from self.wrapped(pad + "- ", one_line(change.before, 300))
        if not isinstance(change.after, Absent | dict):
            yield from self.wrapped(pad + "+ ", one_line(change.after, 300))
        if entry.witness:
            yield from self.wrapped(pad, f"witness: {entry.witness}")
        if entry.approved:
            yield from self.wrapped(pad, f"approved: {entry.approved}")
        for place in places_of(entry):
            yield from self.wrapped(pad + "at ", str(place))

    def rename(self, rename: RenameEntry) -> Iterator[str]:
        yield from self.wrapped(
            "  ", f"{rename.before} -> {rename.after}  score {rename.score:.2f}"
        )
        for place in rename.places:
            yield from self.wrapped("    in ", place)
        for evidence in rename.evidence:
            yield from self.wrapped("    because ", evidence)

    def summary(self, comparison: Comparison) -> Iterator[str]:
        worst = self.report.worst(comparison.entries)
        counted = counts_text(self.report.counts(comparison.entries))
        first, *rest = self.wrapped("", counted)
        yield self.painted(first, _COLOURS[worst])
        yield from rest
        if comparison.hidden:
            yield f"{comparison.hidden} more left out by filters"
        if comparison.advice.sentence:
            yield from self.wrapped("", comparison.advice.sentence)
        for line in (*comparison.advice.details, *comparison.notes):
            yield from self.wrapped("- ", line)
