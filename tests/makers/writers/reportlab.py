"""A PDF by ReportLab's platypus: long tables with a repeated header, lists and tables in cells."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from composed import Block, Code, Items, Note, Para, Section, Table, Tabs, Terms, runs
from layouts import Layout
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    ListFlowable,
    ListItem,
    LongTable,
    Paragraph,
    Preformatted,
    SimpleDocTemplate,
    Spacer,
)


def write(root: Section, layout: Layout, target: Path) -> None:
    """Write the PDF; the same input gives the same bytes."""
    document = SimpleDocTemplate(
        str(target),
        pagesize=layout.page,
        leftMargin=layout.margin,
        rightMargin=layout.margin,
        topMargin=layout.margin,
        bottomMargin=layout.margin,
        title=root.title,
        invariant=1,
    )
    writer = _Writer(layout, document.width)
    document.build(writer.block(root), onFirstPage=writer.foot, onLaterPages=writer.foot)


class _Writer:
    def __init__(self, layout: Layout, width: float) -> None:
        self.layout = layout
        self.width = width
        size = layout.size
        self.text = ParagraphStyle("text", fontSize=size, leading=size * 1.25, spaceAfter=3)
        self.cell = ParagraphStyle("cell", parent=self.text, spaceAfter=0)
        self.code = ParagraphStyle("code", parent=self.text, fontName="Courier")

    def foot(self, canvas: Any, document: Any) -> None:
        """Print the running foot."""
        canvas.setFont("Helvetica", 7)
        canvas.drawString(document.leftMargin, 20, "Ember Hub Reference 2.4")
        canvas.drawRightString(
            document.leftMargin + document.width, 20, f"Page {canvas.getPageNumber()}"
        )

    def blocks(self, blocks: tuple[Block, ...], style: ParagraphStyle | None = None) -> list[Any]:
        return [flowable for block in blocks for flowable in self.block(block, style)]

    def block(self, block: Block, style: ParagraphStyle | None = None) -> list[Any]:
        style = style or self.text
        match block:
            case Section():
                return [self.heading(block), *self.blocks(block.blocks)]
            case Para():
                return [Paragraph(_inline(block.text), style)]
            case Code():
                return [Preformatted(block.text.rstrip("\n"), self.code), Spacer(1, 4)]
            case Items():
                return [self.items(block)]
            case Terms():
                inset = ParagraphStyle("inset", parent=style, leftIndent=18)
                return [
                    Paragraph(_inline(words), s)
                    for term, text in block.terms
                    for words, s in ((f"**{term}**", style), (text, inset))
                ]
            case Note():
                return [Paragraph(_inline(f"**{block.kind.capitalize()}:** {block.text}"), style)]
            case Tabs():
                return [
                    flowable
                    for label, code in block.tabs
                    for flowable in (Paragraph(f"<b>{label}</b>", style), *self.block(code))
                ]
            case Table():
                return self.table(block)

    def heading(self, section: Section) -> Paragraph:
        size = self.layout.size + 9 - 2 * section.level
        style = ParagraphStyle(
            "heading",
            fontName="Helvetica-Bold",
            fontSize=size,
            leading=size * 1.2,
            spaceBefore=8,
            spaceAfter=4,
            keepWithNext=1,
        )
        return Paragraph(escape(section.title), style)

    def items(self, items: Items) -> ListFlowable:
        members = [
            ListItem([Paragraph(_inline(i.text), self.cell), *self.blocks(i.blocks)])
            for i in items.items
        ]
        kind = {"bulletType": "1", "bulletFormat": "%s."} if items.ordered else {"start": "•"}
        if not items.ordered:
            kind["bulletType"] = "bullet"
        return ListFlowable(members, leftIndent=14, bulletFontSize=self.layout.size, **kind)

    def table(self, table: Table) -> list[Any]:
        whole = self.width if table.widths else self.width * 0.3
        shares = table.widths or (100 / len(table.columns),) * len(table.columns)
        head = [Paragraph(f"<b>{escape(c)}</b>", self.cell) for c in table.columns]
        rows = [[self.blocks(cell, self.cell) or "" for cell in row] for row in table.rows]
        flowable = LongTable(
            [head, *rows],
            colWidths=[whole * share / 100 for share in shares],
            repeatRows=int(self.layout.repeat_header),
            style=self.style(),
            hAlign="LEFT",
        )
        caption = Paragraph(f"<i>{escape(table.caption)}</i>", self.text)
        return [caption, flowable, Spacer(1, 6)]

    def style(self) -> list[Any]:
        whole = (0, 0), (-1, -1)
        padding = self.layout.padding
        rules: dict[str, list[Any]] = {
            "all": [("GRID", *whole, 0.5, colors.grey)],
            "rows": [("LINEBELOW", *whole, 0.5, colors.grey)],
            "none": [],
        }
        return [
            ("VALIGN", *whole, "TOP"),
            ("TOPPADDING", *whole, padding),
            ("BOTTOMPADDING", *whole, padding),
            *rules[self.layout.rules],
        ]


def _inline(text: str) -> str:
    forms = {"": "{}", "code": '<font name="Courier">{}</font>', "strong": "<b>{}</b>"}
    return "".join(forms[mark].format(escape(words)) for mark, words in runs(text))
