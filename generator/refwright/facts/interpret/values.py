"""Enumerations in all the ways that pages write them: lists, sentences, names, parameters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from refwright.facts.profile import Profile
from refwright.pages.document import Item
from refwright.spec.model import EnumValue, ValueParameter

_NUMBERED = re.compile(r"^(?P<value>-?\d{1,9}|0x[0-9a-fA-F]{1,8})\s*[-–—=:]\s*(?P<name>\S.*)$")
_EXPLAINED = re.compile(
    r"^(?P<value>\"[^\"]+\"|'[^']+'|\S+(?:\s\S+)?)\s*(?:\s[-–—]|\s?[—=]|:)\s+(?P<words>\S.*)$"
)
_PARAMETRIC = re.compile(r"^(?P<value>[\w.-]+\.(?P<name>\w+))\s*\((?P<inside>[^()]*)\)\.?$")
_REMARK = re.compile(r"^(?P<value>\S+)\s*\((?P<inside>[^()]*)\)\.?$")
_NAME = re.compile(r"^[\w$.:-]+$")
_QUOTES = "\"'“”‘’`"
_MAX_WORDS = 3
_SPLIT = re.compile(r"\s*(?:,|;|\||/)\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+")


@dataclass(frozen=True, slots=True)
class ReadValue:
    """A value with the oddity that was read through, if any (empty when there was none)."""

    value: EnumValue
    oddity: str = ""


def read_item(item: Item, profile: Profile) -> ReadValue | None:
    """Read one list item as a value, ``None`` when it is prose."""
    return read_value(item.text, profile)


def read_value(text: str, profile: Profile) -> ReadValue | None:
    """Read ``0 - Name``, ``value``, ``value - meaning`` or ``base.parameter (a, b)``."""
    text = text.strip()
    if found := _NUMBERED.match(text):
        return _numbered(found)
    if found := _PARAMETRIC.match(text):
        return _parametric(found)
    if found := _EXPLAINED.match(text):
        value = unquote(found["value"])
        if _is_value(value, profile):
            return ReadValue(EnumValue(value, summary=found["words"]))
    if found := _REMARK.match(text):
        value = unquote(found["value"])
        if _is_value(value, profile):
            return ReadValue(EnumValue(value, summary=found["inside"].strip() or None))
    value = unquote(text)
    return ReadValue(EnumValue(value)) if _is_value(value, profile) else None


def _numbered(found: re.Match[str]) -> ReadValue:
    number = int(found["value"], 0)
    name, _, rest = found["name"].partition(" ")
    if not _NAME.match(name):
        return ReadValue(EnumValue(number, summary=found["name"]))
    summary = rest.strip(" -–—:") or None
    if summary and not re.match(r"\s*[-–—:(]", rest):
        return ReadValue(EnumValue(number, summary=found["name"]))
    return ReadValue(EnumValue(number, name=name, summary=summary))


def _parametric(found: re.Match[str]) -> ReadValue:
    words = [word.strip() for word in found["inside"].split(",")]
    listed = len(words) > 1 and all(" " not in word for word in words)
    parameter = ValueParameter(
        found["name"], tuple(unquote(word) for word in words if word) if listed else None
    )
    oddity = ""
    if listed and "" in words:
        oddity = f"the list in {found[0]!r} has a gap"
    summary = None if listed else found["inside"].strip() or None
    return ReadValue(EnumValue(found["value"], summary=summary, parameter=parameter), oddity)


def unquote(text: str) -> str:
    """Take one pair of quotes, and a full stop after them, away."""
    text = text.strip().rstrip(".;,") if not re.fullmatch(r"[\d.]+", text) else text
    return text.strip(_QUOTES).strip() or text


def _is_value(text: str, profile: Profile) -> bool:
    words = text.split()
    return 0 < len(words) <= _MAX_WORDS and all(profile.is_name("value", w) for w in words)


def read_inline(text: str, profile: Profile) -> tuple[EnumValue, ...]:
    """Read values listed in a sentence (``a, b and c``); empty when it lists no plain values."""
    words = re.split(r"(?<![\d\s])\.(?=\s|$)", text, maxsplit=1)[0]
    if parametric := _PARAMETRIC.match(words.strip()):
        return (_parametric(parametric).value,)
    parts = [part for part in _SPLIT.split(words.strip()) if part]
    values = [unquote(part) for part in parts]
    if not values or not all(_is_one_word(value, profile) for value in values):
        return ()
    return tuple(
        EnumValue(int(v) if re.fullmatch(r"-?\d+", v) else v) for v in dict.fromkeys(values)
    )


def _is_one_word(text: str, profile: Profile) -> bool:
    return " " not in text and _is_value(text, profile)


def merge_values(
    first: tuple[EnumValue, ...], second: tuple[EnumValue, ...]
) -> tuple[EnumValue, ...]:
    """Join two listings of one enumeration: the same values stand once, with all that is said."""
    merged = {value.value: value for value in first}
    for value in second:
        known = merged.get(value.value)
        if known is None:
            merged[value.value] = value
            continue
        merged[value.value] = replace(
            known,
            name=known.name or value.name,
            summary=known.summary or value.summary,
            since=known.since or value.since,
            parameter=known.parameter or value.parameter,
        )
    return tuple(merged.values())


def common_prefix(names: list[str]) -> str:
    """Give the words that all names of an enumeration start with: its own name on most pages."""
    if len(names) < 2:
        return ""
    shortest, longest = min(names), max(names)
    size = next(
        (i for i, (a, b) in enumerate(zip(shortest, longest, strict=False)) if a != b),
        len(shortest),
    )
    prefix = shortest[:size]
    if size < len(shortest) and not prefix.endswith("_"):
        # step back to where a word of the name begins
        while prefix and not all(n[len(prefix) : len(prefix) + 1].isupper() for n in names):
            prefix = prefix[:-1]
    return prefix.rstrip("_.-")
