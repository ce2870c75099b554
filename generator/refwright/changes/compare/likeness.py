"""How much something that is gone and something that is new look like the same thing."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from refwright.canonical_yaml.key_paths import Key, Path
from refwright.changes.compare.change import Action, Change, Element, Json

_NAME, _PLACE, _MAKE, _WORDS = 0.5, 0.2, 0.2, 0.1
_LEAST_NAME: Final = 0.3
_LONGEST: Final = 120
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One end of a possible rename, and where it stands among its siblings."""

    change: Change
    place: tuple[Key | None, int]

    @property
    def name(self) -> Key:
        """The name that it has, or had."""
        return self.change.path[-1]

    @property
    def container(self) -> Path:
        """The path of what it stands in."""
        return self.change.path[:-1]

    @property
    def nature(self) -> tuple[bool, bool]:
        """Tell what a rename does not change: whether it is called back, whether it varies."""
        varies = isinstance(self.data, dict) and "parameter" in self.data
        return self.change.kind.element is Element.CALLBACK, varies

    @property
    def data(self) -> Json:
        """What a file says of it."""
        change = self.change
        found = change.after if change.kind.action is Action.ADDED else change.before
        return found if isinstance(found, dict) else {}


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score from 0 to 1, and what it rests on, in words."""

    score: float
    evidence: tuple[str, ...]


_NOT_ALIKE: Final = Likeness(0.0, ())


def likeness(removed: Candidate, added: Candidate) -> Likeness:
    """Weigh name, place, make (type, presence, fields, values) and description."""
    name = name_likeness(str(removed.name), str(added.name))
    if name < _LEAST_NAME:
        return _NOT_ALIKE
    evidence = [f"the names are {_percent(name)} alike"]
    place = _place_likeness(removed.place, added.place)
    if place == 1:
        evidence.append("it stands at the same place")
    before, after = frozenset(_make(removed.data)), frozenset(_make(added.data))
    make = _shared(before, after)
    evidence += [f"the same {part}" for part in _same_parts(before, after)]
    score, weight = _NAME * name + _PLACE * place + _MAKE * make, _NAME + _PLACE + _MAKE
    one, other = _summary(removed.data), _summary(added.data)
    if one and other:
        words = _shared(_words(one), _words(other))
        score, weight = score + _WORDS * words, weight + _WORDS
        if words >= 0.5:
            evidence.append(f"the descriptions are {_percent(words)} alike")
    return Likeness(score / weight, tuple(evidence))


def name_likeness(before: str, after: str) -> float:
    """Compare two wire names by pairs of letters, in the part in which they differ.

    ``interaction.pick.done`` and ``interaction.attach.done`` share much and are not alike: what
    they share is what all their siblings share.
    """
    one, other = _differing(before[:_LONGEST].casefold(), after[:_LONGEST].casefold())
    pairs, others = _letter_pairs(one), _letter_pairs(other)
    total = len(pairs) + len(others)
    return 2 * len(pairs & others) / total if total else float(one == other)


def _differing(before: str, after: str) -> tuple[str, str]:
    """Leave out the dotted segments that both names start and end with."""
    one, other = before.split("."), after.split(".")
    while len(one) > 1 and len(other) > 1 and one[0] == other[0]:
        del one[0], other[0]
    while len(one) > 1 and len(other) > 1 and one[-1] == other[-1]:
        del one[-1], other[-1]
    return ".".join(one), ".".join(other)


@lru_cache(maxsize=65536)
def _letter_pairs(text: str) -> frozenset[str]:
    letters = [c for c in text if c.isalnum()]
    return frozenset(map("".join, pairwise(letters)))


def _place_likeness(one: tuple[Key | None, int], other: tuple[Key | None, int]) -> float:
    if one == other:
        return 1.0
    return 0.5 if one[0] == other[0] else 0.0


def _make(data: Json) -> Iterator[tuple[str, Hashable]]:
    """Yield what a thing is made of, each part by itself."""
    if not isinstance(data, dict):
        return
    yield "type", str(data.get("type", data.get("kind", data.get("returns"))))
    yield "presence", str(data.get("presence"))
    for part in ("fields", "parameters"):
        inner = data.get(part)
        if isinstance(inner, dict):
            yield from ((part, name) for name in inner)
    values = data.get("values")
    if isinstance(values, list):
        yield from (("values", str(v["value"] if isinstance(v, dict) else v)) for v in values)
    for part in ("name", "action"):
        if isinstance(data.get(part), str):
            yield part, str(data[part])


def _same_parts(
    before: Iterable[tuple[str, Hashable]], after: Iterable[tuple[str, Hashable]]
) -> list[str]:
    """Name the parts that are equal and say something."""
    one, other = _by_part(before), _by_part(after)
    return [part for part in one if one[part] == other.get(part) and one[part] != {"None"}]


def _by_part(pairs: Iterable[tuple[str, Hashable]]) -> dict[str, set[Hashable]]:
    found: dict[str, set[Hashable]] = {}
    for part, value in sorted(pairs, key=str):
        found.setdefault(part, set()).add(value)
    return found


def _shared(one: frozenset[Hashable], other: frozenset[Hashable]) -> float:
    total = len(one | other)
    return len(one & other) / total if total else 0.0


def _summary(data: Json) -> str:
    found = data.get("summary") if isinstance(data, dict) else None
    return found if isinstance(found, str) else ""


@lru_cache(maxsize=65536)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"
