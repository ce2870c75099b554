"""What a Markdown page says of one event, type, enum or method."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Final, assert_never

from refwright.spec.fact_table import CARRIED, FactRow
from refwright.spec.model import (
    ANY,
    AnyType,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    Field,
    ListOf,
    Literal,
    MapOf,
    Method,
    Parameter,
    Presence,
    Ref,
    Scalar,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
    ValueParameter,
    references,
)
from refwright.spec.type_text import format_type
from refwright.targets.base import Sources
from refwright.targets.emission.emission import Code, Emitted, code, joined, plain_text
from refwright.targets.markdown.places import MarkdownPlaces
from refwright.targets.markdown.text import (
    SEPARATOR,
    constant,
    listed,
    named,
    prose,
    table,
    titled,
    valued,
)

View = dict[str, object]
Member = Field | Parameter

UNDOCUMENTED: Final = "on no page"
NO_FIELDS: Final = "members not documented"
VALUES_BELOW: Final = "values below"
SOURCE: Final = "Source: "
COMPLETENESS: Final = {
    Completeness.ALL: Code("These are all values that the documentation has."),
    Completeness.SOME: Code("These are some of the values; there are others."),
    Completeness.UNKNOWN: Code("There is a list of values, and the documentation has lost it."),
}
MOST_ANSWERS: Final = 8
"""A request with more answers has them in the index only, or pages would grow by the square."""
_BLANK: Final = Code("")


class ThingWriter:
    """Writes the things of one spec; ``uses`` tells what names each type and enum."""

    def __init__(
        self,
        spec: Spec,
        sources: Sources,
        places: MarkdownPlaces,
        uses: Mapping[str, list[str]],
    ) -> None:
        self._spec = spec
        self._sources = sources
        self._places = places
        self._uses = uses
        self._answers: dict[str, list[str]] = defaultdict(list)
        for event in spec.events:
            if event.action is not None:
                self._answers[event.action].append(event.name)

    def event(self, event: Event) -> View:
        """Write an event, a section of its group's page."""
        facts = [code("**{}**", Code(event.kind.value))]
        facts += [code("answers {}", named(event.action))] if event.action is not None else []
        if event.parameter is not None:
            facts.append(code("varies in {}", _varying(event.parameter)))
        facts += _marks(event)
        path = f"events/{event.name}"
        more = self._other_answers(event)
        return self._thing(path, event.summary, facts, event.fields, "Field", more)

    def _other_answers(self, event: Event) -> Code | None:
        answers = self._answers[event.action] if event.action is not None else []
        if not 1 < len(answers) <= MOST_ANSWERS:
            return None
        others = (name for name in answers if name != event.name)
        links = (self._places.link("..", f"events/{name}", named(name)) for name in others)
        return code("Other answers: {}", joined(", ", links))

    def method(self, method: Method) -> View:
        """Write a method, a section of its namespace's page."""
        path = f"methods/{method.name}"
        facts = [code("group {}", titled(method.group))] if method.group is not None else []
        if method.returns is not None:
            facts.append(code("returns {}", self.type_words(method.returns)))
        facts += _marks(method)
        return self._thing(path, method.summary, facts, method.parameters, "Parameter")

    def type(self, definition: TypeDef) -> View:
        """Write a type, a page of its own."""
        facts = [Code(NO_FIELDS)] if definition.fields is None else []
        facts += _marks(definition)
        path = f"types/{definition.name}"
        view = self._thing(path, definition.summary, facts, definition.fields or (), "Field")
        return view | self._used(definition.name) | _as_page(view)

    def enum(self, enum: Enum) -> View:
        """Write an enum, a page of its own."""
        path = f"enums/{enum.name}"
        facts = [code("values are of type {}", Code(enum.type.name.value))]
        facts += [code("since {}", named(enum.since))] if enum.since is not None else []
        if enum.deprecated is not None:
            facts.append(code("**deprecated**: {}", titled(enum.deprecated)))
        view = self._thing(path, enum.summary, facts, (), "Field")
        view["value_lists"] = [self._values(path, enum.name, enum.enumeration)]
        return view | self._used(enum.name) | _as_page(view)

    def _thing(
        self,
        path: str,
        summary: str | None,
        facts: list[Code],
        members: tuple[Member, ...],
        head: str,
        more: Code | None = None,
    ) -> View:
        name = path.partition("/")[2]
        source = self._sources.get(path)
        lines = [joined(SEPARATOR, facts)] if facts else []
        lines += [more] if more is not None else []
        lines += (
            [code("{}{}", Code(SOURCE), self._places.source(source))] if source is not None else []
        )
        return {
            "anchor": self._places.anchor(path),
            "mark": Code("##"),
            "name": named(name),
            "summary": prose(summary) if summary is not None else None,
            "facts": lines,
            "table": self._members(path, members, head),
            "value_lists": [
                self._values(path, member.name, member.values)
                for member in members
                if member.values is not None
            ],
            "used_by": [],
            "used_mark": Code("###"),
        }

    # --- members ---

    def _members(self, path: str, members: tuple[Member, ...], head: str) -> Code | None:
        columns: dict[str, Callable[[Member], Emitted]] = {
            head: lambda member: named(member.name),
            "Type": self._member_type,
            "Called on": _called_on,
            "Presence": _presence,
            "Since": lambda member: _BLANK if member.since is None else named(member.since),
            "Default": lambda member: (
                _BLANK if member.default is None else constant(member.default)
            ),
            "Deprecated": lambda member: (
                _BLANK if member.deprecated is None else titled(member.deprecated)
            ),
            "Limits": _limits,
            **{row.label: partial(_carried, row) for row in CARRIED.values()},
            "Notes": lambda member: self._notes(path, member),
            "Description": lambda member: prose(member.summary or ""),
        }
        rows = ([cell(member) for cell in columns.values()] for member in members)
        return table(list(columns), rows)

    def _member_type(self, member: Member) -> Emitted:
        called = isinstance(member, Parameter) and member.callback is not None
        return _BLANK if called and member.type == ANY else self.type_words(member.type)

    def _notes(self, path: str, member: Member) -> Emitted:
        notes = [Code(UNDOCUMENTED)] if member.undocumented else []
        if member.values is not None:
            anchor = self._places.values_anchor(path, member.name)
            notes.append(code("[{}](#{})", Code(VALUES_BELOW), anchor))
        section = "parameters" if isinstance(member, Parameter) else "fields"
        source = self._sources.get(f"{path}/{section}/{member.name}")
        if source is not None and source.section and source != self._sources.get(path):
            notes.append(code("stated in {}", self._places.source(source)))
        return joined(SEPARATOR, notes) if notes else _BLANK

    def type_words(self, expr: TypeExpr) -> Emitted:
        """Write a type expression, names of types and enums as links."""
        text = format_type(expr)
        if "`" in text or text != plain_text(text) or text[0] == '"' or "\u2014" in text:
            return named(text)
        return self._linked(expr) if any(references(expr)) else prose(text)

    def _linked(self, expr: TypeExpr) -> Code:
        match expr:
            case Ref(name):
                return self._places.link("..", self._places.of_name(name), prose(name))
            case ListOf(item):
                return code("list\\[{}\\]", self._linked(item))
            case MapOf(value):
                return code("map\\[{}\\]", self._linked(value))
            case Union(options):
                return joined(" \\| ", map(self._linked, options))
            case Scalar() | Literal() | AnyType():
                return code("{}", prose(format_type(expr)))
            case _:  # pragma: no cover
                assert_never(expr)

    # --- values ---

    def _values(self, path: str, name: str, enumeration: Enumeration) -> View:
        return {
            "anchor": self._places.values_anchor(path, name),
            "mark": Code("###"),
            "name": named(name),
            "completeness": COMPLETENESS[enumeration.complete],
            "table": _value_table(enumeration.values),
        }

    def _used(self, name: str) -> View:
        uses = self._uses.get(name, [])
        words = (
            self._places.link("..", path, named(path.partition("/")[2]))
            for path in uses
            if path not in {f"types/{name}", f"enums/{name}"}
        )
        return {"used_by": list(words)}


def _as_page(view: View) -> View:
    """Raise a thing's headings by a level: it is a page of its own."""
    values = view["value_lists"]
    assert isinstance(values, list)  # noqa: S101 - made above
    raised = [{**each, "mark": Code("##")} for each in values]
    return {"mark": Code("#"), "value_lists": raised, "used_mark": Code("##")}


def _marks(thing: Event | Method | TypeDef) -> Iterator[Code]:
    if thing.since is not None:
        yield code("since {}", named(thing.since))
    if thing.deprecated is not None:
        yield code("**deprecated**: {}", titled(thing.deprecated))
    if isinstance(thing, TypeDef) and thing.extends is not None:
        yield code("extends {}", named(thing.extends))
    if thing.undocumented:
        yield Code(UNDOCUMENTED)


def _varying(parameter: ValueParameter) -> Code:
    if parameter.values is None:
        return named(parameter.name)
    return code("{}: {}", named(parameter.name), listed(parameter.values))


def _carried(row: FactRow, member: Member) -> Emitted:
    """Write a fact that needs no words of its own: a text as it is, a number or a flag as JSON."""
    stated = getattr(member, row.name)
    if stated is None or not row.stated(stated):
        return _BLANK
    return titled(stated) if row.holds is str else constant(row.write(stated))


def _titled(text: str | None) -> Emitted:
    return _BLANK if text is None else titled(text)


def _limits(member: Member) -> Emitted:
    """Write constraints as JSON, the same for people and for the way back."""
    stated = member.constraints
    return _BLANK if stated is None else titled(json.dumps(stated.to_data(), ensure_ascii=False))


def _presence(member: Member) -> Emitted:
    return _BLANK if member.presence is Presence.NOT_STATED else Code(member.presence.value)


def _called_on(member: Member) -> Emitted:
    called = member.callback if isinstance(member, Parameter) else None
    return _BLANK if called is None else Code(called.value)


def _value_table(values: Iterable[EnumValue]) -> Code | None:
    columns: dict[str, Callable[[EnumValue], Emitted]] = {
        "Value": lambda value: valued(value.value),
        "Name": lambda value: _BLANK if value.name is None else named(value.name),
        "Varying part": lambda value: (
            _BLANK if value.parameter is None else _varying(value.parameter)
        ),
        "Since": lambda value: _BLANK if value.since is None else named(value.since),
        "Deprecated": lambda value: _titled(value.deprecated),
        "Also": lambda value: listed(value.aliases) if value.aliases else _BLANK,
        "Meaning": lambda value: prose(value.summary or ""),
    }
    return table(list(columns), ([cell(value) for cell in columns.values()] for value in values))
