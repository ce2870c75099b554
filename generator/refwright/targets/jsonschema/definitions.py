"""What JSON Schema says of each enum, type, event and method of a spec.

A definition states by keywords what a validator can check (``type``, ``properties``, ``required``,
``const``) and what standard annotations can tell (``title``, ``description``, ``default``,
``deprecated``, ``examples``). The other facts of its spec entry stand in its ``$comment``, in the
words of the spec format, so that nothing is lost and a reader gets the entry back whole.

Objects are open: a release may add fields. So are enumerations. The closed variant, for tests,
refuses members and values that the page does not have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, assert_never, cast

from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.model import (
    AnyType,
    Enum,
    Enumeration,
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
    ScalarName,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
    references,
)
from refwright.spec.to_data import spec_to_data
from refwright.targets.base import Sources
from refwright.targets.jsonschema.limits import limited, told_limits, untold_limits, within
from refwright.targets.jsonschema.notes import MEMBERS, Schema, noted
from refwright.targets.jsonschema.values import listed_type, values_schema
from refwright.targets.samples import Samples, wire_values

Locate = Callable[[str], str]
"""Where the definition of a type or an enum stands, as a ``$ref``, from its wire name."""

EVENT_TITLE: Final = " event"
"""What titles of events end in: a type of the same name must not be mistaken for one."""
SOURCE: Final = "source"
"""The key of a comment that tells the page; no key of a spec entry has its name."""

_BY_KEYWORD: Final = frozenset({"type", "default", "summary", "fields", "parameters", "returns"})
"""What keywords carry, so that a comment need not."""
_UNSEEN: Final = ("__proto__",)
"""Members that ajv passes over in ``properties``, being JavaScript; a pattern binds it to them."""
_BY_NAME: Final = frozenset({"enums", "types", "events", "methods"})


@dataclass(frozen=True, slots=True)
class Definition:
    """One schema of a bundle's ``$defs``; ``kind`` is event, type, enum, method or result.

    ``refers`` names the types and enums that it refers to.
    """

    kind: str
    name: str
    schema: Schema
    refers: frozenset[str] = frozenset()


def definitions(
    spec: Spec, locate: Locate, sources: Sources, *, closed: bool = False
) -> Iterable[Definition]:
    """Yield the definitions of a spec: enums, types, events, methods and what methods return."""
    for definition in _Writer(spec, locate, closed=closed).definitions():
        source = sources.get(f"{definition.kind}s/{definition.name}")
        if source is not None:
            section = {"section": source.section} if source.section else {}
            told = noted(definition.schema, {SOURCE: {"page": source.page, **section}})
            yield replace(definition, schema=told)
        else:
            yield definition


def spec_annotation(spec: Spec) -> Schema:
    """Give what a spec says of itself and of what is on no wire: protocols, participants."""
    return {key: value for key, value in spec_to_data(spec).items() if key not in _BY_NAME}


class _Writer:
    """Writes the definitions of one spec."""

    def __init__(self, spec: Spec, locate: Locate, *, closed: bool) -> None:
        self.spec = spec
        self.locate = locate
        self.closed = closed
        self.samples = Samples(spec)
        self.data = cast("dict[str, dict[str, Schema]]", spec_to_data(spec))

    def definitions(self) -> Iterable[Definition]:
        for enum in self.spec.enums:
            schema = self.enum(enum, self.data["enums"][enum.name])
            yield Definition("enum", enum.name, schema)
        for kind in self.spec.types:
            schema = self.type(kind, self.data["types"][kind.name])
            yield Definition("type", kind.name, schema, _refers(kind.fields or ()))
        for event in self.spec.events:
            schema = self.event(event, self.data["events"][event.name])
            yield Definition("event", event.name, schema, _refers(event.fields))
        for method in self.spec.methods:
            schema = self.method(method, self.data["methods"][method.name])
            yield Definition("method", method.name, schema, _refers(method.parameters))
            if (returns := method.returns) is not None:
                title: Schema = {"title": f"{method.name} result"}
                shape = type_schema(returns, self.locate)
                schema = _ref_apart(noted({**title, **shape}, {"result": method.name}))
                yield Definition("result", method.name, schema, frozenset(references(returns)))

    def enum(self, enum: Enum, entry: Schema) -> Schema:
        """Describe a named enumeration: its values, and what is of their type."""
        title = f"{enum.name} values"
        listed = values_schema(enum.type, enum.enumeration, closed=self.closed, title=title)
        shape = listed or {"type": enum.type.name.value, **_examples(enum.enumeration)}
        shape = {**shape, **_deprecation(enum.deprecated)}
        return _commented(_heading(enum.name, enum.summary, shape), entry, listed)

    def type(self, definition: TypeDef, entry: Schema) -> Schema:
        """Describe an object; of one whose members no page gives, any is right."""
        shape: Schema = {"type": "object"}
        facts: Schema = {}
        if definition.fields is None:
            facts["fields"] = entry["fields"]
        else:
            shape |= self.members(definition.fields, entry["fields"])
        shape |= _deprecation(definition.deprecated)
        schema = _heading(definition.name, definition.summary, shape)
        return noted(_commented(schema, entry), facts)

    def event(self, event: Event, entry: Schema) -> Schema:
        """Describe the data of an event."""
        shape: Schema = {
            "type": "object",
            **self.members(event.fields, entry.get("fields")),
            **_deprecation(event.deprecated),
            "examples": [self.samples.event(event)],
        }
        return _commented(_heading(event.name + EVENT_TITLE, event.summary, shape), entry)

    def method(self, method: Method, entry: Schema) -> Schema:
        """Describe the parameters of a call; a callback has no JSON form and no constraint."""
        shape: Schema = {
            "type": "object",
            **self.members(method.parameters, entry.get("parameters")),
            **_deprecation(method.deprecated),
        }
        schema = _heading(f"{method.name} parameters", method.summary, shape)
        return noted(_commented(schema, entry), {"method": method.name})

    def members(self, members: Sequence[Field | Parameter], entries: object) -> Schema:
        """Write ``properties``, ``required`` and what goes with them; a comment has the rest."""
        data = cast("Mapping[str, Schema]", entries if isinstance(entries, dict) else {})
        properties = {m.name: self.member(m, data[m.name]) for m in members}
        order: Schema = {MEMBERS: list(properties)} if properties.keys() & {*_UNSEEN} else {}
        unseen = {f"^{name}$": properties.pop(name) for name in _UNSEEN if name in properties}
        required = [m.name for m in members if _must_be_there(m)]
        written: Schema = {
            "properties": properties,
            **({"patternProperties": unseen} if unseen else {}),
            **({"required": required} if required else {}),
            **({"additionalProperties": False} if self.closed else {}),
        }
        return noted(written, order)

    def member(self, member: Field | Parameter, entry: Schema) -> Schema:
        """Describe one member."""
        shape: Schema = {}
        listed: Schema | None = None
        if not _is_callback(member):
            shape = type_schema(member.type, self.locate, told_limits(member))
            if (base := listed_type(member.type)) is not None:
                listed = values_schema(base, member.values, closed=self.closed)
        if listed:
            shape = {**shape, "items": listed} if isinstance(member.type, ListOf) else listed
        head: Schema = {} if member.summary is None else {"description": member.summary}
        schema: Schema = {
            **head,
            **{key: value for key, value in shape.items() if key not in head},
            **({} if member.default is None else {"default": member.default}),
            **({} if listed else _examples(member.values)),
            **_deprecation(member.deprecated),
        }
        facts = {k: v for k, v in entry.items() if k != "presence" or not _must_be_there(member)}
        facts["constraints"] = untold_limits(schema, member) or None
        told = {k: v for k, v in facts.items() if v is not None}
        return _ref_apart(_commented(schema, told, listed))


def _said(key: str, value: object, listed: Schema | None) -> bool:
    """Tell whether keywords say a fact already: values without a name or a word on them do."""
    if key == "values" and listed:
        return isinstance(value, list) and not any(isinstance(v, dict) for v in value)
    return key in _BY_KEYWORD


def _refers(members: Iterable[Field | Parameter]) -> frozenset[str]:
    return frozenset(name for member in members for name in references(member.type))


def type_schema(expr: TypeExpr, locate: Locate, limits: Constraints = NO_CONSTRAINTS) -> Schema:
    """Write a type expression as a schema; ``any`` is the empty one."""
    match expr:
        case AnyType():
            return {}
        case Scalar(ScalarName.DATETIME):
            # no format unless a page states one: its dates may be written freely
            return noted(limited({"type": "string"}, expr, limits), {"type": "datetime"})
        case Scalar(name):
            return limited({"type": name.value}, expr, limits)
        case Ref(name):
            return {"$ref": locate(name)}
        case ListOf(item):
            items = type_schema(item, locate, within(limits))
            return limited({"type": "array", "items": items}, expr, limits)
        case MapOf(value):
            values = type_schema(value, locate, within(limits))
            return {"type": "object", "additionalProperties": values}
        case Union(options):
            return _union(options, locate, limits)
        case Literal(value):
            return {"const": value}
        case _:  # pragma: no cover
            assert_never(expr)


def _union(options: tuple[TypeExpr, ...], locate: Locate, limits: Constraints) -> Schema:
    schemas = [type_schema(option, locate, limits) for option in options]
    if all(schema.keys() == {"const"} for schema in schemas):
        values = [schema["const"] for schema in schemas]
        if len({(type(value), value) for value in values}) == len(values):
            return {"enum": values}
    types = [schema["type"] for schema in schemas if schema.keys() == {"type"}]
    if len(types) == len(schemas) == len({*types}) == 2 and "null" in types:
        return {"type": types}  # more types in one list are warned of by ajv
    return {"anyOf": schemas}


def _must_be_there(member: Field | Parameter) -> bool:
    return member.presence is Presence.REQUIRED and not _is_callback(member)


def _is_callback(member: Field | Parameter) -> bool:
    return isinstance(member, Parameter) and member.callback is not None


def _heading(title: str, summary: str | None, shape: Schema) -> Schema:
    told: Schema = {} if summary is None else {"description": summary}
    return {"title": title, **told, **{k: v for k, v in shape.items() if k not in {"title", *told}}}


def _ref_apart(schema: Schema) -> Schema:
    """Let nothing stand beside a ``$ref``: old tools pass it over, generators copy its type."""
    if "$ref" not in schema or len(schema) == 1:
        return schema
    apart = {"$ref": schema["$ref"]}
    return {"allOf" if k == "$ref" else k: [apart] if k == "$ref" else v for k, v in schema.items()}


def _deprecation(deprecated: str | None) -> Schema:
    return {} if deprecated is None else {"deprecated": True}


def _commented(schema: Schema, entry: Schema, listed: Schema | None = None) -> Schema:
    """Put into a comment what no keyword says of an entry."""
    return noted(schema, {k: v for k, v in entry.items() if not _said(k, v, listed)})


def _examples(enumeration: Enumeration | None) -> Schema:
    if enumeration is None or not enumeration.values:
        return {}
    return {"examples": [wire for value in enumeration.values for wire in wire_values(value)]}
