"""Running heads, footers and page numbers: what stands on every page and belongs to none."""

from __future__ import annotations

import re
from collections import defaultdict

from refwright.base.errors import Finding, Severity
from refwright.readers.pdf.page import HYPHEN_MARK, Line, PageContent

_MARGIN = 0.13
"""Share of the page's height, at its top and at its bottom, where furniture can stand."""
_NUMBER = re.compile(r"\d+")
_LEADER = re.compile(r"\.{4,}")
_ANY = "\0"
_SAME_HEIGHT = 3.0
_MAX_QUOTED = 60
_NEAR = 12
"""Lines beside a repeated one that are asked whether they share its columns."""

Key = tuple[str, int]


def without_furniture(
    pages: list[tuple[PageContent, list[Line]]], label: str
) -> tuple[list[list[Line]], list[Finding]]:
    """Drop lines that repeat at one height in the pages' margins, and say which.

    A number in such a line may count with the pages; any other difference keeps a line. A line
    whose words stand in the columns of the lines beside it is a table's (a repeated header).
    """
    seen: dict[Key, set[int]] = defaultdict(set)
    for content, lines in pages:
        for line in _marginal(content, lines):
            for key in _keys(line, content.number):
                seen[key].add(content.number)
    repeated = {key for key, numbers in seen.items() if _often(key[0], numbers, len(pages))}
    kept: list[list[Line]] = []
    dropped: dict[str, list[int]] = defaultdict(list)
    for content, lines in pages:
        forms: dict[int, str] = {}
        for line in _marginal(content, lines):
            known = (form for form, at in _keys(line, content.number) if (form, at) in repeated)
            if form := next(known, None):
                forms[id(line)] = form
        rest = [line for line in lines if id(line) not in forms]
        gone = {id(line) for line in lines if id(line) in forms and not _belongs(line, rest)}
        for line in lines:
            if id(line) in gone:
                dropped[_shown(line, forms[id(line)], content.number)].append(content.number)
        kept.append([line for line in lines if id(line) not in gone])
    return kept, [_finding(text, numbers, label) for text, numbers in dropped.items()]


def _marginal(content: PageContent, lines: list[Line]) -> list[Line]:
    high, low = content.height * _MARGIN, content.height * (1 - _MARGIN)
    return [line for line in lines if line.bottom < high or line.top > low]


def _keys(line: Line, number: int) -> list[Key]:
    """Give the forms under which a line may repeat: whole, with a number as the page's, or that.

    A page number alone, first or last in its line, stands for heads that name the chapter too.
    """
    text = line.text
    if _LEADER.search(text):
        return []
    forms = [text]
    for found in list(_NUMBER.finditer(text))[:4]:
        if len(found[0]) <= 6:
            page = f"<page{int(found[0]) - number:+d}>"
            forms.append(f"{text[: found.start()]}{page}{text[found.end() :]}")
    ends = (line.words[0].text, line.words[-1].text)
    forms += [
        f"{_ANY}<page{int(word) - number:+d}>"
        for word in ends
        if word.isdecimal() and len(word) <= 6
    ]
    heights = {int(line.middle // _SAME_HEIGHT), int((line.middle + 1.5) // _SAME_HEIGHT)}
    return [(form, height) for form in forms for height in sorted(heights)]


def _often(form: str, numbers: set[int], pages: int) -> bool:
    """Tell a line that runs through a stretch of pages, on each or on every other one.

    A page number whose line differs must stand on most pages of the file.
    """
    if form.startswith(_ANY):
        return len(numbers) >= max(4, 0.6 * pages)
    span = max(numbers) - min(numbers) + 1
    return len(numbers) >= (2 if pages <= 3 else 3) and len(numbers) >= 0.45 * span


def _belongs(line: Line, others: list[Line]) -> bool:
    """Tell a line of the text itself: close to the next one, or in columns with it."""
    near = min((_gap(line, other) for other in others), default=1e9)
    return near < 0.6 * line.size or _in_columns(line, others)


def _gap(line: Line, other: Line) -> float:
    return max(other.top - line.bottom, line.top - other.bottom)


def _in_columns(line: Line, others: list[Line]) -> bool:
    """Tell whether at least two runs of words start where runs of near lines start."""
    near = sorted(others, key=lambda other: abs(other.middle - line.middle))[:_NEAR]
    starts = [start for other in near for start in run_starts(other)]
    return sum(any(abs(x - y) <= 2 for y in starts) for x in run_starts(line)) >= 2


def run_starts(line: Line) -> list[float]:
    """Give where runs of words start that are set apart by more than a space."""
    starts = [line.x0]
    end = line.words[0].x1
    for word in line.words[1:]:
        if word.x0 - end > 0.6 * line.size:
            starts.append(word.x0)
        end = max(end, word.x1)
    return starts


def _shown(line: Line, form: str, number: int) -> str:
    """Quote a line with its page number as a sign, so that it is reported once."""
    if not form.startswith(_ANY):
        return form
    printed = str(number + int(form[len(_ANY) + len("<page") : -1]))
    return " ".join("<page+0>" if word.text == printed else word.text for word in line.words)


def _finding(text: str, numbers: list[int], label: str) -> Finding:
    quoted = re.sub(r"<page[+-]\d+>", "#", text).replace(HYPHEN_MARK, "-")
    if len(quoted) > _MAX_QUOTED:
        quoted = quoted[:_MAX_QUOTED] + "…"
    return Finding(
        Severity.NOTE,
        "page-furniture",
        f"{label}, page {numbers[0]}",
        f"left out as running head or foot on {len(numbers)} pages: {quoted!r}",
    )
