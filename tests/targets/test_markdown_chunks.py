"""Pages that are read chunk by chunk: the same blocks as those of the whole page, or none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refwright.base.errors import RefwrightError
from refwright.naming.identifiers import Names
from refwright.pages.document import Block, Document, Heading, ListBlock, Paragraph, Table
from refwright.readers.markdown import read_markdown
from refwright.targets.base import stamp_of
from refwright.targets.markdown.chunks import Chunks, without_words
from refwright.targets.markdown.target import render

sys.path.append(str(Path(__file__).resolve().parent))
from spec_samples import EVERY_CONSTRUCT

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = sorted(ROOT.glob("generated/markdown/*/*/**/*.md"))
PAGES = render(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), Names())
PIECES = (
    *(
        " ",
        "  ",
        "    ",
        "\n",
        "\n\n",
        "\t",
        "\xa0",
        "\u200b",
        "\ufeff",
        "- ",
        "* ",
        "1. ",
        "> ",
        "# ",
    ),
    *(
        "|",
        "\\|",
        "\\",
        "`",
        "``",
        "```\n",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "]",
        "](",
        ")",
        "]: ",
        "!",
        "&amp;",
    ),
    *(
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<script>",
        "<",
        "\\<",
        "<br>",
        '<a id="x">',
        "<x@y.zz>",
        "---\n",
    ),
    *(
        "\u2022 ",
        "\u2014",
        "javascript:x",
        "https://x.yz",
        "word",
        "two words",
        "o",
        "1",
        "qqqa",
        "\n| a |",
    ),
)


def held(document: Document) -> list[object]:
    """Give what the way back looks at."""
    return list(map(_held, document.blocks))


def _held(block: Block) -> object:
    match block:
        case Heading(text, level):
            return text, level
        case Paragraph(text):
            return text
        case ListBlock(items):
            return [item.text for item in items]
        case Table(rows):
            return [[cell.text for cell in row.cells] for row in rows]
        case _:
            return block


def in_chunks(text: str) -> list[object] | None:
    """Read a page in chunks; ``None`` where that is left to the whole reader."""

    def read(part: str, page: str) -> Document:
        if page:
            raise _WholeError
        return read_markdown(part, "part.md")

    try:
        return held(Chunks(read).document(text, "page.md"))
    except _WholeError:
        return None


class _WholeError(Exception):
    pass


@pytest.mark.parametrize("path", COMMITTED, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_committed_page_is_read_the_same(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert in_chunks(text) == held(read_markdown(text, "page.md"))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_an_edited_page_is_read_the_same_or_as_a_whole(data: st.DataObject) -> None:
    text = PAGES[data.draw(st.sampled_from(sorted(PAGES)))]
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        end = at + data.draw(st.sampled_from((0, 0, 1, 3, 10)))
        text = text[:at] + data.draw(st.sampled_from(PIECES)) + text[end:]
    try:
        found = in_chunks(text)
    except RefwrightError:
        return
    assert found is None or found == held(read_markdown(text, "page.md"))


def test_words_are_taken_out_and_marks_are_left() -> None:
    bare, words = without_words(
        "| `a.b` | list\\[[Big Stop](../x.md#y)\\] | This is **so**, see 1. |"
    )
    assert bare == "| `qqqaz` | qqqbz\\[[qqqcz qqqz](qqqdz)\\] | qqqez qqqz **so**, qqqfz qqqz. |"
    assert words == ["a.b", "list", "Big Stop", "../x.md#y", "This is", "see 1"]
