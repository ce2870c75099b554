"""What a description says, sentence by sentence: type, default, presence, releases, values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import IntEnum

from refwright.base.errors import SpecError
from refwright.base.patterns import compile_pattern, first_found
from refwright.facts.words.constraints import read_constraints
from refwright.facts.words.defaults import said_default
from refwright.facts.words.marks import marked_block, unmarked
from refwright.facts.words.presence import PresenceReading, prose_presence
from refwright.facts.words.releases import DeprecationReading, read_releases
from refwright.facts.words.types import TypeReading, read_type
from refwright.facts.words.values import (
    ValueReading,
    merge_values,
    read_announced,
    read_items,
    value_with_end,
)
from refwright.facts.words.vocabulary import Words
from refwright.pages.document import Block, Item, ListBlock, Paragraph, Preformatted
from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.model import ANY, Completeness, Enumeration, Scalar, ScalarName, TypeExpr
from refwright.spec.type_text import parse_type

ClaimValue = TypeExpr | Constraints | DeprecationReading | tuple[str, ...] | str
"""What words can say; presence and completeness are texts too."""


class Rank(IntEnum):
    """How far a claim is believed: a weaker one never replaces a stronger one."""

    GUESS = 0
    SECTION = 1
    SENTENCE = 2
    COLUMN = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that words say, with the words, the rule that read them and its rank."""

    value: ClaimValue
    words: str
    rule: str
    rank: Rank = Rank.SENTENCE


@dataclass(slots=True)
class Claims:
    """What a description says.

    ``said`` has claims by what they are on: ``type``, ``default``, ``presence``, ``condition``,
    ``since``, ``deprecated`` (a reading), ``removed``, ``modified``, ``constraints``, ``same_as``,
    ``extends``. A claim that contradicts a stronger one is kept in ``disputed``.
    """

    said: dict[str, Claim] = field(default_factory=dict)
    disputed: list[tuple[str, Claim]] = field(default_factory=list)
    values: Enumeration | None = None
    value_readings: list[ValueReading] = field(default_factory=list)
    values_claim: Claim | None = None
    follows: str = ""
    doubts: list[tuple[str, str]] = field(default_factory=list)

    def say(self, key: str, claim: Claim) -> None:
        """Keep a claim unless one that is as strong stands; keep a dispute if they differ."""
        claim = replace(claim, words=unmarked(claim.words))
        known = self.said.get(key)
        if known is None or known.rank < claim.rank:
            self.said[key] = claim
        if known is not None and known.value != claim.value:
            self.disputed.append((key, claim))


_SENTENCE_END = compile_pattern(
    r"(?:[.!?]['\")”\]]?)(\s+)(?:\p{Lu}|[\"'(`<\[*~])", ignore_case=False
)
_ABBREVIATION = compile_pattern(r"(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|min|max|no)\.)$")


def sentences(text: str) -> list[str]:
    """Split prose into sentences; dots inside names, releases and abbreviations end none."""
    parts: list[str] = []
    for line in text.split("\n"):
        start = 0
        for found in _SENTENCE_END.finditer(line):
            if not _ABBREVIATION.search(line[max(start, found.start(1) - 8) : found.start(1)]):
                parts.append(line[start : found.start(1)])
                start = found.end(1)
        parts.append(line[start:])
    return [part.strip() for part in parts if part.strip()]


def read_sentences(text: str, blocks: tuple[Block, ...], words: Words) -> Claims:
    """Read a description: its text, then the blocks nested in it."""
    claims = Claims()
    prose = [text] if text else []
    for block in blocks:
        match block:
            case Paragraph() | Preformatted():
                prose.append(marked_block(block))
            case ListBlock():
                _read_text("\n".join(prose), claims, words)
                _read_list(block, prose[-1] if prose else "", claims, words)
                prose = []
            case _:
                pass
    _read_text("\n".join(prose), claims, words)
    return claims


def _read_text(text: str, claims: Claims, words: Words) -> None:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    taken: set[int] = set()
    for at, line in enumerate(lines):
        if len(lines) > at + 1 and announces(line, words):
            taken |= _lines_of_values(lines, at, claims, words)
    for at, line in enumerate(lines):
        if at not in taken:
            for sentence in joined_sentences(line):
                read_sentence(sentence, claims, words)


_GOES_ON = compile_pattern(r"^(?:please\s+)?(?:use|see|replaced|superseded|prefer|instead)\b")
_ENDED = compile_pattern(r"\b(?:deprecated|obsolete|discontinued|retired)\b")


def joined_sentences(text: str) -> list[str]:
    """Split prose into sentences, with *Use b instead.* as part of the deprecation before it."""
    out: list[str] = []
    for part in sentences(text):
        if out and _GOES_ON.match(part) and _ENDED.search(out[-1]):
            out[-1] += f" {part}"
        else:
            out.append(part)
    return out


def _lines_of_values(lines: list[str], at: int, claims: Claims, words: Words) -> set[int]:
    """Take the lines after an announcement for values, as far as all of them are some."""
    read = read_items(lines[at + 1 :], words)
    count = next((n for n, value in enumerate(read) if value is None), len(read))
    known = [value for value in read[:count] if value is not None]
    if count:
        some = first_found(words.found("some_values"), lines[at]) is not None
        add_values(claims, known, lines[at], "values in lines", some=some)
    return set(range(at + 1, at + 1 + count))


def announces(text: str, words: Words) -> bool:
    """Return whether a text says that values follow it."""
    return (
        first_found(words.found("values_follow"), text) is not None
        or _FOLLOW.search(text) is not None
    )


_FOLLOW = compile_pattern(
    r"(?:\b(?:possible|valid|allowed|supported|permitted|available|accepted|acceptable|known)\s+(?:values?|options?|choices?|types?|states?)(?:\s+(?:of|for)\s+[^.:]{0,40})?(?:\s+(?:are|is|include))?|\bone\s+of(?:\s+(?:the\s+following|these))?(?:\s+values)?|\b(?:can|may|must)\s+be(?:\s+(?:either|one\s+of))?|\bvalues(?:\s+(?:are|include))?|\benum(?:eration)?|\ballowed|\boptions)\s*:\s*$"
)


def said_in(sentence: str, words: Words) -> Claims:
    """Return what one sentence says of the thing that it describes."""
    claims = Claims()
    read_sentence(sentence, claims, words)
    return claims


def text_claims(text: str, words: Words) -> Claims:
    """Return what a description's lines say of the thing that they describe."""
    claims = Claims()
    _read_text(text, claims, words)
    return claims


def said_of_releases(sentence: str, words: Words) -> Claims:
    """Return what one sentence says of releases alone: all that counts of an event's prose."""
    claims = Claims()
    _say_releases(sentence, claims, words)
    return claims


_MOST_LIMITS = 12
_MOST_WORDS = 400
"""So many limits of one member, and so many of the words that state them, are kept."""


def read_sentence(sentence: str, claims: Claims, words: Words) -> None:
    """Add what one sentence says of the thing that it describes."""
    count = len(claims.value_readings)
    say_values(sentence, claims, words)
    listed = claims.value_readings[count:]
    if not any(one.value.deprecated for one in listed):  # else it is a value that ends
        _say_releases(sentence, claims, words)
    if _NULLABLE.search(sentence) and not _NEVER_NULL.search(sentence):
        claims.say("nullable", Claim(sentence, sentence, "null said in prose"))
    presence = prose_presence(sentence, words)
    if presence is not None:
        _say_presence(presence, sentence, claims)
    default = said_default(sentence, words)
    if default is not None:
        claims.say("default", Claim(default, sentence, "default said in prose"))
    kind = prose_type(sentence, words)
    if kind is not None and kind.type is not None:
        claims.say("type", Claim(kind.type, kind.words, "type said in prose"))
    limits = prose_constraints(sentence)
    if limits:
        known = claims.said.pop("constraints", None)
        before = known.value if known and isinstance(known.value, tuple) else ()
        heard = f"{known.words} {sentence}" if known else sentence
        more = (*before, *limits)[:_MOST_LIMITS]
        claims.say("constraints", Claim(more, heard[:_MOST_WORDS], "limits said in prose"))
    _say_structure(sentence, claims)


_NULLABLE = compile_pattern(
    r"\b(?:may|can|could|might|will|is)\s+(?:also\s+|sometimes\s+)?be\s+null\b|^(?:\W*|this\s+\w+\s+is\s+|it\s+is\s+)nullable\b|^`?null`?\s+(?:if|when|unless|for)\b|\b(?:or|is)\s+`?null`?\s+(?:if|when|unless)\b|\(nullable\)"
)
_NEVER_NULL = compile_pattern(r"\b(?:not|never|cannot|can't)\s+(?:be\s+)?null\b|\bnot\s+nullable\b")


def _say_presence(presence: PresenceReading, sentence: str, claims: Claims) -> None:
    rule = f"{presence.presence}, said in prose"
    claims.say("presence", Claim(presence.presence, sentence, rule))
    if presence.condition:
        claims.say("condition", Claim(presence.condition, sentence, rule))


def _say_releases(sentence: str, claims: Claims, words: Words) -> None:
    read = read_releases(sentence, words)
    if read.since:
        claims.say("since", Claim(read.since, sentence, "release in a sentence"))
    if read.deprecated:
        claims.say("deprecated", Claim(read.deprecated, sentence, "deprecation in a sentence"))
    if read.removed:
        claims.say("removed", Claim(read.removed, sentence, "removal in a sentence"))
    if read.modified:
        claims.doubts.append(("modified-in", f"changed in {read.modified}: {sentence!r}"))


def say_values(sentence: str, claims: Claims, words: Words) -> None:
    """Add the values that one sentence lists."""
    read = read_announced(sentence, words)
    if read is None:
        return
    if read.limits:
        claims.say("limits", Claim(read.limits, sentence, "a range for values"))
    elif read.enumeration is not None:
        some = first_found(words.found("some_values"), sentence) is not None
        known = [ValueReading(value) for value in read.enumeration.values]
        some = some or read.enumeration.complete is Completeness.SOME
        add_values(claims, known, sentence, "values in a sentence", some=some)


def add_values(
    claims: Claims, readings: Iterable[ValueReading], words: str, rule: str, *, some: bool = False
) -> None:
    """Add values that a list or sentence gives to what is known of them."""
    listed = list(readings)
    known = claims.values.values if claims.values else ()
    complete = Completeness.SOME if some else Completeness.ALL
    merged = merge_values(known, tuple(value_with_end(reading) for reading in listed))
    claims.values = Enumeration(merged, complete)
    claims.value_readings += listed
    claims.values_claim = claims.values_claim or Claim(complete.value, words, rule)
    claims.doubts += [("value-oddity", reading.oddity) for reading in listed if reading.oddity]


def _items(block: ListBlock) -> list[Item]:
    out: list[Item] = []
    for item in block.items:
        out.append(item)
        for inner in item.blocks:
            out += _items(inner) if isinstance(inner, ListBlock) else []
    return out


def _read_list(block: ListBlock, intro: str, claims: Claims, words: Words) -> None:
    items = _items(block)
    if any([_labelled(item, claims, words) for item in items]):  # noqa: C419 - each is read
        return
    read = read_items([marked_block(item) for item in items], words)
    if not items or not (None not in read or announces(intro, words)):
        return
    known = [reading for reading in read if reading is not None]
    some = first_found(words.found("some_values"), intro) is not None
    add_values(claims, known, intro, "list of values", some=some)


_LABEL = compile_pattern(
    r"^(?:\*\*)?(?P<label>default|type|required|optional|allowed(?:\s+values)?|values|possible\s+values|since|deprecated|minimum|maximum|range|format|length|pattern)(?:\*\*)?\s*:\s*(?:\*\*)?\s*(?P<words>.*)$"
)


def _labelled(item: Item, claims: Claims, words: Words) -> bool:
    """Read ``Default: slow`` and ``Allowed: slow, fast`` as items of a member."""
    found = _LABEL.match(marked_block(item))
    if found is None:
        return False
    label = found["label"].casefold()
    nested = [inner for inner in item.blocks if isinstance(inner, ListBlock)]
    if label == "type":
        read = read_type(found["words"], words)
        if read.type is not None:
            claims.say("type", Claim(read.type, item.text, "type of an item"))
    elif nested:
        for inner in nested:
            _read_list(inner, item.text, claims, words)
    else:
        read_sentence(marked_block(item), claims, words)
    return True


_ARRAY_PROSE = compile_pattern(
    r"(?:^|\b(?:an?|is|are|be|contains|holds|returns|as|of)\s+)(?:an?\s+)?(?:(?:json|comma[- ]separated|ordered|sorted|unordered|optional|possibly\s+empty|non-?empty|flat|nested|simple)\s+)?(?:array|list)\s+of\s+(?P<item>`?[\pL_][\pL\pN_.]*`?)(?:\s+(?:objects?|values?|elements?|items?|entries))?(?:\s*(?:[.,;:)]|$)|\s+(?:that|which|with|for|where|in|inside|containing|representing|describing|each|to|from|and|or)\b)"
)
_NAMED = compile_pattern(r"`|\bof\s+\S+\s+objects?\b|\p{Ll}\p{Lu}|_|\pL\.\pL", ignore_case=False)
_ARTICLES = frozenset(
    "the these those all a an any each this that its their his her our your some other such one two three following references currently available valid possible".split()
)
_SAYS = compile_pattern(
    r"(?:^|\b(?:property|attribute|parameter|field|member|value|it|this|which)\s+(?:\w+\s+)?(?:is|must\s+be|should\s+be|contains)\s+)(?:an?\s+|of\s+type\s+|optional\s+|required\s+)+(?:an?\s+)?(?P<kind>[\pL][\pL\pN-]*(?:\s+(?:integer|string|number|point|point\s+number))?)\b(?:\s+(?:number|value|string|object))?"
)
_IN_PARENTHESES = compile_pattern(
    r"\(\s*(?:an?\s+)?(?P<kind>[\pL][\pL\pN -]{1,30}(?:\[\])?)\s*\)\s*\.?$"
)


def prose_type(sentence: str, words: Words) -> TypeReading | None:
    """Read a type that a sentence says in so many words, never one from a word that is no type.

    ``an array of strings`` is one and ``an array of the doors`` is none.
    """
    for rule in words.type_patterns:
        if (found := rule.match.search(sentence)) is None:
            continue
        groups = {key: value for key, value in found.groupdict().items() if value}
        try:
            kind = parse_type(rule.type.format(**groups))
        except (SpecError, KeyError, IndexError, ValueError, AttributeError):
            continue
        return TypeReading(kind, words=found[0])
    if found := _ARRAY_PROSE.search(sentence):
        item = found["item"].strip("`")
        if item.casefold() not in _ARTICLES:
            read = read_type(f"array of {item}", words)
            named = bool(read.names) and not _NAMED.search(found[0])
            if read.type not in (None, ANY) and not read.unknown and not named:
                return TypeReading(read.type, read.constraints, words=found[0])
    for pattern in (_SAYS, _IN_PARENTHESES):
        found = pattern.search(sentence)
        known = words.type_word(found["kind"]) if found else None
        if found and known and isinstance(known.type, Scalar):
            return TypeReading(known.type, _formatted(known.format), words=found[0])
    return None


def _formatted(form: str | None) -> Constraints:
    return Constraints(format=form) if form else NO_CONSTRAINTS


_LIMIT_WORDS = (
    compile_pattern(
        r"\b(?:must|should|has\s+to|value)\s+(?:be|is)\s+(?P<limits>(?:(?:strictly\s+)?(?:greater|more|larger|higher|less|smaller|lower|fewer)\s+than(?:\s+or\s+equal\s+to)?|at\s+least|at\s+most|no\s+(?:more|less|greater)\s+than|up\s+to)\s+-?\d[\d,]*(?:\.\d+)?(?:\s+(?:characters|chars|items|elements))?)\b"
    ),
    compile_pattern(
        r"\b(?P<limits>length\s*(?:is|of|:|=|must\s+be)?\s*\d+\s*(?:-|–|to|\.\.)\s*\d+)\b"
    ),
    compile_pattern(
        r"\b(?P<limits>must\s+not\s+be\s+empty|must\s+be\s+non-?empty|never\s+empty)\b"
    ),
    compile_pattern(
        r"\b(?:must\s+match|matches|pattern|regex|regular\s+expression)(?:\s+(?:the\s+)?(?:pattern|regex|regular\s+expression))?\s*(?:is|:|=)?\s*(?P<limits>`\^[^`]{1,200}\$`|\^\S{1,200}\$)"
    ),
    compile_pattern(r"\b(?P<limits>format\s*:\s*`?[\w-]+`?)"),
    compile_pattern(
        r"\b(?P<limits>between\s+-?[\d.,]+\s+(?:and|to)\s+-?[\d.,]*\d(?:\s+(?:characters|chars|items))?)\b"
    ),
    compile_pattern(
        r"\b(?P<limits>(?:max(?:imum)?(?:\s+(?:length|size|value))?|min(?:imum)?(?:\s+(?:length|size|value))?)\s*(?:is|of|:|=)?\s*-?\d[\d,]*(?:\.\d+)?(?:\s+(?:characters|chars|items|elements))?)\b"
    ),
    compile_pattern(
        r"(?:^|[\s(\[,;:])(?P<limits>(?:[<>]=?|≤|≥)\s*-?\d[\d,]*(?:\.\d+)?)(?:$|[\s,.;)\]])"
    ),
    compile_pattern(
        r"\b(?P<limits>(?:up\s+to|at\s+most|at\s+least|no\s+more\s+than|no\s+longer\s+than)\s+\d[\d,]*\s+(?:characters|chars|items|elements|entries))\b"
    ),
    compile_pattern(r"\b(?P<limits>\d+\s*(?:-|–|to)\s*\d+\s+(?:characters|chars|items))\b"),
    compile_pattern(
        r"\b(?:range|from|in\s+the\s+range(?:\s+of)?)\s*(?:is|:)?\s*(?P<limits>-?\d[\d.]*\s*(?:-|–|to|\.\.)\s*-?[\d.]*\d)\b"
    ),
)


def prose_constraints(sentence: str) -> tuple[str, ...]:
    """Return the words of a sentence that limit a value; its type tells what they limit."""
    said: list[str] = []
    for pattern in _LIMIT_WORDS:
        for found in pattern.finditer(sentence):
            words = found.groupdict()["limits"] or ""
            if not any(words in known for known in said):
                said.append(words)
    return tuple(said)


_FORMAT_SAID = compile_pattern(r"^format\s*:\s*`?([\w-]+)`?$")
_FORMATS = frozenset(
    "uuid date date-time time duration email uri url hostname ipv4 ipv6 int32 int64 float double byte binary password".split()
)


def limits_of(claimed: Iterable[str], kind: TypeExpr) -> Constraints:
    """Read the words of limits for a value of this type."""
    limits = NO_CONSTRAINTS
    for words in claimed:
        form = _FORMAT_SAID.match(words)
        if form is not None and form[1].casefold() in _FORMATS:
            limits = limits.with_more(Constraints(format=form[1].casefold()))
            continue
        limits = limits.with_more(read_constraints(words.strip("`"), kind) or NO_CONSTRAINTS)
    return limits


_SAME = compile_pattern(
    r"^\W*(?:(?:the\s+)?same\s+(?:as|values?\s+as|type\s+as)|as\s+(?:for|in|with)|identical\s+to|equivalent\s+to)\s+(?:the\s+)?(?:`(?P<code>[^`]{1,80})`|(?P<name>[\pL_$][\pL\pN_.$-]*))(?:\s+(?:above|below|field|attribute|property|parameter))*[\s.]*$"
)
_EXTENDS = compile_pattern(
    r"\b(?:extends|inherits\s+(?:from|all\s+(?:fields|properties|attributes|members)\s+(?:of|from))|is\s+an?\s+extension\s+of|derived\s+from|based\s+on|subclass\s+of|subtype\s+of|base(?:\s+(?:class|type))?:|superclass:|parent:|has\s+all\s+(?:the\s+)?(?:fields|properties|attributes|members)\s+of)\s+(?:the\s+)?(?:\[)?(?:`(?P<code>[^`]{1,80})`|(?P<name>\p{Lu}[\pL\pN_.$]*))",
    ignore_case=False,
)


def _say_structure(sentence: str, claims: Claims) -> None:
    if found := _SAME.match(sentence):
        claims.say(
            "same_as", Claim(found["code"] or found["name"].rstrip("."), sentence, "same as")
        )
    if base := extended(sentence):
        claims.say("extends", Claim(base, sentence, "extends"))


def extended(sentence: str) -> str | None:
    """Return the type that a sentence says this one extends."""
    shown = sentence[:1].lower() + sentence[1:]
    found = _EXTENDS.search(shown)
    return (found["code"] or found["name"].rstrip(".")) if found else None


_ONE_OF_TYPES = compile_pattern(
    r"\b(?:can|may|must|should|is|are|will)\s+(?:be\s+)?(?:either\s+|any\s+)?(?:one\s+)?of(?:\s+the\s+following(?:\s+(?:types|objects))?|\s+these(?:\s+types)?)?\s*:?\s*$|\bone\s+of(?:\s+the\s+following(?:\s+(?:types|objects))?)?\s*:?\s*$|\bunion\s+of\b.*:?\s*$"
)


def announces_types(text: str) -> bool:
    """Return whether a text says that a list of types follows, one of which the thing is."""
    return _ONE_OF_TYPES.search(text) is not None


def type_of_values(values: Enumeration) -> TypeExpr:
    """Return the type that values have where no other is stated."""
    kinds = {type(value.value) for value in values.values}
    return Scalar(ScalarName.INTEGER if kinds == {int} else ScalarName.STRING)
