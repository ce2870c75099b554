"""The reports: each format holds what it must, and nothing of a spec becomes markup."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from html.parser import HTMLParser

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from refwright.base.escaping import command_data, visible
from refwright.changes.compare.change import ABSENT, Change, Kind, Severity, Value
from refwright.changes.compare.kinds import KINDS
from refwright.review.reports import github, html, json_report, junit, markdown, sarif, text
from refwright.review.reports.report import (
    Advice,
    Compared,
    Comparison,
    FailOn,
    Place,
    RenameEntry,
    Report,
    Reported,
    Viewpoint,
    counts_text,
)
from refwright.review.reports.values import block, compared, one_line

RENDERERS: dict[str, Callable[[Report], str]] = {
    "text": text.render,
    "markdown": markdown.render,
    "json": json_report.render,
    "html": html.render,
    "sarif": sarif.render,
    "junit": junit.render,
    "github": github.render,
}
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)> ]]> --> </pre></style> "
    "`code` ``two`` | pipe [link](javascript:x) ![i](http://a.example/i.png) *b* _u_ #1 @someone "
    "\x1b[31mred\x1b]0;title\x07\x9b31m \x00 \u202egnp \ud800 \ufffe \U000e0041 \u2028 "
    "\r\n::error::owned\n::set-output name=a::b\n##[error]x ##vso[task.complete] ##teamcity[x] "
    "%0A &amp; {{ jinja }} {% x %} \"q\" 'q' \\"
)
FIELD_GONE = KINDS["field-removed"]
EVENT_NEW = KINDS["event-added"]


def change(
    kind: Kind = FIELD_GONE,
    *keys: str | int,
    before: Value = ABSENT,
    after: Value = ABSENT,
    receiver: Severity | None = Severity.BREAKING,
    caller: Severity | None = None,
    in_scope: bool = True,
    message: str = "Something has changed.",
) -> Change:
    path = keys or ("events", "thing.done", "fields", "colour")
    return Change(kind, path, before, after, receiver, caller, in_scope, message)


def report(
    *entries: Reported, side: Viewpoint = Viewpoint.BOTH, fail_on: FailOn = FailOn.BREAKING
) -> Report:
    comparison = Comparison(
        Compared("old.yaml", "paint", "1.0"), Compared("new.yaml", "paint", "2.0"), entries
    )
    return Report((comparison,), side, fail_on)


def hostile_report() -> Report:
    place = Place(f"spec/{HOSTILE}.yaml", 7)
    nested: Value = {HOSTILE: [HOSTILE, {"value": HOSTILE}], "list": [HOSTILE], "none": None}
    entries = tuple(
        Reported(
            change(kind, "events", HOSTILE, "fields", HOSTILE, before=before, after=after,
                   in_scope=scope, message=HOSTILE),
            place, Place(HOSTILE, 3, HOSTILE), (Place(f"generated/{HOSTILE}"),), approved, HOSTILE,
        )
        for kind, before, after, scope, approved in (
            (FIELD_GONE, HOSTILE, ABSENT, True, ""),
            (EVENT_NEW, ABSENT, nested, True, HOSTILE),
            (FIELD_GONE, HOSTILE, f"{HOSTILE} more", False, ""),
        )
    )  # fmt: skip
    rename = RenameEntry(HOSTILE, HOSTILE, 0.5, (HOSTILE,), (HOSTILE,))
    comparison = Comparison(
        Compared(HOSTILE, HOSTILE, HOSTILE), Compared(HOSTILE, HOSTILE, HOSTILE + "2"), entries,
        (rename,), Advice(HOSTILE, "major", "2.0.0", (HOSTILE,)), (HOSTILE,), 3,
    )  # fmt: skip
    return Report((comparison,), notes=(HOSTILE,))


# --- what every format has in common ---


@pytest.mark.parametrize("name", RENDERERS)
def test_a_report_says_what_changed_where(name: str) -> None:
    entry = Reported(
        change(message="Field colour was removed."),
        Place("spec/paint/1.0.yaml", 12),
        None,
        (Place("generated/python/paint/2.0/paint/events.py", 40),),
    )
    shown = RENDERERS[name](report(entry))
    assert "field-removed" in shown
    assert "Field colour was removed." in shown
    assert "spec/paint/1.0.yaml" in shown
    assert "generated/python/paint/2.0/paint/events.py" in shown or name == "github"
    assert shown.endswith("\n")


@pytest.mark.parametrize("name", RENDERERS)
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    assert RENDERERS[name](hostile_report()) == RENDERERS[name](hostile_report())


@pytest.mark.parametrize("name", RENDERERS)
def test_no_report_is_empty_without_changes(name: str) -> None:
    shown = RENDERERS[name](report())
    assert "field-removed" not in shown or name == "sarif"  # its rules are always listed
    assert "paint" in shown


CONTROLS = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2028\ufffe\ud800-\udfff\U000e0000-\U000e0fff]"
)


@pytest.mark.parametrize("name", RENDERERS)
def test_no_control_reaches_a_report(name: str) -> None:
    shown = RENDERERS[name](hostile_report())
    assert CONTROLS.search(shown) is None
    shown.encode("utf-8")


@pytest.mark.parametrize("name", RENDERERS)
def test_no_line_of_a_report_is_a_command_of_a_build_server(name: str) -> None:
    shown = RENDERERS[name](hostile_report())
    commands = [line for line in shown.split("\n") if line.lstrip().startswith("::")]
    if name == "github":
        assert all(re.match(r"::(error|warning|notice) ", line) for line in commands)
        assert len(commands) == 2  # what is not in scope is no annotation
    else:
        assert commands == []
    assert re.search(r"##\w*\[", shown) is None


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_visible_text_is_one_line_without_controls(words: str) -> None:
    shown = visible(words)
    assert CONTROLS.search(shown) is None
    assert "\n" not in shown


def test_what_is_gone_is_shown_where_it_was() -> None:
    was, missed = Place("spec/paint/1.0.yaml", 12), Place("spec/paint/2.0.yaml", 10)
    gone = text.render(report(Reported(change(), was, missed)))
    assert str(was) in gone
    assert str(missed) not in gone
    reworded = change(KINDS["summary-changed"])
    assert str(missed) in text.render(report(Reported(reworded, was, missed)))


# --- text ---


def test_text_is_wrapped_and_plain_unless_colour_is_asked_for() -> None:
    entry = Reported(change(message="word " * 80))
    plain = text.render(report(entry), width=60)
    assert max(map(len, plain.splitlines())) <= 60
    assert "\x1b" not in plain
    painted = text.render(report(entry), width=60, colour=True)
    assert "\x1b[31;1m" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == plain


def test_text_says_both_sides_only_where_they_differ() -> None:
    same = change(receiver=Severity.WARNING, caller=Severity.WARNING)
    other = change(receiver=Severity.WARNING, caller=Severity.BREAKING)
    assert "receiver" not in text.render(report(Reported(same)))
    assert "(receiver: warning, caller: breaking)" in text.render(report(Reported(other)))
    away = report(Reported(change(in_scope=False)))
    assert "(not in scope)" in text.render(away, everything=True)
    assert "Without effect: 1 (--all shows them)" in text.render(away)


def test_a_brief_text_has_the_counts_alone() -> None:
    shown = text.render(report(Reported(change())), brief=True)
    assert "1 breaking" in shown
    assert "field-removed" not in shown


# --- severities, sides, failing ---


def test_a_side_sees_its_own_severity() -> None:
    one = Reported(change(receiver=Severity.BREAKING, caller=Severity.INFO))
    assert report(one, side=Viewpoint.RECEIVER).severity(one) is Severity.BREAKING
    assert report(one, side=Viewpoint.CALLER).severity(one) is Severity.INFO
    assert report(one).severity(one) is Severity.BREAKING
    away = Reported(change(in_scope=False))
    assert report(away).severity(away) is Severity.NONE


@pytest.mark.parametrize(
    ("fail_on", "severity", "fails"),
    [
        (FailOn.BREAKING, Severity.BREAKING, True),
        (FailOn.BREAKING, Severity.WARNING, False),
        (FailOn.WARNING, Severity.WARNING, True),
        (FailOn.WARNING, Severity.INFO, False),
        (FailOn.ANY, Severity.NONE, True),
        (FailOn.NEVER, Severity.BREAKING, False),
    ],
)
def test_what_fails(fail_on: FailOn, severity: Severity, fails: bool) -> None:
    assert report(Reported(change(receiver=severity)), fail_on=fail_on).failed is fails


def test_what_is_approved_or_out_of_scope_fails_nothing() -> None:
    approved = Reported(change(), approved="agreed with the desk team")
    assert not report(approved, Reported(change(in_scope=False)), fail_on=FailOn.ANY).failed


def test_counts_are_words() -> None:
    entries = [Reported(change(receiver=s)) for s in (Severity.BREAKING, Severity.WARNING)]
    assert counts_text(report().counts(entries)) == "1 breaking, 1 warning"
    assert counts_text({}) == "no changes"


# --- json ---


@pytest.mark.parametrize("given_report", [report(), report(Reported(change())), hostile_report()])
def test_json_keeps_to_its_schema(given_report: Report) -> None:
    schema = json_report.report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(json_report.render(given_report)))


def test_json_tells_absent_from_null() -> None:
    entries = (Reported(change(before=None)), Reported(change(after=None)))
    changes = json.loads(json_report.render(report(*entries)))["comparisons"][0]["changes"]
    assert changes[0]["before"] is None
    assert "after" not in changes[0]
    assert changes[1]["after"] is None
    assert "before" not in changes[1]


def test_json_keeps_a_hostile_text_as_it_is() -> None:
    data = json.loads(json_report.render(hostile_report()))
    assert data["comparisons"][0]["changes"][0]["before"] == HOSTILE
    assert data["comparisons"][0]["changes"][0]["path"] == ["events", HOSTILE, "fields", HOSTILE]


# --- markdown ---


def test_markdown_has_no_markup_of_a_page() -> None:
    shown = markdown.render(hostile_report())
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(shown)
    tags = {tag.lower() for tag in re.findall(r"</?([a-zA-Z][\w-]*)", rendered)}
    ours = set("h1 h2 p strong ul li code table thead tbody tr th td br details summary".split())
    assert tags <= ours
    assert "href" not in re.sub(r"<code>.*?</code>", "", rendered)
    rows = [line for line in rendered.split("\n") if "<td>" in line]
    assert rows
    assert rendered.count("<td>") == 5 * 3 + 5


def test_markdown_puts_the_worst_first_and_folds_the_rest() -> None:
    mild = Reported(change(EVENT_NEW, "events", "b.new", receiver=Severity.INFO))
    shown = markdown.render(report(mild, Reported(change())))
    assert shown.index("## Breaking (1)") < shown.index("## Info (1)")
    assert shown.index("<details>") > shown.index("## Info (1)")
    assert "b.new" not in markdown.render(report(mild), brief=True)


# --- junit ---


def test_junit_counts_and_fails_what_fails() -> None:
    entries = (
        Reported(change(), None, Place("spec/paint/2.0.yaml", 10)),
        Reported(change(EVENT_NEW, "events", "b.new", receiver=Severity.INFO)),
        Reported(change(in_scope=False)),
    )
    root = ElementTree.fromstring(junit.render(report(*entries)))  # noqa: S314 - our own text
    suite = root.find("testsuite")
    assert suite is not None
    counted = {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")}
    assert counted == {"tests": "3", "failures": "1", "errors": "0", "skipped": "1"}
    cases = suite.findall("testcase")
    failure = cases[0].find("failure")
    assert failure is not None
    assert "at spec/paint/2.0.yaml:10" in str(failure.text)
    assert failure.get("type") == "breaking field-removed"
    assert cases[1].find("failure") is None
    assert cases[2].find("skipped") is not None


JENKINS = {
    "testsuites": {"name", "time", "tests", "failures", "errors"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped", "time"},
    "testcase": {"name", "time", "classname"},
    "failure": {"type", "message"},
    "skipped": {"type", "message"},
    "system-out": set(),
}
"""The attributes that the schema which Jenkins judges by (junit-10) has, as far as we use it."""


def test_junit_keeps_to_the_schema_of_jenkins() -> None:
    for made in (report(), hostile_report()):
        root = ElementTree.fromstring(junit.render(made))  # noqa: S314 - our own text
        for node in root.iter():
            assert set(node.keys()) <= JENKINS[node.tag], node.tag


def test_junit_without_changes_has_a_case_that_passes() -> None:
    root = ElementTree.fromstring(junit.render(report()))  # noqa: S314 - our own text
    assert root.get("tests") == "1"
    assert [case.get("name") for case in root.iter("testcase")] == ["paint 1.0 to 2.0"]


def test_junit_of_hostile_text_is_xml() -> None:
    root = ElementTree.fromstring(junit.render(hostile_report()))  # noqa: S314 - our own text
    assert {node.tag for node in root.iter()} == {
        "testsuites", "testsuite", "testcase", "failure", "skipped", "system-out",
    }  # fmt: skip


# --- github ---


def test_github_annotates_the_spec_file_the_worst_first() -> None:
    mild = change(EVENT_NEW, "events", "b.new", receiver=Severity.INFO, message="New: 100% a,b")
    entries = (Reported(mild), Reported(change(), None, Place("spec/a,b:c.yaml", 10)))
    lines = github.render(report(*entries)).splitlines()
    assert lines[0] == (
        "::error file=spec/a%2Cb%3Ac.yaml,line=10,title=breaking%3A field-removed"
        "::events/thing.done/fields/colour: Something has changed."
    )
    assert lines[1].startswith("::notice title=info%3A event-added::")
    assert lines[1].endswith("New: 100%25 a,b")
    assert lines[2] == "refwright: paint 1.0 to 2.0: 1 breaking, 1 info"


def test_github_warns_of_what_does_not_fail() -> None:
    lines = github.render(report(Reported(change()), fail_on=FailOn.NEVER)).splitlines()
    assert lines[0].startswith("::warning ")


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_a_command_stays_one_line(words: str) -> None:
    assert len(command_data(words).splitlines()) <= 1


# --- html ---


class Elements(HTMLParser):
    """Collects the elements of a page, and fails on one that is not closed in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.inline: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in {"meta", "input", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in {"script", "style"}:
            self.inline[self.open[-1]] = self.inline.get(self.open[-1], "") + data


def elements(page: str) -> Elements:
    reader = Elements()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def test_html_is_well_formed_and_admits_nothing_of_a_page() -> None:
    reader = elements(html.render(hostile_report()))
    tags = [tag for tag, _ in reader.found]
    assert tags.count("script") == tags.count("style") == 1
    assert "img" not in tags
    names = {name for _, attributes in reader.found for name in attributes}
    assert not {name for name in names if name.startswith("on") or name in {"src", "style"}}
    assert all(str(a["href"]).startswith("#") for _, a in reader.found if "href" in a)


def test_html_runs_nothing_but_its_own_script_and_style() -> None:
    page = html.render(report(Reported(change())))
    reader = elements(page)
    policy = next(str(a["content"]) for t, a in reader.found if "http-equiv" in a)
    assert policy.startswith("default-src 'none'; ")
    for kind in ("style", "script"):
        digest = hashlib.sha256(reader.inline[kind].encode()).digest()
        assert f"{kind}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert re.search(r"https?:|@import|url\(", page) is None


def test_html_has_landmarks_headings_and_names() -> None:
    reader = elements(html.render(report(Reported(change()))))
    tags = [tag for tag, _ in reader.found]
    assert {"header", "main", "footer", "h1", "h2", "h3"} <= set(tags)
    assert reader.found[0] == ("html", {"lang": "en"})
    by_id = {str(a["id"]) for _, a in reader.found if "id" in a}
    labels = {str(a["aria-labelledby"]) for _, a in reader.found if "aria-labelledby" in a}
    assert labels <= by_id
    form = next(a for tag, a in reader.found if tag == "form")
    assert "hidden" in form  # until the script shows it: without one it would do nothing
    assert form["role"] == "search"


def test_html_marks_each_change_for_the_filters() -> None:
    entry = Reported(change(receiver=Severity.INFO, caller=Severity.WARNING))
    article = next(a for t, a in elements(html.render(report(entry))).found if t == "article")
    assert article["data-severity"] == "warning"
    assert article["data-receiver"] == "info"
    assert article["data-caller"] == "warning"


def test_html_shows_which_words_differ() -> None:
    entry = Reported(change(before="a red car", after="a blue car"))
    page = html.render(report(entry))
    assert "<del>red</del>" in page
    assert "<ins>blue</ins>" in page


# --- sarif ---


def test_sarif_has_the_essential_structure() -> None:
    entry = Reported(
        change(), Place("spec/1.0.yaml", 3), Place("spec/2.0 x.yaml", 4), (Place("generated/e.py"),)
    )
    log = json.loads(sarif.render(report(entry)))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(KINDS)
    (result,) = run["results"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "field-removed"
    assert result["level"] == "error"
    physical = result["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"] == {"uri": "spec/2.0%20x.yaml", "uriBaseId": "%SRCROOT%"}
    assert physical["region"] == {"startLine": 4}
    assert [r["message"]["text"] for r in result["relatedLocations"]] == [
        "as it was before",
        "generated from it",
    ]
    assert result["partialFingerprints"] == {"refwrightChange/v1": entry.change.fingerprint}


def test_sarif_gives_no_level_to_what_is_no_failure() -> None:
    log = json.loads(sarif.render(report(Reported(change(in_scope=False)))))
    result = log["runs"][0]["results"][0]
    assert (result["kind"], result["level"]) == ("informational", "none")


def test_sarif_suppresses_what_is_approved() -> None:
    log = json.loads(sarif.render(report(Reported(change(), approved="agreed"))))
    (suppression,) = log["runs"][0]["results"][0]["suppressions"]
    assert suppression == {"kind": "external", "status": "accepted", "justification": "agreed"}


TEXT = {"type": "string", "minLength": 1}
MESSAGE = {"type": "object", "properties": {"text": TEXT}, "required": ["text"]}


def _strict(properties: dict[str, object], *optional: str) -> dict[str, object]:
    required = [name for name in properties if name not in optional]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def sarif_model() -> dict[str, object]:
    """Model the part of SARIF 2.1.0 that we write, by hand: its schema is not ours to publish."""
    artifact = _strict(
        {"uri": {**TEXT, "pattern": r"^(?!/)[\w/.~%-]+$"}, "uriBaseId": TEXT}, "uriBaseId"
    )
    region = _strict({"startLine": {"type": "integer", "minimum": 1}})
    physical = _strict({"artifactLocation": artifact, "region": region}, "region")
    logical = _strict({"name": TEXT, "fullyQualifiedName": TEXT, "kind": {"const": "member"}})
    level = {"enum": ["none", "note", "warning", "error"]}
    bag = {"type": "object"}
    rule = _strict(
        {
            "id": TEXT,
            "name": TEXT,
            "shortDescription": MESSAGE,
            "help": MESSAGE,
            "defaultConfiguration": _strict({"level": level}),
            "properties": bag,
        }
    )
    suppression = _strict(
        {"kind": {"enum": ["inSource", "external"]}, "status": TEXT, "justification": TEXT}
    )
    place = {"physicalLocation": physical, "logicalLocations": {"type": "array", "items": logical}}
    result = _strict(
        {
            "ruleId": TEXT,
            "ruleIndex": {"type": "integer", "minimum": 0},
            "kind": {"enum": ["fail", "informational"]},
            "level": level,
            "message": MESSAGE,
            "locations": {"type": "array", "items": _strict(place, "physicalLocation")},
            "partialFingerprints": {"type": "object", "additionalProperties": TEXT},
            "relatedLocations": {
                "type": "array",
                "items": _strict({"id": {"type": "integer"}, **place, "message": MESSAGE},
                                 "logicalLocations"),
            },
            "suppressions": {"type": "array", "items": suppression},
            "properties": bag,
        },
        "relatedLocations",
        "suppressions",
    )  # fmt: skip
    driver = _strict(
        {"name": TEXT, "semanticVersion": TEXT, "rules": {"type": "array", "items": rule}}
    )
    run = _strict(
        {
            "tool": _strict({"driver": driver}),
            "automationDetails": _strict({"id": TEXT}),
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            "invocations": {"type": "array"},
            "results": {"type": "array", "items": result},
            "properties": bag,
        }
    )
    return _strict(
        {
            "$schema": TEXT,
            "version": {"const": "2.1.0"},
            "runs": {"type": "array", "items": run},
        }
    )


@pytest.mark.parametrize("given_report", [report(), report(Reported(change())), hostile_report()])
def test_sarif_keeps_to_the_model_of_its_format(given_report: Report) -> None:
    model = jsonschema.Draft202012Validator(sarif_model())
    model.validate(json.loads(sarif.render(given_report)))


# --- values ---


def test_values_read_like_the_spec() -> None:
    value: Value = {"kind": "result", "fields": {"a b": {"type": "list[x]"}}, "values": ["on", 1]}
    assert block(value) == ("kind: result\nfields:\n  a b:\n    type: list[x]\nvalues: [on, 1]")
    assert one_line(value, 10) == "{kind: re…"
    assert block(ABSENT) == one_line(ABSENT) == ""
    assert block([{"value": 1}, "x: y"]) == '- {value: 1}\n- "x: y"'


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=100, deadline=None)
def test_compared_pieces_make_up_both_texts(before: str, after: str) -> None:
    left, right = compared(before, after)
    assert "".join(piece for _, piece in left) == before
    assert "".join(piece for _, piece in right) == after
    same = ["".join(piece for differs, piece in side if not differs) for side in (left, right)]
    assert same[0] == same[1]
