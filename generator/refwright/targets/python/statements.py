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
from collections.abc import Container, Iterable
from typing import Final

from refwright.targets.python.marks import (
    BLANK,
    Marks,
    block_groups,
    bracketed,
    inside,
    long_text,
    mark,
)
from refwright.targets.python.shapes import PLAIN, Shapes, only_statement, parsed_alone, shape_of
from refwright.targets.python.skeleton import stands_at_top

_ODD: Final = ("\x00", "\t", "\r", "\x0b", "\x0c", "\ufeff", "\\\n")
"""What Python reads in a way of its own: breaks, other blanks, lines that go on."""
_CLASS: Final = re.compile(r"class ([A-Za-z_]\w*)\(([A-Za-z_]\w*)\):", re.ASCII)
_BINDING: Final = re.compile(r'([A-Za-z_]\w*) = "([^"\\\n]*)"', re.ASCII)
_TEXT: Final = r'"[^"\\\n]*"'
_TABLE: Final = re.compile(
    rf"([A-Za-z_]\w*)(: dict\[str, str\])? = "
    rf"\{{((?:[ \n]*{_TEXT}: {_TEXT}(?:,|(?=[ \n]*\}})))++)[ \n]*\}}",
    re.ASCII,
)
_TEXTS: Final = re.compile(_TEXT)
_TEXT_BY_TEXT: Final = ast.parse("dict[str, str]", mode="eval").body
_MANY: Final = 4_000


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


_NAMES: Final = {name: (name[:-1], int(name[-1])) for name in _ITEM.groupindex if name != "blank"}


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
        for known in (self._marks, self._parsed, self._blocks):
            if len(known) > _MANY:
                known.clear()  # what comes again is soon known again
        lines = text.split("\n")
        return _Module(self, lines, self.marks(lines), read).tree()

    def marks(self, lines: Iterable[str]) -> str:
        """Give the marks of lines."""
        return "".join(map(self._marks.__getitem__, lines))

    def exact(self, text: str) -> ast.stmt:
        """Parse a statement without a body, unless it has been."""
        known = self._parsed.get(text) or _binding(text)
        if known is None:
            known = only_statement(text) if self._shapes.kind(text) == PLAIN else None
            if known is None:
                raise NotPlain
            self._parsed[text] = known
        return known

    def head(self, text: str) -> ast.stmt:
        """Parse the head of a class or a function, unless it has been."""
        known = self._parsed.get(text)
        if known is None:
            known = parsed_alone(f"{text} pass")
            if known is None:
                raise NotPlain
            self._parsed[text] = known
        return known

    def text(self, text: str) -> ast.stmt:
        """Give the tree of a text in triple quotes."""
        known = self._parsed.get(text)
        if known is None:
            if "\\" in text:
                return self.exact(text)
            known = self._parsed[text] = ast.Expr(ast.Constant(text[3:-3]))
        return known

    def check_block(self, lines: list[str], marks: str) -> None:
        """Judge the lines of a method's block."""
        if marks not in self._blocks:
            self._blocks[marks] = block_groups(marks, 2)
        groups = self._blocks[marks]
        if groups is None:
            raise NotPlain
        for start, end, kind in groups:
            text = "\n".join(lines[start:end]).lstrip(" ")
            if self._shapes.kind(text) != ("if" if kind == "if" else PLAIN):
                raise NotPlain


class _Module:
    """One module while its tree is put together."""

    def __init__(
        self, statements: Statements, lines: list[str], marks: str, read: Container[int]
    ) -> None:
        self._statements = statements
        self._lines = lines
        self._marks = marks
        self._read = read
        self._body: list[ast.stmt] = []
        self._inner: list[ast.stmt] | None = None

    def tree(self) -> ast.Module:
        """Give the tree; raises :class:`NotPlain`."""
        at = 0
        for item in _ITEM.finditer(self._marks):
            start, end = item.span()
            if start != at:
                raise NotPlain
            at = end
            name = item.lastgroup or ""
            if name == "plain1" and 1 in self._read and self._inner is not None:
                self._inner.append(self._statements.exact(self._lines[start][4:]))
            elif name in _NAMES:
                self._add(*_NAMES[name], start, end)
        if at != len(self._marks) or self._inner == []:
            raise NotPlain
        return ast.Module(self._body, [])

    def _add(self, kind: str, level: int, start: int, end: int) -> None:
        if level == 0 and self._inner == []:
            raise NotPlain  # a class that has nothing in it
        if kind == "class":
            made = self._class(self._lines[start])
            self._body.append(made)
            self._inner = made.body
            return
        if level == 0:
            self._inner = None
        here = self._inner if level else self._body
        if here is None:
            raise NotPlain
        if kind == "def":
            here.append(self._function(level, start, end))
        elif kind == "if":
            here.append(self._for_checkers(start, end))
        else:
            here.append(self._statement(kind, level, start, end))

    def _statement(self, kind: str, level: int, start: int, end: int) -> ast.stmt:
        text = self._lines[start][4 * level :]
        if end > start + 1:
            text = "\n".join([text, *self._lines[start + 1 : end]])
        if kind == "text":
            return self._statements.text(text)
        made = self._statements.exact(text if level in self._read else shape_of(text))
        if level == 0 and not stands_at_top(made):
            raise NotPlain
        return made

    def _class(self, line: str) -> ast.ClassDef:
        found = _CLASS.fullmatch(line)
        if found is not None and not any(map(keyword.iskeyword, found.groups())):
            return ast.ClassDef(found[1], [ast.Name(found[2], ast.Load())], [], [], [])
        made = self._statements.head(line)
        if not isinstance(made, ast.ClassDef):
            raise NotPlain
        return ast.ClassDef(made.name, made.bases, made.keywords, [], [])

    # --- blocks ---

    def _function(self, level: int, start: int, end: int) -> ast.stmt:
        head = _HEAD_END.search(self._marks, start, end)
        if head is None:
            raise NotPlain
        lines = self._lines[start : head.end()]
        made = self._statements.head("\n".join(line[4 * level :] for line in lines))
        if not isinstance(made, ast.FunctionDef):
            raise NotPlain
        if level:
            at = head.end()
            self._statements.check_block(self._lines[at:end], self._marks[at:end])
        else:
            self._check_block(head.end(), end)
        return made

    def _for_checkers(self, start: int, end: int) -> ast.stmt:
        if self._lines[start] != _FOR_CHECKERS:
            raise NotPlain
        branch = self._marks.find(_ELSE, start, end)
        self._check_block(start + 1, branch if branch > 0 else end)
        if branch > 0:
            self._check_block(branch + 1, end)
        return self._statements.head(_FOR_CHECKERS)

    def _check_block(self, start: int, end: int) -> None:
        """Judge lines below the head of something at the top as if it stood in a class."""
        lines = [f"    {line}" for line in self._lines[start:end]]
        self._statements.check_block(lines, self._statements.marks(lines))


def _is_text(text: str) -> bool:
    """Tell whether a module can be written: it is no text with half a character in it."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def _binding(text: str) -> ast.stmt | None:
    """Give the tree of a name bound to a string or to strings by name, as every class has some."""
    found = _BINDING.fullmatch(text) or _TABLE.fullmatch(text)
    if found is None or keyword.iskeyword(found[1]):
        return None
    target = ast.Name(found[1], ast.Store())
    if found.re is _BINDING:
        return ast.Assign([target], ast.Constant(found[2]))
    texts: list[ast.expr] = [ast.Constant(each[1:-1]) for each in _TEXTS.findall(found[3])]
    table = ast.Dict([*texts[::2]], texts[1::2])
    if found[2] is None:
        return ast.Assign([target], table)
    return ast.AnnAssign(target, _TEXT_BY_TEXT, table, simple=1)
