"""What the reference says, as plain data: the same from whichever maker's page it is read."""

from __future__ import annotations

import json
from typing import Any


def facts(data: dict[str, Any]) -> str:
    """Return ``facts.json``: objects with kind, fields, types, presence and values."""
    objects = [
        *(_object(e, "event", e["members"]) for e in data["events"]),
        *(_object(m, "method", m["parameters"]) for m in data["methods"]),
        *(_object(t, "type", t["members"]) for t in data["types"]),
        *(
            {"name": e["name"], "kind": "enum", "values": [v["value"] for v in e["values"]]}
            for e in data["enumerations"]
        ),
    ]
    return json.dumps({"objects": objects}, indent=1) + "\n"


def _object(thing: dict[str, Any], kind: str, members: list[dict[str, Any]]) -> dict[str, Any]:
    stated = {"name": thing["name"], "kind": kind, "fields": [_field(m) for m in members]}
    if "returns" in thing:
        stated["returns"] = thing["returns"]["type"]
    return stated


def _field(member: dict[str, Any]) -> dict[str, Any]:
    cardinality = member.get("cardinality")
    required = member["required"] if cardinality is None else cardinality.startswith("1")
    field = {"name": member["name"], "type": member["type"], "required": required}
    if cardinality is not None:
        field["many"] = cardinality.endswith("n")
    if "default" in member:
        field["default"] = member["default"]
    return field
