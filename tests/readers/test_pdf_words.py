"""Words of PDF files: names cut in two, hyphens, lists, headings, samples, running heads."""

from __future__ import annotations

import pytest
from pdf_samples import (
    CODE,
    GRID,
    HEADER,
    SECTION,
    STYLES,
    TITLE,
    body,
    bold,
    drawn,
    only_table,
    read,
    table,
    text,
)
from reportlab.platypus import Flowable, PageBreak, Paragraph

from refwright.pages.document import Heading, ListBlock, Preformatted, text_of
from refwright.readers.pdf.cage import read_pdf


@STYLES
def test_names_cut_by_a_narrow_cell_are_whole_again(style: list[object]) -> None:
    rows = [
        ("interaction.singlestepboiling.completed", "cup", "It is done."),
        ("kettle.single-<br/>steppouring", "mug", "Pours."),
        ("kettle.on-<br/>off", "pot", "Speaks of kettle.on-off and means it."),
        ("kettle.one<br/>kettle.two", "can", "Two names."),
    ]
    found = body(only_table(read(table([HEADER, *rows], style, widths=(100, 90, 200)))))
    assert [row[0] for row in found] == [
        "interaction.singlestepboiling.completed",
        "kettle.singlesteppouring",
        "kettle.on-off",
        "kettle.one kettle.two",
    ]


@STYLES
def test_soft_hyphens_are_gone(style: list[object]) -> None:
    shy = "\u00ad"
    rows = [
        (f"kettle.single{shy}steppouring", "cup", f"This inform{shy}ation is sent each time."),
        ("kettle.on", "mug", f"A very long ex{shy}pla{shy}na{shy}tion of how it goes on and off."),
    ]
    found = body(only_table(read(table([HEADER, *rows], style, widths=(90, 90, 100)))))
    assert found == [tuple(cell.replace(shy, "") for cell in row) for row in rows]


@pytest.mark.parametrize(
    ("third", "read_as"),
    [
        (
            "Version 0\u00ad9 of the on\u00adoff kettle.",
            "Version 0-9 of the on-off kettle.",
        ),
        ("The on\u00adoff kettle is well-known here.", "The onoff kettle is well-known here."),
    ],
    ids=["font-without-hyphen", "font-with-hyphen"],
)
def test_soft_hyphens_that_are_drawn_inside_lines(third: str, read_as: str) -> None:
    words = [(72.0, 700.0, "These are words of a line."), (72.0, 650.0, third)]
    document = read_pdf(drawn(words, font="Vera"), "kettle.pdf")
    assert text_of(document.blocks[-1]) == read_as


def test_running_heads_and_page_numbers_are_left_out_with_a_note() -> None:
    story: list[Flowable] = []
    for number in range(4):
        story += [Paragraph(f"Chapter {number}", TITLE), text("Words."), PageBreak()]
    document = read(*story, furniture=True)
    assert [text_of(block) for block in document.blocks if isinstance(block, Heading)] == [
        f"Chapter {number}" for number in range(4)
    ]
    assert "Kettle Control" not in " ".join(map(text_of, document.blocks))
    assert "Page" not in " ".join(map(text_of, document.blocks))
    assert {finding.code for finding in document.findings} == {"page-furniture"}


def test_headings_have_the_levels_of_their_sizes() -> None:
    story = (
        Paragraph("All about kettles", TITLE),
        Paragraph("Boiling", SECTION),
        text("Some words of the body stand here."),
        bold("A remark"),
        text("And some more of them stand here, enough to be the body."),
    )
    document = read(*story)
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    assert [(block.text, block.level) for block in headings] == [
        ("All about kettles", 1),
        ("Boiling", 2),
        ("A remark", 3),
    ]
    assert document.title == "All about kettles"


def test_samples_keep_their_lines_in_the_flow_and_in_cells() -> None:
    sample = '{\n  "cup": 1,\n  "lid": "open"\n}'
    lines = [Paragraph(line.replace(" ", "&nbsp;"), CODE) for line in sample.splitlines()]
    rows = [("kettle.boil", "cup", [*lines]), ("kettle.cool", "mug", "Cold.")]
    document = read(text("A sample of what is sent:"), *lines, table([HEADER, *rows], GRID))
    assert [block.text for block in document.blocks if isinstance(block, Preformatted)] == [sample]
    (inside,) = only_table(document).rows[1].cells[2].blocks
    assert isinstance(inside, Preformatted)
    assert inside.text == sample


def test_lists_nest_by_their_indents() -> None:
    lines = [(72, "1. fill"), (72, "2. heat, which means:"), (90, "• wait"), (72, "3. pour")]
    document = read_pdf(drawn([(x, 700 - 14 * at, s) for at, (x, s) in enumerate(lines)]), "k.pdf")
    (steps,) = document.blocks
    assert isinstance(steps, ListBlock)
    assert steps.ordered
    assert [item.text for item in steps.items] == ["fill", "heat, which means:", "pour"]
    (inner,) = steps.items[1].blocks
    assert text_of(inner) == "wait"


def test_sideways_words_are_reported() -> None:
    document = read_pdf(drawn([(72, 700, "Words that stand upright.")], stamp="DRAFT"), "k.pdf")
    assert [finding.code for finding in document.findings] == ["sideways-text"]
    assert [text_of(block) for block in document.blocks] == ["Words that stand upright."]


def test_heads_that_name_each_chapter_go_with_their_page_numbers() -> None:
    pages = [
        [
            (72.0, 800.0, f"Part {'abcdef'[number // 2]}"),
            (500.0, 800.0, str(number + 1)),
            (72.0, 700.0, f"Words of {'zyxwvu'[number]}."),
        ]
        for number in range(6)
    ]
    document = read_pdf(drawn(*pages), "kettle.pdf")
    assert [text_of(block) for block in document.blocks] == [
        f"Words of {letter}." for letter in "zyxwvu"
    ]
    assert {finding.what[-10:] for finding in document.findings} == {
        f"'Part {letter} #'"[-10:] for letter in "abc"
    }


def test_contents_with_leaders_stay_a_list() -> None:
    lines = [
        f"{number}. Chapter {'abc'[number - 1]} {'.' * 40} {number + 4}" for number in (1, 2, 3)
    ]
    words = [(72.0, 780.0 - 14 * at, line) for at, line in enumerate(lines)]
    (contents,) = read_pdf(drawn(words), "kettle.pdf").blocks
    assert isinstance(contents, ListBlock)
    assert [item.text for item in contents.items] == [
        "1. Chapter a 5",
        "2. Chapter b 6",
        "3. Chapter c 7",
    ]
