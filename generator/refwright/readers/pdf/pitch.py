"""How far apart the lines of one paragraph are in a document: learnt from it, size by size."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise

from refwright.readers.pdf.page import Line

_STEP = 0.5
"""Distances that differ by less, in points, are one."""
_COMMON = 0.2
"""Share of the commonest distance's count from which a smaller distance is the lines' own."""
_UNKNOWN = 1.6
"""Distance of lines in font sizes where the document has no paragraph of that size."""
_LEAST, _MOST = 0.9, 2.2


class Pitch:
    """The usual distance from line to line within a paragraph, for each size of font."""

    def __init__(self, groups: Iterable[list[Line]] = ()) -> None:
        counts: dict[float, Counter[int]] = defaultdict(Counter)
        for lines in groups:
            for above, below in pairwise(lines):
                apart = below.middle - above.middle
                alike = above.page == below.page and abs(above.size - below.size) < _STEP
                if alike and _LEAST * below.size < apart < _MOST * below.size:
                    counts[_rounded(below.size)][round(apart / _STEP)] += 1
        self._pitches = {size: _own(found) for size, found in counts.items()}

    def close(self, above: Line, below: Line) -> bool:
        """Tell whether two lines on a page are as near as the lines of one paragraph."""
        size = max(above.size, below.size)
        pitch = self._pitches.get(_rounded(below.size), _UNKNOWN * size)
        return below.middle - above.middle <= 1.08 * pitch + _STEP


def _rounded(size: float) -> float:
    return round(size * 2) / 2


def _own(found: Counter[int]) -> float:
    """Return the smallest distance that is common: paragraphs are further apart than lines."""
    most = max(found.values())
    return _STEP * min(step for step, count in found.items() if count >= _COMMON * most)
