"""Tables of pipe text with a cell a line: a stream of cells, cut into rows of equal width."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from refwright.base.errors import Finding
from refwright.pages.document import Block, Cell, Hints, ListBlock, Paragraph, Place, Row, Table
from refwright.readers.text.blocks import Line, plain
from refwright.readers.text.fit import Fitting, fitting_of
from refwright.readers.text.recovery import row_doubt, rows_of_cells

RULE = re.compile(r"^\s*+(?:\|\s*+)?:?-{2,}+:?\s*+(?:\|\s*+:?-{2,}+:?\s*+)+(?:\|\s*+)?$")
_CELL_END = re.compile(r"(?:^|(?<=\s))\|(?=\s|\||$)|(?<=\|)\|(?=\s|\||$)")
_DOUBTED = 6.0


def cell_count(lines: Iterable[Line]) -> int:
    """Count the cells that lines close."""
    return sum(len(_CELL_END.findall(line)) for _, line in lines if not RULE.match(line))


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


def read_cell_stream(
    lines: list[Line], columns: int, page: str, hints: Hints
) -> tuple[Table, list[Finding]]:
    """Read a table from its header's first line on; say which of its rows are doubtful."""
    cells = _Cells(page, columns)
    for number, line in lines:
        if RULE.match(line):
            cells.end_row()
        else:
            _read_line(cells, number, line)
    if cells.parts:
        cells.close(cells.parts[-1].place.number, list_lost=False)
    cells.end_row()
    place = Place(page, lines[0][0])
    if not cells.rows:
        return Table((), place), []
    head, *body = cells.rows
    header = Row(tuple(Cell(c.blocks, c.place, header=True) for c in head.cells), head.place)
    fitting = fitting_of([cell.text for cell in head.cells], hints)
    rows, findings = _settled(body, fitting)
    return Table((header, *rows), place), findings


def _settled(rows: list[Row], fitting: Fitting) -> tuple[list[Row], list[Finding]]:
    """Place the cells anew where rows do not fit their headers: somewhere a cell is lost.

    In a table of events, empty cells that stand behind the others have lost nothing.
    """
    bad = [row for row in rows if _misfit(row, fitting) >= _DOUBTED]
    if not bad:
        return rows, []
    stream = [cell for row in rows for cell in row.cells]
    placed, findings = rows_of_cells(stream, fitting)
    left = sum(_misfit(row, fitting) >= _DOUBTED for row in placed)
    if "event" in fitting.roles:
        return (placed, findings) if left < len(bad) else (rows, [])
    told = {finding.where for finding in findings}
    findings += [
        doubt(row) for row in bad if str(row.place) not in told and (left or not row.cells[0].empty)
    ]
    return (placed if left < len(bad) else rows), findings


def doubt(row: Row) -> Finding:
    """Tell a row that does not fit its headers."""
    return row_doubt(next((cell.text for cell in row.cells if cell.text), ""), row.place)


def _misfit(row: Row, fitting: Fitting) -> float:
    known = [at for at, role in enumerate(fitting.roles) if role and at < len(row.cells)]
    return sum(
        fitting.cost(at, row.cells[at].text, listed=_listed(row.cells[at]))
        for at in known
        if not row.cells[at].empty
    )


def _listed(cell: Cell) -> bool:
    return any(isinstance(block, ListBlock) for block in cell.blocks)


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
