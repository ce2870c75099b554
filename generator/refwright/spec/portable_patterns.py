"""Patterns that every judge of payloads reads alike and tries in bounded time.

A page's pattern becomes part of generated code, which has only its language's own engine. So only
what ECMAScript, Python and Rust read alike is checked, and nothing that can make a backtracking
engine try the same text in many ways. All other patterns are documented and refuse nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_LONGEST: Final = 200
_MOST: Final = 1000
_LITERAL_ESCAPES: Final = frozenset("^$\\.*+?()[]{}|/")
_CLASS_ESCAPES: Final = frozenset("dDwWsS")
_SAMPLES: Final = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}


@dataclass(frozen=True, slots=True)
class _Atom:
    """One thing that is matched, how often, and the shortest text that it matches."""

    least: int
    most: int | None
    sample: str
    literal: bool = False
    group: tuple[_Atom, ...] = ()
    alternatives: int = 1


class _NotPortableError(ValueError):
    """The pattern has something that engines read differently."""


def is_portable(pattern: str) -> bool:
    """Return whether all judges can check a pattern, and agree."""
    try:
        return bool(pattern) and len(pattern) <= _LONGEST and _Parser(pattern).parsed() is not None
    except (_NotPortableError, IndexError):
        return False


def shortest_match(pattern: str) -> str:
    """Return a short text that a portable pattern fits."""
    return "".join(atom.sample * atom.least for atom in _Parser(pattern).parsed())


def python_pattern(pattern: str) -> str:
    """Return a portable pattern as Python writes it: its ``$`` fits before a last line end, too."""
    written, escaped, within = "", False, False
    for char in pattern:
        bare = not escaped and not within
        if not escaped:
            within = char == "[" or (within and char != "]")
        written += r"\Z" if char == "$" and bare else char
        escaped = char == "\\" and not escaped
    return written


class _Parser:
    """Reads a pattern of the portable kind, recursively."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def parsed(self) -> tuple[_Atom, ...]:
        atoms, _ = self._alternatives(top=True)
        if self.at != len(self.pattern):
            raise _NotPortableError
        return atoms

    def _alternatives(self, *, top: bool) -> tuple[tuple[_Atom, ...], int]:
        """Read up to the end or a closing parenthesis; the first alternative, and how many."""
        branches = [self._sequence(top=top)]
        while self._is("|"):
            self.at += 1
            branches.append(self._sequence(top=top))
        return branches[0], len(branches)

    def _sequence(self, *, top: bool) -> tuple[_Atom, ...]:
        atoms: list[_Atom] = []
        if top and self._is("^"):
            self.at += 1
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            if top and self._is("$") and self.pattern[self.at + 1 : self.at + 2] in {"", "|"}:
                self.at += 1
                break
            atoms.append(self._repeated(self._atom()))
        unbounded = [atom for atom in atoms if atom.most is None]
        if len(unbounded) > 3:
            raise _NotPortableError
        return tuple(atoms)

    def _is(self, char: str) -> bool:
        return self.pattern[self.at : self.at + 1] == char

    def _atom(self) -> _Atom:
        char = self.pattern[self.at]
        self.at += 1
        match char:
            case "(":
                return self._group()
            case "[":
                return _Atom(1, 1, self._class())
            case "\\":
                return self._escape()
            case ".":
                return _Atom(1, 1, "a")
            case _ if char in "^$*+?{}])" or not " " <= char <= "~":
                raise _NotPortableError
            case _:
                return _Atom(1, 1, char, literal=True)

    def _escape(self) -> _Atom:
        char = self.pattern[self.at]
        self.at += 1
        if char in _CLASS_ESCAPES:
            return _Atom(1, 1, _SAMPLES[char])
        if char in _LITERAL_ESCAPES:
            return _Atom(1, 1, char, literal=True)
        raise _NotPortableError

    def _group(self) -> _Atom:
        if self._is("?"):
            if self.pattern[self.at : self.at + 2] != "?:":
                raise _NotPortableError
            self.at += 2
        inside, count = self._alternatives(top=False)
        if not self._is(")"):
            raise _NotPortableError
        self.at += 1
        sample = "".join(atom.sample * atom.least for atom in inside)
        return _Atom(1, 1, sample, group=inside, alternatives=count)

    def _class(self) -> str:
        """Read ``[a-z0-9_]``; a member of it, or something outside of a negated one."""
        negated = self._is("^")
        self.at += negated
        members: list[str] = []
        while not self._is("]"):
            low = self._class_char()
            after = self.pattern[self.at : self.at + 2]
            if after[:1] == "-" and after != "-]" and len(low) == 1:
                self.at += 1
                high = self._class_char()
                if len(high) != 1 or high < low:
                    raise _NotPortableError
                members += [chr(code) for code in range(ord(low), ord(high) + 1)]
            else:
                members += low
        self.at += 1
        if not members:
            raise _NotPortableError
        if not negated:
            return members[0]
        return next(c for c in "aA0-_ " if c not in members)

    def _class_char(self) -> str:
        """Read one char of a class, or all that an escape such as ``\\d`` stands for."""
        char = self.pattern[self.at]
        self.at += 1
        if char == "\\":
            char = self.pattern[self.at]
            self.at += 1
            if char == "d":
                return "0123456789"
            if char == "w":
                return "aA0_"
            if char == "s":
                return " "
            if char not in _LITERAL_ESCAPES | {"-"}:
                raise _NotPortableError
            return char
        if char in "[&~" or not " " <= char <= "~":
            raise _NotPortableError  # set notations of some engines
        return char

    def _repeated(self, atom: _Atom) -> _Atom:
        least, most = self._quantifier()
        if (least, most) == (1, 1):
            return atom
        if atom.group and most not in {1, least} and not _steady(atom):
            raise _NotPortableError
        return _Atom(least, most, atom.sample, group=atom.group, alternatives=atom.alternatives)

    def _quantifier(self) -> tuple[int, int | None]:
        char = self.pattern[self.at : self.at + 1]
        if char and char in "*+?":
            self.at += 1
            if self.pattern[self.at : self.at + 1] in {"?", "+"}:
                raise _NotPortableError
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[char]
        if char != "{":
            return 1, 1
        end = self.pattern.index("}", self.at) if "}" in self.pattern[self.at :] else -1
        low, comma, high = self.pattern[self.at + 1 : end].partition(",")
        if end < 0 or not low.isdigit() or (high and not high.isdigit()):
            raise _NotPortableError
        least, most = int(low), int(high) if high else None if comma else int(low)
        if least > _MOST or (most is not None and not least <= most <= _MOST):
            raise _NotPortableError
        self.at = end + 1
        if self.pattern[self.at : self.at + 1] in {"?", "+"}:
            raise _NotPortableError
        return least, most


def _steady(atom: _Atom) -> bool:
    """Return whether a group can be repeated in one way only: by a separator that leads it.

    What is of a fixed length or starts with a character of its own cannot be cut in two ways.
    """
    if atom.alternatives > 1:
        return False
    if all(inner.least == inner.most and not inner.group for inner in atom.group):
        return True
    return atom.group[0].literal and not any(inner.group for inner in atom.group)
