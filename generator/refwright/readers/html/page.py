"""HTML: a whole page, or the markup inside one cell of a capture of another form.

The tree is walked without recursion into the events that :class:`BlockBuilder` takes. What goes
around the text (navigation, banners, bars of links) is left out; what the page hides is read where
it has the shape of a part, and told in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from refwright.base.errors import Finding, Severity
from refwright.pages.document import Block, Document, Form, Forms, Heading, Paragraph, Place
from refwright.readers.dates import date_of
from refwright.readers.html.blocks import BlockBuilder
from refwright.readers.html.elements import FORM_ATTRIBUTE
from refwright.readers.html.forms import DROP, apply_forms, label_tabs
from refwright.readers.html.furniture import (
    is_chrome,
    is_hidden,
    is_hidden_part,
    is_link_bar,
    main_part,
)
from refwright.readers.html.tree import (
    Element,
    Tree,
    descendants,
    line_of,
    parse,
    steps,
    words_in,
)

_SECTIONS = frozenset({"main", "article", "section"})
_DROPPED = frozenset(
    "head title meta link base script style template svg canvas iframe audio video select "
    "datalist textarea button input noembed noframes".split()
)
_DROPPED_CLASSES = frozenset({"mw-editsection", "headerlink", "hash-link", "anchorjs-link"})
_AROUND = frozenset({"nav", "header", "footer", "aside"})
_MAY_LEAD = frozenset({"p", "ul", "ol", "div", "table", "center", "menu"})
_TOLD = frozenset("p div section article li ul ol dl table pre blockquote".split())
_ANCHOR_SIGNS = frozenset({"¶", "#", "§", "🔗", "\uf0c1"})
_DATES = re.compile(
    r"(?:article:|og:|dc\.|dcterms\.|dc\.date\.)?"
    r"(?:modified_time|updated_time|modified|last-modified|revised|date|published_time)",
    re.IGNORECASE,
)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_html(text: str, page: str, forms: Forms | None = None) -> Document:
    """Read a whole page; raises ``CaptureError`` where it is too large, too deep or cut off."""
    tree = parse(text, page, 1, whole=True)
    main = apply_forms(tree, forms) if forms is not None else None
    label_tabs(tree.root)
    if main is None:
        main = main_part(tree)
    walk = _Walk(BlockBuilder(page, 1), tree)
    if main is not tree.root:
        inside = set(main.iter("table"))
        walk.skipped += [table for table in tree.tables if table not in inside]
    else:
        walk.titled = next(main.iter("h1"), None) is None
    walk.feed(main)
    blocks = walk.builder.finish()
    return Document(
        page,
        Form.HTML,
        blocks,
        title=_title(tree.root, blocks),
        date=_date(tree.root, blocks),
        findings=(*tree.findings, *walk.findings(), *walk.builder.findings.values()),
    )


def blocks_from_fragment(markup: str, page: str, line: int) -> tuple[Block, ...]:
    """Read the markup inside one cell of another form; what is no HTML element stays as words."""
    walk = _Walk(BlockBuilder(page, line), parse(markup, page, line, whole=False), titled=True)
    walk.feed(walk.tree.root)
    return walk.builder.finish()


@dataclass(slots=True)
class _Walk:
    """Feeds an element's content to a builder, and gathers what is left out or hidden."""

    builder: BlockBuilder
    tree: Tree
    titled: bool = True
    """Whether the page's title has come (or none will)."""
    sections: int = 0
    """How many open elements say that the page's own text is in them."""
    skipped: list[Element] = field(default_factory=list)
    hidden: list[Element] = field(default_factory=list)
    unread: list[Element] = field(default_factory=list)
    bars: list[Element] = field(default_factory=list)

    def feed(self, root: Element) -> None:
        self.sections = root.tag in _SECTIONS
        builder, walk = self.builder, steps(root)
        entered: list[bool] = []
        next(walk)
        if root.text:
            builder.text(root.text)
        for event, tag in walk:
            if event == "start":
                enters = self.enter(tag)
                entered.append(enters)
                if not enters:
                    walk.skip_subtree()
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
        name = tag.tag
        if name in _DROPPED or (name == "a" and _is_anchor(tag)):
            self.skip(tag)
            return False
        if len(attributes) > 1 and not self.admits(tag, attributes):
            return False
        if name in _AROUND and len(attributes) == 1 and self.leaves_out(tag, attributes):
            return False
        if name in _MAY_LEAD and self.leads_elsewhere(tag):
            return False
        self.titled = self.titled or name == "h1"
        self.sections += name in _SECTIONS
        line, more = line_of(attributes)
        self.builder.start(name, line or self.builder.line, attributes)
        self.builder.line += more
        return True

    def admits(self, tag: Element, attributes: dict[str, str]) -> bool:
        """Tell whether an element with attributes of its own is read."""
        if attributes.get(FORM_ATTRIBUTE) == DROP:
            return False
        if "class" in attributes and not _DROPPED_CLASSES.isdisjoint(attributes["class"].split()):
            self.skip(tag)
            return False
        if self.leaves_out(tag, attributes):
            return False
        if not is_hidden(attributes):
            return True
        if self.titled and is_hidden_part(tag, attributes):
            self.hidden.append(tag)
            return True
        self.skip(tag)
        if self.titled and tag.tag in _TOLD and words_in(tag):
            self.unread.append(tag)
        return False

    def leaves_out(self, tag: Element, attributes: dict[str, str]) -> bool:
        """Leave out what goes around the text, unless it has the title or a table to read."""
        chrome = is_chrome(tag.tag, attributes, in_section=bool(self.sections))
        if not chrome or (tag in self.tree.holders and not is_link_bar(tag, before_title=True)):
            return False
        self.skip(tag)
        return True

    def leads_elsewhere(self, tag: Element) -> bool:
        if tag in self.tree.holders or not self.builder.at_top:
            return False
        if self.titled and tag.tag != "p":
            return False
        if is_link_bar(tag, before_title=not self.titled):
            self.bars.append(tag)
            return True
        return False

    def skip(self, tag: Element) -> None:
        if tag in self.tree.holders:
            self.skipped += [tag] if tag.tag == "table" else descendants(tag, "table")

    def findings(self) -> Iterator[Finding]:
        """Yield what was left out, and what was read although it is hidden."""
        page = self.builder.page
        for tag in self.skipped:
            yield _note(
                page,
                tag,
                "skipped-table",
                "a table in a hidden part of the page, or outside of its main part, was left out",
                "if it belongs to the reference, save the page with that part shown",
            )
        for code, tags, what, remedy in (
            ("hidden-part", self.hidden, "hidden parts were read", "check that they belong here"),
            ("hidden-words", self.unread, "hidden lines were left out", "save the page with them"),
            ("link-bar", self.bars, "bars of links were left out", "nothing, if they only lead on"),
        ):
            if tags:
                words = words_in(tags[0], 60)[:60]
                said = f"{what}: {len(tags)}, the first of them begins {words!r}"
                yield _note(page, tags[0], code, said, remedy)


def _note(page: str, tag: Element, code: str, what: str, remedy: str) -> Finding:
    place = Place(page, line_of(dict(tag.items()))[0] or 1)
    return Finding(Severity.NOTE, code, str(place), what, remedy)


def _is_anchor(tag: Element) -> bool:
    return len(tag) == 0 and (tag.text or "").strip() in _ANCHOR_SIGNS


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
