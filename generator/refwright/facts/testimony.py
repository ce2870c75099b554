"""What one capture says: facts with their evidence, findings, and the account of the page.

A fact's path is its place in a spec file's data: ``("events", name, "fields", field, "since")``.
A path that ends at a named thing (an event, a field) says that the thing exists. The values of
an enumeration are below its ``values`` path by their wire value.

A fact's value is the model's (a type expression, a presence, …), of the class that
:mod:`refwright.spec.fact_table` names. Some facts are not the model's: ``limits`` are words that
only a type gives a meaning, ``nullable`` are words that let a type be null
(:mod:`~refwright.facts.settling` reads both), ``same_as`` and ``one_of`` name others
(:mod:`~refwright.facts.inheritance` looks them up), ``valid_for`` are the releases that a page
claims.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from types import UnionType
from typing import Any

from refwright.base.errors import Finding, Severity
from refwright.base.strict_equality import same
from refwright.facts.account import Account
from refwright.spec.constraints import Constraints
from refwright.spec.fact_paths import Path as Path
from refwright.spec.fact_paths import fact_at, fact_to_data, is_prose, thing_at
from refwright.spec.fact_table import Thing
from refwright.spec.model import EnumValue, TypeExpr, ValueParameter

FactValue = (
    TypeExpr
    | EnumValue
    | ValueParameter
    | Constraints
    | tuple[str, ...]
    | str  # presence, kind, callback, completeness are texts too
    | int
    | float
    | None
)
"""What a fact can hold: a value of the model, ``None`` for "this thing exists"."""

MAX_WORDS = 160
LIMITS = "limits"
SAME_AS = "same_as"
NULLABLE = "nullable"
ONE_OF = "one_of"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a fact is believed: where it stands, in which words, and by which rule it was read."""

    place: str
    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of a page. ``value`` is ``None`` where the path alone is the statement."""

    path: Path
    value: FactValue
    evidence: Evidence


def path_text(path: Path) -> str:
    """Write a path as people read it: segments joined by slashes."""
    return "/".join(path)


def literal(path: Path, value: object) -> FactValue:
    """Return what a profile states word for word as the model holds it.

    Raises ``ValueError`` or ``SpecError`` where the fact at this path has no such value.
    """
    row = fact_at(path)
    if row is None or row.holds is str:
        return str(value)
    read: FactValue = row.read(value)
    return read


def shown(path: Path, value: FactValue) -> str:
    """Write a fact's value for a finding, as a spec file has it."""
    match value:
        case None:
            return "there"
        case EnumValue():
            return f"{value.value!r} named {value.name!r}" if value.name else repr(value.value)
        case _:
            return repr(str(fact_to_data(path, value)))


def clip(text: str) -> str:
    """Shorten a quotation to what a finding or a lock file can hold."""
    return text if len(text) <= MAX_WORDS else text[: MAX_WORDS - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Unread:
    """A gap: where it stands, its words, and the part of a spec that it leaves open.

    ``leaves`` is a pattern of paths: what lies in it may stand in the gap.
    """

    place: str
    words: str
    leaves: str


@dataclass(slots=True)
class Witness:
    """Everything that one page says. Filled by the interpreters, then only read."""

    page: str
    account: Account
    facts: dict[Path, Fact] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    date: str = ""
    title: str = ""
    gaps: list[Unread] = field(default_factory=list)
    fitted: frozenset[int] = frozenset()
    """The numbers of the profile's rules that read something on the page."""
    _told: set[Finding] = field(default_factory=set)

    def state(self, path: Path, value: FactValue, evidence: Evidence) -> None:
        """Record a fact. A page that contradicts itself keeps its first word, with a finding.

        What a thing of this kind cannot state is a finding, too, and no fact.
        """
        if not self._may_state(path, value):
            self.doubt(
                "fact-out-of-place",
                evidence.place,
                f"{path_text(path)}: {path[-1]!r} is said of what cannot have it; it is left out",
                "state it of another thing in the profile",
            )
            return
        known = self.facts.get(path)
        if known is None:
            self.facts[path] = Fact(path, value, evidence)
        elif not same(known.value, value) and not is_prose(path):
            self.doubt(
                "page-contradicts-itself",
                evidence.place,
                f"{path_text(path)} is {shown(path, value)} here and "
                f"{shown(path, known.value)} at {known.evidence.place}; the first is kept",
                "correct it if the second is right",
            )

    @staticmethod
    def _may_state(path: Path, value: FactValue) -> bool:
        """Return whether a thing can state this; a value of another class is refwright's bug."""
        holds: type[Any] | UnionType
        if len(path) % 2 == 0:
            holds = EnumValue if thing_at(path) is Thing.VALUE else type(None)
        elif path == ("valid_for",):
            holds = tuple
        elif path[-1] == LIMITS:
            holds = str | Constraints
        elif path[-1] in {SAME_AS, NULLABLE}:
            holds = str
        elif path[-1] == ONE_OF:
            holds = tuple
        elif row := fact_at(path):
            holds = row.holds
        else:
            return False
        if not isinstance(value, holds):
            raise TypeError(f"{path_text(path)} holds {holds}, not {value!r}")
        return True

    def doubt(self, code: str, where: str, what: str, remedy: str = "") -> None:
        """Record a warning about this page."""
        self._find(Severity.WARNING, code, where, what, remedy)

    def refuse(self, code: str, where: str, what: str, remedy: str = "") -> None:
        """Record an error: something on this page could not be read."""
        self._find(Severity.ERROR, code, where, what, remedy)

    def note(self, code: str, where: str, what: str, remedy: str = "") -> None:
        """Record something worth knowing that leaves no doubt."""
        self._find(Severity.NOTE, code, where, what, remedy)

    def _find(self, severity: Severity, code: str, where: str, what: str, remedy: str) -> None:
        finding = Finding(
            severity, code, f"{self.page}, {where}" if where else self.page, what, remedy
        )
        if finding not in self._told:
            self._told.add(finding)
            self.findings.append(finding)

    def names(self, *prefix: str) -> Iterable[str]:
        """Give the names that stand directly below a path, in page order."""
        size = len(prefix)
        return dict.fromkeys(
            path[size] for path in self.facts if len(path) > size and path[:size] == prefix
        )
