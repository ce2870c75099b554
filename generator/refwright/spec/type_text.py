"""Type expressions as text: ``list[chatmessage]``, ``consult.targetQuery | string``, ``'IN'``.

A name that is not made of plain name characters stands in backticks. ``parse_type`` and
``format_type`` are inverse to each other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import assert_never

from refwright.base.errors import SpecError
from refwright.base.limits import MAX_DEPTH
from refwright.spec.model import (
    ANY,
    AnyType,
    ListOf,
    Literal,
    MapOf,
    Ref,
    Scalar,
    ScalarName,
    TypeExpr,
    Union,
)

_TOKEN = re.compile(
    r"""\s*(?:(?P<open>(?:list|map)\[)|(?P<close>\])|(?P<bar>\|)
    |(?P<string>'(?:[^'\\]|\\.)*')|(?P<quoted>`[^`]+`)
    |(?P<integer>-?\d+(?![\w.$:-]))|(?P<word>[\w$][\w.$:-]*))""",
    re.VERBOSE,
)
_PLAIN_NAME = re.compile(r"(?!-?\d+$)[\w$][\w.$:-]*")
_RESERVED = {"any", "true", "false", "list", "map", *ScalarName}


def format_type(expr: TypeExpr) -> str:
    """Write a type expression in its canonical text form."""
    match expr:
        case AnyType():
            return "any"
        case Scalar(name):
            return name.value
        case Ref(name):
            plain = _PLAIN_NAME.fullmatch(name) and name not in _RESERVED
            return name if plain else f"`{name}`"
        case ListOf(item):
            return f"list[{format_type(item)}]"
        case MapOf(value):
            return f"map[{format_type(value)}]"
        case Union(options):
            return " | ".join(map(format_type, options))
        case Literal(bool() as flag):
            return "true" if flag else "false"
        case Literal(int() as number):
            return str(number)
        case Literal(str() as text):
            body = json.dumps(text, ensure_ascii=False)[1:-1].replace('\\"', '"')
            return "'" + body.replace("'", "\\'") + "'"
        case _:  # pragma: no cover
            assert_never(expr)  # type: ignore[arg-type]  # mypy cannot narrow Literal's value


@lru_cache(maxsize=4096)
def parse_type(text: str) -> TypeExpr:
    """Read a type expression; raises ``SpecError`` that says where the text stops making sense."""
    parser = _Parser(text)
    expr = parser.union(0)
    parser.end()
    return expr


def rename_references(expr: TypeExpr, names: Mapping[str, str]) -> TypeExpr:
    """Give the expression with references renamed; names that are not listed stay."""
    match expr:
        case Ref(name):
            return Ref(names.get(name, name))
        case ListOf(item):
            return ListOf(rename_references(item, names))
        case MapOf(value):
            return MapOf(rename_references(value, names))
        case Union(options):
            return Union(tuple(rename_references(option, names) for option in options))
        case Scalar() | Literal() | AnyType():
            return expr


class _Parser:
    """A cursor over the tokens of one expression."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def next(self) -> re.Match[str] | None:
        return _TOKEN.match(self.text, self.at)

    def fail(self) -> SpecError:
        rest = self.text[self.at :].strip()[:80] or "the end"
        return SpecError(
            f"not a type: {self.text[:200]!r} (at {rest!r})",
            remedy="write string, integer, list[…], map[…], a name, 'literal', or a | b",
        )

    def union(self, depth: int) -> TypeExpr:
        if depth > MAX_DEPTH:
            raise SpecError("a type expression is nested too deeply")
        options = [self.single(depth)]
        while (token := self.next()) and token["bar"]:
            self.at = token.end()
            options.append(self.single(depth))
        options = list(dict.fromkeys(options))  # which say no more when they are repeated
        return options[0] if len(options) == 1 else Union(tuple(options))

    def single(self, depth: int) -> TypeExpr:
        token = self.next()
        if token is None or token["close"] or token["bar"]:
            raise self.fail()
        self.at = token.end()
        if opened := token["open"]:
            inner = self.union(depth + 1)
            closing = self.next()
            if closing is None or not closing["close"]:
                raise self.fail()
            self.at = closing.end()
            return ListOf(inner) if opened == "list[" else MapOf(inner)
        try:
            return _atom(token)
        except ValueError:  # no escape of JSON's, or a number of thousands of digits
            self.at = token.start()
            raise self.fail() from None

    def end(self) -> None:
        if self.text[self.at :].strip():
            raise self.fail()


def _atom(token: re.Match[str]) -> TypeExpr:
    if string := token["string"]:
        body = string[1:-1].replace("\\'", "'").replace('"', '\\"')
        return Literal(str(json.loads(f'"{body}"')))
    if quoted := token["quoted"]:
        return Ref(quoted[1:-1])
    if number := token["integer"]:
        return Literal(int(number))
    word = token["word"]
    if word == "any":
        return ANY
    if word in {"true", "false"}:
        return Literal(word == "true")
    return Scalar(ScalarName(word)) if word in set(ScalarName) else Ref(word)
