"""PDF files that cannot be read whole: refused in clear words, within bounds."""

from __future__ import annotations

import sys

import pdf_samples as samples
import pytest
from pdf_hostile import nested_forms
from pdf_samples import (
    GRID,
    HEADER,
    drawn,
    pdf,
    table,
    text,
)
from reportlab.platypus import PageBreak

from refwright.base.errors import CaptureError
from refwright.readers.pdf import reader
from refwright.readers.pdf.cage import read_pdf

GOOD = pdf(table([HEADER, *samples.event_rows(20)], GRID))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02" * 400, "not a PDF"),
        (b"%PDF-1.7\n" + b"nonsense " * 99 + b"%%EOF", "damaged"),
        (GOOD[: len(GOOD) // 2], "cut off"),
        (GOOD[:-10], "cut off"),
        (pdf(text("Hidden."), encrypt="secret"), "password"),
        (drawn([]), "no text"),
    ],
    ids=["empty", "binary", "hollow", "half", "nearly-whole", "encrypted", "scanned"],
)
def test_what_cannot_be_read_whole_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(CaptureError, match=words) as caught:
        read_pdf(data, "kettle.pdf")
    assert caught.value.where.startswith("kettle.pdf")
    assert caught.value.remedy


def test_a_damaged_stream_is_refused_before_it_is_read_in_part() -> None:
    packed = b"\x78\x9c" + b"not what zlib packs" * 9
    head = b"%%PDF-1.4\n1 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
    with pytest.raises(CaptureError, match="unpack"):
        read_pdf(head + packed + b"\nendstream\nendobj\n%%EOF\n", "kettle.pdf")


def test_bounds_are_kept() -> None:
    pages = pdf(*[part for _ in range(reader.MAX_PAGES + 1) for part in (text("x"), PageBreak())])
    with pytest.raises(CaptureError, match=f"more than the {reader.MAX_PAGES}"):
        read_pdf(pages, "kettle.pdf")
    with pytest.raises(CaptureError, match=f"more than {reader.MAX_PAGE_CHARACTERS}") as caught:
        read_pdf(nested_forms(4, copies=12), "kettle.pdf")
    assert caught.value.where == "kettle.pdf, page 1"


def test_without_pypdfium2_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2.raw", None)
    with pytest.raises(CaptureError, match=r"refwright\[pdf\]"):
        reader.read_pdf_here(GOOD, "kettle.pdf", lambda _: None)


def test_the_same_bytes_read_the_same() -> None:
    assert read_pdf(GOOD, "kettle.pdf") == read_pdf(GOOD, "kettle.pdf")
