"""The way back of the typed dicts: each must have the members of its record, and no other.

How types are written is said here once more on purpose: a proof that asked the writer would agree
with its faults.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from refwright.base.errors import SpecError
from refwright.spec.model import (
    AnyType,
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
)

MODULE: Final = "/dicts.py"
_DEFINITION: Final = re.compile(
    r"^(\w+)(?:: TypeAlias = (dict\[str, Any\])$"
    r"| = TypedDict\(\n    \"(\w+)\",\n    \{(?:\n((?:        [^\n]+\n)+)    )?\},\n\)$)",
    re.MULTILINE,
)
_SCALARS: Final = {
    ScalarName.STRING: "str",
    ScalarName.DATETIME: "str",
    ScalarName.INTEGER: "int",
    ScalarName.NUMBER: "float",
    ScalarName.BOOLEAN: "bool",
    ScalarName.NULL: "None",
}

Members = Sequence[Field | Parameter]
Entry = tuple[str, bool, str]
"""A member as a typed dict has it: name, whether it must be there, type."""


def check_typed_dicts(texts: Mapping[str, str], spec: Spec, classes: Mapping[str, str]) -> None:
    """Hold the typed dicts of a package against its spec.

    ``classes`` has the name of each record's class. Raises ``SpecError`` naming what differs.
    """
    path = next((path for path in texts if path.endswith(MODULE)), MODULE[1:])
    found = {n: (alias, body) for n, alias, _, body in _definitions(texts.get(path, ""), path)}
    enums = {enum.name: _SCALARS[enum.type.name] for enum in spec.enums}
    words = cache(lambda expr: _normal(_words(expr, enums, classes)))
    for key, members in _records(spec):
        name = classes[key]
        if name not in found:
            raise SpecError(f"there is no typed dict {name[:60]!r}", where=path)
        alias, body = found.pop(name)
        if members is None:
            fits = bool(alias)
        else:
            fits = not alias and [_entry(line) for line in body.splitlines()] == [
                (m.name, m.presence is Presence.REQUIRED, words(m.type)) for m in members
            ]
        if not fits:
            raise SpecError(f"the typed dict {name[:60]!r} is not its class's", where=path)
    for name in found:
        raise SpecError(f"no record has the typed dict {name[:60]!r}", where=path)


def before_typed_dicts(path: str, text: str) -> str:
    """Give what stands before the typed dicts, which nothing here judges.

    Raises ``SpecError`` where something stands between or after them.
    """
    first = _DEFINITION.search(text)
    start = first.start() if first else len(text)
    rest = _DEFINITION.sub("", text[start:]).split("\n")
    if any(line not in {"", "# fmt: off", "# fmt: on"} for line in rest):
        raise SpecError("something among the typed dicts is none", where=path)
    return text[:start]


def _definitions(text: str, path: str) -> list[tuple[str, str, str, str]]:
    made = _DEFINITION.findall(text)
    for name, alias, said, _ in made:
        if not alias and name != said:
            raise SpecError(f"the typed dict {name[:60]!r} says that it is another", where=path)
    if len({name for name, *_ in made}) != len(made):
        raise SpecError("a typed dict stands twice", where=path)
    return made


def _records(spec: Spec) -> list[tuple[str, Members | None]]:
    records: list[tuple[str, Members | None]] = [(f"type {t.name}", t.fields) for t in spec.types]
    records += [(f"event {event.name}", event.fields) for event in spec.events]
    return records + [
        (f"method {method.name}", [p for p in method.parameters if p.callback is None])
        for method in spec.methods
    ]


@lru_cache(maxsize=4_000)
def _entry(line: str) -> Entry:
    """Read an entry of a typed dict."""
    match ast.parse(f"{{{line.strip()}}}", mode="eval").body:
        case ast.Dict([ast.Constant(str(name))], [ast.Subscript(ast.Name("NotRequired"), inner)]):
            return name, False, _type(inner)
        case ast.Dict([ast.Constant(str(name))], [value]):
            return name, True, _type(value)
        case _:
            raise SpecError(f"no entry of a typed dict: {line.strip()[:60]!r}")


def _type(value: ast.expr) -> str:
    """Give the text of a type, which stands in quotes where it refers further down."""
    match value:
        case ast.Constant(str(quoted)):
            return _normal(quoted)
        case _:
            return ast.unparse(value)


def _normal(text: str) -> str:
    return ast.unparse(ast.parse(text, mode="eval"))


def _words(expr: TypeExpr, enums: Mapping[str, str], classes: Mapping[str, str]) -> str:
    """Write a type as the typed dicts do: values for enumerations, since these are open."""
    inside: Callable[[TypeExpr], str] = lambda inner: _words(inner, enums, classes)  # noqa: E731
    match expr:
        case Scalar(name):
            return _SCALARS[name]
        case AnyType():
            return "Any"
        case Ref(name):
            return enums.get(name) or classes[f"type {name}"]
        case ListOf(item):
            return f"list[{inside(item)}]"
        case MapOf(value):
            return f"dict[str, {inside(value)}]"
        case Union(options):
            return " | ".join(map(inside, options))
        case Literal(value):
            return f"Literal[{value!r}]"
