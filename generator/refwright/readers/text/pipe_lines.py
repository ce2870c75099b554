"""Pages whose pipes stand apart from their cells: brought to the forms that readers know."""

from __future__ import annotations

from itertools import pairwise

from refwright.pages.document import Hints
from refwright.readers.text.blocks import Line
from refwright.readers.text.pipe_cells import RULE

_FEW = 3
_EMPTY = "\u00a0"


def has_lone_pipes(lines: list[Line]) -> bool:
    """Tell a page whose cells are parted by lines that hold a pipe alone."""
    lone = sum(set(line.strip()) == {"|"} for _, line in lines)
    beside = sum(
        "|" in line and set(line.strip()) > {"|"} and not RULE.match(line) for _, line in lines
    )
    return lone >= _FEW and lone > _FEW * beside


def has_labels(lines: list[Line], hints: Hints) -> bool:
    """Tell a page of labelled cells: a signature's label, and a signature in the cell behind it."""
    cells = [cell for _, line in lines for part in line.split("|") if (cell := part.strip())]
    return any(
        hints.label_of(label) == "signature" and "(" in value for label, value in pairwise(cells)
    )


def cells_apart(lines: list[Line]) -> list[Line]:
    """Put each cell of a line on a line of its own."""
    out: list[Line] = []
    for number, line in lines:
        parts = [part.strip() for part in line.split("|") if part.strip()]
        if len(parts) < 2 or RULE.match(line):
            out.append((number, line))
        else:
            out += [(number, f"{part} |") for part in parts]
    return out


def without_lone_pipes(lines: list[Line]) -> list[Line]:
    """Make lines of one cell each; a pipe right behind another one closes an empty cell."""
    out: list[Line] = []
    open_cell = True
    for number, line in lines:
        if RULE.match(line):
            out.append((number, ""))
            continue
        words = line.replace("|", " ").strip()
        pipes = line.count("|")
        if words:
            out.append((number, words))
            open_cell = pipes == 0
        elif pipes:
            empties = pipes if not open_cell else pipes - 1
            out += [(number, _EMPTY)] * empties or [(number, "")]
            open_cell = False
        else:
            out.append((number, ""))
    return out


def closed_by_pipes(lines: list[Line]) -> list[Line]:
    """Move the pipes of a page that opens its cells with them behind the cells."""
    opened = sum(line.lstrip().startswith("|") and _one_pipe(line) for _, line in lines)
    closed = sum(line.rstrip().endswith("|") and _one_pipe(line) for _, line in lines)
    if opened < _FEW or opened <= 2 * closed:
        return lines
    out: list[Line] = []
    last: int | None = None
    for number, line in lines:
        body = line.strip()
        if body.startswith("|") and not RULE.match(line):
            _close(out, last)
            out.append((number, body[1:].strip()))
            last = len(out) - 1
            continue
        if RULE.match(line) or not body:
            _close(out, last)
            last = None
        elif last is not None:
            last = len(out)
        out.append((number, line))
    _close(out, last)
    return out


def _one_pipe(line: str) -> bool:
    return line.count("|") == 1 and bool(line.strip("| \t"))


def _close(out: list[Line], last: int | None) -> None:
    if last is not None:
        out[last] = (out[last][0], f"{out[last][1]} |")
