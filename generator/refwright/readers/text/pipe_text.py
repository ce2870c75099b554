"""Pipe text: what pages become when their cells end with pipes and all else is lost.

A row may stand on one line, a cell on a line of its own with a pipe behind or before it, or pipes
alone may part the lines. Where a cell stands on its own line, the form keeps how many cells a row
has but not which of them were empty before the first words, and it drops lists in cells: what is
left of one is a cell whose closing pipe starts a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refwright.base.errors import Finding, Severity
from refwright.pages.document import Block, Document, Form, Hints
from refwright.readers.dates import date_of
from refwright.readers.text.blocks import Line, read_blocks
from refwright.readers.text.furniture import without_furniture
from refwright.readers.text.line_text import read_lines, words_before
from refwright.readers.text.pipe_cells import RULE, cell_count, read_cell_stream
from refwright.readers.text.pipe_lines import (
    cells_apart,
    closed_by_pipes,
    has_labels,
    has_lone_pipes,
    without_lone_pipes,
)
from refwright.readers.text.pipe_rows import read_pipe_rows, row_cells

LOSSES = ("lists in cells", "empty cells before a name")


def read_pipe_text(text: str, page: str, hints: Hints) -> Document:
    """Read a pipe-text capture. ``hints`` finds headers that have lost their rule of dashes."""
    lines: list[Line] = list(enumerate(text.splitlines(), start=1))
    date = date_of(lines)
    lines, findings = without_furniture(lines, page)
    if has_lone_pipes(lines) or has_labels(lines, hints):
        lines = without_lone_pipes(cells_apart(lines))
        return read_lines(lines, page, hints, Form.PIPE_TEXT, findings, date)
    reader = _Reader(page, hints, closed_by_pipes(lines), findings)
    reader.read()
    return Document(
        page,
        Form.PIPE_TEXT,
        tuple(reader.blocks),
        date=date,
        losses=LOSSES,
        findings=tuple(reader.findings),
    )


@dataclass(frozen=True, slots=True)
class _Header:
    """Where a table begins, where its rows do, how wide it is, and whether rows are lines."""

    start: int
    body: int
    width: int
    by_line: bool


@dataclass(slots=True)
class _Reader:
    """The blocks of a page as they are read, and what was doubtful."""

    page: str
    hints: Hints
    lines: list[Line]
    findings: list[Finding]
    blocks: list[Block] = field(default_factory=list)

    def read(self) -> None:
        """Read tables under their headers, and what stands between them."""
        headers = self._headers()
        at = 0
        for index, header in enumerate(headers):
            before = self.lines[at : header.start]
            self.blocks += words_before(before, self.page, self.hints, self.blocks)
            last = index + 1 == len(headers)
            limit = len(self.lines) if last else headers[index + 1].start
            at = self._table(header, limit, last=last)
        self.blocks += read_blocks(self.lines[at:], self.page)

    def _table(self, header: _Header, limit: int, *, last: bool) -> int:
        """Read one table; gives the index of the first line behind it."""
        if header.by_line:
            rows = self.lines[header.start : limit]
            table, size, findings = read_pipe_rows(rows, self.page, self.hints)
            self.findings += findings
            self.blocks.append(table)
            return header.start + size
        end = self._end(header.body, limit)
        if last and (cut := self._cut(header, end)):
            where = f"{self.page}, line {self.lines[cut - 1][0]}"
            what = f"the page ends in a cell that no pipe closes: {self.lines[cut - 1][1][-60:]!r}"
            remedy = "capture it again, whole"
            self.findings.append(Finding(Severity.WARNING, "page-may-be-cut", where, what, remedy))
            end = cut
        table, findings = read_cell_stream(
            self.lines[header.start : end], header.width, self.page, self.hints
        )
        self.findings += findings
        self.blocks.append(table)
        return end

    def _cut(self, header: _Header, end: int) -> int:
        """Return where the words end that stand behind the last pipe as a part of a row."""
        behind = [at for at in range(end, len(self.lines)) if self.lines[at][1].strip()]
        inside = cell_count(self.lines[header.body : end]) % header.width
        return behind[0] + 1 if inside and len(behind) == 1 else 0

    def _end(self, body: int, limit: int) -> int:
        """Give the index after the last line that closes a cell."""
        for index in range(limit - 1, body - 1, -1):
            if cell_count([self.lines[index]]):
                return index + 1
        return body

    def _headers(self) -> list[_Header]:
        found: list[_Header] = []
        index = 0
        while index < len(self.lines):
            line = self.lines[index][1]
            if RULE.match(line):
                header = self._over_rule(index)
                # a header found by its words already has its table
                if found and found[-1].start >= header.start:
                    found.pop()
                found.append(header)
            elif known := self._known(index):
                found.append(known)
                index = known.body - 1
            index += 1
        return found

    def _over_rule(self, rule: int) -> _Header:
        """Find the header over a rule of dashes: on one line, or a cell a line."""
        width = len(re.findall(r"-{2,}", self.lines[rule][1]))
        above = row_cells(self.lines[rule - 1][1]) if rule else []
        if len(above) > 1:
            return _Header(rule - 1, rule + 1, len(above), by_line=True)
        cells = 0
        start = rule
        while start > 0 and cells < width and self.lines[start - 1][1].rstrip().endswith("|"):
            start -= 1
            cells += cell_count([self.lines[start]]) or 1
        return _Header(start, rule + 1, width, by_line=False)

    def _known(self, index: int) -> _Header | None:
        """Find a header without a rule by its words: on one line, or at least two cells a line."""
        cells = row_cells(self.lines[index][1])
        if len(cells) > 1 and all(map(self.hints.is_header, cells)):
            return _Header(index, index + 1, len(cells), by_line=True)
        count = 0
        while index + count < len(self.lines):
            line = self.lines[index + count][1].strip()
            if not (line.endswith("|") and self.hints.is_header(line.rstrip("| "))):
                break
            count += 1
        return _Header(index, index + count, count, by_line=False) if count > 1 else None
