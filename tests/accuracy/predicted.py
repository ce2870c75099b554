"""Read labelled pages by a profile and write what was read in the form that the scorer takes."""

from __future__ import annotations

from pathlib import Path

from refwright.facts.column_words import hints_of
from refwright.facts.page_reading import interpret
from refwright.facts.profile import load_profile
from refwright.facts.testimony import Witness
from refwright.readers import read_capture
from refwright.sources.reading_now import find_pages
from refwright.spec.model import EnumValue

_KINDS = {"events": "event", "methods": "method", "types": "type", "enums": "enum"}
Data = dict[str, object]


def read_pages(profile_name: str, folder: Path, pages: Path) -> list[Witness]:
    """Read every page below a folder by one profile."""
    profile = load_profile(profile_name, folder)
    witnesses = []
    for capture in find_pages(("**/*.*",), pages):
        document, _ = read_capture(capture, hints_of(profile), profile.forms)
        witnesses.append(interpret(document, profile))
    return witnesses


def objects(witness: Witness) -> list[Data]:
    """Return the objects that one page states, in the scorer's form."""
    out: dict[tuple[str, str], Data] = {}
    for path, fact in witness.facts.items():
        if path[0] not in _KINDS:
            continue
        entry = out.setdefault(
            (path[0], path[1]),
            {
                "name": path[1],
                "kind": _KINDS[path[0]],
                "page": witness.page,
                "aliases": [path[1].rpartition(".")[2]],
                "fields": {},
                "values": [],
            },
        )
        if len(path) > 3 and path[2] in {"fields", "parameters"}:
            _member(entry, path[3:], fact.value, fact.evidence.words)
        elif len(path) == 4 and path[2] == "values" and isinstance(fact.value, EnumValue):
            entry["values"].append(fact.value.name or str(fact.value.value))
        elif path[2:] == ("returns",):
            entry["returns"] = fact.evidence.words
    for entry in out.values():
        entry["fields"] = list(entry["fields"].values())
    return list(out.values())


def _member(entry: Data, rest: tuple[str, ...], value: object, words: str) -> None:
    member = entry["fields"].setdefault(rest[0], {"name": rest[0]})
    if rest[1:] == ("type",):
        member.setdefault("type", words)
    elif rest[1:] == ("written",):  # a type cell whose words no page describes
        member["type"] = words
    elif rest[1:] == ("presence",):
        member["required"] = value == "required"
    elif len(rest) == 3 and rest[1] == "values" and isinstance(value, EnumValue):
        member.setdefault("enum", []).append(str(value.value))
