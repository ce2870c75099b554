"""What the rows of a table say: events and fields with the cells that describe them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from refwright.account import Account
from refwright.document import Block, Cell, Item, ListBlock, Paragraph
from refwright.interpret.page import Name, Page
from refwright.interpret.phrases import Claims, lone_items, read_description
from refwright.interpret.type_words import read_type
from refwright.interpret.value_doubts import doubt_lost_values, doubt_strays
from refwright.model import EventKind, ValueParameter
from refwright.testimony import Path, clip
from refwright.type_text import format_type


@dataclass(slots=True)
class Entry:
    """An event or an attribute with the cells that describe it, gathered over page breaks."""

    names: list[Name]
    kind: str
    place: str
    cells: list[Cell] = field(default_factory=list)
    extra: dict[str, Cell] = field(default_factory=dict)
    shifted: bool = False

    def blocks(self, account: Account) -> tuple[Block, ...]:
        """Give the description as if no page had ever broken it."""
        return join_blocks([block for cell in self.cells for block in cell.blocks], account)


def join_blocks(blocks: Iterable[Block], account: Account) -> tuple[Block, ...]:
    """Join what a page break parted: a sentence, a list, or an item that goes on."""
    out: list[Block] = []
    for block in blocks:
        last = out[-1] if out else None
        match last, block:
            case Paragraph() as a, Paragraph() as b if _goes_on(a.text, b.text):
                out[-1] = Paragraph(f"{a.text} {b.text}", a.place)
            case ListBlock() as a, ListBlock() as b if a.items and b.items:
                out[-1] = ListBlock((*a.items, *b.items), a.place, a.ordered)
            case ListBlock() as a, Paragraph() as b if a.items and _item_goes_on(a, b.text):
                out[-1] = _extended(a, b.text, account)
            case _:
                out.append(block)
    return tuple(out)


def _goes_on(before: str, after: str) -> bool:
    return before[-1:] not in ".!?)]" or after[:1].islower()


def _last_item(block: ListBlock) -> Item:
    item = block.items[-1]
    inner = item.blocks[-1] if item.blocks else None
    return _last_item(inner) if isinstance(inner, ListBlock) and inner.items else item


def _item_goes_on(block: ListBlock, text: str) -> bool:
    before = _last_item(block).text
    return text[:1].islower() or before[-1:] in {",", "("}


def _extended(block: ListBlock, text: str, account: Account) -> ListBlock:
    """Put text at the end of a list's last item, however deep that is nested."""
    old = block.items[-1]
    inner = old.blocks[-1] if old.blocks else None
    if isinstance(inner, ListBlock) and inner.items:
        new = Item(old.text, old.place, (*old.blocks[:-1], _extended(inner, text, account)))
    else:
        new = Item(f"{old.text} {text}", old.place, old.blocks)
    account.stands_for(new, old)
    return ListBlock((*block.items[:-1], new), block.place, block.ordered)


def state_entries(entries: list[Entry], page: Page) -> None:
    """Turn gathered rows into facts: events, and attributes below the events before them."""
    events = page.open_events
    if entries and entries[0].kind != "event" and events:
        page.witness.doubt(
            "table-goes-on",
            entries[0].place,
            f"the table begins with an attribute; it is read as one of {', '.join(events)}",
            "is the event's row missing?",
        )
    for entry in entries:
        if entry.kind == "event":
            events = [_state_event(name, entry, page) for name in entry.names]
        elif not events:
            page.witness.refuse(
                "attribute-without-event",
                entry.place,
                f"the attribute {entry.names[0].name!r} belongs to no event",
                "is the event's row missing?",
            )
        else:
            for event in events:
                for name in entry.names:
                    state_field(("events", event, "fields", name.name), name, entry, page)
    page.open_events = events


def _state_event(name: Name, entry: Entry, page: Page) -> str:
    path: Path = ("events", name.name)
    if path in page.witness.facts:
        page.witness.doubt(
            "event-twice",
            entry.place,
            f"{name.name} stands on this page twice (first at "
            f"{page.witness.facts[path].evidence.place}); the two are merged",
        )
    page.state(path, None, entry.place, name.name, "event table row")
    _state_name(path, name, entry.place, page)
    state_kind(name.name, entry.place, page)
    if page.section:
        page.state((*path, "group"), page.section, entry.place, page.section, "nearest heading")
    claims = read_description(entry.blocks(page.witness.account), page.profile, of_event=True)
    _state_parameter(path, claims, entry.place, page)
    if not entry.cells:
        page.witness.doubt("no-description", entry.place, f"{name.name} has no description")
    page.state_claims(path, claims, entry.place)
    use_blocks(entry, page)
    for field_name, found in claims.new_fields.items():
        inner = (*path, "fields", field_name)
        page.state(inner, None, entry.place, found.text, "attribute named in a sentence")
        page.witness.note(
            "attribute-in-prose",
            entry.place,
            f"{name.name}.{field_name} is named in a sentence only",
        )
        _state_type(inner, found, field_name, entry.place, page)
        page.state_claims(inner, found, entry.place)
    return name.name


def _state_parameter(path: Path, claims: Claims, place: str, page: Page) -> None:
    """Record that the last segment of a name varies, where the description says what it is."""
    last = path[1].rpartition(".")[2]
    for pattern in page.profile.phrases.get("name_parameter", ()):
        for found in pattern.finditer(claims.text):
            if found["name"] == last:
                value = ValueParameter(last)
                page.state((*path, "parameter"), value, place, found[0], "varying part of a name")


def state_kind(name: str, place: str, page: Page) -> None:
    """Record an event's kind and the action it answers, by the profile's rules."""
    for rule in page.profile.kinds:
        found = rule.match.search(name)
        if not found:
            continue
        page.state(("events", name, "kind"), rule.kind.value, place, name, "kind by name")
        if action := found.groupdict().get("action"):
            page.state(("events", name, "action"), action, place, name, "action by name")
        return
    page.state(("events", name, "kind"), EventKind.NOTIFICATION.value, place, name, "kind by name")


def _state_name(path: Path, name: Name, place: str, page: Page) -> None:
    if name.repair:
        page.witness.doubt("name-repaired", place, f"read as {name.name!r}: {name.repair}")
    if name.since:
        page.state((*path, "since"), name.since, place, name.since, "release in the name cell")
    if name.deprecated:
        page.state((*path, "deprecated"), name.deprecated, place, name.deprecated, "name cell")
    if name.optional:
        page.state((*path, "presence"), "optional", place, name.name, "optional by its marks")
    if name.footnote:
        page.witness.note(
            "footnote", place, f"{name.name} carries the footnote mark {name.footnote!r}"
        )


def state_field(path: Path, name: Name, entry: Entry, page: Page) -> None:
    """Record an attribute: its marks, its columns, and what its description says."""
    if path in page.witness.facts:
        page.witness.doubt("field-twice", entry.place, f"{'.'.join(path[1::2])} stands twice")
    page.state(path, None, entry.place, name.name, "attribute row")
    _state_name(path, name, entry.place, page)
    claims = read_description(entry.blocks(page.witness.account), page.profile, of_event=False)
    claims.lone = lone_items(block for cell in entry.cells for block in cell.blocks)
    state_columns(path, entry, claims, page)
    _state_type(path, claims, name.name, entry.place, page)
    if not entry.cells and not entry.extra:
        page.witness.doubt("no-description", entry.place, f"{name.name} has no description")
    if claims.values is None:
        doubt_lost_values(path[-1], entry.cells, entry.place, page)
    else:
        doubt_strays(path[-1], entry.cells, page)
    page.state_claims(path, claims, entry.place)
    use_blocks(entry, page)


def use_blocks(entry: Entry, page: Page) -> None:
    """Account for a description's own blocks; its list items speak for themselves."""
    for cell in (*entry.cells, *entry.extra.values()):
        for block in cell.blocks:
            page.witness.account.use(block)


def default_value(text: str, type_path: Path, page: Page) -> str | int | float | bool:
    """Read a default in the type that the field has; what does not fit stays text."""
    kind = page.witness.facts.get(type_path)
    stated = kind.value if kind is not None else ""
    words = text.strip("\"'")
    try:
        if stated == "integer":
            return int(words)
        if stated == "number":
            return float(words)
    except ValueError:
        page.witness.doubt("default-not-read", "", f"{type_path[-2]}: not {stated}: {text!r}")
    if stated == "boolean" and words.casefold() in {"true", "false"}:
        return words.casefold() == "true"
    return words


_YES = re.compile(r"^(?:yes|true|required|mandatory|y|m|always)\b", re.IGNORECASE)
_SOMETIMES = re.compile(
    r"^(?:yes|no|if|when|whenever|only|unless|conditional\w*|depend\w*|optional|required|mandatory)\b",
    re.IGNORECASE,
)
_NOTHING = frozenset({"none", "-", "n/a", "no default"})
"""What stands in a cell that has nothing to say."""
_NO = re.compile(r"^(?:no|false|optional|n|o|not\s+required)\b", re.IGNORECASE)


def state_columns(path: Path, entry: Entry, claims: Claims, page: Page) -> None:
    """Record what stands in columns of its own: type, presence, default, release."""
    for role, cell in entry.extra.items():
        text = cell.text
        if role == "type":
            _state_type_column(path, text, entry.place, page)
        elif role == "presence":
            _state_presence(path, text, entry, page)
        elif role in {"default", "since", "values"} and _in_wrong_column(role, text, page):
            page.witness.doubt(
                "cell-in-wrong-column",
                entry.place,
                f"{path[-1]}: {clip(text)!r} stands in the column for the {role} and is none",
                "are the headers right?",
            )
        elif role == "default" and text.casefold() not in _NOTHING:
            value = default_value(text, (*path, "type"), page)
            page.state((*path, "default"), value, entry.place, text, "default column")
        elif role == "since":
            page.state((*path, "since"), text, entry.place, text, "release column")
        elif role == "values":
            _state_values_column(path, entry, claims, page)


def _state_type_column(path: Path, text: str, place: str, page: Page) -> None:
    read = read_type(text, page.profile)
    if read is None:
        page.witness.doubt("type-not-read", place, f"{path[-1]}: not a type: {text!r}")
        return
    page.state((*path, "type"), format_type(read.type), place, text, "type column")
    if read.doubt:
        page.witness.doubt("type-lost", place, f"{path[-1]}: {read.doubt}")


def _state_values_column(path: Path, entry: Entry, claims: Claims, page: Page) -> None:
    cell = entry.extra["values"]
    listed = read_description(
        (Paragraph(f"Possible values: {cell.text}", cell.place),), page.profile, of_event=False
    )
    if listed.values is None and cell.text.casefold() not in _NOTHING:
        page.witness.doubt(
            "value-not-read", entry.place, f"{path[-1]}: not values: {clip(cell.text)!r}"
        )
    claims.values = claims.values or listed.values
    claims.values_said = claims.values_said or listed.values_said


def _in_wrong_column(role: str, text: str, page: Page) -> bool:
    """Tell words that cannot be what their column's header says."""
    if role == "since":
        return page.profile.names["release"].search(text) is None
    return text.casefold() in page.profile.type_words and text.casefold() not in {"null", "any"}


def _state_presence(path: Path, text: str, entry: Entry, page: Page) -> None:
    conditional = len(text.split()) > 2
    if _YES.match(text) and not conditional:
        presence = "required"
    elif _NO.match(text) or (conditional and _SOMETIMES.match(text)):
        presence = "optional"
    else:
        page.witness.doubt(
            "presence-not-read", entry.place, f"{path[-1]}: neither yes nor no: {text!r}"
        )
        return
    page.state((*path, "presence"), presence, entry.place, text, "presence column")


def _state_type(path: Path, claims: Claims, name: str, place: str, page: Page) -> None:
    """Record a field's type where no column did: by its values, its words, or its name."""
    if (*path, "type") in page.witness.facts or "type" in claims.said:
        return
    if claims.values is not None and claims.values.values:
        integer = all(isinstance(v.value, int) for v in claims.values.values)
        kind = "integer" if integer else "string"
        page.state((*path, "type"), kind, place, claims.text, "type of its values")
        return
    for rule in page.profile.type_names:
        if rule.field.search(name):
            page.state((*path, "type"), rule.type, place, name, f"type by name: {rule.reason}")
            return
