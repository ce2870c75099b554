"""What looks like a fact and gave none: names, rows and sentences outside of all that was read."""

from __future__ import annotations

import re
from difflib import get_close_matches

from refwright.base.patterns import first_found
from refwright.facts.account import Unit
from refwright.facts.rules.walk import Reading
from refwright.facts.stating.page import Page
from refwright.facts.testimony import clip
from refwright.pages.document import Block, Document, Heading, Paragraph, text_of

CONTENTS = "skip: table of contents"
_PIPED = re.compile(r"\s\|(?:\s.*\s\||\s*$)")
"""Words between pipes, or a pipe at the end: what a table without its header looks like."""


def doubt_leftovers(document: Document, reading: Reading, page: Page) -> None:
    """Report what nothing has read and what reads like a name, a row or a constraint."""
    for entry in list(page.witness.account.unread()):
        if entry.unit is Unit.PARAGRAPH and _suspected(entry.words, page):
            page.witness.note(
                "suspected-constraint", entry.place, f"gave no fact: {clip(entry.words)!r}"
            )
    _check_contents(reading, page)
    _doubt_names(document, page)
    for block in document.blocks:
        _refuse_unread(block, page)


def _suspected(text: str, page: Page) -> bool:
    return first_found(page.profile.phrases["suspected"], text) is not None


def _check_contents(reading: Reading, page: Page) -> None:
    """Report names that the table of contents spells in another way than the page does."""
    texts = (node.text for node, fate in reading.fate.items() if fate == CONTENTS)
    words = {word for text in texts for word in text.split() if len(word) > 3}
    for name in (*page.witness.names("methods"), *page.witness.names("types")):
        if not words or name in words or "." in name:
            continue
        near = get_close_matches(name, words, 1, 0.8)
        if near:
            page.witness.doubt(
                "contents-differ",
                "",
                f"the table of contents has {near[0]!r} where the page has {name!r}; "
                "the page is believed",
            )


def _doubt_names(document: Document, page: Page) -> None:
    """Several lone words that read like attributes are what a table without its header leaves."""
    named = {path[1] for path in page.witness.facts if len(path) > 1}
    lone = [
        block
        for block in document.blocks
        if isinstance(block, Heading | Paragraph)
        and block.text[:1].islower()
        and block.text not in named
        and not page.witness.account.settled(block)
        and page.read_name(block.text, "field") is not None
    ]
    if len(lone) > 1:
        words = ", ".join(block.text for block in lone[:5])
        page.witness.doubt(
            "names-outside-tables",
            page.at(lone[0].place),
            f"{len(lone)} lines look like names of attributes and stand in no table: {words}",
            "is a table's header missing or cut?",
        )


def _refuse_unread(block: Block, page: Page) -> None:
    unread = isinstance(block, Heading) or not page.witness.account.settled(block)
    named = isinstance(block, Heading | Paragraph) and page.read_name(block.text, "event")
    if unread and named and ("events", named.name) not in page.witness.facts:
        page.witness.refuse(
            "name-outside-tables",
            page.at(block.place),
            f"{text_of(block)!r} looks like an event but stands in no table",
            "is a table's header missing or cut?",
        )
    if unread and isinstance(block, Paragraph) and _PIPED.search(block.text):
        page.witness.refuse(
            "row-outside-tables",
            page.at(block.place),
            f"this looks like a row of a table but stands in none: {block.text[:60]!r}",
            "is the table's header missing or cut?",
        )
