"""YAML in and out; :mod:`refwright.canonical_yaml.library` is the one place that knows ruamel.yaml.

Loading is strict: plain data only (no anchors, aliases, tags, merge keys or duplicate keys),
bounded in size and depth, and every key remembers its line. Dumping is canonical: the same data
gives the same bytes. A reviewer's comments are carried over by the key that they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from refwright.base.errors import SpecError
from refwright.base.limits import MAX_BYTES
from refwright.canonical_yaml.key_paths import Key, Path
from refwright.canonical_yaml.reader import NotCanonical, load_canonical
from refwright.canonical_yaml.writer import write_canonical


class _LinesOfText(Mapping[Path, int]):
    """The lines of keys and items, found when somebody asks: mostly for an error."""

    def __init__(self, text: str, where: str) -> None:
        self._text = text
        self._where = where
        self._found: Mapping[Path, int] | None = None

    def _lines(self) -> Mapping[Path, int]:
        if self._found is None:
            self._found = load_strictly(self._text, self._where).lines
        return self._found

    def __getitem__(self, path: Path) -> int:
        return self._lines()[path]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._lines())

    def __len__(self) -> int:
        return len(self._lines())


@dataclass(frozen=True, slots=True)
class YamlText:
    """Parsed YAML: plain data, and the 1-based line of each key and list item by its path."""

    data: object
    lines: Mapping[Path, int]
    where: str

    def place(self, path: Path) -> str:
        """Name the place of a path (or of its nearest ancestor that stands in the file)."""
        known = path
        while known and known not in self.lines:
            known = known[:-1]
        dotted = ".".join(map(str, path))
        line = f", line {self.lines.get(known, 1)}" if self.lines else ""
        return f"{self.where}{line}" + (f", {dotted}" if dotted else "")


def load_yaml(text: str, where: str) -> YamlText:
    """Parse YAML text strictly; raises ``SpecError`` naming ``where`` and the line.

    What refwright wrote itself is read by a loader of its own, which is a hundred times faster.
    """
    if len(text) > MAX_BYTES:
        raise SpecError("the file is too large", where=where, remedy=f"limit: {MAX_BYTES} bytes")
    try:
        return YamlText(load_canonical(text, scalar_in_yaml), _LinesOfText(text, where), where)
    except NotCanonical:
        return load_strictly(text, where)


def scalar_in_yaml(text: str) -> object:
    """Read one scalar as YAML does; raises ``NotCanonical`` where it is none."""
    try:
        (value,) = cast("list[object]", load_strictly(f"- {text}\n", "").data)
    except (SpecError, TypeError, ValueError):
        raise NotCanonical from None
    if isinstance(value, dict | list):
        raise NotCanonical
    return value


def load_strictly(text: str, where: str) -> YamlText:
    """Parse YAML text of any layout; raises ``SpecError`` naming ``where`` and the line."""
    from refwright.canonical_yaml.library import strict_data  # few runs meet what others wrote

    data, lines = strict_data(text, where)
    return YamlText(data, lines, where)


def dump_yaml(data: object) -> str:
    """Write plain data canonically: block style, keys in their order, one line a text."""
    try:
        return write_canonical(data, scalar_as_yaml)
    except NotCanonical:
        return dump_strictly(data)


def dump_strictly(data: object) -> str:
    """Write plain data of any layout just as :func:`dump_yaml` does."""
    from refwright.canonical_yaml.library import dumped

    return dumped(data)


def scalar_as_yaml(value: str | float, flow: bool) -> str:
    """Write one scalar as YAML has it; raises ``NotCanonical`` where that takes several lines."""
    data = {"k": [{"k": value}]} if flow else {"k": value}
    before, after = ("k:\n  - {k: ", "}\n") if flow else ("k: ", "\n")
    text = dump_strictly(data)
    inside = text[len(before) : -len(after)]
    if text != f"{before}{inside}{after}" or "\n" in inside:
        raise NotCanonical
    return inside


# --- a reviewer's comments ---


def carry_comments(old: str, new: str, where: str) -> str:
    """Give ``new`` with the comments of ``old``, each at the key that it belonged to.

    A comment above or beside a key goes with that key; where the key is gone, with its nearest
    ancestor that is left, so that no comment is ever lost.
    """
    comments = _comments_of(old, where)
    if not any(comments.values()):
        return new
    lines = new.splitlines()
    line_of = _identities(load_yaml(new, where))
    above: dict[int, list[str]] = {}
    beside: dict[int, str] = {}
    tail: list[str] = []
    for path, (own_lines, trailing) in comments.items():
        at, found = _nearest(path, line_of)
        if at is None:
            (above.setdefault(1, []) if path == _HEAD else tail).extend(own_lines)
            continue
        above.setdefault(at, []).extend(own_lines)
        if trailing and found:
            beside[at] = trailing
        elif trailing:
            above[at].append(trailing)
    out: list[str] = []
    for number, line in enumerate(lines, start=1):
        indent = line[: len(line) - len(line.lstrip())]
        out += [indent + comment for comment in above.get(number, ())]
        out.append(f"{line}  {beside[number]}" if number in beside else line)
    return "\n".join(out + tail) + "\n"


_HEAD: Path = ("#head",)
_TAIL: Path = ("#tail",)
_COMMENT_LINE = re.compile(r"\s*#")
_COMMENT_BESIDE = re.compile(r"""^(?:[^'"#]|'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|\S#)*?\s(#.*)$""")


def _identities(parsed: YamlText) -> dict[Path, int]:
    """Lines by a path in which list items stand for themselves, not for their position."""
    return {_identity(path, parsed.data): line for path, line in parsed.lines.items()}


def _identity(path: Path, data: object) -> Path:
    steps: list[Key] = []
    here = data
    for step in path:
        if isinstance(here, list) and isinstance(step, int):
            here = here[step]
            own = here.get("value") if isinstance(here, dict) else here
            steps.append(f"[{own!r}]")
        elif isinstance(here, dict):
            here = here[step]
            steps.append(step)
    return tuple(steps)


def _comments_of(text: str, where: str) -> dict[Path, tuple[list[str], str]]:
    """Collect comments: by path, the whole-line ones above the key and the one beside it."""
    if "#" not in text:
        return {}
    path_at: dict[int, Path] = {}
    for path, key_line in _identities(load_yaml(text, where)).items():
        path_at.setdefault(key_line, path)
    found: dict[Path, tuple[list[str], str]] = {}
    pending: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if _COMMENT_LINE.match(line):
            pending.append(line.strip())
        elif line.strip():
            beside = _COMMENT_BESIDE.match(line)
            path = path_at.get(number, _HEAD)
            own, trailing = found.get(path, ([], ""))
            found[path] = (own + pending, beside[1] if beside else trailing)
            pending = []
    if pending:
        found[_TAIL] = (pending, "")
    return found


def _nearest(path: Path, line_of: Mapping[Path, int]) -> tuple[int | None, bool]:
    at = path
    while at and at not in line_of:
        at = at[:-1]
    return (line_of[at], at == path) if at else (None, False)
