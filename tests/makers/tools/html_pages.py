"""HTML by documentation tools: what a reader of such a site saves, less scripts and styles."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from composed import Section
from layouts import LAYOUTS
from writers import asciidoc, markdown, opendocument, rst
from writers import dita as dita_source

from tools.by_hand import mdx
from tools.running import MissingToolError, folder, module, run

DOCBOOK = "/usr/share/xml/docbook/stylesheet/docbook-xsl"
_DITA = "/usr/share/dita-ot"
_XML_TOOLS = ("xercesImpl", "xml-resolver", "xalan2", "serializer")
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


def docbook(root: Section) -> dict[str, bytes]:
    """The DocBook stylesheets, from what Asciidoctor makes of AsciiDoc: HTML 4 and XHTML."""
    pages = {}
    with folder({"a.adoc": asciidoc.write(root)}) as where:
        run(where, "asciidoctor", "-b", "docbook5", "-a", "reproducible", "a.adoc")
        for kind in ("html", "xhtml5"):
            sheet = f"{DOCBOOK}/{kind}/docbook.xsl"
            options = ("--nonet", "--stringparam", "generate.consistent.ids", "1")
            run(where, "xsltproc", *options, "-o", f"{kind}.out", sheet, "a.xml")
            # the stylesheets for HTML 4 write Latin-1, and say so
            encoding = "latin-1" if kind == "html" else "utf-8"
            page = (where / f"{kind}.out").read_text(encoding)
            pages[f"{kind}.html"] = stripped(page).decode().encode(encoding)
    return pages


def dita(root: Section) -> dict[str, bytes]:
    """The DITA Open Toolkit's XHTML."""
    classes = [*Path(_DITA, "lib").glob("*.jar")]
    if not classes:
        raise MissingToolError("Debian's package dita-ot is not installed")
    classes += [Path("/usr/share/java", f"{name}.jar") for name in _XML_TOOLS]
    os.environ["CLASSPATH"] = ":".join(map(str, classes))
    os.environ["ANT_OPTS"] = (
        "-Djavax.xml.transform.TransformerFactory="
        "org.apache.xalan.processor.TransformerFactoryImpl"
    )
    with folder({"a.dita": dita_source.write(root)}) as where:
        places = {
            "dita.dir": _DITA,
            "args.input": f"{where}/a.dita",
            "output.dir": f"{where}/out",
            "dita.temp.dir": f"{where}/temp",
            "transtype": "xhtml",
        }
        told = (f"-D{name}={value}" for name, value in places.items())
        run(where, "ant", "-f", f"{_DITA}/build.xml", *told)
        return {"reference.html": stripped((where / "out/a.html").read_text("utf-8"))}


def vitepress(root: Section) -> dict[str, bytes]:
    """VitePress, with its containers and code groups."""
    config = "export default { title: 'Ember Hub', markdown: { lineNumbers: false } }\n"
    files = {
        "package.json": '{"type": "module"}\n',
        ".vitepress/config.js": config,
        "index.md": markdown.write(root, markdown.VITEPRESS),
    }
    with folder(files) as where:
        run(where, "vitepress", "build", ".")
        page = (where / ".vitepress/dist/index.html").read_text("utf-8")
        return {"reference.html": stripped(page)}


def docusaurus(root: Section) -> dict[str, bytes]:
    """Docusaurus: MDX in its classic theme, with hidden tab panels."""
    found = shutil.which("docusaurus")
    if found is None:
        raise MissingToolError("docusaurus is not on PATH")
    config = (
        "module.exports = {title: 'Ember Hub', url: 'https://hub.example', baseUrl: '/',"
        " onBrokenLinks: 'ignore',\n"
        "  presets: [['classic', {blog: false, docs: {routeBasePath: '/'}}]]};\n"
    )
    files = {
        "docusaurus.config.js": config,
        "package.json": "{}\n",
        "docs/reference.mdx": mdx(root)["reference.mdx"].decode(),
    }
    with folder(files) as where:
        packages = next(p for p in Path(found).resolve().parents if p.name == "node_modules")
        (where / "node_modules").symlink_to(packages)
        os.environ["DOCUSAURUS_PERF_LOGGER"] = "false"
        run(where, "docusaurus", "build")
        page = (where / "build/reference/index.html").read_text("utf-8")
        return {"classic.html": stripped(page)}


MAKERS = {
    "sphinx": sphinx,
    "mkdocs": mkdocs,
    "asciidoctor": asciidoctor,
    "pandoc": pandoc,
    "word-processor": word_processor,
    "docbook": docbook,
    "dita-ot": dita,
    "vitepress": vitepress,
    "docusaurus": docusaurus,
}
