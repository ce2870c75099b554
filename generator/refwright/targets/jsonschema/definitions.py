"""What JSON Schema says of each enum, type, event and method of a spec.

A definition states by keywords what a validator can check (``type``, ``properties``, ``required``,
``const``) and what standard annotations can tell (``description``, ``default``, ``deprecated``,
``examples``). The other facts of its spec entry stand under ``x-refwright``, in the words of the
spec format, so that nothing is lost and a reader gets the entry back whole.

Objects are open: a release may add fields, so ``additionalProperties`` is never false. Enumerations
are open too: their values are ``examples``, which tell people and editors and refuse nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, assert_never, cast

from refwright.spec.model import (
    AnyType,
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
    ScalarName,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
    references,
)
from refwright.spec.to_data import spec_to_data
from refwright.targets.base import Sources

Schema = dict[str, object]
Locate = Callable[[str], str]
"""Where the definition of a type or an enum stands, as a ``$ref``, from its wire name."""

ANNOTATION: Final = "x-refwright"
SOURCE: Final = "source"
"""The key of an annotation that tells the page; no key of a spec entry has its name."""
DATE_TIME: Final[Schema] = {"type": "string", ANNOTATION: {"type": "datetime"}}
"""No ``format``: some validators examine it, and what a page calls a date may be written freely."""

_BY_KEYWORD: Final = frozenset({"type", "default", "summary", "fields", "parameters", "returns"})
"""What keywords carry, so that an annotation need not."""
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


def definitions(spec: Spec, locate: Locate, sources: Sources) -> Iterable[Definition]:
    """Yield the definitions of a spec: enums, types, events, methods and what methods return."""
    for definition in _definitions(spec, locate):
        source = sources.get(f"{definition.kind}s/{definition.name}")
        if source is not None:
            note = cast("Schema", definition.schema[ANNOTATION])
            section = {"section": source.section} if source.section else {}
            note[SOURCE] = {"page": source.page, **section}
        yield definition


def _definitions(spec: Spec, locate: Locate) -> Iterable[Definition]:
    data = cast("dict[str, dict[str, Schema]]", spec_to_data(spec))
    for enum in spec.enums:
        yield Definition("enum", enum.name, _enum(enum, data["enums"][enum.name]))
    for kind in spec.types:
        schema = _type(kind, data["types"][kind.name], locate)
        yield Definition("type", kind.name, schema, _refers(kind.fields or ()))
    for event in spec.events:
        schema = _event(event, data["events"][event.name], locate)
        yield Definition("event", event.name, schema, _refers(event.fields))
    for method in spec.methods:
        schema = _method(method, data["methods"][method.name], locate)
        yield Definition("method", method.name, schema, _refers(method.parameters))
        if (returns := method.returns) is not None:
            schema = _noted(type_schema(returns, locate), {"result": method.name})
            yield Definition("result", method.name, schema, frozenset(references(returns)))


def _refers(members: Iterable[Field | Parameter]) -> frozenset[str]:
    return frozenset(name for member in members for name in references(member.type))


def spec_annotation(spec: Spec) -> Schema:
    """Give what a spec says of itself and of what is on no wire: protocols, participants."""
    return {key: value for key, value in spec_to_data(spec).items() if key not in _BY_NAME}


def type_schema(expr: TypeExpr, locate: Locate) -> Schema:
    """Write a type expression as a schema; ``any`` is the empty one."""
    match expr:
        case AnyType():
            return {}
        case Scalar(ScalarName.DATETIME):
            return dict(DATE_TIME)
        case Scalar(name):
            return {"type": name.value}
        case Ref(name):
            return {"$ref": locate(name)}
        case ListOf(item):
            return {"type": "array", "items": type_schema(item, locate)}
        case MapOf(value):
            return {"type": "object", "additionalProperties": type_schema(value, locate)}
        case Union(options):
            return _union(options, locate)
        case Literal(value):
            return {"const": value}
        case _:  # pragma: no cover
            assert_never(expr)


def _union(options: tuple[TypeExpr, ...], locate: Locate) -> Schema:
    schemas = [type_schema(option, locate) for option in options]
    for keyword, many in (("type", "type"), ("const", "enum")):
        # validators check one list in one step, an anyOf in one step for each of its options
        if all(schema.keys() == {keyword} for schema in schemas):
            values = [schema[keyword] for schema in schemas]
            if len({(type(value), value) for value in values}) == len(values):
                return {many: values}
    return {"anyOf": schemas}


def _enum(enum: Enum, entry: Schema) -> Schema:
    return {
        **_heading(enum.name, enum.summary),
        "type": enum.type.name.value,
        **_examples(enum.enumeration),
        **_annotation(entry, {"enum": enum.name}),
    }


def _type(definition: TypeDef, entry: Schema, locate: Locate) -> Schema:
    mark: Schema = {"type": definition.name}
    if definition.fields is None:
        mark["fields"] = entry["fields"]
    return {
        **_heading(definition.name, definition.summary),
        "type": "object",
        **_members(definition.fields or (), entry.get("fields"), locate),
        **_annotation(entry, mark),
    }


def _event(event: Event, entry: Schema, locate: Locate) -> Schema:
    return {
        **_heading(event.name, event.summary),
        "type": "object",
        **_members(event.fields, entry.get("fields"), locate),
        **_deprecation(event.deprecated),
        **_annotation(entry, {"event": event.name}),
    }


def _method(method: Method, entry: Schema, locate: Locate) -> Schema:
    """Describe the object of a call's parameters; a callback has no JSON form and no constraint."""
    return {
        **_heading(method.name, method.summary),
        "type": "object",
        **_members(method.parameters, entry.get("parameters"), locate),
        **_deprecation(method.deprecated),
        **_annotation(entry, {"method": method.name}),
    }


def _members(members: Iterable[Field | Parameter], entries: object, locate: Locate) -> Schema:
    data = cast("Mapping[str, Schema]", entries if isinstance(entries, dict) else {})
    required = [m.name for m in members if _must_be_there(m)]
    properties = {m.name: _member(m, data[m.name], locate) for m in members}
    unseen = {f"^{name}$": properties[name] for name in _UNSEEN if name in properties}
    return {
        "properties": properties,
        **({"patternProperties": unseen} if unseen else {}),
        **({"required": required} if required else {}),
    }


def _must_be_there(member: Field | Parameter) -> bool:
    return member.presence is Presence.REQUIRED and not _is_callback(member)


def _is_callback(member: Field | Parameter) -> bool:
    return isinstance(member, Parameter) and member.callback is not None


def _member(member: Field | Parameter, entry: Schema, locate: Locate) -> Schema:
    facts = {**entry}
    if _must_be_there(member):
        del facts["presence"]
    schema = {
        **({} if member.summary is None else {"description": member.summary}),
        **({} if _is_callback(member) else type_schema(member.type, locate)),
        **({} if member.default is None else {"default": member.default}),
        **_examples(member.values),
        **_deprecation(member.deprecated),
    }
    return _noted(schema, {k: v for k, v in facts.items() if k not in _BY_KEYWORD})


def _noted(schema: Schema, facts: Schema) -> Schema:
    notes = {**cast("Schema", schema.pop(ANNOTATION, {})), **facts}
    return {**schema, ANNOTATION: notes} if notes else schema


def _heading(title: str, summary: str | None) -> Schema:
    return {"title": title, **({} if summary is None else {"description": summary})}


def _deprecation(deprecated: str | None) -> Schema:
    return {} if deprecated is None else {"deprecated": True}


def _annotation(entry: Schema, mark: Schema) -> Schema:
    facts = {key: value for key, value in entry.items() if key not in _BY_KEYWORD}
    facts = {**mark, **facts}
    return {ANNOTATION: facts} if facts else {}


def _examples(enumeration: Enumeration | None) -> Schema:
    if enumeration is None or not enumeration.values:
        return {}
    return {"examples": [wire for value in enumeration.values for wire in wire_values(value)]}


def wire_values(value: EnumValue) -> tuple[str | int, ...]:
    """Give what stands on the wire for a documented value; nothing where a varying part is open."""
    parameter = value.parameter
    if parameter is None:
        return (value.value,)
    head = str(value.value).rpartition(".")[0]
    return tuple(f"{head}.{word}" if head else word for word in parameter.values or ())
