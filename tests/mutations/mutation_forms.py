"""One page written in each text form, in the way in which converters write it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from mutation_pages import PageCell, PageTable, SamplePage

Render = Callable[[SamplePage], str]


def html(page: SamplePage) -> str:
    """Write a web page: headings, tables, lists in cells."""
    parts = [f"<h1>{page.title}</h1>", f"<p>{page.intro}</p>"]
    for table in page.tables:
        if table.title:
            parts.append(f"<h2>{table.title}</h2>")
        parts.append(_labelled(table) if table.signature else _html_table(table))
    body = "\n".join(parts)
    return f"<!DOCTYPE html>\n<html><body>\n{body}\n<p>End of the page.</p>\n</body></html>\n"


def _html_table(table: PageTable) -> str:
    rows = ["<table>"]
    if table.header:
        rows.append("<tr>" + "".join(f"<th>{h}</th>" for h in table.header) + "</tr>")
    cells = ("".join(f"<td>{_html_cell(c)}</td>" for c in row) for row in table.rows)
    return "\n".join([*rows, *(f"<tr>{row}</tr>" for row in cells), "</table>"])


def _html_cell(cell: PageCell) -> str:
    items = "".join(f"<li>{escape(item)}</li>" for item in cell.items)
    return escape(cell.text) + (f"<ul>{items}</ul>" if items else "")


def _labels(table: PageTable) -> list[tuple[str, str]]:
    """Give the rows around the table of a method's parameters, which stands in a cell."""
    inner = _html_table(table).replace("\n", "")
    rows = [
        ("Signature", table.signature),
        ("Description", f"Does its work: {table.title or 'it'}."),
    ]
    return [*rows, ("Parameters", inner)]


def _labelled(table: PageTable) -> str:
    rows = (f"<tr><td>{label}</td><td>{cell}</td></tr>" for label, cell in _labels(table))
    return "\n".join(["<table>", *rows, "</table>"])


def _markdown_labelled(table: PageTable) -> str:
    rows = [f"| {label} | {cell} |" for label, cell in _labels(table)]
    return "\n".join([rows[0], "|---|---|", *rows[1:]])


def markdown(page: SamplePage) -> str:
    """Write GitHub's Markdown, with HTML lists in cells."""
    parts = [f"# {page.title}", page.intro]
    for table in page.tables:
        if table.title:
            parts.append(f"## {table.title}")
        parts.append(_markdown_labelled(table) if table.signature else _markdown_table(table))
    return "\n\n".join([*parts, "End of the page."]) + "\n"


def _markdown_table(table: PageTable) -> str:
    lines = []
    if table.header:
        lines.append("| " + " | ".join(table.header) + " |")
        lines.append("|" + " --- |" * len(table.header))
    for row in table.rows:
        cells = (_html_cell(c).replace("|", "\\|") for c in row)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def tab_text(page: SamplePage) -> str:
    """Write what PDF converters write: tabs between cells, lists as HTML, no heading marks."""
    parts = [page.title, page.intro]
    for table in page.tables:
        if table.title:
            parts.append(table.title)
        if table.signature:
            parts.append("\n".join("\t".join(row) for row in _labels(table)))
            continue
        head = ["\t".join(table.header)] if table.header else []
        rows = ["\t".join(map(_html_cell, row)) for row in table.rows]
        parts.append("\n".join([*head, *rows]))
    return "\n\n".join([*parts, "End of the page."]) + "\n"


def pipe_text(page: SamplePage) -> str:
    """Write one cell a line, closed by a pipe; lists in cells are lost."""
    lines = [page.title, page.intro]
    for table in page.tables:
        lines += [table.title] if table.title else []
        lines += [f"{head} |" for head in table.header]
        if table.header:
            lines.append("---|" * len(table.header))
        for row in table.rows:
            lines += _pipe_row(row)
    return "\n".join([*lines, "This is the end of the page."]) + "\n"


def _pipe_row(row: tuple[PageCell, ...]) -> list[str]:
    """Empty cells before the first words vanish and come again as bare pipes at the row's end."""
    first = next((at for at, cell in enumerate(row) if cell.text or cell.items), 0)
    lines: list[str] = []
    for cell in (*row[first:], *row[:first]):
        if cell.items:
            lines += [cell.text, "|"]
        elif cell.text or not lines:
            lines.append(f"{cell.text} |")
        else:
            lines[-1] += " |"
    return lines


def line_text(page: SamplePage) -> str:
    """Write one cell a line, blank lines between, a no-break space for an empty cell."""
    lines = [page.title, page.intro]
    for table in page.tables:
        lines += [table.title] if table.title else []
        lines += table.header
        for row in table.rows:
            for cell in row:
                lines.append(cell.text or "\u00a0")
                lines += [f"• {item}" for item in cell.items]
    return "\n\n".join(lines) + "\n"


FORMS: dict[str, tuple[str, Render]] = {
    "html": ("page.html", html),
    "markdown": ("page.md", markdown),
    "tab-text": ("page.tab.txt", tab_text),
    "pipe-text": ("page.pipe.txt", pipe_text),
    "line-text": ("page.line.txt", line_text),
}
"""Each form: the name of a page in it, and how a page is written in it."""


def forms_of(page: SamplePage) -> dict[str, tuple[str, Render]]:
    """Give the forms that can write a page: a table in a cell needs one with markup."""
    nested = any(table.signature for table in page.tables)
    return {k: v for k, v in FORMS.items() if not nested or k in _MARKUP}


_MARKUP = ("html", "markdown", "tab-text")
