"""Types made of types, as notations: ``Array<…>``, ``list of …``, ``…[]``, ``Record<…>``, ``a | b``."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.base.patterns import compile_pattern
from refwright.facts.words.vocabulary import Words

_OPEN, _CLOSE = "<[({", ">])}"
_GENERIC = compile_pattern(r"^([\pL][\pL\pN_.]*?)\s*\.?\s*([<\[({])(.*)([>\])}])$")
_OF = compile_pattern(
    r"^(?:an?\s+|the\s+)?(?:[\pL-]+\s+)??([\pL]+)\s*(?:\([^()]*\)\s*)?(?:\bof\b|:|\bwith\b|\bcontaining\b|\bfrom\b)\s*"
    r"(?:(?:zero|one|\d+)\s+or\s+more\s+|the\s+|an?\s+|type\s+|unique\s+|multiple\s+|all\s+)*(.+)$"
)
_TO = compile_pattern(r"^(.+?)\s*(?:\bto\b|->|→|=>|⇒|:|\bonto\b|,)\s*(.+)$")
_INDEXED = compile_pattern(
    r"^\{\s*\[?\s*(?:[\w.]+\s*:\s*)?(?:string|str|key|number|integer|int|<\w+>)\s*\]?\s*:\s*([^,;]+?)\s*;?\s*\}$"
)
_GO_MAP = compile_pattern(r"^map\s*\[\s*[\w ]+\s*\]\s*(\S.*)$")
_VALUES = compile_pattern(
    r"^(?:an?\s+)?([\pL]+)\s+with\s+(?:arbitrary\s+|string\s+)?(?:keys\s+and\s+)?(.+?)\s+values?$"
)
_KEYED = compile_pattern(
    r"^(?:an?\s+)?([\pL]+)\s*\(?\s*(?:with\s+)?(?:keyed\s+by\s+|keys?:?\s+)[^,]{1,60}?,?\s*(?:values?:?|to|and\s+values?|with\s+values?\s*(?:of)?)\s+(.+?)\)?$"
)
_SUFFIX = compile_pattern(r"^(.+?)\s*\[\s*\]$")
_PREFIX = compile_pattern(r"^\[\s*\]\s*(.+)$")
_BRACKETS = compile_pattern(r"^\[\s*(?:\.\.\.)?(.*[^\s.])\s*(?:,?\s*(?:\.\.\.|…))?\s*\]$")
_TRAILING = compile_pattern(r"^(.+?)[\s-]+([\pL]+)$")
_REST = compile_pattern(r"^\.\.\.\s*(\S.*)$")


@dataclass(frozen=True, slots=True)
class Compound:
    """A compound type: ``list``, ``map``, ``nullable``, ``union`` or ``enum``, and its parts."""

    kind: str
    parts: tuple[str, ...]


def compound_of(text: str, words: Words) -> Compound | None:
    """Take a compound type apart, ``None`` when the text is no compound as a whole."""
    if found := _GO_MAP.match(text):
        return Compound("map", (found[1],))
    if (found := _INDEXED.match(text)) and balanced(found[1]):
        return Compound("map", (found[1],))
    if compound := _generic(text, words):
        return compound
    if compound := _bracketed(text):
        return compound
    if len(split_options(text, commas=False)[0]) > 1:
        return None
    return _said_of(text, words)


def _bracketed(text: str) -> Compound | None:
    if (
        (found := _SUFFIX.match(text))
        and balanced(found[1])
        and len(split_options(found[1], commas=False)[0]) == 1
    ):
        return Compound("list", (_unwrapped(found[1]),))
    if found := _PREFIX.match(text):
        return Compound("list", (found[1],))
    if (found := _BRACKETS.match(text)) and balanced(found[1]) and not _is_size(found[1]):
        parts, _ = split_options(found[1])
        return Compound(
            "list",
            (
                (found[1],)
                if len(set(parts)) > 1 and "," not in found[1]
                else tuple(dict.fromkeys(parts))
            ),
        )
    if found := _REST.match(text):
        return Compound("list", (found[1],))
    return None


def _unwrapped(text: str) -> str:
    inner = text[1:-1]
    return inner if text[:1] == "(" and text[-1:] == ")" and balanced(inner) else text


def _is_size(text: str) -> bool:
    return all(char in "0123456789.*,-– n" for char in text)


def _notation(word: str, words: Words) -> str:
    word = word.casefold().rpartition(".")[2].strip()
    return next((kind for kind, known in words.notations.items() if word in known), "")


def _generic(text: str, words: Words) -> Compound | None:
    found = _GENERIC.match(text)
    if found is None or not balanced(found[3]) or _OPEN.index(found[2]) != _CLOSE.index(found[4]):
        return None
    kind = _notation(found[1], words)
    parts = tuple(part for part in split_at(found[3], ",") if part)
    if not kind or not parts or _is_size(found[3]):
        return None
    if kind == "map" and len(parts) == 1:
        pair = _TO.match(parts[0]) if found[2] in "(<[{" else None
        if pair is None and found[2] == "(" and found[1].casefold() in {"object", "json object"}:
            return None
        return Compound("map", (pair[2],) if pair else parts)
    if kind == "union" and len(parts) == 1:
        parts = tuple(split_options(parts[0])[0])
    if kind == "list" and found[2] == "(" and _is_remark(found[3]):
        return None
    return Compound(kind, tuple(part.strip() for part in parts))


def _is_remark(text: str) -> bool:
    return any(char.isdigit() for char in text) or (" " in text.strip() and " of " not in text)


def _said_of(text: str, words: Words) -> Compound | None:
    """Read ``array of strings``, ``map of string to int``, ``string array``, ``object with … values``."""
    if (found := _VALUES.match(text) or _KEYED.match(text)) and _notation(found[1], words) == "map":
        return Compound("map", (found[2],))
    if (found := _OF.match(text)) and found[2].strip():
        kind = _notation(found[1], words)
        if kind == "list" and balanced(found[2]):
            return Compound("list", (found[2],))
        if kind == "map" and balanced(found[2]):
            pair = _TO.match(found[2])
            return Compound("map", (pair[2] if pair else found[2],))
        if kind in {"union", "enum"}:
            return Compound(kind, tuple(split_options(found[2])[0]))
    if (found := _TRAILING.match(text)) and _notation(found[2], words) in {"list", "map"}:
        kind = _notation(found[2], words)
        if words.type_word(found[1]) is not None or (found[1][:1].isupper() and kind == "list"):
            return Compound(kind, (found[1],))
        if kind == "list" and compound_of(found[1], words) is not None:
            return Compound("list", (found[1],))
    return None


def balanced(text: str) -> bool:
    """Return whether brackets in the text open and close in order."""
    depth = 0
    for char in text.replace("->", "").replace("=>", ""):
        if char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def split_at(text: str, separators: str) -> list[str]:
    """Split at separators that stand outside of brackets and quotes."""
    parts, depth, quote, start = [], 0, "", 0
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'" and (at == 0 or not text[at - 1].isalnum()):
            quote = char
        elif char in _OPEN and text[at : at + 2] != "<=":
            depth += 1
        elif char in _CLOSE and text[at - 1 : at] not in {"-", "="} and text[at : at + 2] != ">=":
            depth = max(0, depth - 1)
        elif char in separators and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


_WORD_OR = compile_pattern(r"\s+(?:or|and/or|OR|oder|ou|o)\s+")
_SLASH = compile_pattern(r"\s+/\s+|/")
_DASHED = compile_pattern(r"\s+[-–—]\s+|\.\s+")
_EITHER = compile_pattern(r"^(?:either|one\s+of|any\s+of|oneof|anyof)[\s:]+(.+)$")


def split_options(text: str, *, commas: bool = True) -> tuple[list[str], bool]:
    """Split ``A, B or null``, ``a | b``, ``A / B`` outside of brackets; with whether it is sure.

    Commas and slashes alone may part other things than options: that is not sure.
    """
    either = _EITHER.match(text)
    text = either[1] if either else text
    barred = split_at(text, "|")
    pieces: list[str] = []
    sure = len(barred) > 1 or either is not None
    for bar in barred:
        ors = _outside(bar)
        sure = sure or len(ors) > 1
        pieces += ors
    if commas:
        pieces = [
            p for piece in pieces for part in split_at(piece, ",;") for p in _DASHED.split(part)
        ]
    if len(pieces) == 1 and "/" in text and balanced(text):
        pieces = [part for part in _SLASH.split(text) if part]
    return [part for piece in pieces if (part := piece.strip().removeprefix("or ").strip())], sure


def _outside(text: str) -> list[str]:
    """Split at the word *or* outside of brackets."""
    parts, start = [], 0
    for found in _WORD_OR.finditer(text):
        if balanced(text[start : found.start()]):
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]]
