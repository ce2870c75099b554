"""Whether a fact that came or went did so with the words of the page, by counting them.

A word that a fact hung on stands in its thing's part of the page as often as before: then the page
kept it and the reading lost it. It stands there less often by as many facts as are gone: then the
page has lost it, too. Between two captures of one page every word counts; between two pages, whose
prose differs anyway, only the words that open a cell or a short line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from refwright.changes.compare.change import Action, Change
from refwright.changes.compare.glob import path_text
from refwright.facts.lock import Lock, LockedPage
from refwright.pages.vocabulary import OPENING, WHOLE_PAGE, words


class Fate(StrEnum):
    """How the words of a fact fared."""

    WITH_THE_PAGE = "they came or went with it"
    WITHOUT_THE_PAGE = "they stand on both pages"
    UNKNOWN = "nobody counted them"


_Key = tuple[str, str]
"""A thing's path and a word in its part of the page."""


class PageWords:
    """The words of two releases' pages, with what the facts that came and went take of them."""

    def __init__(self, old: Lock, new: Lock, changes: Iterable[Change]) -> None:
        self._old, self._new = old, new
        self._net: Counter[_Key] = Counter()
        for change in changes:
            step = {Action.ADDED: 1, Action.REMOVED: -1}.get(change.kind.action, 0)
            for word in words(str(change.path[-1])) if step else ():
                self._net[_owner(change), word] += step

    def lost(self, change: Change) -> tuple[Fate, str]:
        """Tell whether the page lost what was read from it before."""
        return self._moved(change, self._old, self._new, "is still there", "was removed from")

    def gained(self, change: Change) -> tuple[Fate, str]:
        """Tell whether the page gained what was not read from it before."""
        return self._moved(change, self._new, self._old, "stood there before", "is new in")

    def _moved(
        self, change: Change, having: Lock, lacking: Lock, kept: str, moved: str
    ) -> tuple[Fate, str]:
        owner = _owner(change)
        named = _wanted(having, change)
        shown = " ".join(named) or str(change.path[-1])
        where = f"the part on {change.path[1]}" if owner != WHOLE_PAGE else "the page"
        pairs = list(_pairs(having, lacking, change))
        if not named or not pairs:
            return Fate.UNKNOWN, "the lock files do not hold the words of these pages"
        for had, has in pairs:
            if any(
                all(self._still(word, part, had, has) for word in named)
                for part in _parts(owner, change, had, has)
            ):
                return Fate.WITHOUT_THE_PAGE, f"{shown!r} {kept}, in {where} of {has.page}"
        return Fate.WITH_THE_PAGE, f"{shown!r} {moved} {where}"

    def _still(self, word: str, part: str, had: LockedPage, has: LockedPage) -> bool:
        """Tell whether a word is left of a fact: more of it than the facts that moved explain."""
        count = _count(has, part, word)
        facts = max(1, abs(self._net[part.removesuffix(OPENING), word]))
        return count > 0 and count > _count(had, part, word) - facts


def _parts(owner: str, change: Change, had: LockedPage, has: LockedPage) -> tuple[str, ...]:
    """Give the parts of a page in which the words of a fact are counted."""
    opening = owner + OPENING
    if owner == WHOLE_PAGE or owner not in had.words:
        return (WHOLE_PAGE,)
    if not _names_it(change):
        return (owner,)
    one_page = had.page == has.page
    opened = all(_count(had, opening, word) for word in words(str(change.path[-1])))
    return (owner, opening) if one_page or not opened else (opening,)


def _names_it(change: Change) -> bool:
    """Tell whether a change is of a thing that a page has the name of, not of a statement."""
    return len(change.path) == 2 or change.path[-2] in {"fields", "parameters", "values"}


def _owner(change: Change) -> str:
    """Give the thing in whose part of a page a change stands; a thing itself stands in no other."""
    whole = len(change.path) == 2
    return WHOLE_PAGE if whole else "/".join(map(str, change.path[:2]))


def _wanted(lock: Lock, change: Change) -> list[str]:
    """Give the words that a fact hangs on: the name of a thing, or the words of a statement."""
    path = path_text(change.path)
    if _names_it(change):
        return words(str(change.path[-1]))
    quoted = next((fact.words for fact in lock.evidence.get(path, ()) if fact.words), "")
    return list(dict.fromkeys(words(quoted)))


def _pairs(having: Lock, lacking: Lock, change: Change) -> Iterable[tuple[LockedPage, LockedPage]]:
    """Pair the pages that speak of a fact with the other release's: by name, else each with all."""
    key = path_text(change.path)
    while key.count("/") > 1 and key not in having.evidence:
        key = key.rpartition("/")[0]
    speaking = [having.pages[fact.page] for fact in having.evidence.get(key, ())]
    for page in dict.fromkeys(map(_identity, speaking)):
        here = next(p for p in speaking if _identity(p) == page)
        same = [p for p in lacking.pages if p.page == here.page] or list(lacking.pages)
        yield from ((here, other) for other in same if here.words and other.words)


def _identity(page: LockedPage) -> tuple[str, str]:
    return page.page, page.sha256


def _count(page: LockedPage, owner: str, word: str) -> int:
    held = page.words.get(owner)
    return held.count(word) if held is not None else 0
