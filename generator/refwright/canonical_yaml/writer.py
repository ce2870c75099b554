"""A fast writer of canonical YAML, the counterpart of :mod:`refwright.canonical_yaml.reader`.

It lays out mappings and lists by itself and writes the words and sentences that YAML plainly takes
as they are; how any other scalar is written is asked of the library, once. What it has no layout
for (:class:`~refwright.canonical_yaml.reader.NotCanonical`) the library writes as a whole. It
never guesses, so that the two cannot disagree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from refwright.canonical_yaml.reader import NotCanonical

_FLOW_WIDTH: Final = 60
_LONGEST_KEY: Final = 100
_WORD: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_.$/-]*")
_PROSE: Final = re.compile(
    r"""[A-Za-z](?:[A-Za-z0-9_.$/()'"`,;!?+=*&<>@%-]|\ (?=[A-Za-z0-9_.$/()'"`,;!+=*<>-])
    |:(?=[A-Za-z0-9_.$/])|(?<=[A-Za-z0-9])\#)*""",
    re.VERBOSE,
)
_SPECIAL: Final = frozenset("true false null yes no on off y n nan inf none".split())
"""What some YAML reads as other than text."""

ScalarText = Callable[[str | float, bool], str]
"""Writes a scalar as the library does, in block context or (``True``) in flow context."""


def is_flow_list(data: Sequence[object]) -> bool:
    """Tell whether a list stands on one line: one of scalars that is short."""
    return all(isinstance(item, str | int) for item in data) and len(", ".join(map(str, data))) < (
        _FLOW_WIDTH
    )


def is_flow_item(data: Mapping[str, object]) -> bool:
    """Tell whether a mapping in a list stands on one line: one without prose."""
    return not any("summary" in str(key) for key in data)


def write_canonical(data: object, scalar: ScalarText) -> str:
    """Write a mapping as canonical YAML text; raises :class:`NotCanonical`."""
    if not isinstance(data, Mapping) or not data:
        raise NotCanonical
    writer = _Writer(scalar)
    writer.mapping(data, "")
    return "\n".join(writer.lines) + "\n"


class _Writer:
    def __init__(self, scalar: ScalarText) -> None:
        self.lines: list[str] = []
        self._known: dict[str, str] = {}
        self._known_in_flow: dict[str, str] = {}
        self._scalar = scalar

    # --- blocks ---

    def mapping(self, data: Mapping[str, object], pad: str, first: str | None = None) -> None:
        """Write the entries of a mapping; ``first`` goes before the first of them."""
        before = pad if first is None else first
        for key, value in data.items():
            head = f"{before}{self._key(key)}:"
            before = pad
            if isinstance(value, Mapping) and value:
                self.lines.append(head)
                self.mapping(value, f"{pad}  ")
            elif isinstance(value, list | tuple) and not is_flow_list(value):
                self.lines.append(head)
                self._list(value, f"{pad}  ")
            else:
                self.lines.append(f"{head} {self._on_line(value)}")

    def _list(self, data: Sequence[object], pad: str) -> None:
        for item in data:
            if isinstance(item, Mapping) and not is_flow_item(item):
                self.mapping(item, f"{pad}  ", f"{pad}- ")
            elif isinstance(item, list | tuple) and not is_flow_list(item):
                raise NotCanonical
            elif isinstance(item, Mapping | list | tuple):
                self.lines.append(f"{pad}- {self._flow(item)}")
            else:
                self.lines.append(f"{pad}- {self._on_line(item)}")

    # --- what stands on one line ---

    def _on_line(self, value: object) -> str:
        if type(value) is str:
            return self._text(value)
        return self._flow(value) if isinstance(value, Mapping | list | tuple) else _number(value)

    def _flow(self, value: object) -> str:
        if isinstance(value, Mapping):
            pairs = (f"{self._key(k, flow=True)}: {self._flow(v)}" for k, v in value.items())
            return f"{{{', '.join(pairs)}}}"
        if isinstance(value, list | tuple):
            return f"[{', '.join(map(self._flow, value))}]"
        return self._text(value, flow=True) if type(value) is str else _number(value)

    def _key(self, key: object, *, flow: bool = False) -> str:
        if type(key) is not str or len(key) > _LONGEST_KEY:
            raise NotCanonical
        written = self._text(key, flow=flow)
        if written[0] == '"':
            raise NotCanonical
        return written

    def _text(self, text: str, *, flow: bool = False) -> str:
        known = self._known_in_flow if flow else self._known
        written = known.get(text)
        if written is None:
            written = known[text] = text if _is_plain(text, flow=flow) else self._scalar(text, flow)
        return written


def _is_plain(text: str, *, flow: bool) -> bool:
    if _WORD.fullmatch(text):
        return text.lower() not in _SPECIAL
    return not flow and _PROSE.fullmatch(text) is not None


def _number(value: object) -> str:
    if type(value) is bool:
        return "true" if value else "false"
    if type(value) is not int:
        raise NotCanonical
    return str(value)
