"""PDF files of our own for the reader's tests, the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    ListFlowable,
    Paragraph,
    SimpleDocTemplate,
)
from reportlab.platypus import (
    Table as SetTable,
)

from refwright.pages.document import Document, Row, Table
from refwright.readers.pdf.cage import read_pdf

pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9, leading=11)
BOLD = ParagraphStyle("bold", parent=BODY, fontName="Helvetica-Bold")
TITLE = ParagraphStyle(
    "title", fontName="Helvetica-Bold", fontSize=16, leading=20, spaceAfter=8, spaceBefore=10
)
SECTION = ParagraphStyle("section", parent=TITLE, fontSize=12, leading=15)
CODE = ParagraphStyle("code", fontName="Courier", fontSize=9, leading=11)

GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
PLAIN = [("VALIGN", (0, 0), (-1, -1), "TOP")]
HEADER = ("Event", "Attributes", "Description")
WIDTHS = (170, 110, 210)

Cells = Sequence[Any]


def text(words: str) -> Paragraph:
    return Paragraph(words, BODY)


def bold(words: str) -> Paragraph:
    return Paragraph(words, BOLD)


def pdf(*story: Flowable, furniture: bool = False, encrypt: str = "", **options: Any) -> bytes:
    """Set a story on A4 pages; with running head and page number where asked."""
    out = io.BytesIO()
    lock = StandardEncryption(encrypt, canPrint=1) if encrypt else None
    document = SimpleDocTemplate(out, pagesize=A4, invariant=1, encrypt=lock, **options)
    marks = _furniture if furniture else _nothing
    document.build(list(story), onFirstPage=marks, onLaterPages=marks)
    return out.getvalue()


def _furniture(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, A4[1] - 30, "Kettle Control Guide")
    canvas.drawRightString(A4[0] - 72, 30, f"Page {document.page}")


def _nothing(canvas: Canvas, document: SimpleDocTemplate) -> None:
    del canvas, document


def table(
    rows: Sequence[Cells], style: list[Any], widths: Sequence[float] = WIDTHS, **options: Any
) -> SetTable:
    """A table whose strings are set as paragraphs; its first row repeats on each page."""
    set_rows = [
        [(bold if at == 0 else text)(cell) if isinstance(cell, str) else cell for cell in row]
        for at, row in enumerate(rows)
    ]
    options.setdefault("repeatRows", 1)
    return SetTable(set_rows, colWidths=list(widths), style=style, **options)


def bullets(*items: str) -> ListFlowable:
    return ListFlowable(
        [text(item) for item in items], bulletType="bullet", start="•", leftIndent=12
    )


def event_rows(count: int) -> list[tuple[str, str, str]]:
    """Rows of an event table, some of whose descriptions take several lines."""
    rows = []
    for number in range(count):
        more = " and reports how warm the water has become since then" * (number % 5)
        rows.append(
            (
                f"kettle.boil.step{number}",
                f"cup{number}",
                f"The kettle number {number} boils{more}.",
            )
        )
    return rows


STYLES = pytest.mark.parametrize("style", [GRID, PLAIN], ids=["ruled", "plain"])


def read(*story: Flowable, **options: object) -> Document:
    return read_pdf(pdf(*story, **options), "kettle.pdf")  # type: ignore[arg-type]


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def only_table(document: Document) -> Table:
    (found,) = tables(document)
    return found


def texts(row: Row) -> tuple[str, ...]:
    return tuple(cell.text for cell in row.cells)


def body(found: Table) -> list[tuple[str, ...]]:
    return [texts(row) for row in found.rows if not row.cells[0].header]


def drawn(
    *pages: list[tuple[float, float, str]], turn: int = 0, stamp: str = "", font: str = "Helvetica"
) -> bytes:
    """Pages of words where they are put; ``stamp`` runs askew over each."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for words in pages:
        canvas.setPageRotation(turn)
        shift = {0: (0, 0), 90: (A4[0], 0), 180: A4, 270: (0, A4[1])}[turn]
        canvas.translate(*shift)
        canvas.rotate(turn)
        canvas.setFont(font, 12)
        for x, y, word in words:
            canvas.drawString(x, y, word)
        canvas.rotate(45)
        canvas.drawString(300, 100, stamp)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
