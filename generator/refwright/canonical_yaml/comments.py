"""A reviewer's comments: where they stand in a YAML text, and how a later text keeps them.

What is a comment, and what is text with ``#`` in it, is asked of the library's scanner: there is no
telling by the look of a line.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from refwright.canonical_yaml.files import YamlText, load_yaml
from refwright.canonical_yaml.key_paths import Path

_MAY_HOLD: Final = re.compile(r"(?:^|\s)#", re.MULTILINE)
_STARTS: Final = re.compile(r"(?:\A|(?<=\s))#[^\r\n\x85\u2028\u2029]*")
_BREAK: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What ends a line for the scanner, which counts the lines of keys."""
_LONGEST_LINE: Final = 100_000
"""A longer line may be one that goes on below."""
_OWN_KEYS: Final = ("value", "fingerprint", "path", "name")
"""What an item of a list is known by, where it is a mapping."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from its ``#`` on, and its line; ``beside`` when it is not alone there."""

    text: str
    line: int
    beside: bool


@dataclass(slots=True)
class _Places:
    """Comments by the line of the new text that they go above or beside."""

    above: dict[int, list[str]] = field(default_factory=dict)
    beside: dict[int, str] = field(default_factory=dict)
    tail: list[str] = field(default_factory=list)

    def put_above(self, line: int, comment: Comment) -> None:
        self.above.setdefault(line, []).append(comment.text)


def carry_comments(old: str, new: str, where: str) -> str:
    """Give ``new``, which is canonical, with the comments of ``old``, each at its key.

    A comment above or beside a key goes with that key; where the key is gone, with its nearest
    ancestor that is left, so that no comment is ever lost. ``where`` names ``old`` in errors.
    """
    if not _MAY_HOLD.search(old):
        return new
    before = load_yaml(old, where)
    comments = list(comments_of(old))
    if not comments:
        return new
    lines = new.removesuffix("\n").split("\n")
    places = _places(comments, _identities(before), _identities_of(new), lines)
    out: list[str] = []
    for number, line in enumerate(lines, start=1):
        indent = line[: len(line) - len(line.lstrip(" "))]
        out += [indent + comment for comment in places.above.get(number, ())]
        out.append(f"{line}  {places.beside[number]}" if number in places.beside else line)
    return "\n".join(out + places.tail) + "\n"


def comments_of(text: str) -> Iterator[Comment]:
    """Find the comments of a text that is known to be YAML."""
    breaks = [found.end() for found in _BREAK.finditer(text)]
    at = 0
    for start, end in _texts(text):
        yield from _between(text, at, start, breaks)
        at = end
    yield from _between(text, at, len(text), breaks)


def _between(text: str, start: int, end: int, breaks: list[int]) -> Iterator[Comment]:
    """Find comments where no scalar stands."""
    for found in _STARTS.finditer(text, start, end):
        line = bisect_right(breaks, found.start())
        head = text[breaks[line - 1] if line else 0 : found.start()]
        yield Comment(found[0].rstrip(), line + 1, bool(head.strip()))


def _texts(text: str) -> Iterator[tuple[int, int]]:
    """Give where each scalar starts and ends; a block's first line may have a comment."""
    from refwright.canonical_yaml.library import scan_scalars  # few files hold comments

    for start, end, style in scan_scalars(text):
        head = _BREAK.search(text, start, end) if style in {"|", ">"} else None
        yield (head.start() if head else end if style in {"|", ">"} else start), end


def _places(
    comments: list[Comment],
    before: Mapping[Path, int],
    after: Mapping[Path, int],
    lines: list[str],
) -> _Places:
    """Find where each comment goes: ``before`` and ``after`` have the lines of paths."""
    path_at: dict[int, Path] = {}
    for path, line in before.items():
        path_at.setdefault(line, path)
    known = sorted(path_at)
    places = _Places()
    for comment in comments:
        own = _path_of(comment, known, path_at)
        if own is None:
            places.tail.append(comment.text)
            continue
        at, found = _nearest(own, after)
        fits = comment.beside and found and at not in places.beside
        if fits and len(lines[at - 1]) < _LONGEST_LINE:
            places.beside[at] = comment.text
        else:
            places.put_above(at, comment)
    return places


def _path_of(comment: Comment, known: list[int], path_at: Mapping[int, Path]) -> Path | None:
    """Give the path that a comment is on: its own line's or the one above, else the one below."""
    if comment.beside:
        at = bisect_right(known, comment.line) - 1
        return path_at[known[max(at, 0)]] if known else None
    at = bisect_left(known, comment.line)
    return path_at[known[at]] if at < len(known) else None


def _nearest(path: Path, line_of: Mapping[Path, int]) -> tuple[int, bool]:
    at = path
    while at and at not in line_of:
        at = at[:-1]
    return line_of.get(at, 1), at == path


def _identities_of(new: str) -> dict[Path, int]:
    return _identities(load_yaml(new, "the new text"))


def _identities(parsed: YamlText) -> dict[Path, int]:
    """Give lines by a path in which list items stand for themselves, not for their position."""
    found: dict[Path, int] = {}

    def walk(data: object, path: Path, own: Path) -> None:
        if path:
            found[own] = parsed.lines[path]
        if isinstance(data, dict):
            for key, value in data.items():
                walk(value, (*path, key), (*own, key))
        elif isinstance(data, list):
            met: Counter[str] = Counter()
            for index, value in enumerate(data):
                said = _said_by(value)
                walk(value, (*path, index), (*own, f"[{said}] {met[said]}"))
                met[said] += 1

    walk(parsed.data, (), ())
    return found


def _said_by(item: object) -> str:
    """Give what an item of a list is known by."""
    if not isinstance(item, dict):
        return repr(item)
    key = next((key for key in _OWN_KEYS if key in item), "")
    return repr(item.get(key))
