"""A row's event or attribute with the cells that describe it, whole again over page breaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from refwright.facts.account import Account
from refwright.facts.stating.page import Name
from refwright.pages.document import Block, Cell, Form, Item, ListBlock, Mark, Paragraph


@dataclass(slots=True)
class Entry:
    """An event or an attribute with the cells that describe it, gathered over page breaks."""

    names: list[Name]
    kind: str
    place: str
    cells: list[Cell] = field(default_factory=list)
    extra: dict[str, Cell] = field(default_factory=dict)
    shifted: bool = False
    bare: bool = False
    """True where the row describes the event's first attribute and not the event."""

    def blocks(self, account: Account) -> tuple[Block, ...]:
        """Give the description as if no page had ever broken it."""
        return join_blocks([block for cell in self.cells for block in cell.blocks], account)


def begins_anew(before: Block | None, text: str) -> bool:
    """Tell whether words start a description of their own: a sentence after a whole one."""
    if before is None:
        return text[:1].isupper()
    whole = not isinstance(before, Paragraph) or before.text[-1:] in ".!?"
    return isinstance(before, Paragraph | ListBlock) and whole and text[:1].isupper()


def join_blocks(blocks: Iterable[Block], account: Account) -> tuple[Block, ...]:
    """Join what a page break parted: a sentence, a list, or an item that goes on."""
    out: list[Block] = []
    paged = account.document.form not in _WHOLE
    for block in blocks:
        last = out[-1] if out else None
        match last, block:
            case Paragraph() as a, Paragraph() as b if paged and _goes_on(a.text, b.text):
                out[-1] = _joined(a, b)
            case ListBlock() as a, ListBlock() as b if a.items and b.items:
                out[-1] = ListBlock((*a.items, *b.items), a.place, a.ordered)
            case ListBlock() as a, Paragraph() as b if a.items and _item_goes_on(a, b.text):
                out[-1] = _extended(a, b.text, account)
            case _:
                out.append(block)
    return tuple(out)


_WHOLE = frozenset({Form.HTML, Form.MARKDOWN})
"""Forms that break no sentence over two paragraphs."""


def _joined(first: Paragraph, second: Paragraph) -> Paragraph:
    """Join two paragraphs, with the marks of both."""
    offset = len(first.text) + 1
    moved = (Mark(m.start + offset, m.end + offset, m.kind) for m in second.marks)
    text = f"{first.text} {second.text}"
    return Paragraph(text, first.place, (*first.marks, *moved), first.breaks)


def _goes_on(before: str, after: str) -> bool:
    return before[-1:] not in ".!?)]" or after[:1].islower()


def _last_item(block: ListBlock) -> Item:
    item = block.items[-1]
    inner = item.blocks[-1] if item.blocks else None
    return _last_item(inner) if isinstance(inner, ListBlock) and inner.items else item


def _item_goes_on(block: ListBlock, text: str) -> bool:
    before = _last_item(block).text
    return text[:1].islower() or before[-1:] in {",", "("}


def _extended(block: ListBlock, text: str, account: Account) -> ListBlock:
    """Put text at the end of a list's last item, however deep that is nested."""
    old = block.items[-1]
    inner = old.blocks[-1] if old.blocks else None
    if isinstance(inner, ListBlock) and inner.items:
        new = Item(old.text, old.place, (*old.blocks[:-1], _extended(inner, text, account)))
    else:
        new = Item(f"{old.text} {text}", old.place, old.blocks)
    account.stands_for(new, old)
    return ListBlock((*block.items[:-1], new), block.place, block.ordered)
