"""The form of a text: Markdown, tabs, pipes or lines, told from the whole page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from refwright.pages.document import Form, Hints
from refwright.readers.text.pipe_cells import RULE
from refwright.readers.text.pipe_rows import row_cells

_MARKDOWN = (".md", ".markdown", ".mdx")
_TITLE = re.compile(r"^ {0,3}#{1,6}\s+\S")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)")
_FEW = 3


@dataclass(slots=True)
class _Signs:
    """How many lines of a page bear the sign of a form."""

    titles: int = 0
    fences: int = 0
    tabs: int = 0
    rules: int = 0
    leading_rules: int = 0
    rows: int = 0
    cells: int = 0
    lone: int = 0
    heads: int = 0


def form_of_text(page: str, lines: Sequence[str], hints: Hints) -> Form:
    """Tell the form of a text from its name and all its lines."""
    signs = _signs(lines, hints)
    named = page.lower().endswith(_MARKDOWN)
    if named:
        return Form.MARKDOWN
    if _cells_by_line(lines) or (
        signs.cells + signs.lone > _FEW and signs.cells + signs.lone > 2 * signs.rows
    ):
        return Form.PIPE_TEXT
    if signs.tabs > 1:
        return Form.TAB_TEXT
    if signs.titles > 1 or (signs.titles and (signs.rules or signs.fences)):
        return Form.MARKDOWN
    if (signs.rows and signs.rules) or (signs.heads and signs.rows > 1):
        return Form.PIPE_TEXT
    return Form.MARKDOWN if signs.leading_rules else Form.LINE_TEXT


def _signs(lines: Sequence[str], hints: Hints) -> _Signs:
    signs = _Signs()
    for line in lines:
        body = line.strip()
        signs.titles += _TITLE.match(line) is not None
        signs.fences += _FENCE.match(line) is not None
        signs.tabs += "\t" in line.rstrip()
        if "|" not in body:
            continue
        if RULE.match(line):
            signs.rules += 1
            signs.leading_rules += body.startswith("|")
        elif not body.strip("| \t"):
            signs.lone += 1
        elif cells := row_cells(line):
            signs.rows += 1
            signs.heads += all(map(hints.is_header, cells))
        elif body.endswith("|") or body.startswith("|"):
            signs.cells += 1
    return signs


def _cells_by_line(lines: Sequence[str]) -> bool:
    """Tell pipe text by a rule of dashes over which the header stands one cell a line."""
    for index, line in enumerate(lines[1:], start=1):
        above = lines[index - 1].strip()
        if RULE.match(line) and above.endswith("|") and above.count("|") == 1:
            return True
    return False
