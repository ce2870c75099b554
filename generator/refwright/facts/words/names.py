"""Names with what pages write into their cell: ``name?``, ``[name]``, ``name*``, ``name (since 2.1)``."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.base.patterns import compile_pattern, first_found
from refwright.facts.words.presence import read_presence
from refwright.facts.words.releases import DeprecationReading, read_deprecation
from refwright.facts.words.vocabulary import Words


@dataclass(frozen=True, slots=True)
class NameReading:
    """A name without its marks, and what the marks say.

    ``path`` has the parts of a dotted name (``data.kind``, ``doors[].id``); ``many`` tells which
    of them are lists. ``footnotes`` are marks whose note stands elsewhere (``id¹``, ``id [1]``).
    ``alternatives`` are the names of ``a/b`` and ``a, b``, which is one row of several names.
    """

    name: str
    presence: str = ""
    presence_words: str = ""
    type: str = ""
    since: str | None = None
    deprecated: DeprecationReading | None = None
    default: str | None = None
    footnotes: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    many: tuple[bool, ...] = ()
    alternatives: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    nullable: bool = False
    rest: bool = False


_PAREN = compile_pattern(r"^(.*?\S)\s*[(\[<]([^()\[\]<>]{1,200})[)\]>]$")
_FOOT = compile_pattern(
    r"^(.*?[^\s¹²³⁴⁵⁶⁷⁸⁹⁰])\s*((?:[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜ]+|\[\^?(?:\d{1,2}|[a-z])\]|<sup>[^<]{1,5}</sup>|\^(?:\d{1,2}|[a-z])\^?)(?:\s*,?\s*[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜ]+)*)$",
    ignore_case=False,
)
_LETTER = compile_pattern(r"^(\S{2,})\s+([a-h]|\d)$", ignore_case=False)
_STARS = compile_pattern(r"^(.*?[^\s*†‡§#])\s*([*†‡§]+|\s#)$")
_HEAD_STAR = compile_pattern(r"^[*†‡]\s*([^\s*].*)$")
_BRACKETED = compile_pattern(r"^\[\s*([^\[\]=]+?)\s*(?:=\s*([^\[\]]*?))?\s*\]$")
_DEFAULTED = compile_pattern(r"^([\pL_$][\pL\pN_.$-]*)\s*(\?)?\s*(?::\s*([^=]+?))?\s*=\s*(\S.*)$")
_TYPED = compile_pattern(r"^([\pL_$][\pL\pN_.$-]*)\s*(\?)?\s*:\s*(\S.*)$")
_ITEMS = compile_pattern(r"\[\s*(?:\]|\d*\]|\*\]|n\]|i\])|\.\*|\{\}|\[\*\]")
_RELEASE = compile_pattern(
    r"^(?:new\s+in|since|added\s+in|from|introduced\s+in|available\s+since|as\s+of)?\s*:?\s*(?:version\s+|release\s+)?v?(\d+(?:\.\d+)+)\+?$"
)
_LISTED = compile_pattern(r"\s*(?:/|,|\|)\s*|\s+or\s+")
_PLAIN = compile_pattern(r"^[\pL_$@#][\pL\pN_$@-]*$")


def read_name(text: str, words: Words) -> NameReading:
    """Read a name cell or a term; the name is what is left when all its marks are taken away."""
    marks = _Marks(words)
    name = " ".join(
        text.replace("`", "").replace("**", "").replace("\\", "").replace("\xa0", " ").split()
    )
    if name.startswith("~~") and name.count("~~") == 2:
        marks.deprecated = DeprecationReading(name.replace("~~", ""))
        name = name.replace("~~", "").strip()
    for _ in range(_MOST_MARKS):
        shorter = marks.take(name)
        if shorter == name or not shorter:
            break
        name = shorter
    return marks.reading(name)


_MOST_MARKS = 8


class _Marks:
    """What is taken off a name, mark by mark."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.presence = self.presence_words = self.type = ""
        self.since: str | None = None
        self.default: str | None = None
        self.deprecated: DeprecationReading | None = None
        self.footnotes: list[str] = []
        self.remarks: list[str] = []
        self.rest = False

    def state(self, presence: str, mark: str) -> None:
        if not self.presence:
            self.presence, self.presence_words = presence, mark

    def take(self, name: str) -> str:
        """Take one mark off and note what it says."""
        for step in (self._optional, self._typed, self._footnote, self._parenthesis, self._stars):
            shorter = step(name)
            if shorter != name:
                return shorter.strip()
        return name

    def _optional(self, name: str) -> str:
        if found := _BRACKETED.match(name):
            self.state("optional", name)
            self.default = self.default or found[2] or None
            return found[1]
        if name.startswith("...") or name.endswith("..."):
            self.rest = True
            return name.strip(".")
        if name.endswith("?") or name.startswith("?"):
            self.state("optional", name)
            return name.strip("?")
        if name.endswith("!") and len(name) > 1:
            self.state("required", name)
            return name[:-1]
        return name

    def _typed(self, name: str) -> str:
        found = _DEFAULTED.match(name)
        if found:
            self.default = self.default or found[4]
        else:
            found = _TYPED.match(name)
            if found is None or "::" in name:
                return name
        if found[2]:
            self.state("optional", name)
        self.type = self.type or (found[3] or "").strip()
        return found[1]

    def _footnote(self, name: str) -> str:
        if found := _FOOT.match(name):
            self.footnotes.append(found[2].strip("[]^ "))
            return found[1]
        if found := _LETTER.match(name):
            self.footnotes.append(found[2])
            return found[1]
        return name

    def _parenthesis(self, name: str) -> str:
        found = _PAREN.match(name)
        if found is None or (name.endswith("]") and not found[2].strip().isalpha()):
            return name
        for part in found[2].split(","):
            self._say(part.strip())
        return found[1]

    def _say(self, said: str) -> None:
        if not said:
            return
        presence = read_presence(said, self.words)
        release = _RELEASE.match(said) or first_found(self.words.found("since"), f"({said})")
        gone = read_deprecation(f"({said})", self.words)
        if gone is not None:
            self.deprecated = self.deprecated or gone
        elif presence is not None and not said.isdigit():
            self.state(presence.presence, said)
        elif release is not None:
            self.since = self.since or (release[1] or None)
        elif self.words.type_word(said) is not None:
            self.type = self.type or said
        else:
            self.remarks.append(said)

    def _stars(self, name: str) -> str:
        found = _STARS.match(name) or None
        if found:
            self.footnotes.append(found[2].strip())
            return found[1]
        head = _HEAD_STAR.match(name)
        if head:
            self.footnotes.append(name[0])
            return head[1]
        return name

    def reading(self, name: str) -> NameReading:
        path = tuple(_ITEMS.sub("", part) for part in name.split(".")) if _dotted(name) else ()
        many = tuple(bool(_ITEMS.search(part)) for part in name.split(".")) if path else ()
        if not path and _ITEMS.search(name):
            many = (True,)
            name = _ITEMS.sub("", name)
        return NameReading(
            name,
            self.presence,
            self.presence_words,
            self.type,
            self.since,
            self.deprecated,
            self.default,
            tuple(self.footnotes),
            path,
            many,
            _alternatives(name),
            tuple(self.remarks),
            rest=self.rest,
        )


def _dotted(name: str) -> bool:
    parts = _ITEMS.sub("", name).split(".")
    return len(parts) > 1 and all(_PLAIN.match(part) for part in parts)


def _alternatives(name: str) -> tuple[str, ...]:
    parts = [part for part in _LISTED.split(name) if part]
    return tuple(parts) if len(parts) > 1 and all(_PLAIN.match(part) for part in parts) else ()


_NOTE = compile_pattern(
    r"^\s*(?:(?P<sup>[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜ]+|[*†‡§]{1,3})|\[?\^?(?P<mark>\d{1,2}|[a-h])\]?\s*[.:)\]])\s*(?P<words>\S.*)$",
    ignore_case=False,
)


def read_footnote(text: str) -> tuple[str, str] | None:
    """Read a note below a table: its mark, and its words; ``None`` for any other line."""
    found = _NOTE.match(text)
    if found is None:
        return None
    return (found["sup"] or found["mark"], found["words"])


def same_mark(mark: str, other: str) -> bool:
    """Return whether two footnote marks are the same, superscript or not."""
    return _plain_mark(mark) == _plain_mark(other)


_SUPERSCRIPT = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜ", "1234567890abc")


def _plain_mark(mark: str) -> str:
    return mark.translate(_SUPERSCRIPT).strip("[]^ ")
