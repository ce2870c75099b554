"""Tables on their grid: cells that span rows and columns get the positions that they cover."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from refwright.base.limits import MAX_ROWS
from refwright.pages.document import Block, Cell, Place, Row

SPAN_LIMIT = 60
"""A wider cell can only mean "all of the table"; no reference table has as many columns."""


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


def raw_cell(place: Place, attributes: Mapping[str, str], *, header: bool) -> RawCell:
    """Open an empty cell; ``rowspan="0"`` reaches to the end of the group of rows."""
    rowspan = _span(attributes, "rowspan")
    down = MAX_ROWS if rowspan == 0 else rowspan
    return RawCell((), place, header, _span(attributes, "colspan") or 1, down)


def _span(attributes: Mapping[str, str], name: str) -> int:
    digits = attributes.get(name, "").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 8 else 1


def expand(rows: Sequence[RawRow], spend: Callable[[int], None]) -> tuple[Row, ...]:
    """Lay rows out on the grid. ``spend`` is told beforehand how many positions a row takes."""
    width = _width(rows)
    out: list[Row] = []
    reaching: dict[int, int] = {}
    group = -1
    for row in rows:
        if row.group != group:
            # a span ends with its group of rows
            reaching, group = {}, row.group
        spend(_positions(row) + len(reaching))
        cells, reaching = _lay(row, reaching, width)
        if cells:
            out.append(Row(tuple(cells), row.place))
    return tuple(out)


def _positions(row: RawRow) -> int:
    return sum(min(cell.colspan, SPAN_LIMIT) for cell in row.cells)


def _width(rows: Sequence[RawRow]) -> int:
    """Count the columns of the widest row, of those without an absurd span where there are any."""
    plain = [row for row in rows if all(cell.colspan <= SPAN_LIMIT for cell in row.cells)]
    return max(map(_positions, plain or rows), default=0)


def _lay(row: RawRow, reaching: dict[int, int], width: int) -> tuple[list[Cell], dict[int, int]]:
    """Place one row's cells between those that reach down into it.

    ``reaching`` maps a column to the number of rows that are still covered there; the second
    result is the same for the next row.
    """
    covered = Cell((), row.place, covered=True)
    cells: list[Cell] = []
    below = {column: left - 1 for column, left in reaching.items() if left > 1}
    for raw in row.cells:
        while len(cells) in reaching:
            cells.append(covered)
        at = len(cells)
        span = raw.colspan if raw.colspan <= SPAN_LIMIT else max(width - at, 1)
        cells += [Cell(raw.blocks, raw.place, raw.header, span), *[covered] * (span - 1)]
        if raw.rowspan > 1:
            below.update(dict.fromkeys(range(at, at + span), raw.rowspan - 1))
    for column in range(len(cells), max(reaching, default=-1) + 1):
        cells.append(covered if column in reaching else Cell((), row.place))
    return cells, below
