"""The outline of a page: its nodes as rules see them, each with its line and what is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from refwright.pages.document import (
    Block,
    Cell,
    Document,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Place,
    Preformatted,
    Row,
    Table,
)


class NodeKind(StrEnum):
    """What a node is. ``TABLE`` and ``CELL`` hold others and are never matched."""

    PAGE = "page"
    SECTION = "section"
    ITEM = "item"
    TERM = "term"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    CODE = "code"
    LINE = "line"
    LIST = "list"
    PARAGRAPH = "paragraph"


_NUMBER = re.compile(r"^(?:§\s*)?(?:[A-Z]\.)?\d+(?:\.\d+)*\.?\s+(?=\S)")


@dataclass(eq=False, slots=True)
class Node:
    """One node. ``text`` is its own line, ``marked`` the same with `code` and **strong** shown."""

    kind: NodeKind
    text: str
    place: Place
    marked: str = ""
    block: object = None
    level: int = 0
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)

    def add(self, child: Node) -> Node:
        """Put a node below this one."""
        child.parent = self
        self.children.append(child)
        return child

    def walk(self) -> Iterator[Node]:
        """Yield the nodes below this one in reading order."""
        stack = list(reversed(self.children))
        while stack:
            node = stack.pop()
            yield node
            stack += reversed(node.children)

    def titles(self) -> Iterator[Node]:
        """Yield the enclosing sections, innermost first."""
        node = self.parent
        while node is not None:
            if node.kind in {NodeKind.SECTION, NodeKind.PAGE, NodeKind.TERM}:
                yield node
            node = node.parent

    def readings(self) -> tuple[tuple[str, str], ...]:
        """Return the texts that patterns may fit: as printed, and without a section's number."""
        as_printed = (self.text, self.marked or self.text)
        if self.kind is not NodeKind.SECTION:
            return (as_printed,)
        bare = _NUMBER.sub("", self.text)
        if bare == self.text:
            return (as_printed,)
        return as_printed, (bare, _NUMBER.sub("", as_printed[1]))


def build_outline(document: Document) -> Node:
    """Build the outline of a document: sections by the levels of their headings."""
    place = Place(document.page, 1)
    page = Node(NodeKind.PAGE, document.title, place, block=document)
    open_sections = [page]
    for block in document.blocks:
        if isinstance(block, Heading):
            while len(open_sections) > 1 and open_sections[-1].level >= block.level:
                open_sections.pop()
            section = _node(NodeKind.SECTION, block.text, block, block.place, block.level)
            open_sections.append(open_sections[-1].add(section))
        else:
            _add_block(open_sections[-1], block)
    return page


def _node(kind: NodeKind, text: str, block: object, place: Place, level: int = 0) -> Node:
    return Node(kind, text, place, marked_text(block, text), block, level)


_SIGNS = {"code": "`", "strong": "**"}


def marked_text(block: object, text: str) -> str:
    """Return a block's text with inline code in backticks and strong words in asterisks."""
    edges: list[tuple[int, int, str]] = []
    for mark in getattr(block, "marks", ()):
        if sign := _SIGNS.get(mark.kind):
            edges += [(mark.start, 1, sign), (mark.end, 0, sign)]
    parts: list[str] = []
    end = 0
    for at, _, sign in sorted(edges):
        parts += (text[end:at], sign)
        end = at
    return "".join((*parts, text[end:]))


def add_blocks(parent: Node, blocks: tuple[Block, ...]) -> None:
    """Add the nodes of several blocks below a node; headings in cells and items open sections."""
    here = parent
    for block in blocks:
        if isinstance(block, Heading):
            here = parent.add(_node(NodeKind.SECTION, block.text, block, block.place, 99))
        else:
            _add_block(here, block)


def _add_block(parent: Node, block: Block) -> None:
    match block:
        case Paragraph():
            _add_paragraph(parent, block)
        case Preformatted():
            code = parent.add(_node(NodeKind.CODE, block.text.strip("\n"), block, block.place))
            for number, line in enumerate(block.text.splitlines()):
                if line.strip():
                    place = Place(block.place.page, block.place.number + number, block.place.unit)
                    code.add(Node(NodeKind.LINE, line.strip(), place, block=block))
        case ListBlock():
            first = block.items[0].text if block.items else ""
            listed = parent.add(Node(NodeKind.LIST, first, block.place, block=block))
            terms = getattr(block, "kind", "") == "terms"
            for item in block.items:
                _add_item(listed, item, NodeKind.TERM if terms else NodeKind.ITEM)
        case Table():
            _add_table(parent, block)
        case _:
            inner = getattr(block, "blocks", None)
            if inner is not None:
                add_blocks(parent, inner)


def _add_paragraph(parent: Node, block: Paragraph) -> None:
    node = parent.add(_node(NodeKind.PARAGRAPH, block.text, block, block.place))
    breaks = [0, *getattr(block, "breaks", ()), len(block.text)]
    if len(breaks) > 2:
        for start, end in pairwise(breaks):
            if line := block.text[start:end].strip():
                node.add(Node(NodeKind.LINE, line, block.place, block=block))


def _add_item(listed: Node, item: Item, kind: NodeKind) -> None:
    text, blocks = item.text, item.blocks
    node = listed.add(_node(kind, text, item, item.place))
    if not text and blocks and isinstance(blocks[0], Paragraph):
        node.text, node.marked = blocks[0].text, marked_text(blocks[0], blocks[0].text)
        blocks = blocks[1:]
    add_blocks(node, blocks)


def _add_table(parent: Node, table: Table) -> None:
    caption = str(getattr(table, "caption", ""))
    node = parent.add(Node(NodeKind.TABLE, caption, table.place, block=table))
    for row in table.rows:
        _add_row(node, row)


def _add_row(table: Node, row: Row) -> None:
    words = " | ".join(cell.text for cell in row.cells)
    node = table.add(Node(NodeKind.ROW, words, row.place, block=row))
    for cell in row.cells:
        node.add(_cell_node(cell))


def _cell_node(cell: Cell) -> Node:
    first = cell.blocks[0] if len(cell.blocks) == 1 else None
    marked = marked_text(first, cell.text) if isinstance(first, Paragraph) else cell.text
    node = Node(NodeKind.CELL, cell.text, cell.place, marked, cell)
    add_blocks(node, cell.blocks)
    return node
