"""Tables of PDF files: every row and cell, ruled or not, over page ends."""

from __future__ import annotations

from pathlib import Path

import pdf_samples as samples
import pytest
from pdf_samples import (
    GRID,
    HEADER,
    PLAIN,
    SECTION,
    STYLES,
    TITLE,
    body,
    drawn,
    only_table,
    read,
    table,
    tables,
    text,
    texts,
)
from reportlab.platypus import Paragraph, Spacer
from reportlab.platypus import Table as SetTable

from refwright.pages.document import Form, ListBlock, Table, text_of
from refwright.readers.pdf.cage import read_pdf

MANUAL = Path(__file__).resolve().parents[2] / "../shared/gold/amqp091/pages"


@pytest.mark.parametrize("align", ["TOP", "MIDDLE", "BOTTOM"])
@STYLES
@pytest.mark.parametrize("furniture", [False, True], ids=["bare", "running-heads"])
def test_a_table_over_thirty_pages_gives_every_row(
    style: list[object], align: str, furniture: bool
) -> None:
    rows = samples.event_rows(318)
    roomy = [(f"{side}PADDING", (0, 0), (-1, -1), 9) for side in ("TOP", "BOTTOM")]
    story = (
        Paragraph("Kettle events", TITLE),
        text("All that a kettle can say."),
        table([HEADER, *rows], [*style, *roomy, ("VALIGN", (0, 0), (-1, -1), align)]),
        text("No more is known about kettles, and nobody would read on if there were any more."),
    )
    document = read(*story, furniture=furniture)
    found = only_table(document)
    assert body(found) == rows
    assert {row.place.number for row in found.rows} >= set(range(1, 31))
    headers = [row for row in found.rows if row.cells[0].header]
    assert {texts(row) for row in headers} == {HEADER}
    assert len(headers) == 1  # its repetitions are the typesetter's
    assert [type(block).__name__ for block in document.blocks] == [
        "Heading",
        "Paragraph",
        "Table",
        "Paragraph",
    ]
    assert document.form is Form.PDF
    assert str(found.place) == "kettle.pdf, page 1"


@STYLES
def test_a_table_goes_on_over_a_page_end_without_its_header(style: list[object]) -> None:
    rows = samples.event_rows(12)
    document = read(Spacer(1, 600), table([HEADER, *rows], style, repeatRows=0))
    assert body(only_table(document)) == rows


@STYLES
def test_tables_with_a_heading_between_stay_two(style: list[object]) -> None:
    rows = samples.event_rows(2)
    story = (
        table([HEADER, *rows], style),
        Paragraph("More", SECTION),
        table([HEADER, *rows], style),
    )
    assert [body(found) for found in tables(read(*story))] == [rows, rows]


@STYLES
@pytest.mark.parametrize("repeat", [0, 1])
def test_a_row_split_over_a_page_end_is_one_row(style: list[object], repeat: int) -> None:
    long = " ".join(f"Sentence {number} tells how the kettle boils." for number in range(30))
    rows = [("kettle.boil", "cup", long), ("kettle.cool", "mug", "It cools.")]
    story = (Spacer(1, 560), table([HEADER, *rows], style, splitInRow=1, repeatRows=repeat))
    document = read(*story)
    assert max(row.place.number for row in only_table(document).rows) == 2
    assert body(only_table(document)) == rows


@STYLES
def test_a_list_split_over_a_page_end_is_one_list(style: list[object]) -> None:
    values = [f"value{number}" for number in range(8)]
    cell = [text("One of these values:"), samples.bullets(*values)]
    rows = [
        ("kettle.low", "x", "Small."),
        ("kettle.boil", "cup", cell),
        ("kettle.cool", "mug", "-"),
    ]
    document = read(Spacer(1, 600), table([HEADER, *rows], style, splitInRow=1))
    row = next(row for row in only_table(document).rows if row.cells[0].text == "kettle.boil")
    intro, listed = row.cells[2].blocks
    assert text_of(intro) == "One of these values:"
    assert isinstance(listed, ListBlock)
    assert [item.text for item in listed.items] == values


def test_a_top_row_without_a_name_among_rows_without_names_is_kept_and_reported() -> None:
    group = [("", f"part{number}", f"Part number {number} of it.") for number in range(30)]
    rows = [("kettle.boil", "cup", "The cup."), *group]
    document = read(Spacer(1, 500), table([HEADER, *rows], GRID))
    assert body(only_table(document)) == rows
    assert "row-may-go-on" in {finding.code for finding in document.findings}


@STYLES
def test_lists_stand_in_their_cells(style: list[object]) -> None:
    cell = [
        text("One of these values:"),
        samples.bullets(
            "warm", "hot but not quite boiling, while the bubbles are small", "boiling"
        ),
        text("Always there."),
    ]
    rows = [("kettle.boil", "cup", cell), ("kettle.cool", samples.bullets("mug", "glass"), "Cold.")]
    first, second = only_table(read(table([HEADER, *rows], style))).rows[1:]
    intro, values, after = first.cells[2].blocks
    assert isinstance(values, ListBlock)
    assert [text_of(intro), text_of(after)] == ["One of these values:", "Always there."]
    assert [item.text for item in values.items] == [
        "warm",
        "hot but not quite boiling, while the bubbles are small",
        "boiling",
    ]
    assert [type(block) for block in second.cells[1].blocks] == [ListBlock]
    assert texts(second) == ("kettle.cool", "mug glass", "Cold.")


def test_spans_and_nested_tables() -> None:
    inner = SetTable([["value", "meaning"], ["warm", "not yet"], ["hot", "soon"]], style=GRID)
    rows = [
        ("All kinds of boiling", "", ""),
        ("kettle.boil", "cup", [text("See:"), inner]),
        ("", "lid", "Closed."),
    ]
    style = [*GRID, ("SPAN", (0, 1), (-1, 1)), ("SPAN", (0, 2), (0, 3))]
    found = only_table(read(table([HEADER, *rows], style)))
    wide, first, second = found.rows[1:]
    assert (wide.cells[0].colspan, [cell.covered for cell in wide.cells]) == (
        3,
        [False, True, True],
    )
    assert [cell.covered for cell in second.cells] == [True, False, False]
    nested = first.cells[2].blocks[1]
    assert isinstance(nested, Table)
    assert [texts(row) for row in nested.rows] == [
        ("value", "meaning"),
        ("warm", "not yet"),
        ("hot", "soon"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [("LINEBELOW", (0, 0), (-1, -1), 0.5, "black")],
        [("INNERGRID", (0, 0), (-1, -1), 0.5, "black")],
        [("BOX", (0, 0), (-1, -1), 1, "black"), ("LINEAFTER", (0, 0), (-1, -1), 1, "black")],
        [("LINEABOVE", (0, 0), (-1, 0), 1, "black"), ("LINEBELOW", (0, 0), (-1, 0), 1, "black")],
        [("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)],
    ],
    ids=["below-rows", "open-sides", "between-columns", "header-only", "no-padding"],
)
def test_tables_ruled_in_part(lines: list[object]) -> None:
    rows = samples.event_rows(6)
    assert body(only_table(read(table([HEADER, *rows], [*PLAIN, *lines])))) == rows


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_pages_that_are_shown_turned_read_upright(turn: int) -> None:
    rows = [("Event", "Type"), ("kettle.boil", "string"), ("kettle.off", "number")]
    words = [
        (x, 500 - 16 * at, word)
        for at, row in enumerate(rows)
        for x, word in zip((72, 200), row, strict=True)
    ]
    assert body(only_table(read_pdf(drawn(words, turn=turn), "turned.pdf"))) == rows


@pytest.mark.captures
def test_a_real_manual_gives_each_methods_parameters() -> None:
    document = read_pdf((MANUAL / "amqp-xml-doc0-9-1.pdf").read_bytes(), "manual.pdf")
    summaries = [
        found
        for found in tables(document)
        if texts(found.rows[0])[:2] == ("Ordinal", "Parameter name")
    ]
    assert sum(len(body(found)) for found in summaries) == 122
    assert all(row[0] == str(at) for found in summaries for at, row in enumerate(body(found), 1))
    assert ("4", "class-id", "class-id", "failing method class") not in body(summaries[0])
    assert not any("\u00ad" in text_of(block) for block in document.blocks)
