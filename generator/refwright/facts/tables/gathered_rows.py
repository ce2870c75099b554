"""Event tables: a row names an event, the rows below it name its attributes."""

from __future__ import annotations

import re
from dataclasses import replace

from refwright.facts.stating.entries import state_entries
from refwright.facts.stating.entry import Entry, begins_anew
from refwright.facts.stating.page import Name, Page
from refwright.facts.tables.columns import Columns, account_extra, adopt, read_header
from refwright.facts.words.marks import marked
from refwright.pages.document import Cell, Paragraph, Row, Table

_BETWEEN_NAMES = re.compile(
    r"(?:(?<!\s)\s+)?[,;]\s*|(?<!\s)\s+(?:/\s+|(?:or|and)\s+|(?=error[.:]|[a-z]+\.[a-z]))"
)


def read_event_table(table: Table, columns: Columns, first: int, page: Page) -> None:
    """Read an event table from its header row (index ``first``) on."""
    state_entries(gather_rows(table, columns, first, page), page)


def gather_rows(table: Table, columns: Columns, first: int, page: Page) -> list[Entry]:
    """Gather a table's rows, from its header row on, into entries."""
    rows = _Rows(page, columns)
    account = page.witness.account
    account.use(table)
    for row in table.rows[:first]:
        account.skip_all(row, "before the header")
    rows.head(table.rows[first], columns)
    for index, row in enumerate(table.rows[first + 1 :], start=first + 2):
        page.row = index
        rows.read(row)
    page.row = 0
    return rows.entries


def read_headless_rows(table: Table, columns: Columns, page: Page) -> bool:
    """Read a table without a header as the continuation of the one before, if its rows fit."""
    named = [row for row in table.rows if _fits(row, columns, page)]
    if not named:
        return False
    page.witness.doubt(
        "table-without-header",
        page.at(table.place),
        "this table has no header; it is read as a continuation of the one before",
        "check the page's layout",
    )
    rows = _Rows(page, columns)
    page.witness.account.use(table)
    for index, row in enumerate(table.rows, start=1):
        page.row = index
        rows.read(row)
    page.row = 0
    state_entries(rows.entries, page)
    return True


def _fits(row: Row, columns: Columns, page: Page) -> bool:
    cell = columns.cell(row, "event")
    return cell is not None and page.read_name(cell.text, "event") is not None


def _begins_anew(entry: Entry, cell: Cell) -> bool:
    """Tell whether words start a description of their own: a sentence after a whole one."""
    return bool(entry.cells) and begins_anew(entry.cells[-1].blocks[-1], cell.text)


def marked_name(cell: Cell) -> str:
    """Return a cell that names something, with what is struck or raised in it as marks."""
    block = cell.blocks[0] if len(cell.blocks) == 1 else None
    if not isinstance(block, Paragraph):
        return cell.text
    shown = [mark for mark in block.marks if mark.kind in {"strike", "sup"}]
    return marked(block.text, shown)


class _Rows:
    """Gathers a table's rows into entries."""

    def __init__(self, page: Page, columns: Columns) -> None:
        self.page = page
        self.columns = columns
        self.entries: list[Entry] = []
        self._event_cell: Cell | None = None
        self.lenient = "empty cells before a name" in page.document.losses

    def head(self, row: Row, columns: Columns) -> None:
        self.columns = adopt(columns, self.page, row)
        self.page.witness.account.use(row, *(c for c in row.cells if not c.empty))
        for cell in row.cells:
            for block in cell.blocks:
                self.page.witness.account.skip_all(block, "header")

    def read(self, row: Row) -> None:
        page, account = self.page, self.page.witness.account
        if all(cell.empty for cell in row.cells):
            account.skip(row, "empty row")
            return
        header = read_header(row, page)
        if header is not None:
            if header.roles == self.columns.roles:
                account.skip_all(row, "header repeated")
            else:
                self.head(row, header)
            return
        if self._is_title(row):
            account.skip_all(row, "title inside the table")
            return
        self._event_cell = self.columns.cell(row, "event")
        row = self._moved_back(row)
        account_extra(row, self.columns, page)
        if not (self._named(row) or self._shifted(row) or self._continued(row)):
            self._misfit(row)

    def _is_title(self, row: Row) -> bool:
        """One cell across the whole table that names neither event nor attribute of an event."""
        filled = [cell for cell in row.cells if not cell.empty]
        spans = len(filled) == 1 and filled[0].colspan >= len(self.columns.roles)
        if not spans or filled[0] is not row.cells[0]:
            return False
        return self.columns.of("event") is None or not self._names(filled[0], "event")

    def _moved_back(self, row: Row) -> Row:
        """Put a row right whose empty cells before the attribute's name stand at its end."""
        event, attribute = self.columns.of("event"), self.columns.of("field")
        if not self.lenient or event is None or attribute is None or event > attribute:
            return row
        by = attribute - event
        cell = self.columns.cell(row, "event")
        if cell is None or not self._names(cell, "field") or self._names(cell, "event"):
            return row
        if any(not c.empty for c in row.cells[-by:]):
            return row
        moved = Row((*row.cells[:event], *row.cells[-by:], *row.cells[event:-by]), row.place)
        self.page.witness.account.stands_for(moved, row)
        return moved

    def _named(self, row: Row) -> bool:
        """An event name in the event column, or an attribute name in the attribute column."""
        event = self._event_cell = self.columns.cell(row, "event")
        if event is not None and (names := self._names(event, "event")):
            self._open_event(row, names, event)
            return True
        attribute = self.columns.cell(row, "field")
        if event is None and attribute is not None and (names := self._names(attribute, "field")):
            self._open(row, names, "field", attribute)
            return True
        return False

    def _open_event(self, row: Row, names: list[Name], cell: Cell) -> None:
        """An event; its first attribute may stand on its row, and the other cells are then its."""
        attribute = self.columns.cell(row, "field")
        first = self._names(attribute, "field") if attribute is not None else []
        if attribute is None or not first:
            self._open(row, names, "event", cell)
            return
        self.entries.append(Entry(names, "event", self.page.at(row.place), bare=True))
        self.page.use_row(row, cell)
        self.page.witness.account.use(*cell.blocks)
        rest = tuple(replace(c, blocks=()) if c is cell else c for c in row.cells)
        beside = Row(rest, row.place)
        self.page.witness.account.stands_for(beside, row)
        self._open(beside, first, "field", attribute)

    def _names(self, cell: Cell, kind: str) -> list[Name]:
        whole = self.page.read_name(cell.text, kind)
        member = None
        if kind == "field" and cell is not self._event_cell:
            member = self.page.read_member(marked_name(cell))
        if whole is not None or member is not None:
            return [one for one in (member or whole,) if one is not None]
        parts = [p for p in _BETWEEN_NAMES.split(cell.text) if p]
        names = [self.page.read_name(part, kind) for part in parts]
        return [n for n in names if n] if len(parts) > 1 and all(names) else []

    def _open(self, row: Row, names: list[Name], kind: str, cell: Cell) -> None:
        page = self.page
        entry = Entry(names, kind, page.at(row.place))
        page.use_row(row, cell)
        page.witness.account.use(*cell.blocks)
        for at, role in self.columns.roles.items():
            if at >= len(row.cells) or row.cells[at].empty or row.cells[at] is cell:
                continue
            other = row.cells[at]
            page.witness.account.use(other)
            if role in {"description", "event", "field"}:
                entry.cells.append(other)
            else:
                entry.extra[role] = other
        self._beyond(row, entry)
        self.entries.append(entry)

    def _beyond(self, row: Row, entry: Entry) -> None:
        """Cells outside every headed column still belong to the row: as description."""
        headed = {*self.columns.roles, *self.columns.unknown, *self.columns.duplicate}
        for at, other in enumerate(row.cells):
            if at not in headed and not other.empty:
                entry.cells.append(other)
                self.page.witness.account.use(other)
                self.page.witness.doubt(
                    "cell-outside-columns",
                    self.page.at(row.place, at + 1),
                    f"the cell {other.text[:60]!r} stands under no header; read as description",
                )

    def _shifted(self, row: Row) -> bool:
        """An attribute's name in the event column: the row slipped to the left."""
        event = self.columns.cell(row, "event")
        if event is None:
            return False
        names = self._names(event, "field")
        if not names or not self.entries:
            return False
        if not self.lenient:
            self.page.witness.doubt(
                "row-shifted",
                self.page.at(row.place),
                f"{names[0].name!r} stands in the event column but is no event name; "
                "the row is read as shifted by one column",
            )
        entry = Entry(names, "field", self.page.at(row.place), shifted=True)
        self.page.use_row(row, event)
        self.page.witness.account.use(*event.blocks)
        for other in row.cells:
            if other is not event and not other.empty:
                entry.cells.append(other)
                self.page.witness.account.use(other)
        self.entries.append(entry)
        return True

    def _continued(self, row: Row) -> bool:
        """Words in the description column alone go on with the row before."""
        filled = [cell for cell in row.cells if not cell.empty]
        at = self.columns.of("description")
        last = self.entries[-1] if self.entries else None
        if last is None or len(filled) != 1:
            return False
        in_place = at is not None and at < len(row.cells) and row.cells[at] is filled[0]
        if not in_place and len(row.cells) != 1:
            return False
        if _begins_anew(last, filled[0]):
            self.page.witness.doubt(
                "row-without-name",
                self.page.at(row.place),
                f"the row names nothing and is read as more on {last.names[0].name!r}: "
                f"{filled[0].text[:60]!r}",
                "is a name or a column missing?",
            )
        last.cells.append(filled[0])
        self.page.use_row(row, filled[0])
        return True

    def _misfit(self, row: Row) -> None:
        words = " | ".join(cell.text[:40] for cell in row.cells)
        self.page.witness.refuse(
            "row-misfit",
            self.page.at(row.place),
            f"the row fits neither an event nor an attribute: {words!r}",
            "correct the page's layout in the profile, or mend the capture",
        )
        self.page.witness.account.skip_all(row, "fits no event or attribute")
