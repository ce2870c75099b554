"""The report for a run of GitHub Actions: annotations at the spec's lines, the worst first.

The Markdown report is what goes into the run's summary beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from refwright.base.escaping import command_data, command_property, visible
from refwright.changes.compare.change import Severity
from refwright.changes.compare.glob import path_text
from refwright.review.reports.report import Comparison, Place, Report, Reported, counts_text

_LEVELS = {Severity.BREAKING: "error", Severity.WARNING: "warning"}


def render(report: Report) -> str:
    """Write one workflow command a change that matters, then a line that sums up."""
    ranked = sorted(
        chain.from_iterable(comparison.entries for comparison in report.comparisons),
        key=report.severity,
        reverse=True,
    )
    shown = [_annotation(report, entry) for entry in ranked if _matters(report, entry)]
    endings = chain.from_iterable(_ending(report, comparison) for comparison in report.comparisons)
    notes = (f"refwright: {visible(note)}" for note in report.notes)
    return "\n".join((*shown, *endings, *notes)) + "\n"


def _matters(report: Report, entry: Reported) -> bool:
    return report.fails(entry) or report.severity(entry) >= Severity.INFO


def _annotation(report: Report, entry: Reported) -> str:
    change = entry.change
    level = "error" if report.fails(entry) else _LEVELS.get(report.severity(entry), "notice")
    if level == "error" and not report.fails(entry):
        level = "warning"  # what does not fail the run is no error of it
    title = f"{report.severity(entry).value}: {change.kind.id}"
    message = f"{path_text(change.path)}: {change.message}"
    if entry.approved:
        message += f" (approved: {entry.approved})"
    properties = [*_place(entry.new or entry.old), f"title={command_property(title)}"]
    return f"::{level} {','.join(properties)}::{command_data(message)}"


def _place(place: Place | None) -> Iterator[str]:
    if place is None or place.note:
        return
    yield f"file={command_property(place.file)}"
    if place.line:
        yield f"line={place.line}"


def _ending(report: Report, comparison: Comparison) -> Iterator[str]:
    counted = counts_text(report.counts(comparison.entries))
    yield f"refwright: {visible(comparison.title)}: {counted}"
    for text in (comparison.advice.sentence, *comparison.advice.details, *comparison.notes):
        if text:
            yield f"refwright: {visible(text)}"
