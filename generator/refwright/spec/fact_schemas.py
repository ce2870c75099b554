"""Schemas that rows of the table of facts share."""

from __future__ import annotations

from typing import Final

Schema = dict[str, object]

TEXT: Final[Schema] = {"type": "string", "minLength": 1}
TEXTS: Final[Schema] = {"type": "array", "items": TEXT}


def text(description: str) -> Schema:
    """Give the schema of a text, with a description for editors."""
    return {**TEXT, "description": description}


def definition(name: str) -> Schema:
    """Refer to a definition of the format's schema."""
    return {"$ref": f"#/$defs/{name}"}


def map_of(name: str) -> Schema:
    """Give the schema of a mapping from names to entries of one definition."""
    return {"type": "object", "additionalProperties": definition(name), "propertyNames": TEXT}


def names_or_unknown(name: str) -> Schema:
    """Give the schema of a type's fields, which may be unknown."""
    return {
        "if": {"type": "string"},
        "then": {"const": "unknown"},
        "else": map_of(name),
        "description": "The fields, or 'unknown' where no page lists them.",
    }


_BOUND: Final[Schema] = {"type": "number"}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
CONSTRAINTS: Final[Schema] = {
    "type": "object",
    "properties": {
        "format": TEXT,
        **dict.fromkeys(("minimum", "exclusive_minimum", "maximum", "exclusive_maximum"), _BOUND),
        **dict.fromkeys(("min_length", "max_length", "min_items", "max_items"), _COUNT),
        "pattern": TEXT,
    },
    "additionalProperties": False,
    "minProperties": 1,
    "description": "Format, range, lengths and pattern, each for the part of the type it fits.",
}
