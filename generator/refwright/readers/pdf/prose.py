"""Lines into headings, paragraphs, lists and samples, in the flow of the page and in cells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import zip_longest

from refwright.base.limits import MAX_DEPTH
from refwright.pages.document import (
    Block,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Place,
    Preformatted,
)
from refwright.readers.pdf.marks import marks_of
from refwright.readers.pdf.page import HYPHEN_MARK, NUMBER, Line, Word, marker_of
from refwright.readers.pdf.pitch import Pitch
from refwright.readers.pdf.spelling import Spelling

_LEADER = re.compile(r"(?:(?<!\s)\s+)?(?:\.\s?){4,}\s*")
_SECTION = re.compile(r"\d{1,3}(?:\.\d{1,3})*\.?(?=\s)")
_OPENS_SAMPLE = ("{", "[", "<", "}")
_FIRST_NUMBERS = {"1", "a", "i"}
_MAX_HEADING_WORDS = 20
_LONGEST = 20_000
"""Characters after which a paragraph is ended in any case, so that time stays bounded."""
_SAME_INDENT = 2.0
_NEAR_TERM = 2.0
"""How far below a term its explanation can begin, in sizes of the font."""
_NO_TITLE_END = (".", ";", ",", ":")

Style = tuple[float, bool]


@dataclass(frozen=True, slots=True)
class Styles:
    """The body's font size and the levels of the styles that head sections."""

    body: float
    levels: dict[Style, int]
    numbered: bool = False

    @classmethod
    def of(cls, lines: list[Line]) -> Styles:
        """Take the size most characters have for the body's; bigger or bold lines are headings."""
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[round(line.size * 2) / 2] += sum(len(word.text) for word in line.words)
        body = max(sizes.items(), key=lambda item: (item[1], -item[0]))[0] if sizes else 0.0
        bare = cls(body, {})
        titles = [line for line in lines if bare.heads(line)]
        numbered = sum(bool(_SECTION.match(line.text)) for line in titles) > 0.6 * len(titles)
        ordered = sorted(set(map(style_of, titles)), key=lambda style: (-style[0], not style[1]))
        return cls(body, {style: min(at, 6) for at, style in enumerate(ordered, 1)}, numbered)

    def level(self, line: Line) -> int:
        """Give a title's level: by its section number where titles are numbered, else by style."""
        number = _SECTION.match(line.text) if self.numbered else None
        if number:
            return min(6, len(number[0].strip(".").split(".")))
        return self.levels.get(style_of(line), 1)

    def heads(self, line: Line) -> bool:
        """Tell whether a line is a section's title: bigger than the body or bold, and short."""
        bigger = line.size > 1.12 * self.body
        if not bigger and not (line.bold and line.size >= 0.95 * self.body):
            return False
        text = line.text
        short = len(line.words) <= _MAX_HEADING_WORDS and any(char.isalpha() for char in text)
        return short and not text.endswith(_NO_TITLE_END if not bigger else _NO_TITLE_END[:3])


def style_of(line: Line) -> Style:
    return (round(line.size * 2) / 2, line.bold)


@dataclass(slots=True)
class _Open:
    """A block that is still being read: what it is, its text so far and its last line."""

    kind: str
    text: str
    lines: list[Line]
    indent: float = 0.0
    ordered: bool = False
    children: list[_Open] = field(default_factory=list)

    @property
    def words(self) -> list[Word]:
        """The block's words, without the marker of an item."""
        words = [word for line in self.lines for word in line.words]
        return words[1:] if self.kind == "item" else words


@dataclass(slots=True)
class ProseReader:
    """Reads the lines of one container; ``limit`` is where its lines can end at the right."""

    spelling: Spelling
    pitch: Pitch
    label: str
    styles: Styles | None = None
    limit: float = 0.0
    names: bool = False
    _blocks: list[_Open] = field(default_factory=list)
    _stack: list[_Open] = field(default_factory=list)

    def read(self, lines: list[Line]) -> list[Block]:
        """Read lines from top to bottom into blocks."""
        limits = [self.limit] * len(lines) if self.limit else local_limits(lines, self.pitch)
        for line, limit, below in zip_longest(lines, limits, lines[1:]):
            self._add(line, limit, below)
        return [block for group in _grouped(self._blocks) for block in self._close(group)]

    def _add(self, line: Line, limit: float, below: Line | None) -> None:
        kind = "term" if below and self._is_term(line, below, limit) else self._kind(line)
        last = self._last()
        if last and kind == "text" and self._goes_on(last, line, limit):
            last.text = self.spelling.join(
                last.text, last.lines[-1], line, limit=limit, names=self.names
            )
            last.lines.append(line)
        elif last and kind == last.kind and kind in {"heading", "sample"} and _near(last, line):
            last.text += "" if kind == "sample" else f" {line.text}"  # a sample keeps its lines
            last.lines.append(line)
        elif kind == "item":
            self._add_item(line)
        elif kind == "text" and self._stack and self._is_inside(self._stack[-1], line):
            self._stack[-1].children.append(_Open(kind, line.text, [line], line.x0))
        else:
            self._blocks.append(_Open(kind, line.text, [line], line.x0))
            self._stack = self._blocks[-1:] if kind == "term" else []

    def _last(self) -> _Open | None:
        if self._stack:
            item = self._stack[-1]
            inner = item.children[-1] if item.children else None
            return inner if inner and inner.kind == "text" else item
        return self._blocks[-1] if self._blocks else None

    def _is_term(self, line: Line, below: Line, limit: float) -> bool:
        """Tell a short line whose explanation is set under it, further to the right."""
        if self.styles is None or line.page != below.page or line.mono or below.mono:
            return False
        near = below.middle - line.middle <= _NEAR_TERM * line.size
        under = below.x0 > line.x0 + line.size and near
        alike = abs(line.size - below.size) < 0.08 * line.size and not marker_of(line)
        if not (under and alike) or marker_of(below) or line.text.endswith(":"):
            return False
        last = self._last()
        if last is None:
            return _would_fit(line, below, max(limit, below.x1))
        apart = line.x0 < last.lines[-1].x0 - _SAME_INDENT or last.kind != "text"
        apart = apart or not self.pitch.close(last.lines[-1], line)
        return apart and _would_fit(line, below, max(limit, below.x1))

    def _kind(self, line: Line) -> str:
        if _LEADER.search(line.text):
            return "contents"
        if self.styles and self.styles.heads(line):
            return "heading"
        if line.mono and self._is_sample(line):
            return "sample"
        marker = marker_of(line)
        if marker and self._is_item(marker):
            return "item"
        return "text"

    def _is_sample(self, line: Line) -> bool:
        last = self._last()
        going_on = last is not None and last.kind == "sample" and _near(last, line)
        return going_on or line.text.startswith(_OPENS_SAMPLE) or self.styles is not None

    def _is_item(self, marker: str) -> bool:
        """Tell an item from a line of prose that happens to begin with a number or a dash."""
        if NUMBER.fullmatch(marker):
            number = marker.strip("().")
            return number in _FIRST_NUMBERS or any(item.ordered for item in self._stack)
        last = self._last()
        dash = marker in {"-", "–", "*", "·"}
        return not (dash and last and last.kind == "text" and last.text.endswith((",", marker)))

    def _add_item(self, line: Line) -> None:
        marker = line.words[0].text
        text = " ".join(word.text for word in line.words[1:])
        ordered = bool(NUMBER.fullmatch(marker))
        item = _Open("item", text, [line], line.x0, ordered)
        while self._stack and self._stack[-1].indent >= line.x0 - _SAME_INDENT:
            self._stack.pop()
        if self._stack:
            self._stack[-1].children.append(item)
        else:
            self._blocks.append(item)
        if len(self._stack) < MAX_DEPTH:
            self._stack.append(item)

    def _is_inside(self, item: _Open, line: Line) -> bool:
        """Tell a further paragraph of an item: under its text, and no further than an item is."""
        last = self._last()
        above = last.lines[-1] if last else item.lines[-1]
        near = line.page == above.page and line.top - above.bottom <= 1.5 * line.size
        return near and _hangs(item, line) and line.x0 > item.indent + _SAME_INDENT

    def _goes_on(self, last: _Open, line: Line, limit: float) -> bool:
        above = last.lines[-1]
        if len(last.text) > _LONGEST:
            return False
        close = line.page != above.page or self.pitch.close(above, line)
        if last.kind == "item":
            full = not _would_fit(above, line, limit) and line.text[:1].islower()
            return close and (_hangs(last, line) or full)
        if last.kind != "text" or abs(line.size - above.size) > 0.08 * above.size:
            return False
        if line.page != above.page and self.styles:
            return not above.text.endswith((".", "!", "?", ":")) and line.text[:1].islower()
        divided = above.text.endswith((HYPHEN_MARK, "-")) and line.text[:1].isalnum()
        return close and (divided or not _would_fit(above, line, limit))

    def _close(self, group: list[_Open]) -> list[Block]:
        first = group[0]
        place = Place(self.label, first.lines[0].page, "page")
        if first.kind in {"item", "contents", "term"}:
            items = tuple(map(self._item, group))
            return [ListBlock(items, place, first.ordered, terms=first.kind == "term")]
        text = self.spelling.plain(first.text)
        marks = marks_of(text, first.words)
        if first.kind == "heading" and self.styles:
            bold = any(mark.kind == "strong" and mark.end == len(text) for mark in marks)
            marks = tuple(m for m in marks if m.kind != "strong" or not bold or m.start)
            return [Heading(text, self.styles.level(first.lines[0]), place, marks)]
        if first.kind == "sample" and (len(first.lines) > 1 or text.startswith(_OPENS_SAMPLE)):
            return [Preformatted(self._sample(first.lines), place)]
        return [Paragraph(text, place, marks)] if text else []

    def _item(self, entry: _Open) -> Item:
        place = Place(self.label, entry.lines[0].page, "page")
        text = self.spelling.plain(_LEADER.sub(" ", entry.text))
        blocks = [block for group in _grouped(entry.children) for block in self._close(group)]
        return Item(text, place, tuple(blocks), marks_of(text, entry.words))

    def _sample(self, lines: list[Line]) -> str:
        """Give a sample's lines with their indents and inner gaps as spaces."""
        left = min(line.x0 for line in lines)
        words = [word for line in lines for word in line.words]
        letters = sum(len(word.text) for word in words)
        letter = sum(word.x1 - word.x0 for word in words) / max(1, letters)
        out: list[str] = []
        for line in lines:
            text = ""
            for word in line.words:
                column = round((word.x0 - left) / letter)
                text += " " * max(column - len(text), 1 if text else 0) + word.text
            out.append(self.spelling.plain(text) if not text.strip() else text)
        return "\n".join(out).replace("\u00ad", "-")


def _grouped(blocks: list[_Open]) -> list[list[_Open]]:
    """Put items that follow each other into one list, lines of contents too."""
    groups: list[list[_Open]] = []
    for block in blocks:
        alike = groups and groups[-1][0].kind == block.kind
        if alike and block.kind in {"item", "contents", "term"}:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _hangs(item: _Open, line: Line) -> bool:
    """Tell whether a line begins under an item's text, not under its marker."""
    first = item.lines[0]
    if item.kind == "term":
        return line.x0 > item.indent + first.size
    text = first.words[min(1, len(first.words) - 1)]
    return line.x0 >= text.x0 - _SAME_INDENT


def _near(last: _Open, line: Line) -> bool:
    above = last.lines[-1]
    if line.page != above.page:
        return last.kind == "sample"
    alike = style_of(above) == style_of(line)
    return alike and line.top - above.bottom <= (0.5 if last.kind == "heading" else 1.5) * line.size


def _would_fit(above: Line, below: Line, limit: float) -> bool:
    """Tell a deliberate line break: the next line's first word had room on this line."""
    first = below.words[0]
    return above.x1 + 0.3 * above.size + (first.x1 - first.x0) <= limit


def local_limits(lines: list[Line], pitch: Pitch) -> list[float]:
    """Give for each line the right end of the run of close lines that it stands in."""
    limits: list[float] = []
    start = 0
    for at in range(1, len(lines) + 1):
        ends = at == len(lines) or lines[at].page != lines[at - 1].page
        if ends or not pitch.close(lines[at - 1], lines[at]):
            limits += [max(line.x1 for line in lines[start:at])] * (at - start)
            start = at
    return limits
