"""HTML: a whole page, or the markup inside one cell of a capture of another form.

BeautifulSoup over lxml parses; what it gives is walked without recursion into the events that
:class:`BlockBuilder` takes. Chrome around the text (navigation, banners) and hidden elements are
left out; a table that goes with them is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from refwright.document import Block, Document, Form, Heading, Paragraph, Place
from refwright.errors import CaptureError, Finding, Severity
from refwright.readers.html_blocks import BlockBuilder
from refwright.readers.html_markup import END_MARK, LINE_ATTRIBUTE, prepare
from refwright.readers.text_blocks import date_of

_MAIN = ("main", "[role=main]", "#mw-content-text", ".md-content", "article", "[role=article]")
_CHROME = frozenset({"nav", "header", "footer", "aside"})
_CHROME_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary"})
_CONTENT = ["main", "article", "section"]
_DROPPED = frozenset(
    "head title meta link base script style template svg canvas iframe audio video select "
    "datalist textarea button input noembed noframes".split()
)
_DROPPED_CLASSES = frozenset({"mw-editsection", "headerlink", "hash-link", "anchorjs-link"})
_ANCHOR_SIGNS = frozenset({"¶", "#", "§", "🔗", "\uf0c1"})
_INVISIBLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_DATES = re.compile(
    r"(?:article:|og:|dc\.|dcterms\.|dc\.date\.)?"
    r"(?:modified_time|updated_time|modified|last-modified|revised|date|published_time)",
    re.IGNORECASE,
)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_html(text: str, page: str) -> Document:
    """Read a whole page; raises ``CaptureError`` where it is too large, too deep or cut off."""
    soup = _parse(text, page, 1, whole=True)
    main, findings = _main(soup, page)
    builder, skipped = _build(main, page, 1)
    blocks = builder.finish()
    findings += [_skipped_table(tag, page) for tag in skipped]
    return Document(
        page,
        Form.HTML,
        blocks,
        title=_title(soup, blocks),
        date=_date(soup, blocks),
        findings=(*findings, *builder.findings.values()),
    )


def blocks_from_fragment(markup: str, page: str, line: int) -> tuple[Block, ...]:
    """Read the markup inside one cell of another form; what is no HTML element stays as words."""
    builder, _ = _build(_parse(markup, page, line, whole=False), page, line)
    return builder.finish()


def _parse(markup: str, page: str, line: int, *, whole: bool) -> BeautifulSoup:
    safe, _ = prepare(markup, page, line, whole=whole)
    end = f'<wbr {LINE_ATTRIBUTE}="{END_MARK}">'
    soup = BeautifulSoup(f"{safe}{end}", "lxml")
    proof = soup.find("wbr", attrs={LINE_ATTRIBUTE: END_MARK})
    if not isinstance(proof, Tag):
        raise CaptureError(
            "the parser lost the end of the page",
            where=str(Place(page, line)),
            remedy="is an element left open? Capture the page again, whole",
        )
    proof.extract()
    return soup


def _main(soup: BeautifulSoup, page: str) -> tuple[Tag, list[Finding]]:
    """Find the element that holds the page's own text: most of its tables, or of its words."""
    tables = soup.find_all("table")
    words = len(soup.get_text())
    for selector in _MAIN:
        found = soup.select(selector, limit=2)
        if len(found) != 1:
            continue
        inside = found[0].find_all("table")
        enough = 2 * len(inside) > len(tables) if tables else 2 * _length(found[0]) >= words
        if enough:
            kept = set(map(id, inside))
            outside = [table for table in tables if id(table) not in kept]
            return found[0], [_skipped_table(table, page) for table in outside]
    return soup, []


def _length(tag: Tag) -> int:
    return len(tag.get_text())


def _skipped_table(tag: Tag, page: str) -> Finding:
    return Finding(
        Severity.NOTE,
        "skipped-table",
        str(Place(page, _line(tag))),
        f"a table in a hidden part of the page or outside of its text (<{tag.name}>) was left out",
        "if it belongs to the reference, save the page with that part shown",
    )


def _build(root: Tag, page: str, line: int) -> tuple[BlockBuilder, list[Tag]]:
    """Feed all of an element's content to a builder; also give the tables left out."""
    builder = BlockBuilder(page, line)
    skipped: list[Tag] = []
    stack: list[Iterator[object]] = [iter(root.contents)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            if stack:
                builder.end()
        elif isinstance(node, Tag):
            if _left_out(node):
                skipped += [node] if node.name == "table" else node.find_all("table")
                continue
            builder.start(node.name, _line(node) or builder.line, _attributes(node))
            stack.append(iter(node.contents))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            builder.text(str(node))
    return builder, skipped


def _attributes(tag: Tag) -> dict[str, str]:
    return {key: value for key, value in tag.attrs.items() if isinstance(value, str)}


def _line(tag: Tag) -> int:
    number = tag.attrs.get(LINE_ATTRIBUTE, "")
    return int(number) if isinstance(number, str) and number.isdecimal() else 0


def _left_out(tag: Tag) -> bool:
    if tag.name in _DROPPED or _hidden(tag):
        return True
    if not _DROPPED_CLASSES.isdisjoint(tag.get_attribute_list("class")):
        return True
    if tag.name == "a":
        return tag.get_text(strip=True) in _ANCHOR_SIGNS and tag.has_attr("href")
    if tag.get("role") in _CHROME_ROLES or tag.name == "nav":
        return tag.find("table") is None
    if tag.name in _CHROME:
        return tag.find_parent(_CONTENT) is None and tag.find(["table", "h1"]) is None
    return False


def _hidden(tag: Tag) -> bool:
    if tag.attrs.get("hidden", "until-found") != "until-found":
        return True
    style = tag.attrs.get("style", "")
    return tag.attrs.get("aria-hidden") == "true" or bool(_INVISIBLE.search(str(style)))


def _title(soup: BeautifulSoup, blocks: tuple[Block, ...]) -> str:
    """Prefer the page's own first heading to the browser's title, which names the site too."""
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            return block.text
    return " ".join(soup.title.get_text().split()) if soup.title else ""


def _date(soup: BeautifulSoup, blocks: tuple[Block, ...]) -> str:
    for meta in soup.find_all("meta"):
        named = meta.get("name") or meta.get("property") or meta.get("http-equiv") or ""
        day = _ISO_DAY.match(str(meta.get("content", "")).strip())
        if day and _DATES.fullmatch(str(named)) and _is_day(day[0]):
            return day[0]
    return date_of([(b.place.number, b.text) for b in blocks if isinstance(b, Paragraph)])


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
