"""Every line of a module as one character: a pattern can tell how the lines belong together.

The character says what a line is (a plain statement, the head of a block, the start of something
in brackets) and at which level it stands. A line of a method's body has been judged by its shape
when it has its mark; one at the top or in a class is judged by whoever reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from refwright.targets.python.shapes import PLAIN, Shapes

_KINDS: Final = (
    "plain if elif else try except finally for def class decorator "
    "opening if_opening def_opening closing head_closing text text_start text_edge"
).split()
_LEVELS: Final = 8
_FIRST: Final = 0x4E00
_KINDS_OF_A_LEVEL: Final = 32
_LAST: Final = chr(_FIRST + _LEVELS * _KINDS_OF_A_LEVEL)
BLANK: Final = " "
TEXT_END: Final = "|"
UNKNOWN: Final = "?"
"""Not a line of code; it may stand in brackets or in a text of several lines."""
ODD: Final = "!"
"""A line that may stand nowhere."""


def mark(kind: str, level: int) -> str:
    """Give the character of a kind of line at a level."""
    return chr(_FIRST + level * _KINDS_OF_A_LEVEL + _KINDS.index(kind))


_MARKS: Final = {(kind, level): mark(kind, level) for kind in _KINDS for level in range(_LEVELS)}
_TEXTS: Final = "".join(
    mark(kind, level) for kind in ("text", "text_start", "text_edge") for level in range(_LEVELS)
)


class Marks(dict[str, str]):
    """The marks of lines; a line that is new is looked at."""

    def __init__(self, shapes: Shapes) -> None:
        super().__init__()
        self._shapes = shapes

    def __missing__(self, line: str) -> str:
        self[line] = made = self._mark(line)
        return made

    def _mark(self, line: str) -> str:
        code = line.lstrip(" ")
        if not code or code[0] == "#":
            return BLANK
        level, rest = divmod(len(line) - len(code), 4)
        if '"""' in code or "'''" in code:
            return _text_mark(code, -1 if rest or level >= _LEVELS else level)
        if rest or level >= _LEVELS:
            return UNKNOWN
        kind = _bracket_kind(code)
        if not kind:
            kind = self._shapes.kind(code) if level > 1 else _kind_outside(code)
        return _MARKS[kind, level] if kind else UNKNOWN


def _bracket_kind(code: str) -> str:
    if code[-1] in "([{":
        return "def_opening" if code[:4] == "def " else _opening(code)
    if code[0] in ")]}":
        return "head_closing" if code[-1] == ":" else "closing"
    return ""


def _opening(code: str) -> str:
    return "if_opening" if code[:3] == "if " else "opening"


def _kind_outside(code: str) -> str:
    """Tell what a line outside of methods looks like; whether it is that is not said."""
    if code[0] == "@":
        return "decorator"
    if code[-1] != ":":
        return PLAIN
    for kind in ("class", "def", "if"):
        if code.startswith(f"{kind} "):
            return kind
    return "else" if code == "else:" else ""


def _text_mark(code: str, level: int) -> str:
    """Tell where a text in triple quotes starts and ends; it can do so at the ends of lines."""
    starts, ends = code.startswith('"""'), code.endswith('"""')
    inside = code[3 if starts else 0 : -3 if ends and len(code) > 3 else None]
    if "'''" in code or '"""' in inside or inside[-1:] in {'"', "\\"} or inside[:1] == '"':
        return ODD
    if not starts:
        return TEXT_END if ends else ODD
    if code == '"""':
        return TEXT_END if level < 0 else _MARKS["text_edge", level]
    if level < 0:
        return ODD
    if not ends:
        return _MARKS["text_start", level]
    return _MARKS["text", level] if len(code) > 6 and "\\" not in inside else ODD


# --- how lines belong together ---


def bracketed(level: int, start: str = "opening", end: str = "closing") -> str:
    """Give the pattern of a statement that goes over several lines in brackets."""
    closing = mark(end, level)
    return f"{mark(start, level)}[^{closing}{_TEXTS}{TEXT_END}{ODD}]*{closing}"


def long_text(level: int) -> str:
    """Give the pattern of a text in triple quotes that goes over several lines."""
    edges = "".join(mark("text_edge", level) for level in range(_LEVELS))
    starts = mark("text_start", level) + mark("text_edge", level)
    return f"[{starts}][^{_TEXTS}{TEXT_END}{ODD}]*[{edges}{TEXT_END}]"


def inside(level: int) -> str:
    """Give the pattern of the lines that a head at a level may have below it."""
    deeper = chr(_FIRST + (level + 1) * _KINDS_OF_A_LEVEL)
    return f"[{BLANK}{UNKNOWN}{TEXT_END}{deeper}-{_LAST}]*"


_HEADS: Final = frozenset({"if", "try", "for", "elif", "else", "except", "finally"})
_IN_BLOCKS: Final = frozenset({"plain", "text", "if", "try", "for"})
_AFTER: Final = {
    "elif": {"if", "elif"},
    "else": {"if", "elif", "except"},
    "except": {"try", "except"},
    "finally": {"try", "except"},
}
"""What a branch may come after."""
_MEANT: Final = {made: key for key, made in _MARKS.items()}
_LONG: Final[Mapping[str, tuple[Callable[[int], str], str]]] = {
    "opening": (bracketed, "plain"),
    "if_opening": (partial(bracketed, start="if_opening", end="head_closing"), "if"),
    "text_start": (long_text, "text"),
    "text_edge": (long_text, "text"),
}
"""How a statement of several lines goes on, and what the whole of it is."""


def block_groups(marks: str, level: int) -> list[tuple[int, int, str]] | None:
    """Check that lines are the statements of a block at a level; ``None`` if they are not.

    Gives the first line of each statement of several lines, the one after its last and what it
    must be: nobody has judged these yet.
    """
    groups: list[tuple[int, int, str]] = []
    last: list[str] = []
    at, deeper = 0, True
    while at < len(marks):
        found = marks[at]
        at += 1
        if found == BLANK:
            continue
        kind, here = _MEANT.get(found, ("", 0))
        if kind in _LONG:
            pattern, kind = _LONG[kind]
            whole = re.compile(pattern(here)).match(marks, at - 1)
            if whole is None:
                return None
            groups.append((at - 1, whole.end(), kind))
            at = whole.end()
        if not _goes_on(last, kind, here - level, deeper=deeper):
            return None
        deeper = kind in _HEADS
    return None if deeper or "try" in last else groups


def _goes_on(last: list[str], kind: str, depth: int, *, deeper: bool) -> bool:
    """Put a statement after those before it; ``last`` has the last one of each level."""
    if deeper:
        last.append("")
    if depth < 0 or depth >= len(last) or (deeper and depth < len(last) - 1):
        return False
    if "try" in last[depth + 1 :]:
        return False
    before, last[depth:] = last[depth], [kind]
    if kind in _AFTER:
        return before in _AFTER[kind]
    return before != "try" and kind in _IN_BLOCKS
