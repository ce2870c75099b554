"""Type expressions in TypeScript, and the checks of a value against them in JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final, assert_never

from refwright.base.errors import TargetError
from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.limits import checked_limits, limit_words, limits_here, limits_inside
from refwright.spec.model import (
    INTEGER,
    STRING,
    AnyType,
    Enumeration,
    Field,
    ListOf,
    Literal,
    MapOf,
    Parameter,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeExpr,
    Union,
    by_name,
)
from refwright.targets.emission.emission import (
    Code,
    Emitted,
    Identifier,
    code,
    emitted_identifier,
    joined,
    script_literal,
)
from refwright.targets.nesting import Nesting
from refwright.targets.samples import wire_values

_NAMES: Final = {
    ScalarName.STRING: Code("string"),
    ScalarName.INTEGER: Code("Integer"),
    ScalarName.NUMBER: Code("number"),
    ScalarName.BOOLEAN: Code("boolean"),
    ScalarName.DATETIME: Code("DateTime"),
    ScalarName.NULL: Code("null"),
}
_EXPECTED: Final = {
    ScalarName.STRING: "str",
    ScalarName.INTEGER: "int",
    ScalarName.NUMBER: "float",
    ScalarName.BOOLEAN: "bool",
    ScalarName.DATETIME: "str",
    ScalarName.NULL: "null",
}
_RULES: Final = {
    "str": Code("string"),
    "int": Code("integer"),
    "float": Code("number"),
    "bool": Code("boolean"),
    "null": Code("nothing"),
}
_REFUSED: Final = {
    "str": Code('typeof v !== "string"'),
    "int": Code("!Number.isInteger(v)"),
    "float": Code('typeof v !== "number"'),
    "bool": Code('typeof v !== "boolean"'),
    "null": Code("v !== null"),
}
_PLAIN: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*", re.ASCII)
_INHERITED: Final = frozenset(
    """__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ constructor
    hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf""".split()
)
"""What every JavaScript object has without being given it."""
Member = Field | Parameter


class ScriptTypes:
    """Writes the types of one spec by the identifiers of its types and enums."""

    def __init__(self, spec: Spec, types: Mapping[str, str], enums: Mapping[str, str]) -> None:
        self._enums = by_name(spec.enums)
        self._nesting = Nesting(spec)
        self._names = {
            **{wire: emitted_identifier(name) for wire, name in types.items()},
            **{wire: emitted_identifier(name) for wire, name in enums.items()},
        }

    # --- declarations ---

    def annotation(self, expr: TypeExpr) -> Code:
        """Write a type expression as TypeScript does."""
        match expr:
            case Scalar(name):
                return _NAMES[name]
            case AnyType():
                return Code("unknown")
            case Ref(name):
                return Code(self._name(name))
            case ListOf(item):
                return code("Array<{}>", self.annotation(item))
            case MapOf(value):
                return code("Record<string, {}>", self.annotation(value))
            case Union(options):
                return joined(" | ", map(self.annotation, options))
            case Literal(value):
                return Code(script_literal(value))
            case _:  # pragma: no cover
                assert_never(expr)

    def member_annotation(self, member: Member) -> Code:
        """Write a member's type; its own values stay open, and editors offer them."""
        literals = own_literals(member)
        if not literals:
            return self.annotation(member.type)
        return joined(" | ", [*literals, open_end(member.type)])

    def _name(self, wire: str) -> Identifier:
        if wire not in self._names:
            raise TargetError(f"there is no type {wire!r}", remedy="define it under types or enums")
        return self._names[wire]

    # --- checks ---

    def member_check(self, member: Member, rule: Identifier) -> list[Code]:
        """Write the lines that check ``value``'s member: they leave with a fault or fall through.

        ``rule`` is where the member's own rule is kept, if it needs one.
        """
        required = member.presence is Presence.REQUIRED
        path = script_literal("." + member.name)
        lines = [code("v = {};", access(member.name))]
        if required:
            lines.append(code("if (v === undefined) return missing({});", path))
        there = Code("" if required else "v !== undefined && ")
        expected = self._simple(member.type)
        if expected is not None and self.member_rule(member) is None:
            pattern = "if ({}{}) return wrong({}, v).under({});"
            told = script_literal(expected)
            lines.append(code(pattern, there, _REFUSED[expected], told, path))
        elif not isinstance(member.type, AnyType):
            pattern = "if ({}(f = {}(v, depth + 1)) !== undefined) return f.under({});"
            named = self.rule(member.type) if isinstance(member.type, Ref) else rule
            lines.append(code(pattern, there, named, path))
        return lines if len(lines) > 1 else []

    def member_rule(self, member: Member) -> Code | None:
        """Write the rule that a member's check needs, unless the check is written out."""
        limits = checked_limits(member)
        if isinstance(member.type, AnyType | Ref | Scalar) and not limits_here(member.type, limits):
            return None
        return self.rule(member.type, limits)

    def rule(self, expr: TypeExpr, limits: Constraints = NO_CONSTRAINTS) -> Code:
        """Write the rule of a type expression, a function of the value and its depth."""
        return _limited(self._rule(expr, limits), expr, limits)

    def _rule(self, expr: TypeExpr, limits: Constraints) -> Code:
        match expr:
            case AnyType():
                return Code("anything")
            case Ref(name) if name not in self._enums:
                return Code(self._name(name))
            case Scalar() | Ref():
                return _RULES[self._simple(expr) or ""]
            case ListOf(item):
                return code("listOf({})", self.rule(item, limits_inside(limits)))
            case MapOf(value):
                return code("mapOf({})", self.rule(value, limits_inside(limits)))
            case Union(options):
                rules = joined(", ", (self.rule(option, limits) for option in options))
                pattern = (
                    "oneOfNested({}, [{}])" if self._nesting.nests(expr) else "oneOf({}, [{}])"
                )
                return code(pattern, script_literal(self.expected(expr)), rules)
            case Literal(value):
                return code(
                    "only({}, {})", script_literal(value), script_literal(self.expected(expr))
                )
            case _:  # pragma: no cover
                assert_never(expr)

    def expected(self, expr: TypeExpr) -> str:
        """Say what an error calls a type: ``str``, ``int | null``, ``object``, ``"IN"``."""
        match expr:
            case Scalar() | Ref():
                return self._simple(expr) or "object"
            case AnyType():
                return "any"
            case ListOf():
                return "list"
            case MapOf():
                return "object"
            case Union(options):
                return " | ".join(dict.fromkeys(map(self.expected, options)))
            case Literal(value):
                return json.dumps(value, ensure_ascii=False)
            case _:  # pragma: no cover
                assert_never(expr)

    def _simple(self, expr: TypeExpr) -> str | None:
        match expr:
            case Scalar(name):
                return _EXPECTED[name]
            case Ref(name) if name in self._enums:
                return _EXPECTED[self._enums[name].type.name]
            case _:
                return None


def _limited(rule: Code, expr: TypeExpr, limits: Constraints) -> Code:
    """Let a rule refuse what breaks the limits of this very type, each with its words."""
    checks = [
        code("[{}, {}, {}]", *(Code(script_literal(part)) for part in check))
        for check in limit_words(limits_here(expr, limits))
    ]
    return code("limited({}, [{}])", rule, joined(", ", checks)) if checks else rule


def own_literals(member: Member) -> list[Code]:
    """Write the values of a member's own enumeration, where its type can list them."""
    if member.values is None or member.type not in {STRING, INTEGER}:
        return []
    return literals(member.values, str if member.type == STRING else int)


def literals(values: Enumeration, kind: type[str | int]) -> list[Code]:
    """Write what an enumeration says may stand on the wire, each value once."""
    wires = dict.fromkeys(wire for value in values.values for wire in wire_values(value))
    return [Code(script_literal(wire)) for wire in wires if isinstance(wire, kind)]


def open_end(base: TypeExpr) -> Code:
    """Write the last option of an open union: any other value of the base type."""
    return Code("(string & {})" if base == STRING else "(number & {})")


def property_name(wire: str) -> Emitted:
    """Write a property's name, in quotes unless it is a plain and harmless word."""
    harmless = _PLAIN.fullmatch(wire) and wire not in _INHERITED and wire != "new"
    return Identifier(wire) if harmless else script_literal(wire)


def access(wire: str) -> Code:
    """Write how to get a property of ``value``, and nothing that it inherits."""
    if wire in _INHERITED:
        return code("own(value, {})", script_literal(wire))
    if _PLAIN.fullmatch(wire):
        return code("value.{}", Identifier(wire))
    return code("value[{}]", script_literal(wire))
