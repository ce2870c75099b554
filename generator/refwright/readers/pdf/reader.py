"""PDF files: characters and ruling lines through pypdfium2, grouped into a document by ourselves.

This file alone touches pypdfium2. It reads each page into words with boxes; the ``pdf_*`` modules
beside it find grids, columns, rows, lists and headings in them.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from refwright.base.errors import CaptureError
from refwright.pages.document import Document
from refwright.readers.pdf.integrity import check_bytes
from refwright.readers.pdf.layout import lay_out
from refwright.readers.pdf.letters import Calls, LetterReader
from refwright.readers.pdf.page import PageContent
from refwright.readers.pdf.strokes import Matrix, StrokeCollector

if TYPE_CHECKING:
    from types import ModuleType

MAX_PAGES = 5_000
"""Pages of one file; the longest real reference at hand has a few hundred."""
MAX_PAGE_CHARACTERS = 200_000
"""Characters of one page; a page set tightly has about 10,000."""
MAX_CHARACTERS = 20_000_000
"""Characters of one file."""
MAX_PAGE_OBJECTS = 100_000
"""Drawing objects looked at on one page when searching ruling lines."""
_MAX_FORM_DEPTH = 8
_PATH, _IMAGE, _FORM = 2, 3, 5
_ERROR_PASSWORD, _ERROR_SECURITY = 4, 5


def read_pdf_here(data: bytes, page: str, begin: Callable[[str], None]) -> Document:
    """Read a PDF file's bytes in this process; ``page`` is its label in places.

    Calls ``begin`` with the name of each page before it is read, and with ``""`` before the
    words of all pages are grouped. Raises ``CaptureError`` for what cannot be read whole: not a
    PDF, cut off, encrypted, without text, beyond the bounds above, or with pypdfium2 missing.
    """
    check_bytes(data, page)
    raw = _pypdfium2(page)
    with _opened(raw, data, page) as document:
        contents = list(_read_pages(raw, document, page, begin))
    begin("")
    if not any(content.words for content in contents):
        raise CaptureError(
            "the PDF has no text: its pages are pictures (scanned)",
            where=page,
            remedy="run it through OCR first, or capture the page in another form",
        )
    return lay_out(contents, page)


def _pypdfium2(page: str) -> ModuleType:
    try:
        import pypdfium2.raw as raw  # type: ignore[import-untyped]
    except ImportError as error:
        raise CaptureError(
            "reading PDF files needs pypdfium2, which is not installed",
            where=page,
            remedy="pip install 'refwright[pdf]'",
        ) from error
    module: ModuleType = raw
    return module


@contextmanager
def _opened(raw: ModuleType, data: bytes, page: str) -> Iterator[ctypes.c_void_p]:
    """Open the file for a while, and turn pdfium's reasons for refusal into ours."""
    buffer = ctypes.create_string_buffer(data, len(data))
    handle = raw.FPDF_LoadMemDocument64(buffer, len(data), None)
    if not handle:
        raise _refusal(raw.FPDF_GetLastError(), page)
    try:
        yield handle
    finally:
        raw.FPDF_CloseDocument(handle)


def _refusal(code: int, page: str) -> CaptureError:
    if code in {_ERROR_PASSWORD, _ERROR_SECURITY}:
        return CaptureError(
            "the PDF is encrypted and asks for a password",
            where=page,
            remedy="save a copy without a password and capture that",
        )
    return CaptureError(
        "the PDF is damaged and cannot be opened",
        where=page,
        remedy="download it again and compare its size with the publisher's",
    )


def _read_pages(
    raw: ModuleType, document: ctypes.c_void_p, page: str, begin: Callable[[str], None]
) -> Iterator[PageContent]:
    count = raw.FPDF_GetPageCount(document)
    if not 0 < count <= MAX_PAGES:
        raise CaptureError(
            (
                f"the PDF has {count} pages, more than the {MAX_PAGES} that are read"
                if count
                else "the PDF has no pages"
            ),
            where=page,
            remedy="split it and capture the parts that hold the reference" if count else "",
        )
    total = 0
    for number in range(1, count + 1):
        begin(f"page {number}")
        handle = raw.FPDF_LoadPage(document, number - 1)
        if not handle:
            raise CaptureError(
                "a page of the PDF is damaged", where=f"{page}, page {number}", remedy=_AGAIN
            )
        try:
            reader = _PageReader(raw, handle, page, number)
            total += reader.characters
            if total > MAX_CHARACTERS:
                raise CaptureError(f"the PDF has over {MAX_CHARACTERS} characters", where=page)
            yield reader.read()
        finally:
            raw.FPDF_ClosePage(handle)


_AGAIN = "download it again and compare its size with the publisher's"


@functools.cache
def _calls(raw: ModuleType) -> Calls:
    return Calls(raw)


class _PageReader:
    """One open page: its characters and its ruling lines, in the page's own seen orientation."""

    def __init__(self, raw: ModuleType, handle: ctypes.c_void_p, page: str, number: int) -> None:
        self.raw = raw
        self.handle = handle
        self.page = page
        self.number = number
        self.width = float(raw.FPDF_GetPageWidthF(handle))
        self.height = float(raw.FPDF_GetPageHeightF(handle))
        self.text = raw.FPDFText_LoadPage(handle)
        if not self.text:
            raise CaptureError(
                "the text of a page is damaged", where=f"{page}, page {number}", remedy=_AGAIN
            )
        self.characters = int(raw.FPDFText_CountChars(self.text))
        if self.characters > MAX_PAGE_CHARACTERS:
            raw.FPDFText_ClosePage(self.text)
            raise CaptureError(
                f"one page has {self.characters} characters, more than {MAX_PAGE_CHARACTERS}",
                where=f"{page}, page {number}",
            )
        self.view = self._view()

    def _view(self) -> Matrix:
        """The matrix from the file's coordinates to those of this package."""
        box = self.raw.FS_RECTF()
        self.raw.FPDF_GetPageBoundingBox(self.handle, ctypes.byref(box))
        left, right, bottom, top = box.left, box.right, box.bottom, box.top
        return {
            1: (0.0, 1.0, 1.0, 0.0, -bottom, -left),
            2: (-1.0, 0.0, 0.0, 1.0, right, -bottom),
            3: (0.0, -1.0, -1.0, 0.0, top, right),
        }.get(self.raw.FPDFPage_GetRotation(self.handle), (1.0, 0.0, 0.0, -1.0, -left, top))

    def read(self) -> PageContent:
        """Read the page whole."""
        try:
            calls = _calls(self.raw)
            words = LetterReader(self.raw, calls, self.text, self.characters, self.view).read()
        finally:
            self.raw.FPDFText_ClosePage(self.text)
        strokes = StrokeCollector()
        has_image = self._collect(strokes, self.handle, self.view, 0, [MAX_PAGE_OBJECTS])
        return PageContent(
            self.number,
            self.width,
            self.height,
            tuple(words.finish()),
            *strokes.rules(),
            sideways=words.sideways,
            unmapped=words.unmapped,
            has_image=has_image,
        )

    def _collect(
        self, strokes: StrokeCollector, holder: object, view: Matrix, depth: int, left: list[int]
    ) -> bool:
        """Collect the ruling lines of a page or form; tells whether it holds an image."""
        raw = self.raw
        page = depth == 0
        count = (raw.FPDFPage_CountObjects if page else raw.FPDFFormObj_CountObjects)(holder)
        get = raw.FPDFPage_GetObject if page else raw.FPDFFormObj_GetObject
        has_image = False
        for index in range(count):
            left[0] -= 1
            if left[0] < 0:
                strokes.truncated = True
                break
            item = get(holder, index)
            kind = raw.FPDFPageObj_GetType(item)
            if kind == _PATH:
                self._collect_path(strokes, item, view)
            elif kind == _FORM and depth < _MAX_FORM_DEPTH:
                inner = strokes.within(self._matrix(item), view)
                has_image |= self._collect(strokes, item, inner, depth + 1, left)
            has_image |= kind == _IMAGE
        return has_image

    def _matrix(self, item: object) -> Matrix:
        matrix = self.raw.FS_MATRIX()
        self.raw.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix))
        return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)

    def _collect_path(self, strokes: StrokeCollector, item: object, view: Matrix) -> None:
        raw = self.raw
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(item, ctypes.byref(fill), ctypes.byref(stroke))
        segments = raw.FPDFPath_CountSegments(item)
        if not (fill.value or stroke.value) or not strokes.room(segments):
            return
        matrix = strokes.within(self._matrix(item), view)
        x, y = ctypes.c_float(), ctypes.c_float()
        points: list[tuple[int, float, float]] = []
        for index in range(segments):
            segment = raw.FPDFPath_GetPathSegment(item, index)
            raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
            kind = raw.FPDFPathSegment_GetType(segment)
            closes = raw.FPDFPathSegment_GetClose(segment)
            points.append((kind if not closes else kind + 10, x.value, y.value))
        strokes.add(points, matrix, stroked=bool(stroke.value))
