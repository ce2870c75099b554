"""The reference as an outline of blocks: what every writer writes and what every page must give.

Texts may hold two marks: ``code`` between backticks and ``strong`` between pairs of stars.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).parent
_MARKS = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*")


@dataclass(frozen=True)
class Para:
    text: str


@dataclass(frozen=True)
class Code:
    text: str
    language: str = "json"


@dataclass(frozen=True)
class Item:
    text: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Items:
    items: tuple[Item, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Terms:
    terms: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Note:
    """An admonition: ``kind`` is ``note`` or ``warning``."""

    kind: str
    text: str


@dataclass(frozen=True)
class Tabs:
    tabs: tuple[tuple[str, Code], ...]


@dataclass(frozen=True)
class Table:
    """A table with one header row; each cell is a run of blocks."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[Block, ...], ...], ...]
    widths: tuple[int, ...] = ()


@dataclass(frozen=True)
class Section:
    title: str
    id: str
    level: int
    blocks: tuple[Block, ...] = field(default=())


Block = Para | Code | Items | Terms | Note | Tabs | Table | Section


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the runs of a text as (``""``, ``"code"`` or ``"strong"``, words)."""
    at = 0
    for mark in _MARKS.finditer(text):
        if mark.start() > at:
            yield "", text[at : mark.start()]
        yield ("code", mark[1]) if mark[1] else ("strong", mark[2])
        at = mark.end()
    if at < len(text):
        yield "", text[at:]


def plain(text: str) -> str:
    """Return a text without its marks."""
    return "".join(words for _, words in runs(text))


def load() -> dict[str, Any]:
    """Read the reference's data."""
    with (HERE / "reference.yaml").open(encoding="utf-8") as source:
        data: dict[str, Any] = YAML(typ="safe").load(source)
    return data


def outline(data: dict[str, Any]) -> Section:
    """Compose the whole page: one section of level 1 that holds all others."""
    chapters = (
        Section("Events", "events", 2, tuple(map(_event, data["events"]))),
        Section("Methods", "methods", 2, tuple(map(_method, data["methods"]))),
        Section("Types", "types", 2, tuple(map(_type, data["types"]))),
        Section("Enumerations", "enumerations", 2, tuple(map(_enumeration, data["enumerations"]))),
    )
    glossary = Terms(tuple((t["term"], t["text"]) for t in data["glossary"]))
    opening = (*map(Para, data["intro"]), Note("note", data["note"]), glossary)
    return Section(data["title"], "ember-hub-reference", 1, (*opening, *chapters))


def _event(event: dict[str, Any]) -> Section:
    blocks: list[Block] = [Para(event["summary"])]
    if "note" in event:
        blocks.append(Note("note", event["note"]))
    columns = ("Name", "Type", "Required", "Description")
    rows = tuple(
        _row(m["name"], m["type"], "yes" if m["required"] else "no", m["text"])
        for m in event["members"]
    )
    blocks.append(Table(f"Members of {event['name']}", columns, rows, (26, 19, 16, 39)))
    if "sample" in event:
        blocks += [Para("For example:"), Code(event["sample"])]
    return Section(event["name"], event["name"].lower(), 3, tuple(blocks))


def _method(method: dict[str, Any]) -> Section:
    blocks: list[Block] = [Para(method["summary"]), Code(method["signature"] + "\n", "text")]
    if "warning" in method:
        blocks.append(Note("warning", method["warning"]))
    columns = ("Parameter", "Type", "Required", "Default", "Description")
    rows = tuple(
        _row(
            p["name"],
            p["type"],
            "yes" if p["required"] else "no",
            p.get("default", ""),
            p["text"],
        )
        for p in method["parameters"]
    )
    blocks.append(Table(f"Parameters of {method['name']}", columns, rows, (24, 17, 15, 13, 31)))
    if "returns" in method:
        returned = method["returns"]
        blocks.append(Para(f"Returns `{returned['type']}`: {returned['text']}"))
    if "steps" in method:
        items = tuple(Item(s["text"], _nested(s)) for s in method["steps"])
        blocks += [Para("What happens:"), Items(items, ordered=True)]
    if "samples" in method:
        tabs = ((s["label"], Code(s["text"], s["label"].lower())) for s in method["samples"])
        blocks += [Para("A request:"), Tabs(tuple(tabs))]
    return Section(method["name"], method["name"].lower(), 3, tuple(blocks))


def _type(kind: dict[str, Any]) -> Section:
    columns = ("Field", "Type", "Cardinality", "Description")
    rows = tuple(_row(m["name"], m["type"], m["cardinality"], m["text"]) for m in kind["members"])
    table = Table(f"Fields of {kind['name']}", columns, rows, (22, 17, 19, 42))
    return Section(kind["name"], kind["name"].lower(), 3, (Para(kind["summary"]), table))


def _enumeration(kind: dict[str, Any]) -> Section:
    values = kind["values"]
    block: Block
    match kind["shape"]:
        case "list":
            block = Items(tuple(Item(f"`{v['value']}` - {v['text']}") for v in values))
        case "terms":
            block = Terms(tuple((v["value"], v["text"]) for v in values))
        case _:
            rows = tuple(_row(v["value"], v["code"], v["severity"], v["text"]) for v in values)
            block = Table(
                f"Values of {kind['name']}", tuple(kind["columns"]), rows, (33, 12, 16, 39)
            )
    return Section(kind["name"], kind["name"].lower(), 3, (Para(kind["summary"]), block))


def _row(*cells: Any) -> tuple[tuple[Block, ...], ...]:
    return tuple(_cell(cell) for cell in cells)


def _cell(cell: Any) -> tuple[Block, ...]:
    if isinstance(cell, list):
        blocks: list[Block] = []
        for part in cell:
            blocks += [Para(part)] if isinstance(part, str) else _nested(part)
        return tuple(blocks)
    return (Para(str(cell)),) if cell else ()


def _nested(data: dict[str, Any]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if "list" in data:
        blocks.append(Items(tuple(map(Item, data["list"]))))
    if "table" in data:
        table = data["table"]
        rows = tuple(_row(*row) for row in table["rows"])
        blocks.append(Table(table["caption"], tuple(table["columns"]), rows))
    return tuple(blocks)


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield every block, outer before inner."""
    for block in blocks:
        yield block
        match block:
            case Section():
                yield from walk(block.blocks)
            case Items():
                for item in block.items:
                    yield from walk(item.blocks)
            case Tabs():
                yield from (code for _, code in block.tabs)
            case Table():
                for row in block.rows:
                    for cell in row:
                        yield from walk(cell)
            case _:
                pass
