"""Values that a capture has run together, parted by what the rest of the page knows.

Converters lose line ends and bullets: ``unknown tserver`` on one line, a whole list glued into
one word. The enumerations of attributes with the same name know the single values, so a text
that they cover without a rest is read as those values, with a finding.
"""

from __future__ import annotations

import re
from collections import Counter

from refwright.facts.stating.page import Page, bare
from refwright.facts.testimony import Fact, Path
from refwright.facts.words.values import read_value
from refwright.facts.words.vocabulary import words_of
from refwright.spec.model import EnumValue

_NUMBERED = re.compile(r"(?:^|\s)-?\d+\s*[-–—=]\s*\w")
"""What begins the next numbered value."""

Vocabulary = dict[str, set[str]]
"""By attribute name: the values that stand by themselves in some list of the page."""


def part_joined_values(page: Page) -> None:
    """Part every joined value of the page, and report those that cannot be read at all."""
    values = [
        path
        for path, fact in page.witness.facts.items()
        if len(path) > 2 and path[-2] == "values" and isinstance(fact.value, EnumValue)
    ]
    known = _vocabulary(values, page)
    # what several lists have as it is, is one value
    texts = Counter(path[-1] for path in values)
    beside = Counter(path[:-1] for path in values)
    for path in values:
        vocabulary = known.get(path[-3], set())
        whole = page.witness.facts[path].evidence.rule == _PARTED and beside[path[:-1]] > 1
        joined = path in page.unread_values or path in page.lone_values or " " in path[-1]
        if whole:  # a sentence parts its values by commas: they may have several words
            continue
        parts = _segments(path[-1], vocabulary, page) if joined else []
        if len(parts) > 1 and path[-1] not in vocabulary:
            _replace(path, parts, page)
        elif path in page.unread_values:
            _give_up(path, page)
        elif (" " in path[-1] and texts[path[-1]] == 1) or _NUMBERED.search(_summary(path, page)):
            _doubt(path, page)
    _doubt_nameless(values, page)


_PARTED = "values in a sentence"


def _doubt_nameless(values: list[Path], page: Page) -> None:
    """Report a number without a name in a list that names its numbers: the name may be cut."""
    facts = page.witness.facts
    left = [path for path in values if path in facts]
    named = {path[:-1] for path in left if getattr(facts[path].value, "name", None)}
    for path in left:
        words = _summary(path, page)
        if path[:-1] in named and words and getattr(facts[path].value, "name", "-") is None:
            page.witness.doubt(
                "name-not-read",
                facts[path].evidence.place,
                f"{'.'.join(path[1:-2:2])}: {path[-1]} has no name, unlike other values; "
                f"it is described as {words[:60]!r}",
                "is the name cut in two?",
            )


def _summary(path: Path, page: Page) -> str:
    fact = page.witness.facts.get((*path, "summary"))
    return str(fact.value) if fact else ""


def _doubt(path: Path, page: Page) -> None:
    fact = page.witness.facts[path]
    page.witness.doubt(
        "value-of-several-words",
        fact.evidence.place,
        f"{'.'.join(path[1:-2:2])}: is {path[-1]!r} one value, or several on one line?",
        "correct it if they are several",
    )


def _vocabulary(values: list[Path], page: Page) -> Vocabulary:
    known: Vocabulary = {}
    for path in values:
        if path not in page.unread_values and path not in page.lone_values and " " not in path[-1]:
            known.setdefault(path[-3], set()).add(path[-1])
    return known


def _segments(text: str, vocabulary: set[str], page: Page) -> list[EnumValue]:
    """Cover a text with known values from left to right; empty when something is left over.

    With spaces between, one word may be unknown as long as its neighbours are known.
    """
    if not vocabulary:
        return []
    known = "|".join(map(re.escape, sorted(vocabulary, key=lambda v: (-len(v), v))))
    word = rf"(?:{known})" + (r"(?=\s|$|\()" if " " in text else "")
    piece = re.compile(rf"\s*((?:{word}|(?<=\s)[a-z][\w-]*(?=\s|$))(?:\s*\([^()]*\))?)")
    at = 0
    parts: list[EnumValue] = []
    strangers = 0
    while at < len(text.rstrip()):
        found = piece.match(text, at)
        read = read_value(found[1], words_of(page.profile)) if found else None
        if found is None or read is None:
            return []
        parts.append(bare(read.value))
        strangers += str(read.value.value) not in vocabulary
        at = found.end()
    return parts if strangers <= len(parts) // 2 and len(set(parts)) == len(parts) else []


def _replace(path: Path, parts: list[EnumValue], page: Page) -> None:
    facts = page.witness.facts
    joined = facts[path]
    page.witness.doubt(
        "values-joined",
        joined.evidence.place,
        f"{'.'.join(path[1:-2:2])}: {path[-1]!r} is read as the {len(parts)} values "
        f"{', '.join(str(part.value) for part in parts)}",
        "correct it if it is one value",
    )
    rebuilt: dict[Path, Fact] = {}
    for key, fact in facts.items():
        if key[: len(path)] != path:
            rebuilt.setdefault(key, fact)
            continue
        for part in parts if key == path else ():
            own = (*path[:-1], str(part.value))
            rebuilt.setdefault(own, Fact(own, part, joined.evidence))
    facts.clear()
    facts.update(rebuilt)


def _give_up(path: Path, page: Page) -> None:
    fact = page.witness.facts.pop(path)
    page.witness.doubt(
        "value-not-read",
        fact.evidence.place,
        f"{'.'.join(path[1:-2:2])}: not a value: {path[-1]!r}",
        "correct it, or widen the profile's grammar of values",
    )
