"""DITA: topics in topics; a table in a cell is simple and in a figure: cells hold no other."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from composed import Block, Code, Item, Items, Note, Para, Section, Table, Tabs, Terms, runs

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE topic PUBLIC "-//OASIS//DTD DITA Topic//EN" "topic.dtd">\n'
)


def write(root: Section) -> str:
    """Return the topic that holds all others."""
    return _HEAD + _topic(root)


def _topic(section: Section) -> str:
    inner = [block for block in section.blocks if not isinstance(block, Section)]
    topics = "".join(_topic(block) for block in section.blocks if isinstance(block, Section))
    body = "".join(map(_block, inner))
    return (
        f"<topic id={quoteattr(section.id)}><title>{escape(section.title)}</title>"
        f"<body>\n{body}</body>\n{topics}</topic>\n"
    )


def _block(block: Block) -> str:
    match block:
        case Section():
            return _topic(block)
        case Para():
            return f"<p>{_inline(block.text)}</p>\n"
        case Code():
            return f'<codeblock xml:space="preserve">{escape(block.text)}</codeblock>\n'
        case Items():
            tag = "ol" if block.ordered else "ul"
            return f"<{tag}>{''.join(map(_item, block.items))}</{tag}>\n"
        case Terms():
            entries = (
                f"<dlentry><dt>{escape(t)}</dt><dd>{_inline(d)}</dd></dlentry>\n"
                for t, d in block.terms
            )
            return f"<dl>{''.join(entries)}</dl>\n"
        case Note():
            kind = {"note": "note", "warning": "caution"}[block.kind]
            return f'<note type="{kind}">{_inline(block.text)}</note>\n'
        case Tabs():
            return "".join(f"<p><b>{label}</b></p>\n{_block(code)}" for label, code in block.tabs)
        case Table():
            return _table(block)


def _item(item: Item) -> str:
    return f"<li>{_inline(item.text)}{''.join(map(_block, item.blocks))}</li>"


def _table(table: Table) -> str:
    shares = table.widths or (1,) * len(table.columns)
    columns = "".join(
        f'<colspec colname="c{n}" colwidth="{share}*"/>' for n, share in enumerate(shares)
    )
    head = "".join(f"<entry>{escape(c)}</entry>" for c in table.columns)
    rows = "".join(
        f"<row>{''.join(f'<entry>{_cell(cell)}</entry>' for cell in row)}</row>\n"
        for row in table.rows
    )
    return (
        f'<table><title>{escape(table.caption)}</title><tgroup cols="{len(shares)}">{columns}'
        f"<thead><row>{head}</row></thead>\n<tbody>{rows}</tbody></tgroup></table>\n"
    )


def _cell(cell: tuple[Block, ...]) -> str:
    if len(cell) == 1 and isinstance(cell[0], Para):
        return _inline(cell[0].text)
    return "".join(_simple(b) if isinstance(b, Table) else _block(b) for b in cell)


def _simple(table: Table) -> str:
    head = "".join(f"<stentry>{escape(c)}</stentry>" for c in table.columns)
    rows = "".join(
        f"<strow>{''.join(f'<stentry>{_cell(c)}</stentry>' for c in row)}</strow>"
        for row in table.rows
    )
    inner = f"<simpletable><sthead>{head}</sthead>{rows}</simpletable>"
    return f"<fig><title>{escape(table.caption)}</title>{inner}</fig>"


def _inline(text: str) -> str:
    tags = {"": "{}", "code": "<codeph>{}</codeph>", "strong": "<b>{}</b>"}
    return "".join(tags[mark].format(escape(words)) for mark, words in runs(text))
