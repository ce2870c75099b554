"""What one capture says: facts with their evidence, findings, and the account of the page.

A fact's path is its place in a spec file's data: ``("events", name, "fields", field, "since")``.
A path that ends at a named thing (an event, a field) says that the thing exists. The values of
an enumeration hang below its ``values`` path by their wire value.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from refwright.base.errors import Finding, Severity
from refwright.base.strict_equality import same
from refwright.facts.account import Account

Path = tuple[str, ...]

MAX_WORDS = 160


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
    value: object
    evidence: Evidence


def path_text(path: Path) -> str:
    """Write a path as people read it: segments joined by slashes."""
    return "/".join(path)


def clip(text: str) -> str:
    """Shorten a quotation to what a finding or a lock file can hold."""
    return text if len(text) <= MAX_WORDS else text[: MAX_WORDS - 1].rstrip() + "…"


@dataclass(slots=True)
class Witness:
    """Everything that one page says. Filled by the interpreters, then only read."""

    page: str
    account: Account
    facts: dict[Path, Fact] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    date: str = ""
    title: str = ""
    fitted: frozenset[int] = frozenset()
    """The numbers of the profile's rules that read something on the page."""

    def state(self, path: Path, value: object, evidence: Evidence) -> None:
        """Record a fact. A page that contradicts itself keeps its first word, with a finding."""
        known = self.facts.get(path)
        if known is None:
            self.facts[path] = Fact(path, value, evidence)
        elif not same(known.value, value) and path[-1] != "summary":
            self.doubt(
                "page-contradicts-itself",
                evidence.place,
                f"{path_text(path)} is {value!r} here and {known.value!r} at "
                f"{known.evidence.place}; the first is kept",
                "correct it if the second is right",
            )

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
        if finding not in self.findings:
            self.findings.append(finding)

    def names(self, *prefix: str) -> Iterable[str]:
        """Give the names that stand directly below a path, in page order."""
        size = len(prefix)
        return dict.fromkeys(
            path[size] for path in self.facts if len(path) > size and path[:size] == prefix
        )
