"""Frames of markup that is still open, and what becomes of them when they close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from refwright.pages.document import (
    Block,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Place,
    Row,
    Table,
)
from refwright.readers.bullets import split_items
from refwright.readers.html.elements import PRE
from refwright.readers.html.grid import RawCell, RawRow
from refwright.readers.html.parts import CAPTION, aside_of, heading_of
from refwright.readers.marks import Open, joined


class FlowKind(Enum):
    """What a flow of words belongs to.

    ``LOOSE`` words stand in a list but in none of its items, ``STRAY`` ones in a table but in
    none of its cells.
    """

    PLAIN = auto()
    HEADING = auto()
    PRE = auto()
    ITEM = auto()
    TERM = auto()
    DEFINITION = auto()
    LOOSE = auto()
    CELL = auto()
    STRAY = auto()
    CAPTION = auto()
    NOTE = auto()
    FIGURE = auto()


FLOWS = {
    **dict.fromkeys(PRE, FlowKind.PRE),
    CAPTION: FlowKind.CAPTION,
    "figcaption": FlowKind.CAPTION,
    "figure": FlowKind.FIGURE,
}
"""Elements whose words are a flow of their own and need nothing else."""


@dataclass(slots=True)
class Flow:
    """Words and blocks in reading order; the words of the last paragraph are still open."""

    kind: FlowKind
    line: int
    level: int = 0
    cell: RawCell | None = None
    says: str = ""
    """A heading's role, a note's kind."""
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    words_line: int = 0
    marks: list[tuple[int, Open]] = field(default_factory=list)
    """The marks that are open at each piece of the words."""
    anchor: str = ""
    broken: bool = False
    """Whether a line break stands right before the words to come."""


@dataclass(slots=True)
class OpenList:
    """A list whose end has not come; ``implied`` when it never had a start tag."""

    line: int
    ordered: bool = False
    terms: bool = False
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
    anchor: str = ""
    caption: str = ""
    flat: bool = False
    """Whether cells may follow each other without rows, as many in each as the header has."""


Frame = Flow | OpenList | OpenTable


def items_of(blocks: list[Block], place: Place) -> list[Item]:
    """Make an item of its blocks; more than one when bullets stand among its first words."""
    if not blocks:
        return []
    if not isinstance(blocks[0], Paragraph):
        return [Item("", place, tuple(blocks))]
    items = [replace(item, place=place) for item in split_items(blocks[0])] or [Item("", place)]
    items[-1] = replace(items[-1], blocks=(*items[-1].blocks, *blocks[1:]))
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
            parent.items[-1] = replace(last, blocks=(*last.blocks, block))
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


def term_of(blocks: list[Block], place: Place) -> list[Item]:
    """Make a term of its blocks: its words are all of its text."""
    words = [block for block in blocks if isinstance(block, Paragraph)]
    rest = tuple(block for block in blocks if not isinstance(block, Paragraph))
    if not words:
        return [Item("", place, rest)] if rest else []
    text, marks = joined((block.text, block.marks) for block in words)
    return [Item(text, place, rest, marks, anchor=words[0].anchor)]


def filled(cell: RawCell, blocks: list[Block]) -> RawCell:
    """Return a cell with what stands in it."""
    return RawCell(tuple(blocks), cell.place, cell.header, cell.colspan, cell.rowspan)


def captions(blocks: list[Block]) -> list[Block]:
    """Say of a caption's paragraphs that they are one."""
    return [replace(b, role="caption") if isinstance(b, Paragraph) else b for b in blocks]


def finished(flow: Flow, blocks: list[Block], place: Place) -> list[Block]:
    """Return what a flow that has ended is in the flow around it."""
    if flow.kind is FlowKind.HEADING:
        return heading_of(blocks, place, flow.level, flow.says)
    return aside_of(flow.says, blocks, place) if flow.kind is FlowKind.NOTE else blocks


def take(flow: Flow, blocks: list[Block]) -> None:
    """Put blocks behind those of a flow; a caption beside a table is the table's too."""
    for block in blocks:
        last = flow.blocks[-1] if flow.blocks else None
        match last, block:
            case Paragraph(role="caption"), Table(caption=""):
                flow.blocks.append(replace(block, caption=last.text))
                continue
            case Table(caption=""), Paragraph(role="caption") if flow.kind is FlowKind.FIGURE:
                flow.blocks[-1] = replace(last, caption=block.text)
            case _:
                pass
        flow.blocks.append(block)
    flow.broken = False


def ends_with_words(flow: Flow) -> bool:
    """Tell whether the last block of a flow is a paragraph."""
    return bool(flow.blocks) and isinstance(flow.blocks[-1], Paragraph)


def is_full(table: OpenTable, *, header: bool) -> bool:
    """Tell whether the next cell of a table without rows starts one: as wide as its header is."""
    row, first = table.rows[-1].cells, table.rows[0].cells
    if not row:
        return False
    return row[-1].header and not header if len(table.rows) == 1 else len(row) >= len(first)
