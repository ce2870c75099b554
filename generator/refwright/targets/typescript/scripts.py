"""What the JavaScript of a TypeScript package may hold: words of the templates, names, strings.

The declarations are read back as a spec. The scripts beside them must keep to the same names: each
word is one that the templates have or that the declarations give, each table leads from the same
wire names to the same checks, each enumeration has the same values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from refwright.base.errors import SpecError
from refwright.targets.typescript.declarations import Declarations
from refwright.targets.typescript.tokens import Token, tokens

WRITTEN: Final = ("index.js", "enums.js", "checks.js", "methods.js", "global.js")
"""The scripts with something of the spec in them."""
_WORDS: Final = frozenset(
    """DecodeError EVENTS EventHub MAX_DEPTH Map Number Object PARAMETERS RESULTS TYPES VARYING
    anything api boolean const createClient decodeEvent decodeParameters decodeResult decodeType
    depth digest export f false freeze from function if import integer isDocumented isEventData
    isInteger isObject isType let limited listOf mapOf missing new nothing null number oneOf
    oneOfNested RequestError only own release return spec string tooDeep true typeof undefined under
    v value
    wrong""".split()
)
_CALLING: Final = frozenset(
    """SECTIONS TypeError _ any check checked clientOf get given key method methods name owner
    parameters service throw undefined""".split()
)
"""What methods.js has beside."""
_TEMPLATES: Final = frozenset({"`there is no method ${method}`"})
_INDEX: Final = re.compile(r"_\d+$")
_TABLES: Final = {"EVENTS": "EventMap", "TYPES": "TypeMap", "VARYING": "VaryingEventMap"}


def check_scripts(texts: Mapping[str, str], declared: Declarations) -> None:
    """Prove the scripts of a package; raises ``SpecError`` for what is not as it is declared."""
    for path in WRITTEN:
        if path in texts:
            found = list(tokens(texts[path], path))
            _check_words(found, declared, path)
            if path == "checks.js":
                _check_tables(found, declared)
            if path == "enums.js":
                _check_enums(found, declared)


def _check_words(found: Sequence[Token], declared: Declarations, path: str) -> None:
    words = _WORDS | _CALLING if path == "methods.js" else _WORDS
    keys = {member.name for members in declared.constants.values() for member in members}
    named = declared.interfaces.keys() | declared.constants.keys() | keys
    before = ""
    for token in found:
        if token.kind == "template" and token.text not in _TEMPLATES:
            raise SpecError(f"{token.text[:40]} is none of the templates' own", where=path)
        if token.kind == "word" and before != "." and token.text not in words:
            bare = _INDEX.sub("", token.text)
            if token.text not in named and bare not in named:
                raise SpecError(f"{token.text!r} is declared nowhere", where=path)
        before = token.text


def _check_tables(found: Sequence[Token], declared: Declarations) -> None:
    tables = _tables(found)
    for table, interface in _TABLES.items():
        if tables.get(table) != declared.map(interface):
            raise SpecError(f"{table} is not what {interface} declares", where="checks.js")
    calls = {m.name: m.body[3].text for m in declared.interfaces.get("MethodMap", ())}
    if tables.get("PARAMETERS") != calls:
        raise SpecError("PARAMETERS is not what MethodMap declares", where="checks.js")


def _tables(found: Sequence[Token]) -> dict[str, dict[str, str]]:
    """Give the tables of checks: the second of each pair is the name of a check."""
    tables: dict[str, dict[str, str]] = {}
    table: dict[str, str] = {}
    for at, token in enumerate(found):
        if token.text == "const" and found[at + 3].text == "new":
            table = tables[found[at + 1].text] = {}
        elif token.kind == "string" and tables and found[at - 1].text == "[":
            table[token.value] = found[at + 2].text
    return tables


def _check_enums(found: Sequence[Token], declared: Declarations) -> None:
    values: dict[str, dict[str, str]] = {}
    here: dict[str, str] = {}
    for at, token in enumerate(found):
        if token.text == "const":
            here = values[found[at + 1].text] = {}
        elif token.text == ":":
            here[found[at - 1].text] = found[at + 1].text
    expected = {
        name: {member.name: member.body[0].text for member in members}
        for name, members in declared.constants.items()
        if name != "spec"
    }
    if values != expected:
        raise SpecError("the values are not those that are declared", where="enums.js")
