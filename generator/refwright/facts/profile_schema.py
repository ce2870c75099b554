"""The JSON Schema of profile files: for editors, and the one that loading starts with."""

from __future__ import annotations

import json
from dataclasses import fields

from refwright.facts.rule_language.language import FACTS, MEMBERS, THINGS
from refwright.facts.rule_language.shapes import Schema, rule_schema, shape_definitions
from refwright.pages.document import Forms
from refwright.spec.model import EventKind

FORMAT = 1
PROFILE_SCHEMA_FILE = "refwright-profile-1.schema.json"
_STRINGS = {"type": "array", "items": {"type": "string", "minLength": 1}}
_GROUPS = {"type": "object", "additionalProperties": _STRINGS}
_REMOVED = {"type": "string", "pattern": "^!"}


def _rows(**keys: Schema) -> Schema:
    """Build the schema of rows; ``'!text'`` removes an inherited row that matches so."""
    item = {
        "type": "object",
        "properties": keys,
        "required": sorted(keys),
        "additionalProperties": False,
    }
    return {"type": "array", "items": {"anyOf": [item, _REMOVED]}}


def _closed(properties: Schema, about: str = "") -> Schema:
    closed: Schema = {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return {**closed, "description": about} if about else closed


def profile_schema() -> Schema:
    """Build the schema (draft 2020-12) of one profile file, rules and all."""
    return {
        **_profile({"$ref": "#/$defs/rule"}, {"$ref": "#/$defs/lines"}),
        "$defs": {"rule": rule_schema(THINGS, MEMBERS, FACTS), **shape_definitions()},
    }


def loose_profile_schema() -> Schema:
    """Build the same without what rules hold: their loader says better what is wrong with one."""
    return _profile({"type": "object"}, {})


def profile_schema_text() -> str:
    """Return the schema as the text that ``refwright schema --profile`` prints."""
    return json.dumps(profile_schema(), indent=2, ensure_ascii=False) + "\n"


def _profile(rule: Schema, line: Schema) -> Schema:
    text: Schema = {"type": "string"}
    rules: Schema = {
        "type": "array",
        "items": rule,
        "description": "tried in order; the first fits",
    }
    word: Schema = {"type": ["string", "null"], "description": "a type; null removes the word"}
    group = _closed({"match": {"anyOf": [text, _STRINGS]}, "rules": rules})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright profile",
        "required": ["profile"],
        **_closed(
            {
                "refwright": {"const": FORMAT, "description": "the format of profiles"},
                "profile": {**text, "description": "its name"},
                "extends": {**text, "description": "words, base, genesys, or a file beside this"},
                "headers": _GROUPS,
                "labels": _GROUPS,
                "names": _closed(_grammars()),
                "kinds": _rows(kind={"enum": [kind.value for kind in EventKind]}, match=text),
                "phrases": _GROUPS,
                "presence": _closed(
                    dict.fromkeys(("required", "optional", "conditional", "nothing"), _STRINGS),
                    "words in a cell or mark",
                ),
                "types": _closed(
                    {
                        "words": {"type": "object", "additionalProperties": word},
                        "notations": _closed(
                            dict.fromkeys(("list", "map", "nullable", "union", "enum"), _STRINGS)
                        ),
                        "callbacks": _STRINGS,
                        "phrases": _rows(match=text, type=text),
                        "rewrites": _rows(match=text, type=text),
                        "names": _rows(field=text, type=text, reason=text),
                    }
                ),
                "joined": {
                    "type": "array",
                    "items": {"enum": ["enums", "types", "events", "methods"]},
                },
                "holes": {
                    "type": "object",
                    "additionalProperties": text,
                    "description": "by the name of a hole, its pattern (RE2)",
                },
                "lines": {"type": "object", "additionalProperties": line},
                "rules": rules,
                "pages": {
                    "type": "array",
                    "items": {**group, "required": ["rules"]},
                    "description": "rules for the pages whose name matches",
                },
                "forms": _closed(
                    {node.name: {"anyOf": [text, _STRINGS]} for node in fields(Forms)}
                ),
                "refuse": _rows(match=text, reason=text),
                "ignore": _rows(match=text, reason=text),
            }
        ),
    }


def _grammars() -> Schema:
    text: Schema = {"type": "string"}
    grammars = dict.fromkeys(("release", "event", "field", "method", "value"), text)
    return {**grammars, "repairs": _rows(match=text, replace=text, reason=text)}
