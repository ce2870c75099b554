"""Rows put together again where the form has lost where they end or which cells were empty.

The cells of a table come as one stream. Each goes under a header, in order; the cheapest way
through the whole stream is taken (:mod:`.fit` says what is cheap), so that one odd cell does not
shift what follows. What stays open between two columns is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from refwright.base.errors import Finding, Severity
from refwright.pages.document import Block, Cell, ListBlock, Paragraph, Place, Row
from refwright.readers.text.fit import NAMES, NEVER, Fitting

_DOUBTED = 6.0
_LONGEST_SPAN = 12
_LONGEST_LINE = 400
_MORE_WORDS = 0.8
_MORE_VALUES = 3.0
_DROPPED = 1.0

_State = tuple[int, bool]
"""The column of the last cell, and whether the row has its name."""


@dataclass(frozen=True, slots=True)
class _Step:
    """How a cell was placed: after which state, what all cost, whether it opens a row."""

    cost: float
    before: _State | None
    opens: bool
    kept: bool = True


def rows_of_cells(cells: Sequence[Cell], fitting: Fitting) -> tuple[list[Row], list[Finding]]:
    """Cut a stream of cells into rows under the headers; say what is doubtful about them."""
    ways = [_first(cells[0], fitting)] if cells else []
    for cell in cells[1:]:
        ways.append(_next(ways[-1], cell, fitting))
    rows: list[list[tuple[int, Cell]]] = []
    for column, opens, cell in _cheapest(ways, cells, fitting):
        if opens or not rows:
            rows.append([])
        rows[-1].append((column, cell))
    findings = [found for row in rows for found in doubts(row, fitting)]
    return [_row(row, len(fitting.roles)) for row in rows], findings


def _placed(cell: Cell, column: int, fitting: Fitting) -> float:
    if cell.empty:
        return 0.0
    listed = any(isinstance(block, ListBlock) for block in cell.blocks)
    return fitting.cost(column, cell.text if not listed else _words(cell), listed=listed)


def _words(cell: Cell) -> str:
    return " ".join(block.text for block in cell.blocks if isinstance(block, Paragraph))


def _between(first: int, last: int, fitting: Fitting) -> float:
    return sum(fitting.skipped(column) for column in range(first, last))


def _named(column: int, cell: Cell, fitting: Fitting) -> bool:
    return fitting.roles[column] in NAMES and not cell.empty


def _ended(state: _State, fitting: Fitting) -> float:
    """Return what it costs that a row ends here; one without a name is hardly any."""
    lacking = 0.0 if state[1] or not NAMES & set(fitting.roles) else NEVER
    return lacking + _between(state[0] + 1, len(fitting.roles), fitting)


def _first(cell: Cell, fitting: Fitting) -> dict[_State, _Step]:
    return {
        (column, _named(column, cell, fitting)): _Step(
            _between(0, column, fitting) + _placed(cell, column, fitting), None, opens=True
        )
        for column in range(len(fitting.roles))
    }


def _next(ways: dict[_State, _Step], cell: Cell, fitting: Fitting) -> dict[_State, _Step]:
    """Place one more cell after each way that there is to place those before it."""
    out: dict[_State, _Step] = {}
    fits = [_placed(cell, column, fitting) for column in range(len(fitting.roles))]
    for state, step in ways.items():
        column, named = state
        for at in range(column + 1, len(fits)):
            cost = step.cost + _between(column + 1, at, fitting) + fits[at]
            _take(out, (at, named or _named(at, cell, fitting)), _Step(cost, state, opens=False))
        if fitting.roles[column] in {"description", "values"} or cell.empty:
            prose = fitting.roles[column] == "description"
            more = (
                _DROPPED if cell.empty else fits[column] + (_MORE_WORDS if prose else _MORE_VALUES)
            )
            _take(out, state, _Step(step.cost + more, state, opens=False, kept=not cell.empty))
        ended = step.cost + _ended(state, fitting)
        for at, cost in enumerate(fits):
            whole = ended + _between(0, at, fitting) + cost
            _take(out, (at, _named(at, cell, fitting)), _Step(whole, state, opens=True))
    return out


def _take(out: dict[_State, _Step], state: _State, step: _Step) -> None:
    if state not in out or step.cost < out[state].cost:
        out[state] = step


def _cheapest(
    ways: list[dict[_State, _Step]], cells: Sequence[Cell], fitting: Fitting
) -> Iterable[tuple[int, bool, Cell]]:
    """Go back along the cheapest way; gives each cell's column and whether it opens a row."""
    if not ways:
        return []
    state = min(ways[-1], key=lambda last: ways[-1][last].cost + _ended(last, fitting))
    out: list[tuple[int, bool, Cell]] = []
    for way, cell in zip(reversed(ways), reversed(cells), strict=True):
        step = way[state]
        if step.kept:
            out.append((state[0], step.opens, cell))
        state = step.before or state
    return reversed(out)


def _row(placed: Iterable[tuple[int, Cell]], width: int) -> Row:
    blocks: list[list[Block]] = [[] for _ in range(width)]
    places: dict[int, Place] = {}
    for column, cell in placed:
        blocks[column] += cell.blocks
        places.setdefault(column, cell.place)
    first = next(iter(places.values()))
    cells = (Cell(tuple(inner), places.get(at, first)) for at, inner in enumerate(blocks))
    return Row(tuple(cells), first)


def doubts(placed: Sequence[tuple[int, Cell]], fitting: Fitting) -> list[Finding]:
    """Tell a row that fits its headers badly, or one of whose cells could stand under another."""
    filled = [(column, cell) for column, cell in placed if not cell.empty]
    if not filled:
        return []
    taken = {column for column, _ in placed}
    open_roles: list[str] = []
    for column, cell in filled:
        for other in _reach(column, taken, len(fitting.roles)):
            here = _placed(cell, column, fitting) + fitting.skipped(other)
            if _placed(cell, other, fitting) + fitting.skipped(column) <= here + _MORE_WORDS:
                open_roles += [fitting.roles[column], fitting.roles[other]]
    name, place = filled[0][1].text[:60], filled[0][1].place
    cost = sum(_placed(cell, column, fitting) for column, cell in filled)
    if open_roles:
        which = " or the ".join(dict.fromkeys(open_roles))
        what = f"{name}: the form has lost which cell is the {which}"
        return [_told(place, "column-lost", what)]
    if cost >= _DOUBTED:
        return [row_doubt(name, place)]
    return []


def row_doubt(name: str, place: Place) -> Finding:
    """Tell a row whose cells do not fit the headers over them."""
    what = "the cells of this row do not fit the headers; one is lost, or stands elsewhere"
    return _told(place, "row-doubted", f"{name[:60]}: {what}")


def _reach(column: int, taken: set[int], width: int) -> list[int]:
    """Return the empty columns into which a cell could move without passing another cell."""
    out: list[int] = []
    for step in (-1, 1):
        at = column + step
        while 0 <= at < width and at not in taken:
            out.append(at)
            at += step
    return out


def _told(place: Place, code: str, what: str) -> Finding:
    return Finding(Severity.WARNING, code, str(place), what, "give a capture in another form")


_Reached = dict[tuple[int, bool], tuple[float, tuple[int, bool]]]
"""By how many words are placed and whether one is a name: the cost, and what was reached before."""


def cells_of_words(words: Sequence[str], fitting: Fitting) -> tuple[float, list[str]]:
    """Part a line whose columns stand one space apart; gives the cost and a text a column."""
    size = len(words)
    if size > _LONGEST_LINE:
        return NEVER, []
    best: list[_Reached] = [{(0, False): (0.0, (0, False))}]
    for column in range(len(fitting.roles)):
        best.append(_spans(words, best[-1], column, fitting))
    state = (size, True)
    if state not in best[-1]:
        return NEVER, []
    cost, cells = best[-1][state][0], list[str]()
    for reached in reversed(best[1:]):
        before = reached[state][1]
        cells.append(" ".join(words[before[0] : state[0]]))
        state = before
    return cost, cells[::-1]


def _spans(words: Sequence[str], reached: _Reached, column: int, fitting: Fitting) -> _Reached:
    """Try every run of words as the text of a column, after what went into those before it."""
    out: _Reached = {}
    last = column == len(fitting.roles) - 1
    role = fitting.roles[column]
    for state, (cost, _) in reached.items():
        start, named = state
        longest = len(words) if role == "description" else min(len(words), start + _LONGEST_SPAN)
        for end in [len(words)] if last else range(start, longest + 1):
            text = " ".join(words[start:end])
            here = cost + (fitting.cost(column, text) if text else fitting.skipped(column))
            key = (end, named or (role in NAMES and bool(text)))
            if key not in out or here < out[key][0]:
                out[key] = (here, state)
    return out
