"""The way back: the declarations of a TypeScript package, read as a spec without a compiler.

Names, types and values come from the declarations, what these cannot say from the tags of their
comments. Every statement must be one that the package's maps lead to, so that a declaration more
or less than the spec's is noticed. Lost, and nothing else is, is what :data:`LOSSES` says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, cast

from refwright.base.errors import SpecError
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import (
    ANY,
    INTEGER,
    STRING,
    Field,
    ListOf,
    Literal,
    MapOf,
    Method,
    Parameter,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeExpr,
    Union,
)
from refwright.spec.to_data import Data
from refwright.spec.type_text import format_type
from refwright.targets.typescript.declarations import Declarations, Declared, read_declarations
from refwright.targets.typescript.tokens import Token
from refwright.targets.typescript.types import own_literals

LOSSES: Final = ("the order of methods: those of a namespace stand together",)

_OVERVIEW: Final = ("api", "release", "title", "valid_for", "protocols", "participants")
_FIXED: Final = frozenset(
    """EnumMap TypeMap EventMap VaryingEventMap MethodMap MethodName Service RequestMap RequestName
    Topic ServiceMessage Messaging Client spec createClient decodeParameters decodeResult""".split()
)
"""What a package declares whatever the spec has."""
_WORDS: Final[dict[str, TypeExpr]] = {
    "string": STRING,
    "number": Scalar(ScalarName.NUMBER),
    "boolean": Scalar(ScalarName.BOOLEAN),
    "null": Scalar(ScalarName.NULL),
    "unknown": ANY,
    "Integer": INTEGER,
    "DateTime": Scalar(ScalarName.DATETIME),
    "true": Literal(True),
    "false": Literal(False),
}
_BASES: Final = {"string": "string", "number": "integer"}
"""The type of an open enumeration, by the word in its open end."""
_GENERIC: Final = {"Array": 1, "Record": 3}
"""How many tokens stand before what a list or a map holds."""


def read_typescript_package(texts: Mapping[str, str]) -> Spec:
    """Read the files of the TypeScript target back; raises ``SpecError`` for what is none."""
    return declared_spec(read_declarations(texts))


def declared_spec(found: Declarations) -> Spec:
    """Give the spec that the declarations of a package say; raises ``SpecError``."""
    try:
        package = _Package(found)
        spec = spec_from_data(package.spec_data())
    except (KeyError, ValueError, TypeError, IndexError, StopIteration) as error:
        raise SpecError(f"not a package that refwright wrote: {error!r}") from None
    if package.listed != list(_explained(spec)):
        raise SpecError("the values that a declaration lists are not those that its comment has")
    _check_names(found)
    return spec


def _explained(spec: Spec) -> Iterator[list[str]]:
    """Yield what each open member must list, in the order in which members are read."""
    owners: tuple[tuple[Field | Parameter, ...], ...] = (
        *(kind.fields or () for kind in spec.types),
        *(event.fields for event in spec.events),
        *(method.parameters for method in spec.methods),
    )
    for members in owners:
        for member in members:
            if listed := own_literals(member):
                yield list(map(str, listed))


def in_sections(spec: Spec) -> Spec:
    """Give the spec with its methods in the order in which a package has them."""
    found: dict[str, list[Method]] = {}
    for method in spec.methods:
        found.setdefault(method.namespace or "methods", []).append(method)
    return replace(spec, methods=tuple(m for methods in found.values() for m in methods))


def _check_names(found: Declarations) -> None:
    services = (m.body for m in found.interfaces.get("Service", ()))
    clients = (t.text for t in found.aliases.get("Client", ()) if t.kind == "word")
    led_to = {
        *_FIXED,
        *(name for map_ in ("EnumMap", "TypeMap", "EventMap") for name in found.map(map_).values()),
        *(member.body[3].text for member in found.interfaces.get("MethodMap", ())),
        *(body[0].text for body in services),
        *clients,
    }
    declared = {*found.interfaces, *found.constants, *found.aliases, *found.functions}
    for name in sorted(declared - led_to):
        raise SpecError(f"nothing of the spec leads to the declaration of {name}")


class _Package:
    def __init__(self, found: Declarations) -> None:
        self.found = found
        self.listed: list[list[str]] = []
        self.wires = {
            name: wire for map_ in ("TypeMap", "EnumMap") for wire, name in found.map(map_).items()
        }

    def spec_data(self) -> Data:
        stated = {m.name: m.body[0].value for m in self.found.constants["spec"]}
        about = {**stated, **self.found.docs["spec"]}
        shapes = {
            key: {wire: self.shape(name) for wire, name in self.found.map(map_).items()}
            for key, map_ in (("types", "TypeMap"), ("events", "EventMap"))
        }
        return {
            **{key: about[key] for key in _OVERVIEW if key in about},
            "enums": {wire: self.enum(name) for wire, name in self.found.map("EnumMap").items()},
            **shapes,
            "methods": dict(self.methods()),
        }

    def enum(self, name: str) -> Data:
        facts = dict(self.found.docs[name])
        inserted = cast("list[tuple[int, object]]", facts.pop("inserted", []))
        values: list[object] = [
            {"value": _constant(m.body), **m.doc} for m in self.found.constants[name]
        ]
        for at, value in inserted:
            values.insert(at, value)
        base = _BASES[self.found.aliases[name][-5].text]
        return {**facts, "type": base, "values": facts.get("values", values)}

    def shape(self, name: str) -> Data:
        facts = dict(self.found.docs[name])
        if facts.pop("type", None):
            return {**facts, "fields": "unknown"}
        return {**facts, "fields": self.fields(name)}

    def fields(self, name: str) -> Data:
        return {m.name: self.field(m) for m in self.found.interfaces[name]}

    def field(self, member: Declared) -> Data:
        optional = member.body[0].text == "?"
        body = member.body[2:] if optional else member.body
        presence = {} if optional else {"presence": "required"}
        if len(body) >= 6 and body[-6].text == "(" and body[-4].text == "&":
            base = _BASES[body[-5].text]
            self.listed.append([t.text for t in body[:-6] if t.text != "|"])
            return {"type": base, **presence, **member.doc}
        return {"type": format_type(self.type_of(body)), **presence, **member.doc}

    def type_of(self, body: list[Token]) -> TypeExpr:
        expr, rest = self.union(body)
        if rest:
            raise ValueError(rest[0].text)
        return expr

    def union(self, body: list[Token]) -> tuple[TypeExpr, list[Token]]:
        option, rest = self.option(body)
        options = [option]
        while rest and rest[0].text == "|":
            option, rest = self.option(rest[1:])
            options.append(option)
        return (Union(tuple(options)) if len(options) > 1 else option), rest

    def option(self, body: list[Token]) -> tuple[TypeExpr, list[Token]]:
        token, rest = body[0], body[1:]
        if token.kind == "string":
            return Literal(token.value), rest
        if token.kind == "number":
            return Literal(int(token.text)), rest
        if rest and rest[0].text == "<":
            within = rest[_GENERIC[token.text] :]
            inner, rest = self.union(within)
            made = ListOf(inner) if token.text == "Array" else MapOf(inner)
            if rest[0].text != ">":
                raise ValueError(rest[0].text)
            return made, rest[1:]
        if token.text in self.wires:
            return Ref(self.wires[token.text]), rest
        return _WORDS[token.text], rest

    def methods(self) -> Iterator[tuple[str, Data]]:
        signatures = {
            method.name: method
            for section in self.found.interfaces.get("Service", ())
            for method in self.found.interfaces[section.body[0].text]
        }
        for entry in self.found.interfaces.get("MethodMap", ()):
            sent, result = entry.body[3].text, entry.body[7:-1]
            facts = dict(signatures[entry.name].doc)
            callbacks = cast("list[tuple[int, str, Data]]", facts.pop("callbacks", []))
            parameters = list(self.fields(sent).items())
            for at, name, callback in callbacks:
                parameters.insert(at, (name, callback))
            void = [token.text for token in result] == ["void"]
            returns = {} if void else {"returns": format_type(self.type_of(result))}
            yield entry.name, {**facts, "parameters": dict(parameters), **returns}


def _constant(body: list[Token]) -> str | int:
    (token,) = body
    return token.value if token.kind == "string" else int(token.text)
