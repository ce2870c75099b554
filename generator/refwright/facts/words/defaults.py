"""Defaults in the type they have: ``3``, ``false`` for ``no``, ``[]``, nothing for ``—``."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from refwright.base.patterns import compile_pattern, first_found
from refwright.facts.words.vocabulary import Words
from refwright.spec.model import (
    ListOf,
    Literal,
    MapOf,
    Ref,
    Scalar,
    ScalarName,
    TypeExpr,
    Union,
)

DefaultValue = str | int | float | bool | tuple["DefaultValue", ...] | None


@dataclass(frozen=True, slots=True)
class DefaultReading:
    """A default in its type; ``stated`` is false where the words state none, or none that fits.

    ``null`` is a default of a type that allows it. ``doubt`` says why words gave none.
    """

    value: DefaultValue
    words: str
    stated: bool = True
    doubt: str = ""


_QUOTED = compile_pattern(r"^(?:\"([^\"]*)\"|'([^']*)'|“([^”]*)”|‘([^’]*)’|`([^`]*)`)$")
_INTEGER = compile_pattern(r"^[-+]?(?:\d{1,18}|\d{1,3}(?:[,_]\d{3}){1,5})$")
_NUMBER = compile_pattern(r"^[-+]?(?:\d{1,18}(?:\.\d{1,18})?|\.\d{1,18})(?:e[-+]?\d{1,3})?$")
_INFINITE = compile_pattern(r"^[-+]?(?:inf(?:inity|inite)?|nan|∞)$")
_YES = frozenset({"true", "yes", "on", "1", "enabled", "y"})
_NO = frozenset({"false", "no", "off", "0", "disabled", "n"})
_REMARK = compile_pattern(r"^(\S+)\s*\((?:[^()]*)\)$")
_LISTED = compile_pattern(r"^\[\s*(.*?)\s*\]$")


def read_default(text: str, kind: TypeExpr | None, words: Words) -> DefaultReading:
    """Read a default cell, or the words after *default*, as a value of a type (if one is stated)."""
    plain = text.strip().rstrip(";").strip()
    if words.is_nothing(plain) and not _means(plain, kind):
        return DefaultReading(None, plain, stated=False)
    quoted = _QUOTED.match(plain)
    bare = next((g for n in range(1, 6) if (g := quoted[n])), "") if quoted else plain
    candidates = [bare] if quoted else [bare, bare.rstrip(".")]
    if (remark := _REMARK.match(plain)) and not quoted:
        candidates.append(remark[1].strip("`\"'"))
    for candidate in dict.fromkeys(candidates):
        for option in _options(kind):
            value = _as(candidate, option, quoted=quoted is not None and plain[0] != "`")
            if value is not _MISSING:
                return DefaultReading(value, plain)  # type: ignore[arg-type]
    what = "a number that JSON cannot hold" if _INFINITE.match(bare) else "no value of its type"
    return DefaultReading(None, plain, stated=False, doubt=f"{what}: {plain[:80]!r}")


def _means(text: str, kind: TypeExpr | None) -> bool:
    """Return whether *none* may be a value here after all: only a quoted one is."""
    return bool(_QUOTED.match(text)) and text[:1] != "`" and kind is not None


_MISSING = object()
_ORDER = (
    ScalarName.NULL,
    ScalarName.BOOLEAN,
    ScalarName.INTEGER,
    ScalarName.NUMBER,
    ScalarName.DATETIME,
    ScalarName.STRING,
)


def _options(kind: TypeExpr | None) -> list[TypeExpr | None]:
    """Return the single types that a default may have, the narrowest first."""
    return [*sorted(kind.options, key=_narrowness)] if isinstance(kind, Union) else [kind]


def _narrowness(kind: TypeExpr) -> int:
    return _ORDER.index(kind.name) if isinstance(kind, Scalar) else -1


def _as(text: str, kind: TypeExpr | None, *, quoted: bool) -> object:
    match kind:
        case Scalar(name):
            return _scalar(text, name, quoted=quoted)
        case Literal(value):
            return (
                value
                if text == str(value) or text.casefold() == str(value).casefold()
                else _MISSING
            )
        case ListOf(item):
            return _list(text, item)
        case MapOf() | Ref():
            return _MISSING if isinstance(kind, MapOf) else _word(text)
        case _:
            return _guess(text, quoted=quoted)


def _word(text: str) -> object:
    """A default of a named type is a word of its enumeration; the check of the spec compares."""
    if _NUMBER.match(text):
        return int(text) if _INTEGER.match(text) else _finite(text)
    return text if len(text.split()) == 1 else _MISSING


def _scalar(text: str, name: ScalarName, *, quoted: bool) -> object:
    folded = text.casefold()
    match name:
        case ScalarName.NULL:
            return (
                None if folded in {"null", "nil", "undefined", "none"} and not quoted else _MISSING
            )
        case ScalarName.BOOLEAN:
            return folded in _YES if folded in _YES | _NO else _MISSING
        case ScalarName.INTEGER:
            return (
                int(text.replace(",", "").replace("_", ""))
                if _INTEGER.match(text)
                else _whole(text)
            )
        case ScalarName.NUMBER:
            if _INTEGER.match(text):
                return int(text.replace(",", "").replace("_", ""))
            return _finite(text) if _NUMBER.match(text) else _MISSING
        case _:
            return _MISSING if folded in {"null", "undefined"} and not quoted else text


def _whole(text: str) -> object:
    value = _finite(text) if _NUMBER.match(text) else _MISSING
    return (
        int(value)
        if isinstance(value, float) and value == int(value) and abs(value) < 2**53
        else _MISSING
    )


def _finite(text: str) -> object:
    value = float(text)
    return value if math.isfinite(value) else _MISSING


def _guess(text: str, *, quoted: bool) -> object:
    """Read a default of no stated type: a literal of JSON is what it is, all else a string."""
    if quoted:
        return text
    if text in {"true", "false", "True", "False"}:
        return text.casefold() == "true"
    if text.casefold() in {"null", "undefined"} or _INFINITE.match(text):
        return _MISSING
    if text.startswith("["):
        return _list(text, None)
    if _INTEGER.match(text) and not (text.lstrip("+-").startswith("0") and len(text) > 1):
        return int(text.replace(",", "").replace("_", ""))
    return _finite(text) if _NUMBER.match(text) and "." in text else text


def _list(text: str, item: TypeExpr | None) -> object:
    if text.casefold() in {
        "empty",
        "empty list",
        "empty array",
        "{}",
        "()",
        "an empty list",
        "an empty array",
    }:
        return ()
    found = _LISTED.match(text)
    if found is None:
        return _MISSING
    try:
        listed = json.loads(text)
    except ValueError:
        listed = [part.strip().strip("\"'`") for part in found[1].split(",") if part.strip()]
    out: list[object] = []
    for part in listed:
        if isinstance(part, list | dict):
            return _MISSING
        values = [_as(str(part), option, quoted=False) for option in _options(item)]
        out.append(next((value for value in values if value is not _MISSING), _MISSING))
    return _MISSING if _MISSING in out else tuple(out)


_AFTER = r"(?P<value>\"[^\"]*\"|'[^']*'|“[^”]*”|`[^`]*`|\[[^\[\]]*\]|[-+]?\d[\d,_]*(?:\.\d+)?\b|[^\s,;()\[\]\"'“`]+)"
_SAID = (
    compile_pattern(
        rf"(?:^|[\s(\[;,.–—-])(?:the\s+)?defaults?\s+(?:to|is|are|=|:)\s*:?\s*(?:to\s+)?(?:the\s+value\s+)?(?P<article>(?:an?|the)\s+)?{_AFTER}"
    ),
    compile_pattern(
        rf"(?:^|[\s(\[;,.–—-])(?:the\s+)?default(?:\s+value)?\s*(?:is|:|=|of|are|–|—|-)\s*:?\s*(?P<article>(?:an?|the)\s+)?{_AFTER}"
    ),
    compile_pattern(
        r"(?:^|[\s(\[;,.–—-])default(?:ed)?(?:\s+to)?\s+(?P<article>)(?P<value>\"[^\"]*\"|'[^']*'|“[^”]*”|`[^`]*`|\[[^\[\]]*\]|[-+]?\d[\d,_]*(?:\.\d+)?\b|true\b|false\b)"
    ),
    compile_pattern(
        rf"(?:^|\s){_AFTER}\s+(?:is\s+the\s+default|by\s+default|\(default\)|if\s+(?:omitted|not\s+(?:specified|given|set|present)|absent|unset))(?P<article>)"
    ),
    compile_pattern(
        rf"\bby\s+default,?\s+(?:this\s+is\s+|it\s+is\s+|(?:it|this)\s+)?(?:set\s+to\s+)?(?P<article>(?:an?|the)\s+)?{_AFTER}\s*(?:[.)\]]|$)"
    ),
    compile_pattern(
        rf"\b(?:if|when)\s+(?:it\s+is\s+|this\s+is\s+)?(?:omitted|not\s+(?:specified|given|set|present)|absent|unset),?\s+(?:it\s+)?(?:the\s+)?(?:value\s+)?(?:defaults?\s+to|is\s+set\s+to|is\s+assumed\s+to\s+be|is|uses)\s+(?P<article>(?:an?|the)\s+)?{_AFTER}"
    ),
)
_NO_VALUE = frozenset(
    "the a an this that it its value values is are to of in for if when not be used all any no-one same current one each system server your set empty behavior behaviour and or can may will should was which what whatever determined calculated based depends varies specified defined taken by with from as at on".split()
)
_NO_DEFAULT = compile_pattern(r"\b(?:no|without(?:\s+an?y?)?|not\s+have\s+an?y?)\s+default\b")


def said_default(sentence: str, words: Words) -> str | None:
    """Return the words that a sentence gives for a default: ``20`` of ``Defaults to 20 things.``"""
    if _NO_DEFAULT.search(sentence):
        return None
    if own := first_found(words.found("default"), sentence):
        value = own["value"].strip()
        if value.strip("\"'").casefold() not in _NO_VALUE:
            return _ended(value)
    for pattern in _SAID:
        found = pattern.search(sentence)
        if found is None or found["article"]:
            continue
        value = _ended(found["value"])
        if value.casefold() == "null" and "efault" not in found[0]:
            continue  # `null if not set` says that it may be null
        if value and value.casefold() not in _NO_VALUE:
            return value
    return None


def _ended(value: str) -> str:
    value = value.strip()
    return value if value[-1:] in "\"'”`]" else value.rstrip(".,;:)")
