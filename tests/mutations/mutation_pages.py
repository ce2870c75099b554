"""Small reference pages as data: what a page says, apart from the form in which it says it.

The facts are those of the committed specs. A page holds a handful of events (or the fields of a
type), so that two thousand of its mutants can be read in a minute.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from refwright.spec.file import load_spec
from refwright.spec.model import (
    ANY,
    STRING,
    EnumValue,
    Event,
    Field,
    Method,
    Parameter,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    by_name,
)
from refwright.spec.type_text import format_type

ROOT = Path(__file__).resolve().parents[2]
ORS = ROOT / "spec/genesys-ors/8.1.4.yaml"
CLIENT = ROOT / "spec/genesys-service-client/9.0.yaml"


_STRINGS_BY_NAME = {"error", "description"}
"""What the profile says of these names, whatever the page says."""


@dataclass(frozen=True, slots=True)
class PageCell:
    """The words of a cell, and the items of the list under them."""

    text: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table under its title; rows may be ragged once a mutation has been at them."""

    header: tuple[str, ...]
    rows: tuple[tuple[PageCell, ...], ...]
    title: str = ""
    signature: str = ""
    """Set for the parameters of a method: the table stands inside one with labels."""


@dataclass(frozen=True, slots=True)
class SamplePage:
    """A page of one kind: its title, the sentence before its tables, the tables."""

    kind: str
    title: str
    intro: str
    tables: tuple[PageTable, ...]
    expected: Spec = field(compare=False)


def sample_pages() -> Iterator[SamplePage]:
    """Give pages of every kind: event tables of two layouts, field tables, method tables."""
    ors, client = load_spec(ORS), load_spec(CLIENT)
    events = tuple(_plain_event(event, ors) for event in ors.events)
    rich = [e for e in events if e.group and any(f.values for f in e.fields)]
    for start in (0, 6, 12):
        yield _event_page(tuple(rich[start : start + 6]), typed=False)
    typed = [e for e in events if any(f.type != ANY for f in e.fields)]
    for start in (10, 30):
        yield _event_page(tuple(typed[start : start + 5]), typed=True)
    yield _type_page(client)
    for start in (0, 6):
        yield _method_page(client.methods[start : start + 3])


def _plain_event(event: Event, spec: Spec) -> Event:
    fields = tuple(_plain_field(f, spec) for f in event.fields)
    return replace(event, fields=fields, summary=None, undocumented=False)


def _plain_field(f: Field, spec: Spec) -> Field:
    """Give the field with the values of a shared enumeration as its own."""
    enums = by_name(spec.enums)
    values = f.values
    kind = f.type
    if isinstance(kind, Ref):
        enum = enums.get(kind.name)
        kind, values = (enum.type, enum.enumeration) if enum else (ANY, values)
    return replace(f, type=kind, values=values, deprecated=None, default=None)


def _event_page(events: tuple[Event, ...], *, typed: bool) -> SamplePage:
    header: tuple[str, ...] = ("Event", "Attributes", "Description")
    if typed:
        header = ("Event", "Attributes", "Type", "Description")
    half = (len(events) + 1) // 2
    tables = tuple(
        PageTable(header, tuple(_event_rows(part, typed=typed)), title)
        for part, title in ((events[:half], "Call events"), (events[half:], "Further events"))
    )
    kind = "typed events" if typed else "events"
    intro = "All events of a session carry these attributes."
    expected = tuple(e if typed else _read_without_types(e) for e in events)
    page = Spec("mutants", "1.0", events=expected)
    return SamplePage(kind, "Session events", intro, tables, page)


def _read_without_types(event: Event) -> Event:
    """Say what a page without a type column says of types: what the values are."""
    return replace(event, fields=tuple(_untyped(f) for f in event.fields))


def _untyped(f: Field) -> Field:
    if f.values is None or not f.values.values:
        return replace(f, type=STRING if f.name in _STRINGS_BY_NAME else ANY)
    integer = all(isinstance(v.value, int) for v in f.values.values)
    name = ScalarName.INTEGER if integer else ScalarName.STRING
    return replace(f, type=Scalar(name))


def _event_rows(events: tuple[Event, ...], *, typed: bool) -> Iterator[tuple[PageCell, ...]]:
    for event in events:
        blank = (PageCell(),) if typed else ()
        name = event.name if event.since is None else f"{event.name} (since {event.since})"
        words = PageCell(f"Tells about {event.name.split('.')[-1]} in this session.")
        yield (PageCell(name), PageCell(), *blank, words)
        for f in event.fields:
            kind = (PageCell("" if f.type == ANY else format_type(f.type)),) if typed else ()
            yield (PageCell(), PageCell(_marked(f)), *kind, _description(f))


def _marked(f: Field) -> str:
    optional = " (optional)" if f.presence.value == "optional" else ""
    since = f" (since {f.since})" if f.since else ""
    return f"{f.name}{optional}{since}"


def _description(f: Field) -> PageCell:
    words = f"What the session has as {f.name}, in its own words."
    if f.values is None:
        return PageCell(words)
    items = tuple(map(_value, f.values.values))
    return PageCell(f"{words} Possible values:", items)


def _value(value: EnumValue) -> str:
    if value.parameter is not None and value.parameter.values:
        return f"{value.value} ({', '.join(value.parameter.values)})"
    if value.parameter is not None:
        return f"{value.value} (the word that says more)"
    return f"{value.value} - {value.name}" if value.name else str(value.value)


def _type_page(client: Spec) -> SamplePage:
    types = [_plain_type(t, client) for t in client.types if t.fields and "." not in t.name]
    header = ("Name", "Type", "Mandatory", "Description")
    tables = tuple(
        PageTable(header, tuple(_field_row(f) for f in t.fields or ()), t.name) for t in types
    )
    intro = "Each type has a table of its own."
    page = Spec("mutants", "1.0", types=tuple(types))
    return SamplePage("fields", "Session types", intro, tables, page)


def _plain_type(t: TypeDef, client: Spec) -> TypeDef:
    fields = tuple(_plain_field(f, client) for f in (t.fields or ())[:7])
    if len(fields) == 1:
        fields = (*fields, replace(fields[0], name="alias"))
    return TypeDef(t.name, fields)


def _field_row(f: Field) -> tuple[PageCell, ...]:
    presence = {"required": "yes", "optional": "no"}.get(f.presence.value, "")
    kind = "" if f.type == ANY else format_type(f.type).replace("map[any]", "object")
    return (PageCell(f.name), PageCell(kind), PageCell(presence), _description(f))


def _method_page(methods: tuple[Method, ...]) -> SamplePage:
    plain = tuple(_plain_method(m) for m in methods)
    tables = tuple(
        PageTable(
            ("Name", "Type", "Description"),
            tuple(_parameter_row(p) for p in m.parameters),
            m.name,
            f"session.calls.{m.name}({', '.join(p.name for p in m.parameters)})",
        )
        for m in plain
    )
    page = Spec("mutants", "1.0", methods=plain)
    return SamplePage("methods", "Session calls", "What a session can do.", tables, page)


def _plain_method(m: Method) -> Method:
    parameters = tuple(
        Parameter(p.name, STRING if p.callback is None else ANY, p.presence, p.callback)
        for p in m.parameters
    )
    return Method(m.name, parameters, namespace="session.calls")


def _parameter_row(p: Parameter) -> tuple[PageCell, ...]:
    name = f"{p.name} (optional)" if p.presence.value == "optional" else p.name
    words = f"What the caller gives as {p.name}, in its own words."
    kind = "function" if p.callback else format_type(p.type)
    return (PageCell(name), PageCell(kind), PageCell(words))
