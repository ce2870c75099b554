"""Whatever two specs differ in, each report of it is sound, and its lines are those of the file."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spec_strategies import pairs

from refwright.changes.compare.change import Action, Severity
from refwright.packages.decisions_on_disk import Judgement
from refwright.review.judging import judged_diff
from refwright.review.reporting import Reporting, Wanted
from refwright.review.reports import github, html, json_report, junit, markdown, sarif, text
from refwright.review.reports.report import FailOn, Report, Viewpoint
from refwright.review.sources import Pair, Source
from refwright.spec.file import spec_text
from refwright.spec.model import Spec

SCHEMA = jsonschema.Draft202012Validator(json_report.report_schema())
_EXAMPLES = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def source(spec: Spec, name: str) -> Source:
    return Source(spec, name, name, spec_text(spec))


def report_of(old: Spec, new: Spec, wanted: Wanted = Wanted()) -> Report:  # noqa: B008 - frozen
    pair = Pair(source(old, "old.yaml"), source(new, "new.yaml"))
    judged = judged_diff(pair, Judgement(date(2026, 1, 1)), None)
    return Reporting(wanted, FailOn.ANY, Path()).report([judged], ())


class Balanced(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag not in {"meta", "input", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@given(pairs())
@_EXAMPLES
def test_every_format_of_any_two_specs_is_sound(both: tuple[Spec, Spec]) -> None:
    report = report_of(*both)
    (comparison,) = report.comparisons
    count = len(comparison.entries)
    SCHEMA.validate(json.loads(json_report.render(report)))
    assert len(json.loads(sarif.render(report))["runs"][0]["results"]) == count
    root = ElementTree.fromstring(junit.render(report))  # noqa: S314 - our own text
    assert len(list(root.iter("testcase"))) == max(count, 1)
    page = Balanced()
    page.feed(html.render(report))
    assert page.open == []
    failing = sum(map(report.fails, comparison.entries))
    assert github.render(report).count("::error ") == failing
    for shown in (text.render(report, everything=True), markdown.render(report)):
        assert all(entry.change.kind.id in shown for entry in comparison.entries)
    unless_all = text.render(report)
    for severity, entries in report.by_severity(comparison.entries):
        if severity >= Severity.WARNING:
            assert all(entry.change.kind.id in unless_all for entry in entries)
        else:
            assert f": {len(entries)} (--all shows them)" in unless_all


@given(pairs(), st.sampled_from(list(Viewpoint)), st.sampled_from(["field", "added", "breaking"]))
@_EXAMPLES
def test_filters_leave_out_and_never_alter(
    both: tuple[Spec, Spec], side: Viewpoint, word: str
) -> None:
    everything = report_of(*both).comparisons[0]
    some = report_of(*both, Wanted(side, (word,))).comparisons[0]
    assert len(some.entries) + some.hidden == len(everything.entries)
    known = [entry.change for entry in everything.entries]
    assert [entry.change for entry in some.entries] == [
        change for change in known if change in {entry.change for entry in some.entries}
    ]
    # the versions that are proposed stay; why the exit code is 0 all the same comes behind them
    told = everything.advice.details
    assert replace(some.advice, details=()) == replace(everything.advice, details=())
    assert some.advice.details[: len(told)] == told
    more = some.advice.details[len(told) :]
    assert len(more) <= 1
    assert all(line.startswith("the exit code is 0 all the same: of ") for line in more)


@given(pairs())
@_EXAMPLES
def test_a_place_is_a_line_that_names_what_changed(both: tuple[Spec, Spec]) -> None:
    (comparison,) = report_of(*both).comparisons
    new = spec_text(both[1]).splitlines()
    for entry in comparison.entries:
        if entry.change.kind.action is Action.ADDED and entry.change.kind.element == "event":
            assert entry.new is not None
            key = new[entry.new.line - 1].strip().rstrip(":").strip("'\"")
            assert key == str(entry.change.path[-1])
