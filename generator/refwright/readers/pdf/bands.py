"""Rows of a table without ruling lines, told by the white between them.

Lines of one cell stand closer together than rows do, wherever a cell is aligned in its row. So the
lines of all columns are laid over each other, and the white bands that go through are measured.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby, pairwise

from refwright.readers.pdf.page import HYPHEN_MARK, Line, RawCell, RawRow, Rule, Word, lines_of

_CORE = 0.45
"""Half the height, in font sizes, that a line takes for certain."""
_SLACK = 0.9
"""How many points the gap between rows exceeds that between the lines of a cell."""

_Placed = tuple[int, Line]
"""A column and a line in it."""
_Band = list[_Placed]


def rows_of(
    lines: list[Line], edges: tuple[float, ...], rules: dict[int, list[Rule]], head: str = ""
) -> tuple[list[RawRow], list[int]]:
    """Split a table's lines into rows; also gives the indexes of rows that start a page.

    ``head`` is the words of the header; without it the first row is taken for that.
    """
    rows: list[RawRow] = []
    starts: list[int] = []
    for page, group in groupby(lines, key=lambda line: line.page):
        if rows:
            starts.append(len(rows))
        words = [word for line in group for word in line.words]
        bands = _bands(_placed(words, edges, page), rules.get(page, []), edges, head)
        head = head or _words_of(bands[0])
        rows += [_row(band, edges, page) for band in bands]
    return rows, starts


def _placed(words: list[Word], edges: tuple[float, ...], page: int) -> list[_Placed]:
    """Make the lines of each column, from top to bottom over all columns."""
    columns: list[list[Word]] = [[] for _ in edges[1:]]
    for word in words:
        at = bisect_right(edges, (word.x0 + word.x1) / 2) - 1
        columns[max(0, min(len(columns) - 1, at))].append(word)
    placed = [(at, line) for at, column in enumerate(columns) for line in lines_of(column, page)]
    return sorted(placed, key=lambda item: (item[1].middle, item[0]))


def _bands(
    placed: list[_Placed], rules: list[Rule], edges: tuple[float, ...], head: str
) -> list[_Band]:
    """Group the lines into rows; ``head`` is the words of the table's first row."""
    layers = _layers(placed)
    levels = _separators(rules, placed, edges)
    if len(levels) > 2:
        return _between(placed, levels)
    gaps = [_top(below) - _bottom(above) for above, below in pairwise(layers)]
    inner = _inner_gap(placed)
    apart = [gap > inner + _SLACK for gap in gaps]
    if not any(
        apart if head else apart[1:]
    ):  # a header alone may be set apart, by a rule for instance
        apart = [True] * len(gaps)
    bands = [list(layers[0])]
    distances = [0.0]
    for layer, gap, new in zip(layers[1:], gaps, apart, strict=True):
        if new:
            bands.append(list(layer))
            distances.append(gap)
        else:
            bands[-1] += layer
    return _gathered(bands, distances, head or _words_of(bands[0]))


def _layers(placed: list[_Placed]) -> list[_Band]:
    """Group lines whose certain heights overlap."""
    layers: list[_Band] = []
    low = 0.0
    for column, line in placed:
        reach = _CORE * line.size
        if layers and line.middle - reach < low:
            layers[-1].append((column, line))
            low = max(low, line.middle + reach)
        else:
            layers.append([(column, line)])
            low = line.middle + reach
    return layers


def _top(layer: list[_Placed]) -> float:
    return min(line.middle - _CORE * line.size for _, line in layer)


def _bottom(layer: list[_Placed]) -> float:
    return max(line.middle + _CORE * line.size for _, line in layer)


def _inner_gap(placed: list[_Placed]) -> float:
    """Measure the smallest gap between two lines of one column: that within a cell."""
    last: dict[int, Line] = {}
    gaps: list[float] = []
    for column, line in placed:
        if (above := last.get(column)) is not None:
            gaps.append(line.middle - above.middle - _CORE * (line.size + above.size))
        last[column] = line
    return max(0.0, min(gaps, default=0.0))


def _separators(rules: list[Rule], placed: list[_Placed], edges: tuple[float, ...]) -> list[float]:
    """Give the heights of level rules that run across most of the table, between its lines."""
    top, bottom = placed[0][1].middle, placed[-1][1].middle
    width = edges[-1] - edges[0]
    inside = [rule for rule in rules if top < rule.at < bottom]
    across = [rule.at for rule in inside if _covers(rule, edges) >= 0.7 * width]
    return sorted(across)


def _covers(rule: Rule, edges: tuple[float, ...]) -> float:
    return min(rule.end, edges[-1]) - max(rule.start, edges[0])


def _between(placed: list[_Placed], levels: list[float]) -> list[list[_Placed]]:
    bands: list[list[_Placed]] = [[] for _ in range(len(levels) + 1)]
    for item in placed:
        bands[bisect_right(levels, item[1].middle)].append(item)
    return [band for band in bands if band]


def _gathered(bands: list[_Band], distances: list[float], head: str) -> list[_Band]:
    """Give bands that are no rows to the row they belong to.

    Bands with words in one column other than the first are list items or paragraphs set apart
    within a cell. Of a stretch of them, those above its widest gap belong to the row above and
    those below to the row below; as wide at both ends, all belong above, but never to the table's
    head. A band in the first column alone goes on the name above it when that was cut.
    """
    own = [_is_row(band) for band in bands]
    out: list[_Band] = []
    closed = True  # nothing can be added to the last row: there is none, or it is the head
    at = 0
    while at < len(bands):
        end = next((i for i in range(at, len(bands)) if own[i]), len(bands))
        split = _widest(distances[at : end + 1]) if end < len(bands) and out else end - at
        for band in bands[at : at + split]:
            if closed:
                out.append(band)
                closed = False
            else:
                out[-1] += band
        row = [item for band in bands[at + split : end + 1] for item in band]
        if row and split == end - at and not closed and _is_rest_of_name(row, out[-1]):
            out[-1] += row
        elif row:
            out.append(row)
            closed = _words_of(row) == head
        at = end + 1
    return out


def _is_row(band: _Band) -> bool:
    columns = {column for column, _ in band}
    return 0 in columns or len(columns) > 1


def _widest(gaps: list[float]) -> int:
    """Give the index of the widest gap; the last when it is hardly narrower than the widest."""
    return len(gaps) - 1 if gaps[-1] + _SLACK >= max(gaps) else gaps.index(max(gaps))


def _words_of(band: _Band) -> str:
    return " ".join(line.text for _, line in band)


def _is_rest_of_name(band: _Band, above: _Band) -> bool:
    """Tell a band in the first column alone under a name that was cut in its middle."""
    if any(column for column, _ in band):
        return False
    name = next((line for column, line in reversed(above) if column == 0), None)
    return name is not None and name.text.endswith((HYPHEN_MARK, "-", ".", "_", "/"))


def _row(band: list[_Placed], edges: tuple[float, ...], page: int) -> RawRow:
    cells = [RawCell(left=a, right=b) for a, b in pairwise(edges)]
    for column, line in band:
        cells[column].parts.append(line)
    return RawRow(cells, page)
