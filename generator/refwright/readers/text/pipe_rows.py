"""Tables of pipe text with a row a line, with or without pipes at the line's ends."""

from __future__ import annotations

import re

from refwright.base.errors import Finding, Severity
from refwright.pages.document import Cell, Hints, Paragraph, Place, Row, Table
from refwright.readers.text.blocks import Line, plain
from refwright.readers.text.fit import Fitting, fitting_of
from refwright.readers.text.pipe_cells import RULE, doubt
from refwright.readers.text.recovery import rows_of_cells

_PIPE = re.compile(r"(?<!\\)\|")


def row_cells(line: str) -> list[str]:
    """Split a line at its pipes; nothing for a line that holds no row."""
    body = line.strip()
    if RULE.match(line) or len(_PIPE.findall(body.strip("|"))) < 1:
        return []
    cells = _split(body, leading=body.startswith("|"))
    return cells if sum(map(bool, cells)) > 1 else []


def _split(body: str, *, leading: bool) -> list[str]:
    parts = [plain(part.replace("\\|", "|")) for part in _PIPE.split(body)]
    if leading and parts and not parts[0]:
        parts = parts[1:]
    if len(parts) > 1 and not parts[-1]:
        parts = parts[:-1]
    return parts


def read_pipe_rows(lines: list[Line], page: str, hints: Hints) -> tuple[Table, int, list[Finding]]:
    """Read the table whose header is the first line; gives it and how many lines it takes."""
    head = lines[0][1].strip()
    closed = head.endswith("|")
    heads = row_cells(head)
    place = Place(page, lines[0][0])
    header = Row(
        tuple(
            Cell((Paragraph(text, place),) if text else (), place, header=True) for text in heads
        ),
        place,
    )
    fitting = fitting_of(heads, hints)
    rows: list[Row] = []
    findings: list[Finding] = []
    texts, size = _logical_rows(lines[1:], len(heads), closed=closed)
    for number, text in texts:
        cells = _split(text, leading=head.startswith("|"))
        row, told = _row(cells, Place(page, number), fitting)
        rows.append(row)
        findings += told
    if texts and closed and not texts[-1][1].endswith("|"):
        findings.append(_cut(page, *texts[-1]))
    return Table((header, *rows), place, header_rows=1), size + 1, findings


def _cut(page: str, number: int, text: str) -> Finding:
    return Finding(
        Severity.WARNING,
        "page-may-be-cut",
        f"{page}, line {number}",
        f"the table ends in a row that no pipe closes: {text[-60:]!r}",
        "capture it again, whole",
    )


def _logical_rows(lines: list[Line], width: int, *, closed: bool) -> tuple[list[Line], int]:
    """Join the lines of a row that is wrapped; gives the rows and how many lines they take."""
    rows: list[Line] = []
    size = 0
    blank = False
    for at, (number, line) in enumerate(lines):
        body = line.strip()
        if not body:
            blank = True
            continue
        if RULE.match(line):
            size = at + 1
            continue
        pipes = len(_PIPE.findall(body))
        unfinished = bool(rows) and closed and not rows[-1][1].endswith("|") and not blank
        if rows and not blank and (unfinished or not pipes):
            rows[-1] = (rows[-1][0], f"{rows[-1][1]} {body}")
        elif pipes and (pipes > 1 or width <= 2 or not blank):
            rows.append((number, body))
        else:
            break
        size = at + 1
        blank = False
    return rows, size


def _row(texts: list[str], place: Place, fitting: Fitting) -> tuple[Row, list[Finding]]:
    """Put the cells of a line under the headers; one too few or too many is told."""
    width = len(fitting.roles)
    cells = [Cell((Paragraph(text, place),) if text else (), place) for text in texts]
    if len(cells) == width:
        return Row(tuple(cells), place), []
    if len(cells) > width:
        cells = _joined(texts, place, fitting)
        return Row(tuple(cells), place), [doubt(Row(tuple(cells), place))]
    filled = [cell for cell in cells if not cell.empty]
    placed, findings = rows_of_cells(filled, fitting)
    if len(placed) != 1:
        cells += [Cell((), place)] * (width - len(cells))
        return Row(tuple(cells), place), [doubt(Row(tuple(cells), place))]
    return placed[0], findings or [doubt(placed[0])]


def _joined(texts: list[str], place: Place, fitting: Fitting) -> list[Cell]:
    """Join the two neighbours whose joining fits the headers best, until the width is right."""
    while len(texts) > len(fitting.roles):
        ways = [
            [*texts[:at], f"{texts[at]} | {texts[at + 1]}", *texts[at + 2 :]]
            for at in range(len(texts) - 1)
        ]
        texts = min(ways, key=lambda way: _cost(way, fitting))
    return [Cell((Paragraph(text, place),) if text else (), place) for text in texts]


def _cost(texts: list[str], fitting: Fitting) -> float:
    return sum(
        fitting.cost(at, text) for at, text in enumerate(texts[: len(fitting.roles)]) if text
    )
