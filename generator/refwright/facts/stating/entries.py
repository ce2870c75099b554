"""What the rows of a table say: events and fields with the cells that describe them."""

from __future__ import annotations

from refwright.facts.stating.descriptions import Claims, lone_items, read_description
from refwright.facts.stating.entry import Entry
from refwright.facts.stating.nesting import member_owner
from refwright.facts.stating.page import Name, Page
from refwright.facts.stating.stated_columns import state_columns
from refwright.facts.stating.stated_type import state_type
from refwright.facts.stating.value_doubts import doubt_lost_values, doubt_strays
from refwright.facts.testimony import Path
from refwright.pages.document import Table
from refwright.spec.model import INTEGER, STRING, EventKind, ValueParameter


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
                state_members(("events", event, "fields"), entry, page)
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
    if not entry.cells and not entry.bare:
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
        page.state(("events", name, "kind"), rule.kind, place, name, "kind by name")
        if action := found.groupdict().get("action"):
            page.state(("events", name, "action"), action, place, name, "action by name")
        return
    page.state(("events", name, "kind"), EventKind.NOTIFICATION, place, name, "kind by name")


def _state_name(path: Path, name: Name, place: str, page: Page) -> None:
    if name.repair:
        page.witness.doubt("name-repaired", place, f"read as {name.name!r}: {name.repair}")
    if name.since:
        page.state((*path, "since"), name.since, place, name.since, "release in the name cell")
    if name.deprecated:
        page.state((*path, "deprecated"), name.deprecated, place, name.deprecated, "name cell")
    if name.presence and path[-2] == "fields":
        page.state((*path, "presence"), name.presence, place, name.name, "mark beside the name")
    page.footnotes += [(path, mark, page.section) for mark in name.footnote.split()]
    if name.default and path[-2] in {"fields", "parameters"}:
        page.state((*path, "default"), name.default, place, name.name, "default beside the name")
    if name.type and path[-2] in {"fields", "parameters"}:
        state_type(path, name.type, place, page, "type beside the name")


def state_members(inside: Path, entry: Entry, page: Page) -> None:
    """Record the members that a row names, each at its path below ``inside``."""
    for name in entry.names:
        state_field((*member_owner(inside, name, entry, page), name.name), name, entry, page)


def state_field(path: Path, name: Name, entry: Entry, page: Page) -> None:
    """Record an attribute: its marks, its columns, and what its description says."""
    if path in page.witness.facts:
        page.witness.doubt("field-twice", entry.place, f"{'.'.join(path[1::2])} stands twice")
    page.state(path, None, entry.place, name.name, "attribute row")
    _state_name(path, name, entry.place, page)
    blocks = entry.blocks(page.witness.account)
    claims = read_description(blocks, page.profile, of_event=False)
    claims.lone = lone_items(block for cell in entry.cells for block in cell.blocks)
    state_columns(path, entry, claims, page)
    for table in (block for block in blocks if isinstance(block, Table)):
        page.inner_tables.append((path, table, entry.place))
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


def _state_type(path: Path, claims: Claims, name: str, place: str, page: Page) -> None:
    """Record a field's type where no column did: by its values, its words, or its name."""
    if (*path, "type") in page.witness.facts or "type" in claims.said:
        return
    if claims.values is not None and claims.values.values:
        integer = all(isinstance(v.value, int) for v in claims.values.values)
        kind = INTEGER if integer else STRING
        page.state((*path, "type"), kind, place, claims.text, "type of its values")
        return
    for rule in page.profile.type_names:
        if rule.field.search(name):
            page.state((*path, "type"), rule.type, place, name, f"type by name: {rule.reason}")
            return
