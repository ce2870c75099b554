"""What the words of a type state of a member: its type and all that stands beside it."""

from __future__ import annotations

from refwright.facts.stating.descriptions import Said
from refwright.facts.stating.page import Page
from refwright.facts.stating.type_words import ReadType, read_type
from refwright.facts.testimony import Path, clip
from refwright.facts.words.vocabulary import words_of
from refwright.spec.model import ANY, Completeness, Enumeration, TypeExpr


def state_type(
    path: Path, text: str, place: str, page: Page, rule: str, *, shown: str = ""
) -> TypeExpr | None:
    """Record what the words of a type say of the member at ``path``; returns the type.

    ``None`` where they say that there is nothing to say. ``shown`` is how the page has the words,
    where the profile rewrites its notation.
    """
    read = read_type(text, page.profile)
    words = shown or text
    if read is None:
        if not words_of(page.profile).is_nothing(text):
            page.witness.doubt("type-not-read", place, f"{path[-1]}: not a type: {words!r}")
        return None
    _state_beside(path, read, words, place, page, rule)
    if read.type != ANY:
        page.state((*path, "type"), read.type, place, words, rule)
    if read.doubt:
        page.witness.doubt(
            "type-lost",
            place,
            f"{path[-1]}: {read.doubt}",
            "correct it from a better source, or say in the profile (types/words) what it means",
        )
    return read.type


def _state_beside(path: Path, read: ReadType, text: str, place: str, page: Page, rule: str) -> None:
    reading = read.reading
    if reading.presence is not None:
        page.state((*path, "presence"), reading.presence.presence, place, text, rule)
        if reading.presence.condition:
            page.state((*path, "condition"), reading.presence.condition, place, text, rule)
    if reading.constraints:
        page.state((*path, "constraints"), reading.constraints, place, text, rule)
    if reading.default is not None:
        page.state((*path, "default"), reading.default, place, text, rule)
    if reading.unknown:
        page.state((*path, "written"), clip(text), place, text, rule)
    if reading.values:
        said = Said(Completeness.ALL, text, rule)
        page.state_values(path, Enumeration(reading.values), said, place)
    for remark in reading.remarks:
        page.witness.doubt(
            "type-remark", place, f"{path[-1]}: {remark!r} beside the type is not read"
        )
