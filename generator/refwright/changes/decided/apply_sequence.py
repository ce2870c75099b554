"""Sequences of named things taken from their old state to their new one by changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, cast

from refwright.base.errors import SpecError
from refwright.canonical_yaml.key_paths import Key
from refwright.changes.compare.change import Action, Change, Element, Json

_T = TypeVar("_T")


@dataclass(slots=True)
class Branch:
    """The changes of one place, and the branches of the places below it."""

    changes: list[Change] = field(default_factory=list)
    below: dict[Key, Branch] = field(default_factory=dict)

    def graft(self, change: Change) -> None:
        """Put a change where its path says."""
        branch = self
        for key in change.path:
            branch = branch.below.setdefault(key, Branch())
        branch.changes.append(change)

    def whole(self) -> Change | None:
        """Give the change that replaces all that stands here, not only its order."""
        return next((c for c in self.changes if c.kind.element is not Element.ORDER), None)


@dataclass(frozen=True, slots=True)
class Shape(Generic[_T]):
    """How one kind of thing is built of data, given another name, and changed inside."""

    build: Callable[[Key, Json], _T]
    rename: Callable[[_T, Key], _T]
    alter: Callable[[_T, Branch], _T]


def sequel(old: Mapping[Key, _T], branch: Branch, shape: Shape[_T]) -> tuple[_T, ...]:
    """Carry out the changes at and below one sequence."""
    kept = dict(old)
    renamed: dict[Key, Key] = {}
    added: dict[Key, Change] = {}
    for key, below in branch.below.items():
        for change in below.changes:
            action = change.kind.action
            if action is Action.ADDED:
                added[key] = change
            elif key not in kept:
                raise SpecError(
                    f"nothing called {key!r} stands there", where="/".join(map(str, change.path))
                )
            elif action is Action.REMOVED:
                del kept[key]
            else:
                renamed[key] = cast("Key", change.after)
    stayed = {
        renamed.get(key, key): shape.rename(item, renamed[key]) if key in renamed else item
        for key, item in kept.items()
    }
    made = {key: shape.build(key, cast("Json", c.after)) for key, c in added.items()}
    order = _merged(_reordered(list(stayed), branch.changes), added)
    return tuple(_altered({**stayed, **made}, order, branch, shape))


def _altered(
    items: Mapping[Key, _T], order: list[Key], branch: Branch, shape: Shape[_T]
) -> Iterator[_T]:
    for key in order:
        below = branch.below.get(key)
        yield shape.alter(items[key], below) if below is not None and below.below else items[key]


def _reordered(keys: list[Key], changes: list[Change]) -> list[Key]:
    """Put what stayed into its new order."""
    for change in changes:
        if change.kind.element is not Element.ORDER:
            continue
        before, after = cast("list[Key]", change.before), cast("list[Key]", change.after)
        start = keys.index(before[0]) if before and before[0] in keys else 0
        if keys[start : start + len(before)] != before:
            raise SpecError("the order is another one", where="/".join(map(str, change.path)))
        keys[start : start + len(before)] = after
    return keys


def _merged(stayed: list[Key], added: Mapping[Key, Change]) -> list[Key]:
    """Put what is new behind the sibling that each of it names, however the changes are sorted."""
    behind: dict[Key | None, list[Key]] = {}
    for key, change in added.items():
        behind.setdefault(change.previous, []).append(key)
    order: list[Key] = []
    waiting: list[Key] = [*reversed(stayed)]
    waiting += reversed(behind.pop(None, []))
    while waiting:
        key = waiting.pop()
        order.append(key)
        waiting += reversed(behind.pop(key, []))
    # siblings that are not there, as when only some of the changes are carried out
    order += [key for keys in behind.values() for key in keys]
    return order
