"""Tables over page ends: parts joined, repeated headers known, rows put together again."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from refwright.base.errors import Finding, Severity
from refwright.readers.pdf.page import Element, RawCell, RawRow, RawTable

_SAME_EDGE = 3.0
_ENDS = (".", "!", "?", ":", ";")


def join_tables(elements: list[Element]) -> list[Element]:
    """Join tables that follow each other over a page end and have the same columns."""
    out: list[Element] = []
    for element in elements:
        last = out[-1] if out else None
        if isinstance(element, RawTable) and isinstance(last, RawTable) and _goes_on(last, element):
            last.starts += [len(last.rows), *(len(last.rows) + at for at in element.starts)]
            last.rows += element.rows
        else:
            out.append(element)
    return out


def _goes_on(first: RawTable, second: RawTable) -> bool:
    if first.rows[-1].page + 1 != second.page or first.ruled != second.ruled:
        return False
    if len(first.edges) != len(second.edges):
        return False
    inner = zip(first.edges[1:-1], second.edges[1:-1], strict=True)
    edges = zip(first.edges, second.edges, strict=True)
    same = all(abs(a - b) <= _SAME_EDGE for a, b in edges)
    if not first.ruled:
        same = all(abs(a - b) <= 4 * _SAME_EDGE for a, b in inner)
    head, other = first.rows[0], second.rows[0]
    own_header = head.bold and other.bold and head.texts != other.texts
    return same and not own_header


def part_fused_headers(table: RawTable) -> None:
    """Part a repeated header from the row under it where no line was drawn between them.

    Some writers draw none above a row that they have split over a page end. The header is known
    by its lines, which then open each cell of the page's first row.
    """
    head = table.rows[0]
    rows: list[RawRow] = []
    starts: list[int] = []
    old = set(table.starts)
    for at, row in enumerate(table.rows):
        if at in old:
            starts.append(len(rows))
        rows += _parted(row, head) if at and _opens_with(row, head) else [row]
    table.rows, table.starts = rows, starts


def _parted(row: RawRow, head: RawRow) -> list[RawRow]:
    pairs = [(cell, len(above.parts)) for cell, above in zip(row.cells, head.cells, strict=True)]
    return [
        RawRow([replace(cell, parts=cell.parts[:count]) for cell, count in pairs], row.page),
        RawRow([replace(cell, parts=cell.parts[count:]) for cell, count in pairs], row.page),
    ]


def _opens_with(row: RawRow, head: RawRow) -> bool:
    pairs = list(zip(row.cells, head.cells, strict=True))
    fused = all(
        [part.text for part in cell.parts[: len(above.parts)]]
        == [part.text for part in above.parts]
        for cell, above in pairs
    )
    return fused and any(len(cell.parts) > len(above.parts) for cell, above in pairs)


def mark_headers(table: RawTable) -> None:
    """Mark the rows that name the columns: bold ones at the top, and each repetition of them."""
    count = 0
    while count < len(table.rows) and table.rows[count].bold:
        count += 1
    if count == len(table.rows):
        count = 0
    repeats = [at for at in table.starts if table.rows[at].texts == table.rows[0].texts]
    if count == 0 and repeats:
        count = 1
    heads = [row.texts for row in table.rows[:count]]
    for row in table.rows[:count]:
        row.header = True
    for at in table.starts:
        if count and table.rows[at].texts == heads[0]:
            for head, again in zip(heads, table.rows[at : at + count], strict=False):
                again.header = again.texts == head


def drop_repeats(table: RawTable) -> None:
    """Drop the headers that the typesetter has repeated at the top of each page."""
    starts = set(table.starts)
    gone: set[int] = set()
    for start in starts:
        at = start
        while at < len(table.rows) and table.rows[at].header and table.rows[at].page != table.page:
            gone.add(at)
            at += 1
    _drop(table, gone)


def rejoin_rows(table: RawTable, label: str) -> list[Finding]:
    """Put a row that a page end has split together again.

    The first row of a page whose leading cells are empty goes on where the row before it broke
    off when no row elsewhere in the table has as many empty leading cells, or when the words
    break off in the middle of a sentence. Where neither tells, it stays a row and is reported.
    """
    tops = _first_rows(table)
    known = set(tops)
    leading = [_leading(row) for row in table.rows]
    usual = max(
        (leading[at] for at, row in enumerate(table.rows) if at not in known and not row.header),
        default=0,
    )
    findings: list[Finding] = []
    gone: set[int] = set()
    for at in tops:
        row = table.rows[at]
        before = max((i for i in range(at) if not table.rows[i].header), default=-1)
        if before < 0 or not 0 < leading[at] < len(row.cells):
            continue
        while before in gone:
            before -= 1
        above = table.rows[before]
        if _spans_down(above, row, table.rows, before):
            _extend_group(table.rows, before, row)
        elif leading[at] > usual or _broken(above, row):
            _append(above, row)
            gone.add(at)
        else:
            findings.append(_doubt(row, label))
    if gone:
        _drop(table, gone)
    return findings


def _first_rows(table: RawTable) -> list[int]:
    """Give the first row of each page that is no repeated header."""
    found: list[int] = []
    for start in table.starts:
        at = start
        while at < len(table.rows) and table.rows[at].header:
            at += 1
        if at < len(table.rows) and table.rows[at].page != table.rows[0].page:
            found.append(at)
    return found


def _leading(row: RawRow) -> int:
    """Count the empty cells at the row's start; a covered one counts as filled."""
    count = 0
    for cell in row.cells:
        if cell.covered or not cell.empty:
            break
        count += 1
    return count


def _broken(above: RawRow, row: RawRow) -> bool:
    """Tell by the words that every filled cell goes on: no end above, no capital below."""
    filled = [(a, b) for a, b in zip(above.cells, row.cells, strict=True) if not b.empty]
    return all(a.text and not a.text.endswith(_ENDS) and b.text[:1].islower() for a, b in filled)


def _append(above: RawRow, row: RawRow) -> None:
    for cell, more in zip(above.cells, row.cells, strict=True):
        cell.parts += more.parts


def _anchor(rows: list[RawRow], at: int, column: int) -> RawCell:
    """Give the cell that covers a place, looking upwards."""
    while at > 0 and rows[at].cells[column].covered:
        at -= 1
    return rows[at].cells[column]


def _spans_down(above: RawRow, row: RawRow, rows: list[RawRow], before: int) -> bool:
    """Tell a group of rows under one name that goes on: its name cell spans rows on either page."""
    first = row.cells[0]
    if not first.empty or len(row.cells) < 2:
        return False
    spanned_above = _anchor(rows, before, 0).rowspan > 1 and above.cells[0].covered
    return first.rowspan > 1 or (spanned_above and not row.cells[-1].empty and _has_more(row))


def _has_more(row: RawRow) -> bool:
    return sum(not cell.empty for cell in row.cells) > 1


def _extend_group(rows: list[RawRow], before: int, row: RawRow) -> None:
    """Let the cells that span the group above span this row too; their words go to them."""
    span = row.cells[0].rowspan
    for column, cell in enumerate(row.cells):
        if cell.covered or (cell.rowspan != span and not (span == 1 and cell.empty)):
            continue
        anchor = _anchor(rows, before, column)
        if span == 1 and anchor.rowspan == 1:
            continue
        anchor.parts += cell.parts
        anchor.rowspan += span
        cell.parts = []
        cell.covered = True


def _drop(table: RawTable, gone: set[int]) -> None:
    table.starts = [at - sum(index < at for index in gone) for at in table.starts]
    table.rows = [row for at, row in enumerate(table.rows) if at not in gone]


def _doubt(row: RawRow, label: str) -> Finding:
    words = " ".join(text for text in row.texts if text)[:60]
    return Finding(
        Severity.NOTE,
        "row-may-go-on",
        f"{label}, page {row.page}",
        f"the first row of the page has no name and may go on the row before it: {words!r}",
        "compare with the page; a correction can settle it",
    )


def column_limits(table: RawTable) -> list[tuple[float, bool]]:
    """Give for each column how far right its text can reach, and whether its cells are names.

    In a ruled table the cell's padding on the left is taken for that on the right; without rules
    the longest line tells.
    """
    limits: list[tuple[float, bool]] = []
    for column, (left, right) in enumerate(pairwise(table.edges)):
        cells = [row.cells[column] for row in table.rows if row.cells[column].colspan == 1]
        lines = [line for cell in cells for line in cell.lines]
        limit = max((line.x1 for line in lines), default=right)
        if table.ruled and lines:
            padding = min(min(line.x0 for line in lines) - left, right - limit)
            limit = max(limit, right - max(0.0, padding))
        limits.append((limit, _are_names(cells)))
    return limits


def _are_names(cells: list[RawCell]) -> bool:
    """Tell a column of names: in most of its cells no line has two words."""
    filled = [cell.lines for cell in cells if cell.lines]
    single = sum(all(len(line.words) == 1 for line in lines) for lines in filled)
    return bool(filled) and single >= 0.6 * len(filled)
