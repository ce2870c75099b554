"""Texts with their marks as signs, and notes opened."""

from __future__ import annotations

import pytest

from refwright.pages.document import (
    Aside,
    Cell,
    Heading,
    Item,
    ListBlock,
    Mark,
    Paragraph,
    Place,
    Row,
    Table,
    text_of,
)
from refwright.pages.document_views import marked, without_asides

AT = Place("p", 1)

MARKED = {
    "code": ("kettle is hot", [(0, 6, "code")], "`kettle` is hot"),
    "two side by side": ("ab", [(0, 1, "code"), (1, 2, "strong")], "`a`**b**"),
    "code in strong": ("ab c", [(0, 4, "strong"), (0, 2, "code")], "**`ab` c**"),
    "both over all": ("ab", [(0, 2, "code"), (0, 2, "strong")], "**`ab`**"),
    "others have no sign": ("a1", [(1, 2, "sup"), (0, 1, "link")], "a1"),
    "nothing": ("", [], ""),
}


@pytest.mark.parametrize(("text", "marks", "expected"), MARKED.values(), ids=MARKED)
def test_marks_as_signs(text: str, marks: list[tuple[int, int, str]], expected: str) -> None:
    assert marked(text, tuple(Mark(*mark) for mark in marks)) == expected


def test_notes_are_opened_wherever_they_stand() -> None:
    note = Aside("note", "Mind", (Heading("Steam", 2, AT), Paragraph("It is hot.", AT)), AT)
    inside = (Paragraph("Mind", AT), Paragraph("Steam", AT), Paragraph("It is hot.", AT))
    plain = Paragraph("a", AT)
    item, cell = Item("i", AT, (note,)), Cell((plain, note), AT)
    blocks = (note, ListBlock((item,), AT), Table((Row((cell,), AT),), AT))
    opened = without_asides(blocks)
    assert opened[:3] == inside
    assert opened[3] == ListBlock((Item("i", AT, inside),), AT)
    assert opened[4] == Table((Row((Cell((plain, *inside), AT),), AT),), AT)
    assert text_of(note) == "Mind Steam It is hot."


def test_what_has_no_notes_stays_the_same_object() -> None:
    blocks = (Paragraph("a", AT),)
    assert without_asides(blocks) is blocks


def test_a_covered_position_leads_to_the_cell_that_covers_it() -> None:
    cell = Cell((Paragraph("long", AT),), AT, rowspan=2)
    below = Cell((), AT, covered=True, up=1)
    table = Table((Row((cell,), AT), Row((below,), AT)), AT)
    assert table.covering(1, 0) is cell
    assert table.covering(0, 0) is cell
