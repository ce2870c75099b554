"""HTML tables to rows of cells, spans laid out as covered cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bs4 import Tag

from refwright.document import Block, Cell, Place, Row

_MAX_SPAN = 200


def read_table(
    table: Tag, read: Callable[[Tag], tuple[Block, ...]], place_of: Callable[[Tag], Place]
) -> tuple[Row, ...]:
    """Read a table's own rows; rows of tables nested in it belong to those."""
    rows: list[Row] = []
    hanging: dict[int, int] = {}
    for tag in _rows(table):
        place = place_of(tag)
        header_row = tag.parent is not None and tag.parent.name == "thead"
        cells: list[Cell] = []
        opened: dict[int, int] = {}
        for cell in tag.find_all(["td", "th"], recursive=False):
            _cover(cells, hanging, place)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            at = len(cells)
            header = header_row or cell.name == "th"
            cells.append(Cell(read(cell), place_of(cell), header, width))
            cells += [Cell((), place, header, covered=True)] * (width - 1)
            if height > 1:
                opened.update(dict.fromkeys(range(at, at + width), height - 1))
        _cover(cells, hanging, place)
        hanging = {at: left - 1 for at, left in hanging.items() if left > 1} | opened
        if cells:
            rows.append(Row(tuple(cells), place))
    return tuple(rows)


def _rows(table: Tag) -> Iterator[Tag]:
    for child in table.find_all(["tr", "thead", "tbody", "tfoot"], recursive=False):
        if child.name == "tr":
            yield child
        else:
            yield from child.find_all("tr", recursive=False)


def _cover(cells: list[Cell], hanging: dict[int, int], place: Place) -> None:
    """Put covered cells where a rowspan from above reaches into this row."""
    while len(cells) in hanging:
        cells.append(Cell((), place, covered=True))


def _span(cell: Tag, name: str) -> int:
    value = str(cell.get(name) or "1").strip()
    return min(int(value), _MAX_SPAN) if value.isdigit() and int(value[:6]) > 0 else 1
