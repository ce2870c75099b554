"""The way back: a bundle's definitions read as a spec.

Types, presence of required fields, defaults, summaries and structure come from the keywords that
validators obey, so that a bundle that says something else reads as something else; the rest comes
from comments.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from refwright.base.errors import SpecError
from refwright.base.limits import MAX_DEPTH
from refwright.base.strict_equality import same
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import (
    ANY,
    ListOf,
    Literal,
    MapOf,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeExpr,
    Union,
)
from refwright.spec.to_data import Data
from refwright.spec.type_text import format_type
from refwright.targets.jsonschema.definitions import EVENT_TITLE, SOURCE
from refwright.targets.jsonschema.limits import limits_of_schema
from refwright.targets.jsonschema.notes import MEMBERS, notes
from refwright.targets.jsonschema.target import BUNDLE, CLOSED, EXAMPLE, MESSAGE, file_of

_KINDS = {"enum": "enums", "type": "types", "event": "events", "method": "methods"}


def read_json_schema(texts: Mapping[str, str]) -> Spec:
    """Read the output files of the JSON Schema target back, by the bundle among them.

    Raises ``SpecError`` when there is no bundle or it says what no spec can say.
    """
    if BUNDLE not in texts:
        raise SpecError("there is no bundle among these files", where=BUNDLE)
    try:
        bundle = json.loads(texts[BUNDLE])
        return spec_from_data(_Bundle(bundle).spec_data())
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SpecError(f"not a bundle that refwright wrote: {error!r}", where=BUNDLE) from None


def check_files(loaded: Mapping[str, Any]) -> None:
    """Prove the files beside a bundle; raises ``SpecError`` for what is not as the bundle has it.

    The closed bundle must say of each definition what the open one says, but for being closed.
    """
    known = _definitions(loaded.get(BUNDLE))
    keys = {file_of(key): key for key in known if _kind(key) != MESSAGE}
    for path, schema in loaded.items():
        if path in {BUNDLE, EXAMPLE} or not isinstance(schema, dict):
            continue
        if path == CLOSED:
            if not same(_opened(schema.get("$defs", {})), _opened(dict(known))):
                raise SpecError("a definition is not that of the bundle, closed", where=path)
            continue
        key = keys.get(path)
        if schema.get("$ref") not in {f"#/$defs/{key}", f"../{BUNDLE}#/$defs/{key}"}:
            raise SpecError("this is not the file of any definition", where=path)
        for part, definition in _definitions(schema).items():
            if not same(known.get(part), definition):
                raise SpecError(f"{part} is not as the bundle has it", where=path)


def _definitions(schema: object) -> Mapping[str, Any]:
    match schema:
        case {"$defs": dict(found)}:
            return found
        case _:
            return {}


def _opened(schema: object) -> object:
    """Give a schema without what closes it, of which enumerations keep their values alone."""
    match schema:
        case dict(found):
            base, listed = _values(found)
            if "type" in found and "enum" in found:
                return {k: v for k, v in found.items() if k != "description"}
            if listed:
                rest = {k: v for k, v in found.items() if k not in {"anyOf", "description"}}
                return {**rest, "type": base, "enum": listed}
            closing = ("additionalProperties", False)
            return {k: _opened(v) for k, v in found.items() if (k, v) != closing}
        case list(items):
            return [_opened(item) for item in items]
        case _:
            return schema


class _Bundle:
    """The definitions of one bundle, and what their places stand for."""

    def __init__(self, bundle: Mapping[str, Any]) -> None:
        self.bundle = bundle
        self.definitions = {
            key: schema
            for key, schema in (bundle.get("$defs", {})).items()
            if _kind(key) != MESSAGE
        }
        self.names = {
            f"#/$defs/{key}": schema["title"]
            for key, schema in self.definitions.items()
            if _kind(key) in {"type", "enum"}
        }

    def spec_data(self) -> Data:
        data = notes(self.bundle)
        data.pop("generated", None)
        returns = {}
        for key, schema in self.definitions.items():
            note, kind = notes(schema), _kind(key)
            note.pop(SOURCE, None)
            if kind == "result":
                returns[note["result"]] = format_type(self.type_of(schema))
                continue
            entries = data.setdefault(_KINDS[kind], {})
            wire = str(note.pop(kind, schema["title"]))
            wire = wire.removesuffix(EVENT_TITLE) if kind == "event" else wire
            entries[wire] = self.entry(kind, schema, note)
        methods = data.get("methods", {})
        for name, text in returns.items():
            methods[name]["returns"] = text
        return data

    def entry(self, kind: str, schema: Data, note: Data) -> Data:
        order = note.pop(MEMBERS, [])
        entry = {**_summary(schema), **note}
        if kind == "enum":
            base, listed = _values(schema)
            if base is None:
                raise SpecError("an enumeration states no one type of its values", where=BUNDLE)
            entry["type"] = base
            entry.setdefault("values", listed)
        elif note.get("fields") != "unknown":
            members = dict(schema["properties"])
            patterns = schema.get("patternProperties", {})
            members |= {pattern[1:-1]: member for pattern, member in patterns.items()}
            required = schema.get("required", [])
            entry["parameters" if kind == "method" else "fields"] = {
                name: self.member(members[name], required=name in required)
                for name in order or members
            }
        return entry

    def member(self, schema: Data, *, required: bool) -> Data:
        told = notes(schema)
        told.pop("type", None)
        _, listed = _values(schema.get("items", schema))
        untold = told.pop("constraints", {})
        limits = {**limits_of_schema(schema), **untold}
        return {
            "type": format_type(self.type_of(schema)),
            **({"presence": "required"} if required else {}),
            **({"default": schema["default"]} if "default" in schema else {}),
            **_summary(schema),
            **({"values": listed} if listed else {}),
            **({"constraints": limits} if limits else {}),
            **told,
        }

    def type_of(self, schema: Data, depth: int = 0) -> TypeExpr:
        if depth > MAX_DEPTH:
            raise SpecError("a schema is nested too deeply", where=BUNDLE)
        base, listed = _values(schema)
        if listed:
            return Scalar(ScalarName(base))
        match schema:
            case {"$ref": str(place)} | {"allOf": [{"$ref": str(place)}]}:
                return Ref(self.names[place])
            case {"anyOf": list(options)}:
                return Union(tuple(self.type_of(option, depth + 1) for option in options))
            case {"enum": list(values)}:
                return Union(tuple(map(Literal, values)))
            case {"const": value}:
                return Literal(value)
            case _:
                return self.simple(schema, depth)

    def simple(self, schema: Data, depth: int) -> TypeExpr:
        match schema.get("type"):
            case None:
                return ANY
            case "array":
                return ListOf(self.type_of(schema["items"], depth + 1))
            case "object":
                value = schema["additionalProperties"]
                return MapOf(self.type_of(value, depth + 1))
            case list() as names:
                return Union(tuple(Scalar(ScalarName(name)) for name in names))
            case name:
                told = notes(schema) if name == "string" else {}
                return Scalar(ScalarName(told["type"] if "type" in told else str(name)))


def _kind(key: str) -> str:
    return key.partition("-")[0]


def _values(schema: Mapping[str, Any]) -> tuple[Any, list[object]]:
    """Give the type and the values of an open enumeration; no values where it is none."""
    match schema:
        case {"anyOf": [{"type": base, "enum": list(listed)}, {"type": also}]} if base == also:
            return base, listed
        case _:
            return schema.get("type"), []


def _summary(schema: Data) -> Data:
    return {"summary": schema["description"]} if "description" in schema else {}
