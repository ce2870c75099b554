"""Values that a description seems to give and that no list has: lost marks, lost lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from refwright.base.patterns import first_found
from refwright.facts.stating.page import Page
from refwright.facts.testimony import clip
from refwright.facts.words.sentences import sentences
from refwright.facts.words.values import read_announced, read_value
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Cell, ListBlock, Paragraph


def doubt_lost_values(name: str, cells: Sequence[Cell], place: str, page: Page) -> None:
    """Report values that a sentence announces and nothing gave: they are lost, not absent."""
    phrases = page.profile.phrases
    announcing = (*phrases["values_follow"], *phrases["values_inline"])
    for sentence in (s for cell in cells for s in sentences(cell.text)):
        read = read_announced(sentence, words_of(page.profile))
        if first_found(announcing, sentence) and not (read and read.limits):
            page.witness.doubt(
                "values-not-read",
                place,
                f"{name}: no values could be read from {clip(sentence)!r}",
                "has the capture lost the list's marks?",
            )


def doubt_strays(name: str, cells: Sequence[Cell], page: Page) -> None:
    """Report a value that stands by itself beside a list: it has lost its mark."""
    blocks = [block for cell in cells for block in cell.blocks]
    strays = [
        block
        for pair in pairwise(blocks)
        for block in pair
        if isinstance(block, Paragraph) and any(isinstance(b, ListBlock) for b in pair)
    ]
    for block in strays:
        if block.text[-1:] != ":" and read_value(block.text, words_of(page.profile)) is not None:
            page.witness.doubt(
                "value-outside-list",
                page.at(block.place),
                f"{name}: {clip(block.text)!r} looks like a value and stands in no list",
                "has the capture lost its mark?",
            )
