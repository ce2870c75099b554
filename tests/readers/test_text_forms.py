"""One page in every text form: the same facts, or a finding that names what the form has lost."""

# ruff: noqa: E501 - small pages read best on one line

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.facts_document import spec_facts

PROFILE = load_profile("base")
Rows = tuple[tuple[str, ...], ...]


def read(text: str, label: str = "page.txt") -> Reading:
    return read_release(Request("lamps", "1", (Capture(label, text.encode()),), PROFILE))


def facts(text: str, label: str = "page.txt") -> dict[str, object]:
    reading = read(text, label)
    assert reading.spec is not None, [str(finding) for finding in reading.findings]
    return spec_facts(reading.spec)


@cache
def known_facts(title: str, rows: Rows) -> dict[str, object]:
    return facts(markdown(title, rows), "page.md")


def told(text: str) -> set[str]:
    return {f.code for f in read(text).findings if f.severity.value != "note"}


EVENTS = (
    ("Event", "Attributes", "Description"),
    ("lamp.lit", "", "The lamp has been lit."),
    ("", "lampid", "The number of that lamp."),
    ("", "level", "How bright it is now."),
    ("lamp.out", "", "The lamp has gone out."),
    ("", "cause", "Why it went out. Possible values are worn, cut, broken."),
)
FIELDS = (
    ("Field", "Type", "Mandatory", "Description"),
    ("lamp_no", "integer", "yes", "The number of the lamp."),
    ("owner", "long or string", "yes", "Whoever owns that lamp."),
    ("lit_at", "date/time", "no", "When it was lit for the last time."),
    ("parts", "array of strings", "no", "The names of its parts."),
    ("mail", "string", "yes if no key", "Where to write to."),
)
ATTRIBUTES = (
    ("Name", "Required", "Type", "Default Value", "Valid Values", "Description"),
    ("target", "true", "string", "none", "Any valid string", "A word which names the lamp."),
    ("mode", "false", "string", "slow", "slow, fast", "A word which tells how fast it goes out."),
    ("count", "false", "integer", "1", "", "How many lamps there are to light."),
    ("note", "false", "string", "", "", "A text for people, to be shown on the wall."),
)
PAGES: dict[str, tuple[str, Rows]] = {
    "events": ("Lamp events", EVENTS),
    "fields": ("LampLit", FIELDS),
    "attributes": ("<light>", ATTRIBUTES),
}


def markdown(title: str, rows: Rows) -> str:
    lines = (f"| {' | '.join(row)} |" for row in (rows[0], ("---",) * len(rows[0]), *rows[1:]))
    return f"# {title}\n\n" + "\n".join(lines) + "\n"


def by_row(before: str, between: str, behind: str, *, rule: bool) -> Callable[[str, Rows], str]:
    def write(title: str, rows: Rows) -> str:
        lines = [f"{before}{between.join(row)}{behind}".rstrip() for row in rows]
        if rule:
            lines.insert(1, f"{before.strip()}{'|'.join(['---'] * len(rows[0]))}{behind.strip()}")
        return "\n".join([title, "", *lines, ""])

    return write


def by_cell(cell: str, empty: str, *, rule: bool) -> Callable[[str, Rows], str]:
    """A cell a line; an empty one is a line of its own, a second pipe behind the last, or gone."""

    def lines(title: str, rows: Rows) -> Iterator[str]:
        yield title
        for index, row in enumerate(rows):
            if index == 1 and rule:
                yield "---|" * len(row)
            yield from (cell.format(text) if text else empty for text in row if text or empty)

    return lambda title, rows: "\n".join([*lines(title, rows), ""]).replace("\n~", " |")


def alone(empty: str, gap: str) -> Callable[[str, Rows], str]:
    """A value a line with nothing beside it."""

    def write(title: str, rows: Rows) -> str:
        return gap.join([title, *(text or empty for text in chain(*rows) if text or empty), ""])

    return write


def with_spaces(width: int, columns: str = " ") -> Callable[[str, Rows], str]:
    def write(title: str, rows: Rows) -> str:
        lines = [columns.join(filter(None, row)) for row in rows]
        wrapped = chain(*(textwrap.wrap(line, width) if width else [line] for line in lines))
        return "\n".join([title, "", *wrapped, ""])

    return write


FORMS: dict[str, Callable[[str, Rows], str]] = {
    "tabs": by_row("", "\t", "", rule=False),
    "rows, no pipe before them": by_row("", " | ", " |", rule=True),
    "rows, no pipe around them": by_row("", " | ", "", rule=True),
    "rows, no rule": by_row("", " | ", " |", rule=False),
    "rows under a plain title": by_row("| ", " | ", " |", rule=True),
    "rows, pipes without spaces": by_row("", "|", "|", rule=True),
    "cells, empty ones kept": by_cell("{} |", "|", rule=True),
    "cells, empty ones behind the last": by_cell("{} |", "~", rule=True),
    "cells, no rule": by_cell("{} |", "|", rule=False),
    "cells, pipes before them": by_cell("| {}", "|", rule=True),
    "lone pipes": by_cell("{}\n|", "|", rule=False),
    "lone pipes, empty cells gone": by_cell("{}\n|", "", rule=False),
    "lines, empty ones kept": alone("\u00a0", "\n\n"),
    "lines, empty ones gone": alone("", "\n\n"),
    "lines, nothing between": alone("", "\n"),
    "single spaces": with_spaces(0),
    "single spaces, wrapped": with_spaces(50),
    "wide spaces": with_spaces(0, "   "),
}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_page_gives_its_facts(page: str, form: str) -> None:
    title, rows = PAGES[page]
    text = FORMS[form](title, rows)
    reading = read(text)
    assert reading.spec is not None, text
    assert spec_facts(reading.spec) == known_facts(title, rows), text
    codes = {f.code for f in reading.findings if f.severity.value != "note"}
    # of two columns that may both be empty, words alone do not tell which is
    assert codes <= ({"column-lost"} if page == "attributes" else set()), text


@pytest.mark.parametrize("cell", ["{} |", "{}\n|", "{}\n"])
def test_a_row_that_has_lost_a_cell_is_told_and_shifts_no_other(cell: str) -> None:
    lost = tuple(
        tuple(c for c in row if c != "string") if row[0] == "mode" else row for row in ATTRIBUTES
    )
    text = by_cell(cell, "|" if "|" in cell else "", rule=False)("<light>", lost)
    found, whole = (facts(t)["types"]["<light>"]["fields"] for t in (text, markdown("<light>", ATTRIBUTES)))  # type: ignore[index]
    assert {name: field for name, field in found.items() if name != "mode"} == {
        name: field for name, field in whole.items() if name != "mode"
    }
    assert found["mode"]["presence"] == "optional"


METHODS = """Lamp Namespace

Methods

light

Signature <static> light(lampId, level)
Description Lights a lamp.
Parameters
Name Type Description
lampId string The lamp to light.
level integer How bright it is to be.

count

Signature <static> count() → {integer}
Description Counts the lamps.
Returns integer

Type Definitions

Lamp

Description Stands for a lamp.
Type Object
Properties
Name Type Description
room string The room of the lamp.
parts Array.<string> An array of the lamp's parts.
"""


def test_labelled_lines_are_methods_and_types() -> None:
    found = facts(METHODS)
    methods, types = found["methods"], found["types"]
    assert isinstance(methods, dict)
    assert isinstance(types, dict)
    assert [(p["name"], p["type"]) for p in methods["light"]["parameters"]] == [
        ("lampId", "string"),
        ("level", "integer"),
    ]
    assert methods["count"]["returns"] == "integer"
    assert {name: field["type"] for name, field in types["Lamp"]["fields"].items()} == {
        "room": "string", "parts": "list[string]",
    }  # fmt: skip


def test_labels_between_lone_pipes_are_a_method() -> None:
    cells = [
        "Signature",
        "<static> light(lampId)",
        "Description",
        "Lights a lamp.",
        "Parameters",
        "Name",
        "Type",
        "Description",
        "lampId",
        "string",
        "The lamp to light.",
    ]
    text = "Lamp Namespace\nMethods\nlight\n" + "\n|\n".join(cells) + "\n|\n|\n"
    methods = facts(text)["methods"]
    assert isinstance(methods, dict)
    assert [(p["name"], p["type"]) for p in methods["light"]["parameters"]] == [
        ("lampId", "string")
    ]


def _apart(text: str) -> str:
    """The page above, each label, header and cell on a line of its own."""
    names = {"Signature", "Description", "Returns", "Type"}
    lines: list[str] = []
    for line in text.splitlines():
        first, _, rest = line.partition(" ")
        if line == "Name Type Description":
            lines += line.split()
        elif first in names and rest != "Definitions":
            lines += [first, rest]
        elif first in {"lampId", "level", "room", "parts"}:
            lines += line.split(" ", 2)
        else:
            lines.append(line)
    return "\n\n".join(filter(None, lines)) + "\n"


LABELS = {
    "each cell on a line": _apart(METHODS),
    "nothing between": "\n".join(filter(None, METHODS.splitlines())) + "\n",
    "rows between pipes": re.sub(
        r"(?m)^(Signature|Description|Returns|Name|Parameters|Properties|lampId|level|room|parts|Type(?= Object)) ?(Type(?= Description)|string|integer|Array\.<string>)? ?(.*)$",
        lambda m: " | ".join(filter(None, m.groups())) + " |",
        METHODS,
    ),
}


@pytest.mark.parametrize("form", LABELS)
def test_labels_are_read_in_other_forms_as_well(form: str) -> None:
    assert facts(LABELS[form]) == facts(METHODS), LABELS[form]


def test_rows_end_at_a_gap_before_the_next_title_of_one_word() -> None:
    page = "Lamp events\n\nEventLit\n\nIt is lit.\n\nEvent attribute Short description\nid (mandatory) The name.\n\nEventOut\n\nIt is out.\n\nEvent attribute Short description\nwhy (optional) The cause.\n"
    events = facts(page)["events"]
    assert isinstance(events, dict)
    assert {name: set(event["fields"]) for name, event in events.items()} == {
        "EventLit": {"id"},
        "EventOut": {"why"},
    }
    assert events["EventLit"]["fields"]["id"]["presence"] == "required"


BAR = "|\nLamps 2.0 Reference |\n||\n< Actions |\n"


def test_bars_around_the_text_are_furniture_and_told_in_a_note() -> None:
    page = by_cell("{} |", "|", rule=True)(*PAGES["events"])
    reading = read(BAR + page + BAR)
    assert reading.spec is not None
    assert spec_facts(reading.spec) == facts(page)
    assert "furniture" in {finding.code for finding in reading.findings}


def test_events_one_under_another_share_what_follows() -> None:
    events = facts(
        "Events\n\nEvent Name\n\nProperty\n\nDescription\n\nlamp.a_b\n\nlamp.c\n\nplace\n\nThis is the place.\n"
    )["events"]
    assert isinstance(events, dict)
    assert {name: set(event["fields"]) for name, event in events.items()} == {
        "lamp.a_b": {"place"}, "lamp.c": {"place"},
    }  # fmt: skip


def test_a_title_over_a_header_is_no_column() -> None:
    page = alone("", "\n\n")("x", ATTRIBUTES).removeprefix("x")
    assert set(facts(f"Elements\n\n<light>\n\nAttributes{page}")["types"]) == {"<light>"}  # type: ignore[call-overload]


def test_a_list_of_values_in_a_cell_and_a_type_of_two_words_keep_their_columns() -> None:
    page = alone("", "\n\n")("Elements\n\n<light>\n\nAttributes", ATTRIBUTES[:1]) + (
        "_mode\n\nfalse\n\nstring\n\nnight\n\nThese are the valid values:\n\n  • night\n  • day\n\nThis tells when it is lit.\n\n"
        "order\n\nfalse\n\nvalue expression\n\nany\n\nfirst, last, any\n\nA value which tells the order.\n"
    )
    fields = facts(page)["types"]["<light>"]["fields"]  # type: ignore[index]
    values = {name: [value["value"] for value in field["values"]] for name, field in fields.items()}
    assert values == {"_mode": ["night", "day"], "order": ["first", "last", "any"]}
    assert told(page) == {"type-lost"}


def test_a_page_of_headers_alone_ends_where_it_ends() -> None:
    assert told("Name Type Description\n" * 6)


CUT = {
    "in a cell that no pipe closes": by_cell("{} |", "|", rule=True)(*PAGES["events"])[:-20],
    "in a sentence": alone("", "\n\n")(*PAGES["events"]).rstrip()[:-26],
    "in a row": by_row("| ", " | ", " |", rule=True)(*PAGES["fields"]).rstrip()[:-12],
    "in a wrapped row": with_spaces(50)(*PAGES["fields"]).rstrip()[:-7],
    "in a list": "Lamps\n\nThese are its parts:\n\n- the foot, which stands\n- the shade (paper, glass",
    "before a list": markdown(*PAGES["events"]) + "\nThe following are the possible values:\n",
    "in a list of a cell": "Event\tAttributes\tDescription\na.b\t\tIt is.\n\twhy\tWhy. Possible values: <ul><li>worn",
}  # fmt: skip


@pytest.mark.parametrize("where", CUT)
def test_a_page_that_is_cut_is_told(where: str) -> None:
    assert "page-may-be-cut" in told(CUT[where]), CUT[where]


@pytest.mark.captures
def test_the_small_pages_of_the_family_give_what_is_right(shared: Callable[[str], str]) -> None:
    """Names, types and presence of the pages whose form is the matter."""
    assert set(facts(shared("r02_pipe_no_lead.txt"))["types"]) == {"Parcel opened"}  # type: ignore[call-overload]
    fields = facts(shared("r03_eform.txt"))["types"]["Parcel Opened"]["fields"]  # type: ignore[index]
    assert {name: field["type"] for name, field in fields.items()} == {
        "parcel_no": "integer", "weight": "integer", "kind": "integer | string", "depot_id": "integer", "due": "datetime",
    }  # fmt: skip
    assert set(facts(shared("r07_G.txt"))["methods"]) == {"open"}  # type: ignore[call-overload]
    assert set(facts(shared("r10_shared.txt"))["events"]) == {"error.send.lost", "error.send.late_arrival", "error.send.broken"}  # type: ignore[call-overload]
    assert "row-doubted" in told(shared("r21_row_empty_default.txt"))
    for name in ("r15_cut.txt", "r35_pipe_cut.txt"):
        assert "page-may-be-cut" in told(shared(name))


@pytest.fixture
def shared(seeds: Path) -> Callable[[str], str]:
    return lambda name: (seeds.parent / "cases/family" / name).read_text("utf-8")
