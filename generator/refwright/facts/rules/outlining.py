"""A page as rules see it: each node with its line, the rule that reads it and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from refwright.facts.account import Account
from refwright.facts.profile import Profile
from refwright.facts.rule_language.outline import Node, NodeKind
from refwright.facts.rules.gaps import find_gaps
from refwright.facts.rules.tables import PageWalk
from refwright.facts.stating.page import Page
from refwright.facts.testimony import Witness
from refwright.pages.document import Document

_SHOWN = 100


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """One node: how deep it is, what it is, its line, and what became of it."""

    depth: int
    kind: str
    line: str
    place: str
    rule: str
    gave: str
    gap: str
    near: str = ""


def outline_page(document: Document, profile: Profile) -> list[OutlineLine]:
    """Return the outline of a page by the rules that the profile has for it."""
    witness = Witness(document.page, Account(document), title=document.title)
    walk = PageWalk(document, Page(document, profile, witness), profile.rules_for(document.page))
    walk.explaining = True
    reading = walk.run()
    gaps = {gap.node: gap.remedy for gap in find_gaps(reading)}
    return [
        OutlineLine(
            depth,
            node.kind.value + (str(node.level) if node.kind is NodeKind.SECTION else ""),
            _line(node),
            f"{node.place.unit} {node.place.number}",
            reading.fate.get(node, ""),
            reading.gave.get(node, ""),
            gaps.get(node, ""),
            "" if node in reading.fate else reading.near.get(node, ""),
        )
        for depth, node in _nodes(reading.root, 0)
    ]


def _nodes(node: Node, depth: int) -> Iterator[tuple[int, Node]]:
    """Yield the nodes that rules can name; a cell's lone paragraph is the cell itself."""
    yield depth, node
    for child in node.children:
        lone = node.kind is NodeKind.CELL and len(node.children) == 1
        if not (lone and child.kind is NodeKind.PARAGRAPH and not child.children):
            yield from _nodes(child, depth + 1)


def _line(node: Node) -> str:
    text = " ⏎ ".join((node.marked or node.text).splitlines())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def outline_text(lines: list[OutlineLine], *, unread: bool = False) -> Iterator[str]:
    """Yield the outline for people; with ``unread``, only what no rule reads."""
    for line in lines:
        if unread and not line.gap and (not line.near or line.kind == "paragraph"):
            continue
        became = line.gave or line.rule or ("GAP: " + line.gap if line.gap else "")
        if line.near:
            became = f"{became}; {line.near}" if became else line.near
        if line.gave:
            became += f"  [{line.rule}]"
        tail = f"   <- {became}" if became else ""
        yield f"{'  ' * line.depth}{line.kind}: {line.line}{tail}"
