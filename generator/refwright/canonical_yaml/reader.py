"""A fast loader for the YAML that refwright itself writes; anything else is not its business.

It reads block mappings and sequences, one-line flow collections and one-line scalars, and gives up
(:class:`NotCanonical`) at whatever is not plainly one of these: the strict loader of
:mod:`refwright.canonical_yaml.files` then decides. It never guesses, so that the two cannot
disagree.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, cast

from refwright.base.limits import MAX_DEPTH

_ENTRY: Final = re.compile(
    r"""(?P<indent>\ *)(?P<dashes>(?:-\ )*+)
    (?:(?P<key>[A-Za-z_$][\w.$/>-]*(?:\ [\w.$/>-]+)*|'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"):
        (?:\ (?P<value>\S.*))?
    |(?P<item>\S.*))""",
    re.VERBOSE | re.ASCII,
)
_WORD: Final = re.compile(r"[A-Za-z_$][\w.$/-]*|-?(?:[1-9][0-9]{0,15}|0)", re.ASCII)
_NUMBER: Final = re.compile(r"-?[0-9]+")
_PROSE: Final = re.compile(r"[A-Za-z](?:[^:#]|:(?! |$)|(?<! )#)*")
_SINGLE: Final = re.compile(r"'(?:[^']|'')*'")
_DOUBLE: Final = re.compile(r'"[^"\\]*"')
_FLOW: Final = re.compile(
    r"""[\[\]{},]|:\ |\ +|'(?:[^']|'')*'|"[^"\\]*"|-[0-9]+
    |[^\s,\[\]{}:\#'"&*!|>%@`?-][^,\[\]{}:\#'"]*""",
    re.VERBOSE,
)
_SPECIAL: Final = frozenset(
    "true false null yes no on off y n nan inf".split()  # what some YAML reads as other than text
)
_BOOLEANS: Final = {"true": True, "false": False}
_BREAKS: Final = re.compile(
    "[\t\r\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]"
)


_LONGEST_KEY: Final = 500
_DEEPEST: Final = MAX_DEPTH - 5
"""Where the strict loader has its bounds, it decides itself."""


class NotCanonical(Exception):  # noqa: N818 - it is no error, the other loader takes over
    """The text is not plainly what refwright writes."""


Scalar = Callable[[str], object]
"""Reads a scalar that is not plain to see, as the strict loader would."""


def load_canonical(text: str, scalar: Scalar) -> object:
    """Load canonical YAML text as plain data; raises :class:`NotCanonical`."""
    if _BREAKS.search(text):
        raise NotCanonical
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    if not lines:
        raise NotCanonical
    reader = _Reader(lines, scalar)
    data = reader.block(0, 0)
    if reader.at != len(lines):
        raise NotCanonical
    return data


_Said = tuple[int, str | None, str | None, object]
"""A line's indent, its key unless it is an item, what is left to be read, and what has been.

Left, since it must be made anew each time, is what stands in brackets, or what stands below, which
is an empty text here.
"""


class _Lines(dict[str, _Said]):
    """What lines say: of those of a large spec, nine in ten have been met before."""

    def __init__(self, value: Callable[[str], object]) -> None:
        super().__init__()
        self._value = value

    def __missing__(self, line: str) -> _Said:
        entry = _ENTRY.fullmatch(line)
        if entry is None:
            raise NotCanonical
        raw, text = entry["key"], entry["value"]
        if raw is not None and len(raw) > _LONGEST_KEY:
            raise NotCanonical
        key: str | None = None
        if raw is not None and not entry["dashes"]:
            key = cast("str | None", self._value(raw))
            if type(key) is not str:
                raise NotCanonical
        left = "" if text is None else text if text[0] in "{[" else None
        value = None if key is None or left is not None else self._value(text)
        self[line] = made = len(entry["indent"]), key, left, value
        return made


class _Reader:
    def __init__(self, lines: list[str], scalar: Scalar) -> None:
        self.lines = lines
        self.at = 0
        self.known: dict[str, object] = {}
        self._said = _Lines(self.value)
        self._scalar = scalar

    # --- blocks ---

    def block(self, indent: int, depth: int) -> object:
        """Read the mapping or sequence whose lines start at a column."""
        if depth > _DEEPEST:
            raise NotCanonical
        if self.lines[self.at].startswith("- ", indent):
            return self._sequence(indent, depth)
        return self._mapping(indent, depth)

    def _mapping(self, indent: int, depth: int) -> dict[str, object]:
        found: dict[str, object] = {}
        lines, count, said = self.lines, len(self.lines), self._said
        while self.at < count:
            here, key, left, value = said[lines[self.at]]
            if here != indent:
                if here > indent:
                    raise NotCanonical
                break
            if key is None or key in found:
                raise NotCanonical
            self.at += 1
            if left is not None:
                value = self._flow(left, depth) if left else self._nested(indent, depth)
            found[key] = value
        return found

    def _nested(self, indent: int, depth: int) -> object:
        if self.at == len(self.lines):
            raise NotCanonical
        inner = self._said[self.lines[self.at]][0]
        if inner != indent + 2:
            raise NotCanonical
        return self.block(inner, depth + 1)

    def _sequence(self, indent: int, depth: int) -> list[object]:
        found: list[object] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.startswith("- ", indent) or line[:indent].strip(" "):
                break
            rest = line[indent + 2 :]
            entry = _ENTRY.fullmatch(rest)
            if entry is None or entry["indent"] or entry["dashes"]:
                raise NotCanonical
            if entry["key"] is None:
                self.at += 1
                found.append(self._flow(rest, depth) if rest[0] in "{[" else self.value(rest))
            else:
                self.lines[self.at] = " " * (indent + 2) + rest
                found.append(self._mapping(indent + 2, depth + 1))
        return found

    # --- scalars and flow collections, on one line ---

    def value(self, text: str) -> object:
        """Read a scalar, as it stands after a key or a dash or in brackets."""
        if text in self.known:
            return self.known[text]
        self.known[text] = read = self.scalar_of(text)
        return read

    def scalar_of(self, text: str) -> object:
        """Read one scalar."""
        if _WORD.fullmatch(text):
            if _NUMBER.fullmatch(text):
                return int(text)
            if text.lower() not in _SPECIAL:
                return text
            if text in _BOOLEANS:
                return _BOOLEANS[text]
        elif _SINGLE.fullmatch(text):
            return text[1:-1].replace("''", "'")
        elif _DOUBLE.fullmatch(text):
            return text[1:-1]
        elif _PROSE.fullmatch(text) and text[-1] not in " :":
            return text
        elif text[0] in "|>{[":  # which goes over several lines, or is no scalar
            raise NotCanonical
        return self._scalar(text)

    def _flow(self, text: str, depth: int) -> object:
        pieces = [piece for piece in _FLOW.findall(text) if piece[0] != " "]
        if sum(map(len, _FLOW.findall(text))) != len(text):
            raise NotCanonical
        flow = _Flow(pieces, self)
        value = flow.value(depth + 1)
        if flow.at != len(pieces):
            raise NotCanonical
        return value


class _Flow:
    def __init__(self, pieces: list[str], reader: _Reader) -> None:
        self.pieces = [*pieces, ""]
        self.at = 0
        self._reader = reader

    def _next(self) -> str:
        piece = self.pieces[self.at]
        if not piece:
            raise NotCanonical
        self.at += 1
        return piece

    def value(self, depth: int) -> object:
        if depth > _DEEPEST:
            raise NotCanonical
        piece = self._next()
        if piece == "{":
            return self._mapping(depth)
        if piece == "[":
            return self._list(depth)
        if piece in {"]", "}", ",", ": "} or piece != piece.rstrip(" "):
            raise NotCanonical
        return self._reader.value(piece)

    def _mapping(self, depth: int) -> dict[str, object]:
        found: dict[str, object] = {}
        if self.pieces[self.at] == "}":
            self.at += 1
            return found
        while True:
            key = self.value(depth + 1)
            if type(key) is not str or key in found or self._next() != ": ":
                raise NotCanonical
            if len(key) > _LONGEST_KEY:
                raise NotCanonical
            found[key] = self.value(depth + 1)
            mark = self._next()
            if mark == "}":
                return found
            if mark != ",":
                raise NotCanonical

    def _list(self, depth: int) -> list[object]:
        found: list[object] = []
        if self.pieces[self.at] == "]":
            self.at += 1
            return found
        while True:
            found.append(self.value(depth + 1))
            mark = self._next()
            if mark == "]":
                return found
            if mark != ",":
                raise NotCanonical
