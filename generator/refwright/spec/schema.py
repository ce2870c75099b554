"""The JSON Schema of the spec format, built of :mod:`refwright.spec.fact_table`.

It is published as ``spec/refwright-1.schema.json`` for editors and enforced on every load.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from refwright.spec.fact_schemas import TEXT, TEXTS, Schema, definition, map_of
from refwright.spec.fact_table import ROWS, Thing
from refwright.spec.model import FORMAT, Completeness

ID: Final = f"urn:refwright:spec-format:{FORMAT}"


def spec_schema() -> Schema:
    """Build the schema (draft 2020-12) of one spec file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "refwright spec",
        "description": "One release of one API, as its reference pages document it.",
        **_object(_top_level(), ("refwright", "api", "release")),
        "$defs": {**_value_definitions(), **{thing.value: _entry(thing) for thing in Thing}},
    }


def _object(properties: Mapping[str, object], required: tuple[str, ...] = ()) -> Schema:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def _top_level() -> dict[str, object]:
    return {
        "refwright": {"const": FORMAT, "description": "Version of this format."},
        "api": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "release": {"type": "string", "pattern": r"^[A-Za-z0-9][A-Za-z0-9._-]*$"},
        "title": TEXT,
        "valid_for": TEXTS,
        "enums": map_of("enum"),
        "types": map_of("type"),
        "events": map_of("event"),
        "methods": map_of("method"),
        "protocols": map_of("protocol"),
        "participants": map_of("participant"),
        "gaps": {
            **TEXTS,
            "description": "Paths of which something may be missing: pages were not read whole.",
        },
    }


def _entry(thing: Thing) -> Schema:
    """Build the schema of what a file says of one kind of thing."""
    rows = ROWS[thing]
    required = tuple(row.name for row in rows if thing in row.required)
    return _object({row.name: row.schema for row in rows}, required)


def _value_definitions() -> dict[str, object]:
    item: Schema = {
        "if": {"type": "object"},
        "then": definition("value"),
        "else": {"type": ["string", "integer"]},
    }
    return {
        "parameter_of_name": _object({"name": TEXT, "values": TEXTS}, ("name",)),
        "values": {
            "if": {"type": "string"},
            "then": {"const": Completeness.UNKNOWN.value},
            "else": {"type": "array", "minItems": 1, "items": item},
            "description": "The wire values, or 'unknown' where the page lost its list.",
        },
    }


def schema_text() -> str:
    """Give the schema as the published file's text."""
    return json.dumps(spec_schema(), indent=2, ensure_ascii=False) + "\n"
