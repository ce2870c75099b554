"""What a profile tells readers of lossy forms: words that head columns or fill them."""

from __future__ import annotations

from functools import lru_cache

from refwright.facts.stating.page import read_name
from refwright.facts.profile import Profile
from refwright.facts.words.presence import read_presence
from refwright.facts.words.types import read_type
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Hints
from refwright.spec.model import references

_NAMES = frozenset({"event", "field", "method"})
_LONGEST_TYPE = 6
_LONGEST_PRESENCE = 8


def hints_of(profile: Profile) -> Hints:
    """Give what a reader of a lossy form must be told."""

    @lru_cache(maxsize=4096)
    def fits(role: str, text: str) -> bool:
        return _fits(profile, role, text)

    return Hints(profile.headers, profile.labels, fits)


def _fits(profile: Profile, role: str, text: str) -> bool:
    """Tell whether a text is of the vocabulary of a column; a role without one takes none."""
    size = len(text.split())
    words = words_of(profile)
    if role in _NAMES:
        return read_name(profile, text, role) is not None
    if role == "type":
        return size <= _LONGEST_TYPE and _is_type(text, profile)
    if role == "presence":
        return size <= _LONGEST_PRESENCE and read_presence(text, words) is not None
    if role == "since":
        return profile.names["release"].fullmatch(text) is not None
    return role == "default" and words.is_nothing(text)


def _is_type(text: str, profile: Profile) -> bool:
    """Tell a type that is made of known words alone: any name could be one."""
    if text[:1].isdigit():
        return False
    read = read_type(text, words_of(profile))
    if text.casefold() in words_of(profile).callbacks:
        return True
    return read.type is not None and not read.unknown and not any(references(read.type))
