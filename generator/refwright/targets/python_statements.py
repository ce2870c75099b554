"""A fast way to the syntax tree of a package's modules: each different statement is parsed once.

A package of thousands of events says the same few things in other words, so parsing it whole costs
far more than telling what is new in it. The tree that comes out lacks the bodies of functions,
which have been judged line by line, and the places of its nodes. Whatever is not plainly what
refwright's templates write is not its business: parsing the whole module then decides.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Container
from typing import Final

from refwright.targets.python_marks import (
    BLANK,
    Marks,
    block_groups,
    bracketed,
    inside,
    long_text,
    mark,
)
from refwright.targets.python_shapes import PLAIN, Shapes, only_statement, parsed_alone, shape_of
from refwright.targets.python_skeleton import stands_at_top

_ODD: Final = ("\x00", "\t", "\r", "\x0b", "\x0c", "\ufeff", "\\\n")
"""What Python reads in a way of its own: breaks, other blanks, lines that go on."""
_CLASS: Final = re.compile(r"class ([A-Za-z_]\w*)\(([A-Za-z_]\w*)\):", re.ASCII)
_BINDING: Final = re.compile(r'([A-Za-z_]\w*) = "([^"\\\n]*)"', re.ASCII)
_MANY: Final = 20_000


def _items(level: int) -> str:
    one = {kind: mark(kind, level) for kind in ("decorator", "def", "plain", "text")}
    head = f"(?:{one['def']}|{bracketed(level, 'def_opening', 'head_closing')})"
    return "|".join(
        (
            f"(?P<plain{level}>{one['plain']})",
            f"(?P<text{level}>{one['text']}|{long_text(level)})",
            f"(?P<def{level}>(?:{one['decorator']}{BLANK}*)*{head}{inside(level)})",
            f"(?P<group{level}>{bracketed(level)})",
        )
    )


_ITEM: Final = re.compile(
    f"(?P<blank>{BLANK}+)|{_items(1)}|(?P<class0>{mark('class', 0)})|{_items(0)}"
    f"|(?P<if0>{mark('if', 0)}{inside(0)}(?:{mark('else', 0)}{inside(0)})?)"
)
_HEAD_END: Final = re.compile(
    f"[{''.join(mark(kind, level) for kind in ('def', 'head_closing') for level in (0, 1))}]"
)
_ELSE: Final = mark("else", 0)
_FOR_CHECKERS: Final = "if TYPE_CHECKING:"


class NotPlain(Exception):  # noqa: N818 - it is no error, the whole module is parsed then
    """A module is not plainly what refwright's templates write."""


class Statements:
    """The statements that have been met in the modules of one package."""

    def __init__(self) -> None:
        self._shapes = Shapes()
        self._marks = Marks(self._shapes)
        self._parsed: dict[str, ast.stmt] = {}
        self._blocks: dict[str, list[tuple[int, int, str]] | None] = {}

    def module(self, text: str, read: Container[int] = (0, 1)) -> ast.Module:
        """Give the tree of a module; raises :class:`NotPlain`.

        Statements that are not at a level which is to be ``read`` (0 at the top, 1 in a class) may
        have other names and strings in the tree.
        """
        if any(odd in text for odd in _ODD) or not _is_text(text):
            raise NotPlain
        lines = text.split("\n")
        marks = "".join(map(self._marks.__getitem__, lines))
        body: list[ast.stmt] = []
        inner: list[ast.stmt] | None = None
        at = 0
        for item in _ITEM.finditer(marks):
            start, end = item.span()
            if start != at:
                raise NotPlain
            at = end
            name = item.lastgroup or ""
            if name == "blank":
                continue
            if name == "class0":
                made = self._class(lines[start])
                body.append(made)
                inner = made.body
                continue
            level = int(name[-1])
            here = inner if level else body
            if here is None:
                raise NotPlain
            here.append(self._statement(name, lines[start:end], marks[start:end], read))
            if not level:
                inner = None
        if at != len(marks) or any(isinstance(s, ast.ClassDef) and not s.body for s in body):
            raise NotPlain
        self._forget()
        return ast.Module(body, [])

    def _forget(self) -> None:
        """Keep the memory small: what comes again is soon known again."""
        for known in (self._marks, self._parsed, self._blocks):
            if len(known) > _MANY:
                known.clear()

    def _statement(self, name: str, lines: list[str], marks: str, read: Container[int]) -> ast.stmt:
        kind, level = name[:-1], int(name[-1])
        if kind == "text":
            return self._text("\n".join(lines).lstrip(" "))
        if kind == "def":
            return self._function(lines, marks, level)
        if kind == "if":
            return self._for_checkers(lines, marks)
        text = "\n".join(lines).lstrip(" ")
        made = self._exact(text if level in read else shape_of(text))
        if level == 0 and not stands_at_top(made):
            raise NotPlain
        return made

    def _exact(self, text: str) -> ast.stmt:
        """Parse a statement without a body, unless it has been."""
        known = self._parsed.get(text)
        if known is None:
            known = _binding(text)
            if known is None and self._shapes.kind(text) == PLAIN:
                known = only_statement(text)
            if known is None:
                raise NotPlain
            self._parsed[text] = known
        return known

    def _head(self, text: str) -> ast.stmt:
        """Parse the head of a class or a function, unless it has been."""
        known = self._parsed.get(text)
        if known is None:
            known = parsed_alone(f"{text} pass")
            if known is None:
                raise NotPlain
            self._parsed[text] = known
        return known

    def _text(self, text: str) -> ast.stmt:
        if "\\" in text:
            return self._exact(text)
        return ast.Expr(ast.Constant(text[3:-3]))

    def _class(self, line: str) -> ast.ClassDef:
        found = _CLASS.fullmatch(line)
        if found is not None and not any(map(keyword.iskeyword, found.groups())):
            return ast.ClassDef(found[1], [ast.Name(found[2], ast.Load())], [], [], [])
        made = self._head(line)
        if not isinstance(made, ast.ClassDef):
            raise NotPlain
        return ast.ClassDef(made.name, made.bases, made.keywords, [], [])

    # --- blocks ---

    def _function(self, lines: list[str], marks: str, level: int) -> ast.stmt:
        head = _HEAD_END.search(marks)
        if head is None:
            raise NotPlain
        end = head.end()
        made = self._head("\n".join(line[4 * level :] for line in lines[:end]))
        if not isinstance(made, ast.FunctionDef):
            raise NotPlain
        self._check_block(lines[end:], marks[end:] if level else None)
        return made

    def _for_checkers(self, lines: list[str], marks: str) -> ast.stmt:
        if lines[0] != _FOR_CHECKERS:
            raise NotPlain
        branch = marks.find(_ELSE)
        self._check_block(lines[1 : branch if branch > 0 else None])
        if branch > 0:
            self._check_block(lines[branch + 1 :])
        return self._head(_FOR_CHECKERS)

    def _check_block(self, lines: list[str], marks: str | None = None) -> None:
        """Judge the lines of a block; one that stands at the top is judged as if in a class."""
        if marks is None:
            marks = "".join(self._marks[f"    {line}"] for line in lines)
        if marks not in self._blocks:
            self._blocks[marks] = block_groups(marks, 2)
        groups = self._blocks[marks]
        if groups is None:
            raise NotPlain
        for start, end, kind in groups:
            text = "\n".join(lines[start:end]).lstrip(" ")
            if self._shapes.kind(text) != ("if" if kind == "if" else PLAIN):
                raise NotPlain


def _is_text(text: str) -> bool:
    """Tell whether a module can be written: it is no text with half a character in it."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def _binding(text: str) -> ast.stmt | None:
    """Give the tree of a name bound to a plain string, which every class has another one of."""
    found = _BINDING.fullmatch(text)
    if found is None or keyword.iskeyword(found[1]):
        return None
    return ast.Assign([ast.Name(found[1], ast.Store())], ast.Constant(found[2]))
