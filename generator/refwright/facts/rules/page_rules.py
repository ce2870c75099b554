"""One page by its rules: the walk, the account of every node, and the gaps."""

from __future__ import annotations

from collections import Counter

from refwright.facts.interpret.page import Page
from refwright.facts.rule_language.language import Rule
from refwright.facts.rule_language.outline import NodeKind
from refwright.facts.rules.gaps import Gap, find_gaps
from refwright.facts.rules.tables import PageWalk
from refwright.facts.rules.walk import Reading
from refwright.pages.document import Document

_SHOWN = 12


def read_by_rules(document: Document, page: Page, rules: tuple[Rule, ...]) -> Reading:
    """Read a page into its witness; what no rule reads becomes a finding."""
    reading = PageWalk(document, page, rules).run()
    page.witness.fitted = reading.fitted
    _report_gaps(list(find_gaps(reading)), page)
    _settle(reading, page)
    if not page.witness.facts:
        page.witness.refuse(
            "nothing-recognised",
            "",
            "nothing on this page was recognised",
            "is this the right page and profile? `refwright outline` shows what rules see",
        )
    return reading


def _report_gaps(gaps: list[Gap], page: Page) -> None:
    outside: Counter[str] = Counter()
    for gap in gaps:
        where = f"{gap.node.place.unit} {gap.node.place.number}"
        if gap.section.text:
            where += f" (section {gap.section.text!r})"
        if gap.inside:
            page.witness.refuse(
                "gap", where, f"no rule reads this {gap.node.kind.value}: {gap.words!r}", gap.remedy
            )
        else:
            outside[gap.section.text] += 1
    for title, count in outside.items():
        page.witness.doubt(
            "section-not-read",
            f"section {title!r}" if title else "",
            f"no rule reads anything here ({count} tables, lists or code blocks)",
            "add rules, or skip the section with a reason",
        )


def _settle(reading: Reading, page: Page) -> None:
    """Carry what became of each node over to the account of the page."""
    account = page.witness.account
    for node, fate in reading.fate.items():
        if node.block is None or node.kind in {NodeKind.PAGE, NodeKind.LINE}:
            continue
        if fate.startswith("skip:"):
            account.skip(node.block, fate.removeprefix("skip: "))
        elif fate != "read as words":
            account.use(node.block)
    for block in page.document.blocks:
        if not hasattr(block, "level"):
            account.skip_all(block, "read by no rule")
