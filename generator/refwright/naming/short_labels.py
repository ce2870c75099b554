"""Labels of values without their enumeration's own name: ``BUSY`` of ``CallState``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_SEPARATORS: Final = frozenset("_-. :")


def short_labels(owner: str, labels: Mapping[str, str]) -> dict[str, str]:
    """Take the enumeration's name from the head of its labels, where all of them have it.

    Labels stay as they are where one would be no name any more, or the same as another.
    """
    short = {key: _without(owner, label) for key, label in labels.items()}
    names = {label.casefold() for label in short.values()}
    if "" in names or len(names) < len(labels) or len(labels) < 2:
        return dict(labels)
    return short


def _without(owner: str, label: str) -> str:
    """Return what stands behind the owner's name, empty where that is no name of its own."""
    wanted = [char for char in owner.casefold() if char.isalnum()]
    at = 0
    for char in label:
        if not wanted:
            break
        if char.casefold() == wanted[0]:
            wanted.pop(0)
        elif char not in _SEPARATORS or at == 0:
            return ""
        at += 1
    rest = label[at:]
    parted = rest[:1] in _SEPARATORS or (rest[:1].isupper() and label[at - 1 : at].islower())
    bare = rest.lstrip("".join(_SEPARATORS))
    return bare if not wanted and parted and bare[:1].isalpha() else ""
