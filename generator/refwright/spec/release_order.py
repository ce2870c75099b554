"""Which of two releases is the older one, by name.

Numbers are compared as numbers, part by part: 8.1 comes before 8.1.4, and 8.9 before 8.10. Where
one name goes on, it is the later one, unless it goes on with a word of what comes before a
release: 9.0-beta comes before 9.0. Dates written year first are in order, too.
"""

from __future__ import annotations

import re

_PARTS = re.compile(r"[0-9]+|[A-Za-z]+")
_BEFORE = frozenset({"alpha", "beta", "dev", "pre", "preview", "rc", "snapshot"})
_END = (1, 0, "")


def release_key(release: str) -> tuple[tuple[int, int, str], ...]:
    """Give a key by which releases sort from the oldest to the newest."""
    return (*map(_part, _PARTS.findall(release)), _END)


def _part(part: str) -> tuple[int, int, str]:
    if part.isdigit():
        number = part.lstrip("0")
        return (3, len(number), number)  # as numbers compare, however long they are
    word = part.casefold()
    return (0 if word in _BEFORE else 2, 0, word)
