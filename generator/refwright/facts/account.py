"""The account of a page: everything seen is either used in a fact or skipped for a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from refwright.pages.document import (
    Block,
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Preformatted,
    Row,
    Table,
)


class Unit(StrEnum):
    """What the account counts."""

    TABLE = "tables"
    ROW = "rows"
    CELL = "cells"
    ITEM = "list items"
    PARAGRAPH = "paragraphs"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was seen. ``place`` and ``words`` serve when it turns out to be unread."""

    unit: Unit
    place: str
    words: str


USED = ""


@dataclass(slots=True)
class Account:
    """Entries by the identity of the block that they stand for, and what became of each."""

    document: Document
    entries: dict[int, Entry] = field(default_factory=dict)
    fate: dict[int, str] = field(default_factory=dict)
    joined: dict[int, tuple[object, object]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._see(self.document.blocks)

    def _see(self, blocks: tuple[Block, ...]) -> None:
        for block in blocks:
            match block:
                case Table():
                    self._enter(block, Unit.TABLE, str(block.place), "")
                    for row in block.rows:
                        self._see_row(row)
                case ListBlock():
                    for item in block.items:
                        self._enter(item, Unit.ITEM, str(item.place), item.text)
                        self._see(item.blocks)
                case Paragraph() | Preformatted():
                    self._enter(block, Unit.PARAGRAPH, str(block.place), block.text)
                case Heading():
                    pass

    def _see_row(self, row: Row) -> None:
        self._enter(row, Unit.ROW, str(row.place), "")
        for cell in row.cells:
            if not cell.covered and not cell.empty:
                self._enter(cell, Unit.CELL, str(cell.place), cell.text)
                self._see(cell.blocks)

    def _enter(self, thing: object, unit: Unit, place: str, words: str) -> None:
        self.entries[id(thing)] = Entry(unit, place, words)

    def stands_for(self, new: object, old: object) -> None:
        """Let a block that was put together anew answer for the one on the page."""
        self.joined[id(new)] = (new, old)

    def _key(self, thing: object) -> int:
        while id(thing) in self.joined:
            thing = self.joined[id(thing)][1]
        return id(thing)

    def use(self, *things: object) -> None:
        """Say that facts were read from these blocks (inner ones say so for themselves)."""
        for thing in things:
            self.fate[self._key(thing)] = USED

    def skip(self, thing: object, reason: str) -> None:
        """Say why no fact was read from a block; whoever used it already has the last word."""
        self.fate.setdefault(self._key(thing), reason)

    def use_all(self, block: Block | Row) -> None:
        """Use a block with everything in it."""
        for inner in _inside(block):
            self.use(inner)

    def skip_all(self, block: Block | Row, reason: str) -> None:
        """Skip a block with everything in it that nobody has used."""
        for inner in _inside(block):
            self.skip(inner, reason)

    def settled(self, thing: object) -> bool:
        """Tell whether a block was used or skipped."""
        return self._key(thing) in self.fate

    def reason(self, thing: object) -> str:
        """Return why a block was skipped, if it was."""
        return self.fate.get(self._key(thing), "")

    def used(self, thing: object) -> bool:
        """Return whether facts were read from a block."""
        return self.fate.get(self._key(thing)) == USED

    def unread(self) -> Iterator[Entry]:
        """Yield what was neither used nor skipped, in reading order."""
        for key, entry in self.entries.items():
            if key not in self.fate:
                yield entry

    def totals(self) -> dict[str, dict[str, object]]:
        """Count by unit: ``seen``, ``used`` and ``skipped`` by reason; they always add up."""
        totals: dict[str, dict[str, object]] = {}
        for unit in Unit:
            fates = [
                self.fate.get(key, "unread")
                for key, entry in self.entries.items()
                if entry.unit is unit
            ]
            reasons = Counter(fate for fate in fates if fate != USED)
            totals[unit.value] = {
                "seen": len(fates),
                "used": sum(fate == USED for fate in fates),
                "skipped": dict(sorted(reasons.items())),
            }
        return totals


def _inside(thing: Block | Row) -> Iterator[object]:
    yield thing
    match thing:
        case Table():
            for row in thing.rows:
                yield from _inside(row)
        case Row():
            for cell in thing.cells:
                if not cell.covered and not cell.empty:
                    yield cell
                    for block in cell.blocks:
                        yield from _inside(block)
        case ListBlock():
            for item in thing.items:
                yield item
                for block in item.blocks:
                    yield from _inside(block)
        case _:
            pass
