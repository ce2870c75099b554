"""Blocks out of a stream of start tags, words and end tags, whoever parsed them.

The builder keeps a stack of open frames (a flow of words, a list, a table) and follows HTML's
own rules where end tags are missing: an item ends the item before it, a cell the cell before it.
It never recurses, so that only its own limits decide how deep a page may nest.
"""

from __future__ import annotations

from collections.abc import Mapping

from refwright.base.limits import MAX_ROWS
from refwright.pages.document import (
    Heading,
    Place,
)
from refwright.readers.html.elements import (
    BLOCKS,
    CELLS,
    FORM_ATTRIBUTE,
    HEADINGS,
    ITEMS,
    LISTS,
    ROW_PARTS,
    TAB_ATTRIBUTE,
    read_as,
)
from refwright.readers.html.frames import (
    FLOWS,
    Flow,
    FlowKind,
    OpenList,
    OpenTable,
    ends_with_words,
    is_full,
)
from refwright.readers.html.grid import RawRow, raw_cell
from refwright.readers.html.parts import MARKS, NOTE, note_kind, styled
from refwright.readers.html.stack import FrameStack


class BlockBuilder(FrameStack):
    """Takes the events of one page (or cell) in order; :meth:`finish` gives the blocks.

    ``start`` and ``end`` must come in pairs.
    """

    def start(self, name: str, line: int, attributes: Mapping[str, str]) -> None:
        """Open an element; void elements are closed with :meth:`end` like any other."""
        self.line = line
        if len(attributes) > 1:
            name = read_as(name, attributes, self.level)
            if "id" in attributes or (name == "a" and "name" in attributes):
                self._anchor = attributes.get("id") or attributes.get("name", "")
                top = self._frames[-1]
                if isinstance(top, Flow) and top.kind is FlowKind.HEADING and top.words_line:
                    # behind a title's words it is theirs, where they have no other
                    top.anchor, self._anchor = top.anchor or self._anchor, ""
        if name not in BLOCKS:
            self._drop_implied(name)
            self._start_inline(name, attributes)
            return
        self._drop_implied(name)
        if name in ITEMS:
            self._start_item(name)
        elif name in CELLS or name in ROW_PARTS:
            self._start_table_part(name, attributes)
        else:
            self._break()
            if name != "br" and isinstance(flow := self._frames[-1], Flow):
                flow.broken = False
            self._open.append((name, len(self._frames), self._marks))
            self._start_block(name, attributes)

    def end(self) -> None:
        """Close the element that was opened last."""
        name, depth, self._marks = self._open.pop()
        if name not in BLOCKS:
            return
        while len(self._frames) > depth:
            self._pop()
        table = self._frames[-1]
        if name in ROW_PARTS and isinstance(table, OpenTable):
            table.in_row = False
            table.head = table.head and name == "tr"
        self._break()
        if isinstance(table, Flow):
            table.broken = name == "br" and ends_with_words(table)

    def _start_inline(self, name: str, attributes: Mapping[str, str]) -> None:
        flow = self._flow()
        self._open.append((name, len(self._frames), self._marks))
        kind = MARKS.get(name, "")
        if kind == "link" and "href" not in attributes:
            kind = ""
        kind = kind or (styled(attributes) if "style" in attributes else "")
        if kind and not any(kind == outer for outer, _ in self._marks):  # bold in bold says no more
            self._marked += 1
            self._marks = (*self._marks, (kind, self._marked))
        if name == "sup" and flow.kind is not FlowKind.PRE:
            # a footnote's mark is glued to the name that it stands behind
            flow.words.append(" ")
        elif name == "img" and (alt := attributes.get("alt", "")).strip():
            self.text(f" {' '.join(alt.split())} ")

    def _start_block(self, name: str, attributes: Mapping[str, str]) -> None:
        if label := attributes.get(TAB_ATTRIBUTE, ""):
            self._receive([Heading(label, self._folded(), Place(self.page, self.line), role="tab")])
        if name == "caption" and isinstance(self._frames[-1], OpenTable):
            self._push(Flow(FlowKind.CAPTION, self.line))
        elif name in LISTS:
            self._flow()
            self._push(OpenList(self.line, ordered=name == "ol", terms=name == "dl"))
        elif name == "table":
            self._flow()
            layout = attributes.get("role", "") in {"presentation", "none"}
            table = OpenTable(self.line, layout=layout, flat=FORM_ATTRIBUTE in attributes)
            table.anchor, self._anchor = self._anchor, ""
            self._push(table)
        elif name in HEADINGS:
            self.level = HEADINGS[name]
            self._start_flow(FlowKind.HEADING, level=self.level)
        elif name == NOTE:
            self._start_flow(FlowKind.NOTE, says=note_kind(attributes))
        elif name == "summary":
            self._start_summary()
        elif name in FLOWS:
            self._start_flow(FLOWS[name])

    def _start_flow(self, kind: FlowKind, level: int = 0, says: str = "") -> None:
        self._flow()
        self._push(Flow(kind, self.line, level, says=says))

    def _start_summary(self) -> None:
        """Open the line that stays of a folded part: a note's caption, or a title like a tab's."""
        kinds = {frame.kind if isinstance(frame, Flow) else None for frame in self._frames}
        if isinstance(top := self._frames[-1], Flow) and top.kind is FlowKind.NOTE:
            self._start_flow(FlowKind.CAPTION)
        elif kinds <= {FlowKind.PLAIN, FlowKind.NOTE}:
            self._start_flow(FlowKind.HEADING, self._folded(), says="tab")

    def _folded(self) -> int:
        """Return the level of a title over a part that folds: one under what stands around it."""
        return self.level + max(sum(name == "details" for name, _, _ in self._open), 1)

    def _start_item(self, name: str) -> None:
        at = self._nearest_list()
        if at is None:
            self._break()
            self._flow()
            self._push(OpenList(self.line, implied=True, terms=name != "li"))
        else:
            self._pop_above(at)
        self._open.append((name, len(self._frames), self._marks))
        kind = {"dt": FlowKind.TERM, "dd": FlowKind.DEFINITION}.get(name, FlowKind.ITEM)
        self._push(Flow(kind, self.line))

    def _nearest_list(self) -> int | None:
        """Find the open list of the innermost cell (or of the page, outside of tables)."""
        for at in range(len(self._frames) - 1, -1, -1):
            match self._frames[at]:
                case OpenList():
                    return at
                case OpenTable():
                    return None
                case _:
                    pass
        return None

    def _start_table_part(self, name: str, attributes: Mapping[str, str]) -> None:
        places = range(len(self._frames) - 1, -1, -1)
        at = next((at for at in places if isinstance(self._frames[at], OpenTable)), None)
        if at is None:
            self._break()
            self._flow()
            self._push(OpenTable(self.line, implied=True))
        else:
            self._pop_above(at)
        table = self._frames[-1]
        assert isinstance(table, OpenTable)  # noqa: S101  # just pushed or found
        self._open.append((name, len(self._frames), self._marks))
        if name in CELLS:
            if not table.in_row or (table.flat and is_full(table, header=name == "th")):
                self._start_row(table)
            place, header = Place(self.page, self.line), name == "th" or table.head
            cell = raw_cell(place, attributes, header=header)
            self._push(Flow(FlowKind.CELL, self.line, cell=cell))
        elif name == "tr":
            self._start_row(table)
            table.flat = False
        else:
            table.group += 1
            table.head, table.in_row = name == "thead", False

    def _start_row(self, table: OpenTable) -> None:
        self._rows += 1
        if self._rows > MAX_ROWS:
            raise self._too_much(f"more than {MAX_ROWS:,} table rows")
        table.rows.append(RawRow([], Place(self.page, self.line), table.group, self._anchor))
        table.in_row = True
