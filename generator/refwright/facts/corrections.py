"""Corrections: what is wrong on a page, mended by data that says why.

Each entry names a path of the spec, the value that it expects there, the value to set, a reason
and a source. One that no longer fits, or changes nothing, is an error: a correction never
outlives its cause in silence. The ``undocumented`` layer adds members that exist and stand on no
page; they are marked as such in the spec and in everything generated from it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

import jsonschema_rs

from refwright.base.errors import CorrectionError, SpecError
from refwright.base.strict_equality import same
from refwright.canonical_yaml.files import load_yaml
from refwright.spec.to_data import Data

ABSENT = object()


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of a corrections file. ``expect`` or ``set`` may be :data:`ABSENT`."""

    path: tuple[str, ...]
    expect: object
    set: object
    reason: str
    source: str
    where: str
    releases: tuple[str, ...] = ()
    matches: int = 1
    undocumented: bool = False


_TEXT = {"type": "string", "minLength": 1}
_ENTRY: dict[str, Any] = {
    "path": {**_TEXT, "description": "Path in the spec, segments joined by /; * matches one."},
    "set": {"description": "The right value; leave it out to remove what stands there."},
    "reason": _TEXT,
    "source": _TEXT,
    "releases": {"type": "array", "items": _TEXT, "minItems": 1},
}


def corrections_schema() -> dict[str, Any]:
    """Build the schema (draft 2020-12) of a corrections file."""
    fix = {
        **_ENTRY,
        "expect": {"description": "The value that the page gives; leave it out for: not there."},
        "matches": {"type": "integer", "minimum": 1, "default": 1},
    }
    required = ["path", "reason", "source"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright corrections",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "corrections": _list_of(fix, required),
            "undocumented": _list_of(_ENTRY, [*required, "set"]),
        },
    }


def _list_of(properties: Mapping[str, Any], required: list[str]) -> dict[str, Any]:
    entry = {"type": "object", "properties": properties, "required": required}
    return {"type": "array", "items": {**entry, "additionalProperties": False}}


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(corrections_schema())


def parse_corrections(text: str, where: str) -> list[Correction]:
    """Read a corrections file's text; raises ``SpecError`` naming line and key."""
    parsed = load_yaml(text, where)
    if parsed.data is None:
        return []
    problems = [
        f"{parsed.place(tuple(error.instance_path))}: {error.message}"
        for error in _validator().iter_errors(parsed.data)
    ]
    if problems:
        raise SpecError("\n".join(problems), remedy="path, reason and source are required")
    data = parsed.data
    return [
        _correction(entry, f"{where}, line {parsed.lines[(layer, index)]}", layer)
        for layer, entries in data.items()
        for index, entry in enumerate(entries)
    ]


def _correction(entry: Data, where: str, layer: str) -> Correction:
    return Correction(
        path=tuple(str(entry["path"]).strip("/").split("/")),
        expect=entry.get("expect", ABSENT),
        set=entry.get("set", ABSENT),
        reason=str(entry["reason"]),
        source=str(entry["source"]),
        where=where,
        releases=tuple(entry.get("releases", [])),
        matches=entry.get("matches", 1),
        undocumented=layer == "undocumented",
    )


def apply_corrections(
    data: Data, corrections: list[Correction], release: str
) -> dict[tuple[str, ...], Correction]:
    """Apply those for ``release`` to a spec's plain data, in place.

    Gives the corrected paths with the correction of each. Raises ``CorrectionError`` that names
    every entry which matches too few or too many places, finds another value than it expects,
    or changes nothing.
    """
    applied: dict[tuple[str, ...], Correction] = {}
    problems: list[str] = []
    for correction in corrections:
        if correction.releases and release not in correction.releases:
            continue
        try:
            for path in _apply(data, correction):
                applied[path] = correction
        except CorrectionError as error:
            problems.append(str(error))
    if problems:
        raise CorrectionError("\n".join(problems), remedy="mend or delete the stale entries")
    return applied


def corrections_digest(corrections: Iterable[Correction], release: str) -> str:
    """Give the digest of what the corrections for a release do, whatever they say of it."""
    told = [
        (c.path, _show(c.expect), _show(c.set), c.undocumented)
        for c in corrections
        if not c.releases or release in c.releases
    ]
    return hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest() if told else ""


def _apply(data: Data, correction: Correction) -> list[tuple[str, ...]]:
    path_text = "/".join(correction.path)
    if correction.undocumented:
        _make_way(data, correction.path)
    found = _find(data, correction.path)
    if len(found) != correction.matches:
        raise CorrectionError(
            f"{path_text} matches {len(found)} places, not {correction.matches}",
            where=correction.where,
        )
    for path in found:
        parent = _parent(data, path)
        current = parent.get(path[-1], ABSENT)
        if not same(current, correction.expect):
            raise CorrectionError(
                f"{'/'.join(path)} is {_show(current)}, not {_show(correction.expect)} as expected",
                where=correction.where,
            )
        if same(current, correction.set):
            raise CorrectionError(f"{path_text} changes nothing", where=correction.where)
        _set(parent, path[-1], correction)
    return found


def _find(data: Data, pattern: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Give the paths whose parent exists and whose segments match; the last need not exist."""
    paths: list[tuple[str, ...]] = [()]
    for depth, step in enumerate(pattern):
        last = depth == len(pattern) - 1
        grown: list[tuple[str, ...]] = []
        for path in paths:
            node = _at(data, path)
            if not isinstance(node, dict):
                continue
            if "*" in step:
                grown += [(*path, key) for key in node if fnmatchcase(key, step)]
            elif step in node or last:
                grown.append((*path, step))
        paths = grown
    return paths


_CONTAINERS = frozenset({"enums", "types", "events", "methods", "fields", "parameters"})


def _make_way(data: Data, path: tuple[str, ...]) -> None:
    """Give the thing that a member is added to a place for it, if it has had no member yet."""
    here = data
    for step in path[:-1]:
        if step in _CONTAINERS:
            here.setdefault(step, {})
        inner = here.get(step)
        if not isinstance(inner, dict):
            return
        here = inner


def _at(data: Data, path: tuple[str, ...]) -> Any:
    here: Any = data
    for step in path:
        here = here[step]
    return here


def _parent(data: Data, path: tuple[str, ...]) -> Data:
    parent: Data = _at(data, path[:-1])
    return parent


def _set(parent: Data, key: str, correction: Correction) -> None:
    if correction.set is ABSENT:
        del parent[key]
        return
    value = correction.set
    if correction.undocumented and isinstance(value, dict):
        value = {**value, "undocumented": True}
    parent[key] = value


def _show(value: object) -> str:
    return "absent" if value is ABSENT else repr(value)
