"""Tables of values, whatever their two to four columns are headed."""

from __future__ import annotations

from dataclasses import replace

from refwright.base.patterns import compile_pattern
from refwright.facts.stating.page import Page
from refwright.facts.words.marks import marked_block
from refwright.facts.words.releases import read_releases
from refwright.facts.words.values import ValueReading, read_row, read_value, value_with_end
from refwright.facts.words.vocabulary import Words, words_of
from refwright.pages.document import Cell, Paragraph, Row, Table
from refwright.spec.model import EnumValue

_HEADS = (
    (
        "value",
        compile_pattern(
            r"^(?:(?:possible|valid|allowed|wire|enum|numeric|integer|string|int)\s+)?(?:values?|codes?|numbers?|nos?\.|nr\.?|#|ordinal|id|literal|option|key|int|hex)\b"
        ),
    ),
    (
        "name",
        compile_pattern(
            r"^(?:\w+\s+)?(?:name|constant|symbol|label|enumerator|member|identifier)$"
        ),
    ),
    (
        "summary",
        compile_pattern(
            r"\b(?:descriptions?|meanings?|summary|comments?|notes?|details|explanations?|definition|usage|remarks?|means|purpose|when|reason|cause|message|text)\b"
        ),
    ),
    ("since", compile_pattern(r"^(?:since|added|introduced|version|release|available)\b")),
)
_MOST_COLUMNS = 4
_NUMBER = compile_pattern(r"^(?:-?\d{1,9}|0x[0-9a-f]{1,8})$")
_CONSTANT = compile_pattern(r"^[\pL_][\pL\d_.-]*$")


def read_value_table(table: Table, page: Page) -> list[EnumValue] | None:
    """Read a table as values with their names and words; ``None`` where a row holds no value."""
    rows = [row for row in table.rows if any(not cell.empty for cell in row.cells)]
    if len(rows) < 2 or not 1 <= len(rows[0].cells) <= _MOST_COLUMNS:
        return None
    roles = _roles(rows)
    if (
        len(roles) < len(rows[0].cells)
        or "value" not in roles.values()
        or any(len(row.cells) != len(rows[0].cells) for row in rows)
    ):
        return None
    words = words_of(page.profile)
    read = [_value(row, roles, words) for row in rows[1:]]
    values = [value_with_end(one) for one in read if one is not None]
    distinct = {(type(one.value), one.value) for one in values}
    return values if len(values) == len(read) == len(distinct) else None


def heads_values(row: Row) -> bool:
    """Tell a header whose very words say that values stand below."""
    return any(
        kind == "value" and head.match(cell.text) for cell in row.cells for kind, head in _HEADS
    )


def heads_columns(table: Table) -> bool:
    """Tell a table with a header that is known to stand above values, their names or words."""
    return any(head.search(cell.text) for cell in table.rows[0].cells for _, head in _HEADS)


def _numeric(rows: list[Row], at: int) -> bool:
    return all(_NUMBER.match(row.cells[at].text) for row in rows[1:] if at < len(row.cells))


def _roles(rows: list[Row]) -> dict[int, str]:
    """Return the role of each column, by its header, and by which of them holds numbers."""
    header = rows[0]
    roles: dict[int, str] = {}
    unknown: list[int] = []
    numbers = [at for at in range(len(header.cells)) if _numeric(rows, at)]
    if len(numbers) == 1 and len(header.cells) > 2:
        other = 1 if numbers[0] == 0 else 0
        if all(_CONSTANT.match(row.cells[other].text) for row in rows[1:]):
            roles = {numbers[0]: "value", other: "name"}
    for at, cell in enumerate(header.cells):
        if at in roles:
            continue
        role = next((kind for kind, head in _HEADS if head.search(cell.text)), "")
        if role and role not in roles.values():
            roles[at] = role
        else:
            unknown.append(at)
    for at in unknown:
        missing = [kind for kind in ("value", "summary") if kind not in roles.values()]
        if "name" in roles.values() and "value" in missing and at > 0:
            missing.remove("value")
        if missing:
            roles[at] = missing[0]
    if "value" not in roles.values():
        roles = {at: "value" if role == "name" else role for at, role in roles.items()}
    return dict(sorted(roles.items()))


def _text(cell: Cell) -> str:
    lines = [marked_block(b) for b in cell.blocks if isinstance(b, Paragraph)]
    return " ".join(lines) if lines else cell.text


def _value(row: Row, roles: dict[int, str], words: Words) -> ValueReading | None:
    cells = {role: _text(row.cells[at]) for at, role in roles.items()}
    value, name = cells["value"], cells.get("name", "")
    summary = row.cells[next((at for at, r in roles.items() if r == "summary"), 0)].text
    summary = summary if "summary" in cells else ""
    plain = read_value(value, words)
    if plain is None:
        return None
    if not name and (plain.value.summary or plain.value.name):
        read: ValueReading | None = plain
    else:
        read = read_row(name, value, summary, words)
    if read is None:
        return None
    since = read_releases(f"Since {cells['since']}", words).since if cells.get("since") else None
    told = read.value.summary or summary or None
    return replace(read, value=replace(read.value, since=since, summary=told))
