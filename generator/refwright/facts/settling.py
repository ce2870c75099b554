"""Facts brought to agree before they are a spec: names with types, defaults and values with both.

Interpreters state what words say, each for itself. Only here all names of a release are known: a
name that no page describes becomes *any* with a warning, so that nothing is refused for a word;
a default and the values of a member are brought into its type, or doubted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from refwright.base.errors import Finding, Severity
from refwright.base.patterns import compile_pattern
from refwright.facts.testimony import Fact, Path
from refwright.facts.words.defaults import read_default
from refwright.facts.words.sentences import limits_of
from refwright.facts.words.types import TypeReading, resolve_names
from refwright.facts.words.values import agree_values
from refwright.facts.words.vocabulary import Words
from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.file import type_texts
from refwright.spec.model import (
    ANY,
    Completeness,
    Enumeration,
    EnumValue,
    Presence,
    Ref,
    TypeExpr,
    Union,
    references,
)
from refwright.spec.to_data import Data, value_to_data
from refwright.spec.type_text import format_type, parse_type, rename_references


@dataclass(frozen=True, slots=True)
class Settling:
    """What settling goes by: all facts with their evidence and pages, the words, the release."""

    facts: Mapping[Path, Fact]
    words: Words
    where: str
    pages: Mapping[Path, str]

    def place(self, path: Path) -> str:
        """Return the page and place that state a fact, or the release if none does."""
        fact = self.facts.get(path)
        page = self.pages.get(path, self.where)
        return f"{page}, {fact.evidence.place}" if fact else self.where

    def doubt(self, code: str, path: Path, what: str, remedy: str) -> Finding:
        """Make a warning about the fact at a path."""
        return Finding(
            Severity.WARNING, code, self.place(path), f"{'/'.join(path)}: {what}", remedy
        )


def settle(data: Data, by: Settling) -> list[Finding]:
    """Make the data of a spec agree with itself, in place; what cannot is a finding."""
    findings = _resolve(data, by)
    enums = cast("dict[str, Data]", data.get("enums", {}))
    for path, member in _members(data):
        _settle_limits(member)
        if member.get("presence") != Presence.OPTIONAL.value:
            member.pop("condition", None)
        findings += _settle_values(path, member, by)
        findings += _settle_default(path, member, enums, by)
    return findings


def _members(data: Data) -> Iterator[tuple[Path, Data]]:
    for section, inside in (("types", "fields"), ("events", "fields"), ("methods", "parameters")):
        for name, thing in cast("dict[str, Data]", data.get(section, {})).items():
            members = thing.get(inside)
            for key, member in members.items() if isinstance(members, dict) else ():
                if isinstance(member, dict):
                    yield (section, name, inside, key), member


# --- names ---

_OBJECTS = compile_pattern(r"([\pL_$][\pL\pN_$.]*)\s+objects?\b", ignore_case=False)


def _said_objects(by: Settling) -> frozenset[str]:
    """Return the names that a page calls objects: types, although no page lists their fields."""
    return frozenset(
        found[1]
        for path, fact in by.facts.items()
        if path[-1] in {"type", "returns"}
        for found in _OBJECTS.finditer(fact.evidence.words)
    )


def _resolve(data: Data, by: Settling) -> list[Finding]:
    """Make every reference of the data name something in it.

    ``interaction.Contact`` means the type ``Contact`` where the page heads its section so.
    """
    types = cast("Data", data.setdefault("types", {}))
    known = {*types, *cast("Data", data.get("enums", {}))}
    objects = _said_objects(by)
    findings: list[Finding] = []
    for keys, text in list(type_texts(data)):
        path = cast("Path", keys)
        expr = parse_type(text)
        names = sorted(set(references(expr)) - known)
        if not names:
            continue
        renamed = {name: short for name in names if (short := name.rpartition(".")[2]) in known}
        missing = [name for name in names if name not in renamed]
        for name in missing:
            if name in objects:
                types.setdefault(name, {"fields": "unknown"})
                known.add(name)
                findings.append(_not_listed(name, path, by))
        expr = rename_references(expr, renamed)
        if not _put(data, path, expr, known):
            left = [name for name in missing if name not in known]
            findings += [_not_described(name, text, path, by) for name in left]
    if not types:
        del data["types"]
    _reorder(data)
    return findings


def _put(data: Data, path: Path, expr: TypeExpr, known: Collection[str]) -> bool:
    """Write a type whose names all mean something; whether its words are values after all."""
    options = expr.options if isinstance(expr, Union) else (expr,)
    words = tuple(option.name for option in options if isinstance(option, Ref))
    whole = words if len(words) == len(options) else ()
    reading = resolve_names(TypeReading(expr, options=whole), known)
    node = data
    for step in path[:-1]:
        node = cast("Data", node[step])
    if reading.values and "values" not in node:
        node["values"] = [value_to_data(value) for value in reading.values]
    left = set(references(expr)) - set(known)
    if left and not reading.values and len(path) > 4:
        node.setdefault("written", format_type(expr))
    if reading.type is None or reading.type == ANY:
        node.pop(path[-1], None)
    else:
        node[path[-1]] = format_type(reading.type)
    return bool(reading.values)


def _not_listed(name: str, path: Path, by: Settling) -> Finding:
    return Finding(
        Severity.NOTE,
        "type-not-described",
        by.where,
        f"the type {name!r} is named (by {'/'.join(path)}) but no page describes its fields",
        "give the page that does",
    )


def _not_described(name: str, text: str, path: Path, by: Settling) -> Finding:
    return by.doubt(
        "type-not-known",
        path,
        f"no page describes {name!r}, so that any value passes there (it is written {text!r})",
        "give the page that describes it, or say in the profile (types/words) what it means",
    )


_SECTIONS = ("enums", "types", "events", "methods", "protocols", "participants")


def _reorder(data: Data) -> None:
    for key in _SECTIONS:
        if key in data:
            data[key] = data.pop(key)


# --- limits, values and defaults ---


def _settle_limits(member: Data) -> None:
    """Read the words of limits for the type that the member has; a column's own stay."""
    said = member.pop("limits", None)
    kind = _type_of(member)
    read = limits_of(str(said).split("; "), kind) if said is not None else NO_CONSTRAINTS
    stated = cast("dict[str, Any]", member.get("constraints", {}))
    limits = Constraints(**stated).with_more(read)
    if limits:
        member["constraints"] = limits.to_data()


def _type_of(member: Data) -> TypeExpr:
    return parse_type(str(member["type"])) if "type" in member else ANY


def _settle_values(path: Path, member: Data, by: Settling) -> Iterator[Finding]:
    listed = member.get("values")
    if not isinstance(listed, list):
        return
    kind = _type_of(member)
    enumeration = _enumeration(listed)
    agreed = agree_values(enumeration, kind)
    if agreed.doubt:
        yield by.doubt(
            "values-against-type",
            (*path, "values"),
            f"the type is {format_type(kind)}, and its values are {agreed.doubt}; they are dropped",
            "correct the type or the values",
        )
    if agreed.enumeration is None or not agreed.enumeration.values:
        del member["values"]
        member.pop("complete", None)
        return
    member["values"] = [
        _with_value(data, value.value)
        for data, value in zip(
            _kept(listed, agreed.enumeration), agreed.enumeration.values, strict=True
        )
    ]


def _wire(value: object) -> object:
    return value["value"] if isinstance(value, dict) else value


def _enumeration(listed: list[object]) -> Enumeration:
    values = tuple(EnumValue(cast("str | int", _wire(value))) for value in listed)
    return Enumeration(values, Completeness.ALL)


def _kept(listed: list[object], enumeration: Enumeration) -> list[object]:
    """Return the entries of those values that are left, in their order."""
    left = [str(value.value) for value in enumeration.values]
    return [entry for entry in listed if str(_wire(entry)) in left]


def _with_value(entry: object, value: str | int) -> object:
    return {**entry, "value": value} if isinstance(entry, dict) else value


def _settle_default(
    path: Path, member: Data, enums: Mapping[str, Data], by: Settling
) -> Iterator[Finding]:
    default = member.get("default")
    if not isinstance(default, str):
        return
    kind = _type_of(member)
    stated = None if kind == ANY else _underlying(kind, enums)
    read = read_default(default, stated, by.words)
    if read.stated and read.value is not None and not isinstance(read.value, tuple):
        member["default"] = read.value
        return
    del member["default"]
    if read.doubt:
        yield by.doubt(
            "default-against-type",
            (*path, "default"),
            f"the type is {format_type(kind)}, and the default is {read.doubt}; it is left out",
            "correct the type or the default",
        )


def _underlying(kind: TypeExpr, enums: Mapping[str, Data]) -> TypeExpr:
    """Return what a shared enumeration's values are."""
    if isinstance(kind, Ref) and kind.name in enums:
        return parse_type(str(enums[kind.name]["type"]))
    return kind
