"""Field tables: names with types or descriptions, all about the thing that the title names."""

from __future__ import annotations

from refwright.facts.interpret.columns import Columns
from refwright.facts.interpret.entries import state_field
from refwright.facts.interpret.event_table import gather_rows
from refwright.facts.interpret.page import Page
from refwright.facts.testimony import Path
from refwright.pages.document import Table
from refwright.spec.model import Completeness, EventKind


def read_field_table(table: Table, columns: Columns, first: int, page: Page) -> None:
    """Read a field table as the fields of the event, or else the type, named by the title."""
    place = page.at(table.place)
    if not page.section:
        page.witness.refuse(
            "field-table-without-title",
            place,
            "the table lists fields, but no title says of what",
            "is a heading missing?",
        )
    event = page.read_name(page.section, "event") if page.section else None
    if page.section and not event and " " in page.section:
        page.witness.doubt(
            "title-is-no-name",
            place,
            f"the fields are read as those of a type called {page.section!r}",
            "is a heading missing?",
        )
    base: Path = ("events", event.name) if event else ("types", page.section or "unnamed")
    if base in page.witness.facts:
        page.witness.doubt(
            "title-over-two-tables",
            place,
            f"this is another table of fields under {page.section!r}; both are read as its fields",
            "is a heading missing?",
        )
    page.state(base, None, place, page.section, "title above a field table")
    if event:
        page.state((*base, "kind"), EventKind.NOTIFICATION, place, page.section, "title")
    else:
        page.state((*base, "fields"), Completeness.ALL, place, page.section, "field table")
    for entry in gather_rows(table, columns, first, page):
        for name in entry.names:
            state_field((*base, "fields", name.name), name, entry, page)
