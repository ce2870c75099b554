"""XSL formatting objects, as a stylesheet would make them, for FOP."""

from __future__ import annotations

from xml.sax.saxutils import escape

from composed import Block, Code, Items, Note, Para, Section, Table, Tabs, Terms, runs
from layouts import Layout

_RULE = "0.5pt solid #555555"


def write(root: Section, layout: Layout) -> str:
    """Return the whole document."""
    width, height = layout.page
    writer = _Writer(layout)
    foot = (
        '<fo:static-content flow-name="xsl-region-after"><fo:block font-size="7pt" '
        'text-align="end">Ember Hub Reference – <fo:page-number/></fo:block></fo:static-content>'
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Helvetica" '
        f'font-size="{layout.size}pt" line-height="1.25"><fo:layout-master-set>'
        f'<fo:simple-page-master master-name="all" page-width="{width}pt" '
        f'page-height="{height}pt" margin="{layout.margin}pt"><fo:region-body '
        f'margin-bottom="14pt"/><fo:region-after extent="10pt"/></fo:simple-page-master>'
        f'</fo:layout-master-set><fo:page-sequence master-reference="all">{foot}'
        f'<fo:flow flow-name="xsl-region-body">\n{writer.block(root)}</fo:flow>'
        f"</fo:page-sequence></fo:root>\n"
    )


class _Writer:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        match block:
            case Section():
                size = self.layout.size + 9 - 2 * block.level
                return (
                    f'<fo:block font-size="{size}pt" font-weight="bold" space-before="8pt" '
                    f'space-after="4pt" keep-with-next="always" id="{block.id}">'
                    f"{escape(block.title)}</fo:block>\n{self.blocks(block.blocks)}"
                )
            case Para():
                return self.paragraph(_inline(block.text))
            case Code():
                return (
                    f'<fo:block font-family="Courier" space-after="4pt" linefeed-treatment='
                    f'"preserve" white-space-treatment="preserve" white-space-collapse="false">'
                    f"{escape(block.text.rstrip())}</fo:block>\n"
                )
            case Items():
                return self.items(block)
            case Terms():
                return "".join(
                    f"{self.paragraph(_inline(f'**{t}**'))}"
                    f'<fo:block start-indent="18pt" space-after="3pt">{_inline(d)}</fo:block>\n'
                    for t, d in block.terms
                )
            case Note():
                return self.paragraph(_inline(f"**{block.kind.capitalize()}:** {block.text}"))
            case Tabs():
                return "".join(
                    self.paragraph(_inline(f"**{label}**")) + self.block(code)
                    for label, code in block.tabs
                )
            case Table():
                return self.table(block)

    def paragraph(self, inner: str) -> str:
        return f'<fo:block space-after="3pt">{inner}</fo:block>\n'

    def items(self, items: Items) -> str:
        bodies = "".join(
            f'<fo:list-item><fo:list-item-label end-indent="label-end()"><fo:block>'
            f"{f'{n}.' if items.ordered else '•'}</fo:block></fo:list-item-label>"
            f'<fo:list-item-body start-indent="body-start()"><fo:block>{_inline(item.text)}'
            f"</fo:block>{self.blocks(item.blocks)}</fo:list-item-body></fo:list-item>"
            for n, item in enumerate(items.items, 1)
        )
        return (
            f'<fo:list-block provisional-distance-between-starts="12pt" '
            f'provisional-label-separation="4pt" space-after="3pt">{bodies}</fo:list-block>\n'
        )

    def table(self, table: Table) -> str:
        shares = table.widths or (100 // len(table.columns),) * len(table.columns)
        columns = "".join(f'<fo:table-column column-width="{share}%"/>' for share in shares)
        head = self.row(tuple((Para(f"**{c}**"),) for c in table.columns))
        header, first = f"<fo:table-header>{head}</fo:table-header>", ""
        if not self.layout.repeat_header:
            header, first = "", head
        width = "100%" if table.widths else "160pt"
        rows = "".join(map(self.row, table.rows))
        return (
            f'<fo:block font-style="italic" keep-with-next="always">{escape(table.caption)}'
            f'</fo:block><fo:table table-layout="fixed" width="{width}" border-collapse="collapse" '
            f'space-after="6pt">{columns}{header}'
            f"<fo:table-body start-indent='0pt'>{first}{rows}</fo:table-body></fo:table>\n"
        )

    def row(self, row: tuple[tuple[Block, ...], ...]) -> str:
        border = {"all": f'border="{_RULE}"', "rows": f'border-bottom="{_RULE}"', "none": ""}
        attributes = f'padding="{self.layout.padding}pt" {border[self.layout.rules]}'
        return "<fo:table-row>{}</fo:table-row>\n".format(
            "".join(
                f"<fo:table-cell {attributes}>{self.blocks(cell) or '<fo:block/>'}</fo:table-cell>"
                for cell in row
            )
        )


def _inline(text: str) -> str:
    forms = {
        "": "{}",
        "code": '<fo:inline font-family="Courier">{}</fo:inline>',
        "strong": '<fo:inline font-weight="bold">{}</fo:inline>',
    }
    return "".join(forms[mark].format(escape(words)) for mark, words in runs(text))
