"""Characters into words: where a word ends, what its font says, which marks are hyphens."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refwright.readers.pdf.page import HYPHEN_MARK, Word

_BOLD = re.compile(r"bold|black|heavy|demi|-bd|,b|cmbx|bx\d", re.IGNORECASE)
_MONO = re.compile(
    r"mono|monl|courier|consol|menlo|typewriter|fixed|lucidaconsole|cmtt", re.IGNORECASE
)
_HYPHENS = {"\u00ad", "\u0002", "\ufffe", "\u2010", "\u2011"}
_BOLD_WEIGHT = 600
_DRAWN = 0.5
"""Width in points from which a soft hyphen is seen on the page."""
_SAME_PLACE = 0.05
_REPLACED = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0a8": "▪",
    "\uf0d8": "‣",
    "\uf076": "•",
    "\u2022": "•",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\u200b": "",
    "\u200c": "",
    "\u200d": "",
    "\u2060": "",
    "\ufeff": "",
}

Box = tuple[float, float, float, float]
"""Left, right, middle, and the baseline of the word that starts here."""
_ABOVE, _BELOW = 0.95, 0.25
"""A word's height over and under its baseline in font sizes: fonts' own boxes differ too much."""


@dataclass(frozen=True, slots=True)
class Font:
    """How the characters of one text object look; ``upright`` is False for turned text."""

    size: float
    bold: bool
    mono: bool
    upright: bool

    @classmethod
    def of(
        cls, name: str, *, weight: int, fixed: bool, size: float, along: tuple[float, float]
    ) -> Font:
        """Judge a font by its name, weight and pitch, and the direction its text runs along."""
        return cls(
            round(size, 2),
            bool(_BOLD.search(name)) or weight >= _BOLD_WEIGHT,
            fixed or bool(_MONO.search(name)),
            along[0] > 0 and abs(along[1]) <= 0.1 * along[0],
        )


class WordBuilder:
    """Collects characters in the file's order into words.

    A word ends at white space, at a gap wider than a quarter of the font's size (a new cell
    without a space), where the text jumps back or to another line. A soft hyphen inside a word
    stays as a mark when it is drawn and goes when it has no width.
    """

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.sideways = 0
        self.unmapped = 0
        self._text: list[str] = []
        self._font: Font | None = None
        self._x0 = self._x1 = self._top = self._bottom = self._last = 0.0

    def space(self) -> None:
        """End the word, if one is open; one of private letters alone is an icon."""
        if all("\ue000" <= char <= "\uf8ff" for char in self._text):
            self._text = []
        if self._text and self._font is not None:
            font = self._font
            self.words.append(
                Word(
                    "".join(self._text),
                    self._x0,
                    self._x1,
                    self._top,
                    self._bottom,
                    font.size,
                    font.bold,
                    font.mono,
                )
            )
        self._text = []

    def word(self, text: str, x0: float, x1: float, baseline: float, font: Font) -> None:
        """Add a whole word of plain upright letters."""
        size = font.size
        top, bottom = baseline - _ABOVE * size, baseline + _BELOW * size
        self.words.append(Word(text, x0, x1, top, bottom, size, font.bold, font.mono))

    def add(self, char: str, box: Box, font: Font) -> None:
        """Add one visible character."""
        if not font.upright:
            self.sideways += 1
            return
        if char < "\u0020" or char >= "\u00a0":
            char = self._unusual(char, box)
            if not char:
                return
        x0, x1, middle, baseline = box
        if self._text and self._apart(x0, middle, font.size):
            self.space()
        if self._text:
            self._x1 = max(self._x1, x1)
        else:
            self._x0, self._x1, self._font = x0, x1, font
            self._top = baseline - _ABOVE * font.size
            self._bottom = baseline + _BELOW * font.size
        self._text.append(char)
        self._last = x0

    def _apart(self, x0: float, middle: float, size: float) -> bool:
        if abs(x0 - self._last) < _SAME_PLACE:  # a ligature's letters share its box
            return not self._top <= middle <= self._bottom
        gap = x0 - self._x1
        return gap > 0.25 * size or gap < -0.5 * size or not self._top <= middle <= self._bottom

    def _unusual(self, char: str, box: Box) -> str:
        if char in _HYPHENS:
            drawn = box[1] - box[0] >= _DRAWN
            return "-" if char == "\u2011" else HYPHEN_MARK if drawn or char != "\u00ad" else ""
        if char == "\ufffd" or char < "\u0020":
            self.unmapped += 1
            return "\ufffd"
        return _REPLACED.get(char, char)

    def finish(self) -> list[Word]:
        """Give all words."""
        self.space()
        return self.words
