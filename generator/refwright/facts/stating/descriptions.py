"""The words around a fact: what a description says on releases, presence, types and values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from refwright.base.patterns import first_found
from refwright.facts.profile import Profile
from refwright.facts.testimony import FactValue
from refwright.facts.words import sentences as words_claims
from refwright.facts.words.marks import marked_block, unmarked
from refwright.facts.words.releases import DeprecationReading
from refwright.facts.words.sentences import (
    ClaimValue,
    announces,
    joined_sentences,
    said_in,
    said_of_releases,
    say_values,
    text_claims,
)
from refwright.facts.words.values import merge_values, read_items, value_with_end
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Block, Item, ListBlock, Paragraph, Preformatted, text_of
from refwright.spec.model import Completeness, Enumeration, EnumValue

LIST_LOST = "list lost"
"""The rule that says: a list of values is announced, and the capture has none."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something that words say, with the words and the rule that read them."""

    value: FactValue
    words: str
    rule: str


@dataclass(slots=True)
class Claims:
    """What one description says. Keys of ``said`` are those of a field in a spec file.

    ``lone`` are values that are all there is of their list, ``unread`` texts that stand in a list
    of values and are none: both may be values that the capture has run together.
    """

    said: dict[str, Said] = field(default_factory=dict)
    values: Enumeration | None = None
    values_said: Said | None = None
    value_items: list[Item] = field(default_factory=list)
    lone: set[str] = field(default_factory=set)
    unread: set[str] = field(default_factory=set)
    prose_items: list[Item] = field(default_factory=list)
    doubts: list[tuple[str, str]] = field(default_factory=list)
    new_fields: dict[str, Claims] = field(default_factory=dict)
    text: str = ""

    def say(self, key: str, value: FactValue, words: str, rule: str) -> None:
        """Note what is said, the first time that it is."""
        self.said.setdefault(key, Said(value, words, rule))


def lone_items(blocks: Iterable[Block]) -> set[str]:
    """Give the texts that are all there is of their list, as the form has it."""
    return {
        block.items[0].text
        for block in blocks
        if isinstance(block, ListBlock) and len(block.items) == 1
    }


def read_description(blocks: tuple[Block, ...], profile: Profile, *, of_event: bool) -> Claims:
    """Read a description's blocks into claims.

    An event's own description may speak of fields that no row names (``new_fields``); a field's
    speaks of that field alone.
    """
    claims = Claims()
    prose: list[str] = []
    lines: list[str] = []
    for block in (*blocks, None):
        if lines and not isinstance(block, Paragraph):
            _keep(text_claims("\n".join(lines), words_of(profile)), claims)
            lines = []
        match block:
            case Paragraph() if not of_event:
                prose.append(text_of(block))
                lines.append(marked_block(block))
            case Paragraph() | Preformatted():
                prose.append(text_of(block))
                _read_prose(marked_block(block), claims, profile, of_event=of_event)
            case ListBlock() if not of_event:
                _read_list(block, prose[-1] if prose else "", claims, profile)
            case ListBlock():
                claims.prose_items += _items(block)
            case _:
                pass
    claims.text = " ".join(prose)
    if not of_event:
        _check_lost(blocks, claims, profile)
    return claims


def _items(block: ListBlock) -> list[Item]:
    out: list[Item] = []
    for item in block.items:
        out.append(item)
        for inner in item.blocks:
            out += _items(inner) if isinstance(inner, ListBlock) else []
    return out


def _read_prose(text: str, claims: Claims, profile: Profile, *, of_event: bool) -> None:
    target = claims
    for sentence in joined_sentences(text):
        plain = unmarked(sentence)
        if of_event and (found := first_found(profile.phrases["new_field"], plain)):
            target = claims.new_fields.setdefault(found["field"], Claims(text=plain))
            target.say("since", found["release"], plain, "new field named in a sentence")
            continue
        if target is not claims:
            # the sentences right after speak of the new field as long as they list its values
            if not _read_values(sentence, target, profile):
                target = claims
            else:
                target.text += f" {plain}"
                continue
        if of_event:
            _keep(said_of_releases(sentence, words_of(profile)), claims, _OF_EVENTS)
        else:
            _keep(said_in(sentence, words_of(profile)), claims)


_KEPT = frozenset(
    {
        "since",
        "deprecated",
        "presence",
        "default",
        "type",
        "condition",
        "removed",
        "limits",
        "same_as",
        "nullable",
    }
)
"""What a spec has a place for, or :mod:`~refwright.facts.settling` needs."""


_OF_EVENTS = frozenset({"since", "deprecated"})
"""What a spec has a place for in an event's own words."""


def _keep(read: words_claims.Claims, claims: Claims, kept: frozenset[str] = _KEPT) -> None:
    """Take over what the reader of words found."""
    for key, claim in read.said.items():
        if key in kept:
            whole = kept is _OF_EVENTS and isinstance(claim.value, DeprecationReading)
            value = unmarked(claim.words) if whole else _spelled(claim.value)
            claims.say(key, value, claim.words, claim.rule)
        gone = claim.value if "removed" in kept else None
        if isinstance(gone, DeprecationReading) and gone.replacement:
            claims.say("replacement", gone.replacement, claim.words, claim.rule)
        if key == "constraints" and "limits" in kept and isinstance(claim.value, tuple):
            claims.say("limits", "; ".join(claim.value), claim.words, claim.rule)
    claims.doubts += read.doubts
    if read.values is not None and read.values_claim is not None:
        claim = read.values_claim
        some = read.values.complete is Completeness.SOME
        _add_values(claims, read.values.values, claim.words, claim.rule, some=some)


def _spelled(value: ClaimValue) -> FactValue:
    match value:
        case DeprecationReading():
            return unmarked(value.words)
        case StrEnum():
            return value
        case str():
            return unmarked(value).strip("\"'")
        case _:
            return value


def _read_values(sentence: str, claims: Claims, profile: Profile) -> bool:
    read = words_claims.Claims()
    say_values(sentence, read, words_of(profile))
    _keep(read, claims)
    return read.values is not None


def _add_values(
    claims: Claims, values: tuple[EnumValue, ...], words: str, rule: str, *, some: bool = False
) -> None:
    known = claims.values.values if claims.values else ()
    complete = Completeness.SOME if some else Completeness.ALL
    claims.values = Enumeration(merge_values(known, values), complete)
    claims.values_said = claims.values_said or Said(complete, words, rule)


def _read_list(block: ListBlock, intro: str, claims: Claims, profile: Profile) -> None:
    items = _items(block)
    words = words_of(profile)
    read = read_items([marked_block(item) for item in items], words)
    announced = announces(intro, words)
    continued = claims.values_said is not None
    whole = None not in read
    if not items or not (whole or announced or (continued and any(read))):
        claims.prose_items += items
        return
    values: list[EnumValue] = []
    for item, value in zip(items, read, strict=True):
        claims.value_items.append(item)
        if value is None:
            claims.unread.add(item.text)
            values.append(EnumValue(item.text))
            continue
        values.append(value_with_end(value))
        if value.oddity:
            claims.doubts.append(("value-oddity", value.oddity))
    some = first_found(profile.phrases["some_values"], intro) is not None
    _add_values(claims, tuple(values), unmarked(intro), "list of values", some=some)


def _check_lost(blocks: tuple[Block, ...], claims: Claims, profile: Profile) -> None:
    """Notice a list that was announced and is not there: values unknown, never no values."""
    if claims.values is not None:
        return
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph | Preformatted):
            continue
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        lost = isinstance(following, ListBlock) and not following.items
        at_end = following is None and text_of(block).rstrip().endswith(":")
        if (lost or at_end) and first_found(profile.phrases["values_follow"], text_of(block)):
            claims.values = Enumeration((), Completeness.UNKNOWN)
            claims.values_said = Said(Completeness.UNKNOWN, text_of(block), LIST_LOST)
            return
