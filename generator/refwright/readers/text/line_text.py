"""Line text: one cell a line, blank lines between, tables marked by nothing but their header.

The form has lost where a row ends, so its tables are *loose*: a header row, then one cell a row
in reading order. A no-break space alone is an empty cell; other empty cells have vanished. A
table goes on until the introduction of the next one, a title, or the page's end.
"""

from __future__ import annotations

import re

from refwright.pages.document import (
    Block,
    Cell,
    Document,
    Form,
    Heading,
    Hints,
    ListBlock,
    Paragraph,
    Place,
    Row,
    Table,
    header_key,
)
from refwright.readers.dates import date_of
from refwright.readers.text.blocks import Line, is_heading, plain, read_blocks

LOSSES = ("row boundaries", "empty cells")

_BULLET = re.compile(r"^[ \t\u00a0]*(?:[•◦‣▪·]|[-*](?=\s)|\d{1,3}[.)](?=\s))")
_MARKS = re.compile(r"(?:\s*\([^()]*\))+$")
_SENTENCE = re.compile(r"^(?:This|The|These|It|A|An|Is|Are)\b")


def read_line_text(text: str, page: str, hints: Hints) -> Document:
    """Read a capture with one block a line; ``hints`` tells which words head columns."""
    lines: list[Line] = list(enumerate(text.splitlines(), start=1))
    blocks: list[Block] = []
    at = 0
    headers = _headers(lines, hints)
    for index, (start, body) in enumerate(headers):
        blocks += read_blocks(lines[at:start], page)
        following = headers[index + 1][0] if index + 1 < len(headers) else len(lines)
        width = _width(lines[start:body], hints)
        at = _table_end(lines, body, following, width, next_table=following < len(lines))
        blocks.append(_read_table(lines, start, body, at, page, hints))
    blocks += read_blocks(lines[at:], page)
    return Document(page, Form.LINE_TEXT, tuple(blocks), date=date_of(lines), losses=LOSSES)


def _headers(lines: list[Line], hints: Hints) -> list[tuple[int, int]]:
    """Find headers: the index of the first header line and of the first line after them."""
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(lines):
        end = _header_end(lines, index, hints)
        if end:
            found.append((index, end))
        index = end or index + 1
    return found


def _header_end(lines: list[Line], index: int, hints: Hints) -> int:
    """Give the index after a run of at least two header words, each used once; 0 for none."""
    if header_words(lines[index][1], hints):
        return index + 1
    seen: list[str] = []
    first = ""
    end = index
    for at in range(index, len(lines)):
        line = lines[at][1].strip()
        if not line:
            continue
        if not hints.is_header(line) or header_key(line) in seen:
            break
        if seen and line[0].islower() and not first.islower():
            # a field called "type" under headers with capitals
            break
        first = first or line[0]
        seen.append(header_key(line))
        end = at + 1
    return end if len(seen) > 1 else 0


def _width(heads: list[Line], hints: Hints) -> int:
    return sum(len(header_words(line, hints)) or 1 for _, line in heads if line.strip())


def header_words(line: str, hints: Hints) -> list[str]:
    """Split a line that is a whole header row, words parted by single spaces; else nothing."""
    words = line.split()
    cells: list[str] = []
    while words:
        for size in range(min(3, len(words)), 0, -1):
            if hints.is_header(" ".join(words[:size])):
                cells.append(" ".join(words[:size]))
                words = words[size:]
                break
        else:
            return []
    return cells if len(cells) > 1 else []


def _table_end(lines: list[Line], body: int, limit: int, width: int, *, next_table: bool) -> int:
    """Find where a table stops: at a title inside it, or before the next one's introduction."""
    previous = ""
    for index in range(body, limit):
        line = lines[index][1].strip()
        if not line or line == "\u00a0":
            continue
        if previous and _is_title(line, previous):
            return index
        previous = line
    if not next_table:
        return limit
    end = _introduction(lines, body, limit)
    return _odd_one_out(lines, body, end, width) if end == limit else end


def _odd_one_out(lines: list[Line], body: int, end: int, width: int) -> int:
    """A short line that is left over behind full rows is the next table's title."""
    cells = [
        index
        for index in range(body, end)
        if lines[index][1].strip(" \t") and not _BULLET.match(lines[index][1])
    ]
    left_over = len(cells) > width and len(cells) % width == 1
    return cells[-1] if left_over and is_heading(plain(lines[cells[-1]][1])) else end


def _is_title(line: str, previous: str) -> bool:
    """A title stands after prose, has several words and is neither name, bullet nor sentence."""
    words = plain(line)
    # a name with its marks behind it, such as (since 2.1), is one word
    bare = _MARKS.sub("", words)
    return (
        is_heading(words)
        and not words[0].isdigit()
        and len(bare.split()) > 1
        and not _BULLET.match(line)
        and not _SENTENCE.match(words)
        and len(previous.split()) > 1
    )


def _introduction(lines: list[Line], body: int, limit: int) -> int:
    """Step back over titles and sentences with a colon that introduce the next table."""
    at = limit
    for index in range(limit - 1, body - 1, -1):
        line = lines[index][1].strip()
        if not line:
            continue
        introduces = line.endswith(":") or (at < limit and _is_title(line, "two words"))
        if not introduces:
            break
        at = index
    return at


def _read_table(
    lines: list[Line], start: int, body: int, end: int, page: str, hints: Hints
) -> Table:
    heads: list[Cell] = []
    for number, line in lines[start:body]:
        for word in header_words(line, hints) or ([plain(line)] if line.strip() else []):
            place = Place(page, number)
            heads.append(Cell((Paragraph(word, place),), place, header=True))
    rows = [Row(tuple(heads), heads[0].place)]
    rows += [Row((cell,), cell.place) for cell in _loose_cells(lines[body:end], page)]
    return Table(tuple(rows), Place(page, lines[start][0]), loose=True)


def _loose_cells(lines: list[Line], page: str) -> list[Cell]:
    """Make a cell of each line; bullets belong to the cell before them."""
    cells: list[Cell] = []
    bullets: list[Line] = []
    for number, line in lines:
        if _BULLET.match(line):
            bullets.append((number, line))
            continue
        if not line.strip(" \t"):
            continue
        _attach(cells, bullets, page)
        bullets = []
        place = Place(page, number)
        text = plain(line)
        cells.append(Cell((Paragraph(text, place),) if text else (), place))
    _attach(cells, bullets, page)
    return cells


def _attach(cells: list[Cell], bullets: list[Line], page: str) -> None:
    if not bullets:
        return
    items: tuple[Block, ...] = tuple(
        block for block in read_blocks(bullets, page) if isinstance(block, ListBlock | Heading)
    )
    if cells:
        last = cells[-1]
        cells[-1] = Cell((*last.blocks, *items), last.place)
    else:
        cells.append(Cell(items, Place(page, bullets[0][0])))
