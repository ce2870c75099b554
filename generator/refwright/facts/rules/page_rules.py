"""One page by its rules: the walk, the account of every node, and the gaps."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from refwright.facts.rule_language.language import Rule
from refwright.facts.rule_language.outline import Node, NodeKind
from refwright.facts.rules.gaps import Gap, find_gaps
from refwright.facts.rules.leftovers import doubt_leftovers
from refwright.facts.rules.tables import PageWalk
from refwright.facts.rules.walk import Reading
from refwright.facts.stating.footnotes import read_footnotes
from refwright.facts.stating.lead import read_titled_list, read_titled_table
from refwright.facts.stating.page import Page
from refwright.facts.stating.value_repair import part_joined_values
from refwright.facts.tables.method_table import share_namespace
from refwright.facts.testimony import Unread
from refwright.pages.document import Document, Heading, ListBlock, Paragraph, Place, Table

_SHOWN = 12


def walk_by_rules(document: Document, page: Page, rules: tuple[Rule, ...]) -> Reading:
    """Read a page into its witness by its rules."""
    if not rules:
        return Reading(Node(NodeKind.PAGE, "", Place(document.page, 1)))
    reading = PageWalk(document, page, rules).run()
    page.witness.fitted = reading.fitted
    _account(reading, page)
    page.section = ""
    return reading


def settle(
    reading: Reading, page: Page, rules: tuple[Rule, ...], *, allow_gaps: bool = False
) -> None:
    """Report what nothing has read, and what looks like a fact and gave none."""
    account = page.witness.account
    by_headers = any(rule.by_headers for rule in rules)
    if by_headers:
        _read_titled_lists(reading, page)
        read_footnotes(page.document, page)
    gaps = [gap for gap in find_gaps(reading) if not account.used(gap.node.block)]
    # who reads tables by their headers claims to read any table
    told = [replace(g, inside=True) if by_headers and _is_table(g) else g for g in gaps]
    _report_gaps(told, page, allow=allow_gaps)
    if by_headers:
        part_joined_values(page)
        share_namespace(page)
        doubt_leftovers(page.document, reading, page)
    for block in page.document.blocks:
        if not isinstance(block, Heading):
            account.skip_all(block, "prose" if by_headers else "read by no rule")
    if not page.witness.facts:
        page.witness.refuse(
            "nothing-recognised",
            "",
            "nothing on this page was recognised",
            "is this the right page and profile? `refwright outline` shows what rules see",
        )


def _read_titled_lists(reading: Reading, page: Page) -> None:
    """Read the lists under the title of a type: its values, or the types one of which it is."""
    for node in reading.root.walk():
        titles = [title.text for title in node.titles() if title.text]
        if node.kind is NodeKind.TABLE and isinstance(node.block, Table) and titles:
            page.section = titles[0]
            if not any(inner in reading.fate for inner in (node, *node.walk())):
                read_titled_table(node.block, page)
        if node.kind is not NodeKind.LIST or node.parent is None or not titles:
            continue
        at = node.parent.children.index(node)
        intro = node.parent.children[at - 1].block if at else None
        read = any(inner in reading.fate for inner in node.walk())
        if not read and isinstance(intro, Paragraph) and isinstance(node.block, ListBlock):
            page.section = titles[0]
            read_titled_list(intro, node.block, page)
    page.section = ""


def _is_table(gap: Gap) -> bool:
    return gap.node.kind is NodeKind.TABLE


def _report_gaps(gaps: list[Gap], page: Page, *, allow: bool) -> None:
    outside: Counter[str] = Counter()
    for gap in gaps:
        where = f"{gap.node.place.unit} {gap.node.place.number}"
        if gap.section.text:
            where += f" (section {gap.section.text!r})"
        if gap.inside:
            find = page.witness.doubt if allow else page.witness.refuse
            what = f"no rule reads this {gap.node.kind.value}: {gap.words!r}"
            find("gap", where, what, gap.remedy)
            page.witness.gaps.append(Unread(where, gap.words, gap.leaves))
        else:
            outside[gap.section.text] += 1
    for title, count in outside.items():
        page.witness.doubt(
            "section-not-read",
            f"section {title!r}" if title else "",
            f"no rule reads anything here ({count} tables, lists or code blocks)",
            "add rules, or skip the section with a reason",
        )


def _account(reading: Reading, page: Page) -> None:
    """Carry what became of each node over to the account of the page."""
    account = page.witness.account
    for node, fate in reading.fate.items():
        if node.block is None or node.kind in {NodeKind.PAGE, NodeKind.LINE, NodeKind.SECTION}:
            continue
        if fate.startswith("skip:"):
            account.skip(node.block, fate.removeprefix("skip: "))
        elif fate != "read as words":
            account.use(node.block)
