"""Everything that happens to a reference page: to what it says, and to how it is written.

A mutation of the page changes its tables before they are written in a form; a mutation of the
text changes what was written. Each gives ``None`` where it does not apply.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from mutation_pages import PageCell, PageTable, SamplePage

PageMutation = Callable[[SamplePage, Random], SamplePage | None]
TextMutation = Callable[[str, Random], str | None]

_STRANGE = ("Zusatz", "Remarkable", "Col 3", "Bezeichnung", "???")
_KNOWN = ("Type", "Description", "Values", "Since", "Default", "Required", "Name", "Event")


def _change(page: SamplePage, at: int, *tables: PageTable) -> SamplePage:
    return replace(page, tables=(*page.tables[:at], *tables, *page.tables[at + 1 :]))


def _pick(page: SamplePage, random: Random) -> tuple[int, PageTable]:
    at = random.randrange(len(page.tables))
    return at, page.tables[at]


def drop_column(page: SamplePage, random: Random) -> SamplePage:
    """A column goes, header and cells."""
    at, table = _pick(page, random)
    column = random.randrange(len(table.header))
    return _change(page, at, _columns(table, [c for c in range(len(table.header)) if c != column]))


def swap_columns(page: SamplePage, random: Random) -> SamplePage:
    """Two columns change places, header and cells."""
    at, table = _pick(page, random)
    order = list(range(len(table.header)))
    one, two = random.sample(order, 2)
    order[one], order[two] = two, one
    return _change(page, at, _columns(table, order))


def duplicate_column(page: SamplePage, random: Random) -> SamplePage:
    """A column comes twice, somewhere."""
    at, table = _pick(page, random)
    order = list(range(len(table.header)))
    order.insert(random.randint(0, len(order)), random.choice(order))
    return _change(page, at, _columns(table, order))


def _columns(table: PageTable, order: list[int]) -> PageTable:
    return replace(
        table,
        header=tuple(table.header[c] for c in order),
        rows=tuple(tuple(row[c] for c in order) for row in table.rows),
    )


def swap_cells(page: SamplePage, random: Random) -> SamplePage:
    """The cells of two columns change places under headers that stay."""
    at, table = _pick(page, random)
    order = list(range(len(table.header)))
    one, two = random.sample(order, 2)
    order[one], order[two] = two, one
    return _change(page, at, replace(_columns(table, order), header=table.header))


def rename_column(page: SamplePage, random: Random) -> SamplePage:
    """One header becomes a word that no profile knows, or one that it knows for another role."""
    at, table = _pick(page, random)
    header = list(table.header)
    header[random.randrange(len(header))] = random.choice(_STRANGE + _KNOWN)
    return _change(page, at, replace(table, header=tuple(header)))


def change_header(page: SamplePage, random: Random) -> SamplePage:
    """Every header becomes another word."""
    at, table = _pick(page, random)
    words = random.sample(_STRANGE + _KNOWN, len(table.header))
    return _change(page, at, replace(table, header=tuple(words)))


def delete_header_row(page: SamplePage, random: Random) -> SamplePage:
    """The header row goes."""
    at, table = _pick(page, random)
    return _change(page, at, replace(table, header=()))


def split_with_header(page: SamplePage, random: Random) -> SamplePage | None:
    """A table becomes two, the second with the header again."""
    at, table = _pick(page, random)
    return _split(page, at, table, random, table.header)


def split_without_header(page: SamplePage, random: Random) -> SamplePage | None:
    """A table becomes two, the second without a header."""
    at, table = _pick(page, random)
    return _split(page, at, table, random, ())


def _split(
    page: SamplePage, at: int, table: PageTable, random: Random, header: tuple[str, ...]
) -> SamplePage | None:
    if len(table.rows) < 2:
        return None
    cut = random.randrange(1, len(table.rows))
    first = replace(table, rows=table.rows[:cut])
    return _change(page, at, first, PageTable(header, table.rows[cut:]))


def merge_tables(page: SamplePage, random: Random) -> SamplePage:
    """Two tables become one: the title between them goes, the header perhaps."""
    first, second = page.tables[:2]
    head = (tuple(map(PageCell, second.header)),) if random.random() < 0.5 else ()
    merged = replace(first, rows=(*first.rows, *head, *second.rows))
    return replace(page, tables=(merged, *page.tables[2:]))


def delete_row(page: SamplePage, random: Random) -> SamplePage:
    """A row goes."""
    at, table = _pick(page, random)
    row = random.randrange(len(table.rows))
    return _change(page, at, replace(table, rows=table.rows[:row] + table.rows[row + 1 :]))


def duplicate_row(page: SamplePage, random: Random) -> SamplePage:
    """A row comes twice, the second time anywhere."""
    at, table = _pick(page, random)
    rows = list(table.rows)
    rows.insert(random.randint(0, len(rows)), random.choice(rows))
    return _change(page, at, replace(table, rows=tuple(rows)))


def shift_row(page: SamplePage, random: Random) -> SamplePage:
    """A row slips one column to the left or to the right."""
    at, table = _pick(page, random)
    row = random.randrange(len(table.rows))
    cells = table.rows[row]
    blank = PageCell()
    left = random.random() < 0.5
    if left and not cells[0].text:
        cells = (*cells[1:], blank)
    elif left:
        cells = cells[1:]
    else:
        cells = (blank, *cells)
    return _change(
        page, at, replace(table, rows=(*table.rows[:row], cells, *table.rows[row + 1 :]))
    )


def delete_heading(page: SamplePage, random: Random) -> SamplePage:
    """A table's title goes."""
    at, table = _pick(page, random)
    return _change(page, at, replace(table, title=""))


def lose_list(page: SamplePage, random: Random) -> SamplePage | None:
    """The items of a list go, the words that announce it stay."""
    return _relist(page, random, lambda cell: PageCell(cell.text))


def items_in_one(page: SamplePage, random: Random) -> SamplePage | None:
    """All items of a list stand in one, parted by nothing but a space."""
    return _relist(page, random, lambda cell: PageCell(cell.text, (" ".join(cell.items),)))


def items_as_words(page: SamplePage, random: Random) -> SamplePage | None:
    """The list's marks go: its items follow the sentence as plain words."""
    return _relist(page, random, lambda cell: PageCell(f"{cell.text} {' '.join(cell.items)}"))


def two_items_in_one(page: SamplePage, random: Random) -> SamplePage | None:
    """Two neighbouring items of a list become one."""

    def join(cell: PageCell) -> PageCell:
        at = random.randrange(max(len(cell.items) - 1, 1))
        joined = " ".join(cell.items[at : at + 2])
        return PageCell(cell.text, (*cell.items[:at], joined, *cell.items[at + 2 :]))

    return _relist(page, random, join)


def _relist(
    page: SamplePage, random: Random, change: Callable[[PageCell], PageCell]
) -> SamplePage | None:
    found = [
        (at, row, column)
        for at, table in enumerate(page.tables)
        for row, cells in enumerate(table.rows)
        for column, cell in enumerate(cells)
        if len(cell.items) > 1
    ]
    if not found:
        return None
    at, row, column = random.choice(found)
    table = page.tables[at]
    cells = list(table.rows[row])
    cells[column] = change(cells[column])
    rows = (*table.rows[:row], tuple(cells), *table.rows[row + 1 :])
    return _change(page, at, replace(table, rows=rows))


def truncate(text: str, random: Random) -> str:
    """The page ends in the middle of anything."""
    return text[: random.randrange(len(text) // 5, len(text) - 1)]


def truncate_line(text: str, random: Random) -> str:
    """The page ends after a line."""
    lines = text.split("\n")
    return "\n".join(lines[: random.randrange(len(lines) // 5, len(lines) - 1)]) + "\n"


def remove_blank_line(text: str, random: Random) -> str | None:
    """Two blocks move together."""
    blanks = [found.start() for found in re.finditer(r"\n\n", text)]
    if not blanks:
        return None
    at = random.choice(blanks)
    return text[:at] + text[at + 1 :]


def remove_bullets(text: str, random: Random) -> str | None:
    """A list loses the marks of one item: its tags or its bullet."""
    found = list(re.finditer(r"<li>|</li><li>|</?ul>|^• ", text, re.MULTILINE))
    if not found:
        return None
    mark = random.choice(found)
    return f"{text[: mark.start()]} {text[mark.end() :]}"


_WRAPPERS = (
    ("<div class='x'><p>", "</p></div>"),
    ("<span>", "</span>"),
    ("<section><div><span>", "</span></div></section>"),
    ("<x-cell><font>", "</font></x-cell>"),
    ("<a href='#n'>", "</a>"),
    ("<b><i>", "</i></b>"),
)


def wrap_cells(text: str, random: Random) -> str | None:
    """What stands in the cells gets new tags around it."""
    before, after = random.choice(_WRAPPERS)
    share = random.choice((1.0, 0.3))

    def wrap(found: re.Match[str]) -> str:
        chosen = random.random() < share
        return f"<td>{before}{found[1]}{after}</td>" if chosen else found[0]

    changed = re.sub(r"<td>(.*?)</td>", wrap, text)
    return changed if changed != text else None


def lose_tag(text: str, random: Random) -> str | None:
    """One tag of a table goes."""
    found = list(re.finditer(r"</?(?:td|tr|th|table)>", text))
    if not found:
        return None
    tag = random.choice(found)
    return text[: tag.start()] + text[tag.end() :]


PAGE_MUTATIONS: dict[str, PageMutation] = {
    "drop column": drop_column,
    "swap columns": swap_columns,
    "swap cells": swap_cells,
    "rename column": rename_column,
    "duplicate column": duplicate_column,
    "change header": change_header,
    "delete header row": delete_header_row,
    "split with header": split_with_header,
    "split without header": split_without_header,
    "merge tables": merge_tables,
    "delete row": delete_row,
    "duplicate row": duplicate_row,
    "shift row": shift_row,
    "delete heading": delete_heading,
    "lose list": lose_list,
    "items in one": items_in_one,
    "items as words": items_as_words,
    "two items in one": two_items_in_one,
}
TEXT_MUTATIONS: dict[str, TextMutation] = {
    "truncate": truncate,
    "truncate at line": truncate_line,
    "remove blank line": remove_blank_line,
    "remove list marks": remove_bullets,
    "wrap cells": wrap_cells,
    "lose a tag": lose_tag,
}
