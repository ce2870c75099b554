"""Paths of a spec: all that it has, and which of them somebody means.

A path is as in a spec file, ``events/interaction.deleted/fields/resultof``, or as people say it,
``interaction.deleted.resultof``. The values of an enumeration hang below ``values`` by their wire
value, as in a lock file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches

from refwright.spec.model import Spec
from refwright.spec.to_data import spec_to_data

SECTIONS = ("events", "types", "enums", "methods", "protocols", "participants")
_MEMBERS = ("fields", "parameters", "values")
_NEAR = 3
_ALIKE = 0.75


def spec_leaves(spec: Spec) -> dict[tuple[str, ...], object]:
    """Give every path of a spec with its value; a thing that has parts has the value ``None``."""
    data = spec_to_data(spec)
    return {
        path: value
        for section in SECTIONS
        if section in data
        for path, value in _leaves((section,), data[section])
        if len(path) > 1
    }


def _leaves(path: tuple[str, ...], data: object) -> Iterator[tuple[tuple[str, ...], object]]:
    if isinstance(data, Mapping):
        yield path, None
        for key, value in data.items():
            yield from _leaves((*path, str(key)), value)
    elif isinstance(data, list) and path[-1] == "values" and path[-2] != "parameter":
        yield path, None
        for entry in data:
            rest = dict(entry) if isinstance(entry, Mapping) else {"value": entry}
            yield from _leaves((*path, str(rest.pop("value"))), rest)
    else:
        yield path, data


def find_path(asked: str, known: Collection[str]) -> str | None:
    """Find the path that somebody means among those that are known."""
    return next((path for path in _candidates(asked) if path in known), None)


def _candidates(asked: str) -> Iterator[str]:
    yield asked.strip("/")
    for section in SECTIONS:
        yield f"{section}/{asked}"
    parts = asked.split(".")
    for size in range(len(parts) - 1, 0, -1):
        head, tail = ".".join(parts[:size]), parts[size:]
        for section in SECTIONS:
            for inner in _MEMBERS:
                base = f"{section}/{head}/{inner}/{tail[0]}"
                yield "/".join([base, *tail[1:]])
                yield "/".join([f"{section}/{head}", *tail])
                yield "/".join([base, "values", ".".join(tail[1:])])
                yield f"{section}/{head}/{inner}/{'.'.join(tail)}"


def nearest_paths(asked: str, known: Collection[str]) -> list[str]:
    """Give the few paths that come nearest to what was asked for: alike, or with its last word."""
    spoken = {_spoken(path): path for path in known if path.count("/") in {1, 3}}
    asked = asked.replace("/", ".").casefold()
    close = get_close_matches(asked, spoken, n=_NEAR, cutoff=_ALIKE)
    last = asked.rpartition(".")[2]
    holding = sorted(path for path in known if last and last in path.casefold())
    return [*dict.fromkeys([*(spoken[name] for name in close), *holding])][:_NEAR]


def _spoken(path: str) -> str:
    return ".".join(path.split("/")[1::2]).casefold()
