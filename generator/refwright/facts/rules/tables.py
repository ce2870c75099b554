"""Tables by their rules: which rule reads a table, and what its rows give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from refwright.facts.rule_language.language import MEMBERS, Rule
from refwright.facts.rule_language.outline import Node, NodeKind
from refwright.facts.rules.headed_tables import HeadedTables
from refwright.facts.rules.matching import (
    Fit,
    Frame,
    Stack,
    Thing,
    hindrance,
    innermost,
    surroundings,
)
from refwright.facts.rules.rows import Layout, RowReading, lay_out, read_rows
from refwright.facts.rules.walk import ROLES, Walk
from refwright.facts.rules.yields import Member
from refwright.facts.stating.entry import begins_anew
from refwright.facts.stating.page import Page
from refwright.facts.tables.gathered_rows import marked_name
from refwright.facts.words.releases import STRUCK
from refwright.pages.document import Cell, Document, Paragraph


@dataclass(slots=True)
class _Table:
    """What is known from row to row: what is open, and the members still to be described."""

    rule: Rule
    stack: Stack
    last: tuple[Thing, Member] | None = None
    pending: list[tuple[Thing, Member]] = field(default_factory=list)


class PageWalk(Walk):
    """The walk over a whole page, tables included."""

    def __init__(self, document: Document, page: Page, rules: tuple[Rule, ...]) -> None:
        super().__init__(document, page, rules)
        self.headed = HeadedTables(page, self.yields)

    def table(self, table: Node, stack: Stack, before: str) -> Stack:
        """Read a table by the first rule whose columns it has, all of them told apart."""
        self.attributes.close()
        self.headed.count(table)
        partly: tuple[Rule, Layout, dict[str, str]] | None = None
        for rule in self.matcher.by_node[NodeKind.ROW]:
            around = surroundings(rule, table, stack, before)
            if around is None or (rule.by_headers and partly is not None):
                continue
            if rule.by_headers or rule.lines:
                read = self._headed if rule.by_headers else self._plain_rows
                if read(rule, table, stack, around):
                    return stack
                continue
            layout = lay_out(rule, table) if rule.columns else None
            if layout is not None and not layout.unknown:
                return self._read_table(rule, layout, around, table, stack)
            if layout is not None:
                partly = partly or (rule, layout, around)
        if partly is not None:
            return self._read_table(*partly, table, stack)
        if self.explaining:
            self._explain(table, stack, before)
        return stack if self._ignored(table) else super().table(table, stack, before)

    def _explain(self, table: Node, stack: Stack, before: str) -> None:
        """Note the rule whose columns the table has, and what keeps the rule from it."""
        thing = innermost(stack)
        for rule in self.matcher.by_node[NodeKind.ROW]:
            if rule.columns and lay_out(rule, table) is not None:
                why = hindrance(rule, table, thing.kind if thing else "page", before)
                if why:
                    self.reading.near[table] = f"{rule.name} would fit but for {why}"
                    return

    def _headed(self, rule: Rule, table: Node, stack: Stack, around: dict[str, str]) -> bool:
        """Read a table by its headers or labels, and take over what its account says."""
        gave = self.headed.read(rule, table, stack, around)
        if not gave:
            return False
        self.used[rule] = self.used.get(rule, 0) + 1
        self.take_over(table, rule)
        self.reading.gave[table] = gave
        return True

    def _ignored(self, table: Node) -> bool:
        """Leave a table out that the profile ignores by its first row or its section."""
        head = " | ".join(c.text[:30] for c in table.children[0].children) if table.children else ""
        for ignored in self.page.profile.ignores:
            if ignored.match.search(head) or ignored.match.search(self.page.section):
                self.leave(table, ignored.reason)
                return True
        return False

    def _read_table(
        self, rule: Rule, layout: Layout, around: dict[str, str], table: Node, stack: Stack
    ) -> Stack:
        self.used[rule] = self.used.get(rule, 0) + 1
        if rule.skip:
            self.leave(table, rule.skip)
            return stack
        self.reading.fate[table] = rule.name
        for row in table.children[: layout.header + 1]:
            self.leave(row, "header")
        self._unknown_columns(layout, table)
        state = _Table(rule, stack)
        for row, reading in read_rows(layout, table):
            if isinstance(reading, str):
                self.leave(row, reading)
                continue
            reading.holes = {**around, **reading.holes}
            self._row(reading, state)
        for thing, member in state.pending:
            self.yields.describe(thing, member, rule)
        return stack

    def _unknown_columns(self, layout: Layout, table: Node) -> None:
        for at, text in layout.unknown.items():
            self.page.witness.refuse(
                "unknown-column",
                self.page.at(table.place),
                f"no rule reads the column {text!r}; its cells are not read",
                f"add the column to the rule, or leave it out: {{{text!r}: {{skip: reason}}}}",
            )
            for row in table.children[layout.header + 1 :]:
                if at < len(row.children):
                    self.leave(row.children[at], "column that no rule reads")

    def _row(self, reading: RowReading, state: _Table) -> None:
        rule, node, holes = state.rule, reading.node, reading.holes
        if reading.misfit:
            self._refuse(
                node,
                "row-misfit",
                f"{rule.name} does not read {reading.misfit}",
                "add an alternative to the column's lines",
            )
            self.leave(node, "fits no line of its rule")
            return
        for read in (node, *reading.cells):
            self.reading.fate[read] = rule.name
        fit = Fit(rule, holes, {**rule.says, **reading.says})
        self._doubt_cells(reading)
        named = holes.get(_naming(rule))
        makes = _makes_here(rule, holes)
        if rule.gives in MEMBERS and not named and not makes:
            self._nameless(reading, state)
            return
        if makes:
            opened = (*state.stack, Frame(self.make(fit, node, state.stack)))
            if rule.gives not in MEMBERS:
                self._thing_row(fit, reading, opened)
                return
            state.stack = opened
        if rule.gives in MEMBERS and named:
            self._member_row(fit, reading, state)
        elif rule.gives in MEMBERS:
            self._thing_row(fit, reading, state.stack)
        else:
            self.join(fit, node, (*state.stack, Frame()))
            if rule.same is None:
                self.facts_of_holes(fit, node, state.stack)

    def _doubt_cells(self, reading: RowReading) -> None:
        """Report cells that stand under no head, and rows that end before their last column."""
        place = self.page.at(reading.node.place)
        for cell in reading.outside:
            self.page.witness.doubt(
                "cell-outside-columns",
                place,
                f"the cell {cell.text[:40]!r} stands under no header and is not read "
                f"(row {reading.node.text[:60]!r})",
                "is a cell or a header missing?",
            )
        if reading.short:
            self.page.witness.doubt(
                "row-short",
                place,
                f"the row has fewer cells than the header: {reading.node.text[:60]!r}",
                "is a cell missing?",
            )

    def _nameless(self, reading: RowReading, state: _Table) -> None:
        """A row that only goes on with the description of the one before, or lost its name."""
        if reading.unnamed:
            self.leave(reading.node, f"names nothing: {reading.unnamed[:20]}")
            return
        facts = {key for key in reading.holes if key in ROLES and key != "summary"}
        if state.last is not None and reading.blocks and not facts and not reading.says:
            before = state.last[1].blocks[-1:]
            if begins_anew(before[0] if before else None, reading.node.text.strip(" |")):
                self.page.witness.doubt(
                    "row-without-name",
                    self.page.at(reading.node.place),
                    f"the row names nothing and is read as more on {state.last[0].name!r}: "
                    f"{reading.node.text.strip(' |')[:60]!r}",
                    "is a name or a column missing?",
                )
            state.last[1].blocks += reading.blocks
            self._words(reading)
            return
        self._refuse(
            reading.node,
            "row-without-name",
            f"the row names nothing: {reading.node.text[:80]!r}",
            "is a name missing?",
        )

    def _refuse(self, node: Node, code: str, what: str, remedy: str) -> None:
        self.page.witness.refuse(code, self.page.at(node.place), what, remedy)

    def _words(self, reading: RowReading) -> None:
        for cell in reading.cells:
            for inner in cell.walk():
                self.reading.fate.setdefault(inner, "read as words")

    def _thing_row(self, fit: Fit, reading: RowReading, stack: Stack) -> None:
        thing = innermost(stack)
        if thing is None:
            return
        for block in reading.blocks:
            if isinstance(block, Paragraph):
                thing.summaries.append(block.text)
        for cell in reading.cells:
            self.children(cell, stack)
        self._words(reading)
        self.join(fit, reading.node, stack)

    def _member_row(self, fit: Fit, reading: RowReading, state: _Table) -> None:
        rule, node = fit.rule, reading.node
        owner = self.yields.owner(rule, rule.gives, state.stack, fit.holes, node)
        if owner is None:
            self.reading.gave[node] = "nothing: no thing is open here"
            return
        member = self.as_member(fit.holes, fit.says, node, state.stack)
        thing = self.yields.give(rule.gives, owner, member, rule)
        self.reading.gave[node] = f"{rule.gives} {thing.name} of {owner.name}"
        inner = (*state.stack, Frame(thing))
        for cell in reading.cells:
            cell_blocks = self.inside(cell, inner)
            if any(block in reading.blocks for block in cell_blocks):
                member.blocks += cell_blocks
        if rule.gives == "value":
            self._struck(thing, node)
            text = " ".join(b.text for b in member.blocks if isinstance(b, Paragraph))
            if text and not fit.holes.get("summary"):
                place = self.page.at(node.place)
                self.page.state((*thing.path, "summary"), text, place, text, "prose")
            return
        state.last = (thing, member)
        state.pending.append(state.last)

    def _struck(self, thing: Thing, node: Node) -> None:
        """Say that a value is deprecated whose cell is struck through."""
        for cell in node.children:
            if isinstance(cell.block, Cell) and marked_name(cell.block).startswith("~~"):
                path = (*thing.path, "deprecated")
                place = self.page.at(node.place)
                self.page.state(path, STRUCK, place, cell.text, "struck through")
                return

    def _plain_rows(self, rule: Rule, table: Node, stack: Stack, around: dict[str, str]) -> bool:
        """Rows without a header: each row's line, its cells parted by `` | ``."""
        fits = []
        for row in table.children:
            for line, says in rule.lines:
                holes = line.match(row.text, row.text)
                if holes is not None:
                    fits.append((row, Fit(rule, {**around, **holes}, {**rule.says, **says})))
                    break
        for row, fit in fits:
            self.apply(fit, row, stack)
            for cell in row.children:
                self.reading.fate.setdefault(cell, rule.name)
        if fits:
            self.reading.fate.setdefault(table, rule.name)
        return bool(fits)


def _naming(rule: Rule) -> str:
    """Return the hole by which a row names what it gives: a value, where a column has one."""
    return "value" if rule.gives == "value" and "value" in _row_holes(rule) else "name"


def _makes_here(rule: Rule, holes: Mapping[str, str]) -> bool:
    """Tell whether the row itself fills the name of the thing that the rule makes."""
    if rule.makes is None:
        return False
    own = [hole for hole in rule.makes.name.holes if hole not in {"page", "title"}]
    return all(holes.get(hole) for hole in own if hole in _row_holes(rule))


def _row_holes(rule: Rule) -> set[str]:
    return {hole for column in rule.columns for line, _ in column.cells for hole in line.holes}
