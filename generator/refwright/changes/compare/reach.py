"""Which way data of a type goes: out of the API, into it, or both, and whether that is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from refwright.spec.model import Event, Field, Method, Parameter, Spec, references

_RECEIVED, _CALLED = 1, 2
_IN_SCOPE_SHIFT = 2


@dataclass(frozen=True, slots=True)
class Sides:
    """Whom a place concerns: who is sent the data, who sends it, or both."""

    receiver: bool
    caller: bool


RECEIVED: Final = Sides(receiver=True, caller=False)
CALLED: Final = Sides(receiver=False, caller=True)
BOTH: Final = Sides(receiver=True, caller=True)

InScope = Callable[[Event | Method], bool]


class Reach:
    """What the types and enumerations of one spec are used for.

    A type that only things out of scope refer to is out of scope itself.
    """

    def __init__(self, spec: Spec, in_scope: InScope) -> None:
        self._marks: dict[str, int] = {}
        self._below = {
            definition.name: tuple(_names(definition.fields or ())) for definition in spec.types
        }
        for event in spec.events:
            self._mark(_names(event.fields), _bits(_RECEIVED, in_scope(event)))
        for method in spec.methods:
            scoped = in_scope(method)
            self._mark(_names(method.parameters), _bits(_CALLED, scoped))
            if method.returns is not None:
                self._mark(references(method.returns), _bits(_RECEIVED, scoped))

    def _mark(self, names: Iterable[str], bits: int) -> None:
        """Mark names and all that their fields refer to; each name at most once a bit."""
        waiting = [
            name for name in names if self._marks.get(name, 0) | bits != self._marks.get(name)
        ]
        while waiting:
            name = waiting.pop()
            known = self._marks.get(name, 0)
            if known | bits != known:
                self._marks[name] = known | bits
                waiting.extend(self._below.get(name, ()))

    def marks(self, name: str) -> int:
        """Give what is known of a name, to be put together with :func:`sides_of`."""
        return self._marks.get(name, 0)


def sides_of(marks: int) -> tuple[Sides, bool]:
    """Tell whom a type concerns and whether it is in scope.

    One that nothing refers to may be anybody's: it is judged for both.
    """
    if not marks:
        return BOTH, True
    scoped = marks >> _IN_SCOPE_SHIFT
    bits = scoped or marks
    return Sides(bool(bits & _RECEIVED), bool(bits & _CALLED)), bool(scoped)


def _bits(bit: int, in_scope: bool) -> int:
    return bit | (bit << _IN_SCOPE_SHIFT if in_scope else 0)


def _names(members: Iterable[Field] | Iterable[Parameter]) -> Iterator[str]:
    for member in members:
        yield from references(member.type)
