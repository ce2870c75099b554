"""Tables without ruling lines: lines of words that leave the same strips of the page free.

A table is a run of lines, over page ends too, in which at least one upright strip (a gutter)
stays free of words. Each line narrows the strips; a line that closes a strip that was in use
ends the table.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from refwright.readers.pdf.bands import rows_of
from refwright.readers.pdf.page import (
    BULLET,
    NUMBER,
    Element,
    Line,
    RawRow,
    RawTable,
    Rule,
    Word,
)

_GAP = 0.55
"""Least width of a gutter, in sizes of the font; a space is about a quarter to a third."""
_KNOWN_GAP = 0.42
"""The same where rules have shown that there is a table."""
_SURE_GAP = 1.0
"""Least width of the gutter of a table of only two lines."""
_ITEM_GAP = 3.0
"""Widest gap between a list's marker and its text."""
_DASHES = {"-", "–", "*", "·", "o"}
_OPENS_CODE = "{[<"
_LEADER = re.compile(r"\.{4,}")
_SECTION_NUMBER = re.compile(r"\d+(?:\.\d+)+\.?")

Strip = tuple[float, float]


@dataclass(slots=True)
class _Region:
    """Lines that share gutters so far."""

    lines: list[Line]
    strips: list[Strip]
    size: float
    left: float
    step: float = 0.0
    """Largest gap between lines that are known to belong to the table."""
    wide: int = 1
    """Lines with words in more than one column."""
    loose: int = 0
    """Lines at the end with words in the first column only."""

    def gutters(self, strips: list[Strip] | None = None) -> list[Strip]:
        """Give the strips that are bounded by words on both sides and wide enough."""
        least = _GAP * self.size
        inner = self.strips if strips is None else strips
        return [
            strip for strip in inner if math.isfinite(sum(strip)) and strip[1] - strip[0] >= least
        ]


@dataclass(slots=True)
class ColumnFinder:
    """Finds plain tables in the flow; ``rules`` are each page's free level ruling lines.

    A line set in a typewriter font is part of a sample and starts no table, unless the whole
    document is ``typewritten``.
    """

    rules: dict[int, list[Rule]]
    typewritten: bool = False
    out: list[Element] = field(default_factory=list)

    def find(self, elements: list[Element]) -> list[Element]:
        """Replace the runs of lines that form tables by tables."""
        at = 0
        while at < len(elements):
            element = elements[at]
            region = self._region(elements, at) if isinstance(element, Line) else None
            if region is None:
                self.out.append(element)
                at += 1
                continue
            at += len(region.lines)
            if _is_contents(region):
                self.out += region.lines
                continue
            region.lines[:0] = self._lines_above(region)
            self.out.append(self._table(region))
        return self.out

    def _region(self, elements: list[Element], start: int) -> _Region | None:
        first = elements[start]
        assert isinstance(first, Line)  # noqa: S101  # the caller looked
        if len(runs(first)) < 2 or _LEADER.search(first.text):
            return None
        if first.mono and not self.typewritten:
            return None
        region = _Region([first], _cut([(-math.inf, math.inf)], first), first.size, first.x0)
        for element in _lines(elements, start + 1):
            if not _grow(region, element):
                break
        _trim(region)
        gutters = region.gutters()
        if region.wide < 2 or not gutters or _is_prose(region, gutters):
            return None
        sure = region.wide > 2 or any(b - a >= _SURE_GAP * region.size for a, b in gutters)
        return region if sure else None

    def _lines_above(self, region: _Region) -> list[Line]:
        """Take back lines just above that are the upper lines of a header's taller cells."""
        gutters = region.gutters()
        taken: list[Line] = []
        first = region.lines[0]
        while self.out and isinstance(line := self.out[-1], Line):
            close = line.page == first.page and first.top - line.bottom < 0.35 * line.size
            apart = line.x0 >= gutters[0][0] or (first.bold and line.bold)
            if not (close and apart and line.bold == first.bold) or _crosses(line, gutters):
                break
            taken.insert(0, line)
            self.out.pop()
            first = line
        return taken

    def _table(self, region: _Region) -> RawTable:
        gutters = region.gutters()
        left = min(line.x0 for line in region.lines)
        right = max(line.x1 for line in region.lines)
        edges = (left, *((a + b) / 2 for a, b in gutters), right)
        rows, starts = rows_of(region.lines, edges, self.rules)
        edges = _without_empty_columns(rows, edges)
        top, bottom = region.lines[0].top, region.lines[-1].bottom
        page = region.lines[0].page
        return RawTable(rows, edges, page, top, bottom, ruled=False, starts=starts)


def _without_empty_columns(rows: list[RawRow], edges: tuple[float, ...]) -> tuple[float, ...]:
    """Drop the columns without a word: white that was part of two gutters."""
    count = len(edges) - 1
    empty = [at for at in range(count) if all(row.cells[at].empty for row in rows)]
    for at in reversed(empty):
        for row in rows:
            del row.cells[at]
        drop = at + 1 if at + 1 < len(edges) - 1 else at
        edges = edges[:drop] + edges[drop + 1 :]
    return edges


def _lines(elements: list[Element], start: int) -> Iterator[Line]:
    for at in range(start, len(elements)):
        element = elements[at]
        if not isinstance(element, Line):
            return
        yield element


def runs(line: Line) -> list[Strip]:
    """Give the stretches of a line without a wide gap; a bullet belongs to what follows it."""
    out: list[list[float]] = []
    opens = False
    for word in line.words:
        reach = _ITEM_GAP if opens else _GAP
        if out and word.x0 - out[-1][1] < reach * line.size:
            out[-1][1] = max(out[-1][1], word.x1)
            opens = False
        else:
            out.append([word.x0, word.x1])
            opens = _opens_item(word, first=len(out) == 1)
    return [(a, b) for a, b in out]


def _opens_item(word: Word, *, first: bool) -> bool:
    """Tell a list's marker; a dash opens an item only at the line's start, else it is a cell."""
    text = word.text
    if text in _DASHES or (word.bold and _SECTION_NUMBER.fullmatch(text)):
        return first
    return bool(BULLET.fullmatch(text) or NUMBER.fullmatch(text))


def _cut(strips: list[Strip], line: Line) -> list[Strip]:
    """Take the stretches of a line out of the free strips."""
    for start, end in runs(line):
        cut: list[Strip] = []
        for a, b in strips:
            if end <= a or start >= b:
                cut.append((a, b))
                continue
            cut += [(a, start)] if start > a else []
            cut += [(end, b)] if end < b else []
        strips = cut
    return strips


def free_strips(lines: list[Line], size: float) -> list[Strip]:
    """Return the strips between words that all lines leave free, within a table known as one."""
    least = _KNOWN_GAP * size
    taken: list[list[float]] = []
    for word in sorted((word for line in lines for word in line.words), key=lambda w: w.x0):
        if taken and word.x0 - taken[-1][1] < least:
            taken[-1][1] = max(taken[-1][1], word.x1)
        else:
            taken.append([word.x0, word.x1])
    return [(above[1], below[0]) for above, below in pairwise(taken)]


def _crosses(line: Line, gutters: list[Strip]) -> bool:
    return any(a < (g + h) / 2 < b for a, b in runs(line) for g, h in gutters)


def _grow(region: _Region, line: Line) -> bool:
    """Add a line when it leaves every gutter in use open; tells whether it did."""
    before = region.gutters()
    if not before:  # a bigger font has made them too narrow
        return False
    strips = _cut(region.strips, line)
    after = region.gutters(strips)
    if any(not any(a <= c and d <= b for c, d in after) for a, b in before):
        return False
    last = region.lines[-1]
    gap = line.top - last.bottom if line.page == last.page else 0.0
    if len(runs(line)) < 2 and _is_beside(region, line):
        return False
    if line.mono and line.text[0] in _OPENS_CODE and not any(one.mono for one in region.lines):
        return False
    if gap > max(3 * line.size, 1.8 * region.step + 2) or _is_title(region, line, gap):
        return False
    if len(runs(line)) < 2 and line.x1 <= before[0][1]:
        region.loose += 1
    else:
        region.wide += len(runs(line)) > 1
        region.loose = 0
        region.step = max(region.step, gap)
    region.lines.append(line)
    region.strips = strips
    region.size = max(region.size, line.size)
    region.left = min(region.left, line.x0)
    return True


def _is_beside(region: _Region, line: Line) -> bool:
    """Tell a line of prose: outside the table, or on a new page under its first column alone."""
    outside = line.x1 <= region.left
    under = line.x0 < min((a for a, _ in region.gutters()), default=-math.inf)
    return outside or (under and line.page != region.lines[-1].page)


def _is_title(region: _Region, line: Line, gap: float) -> bool:
    """Tell a heading under the table by its font and the space above it."""
    if len(runs(line)) > 1:
        return False
    bigger = line.size > 1.12 * region.size
    bold = line.bold and not region.lines[-1].bold and gap > 1.2 * region.step + 1
    return bigger or bold


def _trim(region: _Region) -> None:
    """Give back lines at the end that stand in the first column alone and apart: prose.

    One that is as near as the lines of a cell, or a single word at the distance of a row, stays.
    """
    first = len(region.lines) - region.loose
    for at in range(first, len(region.lines)):
        above, line = region.lines[at - 1], region.lines[at]
        gap = line.top - above.bottom if above.page == line.page else math.inf
        near = gap <= 0.3 * line.size and gap < region.step
        single = len(line.words) == 1 and gap <= region.step + 0.5 and not line.text.endswith(":")
        if not near and not single:
            del region.lines[at:]
            break
    strips: list[Strip] = [(-math.inf, math.inf)]
    for line in region.lines:
        strips = _cut(strips, line)
    region.strips = strips


def _is_prose(region: _Region, gutters: list[Strip]) -> bool:
    """Tell paragraphs with a word at the right margin here and there: most lines go without."""
    first = [line for line in region.lines if line.x1 <= gutters[0][0] + 1]
    words = sum(len(line.words) for line in first)
    return len(first) > 2 * region.wide and words > 4 * len(first)


def _is_contents(region: _Region) -> bool:
    """Tell a table of contents without leaders: its last column is page numbers that rise."""
    last = [line.words[-1].text for line in region.lines if len(runs(line)) > 1]
    if len(region.gutters()) != 1 or not all(text.isdecimal() for text in last):
        return False
    numbers = [int(text) for text in last]
    names = [len(line.words) for line in region.lines]
    return len(numbers) > 2 and numbers == sorted(numbers) and sum(names) > 3 * len(names)
