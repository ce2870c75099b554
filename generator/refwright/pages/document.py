"""What a reader makes of a capture: headings, paragraphs, lists and tables that know their place.

A document holds the words of a page and where they stand, and nothing about what they mean.
Text in it is plain: markup, entities and soft hyphens are gone, runs of white space are one
space (line breaks survive only in :class:`Preformatted`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum

from refwright.base.errors import Finding


class Form(StrEnum):
    """How a capture is written."""

    HTML = "html"
    PDF = "pdf"
    MARKDOWN = "markdown"
    PIPE_TEXT = "pipe-text"
    TAB_TEXT = "tab-text"
    LINE_TEXT = "line-text"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: the page's label, and a 1-based line of text or PDF page."""

    page: str
    number: int
    unit: str = "line"

    def __str__(self) -> str:
        return f"{self.page}, {self.unit} {self.number}"


@dataclass(frozen=True, slots=True)
class Mark:
    """What a run of a text's characters, from ``start`` up to ``end``, is marked as."""

    start: int
    end: int
    kind: str
    """``"code"``, ``"strong"``, ``"em"``, ``"strike"``, ``"sup"`` or ``"link"``."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title; ``level`` counts from 1 (1 where the form has lost the levels).

    ``role`` is ``"tab"`` for the label of a tab or of a part that folds. A bold line is no heading
    but a paragraph with one strong mark over all its text.
    """

    text: str
    level: int
    place: Place
    marks: tuple[Mark, ...] = ()
    anchor: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One run of prose.

    ``after_break`` says that a line break parts it from the paragraph before, ``breaks`` has the
    offsets in the text where lines end in forms that keep the lines of one paragraph. ``role`` is
    ``"caption"`` for the words that :attr:`Table.caption` of the table behind it repeats.
    """

    text: str
    place: Place
    marks: tuple[Mark, ...] = ()
    breaks: tuple[int, ...] = ()
    after_break: bool = False
    anchor: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Preformatted:
    """Text whose line breaks matter: code and samples."""

    text: str
    place: Place
    marks: tuple[Mark, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: its own text, then whatever is nested in it.

    In a list of terms the text is the term, and the blocks are what is said of it.
    """

    text: str
    place: Place
    blocks: tuple[Block, ...] = ()
    marks: tuple[Mark, ...] = ()
    breaks: tuple[int, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A bullet, numbered or definition list; an empty one says that the form lost its items."""

    items: tuple[Item, ...]
    place: Place
    ordered: bool = False
    terms: bool = False

    @property
    def kind(self) -> str:
        """``"terms"``, ``"ordered"`` or ``"bullet"``."""
        return "terms" if self.terms else "ordered" if self.ordered else "bullet"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the blocks in it, whether it is marked as a header, what it spans.

    A cell that another one spans into (rowspan, colspan) is not repeated: a covered position
    holds a cell with ``covered`` set and no blocks; ``up`` and ``left`` lead to the covering cell.
    """

    blocks: tuple[Block, ...]
    place: Place
    header: bool = False
    colspan: int = 1
    covered: bool = False
    rowspan: int = 1
    up: int = 0
    left: int = 0

    @property
    def text(self) -> str:
        """All words of the cell in reading order, nested lists and tables included."""
        return " ".join(part for part in map(text_of, self.blocks) if part)

    @property
    def empty(self) -> bool:
        """True when the cell has no words at all."""
        return not self.text


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    cells: tuple[Cell, ...]
    place: Place
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it stands on the page, header rows among the rows.

    ``header_rows`` counts the rows that the form itself marks as header, from the first on; 0
    where it marks none.
    """

    rows: tuple[Row, ...]
    place: Place
    caption: str = ""
    header_rows: int = 0
    anchor: str = ""

    def covering(self, row: int, column: int) -> Cell:
        """Return the cell that fills a position, whether it stands there or spans into it."""
        cell = self.rows[row].cells[column]
        return self.rows[row - cell.up].cells[column - cell.left] if cell.covered else cell


@dataclass(frozen=True, slots=True)
class Aside:
    """A note, warning or tip beside the text; a heading in it opens no section.

    ``kind`` is in lower case as the page has it (``"note"``); ``title`` may be empty.
    """

    kind: str
    title: str
    blocks: tuple[Block, ...]
    place: Place


Block = Heading | Paragraph | Preformatted | ListBlock | Table | Aside


@dataclass(frozen=True, slots=True)
class Document:
    """One page, read: its label, form and blocks in reading order.

    ``date`` is the day the page itself states for its text (ISO 8601), where it does.
    ``losses`` names what the form is known to lose (``"lists in cells"``, ``"row boundaries"``);
    ``findings`` is what the reader noticed on its way.
    """

    page: str
    form: Form
    blocks: tuple[Block, ...]
    title: str = ""
    date: str = ""
    losses: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Hints:
    """What the reader of a lossy form must be told: words that head columns and label rows.

    ``headers`` and ``labels`` have their roles, keyed as :func:`header_key` folds them. ``fits``
    tells whether a text is one of the vocabulary of a column by the column's role.
    """

    headers: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    fits: Callable[[str, str], bool] = lambda _role, _text: False

    def is_header(self, text: str) -> bool:
        """Tell whether the whole text is a known column header."""
        return header_key(text) in self.headers

    def role_of(self, text: str) -> str:
        """Return the role of the column that a text heads; empty for none."""
        return self.headers.get(header_key(text), "")

    def label_of(self, text: str) -> str:
        """Return what a text announces that labels a row; empty for none."""
        return self.labels.get(header_key(text), "")


@dataclass(frozen=True, slots=True)
class Forms:
    """Which elements of an HTML page stand for which nodes: CSS selectors, where a page needs any.

    A ``heading`` that is none by itself stands one level under the real one before it; ``head`` is
    a header's cell, ``term`` and ``words`` are the parts of a definition.
    """

    main: str = ""
    drop: str = ""
    heading: str = ""
    caption: str = ""
    table: str = ""
    row: str = ""
    head: str = ""
    cell: str = ""
    list: str = ""
    item: str = ""
    term: str = ""
    words: str = ""
    code: str = ""
    note: str = ""

    def selectors(self) -> dict[str, str]:
        """Return the selectors that are set, by the node that they stand for."""
        return {node.name: said for node in fields(self) if (said := getattr(self, node.name))}


def header_key(text: str) -> str:
    """Fold a column header to the form in which headers are compared."""
    return " ".join(text.casefold().strip(" \t\u00a0:*|").split())


def text_of(block: Block) -> str:
    """Give a block's words in reading order as one line."""
    match block:
        case Heading() | Paragraph():
            return block.text
        case Preformatted():
            return " ".join(block.text.split())
        case ListBlock():
            return " ".join(filter(None, map(_item_text, block.items)))
        case Table():
            return " ".join(c.text for row in block.rows for c in row.cells if c.text)
        case Aside():
            return " ".join(filter(None, (block.title, *map(text_of, block.blocks))))


def _item_text(item: Item) -> str:
    return " ".join(filter(None, (item.text, *map(text_of, item.blocks))))


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield every block, outer before inner, in reading order."""
    for block in blocks:
        yield block
        match block:
            case ListBlock():
                for item in block.items:
                    yield from walk(item.blocks)
            case Table():
                for row in block.rows:
                    for cell in row.cells:
                        yield from walk(cell.blocks)
            case Aside():
                yield from walk(block.blocks)
            case _:
                pass
