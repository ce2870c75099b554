"""Tab text: what PDF converters write. Rows have tab-separated cells with HTML inside.

Everything between two stretches of prose is one table, page breaks and repeated headers
included: a page break is a blank line followed by the header row again. A line without a tab
directly under a row goes on with that row's page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refwright.base.errors import Finding, Severity
from refwright.pages.document import (
    Block,
    Cell,
    Document,
    Form,
    Hints,
    Paragraph,
    Place,
    Row,
    Table,
)
from refwright.readers.dates import date_of
from refwright.readers.html.page import blocks_from_fragment
from refwright.readers.text.blocks import Line, plain, read_blocks

LOSSES = ("heading levels",)

_TAG = re.compile(r"<[A-Za-z/]")
_TABLE_TAG = re.compile(r"<(/?)table\b", re.IGNORECASE)


def read_tab_text(text: str, page: str, hints: Hints) -> Document:
    """Read a capture whose tables are rows of tab-separated cells."""
    del hints  # the tabs say where the tables are
    lines = _joined(list(enumerate(text.splitlines(), start=1)))
    blocks: list[Block] = []
    at = 0
    for start, end in _stretches(lines):
        blocks += read_blocks(lines[at:start], page)
        rows = tuple(_read_row(line, page) for line in lines[start:end] if line[1].strip())
        blocks.append(Table(rows, Place(page, lines[start][0])))
        at = end
    blocks += read_blocks(lines[at:], page)
    return Document(
        page,
        Form.TAB_TEXT,
        tuple(blocks),
        date=date_of(lines),
        losses=LOSSES,
        findings=tuple(_open_at_the_end(lines, page)),
    )


_PARTS = re.compile(r"<(/?)(?:ul|ol|table)\b", re.IGNORECASE)


def _open_at_the_end(lines: list[Line], page: str) -> Iterator[Finding]:
    """Tell a page that ends inside of a list or table that no tag closes."""
    number, text = next(((n, line) for n, line in reversed(lines) if line.strip()), (0, ""))
    if sum(-1 if part[1] else 1 for part in _PARTS.finditer(text)) > 0:
        yield Finding(
            Severity.WARNING,
            "page-may-be-cut",
            f"{page}, line {number}",
            f"the page ends inside of a list or table: {text[-60:]!r}",
            "capture it again, whole",
        )


def _joined(lines: list[Line]) -> list[Line]:
    """Join a line that opens an HTML table with those that follow until it is closed."""
    out: list[Line] = []
    depth = 0
    for number, line in lines:
        if depth > 0:
            out[-1] = (out[-1][0], f"{out[-1][1]} {line.strip()}")
        else:
            out.append((number, line))
        for tag in _TABLE_TAG.finditer(line):
            depth = max(0, depth + (-1 if tag[1] else 1))
    return out


def _stretches(lines: list[Line]) -> list[tuple[int, int]]:
    """Find the runs of lines that are tables: from the first row to the last, prose excluded."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    end = 0
    blank = False
    for index, (_, line) in enumerate(lines):
        if "\t" in line.rstrip("\n\r ") or (start is not None and not blank and line.strip()):
            start = index if start is None else start
            end = index + 1
        elif line.strip() and start is not None:
            found.append((start, end))
            start = None
        blank = not line.strip()
    if start is not None:
        found.append((start, end))
    return found


def _read_row(line: Line, page: str) -> Row:
    number, text = line
    place = Place(page, number)
    return Row(tuple(_read_cell(part, page, number) for part in text.split("\t")), place)


def _read_cell(text: str, page: str, number: int) -> Cell:
    place = Place(page, number)
    blocks: tuple[Block, ...]
    if _TAG.search(text):
        blocks = blocks_from_fragment(text, page, number)
    else:
        words = plain(text)
        blocks = (Paragraph(words, place),) if words else ()
    return Cell(blocks, place)
