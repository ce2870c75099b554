"""Ranges, lengths and patterns as pages write them: ``>= 0``, ``1..64 characters``, ``max 255``."""

from __future__ import annotations

import math
from dataclasses import dataclass

from refwright.base.patterns import Match, compile_pattern
from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.model import ListOf, MapOf, Scalar, ScalarName, TypeExpr, Union

Number = int | float

_NUM = r"[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d{1,3})?"
_UNITS = (
    r"(?:(?:unicode\s+|ascii\s+|utf-8\s+)?(?P<length>chars?|characters?|letters|symbols)"
    r"|(?P<items>items?|elements?|entries|members|values|objects))\b"
)
_WHAT = (
    r"(?:(?:the\s+)?(?:(?P<of_length>length|len|size|number\s+of\s+characters)"
    r"|(?P<of_items>items|number\s+of\s+(?:items|elements|entries))"
    r"|(?P<of_value>value|range|number))\s*(?:is|:|=|of|from|must\s+be|in)?\s*)?"
)
_RANGE = compile_pattern(
    rf"^\s*(?:(?:valid|allowed|possible|permitted|accepted)\s+)?{_WHAT}"
    r"(?:(?:in\s+)?(?:the\s+)?range\s*(?:of|from|is|:)?\s*|between\s+|from\s+|values?\s+(?:from|between)\s+|∈\s*)?"
    rf"(?P<open>[\[(])?\s*(?P<low>{_NUM})\s*"
    rf"(?:\.\.\.?|…|[-–—]|~|\bto\b|\bthrough\b|\band\b|,)\s*(?P<high>{_NUM}|\*|∞|n)\s*(?P<close>[\])])?"
    rf"\s*(?:{_UNITS})?(?:\s*(?:long|in\s+length|inclusive|\(inclusive\)))?[\s.]*$"
)
_CHAIN = compile_pattern(
    rf"^\s*(?P<low>{_NUM})\s*(?P<first><=|=<|≤|<)\s*[\w ]{{1,30}}?\s*(?P<second><=|=<|≤|<)\s*(?P<high>{_NUM})[\s.]*$"
)
_COMPARED = compile_pattern(
    rf"^\s*(?:must\s+be\s+|is\s+|should\s+be\s+)?{_WHAT}"
    rf"(?P<sign>>=|=>|≥|&gt;=|>|<=|=<|≤|<|==?|"
    r"(?:greater|more|larger|bigger|higher|longer)\s+than(?:\s+or\s+equal(?:\s+to)?)?|"
    r"(?:less|smaller|lower|fewer|shorter)\s+than(?:\s+or\s+equal(?:\s+to)?)?|"
    r"at\s+least|no\s+(?:less|fewer|shorter)\s+than|at\s+most|up\s+to|"
    r"no\s+(?:more|greater|longer)\s+than|not\s+(?:more|greater|longer)\s+than|not\s+(?:less|fewer)\s+than|"
    r"max(?:imum)?\.?(?:\s*(?P<max_length>len(?:gth)?|size)|\s*(?P<max_items>items)|\s+(?:value|of))?\s*(?:is|of|:|=)?|"
    r"min(?:imum)?\.?(?:\s*(?P<min_length>len(?:gth)?|size)|\s*(?P<min_items>items)|\s+(?:value|of))?\s*(?:is|of|:|=)?|"
    rf"exactly)\s*(?P<number>{_NUM})\s*(?:{_UNITS})?(?:\s*(?:long|in\s+length))?[\s.]*$"
)
_COUNTED = compile_pattern(
    rf"^\s*(?:an?\s+)?(?P<number>{_NUM})[\s-]*{_UNITS}\s*"
    r"(?P<tail>max(?:imum)?\.?|min(?:imum)?\.?|at\s+most|at\s+least|or\s+(?:less|fewer|more)|long|in\s+length)?[\s.]*$"
)
_TRAILING = compile_pattern(
    rf"^\s*(?P<number>{_NUM})\s*(?P<tail>max(?:imum)?\.?|min(?:imum)?\.?|or\s+(?:less|fewer|lower|more|greater|higher)|\+)[\s.]*$"
)
_PATTERN = compile_pattern(
    r"^\s*(?:(?:must\s+)?match(?:es|ing)?(?:\s+(?:the\s+)?(?:pattern|regex|regular\s+expression))?|pattern|regexp?|regular\s+expression)"
    r"\s*(?::|=|is)?\s*(?P<pattern>/.{1,300}/|\^.{0,300}\$|`[^`]{1,300}`|\[.{1,200}\][*+]?(?:\{\d+(?:,\d*)?\})?)[\s.]*$",
    ignore_case=True,
)
_COMMA_PAIR = compile_pattern(rf"^\s*{_NUM}\s*,\s*{_NUM}")
_BARE_PATTERN = compile_pattern(r"^\s*(?P<pattern>/\^.{0,300}\$/|\^.{0,300}\$)\s*$")
_SIGN_WORDS = (
    (compile_pattern(r"^(?:an?\s+)?(?:non|not)[- ]?negative$"), Constraints(minimum=0)),
    (compile_pattern(r"^(?:an?\s+)?(?:strictly\s+)?positive$"), Constraints(exclusive_minimum=0)),
    (compile_pattern(r"^(?:an?\s+)?(?:strictly\s+)?negative$"), Constraints(exclusive_maximum=0)),
    (compile_pattern(r"^(?:an?\s+)?non[- ]?positive$"), Constraints(maximum=0)),
    (compile_pattern(r"^(?:an?\s+)?(?:unsigned)$"), Constraints(minimum=0)),
)
_NON_EMPTY = compile_pattern(
    r"^(?:must\s+(?:not\s+be\s+empty|be\s+non[- ]?empty)|non[- ]?empty|not\s+empty|non[- ]?blank)\.?$"
)
_JOINED = compile_pattern(r"\s*(?:,|;|&&|&|\band\b)\s*")
_SECOND = compile_pattern(r"(\d)\s+(max|min)")
_LOW_SIGNS = (
    "greater",
    "more",
    "larger",
    "bigger",
    "higher",
    "longer",
    "at least",
    "no less",
    "no fewer",
    "no shorter",
    "not less",
    "not fewer",
    "min",
    ">",
    "=>",
    "≥",
    "&gt",
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """A range as written; ``unit`` is ``length``, ``items``, ``value`` or not said (empty)."""

    low: Number | None = None
    high: Number | None = None
    open_low: bool = False
    open_high: bool = False
    unit: str = ""


def read_constraints(text: str, kind: TypeExpr) -> Constraints | None:
    """Read limits of a value of this type, ``None`` when the whole text does not state some.

    ``1-100`` is a range of an integer and a length of a string.
    """
    text = " ".join(text.split()).strip("()").strip() if len(text) <= _LONGEST else ""
    if not text:
        return None
    for pattern, limits in _SIGN_WORDS:
        if pattern.match(text):
            return limits
    if _NON_EMPTY.match(text):
        return _applied(Bounds(low=1), kind)
    if found := _PATTERN.match(text) or _BARE_PATTERN.match(text):
        return (
            Constraints(pattern=_bare_pattern(found["pattern"])) if _holds(kind, STRINGS) else None
        )
    bounds = read_bounds(text)
    if bounds is not None:
        return _applied(bounds, kind)
    return _several(text, kind)


_LONGEST = 400


def _several(text: str, kind: TypeExpr) -> Constraints | None:
    """Read ``>= 1 and <= 5``, ``min: 1, max: 5``: all of the parts, or nothing."""
    text = _SECOND.sub(r"\1, \2", text)
    parts = [part for part in _JOINED.split(text) if part]
    if len(parts) < 2 or len(parts) > 6:
        return None
    limits = NO_CONSTRAINTS
    for part in parts:
        bounds = read_bounds(part)
        read = _applied(bounds, kind) if bounds is not None else None
        if read is None:
            return None
        limits = limits.with_more(read)
    return limits


def read_bounds(text: str) -> Bounds | None:
    """Read one range or one bound, whatever it is a bound of."""
    if (found := _RANGE.match(text)) and (found["open"] or not _COMMA_PAIR.match(text)):
        return _range(found)
    if found := _CHAIN.match(text):
        return Bounds(
            _number(found["low"]),
            _number(found["high"]),
            found["first"] == "<",
            found["second"] == "<",
        )
    if found := _COMPARED.match(text):
        return _compared(found)
    if found := _COUNTED.match(text):
        return _one_sided(found["tail"] or "max", _number(found["number"]), _unit(found))
    if found := _TRAILING.match(text):
        return _one_sided(found["tail"], _number(found["number"]), "")
    return None


def _one_sided(tail: str, number: Number | None, unit: str) -> Bounds:
    tail = " ".join(tail.casefold().split())
    if tail.startswith(("min", "at least", "+")) or tail.endswith(("more", "greater", "higher")):
        return Bounds(low=number, unit=unit)
    return Bounds(high=number, unit=unit)


def _range(found: Match) -> Bounds:
    high = None if found["high"] in {"*", "∞", "n"} else _number(found["high"])
    low = _number(found["low"])
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Bounds(
        low,
        high,
        found["open"] == "(" and found["close"] in {")", "]"} and "," in found[0],
        found["close"] == ")" and found["open"] in {"(", "["} and "," in found[0],
        _unit(found),
    )


def _compared(found: Match) -> Bounds:
    sign = " ".join(found["sign"].casefold().split())
    number, unit = _number(found["number"]), _unit(found)
    if sign in {"=", "==", "exactly"}:
        return Bounds(number, number, unit=unit)
    equal = "=" in sign or "≥" in sign or "≤" in sign or "equal" in sign
    strict = not equal and (
        sign in {">", "<"} or (sign.endswith(" than") and not sign.startswith(("no ", "not ")))
    )
    low = sign.startswith(_LOW_SIGNS) and not sign.startswith(
        ("no more", "no greater", "no longer")
    )
    if low:
        return Bounds(low=number, open_low=strict, unit=unit)
    return Bounds(high=number, open_high=strict, unit=unit)


def _unit(found: Match) -> str:
    groups = {key for key, value in found.groupdict().items() if value}
    if groups & {"length", "of_length", "max_length", "min_length"}:
        return "length"
    if groups & {"items", "of_items", "max_items", "min_items"}:
        return "items"
    return "value" if "of_value" in groups else ""


def _number(text: str) -> Number | None:
    plain = text.replace("−", "-").replace(",", "") if "," in text else text.replace("−", "-")
    if len(plain) > 40:
        return None
    number = float(plain)
    if not math.isfinite(number):
        return None
    return int(plain) if plain.lstrip("+-").isdigit() else number


def _bare_pattern(text: str) -> str:
    text = text.strip("`")
    return text[1:-1] if len(text) > 2 and text[0] == text[-1] == "/" else text


NUMBERS = frozenset({ScalarName.INTEGER, ScalarName.NUMBER})
STRINGS = frozenset({ScalarName.STRING, ScalarName.DATETIME})


def _holds(kind: TypeExpr, names: frozenset[ScalarName]) -> bool:
    match kind:
        case Scalar(name):
            return name in names
        case ListOf(item) | MapOf(item):
            return _holds(item, names)
        case Union(options):
            return any(_holds(option, names) for option in options)
        case _:
            return False


def _is_list(kind: TypeExpr) -> bool:
    options = kind.options if isinstance(kind, Union) else (kind,)
    return any(isinstance(option, ListOf) for option in options)


def _applied(bounds: Bounds, kind: TypeExpr) -> Constraints | None:
    """Give the limits that bounds are for a value of this type, ``None`` for none that fit it."""
    unit = bounds.unit
    if unit in {"", "value"}:
        unit = "items" if _is_list(kind) else "value" if _holds(kind, NUMBERS) else "length"
    low, high = bounds.low, bounds.high
    if low is None and high is None:
        return None
    if unit == "value":
        return Constraints(
            minimum=None if bounds.open_low else low,
            exclusive_minimum=low if bounds.open_low else None,
            maximum=None if bounds.open_high else high,
            exclusive_maximum=high if bounds.open_high else None,
        )
    least, most = _count(low, bounds.open_low, 1), _count(high, bounds.open_high, -1)
    if unit == "items":
        return Constraints(min_items=least, max_items=most) if _is_list(kind) else None
    if not _holds(kind, STRINGS):
        return None
    return Constraints(min_length=least, max_length=most)


def _count(number: Number | None, beyond: bool, step: int) -> int | None:
    if number is None or number != int(number) or number < 0:
        return None
    return int(number) + (step if beyond else 0)
