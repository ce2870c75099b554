"""Unions of records that hold such unions again: where trying each option would double the work.

A decoder tries the options of a union in turn. If two of them lead to further unions of records,
what is below is looked at once for each, at every level: a payload of 40 levels would take years.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator

from refwright.spec.model import ListOf, MapOf, Spec, TypeExpr, Union, references


class Nesting:
    """Knows the records of one spec that lead to unions of records."""

    def __init__(self, spec: Spec) -> None:
        self._leading = _leading(spec)

    def nests(self, union: Union) -> bool:
        """Tell whether two options of a union lead to further unions of records."""
        return _branches(union, self._leading)


def _branches(union: Union, records: Container[str]) -> bool:
    """Tell whether two options of a union refer to any of the records."""
    return sum(any(name in records for name in references(o)) for o in union.options) > 1


def _leading(spec: Spec) -> frozenset[str]:
    """Give the records that have a union of records, or have a record that leads to one."""
    records = {definition.name for definition in spec.types}
    users: dict[str, list[str]] = defaultdict(list)
    waiting: list[str] = []
    for definition in spec.types:
        for field in definition.fields or ():
            for name in references(field.type):
                users[name].append(definition.name)
            if any(_branches(union, records) for union in _unions(field.type)):
                waiting.append(definition.name)
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += users[name]
    return frozenset(found)


def _unions(expr: TypeExpr) -> Iterator[Union]:
    match expr:
        case Union(options):
            yield expr
            for option in options:
                yield from _unions(option)
        case ListOf(inner) | MapOf(inner):
            yield from _unions(inner)
        case _:
            return
