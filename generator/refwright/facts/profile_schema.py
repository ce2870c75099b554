"""The JSON Schema of profile files."""

from __future__ import annotations

from refwright.spec.model import EventKind

_STRINGS = {"type": "array", "items": {"type": "string", "minLength": 1}}
_GROUPS = {"type": "object", "additionalProperties": _STRINGS}


def _rows(**keys: dict[str, object]) -> dict[str, object]:
    item = {
        "type": "object",
        "properties": keys,
        "required": sorted(keys),
        "additionalProperties": False,
    }
    return {"type": "array", "items": item}


def _closed(properties: dict[str, object]) -> dict[str, object]:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def profile_schema() -> dict[str, object]:
    """Build the schema (draft 2020-12) of one profile file."""
    text: dict[str, object] = {"type": "string"}
    grammars: dict[str, object] = dict.fromkeys(
        ("release", "event", "field", "method", "value"), text
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright profile",
        "required": ["profile"],
        **_closed(
            {
                "profile": text,
                "extends": text,
                "headers": _GROUPS,
                "labels": _GROUPS,
                "names": _closed(
                    {**grammars, "repairs": _rows(match=text, replace=text, reason=text)}
                ),
                "kinds": _rows(kind={"enum": [kind.value for kind in EventKind]}, match=text),
                "phrases": _GROUPS,
                "presence": _closed(
                    dict.fromkeys(("required", "optional", "conditional", "nothing"), _STRINGS)
                ),
                "types": _closed(
                    {
                        "words": {"type": "object", "additionalProperties": text},
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
                "holes": {"type": "object", "additionalProperties": text},
                "lines": {"type": "object"},
                "rules": {"type": "array", "items": {"type": "object"}},
                "pages": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["rules"],
                        **_closed(
                            {
                                "match": {"anyOf": [text, _STRINGS]},
                                "rules": {"type": "array", "items": {"type": "object"}},
                            }
                        ),
                    },
                },
                "refuse": _rows(match=text, reason=text),
                "ignore": _rows(match=text, reason=text),
            }
        ),
    }
