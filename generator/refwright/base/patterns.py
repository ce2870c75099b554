"""Regular expressions that take time in proportion to the text, whatever the text is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, Protocol, cast

import re2  # type: ignore[import-untyped]

from refwright.base.errors import SpecError


class Match(Protocol):
    """What a pattern found."""

    def __getitem__(self, group: int | str) -> str: ...
    def start(self, group: int | str = 0) -> int: ...
    def end(self, group: int | str = 0) -> int: ...
    def group(self, group: int | str = 0) -> str | None: ...
    def groupdict(self) -> dict[str, str | None]: ...


class Pattern(Protocol):
    """A compiled pattern."""

    @property
    def pattern(self) -> str: ...
    @property
    def groups(self) -> int: ...
    @property
    def groupindex(self) -> Mapping[str, int]: ...
    def search(self, text: str) -> Match | None: ...
    def match(self, text: str) -> Match | None: ...
    def fullmatch(self, text: str) -> Match | None: ...
    def finditer(self, text: str) -> Iterator[Match]: ...
    def split(self, text: str) -> list[str]: ...
    def sub(self, repl: str | Callable[[Match], str], text: str) -> str: ...


@lru_cache(maxsize=4096)
def compile_pattern(text: str, *, ignore_case: bool = True, where: str = "") -> Pattern:
    """Compile a pattern; case is ignored unless asked for.

    Raises ``SpecError`` for what is no pattern, and for look-around and back references, which
    cannot run in linear time.
    """
    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = not ignore_case
    try:
        return cast("Pattern", re2.compile(text, options))
    except UnicodeEncodeError:
        raise SpecError(f"not a pattern: {text!a} (half a character)", where=where) from None
    except re2.error as error:
        words = error.args[0] if error.args else ""
        reason = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
        raise SpecError(
            f"not a pattern: {text} ({reason})",
            where=where,
            remedy="patterns are RE2's: no look-ahead, no look-behind, no back references",
        ) from None


def first_found(patterns: Iterable[Pattern], text: str) -> Match | None:
    """Return what the first pattern that fits anywhere in the text finds."""
    return next((found for pattern in patterns if (found := pattern.search(text))), None)


_REFERENCE: Final = re.compile(r"\\(?:([0-9]{1,2})|g<(\w{1,100})>|(.))", re.DOTALL)


class Replacement:
    """What takes the place of a match; ``\\1`` and ``\\g<name>`` stand for its groups."""

    def __init__(self, template: str, pattern: Pattern, where: str = "") -> None:
        """Raise ``SpecError`` where the pattern has no such group."""
        self._parts: list[str | int] = []
        end = 0
        for found in _REFERENCE.finditer(template):
            self._parts.append(template[end : found.start()])
            self._parts.append(_group(found, pattern, where))
            end = found.end()
        self._parts.append(template[end:])

    def everywhere(self, pattern: Pattern, text: str) -> str:
        """Return the text with every match of the pattern replaced."""
        return pattern.sub(self._of, text)

    def _of(self, found: Match) -> str:
        return "".join(
            (found.group(part) or "") if isinstance(part, int) else part for part in self._parts
        )


def _group(found: re.Match[str], pattern: Pattern, where: str) -> str | int:
    number, name, plain = found.groups()
    if plain is not None:
        return str(plain)
    key = pattern.groupindex.get(name, -1) if number is None else int(number)
    if name and name.isascii() and name.isdigit():
        key = int(name)
    if not 0 <= key <= pattern.groups:
        raise SpecError(f"the pattern {pattern.pattern} has no group {found[0]}", where=where)
    return key
