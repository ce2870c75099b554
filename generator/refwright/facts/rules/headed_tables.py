"""Tables that a rule reads by the roles of their headers, or by the labels down their side."""

from __future__ import annotations

from collections.abc import Mapping

from refwright.facts.rule_language.language import Rule, Target
from refwright.facts.rule_language.outline import Node, NodeKind
from refwright.facts.rules.matching import Stack, Thing
from refwright.facts.rules.yields import Yields
from refwright.facts.stating.entries import state_members
from refwright.facts.stating.lead import state_lead
from refwright.facts.stating.page import Page
from refwright.facts.tables.columns import Columns, find_header
from refwright.facts.tables.gathered_rows import (
    gather_rows,
    read_event_table,
    read_headless_rows,
)
from refwright.facts.tables.inner_tables import read_inner_tables
from refwright.facts.tables.label_table import labels_of
from refwright.facts.tables.method_table import read_label_subject
from refwright.pages.document import Paragraph, Table


class HeadedTables:
    """The tables of one page that are read by what heads their columns or labels their rows."""

    def __init__(self, page: Page, yields: Yields) -> None:
        self.page = page
        self.yields = yields
        self.number = 0
        self.last: Columns | None = None

    def read(self, rule: Rule, table: Node, stack: Stack, around: Mapping[str, str]) -> str:
        """Read a table by such a rule; returns what came of it, or nothing if it does not fit."""
        block = table.block
        if not isinstance(block, Table):
            return ""
        before = len(self.page.witness.facts)
        self.page.table = self.number
        fits = (
            self._labels(rule, block)
            if rule.labels
            else self._columns(rule, block, table, stack, around)
        )
        read_inner_tables(self.page)
        self.page.table = 0
        return f"{len(self.page.witness.facts) - before} facts" if fits else ""

    def count(self, table: Node) -> None:
        """Count the tables of the page itself, which is how findings and evidence name them."""
        outer = table.parent.kind if table.parent else NodeKind.PAGE
        self.number += outer in {NodeKind.PAGE, NodeKind.SECTION}

    def _labels(self, rule: Rule, block: Table) -> bool:
        found = labels_of(block, self.page)
        if len(found) < 2 or not set(rule.labels) <= found or rule.makes is None:
            return False
        read_label_subject(block, self.page)
        return True

    def _columns(
        self, rule: Rule, block: Table, table: Node, stack: Stack, around: Mapping[str, str]
    ) -> bool:
        header = find_header(block, self.page)
        events = "event" in rule.roles
        if header is None:
            return (
                events and self.last is not None and read_headless_rows(block, self.last, self.page)
            )
        first, columns = header
        if any(columns.of(role) is None for role in rule.roles):
            return False
        if events:
            self.last = columns
            read_event_table(block, columns, first, self.page)
            return True
        owner = self._owner(rule, table, stack, around)
        if owner is None:
            return False
        key = "parameters" if owner.kind == "method" else "fields"
        self.page.lead = _lead(table)
        state_lead(owner.path, self.page)
        for entry in gather_rows(block, columns, first, self.page):
            state_members((*owner.path, key), entry, self.page)
        return True

    def _owner(
        self, rule: Rule, table: Node, stack: Stack, around: Mapping[str, str]
    ) -> Thing | None:
        """Return what the members belong to: what is open, or what the rule makes of the title."""
        if rule.makes is None:
            return self.yields.owner(rule, rule.gives, stack, around, table)
        place = self.page.at(table.place)
        if not self.page.section:
            self.page.witness.refuse(
                "field-table-without-title",
                place,
                "the table lists fields, but no title says of what",
                "is a heading missing?",
            )
        self._doubt_title(rule.makes, place)
        made = self.yields.make(rule.makes, rule, table, stack, around, rule.says)
        if made is not None and made.tables:
            self.page.witness.doubt(
                "title-over-two-tables",
                place,
                f"this is another table of fields under {self.page.section!r}; "
                "both are read as its fields",
                "is a heading missing?",
            )
        if made is not None:
            made.tables += 1
        return made

    def _doubt_title(self, target: Target, place: str) -> None:
        title = self.page.section
        if target.kind == "type" and target.name.holes == ("title",) and " " in title:
            self.page.witness.doubt(
                "title-is-no-name",
                place,
                f"the fields are read as those of a type called {title!r}",
                "is a heading missing?",
            )


def _lead(table: Node) -> list[Paragraph]:
    """Return the paragraphs between the title and the table, if nothing else stands there."""
    lead: list[Paragraph] = []
    for node in table.parent.children if table.parent is not None else ():
        if node is table or not isinstance(node.block, Paragraph):
            break
        if node.block.role != "caption":
            lead.append(node.block)
    return lead
