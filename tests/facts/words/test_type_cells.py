"""Whole type cells: the type, its limits, and all that stands beside it."""

from __future__ import annotations

import pytest

from refwright.facts.words.types import TypeReading, read_type, resolve_names
from refwright.facts.words.vocabulary import Words
from refwright.spec.type_text import format_type

DESCRIBED = {"Order", "Invoice", "OrderState", "A", "B"}
CELLS: list[tuple[str, str | None, dict[str, object], dict[str, object]]] = [
    ("string", "string", {}, {}),
    ("Array of strings", "list[string]", {}, {}),
    ("array[string]", "list[string]", {}, {}),
    ("[]string", "list[string]", {}, {}),
    ("List<String>", "list[string]", {}, {}),
    ("array of Order", "list[Order]", {}, {}),
    ("Map<String, Integer>", "map[integer]", {}, {}),
    ("map[string]int", "map[integer]", {}, {}),
    ("{string: integer}", "map[integer]", {}, {}),
    ("?string", "string | null", {}, {}),
    ("string (nullable)", "string | null", {}, {}),
    ("string, may be null", "string | null", {}, {}),
    ("A, B or null", "A | B | null", {}, {}),
    ('"a" | "b"', "'a' | 'b'", {}, {}),
    ("left | right", "string", {}, {"values": ["left", "right"]}),
    ("1 | 2 | 3", "1 | 2 | 3", {}, {}),
    ("string(255)", "string", {"max_length": 255}, {}),
    ("string (1-64)", "string", {"min_length": 1, "max_length": 64}, {}),
    ("string [1..64]", "string", {"min_length": 1, "max_length": 64}, {}),
    ("string, 3 to 10 characters long", "string", {"min_length": 3, "max_length": 10}, {}),
    ("string($uuid)", "string", {"format": "uuid"}, {}),
    ("integer <int64>", "integer", {"format": "int64"}, {}),
    ("unsigned integer", "integer", {"minimum": 0}, {}),
    ("decimal(10,2)", "number", {}, {}),
    ("integer >= 0", "integer", {"minimum": 0}, {}),
    ("integer [0, 100]", "integer", {"minimum": 0, "maximum": 100}, {}),
    ("positive integer", "integer", {"exclusive_minimum": 0}, {}),
    ("float 0.0 - 1.0", "number", {"minimum": 0.0, "maximum": 1.0}, {}),
    ("string 0..1", "string", {}, {"presence": "optional"}),
    ("Order 1..*", "list[Order]", {"min_items": 1}, {"presence": "required"}),
    ("string, pattern: ^\\d{5}$", "string", {"pattern": "^\\d{5}$"}, {}),
    ("enum: a, b, c", "string", {}, {"values": ["a", "b", "c"]}),
    ("string (a | b | c)", "string", {}, {"values": ["a", "b", "c"]}),
    ("boolean, default false", "boolean", {}, {"default": "false"}),
    ("integer (default: 10)", "integer", {}, {"default": "10"}),
    ("int | null = null", "integer | null", {}, {"default": "null"}),
    ('string = "x"', "string", {}, {"default": '"x"'}),
    ("required string", "string", {}, {"presence": "required"}),
    ("[String!]!", "list[string]", {}, {"presence": "required"}),
    ("Promise<Order>", "Order", {}, {}),
    ("OrderState enum", "OrderState", {}, {}),
    ("enum OrderState", "OrderState", {}, {}),
    ("hex string", "string", {}, {"remarks": ["hex"]}),
    ("number in seconds", "number", {}, {"remarks": ["in seconds"]}),
    ("string in ISO 8601 format", "string", {"format": "date-time"}, {}),
    ("integer (milliseconds)", "integer", {}, {"remarks": ["milliseconds"]}),
    ("array of up to 5 strings", "list[string]", {"max_items": 5}, {}),
    ("array [1..10] of strings", "list[string]", {"min_items": 1, "max_items": 10}, {}),
    ("Array of strings (max 10 items)", "list[string]", {"max_items": 10}, {}),
    ("{id: string, n: integer}", "any", {}, {"unknown": ["{id: string, n: integer}"]}),
    ("array<string | number>", "list[string | number]", {}, {}),
    ("String/Integer", "string | integer", {}, {}),
    ("Hash{String => Integer}", "map[integer]", {}, {}),
    ("integer min 1 max 10", "integer", {"minimum": 1, "maximum": 10}, {}),
    ("number > 0 and < 1", "number", {"exclusive_minimum": 0, "exclusive_maximum": 1}, {}),
    ("non-empty string", "string", {"min_length": 1}, {}),
    ("snowflake", "any", {}, {"unknown": ["snowflake"]}),
    ("N/A", None, {}, {}),
]


def beside(reading: TypeReading) -> dict[str, object]:
    """Give what stands beside a type, as far as something does."""
    found: dict[str, object] = {
        "presence": reading.presence.presence.value if reading.presence else None,
        "values": [value.value for value in reading.values],
        "default": reading.default,
        "unknown": list(reading.unknown),
        "remarks": list(reading.remarks),
    }
    return {key: value for key, value in found.items() if value}


@pytest.mark.parametrize(("cell", "kind", "limits", "said"), CELLS, ids=[c[0] for c in CELLS])
def test_type_cells(
    cell: str, kind: str | None, limits: dict[str, object], said: dict[str, object], words: Words
) -> None:
    read = resolve_names(read_type(cell, words), DESCRIBED)
    shown = format_type(read.type) if read.type is not None else None
    assert (shown, read.constraints.to_data(), beside(read)) == (kind, limits, said)
