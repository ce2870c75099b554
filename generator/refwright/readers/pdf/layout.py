"""A PDF's pages into one document: grids, plain tables, rows over page ends, then the words."""

from __future__ import annotations

from collections.abc import Iterator

from refwright.base.errors import CaptureError, Finding, Severity
from refwright.base.limits import MAX_DEPTH, MAX_ROWS
from refwright.pages.document import (
    Block,
    Cell,
    Document,
    Form,
    Heading,
    Paragraph,
    Place,
    Row,
    Table,
)
from refwright.readers.dates import date_of
from refwright.readers.pdf.columns import ColumnFinder
from refwright.readers.pdf.furniture import without_furniture
from refwright.readers.pdf.grids import read_grids
from refwright.readers.pdf.ladders import read_ladders
from refwright.readers.pdf.page import Element, Line, PageContent, RawRow, RawTable, Rule, lines_of
from refwright.readers.pdf.pitch import Pitch
from refwright.readers.pdf.prose import ProseReader, Styles
from refwright.readers.pdf.rows import (
    column_limits,
    drop_repeats,
    join_tables,
    mark_headers,
    part_fused_headers,
    rejoin_rows,
)
from refwright.readers.pdf.spelling import Spelling


def lay_out(contents: list[PageContent], label: str) -> Document:
    """Group what stands on the pages into the document's blocks, in reading order."""
    elements, findings = _elements(contents, label)
    for table in _tables(elements):
        part_fused_headers(table)
        mark_headers(table)
        findings += rejoin_rows(table, label)
        drop_repeats(table)
    flow = [element for element in elements if isinstance(element, Line)]
    groups = list(_groups(elements))
    writer = _BlockWriter(label, Spelling(groups), Pitch(groups), Styles.of(flow))
    blocks = tuple(writer.write(elements))
    return Document(
        label,
        Form.PDF,
        blocks,
        title=_title(blocks),
        date=_date(blocks),
        findings=(*findings, *_notices(contents, label)),
    )


def _elements(contents: list[PageContent], label: str) -> tuple[list[Element], list[Finding]]:
    """Find the tables; everything else stays lines."""
    grids: list[list[RawTable]] = []
    pages: list[tuple[PageContent, list[Line]]] = []
    rules: dict[int, list[Rule]] = {}
    for content in contents:
        tables, words, free = read_grids(content)
        ladders, words, rules[content.number] = read_ladders(words, free, content.number)
        grids.append([*tables, *ladders])
        pages.append((content, lines_of(words, content.number)))
    kept, findings = without_furniture(pages, label)
    in_order: list[Element] = []
    for tables, lines in zip(grids, kept, strict=True):
        in_order += sorted([*tables, *lines], key=lambda element: element.top)
    elements = join_tables(ColumnFinder(rules, _is_typewritten(kept)).find(in_order))
    if sum(len(table.rows) for table in _tables(elements)) > MAX_ROWS:
        raise CaptureError(f"the PDF has more than {MAX_ROWS} table rows", where=label)
    return elements, findings


def _is_typewritten(pages: list[list[Line]]) -> bool:
    lines = [line for page in pages for line in page]
    return sum(line.mono for line in lines) > 0.5 * len(lines)


def _tables(elements: list[Element], depth: int = 0) -> Iterator[RawTable]:
    """Yield every table, those in cells too."""
    for element in elements:
        if isinstance(element, RawTable) and depth < MAX_DEPTH:
            yield element
            for row in element.rows:
                for cell in row.cells:
                    yield from _tables(cell.parts, depth + 1)


def _groups(elements: list[Element]) -> Iterator[list[Line]]:
    """Yield lines in the groups within which a word may go on in the next line."""
    yield [element for element in elements if isinstance(element, Line)]
    for table in _tables(elements):
        for row in table.rows:
            for cell in row.cells:
                if cell.parts:
                    yield cell.lines


class _BlockWriter:
    """Turns raw tables and lines into the document's blocks."""

    def __init__(self, label: str, spelling: Spelling, pitch: Pitch, styles: Styles) -> None:
        self.label = label
        self.spelling = spelling
        self.pitch = pitch
        self.styles = styles

    def write(self, elements: list[Element]) -> Iterator[Block]:
        """Yield the blocks of the flow."""
        lines: list[Line] = []
        for element in elements:
            if isinstance(element, Line):
                lines.append(element)
                continue
            yield from self._prose(lines)
            lines = []
            yield self._table(element, 0)
        yield from self._prose(lines)

    def _prose(self, lines: list[Line]) -> list[Block]:
        return ProseReader(self.spelling, self.pitch, self.label, self.styles).read(lines)

    def _table(self, table: RawTable, depth: int) -> Table:
        limits = column_limits(table)
        rows = tuple(self._row(row, limits, depth) for row in table.rows)
        return Table(rows, Place(self.label, table.page, "page"))

    def _row(self, row: RawRow, limits: list[tuple[float, bool]], depth: int) -> Row:
        place = Place(self.label, row.page, "page")
        cells: list[Cell] = []
        for cell, (limit, names) in zip(row.cells, limits, strict=True):
            wide = cell.right if cell.colspan > 1 else limit
            blocks = tuple(self._parts(cell.parts, wide, names, depth))
            cells.append(
                Cell(
                    blocks,
                    place,
                    header=row.header and not cell.covered,
                    colspan=cell.colspan,
                    covered=cell.covered,
                )
            )
        return Row(tuple(cells), place)

    def _parts(
        self, parts: list[Element], limit: float, names: bool, depth: int
    ) -> Iterator[Block]:
        lines: list[Line] = []
        for part in [*parts, None]:
            if isinstance(part, Line):
                lines.append(part)
                continue
            reader = ProseReader(self.spelling, self.pitch, self.label, limit=limit, names=names)
            yield from reader.read(lines)
            lines = []
            if part is not None and depth < MAX_DEPTH:
                yield self._table(part, depth + 1)


def _title(blocks: tuple[Block, ...]) -> str:
    headings = [block for block in blocks if isinstance(block, Heading)]
    return min(headings, key=lambda heading: heading.level).text if headings else ""


def _date(blocks: tuple[Block, ...]) -> str:
    texts = [block.text for block in blocks[:60] if isinstance(block, Heading | Paragraph)]
    return date_of(list(enumerate(texts, start=1)))


def _notices(contents: list[PageContent], label: str) -> Iterator[Finding]:
    """Report what stood on a page and could not be read."""
    for content in contents:
        where = f"{label}, page {content.number}"
        if content.sideways:
            what = f"{content.sideways} characters run sideways or askew and were left out"
            yield Finding(Severity.WARNING, "sideways-text", where, what)
        if content.unmapped:
            what = f"{content.unmapped} characters have no known letter in their font"
            yield Finding(Severity.WARNING, "unmapped-text", where, what)
        if content.has_image and not content.words:
            what = "the page is a picture without text"
            remedy = "run the file through OCR to have this page read"
            yield Finding(Severity.WARNING, "page-without-text", where, what, remedy)
