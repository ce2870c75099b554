"""Columns by their headers: which column plays which role, wherever it stands."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.facts.stating.page import Page
from refwright.pages.document import Cell, Row, Table

NAME_ROLES = ("event", "method", "field")


@dataclass(frozen=True, slots=True)
class Columns:
    """Roles by column position. ``unknown`` holds headers that no profile names."""

    roles: dict[int, str]
    unknown: dict[int, str]
    duplicate: dict[int, str]

    def of(self, role: str) -> int | None:
        """Give the position of a role's column."""
        return next((at for at, name in self.roles.items() if name == role), None)

    def cell(self, row: Row, role: str) -> Cell | None:
        """Give a row's cell for a role; ``None`` when there is no such column or no words."""
        at = self.of(role)
        if at is None or at >= len(row.cells) or row.cells[at].empty:
            return None
        return row.cells[at]


def read_header(row: Row, page: Page) -> Columns | None:
    """Read a header row; ``None`` when it is none.

    A row heads a table when at least two cells are known headers and no more than a third of
    its cells are unknown.
    """
    roles: dict[int, str] = {}
    unknown: dict[int, str] = {}
    duplicate: dict[int, str] = {}
    for at, cell in enumerate(row.cells):
        if cell.covered or cell.empty:
            continue
        role = page.profile.role_of(cell.text)
        if not role:
            unknown[at] = cell.text
        elif role in roles.values():
            duplicate[at] = role
        else:
            roles[at] = role
    if len(roles) + len(duplicate) < 2 or len(unknown) > (len(roles) + len(unknown)) // 3:
        return None
    return Columns(roles, unknown, duplicate)


def adopt(columns: Columns, page: Page, row: Row) -> Columns:
    """Report what is odd about a header; an unknown column may stand in for the description."""
    where = page.at(row.place)
    for role in columns.duplicate.values():
        page.witness.doubt(
            "duplicate-column", where, f"two columns are headed {role!r}; the first is read"
        )
    roles = dict(columns.roles)
    unknown = dict(columns.unknown)
    if len(unknown) == 1 and "description" not in roles.values():
        at, text = unknown.popitem()
        roles[at] = "description"
        page.witness.doubt(
            "unknown-column",
            where,
            f"the column {text!r} is read as the description",
            "add it to the profile's headers",
        )
    for text in unknown.values():
        page.witness.refuse(
            "unknown-column",
            where,
            f"no profile knows the column {text!r}; its cells are not read",
            "add it to the profile's headers, or to ignore with a reason",
        )
    return Columns(dict(sorted(roles.items())), unknown, columns.duplicate)


def find_header(table: Table, page: Page) -> tuple[int, Columns] | None:
    """Find a table's first header row: its index and columns."""
    for index, row in enumerate(table.rows):
        columns = read_header(row, page)
        if columns is not None:
            return index, columns
        if any(not cell.empty for cell in row.cells) and index > 2:
            break
    return None


def account_extra(row: Row, columns: Columns, page: Page) -> None:
    """Say why the cells of unknown and duplicate columns are skipped."""
    for at, reason in (
        *((at, f"column {text!r} is not known") for at, text in columns.unknown.items()),
        *((at, f"second {role} column") for at, role in columns.duplicate.items()),
    ):
        if at < len(row.cells):
            for block in row.cells[at].blocks:
                page.witness.account.skip_all(block, reason)
            page.witness.account.skip(row.cells[at], reason)
