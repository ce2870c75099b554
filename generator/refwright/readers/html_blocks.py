"""Blocks out of a stream of start tags, words and end tags, whoever parsed them.

The builder keeps a stack of open frames (a flow of words, a list, a table) and follows HTML's
own rules where end tags are missing: an item ends the item before it, a cell the cell before it.
It never recurses, so that only its own limits decide how deep a page may nest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from refwright.document import (
    Block,
    Item,
)
from refwright.readers.html_grid import RawCell, RawRow

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
_ITEMS = frozenset({"li", "dt", "dd"})
_CELLS = frozenset({"td", "th"})
_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_PRE = frozenset({"pre", "listing", "xmp"})
_INLINE_OR_VOID = frozenset(
    "a abbr acronym b bdi bdo big blink cite code data del dfn em font i img ins kbd label map mark "
    "nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr input "
    "output meter progress button picture source meta link object param embed area".split()
)


def clean(text: str) -> str:
    """Take soft hyphens out and fold every run of white space, no-break spaces too."""
    return " ".join(text.replace("\u00ad", "").split())


@dataclass(slots=True)
class Flow:
    """Words and blocks in reading order; the words of the last paragraph are still open."""

    kind: str
    line: int
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    words_line: int = 0
    level: int = 0
    cell: RawCell | None = None


@dataclass(slots=True)
class OpenList:
    """A list whose end tag has not come; ``implied`` when it never had a start tag."""

    line: int
    ordered: bool = False
    implied: bool = False
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class OpenTable:
    """A table whose end tag has not come. ``before`` holds its caption and misplaced content."""

    line: int
    implied: bool = False
    layout: bool = False
    rows: list[RawRow] = field(default_factory=list)
    before: list[Block] = field(default_factory=list)
    group: int = 0
    head: bool = False
    in_row: bool = False


Frame = Flow | OpenList | OpenTable


class BlockBuilder:
    """Takes the events of one page (or cell) in order; :meth:`finish` gives the blocks."""

    def __init__(self, page: str, line: int) -> None:
        self.page = page
        self.line = line
        self.frames: list[Frame] = [Flow("root", line)]
        self.depths: list[tuple[str, int]] = []
        self.rows = 0
        self.spent = 0

    # -- events

    def start(self, name: str, line: int, attributes: Mapping[str, str]) -> None:
        """Open an element; void elements are closed with :meth:`end` like any other."""
        self.line = line
        self._spend(1)
        name = _by_role(name, attributes)
        self._drop_implied(name)
        if name in _INLINE_OR_VOID:
            self._start_inline(name)
            self.depths.append((name, len(self.frames)))
        elif name in _ITEMS:
            self._start_item(name)
        elif name in _CELLS:
            self._start_cell(name, attributes)
        else:
            self._break()
            self.depths.append((name, len(self.frames)))
            self._start_block(name, attributes)

    def text(self, text: str) -> None:
        """Take words as the markup has them, white space included."""
        if text.strip() or isinstance(self.frames[-1], Flow):
            if text.strip():
                self._drop_implied("")
            flow = self._flow()
            if text.strip() and not flow.words_line:
                lead = len(text) - len(text.lstrip())
                flow.words_line = self.line + text.count("\n", 0, lead)
            flow.words.append(text)
        self.line += text.count("\n")

    def end(self) -> None:
        """Close the element that was opened last."""
        name, depth = self.depths.pop()
        while len(self.frames) > depth:
            self._pop()
        if name in {"tr", *_GROUPS} and isinstance(self.frames[-1], OpenTable):
            self.frames[-1].in_row = False
        if name not in _INLINE_OR_VOID:
            self._break()

    def finish(self) -> tuple[Block, ...]:
        """Close whatever is open and give the blocks."""
        while len(self.frames) > 1:
            self._pop()
        root = self.frames[0]
        assert isinstance(root, Flow)  # noqa: S101
        return tuple(self._closed(root))
