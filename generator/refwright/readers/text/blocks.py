"""Headings, paragraphs and lists of text captures: what stands between the tables.

Text forms keep one block a line. Bullets nest by their indentation; a line that goes on where an
item broke off belongs to that item.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refwright.base.limits import MAX_DEPTH
from refwright.base.patterns import compile_pattern
from refwright.pages.document import Block, Heading, Item, ListBlock, Paragraph, Place

Line = tuple[int, str]
"""1-based line number and the line without its end."""

_BULLET = re.compile(r"^([ \t\u00a0]*)([-*•◦‣▪·]|\d{1,3}[.)])[ \t\u00a0]+(\S.*)$")
_GLUED_BULLET = compile_pattern(r"^(.*:)- (\S.*)$")
_CONTINUES = re.compile(r"^[a-z(<]")
_INLINE = (
    (re.compile(r"`([^`]*)`"), r"\1"),
    (re.compile(r"\*\*(.+?)\*\*"), r"\1"),
    (re.compile(r"\[([^\[\]]+)\]\([^)\s\[]*\)"), r"\1"),
)
_MAX_HEADING_WORDS = 9
_MAX_HEADING_LENGTH = 90
_FINITE_VERB = re.compile(r"\b(?:is|are|was|were|has|have|will|can|may|must|should)\b")


def plain(text: str) -> str:
    """Fold white space and take inline Markdown marks away."""
    for pattern, replacement in _INLINE:
        text = pattern.sub(replacement, text)
    return " ".join(text.replace("\u00ad", "").split())


def is_heading(text: str) -> bool:
    """Tell whether a line that stands alone reads like a title: short, and no sentence."""
    return (
        len(text) <= _MAX_HEADING_LENGTH
        and len(text.split()) <= _MAX_HEADING_WORDS
        and text[-1:] not in ".:;,!?|"
        and any(char.isalpha() for char in text)
        and not _FINITE_VERB.search(text)
    )


@dataclass(slots=True)
class _Open:
    """An item that is still being read."""

    indent: int
    text: str
    place: Place
    ordered: bool
    children: list[_Open] = field(default_factory=list)

    def close(self) -> Item:
        return Item(plain(self.text), self.place, _lists(self.children))


def _lists(items: list[_Open]) -> tuple[ListBlock, ...]:
    if not items:
        return ()
    ordered = items[0].ordered
    return (ListBlock(tuple(item.close() for item in items), items[0].place, ordered),)


class _ListBuilder:
    """Collects bullet lines into one nested list."""

    def __init__(self) -> None:
        self.roots: list[_Open] = []
        self.stack: list[_Open] = []

    def add(self, indent: int, text: str, place: Place, *, ordered: bool) -> None:
        while self.stack and self.stack[-1].indent >= indent:
            self.stack.pop()
        item = _Open(indent, text, place, ordered)
        siblings = self.stack[-1].children if self.stack else self.roots
        siblings.append(item)
        if len(self.stack) < MAX_DEPTH:
            self.stack.append(item)

    def extend(self, text: str) -> None:
        last = self.stack[-1]
        last.text = f"{last.text} {text}"

    def close(self) -> tuple[ListBlock, ...]:
        return _lists(self.roots)


def read_blocks(lines: list[Line], page: str) -> tuple[Block, ...]:
    """Read lines that hold no table into headings, paragraphs and lists."""
    blocks: list[Block] = []
    builder: _ListBuilder | None = None
    after_blank = True
    for number, line in _split_glued(lines):
        place = Place(page, number)
        bullet = _BULLET.match(line)
        if bullet:
            builder = builder or _ListBuilder()
            mark = bullet[2]
            builder.add(len(bullet[1]), bullet[3], place, ordered=mark[0].isdigit())
        elif not line.strip():
            after_blank = True
            continue
        elif builder and not after_blank and _CONTINUES.match(line.strip()):
            builder.extend(line.strip())
        else:
            blocks += builder.close() if builder else ()
            builder = None
            blocks.append(_line_block(line, place))
        after_blank = False
    return (*blocks, *(builder.close() if builder else ()))


def _line_block(line: str, place: Place) -> Block:
    text = plain(line)
    return Heading(text, 1, place) if is_heading(text) else Paragraph(text, place)


def _split_glued(lines: list[Line]) -> list[Line]:
    """Put a bullet that the capture has glued to the end of its intro on a line of its own."""
    out: list[Line] = []
    for number, line in lines:
        glued = _GLUED_BULLET.match(line)
        if glued and not _BULLET.match(glued[1]):
            out += [(number, glued[1]), (number, f"- {glued[2]}")]
        else:
            out.append((number, line))
    return out
