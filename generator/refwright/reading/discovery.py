"""A first look at unknown pages: what is recognised, what is not, and a profile to start from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from refwright.facts.account import Unit
from refwright.facts.column_words import hints_of
from refwright.facts.page_reading import interpret
from refwright.facts.profile import Profile
from refwright.facts.testimony import Witness
from refwright.pages.capture import Capture
from refwright.pages.document import Cell, Document, Row, Table, walk
from refwright.readers import read_capture
from refwright.spec.to_data import Data

_DOTTED = re.compile(r"[A-Za-z_]\w*(?:[.:]\w+)+")
_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$-]*")
_YES_NO = re.compile(r"(?:yes|no|true|false|required|optional|mandatory|y|n)\b", re.IGNORECASE)
_MOST = 0.6
_MEMBERS = frozenset({"fields", "parameters", "values"})
_PROSE_WORDS = 3
_LOOKS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("event", lambda text: _DOTTED.fullmatch(text) is not None),
    ("presence", lambda text: _YES_NO.match(text) is not None),
    ("description", lambda text: len(text.split()) > _PROSE_WORDS),
    ("field", lambda text: _IDENTIFIER.fullmatch(text) is not None),
)
"""What the cells of a column look like when it plays a role, in the order of trying."""


@dataclass(frozen=True, slots=True)
class TableSketch:
    """One table: where it stands, its headers, the role of each, and how many rows it has."""

    place: str
    headers: tuple[str, ...]
    roles: tuple[str, ...]
    rows: int
    known: bool

    @property
    def shape(self) -> str:
        """What the table is taken for."""
        if "event" in self.roles:
            return "event table"
        return "field table" if "field" in self.roles else "not recognised"


@dataclass(slots=True)
class Discovery:
    """What was found on one page."""

    page: str
    form: str
    tables: list[TableSketch] = field(default_factory=list)
    coverage: float = 0.0
    """Share of the cells of all tables that gave facts, 0 to 1."""
    counts: dict[str, int] = field(default_factory=dict)
    members: int = 0
    """Fields, parameters and values."""


def discover(captures: list[Capture], profile: Profile) -> tuple[list[Discovery], Data]:
    """Look at pages with a profile; gives what was found, and the profile data to add to it."""
    hints = hints_of(profile)
    documents = [read_capture(capture, hints, profile.forms)[0] for capture in captures]
    sketches = {d.page: [_sketch(t, profile) for t in _tables(d)] for d in documents}
    addition = _addition([s for found in sketches.values() for s in found], profile)
    grown = _grown(profile, addition)
    discoveries = []
    for document in documents:
        witness = interpret(document, grown)
        discoveries.append(
            Discovery(
                document.page,
                document.form.value,
                sketches[document.page],
                _coverage(witness),
                {kind: len(list(witness.names(kind))) for kind in ("events", "types", "methods")},
                sum(len(path) in {4, 6} and path[-2] in _MEMBERS for path in witness.facts),
            )
        )
    return discoveries, addition


def _tables(document: Document) -> Iterator[Table]:
    return (block for block in walk(document.blocks) if isinstance(block, Table) and block.rows)


def _sketch(table: Table, profile: Profile) -> TableSketch:
    head = next((row for row in table.rows if any(not c.empty for c in row.cells)), table.rows[0])
    body = [row for row in table.rows if row is not head]
    texts = tuple(cell.text[:40] for cell in head.cells)
    known = tuple(profile.role_of(text) for text in texts)
    roles = tuple(role or (_guess(body, at) if texts[at] else "") for at, role in enumerate(known))
    return TableSketch(str(table.place), texts, roles, len(body), all(known))


def _guess(rows: list[Row], at: int) -> str:
    """Guess a column's role from its cells: names, types, yes and no, or prose."""
    cells = [row.cells[at] for row in rows if at < len(row.cells) and not row.cells[at].empty]
    if not cells:
        return ""
    return next((role for role, fits in _LOOKS if _share(cells, fits) >= _MOST), "")


def _share(cells: list[Cell], fits: Callable[[str], bool]) -> float:
    return sum(fits(cell.text) for cell in cells) / len(cells)


def _addition(sketches: list[TableSketch], profile: Profile) -> Data:
    """Collect headers that no profile knows and whose role could be guessed."""
    headers: dict[str, list[str]] = {}
    for sketch in sketches:
        if not {"event", "field"} & set(sketch.roles):
            continue
        for text, role in zip(sketch.headers, sketch.roles, strict=True):
            if role and text and not profile.role_of(text):
                listed = headers.setdefault(role, [])
                if text not in listed:
                    listed.append(text)
    return {"headers": headers} if headers else {}


def _grown(profile: Profile, addition: Data) -> Profile:
    headers = addition.get("headers", {})
    assert isinstance(headers, dict)  # noqa: S101 - built above
    more = {text.casefold(): role for role, texts in headers.items() for text in texts}
    return replace(profile, headers={**profile.headers, **more})


def _coverage(witness: Witness) -> float:
    counts = witness.account.totals()[Unit.CELL.value]
    seen, used = counts["seen"], counts["used"]
    assert isinstance(seen, int)  # noqa: S101 - counts are numbers
    assert isinstance(used, int)  # noqa: S101
    return used / seen if seen else 0.0
