"""The declarations of a TypeScript package, taken apart without a compiler.

Only statements that refwright writes are known: imports and exports by name, interfaces, constants,
aliases and functions. A comment gives the facts that its tags state.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from refwright.base.errors import SpecError
from refwright.spec.to_data import Data
from refwright.targets.typescript.docs import LIMITS, TAGS
from refwright.targets.typescript.tokens import Token, tokens

_PARTS: Final = ("index.d.ts", "enums.d.ts", "types.d.ts", "events.d.ts", "methods.d.ts")
_LIMITS: Final = {str(tag): key for key, tag in LIMITS.items()}
_KEYS: Final = {str(tag): key for key, tag in TAGS.items()}
_FOR_PEOPLE: Final = frozenset({"param", "source"})
_TAG: Final = re.compile(r"@(\w+) ?(.*)")
_OPENING: Final = frozenset("([{<")
_CLOSING: Final = frozenset(")]}>")


@dataclass(frozen=True, slots=True)
class Declared:
    """A member of an interface or of a constant: its name, its tokens up to the ``;``."""

    name: str
    doc: Data
    body: list[Token]


@dataclass(slots=True)
class Declarations:
    """All that the ``.d.ts`` files of a package declare, by name."""

    interfaces: dict[str, list[Declared]] = field(default_factory=dict)
    constants: dict[str, list[Declared]] = field(default_factory=dict)
    aliases: dict[str, list[Token]] = field(default_factory=dict)
    functions: list[str] = field(default_factory=list)
    docs: dict[str, Data] = field(default_factory=dict)

    def map(self, name: str) -> dict[str, str]:
        """Give an interface that leads from names on the wire to names of declarations."""
        return {m.name: m.body[0].text for m in self.interfaces.get(name, ())}


def read_declarations(texts: Mapping[str, str]) -> Declarations:
    """Take the declarations of a package apart, statement by statement."""
    found = Declarations()
    for path in _PARTS:
        if path in texts:
            try:
                _Statements(list(tokens(texts[path], path)), found).read()
            except (IndexError, ValueError) as error:
                what = f"not declarations that refwright wrote: {error!r}"
                raise SpecError(what, where=path) from None
    return found


# --- statements ---


class _Statements:
    """Reads one file's tokens."""

    def __init__(self, given: list[Token], found: Declarations) -> None:
        self.tokens = given
        self.found = found
        self.at = 0

    def read(self) -> None:
        while self.at < len(self.tokens):
            doc = self.tokens[self.at].comment
            match [token.text for token in self.tokens[self.at : self.at + 3]]:
                case (
                    ["import", "type", "{"]
                    | ["export", "{" | "*", _]
                    | ["export", "type", "{" | "*"]
                ):
                    self._listed()
                case ["export", "interface", name]:
                    self.at += 3
                    self._new(self.found.interfaces, name, self._members(), doc)
                case ["export", "declare", "const"]:
                    name = self.tokens[self.at + 3].text
                    self.at += 5
                    self._new(self.found.constants, name, self._members(), doc)
                    self.at += 1
                case ["export", "declare", "function"]:
                    self.found.functions.append(self.tokens[self.at + 3].text)
                    self._until(";")
                case ["export", "type", name]:
                    self.at += 4
                    self.found.aliases[name] = self._until(";")
                case other:
                    raise ValueError(" ".join(other))

    def _new(
        self, there: dict[str, list[Declared]], name: str, members: list[Declared], doc: str
    ) -> None:
        if name in there:
            raise ValueError(f"{name} is declared twice")
        there[name] = members
        self.found.docs[name] = _facts(doc)

    def _listed(self) -> None:
        for token in self._until(";"):
            if token.kind not in {"word", "string"} and token.text not in {"{", "}", ",", "*"}:
                raise ValueError(token.text)

    def _until(self, mark: str) -> list[Token]:
        """Give the tokens up to a mark that is in no bracket, and pass it."""
        depth, start = 0, self.at
        while self.tokens[self.at].text != mark or depth:
            token = self.tokens[self.at]
            if token.kind == "mark":
                depth += (token.text in _OPENING) - (token.text in _CLOSING)
            self.at += 1
        self.at += 1
        return self.tokens[start : self.at - 1]

    def _members(self) -> list[Declared]:
        if self.tokens[self.at].text != "{":
            raise ValueError(self.tokens[self.at].text)
        self.at += 1
        members = []
        while self.tokens[self.at].text != "}":
            doc = self.tokens[self.at].comment
            if self.tokens[self.at].text == "readonly" and self.tokens[self.at + 1].kind != "mark":
                self.at += 1
            name, *body = self._until(";")
            key = name.value if name.kind == "string" else name.text
            rest = body[1:] if body[0].text == ":" else body
            members.append(Declared(key, _facts(doc), rest))
        self.at += 1
        return members


def _facts(comment: str) -> Data:
    """Read the comments of a declaration: the summary, and a fact for each tag."""
    lines = comment.split("\n")
    facts = [line[2:].strip() for line in lines if line.startswith("//")]
    block = "\n".join(line for line in lines if not line.startswith("//"))[3:-2]
    shown = [line.strip().removeprefix("*").strip() for line in block.split("\n")]
    found: Data = {}
    said: list[str] = []
    for line in (*shown, *facts):
        tag = _TAG.fullmatch(line)
        if tag is None:
            said.append(line)
        elif tag[1] in _LIMITS:
            limits = cast("Data", found.setdefault("constraints", {}))
            limits[_LIMITS[tag[1]]] = _bound(tag[1], tag[2])
        elif tag[1] not in _FOR_PEOPLE and tag[1] in _KEYS:
            found[_KEYS[tag[1]]] = _told(tag[1], tag[2])
        elif tag[1] not in _FOR_PEOPLE:
            raise ValueError(f"there is no tag @{tag[1]}")
    summary = " ".join(filter(None, said))
    return {**({"summary": summary} if summary else {}), **found}


def _bound(tag: str, text: str) -> object:
    return _told(tag, text) if tag in {"format", "pattern"} else json.loads(text)


def _told(tag: str, text: str) -> object:
    if not text:
        return True
    return json.loads(text) if tag == TAGS["default"] or text[0] in '"[{' else text
