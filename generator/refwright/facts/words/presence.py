"""Whether something must be there: ``yes``, ``optional``, ``yes, if no key``, ``0..1``, ``✓``."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.base.patterns import compile_pattern, first_found
from refwright.facts.words.vocabulary import Words
from refwright.spec.model import Presence


@dataclass(frozen=True, slots=True)
class PresenceReading:
    """What words say on presence; ``condition`` are the words after *if* or *when*, if any.

    What must be there only under a condition is optional with that condition.
    """

    presence: Presence
    words: str
    condition: str = ""


_CARDINALITY = compile_pattern(
    r"^[\[({]?\s*(\d{1,6})\s*(?:\.\.|…|-|–|:)\s*(\d{1,6}|\*|n|∞)\s*[\])}]?$"
)
_CONDITION = compile_pattern(
    r"^(.*?)[\s,;:(–—-]*\b((?:only\s+)?(?:if|when|whenever|unless|except(?:\s+(?:if|when|for))?|in\s+case|depending\s+on|depends\s+on|for\s+|with\s+|on\s+|falls|wenn|sofern|si)\b.*?)\)?\.?$"
)
_FOOTNOTE = compile_pattern(r"[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡]+$")
_ALONE = compile_pattern(
    r"^(?:only\s+)?(?:if|when|whenever|unless|in\s+case|depending|depends|falls|wenn)\b"
)
_HEAD = compile_pattern(
    r"^([^\s,;:.(–—/-]+(?:\s+(?:required|mandatory|optional|present))?)(?:[\s,;:.(–—-]+(.*))?$"
)


def read_presence(text: str, words: Words) -> PresenceReading | None:
    """Read a cell or mark that tells presence; ``None`` when its words tell none.

    Words of a profile count in any language; what follows one of them after *if* is a condition.
    """
    plain = " ".join(text.replace("`", "").replace("**", "").split()).strip("()[]").strip()
    if found := _CARDINALITY.match(plain):
        return PresenceReading(_stated(int(found[1]) > 0), plain)
    bare = _FOOTNOTE.sub("", plain).strip() or plain
    said = _known(bare, words)
    if said:
        return PresenceReading(said, plain)
    if found := _CONDITION.match(bare):
        return _conditional(found[1].strip(" ,;:("), found[2].strip(), plain, words)
    found = _HEAD.match(bare)
    if found is None:
        return None
    said = _known(found[1], words)
    return PresenceReading(said, plain) if said and len(bare.split()) <= _REMARK else None


_REMARK = 6
"""Words that may follow a word of presence as a remark; more are a sentence about other things."""


def _stated(required: bool) -> Presence:
    return Presence.REQUIRED if required else Presence.OPTIONAL


def _known(text: str, words: Words) -> Presence | None:
    folded = text.casefold().strip(" .!")
    for presence in (Presence.REQUIRED, Presence.OPTIONAL):
        if folded in words.presence[presence.value]:
            return presence
    return Presence.OPTIONAL if folded in words.presence["conditional"] else None


def _conditional(head: str, condition: str, plain: str, words: Words) -> PresenceReading | None:
    if not head and not _ALONE.match(condition):
        return None
    if head and not (_known(head, words) or _known(head.split()[0], words)):
        return None
    return PresenceReading(Presence.OPTIONAL, plain, condition)


def prose_presence(sentence: str, words: Words) -> PresenceReading | None:
    """Read what a sentence of a description says on presence, by the profile's phrases."""
    for presence in (Presence.OPTIONAL, Presence.REQUIRED):
        if first_found(words.found(presence.value), sentence):
            found = _CONDITION.match(sentence)
            condition = found[2].strip() if found else ""
            if not _ALONE.match(condition):
                condition = ""
            # what must be there only under a condition is optional, with that condition
            said = Presence.OPTIONAL if condition else presence
            return PresenceReading(said, sentence, condition)
    return None
