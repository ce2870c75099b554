"""One page while it is being interpreted: where we are, and how facts are recorded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from refwright.facts.profile import Profile
from refwright.facts.stating.descriptions import Claims, Said, first_match
from refwright.facts.testimony import Evidence, FactValue, Path, Witness, clip
from refwright.facts.words.presence import read_presence
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Cell, Document, Place, Row
from refwright.spec.model import Completeness, Enumeration, EnumValue, Presence

_MARK = re.compile(r"\s*(?P<mark>\([^()]*\))\s*$")
_FOOTNOTE = re.compile(r"^(?P<name>\S+)\s+(?P<mark>[a-z]|\d|\*{1,3}|[†‡])$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name cell, read: the name, its release or retirement if marked, and what was mended."""

    name: str
    since: str = ""
    deprecated: str = ""
    repair: str = ""
    footnote: str = ""
    presence: Presence | None = None


@dataclass(slots=True)
class Page:
    """The document, the profile and the witness that fills, with the section we stand in."""

    document: Document
    profile: Profile
    witness: Witness
    section: str = ""
    table: int = 0
    row: int = 0
    open_events: list[str] = field(default_factory=list)
    lone_values: set[Path] = field(default_factory=set)
    unread_values: set[Path] = field(default_factory=set)

    def at(self, place: Place, cell: int = 0) -> str:
        """Name a place as findings and evidence do."""
        inside = []
        if self.section:
            inside.append(f"section {self.section!r}")
        if self.table:
            inside.append(f"table {self.table}")
        if self.row:
            inside.append(f"row {self.row}")
        if cell:
            inside.append(f"cell {cell}")
        tail = f" ({', '.join(inside)})" if inside else ""
        return f"{place.unit} {place.number}{tail}"

    def state(self, path: Path, value: FactValue, place: str, words: str, rule: str) -> None:
        """Record a fact with its evidence."""
        self.witness.state(path, value, Evidence(place, clip(words), rule))

    def read_name(self, text: str, kind: str) -> Name | None:
        """Read a name with the marks around it; ``None`` when it is none of this kind."""
        since = deprecated = footnote = ""
        presence: Presence | None = None
        rest = text.strip()
        while found := _MARK.search(rest):
            mark = found["mark"]
            if release := first_match(self.profile.phrases["since"], mark):
                since = release["release"]
            elif retired := first_match(self.profile.phrases["deprecated"], mark):
                deprecated = retired["words"].strip()
            elif (said := read_presence(mark, words_of(self.profile))) is not None:
                presence = said.presence
            else:
                return None
            rest = rest[: found.start()].rstrip()
        if (note := _FOOTNOTE.match(rest)) and self.profile.is_name(kind, note["name"]):
            rest, footnote = note["name"], note["mark"]
        if rest.startswith("[") and rest.endswith("]"):
            rest, presence = rest[1:-1].strip(), Presence.OPTIONAL
        name, repair = self.profile.repair(rest)
        if not self.profile.is_name(kind, name):
            return None
        return Name(name, since, deprecated, repair, footnote, presence)

    def use_row(self, row: Row, *cells: Cell) -> None:
        """Account for a row and those of its cells that were read."""
        self.witness.account.use(row)
        for cell in cells:
            self.witness.account.use(cell)

    def state_claims(self, path: Path, claims: Claims, place: str, *, prose: bool = True) -> None:
        """Record everything that a description says about the thing at ``path``."""
        for key, said in claims.said.items():
            self.state((*path, key), said.value, place, said.words, said.rule)
        if claims.values is not None and claims.values_said is not None:
            self.state_values(path, claims.values, claims.values_said, place)
            self.lone_values |= {(*path, "values", value) for value in claims.lone}
            self.unread_values |= {(*path, "values", value) for value in claims.unread}
        if prose and claims.text:
            self.state((*path, "summary"), claims.text, place, claims.text, "prose")
        for code, what in claims.doubts:
            self.witness.doubt(code, place, f"{path[-1]}: {what}")
        account = self.witness.account
        account.use(*claims.value_items)
        for item in claims.prose_items:
            account.skip(item, "list in prose")

    def state_values(self, path: Path, values: Enumeration, said: Said, place: str) -> None:
        """Record an enumeration: how complete it is, then each of its values."""
        self.state((*path, "values"), values.complete, place, said.words, said.rule)
        if values.complete is Completeness.UNKNOWN:
            return
        for value in values.values:
            self.state(
                (*path, "values", str(value.value)), bare(value), place, str(value.value), said.rule
            )
            if value.summary:
                self.state(
                    (*path, "values", str(value.value), "summary"),
                    value.summary,
                    place,
                    value.summary,
                    "prose",
                )


def bare(value: EnumValue) -> EnumValue:
    """Give a value without its prose, which is stated on its own."""
    return replace(value, summary=None)
