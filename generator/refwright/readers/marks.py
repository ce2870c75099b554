"""Texts with their marks: put together from pieces, cut, and joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from refwright.pages.document import Mark

Marked = tuple[str, tuple[Mark, ...]]
"""A text and what runs of it are marked as."""
Open = tuple[tuple[str, int], ...]
"""Marks that are open at a piece of a text: the kind of each, and a number that it has alone."""


def gather(pieces: Sequence[str], opened: Sequence[tuple[int, Open]]) -> Marked:
    """Join pieces, white space folded; ``opened`` has the marks at each piece that has any."""
    words: list[str] = []
    length = 0
    spaced = False
    marks = dict(opened)
    spans: dict[int, tuple[int, int, str]] = {}
    for index, piece in enumerate(pieces):
        bare = " ".join(piece.split())
        if not bare:
            spaced = spaced or bool(piece)
            continue
        if words and (spaced or piece[0].isspace()):
            words.append(" ")
            length += 1
        start, length = length, length + len(bare)
        words.append(bare)
        spaced = piece[-1].isspace()
        for kind, number in marks.get(index, ()):
            first = spans[number][0] if number in spans else start
            spans[number] = (first, length, kind)
    return "".join(words), tuple(Mark(*span) for span in spans.values())


def cut(text: str, marks: tuple[Mark, ...], start: int, end: int) -> Marked:
    """Return part of a text without white space around it, and the marks that are left."""
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    part = part.strip()
    end = start + len(part)
    if not marks:
        return part, ()
    inside = (m for m in marks if m.start < end and m.end > start)
    moved = (Mark(max(m.start, start) - start, min(m.end, end) - start, m.kind) for m in inside)
    return part, tuple(moved)


def joined(parts: Iterable[Marked]) -> Marked:
    """Join texts by one space each, marks and all."""
    words: list[str] = []
    marks: list[Mark] = []
    length = 0
    for text, own in parts:
        marks += (Mark(m.start + length, m.end + length, m.kind) for m in own)
        words.append(text)
        length += len(text) + 1
    return " ".join(words), tuple(marks)
