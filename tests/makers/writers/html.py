"""Plain HTML, and the two forms that wikis keep: MediaWiki's output and Confluence's storage."""

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


class MediaWiki(Html):
    """What MediaWiki makes of such a page: headlines in spans, ``wikitable``, edit links."""

    def page(self, root: Section, head: str = "") -> str:
        links = "".join(
            f'<li class="toclevel-1"><a href="#{b.id}">{escape(b.title)}</a></li>\n'
            for b in root.blocks
            if isinstance(b, Section)
        )
        toc = f'<div id="toc" class="toc"><h2>Contents</h2><ul>{links}</ul></div>\n'
        return (
            f'<!DOCTYPE html>\n<html class="client-nojs"><head><meta charset="UTF-8"/>'
            f"<title>{escape(root.title)} - Ember Wiki</title>{head}</head>\n"
            f'<body class="mediawiki ns-0"><div id="content" class="mw-body" role="main">\n'
            f'<h1 id="firstHeading" class="firstHeading">{escape(root.title)}</h1>\n'
            f'<div id="bodyContent"><div id="siteSub">From Ember Wiki</div>\n'
            f'<div id="mw-content-text"><div class="mw-parser-output">\n{toc}'
            f"{self.blocks(root.blocks)}</div></div></div></div>\n"
            f'<div id="mw-navigation"><h2>Navigation menu</h2><ul><li><a href="/">Main page</a>'
            f"</li><li><a href='/r'>Recent changes</a></li></ul></div></body></html>\n"
        )

    def heading(self, section: Section) -> str:
        level, name = section.level, escape(section.title)
        return (
            f'<h{level}><span class="mw-headline" id="{section.title}">{name}</span>'
            f'<span class="mw-editsection"><span class="mw-editsection-bracket">[</span>'
            f'<a href="/edit" title="Edit section: {name}">edit</a>'
            f'<span class="mw-editsection-bracket">]</span></span></h{level}>\n'
        )

    def code(self, code: Code) -> str:
        words = escape(code.text, quote=False)
        return f'<div class="mw-highlight" dir="ltr"><pre><span></span>{words}</pre></div>\n'

    def table(self, table: Table) -> str:
        head = "".join(f"<th>{escape(c)}\n</th>" for c in table.columns)
        rows = "".join(f"<tr>\n{self.row(row)}</tr>\n" for row in table.rows)
        return (
            f'<table class="wikitable">\n<caption>{escape(table.caption)}\n</caption>\n'
            f"<tbody><tr>\n{head}</tr>\n{rows}</tbody></table>\n"
        )

    def row(self, row: tuple[tuple[Block, ...], ...]) -> str:
        return "".join(f"<td>{self.cell(cell)}\n</td>" for cell in row)


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
