"""Rows for loose tables: the form has lost where rows end, the grammar of names finds it again."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from refwright.facts.stating.page import Page
from refwright.facts.stating.type_words import split_type
from refwright.facts.tables.columns import Columns
from refwright.pages.document import Cell, Paragraph, Place, Row, Table

_SENTENCE_WORDS = 2


@dataclass(slots=True)
class _Group:
    """One row being put together."""

    kind: str
    name: Cell
    description: list[Cell] = field(default_factory=list)
    type: Cell | None = None
    gap: bool = False


def regroup(table: Table, columns: Columns, page: Page) -> Table:
    """Give the table with its cells put back into rows, columns as the header says."""
    cells = [cell for row in table.rows[1:] for cell in row.cells]
    one_line = len({cell.place.number for cell in table.rows[0].cells}) == 1
    if one_line:
        cells = [part for cell in cells for part in _split_name(cell, page)]
    page.witness.account.use(table)
    for row in table.rows:
        page.witness.account.use(row)
        for cell in row.cells:
            page.witness.account.use(cell)
            for block in cell.blocks:
                page.witness.account.use(block)
    rows = _exact_rows(cells, len(table.rows[0].cells), columns, page)
    if rows is None:
        width = max(columns.roles) + 1
        rows = [_row(group, columns, width, page) for group in _group(cells, columns, page)]
    return Table((table.rows[0], *rows), table.place)


def _exact_rows(cells: list[Cell], width: int, columns: Columns, page: Page) -> list[Row] | None:
    """Cut the cells into rows of the header's width, if every empty cell has been kept."""
    if len(cells) % width:
        return None
    rows = [
        Row(tuple(cells[at : at + width]), cells[at].place) for at in range(0, len(cells), width)
    ]
    return rows if all(_opens(row, columns, page) for row in rows) else None


def _opens(row: Row, columns: Columns, page: Page) -> bool:
    """Tell whether a row names an event, or an attribute with no event beside it."""
    event, attribute = columns.cell(row, "event"), columns.cell(row, "field")
    if event is not None:
        return attribute is None and page.read_name(event.text, "event") is not None
    return attribute is not None and page.read_name(attribute.text, "field") is not None


def _group(cells: list[Cell], columns: Columns, page: Page) -> list[_Group]:
    filled = [cell for cell in cells if not cell.empty]
    behind_empty = {id(cell) for before, cell in pairwise(cells) if before.empty}
    groups: list[_Group] = []
    for index, cell in enumerate(filled):
        following = filled[index + 1] if index + 1 < len(filled) else None
        last = groups[-1] if groups else None
        if last is not None and _is_type(cell, last, columns, page):
            last.type = cell
            continue
        kind = _name_kind(cell, following, last, page)
        if not kind and last is None and columns.of("event") is None:
            kind = "field" if page.read_name(cell.text, "field") else ""
        if kind:
            groups.append(_Group(kind, cell))
        elif last is not None:
            last.gap = id(cell) in behind_empty
            _doubt_new_words(last, cell, page)
            last.description.append(cell)
        else:
            page.witness.refuse(
                "row-misfit", page.at(cell.place), f"no name stands before {cell.text[:60]!r}"
            )
    return groups


def _doubt_new_words(group: _Group, cell: Cell, page: Page) -> None:
    """A sentence under a whole one, an empty cell between: its own row may have lost its name."""
    before = group.description[-1] if group.description else None
    if before is None or before.text[-1:] not in ".!?" or not cell.text[:1].isupper():
        return
    if group.gap:
        page.witness.doubt(
            "row-without-name",
            page.at(cell.place),
            f"read as more on {group.name.text!r}: {cell.text[:60]!r}",
            "is a name or a column missing?",
        )


def _is_type(cell: Cell, group: _Group, columns: Columns, page: Page) -> bool:
    """The words of a type right behind a name, in a table that has a column for them."""
    if columns.of("type") is None or group.type is not None or group.description:
        return False
    return split_type(cell.text, page.profile) == (cell.text, "")


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


def _row(group: _Group, columns: Columns, width: int, page: Page) -> Row:
    place = group.name.place
    cells = [Cell((), place)] * width
    name_at = columns.of(group.kind)
    description_at = columns.of("description")
    cells[0 if name_at is None else name_at] = group.name
    if group.description and description_at is not None:
        blocks = tuple(block for cell in group.description for block in cell.blocks)
        cells[description_at] = Cell(blocks, group.description[0].place)
    type_at = columns.of("type")
    if group.type is not None and type_at is not None:
        cells[type_at] = group.type
    beside = {"event", "field", "type", "description"}
    lost = [role for role in columns.roles.values() if role not in beside]
    if lost:
        page.witness.doubt(
            "column-lost",
            page.at(place),
            f"{group.name.text}: the form has lost which cell is the {' or the '.join(lost)}",
            "give a capture in another form",
        )
    return Row(tuple(cells), place)
