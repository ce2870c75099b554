"""Readers: from a capture of one form to a document. They know forms and nothing of events."""

from __future__ import annotations

from refwright.base.errors import CaptureError, Finding
from refwright.base.limits import MAX_ROWS
from refwright.pages.capture import Capture, decode, detect_form
from refwright.pages.document import Document, Form, Forms, Hints, Table
from refwright.readers.forms import form_of_text
from refwright.readers.text.line_text import read_line_text
from refwright.readers.text.pipe_text import read_pipe_text
from refwright.readers.text.tab_text import read_tab_text

__all__ = ["read_capture"]

_HTML_MARKS = ("<!doctype html", "<html", "<body", "<head")


def read_capture(
    capture: Capture, hints: Hints, forms: Forms | None = None
) -> tuple[Document, list[Finding]]:
    """Find a capture's form and read it; the findings come from decoding and the text policy.

    ``forms`` says which elements of HTML and Markdown stand for which nodes.
    Raises ``CaptureError`` for what is no page or out of bounds.
    """
    if detect_form(capture) is Form.PDF:
        return _bounded(_read_pdf(capture)), []
    text, findings = decode(capture)
    if not text.strip():
        raise CaptureError("the page is empty", where=capture.label, remedy="capture it again")
    return _bounded(_read_text(text, capture.label, hints, forms)), findings


def _bounded(document: Document) -> Document:
    """Refuse a page with more rows than any reference has."""
    rows = sum(len(block.rows) for block in document.blocks if isinstance(block, Table))
    if rows > MAX_ROWS:
        raise CaptureError(
            f"the page has {rows:,} table rows; the limit is {MAX_ROWS:,}",
            where=document.page,
            remedy="is this one reference page? Split it if so",
        )
    return document


def _read_text(text: str, page: str, hints: Hints, forms: Forms | None) -> Document:
    head = text[:4096].lower()
    lines = text.splitlines()
    if any(mark in head for mark in _HTML_MARKS):
        return _read_html(text, page, forms)
    form = form_of_text(page, lines, hints)
    if form is Form.PIPE_TEXT:
        return read_pipe_text(text, page, hints)
    if form is Form.TAB_TEXT:
        return read_tab_text(text, page, hints)
    if form is Form.MARKDOWN:
        return _read_markdown(text, page, forms)
    if text.lstrip().startswith("<") and "</" in text:
        return _read_html(text, page, forms)
    return read_line_text(text, page, hints)


def _read_html(text: str, page: str, forms: Forms | None) -> Document:
    # imported when needed: the process that reads PDF files does not wait for it
    from refwright.readers.html.page import read_html

    return read_html(text, page, forms)


def _read_markdown(text: str, page: str, forms: Forms | None) -> Document:
    # imported when needed: most runs read no Markdown
    from refwright.readers.markdown import read_markdown

    return read_markdown(text, page, forms)


def _read_pdf(capture: Capture) -> Document:
    # imported when needed: what it builds on is an extra
    from refwright.readers.pdf.cage import read_pdf

    return read_pdf(capture.data, capture.label)
