"""The walk over a page: which interpreter reads which block, and what was left unread."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches

from refwright.facts.account import Unit
from refwright.facts.interpret.attribute_section import Announcement, announced, read_section
from refwright.facts.interpret.columns import Columns, find_header
from refwright.facts.interpret.event_table import read_event_table, read_headless_rows
from refwright.facts.interpret.field_table import read_field_table
from refwright.facts.interpret.label_table import is_label_table
from refwright.facts.interpret.loose_rows import regroup
from refwright.facts.interpret.method_table import read_label_subject, share_namespace
from refwright.facts.interpret.overview import list_kind, read_overview_list, state_validity
from refwright.facts.interpret.page import Page
from refwright.facts.interpret.phrases import first_match
from refwright.facts.interpret.value_repair import part_joined_values
from refwright.facts.testimony import clip
from refwright.pages.document import (
    Block,
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Preformatted,
    Table,
    text_of,
)

_CONTENTS = re.compile(r"^(?:table of )?contents$", re.IGNORECASE)

_PIPED = re.compile(r"\s\|(?:\s.*\s\||\s*$)")
"""Words between pipes, or a pipe at the end: what a table without its header looks like."""


@dataclass(slots=True)
class _Walk:
    """What the walk remembers from block to block."""

    page: Page
    heading: Heading | None = None
    columns: Columns | None = None
    tables: int = 0
    sections: list[tuple[Announcement, list[ListBlock]]] = field(default_factory=list)
    open_section: bool = False
    intro: Paragraph | None = None
    contents: list[str] = field(default_factory=list)


def read_shapes(document: Document, page: Page) -> None:
    """Read the shapes that need no rules: tables by their headers, lists under sentences.

    ``document`` holds what the rules of the page have left unread.
    """
    walk = _Walk(page)
    for block in document.blocks:
        _read_block(block, walk)
    page.section = ""
    for opening, lists in walk.sections:
        read_section(opening, lists, page)
    part_joined_values(page)
    share_namespace(page)
    _check_contents(walk)
    _settle(document, page)


def _read_block(block: Block, walk: _Walk) -> None:
    page = walk.page
    match block:
        case Heading():
            walk.heading = block
            walk.open_section = False
            walk.intro = None
            page.section = block.text
            page.open_events = []
        case Paragraph():
            walk.intro = block
            opening = announced(block, walk.heading, page)
            if opening is not None:
                page.witness.account.use(block)
                walk.sections.append((opening, []))
                walk.open_section = True
            elif state_validity(block, page):
                page.witness.account.use(block)
        case ListBlock():
            _read_top_list(block, walk)
        case Table():
            walk.tables += 1
            walk.open_section = False
            page.table = walk.tables
            _read_table(block, walk)
            page.table = 0
        case Preformatted():
            pass


def _read_top_list(block: ListBlock, walk: _Walk) -> None:
    account = walk.page.witness.account
    if walk.heading is not None and _CONTENTS.match(walk.heading.text):
        account.skip_all(block, "table of contents")
        walk.contents += [text_of(block)]
    elif walk.intro is not None and (kind := list_kind(walk.intro, walk.page)):
        account.use(walk.intro)
        read_overview_list(kind, block, walk.page)
    elif walk.sections and walk.open_section:
        walk.sections[-1][1].append(block)


def _check_contents(walk: _Walk) -> None:
    """Report names that the table of contents spells in another way than the page does."""
    words = {word for text in walk.contents for word in text.split() if len(word) > 3}
    page = walk.page
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


def _read_table(table: Table, walk: _Walk) -> None:
    page = walk.page
    header = find_header(table, page)
    is_event_table = header is not None and header[1].of("event") is not None
    if not is_event_table and is_label_table(table, page):
        read_label_subject(table, page)
        return
    if header is None:
        if walk.columns is not None and read_headless_rows(table, walk.columns, page):
            return
        _not_recognised(table, page)
        return
    first, columns = header
    if table.loose:
        table = regroup(table, columns, page)
    if columns.of("event") is not None:
        walk.columns = columns
        read_event_table(table, columns, first, page)
    elif columns.of("field") is not None:
        read_field_table(table, columns, first, page)
    else:
        _not_recognised(table, page)


def _not_recognised(table: Table, page: Page) -> None:
    head = " | ".join(cell.text[:30] for cell in table.rows[0].cells) if table.rows else ""
    for rule in page.profile.ignores:
        if rule.match.search(head) or rule.match.search(page.section):
            page.witness.account.skip_all(table, rule.reason)
            return
    page.witness.refuse(
        "table-not-recognised",
        page.at(table.place),
        f"no shape fits this table (it begins: {head!r})",
        "add its headers to the profile, or ignore it there with a reason",
    )
    page.witness.account.skip_all(table, "table not recognised")


def _settle(document: Document, page: Page) -> None:
    """Give a reason to all that is left, and point at what looks like a fact and gave none."""
    witness = page.witness
    for entry in list(witness.account.unread()):
        if entry.unit is Unit.PARAGRAPH and _suspected(entry.words, page):
            witness.note(
                "suspected-constraint", entry.place, f"gave no fact: {clip(entry.words)!r}"
            )
    _doubt_names_outside(document, page)
    for block in document.blocks:
        _settle_block(block, page)
    if not witness.facts:
        witness.refuse(
            "nothing-recognised",
            "",
            "nothing on this page was recognised",
            "is this the right page and profile?",
        )


_LEFT = {Table: "not read", ListBlock: "list in prose", Paragraph: "prose", Preformatted: "prose"}


def _doubt_names_outside(document: Document, page: Page) -> None:
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


def _settle_block(block: Block, page: Page) -> None:
    account = page.witness.account
    unread = isinstance(block, Heading) or not account.settled(block)
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
    if not isinstance(block, Heading):
        account.skip_all(block, _LEFT[type(block)])


def _suspected(text: str, page: Page) -> bool:
    return first_match(page.profile.phrases["suspected"], text) is not None
