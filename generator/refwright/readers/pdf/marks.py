"""Which stretches of a text were set bold or in a typewriter font."""

from __future__ import annotations

from collections.abc import Iterable

from refwright.pages.document import Mark
from refwright.readers.pdf.page import HYPHEN_MARK, Word

_KINDS = ("code", "strong")
_LONGEST_SPACE = 2
"""Characters between two words of one mark."""


def marks_of(text: str, words: Iterable[Word]) -> tuple[Mark, ...]:
    """Return the marks of a text that was put together from words, which it has in their order."""
    places: list[tuple[int, int, Word]] = []
    at = 0
    for word in words:
        start, end = _place(text, word.text, at)
        if start >= 0:
            places.append((start, end, word))
            at = end
    found = [mark for kind in _KINDS for mark in _runs(places, kind)]
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.kind)))


def _place(text: str, word: str, at: int) -> tuple[int, int]:
    """Find a word at or after a place, with the hyphen it may have lost at its line's end."""
    plain = word.replace(HYPHEN_MARK, "")
    for form in (word, word.replace(HYPHEN_MARK, "-"), plain, plain.removesuffix("-")):
        start = text.find(form, at, at + len(form) + _LONGEST_SPACE) if form else -1
        if start >= 0:
            return start, start + len(form)
    return -1, -1


def _runs(places: list[tuple[int, int, Word]], kind: str) -> Iterable[Mark]:
    """Yield the stretches whose words are all of one kind."""
    first = last = -1
    for start, end, word in places:
        if not (word.mono if kind == "code" else word.bold):
            if last >= 0:
                yield Mark(first, last, kind)
            first = last = -1
            continue
        if last < 0:
            first = start
        last = end
    if last >= 0:
        yield Mark(first, last, kind)
