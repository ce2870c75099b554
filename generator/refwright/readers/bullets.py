"""Bullets that were pasted as text: the items of a list whose marks stand among its words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refwright.pages.document import Block, Item, ListBlock, Paragraph

_GLYPH = re.compile(r"\s*[•◦‣▪●○]\s*|(?:^|(?<=\s))·\s+")
_LEADING = re.compile(r"(?:[•◦‣▪●○]|·\s)")
_DASH = re.compile(r"[-–—*]\s+(?=\S)")
_AFTER_INTRO = re.compile(r":\s*[•◦‣▪●○]\s*\S")


def split_items(paragraph: Paragraph) -> list[Item]:
    """Split one run of a list's words at its bullets; without any it is one item.

    Words before the first bullet are an item too, or, when they end with a colon, the text of
    the one item in which the rest is nested.
    """
    text = _DASH.sub("", paragraph.text, count=1) if _DASH.match(paragraph.text) else paragraph.text
    place = paragraph.place
    parts = [part.strip() for part in _GLYPH.split(text)]
    items = [Item(part, place) for part in parts if part]
    if len(items) > 1 and parts[0].endswith(":"):
        return [Item(items[0].text, place, (ListBlock(tuple(items[1:]), place),))]
    return items


def gather_bullets(blocks: Iterable[Block]) -> list[Block]:
    """Make lists of paragraphs that start with bullets; two dashes in a row count as bullets."""
    out: list[Block] = []
    run: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph) and _starts_item(block.text):
            run.append(block)
            continue
        out += _run_blocks(run)
        run = []
        out += _split_intro(block) if isinstance(block, Paragraph) else [block]
    return out + _run_blocks(run)


def _starts_item(text: str) -> bool:
    return bool(_LEADING.match(text) or _DASH.match(text))


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
    intro, rest = paragraph.text[: found.start() + 1], paragraph.text[found.start() + 1 :]
    items = split_items(Paragraph(rest.strip(), paragraph.place))
    return [Paragraph(intro, paragraph.place), ListBlock(tuple(items), paragraph.place)]
