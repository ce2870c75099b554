"""From wire names to identifiers: one visible rule, and a table that keeps what was once given.

The rule, in order:

1. A wire name is taken apart into words: compatibility forms are folded, marks dropped, every
   character that is no ASCII letter or digit separates, and so does a change from lower to upper
   case. A letter of another script is written as ``u`` and its code point.
2. The words are put together in the style of the position: ``ClassName``, ``member_name``,
   ``CONSTANT_NAME``, ``module_name``, ``file-name``.
3. ``n`` goes before a leading digit; a name without any word is ``unnamed`` and its digest; ``_``
   goes after a reserved word; a name longer than :data:`MAX_LENGTH` is cut and gets its digest.
4. Names of one scope that are equal but for their case keep what the table says. Those that the
   table does not know get their digest, all of them, so that no order decides.

Only step 4 looks at neighbours, and the table (:class:`Names`) makes it a thing of the first day.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final

from refwright.base.errors import TargetError
from refwright.naming.library_names import PYTHON_LIBRARY
from refwright.naming.reserved_words import DEVICE_NAMES, RESERVED, Language

MAX_LENGTH: Final = 56
"""Longest identifier or file name, so that neither a line nor a file system minds it."""
_DIGEST_LENGTH: Final = 8

NameTable = Mapping[str, Mapping[str, str]]
"""Identifiers that were once given: by scope, then by wire name."""


class Style(StrEnum):
    """How words are put together, by the position that the name stands in."""

    CLASS = "class"
    MEMBER = "member"
    CAMEL = "camel"
    CONSTANT = "constant"
    MODULE = "module"
    FILE = "file"


_SEPARATOR: Final = {Style.FILE: "-", Style.CLASS: "", Style.CAMEL: ""}
_WORD: Final = re.compile(r"[A-Z]+[0-9]*(?![a-z])|[A-Z]?[a-z0-9]+|[A-Z]")
_DIGEST: Final = re.compile(r"_x[0-9a-f]{8}$", re.IGNORECASE)
_FORM: Final = {
    Style.CLASS: re.compile(r"[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]*)?"),
    Style.CAMEL: re.compile(r"[a-z][A-Za-z0-9]*(_[A-Za-z0-9]*)?"),
    Style.MEMBER: re.compile(r"[a-z][a-z0-9_]*"),
    Style.CONSTANT: re.compile(r"[A-Z][A-Z0-9_]*"),
    Style.MODULE: re.compile(r"[a-z][a-z0-9_]*"),
    Style.FILE: re.compile(r"[a-z0-9][a-z0-9_-]*"),
}


def words_of(wire: str) -> tuple[str, ...]:
    """Take a wire name apart into its words, in lower case ASCII."""
    if not wire.isascii():
        wire = "".join(map(_in_ascii, unicodedata.normalize("NFKD", wire)))
    return tuple(word.lower() for word in _WORD.findall(wire))


def _in_ascii(char: str) -> str:
    if char.isascii():
        return char
    if unicodedata.category(char).startswith("M"):
        return ""  # the mark of a letter that stands before it
    folded = char.casefold()
    if folded.isascii():
        return folded
    return f" u{ord(char):x} " if char.isalnum() else " "


@lru_cache(maxsize=65536)
def identifier(wire: str, style: Style, language: Language = Language.PYTHON) -> str:
    """Name one thing by the rule alone, as if it had no neighbours."""
    words = words_of(wire)
    if not words:
        return _with_digest(_styled(("unnamed",), style), wire, style)
    name = _styled(words, style)
    if name[0].isdigit() and style is not Style.FILE:
        name = ("N" if name.isupper() or style is Style.CLASS else "n") + name
        name = name.upper() if style is Style.CONSTANT else name
    if len(name) > MAX_LENGTH:
        return _with_digest(name, wire, style)
    return f"{name}_" if _is_reserved(name, style, language) else name


def class_name(wire: str, language: Language = Language.PYTHON) -> str:
    """Name a class by the rule alone: ``InteractionAdded``."""
    return identifier(wire, Style.CLASS, language)


def member_name(wire: str, language: Language = Language.PYTHON) -> str:
    """Name an attribute or a parameter by the rule alone: ``interaction_id``."""
    return identifier(wire, Style.MEMBER, language)


def constant_name(wire: str, language: Language = Language.PYTHON) -> str:
    """Name a constant or an enumeration's member by the rule alone: ``NOT_READY``."""
    return identifier(wire, Style.CONSTANT, language)


def module_name(wire: str, language: Language = Language.PYTHON) -> str:
    """Name a module or a package by the rule alone: ``voice_events``, safe as a file name."""
    return identifier(wire, Style.MODULE, language)


def package_name(wire: str) -> str:
    """Name a Python package by the rule alone; it hides no module of Python's own library."""
    name = module_name(wire)
    return f"{name}_" if name in PYTHON_LIBRARY else name


def file_name(wire: str) -> str:
    """Name a file (without suffix) that every system takes: ``voice-events``."""
    return identifier(wire, Style.FILE)


def is_identifier(name: str, style: Style, language: Language = Language.PYTHON) -> bool:
    """Tell whether a name could stand in that position; what the table says is checked by it."""
    form = _FORM[style].fullmatch(name)
    fits = len(name) <= MAX_LENGTH + _DIGEST_LENGTH + 2
    return form is not None and fits and not _is_reserved(name, style, language)


def digest(wire: str, length: int = _DIGEST_LENGTH) -> str:
    """Give the digits that tell one wire name from all others."""
    return hashlib.sha256(wire.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def _styled(words: tuple[str, ...], style: Style) -> str:
    # a name of a million words must not cost more than its digest
    words = words[:MAX_LENGTH]
    if style in {Style.CLASS, Style.CAMEL}:
        text = "".join(word.capitalize() for word in words)
        return text if style is Style.CLASS else words[0] + text[len(words[0]) :]
    text = _SEPARATOR.get(style, "_").join(words)
    return text.upper() if style is Style.CONSTANT else text


def _with_digest(name: str, wire: str, style: Style, length: int = _DIGEST_LENGTH) -> str:
    mark = digest(wire, length)
    mark = mark.upper() if style is Style.CONSTANT else mark
    head = name[: MAX_LENGTH - length - 2].rstrip("_-")
    return f"{head}_x{mark}" if style is not Style.CONSTANT else f"{head}_X{mark}"


def _is_reserved(name: str, style: Style, language: Language) -> bool:
    if style in {Style.FILE, Style.MODULE} and name.casefold() in DEVICE_NAMES:
        return True
    return style is not Style.FILE and name in RESERVED[language].get(style.value, frozenset())


class Names:
    """The names of one API in its outputs: what was given before, and what is given now.

    A scope is a set of things whose names must differ, such as ``python class`` or
    ``python member interaction.added``. ``known`` is the committed table of earlier runs, and
    ``place`` tells where in its file something stands.
    """

    def __init__(
        self,
        known: NameTable | None = None,
        place: Callable[[tuple[str, ...]], str] = " of ".join,
    ) -> None:
        self._table = {scope: dict(names) for scope, names in (known or {}).items()}
        self._place = place

    @property
    def table(self) -> dict[str, dict[str, str]]:
        """All that was ever given, by scope and wire name, to be kept for the next run."""
        return {scope: dict(sorted(self._table[scope].items())) for scope in sorted(self._table)}

    def assign(
        self,
        scope: str,
        wires: Iterable[str],
        style: Style,
        language: Language = Language.PYTHON,
        *,
        spoken: Mapping[str, str] | None = None,
        longer: Mapping[str, str] | None = None,
    ) -> dict[str, str]:
        """Name everything in a scope; no two of the names are equal but for their case.

        ``wires`` are the keys; ``spoken`` has the words to make a name of where a key has others
        (the key of a class says what kind of thing it is, the class's name does not). What has
        ``longer`` words too gives way: it takes them where its own are taken (an event called like
        a type), and the digest is the last resort.
        Raises ``TargetError`` when the table holds what is no name, or one name twice.
        """
        wires = tuple(dict.fromkeys(wires))
        given = self._table.setdefault(scope, {})
        if not (given or spoken or longer):
            given.update(_first_names(wires, style, language))
            return dict(given)
        taken = self._taken(scope, given, style, language)
        plain = {
            wire: identifier((spoken or {}).get(wire, wire), style, language)
            for wire in wires
            if wire not in given
        }
        if longer:
            _give({w: n for w, n in plain.items() if w not in longer}, given, taken)
        _give(plain, given, taken)
        if longer:
            more = {w: n for w, n in longer.items() if w in plain and w not in given}
            _give({w: identifier(n, style, language) for w, n in more.items()}, given, taken)
        _give_apart(plain, given, taken, style)
        return {wire: given[wire] for wire in wires}

    def _taken(
        self, scope: str, given: Mapping[str, str], style: Style, language: Language
    ) -> set[str]:
        taken: set[str] = set()
        for wire, name in given.items():
            what = ""
            if not is_identifier(name, style, language):
                what = f"the names table has {name!r} for {wire!r}, which cannot be a {style} name"
            elif name.casefold() in taken:
                what = f"the names table gives {name!r} to two things, {wire!r} is one"
            if what:
                where = self._place((scope, wire))
                raise TargetError(what, where=where, remedy="correct the table or remove the line")
            taken.add(name.casefold())
        return taken


@lru_cache(maxsize=4096)
def _first_names(wires: tuple[str, ...], style: Style, language: Language) -> Mapping[str, str]:
    """Name what has no names yet; the members of many records are called alike."""
    given: dict[str, str] = {}
    taken: set[str] = set()
    plain = {wire: identifier(wire, style, language) for wire in wires}
    _give(plain, given, taken)
    _give_apart(plain, given, taken, style)
    return {wire: given[wire] for wire in wires}


def _give(wanted: Mapping[str, str], given: dict[str, str], taken: set[str]) -> None:
    """Give every name that is free and that nothing else wants, too."""
    wanted = {wire: name for wire, name in wanted.items() if wire not in given}
    folded = [name.casefold() for name in wanted.values()]
    alone = set(folded)
    if len(alone) < len(folded) or not taken.isdisjoint(alone):
        claims = Counter(folded)
        alone = {name for name in alone if claims[name] == 1} - taken
    given.update(
        (w, name) for (w, name), f in zip(wanted.items(), folded, strict=True) if f in alone
    )
    taken |= alone


def _give_apart(
    plain: Mapping[str, str], given: dict[str, str], taken: set[str], style: Style
) -> None:
    """Give what is left a name with a digest."""
    for wire in sorted(plain.keys() - given.keys()):
        given[wire] = _apart(plain[wire], wire, style, taken)
        taken.add(given[wire].casefold())


def _apart(name: str, wire: str, style: Style, taken: set[str]) -> str:
    plain = _DIGEST.sub("", name).rstrip("_")  # one digest is enough
    for length in range(_DIGEST_LENGTH, 2 * _DIGEST_LENGTH + 1):
        candidate = _with_digest(plain, wire, style, length)
        if candidate.casefold() not in taken:
            return candidate
    raise TargetError(f"no free name for {wire!r}", remedy="name it in the names table")
