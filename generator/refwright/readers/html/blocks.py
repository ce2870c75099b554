"""Blocks out of a stream of start tags, words and end tags, whoever parsed them.

The builder keeps a stack of open frames (a flow of words, a list, a table) and follows HTML's
own rules where end tags are missing: an item ends the item before it, a cell the cell before it.
It never recurses, so that only its own limits decide how deep a page may nest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from refwright.base.errors import CaptureError, Finding
from refwright.base.limits import MAX_BLOCKS, MAX_DEPTH, MAX_ROWS
from refwright.pages.document import Block, ListBlock, Paragraph, Place, Preformatted, Table
from refwright.pages.text_policy import admit
from refwright.readers.bullets import gather_bullets
from refwright.readers.html.elements import (
    BLOCKS,
    CELLS,
    HEADINGS,
    ITEMS,
    LISTS,
    PRE,
    ROW_PARTS,
    by_role,
)
from refwright.readers.html.frames import (
    Flow,
    FlowKind,
    Frame,
    OpenList,
    OpenTable,
    heading_of,
    is_layout,
    items_of,
    take_loose,
)
from refwright.readers.html.grid import RawRow, expand, raw_cell


class BlockBuilder:
    """Takes the events of one page (or cell) in order; :meth:`finish` gives the blocks.

    ``start`` and ``end`` must come in pairs; ``findings`` is what was noticed on the way.
    """

    def __init__(self, page: str, line: int) -> None:
        self.page = page
        self.line = line
        self.findings: dict[str, Finding] = {}
        self._frames: list[Frame] = [Flow(FlowKind.PLAIN, line)]
        self._open: list[tuple[str, int]] = []
        self._rows = 0
        self._positions = 0

    def start(self, name: str, line: int, attributes: Mapping[str, str]) -> None:
        """Open an element; void elements are closed with :meth:`end` like any other."""
        self.line = line
        name = by_role(name, attributes)
        self._drop_implied(name)
        if name in ITEMS:
            self._start_item(name)
        elif name in CELLS or name in ROW_PARTS:
            self._start_table_part(name, attributes)
        elif name in BLOCKS:
            self._break()
            self._open.append((name, len(self._frames)))
            self._start_block(name, attributes)
        else:
            self._start_inline(name, attributes)

    def text(self, text: str) -> None:
        """Take words as the markup has them, white space included."""
        words = text.strip()
        if words:
            self._drop_implied("")
        if words or isinstance(self._frames[-1], Flow):
            flow = self._flow()
            if words and not flow.words_line:
                lead = text[: len(text) - len(text.lstrip())]
                flow.words_line = self.line + lead.count("\n")
            flow.words.append(text)
        self.line += text.count("\n")

    def end(self) -> None:
        """Close the element that was opened last."""
        name, depth = self._open.pop()
        if name not in BLOCKS:
            return
        while len(self._frames) > depth:
            self._pop()
        table = self._frames[-1]
        if name in ROW_PARTS and isinstance(table, OpenTable):
            table.in_row = False
            table.head = table.head and name == "tr"
        self._break()

    def finish(self) -> tuple[Block, ...]:
        """Close whatever is open and give the blocks."""
        while len(self._frames) > 1:
            self._pop()
        return tuple(self._closed(self._flow()))

    # -- opening

    def _start_inline(self, name: str, attributes: Mapping[str, str]) -> None:
        flow = self._flow()
        self._open.append((name, len(self._frames)))
        if name == "sup" and flow.kind is not FlowKind.PRE:
            # a footnote's mark is glued to the name that it stands behind
            flow.words.append(" ")
        elif name == "img" and (alt := attributes.get("alt", "")).strip():
            self.text(f" {' '.join(alt.split())} ")

    def _start_block(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "caption" and isinstance(self._frames[-1], OpenTable):
            self._push(Flow(FlowKind.STRAY, self.line))
        elif name in LISTS:
            self._flow()
            self._push(OpenList(self.line, ordered=name == "ol"))
        elif name == "table":
            self._flow()
            layout = attributes.get("role", "") in {"presentation", "none"}
            self._push(OpenTable(self.line, layout=layout))
        elif name in HEADINGS:
            self._flow()
            self._push(Flow(FlowKind.HEADING, self.line, level=HEADINGS[name]))
        elif name in PRE:
            self._flow()
            self._push(Flow(FlowKind.PRE, self.line))

    def _start_item(self, name: str) -> None:
        at = self._nearest_list()
        if at is None:
            self._break()
            self._flow()
            self._push(OpenList(self.line, implied=True))
        else:
            self._pop_above(at)
        self._open.append((name, len(self._frames)))
        self._push(Flow(FlowKind.DEFINITION if name == "dd" else FlowKind.ITEM, self.line))

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
        self._open.append((name, len(self._frames)))
        if name in CELLS:
            if not table.in_row:
                self._start_row(table)
            place, header = Place(self.page, self.line), name == "th" or table.head
            cell = raw_cell(place, attributes, header=header)
            self._push(Flow(FlowKind.CELL, self.line, cell=cell))
        elif name == "tr":
            self._start_row(table)
        else:
            table.group += 1
            table.head, table.in_row = name == "thead", False

    def _start_row(self, table: OpenTable) -> None:
        self._rows += 1
        if self._rows > MAX_ROWS:
            raise self._too_much(f"more than {MAX_ROWS:,} table rows")
        table.rows.append(RawRow([], Place(self.page, self.line), table.group))
        table.in_row = True

    # -- closing

    def _pop(self) -> None:
        frame = self._frames.pop()
        match frame:
            case Flow():
                self._pop_flow(frame)
            case OpenList():
                if frame.items or not frame.implied:
                    place = Place(self.page, frame.line)
                    self._receive([ListBlock(tuple(frame.items), place, frame.ordered)])
            case OpenTable():
                self._receive(self._table_blocks(frame))

    def _pop_flow(self, flow: Flow) -> None:
        blocks = self._closed(flow)
        place = Place(self.page, flow.line)
        match self._frames[-1]:
            case OpenList() as parent if flow.kind is FlowKind.ITEM:
                parent.items += items_of(blocks, place)
            case OpenList() as parent:
                take_loose(parent, blocks, place, split=flow.kind is not FlowKind.DEFINITION)
            case OpenTable() as parent if flow.cell is not None:
                parent.rows[-1].cells.append(replace(flow.cell, blocks=tuple(blocks)))
            case OpenTable() as parent:
                parent.before += blocks
            case _ if flow.kind is FlowKind.HEADING:
                self._receive(heading_of(blocks, place, flow.level))
            case _:
                self._receive(blocks)

    def _closed(self, flow: Flow) -> list[Block]:
        self._end_words(flow)
        if flow.kind is FlowKind.LOOSE:
            return flow.blocks
        own = 1 if flow.kind is FlowKind.ITEM else 0
        return flow.blocks[:own] + gather_bullets(flow.blocks[own:])

    def _table_blocks(self, table: OpenTable) -> list[Block]:
        rows = expand(table.rows, self._spend)
        place = Place(self.page, table.line)
        if table.layout or is_layout(rows):
            return table.before + [b for row in rows for cell in row.cells for b in cell.blocks]
        return [*table.before, Table(rows, place)] if rows else table.before

    def _receive(self, blocks: list[Block]) -> None:
        flow = self._flow()
        self._end_words(flow)
        flow.blocks += blocks

    def _break(self) -> None:
        """End the paragraph (in code: the line) that is open, if any."""
        flow = self._frames[-1]
        if not isinstance(flow, Flow):
            return
        if flow.kind is not FlowKind.PRE:
            self._end_words(flow)
        elif flow.words and not flow.words[-1].endswith("\n"):
            flow.words.append("\n")

    def _end_words(self, flow: Flow) -> None:
        if not flow.words:
            return
        place = Place(self.page, flow.words_line or flow.line)
        raw = "".join(flow.words).replace("\u00ad", "")
        flow.words, flow.words_line = [], 0
        if flow.kind is FlowKind.PRE:
            lines = [self._admitted(line.rstrip(), place) for line in raw.split("\n")]
            if code := "\n".join(lines).strip("\n"):
                flow.blocks.append(Preformatted(code.replace("\u00a0", " "), place))
        elif text := self._admitted(" ".join(raw.split()), place):
            flow.blocks.append(Paragraph(text, place))

    def _admitted(self, text: str, place: Place) -> str:
        """Hold words that came as character references to the same policy as the page."""
        if text.isprintable():
            return text
        text, findings = admit(text, str(place))
        for found in findings:
            self.findings.setdefault(found.what, replace(found, where=str(place)))
        return text

    # -- the stack

    def _push(self, frame: Frame) -> None:
        if len(self._frames) > MAX_DEPTH:
            raise self._too_much(f"lists or tables nested more than {MAX_DEPTH} deep")
        self._frames.append(frame)

    def _pop_above(self, at: int) -> None:
        while len(self._frames) > at + 1:
            self._pop()

    def _flow(self) -> Flow:
        """Give the flow that takes words now; in a list or table one is opened for them."""
        top = self._frames[-1]
        if isinstance(top, Flow):
            return top
        kind = FlowKind.LOOSE if isinstance(top, OpenList) else FlowKind.STRAY
        flow = Flow(kind, self.line)
        self._push(flow)
        return flow

    def _drop_implied(self, name: str) -> None:
        """Close a list or table without a start tag before anything that is not part of it."""
        top = self._frames[-1]
        if (isinstance(top, OpenList) and top.implied and name not in ITEMS) or (
            isinstance(top, OpenTable) and top.implied and name not in CELLS | ROW_PARTS
        ):
            self._pop()

    def _spend(self, positions: int) -> None:
        self._positions += positions
        if self._positions > MAX_BLOCKS:
            raise self._too_much(f"tables with more than {MAX_BLOCKS:,} cells, spans included")

    def _too_much(self, what: str) -> CaptureError:
        return CaptureError(
            f"the page has {what}",
            where=str(Place(self.page, self.line)),
            remedy="is this one reference page? Split it, or capture it again",
        )
