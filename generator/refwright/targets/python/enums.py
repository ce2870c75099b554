"""The Python classes of enumerations: shared ones, and those that belong to one member."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from refwright.base.errors import TargetError
from refwright.naming.identifiers import Names, Style
from refwright.naming.short_labels import short_labels
from refwright.spec.model import (
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Field,
    Parameter,
    Scalar,
    ScalarName,
)
from refwright.targets.base import Sources
from refwright.targets.emission.emission import (
    Code,
    Doc,
    Emitted,
    Identifier,
    code,
    joined,
    python_literal,
)
from refwright.targets.python.layout import call, display
from refwright.targets.python.texts import attribute_doc, class_doc, source_sentence


@dataclass(frozen=True, slots=True)
class EnumSource:
    """An enumeration that becomes a class. ``name`` is set when it is shared."""

    key: str
    spoken: str
    integer: bool
    enumeration: Enumeration
    about: str
    name: str | None = None
    since: str | None = None
    deprecated: str | None = None
    summary: str | None = None


class EnumView(NamedTuple):
    """One enumeration's class."""

    name: Identifier
    base: Identifier
    doc: Doc
    facts: list[Code]
    members: list[tuple[Code, Doc | None]]


def shared_enum(enum: Enum, sources: Sources) -> EnumSource:
    """Take an enumeration of the spec."""
    integer = enum.type == Scalar(ScalarName.INTEGER)
    if integer and enum.enumeration.values and not _all_integers(enum.enumeration):
        raise TargetError("an integer enumeration has a value that is none", where=enum.name)
    about = f"Enumeration ``{enum.name}``{_since(enum.since)}; values that it lacks are kept."
    return EnumSource(
        key=f"enum {enum.name}",
        spoken=enum.name,
        integer=integer,
        enumeration=enum.enumeration,
        about=f"{about} {source_sentence(sources.get(f'enums/{enum.name}'))}".rstrip(),
        name=enum.name,
        since=enum.since,
        deprecated=enum.deprecated,
        summary=enum.summary,
    )


def own_key(owner: str, member: str) -> str:
    """Give the key of a member's own enumeration in the names table."""
    return f"values of {owner} -> {member}"


def own_enums(kind: str, owner: str, members: Iterable[Field | Parameter]) -> Iterable[EnumSource]:
    """Give the enumerations of a record's members; a lost list makes none."""
    for member in members:
        if member.values is not None and member.values.complete is not Completeness.UNKNOWN:
            is_text = member.type in {Scalar(ScalarName.STRING), Scalar(ScalarName.DATETIME)}
            yield EnumSource(
                key=own_key(f"{kind} {owner}", member.name),
                spoken=f"{owner} {member.name}",
                integer=_all_integers(member.values) and not is_text,
                enumeration=member.values,
                about=f"Values of ``{owner}.{member.name}``; values that it lacks are kept.",
            )


def is_coded(member: Field | Parameter) -> bool:
    """Tell whether a member is decoded to its own enumeration's class."""
    if member.values is None or member.values.complete is Completeness.UNKNOWN:
        return False
    match member.type:
        case Scalar(ScalarName.STRING):
            return True
        case Scalar(ScalarName.INTEGER):
            return _all_integers(member.values)
        case _:
            return False


def enum_view(source: EnumSource, name: Identifier, names: Names) -> EnumView:
    """Prepare one enumeration's class."""
    values = source.enumeration.values
    spoken = {str(value.value): value.name or str(value.value) for value in values}
    given = names.assign(
        f"python constant {source.key}",
        list(spoken),
        Style.CONSTANT,
        spoken=short_labels(source.name or "", spoken) if source.name else spoken,
    )
    constants = ((value, Identifier(given[str(value.value)])) for value in values)
    return EnumView(
        name=name,
        base=Identifier("OpenInteger" if source.integer else "OpenString"),
        doc=class_doc(source.summary, source.about),
        facts=list(_facts(source)),
        members=[
            (_member(value, constant), attribute_doc(value.summary) if value.summary else None)
            for value, constant in constants
        ],
    )


def _facts(source: EnumSource) -> Iterable[Code]:
    if source.name is not None:
        yield display(source.name, 4, Code("NAME = "))
    facts: dict[str, object] = {}
    if source.since is not None:
        facts["since"] = source.since
    if source.deprecated is not None:
        facts["deprecated"] = source.deprecated
    if source.enumeration.complete is not Completeness.ALL:
        facts["complete"] = source.enumeration.complete.value
    if facts:
        yield display(facts, 4, Code("FACTS = "))


def _member(value: EnumValue, constant: Identifier) -> Code:
    arguments: list[Emitted] = [python_literal(value.value)]
    if value.name is not None:
        arguments.append(code("name={}", python_literal(value.name)))
    if value.since is not None:
        arguments.append(code("since={}", python_literal(value.since)))
    if value.deprecated is not None:
        arguments.append(code("deprecated={}", python_literal(value.deprecated)))
    if value.aliases:
        spelled = [python_literal(alias) for alias in value.aliases]
        arguments.append(code("aliases=[{}]", joined(", ", spelled)))
    if value.parameter is None:
        return call(code("{} = value", constant), arguments, 4)
    arguments.append(code("parameter={}", python_literal(value.parameter.name)))
    if value.parameter.values is not None:
        words = [python_literal(word) for word in value.parameter.values]
        arguments.append(code("values=[{}]", joined(", ", words)))
    return call(code("{} = family", constant), arguments, 4)


def _all_integers(enumeration: Enumeration) -> bool:
    return bool(enumeration.values) and all(
        isinstance(value.value, int) for value in enumeration.values
    )


def _since(release: str | None) -> str:
    return f", since {release}" if release else ""
