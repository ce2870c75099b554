"""Tables in the cells of members: their own members, or their values."""

from __future__ import annotations

from refwright.facts.stating.descriptions import Said
from refwright.facts.stating.entries import state_members
from refwright.facts.stating.nesting import inner_type
from refwright.facts.stating.page import Page
from refwright.facts.stating.value_table import read_value_table
from refwright.facts.tables.columns import find_header
from refwright.facts.tables.gathered_rows import gather_rows
from refwright.facts.testimony import Path
from refwright.pages.document import Table
from refwright.spec.model import (
    ANY,
    INTEGER,
    STRING,
    Completeness,
    Enumeration,
    ListOf,
    Scalar,
    TypeExpr,
    Union,
)


def read_inner_tables(page: Page) -> None:
    """Read the tables that descriptions of members hold, however deep they are nested."""
    while page.inner_tables:
        path, table, place = page.inner_tables.pop(0)
        _read(path, table, place, page)


def _read(path: Path, table: Table, place: str, page: Page) -> None:
    known = page.witness.facts.get((*path, "type"))
    kind = known.value if known is not None else ANY
    plain = isinstance(kind, TypeExpr) and _is_plain(kind)
    header = find_header(table, page)
    if header is not None and header[1].of("field") is not None and not plain:
        first, columns = header
        inside = (*inner_type(path, place, page), "fields")
        for entry in gather_rows(table, columns, first, page):
            state_members(inside, entry, page)
        return
    values = read_value_table(table, page)
    if values is None:
        page.witness.refuse(
            "table-not-recognised",
            place,
            (
                f"{path[-1]}: the table in its description lists neither members nor values "
                f"(it begins: {table.rows[0].cells[0].text[:30]!r})"
                if table.rows
                else "it is empty"
            ),
            "add its headers to the profile, or a rule that reads its rows",
        )
        page.witness.account.skip_all(table, "table not recognised")
        return
    said = Said(Completeness.ALL, table.rows[0].cells[0].text, "table of values in its cell")
    if known is None:
        whole = all(isinstance(value.value, int) for value in values)
        page.state((*path, "type"), INTEGER if whole else STRING, place, said.words, said.rule)
    page.state_values(path, Enumeration(tuple(values)), said, place)
    page.use_table(table)


def _is_plain(kind: TypeExpr) -> bool:
    match kind:
        case Scalar():
            return True
        case ListOf(item):
            return _is_plain(item)
        case Union(options):
            return all(map(_is_plain, options))
        case _:
            return False
