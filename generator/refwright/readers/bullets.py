"""Bullets that were pasted as text: the items of a list whose marks stand among its words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refwright.pages.document import Block, Item, ListBlock, Mark, Paragraph, Place
from refwright.readers.marks import Marked, cut

_GLYPHS = "•◦‣▪●○"
_GLYPH = re.compile(rf"(?:(?<!\s)\s+)?[{_GLYPHS}]\s*|(?:^|(?<=\s))·\s+")
_LEADING = re.compile(rf"(?:[{_GLYPHS}]|·\s)")
_DASH = re.compile(r"[-–—*]\s+(?=\S)")
_AFTER_INTRO = re.compile(rf":\s*[{_GLYPHS}]\s*\S")


def split_items(paragraph: Paragraph) -> list[Item]:
    """Split one run of a list's words at its bullets; without any it is one item.

    Words before the first bullet are an item too, or, when they end with a colon, the text of
    the one item in which the rest is nested.
    """
    text, place = paragraph.text, paragraph.place
    dash = _DASH.match(text)
    start = dash.end() if dash else 0
    cuts = [(found.start(), found.end()) for found in _GLYPH.finditer(text, start)]
    begins, ends = [start, *(end for _, end in cuts)], [*(begin for begin, _ in cuts), len(text)]
    parts = [cut(text, paragraph.marks, *ends) for ends in zip(begins, ends, strict=True)]
    items = [Item(part, place, marks=marks) for part, marks in parts if part]
    if items and not cuts:
        return [Item(items[0].text, place, (), items[0].marks, anchor=paragraph.anchor)]
    if len(items) > 1 and parts[0][0].endswith(":"):
        rest = ListBlock(tuple(items[1:]), place)
        return [Item(items[0].text, place, (rest,), items[0].marks)]
    return items


def gather_bullets(blocks: Iterable[Block]) -> list[Block]:
    """Make lists of paragraphs that start with bullets; two dashes in a row count as bullets."""
    out: list[Block] = []
    run: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            if _starts_item(block.text):
                run.append(block)
                continue
            out += _run_blocks(run)
            out += _split_intro(block)
        else:
            out += _run_blocks(run)
            out.append(block)
        run = []
    return out + _run_blocks(run)


def _starts_item(text: str) -> bool:
    return not text[0].isalnum() and bool(_LEADING.match(text) or _DASH.match(text))


def _run_blocks(run: list[Paragraph]) -> list[Block]:
    """A lone dash is punctuation, a lone glyph is not."""
    if not run or (len(run) == 1 and not _LEADING.match(run[0].text)):
        return list(run)
    items = [item for paragraph in run for item in split_items(paragraph)]
    return [ListBlock(tuple(items), run[0].place)] if items else []


def _split_intro(paragraph: Paragraph) -> list[Block]:
    """Part a sentence from the bullets that follow its colon."""
    found = _AFTER_INTRO.search(paragraph.text)
    if found is None:
        return [paragraph]
    text, place, marks = paragraph.text, paragraph.place, paragraph.marks
    middle = found.start() + 1
    intro = Paragraph(*_placed(cut(text, marks, 0, middle), place))
    items = split_items(Paragraph(*_placed(cut(text, marks, middle, len(text)), place)))
    return [intro, ListBlock(tuple(items), place)]


def _placed(marked: Marked, place: Place) -> tuple[str, Place, tuple[Mark, ...]]:
    return marked[0], place, marked[1]
