"""Rows by their columns: a table's header, and what its rows hold under it.

Pages break tables in many ways; all of it is known here: a header that comes again, a title
between rows, cells that another one covers, a description that goes on in a row of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from refwright.facts.rule_language.language import ColumnRule, Rule
from refwright.facts.rule_language.outline import Node
from refwright.pages.document import Block, Cell

_HEADER_ROWS = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a rule's columns stand in a table: by position, and the header's row."""

    header: int
    columns: dict[int, ColumnRule]
    kept: dict[str, str]
    unknown: dict[int, str]


@dataclass(slots=True)
class RowReading:
    """One row, read: holes and facts by its cells, the blocks that describe it."""

    node: Node
    holes: dict[str, str] = field(default_factory=dict)
    says: dict[str, object] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    cells: list[Node] = field(default_factory=list)
    misfit: str = ""
    outside: list[Node] = field(default_factory=list)
    """Cells with words that stand under no head."""
    short: bool = False
    """Whether the row ends before a column that it should have."""
    unnamed: str = ""
    """What stands in place of a name, where a line of the rule says that it is none."""


def lay_out(rule: Rule, table: Node) -> Layout | None:
    """Find the row that heads a table as the rule says; ``None`` when no row does."""
    for index, row in enumerate(table.children[:_HEADER_ROWS]):
        layout = _header(rule, row, index)
        if layout is not None:
            return layout
    return None


def _header(rule: Rule, row: Node, index: int) -> Layout | None:
    columns: dict[int, ColumnRule] = {}
    kept: dict[str, str] = {}
    rest: ColumnRule | None = None
    for column in rule.columns:
        if column.head.text == "*":
            rest = column
            continue
        at = _find(column, row, columns, kept)
        if at is not None:
            columns[at] = column
        elif not column.optional:
            return None
    unknown: dict[int, str] = {}
    for at, cell in enumerate(row.children):
        if at in columns or not cell.text:
            continue
        if rest is not None:
            columns[at] = rest
        else:
            unknown[at] = cell.text
    return Layout(index, columns, kept, unknown) if columns else None


def _find(
    column: ColumnRule, row: Node, taken: dict[int, ColumnRule], kept: dict[str, str]
) -> int | None:
    for at, cell in enumerate(row.children):
        if at in taken:
            continue
        found = column.head.match(cell.text, cell.marked or cell.text)
        if found is None:
            folded = cell.text.casefold().strip(" :*")
            found = column.head.match(folded, folded)
        if found is not None or cell.text.casefold().strip(" :*") == column.head.text.casefold():
            kept.update(found or {})
            return at
    return None


def read_rows(layout: Layout, table: Node) -> Iterator[tuple[Node, RowReading | str]]:
    """Yield each row below the header: what it holds, or why it holds nothing."""
    head = [cell.text for cell in table.children[layout.header].children]
    above: dict[int, Node] = {}
    for row in table.children[layout.header + 1 :]:
        texts = [cell.text for cell in row.children]
        if not any(texts):
            yield row, "empty row"
        elif texts == head:
            yield row, "header repeated"
        elif _is_title(row, len(layout.columns)):
            yield row, "title inside the table"
        else:
            yield row, _read(row, layout, above)
        above.update({at: cell for at, cell in enumerate(row.children) if cell.text})


def _is_title(row: Node, width: int) -> bool:
    filled = [cell for cell in row.children if cell.text]
    block = filled[0].block if len(filled) == 1 else None
    return isinstance(block, Cell) and block.colspan >= width > 1


def _read(row: Node, layout: Layout, above: dict[int, Node]) -> RowReading:
    reading = RowReading(row, holes=dict(layout.kept))
    for at, column in sorted(layout.columns.items()):
        cell = row.children[at] if at < len(row.children) else None
        if cell is None:
            reading.short = reading.short or not (column.optional or column.skip)
        if cell is None or column.skip:
            continue
        covered = isinstance(cell.block, Cell) and cell.block.covered
        if covered and at in above:
            cell = above[at]
        if column.cells and not _read_cell(cell, column, reading):
            reading.misfit = f"the cell {cell.text[:60]!r} under {column.head.text!r}"
            break
    known = layout.columns.keys() | layout.unknown.keys()
    reading.outside = [c for at, c in enumerate(row.children) if at not in known and c.text]
    return reading


def _read_cell(cell: Node, column: ColumnRule, reading: RowReading) -> bool:
    """Read one cell; an empty one says nothing, unless a line of the rule reads emptiness."""
    for line, says in column.cells:
        if line.text == "{summary}" and isinstance(cell.block, Cell):
            reading.blocks += cell.block.blocks
            reading.cells.append(cell)
            return True
        found = line.match(cell.text, cell.marked or cell.text)
        if found is not None and (cell.text or not line.holes):
            reading.holes.update({key: value for key, value in found.items() if value})
            reading.says.update(says)
            reading.cells.append(cell)
            if cell.text and not line.holes and not says and column.names:
                reading.unnamed = cell.text
            return True
    return not cell.text
