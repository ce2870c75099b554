"""The report as JUnit XML by the schema of Jenkins (junit-10): a change is a test case.

What fails the run is a failure, what is out of scope is skipped, all else has passed.
"""

from __future__ import annotations

from collections.abc import Iterator

from refwright.base.escaping import markup
from refwright.changes.compare.glob import path_text
from refwright.review.reports.report import Comparison, Report, Reported, counts_text, places_of
from refwright.review.reports.values import one_line


def render(report: Report) -> str:
    """Write the report; comparisons are suites. A suite without a change has one case."""
    suites = [_suite(report, comparison) for comparison in report.comparisons]
    cases = sum(max(len(c.entries), 1) for c in report.comparisons)
    failures = sum(report.fails(entry) for c in report.comparisons for entry in c.entries)
    head = _tag(
        "testsuites", name="refwright diff", tests=cases, failures=failures, errors=0, time=0
    )
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>", ""])


def _suite(report: Report, comparison: Comparison) -> str:
    entries = comparison.entries
    head = _tag(
        "testsuite",
        name=f"refwright diff {comparison.title}",
        tests=max(len(entries), 1),
        failures=sum(map(report.fails, entries)),
        errors=0,
        skipped=sum(not entry.change.in_scope for entry in entries),
        time=0,
    )
    cases = [_case(report, comparison, entry) for entry in entries]
    if not cases:
        name = comparison.title
        cases = [
            f"    {_tag('testcase', classname='refwright.changes', name=name, time=0)}</testcase>"
        ]
    out = "\n".join(map(markup, _told(report, comparison)))
    return "\n".join([f"  {head}", *cases, f"    <system-out>{out}</system-out>", "  </testsuite>"])


def _case(report: Report, comparison: Comparison, entry: Reported) -> str:
    change = entry.change
    head = _tag(
        "testcase",
        classname=f"{comparison.new.api}.{entry.member.replace('/', '.')}",
        name=f"{change.kind.id} {path_text(change.path)}",
        time=0,
    )
    return f"    {head}{_outcome(report, entry)}</testcase>"


def _outcome(report: Report, entry: Reported) -> str:
    severity, change = report.severity(entry).value, entry.change
    detail = "\n".join(map(markup, _details(entry)))
    if report.fails(entry):
        head = _tag("failure", type=f"{severity} {change.kind.id}", message=change.message)
        return f"{head}{detail}</failure>"
    if not change.in_scope:
        return f"{_tag('skipped', message=f'not in scope: {change.message}')}</skipped>"
    approved = f"\napproved: {markup(entry.approved)}" if entry.approved else ""
    return f"<system-out>{severity}: {markup(change.message)}\n{detail}{approved}</system-out>"


def _details(entry: Reported) -> Iterator[str]:
    yield f"before: {one_line(entry.change.before, 2000)}"
    yield f"after: {one_line(entry.change.after, 2000)}"
    yield entry.change.kind.purpose
    if entry.witness:
        yield f"witness: {entry.witness}"
    for place in places_of(entry):
        yield f"at {place}"


def _told(report: Report, comparison: Comparison) -> Iterator[str]:
    yield f"{comparison.old.label} compared with {comparison.new.label}"
    yield counts_text(report.counts(comparison.entries))
    for text in (comparison.advice.sentence, *comparison.advice.details, *comparison.notes):
        if text:
            yield text


def _tag(name: str, /, **attributes: str | int | None) -> str:
    """Write an opening tag; values are escaped, ``None`` is left out."""
    written = "".join(
        f' {key}="{markup(str(value))}"' for key, value in attributes.items() if value is not None
    )
    return f"<{name}{written}>"
