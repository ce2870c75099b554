"""Types as the interpreters of tables need them: read by the words room, doubts in one line."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.facts.profile import Profile
from refwright.facts.words.compounds import split_options
from refwright.facts.words.types import TypeReading
from refwright.facts.words.types import read_type as read_words
from refwright.facts.words.vocabulary import words_of
from refwright.spec.model import TypeExpr


@dataclass(frozen=True, slots=True)
class ReadType:
    """A type with what was doubtful about its words (empty when nothing was)."""

    type: TypeExpr
    reading: TypeReading
    doubt: str = ""


def read_type(text: str, profile: Profile) -> ReadType | None:
    """Read a type cell; ``None`` where it says nothing. Unknown words are *any* with a doubt."""
    reading = read_words(text, words_of(profile))
    if reading.type is None:
        return None
    unknown = ", ".join(map(repr, reading.unknown))
    doubt = f"no type is known by {unknown}, so that any value passes" if unknown else reading.doubt
    return ReadType(reading.type, reading, doubt)


def split_type(text: str, profile: Profile) -> tuple[str, str]:
    """Part a type from the description that a converter glued to it.

    Gives the longest leading run of words that is a type made of known type words, and the rest;
    the type is empty when the text does not start with one.
    """
    words = text.split()
    best = 0
    for size in range(1, min(len(words), 6) + 1):
        head = " ".join(words[:size])
        if _known(head, profile):
            best = size
    return " ".join(words[:best]), " ".join(words[best:])


def _known(text: str, profile: Profile) -> bool:
    words = words_of(profile)
    return all(
        words.type_word(part) is not None or part.casefold() in words.callbacks
        for part in split_options(text, commas=False)[0]
    )
