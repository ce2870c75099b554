"""What Python says of a type expression: the annotation, the codec, the words of an error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, assert_never

from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.limits import limit_words, limits_here, limits_inside
from refwright.spec.model import (
    AnyType,
    Enum,
    ListOf,
    Literal,
    MapOf,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeExpr,
    Union,
    by_name,
)
from refwright.spec.portable_patterns import python_pattern
from refwright.targets.emission.emission import (
    Code,
    Emitted,
    Identifier,
    code,
    joined,
    python_literal,
)
from refwright.targets.nesting import Nesting

ANNOTATIONS: Final = {
    ScalarName.STRING: Code("str"),
    ScalarName.INTEGER: Code("int"),
    ScalarName.NUMBER: Code("float"),
    ScalarName.BOOLEAN: Code("bool"),
    ScalarName.DATETIME: Code("DateTime"),
    ScalarName.NULL: Code("None"),
}
_CODECS: Final = {
    ScalarName.STRING: Code("rt.text"),
    ScalarName.INTEGER: Code("rt.integer"),
    ScalarName.NUMBER: Code("rt.number"),
    ScalarName.BOOLEAN: Code("rt.boolean"),
    ScalarName.DATETIME: Code("rt.text"),
    ScalarName.NULL: Code("rt.null"),
}
_EXPECTED: Final = {
    ScalarName.STRING: "str",
    ScalarName.INTEGER: "int",
    ScalarName.NUMBER: "float",
    ScalarName.BOOLEAN: "bool",
    ScalarName.DATETIME: "str",
    ScalarName.NULL: "null",
}


@dataclass(slots=True)
class PythonTypes:
    """The types of one spec in Python; ``classes`` names the class of each type and enum."""

    spec: Spec
    classes: Mapping[str, Identifier]
    enums: Mapping[str, Enum] = field(init=False)
    nesting: Nesting = field(init=False)

    def __post_init__(self) -> None:
        self.enums = by_name(self.spec.enums)
        self.nesting = Nesting(self.spec)

    def class_of(self, name: str) -> Identifier:
        """Name the class that a reference means."""
        kind = "enum" if name in self.enums else "type"
        return self.classes[f"{kind} {name}"]

    def annotation(self, expr: TypeExpr) -> Code:
        """Write the annotation of a decoded value."""
        match expr:
            case Scalar(name):
                return ANNOTATIONS[name]
            case AnyType():
                return Code("Any")
            case Ref(name):
                return Code(self.class_of(name))
            case ListOf(item):
                return code("list[{}]", self.annotation(item))
            case MapOf(value):
                return code("dict[str, {}]", self.annotation(value))
            case Union(options):
                return joined(" | ", (self.annotation(option) for option in options))
            case Literal(value):
                return code("Literal[{}]", python_literal(value))
            case _:  # pragma: no cover
                assert_never(expr)

    def codec(self, expr: TypeExpr, limits: Constraints = NO_CONSTRAINTS) -> Code:
        """Write the expression that makes a value's codec out of the runtime's parts."""
        return _limited(self._codec(expr, limits), expr, limits)

    def _codec(self, expr: TypeExpr, limits: Constraints) -> Code:
        match expr:
            case Scalar(name):
                return _CODECS[name]
            case AnyType():
                return Code("rt.any_value")
            case Ref(name):
                return code("{}._decode", self.class_of(name))
            case ListOf(item):
                return code("rt.list_of({})", self.codec(item, limits_inside(limits)))
            case MapOf(value):
                return code("rt.map_of({})", self.codec(value, limits_inside(limits)))
            case Union(options):
                parts: list[Emitted] = [python_literal(self.expected(expr))]
                parts += [self.codec(option, limits) for option in options]
                pattern = "rt.one_of_nested({})" if self.nesting.nests(expr) else "rt.one_of({})"
                return code(pattern, joined(", ", parts))
            case Literal(value):
                words = python_literal(self.expected(expr))
                return code("rt.literal({}, {})", python_literal(value), words)
            case _:  # pragma: no cover
                assert_never(expr)

    def expected(self, expr: TypeExpr) -> str:
        """Say what an error says was expected."""
        match expr:
            case Scalar(name):
                return _EXPECTED[name]
            case AnyType():
                return "any"
            case Ref(name) if name in self.enums:
                return _EXPECTED[self.enums[name].type.name]
            case Ref() | MapOf():
                return "object"
            case ListOf():
                return "list"
            case Union(options):
                return " | ".join(dict.fromkeys(map(self.expected, options)))
            case Literal(value):
                return json.dumps(value, ensure_ascii=False)
            case _:  # pragma: no cover
                assert_never(expr)


def _limited(codec: Code, expr: TypeExpr, limits: Constraints) -> Code:
    """Let a codec refuse what breaks the limits of this very type, each with its words."""
    checks = [
        code(
            "({}, {}, {})",
            python_literal(name),
            python_literal(python_pattern(str(bound)) if name == "pattern" else bound),
            python_literal(words),
        )
        for name, bound, words in limit_words(limits_here(expr, limits))
    ]
    return code("rt.limited({})", joined(", ", [codec, *checks])) if checks else codec


def admits_null(expr: TypeExpr) -> bool:
    """Tell whether null is a value of the type."""
    match expr:
        case Union(options):
            return any(map(admits_null, options))
        case AnyType() | Scalar(ScalarName.NULL):
            return True
        case _:
            return False


def is_plain(expr: TypeExpr) -> bool:
    """Tell whether a decoded value is the very value of the data, so that it goes back as it is."""
    match expr:
        case Ref():
            return False
        case ListOf(inner) | MapOf(inner):
            return is_plain(inner)
        case Union(options):
            return all(map(is_plain, options))
        case Scalar() | Literal() | AnyType():
            return True
        case _:  # pragma: no cover
            assert_never(expr)
