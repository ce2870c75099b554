"""Overview pages: protocols, participants, events named in lists, releases that a page is for."""

from __future__ import annotations

import re

from refwright.facts.interpret.page import Page
from refwright.facts.interpret.phrases import first_match
from refwright.facts.testimony import Path
from refwright.pages.document import Item, ListBlock, Paragraph
from refwright.spec.model import EventKind

_PROTOCOL = re.compile(r"^(?P<name>[^(:]+)(?:\((?P<inside>[^()]*)\)[^:()]*)?:\s+(?P<words>.+)$")
_SHORT = re.compile(r"\b[A-Z][A-Z0-9]+\b")
_EXAMPLES = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<inside>[^()]*)\)\s*$")
_BETWEEN = re.compile(r"\s*,\s*(?:(?:or|and)\s+)?|\s+(?:or|and)\s+")
_ARTICLE = re.compile(r"^(?:an?|the)\s+")
_EVENT = re.compile(r"^(?P<name>[A-Za-z]\w+)\s*(?:—|–|:|\s-\s)\s*(?P<words>\S.*)$")
_RELEASE = re.compile(r"\d+(?:\.(?:\d+|x))+")


def list_kind(intro: Paragraph, page: Page) -> str:
    """Tell from the sentence above what a list enumerates; empty for none that we know."""
    for kind in ("protocols", "participants", "events_listed"):
        if first_match(page.profile.phrases.get(kind, ()), intro.text):
            return kind
    return ""


def read_overview_list(kind: str, block: ListBlock, page: Page) -> None:
    """Read a list of protocols, participants or events; items that do not fit are findings."""
    read = {"protocols": _protocol, "participants": _participant, "events_listed": _event}[kind]
    page.witness.account.use(block)
    for item in block.items:
        if read(item, page):
            page.witness.account.use(item)
        else:
            page.witness.doubt(
                "item-not-read", page.at(item.place), f"none of the {kind}: {item.text[:80]!r}"
            )
            page.witness.account.skip(item, f"none of the {kind}")


def _protocol(item: Item, page: Page) -> bool:
    found = _PROTOCOL.match(item.text)
    if found is None:
        return False
    name = re.sub(r"['’]s$", "", found["name"].strip())
    path: Path = ("protocols", name)
    place = page.at(item.place)
    page.state(path, None, place, item.text, "item of a list of protocols")
    if shorts := tuple(_SHORT.findall(found["inside"] or "")):
        page.state((*path, "short_names"), shorts, place, item.text, "capitals in parentheses")
    page.state((*path, "summary"), found["words"], place, found["words"], "prose")
    return True


def _participant(item: Item, page: Page) -> bool:
    found = _EXAMPLES.match(item.text)
    name = found["name"] if found else item.text
    if len(name.split()) > 8:
        return False
    path: Path = ("participants", name)
    place = page.at(item.place)
    page.state(path, None, place, item.text, "item of a list of participants")
    if found:
        examples = tuple(_ARTICLE.sub("", part) for part in _BETWEEN.split(found["inside"]) if part)
        page.state((*path, "examples"), examples, place, item.text, "words in parentheses")
    return True


def _event(item: Item, page: Page) -> bool:
    found = _EVENT.match(item.text)
    if found is None:
        return False
    path: Path = ("events", found["name"])
    place = page.at(item.place)
    page.state(path, None, place, item.text, "item of a list of events")
    page.state((*path, "kind"), EventKind.NOTIFICATION, place, item.text, "kind by name")
    if page.section:
        page.state((*path, "group"), page.section, place, page.section, "nearest heading")
    page.state((*path, "summary"), found["words"], place, found["words"], "prose")
    return True


def state_validity(paragraph: Paragraph, page: Page) -> bool:
    """Record the releases that a page says it is valid for."""
    found = first_match(page.profile.phrases.get("valid_for", ()), paragraph.text)
    if found is None:
        return False
    releases = tuple(dict.fromkeys(_RELEASE.findall(found["releases"])))
    page.state(
        ("valid_for",), releases, page.at(paragraph.place), paragraph.text, "releases in a sentence"
    )
    return True
