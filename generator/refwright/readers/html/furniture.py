"""What of a page is its text: the main part, what only leads elsewhere, and what is hidden."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from refwright.readers.html.tree import Element, Tree, steps, words_in

_MAIN = (
    "//main | //*[@role='main']",
    "//*[@id='mw-content-text']",
    "//*[contains(concat(' ', @class, ' '), ' md-content ')]",
    "//article",
)
_AROUND = ("nav", "header", "footer", "aside")
_ENOUGH = 4
"""A main part that has the title has at least one word in so many of the page's."""
_CHROME = frozenset(_AROUND) - {"nav"}
_CHROME_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary"})
_CHROME_CLASSES = frozenset(
    "navbar breadcrumb breadcrumbs footer site-footer page-footer pagination navheader navfooter "
    "skip-link skiplink".split()
)
_BARS = frozenset({"ul", "ol", "p", "div", "table", "center", "menu", *_AROUND})
_MAX_BAR = 500
"""Elements of the longest bar of links."""
_PARTED = re.compile(r"[\s|·•/»›>:–—\[\]()-]*")
_MOSTLY = 0.8
_INVISIBLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_OVERLAYS = frozenset(
    {"dialog", "alertdialog", "navigation", "search", "menu", "tooltip", "status"}
)
_STRUCTURE = ("table", "dl", "pre", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6")


def main_part(tree: Tree) -> Element:
    """Find the element that holds the page's text: one that says so and has title or words."""
    for path in _MAIN:
        found = tree.root.xpath(path)
        if len(found) == 1 and _holds_text(found[0], tree):
            return found[0]
    return tree.root


def _holds_text(main: Element, tree: Tree) -> bool:
    words = len(words_in(main))
    if next(main.iter("h1"), None) is not None:
        return _ENOUGH * words >= words + _length_beside(main, tree.root)
    if tree.tables:
        return 2 * sum(1 for _ in main.iter("table")) > len(tree.tables)
    return 2 * words >= len(words_in(tree.root))


def _length_beside(main: Element, root: Element) -> int:
    """Count the characters outside of the main part and of what goes around it."""
    length = 0
    walk = steps(root)
    for event, tag in walk:
        if event == "end":
            length += len((tag.tail or "").strip())
        elif tag is main or tag.tag in _AROUND or tag.tag == "head":
            walk.skip_subtree()
        else:
            length += len((tag.text or "").strip())
    return length


def is_chrome(name: str, attributes: Mapping[str, str], *, in_section: bool) -> bool:
    """Tell navigation, banners and footers by name, role or class."""
    if name == "nav" or attributes.get("role") in _CHROME_ROLES:
        return True
    if name in _CHROME and not in_section:
        return True
    return "class" in attributes and not _CHROME_CLASSES.isdisjoint(attributes["class"].split())


def is_link_bar(tag: Element, *, before_title: bool) -> bool:
    """Tell words that only lead elsewhere: links with nothing but strokes between them.

    Before the page's title most of the words are enough.
    """
    inside = list(islice(tag.iter(), _MAX_BAR + 1))
    if tag.tag not in _BARS or len(inside) > _MAX_BAR:
        return False
    links = [link for link in inside if link.tag == "a" and link.get("href")]
    if len(links) < (2 if before_title else 3):
        return False
    if before_title:
        linked = sum(_letters(link) for link in links)
        return linked >= _MOSTLY * _letters(tag)
    if tag.tag != "p" or any(link.get("href").startswith("#") for link in links):
        return False
    around = [tag.text or "", *(link.tail or "" for link in links)]
    parted = "|" in "".join(around) or "»" in "".join(around)
    return parted and all(_PARTED.fullmatch(part) for part in around)


def _letters(tag: Element) -> int:
    return sum(map(str.isalnum, words_in(tag)))


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Tell an element that a browser does not show."""
    if attributes.get("hidden", "until-found") != "until-found":
        return True
    if "style" in attributes and _INVISIBLE.search(attributes["style"]):
        return True
    return attributes.get("aria-hidden") == "true"


def is_hidden_part(tag: Element, attributes: Mapping[str, str]) -> bool:
    """Tell a hidden part of the text (a panel) from a hidden word, menu or dialogue."""
    if tag.tag in {"nav", "dialog"} or attributes.get("role") in _OVERLAYS:
        return False
    if tag.tag != "table" and next(tag.iter(*_STRUCTURE), None) is None:
        return False
    return not is_link_bar(tag, before_title=True)
