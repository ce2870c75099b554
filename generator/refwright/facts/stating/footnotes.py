"""Footnotes: the words of a note go to the members that carry its mark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from refwright.facts.stating.descriptions import read_description
from refwright.facts.stating.page import Page
from refwright.facts.testimony import Path
from refwright.facts.words.marks import marked
from refwright.facts.words.names import read_footnote, same_mark
from refwright.pages.document import (
    Block,
    Document,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Table,
)


@dataclass(frozen=True, slots=True)
class _Note:
    mark: str
    words: str
    section: str
    block: Paragraph | Item


def read_footnotes(document: Document, page: Page) -> None:
    """Give each member that carries a mark the words of its note; a mark without one is told."""
    if not page.footnotes:
        return
    notes = list(_notes(document))
    for path, mark, section in page.footnotes:
        fitting = [note for note in notes if same_mark(note.mark, mark)]
        here = [note for note in fitting if note.section == section] or fitting
        if here:
            _state(path, here[0], page)
        else:
            place = page.witness.facts[path].evidence.place if path in page.witness.facts else ""
            page.witness.note("footnote", place, f"{path[-1]} carries the footnote mark {mark!r}")


def _state(path: Path, note: _Note, page: Page) -> None:
    words = note.words.lstrip("=:–— ")
    block = Paragraph(words[:1].upper() + words[1:], note.block.place)
    claims = read_description((block,), page.profile, of_event=False)
    place = page.at(note.block.place)
    facts = page.witness.facts
    for key in [key for key in claims.said if (*path, key) in facts]:
        del claims.said[key]
    page.state_claims(path, claims, place, prose=False)
    known = facts.get((*path, "summary"))
    if known is None:
        page.state((*path, "summary"), words, place, words, "footnote")
    elif words not in str(known.value):
        facts[(*path, "summary")] = replace(known, value=f"{known.value} {words}")
    page.witness.account.use(note.block)


def _notes(document: Document) -> Iterator[_Note]:
    section = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            section = block.text
        yield from _notes_in(block, section)


def _notes_in(block: Block, section: str) -> Iterator[_Note]:
    match block:
        case Paragraph():
            yield from _lines(block, section)
        case ListBlock(ordered=True):
            for at, item in enumerate(block.items, 1):
                yield _Note(str(at), item.text, section, item)
        case ListBlock():
            for item in block.items:
                yield from _lines(item, section)
        case Table():
            for row in block.rows:
                filled = [cell for cell in row.cells if not cell.empty]
                for inner in filled[0].blocks if len(filled) == 1 else ():
                    yield from _notes_in(inner, section)
        case _:
            return


def _lines(block: Paragraph | Item, section: str) -> Iterator[_Note]:
    raised = [mark for mark in block.marks if mark.kind == "sup"]
    for line in marked(block.text, raised, block.breaks).split("\n"):
        read = read_footnote(_plain(line.strip()))
        if read is not None:
            yield _Note(read[0], read[1], section, block)


def _plain(line: str) -> str:
    """Write ``^1^ Words`` as ``1) Words``."""
    mark, _, words = line[1:].partition("^") if line.startswith("^") else ("", "", "")
    return f"{mark.strip()}) {words.strip()}" if mark else line
