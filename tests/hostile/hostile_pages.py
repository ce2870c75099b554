"""Hostile pages as HTML: every attack at every position of a page, read by the real pipeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from attacks import ATTACKS

from refwright.facts.profile import Profile, load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.model import (
    Enum,
    Enumeration,
    EnumValue,
    Event,
    Field,
    ListOf,
    MapOf,
    Method,
    Parameter,
    Ref,
    Spec,
    TypeDef,
    Union,
    references,
)
from refwright.spec.type_text import rename_references

_N = TypeVar("_N", Enum, Event, Field, Method, Parameter, TypeDef)

PAGE = """<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1>
<h2>{group}</h2>
<table><tr><th>Event</th><th>Attributes</th><th>Description</th></tr>
<tr><td>{event}</td><td></td><td>It opened wide. {text}</td></tr>
<tr><td></td><td>{field}</td><td>Identifies it. {text} Default: {default}</td></tr>
<tr><td></td><td>why</td><td>Possible values are:
<ul><li>wind - It blew. {text}</li><li>{value}</li></ul></td></tr>
<tr><td>door.shut</td><td></td><td>{text}</td></tr></table>
<h2>{type}</h2>
<table><tr><th>Name</th><th>Type</th><th>Mandatory</th><th>Valid Values</th>
<th>Description</th></tr>
<tr><td>{member}</td><td>string</td><td>yes</td><td>{value}</td>
<td>What it is painted in. {text}</td></tr>
<tr><td>handle</td><td>integer</td><td>no</td><td></td><td>{text}</td></tr></table>
<h2>{method}</h2>
<table><tr><th>Signature</th><td>house.doors.{method}({parameter}, succeeded)</td></tr>
<tr><th>Description</th><td>Turns the key. {text}</td></tr><tr><th>Parameters</th>
<td><table><tr><th>Name</th><th>Type</th><th>Description</th></tr>
<tr><td>{parameter}</td><td>string</td><td>Which one. {text}</td></tr>
<tr><td>succeeded</td><td>function</td><td>Called after. {text}</td></tr></table></td></tr></table>
</body></html>
"""
TAME = {
    "title": "Doors",
    "group": "Door Events",
    "event": "door.opened",
    "field": "doorid",
    "default": "front",
    "value": "cat",
    "type": "Paint",
    "member": "colour",
    "method": "turn",
    "parameter": "key",
    "text": "Tame.",
}
POSITIONS = {
    "texts": ("title", "group", "text"),
    "event": ("event",),
    "fields": ("field", "member"),
    "values": ("value", "default"),
    "type": ("type",),
    "method": ("method", "parameter"),
}
"""Which positions of a page an attack takes at once, before the profile that all vendors share."""
WIDELY = ("event", "field", "member", "value", "default", "type")
"""The positions that it takes before a profile of somebody who takes anything for a name."""
COLLISIONS = {
    "case": ("doorid", "DoorId"),
    "compatibility": ("file", "\ufb01le"),
    "separators": ("door_id", "door-id"),
    "marks": ("etat", "\u00e9tat"),
    "full width": ("abc", "\uff41\uff42\uff43"),
    "sharp s": ("strasse", "stra\u00dfe"),
    "invisible": ("doorid", "door\u200bid"),
    "Kelvin": ("k", "\u212a"),
    "dotless": ("id", "\u0131d"),
}


def anything_but(*words: str) -> str:
    """Give a pattern for every text but these words, without look-ahead: patterns are RE2's."""
    starts = {word[:size] for word in words for size in range(len(word) + 1)}
    ways = []
    for start in sorted(starts):
        following = "".join(sorted({w[len(start)] for w in starts if w[:-1] == start and w}))
        other = f"[^{following}]" if following else "."
        # a text that leaves the words here, or that ends in the middle of one
        ways.append(f"{start}{other}.*")
        if start and start not in words:
            ways.append(start)
    return f"(?s:{'|'.join(ways)})"


WIDE_PROFILE = rf"""profile: wide
extends: base
names:
  event: '{anything_but("Doors", "Door Events", "Paint", "turn")}'
  field: '\S+(?: \S+)*'
  value: '\S+'
"""


FILE_NAMES = (
    "../../x.html",
    "C:\\con.html",
    "\x1b[31m.html",
    "*/.html",
    '".html',
    "`$(x)`.html",
)


@dataclass(frozen=True, slots=True)
class HostilePage:
    """A page with an attack; ``kind`` says at which positions."""

    label: str
    html: str
    kind: str
    attack: str = ""


def pages() -> dict[str, HostilePage]:
    """Make all pages, by label; the label is the page's file name."""
    found = [*_at_each_position(), *_with_all_positions(), *_colliding()]
    found += [HostilePage(name, PAGE.format(**TAME), "file name") for name in FILE_NAMES]
    return {page.label: page for page in found}


def _at_each_position() -> Iterator[HostilePage]:
    for attack, text in ATTACKS.items():
        for kind, positions in POSITIONS.items():
            html = PAGE.format(**{**TAME, **dict.fromkeys(positions, text)})
            yield HostilePage(f"{attack} as {kind}.html", html, kind, text)


def _with_all_positions() -> Iterator[HostilePage]:
    for attack, text in ATTACKS.items():
        html = PAGE.format(**{**TAME, **dict.fromkeys(WIDELY, text)})
        yield HostilePage(f"{attack} everywhere.html", html, "wide", text)


def _colliding() -> Iterator[HostilePage]:
    for what, (one, other) in COLLISIONS.items():
        html = PAGE.format(**{**TAME, "field": one, "parameter": one, "member": one})
        row = f"<tr><td></td><td>{other}</td><td>The other.</td></tr><tr><td></td><td>why</td>"
        html = html.replace("<tr><td></td><td>why</td>", row)
        html = html.replace("<td>handle</td>", f"<td>{other}</td>")
        yield HostilePage(f"collision by {what}.html", html, "collision", other)


@cache
def profile(wide: bool) -> Profile:
    """Give the profile that all vendors share, or one that takes anything for a name."""
    if not wide:
        return load_profile("base")
    with TemporaryDirectory() as folder:
        (Path(folder) / "wide.yaml").write_text(WIDE_PROFILE)
        return load_profile("wide.yaml", Path(folder))


@cache
def readings() -> dict[str, Reading]:
    """Read every page as ``refwright read`` does."""
    return {page.label: read(page) for page in pages().values()}


def read(page: HostilePage) -> Reading:
    """Read one page."""
    capture = Capture(page.label, page.html.encode("utf-8", "surrogatepass"))
    used = profile(page.kind in {"wide", "collision"})
    return read_release(Request("hostile", "1", (capture,), used))


def tame(spec: Spec) -> Spec:
    """Give the spec that the same page has with tame words: each text another, all harmless."""
    words: dict[str, str] = {}

    def word(text: str) -> str:
        return words.setdefault(text, f"word{len(words)}")

    def named(items: Iterable[_N]) -> tuple[_N, ...]:
        return tuple(replace(item, **_tamed(item, word)) for item in items)

    return replace(
        spec,
        title="Tame",
        enums=named(spec.enums),
        types=tuple(_with_fields(t, named(t.fields)) if t.fields else t for t in named(spec.types)),
        events=tuple(replace(e, fields=named(e.fields)) for e in named(spec.events)),
        methods=tuple(replace(m, parameters=named(m.parameters)) for m in named(spec.methods)),
    )


def _with_fields(kind: TypeDef, fields: tuple[Field, ...]) -> TypeDef:
    return replace(kind, fields=fields)


def _tamed(item: object, word: Callable[[str], str]) -> dict[str, Any]:
    """Give what changes of a thing: its name, its prose, the texts of its values."""
    changed: dict[str, Any] = {}
    for key in ("name", "group", "default", "deprecated", "since"):
        text = getattr(item, key, None)
        if isinstance(text, str):
            changed[key] = word(text)
    if getattr(item, "summary", None):
        changed["summary"] = "Tame words."
    expr = getattr(item, "type", None)
    if isinstance(expr, Ref | ListOf | MapOf | Union):
        changed["type"] = rename_references(expr, {n: word(n) for n in references(expr)})
    values = getattr(item, "values", None)
    if isinstance(values, Enumeration):
        changed["values"] = replace(
            values, values=tuple(_tamed_value(v, word) for v in values.values)
        )
    return changed


def _tamed_value(value: EnumValue, word: Callable[[str], str]) -> EnumValue:
    summary = "Tame words." if value.summary else None
    text = value.value
    return replace(value, value=word(text) if isinstance(text, str) else text, summary=summary)
