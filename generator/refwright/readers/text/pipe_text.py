"""Pipe text: each cell ends with a pipe, mostly one cell a line, a rule of dashes under the header.

The form keeps how many cells a row has but not which of them were empty before the first words,
and it drops lists in cells: what is left of one is a cell whose closing pipe starts a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refwright.pages.document import (
    Block,
    Cell,
    Document,
    Form,
    Hints,
    ListBlock,
    Paragraph,
    Place,
    Row,
    Table,
)
from refwright.readers.dates import date_of
from refwright.readers.text.blocks import Line, plain, read_blocks

LOSSES = ("lists in cells", "empty cells before a name")

_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$")
_CELL_END = re.compile(r"(?:^|(?<=\s))\|(?=\s|\||$)|(?<=\|)\|(?=\s|\||$)")


def read_pipe_text(text: str, page: str, hints: Hints) -> Document:
    """Read a pipe-text capture. ``hints`` finds headers that have lost their rule of dashes."""
    lines: list[Line] = list(enumerate(text.splitlines(), start=1))
    starts = _table_starts(lines, hints)
    blocks: list[Block] = []
    at = 0
    for index, (start, body, columns) in enumerate(starts):
        blocks += read_blocks(lines[at:start], page)
        limit = starts[index + 1][0] if index + 1 < len(starts) else len(lines)
        end = _table_end(lines, body, limit)
        blocks.append(_read_table(lines[start:end], columns, page))
        at = end
    blocks += read_blocks(lines[at:], page)
    return Document(page, Form.PIPE_TEXT, tuple(blocks), date=date_of(lines), losses=LOSSES)


def is_pipe_text(lines: list[str]) -> bool:
    """Tell pipe text by a rule of dashes over which the header stands one cell a line."""
    for index, line in enumerate(lines[1:], start=1):
        above = lines[index - 1].strip()
        if _RULE.match(line) and above.endswith("|") and above.count("|") == 1:
            return True
    return False


def _table_starts(lines: list[Line], hints: Hints) -> list[tuple[int, int, int]]:
    """Find tables: index of the first header line, of the first body line, and the width."""
    found: list[tuple[int, int, int]] = []
    index = 0
    while index < len(lines):
        line = lines[index][1]
        if _RULE.match(line):
            columns = len(re.findall(r"-{2,}", line))
            start = _header_start(lines, index, columns)
            # a header found by its words already has its table
            if found and found[-1][0] == start:
                found.pop()
            found.append((start, index + 1, columns))
        elif columns := _known_header(lines, index, hints):
            found.append((index, index + columns, columns))
            index += columns - 1
        index += 1
    return found


def _header_start(lines: list[Line], rule: int, columns: int) -> int:
    cells = 0
    start = rule
    while start > 0 and cells < columns and lines[start - 1][1].rstrip().endswith("|"):
        start -= 1
        cells += len(_CELL_END.findall(lines[start][1])) or 1
    return start


def _known_header(lines: list[Line], index: int, hints: Hints) -> int:
    """Count the header cells that stand one a line from here; 0 when there are not two."""
    count = 0
    while index + count < len(lines):
        line = lines[index + count][1].strip()
        if not (line.endswith("|") and hints.is_header(line.rstrip("| "))):
            break
        count += 1
    return count if count > 1 else 0


def _table_end(lines: list[Line], body: int, limit: int) -> int:
    """Give the index after the last line that closes a cell."""
    for index in range(limit - 1, body - 1, -1):
        if _CELL_END.search(lines[index][1]):
            return index + 1
    return body


@dataclass(slots=True)
class _Cells:
    """The stream of cells of one table, cut into rows of equal width."""

    page: str
    columns: int
    rows: list[Row] = field(default_factory=list)
    row: list[Cell] = field(default_factory=list)
    parts: list[Paragraph] = field(default_factory=list)

    def words(self, text: str, number: int) -> None:
        if text := plain(text):
            self.parts.append(Paragraph(text, Place(self.page, number)))

    def close(self, number: int, *, list_lost: bool) -> None:
        place = self.parts[0].place if self.parts else Place(self.page, number)
        blocks: tuple[Block, ...] = tuple(self.parts)
        if list_lost and self.parts:
            blocks = (*blocks, ListBlock((), Place(self.page, number)))
        self.row.append(Cell(blocks, place))
        self.parts = []
        if len(self.row) == self.columns:
            self.end_row()

    def end_row(self) -> None:
        if self.row:
            self.rows.append(Row(tuple(self.row), self.row[0].place))
        self.row = []


def _read_table(lines: list[Line], columns: int, page: str) -> Table:
    cells = _Cells(page, columns)
    for number, line in lines:
        if _RULE.match(line):
            cells.end_row()
        else:
            _read_line(cells, number, line)
    if cells.parts:
        cells.close(cells.parts[-1].place.number, list_lost=False)
    cells.end_row()
    place = Place(page, lines[0][0])
    if not cells.rows:
        return Table((), place)
    head, *body = cells.rows
    header = Row(tuple(Cell(c.blocks, c.place, header=True) for c in head.cells), head.place)
    return Table((header, *body), place)


def _read_line(cells: _Cells, number: int, line: str) -> None:
    body = line.strip()
    whole_row = body.startswith("|") and len(_CELL_END.findall(body)) > 1 and bool(body.strip("| "))
    if whole_row:
        # the leading pipe opens the row and closes nothing
        cells.end_row()
        body = body[1:].lstrip()
    at = 0
    for pipe in _CELL_END.finditer(body):
        before = body[at : pipe.start()]
        cells.words(before, number)
        # a pipe that starts a line closes a cell whose last block the capture has lost
        lost = at == 0 and not before.strip() and bool(cells.parts)
        cells.close(number, list_lost=lost)
        at = pipe.end()
    cells.words(body[at:], number)
    if whole_row:
        cells.end_row()
