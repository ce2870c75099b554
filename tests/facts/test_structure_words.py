"""Structure that cells say: members of members, footnotes, types that extend others."""

from __future__ import annotations

from pathlib import Path

from refwright.facts.profile import load_profile
from refwright.pages.capture import load_capture
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.to_data import Data, spec_to_data

HEAD = "<!doctype html><title>Doors</title><h1>Doors</h1>"


def read(folder: Path, body: str) -> Reading:
    page = folder / "page.html"
    page.write_text(HEAD + body, encoding="utf-8")
    return read_release(
        Request("x", "1", (load_capture(page, "page"),), load_profile("base", folder))
    )


def spec(folder: Path, body: str) -> Data:
    found = read(folder, body)
    assert found.spec is not None, [str(finding) for finding in found.findings]
    return spec_to_data(found.spec)


def table(heads: str, *rows: str) -> str:
    cells = "".join(f"<th>{head}</th>" for head in heads.split("|"))
    body = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split('|'))}</tr>" for row in rows
    )
    return f"<table><tr>{cells}</tr>{body}</table>"


def event(*rows: str) -> str:
    return "<h2>door.opened</h2>" + table("Field|Type|Description", *rows)


def types_of(data: Data, section: str = "types", inside: str = "fields") -> dict[str, object]:
    """Give the types of the members of all types (or events), by name."""
    things = data.get(section, {})
    assert isinstance(things, dict)
    return {
        name: {key: member.get("type", "any") for key, member in thing[inside].items()}
        for name, thing in things.items()
    }


def test_dotted_names_are_members_of_members(tmp_path: Path) -> None:
    data = spec(
        tmp_path, event("data|object|All.", "data.kind|string|K.", "data.parts[].id|integer|I.")
    )
    assert types_of(data, "events") == {"door.opened": {"data": "door.opened.data"}}
    assert types_of(data) == {
        "door.opened.data": {"kind": "string", "parts": "list[door.opened.data.parts]"},
        "door.opened.data.parts": {"id": "integer"},
    }


def test_marks_of_indentation_nest(tmp_path: Path) -> None:
    rows = ("owner|object|Who.", "└ name|string|N.", "└ age|integer|A.", "colour|string|C.")
    data = spec(tmp_path, event(*rows))
    assert types_of(data, "events") == {
        "door.opened": {"owner": "door.opened.owner", "colour": "string"}
    }
    assert types_of(data) == {"door.opened.owner": {"name": "string", "age": "integer"}}


def test_tables_in_cells_are_members_or_values(tmp_path: Path) -> None:
    inner = "<table><tr><th>Field</th><th>Type</th></tr><tr><td>n</td><td>integer</td></tr></table>"
    states = (
        "<table><tr><th>State</th><th>Meaning</th></tr><tr><td>0</td><td>shut</td></tr></table>"
    )
    data = spec(tmp_path, event(f"owner|object|Who. {inner}", f"state|integer|How. {states}"))
    assert types_of(data) == {"door.opened.owner": {"n": "integer"}}
    events = data["events"]
    assert isinstance(events, dict)
    state = events["door.opened"]["fields"]["state"]
    assert state["values"] == [{"value": 0, "summary": "shut"}]


def test_footnotes_speak_of_the_members_that_carry_their_mark(tmp_path: Path) -> None:
    body = event("id¹|string|The id.", "old<sup>2</sup>|string|Old.", "key*|string|Key.")
    notes = "<p>¹ Since 2.1.</p><p><sup>2</sup> Deprecated, use id.</p><p>* Required.</p>"
    data = spec(tmp_path, body + notes)
    events = data["events"]
    assert isinstance(events, dict)
    fields = events["door.opened"]["fields"]
    assert fields["id"]["since"] == "2.1"
    assert (fields["old"]["deprecated"], fields["old"]["replacement"]) == (
        "Deprecated, use id.",
        "id",
    )
    assert fields["key"]["presence"] == "required"


def test_a_mark_without_a_note_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, event("id¹|string|The id."))
    assert "footnote" in {finding.code for finding in found.findings}


def test_names_with_signs_are_one_name(tmp_path: Path) -> None:
    data = spec(tmp_path, event("a/b|string|One.", "@type|string|Two.", "c / d|string|Three."))
    assert list(types_of(data, "events")["door.opened"]) == ["a/b", "@type", "c", "d"]  # type: ignore[call-overload]


def test_a_type_has_the_fields_of_the_one_that_it_extends(tmp_path: Path) -> None:
    key = table("Field|Type|Description", "name|string|Its name.")
    own = table("Field|Type|Description", "level|integer|How high.")
    body = f"<h2>Lock</h2>{key}<h2>Master</h2><p>Extends <code>Lock</code>.</p>{own}"
    data = spec(tmp_path, body + event("by|Master|Which."))
    assert types_of(data) == {
        "Lock": {"name": "string"},
        "Master": {"level": "integer", "name": "string"},
    }
    types = data["types"]
    assert isinstance(types, dict)
    assert types["Master"]["extends"] == "Lock"


def test_what_extends_a_type_that_no_page_describes_is_told(tmp_path: Path) -> None:
    own = table("Field|Type|Description", "level|integer|How high.")
    found = read(tmp_path, f"<h2>Master</h2><p>Extends Lock.</p>{own}")
    assert "extends-nothing" in {finding.code for finding in found.findings}


def test_one_of_several_types_is_a_union_wherever_it_is_named(tmp_path: Path) -> None:
    one = table("Field|Type|Description", "n|string|N.")
    body = f"<h2>Guest</h2>{one}<h2>Owner</h2>{one}<h2>Person</h2><p>Can be one of:</p>"
    body += "<ul><li>Guest</li><li>Owner</li></ul>"
    data = spec(tmp_path, body + event("by|Person|Who.", "all|array of Person|All."))
    assert types_of(data, "events") == {
        "door.opened": {"by": "Guest | Owner", "all": "list[Guest | Owner]"}
    }


def test_same_as_another_member(tmp_path: Path) -> None:
    rows = ("mode|string|One of slow, fast.", "next||Same as mode.")
    data = spec(tmp_path, event(*rows))
    events = data["events"]
    assert isinstance(events, dict)
    assert events["door.opened"]["fields"]["next"]["values"] == ["slow", "fast"]


def test_a_list_under_the_title_of_a_type_are_its_values(tmp_path: Path) -> None:
    body = event("state|DoorState|S.") + "<h2>DoorState</h2><p>Possible values:</p>"
    data = spec(
        tmp_path, body + "<ul><li><code>open</code> - O.</li><li><code>shut</code></li></ul>"
    )
    enums = data["enums"]
    assert isinstance(enums, dict)
    assert enums["DoorState"]["values"] == [{"value": "open", "summary": "O"}, "shut"]


def test_what_stands_before_a_table_speaks_of_the_event(tmp_path: Path) -> None:
    rows = table("Field|Type|Description", "id|string|I.")
    data = spec(tmp_path, f"<h2>door.opened</h2><p>Deprecated since 3.0, use door.moved.</p>{rows}")
    events = data["events"]
    assert isinstance(events, dict)
    assert events["door.opened"]["deprecated"] == "Deprecated since 3.0, use door.moved."


def test_struck_names_and_values_are_deprecated(tmp_path: Path) -> None:
    data = spec(tmp_path, event("<del>id</del>|string|I.", "m|string|One of: <s>a</s>, b."))
    events = data["events"]
    assert isinstance(events, dict)
    fields = events["door.opened"]["fields"]
    assert fields["id"]["deprecated"] == "struck through"
    assert fields["m"]["values"] == [{"value": "a", "deprecated": "struck through"}, "b"]


def test_tables_of_values_under_any_two_or_three_headers(tmp_path: Path) -> None:
    body = event("state|DoorState|S.", "error|DoorError|E.", "mode|string|M.")
    states = table("State|Explanation|Since", "open|Wide.|1.0", "<del>shut</del>|Closed.|2.0")
    errors = table("Error|No.|Reason", "STUCK|4|Rust.", "LOST|5|No key.")
    modes = table("Mode|When used", "slow|Always.", "fast|Never. Deprecated since 2.0.")
    body += f"<h2>DoorState</h2>{states}<h2>DoorError</h2>{errors}<h2>Values of mode</h2>{modes}"
    data = spec(tmp_path, body)
    enums, events = data["enums"], data["events"]
    assert isinstance(enums, dict)
    assert isinstance(events, dict)
    assert enums["DoorState"]["values"] == [
        {"value": "open", "since": "1.0", "summary": "Wide."},
        {"value": "shut", "since": "2.0", "deprecated": "struck through", "summary": "Closed."},
    ]
    assert enums["DoorError"] == {
        "type": "integer",
        "values": [
            {"value": 4, "name": "STUCK", "summary": "Rust."},
            {"value": 5, "name": "LOST", "summary": "No key."},
        ],
    }
    fields = events["door.opened"]["fields"]
    assert [v["value"] for v in fields["mode"]["values"]] == ["slow", "fast"]
    assert fields["mode"]["values"][1]["deprecated"] == "Deprecated since 2.0"


def test_a_number_and_its_text_are_two_values(tmp_path: Path) -> None:
    data = spec(tmp_path, event('mode|string or integer|Possible values: 1, "1", auto'))
    events = data["events"]
    assert isinstance(events, dict)
    assert events["door.opened"]["fields"]["mode"]["values"] == [1, "1", "auto"]


def test_a_section_never_retypes_what_a_column_types(tmp_path: Path) -> None:
    key = "<h2>EndState</h2>" + table("Field|Type|Description", "n|string|N.")
    remark = "<h2>Remarks</h2><p>Look at the state field and act on it as follows:</p>"
    body = key + event("state|EndState|How.") + remark + "<ul><li>Log it</li></ul>"
    found = read(tmp_path, body)
    assert found.spec is not None
    assert types_of(spec_to_data(found.spec), "events") == {"door.opened": {"state": "EndState"}}
    assert "type-disputed" in {finding.code for finding in found.findings}
