"""HTML: a whole page, or the markup inside one cell of a capture of another form.

BeautifulSoup over lxml parses; what it gives is walked without recursion into the events that
:class:`BlockBuilder` takes. Chrome around the text (navigation, banners) and hidden elements are
left out; a table that goes with them is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from refwright.base.errors import CaptureError, Finding, Severity
from refwright.pages.document import Block, Document, Form, Heading, Paragraph, Place
from refwright.pages.text_policy import admit
from refwright.readers.dates import date_of
from refwright.readers.html.blocks import BlockBuilder
from refwright.readers.html.markup import END_MARK, LINE_ATTRIBUTE, prepare

_MAIN = ("main", "mw-content-text", "md-content", "article")
_CHROME = frozenset({"nav", "header", "footer", "aside"})
_CHROME_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary"})
_SECTIONS = frozenset({"main", "article", "section"})
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
    census = _parse(text, page, 1, whole=True)
    main, outside = _main(census)
    walk = _Walk(BlockBuilder(page, 1), census.holders, outside)
    walk.feed(main)
    blocks = walk.builder.finish()
    title, date = _title(census.soup, blocks), _date(census.metas, blocks)
    census.soup.decompose()  # a tree that knows its parents stays until somebody looks for cycles
    return Document(
        page,
        Form.HTML,
        blocks,
        title=title,
        date=date,
        findings=(
            *census.findings,
            *(_skipped_table(tag, page) for tag in walk.skipped),
            *walk.builder.findings.values(),
        ),
    )


def blocks_from_fragment(markup: str, page: str, line: int) -> tuple[Block, ...]:
    """Read the markup inside one cell of another form; what is no HTML element stays as words."""
    census = _parse(markup, page, line, whole=False)
    walk = _Walk(BlockBuilder(page, line), census.holders)
    walk.feed(census.soup)
    return walk.builder.finish()


@dataclass(slots=True)
class _Census:
    """What one pass over the parsed page finds; ``holders`` are the elements that must stay.

    They are known by identity: every element that has a table or the page's title inside.
    """

    soup: BeautifulSoup
    findings: list[Finding]
    tables: list[Tag] = field(default_factory=list)
    metas: list[Tag] = field(default_factory=list)
    mains: dict[str, list[Tag]] = field(default_factory=dict)
    holders: set[int] = field(default_factory=set)
    end: Tag | None = None

    def take(self, tag: Tag) -> None:
        if tag.name == "table":
            self.tables.append(tag)
        elif tag.name == "meta":
            self.metas.append(tag)
        elif tag.name == "wbr" and tag.attrs.get(LINE_ATTRIBUTE) == END_MARK:
            self.end = tag
        if tag.name in {"table", "h1"}:
            self.hold(tag)
        if kind := _main_kind(tag):
            self.mains.setdefault(kind, []).append(tag)

    def hold(self, tag: Tag | None) -> None:
        while tag is not None and id(tag) not in self.holders:
            self.holders.add(id(tag))
            tag = tag.parent


def _parse(markup: str, page: str, line: int, *, whole: bool) -> _Census:
    # the parser stops dead at some of the characters that no page may bring in anyway
    markup, findings = admit(markup, page)
    safe = prepare(markup, page, line, whole=whole)
    end = f'<wbr {LINE_ATTRIBUTE}="{END_MARK}">'
    census = _Census(BeautifulSoup(safe + end, "lxml"), findings)
    for node in census.soup.descendants:
        if isinstance(node, Tag):
            census.take(node)
    if census.end is None:
        raise CaptureError(
            "the parser lost the end of the page",
            where=str(Place(page, line)),
            remedy="is an element left open? Capture the page again, whole",
        )
    census.end.extract()
    return census


def _main_kind(tag: Tag) -> str:
    if tag.name == "main" or tag.attrs.get("role") == "main":
        return "main"
    if tag.attrs.get("id") == "mw-content-text":
        return "mw-content-text"
    if "md-content" in tag.get_attribute_list("class"):
        return "md-content"
    return "article" if tag.name == "article" else ""


def _main(census: _Census) -> tuple[Tag, list[Tag]]:
    """Find the element that holds most of the page's tables (or words), and the tables outside."""
    for kind in _MAIN:
        found = census.mains.get(kind, [])
        if len(found) != 1:
            continue
        inside = set(map(id, found[0].find_all("table")))
        if census.tables:
            enough = 2 * len(inside) > len(census.tables)
        else:
            enough = 2 * len(found[0].get_text()) >= len(census.soup.get_text())
        if enough:
            return found[0], [table for table in census.tables if id(table) not in inside]
    return census.soup, []


def _skipped_table(tag: Tag, page: str) -> Finding:
    return Finding(
        Severity.NOTE,
        "skipped-table",
        str(Place(page, _line(tag)[0])),
        "a table in a hidden part of the page, or outside of its main part, was left out",
        "if it belongs to the reference, save the page with that part shown",
    )


@dataclass(slots=True)
class _Walk:
    """Feeds an element's content to a builder; ``skipped`` gathers the tables left out."""

    builder: BlockBuilder
    holders: set[int]
    skipped: list[Tag] = field(default_factory=list)
    sections: int = 0
    """How many open elements say that the page's own text is in them."""

    def feed(self, root: Tag) -> None:
        stack: list[tuple[Tag, Iterator[object]]] = [(root, iter(root.contents))]
        self.sections = root.name in _SECTIONS
        while stack:
            tag, nodes = stack[-1]
            node = next(nodes, None)
            if node is None:
                stack.pop()
                self.sections -= tag.name in _SECTIONS
                if stack:
                    self.builder.end()
            elif isinstance(node, Tag):
                if self.enter(node):
                    stack.append((node, iter(node.contents)))
            elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
                self.builder.text(str(node))

    def enter(self, tag: Tag) -> bool:
        """Start an element; False for one that is left out with all that it holds."""
        if _dropped(tag) or self.is_chrome(tag):
            if id(tag) in self.holders:
                self.skipped += [tag] if tag.name == "table" else tag.find_all("table")
            return False
        self.sections += tag.name in _SECTIONS
        line, more = _line(tag)
        self.builder.start(tag.name, line or self.builder.line, _attributes(tag))
        self.builder.line += more
        return True

    def is_chrome(self, tag: Tag) -> bool:
        if id(tag) in self.holders:
            return False
        if tag.name == "nav" or tag.attrs.get("role") in _CHROME_ROLES:
            return True
        return tag.name in _CHROME and not self.sections


def _attributes(tag: Tag) -> dict[str, str]:
    return {key: value for key, value in tag.attrs.items() if isinstance(value, str)}


def _line(tag: Tag) -> tuple[int, int]:
    """Give the line of the tag's start and the number of line ends in it; zeros for none."""
    start, _, more = str(tag.attrs.get(LINE_ATTRIBUTE, "")).partition("+")
    return (int(start), int(more)) if start.isdecimal() and more.isdecimal() else (0, 0)


def _dropped(tag: Tag) -> bool:
    if tag.name in _DROPPED or _hidden(tag):
        return True
    if not _DROPPED_CLASSES.isdisjoint(tag.get_attribute_list("class")):
        return True
    only = tag.contents[0] if tag.name == "a" and len(tag.contents) == 1 else ""
    return isinstance(only, NavigableString) and only.strip() in _ANCHOR_SIGNS


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


def _date(metas: list[Tag], blocks: tuple[Block, ...]) -> str:
    for meta in metas:
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
