"""HTML by documentation tools: what a reader of such a site saves, less scripts and styles."""

from __future__ import annotations

import re

from composed import Section
from layouts import LAYOUTS
from writers import asciidoc, markdown, opendocument, rst

from tools.running import folder, module, run

_UNREAD = re.compile(
    r"<(script|style|svg|noscript)\b.*?</\1>|<link\b[^>]*>|<!--.*?-->", re.DOTALL | re.IGNORECASE
)
_BLANK = re.compile(r"[ \t]+$|\n(?=\n\n)", re.MULTILINE)


def stripped(text: str) -> bytes:
    """Return a page without scripts, styles, drawings and comments; its markup stays."""
    return _BLANK.sub("", _UNREAD.sub("", text)).encode()


def sphinx(root: Section) -> dict[str, bytes]:
    """Sphinx in two of its themes."""
    module("sphinx-design")
    pages = {}
    for theme in ("alabaster", "furo"):
        module(theme)
        conf = f"project = 'Ember Hub'\nextensions = ['sphinx_design']\nhtml_theme = '{theme}'\n"
        with folder({"conf.py": conf, "index.rst": rst.write(root)}) as where:
            run(where, "python", "-m", "sphinx", "-q", "-b", "html", ".", "out")
            pages[f"{theme}.html"] = stripped((where / "out/index.html").read_text("utf-8"))
    return pages


def mkdocs(root: Section) -> dict[str, bytes]:
    """MkDocs with the Material theme, as it is and minified."""
    module("mkdocs-material")
    config = """
site_name: Ember Hub
theme: {name: material, font: false}
plugins: []
markdown_extensions:
  - admonition
  - attr_list
  - def_list
  - md_in_html
  - tables
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
  - toc: {permalink: true}
"""
    source = markdown.write(root, markdown.MKDOCS)
    with folder({"mkdocs.yml": config, "docs/index.md": source}) as where:
        run(where, "python", "-m", "mkdocs", "build", "-q")
        page = stripped((where / "site/index.html").read_text("utf-8"))
    return {"material.html": page, "material.md": source.encode()}


def asciidoctor(root: Section) -> dict[str, bytes]:
    """Asciidoctor's own HTML 5."""
    with folder({"a.adoc": asciidoc.write(root, ":toc: left\n")}) as where:
        run(where, "asciidoctor", "-a", "linkcss", "-a", "reproducible", "a.adoc")
        return {"reference.html": stripped((where / "a.html").read_text("utf-8"))}


def pandoc(root: Section) -> dict[str, bytes]:
    """Pandoc's HTML from reStructuredText."""
    with folder({"a.rst": rst.write(root)}) as where:
        return {"from-rst.html": stripped(run(where, "pandoc", "-s", "-t", "html5", "a.rst"))}


def word_processor(root: Section) -> dict[str, bytes]:
    """LibreOffice Writer's HTML export."""
    text = opendocument.write(root, LAYOUTS["libreoffice"][0])
    with folder({"a.fodt": text}) as where:
        run(where, "soffice", "--headless", "--convert-to", "html:HTML (StarWriter)", "a.fodt")
        return {"reference.html": stripped((where / "a.html").read_text("utf-8"))}


MAKERS = {
    "sphinx": sphinx,
    "mkdocs": mkdocs,
    "asciidoctor": asciidoctor,
    "pandoc": pandoc,
    "word-processor": word_processor,
}
