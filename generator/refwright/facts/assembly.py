"""Facts to a spec: the tree that their paths spell, as plain data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from refwright.facts.testimony import Fact, Path
from refwright.spec.constraints import Constraints
from refwright.spec.model import Completeness, EnumValue, ValueParameter
from refwright.spec.to_data import Data, parameter_to_data, value_to_data

_SECTIONS = ("enums", "types", "events", "methods", "protocols", "participants")


def assemble(api: str, release: str, title: str, facts: Iterable[Fact]) -> Data:
    """Build the plain data of a spec file from facts in page order."""
    data: Data = {"refwright": 1, "api": api, "release": release}
    if title:
        data["title"] = title
    tree: Data = {}
    values: dict[Path, dict[str, EnumValue]] = {}
    for fact in facts:
        _place(fact, tree, values)
    for path, listed in values.items():
        node = _node(tree, path[:-1])
        if node.get("values") != Completeness.UNKNOWN.value:
            node["values"] = [value_to_data(value) for value in listed.values()]
    if valid_for := tree.pop("valid_for", None):
        data["valid_for"] = valid_for
    data.update({key: tree[key] for key in _SECTIONS if tree.get(key)})
    return data


def _place(fact: Fact, tree: Data, values: dict[Path, dict[str, EnumValue]]) -> None:
    path, value = fact.path, fact.value
    if len(path) > 2 and path[-2] == "values" and isinstance(value, EnumValue):
        values.setdefault(path[:-1], {})[path[-1]] = value
    elif len(path) > 3 and path[-3] == "values" and path[-1] == "summary":
        listed = values.setdefault(path[:-2], {})
        known = listed.get(path[-2])
        if known is not None:
            listed[path[-2]] = replace(known, summary=str(value))
    elif isinstance(value, Completeness):
        _state_completeness(_node(tree, path[:-1]), value)
    elif value is None:
        _node(tree, path)
    elif path[-1] == "fields" and isinstance(value, str):
        node = _node(tree, path[:-1])
        node.setdefault("fields", {} if value == "known" else "unknown")
    else:
        _node(tree, path[:-1])[path[-1]] = plain_value(value)


def plain_value(value: object) -> object:
    """Give a fact's value as a spec file holds it."""
    match value:
        case EnumValue():
            return value_to_data(value)
        case Completeness():
            return value.value
        case ValueParameter():
            return parameter_to_data(value)
        case Constraints():
            return value.to_data()
        case tuple():
            return list(value)
        case _:
            return value


def _state_completeness(node: Data, value: Completeness) -> None:
    if value is Completeness.UNKNOWN:
        node["values"] = value.value
    elif value is Completeness.SOME:
        node["complete"] = value.value


def _node(tree: Data, path: Path) -> Data:
    here = tree
    for step in path:
        here = cast("Data", here.setdefault(step, {}))
    return here
