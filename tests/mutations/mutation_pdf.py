"""A page set as a real PDF file: headings, ruled tables, bullets in cells."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

from mutation_pages import PageCell, PageTable, SamplePage
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, ListFlowable, Paragraph, SimpleDocTemplate, Table

_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9, leading=11)
_BOLD = ParagraphStyle("bold", parent=_BODY, fontName="Helvetica-Bold")
_TITLE = ParagraphStyle("title", parent=_BOLD, fontSize=16, leading=20, spaceAfter=8)
_SECTION = ParagraphStyle("section", parent=_TITLE, fontSize=12, leading=15, spaceBefore=10)
_RULED = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
_WIDTHS = {3: (170, 110, 210), 4: (150, 110, 60, 180)}


def pdf(page: SamplePage, height: float = A4[1]) -> bytes:
    """Set a page on sheets of a height; the same page gives the same bytes."""
    story: list[Flowable] = [Paragraph(page.title, _TITLE), Paragraph(page.intro, _BODY)]
    for table in page.tables:
        if table.title:
            story.append(Paragraph(table.title, _SECTION))
        story.append(_table(table))
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=(A4[0], height), invariant=1).build(story)
    return out.getvalue()


def _table(table: PageTable) -> Flowable:
    head = [[Paragraph(words, _BOLD) for words in table.header]] if table.header else []
    rows = [[_cell(cell) for cell in row] for row in table.rows]
    width = max(map(len, [*head, *rows]))
    # a row that has lost a cell still takes its place on paper
    whole = [[*row, *[""] * (width - len(row))] for row in [*head, *rows]]
    columns = _WIDTHS.get(width, (490 / width,) * width)
    return Table(whole, colWidths=columns, repeatRows=len(head), style=_RULED)


def _cell(cell: PageCell) -> list[Flowable]:
    words: list[Flowable] = [Paragraph(escape(cell.text), _BODY)] if cell.text else []
    items = [Paragraph(escape(item), _BODY) for item in cell.items]
    return [*words, ListFlowable(items, bulletType="bullet")] if items else words
