"""The straight lines that decode, encode and write one member of a record.

A member that is there with exactly the expected type costs one look-up, one test and one
assignment; everything else goes through a call of the runtime, which also makes the errors.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from refwright.naming.identifiers import digest
from refwright.spec.limits import checked_limits, limits_here
from refwright.spec.model import (
    ANY,
    AnyType,
    Field,
    ListOf,
    MapOf,
    Parameter,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    TypeExpr,
)
from refwright.spec.type_text import format_type
from refwright.targets.emission.emission import (
    Code,
    Emitted,
    Identifier,
    code,
    joined,
    python_literal,
)
from refwright.targets.python.enums import is_coded
from refwright.targets.python.layout import call, fits, lines, statement
from refwright.targets.python.types import PythonTypes, admits_null, is_plain

_CHECKED: Final = {
    ScalarName.STRING: ("str", "text"),
    ScalarName.DATETIME: ("str", "text"),
    ScalarName.INTEGER: ("int", "integer"),
    ScalarName.NUMBER: ("float", "number"),
    ScalarName.BOOLEAN: ("bool", "boolean"),
}
"""The exact Python type that needs no second look, and the codec that takes one."""
_LONG_KEY: Final = 40


@dataclass(frozen=True, slots=True)
class MemberSource:
    """A member of a record: its attribute, its name on the wire, its own enumeration if any."""

    field: Field | Parameter
    name: Identifier
    wire: Emitted
    enum: Identifier | None

    @property
    def type(self) -> TypeExpr:
        return self.field.type

    @property
    def required(self) -> bool:
        return self.field.presence is Presence.REQUIRED


class PythonCodecs:
    """Writes the codecs of the members of one package."""

    def __init__(self, types: PythonTypes) -> None:
        self.types = types

    # --- decoding ---

    def decode(self, member: MemberSource, codecs: list[Code], indent: int) -> Code:
        """Write what sets the attribute where ``data`` has the member.

        A codec that is to be kept goes to ``codecs``.
        """
        if member.type == ANY:
            return statement(code("self.{} = data[{}]", member.name, member.wire), indent)
        limits = checked_limits(member.field)
        kind = self._enum_of(member)
        if kind is not None:
            values = code("_{}__values", kind[0])  # a look-up in the module, not in a class
            codecs.append(statement(code("{} = {}.by_value", values, kind[0]), 0))
            known = code("{}[v]", values)
            return _checked(member, kind[1], known, code("{}._decode", kind[0]), indent)
        plain = isinstance(member.type, Scalar) and not limits_here(member.type, limits)
        if isinstance(member.type, Scalar) and member.type.name in _CHECKED and plain:
            codec = code("rt.{}", Code(_CHECKED[member.type.name][1]))
            return _checked(member, member.type.name, Code("v"), codec, indent)
        codec = self.types.codec(member.type, limits)
        if "(" in codec:
            kept = code("_{}__codec", self._words(member.type))
            if codec != self.types.codec(member.type):
                kept = code("_{}__codec", Identifier(f"limited_{digest(codec)}"))
            codecs.append(codec_binding(code("{} = ", kept), codec))
            codec = kept
        given: list[Emitted] = [codec, code("data[{}]", member.wire), member.wire]
        return call(code("self.{} = rt.member", member.name), given, indent)

    def lack(self, member: MemberSource) -> Code:
        """Write what becomes of a member that ``data`` lacks; inside of a block.

        The ones that are there are counted: more of them in ``data`` are members that nobody knows.
        """
        if member.required:
            return call(Code("raise rt.DecodeError"), [_step(member), Code('"missing"')], 12)
        absent = Code("UNSET" if admits_null(member.type) else "None")
        return lines(
            statement(code("self.{} = {}", member.name, absent), 12), Code("            there -= 1")
        )

    def _words(self, expr: TypeExpr) -> Identifier:
        """Name a type, so that its codec is made once in a module."""
        match expr:
            case ListOf(inner):
                return Identifier(f"list_of_{self._words(inner)}")
            case MapOf(inner):
                return Identifier(f"map_of_{self._words(inner)}")
            case Ref(name):
                return self.types.class_of(name)
            case Scalar(name):
                return Identifier(name.value)
            case AnyType():
                return Identifier("any")
            case _:
                return Identifier(f"type_{digest(format_type(expr))}")

    def _is_record(self, expr: TypeExpr) -> bool:
        return isinstance(expr, Ref) and expr.name not in self.types.enums

    def _enum_of(self, member: MemberSource) -> tuple[Identifier, ScalarName] | None:
        match member.type:
            case Ref(name) if name in self.types.enums:
                return self.types.class_of(name), self.types.enums[name].type.name
            case Scalar(name) if member.enum is not None and is_coded(member.field):
                return member.enum, name
            case _:
                return None

    # --- encoding ---

    def encode(self, member: MemberSource) -> Code:
        """Write what puts the attribute into ``data``."""
        kind = self._enum_of(member)
        if kind is not None:
            value = code("v if type(v) is {} else v.value", Code(_CHECKED[kind[1]][0]))
        elif self._is_record(member.type):
            value = Code("v.to_dict()")
        elif isinstance(member.type, ListOf) and self._is_record(member.type.item):
            value = Code("[each.to_dict() for each in v]")
        else:
            value = Code("v") if is_plain(member.type) else Code("rt.plain(v)")
        return self._if_there(member, code("data[{}] = {}", member.wire, value))

    def write(self, member: MemberSource) -> Code:
        """Write what adds the attribute to ``text`` as JSON, with a comma before it."""
        kind = self._enum_of(member)
        match member.type:
            case Scalar(ScalarName.BOOLEAN):
                value = Code('("true" if v else "false")')
            case Scalar(ScalarName.INTEGER):
                value = Code("int.__repr__(v)")
            case Scalar(ScalarName.STRING | ScalarName.DATETIME):
                value = Code("rt.escape(v)")
            case Ref() if kind is not None:
                is_text = kind[1] is ScalarName.STRING
                value = Code("rt.escape(v)" if is_text else "int.__repr__(v)")
            case Ref():
                value = Code("v.to_json()")
            case _:
                value = Code("rt.encoded(v)")
        head = python_literal(f",{json.dumps(member.field.name)}:")
        if len(head) <= _LONG_KEY:
            return self._if_there(member, code("text += {} + {}", head, value))
        key = code("rt.escape({})", member.wire)
        return self._if_there(member, code('text += "," + {} + ":" + {}', key, value))

    def _if_there(self, member: MemberSource, then: Code) -> Code:
        """Write what is done with a member's value, as ``v``, unless the member is absent."""
        if member.required:
            return lines(code("        v = self.{}", member.name), statement(then, 8))
        absent = Code("UNSET" if admits_null(member.type) else "None")
        test = code("        if (v := self.{}) is not {}:", member.name, absent)
        if not fits(test):
            read = code("        v = self.{}", member.name)
            test = lines(read, code("        if v is not {}:", absent))
        return lines(test, statement(then, 12))


def codec_binding(head: Code, value: Code) -> Code:
    """Bind a codec at the end of its module, where all that it names is there."""
    return statement(code("{}{}", head, value), 0)


def _step(member: MemberSource) -> Emitted:
    """Write the member's step in the path of an error."""
    return python_literal(f".{member.field.name}")


def _checked(member: MemberSource, base: ScalarName, known: Code, codec: Code, indent: int) -> Code:
    """Write the straight line for what is nearly always there, and the call for the rest."""
    # a float might be one that JSON cannot write, so it always gets the second look
    exact = "int" if base is ScalarName.NUMBER else _CHECKED[base][0]
    test = code("type(v) is {}", Code(exact))
    read = statement(code("v = data[{}]", member.wire), indent)
    rest: list[Emitted] = [codec, Code("v"), member.wire]
    given = joined(", ", rest)
    flat = code("self.{} = {} if {} else rt.member({})", member.name, known, test, given)
    if fits(flat, indent):
        return lines(read, statement(flat, indent))
    return lines(
        read,
        statement(code("if {}:", test), indent),
        statement(code("self.{} = {}", member.name, known), indent + 4),
        Code(" " * indent + "else:"),
        call(code("self.{} = rt.member", member.name), rest, indent + 4),
    )
