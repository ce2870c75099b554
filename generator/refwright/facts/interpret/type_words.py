"""Types as pages write them: ``string``, ``object or string``, ``{Array.<media.State>}``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refwright.base.errors import SpecError
from refwright.facts.profile import Profile
from refwright.spec.model import ANY, ListOf, MapOf, Ref, TypeExpr, Union
from refwright.spec.type_text import parse_type

_OR = re.compile(r"\s+or\s+|\s*\|\s*|\s*/\s*(?=[A-Z])")
_ARRAY = (
    re.compile(r"^Array\.?<(?P<item>.+)>$", re.IGNORECASE),
    re.compile(r"^(?:Array|List)\[(?P<item>.+)\]$", re.IGNORECASE),
    re.compile(r"^(?:array|list)\s+of\s+(?P<item>.+?)(?:\s+objects?)?$", re.IGNORECASE),
    re.compile(r"^(?P<item>.+)\[\]$"),
)
_LOST_ARRAY = re.compile(r"^(?:Array|List)\.?$", re.IGNORECASE)
_MAP = re.compile(
    r"^(?:Map|Object|Dict)\.?[<\[]\s*\w+\s*,\s*(?P<value>.+?)\s*[>\]]$", re.IGNORECASE
)
_REFERENCE = re.compile(r"^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$")
_MAX_DEPTH = 8


@dataclass(frozen=True, slots=True)
class ReadType:
    """A type with what was doubtful about its words (empty when nothing was)."""

    type: TypeExpr
    doubt: str = ""


def read_type(text: str, profile: Profile, depth: int = 0) -> ReadType | None:
    """Read a type cell; ``None`` when the words are no type that the profile knows."""
    text = text.strip().strip("{}").strip().rstrip(";,")
    if not text or depth > _MAX_DEPTH:
        return None
    if known := profile.type_words.get(text.casefold()):
        doubt = "the element type is not given" if _LOST_ARRAY.match(text) else ""
        return ReadType(parse_type(known), doubt)
    if _LOST_ARRAY.match(text):
        return ReadType(ListOf(ANY), f"{text!r} has lost the type of its elements")
    parts = _OR.split(text)
    if len(parts) > 1:
        return _union(parts, profile, depth)
    return _compound(text, profile, depth)


def _union(parts: list[str], profile: Profile, depth: int) -> ReadType | None:
    options = [read_type(part, profile, depth + 1) for part in parts]
    known = [option for option in options if option is not None]
    if len(known) != len(options):
        return None
    types = tuple(dict.fromkeys(option.type for option in known))
    doubt = "; ".join(filter(None, (option.doubt for option in known)))
    return ReadType(types[0] if len(types) == 1 else Union(types), doubt)


def _compound(text: str, profile: Profile, depth: int) -> ReadType | None:
    for pattern in _ARRAY:
        if found := pattern.match(text):
            item = read_type(found["item"], profile, depth + 1)
            return item and ReadType(ListOf(item.type), item.doubt)
    if found := _MAP.match(text):
        value = read_type(found["value"], profile, depth + 1)
        return value and ReadType(MapOf(value.type), value.doubt)
    if _REFERENCE.match(text):
        return ReadType(Ref(text))
    return None


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
    return all(
        part.strip().casefold() in profile.type_words or part.strip() in profile.callbacks
        for part in _OR.split(text)
    )


def phrase_type(text: str, profile: Profile) -> tuple[str, str]:
    """Find a type said in prose: its canonical text and the words that say it, or two blanks."""
    for rule in profile.type_phrases:
        if found := rule.match.search(text):
            named = {key: value for key, value in found.groupdict().items() if value}
            try:
                parse_type(rule.type.format(**named))
            except (SpecError, KeyError):
                continue
            return rule.type.format(**named), found[0]
    return "", ""
