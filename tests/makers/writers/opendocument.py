"""A word processor's file (flat OpenDocument text), from which LibreOffice makes PDF and HTML."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from composed import Block, Code, Items, Note, Para, Section, Table, Tabs, Terms, runs
from layouts import Layout

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "fo": "xsl-fo-compatible",
    }.items()
)
_BORDER = "0.5pt solid #444444"


def write(root: Section, layout: Layout) -> str:
    """Return the whole document."""
    writer = _Writer(layout)
    body = writer.section(root)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_SPACES} '
        f'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:styles>{_styles(layout)}</office:styles>"
        f"<office:automatic-styles>{''.join(writer.styles)}{_automatic(layout)}"
        f"</office:automatic-styles>"
        f'<office:master-styles><style:master-page style:name="Standard" '
        f'style:page-layout-name="pm1"/></office:master-styles>'
        f"<office:body><office:text>\n{body}</office:text></office:body></office:document>\n"
    )


def _styles(layout: Layout) -> str:
    font = 'fo:font-family="Liberation Sans"'
    headings = "".join(
        f'<style:style style:name="Heading_20_{n}" style:display-name="Heading {n}" '
        f'style:family="paragraph" style:parent-style-name="Standard" '
        f'style:default-outline-level="{n}"><style:paragraph-properties '
        f'fo:margin-top="10pt" fo:margin-bottom="4pt" fo:keep-with-next="always"/>'
        f'<style:text-properties fo:font-weight="bold" fo:font-size="{layout.size + 8 - 2 * n}pt"/>'
        f"</style:style>"
        for n in (1, 2, 3, 4)
    )
    return (
        f'<style:style style:name="Standard" style:family="paragraph">'
        f'<style:paragraph-properties fo:margin-bottom="3pt"/>'
        f'<style:text-properties {font} fo:font-size="{layout.size}pt"/></style:style>{headings}'
        f'<style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text" '
        f'style:family="paragraph" style:parent-style-name="Standard">'
        f'<style:text-properties fo:font-family="Liberation Mono" '
        f'fo:font-size="{layout.size - 1}pt"/></style:style>'
        f'<style:style style:name="Source" style:family="text">'
        f'<style:text-properties fo:font-family="Liberation Mono"/></style:style>'
        f'<style:style style:name="Strong" style:family="text">'
        f'<style:text-properties fo:font-weight="bold"/></style:style>'
        f'<style:style style:name="Indented" style:family="paragraph" '
        f'style:parent-style-name="Standard"><style:paragraph-properties '
        f'fo:margin-left="18pt"/></style:style>'
    )


def _automatic(layout: Layout) -> str:
    width, height = layout.page
    border = {
        "all": f'fo:border="{_BORDER}"',
        "rows": f'fo:border-bottom="{_BORDER}"',
        "none": 'fo:border="none"',
    }[layout.rules]
    levels = "".join(
        f"<text:list-level-style-{kind} text:level='{n}' {what}><style:list-level-properties "
        f"text:list-level-position-and-space-mode='label-alignment'>"
        f"<style:list-level-label-alignment text:label-followed-by='listtab' "
        f"fo:text-indent='-12pt' fo:margin-left='{12 * n}pt'/></style:list-level-properties>"
        f"</text:list-level-style-{kind}>|"
        for n in (1, 2, 3)
        for kind, what in (
            ("bullet", "text:bullet-char='•'"),
            ("number", "style:num-format='1' style:num-suffix='.'"),
        )
    ).split("|")
    return (
        f'<text:list-style style:name="Bullets">{"".join(levels[0::2])}</text:list-style>'
        f'<text:list-style style:name="Numbers">{"".join(levels[1::2])}</text:list-style>'
        f'<style:style style:name="Cell" style:family="table-cell">'
        f'<style:table-cell-properties fo:padding="{layout.padding}pt" {border}/></style:style>'
        f'<style:page-layout style:name="pm1"><style:page-layout-properties '
        f'fo:page-width="{width}pt" fo:page-height="{height}pt" fo:margin="{layout.margin}pt" '
        f'style:print-orientation="{"landscape" if layout.landscape else "portrait"}"/>'
        f"</style:page-layout>"
    )


class _Writer:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.styles: list[str] = []

    def section(self, section: Section) -> str:
        level = section.level
        return (
            f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
            f'<text:bookmark text:name="{section.id}"/>{escape(section.title)}</text:h>\n'
            f"{self.blocks(section.blocks)}"
        )

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        match block:
            case Section():
                return self.section(block)
            case Para():
                return self.paragraph(_inline(block.text))
            case Code():
                lines = block.text.rstrip("\n").split("\n")
                return "".join(self.paragraph(_spaced(x), "Preformatted_20_Text") for x in lines)
            case Items():
                return self.items(block)
            case Terms():
                return "".join(
                    self.paragraph(_inline(f"**{t}**")) + self.paragraph(_inline(d), "Indented")
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

    def paragraph(self, inner: str, style: str = "Standard") -> str:
        return f'<text:p text:style-name="{style}">{inner}</text:p>\n'

    def items(self, items: Items) -> str:
        """Write a list; a table, which no list of this form can hold, stands between its parts."""
        style = "Numbers" if items.ordered else "Bullets"
        opening = f'<text:list text:style-name="{style}" text:continue-numbering="%s">'
        parts, continued = [opening % "false"], True
        for item in items.items:
            if not continued:
                parts.append(opening % "true")
            continued = not any(isinstance(b, Table) for b in item.blocks)
            inside = tuple(b for b in item.blocks if not isinstance(b, Table))
            words = self.paragraph(_inline(item.text)) + self.blocks(inside)
            parts.append(f"<text:list-item>{words}</text:list-item>")
            if not continued:
                tables = tuple(b for b in item.blocks if isinstance(b, Table))
                parts.append(f"</text:list>{self.blocks(tables)}")
        return "".join(parts) + ("</text:list>\n" if continued else "\n")

    def table(self, table: Table) -> str:
        name = f"T{len(self.styles)}"
        width = self.layout.page[0] - 2 * self.layout.margin
        shares = table.widths or (100 // len(table.columns),) * len(table.columns)
        if not table.widths:
            width = width * 0.35
        self.styles.append(
            f'<style:style style:name="{name}" style:family="table"><style:table-properties '
            f'style:width="{width}pt" table:align="left"/></style:style>'
            + "".join(
                f'<style:style style:name="{name}.{n}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{width * share / 100:.1f}pt"/>'
                f"</style:style>"
                for n, share in enumerate(shares)
            )
        )
        columns = "".join(
            f'<table:table-column table:style-name="{name}.{n}"/>' for n in range(len(shares))
        )
        head = self.row(tuple((Para(f"**{c}**"),) for c in table.columns))
        if self.layout.repeat_header:
            head = f"<table:table-header-rows>{head}</table:table-header-rows>"
        rows = "".join(map(self.row, table.rows))
        return (
            f"{self.paragraph(escape(table.caption))}<table:table table:name={quoteattr(name)} "
            f'table:style-name="{name}">{columns}{head}{rows}</table:table>\n'
        )

    def row(self, row: tuple[tuple[Block, ...], ...]) -> str:
        cells = (self.blocks(cell) or self.paragraph("") for cell in row)
        inner = "".join(
            f'<table:table-cell table:style-name="Cell">{cell}</table:table-cell>' for cell in cells
        )
        return f"<table:table-row>{inner}</table:table-row>\n"


def _inline(text: str) -> str:
    styles = {"code": "Source", "strong": "Strong"}
    return "".join(
        (
            f'<text:span text:style-name="{styles[mark]}">{escape(words)}</text:span>'
            if mark
            else escape(words)
        )
        for mark, words in runs(text)
    )


def _spaced(line: str) -> str:
    stripped = line.lstrip(" ")
    gap = len(line) - len(stripped)
    return (f'<text:s text:c="{gap}"/>' if gap else "") + escape(stripped)
