"""reStructuredText for Sphinx: list tables, definition lists, admonitions, sphinx-design's tabs."""

from __future__ import annotations

from textwrap import indent

from composed import Block, Code, Item, Items, Note, Para, Section, Table, Tabs, Terms, runs

_UNDERLINES = "=-~^"


def write(root: Section) -> str:
    """Return the page's source."""
    return _section(root)


def _section(section: Section) -> str:
    line = _UNDERLINES[section.level - 1] * len(section.title)
    return f".. _{section.id}:\n\n{section.title}\n{line}\n\n{_blocks(section.blocks)}"


def _blocks(blocks: tuple[Block, ...]) -> str:
    return "".join(f"{_block(block).rstrip()}\n\n" for block in blocks)


def _block(block: Block) -> str:
    match block:
        case Section():
            return _section(block)
        case Para():
            return _inline(block.text)
        case Code():
            return _directive("code-block", block.language, block.text)
        case Items():
            mark = "#. " if block.ordered else "* "
            return "\n".join(_hang(mark, _item(item)) for item in block.items)
        case Terms():
            return "\n".join(f"{term}\n    {_inline(text)}" for term, text in block.terms)
        case Note():
            return _directive(block.kind, "", _inline(block.text))
        case Tabs():
            tabs = (_directive("tab-item", label, _block(code)) for label, code in block.tabs)
            return _directive("tab-set", "", "\n\n".join(tabs))
        case Table():
            return _table(block)


def _directive(name: str, argument: str, body: str, options: str = "") -> str:
    first = f".. {name}:: {argument}".rstrip()
    return f"{first}\n{indent(options, '   ')}\n{indent(body, '   ')}"


def _item(item: Item) -> str:
    nested = _blocks(item.blocks)
    return f"{_inline(item.text)}\n\n{nested}" if nested else _inline(item.text)


def _hang(mark: str, text: str) -> str:
    return mark + indent(text, " " * len(mark))[len(mark) :]


def _table(table: Table) -> str:
    options = ":header-rows: 1\n"
    if table.widths:
        options += f":widths: {' '.join(map(str, table.widths))}\n"
    rows = [tuple((Para(c),) for c in table.columns), *table.rows]
    body = "".join(
        _hang("* ", "".join(_hang("- ", _blocks(cell)).rstrip() + "\n" for cell in row))
        for row in rows
    )
    return _directive("list-table", table.caption, body, options)


def _inline(text: str) -> str:
    forms = {"": "{}", "code": "``{}``", "strong": "**{}**"}
    return "".join(
        forms[mark].format(words if mark == "code" else words.replace("|", "\\|"))
        for mark, words in runs(text)
    )
