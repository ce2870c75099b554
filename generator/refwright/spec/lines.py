"""Lines of a spec file by path, found in its text without parsing all of it.

A comparison needs the lines of a few paths of a file that may be very long, whose spec may come
from a cache. One pass finds the members of each section; only those that are asked for are read
line by line. The text must have been accepted as a spec.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from refwright.canonical_yaml.key_paths import Path

_KEY: Final = (
    r"""(?P<key>'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*"|[^\s#'"\[{](?:[^\n]*?\S)??)"""
    r"""[ \t]*+:(?=[ \t\r\n]|$)"""
)
_SECTION: Final = re.compile(f"^{_KEY}", re.MULTILINE)
_ENTRY: Final = re.compile(rf"{_KEY}(?P<rest>.*)")
_MANY_LINED: Final = frozenset("'\"|>")
_BLOCK_SCALAR: Final = re.compile(r"[|>][-+0-9]*\s*(?:#.*)?$")
_VALUE_IN_ITEM: Final = re.compile(
    r"""\{\s*value\s*:\s*(?P<value>'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^,}]*)"""
)


class SpecLines:
    """The lines of one spec file."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._sections = _spans(text, _SECTION, 0, len(text))
        self._members: dict[str, dict[str, tuple[int, int]]] = {}
        self._inner: dict[tuple[str, str], dict[tuple[str, ...], int]] = {}

    def line(self, path: Path) -> int:
        """Give the line of a path, or of its nearest ancestor that stands in the file.

        Values of an enumeration stand in a path by their wire value.
        """
        keys = tuple(map(str, path))
        section = self._sections.get(keys[0]) if keys else None
        if section is None:
            return 1
        member = self._members_of(keys[0]).get(keys[1]) if len(keys) > 1 else None
        if member is None:
            return self._line_at(section[0])
        inner = self._inner_of(keys[0], keys[1], member)
        rest = keys[2:]
        while rest and rest not in inner:
            rest = rest[:-1]
        return inner[rest] if rest else self._line_at(member[0])

    def _line_at(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def _members_of(self, section: str) -> dict[str, tuple[int, int]]:
        if section not in self._members:
            start, end = self._sections[section]
            body = self._text.find("\n", start, end)
            first = re.compile(r"^( +)(?=[^\s#])", re.MULTILINE).search(
                self._text, max(body, start)
            )
            if body < 0 or first is None or first.start() >= end:
                self._members[section] = {}
            else:
                pattern = re.compile(f"^{first[1]}{_KEY}", re.MULTILINE)
                self._members[section] = _spans(self._text, pattern, body, end)
        return self._members[section]

    def _inner_of(
        self, section: str, name: str, span: tuple[int, int]
    ) -> dict[tuple[str, ...], int]:
        key = (section, name)
        if key not in self._inner:
            first = self._line_at(span[0])
            lines = self._text[span[0] : span[1]].splitlines()
            self._inner[key] = {path: first + at for path, at in _keys_of(lines)}
        return self._inner[key]


def _spans(text: str, pattern: re.Pattern[str], start: int, end: int) -> dict[str, tuple[int, int]]:
    """Give where each key of one level begins and where the next one does."""
    found = [(_plain(at["key"]), at.start()) for at in pattern.finditer(text, start, end)]
    ends = [*(at for _, at in found[1:]), end]
    return {key: (at, stop) for (key, at), stop in zip(found, ends, strict=False)}


def _keys_of(lines: list[str]) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the path of each key and list item below the first line, with its offset in lines."""
    above: list[tuple[int, str]] = []
    number = 1
    while number < len(lines):
        line = lines[number].lstrip(" ")
        pad = len(lines[number]) - len(line)
        item = line.startswith("- ")
        entry = None if item else _ENTRY.match(line)
        if item:
            key = _item_value(line[2:].lstrip())
        elif entry is not None:
            key = _plain(entry["key"])
        else:
            number += 1
            continue
        # the items of a list may stand as far left as the key that they belong to
        depth = 2 * pad + item
        while above and above[-1][0] >= depth:
            above.pop()
        above.append((depth, key))
        yield tuple(step for _, step in above), number
        number = _behind(lines, number, pad, entry["rest"].strip()) if entry else number + 1


def _behind(lines: list[str], number: int, pad: int, rest: str) -> int:
    """Skip the further lines of a scalar that begins on this line."""
    following = number + 1
    if rest[:1] not in _MANY_LINED:
        return following
    if _BLOCK_SCALAR.match(rest):
        while following < len(lines) and (
            not lines[following].strip()
            or len(lines[following]) - len(lines[following].lstrip()) > pad
        ):
            following += 1
    elif rest[0] in "'\"" and not _closed(rest):
        while following < len(lines) and not lines[following].rstrip().endswith(rest[0]):
            following += 1
        following += 1
    return following


def _closed(text: str) -> bool:
    quote = text[0]
    inner = r"(?:[^']|'')*" if quote == "'" else r'(?:[^"\\]|\\.)*'
    return re.match(f"{quote}{inner}{quote}", text) is not None


def _item_value(text: str) -> str:
    if found := _VALUE_IN_ITEM.match(text):
        return _plain(found["value"].strip())
    text = text.removeprefix("value:").strip()
    return _plain(text if text[:1] in {"'", '"'} else text.partition(" #")[0].strip())


def _plain(key: str) -> str:
    """Give a key or value as the parser does, whichever way it is quoted."""
    if key.startswith("'"):
        return key[1:-1].replace("''", "'")
    if key.startswith('"'):
        try:
            return str(json.loads(key))
        except ValueError:
            return key[1:-1]
    return key
