"""The tokens of the TypeScript and JavaScript that refwright writes, and of nothing else.

What a page could smuggle in would have to end a comment or a string first. So every character must
belong to a token of the subset below, every string must be one that JSON reads, and every bracket
must close.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from refwright.base.errors import SpecError

_TOKEN: Final = re.compile(
    r"""
    [ \n]*+
    (?:(?P<comment>/\*[ ]@__PURE__[ ]\*/|/\*\*[^*]*+(?:\*(?!/)[^*]*+)*+\*/|//[^\n]*+)
    |(?P<string>"[^"\\\x00-\x1f\x7f-\x9f\u2028\u2029]*+
        (?:\\[^\n][^"\\\x00-\x1f\x7f-\x9f\u2028\u2029]*+)*+")
    |(?P<template>`[^`\\]*+`)
    |(?P<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)
    |(?P<word>[A-Za-z_$][A-Za-z0-9_$]*+)
    |(?P<mark>=>|\.\.\.|[!=]==|&&|\|\||[{}()\[\]<>;:,.?|&=!*+])
    |(?P<end>\Z))
    """,
    re.VERBOSE,
)
_CLOSING: Final = {")": "(", "]": "[", "}": "{"}
_UNSEEN: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class Token(NamedTuple):
    """A token, and the comment that stands before it."""

    kind: str
    text: str
    comment: str = ""

    @property
    def value(self) -> str:
        """The text that a string stands for."""
        return str(json.loads(self.text))


class _Comments:
    """The comments above a token: facts in lines of their own, and one block."""

    def __init__(self) -> None:
        self.facts: list[str] = []
        self.block = ""

    def add(self, part: str) -> None:
        if part.startswith("//"):
            self.facts.append(part)
        elif part.startswith("/**"):
            self.block = part

    def taken(self) -> str:
        if not (self.facts or self.block):
            return ""
        said = "\n".join([*self.facts, self.block])
        self.facts, self.block = [], ""
        return said


def tokens(text: str, path: str) -> Iterator[Token]:
    """Take a file apart. Raises ``SpecError`` naming the first line that is not refwright's."""
    at, comments = 0, _Comments()
    open_: list[str] = []
    known: dict[str, Token] = {}
    for found in _TOKEN.finditer(text):
        kind = str(found.lastgroup)
        part = found[kind]
        start = found.end() - len(part)
        if found.start() != at:
            break
        at = found.end()
        if kind == "end":
            if open_:
                raise SpecError(f"{open_[-1]!r} is never closed", where=path)
            return
        if kind == "comment":
            if _UNSEEN.search(part):
                raise _foreign(text, start, path)
            comments.add(part)
            continue
        if kind == "mark":
            _balance(part, open_, text, start, path)
        if part not in known:
            if kind == "string" and not _is_json(part):
                raise _foreign(text, start, path)
            known[part] = Token(kind, part)
        said = comments.taken()
        yield Token(kind, part, said) if said else known[part]
    raise _foreign(text, at + len(text[at:]) - len(text[at:].lstrip(" \n")), path)


def _balance(mark: str, open_: list[str], text: str, at: int, path: str) -> None:
    if mark in "([{":
        open_.append(mark)
    elif mark in _CLOSING and (not open_ or open_.pop() != _CLOSING[mark]):
        raise _foreign(text, at, path)


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), str)
    except ValueError:
        return False


def _foreign(text: str, at: int, path: str) -> SpecError:
    line = text.count("\n", 0, at) + 1
    what = f"{text[at : at + 20]!r} is nothing that refwright writes"
    return SpecError(what, where=f"{path}, line {line}")
