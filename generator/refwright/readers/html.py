"""HTML: whole pages, and the fragments that text captures hold in their cells.

The one place that knows BeautifulSoup and lxml. Tags are counted and measured before a tree is
built, so that no page can exhaust time, memory or the stack. What is written like a tag but is
no HTML element (``<privateservice>``) is words and stays.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PreformattedString

from refwright.document import (
    Block,
    Document,
    Form,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Place,
    Preformatted,
    Table,
)
from refwright.errors import CaptureError
from refwright.limits import MAX_BLOCKS, MAX_DEPTH, MAX_ROWS
from refwright.readers.html_names import ELEMENTS, OPTIONAL_END, VOID
from refwright.readers.html_table import read_table

LINE = "data-rw-line"
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<rest>[^<>]*)")
_SKIPPED = {"script", "style", "template", "noscript", "head", "iframe", "object", "svg", "form"}
_CHROME = {"nav", "header", "footer", "aside"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_LISTS = {"ul", "ol", "dl", "menu"}
_BLOCKS = sorted(
    {"p", "div", "section", "article", "table", "pre", "blockquote", "hr", "br", "main", "li"}
    | {"details", "summary", "figure", "figcaption", "address", "fieldset", "dd", "dt", "caption"}
    | _HEADINGS
    | _LISTS
)
_MAIN = ("main", "article", "[role=main]", "#mw-content-text", ".md-content", "#content")
_GLYPH = re.compile(r"\s*[•◦‣▪·●]\s*")


def read_html(text: str, page: str) -> Document:
    """Read a whole page; raises ``CaptureError`` for one that is too deep or too large."""
    soup = BeautifulSoup(_prepared(text, page, 1), "lxml")
    reader = _Reader(page, 1)
    title = soup.title.get_text(" ", strip=True) if soup.title else ""
    blocks = reader.flow(_main_content(soup), 0)
    return Document(page, Form.HTML, tuple(blocks), title=_folded(title))


def blocks_from_fragment(markup: str, page: str, line: int) -> tuple[Block, ...]:
    """Read the HTML inside one cell of a text capture that stands on ``line``."""
    soup = BeautifulSoup(_prepared(markup, page, line), "lxml")
    return tuple(_Reader(page, line).flow(soup, 0))


def _prepared(text: str, page: str, first_line: int) -> str:
    """Escape what is no element, note each tag's line on it, and refuse a page out of bounds."""
    out: list[str] = []
    at = depth = rows = 0
    line = first_line
    for tags, found in enumerate(_TAG.finditer(text)):
        before = text[at : found.start()]
        out.append(before)
        line += before.count("\n")
        at = found.end()
        name, closing = found["name"].lower(), bool(found["close"])
        if name not in ELEMENTS:
            out.append("&lt;" + found[0][1:])
        elif closing:
            out.append(found[0])
        else:
            noted = "" if LINE in found["rest"] else f' {LINE}="{line}"'
            out.append(f'<{found["name"]}{noted}{found["rest"]}')
            rows += name == "tr"
        line += found[0].count("\n")
        if name in ELEMENTS and name not in VOID and name not in OPTIONAL_END:
            depth = max(0, depth + (-1 if closing else 1))
        if depth > MAX_DEPTH * 2 or rows > MAX_ROWS or tags > MAX_BLOCKS:
            what = "nested too deeply" if depth > MAX_DEPTH * 2 else "too large"
            raise CaptureError(
                f"the page is {what}",
                where=f"{page}, line {line}",
                remedy=f"limits: {MAX_DEPTH * 2} levels of tags, {MAX_ROWS:,} rows",
            )
    out.append(text[at:])
    return "".join(out)


def _main_content(soup: BeautifulSoup) -> Tag:
    """Give the element that holds the content, only if it holds every table of the page."""
    whole = soup.body or soup
    tables = len(whole.find_all("table"))
    for selector in _MAIN:
        for found in soup.select(selector):
            if len(found.find_all("table")) == tables and len(found.get_text()) > 200:
                return found
    return whole


def _folded(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


class _Reader:
    """Turns elements into blocks; remembers the page, and the line where none is noted."""

    def __init__(self, page: str, line: int) -> None:
        self.page = page
        self.line = line

    def place(self, tag: Tag) -> Place:
        noted = tag.get(LINE)
        if isinstance(noted, str) and noted.isdigit():
            self.line = int(noted)
        return Place(self.page, self.line)

    def flow(self, parent: Tag, depth: int) -> list[Block]:
        """Read an element's children: runs of inline text become paragraphs."""
        if depth > MAX_DEPTH * 2:
            raise CaptureError("the page is nested too deeply", where=self.page)
        blocks: list[Block] = []
        run: list[str] = []
        place = self.place(parent)

        def flush() -> None:
            if text := _folded("".join(run)):
                blocks.append(Paragraph(text, place))
            run.clear()

        for child in parent.children:
            if isinstance(child, NavigableString):
                if not isinstance(child, PreformattedString):
                    run.append(str(child))
            elif isinstance(child, Tag) and not _hidden(child):
                if child.name == "br" or child.name in _BLOCKS or child.find(_BLOCKS):
                    flush()
                    blocks += self.block(child, depth + 1)
                    place = Place(self.page, self.line)
                else:
                    run.append(_inline(child))
        flush()
        return blocks

    def block(self, tag: Tag, depth: int) -> list[Block]:
        """Read one block element (or a container that holds some)."""
        place = self.place(tag)
        if tag.name in _HEADINGS:
            text = _folded(tag.get_text()).rstrip("¶").strip()
            return [Heading(text, int(tag.name[1]), place)] if text else []
        if tag.name == "table":
            return self.table(tag, depth)
        if tag.name == "pre":
            return [Preformatted(tag.get_text().replace("\u00ad", "").strip("\n"), place)]
        if tag.name == "dl":
            return self.definitions(tag, depth)
        if tag.name in _LISTS:
            return self.list_block(tag, depth)
        return self.flow(tag, depth)

    def table(self, tag: Tag, depth: int) -> list[Block]:
        caption = tag.find("caption", recursive=False)
        before: list[Block] = []
        if isinstance(caption, Tag) and (text := _folded(caption.get_text())):
            before = [Paragraph(text, self.place(caption))]
        place = self.place(tag)
        rows = read_table(tag, lambda cell: tuple(self.flow(cell, depth + 1)), self.place)
        return [*before, Table(rows, place)] if rows else before

    def list_block(self, tag: Tag, depth: int) -> list[Block]:
        place = self.place(tag)
        items: list[Item] = []
        loose: list[Block] = []
        for child in tag.children:
            if isinstance(child, PreformattedString):
                continue
            if isinstance(child, NavigableString):
                items += self.pasted(str(child), place)
            elif isinstance(child, Tag) and child.name == "li":
                items += self.item(child, depth)
            elif isinstance(child, Tag) and child.name in _LISTS and items:
                last = items[-1]
                nested = tuple(self.block(child, depth + 1))
                items[-1] = Item(last.text, last.place, (*last.blocks, *nested))
            elif isinstance(child, Tag) and not _hidden(child):
                loose += self.block(child, depth + 1)
        listed: list[Block] = [ListBlock(tuple(items), place, tag.name == "ol")] if items else []
        return listed + loose

    def pasted(self, text: str, place: Place) -> list[Item]:
        """Make items of text that stands in a list without item tags, parted by its bullets."""
        return [Item(_folded(part), place) for part in _GLYPH.split(text) if part.strip()]

    def item(self, tag: Tag, depth: int) -> list[Item]:
        place = self.place(tag)
        blocks = self.flow(tag, depth + 1)
        first = blocks[0] if blocks else None
        if not isinstance(first, Paragraph):
            return [Item("", place, tuple(blocks))] if blocks else []
        parts = [part for part in _GLYPH.split(first.text) if part]
        items = [Item(part, place) for part in parts]
        if items:
            items[-1] = Item(items[-1].text, place, tuple(blocks[1:]))
        return items

    def definitions(self, tag: Tag, depth: int) -> list[Block]:
        items: list[Item] = []
        for child in tag.find_all(["dt", "dd"]):
            place = self.place(child)
            if child.name == "dt" or not items:
                items.append(Item(_folded(child.get_text()), place))
            else:
                last = items[-1]
                more = tuple(self.flow(child, depth + 1))
                items[-1] = Item(last.text, last.place, (*last.blocks, *more))
        return [ListBlock(tuple(items), self.place(tag))] if items else []


def _inline(tag: Tag) -> str:
    if tag.name == "img":
        return str(tag.get("alt") or "")
    return "".join(str(text) for text in tag.strings if not isinstance(text, PreformattedString))


def _hidden(tag: Tag) -> bool:
    if tag.name in _SKIPPED:
        return tag.name != "form" or not tag.find("table")
    if tag.name in _CHROME:
        return tag.find("table") is None
    style = str(tag.get("style") or "").replace(" ", "").lower()
    return tag.has_attr("hidden") or "display:none" in style
