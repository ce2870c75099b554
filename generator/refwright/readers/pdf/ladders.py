"""Tables that are ruled between their rows only: rungs of a ladder, and what stands between them.

Most tools draw the border of each cell by itself, so that a rung is made of pieces, and the
places where pieces meet are the columns' edges. Where a rung is one stroke, the white strips that
all rows leave free are the edges. A stretch between two rungs whose words run across an edge is
prose between two tables.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from refwright.readers.pdf.bands import rows_of
from refwright.readers.pdf.columns import free_strips, runs
from refwright.readers.pdf.page import Line, RawCell, RawRow, RawTable, Rule, Word, lines_of

_SAME = 3.0
"""Points within which two ends or edges are one."""
_SAME_END = 0.6
"""Points within which the rungs of one table begin and end."""
_NO_HEAD = "\0"
"""No row's words: the header is over the rung."""
_CLOSE = 1.6
"""Distance in font sizes up to which lines outside the rungs are of one row."""
_LIKE_A_SPACE = 1.4
"""How much wider than the line's widest space the white at a column's edge must be."""


@dataclass(slots=True)
class _Band:
    """The words between two rungs."""

    above: Rule
    below: Rule
    lines: list[Line]

    @property
    def words(self) -> list[Word]:
        return [word for line in self.lines for word in line.words]

    def spans(self, edge: float) -> bool:
        """Tell whether a piece of either rung runs over an edge, so that a cell does too."""
        return any(
            len(rung.pieces) > 0 and any(a + _SAME < edge < b - _SAME for a, b in rung.pieces)
            for rung in (self.above, self.below)
        )


def read_ladders(
    words: list[Word], rules: list[Rule], page: int
) -> tuple[list[RawTable], list[Word], list[Rule]]:
    """Take the tables that are ruled between rows out of a page's free words and level rules.

    Returns the tables, the words that are in none, and the rules that belong to none.
    """
    tables: list[RawTable] = []
    rest = list(rules)
    for ladder in _ladders(rules):
        for table, taken, rungs in _tables(ladder, words, page):
            tables.append(table)
            words = [word for word in words if word not in taken]
            rest = [rule for rule in rest if rule not in rungs]
    return tables, words, rest


def _ladders(rules: list[Rule]) -> list[list[Rule]]:
    """Group rules that begin and end at the same places, from top to bottom."""
    ladders: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: (rule.at, rule.start)):
        for ladder in ladders:
            ends = abs(ladder[0].start - rule.start), abs(ladder[0].end - rule.end)
            same = max(ends) < _SAME_END
            if same:
                ladder.append(rule)
                break
        else:
            ladders.append([rule])
    return [ladder for ladder in ladders if len(ladder) > 1 or ladder[0].pieces]


def _tables(
    ladder: list[Rule], words: list[Word], page: int
) -> list[tuple[RawTable, set[Word], list[Rule]]]:
    """Find the tables of one ladder: stretches of bands that keep the same columns."""
    left, right = ladder[0].start, ladder[0].end
    inside = [w for w in words if left - _SAME <= (w.x0 + w.x1) / 2 <= right + _SAME]
    bands = _bands(ladder, inside, page)
    found = []
    at, done = 1, 0
    while at < len(bands):
        edges, end = _stretch(bands, at)
        if edges is None:
            at += 1
            continue
        part = bands[at:end]
        head = _head(bands[at - 1], part, edges) if at > done else []
        tail = _tail(bands[end], part, edges) if end < len(bands) else []
        part = [*head, *part, *tail]
        filled = [_columns_filled(band, edges[1:-1]) for band in part]
        if max(filled, default=0) > 1 and (len(part) > 1 or min(filled) == len(edges) - 1):
            table = _table(part, edges, page)
            taken = {word for band in part for word in band.words}
            found.append((table, taken, [part[0].above, *(band.below for band in part)]))
            done = end
            if tail:  # what is left of the stretch below may head the next table
                bands[end].lines = bands[end].lines[len(tail[0].lines) :]
        at = max(end, at + 1)
    return found


def _bands(ladder: list[Rule], words: list[Word], page: int) -> list[_Band]:
    """Return what is above the first rung, between the rungs, and below the last."""
    levels = [rule.at for rule in ladder]
    held: list[list[Word]] = [[] for _ in range(len(levels) + 1)]
    for word in words:
        held[bisect_right(levels, word.middle)].append(word)
    ends = [ladder[0]._replace(at=0.0, pieces=()), *ladder, ladder[-1]._replace(at=1e6, pieces=())]
    return [
        _Band(above, below, lines_of(within, page))
        for (above, below), within in zip(pairwise(ends), held, strict=True)
    ]


def _head(above: _Band, part: list[_Band], edges: tuple[float, ...]) -> list[_Band]:
    """Return the header that is over a table's first rung, where the columns go on."""
    reach = [band.below.at - band.lines[-1].bottom for band in part if band.lines]
    taken: list[Line] = []
    edge = above.below.at
    for line in reversed(above.lines):
        near = edge - line.bottom <= max(reach, default=0.8 * line.size) + _SAME
        if taken:
            near = _same_block(line, taken[0]) and line.bold == taken[0].bold
        if not near or any(_line_crosses(line, inner) for inner in edges[1:-1]):
            break
        taken.insert(0, line)
    return _outer(above, taken, edges)


def _tail(below: _Band, part: list[_Band], edges: tuple[float, ...]) -> list[_Band]:
    """Return the row that is under a table's last rung, where the columns go on."""
    reach = [band.lines[0].top - band.above.at for band in part if band.lines]
    taken: list[Line] = []
    for line in below.lines:
        near = line.top - below.above.at <= max(reach, default=0.8 * line.size) + _SAME
        if taken:  # a cell that a page end has cut may hold a list, set apart from its words
            inside = line.x0 > edges[1] and line.top - taken[-1].bottom < line.size
            near = inside or _same_block(taken[-1], line)
        if not near or any(_line_crosses(line, inner) for inner in edges[1:-1]):
            break
        taken.append(line)
    return _outer(below, taken, edges)


def _outer(band: _Band, lines: list[Line], edges: tuple[float, ...]) -> list[_Band]:
    if not lines:
        return []
    top, bottom = lines[0].top, max(line.bottom for line in lines)
    above = band.above if lines[0] is band.lines[0] else _plain(band.above, top)
    below = band.below if lines[-1] is band.lines[-1] else _plain(band.below, bottom)
    found = _Band(above, below, lines)
    return [found] if _columns_filled(found, edges[1:-1]) > 1 else []


def _plain(rung: Rule, at: float) -> Rule:
    """Make the end of a row that no rung marks."""
    return Rule(at, rung.start, rung.end)


def _same_block(above: Line, below: Line) -> bool:
    return below.middle - above.middle <= _CLOSE * below.size


def _stretch(bands: list[_Band], start: int) -> tuple[tuple[float, ...] | None, int]:
    """Return the edges of the table that begins with a band, and the band after its last."""
    first = bands[start]
    inner = _edges(first.above) or _edges(first.below)
    if not inner:
        return _plain_stretch(bands, start)
    end = start
    while end < len(bands) - 1 and _goes_on(bands[end], inner):
        end += 1
    while end > start and not bands[end - 1].lines:  # white between two tables
        end -= 1
    return (first.above.start, *inner, first.above.end), end


def _edges(rung: Rule) -> tuple[float, ...]:
    """Return the places inside a rung where its pieces meet."""
    starts = sorted({round(a, 1) for a, _ in rung.pieces if a > rung.start + _SAME})
    ends = [b for _, b in rung.pieces]
    met = [a for a in starts if any(abs(a - b) < _SAME for b in ends)]
    return tuple(b for a, b in pairwise([-_SAME, *met]) if b - a >= _SAME)


def _goes_on(band: _Band, inner: tuple[float, ...]) -> bool:
    """Tell whether a band is a row of the columns: its rungs show them, and its words keep them."""
    if not (_same_edges(band.above, inner) and _same_edges(band.below, inner)):
        return False
    return not any(_crosses(band, edge) for edge in inner)


def _same_edges(rung: Rule, inner: tuple[float, ...]) -> bool:
    shown = _edges(rung)
    return all(any(abs(a - b) < _SAME for b in inner) for a in shown)


def _crosses(band: _Band, edge: float) -> bool:
    """Tell whether a line runs over an edge: no more white there than between its words."""
    if band.spans(edge):
        return False
    return any(_line_crosses(line, edge) for line in band.lines)


def _line_crosses(line: Line, edge: float) -> bool:
    before = max((w.x1 for w in line.words if (w.x0 + w.x1) / 2 < edge), default=None)
    after = min((w.x0 for w in line.words if (w.x0 + w.x1) / 2 >= edge), default=None)
    if before is None or after is None:
        return False
    spaces = [b.x0 - a.x1 for a, b in pairwise(line.words) if b.x0 > a.x1]
    usual = sorted(spaces)[len(spaces) // 2] if spaces else 0.0
    return after - before <= _LIKE_A_SPACE * min(usual, 0.4 * line.size)


def _columns_filled(band: _Band, inner: tuple[float, ...]) -> int:
    return len({bisect_right(inner, (word.x0 + word.x1) / 2) for word in band.words})


def _plain_stretch(bands: list[_Band], start: int) -> tuple[tuple[float, ...] | None, int]:
    """Find the columns of rungs without pieces by the strips that all bands leave free."""
    end = start
    gutters: list[tuple[float, float]] = []
    lines = _nearest_above(bands[start - 1])
    while end < len(bands) - 1 and bands[end].lines and _is_near(bands[end], bands[start]):
        more = [*lines, *bands[end].lines]
        strips = free_strips(more, max(line.size for line in more))
        if len(strips) < max(1, len(gutters)):
            break
        lines, gutters = more, strips
        end += 1
    wide = sum(_is_parted(line, gutters) for line in lines)
    if end == start or not gutters or wide < 2:
        return None, start
    edges = tuple((a + b) / 2 for a, b in gutters)
    return (bands[start].above.start, *edges, bands[start].above.end), end


def _nearest_above(band: _Band) -> list[Line]:
    """Return the line over a rung that may head the columns under it."""
    last = band.lines[-1:]
    near = last and band.below.at - last[0].bottom <= last[0].size
    return last if near and len(runs(last[0])) > 1 else []


def _is_near(band: _Band, first: _Band) -> bool:
    """Tell whether a band's words are as near to the rung over them as those of a row."""
    line = band.lines[0]
    usual = first.lines[0].top - first.above.at
    return line.top - band.above.at <= max(1.2 * line.size, 1.5 * usual + 1)


def _is_parted(line: Line, gutters: list[tuple[float, float]]) -> bool:
    return any(line.x0 < a and line.x1 > b for a, b in gutters)


def _table(bands: list[_Band], edges: tuple[float, ...], page: int) -> RawTable:
    rows: list[RawRow] = []
    for band in bands:
        pieces = band.above.pieces or band.below.pieces
        if len(bands) <= 3 and not pieces and len(band.lines) > 1:
            rows += rows_of(band.lines, edges, {}, _NO_HEAD)[0]  # ruled around its body only
        else:
            rows.append(_row(band, edges, page))
    if len(bands) == 2 and not bands[0].below.pieces:
        rows[0].header = True  # the only rung inside a table is that under its header
    return RawTable(rows, edges, page, bands[0].above.at, bands[-1].below.at)


def _row(band: _Band, edges: tuple[float, ...], page: int) -> RawRow:
    held: list[list[Word]] = [[] for _ in edges[1:]]
    inner = edges[1:-1]
    open_edges = [edge for edge in inner if band.spans(edge)]
    starts = [0]
    for column, edge in enumerate(inner, 1):
        starts.append(starts[-1] if edge in open_edges else column)
    for word in band.words:
        held[starts[bisect_right(inner, (word.x0 + word.x1) / 2)]].append(word)
    cells: list[RawCell] = []
    for column, (left, right) in enumerate(pairwise(edges)):
        if starts[column] != column:
            cells[starts[column]].colspan += 1
            cells[starts[column]].right = right
            cells.append(RawCell(covered=True))
        else:
            cells.append(RawCell([*lines_of(held[column], page)], left, right))
    return RawRow(cells, page)
