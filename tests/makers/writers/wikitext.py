"""MediaWiki's own text; a list that holds a table is HTML, which wiki pages mix in."""

from __future__ import annotations

import re

from composed import Block, Code, Items, Note, Para, Section, Table, Tabs, Terms, runs, walk

from writers.html import Html

_UNKNOWN = re.compile(r"</?(?:thead|tbody)>")
_WIKITABLE = '<table class="wikitable"'


def write(root: Section) -> str:
    """Return the page's text; its title is no part of it."""
    return _blocks(root.blocks)


def _blocks(blocks: tuple[Block, ...]) -> str:
    return "".join(f"{_block(block).rstrip()}\n\n" for block in blocks)


def _block(block: Block) -> str:
    match block:
        case Section():
            marks = "=" * block.level
            return f"{marks} {block.title} {marks}\n{_blocks(block.blocks)}"
        case Para():
            return _inline(block.text)
        case Code():
            return f"<pre>\n{block.text}</pre>"
        case Items():
            if any(isinstance(inner, Table) for inner in walk((block,))):
                return _UNKNOWN.sub("", Html().block(block)).replace("<table", _WIKITABLE)
            return _items(block, "")
        case Terms():
            return "\n".join(f"; {term}\n: {_inline(text)}" for term, text in block.terms)
        case Note():
            words = f"'''{block.kind.capitalize()}:''' {_inline(block.text)}"
            return f'<div class="notice {block.kind}">{words}</div>'
        case Tabs():
            return "\n".join(f"==== {label} ====\n{_block(code)}" for label, code in block.tabs)
        case Table():
            return _table(block)


def _items(items: Items, outer: str) -> str:
    mark = outer + ("#" if items.ordered else "*")
    lines = []
    for item in items.items:
        lines.append(f"{mark} {_inline(item.text)}")
        lines += [_items(block, mark) for block in item.blocks if isinstance(block, Items)]
    return "\n".join(lines)


def _table(table: Table) -> str:
    head = " !! ".join(table.columns)
    rows = "".join("|-\n" + "".join(map(_cell, row)) for row in table.rows)
    return f'{{| class="wikitable"\n|+ {table.caption}\n|-\n! {head}\n{rows}|}}'


def _cell(cell: tuple[Block, ...]) -> str:
    if len(cell) == 1 and isinstance(cell[0], Para):
        return f"| {_inline(cell[0].text).replace('|', '&#124;')}\n"
    return f"|\n{_blocks(cell)}" if cell else "|\n"


def _inline(text: str) -> str:
    forms = {"": "{}", "code": "<code>{}</code>", "strong": "'''{}'''"}
    return "".join(forms[mark].format(words) for mark, words in runs(text))
