"""The words of one page as pdfium gives them: few questions a word, since each takes its time.

A word's box is that of its first and its last letter. Only where these do not look like the two
ends of one plain word (a jump, another line, letters beyond Latin) is each letter asked for.
"""

from __future__ import annotations

import ctypes
import re
from types import ModuleType
from typing import Any

from refwright.readers.pdf.strokes import Matrix
from refwright.readers.pdf.words import Font, WordBuilder

_TOKEN = re.compile(r"\S+")
_PLAIN = re.compile(r"[!-~]+")
_WIDEST = 0.75
"""Font sizes that a letter takes on average in the widest plain words."""
_FIXED_PITCH = 1


class Calls:
    """The functions of pdfium that are called for each word, with handles as plain numbers."""

    def __init__(self, raw: ModuleType) -> None:
        pointer, number = ctypes.c_void_p, ctypes.c_int
        self.box = _plain(raw.FPDFText_GetLooseCharBox, number, pointer, number, pointer)
        self.origin = _plain(raw.FPDFText_GetCharOrigin, number, pointer, number, pointer, pointer)
        self.object = _plain(raw.FPDFText_GetTextObject, pointer, pointer, number)
        self.font = _plain(raw.FPDFTextObj_GetFont, pointer, pointer)


def _plain(function: Any, result: type, *arguments: type) -> Any:
    address = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.CFUNCTYPE(result, *arguments)(address or 0)


class LetterReader:
    """Reads the words of one page; ``view`` turns the file's coordinates into those as seen."""

    def __init__(
        self, raw: ModuleType, calls: Calls, text: ctypes.c_void_p, count: int, view: Matrix
    ) -> None:
        self.raw = raw
        self.calls = calls
        self.text = text
        self.count = count
        self.view = view
        self._handle = ctypes.cast(text, ctypes.c_void_p).value
        self._box = raw.FS_RECTF()
        self._box_at = ctypes.addressof(self._box)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._origin_at = ctypes.addressof(self._x), ctypes.addressof(self._y)
        self._fonts: dict[int, Font] = {}
        self._faces: dict[int, tuple[str, bool, int]] = {}

    def read(self) -> WordBuilder:
        """Return the page's words."""
        builder = WordBuilder()
        letters = self._letters()
        upright = self.view[1] == 0 and self.view[2] == 0
        for token in _TOKEN.finditer(letters):
            start, end = token.span()
            if not (
                upright and _PLAIN.fullmatch(token[0]) and self._whole(builder, token[0], start)
            ):
                self._each(builder, letters, start, end)
                builder.space()
        return builder

    def _whole(self, builder: WordBuilder, word: str, start: int) -> bool:
        """Add a word by its ends; tells whether it is one plain word."""
        box, box_at, ask = self._box, self._box_at, self.calls.box
        font = self._font_at(start)
        if not font.upright or not ask(self._handle, start, box_at):
            return False
        left, right, low, high = box.left, box.right, box.bottom, box.top
        if len(word) > 1:
            if not ask(self._handle, start + len(word) - 1, box_at):
                return False
            same_line = box.bottom < high and low < box.top
            wide = box.right - left
            if not same_line or box.left <= left or wide > _WIDEST * font.size * len(word) + 1:
                return False
            right = box.right
        a, _, _, _, e, _ = self.view
        x0, x1 = (a * left + e, a * right + e) if a > 0 else (a * right + e, a * left + e)
        builder.word(word, x0, x1, self._baseline(start), font)
        return True

    def _each(self, builder: WordBuilder, letters: str, start: int, end: int) -> None:
        """Add each letter of a stretch by itself."""
        box, ask = self._box, self.calls.box
        a, b, c, d, e, f = self.view
        font = None
        last = baseline = 0.0
        for index in range(start, end):
            if not ask(self._handle, index, self._box_at):
                continue
            left, right, low, high = box.left, box.right, box.bottom, box.top
            if font is None or not -1 < left - last < 1:  # within a word the font stays the same
                font = self._font_at(index)
                baseline = self._baseline(index)
            last = right
            x0, x1 = a * left + c * low + e, a * right + c * high + e
            middle = (b * (left + right) + d * (low + high)) / 2 + f
            builder.add(letters[index], (min(x0, x1), max(x0, x1), middle, baseline), font)

    def _baseline(self, index: int) -> float:
        """Return the height of the line that a letter stands on."""
        self.calls.origin(self._handle, index, *self._origin_at)
        return self.view[1] * self._x.value + self.view[3] * self._y.value + self.view[5]

    def _letters(self) -> str:
        """Return the page's letters, one an index of pdfium's."""
        raw, count = self.raw, self.count
        buffer = (ctypes.c_ushort * (count + 1))()
        written = raw.FPDFText_GetText(self.text, 0, count, buffer)
        if written == count + 1:
            text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
            if len(text) == count and not any("\ud800" <= char < "\ue000" for char in text):
                return text
        codes = (raw.FPDFText_GetUnicode(self.text, index) for index in range(count))
        return "".join(chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes)

    def _font_at(self, index: int) -> Font:
        """Return a letter's font, looked up once a text object."""
        item = self.calls.object(self._handle, index) or 0
        font = self._fonts.get(item)
        if font is None:
            font = self._fonts[item] = self._font(item, index)
        return font

    def _font(self, item: int, index: int) -> Font:
        raw = self.raw
        handle = self.calls.font(item) if item else 0
        if handle not in self._faces:
            flags = ctypes.c_int()
            name = ctypes.create_string_buffer(200)
            raw.FPDFText_GetFontInfo(self.text, index, name, 200, ctypes.byref(flags))
            weight = raw.FPDFText_GetFontWeight(self.text, index)
            fixed = bool(flags.value & _FIXED_PITCH)
            self._faces[handle or 0] = (name.value.decode("utf-8", "replace"), fixed, weight)
        matrix = raw.FS_MATRIX()
        size = raw.FPDFText_GetFontSize(self.text, index)
        raw.FPDFText_GetMatrix(self.text, index, ctypes.byref(matrix))
        a, b, c, d, _, _ = self.view
        face, fixed, weight = self._faces[handle or 0]
        return Font.of(
            face,
            weight=weight,
            fixed=fixed,
            size=size * (matrix.c**2 + matrix.d**2) ** 0.5,
            along=(a * matrix.a + c * matrix.b, b * matrix.a + d * matrix.b),
        )
