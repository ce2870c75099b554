"""The words that readers go by: a profile's, compiled, in whatever language it has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from refwright.base.patterns import Pattern
from refwright.facts.profile import Profile
from refwright.spec.model import TypeExpr
from refwright.spec.type_text import parse_type


@dataclass(frozen=True, slots=True)
class TypeWord:
    """A type that one word (or a few) says, with the format that goes with it."""

    type: TypeExpr
    format: str | None = None


@dataclass(frozen=True, slots=True)
class TypePattern:
    """A type that a pattern in prose says; ``type`` may use its named groups in braces."""

    match: Pattern
    type: str


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that readers of words must be told; all words are in lower case.

    ``lists``, ``maps``, ``unions``, ``enums`` and ``optionals`` head compound types
    (``array of …``, ``Map<…>``); ``presence`` has the words by what they say (``required``,
    ``optional``, ``conditional``), and under ``nothing`` what stands where nothing is said.
    """

    types: Mapping[str, TypeWord]
    callbacks: frozenset[str]
    notations: Mapping[str, frozenset[str]]
    presence: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[Pattern, ...]]
    type_patterns: tuple[TypePattern, ...]
    names: Mapping[str, Pattern] = field(default_factory=dict)

    def type_word(self, text: str) -> TypeWord | None:
        """Return what a word says as a type; plurals are looked up by their singular, too."""
        return self.types.get(text.casefold().strip())

    def is_nothing(self, text: str) -> bool:
        """Return whether a cell's text says that there is nothing to say."""
        return text.strip().casefold().strip(".") in self.presence["nothing"] or not text.strip()

    def is_name(self, kind: str, text: str) -> bool:
        """Return whether the whole text is a name of this kind (``value``, ``release``, …)."""
        return self.names[kind].fullmatch(text) is not None

    def found(self, key: str) -> tuple[Pattern, ...]:
        """Return the patterns of a kind of phrase, none if the profile has none."""
        return self.phrases.get(key, ())


_compiled: dict[str, Words] = {}


def words_of(profile: Profile) -> Words:
    """Return a profile's words."""
    if profile.digest not in _compiled:
        _compiled[profile.digest] = _compile(profile)
    return _compiled[profile.digest]


def _compile(profile: Profile) -> Words:
    return Words(
        types={key.casefold(): _type_word(text) for key, text in profile.type_words.items()},
        callbacks=frozenset(word.casefold() for word in profile.callbacks),
        notations={key: _folded(words) for key, words in profile.notations.items()},
        presence={key: _folded(words) for key, words in profile.presence.items()},
        phrases=profile.phrases,
        type_patterns=tuple(TypePattern(rule.match, rule.type) for rule in profile.type_phrases),
        names=profile.names,
    )


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _type_word(text: str) -> TypeWord:
    """Read ``string``, ``list[any]`` or ``string(uuid)``: the last is a type with its format."""
    if text.endswith(")") and "(" in text:
        kind, _, form = text[:-1].partition("(")
        return TypeWord(parse_type(kind.strip()), form.strip())
    return TypeWord(parse_type(text))
