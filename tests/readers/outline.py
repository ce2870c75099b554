"""Blocks as plain nested lists, so that tests can say what they expect in a few words."""

from __future__ import annotations

from refwright.pages.document import Block, Cell, Heading, ListBlock, Paragraph, Preformatted, Table

Outline = list[object]


def outline(blocks: tuple[Block, ...]) -> Outline:
    """Leave places out: a paragraph is its text, anything else a list that names its kind."""
    return [_one(block) for block in blocks]


def _one(block: Block) -> object:
    match block:
        case Paragraph():
            return block.text
        case Heading():
            return [f"h{block.level}", block.text]
        case Preformatted():
            return ["pre", block.text]
        case ListBlock():
            items = [[item.text, *outline(item.blocks)] for item in block.items]
            return ["ol" if block.ordered else "ul", *items]
        case Table():
            return ["table", *([_cell(cell) for cell in row.cells] for row in block.rows)]


def _cell(cell: Cell) -> object:
    if cell.covered:
        return "^"
    inside = outline(cell.blocks)
    words: object = inside[0] if len(inside) == 1 else inside or ""
    marked = ["th", words] if cell.header else words
    return {cell.colspan: marked} if cell.colspan > 1 else marked
