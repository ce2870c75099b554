"""The page and the profile in docs/profiles.md give what the text says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from refwright.base.errors import RefwrightError, SpecError
from refwright.facts.column_words import hints_of
from refwright.facts.page_reading import interpret
from refwright.facts.profile import load_profile
from refwright.facts.testimony import Witness
from refwright.pages.capture import Capture, load_capture
from refwright.readers import read_capture
from refwright.reading.read_release import Request, read_release
from refwright.spec.model import Ref, Union, by_name

DOC = Path(__file__).parents[3] / "docs" / "profiles.md"


def read(folder: Path, page: str, profile: str) -> Witness:
    """Read one page by one profile, both given as text."""
    (folder / "page.html").write_text(page, encoding="utf-8")
    (folder / "profile.yaml").write_text(profile, encoding="utf-8")
    loaded = load_profile("profile.yaml", folder)
    document, _ = read_capture(
        load_capture(folder / "page.html", "page.html"), hints_of(loaded), loaded.forms
    )
    return interpret(document, loaded)


def example(name: str) -> str:
    """Return a documented example by the name in the comment above it."""
    found = re.search(
        rf"<!-- example: {re.escape(name)} -->\n```\w+\n(.*?)```", DOC.read_text("utf-8"), re.DOTALL
    )
    assert found is not None, name
    return found[1]


def test_the_first_profile_reads_its_page(tmp_path: Path) -> None:
    witness = read(tmp_path, example("kettle.html"), example("kettle.yaml"))
    facts = {path: fact.value for path, fact in witness.facts.items()}
    fields = ("events", "KettleBoiled", "fields")
    assert [f.code for f in witness.findings if f.severity.value == "error"] == []
    assert facts[("events", "KettleBoiled", "group")] == "kitchen"
    assert facts[(*fields, "kettleId", "summary")] == "Which kettle."
    assert [path[-1] for path in facts if path[:-1] == (*fields, "mode", "values")] == [
        "slow",
        "fast",
    ]


def test_forms_say_what_a_grid_of_divs_is(tmp_path: Path) -> None:
    witness = read(tmp_path, example("grid.html"), example("grid.yaml"))
    facts = {path: fact.value for path, fact in witness.facts.items()}
    field = ("types", "LampLit", "fields", "lampId")
    assert facts[(*field, "summary")] == "The lamp."
    assert {path[3] for path in facts if path[:3] == field[:3] and len(path) > 3} == {"lampId"}
    without = example("grid.yaml").split("forms:")[0]
    assert not read(tmp_path, example("grid.html"), without).names("types")


def test_a_form_that_is_no_selector_is_an_error_with_its_words(tmp_path: Path) -> None:
    with pytest.raises(RefwrightError, match="is no CSS selector"):
        read(tmp_path, "<p>a</p>", "profile: p\nforms: {row: 'div..x'}\n")


def test_a_list_that_no_rule_reads_is_a_gap(tmp_path: Path) -> None:
    profile = example("kettle.yaml").replace("  - section: See also\n    skip: links\n", "")
    witness = read(tmp_path, example("kettle.html"), profile)
    gaps = [f for f in witness.findings if f.code == "gap"]
    assert len(gaps) == 1
    assert "KettleEmptied" in gaps[0].what
    assert gaps[0].severity.value == "error"


def test_a_rule_for_prose_does_not_swallow_a_table_that_no_rule_reads(tmp_path: Path) -> None:
    table = "<table><tr><th>Colour</th></tr><tr><td>red</td></tr></table>"
    page = example("kettle.html").replace("<h3>Fields</h3>", table + "<h3>Fields</h3>")
    gaps = [f for f in read(tmp_path, page, example("kettle.yaml")).findings if f.code == "gap"]
    assert [gap.what for gap in gaps] == ["no rule reads this table: 'Colour'"]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("- {sectoin: '{name}', makes: event}", "did you mean 'section'"),
        ("- {section: '{name}', makes: evnt}", "did you mean 'event'"),
        ("- {section: '{title}', makes: event, gives: field}", "no hole is its name"),
        ("- {item: '{name', gives: field}", "no hole is its name"),
        ("- {item: '{name:[}', gives: field}", "not a pattern"),
        ("- {item: '{name} {name}', gives: field}", "stands twice"),
        ("- {item: '{name}(? - {summary}', gives: field}", "is not closed"),
        ("- {item: '{}', gives: summary}", "fits anything"),
        ("- {item: 'x {rest}', each: {in: rset, line: '{name}'}}", "did you mean 'rest'"),
        ("- {item: '@nolines', gives: field}", "unknown named line"),
        ("- {item: 'x', section: 'y', skip: z}", "one kind of node"),
        ("- {item: '{name}', in: evnt, gives: field}", "did you mean 'event'"),
    ],
)
def test_a_rule_that_cannot_work_is_an_error_with_its_place(
    tmp_path: Path, rule: str, words: str
) -> None:
    with pytest.raises(SpecError) as caught:
        read(tmp_path, "<h1>a</h1>", f"profile: p\nrules:\n  {rule}\n")
    assert words in str(caught.value)
    assert "rule 1" in str(caught.value)


def test_types_that_build_on_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "shapes.yaml").write_text(example("shapes.yaml"), encoding="utf-8")
    capture = Capture("shapes.html", example("shapes.html").encode())
    profile = load_profile("shapes.yaml", tmp_path)
    reading = read_release(Request("lamps", "1", (capture,), profile))
    assert [str(f) for f in reading.findings if f.severity.value != "note"] == []
    assert reading.spec is not None
    types = by_name(reading.spec.types)
    desk = by_name(types["Desk"].fields or ())
    assert [(name, field.presence.value) for name, field in desk.items()] == [
        ("arm", "required"),
        ("id", "required"),
        ("hue", "optional"),
    ]
    order = by_name(types["Order"].fields or ())
    assert order["lamp"].type == Union((Ref("Desk"), Ref("Wall")))
    assert order["state"].values is not None
    assert [value.value for value in order["state"].values.values] == ["open", "sent"]
    assert [v.value for v in reading.spec.enums[0].enumeration.values] == [1, 2]


def test_a_fact_that_a_thing_cannot_have_is_told(tmp_path: Path) -> None:
    rules = "rules:\n  - {section: '{name}', makes: event}\n"
    profile = f"profile: p\n{rules}  - {{paragraph: 'Is {{extends}}', in: event, gives: extends}}\n"
    witness = read(tmp_path, "<h1>A</h1><p>Is B</p>", profile)
    assert "fact-out-of-place" in [f.code for f in witness.findings]


def test_a_line_without_a_name_leaves_its_row_out(tmp_path: Path) -> None:
    page = """<h2>door.opened</h2><table><tr><th>Field</th><th>Description</th></tr>
    <tr><td>door</td><td>Which.</td></tr><tr><td>...</td><td>more</td></tr></table>"""
    profile = """profile: doors
rules:
  - {section: '{name}', level: 2, makes: event}
  - {row: {Field: ['{name:[a-z]+}', '...'], Description: '{summary}'}, gives: field}
"""
    witness = read(tmp_path, page, profile)
    assert [f.what for f in witness.findings if f.severity.value == "error"] == []
    assert [path for path in witness.facts if path[2:3] == ("fields",) and len(path) == 4] == [
        ("events", "door.opened", "fields", "door")
    ]
