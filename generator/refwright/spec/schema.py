"""The JSON Schema of the spec format, built here so that one place says what a spec may hold.

It is published as ``spec/refwright-1.schema.json`` for editors and enforced on every load.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from refwright.spec.model import (
    FORMAT,
    CallbackRole,
    Completeness,
    EventKind,
    Presence,
    ScalarName,
)

Schema = dict[str, object]

ID: Final = f"urn:refwright:spec-format:{FORMAT}"

_TEXT: Schema = {"type": "string", "minLength": 1}
_STRINGS: Schema = {"type": "array", "items": _TEXT}
_SCALAR: Schema = {"type": ["string", "integer", "number", "boolean"]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _object(properties: Mapping[str, object], required: tuple[str, ...] = ()) -> Schema:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def _map_of(name: str) -> Schema:
    return {"type": "object", "additionalProperties": _ref(name), "propertyNames": _TEXT}


def _text(description: str) -> Schema:
    return {**_TEXT, "description": description}


_MARKS: Final[dict[str, object]] = {
    "since": _text("Release that brought it, as the page writes it."),
    "deprecated": _text("Release or words with which the page retires it."),
    "summary": _text("One paragraph of prose; not a fact."),
}
_UNDOCUMENTED: Final[Schema] = {
    "const": True,
    "description": "It exists, but no page documents it.",
}
_VALUES: Final[dict[str, object]] = {
    "values": _ref("values"),
    "complete": {
        "const": Completeness.SOME.value,
        "description": "Set when the page gives only some of the values.",
    },
}
_FIELD: Final[dict[str, object]] = {
    "type": _text("A type expression: string, list[…], map[…], a name, 'literal', a | b."),
    "presence": {
        "enum": [Presence.REQUIRED.value, Presence.OPTIONAL.value],
        "description": "Left out when the page does not state it.",
    },
    "default": _SCALAR,
    **_VALUES,
    **_MARKS,
    "undocumented": _UNDOCUMENTED,
}


def spec_schema() -> Schema:
    """Build the schema (draft 2020-12) of one spec file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "refwright spec",
        "description": "One release of one API, as its reference pages document it.",
        **_object(_top_level(), ("refwright", "api", "release")),
        "$defs": _definitions(),
    }


def _top_level() -> dict[str, object]:
    return {
        "refwright": {"const": FORMAT, "description": "Version of this format."},
        "api": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "release": {"type": "string", "pattern": r"^[A-Za-z0-9][A-Za-z0-9._-]*$"},
        "title": _TEXT,
        "valid_for": {"type": "array", "items": _TEXT},
        "enums": _map_of("enum"),
        "types": _map_of("type"),
        "events": _map_of("event"),
        "methods": _map_of("method"),
        "protocols": _map_of("protocol"),
        "participants": _map_of("participant"),
    }


def _definitions() -> dict[str, object]:
    return {
        **_value_definitions(),
        "field": _object(_FIELD),
        "parameter": _object(
            {**_FIELD, "callback": {"enum": [role.value for role in CallbackRole]}}
        ),
        "enum": _object(
            {
                "type": {"enum": [ScalarName.STRING.value, ScalarName.INTEGER.value]},
                **_VALUES,
                **_MARKS,
            },
            ("type", "values"),
        ),
        "type": _type_definition(),
        "event": _event_definition(),
        "method": _object(
            {
                "namespace": _TEXT,
                "group": _TEXT,
                **_MARKS,
                "undocumented": _UNDOCUMENTED,
                "parameters": _map_of("parameter"),
                "returns": _text("A type expression."),
            }
        ),
        "protocol": _object({"short_names": _STRINGS, "summary": _TEXT}),
        "participant": _object({"examples": _STRINGS}),
    }


def _value_definitions() -> dict[str, object]:
    value = {
        "value": {"type": ["string", "integer"]},
        "name": _TEXT,
        "since": _TEXT,
        "summary": _TEXT,
        "parameter": _ref("parameter_of_name"),
    }
    item: Schema = {
        "if": {"type": "object"},
        "then": _ref("value"),
        "else": {"type": ["string", "integer"]},
    }
    return {
        "parameter_of_name": _object({"name": _TEXT, "values": _STRINGS}, ("name",)),
        "value": _object(value, ("value",)),
        "values": {
            "if": {"type": "string"},
            "then": {"const": Completeness.UNKNOWN.value},
            "else": {"type": "array", "minItems": 1, "items": item},
            "description": "The wire values, or 'unknown' where the page lost its list.",
        },
    }


def _type_definition() -> Schema:
    fields: Schema = {
        "if": {"type": "string"},
        "then": {"const": "unknown"},
        "else": _map_of("field"),
        "description": "The fields, or 'unknown' where no page lists them.",
    }
    return _object(
        {
            "fields": fields,
            "since": _MARKS["since"],
            "summary": _MARKS["summary"],
            "undocumented": _UNDOCUMENTED,
        },
        ("fields",),
    )


def _event_definition() -> Schema:
    return _object(
        {
            "group": _text("The page's section."),
            "kind": {"enum": [kind.value for kind in EventKind]},
            "action": _text("The request that a result or an error answers."),
            "parameter": _ref("parameter_of_name"),
            **_MARKS,
            "undocumented": _UNDOCUMENTED,
            "fields": _map_of("field"),
        },
        ("kind",),
    )


def schema_text() -> str:
    """Give the schema as the published file's text."""
    return json.dumps(spec_schema(), indent=2, ensure_ascii=False) + "\n"
