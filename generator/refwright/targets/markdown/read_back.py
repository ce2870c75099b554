"""The way back: the pages of the Markdown target, read as documents, give the spec again.

Order comes from the index, everything else from the page of each thing: headings name, lists state,
tables list. Lost, and nothing else is, is what :data:`LOSSES` says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from refwright.base.errors import SpecError
from refwright.pages.document import Block, Document, Heading, ListBlock, Paragraph, Table
from refwright.spec.fact_table import CARRIED
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import Spec
from refwright.spec.to_data import Data
from refwright.targets.markdown.places import INDEX
from refwright.targets.markdown.target import HEADINGS
from refwright.targets.markdown.text import SEPARATOR, heard, heard_list, heard_value
from refwright.targets.markdown.things import COMPLETENESS, NO_FIELDS, SOURCE, UNDOCUMENTED

LOSSES: Final = (
    "white space in a summary: runs of it are one space",
    "invisible and control characters in a summary",
)

_SECTIONS: Final = {str(title): key for key, title in HEADINGS.items()}
_COMPLETE: Final = {str(words): complete.value for complete, words in COMPLETENESS.items()}
_VARYING: Final = re.compile(r'("(?:[^"\\]|\\.)*"|[^:]+)(?:(:) ?(.*))?', re.DOTALL)
_VALUES_OF: Final = "Values of "
_USED_BY: Final = "Used by"
_KINDS: Final = ("result", "error", "notification")
_STATED: Final = {
    "answers ": "action",
    "since ": "since",
    "extends ": "extends",
    "deprecated: ": "deprecated",
    "group ": "group",
}
"""Beginnings of stated facts, with their keys; a name follows."""


@dataclass(slots=True)
class _Part:
    """A heading, and what stands below it up to the next."""

    title: str
    level: int
    prose: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    rows: list[dict[str, str]] = field(default_factory=list)


def read_markdown_pages(documents: Iterable[tuple[str, Document]]) -> Spec:
    """Read the documents of the pages, each with its file name, as the spec they were made from.

    They are asked for one by one, and none is kept. Raises ``SpecError`` when they are no pages
    that refwright wrote.
    """
    try:
        pages = _Pages(documents)
        if not pages.index:
            raise SpecError("there is no index among these pages", where=INDEX)
        return spec_from_data(pages.spec_data())
    except (KeyError, ValueError, IndexError, TypeError, StopIteration) as error:
        raise SpecError(f"not pages that refwright wrote: {error!r}") from None


class _Pages:
    def __init__(self, documents: Iterable[tuple[str, Document]]) -> None:
        self.index: list[_Part] = []
        self.things: dict[tuple[str, str], Data] = {}
        for path, document in documents:
            section = path.partition("/")[0]
            if path == INDEX:
                self.index = list(_parts(document.blocks))
            else:
                for name, data in _things(section, list(_parts(document.blocks))):
                    self.things[section, name] = data

    def spec_data(self) -> Data:
        data: Data = {"refwright": 1}
        for line in self.index[0].lines:
            key, _, text = line.partition(": ")
            match key:
                case "API" | "Release" | "Title":
                    data[key.lower()] = heard(text)
                case "Also valid for":
                    data["valid_for"] = heard_list(text)
                case _:
                    pass
        for part in self.index[1:]:
            key = _SECTIONS.get(part.title, "")
            match key:
                case "":
                    continue
                case "protocols":
                    data[key] = dict(map(_protocol, part.rows))
                case "participants":
                    data[key] = dict(map(_participant, part.rows))
                case _:
                    data[key] = dict(self.listed(key, part.rows))
        return data

    def listed(self, section: str, rows: Iterable[dict[str, str]]) -> Iterator[tuple[str, Data]]:
        for row in rows:
            name = heard(next(iter(row.values())))
            thing = dict(self.things[section, name])
            if section == "events" and row.get("Group"):
                thing["group"] = heard(row["Group"])
            if section == "methods" and row.get("Namespace"):
                thing["namespace"] = heard(row["Namespace"])
            yield name, thing


def _protocol(row: dict[str, str]) -> tuple[str, Data]:
    names = heard_list(row.get("Short names", ""))
    return heard(row["Protocol"]), {
        **({"short_names": names} if names else {}),
        **({"summary": row["Description"]} if row.get("Description") else {}),
    }


def _participant(row: dict[str, str]) -> tuple[str, Data]:
    examples = heard_list(row.get("Examples", ""))
    return heard(row["Participant"]), {"examples": examples} if examples else {}


# --- the shape of a page ---


def _parts(blocks: Iterable[Block]) -> Iterator[_Part]:
    part = _Part("", 0)
    for block in blocks:
        match block:
            case Heading(title, level):
                if part.level:
                    yield part
                part = _Part(title, level)
            case Paragraph(text):
                part.prose.append(text)
            case ListBlock(items):
                part.lines += [item.text for item in items]
            case Table(rows):
                heads, *rest = ([cell.text for cell in row.cells] for row in rows)
                part.rows += [dict(zip(heads, row, strict=True)) for row in rest]
            case _:
                raise ValueError(block)
    yield part


def _things(section: str, parts: list[_Part]) -> Iterator[tuple[str, Data]]:
    level = 2 if section in {"events", "methods"} else 1
    starts = [at for at, part in enumerate(parts) if part.level == level]
    for at, end in zip(starts, [*starts[1:], len(parts)], strict=False):
        thing, *below = parts[at:end]
        values = {
            heard(part.title.removeprefix(_VALUES_OF)): _values(part)
            for part in below
            if part.title.startswith(_VALUES_OF)
        }
        name = heard(thing.title)
        yield name, _thing(section, thing, values)


def _thing(section: str, part: _Part, values: Mapping[str, Data]) -> Data:
    data: Data = {"summary": part.prose[0]} if part.prose else {}
    stated = [line for line in part.lines if not line.startswith(SOURCE)]
    for fact in stated[0].split(SEPARATOR) if stated else ():
        data |= _fact(fact)
    if section == "enums":
        return {**data, **values[heard(part.title)]}
    members = dict(_member(row, values) for row in part.rows)
    return {"parameters" if section == "methods" else "fields": members, **data}


def _fact(fact: str) -> Data:
    if fact in _KINDS:
        return {"kind": fact}
    if fact == UNDOCUMENTED:
        return {"undocumented": True}
    if fact == NO_FIELDS:
        return {"fields": "unknown"}
    for start, key in _STATED.items():
        if fact.startswith(start):
            return {key: heard(fact.removeprefix(start))}
    for start, key in (("returns ", "returns"), ("values are of type ", "type")):
        if fact.startswith(start):
            return {key: heard(fact.removeprefix(start))}
    if fact.startswith("varies in "):
        return {"parameter": _parameter(fact.removeprefix("varies in "))}
    raise ValueError(fact)


_CELLS: Final[dict[str, tuple[str, Callable[[str], object]]]] = {
    "Since": ("since", heard),
    "Deprecated": ("deprecated", heard),
    "Default": ("default", json.loads),
    **{r.label: (r.name, heard if r.holds is str else json.loads) for r in CARRIED.values()},
}
"""Columns whose cells hold one fact each, as it is, with its name and what reads it."""


def _member(row: Mapping[str, str], values: Mapping[str, Data]) -> tuple[str, Data]:
    cells = iter(row.items())
    name = heard(next(cells)[1])
    data: Data = {}
    for head, text in cells:
        match head:
            case "Type":
                data["type"] = heard(text) if text else "any"
            case "Called on" if text:
                data["callback"] = text
            case "Presence" if text:
                data["presence"] = text
            case "Limits" if text:
                data["constraints"] = json.loads(heard(text))
            case _ if text and head in _CELLS:
                key, read = _CELLS[head]
                data[key] = read(text)
            case "Notes" if text.split(SEPARATOR)[0] == UNDOCUMENTED:
                data["undocumented"] = True
            case "Description" if text:
                data["summary"] = text
            case _:
                pass
    return name, {**data, **values.get(name, {})}


def _values(part: _Part) -> Data:
    complete = _COMPLETE[part.prose[0]]
    if complete == "unknown":
        return {"values": "unknown"}
    values = [_value(row) for row in part.rows]
    return {"values": values, **({"complete": complete} if complete != "all" else {})}


def _value(row: Mapping[str, str]) -> object:
    value: Data = {"value": heard_value(row["Value"])}
    for head, key in (("Name", "name"), ("Since", "since"), ("Deprecated", "deprecated")):
        if row.get(head):
            value[key] = heard(row[head])
    if row.get("Also"):
        value["aliases"] = heard_list(row["Also"])
    if row.get("Varying part"):
        value["parameter"] = _parameter(row["Varying part"])
    if row.get("Meaning"):
        value["summary"] = row["Meaning"]
    return value if len(value) > 1 else value["value"]


def _parameter(text: str) -> Data:
    found = _VARYING.fullmatch(text)
    name, colon, values = cast("re.Match[str]", found).groups()
    return {"name": heard(name), **({"values": heard_list(values)} if colon else {})}
