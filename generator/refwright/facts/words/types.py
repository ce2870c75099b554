"""Types as pages write them: ``array of strings``, ``string(36) or null``, ``Map<string, int>``."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from refwright.base.patterns import compile_pattern
from refwright.facts.words.compounds import Compound, balanced, compound_of, split_options
from refwright.facts.words.constraints import read_constraints
from refwright.facts.words.defaults import said_default
from refwright.facts.words.presence import PresenceReading, read_presence
from refwright.facts.words.vocabulary import TypeWord, Words
from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.model import (
    ANY,
    EnumValue,
    ListOf,
    Literal,
    MapOf,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    TypeExpr,
    Union,
    references,
)

_MAX_DEPTH = 8
_LONGEST = 400
NULL = Scalar(ScalarName.NULL)
STRING = Scalar(ScalarName.STRING)


@dataclass(frozen=True, slots=True)
class TypeReading:
    """A type with all that its words say beside it.

    ``type`` is ``None`` where the words state none (``N/A``). A name in it is not resolved: only
    the whole release knows which names it describes (:func:`resolve_names`). ``unknown`` has the
    words that nobody knows: the type is then *any* as far as they reach.
    """

    type: TypeExpr | None
    constraints: Constraints = NO_CONSTRAINTS
    presence: PresenceReading | None = None
    values: tuple[EnumValue, ...] = ()
    words: str = ""
    unknown: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    doubt: str = ""
    options: tuple[str, ...] = ()
    default: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Names that the release must describe for this type to stand."""
        return tuple(dict.fromkeys(references(self.type))) if self.type is not None else ()


@dataclass(slots=True)
class _Notes:
    """What is found beside the type itself while its words are read."""

    constraints: Constraints = NO_CONSTRAINTS
    presence: PresenceReading | None = None
    values: list[EnumValue] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    options: tuple[str, ...] = ()
    default: str | None = None


def read_type(text: str, words: Words) -> TypeReading:
    """Read a type cell, or whatever stands where a type is stated."""
    tidy = _tidy(text)
    if words.is_nothing(tidy):
        return TypeReading(None, words=text.strip())
    if len(tidy) > _LONGEST:
        return TypeReading(ANY, words=text.strip(), unknown=(tidy[:_LONGEST],))
    notes = _Notes()
    kind = _Reader(words, notes).read(tidy, 0)
    return TypeReading(
        kind,
        notes.constraints,
        notes.presence,
        tuple(notes.values),
        text.strip(),
        tuple(dict.fromkeys(notes.unknown)),
        tuple(notes.remarks),
        "; ".join(dict.fromkeys(notes.doubts)),
        notes.options,
        notes.default,
    )


_ESCAPED = compile_pattern(r"\\([\[\]<>|_*()])")
_LINK = compile_pattern(r"\[([^\[\]|()]{1,100})(?:\]\([^()]{0,300}\)|\|[^\[\]]{0,300}\])")
_SPACES = compile_pattern(r"[\s\x{a0}\x{200b}\x{2009}]+")


def _tidy(text: str) -> str:
    """Take marks, links and outer braces away: none of them says anything of a type."""
    text = _ESCAPED.sub(r"\1", text.replace("`", "").replace("**", "")).replace("&gt;", ">")
    text = (
        _SPACES.sub(" ", _LINK.sub(r"\1", text.replace("&lt;", "<"))).strip().rstrip(".;,:").strip()
    )
    text = _WILD.sub("", text)
    while text[:1] == "{" and text[-1:] == "}" and ":" not in text and text.count("{") == 1:
        text = text[1:-1].strip()
    return text


_WILD = compile_pattern(r"\?\s+(?:extends|super)\s+")
_ARTICLE = compile_pattern(
    r"^(?:an?|the|one|single|any|of\s+type|type|type\s*:|must\s+be)\s+(?:an?\s+)?(.+)$"
)
_NOUN = compile_pattern(
    r"^(.+?)[\s_-](?:values?|types?|objects?|resources?|instances?|records?|structures?|structs?|elements?|entit(?:y|ies)|references?|refs?|class|interface|model|data\s?type|fields?|literals?|variables?|primitives?)$"
)
_OBJECT = compile_pattern(r"\s(?:objects?|structures?)$")
_PHRASE = compile_pattern(r"^(?:partial\s+)?([\pL][\pL\pN_]*(?: [\pL\pN_]+){0,4})$")
_NULLABLE = compile_pattern(
    r"^(?:is\s+|may\s+be\s+|can\s+be\s+|or\s+)?(?:null(?:able)?|nil|none|(?:may|can|could)\s+be\s+null)$"
)
_NULLABLE_HEAD = compile_pattern(r"^nullable\s+(.+)$")
_NULLABLE_TAIL = compile_pattern(
    r"^(.+?),?\s+(?:\(?(?:nullable|which\s+may\s+be\s+null|(?:may|can|could)\s+be\s+null|or\s+null)\)?)$"
)
_PRESENCE_HEAD = compile_pattern(r"^(optional|required|mandatory|conditional)[\s,:]+(.+)$")
_NAME = compile_pattern(
    r"^[\pL_$][\pL\pN_$-]*(?:(?:\.|::|/|\\)[\pL_$][\pL\pN_$-]*)*$", ignore_case=False
)
_TITLE = compile_pattern(
    r"^\p{Lu}[\pL\pN_$]*(?: (?:\p{Lu}[\pL\pN_$]*|[\pN]+)){1,3}$", ignore_case=False
)
_WORD = compile_pattern(r"^\p{Ll}[\pL\pN_-]*$", ignore_case=False)
_NUMBER = compile_pattern(r"^-?\d{1,15}$")
_QUOTED = compile_pattern(r"^(?:\"([^\"]*)\"|'([^']*)'|“([^”]*)”|‘([^’]*)’|«([^»]*)»)$")
_PAREN = compile_pattern(r"^(.*?\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)$")
_SIZE = compile_pattern(
    r"^(.*?\S)\s*\[\s*(\d{1,9}(?:\s*(?:\.\.|-|–|,|:)\s*(?:\d{1,9}|\*|n))?|\*|n)\s*\]$"
)
_ANGLED = compile_pattern(r"^(.*?\S)\s*<\s*([\w-]+)\s*>$")
_CARDINAL = compile_pattern(
    r"^(.*?\S)\s*[\[({]?\s*(\d{1,6})\s*(?:\.\.|…)\s*(\d{1,6}|\*|n)\s*[\])}]?$"
)
_LIMITED = compile_pattern(
    r"^(.*?\S)\s*(?:,|;|:)?\s+((?:[<>≤≥]|=[<>]|\[\s*[\d.-]+\s*(?:\.\.|,|-|to)|\(\s*[\d.-]+\s*(?:\.\.|,|-|to)|-?\d+(?:\.\d+)?\s*(?:\.\.|-|–|to)\s*\d|\{\s*\d+\s*,|max|min|up\s+to|at\s+(?:least|most)|no\s+(?:more|less|longer)|between|from|in\s+the\s+range|in\s+range|range|∈|matching|pattern|length|non-?empty|greater|less|not\s+empty|not\s+(?:more|less)|\^|exactly|\d+\s*(?:-\s*\d+\s*)?(?:chars|char|characters|items)\b).*)$"
)
_ONE_OF = compile_pattern(
    r"^(.*?\S)\s*[,;:(-]*\s+(?:(?:as\s+)?(?:one|any)\s+of|enum|either|(?:possible|allowed|valid)(?:\s+values)?)\s*(?:are|is)?\s*:?\s+(.+?)\)?$"
)
_ENUM_OF = compile_pattern(r"^(.*\S)[\s(-]+enum(?:eration)?\)?$")
_TIGHT = compile_pattern(r"^([\pL][\pL\pN_]*)((?:>=|<=|≤|≥|<|>)\s*-?[\d.]+)$")


class _Reader:
    """Reads one text recursively; what it finds beside the type goes to the notes."""

    def __init__(self, words: Words, notes: _Notes, *, held: bool = False) -> None:
        self.words = words
        self.notes = notes
        self.held = held

    def read(self, text: str, depth: int) -> TypeExpr:
        text = text.strip().rstrip(".;,").strip()
        if depth > _MAX_DEPTH or not text:
            return self._unknown(text)
        steps = (
            self._word,
            self._literal,
            self._counted_list,
            self._marks,
            self._parenthesis,
            self._compound,
            self._one_of,
            self._union,
            self._beside,
            self._adjective,
            self._noun,
            self._worded,
        )
        kinds = (step(text, depth) for step in steps)
        return next((kind for kind in kinds if kind is not None), None) or self._name(text)

    # --- words and literals ---

    def _word(self, text: str, _depth: int) -> TypeExpr | None:
        known = self.words.type_word(text)
        if known is not None:
            return self._said(known, text)
        if (plural := self._plural(text)) is not None:
            return plural if self.held else ListOf(plural)
        folded = text.casefold()
        if folded in self.words.callbacks or folded in self.words.notations["enum"]:
            return ANY
        return None

    def _said(self, known: TypeWord, text: str) -> TypeExpr:
        if known.format is not None:
            self._limit(_format_limits(known.format))
        if (
            isinstance(known.type, ListOf)
            and text.casefold().strip(".") in self.words.notations["list"]
        ):
            self.notes.doubts.append("the element type is not given")
        return known.type

    def _plural(self, text: str) -> TypeExpr | None:
        """Read ``strings``, ``uuids``, ``properties``: some of what one word says."""
        for ending, single in (("ies", "y"), ("es", ""), ("s", "")):
            if text.casefold().endswith(ending):
                known = self.words.type_word(text[: -len(ending)] + single)
                if known is not None and known.type != ANY:
                    return self._said(known, text)
        return None

    def item(self, text: str, depth: int) -> TypeExpr:
        """Read what a list or map holds: a plural says what one of them is."""
        return _Reader(self.words, self.notes, held=True).read(text.strip(), depth + 1)

    def _literal(self, text: str, _depth: int) -> TypeExpr | None:
        if text in {"true", "false", "True", "False", "TRUE", "FALSE"}:
            return Literal(text.casefold() == "true")
        if found := _QUOTED.match(text):
            return Literal(next((group for group in _groups(found, 5) if group), ""))
        return Literal(int(text)) if _NUMBER.match(text) else None

    # --- marks, compounds, unions ---

    def _marks(self, text: str, depth: int) -> TypeExpr | None:
        if text[0] == "?" and len(text) > 1:
            return _nullable(self.read(text[1:], depth + 1))
        if text[-1] == "?" and len(text) > 1:
            return _nullable(self.read(text[:-1], depth + 1))
        if text[-1] == "=" and len(text) > 1:
            self.notes.presence = self.notes.presence or PresenceReading(Presence.OPTIONAL, "=")
            return self.read(text[:-1], depth + 1)
        if text[0] == "!" and len(text) > 1:
            return self.read(text[1:], depth + 1)
        if text[-1] == "!" and len(text) > 1:
            said = PresenceReading(Presence.REQUIRED, "!")
            self.notes.presence = self.notes.presence or (said if depth == 0 else None)
            return self.read(text[:-1], depth + 1)
        if (found := _ASSIGNED.match(text)) and balanced(found[1]):
            self.notes.default = self.notes.default or found[2]
            return self.read(found[1], depth + 1)
        if text[-1] == "*" and len(text) > 1 and _NAME.match(text.rstrip("* ")):
            return self.read(text.rstrip("* "), depth + 1)
        if found := _NULLABLE_HEAD.match(text) or _NULLABLE_TAIL.match(text):
            return _nullable(self.read(found[1], depth + 1))
        return None

    def _compound(self, text: str, depth: int) -> TypeExpr | None:
        found = compound_of(text, self.words)
        match found:
            case None:
                return None
            case Compound("list", (inner,)):
                return ListOf(self.item(inner, depth))
            case Compound("list", _):
                self.notes.doubts.append(f"{text!r} has several element types")
                return ListOf(ANY)
            case Compound("map", parts):
                return MapOf(self.item(parts[-1], depth) if parts else ANY)
            case Compound("nullable", (inner, *_)):
                return _nullable(self.read(inner, depth + 1))
            case Compound("union", parts):
                return _union([self.read(part, depth + 1) for part in parts])
            case Compound("enum", parts):
                return self._enumerated(parts)
            case _:
                return None

    def _enumerated(self, parts: Iterable[str]) -> TypeExpr:
        values = [_value_of(part) for part in parts]
        if (
            len(values) == 1
            and isinstance(values[0], str)
            and (known := self.words.type_word(values[0]))
        ):
            return known.type
        self.notes.values += [EnumValue(value) for value in dict.fromkeys(values)]
        whole = all(isinstance(value, int) for value in values)
        return Scalar(ScalarName.INTEGER) if whole else STRING

    def _union(self, text: str, depth: int) -> TypeExpr | None:
        parts, sure = split_options(text)
        if len(parts) < 2:
            return None
        options = [part for part in parts if not self._attribute(part, parts[0], depth)]
        if not options:
            return None
        if not sure and (rest := [o for o in options[1:] if not self._readable(o)]):
            return self._remarked_type(options[0], rest, depth)
        if len(options) == 1:
            return self.read(options[0], depth + 1)
        kinds = [self.read(option, depth + 1) for option in options]
        if depth == 0:
            self.notes.options = tuple(option.strip() for option in options)
        if isinstance(kinds[0], ListOf) and " of " in options[0]:
            return self._list_or(kinds[0], options[1:], kinds[1:])
        return _union(kinds)

    def _remarked_type(self, head: str, rest: list[str], depth: int) -> TypeExpr | None:
        """Read ``integer, milliseconds``: a type that is known for sure, and a remark."""
        kind = self._glance(head, depth)
        if kind == ANY or isinstance(kind, Ref | Literal):
            return None
        self.notes.remarks += rest
        self.notes.doubts.append(f"{', '.join(rest)!r} beside the type is not read")
        return self.read(head, depth + 1)

    def _list_or(self, first: ListOf, texts: list[str], kinds: list[TypeExpr]) -> TypeExpr:
        """Read ``array of A or B``: of both if B is a plural, else that or also B itself."""
        plural = all(isinstance(kind, ListOf) or kind == NULL for kind in kinds)
        said = [self._plural(text) for text in texts]
        items = [kind for kind in said if kind is not None]
        if plural and len(items) == sum(kind != NULL for kind in kinds):
            whole = ListOf(_union([first.item, *items])) if items else first
            return _union([whole, *(kind for kind in kinds if kind == NULL)])
        single = [kind for kind in kinds if kind != NULL and not isinstance(kind, ListOf)]
        return _union([ListOf(_union([first.item, *single])), *kinds])

    def _readable(self, text: str) -> bool:
        """Return whether a part between commas is a type for sure, not a remark."""
        probe = _Notes()
        kind = _Reader(self.words, probe).read(text, _MAX_DEPTH - 2)
        return not probe.unknown and not (isinstance(kind, Ref) and not kind.name[:1].isupper())

    # --- what stands beside a type ---

    def _attribute(self, text: str, first: str, depth: int) -> bool:
        """Take ``required``, ``nullable``, ``max 255`` beside a type for what they say."""
        text = text.strip().strip("()").strip()
        if (default := said_default(text, self.words)) is not None:
            self.notes.default = self.notes.default or default
            return True
        kind = self._glance(first, depth)
        counted = _COUNTS.match(text) is not None
        sized = kind in _NUMERIC or (kind in _TEXTS and not counted)
        limits = read_constraints(text, kind) if sized else None
        if (
            limits is None
            and self.words.type_word(text) is None
            and (said := read_presence(text, self.words)) is not None
        ):
            self.notes.presence = self.notes.presence or said
            return True
        if text == first.strip():
            return False
        limits = limits or read_constraints(text, kind)
        if limits is not None:
            self._limit(limits)
            return True
        return False

    def _glance(self, text: str, depth: int) -> TypeExpr:
        """Read a type for what it is alone, leaving no notes."""
        return _Reader(self.words, _Notes(), held=self.held).read(text, min(depth + 2, _MAX_DEPTH))

    def _beside(self, text: str, depth: int) -> TypeExpr | None:
        if (found := _ANGLED.match(text)) and (kind := self._formatted(found[1], found[2], depth)):
            return kind
        if found := _CARDINAL.match(text):
            kind = self._cardinal(found[1], found[2], found[3], depth)
            if kind is not None:
                return kind
        if found := _SIZE.match(text):
            return self._sized(found[1], found[2], depth)
        for pattern in (_LIMITED, _TIGHT):
            if found := pattern.match(text):
                kind = self._glance(found[1], depth)
                limits = read_constraints(found[2], kind)
                if limits is not None:
                    self._limit(limits)
                    return self.read(found[1], depth + 1)
        return None

    def _one_of(self, text: str, depth: int) -> TypeExpr | None:
        """Read ``string, one of a, b`` and ``string enum``."""
        if (head := _ENUM_OF.match(text)) and isinstance(self._glance(head[1], depth), Scalar):
            return self.read(head[1], depth + 1)
        found = _ONE_OF.match(text)
        if found is None or not isinstance(self._glance(found[1], depth), Scalar):
            return None
        parts = split_options(found[2])[0]
        self.notes.values += [EnumValue(_value_of(part)) for part in dict.fromkeys(parts)]
        return self.read(found[1], depth + 1)

    def _parenthesis(self, text: str, depth: int) -> TypeExpr | None:
        found = _PAREN.match(text)
        if found is None or not (" " in found[1] or _free(found[1], found[2], self.words)):
            return None
        return self._remarked(found[1], found[2], depth)

    def _formatted(self, head: str, form: str, depth: int) -> TypeExpr | None:
        known = self.words.type_word(form)
        kind = self._glance(head, depth)
        if kind not in (*_TEXTS, *_NUMERIC):
            return None
        kind = self.read(head, depth + 1)
        if known is not None and known.format is not None:
            self._limit(Constraints(format=known.format))
        elif known is None or kind in _TEXTS:
            self._limit(Constraints(format=form.casefold()))
        elif form := _form(form):
            self._limit(Constraints(format=form))
        return kind

    def _sized(self, head: str, size: str, depth: int) -> TypeExpr:
        kind = self.read(head, depth + 1)
        low, _, high = (
            size.replace("-", "..")
            .replace("–", "..")
            .replace(",", "..")
            .replace(":", "..")
            .partition("..")
        )
        if kind in _TEXTS:
            known = read_constraints(f"{low}..{high}" if high else f"max {low}", kind)
            self._limit(known or NO_CONSTRAINTS)
            return kind
        if kind in _NUMERIC and high and "*" not in high and "n" not in high:
            self._limit(read_constraints(f"{low}..{high}", kind) or NO_CONSTRAINTS)
            return kind
        if high.strip() == "1":
            return kind
        limits = read_constraints(f"{low}..{high}" if high else f"max {low}", ListOf(kind))
        self._limit(limits or NO_CONSTRAINTS)
        return ListOf(kind)

    def _cardinal(self, head: str, low: str, high: str, depth: int) -> TypeExpr | None:
        """Read ``Door 1..*`` and ``string 0..1``: how many there are, hence whether one must be."""
        kind = self._glance(head, depth)
        sized = kind in (*_NUMERIC, *_TEXTS)
        if sized and high.isdigit() and (high != "1" or kind in _NUMERIC):
            return None
        if int(low) > 1 and not isinstance(kind, Ref | ListOf | MapOf):
            return None
        self.notes.presence = self.notes.presence or PresenceReading(
            Presence.OPTIONAL if int(low) == 0 else Presence.REQUIRED, f"{low}..{high}"
        )
        read = self.item(head, depth) if high != "1" else self.read(head, depth + 1)
        if high == "1" or isinstance(read, ListOf):
            return read
        self._limit(
            Constraints(min_items=int(low) or None, max_items=int(high) if high.isdigit() else None)
        )
        return ListOf(read)

    def _remarked(self, head: str, inside: str, depth: int) -> TypeExpr:
        """Read ``string (36)``, ``integer (int64)``, ``array (string)``, ``string (optional)``."""
        kind = self._glance(head, depth)
        inside = inside.removeprefix("$")
        known = self.words.type_word(inside)
        if (
            known is not None
            and kind in (known.type, STRING)
            and (form := known.format or _form(inside))
        ):
            self._limit(_format_limits(form))
        elif _NULLABLE.match(inside):
            return _nullable(self.read(head, depth + 1))
        elif _DIGITS.match(inside):
            self._limit(Constraints(max_length=int(inside)) if kind in _TEXTS else NO_CONSTRAINTS)
        elif self._attributes(inside, head, depth):
            pass
        else:
            if kind in {MapOf(ANY), ListOf(ANY)} and self._readable(inside):
                inner = self.read(inside, depth + 1)
                return ListOf(inner) if isinstance(kind, ListOf) else inner
            self._listed(inside, kind)
        return self.read(head, depth + 1)

    def _attributes(self, inside: str, head: str, depth: int) -> bool:
        """Take all parts for what they say; whether each of them says something."""
        said = [self._attribute(part, head, depth) for part in inside.split(", ")]
        return all(said)

    def _listed(self, inside: str, kind: TypeExpr) -> None:
        """Take ``(a, b)`` and ``("a" | "b")`` beside a scalar for its values, all else for a remark."""
        parts = split_options(inside)[0]
        quoted = all(_QUOTED.match(part) for part in parts) and kind in (STRING, ANY)
        barred = (
            "|" in inside and all(_VALUE.match(part) for part in parts) and kind in (STRING, ANY)
        )
        counted = all(_NUMBER.match(part) for part in parts) and kind in _NUMERIC and len(parts) > 1
        if quoted or barred or counted:
            self.notes.values += [EnumValue(_value_of(part)) for part in dict.fromkeys(parts)]
        elif inside.casefold() not in _EMPTY:
            self.notes.remarks.append(inside)

    def _counted_list(self, text: str, depth: int) -> TypeExpr | None:
        """Read ``array of up to 5 strings`` and ``array [1..10] of strings``."""
        found = _COUNTED_LIST.match(text)
        if found is None:
            return None
        kind = self.read(f"{found[1]} of {found[4]}", depth + 1)
        words = found[2] or found[3]
        limits = read_constraints(words if not words.isdigit() else f"= {words}", kind)
        self._limit(limits or NO_CONSTRAINTS)
        return kind

    def _worded(self, text: str, depth: int) -> TypeExpr | None:
        """Read a plain type with words on it that name no other: ``hex string``, ``number in seconds``."""
        if found := _WRAPPED.match(text):
            return self.read(found[1], depth + 1)
        if found := _ENUM_NAME.match(text):
            return Ref(found[1] or found[2])
        found = _IN_WORDS.match(text)
        head, rest = (found[1], found[2]) if found else ("", "")
        if not found:
            rest, _, head = text.rpartition(" ")
            if not rest or any(char.isupper() or char in "<>|/[]{}()" for char in rest):
                return None
        known = self.words.type_word(head)
        if known is None or not isinstance(known.type, Scalar) or known.type == NULL:
            return None
        form = self.words.type_word(" ".join(rest.split()[1:]).removesuffix(" format"))
        if form is not None and form.format is not None and form.type in (known.type, *_TEXTS):
            self._limit(_format_limits(form.format))
        else:
            self.notes.remarks.append(rest)
        return self._said(known, head)

    def _adjective(self, text: str, depth: int) -> TypeExpr | None:
        if found := _PRESENCE_HEAD.match(text):
            said = read_presence(found[1], self.words)
            self.notes.presence = self.notes.presence or said
            return self.read(found[2], depth + 1)
        if found := _ARTICLE.match(text):
            return self.read(found[1], depth + 1)
        head, _, tail = text.partition(" ")
        kind = self._glance(tail, depth) if tail else ANY
        limits = read_constraints(head, kind) if kind in (*_NUMERIC, *_TEXTS) else None
        if tail and limits is not None:
            self._limit(limits)
            return self.read(tail, depth + 1)
        for part, other in ((tail, head), (head, tail)):
            known, form = self.words.type_word(part), self.words.type_word(other)
            if (
                known is not None
                and form is not None
                and form.format is not None
                and known.type == form.type
            ):
                self._limit(_format_limits(form.format))
                return known.type
        return None

    def _noun(self, text: str, depth: int) -> TypeExpr | None:
        found = _NOUN.match(text)
        if found is None:
            return None
        if self.words.type_word(found[1]) is not None or _NAME.match(found[1]):
            return self.read(found[1], depth + 1)
        if _OBJECT.search(text) and (named := _PHRASE.match(found[1])):
            return Ref(named[1])
        return None

    def _name(self, text: str) -> TypeExpr:
        space, _, last = text.replace("::", ".").replace(":", ".").rpartition(".")
        if space.partition(".")[0].casefold() in _SPACES_OF_NAMES and (
            known := self.words.type_word(last)
        ):
            return self._said(known, last)
        if _NAME.match(text) or _TITLE.match(text):
            return Ref(text)
        return self._unknown(text)

    def _unknown(self, text: str) -> TypeExpr:
        self.notes.unknown.append(text)
        return ANY

    def _limit(self, limits: Constraints) -> None:
        self.notes.constraints = self.notes.constraints.with_more(limits)


_EMPTY = frozenset(
    {"enum", "enumeration", "true/false", "true | false", "not null", "non-null", "type"}
)
"""Words in parentheses that add nothing to a type."""
_COUNTS = compile_pattern(r"^[01]\s*(?:\.\.|…)\s*(?:1|\*|n)$")
_ASSIGNED = compile_pattern(r"^(.*[^\s<>=!])\s*=\s*([^\s<>=].*)$")
_WRAPPED = compile_pattern(
    r"^(?:promise|future|observable|task|async|awaitable)\s*[<\[(](.+)[>\])]$"
)
_ENUM_NAME = compile_pattern(
    r"^(?:enum(?:eration)?\s+([\pL_$][\pL\pN_$.]*)|([\pL_$][\pL\pN_$.]*)\s+enum(?:eration)?)$"
)
_IN_WORDS = compile_pattern(
    r"^([\pL]+)\s+((?:in|as|of|with|for|that|which|representing|containing|encoded|formatted|holding)\s+.+)$"
)
_COUNTED_LIST = compile_pattern(
    r"^((?:an?\s+)?(?:array|list|set))\s*(?:\[\s*(\d+\s*\.\.\s*(?:\d+|\*))\s*\]\s*of|of\s+((?:(?:exactly|up\s+to|at\s+most|at\s+least|max(?:imum)?|min(?:imum)?)\s+)?\d+(?:\s*(?:-|to|–)\s*\d+)?))\s+(.+)$"
)
_DIGITS = compile_pattern(r"^\s*\d{1,9}(?:\s*,\s*\d{1,9})?\s*$")
_VALUE = compile_pattern(r"^[\"'“]?[\pL\pN_.-]+[\"'”]?$")
_SPACES_OF_NAMES = frozenset(
    "java javax system std xs xsd typing types builtins core kotlin scala google schema".split()
)


def _form(word: str) -> str:
    """Return the format that a plain type word is when it stands beside its type."""
    forms = {"long": "int64", "int": "int32", "double": "double", "float": "float"}
    return forms.get(word.strip().casefold(), "")


def _free(head: str, inside: str, words: Words) -> bool:
    """Return whether parentheses after one word hold a remark, not what the word is made of."""
    return compound_of(f"{head}({inside})", words) is None


_TEXTS = (STRING, Scalar(ScalarName.DATETIME))
_NUMERIC = (Scalar(ScalarName.INTEGER), Scalar(ScalarName.NUMBER))
_UNSIGNED = {"uint8", "uint16", "uint32", "uint64", "uint"}


def _format_limits(form: str) -> Constraints:
    """Give a format's limits: what is unsigned is stated to be no less than zero."""
    if form == "uint":
        return Constraints(minimum=0)
    return Constraints(format=form, minimum=0 if form in _UNSIGNED else None)


def _groups(found: object, count: int) -> list[str]:
    return [found[number] for number in range(1, count + 1)]  # type: ignore[index]


def _value_of(text: str) -> str | int:
    text = text.strip()
    if found := _QUOTED.match(text):
        return next((group for group in _groups(found, 5) if group), "")
    return int(text) if _NUMBER.match(text) else text


def _nullable(kind: TypeExpr) -> TypeExpr:
    return _union([kind, NULL])


def _union(kinds: list[TypeExpr]) -> TypeExpr:
    flat: list[TypeExpr] = []
    for kind in kinds:
        flat += kind.options if isinstance(kind, Union) else (kind,)
    options = tuple(dict.fromkeys(flat))
    if ANY in options:
        return ANY
    return options[0] if len(options) == 1 else Union(options)


def resolve_names(reading: TypeReading, described: Collection[str]) -> TypeReading:
    """Return the reading in a release that describes these names.

    A name that it does not describe is no type: *any* as far as it reaches, with the words among
    the unknown ones. Lower-case words beside each other (``left | right``) are then values.
    """
    missing = [name for name in reading.names if name not in described]
    if reading.type is None or not missing:
        return reading
    words = reading.options
    if len(words) > 1 and all(_WORD.match(word) and word in missing for word in words):
        values = tuple(EnumValue(word) for word in dict.fromkeys(words))
        return replace(reading, type=STRING, values=values)
    kind = _opened(reading.type, frozenset(missing))
    return replace(reading, type=kind, unknown=(*reading.unknown, *missing))


def _opened(kind: TypeExpr, missing: frozenset[str]) -> TypeExpr:
    """Put *any* in the place of names that nothing describes."""
    match kind:
        case Ref(name):
            return ANY if name in missing else kind
        case ListOf(item):
            return ListOf(_opened(item, missing))
        case MapOf(value):
            return MapOf(_opened(value, missing))
        case Union(options):
            return _union([_opened(option, missing) for option in options])
        case _:
            return kind
