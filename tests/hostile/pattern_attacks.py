"""Every regular expression of refwright, and texts that make a bad one take its time.

An attack repeats what a repetition of the pattern matches, after what may stand before it, and ends
so that the whole fails.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as sre_parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import refwright

Pattern = re.Pattern[Any]
Attack = tuple[str, str, str]
"""What comes first, what is repeated, and what comes last."""

_CATEGORIES = {
    sre.CATEGORY_DIGIT: "1", sre.CATEGORY_SPACE: " ", sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_DIGIT: "a", sre.CATEGORY_NOT_SPACE: "a", sre.CATEGORY_NOT_WORD: "-",
}  # fmt: skip
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_TRIED = " a1-.:,(|\"'[<x\n"
_FREE = 16
"""A repetition that may go on for longer than this is attacked."""


def patterns() -> dict[str, tuple[Pattern, frozenset[str]]]:
    """Return the patterns of all modules by place, each with the methods that are called."""
    found: dict[str, tuple[Pattern, frozenset[str]]] = {}
    for info in pkgutil.walk_packages(refwright.__path__, "refwright."):
        if not info.name.endswith("__main__"):
            module = importlib.import_module(info.name)
            tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
            used = _methods(tree)
            for name, value in vars(module).items():
                for pattern in _patterns_in(value, 3):
                    methods = used.get(name, frozenset({"search"}))
                    found.setdefault(f"{info.name}.{name} {pattern.pattern!r}", (pattern, methods))
            found |= dict(_inline(tree, module))
    return found


def _patterns_in(value: object, depth: int) -> Iterator[Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, tuple | list):
        for inner in value:
            yield from _patterns_in(inner, depth - 1)
    elif depth and isinstance(value, dict):
        for inner in value.values():
            yield from _patterns_in(inner, depth - 1)


def _methods(tree: ast.AST) -> dict[str, frozenset[str]]:
    """Tell which methods of module-level names are called, for names that are only called so."""
    names: dict[str, set[str]] = {}
    called = {
        node.func.value: node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if isinstance(node.func.value, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            names.setdefault(node.id, set()).add(called.get(node, "search"))
    return {name: frozenset(methods) for name, methods in names.items()}


def _inline(
    tree: ast.AST, module: ModuleType
) -> Iterator[tuple[str, tuple[Pattern, frozenset[str]]]]:
    """Yield patterns that are written where they are used, as ``re.sub(r"…", …)``."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Attribute(ast.Name("re"), method), [ast.Constant(str() as text), *_]):
                if method in {"sub", "subn", "split", "search", "match", "fullmatch", "findall"}:
                    place = f"{module.__name__}:{node.lineno} {text!r}"
                    yield place, (re.compile(text), frozenset({method}))


def attacks(pattern: Pattern) -> Iterator[Attack]:
    """Yield texts against a pattern, each once."""
    seen: set[Attack] = set()
    flags = pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    for before, again in _repeats(sre_parser.parse(pattern.pattern, flags), [""]):
        for end in ("", "\0", "\n\0"):
            for attack in ((before, again, end), ("", before + again, end)):
                if attack not in seen:
                    seen.add(attack)
                    yield attack


def _repeats(tree: Any, before: list[str]) -> Iterator[tuple[str, str]]:
    for kind, value in tree:
        if kind in _REPEATS:
            _, most, inner = value
            if most > _FREE:
                yield from ((lead, again) for again in _texts(inner) if again for lead in before)
            yield from _repeats(inner, before)
        for inner in _inside(kind, value):
            yield from _repeats(inner, before)
        before = [a + b for a in before for b in _piece(kind, value)][:2]


def _inside(kind: Any, value: Any) -> list[Any]:
    if kind is sre.SUBPATTERN:
        return [value[3]]
    if kind is sre.ATOMIC_GROUP:
        return [value]
    if kind in {sre.ASSERT, sre.ASSERT_NOT}:
        return [value[1]]
    return list(value[1]) if kind is sre.BRANCH else []


def _texts(tree: Any) -> list[str]:
    """Return a few texts that part of a pattern matches."""
    out = [""]
    for kind, value in tree:
        out = [a + b for a in out for b in _piece(kind, value)][:4]
    return out


def _piece(kind: Any, value: Any) -> list[str]:
    if kind is sre.LITERAL:
        return [chr(value)]
    if kind is sre.NOT_LITERAL:
        return [char for char in _TRIED if ord(char) != value][:2]
    if kind is sre.ANY:
        return ["a", " "]
    if kind is sre.IN:
        return _of_set(value)
    if kind in _REPEATS:
        least, _, inner = value
        texts = _texts(inner)
        return [text * least for text in texts][:3] if least else ["", *texts[:2]]
    if kind in {sre.SUBPATTERN, sre.ATOMIC_GROUP}:
        return _texts(_inside(kind, value)[0])
    if kind is sre.BRANCH:
        return [text for inner in value[1] for text in _texts(inner)[:2]][:4]
    return [""]


def _of_set(items: Any) -> list[str]:
    if items[0][0] is sre.NEGATE:

        refused = {char for char in _TRIED for item in items[1:] if _has(item, char)}
        return [char for char in _TRIED if char not in refused][:3] or ["~"]
    out = [
        (
            _CATEGORIES[value]
            if kind is sre.CATEGORY
            else chr(value[0] if kind is sre.RANGE else value)
        )
        for kind, value in items
    ]
    return list(dict.fromkeys(out))[:3]


def _has(item: Any, char: str) -> bool:
    kind, value = item
    if kind is sre.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    if kind is sre.LITERAL:
        return bool(ord(char) == value)
    tests: dict[Any, Callable[[str], bool]] = {
        sre.CATEGORY_DIGIT: str.isdigit,
        sre.CATEGORY_SPACE: str.isspace,
        sre.CATEGORY_WORD: lambda c: c.isalnum() or c == "_",
    }
    negated = {
        sre.CATEGORY_NOT_DIGIT: sre.CATEGORY_DIGIT,
        sre.CATEGORY_NOT_SPACE: sre.CATEGORY_SPACE,
        sre.CATEGORY_NOT_WORD: sre.CATEGORY_WORD,
    }
    return tests[value](char) if value in tests else not tests[negated[value]](char)


def runner(pattern: Pattern, method: str, attack: Attack) -> Callable[[int], object]:
    """Return what searches a text of a given size."""
    before, again, end = attack
    call: Callable[[Any], object] = getattr(pattern, method)

    def run(size: int) -> None:
        text = before + again * (size // len(again)) + end
        call(text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text)

    return run


def growth(run: Callable[[int], object], size: int, free: float) -> list[float]:
    """Return the seconds at n, 2n and 4n where they grow faster than the size, else nothing.

    Where 4n takes less than ``free`` seconds, nobody waits.
    """
    if _seconds(run, 4 * size) < free:
        return []
    taken = [min(_seconds(run, times * size) for _ in range(2)) for times in (1, 2, 4)]
    return taken if taken[2] > free and taken[2] > 2.9 * taken[1] else []


def _seconds(run: Callable[[int], object], size: int) -> float:
    start = time.process_time()
    run(size)
    return time.process_time() - start
