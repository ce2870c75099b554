"""Line text: one cell or one row a line, tables marked by nothing but their header.

A table goes on until the introduction of the next one, a title, or the page's end. Methods and
types may stand as labelled lines, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from refwright.base.errors import Finding
from refwright.base.patterns import compile_pattern
from refwright.pages.document import (
    Block,
    Cell,
    Document,
    Form,
    Heading,
    Hints,
    Paragraph,
    Place,
    Row,
    Table,
)
from refwright.readers.dates import date_of
from refwright.readers.text.blocks import Line, is_heading, plain, read_blocks
from refwright.readers.text.furniture import without_furniture
from refwright.readers.text.headers import find_headers, header_words, heads_of
from refwright.readers.text.labels import Label, label_blocks, label_of
from refwright.readers.text.line_tables import BULLET, read_line_table, row_reader

LOSSES = ("row boundaries", "empty cells")

_MARKS = compile_pattern(r"(?:[\s\x{a0}]*\([^()]*\))+$")
_SENTENCE = re.compile(r"^(?:This|The|These|It|A|An|Is|Are)\b")
_MEMBERS = frozenset({"parameters", "properties"})


def read_line_text(text: str, page: str, hints: Hints) -> Document:
    """Read a capture with one block a line; ``hints`` tells which words head columns."""
    lines: list[Line] = list(enumerate(text.splitlines(), start=1))
    date = date_of(lines)
    lines, findings = without_furniture(lines, page)
    return read_lines(lines, page, hints, Form.LINE_TEXT, findings, date)


def read_lines(
    lines: list[Line], page: str, hints: Hints, form: Form, findings: list[Finding], date: str
) -> Document:
    """Read lines without marks of tables as a document of a form."""
    reader = _Reader(page, hints, findings=findings)
    at = 0
    for start, end in label_blocks(lines, hints):
        reader.read(lines[at:start])
        reader.labelled(lines[start:end])
        at = end
    reader.read(lines[at:])
    return Document(
        page, form, tuple(reader.blocks), date=date, losses=LOSSES, findings=tuple(findings)
    )


@dataclass(slots=True)
class _Reader:
    """The blocks of a page as they are read, and what was doubtful."""

    page: str
    hints: Hints
    blocks: list[Block] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def read(self, lines: list[Line]) -> None:
        """Read lines into the blocks of the page: tables under headers, words between them."""
        self.blocks += self._blocks(lines)

    def _blocks(self, lines: list[Line]) -> list[Block]:
        blocks: list[Block] = []
        at = 0
        headers = find_headers(lines, self.hints)
        for index, (start, body) in enumerate(headers):
            blocks += self._words(lines[at:start], blocks)
            following = headers[index + 1][0] if index + 1 < len(headers) else len(lines)
            at = _table_end(lines, (start, body, following), self.hints)
            table, findings = read_line_table(lines, start, body, at, self.page, self.hints)
            self.findings += findings
            blocks.append(table)
        return blocks + self._words(lines[at:], blocks)

    def _words(self, lines: list[Line], before: list[Block]) -> list[Block]:
        """Read what stands between tables; a title that only says what is below names nothing."""
        return words_before(lines, self.page, self.hints, [*self.blocks, *before])

    def labelled(self, lines: list[Line]) -> None:
        """Read a block of labelled lines as a table with the labels down its side."""
        starts = self._labels(lines)
        rows: list[Row] = []
        for index, (at, label) in enumerate(starts):
            end = starts[index + 1][0] if index + 1 < len(starts) else len(lines)
            number = lines[at][0]
            place = Place(self.page, number)
            inner = [(number, label.rest), *lines[at + 1 : end]]
            blocks: list[Block] = (
                self._blocks(inner) if label.role in _MEMBERS else _paragraphs(inner, self.page)
            )
            name = Cell((Paragraph(label.words, place),), place, header=True)
            rows.append(Row((name, Cell(tuple(blocks), place)), place))
        self.blocks.append(Table(tuple(rows), rows[0].place))

    def _labels(self, lines: list[Line]) -> list[tuple[int, Label]]:
        """Find the labels of a block; the headers and cells of a table in it are none."""
        found: list[tuple[int, Label]] = []
        tables = find_headers(lines, self.hints)
        for at, (_, line) in enumerate(lines):
            label = label_of(line, self.hints)
            if label is None or any(start <= at < body for start, body in tables):
                continue
            inside = any(body <= at for _, body in tables) and label.role not in _SECTIONS
            if not inside:
                found.append((at, label))
        return found


def words_before(lines: list[Line], page: str, hints: Hints, above: Sequence[Block]) -> list[Block]:
    """Read what stands before a table; a title that only says what is below names nothing."""
    blocks = list(read_blocks(lines, page))
    last = blocks[-1] if blocks else None
    below = any(isinstance(block, Heading) for block in (*above, *blocks[:-1]))
    if below and isinstance(last, Heading) and _is_generic(last.text, hints):
        blocks[-1] = Paragraph(last.text, last.place, role="caption")
    return blocks


_SECTIONS = frozenset({"signature", "returns", "parameters", "properties"})
"""Labels that end a table of members; other labels' words may stand in its cells."""


def _paragraphs(lines: list[Line], page: str) -> list[Block]:
    return [
        Paragraph(block.text, block.place) if isinstance(block, Heading) else block
        for block in read_blocks(lines, page)
    ]


def _is_generic(title: str, hints: Hints) -> bool:
    """Tell a title all of whose words head columns: ``Attribute Details`` names no thing."""
    return hints.is_header(title) or bool(header_words(title, hints))


def _table_end(lines: list[Line], table: tuple[int, int, int], hints: Hints) -> int:
    """Find where a table stops: at a title inside it, or before the next one's introduction.

    ``table`` has the indexes of its header, of its first row, and of the next header or the end.
    """
    start, body, limit = table
    heads = heads_of(lines[start:body], hints)
    is_row = row_reader([word for _, word in heads], hints) if body - start < len(heads) else None
    previous = ""
    close = is_row is not None and bool(lines[body - 1 : body + 1][-1][1].strip())
    for index in range(body, limit):
        line = lines[index][1].strip()
        if not line or line == "\u00a0":
            continue
        if close and is_row and not lines[index - 1][1].strip() and not is_row(line):
            # rows without a gap between them end where one comes
            return index
        if previous and _is_title(line, previous) and not (is_row and is_row(line)):
            return index
        previous = line
    if limit == len(lines):
        return limit
    end = _introduction(lines, body, limit)
    return _odd_one_out(lines, body, end, len(heads)) if end == limit else end


def _odd_one_out(lines: list[Line], body: int, end: int, width: int) -> int:
    """A short line that is left over behind full rows is the next table's title."""
    cells = [
        index
        for index in range(body, end)
        if lines[index][1].strip(" \t") and not BULLET.match(lines[index][1])
    ]
    left_over = len(cells) > width and len(cells) % width == 1
    return cells[-1] if left_over and is_heading(plain(lines[cells[-1]][1])) else end


def _is_title(line: str, previous: str) -> bool:
    """A title stands after prose, has several words and is neither name, bullet nor sentence."""
    words = plain(line)
    # a name with its marks behind it, such as (since 2.1), is one word
    bare = _MARKS.sub("", words)
    return (
        is_heading(words)
        and not words[0].isdigit()
        and len(bare.split()) > 1
        and not BULLET.match(line)
        and not _SENTENCE.match(words)
        and len(previous.split()) > 1
    )


def _introduction(lines: list[Line], body: int, limit: int) -> int:
    """Step back over titles and sentences with a colon that introduce the next table."""
    at = limit
    for index in range(limit - 1, body - 1, -1):
        line = lines[index][1].strip()
        if not line:
            continue
        introduces = line.endswith(":") or (at < limit and _is_title(line, "two words"))
        if not introduces:
            break
        at = index
    return at
