"""Words across line ends: hyphens to keep or drop, names that a narrow cell has cut.

The page itself is the dictionary: a word that stands whole somewhere else decides first. Only
where it does not, geometry decides, and only for what looks like a name; two lines are otherwise
two words, because a space too many can be seen and corrected, and a word too long cannot.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from refwright.readers.pdf.page import HYPHEN_MARK, Line, Word

_EDGE = "()[]{}<>,;:.!?\"'“”‘’…"
_IN_WORD = re.compile(r"\w-\w")
_BESIDE_DIGIT = re.compile(rf"\d{HYPHEN_MARK}|{HYPHEN_MARK}\d")
_MARK_AT_END = re.compile(rf"{HYPHEN_MARK}(?=\s|$)")
_LINKS = ("_", "/", ".", ":", "=")
_ENDS_CLAUSE = (",", ";", "!", "?", ")")
_NAME = re.compile(r"\w+(?:[._:/$]\w+)+[._:/]?|[^\Wa-z]*+[a-z]\w*[A-Z]\w*|\w*\d\w*|\w*_\w*")
_LONGEST_NAME = 400
_WIDE = "WMmw@%"
_WIDER = 1.4
"""How much wider than the word's average the letter can be that had no room."""
_ENOUGH = 20
"""Drawn soft hyphens within lines from which a page without any hyphen is taken to mean hyphens."""


class Spelling:
    """What the words of one document say about how words are written in it."""

    def __init__(self, groups: Iterable[list[Line]]) -> None:
        self._whole: set[str] = set()
        self._heads: set[str] = set()
        marks, hyphens, digits = 0, 0, False
        for lines in groups:
            for at, line in enumerate(lines):
                last_line = at == len(lines) - 1
                words = [word.text for word in line.words]
                for text in words if last_line else words[:-1]:
                    marks += HYPHEN_MARK in text
                    digits = digits or bool(_BESIDE_DIGIT.search(text))
                    hyphens += bool(_IN_WORD.search(text))
                self._learn(words[at > 0 : None if last_line else -1])
        self.marks_are_hyphens = digits or (marks >= _ENOUGH and not hyphens)
        """Whether the font spells its hyphens as soft ones, as some old converters do.

        Sure signs: one beside a digit, where nobody divides a word; or many, and no other hyphen.
        """
        if self.marks_are_hyphens:
            self._whole = {word.replace(HYPHEN_MARK, "-") for word in self._whole}
            self._heads |= {word[: word.rfind("-")] for word in self._whole if "-" in word}

    def _learn(self, words: list[str]) -> None:
        for text in words:
            word = text.strip(_EDGE)
            if len(word) > 1:
                self._whole.add(word)
                if "-" in word[:-1]:
                    self._heads.add(word[: word.rfind("-")])

    def plain(self, text: str) -> str:
        """Settle the hyphen marks that are left in a text, and fold its white space."""
        text = _MARK_AT_END.sub("-", text)
        text = text.replace(HYPHEN_MARK, "-" if self.marks_are_hyphens else "")
        return " ".join(text.split())

    def join(self, text: str, above: Line, below: Line, *, limit: float, names: bool) -> str:
        """Add a line to a text that ends with the line above; ``limit`` is where lines can end."""
        more = below.text
        head, tail = above.words[-1], below.words[0]
        if head.text.endswith((HYPHEN_MARK, "-")) and len(head.text) > 1 and tail.text[0].isalnum():
            return text[:-1] + self._hyphen(head, tail) + more
        cut = self._is_cut(above, below, limit) or (names and self._is_linked(above, below))
        return f"{text}{'' if cut else ' '}{more}"

    def _hyphen(self, head: Word, tail: Word) -> str:
        """Tell whether a word divided at a line's end keeps its hyphen: gives it or nothing."""
        first = self._spelt(head.text[:-1]).lstrip(_EDGE)
        last = self._spelt(tail.text).rstrip(_EDGE).rstrip(HYPHEN_MARK)
        if f"{first}-{last}" in self._whole:
            return "-"
        if first + last in self._whole:
            return ""
        compound = first in self._heads or not tail.text[0].islower()
        return "-" if compound or self.marks_are_hyphens else ""

    def _spelt(self, text: str) -> str:
        return text.replace(HYPHEN_MARK, "-" if self.marks_are_hyphens else "")

    def _is_cut(self, above: Line, below: Line, limit: float) -> bool:
        """Tell a word that was cut without a hyphen because it is longer than the cell is wide.

        The upper line leaves no room for one more letter, and the whole word is longer than a
        line. The page writes the whole word elsewhere; or the upper half is nowhere a word and
        looks like part of a name (dots, digits, capitals within) that the lower half does not
        start over.
        """
        head, tail = above.words[-1], below.words[0]
        letter = _WIDER * (tail.x1 - tail.x0) / len(tail.text)
        if tail.text[0] in _WIDE:
            letter = max(letter, tail.size)
        width = (head.x1 - head.x0) + (tail.x1 - tail.x0)
        if limit - above.x1 >= letter or width <= limit - above.x0:
            return False
        first = self._spelt(head.text).lstrip(_EDGE)
        last = self._spelt(tail.text).rstrip(_EDGE)
        if first + last in self._whole:
            return True
        if first.rstrip(_EDGE) in self._whole or first.endswith(_ENDS_CLAUSE):
            return False
        if len(first) + len(last) > _LONGEST_NAME:
            return False
        name = _NAME.fullmatch(first) is not None or (_NAME.fullmatch(last) and len(first) > 3)
        return bool(name) and not _starts_over(first, last) and tail.text[0].isalnum()

    def _is_linked(self, above: Line, below: Line) -> bool:
        """Tell a name that was divided at its own punctuation, in a column of names."""
        head, tail = above.words[-1].text, below.words[0].text
        single = len(above.words) == 1
        ahead = head.endswith(_LINKS) and head[:1].isalnum() and not _starts_over(head, tail)
        ahead = ahead and not tail[:1].isupper()  # a short form's dot, and the next word
        behind = tail.startswith(("_", "/", ".")) and len(tail) > 1
        return single and ((ahead and tail[:1].isalnum()) or behind)


def _starts_over(first: str, last: str) -> bool:
    """Tell that the second is a name by itself: it begins as the first does."""
    start = re.split(r"[._:/]", first, maxsplit=1)[0]
    return bool(start) and re.split(r"[._:/]", last, maxsplit=1)[0] == start
