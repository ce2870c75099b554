"""Where tables begin in text without marks: words that head columns, in one line or one a line."""

from __future__ import annotations

import re

from refwright.pages.document import Hints, header_key
from refwright.readers.text.blocks import Line, plain
from refwright.readers.text.fit import NAMES

_LONGEST_HEAD = 3
_WRAPPED = 3
_FEW = 2
_WIDE = re.compile(r"\t+|[ \u00a0]{2,}")


def find_headers(lines: list[Line], hints: Hints) -> list[tuple[int, int]]:
    """Find headers: the index of the first header line and of the first line after them."""
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(lines):
        end = header_end(lines, index, hints)
        if end and end == index + 1 and _heads_follow(lines, end, hints):
            # a title such as "Attribute Details", whose words head columns, too
            end = 0
        if end:
            found.append((_without_title(lines, index, end, hints), end))
        index = end or _words_from(lines, index)
    return found


def _words_from(lines: list[Line], index: int) -> int:
    """Return the next line to look at: behind an empty one, the next that has words."""
    if lines[index][1].strip():
        return index + 1
    return next((at for at in range(index, len(lines)) if lines[at][1].strip()), len(lines))


def _heads_follow(lines: list[Line], at: int, hints: Hints) -> bool:
    following = next((index for index in range(at, len(lines)) if lines[index][1].strip()), None)
    return following is not None and header_end(lines, following, hints) > 0


def header_end(lines: list[Line], index: int, hints: Hints) -> int:
    """Give the index after a run of at least two header words, each used once; 0 for none."""
    if end := _rows_header(lines, index, hints):
        return end
    seen: list[str] = []
    first = ""
    end = index
    for at in range(index, len(lines)):
        line = lines[at][1].strip()
        if not line:
            continue
        if not hints.is_header(line) or header_key(line) in seen:
            break
        if seen and line[0].islower() and not first.islower():
            # a field called "type" under headers with capitals
            break
        first = first or line[0]
        seen.append(header_key(line))
        end = at + 1
    return end if len(seen) > 1 else 0


def _rows_header(lines: list[Line], index: int, hints: Hints) -> int:
    """Give the index after a header row on one line, or wrapped over two or three."""
    for size in range(_WRAPPED, 0, -1):
        run = [line for _, line in lines[index : index + size]]
        if len(run) < size:
            continue
        words = header_words(" ".join(run), hints) if all(line.strip() for line in run) else []
        once = len({header_key(word) for word in words}) == len(words)
        begun = size == 1 or (once and len(run[0].split()) > _FEW)
        if len(words) > len(run) + (size > 1) and begun:
            return index + size
    return 0


def heads_of(lines: list[Line], hints: Hints) -> list[tuple[int, str]]:
    """Give the words that head the columns, each with the number of its line."""
    filled = [(number, line) for number, line in lines if line.strip()]
    words = header_words(" ".join(line for _, line in filled), hints)
    if len(words) > len(filled):
        return [(filled[0][0], word) for word in words]
    return [(number, plain(line)) for number, line in filled]


def _without_title(lines: list[Line], start: int, end: int, hints: Hints) -> int:
    """Leave out a title above the header that is a header's word itself: ``Attributes``."""
    heads = [at for at in range(start, end) if lines[at][1].strip()]
    if len(heads_of(lines[start:end], hints)) > len(heads):
        return start
    roles = [hints.role_of(lines[at][1]) for at in heads]
    while len(heads) > 2 and roles[0] in NAMES and roles[0] in roles[1:]:
        heads, roles = heads[1:], roles[1:]
    return heads[0]


def header_words(line: str, hints: Hints) -> list[str]:
    """Split a line that is a whole header row, words parted by spaces; else nothing."""
    wide = [part for part in _WIDE.split(line.strip()) if part]
    if len(wide) > 1 and all(map(hints.is_header, wide)):
        return wide
    words = line.split()
    cells: list[str] = []
    while words:
        for size in range(min(_LONGEST_HEAD, len(words)), 0, -1):
            if hints.is_header(" ".join(words[:size])):
                cells.append(" ".join(words[:size]))
                words = words[size:]
                break
        else:
            return []
    return cells if len(cells) > 1 else []
