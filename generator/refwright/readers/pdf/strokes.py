"""Drawn paths into ruling lines: strokes, thin filled boxes, the sides of stroked boxes."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from refwright.readers.pdf.page import Rule

Matrix = tuple[float, float, float, float, float, float]

MAX_SEGMENTS = 50_000
"""Path segments looked at on one page: a page of vector graphics is not a table."""
MAX_RULES = 4_000
"""Ruling lines of one page after joining; more is a drawing."""

_LINE_TO, _MOVE_TO, _CLOSED = 0, 2, 10
_STRAIGHT = 0.7
"""How far a line may deviate from level or upright, in points."""
_THIN = 2.6
"""A filled box no thicker than this is a ruling line."""
_SHORTEST = 3.0
_TOUCH = 2.5
"""Ruling lines nearer than this to each other belong together."""

Point = tuple[float, float]


class StrokeCollector:
    """Collects ruling lines from the paths of one page."""

    def __init__(self) -> None:
        self.horizontal: list[Rule] = []
        self.vertical: list[Rule] = []
        self.truncated = False
        self._left = MAX_SEGMENTS

    def room(self, segments: int) -> bool:
        """Tell whether a path of so many segments can still be looked at, and count it."""
        self._left -= segments
        self.truncated = self.truncated or self._left < 0
        return self._left >= 0

    @staticmethod
    def within(inner: Matrix, outer: Matrix) -> Matrix:
        """Chain two matrices: first ``inner``, then ``outer``."""
        a, b, c, d, e, f = inner
        p, q, r, s, t, u = outer
        return (
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        )

    def add(self, points: list[tuple[int, float, float]], matrix: Matrix, *, stroked: bool) -> None:
        """Add one path: its segments as (kind, x, y), kind raised by ten where it closes."""
        a, b, c, d, e, f = matrix
        strokes: list[tuple[Point, Point]] = []
        corners: list[Point] = []
        start: Point = (0.0, 0.0)
        for kind, x, y in points:
            point = (a * x + c * y + e, b * x + d * y + f)
            if kind % _CLOSED == _MOVE_TO:
                self._box(corners, stroked=stroked)
                corners, start = [], point
            elif kind % _CLOSED == _LINE_TO and corners:
                strokes.append((corners[-1], point))
            if kind >= _CLOSED:
                strokes.append((point, start))
            corners.append(point)
        self._box(corners, stroked=stroked)
        if stroked:
            for first, second in strokes:
                self._stroke(first, second)

    def _stroke(self, first: Point, second: Point) -> None:
        (x0, y0), (x1, y1) = first, second
        if abs(y1 - y0) <= _STRAIGHT and abs(x1 - x0) >= _SHORTEST:
            self.horizontal.append(Rule((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
        elif abs(x1 - x0) <= _STRAIGHT and abs(y1 - y0) >= _SHORTEST:
            self.vertical.append(Rule((x0 + x1) / 2, min(y0, y1), max(y0, y1)))

    def _box(self, corners: list[Point], *, stroked: bool) -> None:
        """Take a thin filled box for the line that it looks like."""
        if stroked or len(corners) < 4:
            return
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
        if y1 - y0 <= _THIN < x1 - x0:
            self.horizontal.append(Rule((y0 + y1) / 2, x0, x1))
        elif x1 - x0 <= _THIN < y1 - y0:
            self.vertical.append(Rule((x0 + x1) / 2, y0, y1))

    def rules(self) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
        """Give the horizontal and the vertical ruling lines, pieces of one line joined."""
        return tuple(joined(self.horizontal)), tuple(joined(self.vertical))


def joined(rules: list[Rule]) -> list[Rule]:
    """Join ruling lines that lie on one line and touch."""
    levels = snapped([rule.at for rule in rules])
    at_level: dict[float, list[Rule]] = {level: [] for level in levels}
    for rule in rules:
        at_level[nearest(levels, rule.at)].append(rule)
    out: list[Rule] = []
    for level, members in at_level.items():
        members.sort(key=lambda rule: (rule.start, rule.end))
        run = [members[0]]
        end = members[0].end
        for rule in members[1:]:
            if rule.start > end + _TOUCH:
                out.append(_whole(level, run))
                run = []
            run.append(rule)
            end = max(end, rule.end) if len(run) > 1 else rule.end
        out.append(_whole(level, run))
    return out if len(out) <= MAX_RULES else []


def _whole(level: float, run: list[Rule]) -> Rule:
    """Make one ruling line of strokes that touch."""
    pieces = tuple(dict.fromkeys((round(rule.start, 1), round(rule.end, 1)) for rule in run))
    end = max(rule.end for rule in run)
    return Rule(level, run[0].start, end, pieces if len(pieces) > 1 else ())


def snapped(values: list[float]) -> list[float]:
    """Reduce values that lie within touching distance of their neighbour to one."""
    ordered = sorted(values)
    groups: list[list[float]] = [ordered[:1]] if ordered else []
    for before, value in pairwise(ordered):
        if value - before > _TOUCH or value - groups[-1][0] > 2 * _TOUCH:
            groups.append([])
        groups[-1].append(value)
    return [sum(group) / len(group) for group in groups]


def nearest(levels: list[float], value: float) -> float:
    """Give the level nearest to a value."""
    at = bisect_left(levels, value)
    return min(levels[max(0, at - 1) : at + 1], key=lambda level: abs(level - value))
