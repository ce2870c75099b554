"""Markdown in the dialects of its makers: GitHub's by hand, MkDocs Material, MDX and VitePress.

Markdown's cells hold one line: lists in them are HTML, a table in a cell stands after the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from textwrap import indent

from composed import Block, Code, Items, Note, Para, Section, Table, Tabs, Terms, runs


@dataclass(frozen=True)
class Dialect:
    """How a maker spells what CommonMark has not."""

    name: str
    anchor: str = ""
    """Follows a title; ``{id}`` is the section's."""
    br: str = "<br>"
    step: int = 2
    """By how many spaces a list in a bullet stands in (MkDocs: 4)."""


GFM = Dialect("gfm")
MKDOCS = Dialect("mkdocs", " {{#{id}}}", step=4)
MDX = Dialect("mdx", " {{#{id}}}", br="<br/>")
VITEPRESS = Dialect("vitepress", " {{#{id}}}")


def write(root: Section, dialect: Dialect, front: str = "") -> str:
    """Return the page's source; ``front`` goes before everything."""
    return front + _Writer(dialect).block(root).rstrip() + "\n"


class _Writer:
    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(f"{self.block(block).rstrip()}\n\n" for block in blocks)

    def block(self, block: Block) -> str:
        match block:
            case Section():
                anchor = self.dialect.anchor.format(id=block.id)
                return f"{'#' * block.level} {block.title}{anchor}\n\n{self.blocks(block.blocks)}"
            case Para():
                return _inline(block.text)
            case Code():
                return f"```{block.language}\n{block.text}```"
            case Items():
                gap = "\n\n" if any(item.blocks for item in block.items) else "\n"
                return gap.join(
                    self.item(f"{n}. " if block.ordered else "- ", item.text, item.blocks)
                    for n, item in enumerate(block.items, 1)
                )
            case Terms():
                return self.terms(block)
            case Note():
                return self.note(block)
            case Tabs():
                return self.tabs(block)
            case Table():
                return self.table(block)

    def item(self, mark: str, text: str, blocks: tuple[Block, ...]) -> str:
        step = max(self.dialect.step, len(mark))
        nested = indent(self.blocks(blocks), " " * step).rstrip()
        return f"{mark}{_inline(text)}\n\n{nested}" if nested else mark + _inline(text)

    def terms(self, terms: Terms) -> str:
        if self.dialect.name == "mkdocs":
            return "\n\n".join(f"{term}\n:   {_inline(text)}" for term, text in terms.terms)
        if self.dialect.name == "gfm":
            return "\n".join(f"- **{term}**: {_inline(text)}" for term, text in terms.terms)
        pairs = (f"  <dt>{t}</dt>\n  <dd>{_html(d)}</dd>\n" for t, d in terms.terms)
        return f"<dl>\n{''.join(pairs)}</dl>"

    def note(self, note: Note) -> str:
        words = _inline(note.text)
        match self.dialect.name:
            case "gfm":
                return f"> [!{note.kind.upper()}]\n> {words}"
            case "mkdocs":
                return f"!!! {note.kind}\n\n    {words}"
            case _:
                kind = {"note": "info"}.get(note.kind, note.kind)
                return f"::: {kind}\n{words}\n:::".replace("::: ", ":::", self.dialect == MDX)

    def tabs(self, tabs: Tabs) -> str:
        match self.dialect.name:
            case "gfm":
                return "\n\n".join(
                    f"<details>\n<summary>{label}</summary>\n\n{self.block(code)}\n\n</details>"
                    for label, code in tabs.tabs
                )
            case "mkdocs":
                return "\n\n".join(
                    f'=== "{label}"\n\n{indent(self.block(code), "    ")}'
                    for label, code in tabs.tabs
                )
            case "mdx":
                inner = "\n".join(
                    f'<TabItem value="{label.lower()}" label="{label}">\n\n{self.block(code)}\n\n'
                    f"</TabItem>"
                    for label, code in tabs.tabs
                )
                return f"<Tabs>\n{inner}\n</Tabs>"
            case _:
                inner = "\n\n".join(
                    self.block(code).replace("\n", f" [{label}]\n", 1) for label, code in tabs.tabs
                )
                return f"::: code-group\n{inner}\n:::"

    def table(self, table: Table) -> str:
        rule = [":---" if self.dialect == MDX else "---"] * len(table.columns)
        lines = [table.columns, rule, *(map(self.cell, row) for row in table.rows)]
        body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        after = [b for row in table.rows for cell in row for b in cell if isinstance(b, Table)]
        return f"**{table.caption}**\n\n{body}\n\n" + self.blocks(tuple(after))

    def cell(self, cell: tuple[Block, ...]) -> str:
        words = []
        for block in cell:
            match block:
                case Para():
                    words.append(_inline(block.text))
                case Items():
                    items = "".join(f"<li>{_html(item.text)}</li>" for item in block.items)
                    words.append(f"<ul>{items}</ul>")
                case Table():
                    words.append("(see the table below)")
                case _:
                    raise ValueError(f"no cell of Markdown holds {block!r}")
        line = self.dialect.br.join(words).replace(f"{self.dialect.br}<ul>", "<ul>")
        return line.replace("|", "\\|")


def _inline(text: str) -> str:
    forms = {"": "{}", "code": "`{}`", "strong": "**{}**"}
    return "".join(forms[mark].format(words) for mark, words in runs(text))


def _html(text: str) -> str:
    forms = {"": "{}", "code": "<code>{}</code>", "strong": "<strong>{}</strong>"}
    return "".join(forms[mark].format(escape(words, quote=False)) for mark, words in runs(text))
