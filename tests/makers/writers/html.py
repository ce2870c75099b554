"""Plain HTML, and the storage form of Confluence, which wraps its own elements around it."""

from __future__ import annotations

from html import escape

from composed import Block, Code, Item, Items, Note, Para, Section, Table, Tabs, Terms, runs


class Html:
    """Writes plain HTML 5, as by hand."""

    def page(self, root: Section, head: str = "") -> str:
        """Return a whole page; ``head`` goes into its head."""
        return (
            f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
            f"<title>{escape(root.title)}</title>\n{head}</head>\n<body>\n<main>\n"
            f"{self.section(root)}</main>\n</body></html>\n"
        )

    def section(self, section: Section) -> str:
        return self.heading(section) + self.blocks(section.blocks)

    def heading(self, section: Section) -> str:
        level = section.level
        return f'<h{level} id="{section.id}">{escape(section.title)}</h{level}>\n'

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        match block:
            case Section():
                return self.section(block)
            case Para():
                return f"<p>{self.inline(block.text)}</p>\n"
            case Code():
                return self.code(block)
            case Items():
                tag = "ol" if block.ordered else "ul"
                return f"<{tag}>\n{''.join(map(self.item, block.items))}</{tag}>\n"
            case Terms():
                pairs = (f"<dt>{escape(t)}</dt><dd>{self.inline(d)}</dd>\n" for t, d in block.terms)
                return f"<dl>\n{''.join(pairs)}</dl>\n"
            case Note():
                return self.note(block)
            case Tabs():
                return self.tabs(block)
            case Table():
                return self.table(block)

    def inline(self, text: str) -> str:
        tags = {"": "{}", "code": "<code>{}</code>", "strong": "<strong>{}</strong>"}
        return "".join(tags[mark].format(escape(words, quote=False)) for mark, words in runs(text))

    def code(self, code: Code) -> str:
        return f"<pre><code>{escape(code.text, quote=False)}</code></pre>\n"

    def item(self, item: Item) -> str:
        return f"<li>{self.inline(item.text)}{self.blocks(item.blocks)}</li>\n"

    def note(self, note: Note) -> str:
        title = note.kind.capitalize()
        words = self.inline(note.text)
        return f'<div class="{note.kind}"><p><strong>{title}:</strong> {words}</p></div>\n'

    def tabs(self, tabs: Tabs) -> str:
        return "".join(f"<h4>{escape(label)}</h4>\n{self.code(code)}" for label, code in tabs.tabs)

    def cell(self, cell: tuple[Block, ...]) -> str:
        if len(cell) == 1 and isinstance(cell[0], Para):
            return self.inline(cell[0].text)
        return self.blocks(cell).strip()

    def table(self, table: Table) -> str:
        widths = "".join(f'<col style="width:{w}%">' for w in table.widths)
        head = "".join(f"<th>{escape(c)}</th>" for c in table.columns)
        rows = "".join(f"<tr>{self.row(row)}</tr>\n" for row in table.rows)
        return (
            f"<table>\n<caption>{escape(table.caption)}</caption>"
            f"{f'<colgroup>{widths}</colgroup>' if widths else ''}\n"
            f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n"
        )

    def row(self, row: tuple[tuple[Block, ...], ...]) -> str:
        return "".join(f"<td>{self.cell(cell)}</td>" for cell in row)


class Confluence(Html):
    """Confluence's storage form: a fragment in which macros are elements of their own."""

    def page(self, root: Section, head: str = "") -> str:
        return head + self.blocks(root.blocks)

    def heading(self, section: Section) -> str:
        level = section.level - 1  # a page's title is no part of what is stored
        return f"<h{level}>{escape(section.title)}</h{level}>\n"

    def code(self, code: Code) -> str:
        return (
            f'<ac:structured-macro ac:name="code" ac:schema-version="1">'
            f'<ac:parameter ac:name="language">{code.language}</ac:parameter>'
            f"<ac:plain-text-body><![CDATA[{code.text}]]></ac:plain-text-body>"
            f"</ac:structured-macro>\n"
        )

    def note(self, note: Note) -> str:
        name = {"note": "info", "warning": "warning"}[note.kind]
        return (
            f'<ac:structured-macro ac:name="{name}" ac:schema-version="1"><ac:rich-text-body>'
            f"<p>{self.inline(note.text)}</p></ac:rich-text-body></ac:structured-macro>\n"
        )

    def tabs(self, tabs: Tabs) -> str:
        return "".join(
            f'<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">{label}'
            f"</ac:parameter><ac:rich-text-body>{self.code(code)}</ac:rich-text-body>"
            f"</ac:structured-macro>\n"
            for label, code in tabs.tabs
        )

    def table(self, table: Table) -> str:
        head = "".join(f"<th><p><strong>{escape(c)}</strong></p></th>" for c in table.columns)
        rows = "".join(f"<tr>{self.row(row)}</tr>" for row in table.rows)
        return (
            f"<p><em>{escape(table.caption)}</em></p>\n"
            f'<table class="wrapped"><tbody><tr>{head}</tr>{rows}</tbody></table>\n'
        )

    def row(self, row: tuple[tuple[Block, ...], ...]) -> str:
        cells = (self.blocks(cell) if cell else "<p><br /></p>" for cell in row)
        return "".join(f"<td>{cell.strip()}</td>" for cell in cells)
