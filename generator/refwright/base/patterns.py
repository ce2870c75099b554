"""Regular expressions that take time in proportion to the text, whatever the text is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Protocol, cast

import re2  # type: ignore[import-untyped]

from refwright.base.errors import SpecError


class Match(Protocol):
    """What a pattern found."""

    def __getitem__(self, group: int | str) -> str: ...
    def start(self, group: int | str = 0) -> int: ...
    def end(self, group: int | str = 0) -> int: ...
    def groupdict(self) -> dict[str, str | None]: ...


class Pattern(Protocol):
    """A compiled pattern."""

    @property
    def pattern(self) -> str: ...
    @property
    def groupindex(self) -> Mapping[str, int]: ...
    def search(self, text: str) -> Match | None: ...
    def match(self, text: str) -> Match | None: ...
    def fullmatch(self, text: str) -> Match | None: ...
    def finditer(self, text: str) -> Iterator[Match]: ...
    def split(self, text: str) -> list[str]: ...
    def sub(self, repl: str, text: str) -> str: ...


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
