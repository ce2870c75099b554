"""The way back: a bundle's definitions read as a spec.

Types, presence of required fields, defaults, summaries and structure come from the keywords that
validators obey, so that a bundle that says something else reads as something else; the rest comes
from the ``x-refwright`` annotations.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from refwright.base.errors import SpecError
from refwright.base.limits import MAX_DEPTH
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
from refwright.targets.jsonschema.definitions import ANNOTATION, SOURCE
from refwright.targets.jsonschema.target import BUNDLE

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


class _Bundle:
    """The definitions of one bundle, and what their places stand for."""

    def __init__(self, bundle: Mapping[str, object]) -> None:
        self.bundle = bundle
        self.definitions = cast("Mapping[str, Data]", bundle.get("$defs", {}))
        self.names = {
            f"#/$defs/{key}": name
            for key, schema in self.definitions.items()
            for kind, name in _annotation(schema).items()
            if kind in {"type", "enum"}
        }

    def spec_data(self) -> Data:
        data = dict(_annotation(self.bundle))
        data.pop("generated", None)
        returns = {}
        for schema in self.definitions.values():
            note = _annotation(schema)
            note.pop(SOURCE, None)
            if "result" in note:
                returns[note["result"]] = format_type(self.type_of(schema))
                continue
            kind = next((kind for kind in _KINDS if kind in note), "")
            entries = cast("Data", data.setdefault(_KINDS[kind], {}))
            entries[cast("str", note.pop(kind))] = self.entry(kind, schema, note)
        methods = cast("dict[object, Data]", data.get("methods", {}))
        for name, text in returns.items():
            methods[name]["returns"] = text
        return data

    def entry(self, kind: str, schema: Data, note: Data) -> Data:
        entry = {**_summary(schema), **note}
        if kind == "enum":
            entry["type"] = schema["type"]
        elif note.get("fields") != "unknown":
            members = cast("Mapping[str, Data]", schema["properties"])
            required = cast("list[str]", schema.get("required", []))
            entry["parameters" if kind == "method" else "fields"] = {
                name: self.member(member, required=name in required)
                for name, member in members.items()
            }
        return entry

    def member(self, schema: Data, *, required: bool) -> Data:
        notes = _annotation(schema)
        notes.pop("type", None)
        return {
            "type": format_type(self.type_of(schema)),
            **({"presence": "required"} if required else {}),
            **({"default": schema["default"]} if "default" in schema else {}),
            **_summary(schema),
            **notes,
        }

    def type_of(self, schema: Data, depth: int = 0) -> TypeExpr:
        if depth > MAX_DEPTH:
            raise SpecError("a schema is nested too deeply", where=BUNDLE)
        if "$ref" in schema:
            return Ref(cast("str", self.names[cast("str", schema["$ref"])]))
        if "anyOf" in schema:
            options = cast("list[Data]", schema["anyOf"])
            return Union(tuple(self.type_of(option, depth + 1) for option in options))
        if "enum" in schema:
            return Union(tuple(map(Literal, cast("list[str]", schema["enum"]))))
        if "const" in schema:
            return Literal(cast("str", schema["const"]))
        match schema.get("type"):
            case None:
                return ANY
            case "array":
                return ListOf(self.type_of(cast("Data", schema["items"]), depth + 1))
            case "object":
                value = cast("Data", schema["additionalProperties"])
                return MapOf(self.type_of(value, depth + 1))
            case list() as names:
                return Union(tuple(Scalar(ScalarName(name)) for name in names))
            case name:
                said = _annotation(schema).get("type", name)
                return Scalar(ScalarName(cast("str", said if name == "string" else name)))


def _annotation(schema: Mapping[str, object]) -> Data:
    return dict(cast("Data", schema.get(ANNOTATION, {})))


def _summary(schema: Data) -> Data:
    return {"summary": schema["description"]} if "description" in schema else {}
