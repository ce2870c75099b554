"""What must hold of a spec and its schema cannot say."""

from __future__ import annotations

from collections.abc import Iterator

from refwright.canonical_yaml.key_paths import Path
from refwright.spec.model import ANY, Enumeration, Field, Parameter, Spec


def broken_rules(spec: Spec) -> Iterator[tuple[Path, str]]:
    """Yield the path of each place that breaks a rule, with what is wrong there."""
    for enum in spec.enums:
        yield from _values(("enums", enum.name), enum.enumeration)
    for definition in spec.types:
        yield from _members(("types", definition.name, "fields"), definition.fields or ())
    for event in spec.events:
        yield from _members(("events", event.name, "fields"), event.fields)
    for method in spec.methods:
        path: Path = ("methods", method.name, "parameters")
        yield from _members(path, method.parameters)
        for parameter in method.parameters:
            if parameter.callback is not None and parameter.type != ANY:
                what = "a callback has no type of its own: leave one of the two out"
                yield (*path, parameter.name, "type"), what


def _members(
    path: Path, members: tuple[Field, ...] | tuple[Parameter, ...]
) -> Iterator[tuple[Path, str]]:
    for member in members:
        if member.values is not None:
            yield from _values((*path, member.name), member.values)


def _values(path: Path, enumeration: Enumeration) -> Iterator[tuple[Path, str]]:
    for at, value in enumerate(enumeration.values):
        if value.parameter is not None and not isinstance(value.value, str):
            what = f"{value.value} is a number, of which no part can vary"
            yield (*path, "values", at, "parameter"), what
