"""What the PDF reader's stages hand each other: words with boxes, lines, ruling lines, raw tables.

All lengths are points; y grows downwards from the top of the page as it is seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

HYPHEN_MARK = "\u00ad"
"""A word that ends in this was divided by the typesetter, or ends in a hyphen: context decides."""

BULLET = re.compile(r"[•◦▪▫■□●○‣⁃∙·◆➢✓–*-]|o(?=$)")
NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]")


class Word(NamedTuple):
    """Characters without a space between them; ``size`` is the font's, in points as drawn."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    bold: bool
    mono: bool

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


class Rule(NamedTuple):
    """A straight ruling line: at ``at``, running from ``start`` to ``end`` along the other axis.

    ``pieces`` are the strokes that it is made of, where there is more than one.
    """

    at: float
    start: float
    end: float
    pieces: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class PageContent:
    """Everything that is read off one page.

    ``sideways`` counts characters that were not upright, ``unmapped`` those without a letter.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    horizontal: tuple[Rule, ...] = ()
    vertical: tuple[Rule, ...] = ()
    sideways: int = 0
    unmapped: int = 0
    has_image: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand beside each other, from left to right."""

    words: tuple[Word, ...]
    page: int
    x0: float
    x1: float
    top: float
    bottom: float
    size: float

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def bold(self) -> bool:
        return all(word.bold for word in self.words)

    @property
    def mono(self) -> bool:
        return all(word.mono for word in self.words)

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class RawCell:
    """A cell before its lines are read: ``left`` and ``right`` bound what its text can fill.

    ``covered`` marks a place that a cell further left or above spans into.
    """

    parts: list[Line | RawTable] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    colspan: int = 1
    rowspan: int = 1
    covered: bool = False

    @property
    def lines(self) -> list[Line]:
        return [part for part in self.parts if isinstance(part, Line)]

    @property
    def empty(self) -> bool:
        return not self.parts

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts)


@dataclass(slots=True)
class RawRow:
    """A row before its cells are read; ``header`` once it is known to name the columns."""

    cells: list[RawCell]
    page: int
    header: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(cell.text for cell in self.cells)

    @property
    def bold(self) -> bool:
        lines = [line for cell in self.cells for line in cell.lines]
        return bool(lines) and all(line.bold for line in lines)


@dataclass(slots=True)
class RawTable:
    """A table on one page, or on several once joined.

    ``edges`` are the columns' left and right ends, ``starts`` the indexes of rows that stand
    first on a page after the first.
    """

    rows: list[RawRow]
    edges: tuple[float, ...]
    page: int
    top: float = 0.0
    bottom: float = 0.0
    ruled: bool = True
    starts: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(text for row in self.rows for text in row.texts if text)


Element = Line | RawTable


def line_of(words: list[Word], page: int) -> Line:
    """Make a line of words that are known to stand on one.

    Its height and size are its longest word's: a bullet or a raised letter has its own.
    """
    if len(words) == 1:
        (only,) = words
        return Line((only,), page, only[1], only[2], only[3], only[4], only[5])
    ordered = tuple(sorted(words, key=_from_left))
    main = max(ordered, key=_length)
    right = max([word[2] for word in ordered])
    return Line(ordered, page, ordered[0].x0, right, main.top, main.bottom, main.size)


_from_left = itemgetter(1, 2, 0)


def _length(word: Word) -> int:
    return len(word[0])


def lines_of(words: list[Word], page: int) -> list[Line]:
    """Group words into lines from top to bottom.

    A word stands on a line when its middle lies within the height of the line's first word and
    the other way round, so that a raised small letter joins and the next line does not.
    """
    lines: list[Line] = []
    current: list[Word] = []
    top = bottom = height = 0.0
    for word in sorted(words, key=_by_middle):
        _, _, _, above, below, _, _, _ = word
        if current:
            overlap = (min(below, bottom)) - (max(above, top))
            least = below - above
            if overlap < 0.55 * (min(least, height)):
                lines.append(line_of(current, page))
                current = []
        if not current:
            top, bottom, height = above, below, below - above
        current.append(word)
    if current:
        lines.append(line_of(current, page))
    return lines


def _by_middle(word: Word) -> tuple[float, float]:
    return (word[3] + word[4], word[1])


def marker_of(line: Line) -> str:
    """Give the bullet or number that opens a line, or nothing."""
    first = line.words[0].text
    if len(line.words) > 1 and (BULLET.fullmatch(first) or NUMBER.fullmatch(first)):
        return first
    return ""
