"""Two values that stand on one line, parted by what the rest of the page knows."""

from __future__ import annotations

from collections import Counter

from refwright.interpret.page import Page
from refwright.model import EnumValue
from refwright.testimony import Fact, Path


def part_joined_values(page: Page) -> None:
    """Part ``unknown tserver`` where ``unknown`` is a value by itself in a sister enumeration.

    Sisters are the enumerations of attributes with the same name. A value of two words stays
    whole when neither word, or the whole, is known by itself elsewhere.
    """
    values = [
        path
        for path, fact in page.witness.facts.items()
        if len(path) > 2 and path[-2] == "values" and isinstance(fact.value, EnumValue)
    ]
    known = Counter((path[-3], path[-1]) for path in values)
    for path in values:
        words = path[-1].split()
        whole = known[(path[-3], path[-1])]
        if len(words) == 2 and whole == 1 and any(known[(path[-3], w)] > 1 for w in words):
            _part(path, words, page)


def _part(path: Path, words: list[str], page: Page) -> None:
    facts = page.witness.facts
    joined = facts[path]
    page.witness.doubt(
        "values-on-one-line",
        joined.evidence.place,
        f"{'.'.join(path[1:-2:2])}: {path[-1]!r} is read as {len(words)} values",
        "correct it if it is one",
    )
    rebuilt: dict[Path, Fact] = {}
    for key, fact in facts.items():
        if key != path:
            rebuilt[key] = fact
            continue
        for word in words:
            own = (*path[:-1], word)
            rebuilt.setdefault(own, Fact(own, EnumValue(word), joined.evidence))
    facts.clear()
    facts.update(rebuilt)
