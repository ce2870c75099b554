"""Accepted renames, applied: which loss and which gain at one place are the same thing."""

from __future__ import annotations

from collections.abc import Mapping

from refwright.canonical_yaml.key_paths import Key, Path
from refwright.changes.compare.decisions import Decisions


class Renames:
    """The accepted decisions, found by the old name, so that a place costs what it holds."""

    def __init__(self, decisions: Decisions) -> None:
        self._by_name: dict[Key, list[tuple[Key, int]]] = {}
        self._accepted = decisions.accepted()
        for index, decision in enumerate(self._accepted):
            self._by_name.setdefault(decision.before, []).append((decision.after, index))

    def of(
        self, container: Path, old: Mapping[Key, object], new: Mapping[Key, object]
    ) -> dict[Key, Key]:
        """Give the new key of each old one that is gone and was accepted to be renamed.

        Where decisions contradict each other, the one that was recorded first counts.
        """
        fitting = [
            (index, key, after)
            for key in (old if self._by_name else ())
            if key in self._by_name and key not in new
            for after, index in self._by_name[key]
            if after in new and after not in old
        ]
        found: dict[Key, Key] = {}
        taken: set[Key] = set()
        for index, key, after in sorted(fitting, key=lambda fit: fit[0]):
            free = key not in found and after not in taken
            if free and self._accepted[index].concerns(container, key, after):
                found[key] = after
                taken.add(after)
        return found
