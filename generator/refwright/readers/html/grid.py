"""Tables on their grid: cells that span rows and columns get the positions that they cover."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from refwright.base.limits import MAX_ROWS
from refwright.pages.document import Block, Cell, Place, Row

SPAN_LIMIT = 60
"""A wider cell can only mean "all of the table"; no reference table has as many columns."""


Reach = dict[int, tuple[int, int, int]]
"""By column: how many rows are still covered there, and the way up and left to the cell."""


@dataclass(frozen=True, slots=True)
class RawCell:
    """One cell as the markup has it."""

    blocks: tuple[Block, ...]
    place: Place
    header: bool
    colspan: int = 1
    rowspan: int = 1


@dataclass(slots=True)
class RawRow:
    """One row as the markup has it; rows of one ``group`` (thead, tbody) share spans."""

    cells: list[RawCell]
    place: Place
    group: int
    anchor: str = ""


def raw_cell(place: Place, attributes: Mapping[str, str], *, header: bool) -> RawCell:
    """Open an empty cell; ``rowspan="0"`` reaches to the end of the group of rows."""
    rowspan = _span(attributes, "rowspan")
    down = MAX_ROWS if rowspan == 0 else rowspan
    return RawCell((), place, header, _span(attributes, "colspan") or 1, down)


def _span(attributes: Mapping[str, str], name: str) -> int:
    digits = attributes.get(name, "").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 8 else 1


def expand(rows: Sequence[RawRow], spend: Callable[[int], None]) -> tuple[Row, ...]:
    """Lay rows out on the grid. ``spend`` is told of each row how many places spans take."""
    width = _width(rows)
    out: list[Row] = []
    reaching: Reach = {}
    group = -1
    for row in rows:
        if row.group != group:
            # a span ends with its group of rows
            reaching, group = {}, row.group
        spend(_positions(row) - len(row.cells) + len(reaching))
        cells, reaching = _lay(row, reaching, width)
        if cells:
            out.append(Row(tuple(cells), row.place, row.anchor))
    return tuple(out)


def _positions(row: RawRow) -> int:
    return sum(min(cell.colspan, SPAN_LIMIT) for cell in row.cells)


def _width(rows: Sequence[RawRow]) -> int:
    """Count the columns of the widest row, of those without an absurd span where there are any."""
    plain = [row for row in rows if all(cell.colspan <= SPAN_LIMIT for cell in row.cells)]
    return max(map(_positions, plain or rows), default=0)


def _lay(row: RawRow, reaching: Reach, width: int) -> tuple[list[Cell], Reach]:
    """Place one row's cells between those that reach down into it; what reaches on comes second."""
    cells: list[Cell] = []
    below = {
        column: (left - 1, up + 1, by) for column, (left, up, by) in reaching.items() if left > 1
    }
    for raw in row.cells:
        while len(cells) in reaching:
            cells.append(_covered(row, *reaching[len(cells)][1:]))
        at = len(cells)
        span = raw.colspan if raw.colspan <= SPAN_LIMIT else max(width - at, 1)
        cells.append(Cell(raw.blocks, raw.place, raw.header, span, rowspan=raw.rowspan))
        cells += [_covered(row, 0, left) for left in range(1, span)]
        if raw.rowspan > 1:
            below.update({at + left: (raw.rowspan - 1, 1, left) for left in range(span)})
    for column in range(len(cells), max(reaching, default=-1) + 1):
        covers = column in reaching
        cells.append(_covered(row, *reaching[column][1:]) if covers else Cell((), row.place))
    return cells, below


def _covered(row: RawRow, up: int, left: int) -> Cell:
    return Cell((), row.place, covered=True, up=up, left=left)


def header_rows(rows: Sequence[Row]) -> int:
    """Count the rows from the first on in which all words stand in header cells.

    A row of one cell over all columns is a title of what follows, unless more of the header does.
    """
    count = 0
    for number, row in enumerate(rows, start=1):
        filled = [cell for cell in row.cells if not cell.covered and not cell.empty]
        if not filled or not all(cell.header for cell in filled):
            break
        if len(filled) > 1 or len(row.cells) == 1 or filled[0].colspan < len(row.cells):
            count = number
    return count
