"""Values of enumerations in all the ways that pages write them: lists, sentences, names, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from refwright.base.patterns import Match, compile_pattern
from refwright.facts.words.constraints import read_constraints
from refwright.facts.words.releases import STRUCK, DeprecationReading, read_deprecation
from refwright.facts.words.vocabulary import Words
from refwright.spec.constraints import Constraints
from refwright.spec.model import (
    Completeness,
    Enumeration,
    EnumValue,
    Scalar,
    ScalarName,
    TypeExpr,
    Union,
    ValueParameter,
)

_NUMBERED = compile_pattern(r"^(?P<value>-?\d{1,9}|0x[0-9a-fA-F]{1,8})\s*[-–—=:]\s*(?P<name>\S.*)$")
_EXPLAINED = compile_pattern(
    r"^(?P<value>\"[^\"]+\"|'[^']+'|“[^”]+”|‘[^’]+’|`[^`]+`|\S+(?:\s\S+)?)\s*(?:\s[-–—]|\s?[—=]|:|\s=)\s+(?P<words>\S.*)$"
)
_MARKED = compile_pattern(
    r"^(?:`(?P<code>[^`]+)`|\"(?P<quoted>[^\"]+)\"|“(?P<curly>[^”]+)”|‘(?P<single>[^’]+)’)\s*(?P<words>.*)$"
)
_PARAMETRIC = compile_pattern(r"^(?P<value>[\w.-]+\.(?P<name>\w+))\s*\((?P<inside>[^()]*)\)\.?$")
_REMARK = compile_pattern(r"^(?P<value>\S+)\s*\((?P<inside>[^()]*)\)\.?$")
_CONSTANT = compile_pattern(
    r"^(?P<name>[A-Za-z_][\w.]*)\s*(?:\(\s*(?P<a>-?\d{1,9}|0x[0-9a-fA-F]{1,8})\s*\)|=\s*(?P<b>-?\d{1,9}|0x[0-9a-fA-F]{1,8}))\s*(?:[-–—:,;]\s*(?P<words>\S.*)|)$"
)
_NAME = compile_pattern(r"^[\w$.:-]+$")
_NUMBER = compile_pattern(r"^-?(?:0|[1-9]\d{0,14})$")
_DOTTED = compile_pattern(r"^[\d.]+$")
_QUOTES = "\"'“”‘’`«»"
_MAX_WORDS = 3
_STOP = frozenset(
    {
        "etc",
        "etc.",
        "...",
        "…",
        "others",
        "more",
        "and so on",
        "so on",
        "and so forth",
        "among others",
    }
)
_RANGE_LIKE = compile_pattern(
    r"^\s*-?\d[\d.,]*\s*(?:-|–|—|\.\.\.?|…|to|through)\s*-?\d[\d.,]*\s*(?:\([^()]*\))?\s*\.?$"
)


@dataclass(frozen=True, slots=True)
class ValueReading:
    """A value with the oddity that was read through, if any, and what its words say of its end."""

    value: EnumValue
    oddity: str = ""
    deprecated: DeprecationReading | None = None
    default: bool = False


def read_value(text: str, words: Words) -> ValueReading | None:
    """Read ``0 - Name``, ``value``, ``value - meaning``, ``NAME (1)`` or ``base.parameter (a, b)``."""
    text = text.strip()
    struck = text.startswith("~~") and text.count("~~") == 2
    plain = text.replace("~~", "").replace("**", "").strip()
    read = _plain_value(plain, words)
    if read is None:
        return None
    gone = DeprecationReading(STRUCK) if struck else _end_of(read.value.summary, words)
    return replace(
        read,
        deprecated=gone,
        default=(read.value.summary or "").casefold() in {"default", "the default"},
    )


def _end_of(summary: str | None, words: Words) -> DeprecationReading | None:
    return read_deprecation(summary, words) if summary else None


def _plain_value(text: str, words: Words) -> ValueReading | None:
    if found := _NUMBERED.match(text):
        return _numbered(found)
    if found := _CONSTANT.match(text):
        number = int(found["a"] or found["b"], 0)
        return ValueReading(EnumValue(number, name=found["name"], summary=found["words"] or None))
    if found := _PARAMETRIC.match(text):
        return _parametric(found)
    if (found := _MARKED.match(text)) and (read := _marked(found)):
        return read
    for pattern, rest in ((_EXPLAINED, "words"), (_REMARK, "inside")):
        if found := pattern.match(text):
            value = unquote(found["value"])
            if _is_value(value, words):
                return ValueReading(EnumValue(value, summary=found[rest].strip() or None))
    value = unquote(text)
    return ValueReading(EnumValue(value)) if _is_value(value, words) else None


def _marked(found: Match) -> ValueReading | None:
    """Read a value that its quotes or its code set apart from the words after it."""
    value = next(v for key in ("code", "quoted", "curly", "single") if (v := found[key]))
    rest = found["words"].strip(" .;,")
    summary = rest.lstrip("-–—=: ").strip()
    if summary[:1] == "(" and summary[-1:] == ")" and summary.count("(") == 1:
        summary = summary[1:-1]
    if len(value.split()) > 6 or rest[:1] in {",", "|", "/"} or rest.startswith(("or ", "and ")):
        return None
    return ValueReading(EnumValue(value.strip(), summary=summary.strip() or None))


def _numbered(found: Match) -> ValueReading:
    number = int(found["value"], 0)
    name, _, rest = found["name"].partition(" ")
    if not _NAME.match(name):
        return ValueReading(EnumValue(number, summary=found["name"]))
    summary = rest.strip(" -–—:") or None
    if summary and rest.lstrip()[:1] not in set("-–—:("):
        return ValueReading(EnumValue(number, summary=found["name"]))
    return ValueReading(EnumValue(number, name=name, summary=summary))


def _parametric(found: Match) -> ValueReading:
    listed_words = [word.strip() for word in found["inside"].split(",")]
    listed = len(listed_words) > 1 and all(" " not in word for word in listed_words)
    parameter = ValueParameter(
        found["name"], tuple(unquote(word) for word in listed_words if word) if listed else None
    )
    oddity = f"the list in {found[0]!r} has a gap" if listed and "" in listed_words else ""
    summary = None if listed else found["inside"].strip() or None
    return ValueReading(EnumValue(found["value"], summary=summary, parameter=parameter), oddity)


def unquote(text: str) -> str:
    """Take one pair of quotes, and a full stop after them, away."""
    text = text.strip()
    text = text if _DOTTED.match(text) and text.strip("0123456789") != "." else text.rstrip(".;,")
    return text.strip(_QUOTES).strip() or text


def _is_value(text: str, words: Words) -> bool:
    parts = text.split()
    return 0 < len(parts) <= _MAX_WORDS and all(words.is_name("value", w) for w in parts)


# --- values in one line ---


def read_inline(text: str, words: Words) -> tuple[Enumeration | None, bool]:
    """Read values listed in a line (``a, b and c``), and whether quotes or code set them apart.

    ``None`` when it lists no plain values. ``etc.`` says that there are more.
    """
    line = _first_sentence(text.strip())
    if (parametric := _PARAMETRIC.match(line)) is not None:
        return Enumeration((_parametric(parametric).value,)), True
    if _RANGE_LIKE.match(line):
        return None, False
    parts, more = _parts(line)
    readings = [_listed_value(part, words) for part in parts]
    known = [reading for reading in readings if reading is not None]
    if not known or len(known) != len(readings):
        return None, False
    marked = all(part.lstrip("~* ")[:1] in _QUOTES for part in parts)
    values = merge_values((), tuple(value_with_end(reading) for reading in known))
    return Enumeration(values, Completeness.SOME if more else Completeness.ALL), marked


_PAIR = compile_pattern(
    r"^(?P<value>-?\d{1,9}|0x[0-9a-f]{1,8}|`[^`]{1,60}`|\"[^\"]{1,60}\"|“[^”]{1,60}”)\s*(?:[=:]|\s[-–—]\s|\s(?:for|means?|is|stands\s+for)\s)\s*(?P<words>\S.*)$"
)


def _listed_value(text: str, words: Words) -> ValueReading | None:
    if found := _PAIR.match(text):
        value = unquote(found["value"])
        whole = int(value, 0) if found["value"][:1] in "-0123456789" else value
        return ValueReading(EnumValue(whole, summary=found["words"].strip() or None))
    if text[:1] in _QUOTES or text.startswith("~~") or "(" in text:
        read = read_value(text, words)
        if read is not None and len(str(read.value.value).split()) > _MAX_WORDS:
            return None
        return _with_number(read) if read and (text[0] == "`" or text[0] not in _QUOTES) else read
    value = unquote(text)
    if not _is_value(value, words):
        return None
    return _with_number(ValueReading(EnumValue(value)))


def _with_number(read: ValueReading) -> ValueReading:
    value = read.value.value
    if isinstance(value, str) and _NUMBER.match(value):
        return replace(read, value=replace(read.value, value=int(value)))
    return read


_SENTENCE = compile_pattern(
    r"[\pL\"'”’`)]\.(?:\s|$)|[^\s.]\s*\.\s+\p{Lu}|\d\.\s*$|\s\.\s*$", ignore_case=False
)
_SEPARATOR = compile_pattern(
    r"\s*(?:,|;|\||\n|•|·)\s*(?:(?:and/or|and|or|&|und|oder|et|ou)\s+)?|\s+(?:and/or|and|or|und|oder)\s+|\s+/\s+"
)
_CODES = compile_pattern(r"(`[^`]+`|\"[^\"]+\"|“[^”]+”)\s+([`\"“])")
_TIGHT = compile_pattern(
    r"^[\w-]+(?:/[\w-]+){2,}$|^(?:yes/no|on/off|true/false|left/right|up/down|in/out|asc/desc)$"
)


def _first_sentence(text: str) -> str:
    """Cut a list at its sentence's end; ``etc.`` and dots within names end none."""
    shown = text.replace("etc.", "etc ").replace("e.g.", "e g ").replace("i.e.", "i e ")
    found = _SENTENCE.search(shown)
    if found is None:
        return text.rstrip()
    dot = shown.index(".", found.start())
    return text[:dot].rstrip()


def _parts(line: str) -> tuple[list[str], bool]:
    """Part a list at commas, bars, lines and the last *or*; with whether it says that more exist."""
    line = _CODES.sub(r"\1, \2", _CODES.sub(r"\1, \2", line))
    if _TIGHT.match(line):
        return line.split("/"), False
    parts: list[str] = []
    start = 0
    for found in _SEPARATOR.finditer(line):
        if _outside(line[start : found.start()]):
            parts.append(line[start : found.start()])
            start = found.end()
    parts.append(line[start:])
    stripped = [part.strip().removeprefix("either ").strip() for part in parts if part.strip()]
    more = [
        part for part in stripped if part.casefold().strip(" .") in _STOP or part in {"...", "…"}
    ]
    left = [_without_more(part) for part in stripped if part not in more]
    return [part for part, _ in left], bool(more) or any(said for _, said in left)


def _without_more(part: str) -> tuple[str, bool]:
    for ending in (" etc.", " etc", " and so on", " ...", "...", "…"):
        if part.casefold().endswith(ending):
            return part[: -len(ending)].strip(), True
    return part, False


def _outside(text: str) -> bool:
    """Return whether a text closes all the parentheses, quotes and codes that it opens."""
    return (
        text.count("(") <= text.count(")")
        and text.count("`") % 2 == 0
        and text.count('"') % 2 == 0
        and text.count("“") == text.count("”")
    )


def value_with_end(reading: ValueReading) -> EnumValue:
    """Return the value as a spec keeps it, with its end and its other spellings."""
    value = reading.value
    aliases = _ALSO.match(value.summary or "")
    gone = " ".join(reading.deprecated.words.split()) if reading.deprecated else None
    return replace(
        value,
        deprecated=gone or value.deprecated,
        aliases=(
            tuple(unquote(part) for part in _parts(aliases[1])[0]) if aliases else value.aliases
        ),
    )


_ALSO = compile_pattern(
    r"^(?:alias(?:es)?|also|synonyms?|same\s+as|formerly)\s*:?\s+([\w`\"'“”., -]{1,100}?)\.?$"
)


# --- values said in sentences ---


@dataclass(frozen=True, slots=True)
class ValuesReading:
    """An enumeration as words give it; ``follows`` where they say that a list follows."""

    enumeration: Enumeration | None
    words: str
    limits: str = ""
    follows: bool = False


_STRONG = compile_pattern(
    r"(?:^|[\s(\[.,;:–—-])(?:(?:the\s+)?(?:currently\s+|only\s+)?(?:possible|valid|allowed|supported|permitted|available|accepted|acceptable|legal|known|defined|enumerated|enum|recogni[sz]ed)(?:\s+(?:enum|string|integer))?\s+(?:values?|options?|choices?|types?|states?)|(?:allowed|valid|enum|options|choices|accepts|accepted|supported|possible|permitted)\s*(?::|=)|values?\s*:|values?\s+(?:can|may|must)\s+be(?:\s+(?:one|any)\s+of)?(?:\s+the\s+following)?|(?:must|should|has\s+to|shall|will|can|could|may)\s+be\s+(?:set\s+to\s+)?(?:either|(?:one|any)\s+of(?:\s+the\s+following(?:\s+values)?)?|any\s+one\s+of)|(?:one|any)\s+of(?:\s+the\s+following(?:\s+values)?|\s+these(?:\s+values)?)?\s*:|enum(?:eration)?\s+of)(?:\s+(?:of|for)\s+[\w ]{1,40}?(?:\s+(?:are|is|includes?)\b|\s*[:=]))?\s*(?:are|is|include|includes|:|=)?\s*(?:either\s+|one\s+of\s+)?:?\s*(?P<list>\S.*)$"
)
_WEAK = compile_pattern(
    r"(?:^|[\s\pL(\[.,;:–—-])(?:either|(?:one|any)\s+of|(?:can|may|must|will|should|could)\s+(?:also\s+)?be(?:\s+(?:set\s+to|equal\s+to))?|(?:is|are|was)\s+(?:set\s+to|either|always)|always|set\s+to|(?:takes?|accepts?)(?:\s+the\s+values?)?|equals?|only|is|\pL:)\s*:?\s*(?P<list>[\"'“‘`*~]*\S.*)$"
)
_PLAIN_ONE_OF = compile_pattern(
    r"^(?:must\s+be\s+|can\s+be\s+|is\s+)?(?:one|any)\s+of:?\s+(?P<list>\S.*)$"
)
_EITHER = compile_pattern(
    r"^(?:must\s+be\s+|can\s+be\s+|is\s+)?either:?\s+(?P<list>\S+\s+or\s+\S+?)[.\s]*$"
)
_FILLER = frozenset(
    "the a an these those following our its their your all many several two three it this".split()
)


def read_announced(sentence: str, words: Words) -> ValuesReading | None:
    """Read the values that a sentence lists: ``One of a, b or c``, ``can be "x" (…) or "y"``."""
    for pattern in words.found("values_inline"):
        if found := pattern.search(sentence):
            read = _announced(found["list"], sentence, words)
            if read is not None:
                return read
    if (found := _STRONG.search(sentence)) and (read := _announced(found["list"], sentence, words)):
        return read
    for pattern in (_PLAIN_ONE_OF, _EITHER):
        if found := pattern.match(sentence):
            enumeration, _ = read_inline(found["list"], words)
            if enumeration and len(enumeration.values) > 1 and _no_filler(enumeration):
                return ValuesReading(enumeration, sentence)
    return _weakly(sentence, words)


def _announced(listed: str, sentence: str, words: Words) -> ValuesReading | None:
    if listed[:1] in "[({" and listed.rstrip(". ")[-1:] in "])}" and listed.count(listed[0]) == 1:
        listed = listed.rstrip(". ")[1:-1]
    if listed.count("**") % 2:
        # the mark of a bold label, or of a bold sentence, that the list was cut out of
        listed = listed.replace("**", "").strip()
    if _RANGE_LIKE.match(listed):
        return ValuesReading(None, sentence, limits=listed.strip())
    enumeration, _ = read_inline(listed, words)
    if enumeration is None or not _no_filler(enumeration):
        return None
    return ValuesReading(enumeration, sentence)


def _no_filler(enumeration: Enumeration) -> bool:
    listed = [str(value.value).casefold().split() for value in enumeration.values]
    return not any(parts[0] in _FILLER and (len(parts) > 1 or parts[0] != "a") for parts in listed)


_IN_PARENTHESES = compile_pattern(
    r"(?:^|[^\w`])\((?P<list>[`\"“][^()`\"”]{1,60}[`\"”](?:\s*(?:,|\||/|or|,\s*or)\s*[`\"“][^()`\"”]{1,60}[`\"”])+)\)"
)


_OF_ANOTHER = compile_pattern(
    r"(?:^|\s)(?:when|whenever|if|unless|where|while|until)\s+(?:the\s+|an?\s+)?(?P<what>[\w`.-]+)(?:\s+\w+)?$"
)
_ITSELF = frozenset({"it", "this", "that", "they", "set", "value", "present"})


def _of_another(before: str) -> bool:
    """Return whether what follows is a condition on something else: ``set when kind is `a```."""
    found = _OF_ANOTHER.search(before.rpartition(",")[2].rstrip().casefold())
    return found is not None and found["what"] not in _ITSELF


def _paired(sentence: str) -> bool:
    """Return whether a sentence is nothing but values with their words: ``1 = open, 2 = shut``."""
    parts, _ = _parts(_first_sentence(sentence))
    return len(parts) > 1 and all(_PAIR.match(part) for part in parts)


def _weakly(sentence: str, words: Words) -> ValuesReading | None:
    """Take words for values that only quotes or code show to be some."""
    if _paired(sentence):
        enumeration, _ = read_inline(sentence, words)
        return ValuesReading(enumeration, sentence) if enumeration else None
    if (inside := _IN_PARENTHESES.search(sentence)) is not None:
        enumeration, marked = read_inline(inside["list"], words)
        if enumeration is not None and marked and len(enumeration.values) > 1:
            return ValuesReading(enumeration, sentence)
    found = _WEAK.search(sentence)
    if found is None or found["list"][:1] not in '"“`‘~':
        return None
    if _of_another(sentence[: found.start()]):
        return None
    enumeration, marked = read_inline(found["list"], words)
    if enumeration is None or not marked:
        return None
    said = " ".join(found[0].casefold().split())
    always = "always" in said or said.lstrip(" .,;:(").startswith("must be")
    if len(enumeration.values) == 1 and not always:
        return None
    return ValuesReading(enumeration, sentence)


# --- values from lists and rows ---


def read_items(texts: Sequence[str], words: Words) -> list[ValueReading | None]:
    """Read the items of one list as values; where some are in code, those that are not are prose."""
    read = [read_value(text, words) for text in texts]
    coded = [text.lstrip("~* ").startswith("`") for text in texts]
    if any(coded):
        return [value if code else None for value, code in zip(read, coded, strict=True)]
    constants = [bool(_CONSTANT.match(text.strip())) for text in texts]
    if any(constants) and not all(constants):
        return [_as_written(text, words) for text in texts]
    return read


def _as_written(text: str, words: Words) -> ValueReading | None:
    """Read ``RED (1)`` as RED where the list's other items have no number."""
    found = _REMARK.match(text.strip())
    if found is None or not _is_value(unquote(found["value"]), words):
        return read_value(text, words)
    return ValueReading(EnumValue(unquote(found["value"]), summary=found["inside"].strip() or None))


def read_row(name: str, value: str, summary: str, words: Words) -> ValueReading | None:
    """Read a row of a table of values: a name, a value, words on it; the first two may be one."""
    wire = unquote(value or name)
    if not wire or (words.is_nothing(wire) and not value):
        return None
    number = (
        int(wire, 0)
        if _NUMBER.match(wire) or (wire.casefold().startswith("0x") and _is_hex(wire))
        else None
    )
    own = unquote(name) if value and name else ""
    gone = (
        DeprecationReading(STRUCK)
        if (name or value).strip().startswith("~~")
        else _end_of(summary, words)
    )
    wire, own = wire.strip("~"), own.strip("~")
    return ValueReading(
        EnumValue(
            wire if number is None else number,
            name=own if own and own != wire else None,
            summary=summary.strip() or None,
        ),
        deprecated=gone,
    )


def _is_hex(text: str) -> bool:
    return (
        len(text) < 12
        and all(char in "0123456789abcdef" for char in text[2:].casefold())
        and len(text) > 2
    )


def merge_values(
    first: tuple[EnumValue, ...], second: tuple[EnumValue, ...]
) -> tuple[EnumValue, ...]:
    """Join two listings of one enumeration: the same values stand once, with all that is said."""
    merged = {(type(value.value), value.value): value for value in first}
    for value in second:
        key = (type(value.value), value.value)
        known = merged.get(key)
        if known is None:
            merged[key] = value
            continue
        merged[key] = replace(
            known,
            name=known.name or value.name,
            summary=known.summary or value.summary,
            since=known.since or value.since,
            parameter=known.parameter or value.parameter,
            deprecated=known.deprecated or value.deprecated,
            aliases=known.aliases or value.aliases,
        )
    return tuple(merged.values())


# --- values and their type ---


@dataclass(frozen=True, slots=True)
class Agreed:
    """Values in the type they have: none where the type says them; a doubt where they do not fit."""

    enumeration: Enumeration | None
    constraints: Constraints | None = None
    doubt: str = ""


def agree_values(enumeration: Enumeration, kind: TypeExpr) -> Agreed:
    """Bring values into a type: ``0`` of a string is ``"0"``, ``true, false`` of a boolean is nothing."""
    kinds = {
        k.name
        for k in (kind.options if isinstance(kind, Union) else (kind,))
        if isinstance(k, Scalar)
    }
    values = enumeration.values
    shown = {str(value.value).casefold() for value in values}
    if (
        kinds
        and ScalarName.BOOLEAN in kinds
        and shown <= {"true", "false", "1", "0", "yes", "no", "null"}
    ):
        return Agreed(None)
    if ScalarName.NULL in kinds:
        values = tuple(value for value in values if str(value.value).casefold() != "null")
    if ScalarName.INTEGER in kinds and ScalarName.STRING not in kinds:
        strange = [str(v.value) for v in values if not isinstance(v.value, int)]
        if strange:
            return Agreed(None, doubt=f"no integers: {', '.join(strange[:5])}")
    elif ScalarName.STRING in kinds and ScalarName.INTEGER not in kinds:
        values = tuple(replace(v, value=str(v.value)) for v in values)
    elif not kinds and any(isinstance(v.value, str) for v in values):
        values = tuple(replace(v, value=str(v.value)) if v.name is None else v for v in values)
    return Agreed(replace(enumeration, values=values))


def range_of(text: str, kind: TypeExpr) -> Constraints | None:
    """Read values that are a range: ``1-100``."""
    return read_constraints(text.strip().rstrip("."), kind)


def common_prefix(names: Iterable[str]) -> str:
    """Return the words that all names of an enumeration start with: its own name on most pages."""
    listed = list(names)
    if len(listed) < 2:
        return ""
    shortest, longest = min(listed), max(listed)
    size = next(
        (i for i, (a, b) in enumerate(zip(shortest, longest, strict=False)) if a != b),
        len(shortest),
    )
    prefix = shortest[:size]
    if size < len(shortest) and not prefix.endswith("_"):
        # step back to where a word of the name begins
        while prefix and not all(n[len(prefix) : len(prefix) + 1].isupper() for n in listed):
            prefix = prefix[:-1]
    return prefix.rstrip("_.-")
