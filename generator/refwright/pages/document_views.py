"""A document's texts with their marks as signs, and its blocks with the notes among them opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from refwright.pages.document import (
    Aside,
    Block,
    Heading,
    ListBlock,
    Mark,
    Paragraph,
    Row,
    Table,
    walk,
)

_SIGNS = {"strong": "**", "code": "`"}
_ORDER = tuple(_SIGNS)
"""Of two marks over the same words the first is outside, however the page nests them."""


def marked(text: str, marks: tuple[Mark, ...]) -> str:
    """Return a text with its marks as signs: code in backticks, strong between two asterisks."""
    signs: list[tuple[int, int, int, int, str]] = []
    for mark in marks:
        if sign := _SIGNS.get(mark.kind, ""):
            size, rank = mark.end - mark.start, _ORDER.index(mark.kind)
            # what ends comes before what begins, the inner end and the outer begin first
            signs += [(mark.start, 1, -size, rank, sign), (mark.end, 0, size, -rank, sign)]
    out: list[str] = []
    at = 0
    for offset, _, _, _, sign in sorted(signs):
        out += [text[at:offset], sign]
        at = offset
    return "".join([*out, text[at:]])


def without_asides(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks with the notes among them opened: titles and headings become paragraphs."""
    if not any(isinstance(block, Aside) for block in walk(blocks)):
        return blocks
    return tuple(_opened(blocks))


def _opened(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Aside():
                if block.title:
                    yield Paragraph(block.title, block.place)
                for inner in _opened(block.blocks):
                    yield (
                        Paragraph(inner.text, inner.place) if isinstance(inner, Heading) else inner
                    )
            case ListBlock():
                items = (replace(i, blocks=tuple(_opened(i.blocks))) for i in block.items)
                yield replace(block, items=tuple(items))
            case Table():
                yield replace(block, rows=tuple(map(_opened_row, block.rows)))
            case _:
                yield block


def _opened_row(row: Row) -> Row:
    return replace(row, cells=tuple(replace(c, blocks=tuple(_opened(c.blocks))) for c in row.cells))
