"""Two sequences of named things, matched by name: what stayed, came, went and changed places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from refwright.base.errors import SpecError
from refwright.canonical_yaml.key_paths import Key, Path

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Step(Generic[_T]):
    """One place of the merged order: a pair, or one of the two with the sibling before it.

    ``last`` says, of what is on one side only, that nothing which stayed comes after it there.
    """

    key: Key
    old: _T | None
    new: _T | None
    old_key: Key
    previous: Key | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a sequence in which things that stayed have changed places."""

    before: list[Key]
    after: list[Key]


class Alignment(Generic[_T]):
    """Two sequences of things that differ in their keys, merged.

    ``renames`` gives the new key of what is to be taken for the same thing under another key.
    """

    def __init__(
        self, old: Mapping[Key, _T], new: Mapping[Key, _T], renames: Mapping[Key, Key]
    ) -> None:
        self.old = old
        self.new = new
        self.renames = renames
        self._old_key = {new_key: old_key for old_key, new_key in renames.items()}

    def steps(self) -> Iterator[Step[_T]]:
        """Yield all things in the order of the new side; what is gone follows where it stood."""
        gone = self._gone()
        yield from gone.pop(None, ())
        behind = self._stayed_behind(self.new, lambda key: self._old_key.get(key, key) in self.old)
        previous: Key | None = None
        for key, item in self.new.items():
            old_key = self._old_key.get(key, key)
            if old_key in self.old:
                yield Step(key, self.old[old_key], item, old_key)
                yield from gone.pop(key, ())
            else:
                yield Step(key, None, item, key, previous, last=key not in behind)
            previous = key

    def _gone(self) -> dict[Key | None, list[Step[_T]]]:
        """Give what is on the old side only, by the new key of what stayed before it."""
        gone: dict[Key | None, list[Step[_T]]] = {}
        stayed: Key | None = None
        previous: Key | None = None
        behind = self._stayed_behind(self.old, lambda key: self.renames.get(key, key) in self.new)
        for key, item in self.old.items():
            new_key = self.renames.get(key, key)
            if new_key in self.new:
                stayed = new_key
            else:
                step = Step(key, item, None, key, previous, last=key not in behind)
                gone.setdefault(stayed, []).append(step)
            previous = key
        return gone

    @staticmethod
    def _stayed_behind(keys: Iterable[Key], stayed: Callable[[Key], bool]) -> set[Key]:
        """Give the keys that something which stayed comes after."""
        waiting: list[Key] = []
        before: set[Key] = set()
        for key in keys:
            if stayed(key):
                before.update(waiting)
                waiting = []
            else:
                waiting.append(key)
        return before

    def window(self) -> Window | None:
        """Give the part in which the order of what stayed differs; all keys are new ones."""
        before = [n for n in (self.renames.get(k, k) for k in self.old) if n in self.new]
        after = [key for key in self.new if self._old_key.get(key, key) in self.old]
        if before == after:
            return None
        start, end = 0, len(before)
        while before[start] == after[start]:
            start += 1
        while before[end - 1] == after[end - 1]:
            end -= 1
        return Window(before[start:end], after[start:end])


def by_wire_name(items: Sequence[_T], name: Callable[[_T], str], path: Path) -> dict[Key, _T]:
    """Index things by name; raises ``SpecError`` where two have one, which no file can hold."""
    found: dict[Key, _T] = {name(item): item for item in items}
    if len(found) != len(items):
        twice = next(n for n, count in Counter(map(name, items)).items() if count > 1)
        raise SpecError(f"{twice!r} stands there twice", where="/".join(map(str, path)))
    return found


def by_value(
    items: Sequence[_T], value: Callable[[_T], Key], others: Iterable[Key]
) -> dict[Key, _T]:
    """Index things that may repeat: the second ``a`` gets the key ``a (2)``.

    ``others`` are values that may stand on the other side, too, so that no such key is a value of
    either side, and both sides make the same keys.
    """
    plain = {value(item) for item in items} | set(others)
    found: dict[Key, _T] = {}
    counts: Counter[Key] = Counter()
    for item in items:
        own = value(item)
        counts[own] += 1
        key: Key = own
        if counts[own] > 1:
            key = f"{own} ({counts[own]})"
            while key in plain or key in found:
                key += "'"
        found[key] = item
    return found
