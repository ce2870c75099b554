"""Type expressions in Python: annotations, and the code that decodes and encodes a field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from refwright.model import (
    AnyType,
    Completeness,
    Enum,
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
from refwright.targets.emission import Code, Emitted, Identifier, code, joined, python_literal

NO_DEFAULT = Code(" | Unset = UNSET")

_ANNOTATIONS = {
    ScalarName.STRING: "str",
    ScalarName.INTEGER: "int",
    ScalarName.NUMBER: "float",
    ScalarName.BOOLEAN: "bool",
    ScalarName.DATETIME: "str",
    ScalarName.NULL: "None",
}
_DECODERS = {
    ScalarName.STRING: "string",
    ScalarName.INTEGER: "integer",
    ScalarName.NUMBER: "number",
    ScalarName.BOOLEAN: "boolean",
    ScalarName.DATETIME: "string",
    ScalarName.NULL: "null",
}
_CHECKS = {
    ScalarName.STRING: ("str", "not isinstance(value, str)"),
    ScalarName.DATETIME: ("str", "not isinstance(value, str)"),
    ScalarName.INTEGER: ("int", "not isinstance(value, int) or isinstance(value, bool)"),
    ScalarName.BOOLEAN: ("bool", "not isinstance(value, bool)"),
}


class PythonTypes:
    """Writes types of one spec; remembers which classes a module uses."""

    def __init__(self, spec: Spec, class_names: Mapping[str, Identifier]) -> None:
        self.enums = by_name(spec.enums)
        self.class_names = class_names
        self.used: dict[str, str] = {}

    def take_used(self) -> dict[str, str]:
        """Give the names that were used since the last call, each with its module."""
        used, self.used = self.used, {}
        return used

    def is_required(self, field: Field | Parameter) -> bool:
        """Tell whether the field must be there."""
        return field.presence is Presence.REQUIRED

    def table(self, name: Identifier) -> Identifier:
        """Name the look-up table of an enumeration's class."""
        return Identifier(f"{name}_VALUES")

    # --- annotations ---

    def annotation(self, field: Field | Parameter, owner: str) -> Code:
        """Write a field's annotation, without what stands for absence."""
        own = self._own_enum(field, owner)
        if own is not None:
            self.used[own] = "enums"
            base = "int" if _integer(field.values) else "str"
            return code("{} | {}", own, Identifier(base))
        return self._annotation(field.type)

    def _annotation(self, expr: TypeExpr) -> Code:
        match expr:
            case Scalar(name):
                return Code(_ANNOTATIONS[name])
            case AnyType():
                return Code("Any")
            case Ref(name) if name in self.enums:
                own = self._enum_name(name)
                return code("{} | {}", own, Identifier(_enum_base(self.enums[name])))
            case Ref(name):
                return Code(self._type_name(name))
            case ListOf(item):
                return code("list[{}]", self._annotation(item))
            case MapOf(value):
                return code("dict[str, {}]", self._annotation(value))
            case Union(options):
                return joined(" | ", dict.fromkeys(map(self._annotation, options)))
            case Literal(value):
                return Code({str: "str", int: "int", bool: "bool"}[type(value)])
            case _:  # pragma: no cover
                assert_never(expr)

    def _own_enum(self, field: Field | Parameter, owner: str) -> Identifier | None:
        if field.values is None or field.values.complete is Completeness.UNKNOWN:
            return None
        return self.class_names[f"{owner} {field.name}"]

    def _enum_name(self, name: str) -> Identifier:
        own = self.class_names[f"enum {name}"]
        self.used[own] = "enums"
        self.used[self.table(own)] = "enums"
        return own

    def _type_name(self, name: str) -> Identifier:
        own = self.class_names[f"type {name}"]
        self.used[own] = "types"
        return own

    # --- decoding ---

    def decode(self, field: Field | Parameter, member: Identifier, owner: str) -> list[Code]:
        """Write the lines that read one field from ``source`` into ``self``."""
        wire = python_literal(field.name)
        path = python_literal("." + field.name)
        lines = [
            code("value = source.get({}, UNSET)", wire),
            Code("if value is not UNSET:"),
            Code("    known += 1"),
        ]
        simple = self._own_enum(field, owner) is None and isinstance(field.type, Scalar)
        if simple and isinstance(field.type, Scalar) and field.type.name in _CHECKS:
            expected, check = _CHECKS[field.type.name]
            lines += [
                code("    if {}:", Code(check)),
                code("        raise wrong(path + {}, {}, value)", path, python_literal(expected)),
            ]
        else:
            call = self._own_call(field, owner, path)
            lines.append(code("    value = {}", call))
        if self.is_required(field):
            expected_name = python_literal(self._expected(field))
            lines += [
                Code("else:"),
                code("    raise missing(path + {}, {})", path, expected_name),
            ]
        return [*lines, code("self.{} = value", member)]

    def _own_call(self, field: Field | Parameter, owner: str, path: Emitted) -> Code:
        own = self._own_enum(field, owner)
        where = code("path + {}", path)
        if own is None:
            return self._call(field.type, Code("value"), where)
        table = self.table(own)
        self.used[table] = "enums"
        return _enum_call(field.values, table, Code("value"), where)

    def _call(self, expr: TypeExpr, value: Code, path: Code) -> Code:
        """Write the expression that decodes ``value`` at ``path``."""
        match expr:
            case Scalar(name):
                return code("{}({}, {})", Identifier(_DECODERS[name]), value, path)
            case AnyType():
                return value
            case Ref(name) if name in self.enums:
                table = self.table(self._enum_name(name))
                return _enum_call(self.enums[name].enumeration, table, value, path)
            case Ref(name):
                return code("{}.from_dict({}, {})", self._type_name(name), value, path)
            case ListOf(item):
                return code("list_of({}, {}, {})", value, path, self._decoder(item))
            case MapOf(inner):
                return code("map_of({}, {}, {})", value, path, self._decoder(inner))
            case Union(options):
                decoders = joined(", ", map(self._decoder, options))
                return code("one_of({}, {}, {})", value, path, decoders)
            case Literal(constant):
                return code("literal({}, {}, {})", value, path, python_literal(constant))
            case _:  # pragma: no cover
                assert_never(expr)

    def _decoder(self, expr: TypeExpr) -> Code:
        """Write a callable that decodes a value at a path."""
        match expr:
            case Scalar(name):
                return Code(_DECODERS[name])
            case AnyType():
                return Code("any_value")
            case Ref(name) if name not in self.enums:
                return code("{}.from_dict", self._type_name(name))
            case _:
                return code("lambda v, p: {}", self._call(expr, Code("v"), Code("p")))

    def _expected(self, field: Field | Parameter) -> str:
        match field.type:
            case Scalar(name):
                return _ANNOTATIONS[name]
            case ListOf():
                return "list"
            case Ref(name) if name in self.enums:
                return _enum_base(self.enums[name])
            case Ref() | MapOf():
                return "dict"
            case _:
                return "a value"

    # --- encoding ---

    def encode(self, field: Field | Parameter, member: Identifier, owner: str) -> list[Code]:
        """Write the lines that put one field of ``self`` into ``data``."""
        scalar = isinstance(field.type, Scalar | AnyType) and self._own_enum(field, owner) is None
        value = code("self.{}", member) if scalar else code("plain(self.{})", member)
        wire = python_literal(field.name)
        put = code("data[{}] = {}", wire, value)
        if self.is_required(field):
            return [put]
        return [code("if self.{} is not UNSET:", member), code("    {}", put)]


def _enum_base(enum: Enum) -> str:
    return "int" if enum.type == Scalar(ScalarName.INTEGER) else "str"


def _integer(values: Enumeration | None) -> bool:
    return values is not None and all(isinstance(v.value, int) for v in values.values)


def _enum_call(values: Enumeration | None, table: Identifier, value: Code, path: Code) -> Code:
    if _integer(values):
        return code("open_integer({}, {}, {})", value, path, table)
    bases = [
        python_literal(str(v.value).rpartition(".")[0])
        for v in (values.values if values else ())
        if v.parameter is not None
    ]
    if not bases:
        return code("open_string({}, {}, {})", value, path, table)
    return code("open_string({}, {}, {}, ({},))", value, path, table, joined(", ", bases))
