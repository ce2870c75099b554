"""Changes in plain words: one sentence each, safe to print, with names as the page writes them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final

from refwright.canonical_yaml.key_paths import Key, Path
from refwright.changes.compare.change import Absent, Json, Kind, Value

_THINGS: Final[Mapping[str, tuple[str, str]]] = {
    "events": ("event", "events"),
    "fields": ("field", "fields"),
    "types": ("type", "types"),
    "enums": ("enumeration", "enumerations"),
    "methods": ("method", "methods"),
    "parameters": ("parameter", "parameters"),
    "values": ("value", "values"),
    "protocols": ("protocol", "protocols"),
    "participants": ("participant", "participants"),
    "short_names": ("short name", "short names"),
    "examples": ("example", "examples"),
    "valid_for": ("further release", "further releases"),
}
_FACTS: Final[Mapping[str, str]] = {
    "parameter": "varying part",
    "since": "first release",
    "returns": "returned type",
    "callback": "callback role",
    "deprecated": "deprecation",
    "constraints": "limits",
    "removed": "removal",
    "written": "written type",
    "extends": "extended type",
    "undocumented": "documentation",
    "complete": "list of values",
}
_LONGEST: Final = 80
_PLAIN: Final = re.compile(r"[\w.$:-]+")
_LISTED: Final = 6


def message_of(kind: Kind, path: Path, before: Value, after: Value) -> str:
    """Tell a change in one sentence, without a full stop."""
    return kind.phrase.format(
        What=_capital(described(path)),
        Thing=_capital(described(path[:-1])),
        before=shown(before),
        after=shown(after),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def described(path: Path) -> str:
    """Name the place of a change: ``the field hints of the event interaction.added``."""
    words = ""
    at = 0
    while at < len(path):
        step = str(path[at])
        more = at + 1 < len(path)
        if step in _THINGS and more:
            words = _of(f"{_THINGS[step][0]} {name_shown(path[at + 1])}", words)
            at += 2
        elif step in _THINGS:
            words = _of(_THINGS[step][1], words)
            at += 1
        else:
            words = _of(_FACTS.get(step, step), words)
            at += 1
    return words


def _of(inner: str, outer: str) -> str:
    return f"the {inner} of {outer}" if outer else f"the {inner}"


def name_shown(name: Key) -> str:
    """Write a wire name so that it is seen where it starts and ends, on one line."""
    text = str(name)
    return _cut(text) if _PLAIN.fullmatch(text) else json.dumps(_cut(text), ensure_ascii=False)


def shown(value: Value) -> str:
    """Write a value for reading: short, on one line."""
    if isinstance(value, Absent):
        return "not there"
    if isinstance(value, str):
        return name_shown(value)
    if isinstance(value, list):
        return _list(value)
    if isinstance(value, dict):
        return _list(value["values"]) if "values" in value else _cut(json.dumps(value))
    return json.dumps(value)


def _list(items: Json) -> str:
    if not isinstance(items, list):
        return shown(items)
    words = [shown(i["value"] if isinstance(i, dict) and "value" in i else i) for i in items]
    more = len(words) - _LISTED
    return ", ".join(words[:_LISTED]) + (f" and {more} more" if more > 0 else "")


def _cut(text: str) -> str:
    visible = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text[: _LONGEST + 1])
    return visible if len(text) <= _LONGEST else visible[: _LONGEST - 1] + "…"
