"""Label tables: Signature, Description, Parameters, Returns down the side, a table inside.

Converters break them in every way: signatures and headers come again on each page, columns slip
and run together, the inner table stands in a cell of its own or as rows among the labels.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from refwright.facts.stating.page import Name, Page
from refwright.facts.stating.type_words import split_type
from refwright.pages.document import Block, Cell, Paragraph, Row, Table, text_of

_MEMBERS = {"parameters", "properties"}


@dataclass(slots=True)
class Member:
    """A parameter or property: its name, the words of its type, what describes it."""

    name: Name
    type: str
    place: str
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Subject:
    """What a label table is about, cell by cell."""

    place: str
    signatures: list[tuple[str, str]] = field(default_factory=list)
    description: list[Block] = field(default_factory=list)
    returns: str = ""
    returns_place: str = ""
    members: list[Member] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)


def labels_of(table: Table, page: Page) -> set[str]:
    """Return what the labels in a table's first column announce; a label table has two or more."""
    return {label for row in table.rows if (label := _label(row, page))}


def _label(row: Row, page: Page) -> str:
    first = row.cells[0] if row.cells else None
    return page.profile.label_of(first.text) if first is not None and not first.empty else ""


def read_label_table(table: Table, page: Page) -> Subject:
    """Gather a label table into its subject, over all page breaks."""
    reader = _Reader(page, Subject(page.at(table.place)))
    page.witness.account.use(table)
    for index, row in enumerate(table.rows, start=1):
        page.row = index
        reader.read(row)
    page.row = 0
    return reader.subject


class _Reader:
    """Goes through the rows and remembers under which label it is."""

    def __init__(self, page: Page, subject: Subject) -> None:
        self.page = page
        self.subject = subject
        self.label = ""
        self.columns: dict[int, str] = {}
        self.echoes: set[tuple[str, ...]] = set()
        self.said: set[str] = set()

    def read(self, row: Row) -> None:
        account = self.page.witness.account
        filled = [cell for cell in row.cells if not cell.empty]
        if not filled:
            account.skip(row, "empty row")
            return
        if tuple(cell.text for cell in filled) in self.echoes:
            account.skip_all(row, "repeats the nested table")
            return
        account.use(row, *filled)
        filled = self._without_echoes(filled)
        label = self._new_label(row)
        rest = [cell for cell in filled if cell is not row.cells[0]]
        if label:
            account.use(*row.cells[0].blocks)
            self._labelled(label, row, rest)
        else:
            self._unlabelled(row, filled)

    def _without_echoes(self, filled: list[Cell]) -> list[Cell]:
        """Drop cells that only repeat, one by one, the table nested in a cell before them."""
        nested = [table for cell in filled for table in self._inner(cell)]
        words = {cell.text for table in nested for row in table.rows for cell in row.cells}
        kept = []
        for cell in filled:
            if not self._inner(cell) and cell.text in words:
                for block in cell.blocks:
                    self.page.witness.account.skip_all(block, "repeats the nested table")
            else:
                kept.append(cell)
        return kept

    def _new_label(self, row: Row) -> str:
        """A header cell like *Type* is no label where it heads a column among others."""
        label = _label(row, self.page)
        if label in _MEMBERS:
            return label
        return "" if label and self._header_positions(row, 0) else label

    def _labelled(self, label: str, row: Row, rest: list[Cell]) -> None:
        subject, place = self.subject, self.page.at(row.place)
        self.subject.labels.add(label)
        if label == "signature":
            subject.signatures.append((" ".join(cell.text for cell in rest), place))
            self._use(rest)
            return
        words = " ".join(cell.text for cell in rest)
        if label == "description" and words in self.said:
            # a label that comes again on the next page changes nothing
            self._use(rest)
            return
        self.said.add(words)
        self.label = label
        if label in _MEMBERS:
            header = self._header_positions(row, 1)
            if header:
                self._adopt(header, rest)
            else:
                self._members(row, rest)
        elif label == "description":
            subject.description += [block for cell in rest for block in cell.blocks]
            self._use(rest)
        elif label == "returns":
            subject.returns = " ".join(cell.text for cell in rest)
            subject.returns_place = place
            self._use(rest)
        else:
            self._use(rest)

    def _header_positions(self, row: Row, start: int) -> dict[int, str]:
        """Give the roles of a row whose cells from ``start`` on are all column headers."""
        roles: dict[int, str] = {}
        for at, cell in enumerate(row.cells):
            if at < start or cell.empty:
                continue
            role = self.page.profile.role_of(cell.text)
            if not role:
                return {}
            roles[at] = role
        return roles if len(roles) > 1 and "field" in roles.values() else {}

    def _adopt(self, header: dict[int, str], cells: list[Cell]) -> None:
        self.columns = header
        self._doubt_columns(list(header.values()), self.page.at(cells[0].place))
        for cell in cells:
            for block in cell.blocks:
                self.page.witness.account.skip_all(block, "header")

    def _doubt_columns(self, roles: list[str], place: str) -> None:
        """Report columns that come twice, and those of which nothing is read."""
        twice = sorted({role for role in roles if roles.count(role) > 1})
        beside = [role for role in roles if role not in {"field", "type", "description"}]
        if twice:
            self.page.witness.doubt(
                "duplicate-column", place, f"two columns are headed {' and '.join(twice)!r}"
            )
        if beside:
            self.page.witness.doubt(
                "column-not-read",
                place,
                f"the column for the {' and the '.join(beside)} is read as description",
            )

    def _unlabelled(self, row: Row, filled: list[Cell]) -> None:
        header = self._header_positions(row, 0)
        if header:
            self._adopt(header, filled)
        elif self.label in _MEMBERS or any(self._inner(cell) for cell in filled):
            self._members(row, filled)
        else:
            self.subject.description += [block for cell in filled for block in cell.blocks]
            self._use(filled)

    def _inner(self, cell: Cell) -> list[Table]:
        return [block for block in cell.blocks if isinstance(block, Table)]

    def _members(self, row: Row, cells: list[Cell]) -> None:
        for cell in cells:
            for table in self._inner(cell):
                self._inner_table(table)
        plain = [cell for cell in cells if not self._inner(cell)]
        if plain:
            self._member_row(row, plain)

    def _inner_table(self, table: Table) -> None:
        self.page.witness.account.use(table)
        for row in table.rows:
            filled = [cell for cell in row.cells if not cell.empty]
            self.echoes.add(tuple(cell.text for cell in filled))
            if not filled:
                self.page.witness.account.skip(row, "empty row")
                continue
            self.page.witness.account.use(row, *filled)
            header = self._header_positions(row, 0)
            if header:
                self._adopt(header, filled)
            else:
                self._member_row(row, filled)

    def _member_row(self, row: Row, filled: list[Cell]) -> None:
        self._use(filled)
        name = self._member_name(row, filled)
        if name is None:
            if self.subject.members:
                self.subject.members[-1].blocks += [b for c in filled for b in c.blocks]
            elif self.subject.labels & _MEMBERS:
                self.page.witness.refuse(
                    "row-misfit",
                    self.page.at(row.place),
                    f"the row names no parameter or property: {filled[0].text[:60]!r}",
                )
            else:
                self.subject.description += [b for c in filled for b in c.blocks]
            return
        if not self.columns and len(filled) > 1 and not self.subject.members:
            self.page.witness.doubt(
                "members-without-header",
                self.page.at(row.place),
                f"no header tells what stands beside {name.name!r}",
                "is the table's header missing, or is a word of it not in the profile?",
            )
        kind, blocks = self._type_and_words(filled[1:])
        self.subject.members.append(Member(name, kind, self.page.at(row.place), blocks))

    def _member_name(self, row: Row, filled: list[Cell]) -> Name | None:
        """The leftmost words are a name if they stand in the name column or something follows."""
        first = filled[0]
        name_at = next((at for at, role in self.columns.items() if role == "field"), 0)
        in_place = name_at < len(row.cells) and row.cells[name_at] is first
        if not in_place and len(filled) < 2:
            return None
        return self.page.read_name(first.text, "field")

    def _type_and_words(self, cells: list[Cell]) -> tuple[str, list[Block]]:
        """Part type and description, which converters like to run together in one cell."""
        if not cells:
            return "", []
        blocks = list(cells[0].blocks)
        head = text_of(blocks[0]) if blocks else ""
        has_type = "type" in self.columns.values()
        kind, words = split_type(head, self.page.profile) if has_type else ("", head)
        if has_type and not kind and (len(cells) > 1 or len(head.split()) == 1):
            kind, words = head, ""
        rest: list[Block] = [Paragraph(words, cells[0].place)] if words else []
        rest += blocks[1:]
        return kind, rest + [block for cell in cells[1:] for block in cell.blocks]

    def _use(self, cells: list[Cell]) -> None:
        for cell in cells:
            for block in cell.blocks:
                self.page.witness.account.use(block)
