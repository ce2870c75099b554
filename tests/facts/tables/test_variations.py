"""Variations seen on real pages of this family, each on a small page of our own."""

# ruff: noqa: E501 - small pages read best on one line

from __future__ import annotations

from dataclasses import dataclass

import pytest

from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.facts_document import spec_facts

PROFILE = load_profile("genesys")


def read(text: str, label: str = "page.txt") -> Reading:
    capture = Capture(label, text.encode())
    return read_release(Request("doors", "1", (capture,), PROFILE))


def facts(text: str, label: str = "page.txt") -> dict[str, object]:
    reading = read(text, label)
    assert reading.spec is not None, [str(finding) for finding in reading.findings]
    return spec_facts(reading.spec)


def codes(text: str, label: str = "page.txt") -> set[str]:
    return {finding.code for finding in read(text, label).findings}


def html(*rows: str, heads: str = "Event|Attributes|Description", title: str = "Doors") -> str:
    lines = [heads, *rows]
    body = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in line.split("|")) + "</tr>" for line in lines
    )
    return f"<html><body><h1>{title}</h1><table>{body}</table></body></html>"


SMALL = {
    "door.opened": {"doorid"},
    "door.shut.done": {"doorid", "by"},
}

FORMS = {
    "one cell a line, an empty cell gone": (
        "Doors\n\nEvent\n\nAttributes\n\nDescription\n\ndoor.opened\n\nIt opened wide.\n\ndoorid\n\n"
        "ID of that door.\n\ndoor.shut.done\n\nIt was shut again.\n\ndoorid\n\nID of that door.\n\n"
        "by\n\nWho it was that did it.\n"
    ),
    "one cell a line, an empty cell as a no-break space": (
        "Doors\n\nEvent\n\nAttributes\n\nDescription\n\ndoor.opened\n\n\u00a0\n\nIt opened wide.\n\n"
        "doorid\n\nID of that door.\n\ndoor.shut.done\n\n\u00a0\n\nIt was shut again.\n\ndoorid\n\n"
        "ID of that door.\n\nby\n\nWho it was that did it.\n"
    ),
    "columns parted by single spaces": (
        "Doors\n\nEvent Attributes Description\n\ndoor.opened It opened wide.\n\ndoorid ID of that "
        "door.\n\ndoor.shut.done It was shut again.\n\ndoorid ID of that door.\n\nby Who it was "
        "that did it.\n"
    ),
    "pipes behind each cell": (
        "Doors\nEvent |\nAttributes |\nDescription |\n---|---|---|\ndoor.opened |\nIt opened wide. | |\n"
        "doorid |\nID of that door. | |\ndoor.shut.done |\nIt was shut again. | |\ndoorid |\n"
        "ID of that door. | |\nby |\nWho it was that did it. |\n"
    ),
    "a whole row on one line among cells": (
        "Doors\nEvent |\nAttributes |\nDescription |\n---|---|---|\ndoor.opened |\nIt opened wide. | |\n"
        "| | doorid | ID of that door. |\ndoor.shut.done |\nIt was shut again. | |\ndoorid |\n"
        "ID of that door. | |\nby |\nWho it was that did it. |\n"
    ),
    "pipes on both sides": (
        "# Doors\n\n| Event | Attributes | Description |\n|---|---|---|\n| door.opened | | It opened "
        "wide. |\n| | doorid | ID of that door. |\n| door.shut.done | | It was shut again. |\n"
        "| | doorid | ID of that door. |\n| | by | Who it was that did it. |\n"
    ),
    "tabs, with a page break": (
        "Doors\n\nEvent\tAttributes\tDescription\ndoor.opened\t\tIt opened\n\n"
        "Event\tAttributes\tDescription\n\t\twide.\n\tdoorid\tID of that door.\n"
        "door.shut.done\t\tIt was shut again.\n\tdoorid\tID of that door.\n\tby\tWho it was that did it.\n"
    ),
    "another order of columns": html(
        "It opened wide.|door.opened|", "ID of that door.||doorid", "It was shut again.|door.shut.done|",
        "ID of that door.||doorid", "Who it was that did it.||by",
        heads="Description|Event Name|Property",
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_one_page_in_every_form_gives_one_set_of_facts(form: str) -> None:
    label = "page.md" if form == "pipes on both sides" else "page.txt"
    events = facts(FORMS[form], label)["events"]
    assert isinstance(events, dict)
    assert {name: set(event["fields"]) for name, event in events.items()} == SMALL
    assert facts(FORMS[form], label) == facts(FORMS["pipes on both sides"], "page.md")


@dataclass(frozen=True)
class Case:
    """A page, and facts that must come out of it, by path."""

    page: str
    expected: dict[str, object]
    code: str = ""


CASES = {
    "several events share one block": Case(
        html("door.opened<br>door.shut|| Both of them.", "|doorid|ID of it."),
        {"events/door.opened/fields/doorid/type": "string", "events/door.shut/fields/doorid/type": "string"},
    ),
    "footnote letters": Case(
        html("door.opened||Opened.", "|doorid a|ID of it."),
        {"events/door.opened/fields/doorid/type": "string"},
        "footnote",
    ),
    "obsolete": Case(html("door.opened (Obsolete)||Opened."), {"events/door.opened/kind": "notification"}),
    "introduced": Case(html("door.opened||Opened. Introduced: 8.1.2"), {"events/door.opened/since": "8.1.2"}),
    "available since": Case(html("door.opened||Opened. Available since: 8.1.3"), {"events/door.opened/since": "8.1.3"}),
    "note since": Case(html("door.opened||Opened. Note: Since 8.1.4 it squeaks."), {"events/door.opened/since": "8.1.4"}),
    "modified in": Case(html("door.opened||Opened. Modified in 8.1.5"), {"events/door.opened/since": None}, "modified-in"),
    "a gap in a parameter's values": Case(
        html("door.opened||Opened.", "|why|Possible values are: <ul><li>badstate.state (null, ajar, , shut)</li></ul>"),
        {
            "events/door.opened/fields/why/values": [
                {"value": "badstate.state", "name": None, "parameter": "state", "parameter_values": ["null", "ajar", "shut"]}
            ]
        },
        "value-oddity",
    ),
    "a value with its meaning": Case(
        html("door.opened||Opened.", "|why|Possible values are: <ul><li>unknown — The cause is not clear.</li></ul>"),
        {"events/door.opened/fields/why/values": [{"value": "unknown", "name": None}]},
    ),
    "a list that is lost": Case(
        html("door.opened||Opened.", "|why|Possible values:"),
        {"events/door.opened/fields/why/values": "unknown"},
        "values-lost",
    ),
    "a type column": Case(
        html("email|string|yes if no key|Where to write.", "at|date/time|no|When.", "all|{Array.&lt;media.State&gt;}|yes|All.",
             "who|object or string|no|Whoever.", heads="Field|Type|Mandatory|Description", title="Letter"),
        {
            "types/Letter/fields/email/presence": "optional",
            "types/Letter/fields/at/type": "datetime",
            "types/Letter/fields/all/type": "list[any]",
            "types/Letter/fields/all/presence": "required",
            "types/Letter/fields/who/type": "map[any] | string",
        },
    ),
    "defaults and valid values": Case(
        html("mode|Yes|string|fast|fast, slow|How.", "n|No|integer|5||How many.",
             heads="Name|Required|Type|Default Value|Valid Values|Description", title="Options"),
        {
            "types/Options/fields/mode/values": [{"value": "fast", "name": None}, {"value": "slow", "name": None}],
            "types/Options/fields/n/presence": "optional",
        },
    ),
    "an event's attributes with types": Case(
        html("doorid|string", heads="Event Attribute|Type", title="door.opened"),
        {"events/door.opened/fields/doorid/type": "string"},
    ),
    "a name with a parameter": Case(
        html("error.door.errortype||It failed, where errortype is the kind of failure."),
        {"events/error.door.errortype/kind": "error"},
    ),
    "a title inside a table": Case(
        html("doorid|string|An ID.").replace("<tr><td>doorid", '<tr><td colspan="3">Advanced</td></tr><tr><td>doorid').replace(
            "Event|", "Name|").replace("<td>Event</td><td>Attributes</td>", "<td>Name</td><td>Type</td>"),
        {"types/Doors/fields/doorid/type": "string"},
    ),
    "a JSON sample in a cell": Case(
        "<html><body><h1>turn</h1><table><tr><th>Signature</th><td>house.doors.turn(key)</td></tr><tr><th>Description</th>"
        '<td>Turns the key. You get { "event": "lock", "data": { "state": "LOCKED", "turns": 2 } }</td></tr><tr><th>Parameters</th>'
        "<td><table><tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>key</td><td>string</td><td>Which one.</td></tr>"
        "</table></td></tr></table></body></html>",
        {
            "events/lock/fields/state/values": [{"value": "LOCKED", "name": None}],
            "events/lock/fields/turns/type": "integer",
            "methods/turn/parameters": [{"name": "key", "type": "string", "presence": "not stated", "values": None}],
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_variations_are_read(name: str) -> None:
    case = CASES[name]
    found = facts(case.page)
    for path, expected in case.expected.items():
        here: object = found
        for step in path.split("/"):
            assert isinstance(here, dict)
            assert step in here, path
            here = here[step]
        assert here == expected, path
    if case.code:
        assert case.code in codes(case.page)


REFUSED = {
    "revision differences": "<html><title>Difference between revisions of Doors</title><body><table>"
    "<tr><td>Event</td><td>Attributes</td><td>Description</td></tr><tr><td>door.opened</td></tr></table>",
    "a history": "<html><title>Revision history of Doors</title><body><ul><li>door.opened</li></ul>",
    "search results": "<html><title>Search results</title><body><p>door.opened</p></body></html>",
    "a login": "<html><title>Log in</title><body><form>Password</form></body></html>",
    "contents alone": "Contents\n\n- 1 Doors\n - 1.1 Opened\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_reference_is_refused(name: str) -> None:
    reading = read(REFUSED[name])
    assert reading.failed
    assert {f.code for f in reading.findings} & {"not-a-reference", "nothing-recognised"}


def test_a_stray_row_belongs_to_no_event() -> None:
    assert "attribute-without-event" in codes(html("|doorid|ID of it.", "door.opened||Opened."))
