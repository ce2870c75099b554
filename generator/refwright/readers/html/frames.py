"""Frames of markup that is still open, and what becomes of them when they close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from refwright.pages.document import Block, Heading, Item, ListBlock, Paragraph, Place, Row, Table
from refwright.readers.bullets import split_items
from refwright.readers.html.grid import RawCell, RawRow


class FlowKind(Enum):
    """What a flow of words belongs to.

    ``LOOSE`` words stand in a list but in none of its items, ``STRAY`` ones in a table but in
    none of its cells (a caption is read as such).
    """

    PLAIN = auto()
    HEADING = auto()
    PRE = auto()
    ITEM = auto()
    DEFINITION = auto()
    LOOSE = auto()
    CELL = auto()
    STRAY = auto()


@dataclass(slots=True)
class Flow:
    """Words and blocks in reading order; the words of the last paragraph are still open."""

    kind: FlowKind
    line: int
    level: int = 0
    cell: RawCell | None = None
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    words_line: int = 0


@dataclass(slots=True)
class OpenList:
    """A list whose end has not come; ``implied`` when it never had a start tag."""

    line: int
    ordered: bool = False
    implied: bool = False
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class OpenTable:
    """A table whose end has not come; ``before`` holds its caption and misplaced content."""

    line: int
    implied: bool = False
    layout: bool = False
    rows: list[RawRow] = field(default_factory=list)
    before: list[Block] = field(default_factory=list)
    group: int = 0
    head: bool = False
    in_row: bool = False


Frame = Flow | OpenList | OpenTable


def items_of(blocks: list[Block], place: Place) -> list[Item]:
    """Make an item of its blocks; more than one when bullets stand among its first words."""
    if not blocks:
        return []
    if not isinstance(blocks[0], Paragraph):
        return [Item("", place, tuple(blocks))]
    items = [Item(i.text, place, i.blocks) for i in split_items(blocks[0])] or [Item("", place)]
    last = items[-1]
    items[-1] = Item(last.text, place, (*last.blocks, *blocks[1:]))
    return [item for item in items if item.text or item.blocks]


def take_loose(parent: OpenList, blocks: Sequence[Block], place: Place, *, split: bool) -> None:
    """Put what stands in a list outside of its items where it belongs.

    Paragraphs become items of their own (with ``split``); everything else goes into the item
    before it.
    """
    for block in blocks:
        if split and isinstance(block, Paragraph):
            parent.items += split_items(block)
        elif split and isinstance(block, ListBlock) and block.items and not parent.items:
            parent.items += block.items
        elif parent.items:
            last = parent.items[-1]
            parent.items[-1] = Item(last.text, last.place, (*last.blocks, block))
        else:
            parent.items.append(Item("", place, (block,)))


def is_layout(rows: Sequence[Row]) -> bool:
    """Tell a table that only arranges the page: one column (or row) that holds whole sections."""
    if any(cell.header for row in rows for cell in row.cells):
        return False
    held = [block for row in rows for cell in row.cells for block in cell.blocks]
    if all(len(row.cells) == 1 for row in rows):
        return any(isinstance(block, Heading | Table) for block in held)
    return len(rows) == 1 and any(isinstance(block, Heading) for block in held)


def heading_of(blocks: list[Block], place: Place, level: int) -> list[Block]:
    """Join a heading's words; what cannot be part of a title follows it."""
    words = [block.text for block in blocks if isinstance(block, Paragraph)]
    rest = [block for block in blocks if not isinstance(block, Paragraph)]
    title: list[Block] = [Heading(" ".join(words), level, place)] if words else []
    return title + rest
