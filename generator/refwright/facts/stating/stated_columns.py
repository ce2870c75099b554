"""What stands in columns of its own: an attribute's type, presence, default, release and values."""

from __future__ import annotations

from refwright.base.patterns import compile_pattern
from refwright.facts.stating.descriptions import Claims, read_description
from refwright.facts.stating.entry import Entry
from refwright.facts.stating.page import Page
from refwright.facts.stating.stated_type import state_type
from refwright.facts.testimony import Path, clip
from refwright.facts.words.marks import marked_block
from refwright.facts.words.presence import read_presence
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Block, Cell, ListBlock, Paragraph


def state_columns(path: Path, entry: Entry, claims: Claims, page: Page) -> None:
    """Record what stands in columns of its own: type, presence, default, release."""
    words = words_of(page.profile)
    for role, cell in entry.extra.items():
        text = cell.text
        if role == "type" and _is_presence(text, page):
            _state_presence(path, text, entry, page)
        elif role == "type":
            state_type(path, text, entry.place, page, "type column")
        elif role == "presence":
            _state_presence(path, text, entry, page)
        elif role in {"default", "since", "values"} and _in_wrong_column(role, text, page):
            page.witness.doubt(
                "cell-in-wrong-column",
                entry.place,
                f"{path[-1]}: {clip(text)!r} stands in the column for the {role} and is none",
                "are the headers right?",
            )
        elif role == "default" and not words.is_nothing(text):
            page.state((*path, "default"), text, entry.place, text, "default column")
        elif role == "since":
            page.state((*path, "since"), text, entry.place, text, "release column")
        elif role == "values":
            _state_values_column(path, entry, claims, page)


_LONGEST_LITERAL = len("false")
"""A cell of types may hold ``true`` or ``no``; longer words of presence are no types."""


def _is_presence(text: str, page: Page) -> bool:
    """Tell a cell under a head such as *Type* that only says whether something must be there."""
    return len(text) > _LONGEST_LITERAL and read_presence(text, words_of(page.profile)) is not None


def _state_values_column(path: Path, entry: Entry, claims: Claims, page: Page) -> None:
    cell = entry.extra["values"]
    words = words_of(page.profile)
    if _ANY.match(cell.text) and not any(isinstance(b, ListBlock) for b in cell.blocks):
        return
    listed = read_description(_announced(cell), page.profile, of_event=False)
    if listed.values is None and not words.is_nothing(cell.text):
        page.witness.doubt(
            "value-not-read", entry.place, f"{path[-1]}: not values: {clip(cell.text)!r}"
        )
    page.witness.account.use(*listed.value_items)
    claims.values = claims.values or listed.values
    claims.values_said = claims.values_said or listed.values_said


_ANY = compile_pattern(r"^(?:any|every|all|see|the\s+following)\b")
"""What begins a cell that says in words which values there are."""


def _announced(cell: Cell) -> tuple[Block, ...]:
    """Return a cell of values as a description that announces them."""
    if any(isinstance(block, ListBlock) for block in cell.blocks):
        return (Paragraph("Possible values:", cell.place), *cell.blocks)
    lines = [marked_block(b) for b in cell.blocks if isinstance(b, Paragraph)]
    text = ", ".join(line.rstrip(" ,;") for part in lines for line in part.split("\n"))
    return (Paragraph(f"Possible values: {text}", cell.place),)


def _in_wrong_column(role: str, text: str, page: Page) -> bool:
    """Tell words that cannot be what their column's header says."""
    if role == "since":
        return page.profile.names["release"].search(text) is None
    words = words_of(page.profile)
    if role != "default" or words.is_nothing(text) or text.casefold() in {"null", "any"}:
        return False
    return words.type_word(text) is not None


def _state_presence(path: Path, text: str, entry: Entry, page: Page) -> None:
    read = read_presence(text, words_of(page.profile))
    if read is None:
        page.witness.doubt(
            "presence-not-read", entry.place, f"{path[-1]}: neither yes nor no: {text!r}"
        )
        return
    page.state((*path, "presence"), read.presence, entry.place, text, "presence column")
    if read.condition:
        page.state((*path, "condition"), read.condition, entry.place, text, "presence column")
