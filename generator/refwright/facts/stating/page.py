"""One page while it is being interpreted: where we are, and how facts are recorded."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from refwright.base.patterns import compile_pattern, first_found
from refwright.facts.profile import Profile
from refwright.facts.stating.descriptions import Claims, Said
from refwright.facts.testimony import Evidence, FactValue, Path, Witness, clip
from refwright.facts.words.marks import unmarked
from refwright.facts.words.names import read_name
from refwright.facts.words.presence import read_presence
from refwright.facts.words.releases import STRUCK
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Cell, Document, Paragraph, Place, Row, Table
from refwright.spec.model import Completeness, Enumeration, EnumValue, Presence

_FOOTNOTE = re.compile(r"^(?P<name>\S+)\s+(?P<mark>[a-z]|\d|\*{1,3}|[†‡])$")


_INDENTED = compile_pattern(r"^\s*([└├↳→»›·•▸▹▪◦>+|-][└├↳→»›·•▸▹▪◦>+|─ -]*)\s*(\S.*)$")
_RAISED = compile_pattern(r"[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜ]\s*$")
_ODD = compile_pattern(r"^[\pL_$@#][\pL\d_$@#-]*(?:[/:][\pL\d_$@#-]+)*$")
"""Names with signs in them that no grammar of names foresees: ``@type``, ``a/b``, ``x:id``."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name cell, read: the name, its release or retirement if marked, and what was mended."""

    name: str
    since: str = ""
    deprecated: str = ""
    repair: str = ""
    footnote: str = ""
    presence: Presence | None = None
    type: str = ""
    default: str = ""
    parents: tuple[str, ...] = ()
    lists: tuple[bool, ...] = ()
    """Of a dotted name (``doors[].id``): what it stands in, and which of its parts are lists."""
    depth: int = 0
    """How many marks of indentation stand before it (``└ id``)."""


def name_of(profile: Profile, text: str, kind: str) -> Name | None:
    """Read a name with the marks around it; ``None`` when it is none of this kind."""
    since = deprecated = footnote = ""
    presence: Presence | None = None
    rest = text.strip()
    while mark := _mark_behind(rest):
        if release := first_found(profile.phrases["since"], mark):
            since = release["release"]
        elif retired := first_found(profile.phrases["deprecated"], mark):
            deprecated = retired["words"].strip()
        elif (said := read_presence(mark, words_of(profile))) is not None:
            presence = said.presence
        else:
            return None
        rest = rest[: -len(mark)].rstrip()
    if (note := _FOOTNOTE.match(rest)) and profile.is_name(kind, note["name"]):
        rest, footnote = note["name"], note["mark"]
    if rest.startswith("[") and rest.endswith("]"):
        rest, presence = rest[1:-1].strip(), Presence.OPTIONAL
    name, repair = profile.repair(rest)
    if not profile.is_name(kind, name):
        return None
    return Name(name, since, deprecated, repair, footnote, presence)


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
    levels: dict[tuple[int, Path], list[str]] = field(default_factory=dict)
    """The names above the next row of a table, by how far each is indented."""
    inner_tables: list[tuple[Path, Table, str]] = field(default_factory=list)
    """Tables in the descriptions of members, which are still to be read."""
    footnotes: list[tuple[Path, str, str]] = field(default_factory=list)
    """Members that carry a footnote's mark, with it and the section they stand in."""
    lead: list[Paragraph] = field(default_factory=list)
    """The paragraphs since the title of the section."""
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
        return name_of(self.profile, text, kind)

    def read_member(self, text: str) -> Name | None:
        """Read a cell that names a member, whatever marks it has; ``text`` may carry marks."""
        plain = unmarked(text.replace("^", ""))
        bare = "~~" not in text and "^" not in text and not _RAISED.search(plain)
        known = self.read_name(plain, "field") if bare else None
        if known is not None:
            return known
        indented = _INDENTED.match(text)
        depth = len(indented[1].replace(" ", "")) if indented else 0
        read = read_name(indented[2] if indented else text, words_of(self.profile))
        name, repair = self.profile.repair(read.name)
        parts = read.path or (name,)
        if not all(self.profile.is_name("field", part) or _ODD.match(part) for part in parts):
            return None
        if read.remarks or (not read.path and not self._is_member(name)):
            return None
        gone = unmarked(read.deprecated.words) if read.deprecated else ""
        if "~~" in text and gone == unmarked(read.name):
            gone = STRUCK
        return Name(
            parts[-1],
            read.since or "",
            gone,
            repair,
            " ".join(read.footnotes),
            Presence(read.presence) if read.presence else None,
            read.type,
            read.default or "",
            parts[:-1],
            read.many,
            depth,
        )

    def _is_member(self, name: str) -> bool:
        return self.profile.is_name("field", name) or _ODD.match(name) is not None

    def use_row(self, row: Row, *cells: Cell) -> None:
        """Account for a row and those of its cells that were read."""
        self.witness.account.use(row)
        for cell in cells:
            self.witness.account.use(cell)

    def use_table(self, table: Table) -> None:
        """Account for a table all of whose cells were read."""
        self.witness.account.use(table)
        for row in table.rows:
            self.use_row(row, *row.cells)
            for cell in row.cells:
                self.witness.account.use(*cell.blocks)

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

    def _value_key(self, path: Path, value: EnumValue) -> str:
        """Return a value's step in a path: ``1``, and ``'1'`` for the text beside that number."""
        key = str(value.value)
        known = self.witness.facts.get((*path, "values", key))
        if known is None or not isinstance(known.value, EnumValue):
            return key
        return key if type(known.value.value) is type(value.value) else repr(value.value)

    def state_values(self, path: Path, values: Enumeration, said: Said, place: str) -> None:
        """Record an enumeration: how complete it is, then each of its values."""
        self.state((*path, "values"), values.complete, place, said.words, said.rule)
        if values.complete is Completeness.UNKNOWN:
            return
        for value in values.values:
            key = self._value_key(path, value)
            self.state((*path, "values", key), bare(value), place, str(value.value), said.rule)
            if value.summary:
                self.state(
                    (*path, "values", key, "summary"),
                    value.summary,
                    place,
                    value.summary,
                    "prose",
                )


def bare(value: EnumValue) -> EnumValue:
    """Give a value without its prose, which is stated on its own."""
    return replace(value, summary=None)


def _mark_behind(text: str) -> str:
    """Return the words in parentheses at the end of a text, with these; nothing without any."""
    start = text.rfind("(")
    inside = text[start + 1 : -1]
    return text[start:] if start >= 0 and text.endswith(")") and ")" not in inside else ""
