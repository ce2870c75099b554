"""Laying out Python as black would, so that no formatter has to run over what is emitted.

Two forms are stable under black: a statement on one line, where it fits, and a call or a display
with one element a line and a comma after the last. What fits neither way (names near their longest)
stands between ``# fmt: off`` and ``# fmt: on``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from refwright.targets.emission.emission import (
    Code,
    Emitted,
    code,
    emitted_identifier,
    joined,
    python_literal,
)

WIDTH: Final = 88
"""Black's own default, so that a user's black leaves a vendored package alone."""

Data = Mapping[str, object]


def width_of(text: str) -> int:
    """Count columns as black does: wide letters take two, marks none."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def fits(text: str, indent: int = 0) -> bool:
    """Tell whether a line may stay as it is."""
    return width_of(text) + indent <= WIDTH


def statement(text: Code, indent: int) -> Code:
    """Lay out a statement that has no brackets to break in."""
    pad = " " * indent
    if fits(text, indent):
        return Code(pad + text)
    return Code(f"{pad}# fmt: off\n{pad}{text}\n{pad}# fmt: on")


def call(head: Code, arguments: Sequence[Emitted], indent: int) -> Code:
    """Lay out a call; ``head`` is all that stands before its bracket."""
    return bracketed(head, "(", arguments, ")", indent)


def bracketed(
    head: Code, opening: str, items: Sequence[Emitted], closing: str, indent: int
) -> Code:
    """Lay out what stands in brackets, on one line or with one item a line."""
    pad = " " * indent
    inside = ", ".join(items)
    flat = f"{head}{opening}{inside}{closing}"
    if fits(flat, indent):
        return Code(pad + flat)
    lines = "".join(f"{pad}    {item},\n" for item in items)
    text = f"{pad}{head}{opening}\n{lines}{pad}{closing}"
    if _is_stable(text):
        return Code(text)
    return Code(f"{pad}# fmt: off\n{text}\n{pad}# fmt: on")


def _is_stable(text: str) -> bool:
    """Tell whether each line too long is one literal, which black cannot break."""
    long = [line.strip() for line in text.split("\n") if not fits(line)]
    return all(line[0] in "\"'" and line[-2] in "\"'" for line in long)


def binding(name: str, value: str) -> Code:
    """Bind a module's name to a string."""
    literal = python_literal(value)
    flat = code("{} = {}", emitted_identifier(name), literal)
    if fits(flat) or not fits(literal, 4):
        return flat
    return code("{} = (\n    {}\n)", emitted_identifier(name), literal)


def table(name: str, entries: Sequence[tuple[str, str]]) -> Code:
    """Bind a module's name to a dict of strings, one entry a line however few there are."""
    head = code("{}: dict[str, str] = ", emitted_identifier(name))
    lines = [code("    {}: {},", python_literal(k), python_literal(v)) for k, v in entries]
    return joined("\n", [code("{}{{", head), *lines, Code("}")]) if lines else code("{}{{}}", head)


def display(value: object, indent: int, head: Code) -> Code:
    """Lay out a statement that binds plain data (dicts, lists, scalars) written as a display."""
    return Code(" " * indent + head + _display(value, indent, len(head)))


def _display(value: object, indent: int, used: int) -> Code:
    if type(value) is str:
        return Code(python_literal(value))
    if isinstance(value, Mapping):
        flat = code("{{{}}}", joined(", ", _pairs(value)))
        parts: Iterable[tuple[Code, object]] = (
            (code("{}: ", python_literal(key)), inner) for key, inner in value.items()
        )
        return _folded(flat, "{", parts, "}", indent, used)
    if isinstance(value, list | tuple):
        flat = code("[{}]", joined(", ", (_flat(inner) for inner in value)))
        return _folded(flat, "[", ((Code(""), inner) for inner in value), "]", indent, used)
    return _flat(value)


def _pairs(value: Mapping[str, object]) -> Iterable[Code]:
    return (code("{}: {}", python_literal(k), _flat(inner)) for k, inner in value.items())


def _flat(value: object) -> Code:
    if type(value) is str:
        return Code(python_literal(value))
    if isinstance(value, Mapping):
        return code("{{{}}}", joined(", ", _pairs(value)))
    if isinstance(value, list | tuple):
        return code("[{}]", joined(", ", (_flat(inner) for inner in value)))
    assert value is None or isinstance(value, str | int | float)  # noqa: S101 - plain data
    return Code(python_literal(value))


def _folded(
    flat: Code, opening: str, parts: Iterable[tuple[Code, object]], closing: str, *at: int
) -> Code:
    indent, used = at
    if fits(flat, indent + used + 1):
        return flat
    pad = " " * (indent + 4)
    lines = [f"{pad}{key}{_display(inner, indent + 4, len(key))}," for key, inner in parts]
    return Code("\n".join([opening, *lines, " " * indent + closing]))


def lines(*parts: Code) -> Code:
    """Put pieces of several lines under each other."""
    return joined("\n", parts)
