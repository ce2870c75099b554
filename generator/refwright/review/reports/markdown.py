"""The report in Markdown, for a pull request or a page of the docs: the worst comes first."""

from __future__ import annotations

from collections.abc import Iterator

from refwright.base.escaping import markdown, markdown_code, table_code
from refwright.changes.compare.change import Severity, Value
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

TITLES = {
    Severity.BREAKING: "Breaking",
    Severity.WARNING: "Warnings",
    Severity.INFO: "Info",
    Severity.NONE: "Without effect",
}
_LONGEST_VALUE = 160
_FOLDED = frozenset({Severity.INFO, Severity.NONE})


def render(report: Report, *, brief: bool = False) -> str:
    """Write the report; ``brief`` keeps to what is breaking or a warning."""
    blocks: list[str] = []
    for comparison in report.comparisons:
        blocks += _comparison(report, comparison, brief=brief)
    if report.notes:
        blocks.append("\n".join(f"- {markdown(note)}" for note in report.notes))
    return "\n\n".join(blocks) + "\n"


def _comparison(report: Report, comparison: Comparison, *, brief: bool) -> Iterator[str]:
    yield f"# {markdown(comparison.title)}"
    old, new = comparison.old.label, comparison.new.label
    yield f"{markdown_code(old)} compared with {markdown_code(new)}."
    yield f"**{markdown(counts_text(report.counts(comparison.entries)))}**"
    if comparison.hidden:
        yield f"{comparison.hidden} more are left out by filters."
    if comparison.advice.sentence:
        yield markdown(comparison.advice.sentence)
    items = (*comparison.advice.details, *comparison.notes)
    if items:
        yield "\n".join(f"- {markdown(item)}" for item in items)
    if comparison.renames:
        yield "## Proposed renames"
        yield "\n".join(_renames(comparison.renames))
    for severity, entries in report.by_severity(comparison.entries):
        if brief and severity in _FOLDED:
            continue
        yield f"## {TITLES[severity]} ({len(entries)})"
        table = "\n".join(_table(entries))
        if severity in _FOLDED:
            yield f"<details><summary>Show {len(entries)}</summary>"
            yield table
            yield "</details>"
        else:
            yield table


def _table(entries: list[Reported]) -> Iterator[str]:
    yield "| Where | What | Before | After | Found at |"
    yield "| --- | --- | --- | --- | --- |"
    for entry in entries:
        yield f"| {' | '.join(_cells(entry))} |"


def _cells(entry: Reported) -> Iterator[str]:
    change = entry.change
    yield table_code(path_text(change.path))
    sides = f" ({text})" if (text := sides_text(change)) else ""
    remarks = [f"{markdown(change.message)} {table_code(change.kind.id)}{sides}"]
    if entry.witness:
        remarks.append(f"Witness: {markdown(entry.witness)}")
    if entry.approved:
        remarks.append(f"Approved: {markdown(entry.approved)}")
    yield "<br>".join(remarks)
    yield _value(change.before)
    yield _value(change.after)
    yield "<br>".join(table_code(str(place)) for place in places_of(entry))


def _value(value: Value) -> str:
    text = one_line(value, _LONGEST_VALUE)
    return table_code(text) if text else ""


def _renames(renames: tuple[RenameEntry, ...]) -> Iterator[str]:
    yield "| Before | After | Score | Places | Evidence |"
    yield "| --- | --- | --- | --- | --- |"
    for rename in renames:
        cells = (
            table_code(rename.before),
            table_code(rename.after),
            f"{rename.score:.2f}",
            "<br>".join(map(table_code, rename.places)),
            "<br>".join(map(markdown, rename.evidence)),
        )
        yield f"| {' | '.join(cells)} |"
