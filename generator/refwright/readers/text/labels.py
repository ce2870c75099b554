"""Blocks of labelled lines: ``Signature open(name)``, ``Description …``, ``Parameters``.

A method or a type is described so where a table with labels down its side has lost its cells. A
block begins with a signature, or with labels that lead to properties; it ends at the title of the
next one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from refwright.pages.document import Hints
from refwright.readers.text.blocks import Line, is_heading, plain

_LOOK_AHEAD = 16
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Label:
    """A line that begins with a label: its words, what they announce, and what follows them."""

    words: str
    role: str
    rest: str


def label_of(line: str, hints: Hints) -> Label | None:
    """Read a line that is a label, or begins with one."""
    words = plain(line).split()
    if not words or not words[0][:1].isupper():
        return None
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        head = " ".join(words[:size])
        if role := hints.label_of(head):
            return Label(head, role, " ".join(words[size:]))
    return None


def label_blocks(lines: list[Line], hints: Hints) -> list[tuple[int, int]]:
    """Find the blocks: the index of each one's first label, and of the first line behind it."""
    if not hints.labels:
        return []
    found = ((at, label_of(line, hints)) for at, (_, line) in enumerate(lines))
    starts = [at for at, label in found if label and _begins(lines, at, label, hints)]
    ends = [_title_before(lines, start, hints) for start in starts[1:]]
    return list(zip(starts, [*ends, len(lines)], strict=False))


def _begins(lines: list[Line], at: int, label: Label, hints: Hints) -> bool:
    if label.role == "signature":
        following = label.rest or _next_words(lines, at)
        return "(" in following
    if label.role not in {"description", "type"} or not _is_title(lines, at, hints):
        return False
    if label.rest[:1].islower() or (label.role == "type" and len(label.rest.split()) > _MOST_WORDS):
        # words of a sentence: "Type of error raised"
        return False
    if not label.rest and hints.is_header(_next_words(lines, at)):
        return False
    return _leads_to_properties(lines, at, hints)


def _next_words(lines: list[Line], at: int) -> str:
    near = lines[at + 1 : at + 1 + 2 * _LOOK_AHEAD]
    return next((plain(line) for _, line in near if line.strip()), "")


def _is_title(lines: list[Line], at: int, hints: Hints) -> bool:
    """Tell whether the words before a line are a title, and neither label nor header."""
    near = lines[max(0, at - 2 * _LOOK_AHEAD) : at]
    filled = (plain(line) for _, line in reversed(near) if line.strip())
    before, above = next(filled, ""), next(filled, "")
    over = label_of(above, hints)
    if over is not None and not over.rest:
        # the value of a label on the line above
        return False
    return is_heading(before) and not hints.is_header(before) and label_of(before, hints) is None


def _leads_to_properties(lines: list[Line], at: int, hints: Hints) -> bool:
    near = [line for _, line in lines[at : at + 2 * _LOOK_AHEAD] if line.strip()]
    for line, following in pairwise(near[:_LOOK_AHEAD]):
        label = label_of(line, hints)
        if label is not None and label.role == "signature":
            return False
        if label is not None and label.role == "properties" and not label.rest:
            return hints.role_of(following.split()[0]) == "field"
    return False


def _title_before(lines: list[Line], start: int, hints: Hints) -> int:
    """Step back from a block's first label over its title, and the title of a part before that."""
    at = start
    for index in range(start - 1, -1, -1):
        words = plain(lines[index][1])
        if not words:
            continue
        if not is_heading(words) or label_of(words, hints) or (at < start and " " not in words):
            break
        if at < start and not words.istitle():
            break
        at = index
    return at
