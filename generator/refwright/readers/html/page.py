"""HTML: a whole page, or the markup inside one cell of a capture of another form.

The tree is walked without recursion into the events that :class:`BlockBuilder` takes. Chrome
around the text (navigation, banners) and hidden elements are left out; a table that goes with
them is reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from lxml import etree

from refwright.base.errors import Finding, Severity
from refwright.pages.document import Block, Document, Form, Heading, Paragraph, Place
from refwright.readers.dates import date_of
from refwright.readers.html.blocks import BlockBuilder
from refwright.readers.html.tree import Element, Tree, descendants, line_of, parse, words_in

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
    tree = parse(text, page, 1, whole=True)
    main, outside = _main(tree)
    walk = _Walk(BlockBuilder(page, 1), tree.holders, outside)
    walk.feed(main)
    blocks = walk.builder.finish()
    return Document(
        page,
        Form.HTML,
        blocks,
        title=_title(tree.root, blocks),
        date=_date(tree.root, blocks),
        findings=(
            *tree.findings,
            *(_skipped_table(tag, page) for tag in walk.skipped),
            *walk.builder.findings.values(),
        ),
    )


def blocks_from_fragment(markup: str, page: str, line: int) -> tuple[Block, ...]:
    """Read the markup inside one cell of another form; what is no HTML element stays as words."""
    tree = parse(markup, page, line, whole=False)
    walk = _Walk(BlockBuilder(page, line), tree.holders)
    walk.feed(tree.root)
    return walk.builder.finish()


def _main_kind(tag: Element) -> str:
    if tag.tag == "main" or tag.get("role") == "main":
        return "main"
    if tag.get("id") == "mw-content-text":
        return "mw-content-text"
    if "md-content" in tag.get("class", "").split():
        return "md-content"
    return "article" if tag.tag == "article" else ""


def _main(tree: Tree) -> tuple[Element, list[Element]]:
    """Find the element that holds most of the page's tables (or words), and the tables outside."""
    mains: dict[str, list[Element]] = {}
    for tag in tree.root.iter():
        if kind := _main_kind(tag):
            mains.setdefault(kind, []).append(tag)
    for kind in _MAIN:
        found = mains.get(kind, [])
        if len(found) != 1:
            continue
        inside = set(found[0].iter("table"))
        if tree.tables:
            enough = 2 * len(inside) > len(tree.tables)
        else:
            enough = 2 * len(words_in(found[0])) >= len(words_in(tree.root))
        if enough:
            return found[0], [table for table in tree.tables if table not in inside]
    return tree.root, []


def _skipped_table(tag: Tag, page: str) -> Finding:
    return Finding(
        Severity.NOTE,
        "skipped-table",
        str(Place(page, line_of(dict(tag.items()))[0])),
        "a table in a hidden part of the page, or outside of its main part, was left out",
        "if it belongs to the reference, save the page with that part shown",
    )


@dataclass(slots=True)
class _Walk:
    """Feeds an element's content to a builder; ``skipped`` gathers the tables left out."""

    builder: BlockBuilder
    holders: set[Element]
    skipped: list[Element] = field(default_factory=list)
    sections: int = 0
    """How many open elements say that the page's own text is in them."""

    def feed(self, root: Element) -> None:
        self.sections = root.tag in _SECTIONS
        builder = self.builder
        steps = etree.iterwalk(root, events=("start", "end"))
        entered: list[bool] = []
        next(steps)
        if root.text:
            builder.text(root.text)
        for event, tag in steps:
            if event == "start":
                enters = self.enter(tag)
                entered.append(enters)
                if not enters:
                    steps.skip_subtree()
                elif tag.text:
                    builder.text(tag.text)
            elif entered:
                if entered.pop():
                    self.sections -= tag.tag in _SECTIONS
                    builder.end()
                if tag.tail:
                    builder.text(tag.tail)

    def enter(self, tag: Element) -> bool:
        """Start an element; False for one that is left out with all that it holds."""
        attributes = dict(tag.items())
        if _dropped(tag, attributes) or self.is_chrome(tag, attributes):
            if tag in self.holders:
                self.skipped += [tag] if tag.tag == "table" else descendants(tag, "table")
            return False
        self.sections += tag.tag in _SECTIONS
        line, more = line_of(attributes)
        self.builder.start(tag.tag, line or self.builder.line, attributes)
        self.builder.line += more
        return True

    def is_chrome(self, tag: Element, attributes: dict[str, str]) -> bool:
        if tag in self.holders:
            return False
        if tag.tag == "nav" or attributes.get("role") in _CHROME_ROLES:
            return True
        return tag.tag in _CHROME and not self.sections


def _dropped(tag: Element, attributes: dict[str, str]) -> bool:
    if tag.tag in _DROPPED or _hidden(attributes):
        return True
    if "class" in attributes and not _DROPPED_CLASSES.isdisjoint(attributes["class"].split()):
        return True
    return tag.tag == "a" and len(tag) == 0 and (tag.text or "").strip() in _ANCHOR_SIGNS


def _hidden(attributes: dict[str, str]) -> bool:
    if attributes.get("hidden", "until-found") != "until-found":
        return True
    if "style" in attributes and _INVISIBLE.search(attributes["style"]):
        return True
    return attributes.get("aria-hidden") == "true"


def _title(root: Element, blocks: tuple[Block, ...]) -> str:
    """Prefer the page's own first heading to the browser's title, which names the site too."""
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            return block.text
    title = root.find(".//title")
    return words_in(title) if title is not None else ""


def _date(root: Element, blocks: tuple[Block, ...]) -> str:
    for meta in root.iter("meta"):
        named = meta.get("name") or meta.get("property") or meta.get("http-equiv") or ""
        day = _ISO_DAY.match(meta.get("content", "").strip())
        if day and _DATES.fullmatch(named) and _is_day(day[0]):
            return day[0]
    return date_of([(b.place.number, b.text) for b in blocks if isinstance(b, Paragraph)])


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
