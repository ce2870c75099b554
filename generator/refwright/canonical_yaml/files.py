"""YAML in and out; :mod:`refwright.canonical_yaml.library` is the one place that knows ruamel.yaml.

Loading is strict: plain data only (no anchors, aliases, tags, merge keys or duplicate keys),
bounded in size and depth, and every key remembers its line. Dumping is canonical: the same data
gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from refwright.base.errors import SpecError
from refwright.base.limits import MAX_BYTES
from refwright.canonical_yaml.key_paths import Path
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

    data: Any
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
