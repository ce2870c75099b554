"""Ruling lines into grids, and words into the cells of grids: tables that are drawn."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field

from refwright.readers.pdf.bands import rows_of
from refwright.readers.pdf.page import (
    PageContent,
    RawCell,
    RawRow,
    RawTable,
    Rule,
    Word,
    lines_of,
)
from refwright.readers.pdf.strokes import nearest, snapped

_TOUCH = 2.6
_SMALLEST = 4.0
"""A cell narrower or lower than this, in points, is a decoration."""
_FEW_ROWS = 2
"""Rows of a drawn table, its header with them, up to which its body may be undivided."""
_LEAST_ROWS = 3
_SIMPLE = 6
"""Columns and rows together up to which crossing lines are a table in any case."""
_LEAST_DRAWN = 0.4
"""Share of its inner edges that is drawn in a table; cells that span leave some out."""
_DEEPEST = 20
"""Tables within tables; one nested deeper stands beside those around it."""
_MAX_CELLS = 100_000


@dataclass(slots=True)
class Grid:
    """Crossing ruling lines: columns lie between ``xs``, rows between ``ys``."""

    xs: list[float]
    ys: list[float]
    horizontal: list[Rule]
    vertical: list[Rule]
    cells: list[_Span] = field(default_factory=list)

    def holds(self, word: Word) -> bool:
        middle = (word.x0 + min(word.x1, self.xs[-1])) / 2
        inside = self.xs[0] - _TOUCH <= middle <= self.xs[-1] + _TOUCH
        return inside and self.ys[0] - _TOUCH <= word.middle <= self.ys[-1] + _TOUCH

    @property
    def area(self) -> float:
        return (self.xs[-1] - self.xs[0]) * (self.ys[-1] - self.ys[0])


@dataclass(slots=True)
class _Span:
    """A cell of a grid: its first row and column, and how many of each it takes."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1


def read_grids(content: PageContent) -> tuple[list[RawTable], list[Word], list[Rule]]:
    """Take the drawn tables out of a page.

    Gives the tables from top to bottom, the words that stand in none, and the horizontal rules
    that belong to none (they may separate the rows of a table without upright lines).
    """
    grids = [grid for grid in map(_grid, _components(content)) if grid]
    grids.sort(key=lambda grid: (grid.area, grid.ys[0], grid.xs[0]))
    inside: list[list[Word]] = [[] for _ in grids]
    outside: list[Word] = []
    for word in content.words:
        home = next((at for at, grid in enumerate(grids) if grid.holds(word)), None)
        (outside if home is None else inside[home]).append(word)
    tables: list[RawTable | None] = []
    for at, grid in enumerate(grids):
        table = _filled(grid, inside[at], content.number)
        if table is None:  # a frame around something: give the words to what surrounds it
            wider = next((i for i in range(at + 1, len(grids)) if _contains(grids[i], grid)), None)
            (outside if wider is None else inside[wider]).extend(inside[at])
        tables.append(table)
    kept = [(grid, table) for grid, table in zip(grids, tables, strict=True) if table]
    rest = [rule for rule in content.horizontal if not any(_owns(grid, rule) for grid, _ in kept)]
    return _nested(kept), outside, rest


def _contains(outer: Grid, inner: Grid) -> bool:
    across = outer.xs[0] - 1 <= inner.xs[0] and inner.xs[-1] <= outer.xs[-1] + 1
    return across and outer.ys[0] - 1 <= inner.ys[0] and inner.ys[-1] <= outer.ys[-1] + 1


def _owns(grid: Grid, rule: Rule) -> bool:
    inside = grid.ys[0] - _TOUCH <= rule.at <= grid.ys[-1] + _TOUCH
    return inside and rule.start >= grid.xs[0] - _TOUCH and rule.end <= grid.xs[-1] + _TOUCH


def _nested(found: list[tuple[Grid, RawTable]]) -> list[RawTable]:
    """Put a table that stands inside a cell of another into that cell; inner ones come first."""
    outer: list[RawTable] = []
    depths = [1] * len(found)
    for at, (grid, table) in enumerate(found):
        wider = range(at + 1, len(found))
        holder = next((i for i in wider if _contains(found[i][0], grid)), None)
        if holder is None or depths[at] >= _DEEPEST:
            outer.append(table)
            continue
        depths[holder] = max(depths[holder], depths[at] + 1)
        cell = _cell_at(
            *found[holder], (grid.xs[0] + grid.xs[-1]) / 2, (grid.ys[0] + grid.ys[-1]) / 2
        )
        cell.parts = sorted([*cell.parts, table], key=lambda part: part.top)
    return sorted(outer, key=lambda table: (table.top, table.edges))


def _cell_at(grid: Grid, table: RawTable, x: float, y: float) -> RawCell:
    row, column = _index(grid.ys, y), _index(grid.xs, x)
    for span in grid.cells:
        below, right = span.row + span.rows, span.column + span.columns
        if span.row <= row < below and span.column <= column < right:
            row, column = span.row, span.column
            break
    return table.rows[row].cells[column]


def _components(content: PageContent) -> list[tuple[list[Rule], list[Rule]]]:
    """Group ruling lines that cross or touch."""
    horizontal, vertical = list(content.horizontal), list(content.vertical)
    parent = list(range(len(horizontal) + len(vertical)))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    by_level = sorted(range(len(horizontal)), key=lambda at: horizontal[at].at)
    levels = [horizontal[at].at for at in by_level]
    for index, upright in enumerate(vertical):
        first = bisect_right(levels, upright.start - _TOUCH)
        for at in by_level[first : bisect_right(levels, upright.end + _TOUCH)]:
            level = horizontal[at]
            if level.start - _TOUCH <= upright.at <= level.end + _TOUCH:
                parent[root(len(horizontal) + index)] = root(at)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for at, rule in enumerate(horizontal):
        groups[root(at)][0].append(rule)
    for at, rule in enumerate(vertical):
        groups[root(len(horizontal) + at)][1].append(rule)
    return [group for group in groups.values() if all(group)]


def _grid(component: tuple[list[Rule], list[Rule]]) -> Grid | None:
    """Make a grid of crossing lines; open sides end where the lines across them end."""
    horizontal, vertical = component
    xs = snapped([rule.at for rule in vertical])
    ys = snapped([rule.at for rule in horizontal])
    ends = [rule.start for rule in horizontal], [rule.end for rule in horizontal]
    xs = _with_ends(xs, min(ends[0]), max(ends[1]))
    tips = [rule.start for rule in vertical], [rule.end for rule in vertical]
    ys = _with_ends(ys, min(tips[0]), max(tips[1]))
    columns, rows = len(xs) - 1, len(ys) - 1
    if columns < 2 or rows < 1 or columns * rows > _MAX_CELLS:
        return None
    grid = Grid(xs, ys, horizontal, vertical)
    if columns + rows > _SIMPLE and _is_drawing(grid):
        return None
    grid.cells = _spans(grid)
    return grid


def _is_drawing(grid: Grid) -> bool:
    """Tell a diagram: a table has lines along most of its inner edges, a diagram along few."""
    width, height = grid.xs[-1] - grid.xs[0], grid.ys[-1] - grid.ys[0]
    inner = set(grid.xs[1:-1]), set(grid.ys[1:-1])
    upright = sum(r.end - r.start for r in grid.vertical if nearest(grid.xs, r.at) in inner[0])
    level = sum(r.end - r.start for r in grid.horizontal if nearest(grid.ys, r.at) in inner[1])
    whole = len(inner[0]) * height + len(inner[1]) * width
    return upright + level < _LEAST_DRAWN * whole


def _with_ends(edges: list[float], low: float, high: float) -> list[float]:
    before = [low] if edges[0] - low > _SMALLEST else []
    after = [high] if high - edges[-1] > _SMALLEST else []
    return [*before, *edges, *after]


def _spans(grid: Grid) -> list[_Span]:
    """Find the cells: neighbours without a line between them are one, if that is a rectangle."""
    upright = _by_edge(grid.vertical, grid.xs)
    level = _by_edge(grid.horizontal, grid.ys)
    rows, columns = len(grid.ys) - 1, len(grid.xs) - 1
    taken: set[tuple[int, int]] = set()
    spans: list[_Span] = []
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            span = _Span(row, column)
            while _open_right(grid, upright, span, taken):
                span.columns += 1
            while _open_below(grid, level, span):
                span.rows += 1
            taken.update(
                (r, c)
                for r in range(row, row + span.rows)
                for c in range(column, column + span.columns)
            )
            spans.append(span)
    return spans


def _by_edge(rules: list[Rule], edges: list[float]) -> dict[int, list[Rule]]:
    out: dict[int, list[Rule]] = defaultdict(list)
    for rule in rules:
        out[edges.index(nearest(edges, rule.at))].append(rule)
    return out


def _open_right(
    grid: Grid, upright: dict[int, list[Rule]], span: _Span, taken: set[tuple[int, int]]
) -> bool:
    edge = span.column + span.columns
    if edge >= len(grid.xs) - 1 or (span.row, edge) in taken:
        return False
    middle = (grid.ys[span.row] + grid.ys[span.row + 1]) / 2
    return not any(rule.start <= middle <= rule.end for rule in upright[edge])


def _open_below(grid: Grid, level: dict[int, list[Rule]], span: _Span) -> bool:
    edge = span.row + span.rows
    if edge >= len(grid.ys) - 1:
        return False
    middles = [
        (grid.xs[column] + grid.xs[column + 1]) / 2
        for column in range(span.column, span.column + span.columns)
    ]
    return not any(rule.start <= x <= rule.end for x in middles for rule in level[edge])


def _filled(grid: Grid, words: list[Word], page: int) -> RawTable | None:
    """Put words into cells; ``None`` when fewer than two columns get any."""
    held: dict[tuple[int, int], list[Word]] = defaultdict(list)
    home = {
        (r, c): (span.row, span.column)
        for span in grid.cells
        for r in range(span.row, span.row + span.rows)
        for c in range(span.column, span.column + span.columns)
    }
    for word in words:
        held[home[_index(grid.ys, word.middle), _column(grid.xs, word)]].append(word)
    if len({column for _, column in held}) < 2:
        return None
    rows = [
        RawRow([RawCell(covered=True) for _ in grid.xs[1:]], page) for _ in range(len(grid.ys) - 1)
    ]
    for span in grid.cells:
        rows[span.row].cells[span.column] = RawCell(
            [*lines_of(held.get((span.row, span.column), []), page)],
            grid.xs[span.column],
            grid.xs[span.column + span.columns],
            span.columns,
            span.rows,
        )
    if len(rows) <= _FEW_ROWS:
        rows = [part for row in rows for part in _divided(row, tuple(grid.xs))]
    return RawTable(rows, tuple(grid.xs), page, grid.ys[0], grid.ys[-1])


def _divided(row: RawRow, edges: tuple[float, ...]) -> list[RawRow]:
    """Divide the body of a table that is ruled between its columns only, by the white in it.

    Left whole when fewer than three of the rows found have words in two columns: then it is one
    row with long cells.
    """
    if any(cell.covered or cell.colspan > 1 for cell in row.cells):
        return [row]
    lines = sorted((line for cell in row.cells for line in cell.lines), key=lambda line: line.top)
    if len(lines) < 2 * _LEAST_ROWS:
        return [row]
    found, _ = rows_of(lines, edges, {})
    full = sum(sum(not cell.empty for cell in part.cells) > 1 for part in found)
    return found if full >= _LEAST_ROWS else [row]


def _index(edges: list[float], value: float) -> int:
    return max(0, min(len(edges) - 2, bisect_right(edges, value) - 1))


def _column(xs: list[float], word: Word) -> int:
    """Give the column of a word: where it fits, else where it begins (it runs over the edge)."""
    column = _index(xs, (word.x0 + word.x1) / 2)
    if word.x0 >= xs[column] - 1 and word.x1 <= xs[column + 1] + 1:
        return column
    return _index(xs, word.x0 + 0.5)
