"""PDFs, each maker in two layouts of ``layouts.py``."""

from __future__ import annotations

import re
from collections.abc import Callable

from composed import Section
from layouts import LAYOUTS, Layout, css
from writers import asciidoc, formatting_objects, html, opendocument
from writers import latex as latex_source

from tools.html_pages import DOCBOOK
from tools.running import folder, module, run

_CHROMIUM = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
_XMP = re.compile(rb"(<xmp:(?:Create|Modify)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_ID, _HEX = re.compile(rb"/ID\s*\[\s*<[^\]]*\]"), re.compile(rb"[0-9A-Fa-f](?=[0-9A-Fa-f]*>)")
_DATES = re.compile(rb"(/(?:CreationDate|ModDate)\s*\(D:)\d{14}")
"""Dates in a PDF's properties, which would be other bytes on each day."""


def _fop(root: Section) -> dict[str, bytes]:
    """Return FOP's two layouts, and what it makes of DocBook by the DocBook stylesheets."""
    pages = _each("fop", fop)(root)
    source = asciidoc.write(root, ":doctype: book\n")
    with folder({"a.adoc": source}) as where:
        run(where, "asciidoctor", "-b", "docbook5", "-a", "reproducible", "a.adoc")
        sheet = f"{DOCBOOK}/fo/docbook.xsl"
        options = ("--nonet", "--stringparam", "fop1.extensions", "1", "-o", "a.fo")
        run(where, "xsltproc", *options, sheet, "a.xml")
        run(where, "fop", "-q", "a.fo", "a.pdf")
        return pages | {"docbook.pdf": _undated((where / "a.pdf").read_bytes())}


def _undated(data: bytes) -> bytes:
    """Return a PDF whose properties are those of one fixed day; all offsets stay."""
    data = _DATES.sub(rb"\g<1>20260101000000", data)
    data = _XMP.sub(rb"\g<1>2026-01-01T00:00:00", data)
    return _ID.sub(lambda found: _HEX.sub(b"0", found[0]), data)


def _each(maker: str, build: Callable[[Section, Layout], bytes]) -> Callable[..., dict[str, bytes]]:
    def pages(root: Section) -> dict[str, bytes]:
        built = {f"{layout.name}.pdf": build(root, layout) for layout in LAYOUTS[maker]}
        return {name: _undated(data) for name, data in built.items()}

    return pages


def chromium(root: Section, layout: Layout) -> bytes:
    """Print a page of plain HTML."""
    with folder({"a.html": html.Html().page(root, css(layout))}) as where:
        data = f"--user-data-dir={where}/profile"
        target = ("--no-pdf-header-footer", "--print-to-pdf=a.pdf", f"file://{where}/a.html")
        run(where, "chromium", *_CHROMIUM, data, *target)
        return (where / "a.pdf").read_bytes()


def weasyprint(root: Section, layout: Layout) -> bytes:
    """Lay a page of plain HTML out."""
    module("weasyprint")
    with folder({"a.html": html.Html().page(root, css(layout))}) as where:
        run(where, "python", "-m", "weasyprint", "a.html", "a.pdf")
        return (where / "a.pdf").read_bytes()


def libreoffice(root: Section, layout: Layout) -> bytes:
    """Let the word processor export its file."""
    with folder({"a.fodt": opendocument.write(root, layout)}) as where:
        run(where, "soffice", "--headless", "--convert-to", "pdf", "a.fodt")
        return (where / "a.pdf").read_bytes()


def reportlab(root: Section, layout: Layout) -> bytes:
    """Set the blocks with platypus."""
    module("reportlab")
    from writers import reportlab as writer

    with folder({}) as where:
        writer.write(root, layout, where / "a.pdf")
        return (where / "a.pdf").read_bytes()


_THEME = """
extends: default
page: {{margin: {margin}, size: [{width}, {height}]}}
base: {{font_size: {size}}}
table: {{cell_padding: {padding}, font_size: {size}}}
"""


def asciidoctor(root: Section, layout: Layout) -> bytes:
    """Asciidoctor PDF with a theme of the layout's measures."""
    grid = {"all": "frame=all,grid=all", "rows": "frame=none,grid=rows"}[layout.rules]
    width, height = layout.page
    theme = _THEME.format(
        margin=layout.margin,
        width=width,
        height=height,
        size=layout.size,
        padding=layout.padding,
    )
    source = asciidoc.write(root, ":toc:\n", grid)
    with folder({"a.adoc": source, "own-theme.yml": theme}) as where:
        run(where, "asciidoctor-pdf", "-a", "reproducible", "--theme", "own-theme.yml", "a.adoc")
        return (where / "a.pdf").read_bytes()


def latex(root: Section, layout: Layout) -> bytes:
    """Set the text with pdfLaTeX, as often as its long tables need."""
    with folder({"a.tex": latex_source.write(root, layout)}) as where:
        for _ in range(3):
            run(where, "pdflatex", "-interaction=nonstopmode", "-halt-on-error", "a.tex")
        return (where / "a.pdf").read_bytes()


def fop(root: Section, layout: Layout) -> bytes:
    """Let FOP set formatting objects."""
    with folder({"a.fo": formatting_objects.write(root, layout)}) as where:
        run(where, "fop", "-q", "a.fo", "a.pdf")
        return (where / "a.pdf").read_bytes()


MAKERS = {
    "pdf-chromium": _each("chromium", chromium),
    "pdf-weasyprint": _each("weasyprint", weasyprint),
    "pdf-libreoffice": _each("libreoffice", libreoffice),
    "pdf-asciidoctor": _each("asciidoctor", asciidoctor),
    "pdf-latex": _each("latex", latex),
    "pdf-fop": _fop,
    "pdf-reportlab": _each("reportlab", reportlab),
}
