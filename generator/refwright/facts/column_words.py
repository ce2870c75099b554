"""What a profile tells readers of lossy forms: words that head columns or fill them."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from refwright.facts.profile import Profile
from refwright.facts.stating.page import name_of
from refwright.facts.words.presence import read_presence
from refwright.facts.words.types import read_type
from refwright.facts.words.vocabulary import Words, words_of
from refwright.pages.document import Hints
from refwright.spec.model import references

_NAMES = frozenset({"event", "field", "method"})
_SIGNS = frozenset("<[{|?(")
_JOINING = frozenset("a an of or and to with in values strings keys".split())
_LONGEST_TYPE = 6
_LONGEST_PRESENCE = 8


def hints_of(profile: Profile) -> Hints:
    """Give what a reader of a lossy form must be told."""

    known = _type_words(words_of(profile))

    @lru_cache(maxsize=4096)
    def fits(role: str, text: str) -> bool:
        if role == "type":
            return _may_be_type(text, known) and _is_type(text, profile)
        return _fits(profile, role, text)

    return Hints(profile.headers, profile.labels, fits)


def _fits(profile: Profile, role: str, text: str) -> bool:
    """Tell whether a text is of the vocabulary of a column; a role without one takes none."""
    size = len(text.split())
    words = words_of(profile)
    if role in _NAMES:
        return name_of(profile, text, role) is not None
    if role == "presence":
        return size <= _LONGEST_PRESENCE and read_presence(text, words) is not None
    if role == "since":
        return profile.names["release"].fullmatch(text) is not None
    return role == "default" and words.is_nothing(text)


def _may_be_type(text: str, known: frozenset[str]) -> bool:
    """Tell at little cost what holds a word of no type: most runs of words do."""
    words = text.casefold().rstrip("s").split()
    return 0 < len(words) <= _LONGEST_TYPE and all(
        word in known or word.rstrip("s,") in known or bool(_SIGNS & set(word)) for word in words
    )


def _type_words(words: Words) -> frozenset[str]:
    """Return all words of which types are made, and those that join them."""
    phrases = (*words.types, *words.callbacks, *chain(*words.notations.values()))
    return frozenset(word for phrase in phrases for word in phrase.split()) | _JOINING


def _is_type(text: str, profile: Profile) -> bool:
    """Tell a type that is made of known words alone: any name could be one."""
    read = read_type(text, words_of(profile))
    if text.casefold() in words_of(profile).callbacks:
        return True
    return read.type is not None and not read.unknown and not any(references(read.type))
