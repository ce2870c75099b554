"""Facts brought to agree before they are a spec: names with types, defaults and values with both.

Interpreters state what words say, each for itself. Only here all names of a release are known: a
name that no page describes becomes *any* with a warning, so that nothing is refused for a word;
a default and the values of a member are brought into its type, or doubted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from refwright.base.errors import Finding, Severity
from refwright.base.patterns import compile_pattern
from refwright.facts.names_meant import by_spelling, described_as
from refwright.facts.testimony import LIMITS, NULLABLE, Fact, Path
from refwright.facts.words.defaults import read_default
from refwright.facts.words.sentences import limits_of
from refwright.facts.words.types import TypeReading, resolve_names
from refwright.facts.words.values import agree_values
from refwright.facts.words.vocabulary import Words
from refwright.spec.constraints import NO_CONSTRAINTS, Constraints
from refwright.spec.fact_paths import fact_at
from refwright.spec.model import (
    ANY,
    STRING,
    Completeness,
    Enum,
    Enumeration,
    Field,
    Method,
    Parameter,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
    by_name,
    references,
)
from refwright.spec.type_text import format_type, rename_references

_M = TypeVar("_M", Field, Parameter)


class _Change(Protocol):
    """Returns a field or parameter changed, given its path."""

    def __call__(self, path: Path, member: _M, /) -> _M: ...


@dataclass(frozen=True, slots=True)
class Settling:
    """What settling goes by: all facts with their evidence and pages, the words, the release."""

    facts: Mapping[Path, Fact]
    words: Words
    where: str
    pages: Mapping[Path, str]

    def place(self, path: Path) -> str:
        """Return the page and place that state a fact, or the release if none does."""
        fact = self.facts.get(path)
        page = self.pages.get(path, self.where)
        return f"{page}, {fact.evidence.place}" if fact else self.where

    def doubt(self, code: str, path: Path, what: str, remedy: str) -> Finding:
        """Make a warning about the fact at a path."""
        return Finding(
            Severity.WARNING, code, self.place(path), f"{'/'.join(path)}: {what}", remedy
        )


def settle(spec: Spec, by: Settling) -> tuple[Spec, list[Finding]]:
    """Return the spec that agrees with itself; what cannot be made to agree is a finding."""
    spec = replace(spec, enums=tuple(map(_words_only, spec.enums)))
    names = _Names(spec, by)
    spec = names.resolved(spec)
    members = _Members(by_name(spec.enums), by)
    return _with_members(spec, members.settled), [*names.findings, *members.findings]


def _words_only(enum: Enum) -> Enum:
    """Numbers among the words of an enumeration are words, too."""
    if enum.type != STRING:
        return enum
    values = tuple(replace(one, value=str(one.value)) for one in enum.enumeration.values)
    return replace(enum, enumeration=replace(enum.enumeration, values=values))


def _with_members(spec: Spec, change: _Change) -> Spec:
    """Return the spec with every field and parameter changed."""

    def each(section: str, name: str, inside: str, members: tuple[_M, ...]) -> tuple[_M, ...]:
        return tuple(change((section, name, inside, one.name), one) for one in members)

    return replace(
        spec,
        types=tuple(
            t if t.fields is None else replace(t, fields=each("types", t.name, "fields", t.fields))
            for t in spec.types
        ),
        events=tuple(
            replace(e, fields=each("events", e.name, "fields", e.fields)) for e in spec.events
        ),
        methods=tuple(
            replace(m, parameters=each("methods", m.name, "parameters", m.parameters))
            for m in spec.methods
        ),
    )


# --- names ---

_OBJECTS = compile_pattern(r"([\pL_$][\pL\pN_$.]*)\s+objects?\b", ignore_case=False)


def _said_objects(by: Settling) -> frozenset[str]:
    """Return the names that a page calls objects: types, although no page lists their fields."""
    return frozenset(
        found[1]
        for path, fact in by.facts.items()
        if path[-1] in {"type", "returns"} and fact_at(path)
        for found in _OBJECTS.finditer(fact.evidence.words)
    )


class _Names:
    """Makes every reference of a spec name something in it."""

    def __init__(self, spec: Spec, by: Settling) -> None:
        self.by = by
        self.known = {*by_name(spec.types), *by_name(spec.enums)}
        self.spelled = by_spelling(self.known)
        self.objects = _said_objects(by)
        self.unlisted: list[str] = []
        self.findings: list[Finding] = []

    def resolved(self, spec: Spec) -> Spec:
        """Return the spec with its names resolved, and with the types that are only named."""
        spec = _with_members(spec, self._member)
        methods = tuple(map(self._method, spec.methods))
        types = (*spec.types, *(TypeDef(name, None) for name in self.unlisted))
        return replace(spec, types=types, methods=methods)

    def _member(self, path: Path, member: _M) -> _M:
        path = (*path, "type")
        expr = self._renamed(member.type, path)
        reading = self._read(expr)
        if expr == member.type and reading.type == expr:
            return member
        values, written = member.values, member.written
        if reading.values:
            values = values or Enumeration(reading.values)
        elif reading.type != expr:
            written = written or format_type(expr)
            self._doubt_missing(member.type, expr, path)
        return replace(member, type=reading.type or ANY, values=values, written=written)

    def _method(self, method: Method) -> Method:
        if method.returns is None:
            return method
        path = ("methods", method.name, "returns")
        expr = self._renamed(method.returns, path)
        reading = self._read(expr)
        if reading.type != expr and not reading.values:
            self._doubt_missing(method.returns, expr, path)
        return replace(method, returns=None if reading.type == ANY != expr else reading.type)

    def _renamed(self, expr: TypeExpr, path: Path) -> TypeExpr:
        """Return a type with each name that means something here as it is called here.

        What a page calls an object is a type although no page lists its fields.
        """
        renamed: dict[str, str] = {}
        for name in sorted(set(references(expr)) - self.known):
            if meant := described_as(name, self.known, self.spelled):
                renamed[name] = meant
            elif name in self.objects:
                self.unlisted.append(name)
                self.known.add(name)
                self.findings.append(self._not_listed(name, path))
        return rename_references(expr, renamed) if renamed else expr

    def _read(self, expr: TypeExpr) -> TypeReading:
        """Read a type again, now that all names are known: its words may be values after all."""
        options = expr.options if isinstance(expr, Union) else (expr,)
        words = tuple(option.name for option in options if isinstance(option, Ref))
        whole = words if len(words) == len(options) else ()
        return resolve_names(TypeReading(expr, options=whole), self.known)

    def _not_listed(self, name: str, path: Path) -> Finding:
        return Finding(
            Severity.NOTE,
            "type-not-described",
            self.by.where,
            f"the type {name!r} is named (by {'/'.join(path)}) but no page describes its fields",
            "give the page that does",
        )

    def _doubt_missing(self, stated: TypeExpr, expr: TypeExpr, path: Path) -> None:
        remedy = "give the page that describes it, or name it in the profile (types/words)"
        self.findings += [
            self.by.doubt(
                "type-not-known",
                path,
                f"no page describes {name!r}, so that any value passes there "
                f"(it is written {format_type(stated)!r})",
                remedy,
            )
            for name in sorted(set(references(expr)) - self.known)
        ]


# --- limits, values and defaults ---


def _nullable(kind: TypeExpr) -> TypeExpr:
    """Let a type be null, as words beside it say."""
    null = Scalar(ScalarName.NULL)
    options = kind.options if isinstance(kind, Union) else (kind,)
    return kind if kind == ANY or null in options else Union((*options, null))


@dataclass(slots=True)
class _Members:
    """Brings what is said of each field and parameter into its type."""

    enums: Mapping[str, Enum]
    by: Settling
    findings: list[Finding] = field(default_factory=list)

    def settled(self, path: Path, member: _M) -> _M:
        """Return a member whose limits, values and default fit its type."""
        if (*path, NULLABLE) in self.by.facts:
            member = replace(member, type=_nullable(member.type))
        optional = member.presence is Presence.OPTIONAL
        values = self._values(path, member)
        return replace(
            member,
            constraints=self._limits(path, member),
            condition=member.condition if optional else None,
            values=values,
            default=self._default(path, member),
        )

    def _limits(self, path: Path, member: _M) -> Constraints | None:
        """Read the words of limits for the type that the member has; a column's own stay."""
        said = self.by.facts.get((*path, LIMITS))
        read = NO_CONSTRAINTS
        if said is not None and isinstance(said.value, Constraints):
            read = said.value
        elif said is not None:
            read = limits_of(str(said.value).split("; "), member.type)
        return (member.constraints or NO_CONSTRAINTS).with_more(read) or None

    def _values(self, path: Path, member: _M) -> Enumeration | None:
        if member.values is None or member.values.complete is Completeness.UNKNOWN:
            return member.values
        agreed = agree_values(member.values, member.type)
        if agreed.doubt:
            self._doubt(
                "values-against-type",
                (*path, "values"),
                f"the type is {format_type(member.type)}, and its values are {agreed.doubt}; "
                "they are dropped",
                "correct the type or the values",
            )
        return agreed.enumeration if agreed.enumeration and agreed.enumeration.values else None

    def _default(self, path: Path, member: _M) -> str | int | float | bool | None:
        if not isinstance(member.default, str):
            return member.default
        stated = None if member.type == ANY else self._underlying(member.type)
        read = read_default(member.default, stated, self.by.words)
        if read.stated and read.value is not None and not isinstance(read.value, tuple):
            return read.value
        if isinstance(read.value, tuple):
            self._doubt(
                "default-not-kept",
                (*path, "default"),
                f"the default is a list ({member.default!r}), and a spec holds none as a default; "
                "it is left out",
                "say it in the summary by a correction",
            )
        if read.doubt:
            self._doubt(
                "default-against-type",
                (*path, "default"),
                f"the type is {format_type(member.type)}, and the default is {read.doubt}; "
                "it is left out",
                "correct the type or the default",
            )
        return None

    def _underlying(self, kind: TypeExpr) -> TypeExpr:
        """Return what a shared enumeration's values are."""
        if isinstance(kind, Ref) and kind.name in self.enums:
            return self.enums[kind.name].type
        return kind

    def _doubt(self, code: str, path: Path, what: str, remedy: str) -> None:
        self.findings.append(self.by.doubt(code, path, what, remedy))
