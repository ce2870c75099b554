"""Texts with the page's own marks in them: ```code```, ``**strong**``, ``~~struck~~``, line ends."""

from __future__ import annotations

from collections.abc import Sequence

from refwright.base.patterns import compile_pattern
from refwright.pages.document import Heading, Item, Mark, Paragraph, Preformatted

_SIGNS = {"code": "`", "strong": "**", "strike": "~~", "sup": "^"}


def marked(text: str, marks: Sequence[Mark] = (), breaks: Sequence[int] = ()) -> str:
    """Return a text with its marks as signs around the words, and a line end at each break."""
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for mark in marks:
        sign = _SIGNS.get(mark.kind)
        if mark.kind == "strong" and text[mark.start : mark.end].strip() == text.strip():
            continue  # where all words are bold, bold tells none of them from the others
        if sign and text[mark.start : mark.end].strip():
            opening[mark.start] = opening.get(mark.start, "") + sign
            closing[mark.end] = sign + closing.get(mark.end, "")
    ends = set(breaks)
    out: list[str] = []
    for at, char in enumerate(text):
        out += (closing.get(at, ""), "\n" if at in ends else "", opening.get(at, ""), char)
    return "".join((*out, closing.get(len(text), "")))


def marked_block(block: Heading | Paragraph | Preformatted | Item) -> str:
    """Return a block's own text with its marks."""
    breaks = block.breaks if isinstance(block, Paragraph | Item) else ()
    return marked(block.text, block.marks, breaks)


_MARKS = compile_pattern(r"`|\*\*|~~")


def unmarked(text: str) -> str:
    """Return a text in plain words, on one line."""
    return " ".join(_MARKS.sub("", text).split())
