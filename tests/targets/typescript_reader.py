"""The way back from TypeScript: what its own compiler read of a package, as a spec."""

from __future__ import annotations

from typing import Any, cast

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
from refwright.targets.samples import wire_values


def spec_of_facts(facts: Any) -> Spec:
    """Build the spec from what ``read_typescript.mjs`` printed.

    A type that lists a field's values must list just those that the comment explains.
    """
    overview = {
        key: facts[key]
        for key in ("api", "release", "title", "valid_for", "protocols", "participants")
        if key in facts
    }
    spec = spec_from_data(
        {
            **overview,
            "enums": dict(facts["enums"]),
            **{kind: _members_of_each(facts[kind], "fields") for kind in ("types", "events")},
            "methods": _members_of_each(facts["methods"], "parameters"),
        }
    )
    listed = [
        (entry[0], name, member.get("literals"))
        for kind, key in (("types", "fields"), ("events", "fields"), ("methods", "parameters"))
        for entry in facts[kind]
        if entry[1][key] != "unknown"
        for name, member in entry[1][key]
    ]
    explained = [
        (owner.name, member.name, _literals(member))
        for owner, members in (
            *((t, t.fields or ()) for t in spec.types),
            *((e, e.fields) for e in spec.events),
            *((m, m.parameters) for m in spec.methods),
        )
        for member in members
    ]
    assert listed == explained
    return spec


def _literals(member: Any) -> list[str | int] | None:
    kinds = {Scalar(ScalarName.STRING): str, Scalar(ScalarName.INTEGER): int}
    if member.values is None or member.type not in kinds:
        return None
    wires = dict.fromkeys(wire for value in member.values.values for wire in wire_values(value))
    return [wire for wire in wires if isinstance(wire, kinds[member.type])] or None


def _members_of_each(entries: Any, key: str) -> Data:
    read: Data = {}
    for name, entry in entries:
        data = dict(entry)
        if data[key] != "unknown":
            data[key] = {name: _member(member) for name, member in data[key]}
        if "returns" in data:
            data["returns"] = format_type(_type(data["returns"]))
        read[name] = data
    return read


def _member(entry: Any) -> Data:
    member = {key: value for key, value in entry.items() if key != "literals"}
    if "type" in member:
        member["type"] = format_type(_type(member["type"]))
    return cast("Data", member)


def _type(tree: Any) -> TypeExpr:
    kind, *rest = tree
    match kind:
        case "scalar":
            return Scalar(ScalarName(rest[0]))
        case "ref":
            return Ref(rest[0])
        case "list":
            return ListOf(_type(rest[0]))
        case "map":
            return MapOf(_type(rest[0]))
        case "union":
            return Union(tuple(map(_type, rest[0])))
        case "literal":
            return Literal(rest[0])
        case _:
            return ANY
