"""The two sides of a change as text: on one line, or as the lines of a block."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from typing import Final

from refwright.changes.compare.change import Absent, Json, Value

_WORD: Final = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS: Final = 600
_PLAIN: Final = re.compile(r"[A-Za-z_$][\w.$ /()\[\]|-]*")

Piece = tuple[bool, str]
"""A piece of a text, and whether the other side lacks it."""


def one_line(value: Value, limit: int = 0) -> str:
    """Write a side on one line, cut to ``limit`` characters; nothing for an absent one."""
    if isinstance(value, Absent):
        return ""
    text = value if isinstance(value, str) else _flat(value)
    return text if not limit or len(text) <= limit else text[: limit - 1] + "…"


def block(value: Value) -> str:
    """Write a side as an indented block that reads like the spec file."""
    if isinstance(value, Absent):
        return ""
    if isinstance(value, str):
        return value
    return "\n".join(_lines(value, 0))


def _lines(value: Json, depth: int) -> Iterator[str]:
    pad = "  " * depth
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            if isinstance(inner, dict | list) and inner and not _is_flat(inner):
                yield f"{pad}{_scalar(key)}:"
                yield from _lines(inner, depth + 1)
            else:
                yield f"{pad}{_scalar(key)}: {_flat(inner)}"
    elif isinstance(value, list) and not _is_flat(value):
        for inner in value:
            yield f"{pad}- {_flat(inner)}"
    else:
        yield pad + _flat(value)


def _is_flat(value: Json) -> bool:
    return isinstance(value, list) and not any(isinstance(item, dict | list) for item in value)


def _flat(value: Json) -> str:
    if isinstance(value, dict):
        inner = ", ".join(f"{_scalar(key)}: {_flat(part)}" for key, part in value.items())
        return f"{{{inner}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flat, value))}]"
    return _scalar(value)


def _scalar(value: Json) -> str:
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value not in {"true", "false"}:
        return value
    return json.dumps(value, ensure_ascii=False)


def compared(before: str, after: str) -> tuple[list[Piece], list[Piece]]:
    """Tell which pieces of two texts the other one lacks; long texts count as wholly different."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) > _MOST_WORDS or len(new) > _MOST_WORDS:
        return [(True, before)], [(True, after)]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    left: list[Piece] = []
    right: list[Piece] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        differs = tag != "equal"
        if i1 < i2:
            left.append((differs, "".join(old[i1:i2])))
        if j1 < j2:
            right.append((differs, "".join(new[j1:j2])))
    return left, right
