"""Rows for loose tables: the form has lost where rows end, the grammar of names finds it again."""

from __future__ import annotations

from dataclasses import dataclass, field

from refwright.document import Cell, Paragraph, Place, Row, Table
from refwright.interpret.columns import Columns
from refwright.interpret.page import Page

_SENTENCE_WORDS = 2


@dataclass(slots=True)
class _Group:
    """One row being put together."""

    kind: str
    name: Cell
    description: list[Cell] = field(default_factory=list)


def regroup(table: Table, columns: Columns, page: Page) -> Table:
    """Give the table with its cells put back into rows, columns as the header says."""
    cells = [cell for row in table.rows[1:] for cell in row.cells]
    one_line = len({cell.place.number for cell in table.rows[0].cells}) == 1
    if one_line:
        cells = [part for cell in cells for part in _split_name(cell, page)]
    groups = _group(cells, page)
    page.witness.account.use(table)
    for row in table.rows:
        page.witness.account.use(row)
        for cell in row.cells:
            page.witness.account.use(cell)
            for block in cell.blocks:
                page.witness.account.use(block)
    width = max(columns.roles) + 1
    rows = [_row(group, columns, width) for group in groups]
    return Table((table.rows[0], *rows), table.place)


def _group(cells: list[Cell], page: Page) -> list[_Group]:
    filled = [cell for cell in cells if not cell.empty]
    groups: list[_Group] = []
    for index, cell in enumerate(filled):
        following = filled[index + 1] if index + 1 < len(filled) else None
        kind = _name_kind(cell, following, groups[-1] if groups else None, page)
        if kind:
            groups.append(_Group(kind, cell))
        elif groups:
            groups[-1].description.append(cell)
        else:
            page.witness.refuse(
                "row-misfit", page.at(cell.place), f"no event stands before {cell.text[:60]!r}"
            )
    return groups


def _name_kind(cell: Cell, following: Cell | None, last: _Group | None, page: Page) -> str:
    """Tell whether a cell names an event or an attribute, or goes on with a description."""
    if len(cell.blocks) > 1:
        return ""
    if page.read_name(cell.text, "event") is not None:
        return "event"
    if last is None or page.read_name(cell.text, "field") is None:
        return ""
    if last.description:
        return "field"
    # a single word right after a name: a description only when no prose follows it
    prose = following is not None and len(following.text.split()) > _SENTENCE_WORDS
    return "field" if prose else ""


def _split_name(cell: Cell, page: Page) -> list[Cell]:
    """Part a line that holds name and description, as tables set with single spaces do."""
    head, _, rest = cell.text.partition(" ")
    known = page.profile.is_name("event", page.profile.repair(head)[0]) or (
        head[:1].islower() and page.profile.is_name("field", head)
    )
    if not rest or not known:
        return [cell]
    return [_cell(head, cell.place), _cell(rest, cell.place)]


def _cell(text: str, place: Place) -> Cell:
    return Cell((Paragraph(text, place),), place)


def _row(group: _Group, columns: Columns, width: int) -> Row:
    place = group.name.place
    cells = [Cell((), place)] * width
    name_at = columns.of(group.kind)
    description_at = columns.of("description")
    cells[0 if name_at is None else name_at] = group.name
    if group.description and description_at is not None:
        blocks = tuple(block for cell in group.description for block in cell.blocks)
        cells[description_at] = Cell(blocks, group.description[0].place)
    return Row(tuple(cells), place)
