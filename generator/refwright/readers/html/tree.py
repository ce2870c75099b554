"""The parsed page: libxml2's own tree, and what one look over it finds.

The one place that knows lxml. Markup is made safe first (:mod:`refwright.readers.html.markup`), so
that the tree has only elements of HTML, each with the line on which it starts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

from lxml import etree  # type: ignore[import-untyped]

from refwright.base.errors import CaptureError, Finding
from refwright.pages.document import Place
from refwright.pages.text_policy import admit
from refwright.readers.html.markup import END_MARK, LINE_ATTRIBUTE, prepare

_NAMES = re.compile(r"(?:[A-Za-z_][A-Za-z0-9_.-]*(?: |$))*+").fullmatch

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_STAND_IN = "\x7f"
"""A character that the text policy takes out, and reports, where it stands in words."""


class Element(Protocol):
    """What is used of the library's elements, which have no public type."""

    tag: str
    text: str | None
    tail: str | None

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Element]: ...
    def get(self, name: str, default: str = "") -> str: ...
    def set(self, name: str, value: str) -> None: ...
    def items(self) -> list[tuple[str, str]]: ...
    def iter(self, *names: str) -> Iterator[Element]: ...
    def itertext(self) -> Iterator[str]: ...
    def getparent(self) -> Element | None: ...
    def getnext(self) -> Element | None: ...
    def find(self, path: str) -> Element | None: ...
    def xpath(self, path: str) -> list[Element]: ...


class Steps(Protocol):
    """The elements of a tree, each when it starts and when it ends."""

    def __iter__(self) -> Iterator[tuple[str, Element]]: ...
    def __next__(self) -> tuple[str, Element]: ...
    def skip_subtree(self) -> None: ...


@dataclass(slots=True)
class Tree:
    """A page's tree. ``holders`` are the elements that have a table or the page's title inside."""

    root: Element
    findings: list[Finding]
    tables: list[Element] = field(default_factory=list)
    holders: set[Element] = field(default_factory=set)

    def __post_init__(self) -> None:
        for tag in self.root.iter("table", "h1"):
            self._hold(tag)
            if tag.tag == "table":
                self.tables.append(tag)

    def _hold(self, tag: Element | None) -> None:
        while tag is not None and tag not in self.holders:
            self.holders.add(tag)
            tag = tag.getparent()


class _Target:
    """Builds the tree: the parser by itself builds none deeper than 2,048 elements.

    Names that only HTML takes (``@click``, ``xml:lang``) are left out, for a tree refuses them, as
    it does characters that only references bring.
    """

    def __init__(self) -> None:
        self._builder = etree.TreeBuilder()
        self.end = self._builder.end
        self.close = self._builder.close

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        given = dict(attributes)
        if not _NAMES(" ".join(given)):
            given = {key: value for key, value in given.items() if _NAMES(key)}
        if _REFUSED.search("".join(given.values())):
            given = {key: _REFUSED.sub(_STAND_IN, value) for key, value in given.items()}
        self._builder.start(name, given)

    def data(self, text: str) -> None:
        self._builder.data(_REFUSED.sub(_STAND_IN, text) if _REFUSED.search(text) else text)


def parse(markup: str, page: str, line: int, *, whole: bool) -> Tree:
    """Parse a page or a cell of one; raises ``CaptureError`` where words would get lost."""
    # the parser stops dead at some of the characters that no page may bring in anyway
    markup, findings = admit(markup, page)
    safe = prepare(markup, page, line, whole=whole)
    parser = etree.HTMLParser(huge_tree=True, target=_Target())
    parser.feed(f'{safe}<wbr {LINE_ATTRIBUTE}="{END_MARK}">')
    root = parser.close()
    if not any(tag.get(LINE_ATTRIBUTE) == END_MARK for tag in root.iter("wbr")):
        raise CaptureError(
            "the parser lost the end of the page",
            where=str(Place(page, line)),
            remedy="is an element left open? Capture the page again, whole",
        )
    return Tree(root, findings)


def steps(root: Element) -> Steps:
    """Walk a tree without recursion."""
    walk: Steps = etree.iterwalk(root, events=("start", "end"))
    return walk


def words_in(tag: Element, pieces: int | None = None) -> str:
    """Return all words of an element as one line, or those of its first pieces of text."""
    return " ".join("".join(islice(tag.itertext(), pieces)).split())


def descendants(tag: Element, *names: str) -> Iterator[Element]:
    """Yield the elements with one of the names inside of an element."""
    return (found for found in tag.iter(*names) if found is not tag)


def line_of(attributes: dict[str, str]) -> tuple[int, int]:
    """Return the line of the tag's start and the number of line ends in it; zeros for none."""
    start, _, more = attributes.get(LINE_ATTRIBUTE, "").partition("+")
    return (int(start), int(more or 0)) if start.isdecimal() else (0, 0)
