"""Tables in text without marks: the cells under a header, put back into rows.

A row may stand on one line, its columns one space apart, or each cell on a line of its own, where
a no-break space alone is an empty cell and other empty cells have vanished.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from refwright.base.errors import Finding
from refwright.pages.document import (
    Block,
    Cell,
    Heading,
    Hints,
    ListBlock,
    Paragraph,
    Place,
    Row,
    Table,
)
from refwright.readers.text.blocks import Line, plain, read_blocks
from refwright.readers.text.fit import NAMES, Fitting, fitting_of
from refwright.readers.text.headers import heads_of
from refwright.readers.text.recovery import cells_of_words, doubts, rows_of_cells

BULLET = re.compile(r"^[ \t\u00a0]*(?:[•◦‣▪·]|[-*](?=\s)|\d{1,3}[.)](?=\s))")
_WIDE = re.compile(r"\t+|[ \u00a0]{2,}")
_ENDS = tuple(".!?:)")
_WELL = 5.0


@dataclass(slots=True)
class LineTable:
    """A table that is being read: its header, its columns and what was doubtful."""

    page: str
    hints: Hints
    heads: list[Cell]
    findings: list[Finding] = field(default_factory=list)

    @property
    def fitting(self) -> Fitting:
        """Return the columns by their roles; a role that comes again has no vocabulary."""
        return fitting_of([head.text for head in self.heads], self.hints)


def read_line_table(
    lines: list[Line], start: int, body: int, end: int, page: str, hints: Hints
) -> tuple[Table, list[Finding]]:
    """Read the table whose header begins at ``start`` and whose rows reach up to ``end``."""
    words = [(word, Place(page, number)) for number, word in heads_of(lines[start:body], hints)]
    heads = [Cell((Paragraph(word, place),), place, header=True) for word, place in words]
    table = LineTable(page, hints, heads)
    by_line = len(words) > sum(bool(line.strip()) for _, line in lines[start:body])
    rows = _rows_of_lines(table, lines[body:end]) if by_line else _rows(table, lines[body:end])
    header = Row(tuple(heads), heads[0].place)
    return Table((header, *rows), heads[0].place, header_rows=1), table.findings


def row_reader(heads: list[str], hints: Hints) -> Callable[[str], bool]:
    """Give what tells a line that is a row beyond doubt: a vocabulary has one of its texts."""
    fitting = fitting_of(heads, hints)

    def is_row(line: str) -> bool:
        cost, texts = cells_of_words(line.split(), fitting)
        certain = any(fitting.is_certain(at, text) for at, text in enumerate(texts) if text)
        return cost < _WELL and certain and _named(texts, fitting)

    return is_row


def _rows(table: LineTable, lines: list[Line]) -> list[Row]:
    cells = _cells(lines, table.page)
    fitting = table.fitting
    exact = _exact_rows(cells, fitting)
    if exact is not None:
        return exact
    rows, findings = rows_of_cells(_shared_names(cells, fitting), fitting)
    table.findings += findings
    return rows


def _exact_rows(cells: list[Cell], fitting: Fitting) -> list[Row] | None:
    """Cut the cells into rows of the header's width, if every empty cell has been kept."""
    width = len(fitting.roles)
    lossy = "event" in fitting.roles and not any(cell.empty for cell in cells)
    if len(cells) % width or lossy:
        return None
    rows = [
        Row(tuple(cells[at : at + width]), cells[at].place) for at in range(0, len(cells), width)
    ]
    return rows if all(_opens(row, fitting) for row in rows) else None


def _opens(row: Row, fitting: Fitting) -> bool:
    """Tell whether a row is named, and whether all its cells fit the headers over them."""
    filled = [(at, cell) for at, cell in enumerate(row.cells) if not cell.empty]
    names = [at for at, _ in filled if fitting.roles[at] in NAMES]
    return bool(names) and all(fitting.cost(at, cell.text) < _WELL for at, cell in filled)


def _shared_names(cells: list[Cell], fitting: Fitting) -> list[Cell]:
    """Put events that stand one under another, with nothing between, into one cell.

    What follows is said of all of them: had each a row of its own, its words would stand there.
    """
    if "event" not in fitting.roles:
        return cells
    out: list[Cell] = []
    for cell in cells:
        before = out[-1] if out else None
        if before is not None and _is_event(before, fitting) and _is_event(cell, fitting):
            out[-1] = Cell((*before.blocks, *cell.blocks), before.place)
        else:
            out.append(cell)
    return out


def _is_event(cell: Cell, fitting: Fitting) -> bool:
    texts = [block.text for block in cell.blocks if isinstance(block, Paragraph)]
    return bool(texts) and all(fitting.hints.fits("event", text) for text in texts)


@dataclass(slots=True)
class _LineRow:
    """The lines of one row: its own, joined where they are wrapped, and what follows them."""

    text: str
    place: Place
    blocks: list[Block]

    def goes_on(self, cell: Cell) -> None:
        """Take one more line: it goes on with a sentence, or begins the next one."""
        first = cell.blocks[0] if cell.blocks else None
        if isinstance(first, Paragraph) and not self.blocks and not self.text.endswith(_ENDS):
            self.text = f"{self.text} {first.text}"
            self.blocks += cell.blocks[1:]
        elif isinstance(first, Paragraph):
            words = Paragraph(" ".join(first.text.split()), first.place)
            self.blocks += [words, *cell.blocks[1:]]
        else:
            self.blocks += cell.blocks


def _rows_of_lines(table: LineTable, lines: list[Line]) -> list[Row]:
    """Read rows of one line each; a line that opens no row goes on with the one before."""
    fitting = table.fitting
    found: list[_LineRow] = []
    for cell in _cells(lines, table.page, keep_spaces=True):
        before = found[-1].text if found and not found[-1].blocks else "."
        first = cell.blocks[0] if cell.blocks else None
        text = first.text if isinstance(first, Paragraph) else ""
        if not found or _row_of_line(text, before, fitting):
            found.append(_LineRow(text, cell.place, list(cell.blocks[1:] if text else cell.blocks)))
        else:
            found[-1].goes_on(cell)
    return [_row(row, table) for row in found]


def _row(row: _LineRow, table: LineTable) -> Row:
    """Part the words of a row; one that names nothing stays whole, for its reader to refuse."""
    fitting = table.fitting
    texts = _row_of_line(row.text, "", fitting) or [row.text, *[""] * (len(fitting.roles) - 1)]
    last = max((at for at, text in enumerate(texts) if text), default=0)
    cells = [
        Cell(
            (
                *((Paragraph(text, row.place),) if text else ()),
                *(row.blocks if at == last else ()),
            ),
            row.place,
        )
        for at, text in enumerate(texts)
    ]
    placed = [(at, cell) for at, cell in enumerate(cells) if not cell.empty]
    table.findings += doubts(placed, fitting)
    return Row(tuple(cells), row.place)


def _row_of_line(text: str, before: str, fitting: Fitting) -> list[str]:
    """Part a line into the cells of a row; nothing where it opens no row."""
    wide = [" ".join(part.split()) for part in _WIDE.split(text.strip())]
    if len(wide) == len(fitting.roles) and _named(wide, fitting):
        return wide
    cost, texts = cells_of_words(text.split(), fitting)
    if cost >= _WELL or not _named(texts, fitting):
        return []
    certain = any(fitting.is_certain(at, words) for at, words in enumerate(texts) if words)
    return texts if certain or _may_open(texts, before) else []


def _named(texts: list[str], fitting: Fitting) -> bool:
    """Tell whether a name stands in a column of names."""
    named = [at for at, text in enumerate(texts) if text and fitting.roles[at] in NAMES]
    return any(fitting.hints.fits(fitting.roles[at], texts[at]) for at in named) or (
        any(fitting.cost(at, texts[at]) < _WELL for at in named) and len(named) == 1
    )


def _may_open(texts: list[str], before: str) -> bool:
    """Tell a row without any word of a vocabulary: it follows a whole sentence, or looks a name."""
    name = next(text for text in texts if text)
    whole = not before or before.endswith(_ENDS)
    looks = any(char in "._" for char in name) or name != name.casefold()[:1] + name[1:].casefold()
    plain_word = name[:1].isupper() and name[1:].islower()
    return whole and (name[:1].islower() or looks) and not plain_word


def _cells(lines: list[Line], page: str, *, keep_spaces: bool = False) -> list[Cell]:
    """Make a cell of each line; bullets belong to the cell before them."""
    cells: list[Cell] = []
    bullets: list[Line] = []
    for number, line in lines:
        if BULLET.match(line):
            bullets.append((number, line))
            continue
        if not line.strip(" \t"):
            continue
        _attach(cells, bullets, page)
        bullets = []
        place = Place(page, number)
        text = line.strip() if keep_spaces and "`" not in line else plain(line)
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
