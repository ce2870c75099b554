"""Lines with holes: a text as the page prints it, with ``{roles}`` where it varies.

``{name}`` is a hole; ``{name:[A-Z]+}`` brings its own pattern; ``{}`` and ``…`` are any words;
``(? … )`` is a part that may be missing; ``{{`` and ``}}`` are braces. All else is literal, and
white space matches white space. Patterns run in linear time whatever the page says (RE2).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import re2  # type: ignore[import-untyped]  # RE2 ships no stubs

from refwright.base.errors import SpecError

_TOKEN = re.compile(
    r"(?P<brace>\{\{|\}\})|\{(?P<hole>\w*)(?::(?P<own>(?:[^{}\\]|\\.|\{[^{}]*\})+))?\}"
    r"|(?P<gap>…)|(?P<open>\(\?)|(?P<close>\))|(?P<space>\s+)|(?P<rest>[\s\S])"
)
_DEFAULTS = {
    "name": r"\S+?",
    "value": r".+?",
    "type": r".+?",
    "presence": r".+?",
    "default": r".+?",
    "since": r".+?",
    "summary": r"(?s:.*)",
}
_ANY = r"(?s:.*?)"
_OWN_LIMIT = 500
_OPTIONS = re2.Options()
_OPTIONS.log_errors = False
_OPTIONS.max_mem = 8 << 20


@dataclass(frozen=True, slots=True)
class Line:
    """One compiled line: its source, its holes by name, and whether it speaks of inline marks."""

    text: str
    pattern: Any
    holes: frozenset[str]
    marked: bool
    fixed: int

    def match(self, plain: str, marked: str) -> dict[str, str] | None:
        """Return what the holes hold when the whole text fits, ``None`` when it does not."""
        found = self.pattern.fullmatch(marked if self.marked else plain)
        if found is None:
            return None
        return {key: (value or "").strip() for key, value in found.groupdict().items()}


def compile_line(text: str, holes: Mapping[str, str], where: str) -> Line:
    """Compile a line; ``holes`` are the profile's patterns by hole name.

    Raises ``SpecError`` for a hole that stands twice, an unclosed part or a bad pattern.
    """
    out: list[str] = []
    parens: list[str] = []
    fixed = 0
    seen: set[str] = set()
    for token in _TOKEN.finditer(text):
        if token["gap"]:
            out.append(_ANY)
        elif token["brace"]:
            out.append(re.escape(token["brace"][0]))
        elif token["open"]:
            parens.append(")?")
            out.append("(?:")
        elif token["close"] and parens:
            out.append(parens.pop())
        elif token["space"]:
            out.append(r"\s+")
        elif letter := token["rest"] or token["close"]:
            if letter == "(" and parens:
                # a bracket that is printed, inside a part that may be missing
                parens.append(r"\)")
            out.append(re.escape(letter))
            fixed += letter not in "`*"
        else:
            out.append(_hole(token, holes, seen, where))
    if parens:
        raise SpecError(f"a part that begins with '(?' is not closed in {text!r}", where=where)
    pattern = _compiled("".join(out), text, where)
    return Line(text, pattern, frozenset(seen), _speaks_of_marks(text), fixed)


def fill_holes(template: str, values: Mapping[str, str]) -> str:
    """Run a line backwards: put values into the holes of a template."""
    return re.sub(r"\{(\w+)\}", lambda hole: values.get(hole[1], hole[0]), template)


def compile_lines(
    source: object, holes: Mapping[str, str], where: str
) -> tuple[tuple[Line, Mapping[str, object]], ...]:
    """Compile alternatives: texts, or mappings from a text to the facts that it states."""
    listed = source if isinstance(source, list) else [source]
    out: list[tuple[Line, Mapping[str, object]]] = []
    for one in listed:
        pairs = one.items() if isinstance(one, dict) else [(one, {})]
        out += [(compile_line(str(text), holes, where), says or {}) for text, says in pairs]
    return tuple(out)


def _hole(token: re.Match[str], holes: Mapping[str, str], seen: set[str], where: str) -> str:
    name, own = token["hole"], token["own"]
    if own and len(own) > _OWN_LIMIT:
        raise SpecError(
            f"the pattern of a hole is longer than {_OWN_LIMIT} characters", where=where
        )
    if own and own.startswith("@"):
        if own not in holes:
            known = ", ".join(sorted(key for key in holes if key.startswith("@")))
            raise SpecError(
                f"{{{name}:{own}}} asks for a grammar that 'names' lacks",
                where=where,
                remedy=f"known: {known}",
            )
        own = holes[own]
    body = own or holes.get(name) or _DEFAULTS.get(name) or (_ANY if not name else r"[^\n]+?")
    if not name:
        return f"(?:{body})"
    if name in seen:
        raise SpecError(f"the hole {{{name}}} stands twice in one line", where=where)
    seen.add(name)
    return f"(?P<{name}>{body})"


def _compiled(pattern: str, text: str, where: str) -> Any:
    try:
        return re2.compile(f"(?s:{pattern})" if "\n" in text else pattern, options=_OPTIONS)
    except re2.error as error:
        raise SpecError(
            f"not a pattern: {text!r} ({_reason(error)})",
            where=where,
            remedy="patterns are RE2: no back references, no look-around",
        ) from None


def _reason(error: Exception) -> str:
    what = error.args[0] if error.args else ""
    return what.decode("utf-8", "replace") if isinstance(what, bytes) else str(what)


def _speaks_of_marks(text: str) -> bool:
    return "`" in text or "**" in text
