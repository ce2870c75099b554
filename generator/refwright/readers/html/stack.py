"""The stack of frames of markup that is still open, the words that come, and what closes.

It never recurses, so that only its own limits decide how deep a page may nest.
"""

from __future__ import annotations

from dataclasses import replace

from refwright.base.errors import CaptureError, Finding
from refwright.base.limits import MAX_COVERED, MAX_DEPTH
from refwright.pages.document import (
    Block,
    ListBlock,
    Paragraph,
    Place,
    Preformatted,
    Table,
    text_of,
)
from refwright.pages.text_policy import admit
from refwright.readers.bullets import gather_bullets
from refwright.readers.html.elements import (
    CELLS,
    ITEMS,
    ROW_PARTS,
)
from refwright.readers.html.frames import (
    Flow,
    FlowKind,
    Frame,
    OpenList,
    OpenTable,
    captions,
    filled,
    finished,
    is_layout,
    items_of,
    take,
    take_loose,
    term_of,
)
from refwright.readers.html.grid import expand, header_rows
from refwright.readers.marks import Open, gather


class FrameStack:
    """Frames of one page (or cell) that are open; ``findings`` is what was noticed on the way."""

    def __init__(self, page: str, line: int) -> None:
        self.page = page
        self.line = line
        self.findings: dict[str, Finding] = {}
        self.level = 0
        """The level of the last heading."""
        self._frames: list[Frame] = [Flow(FlowKind.PLAIN, line)]
        self._open: list[tuple[str, int, Open]] = []
        self._marks: Open = ()
        self._marked = 0
        self._anchor = ""
        self._rows = 0
        self._positions = 0

    @property
    def at_top(self) -> bool:
        """Tell whether nothing is open that words belong to: no list, table, title or note."""
        return len(self._frames) == 1

    def text(self, text: str) -> None:
        """Take words as the markup has them, white space included."""
        top = self._frames[-1]
        if text.isspace():
            if isinstance(top, Flow) and (top.words or top.kind is FlowKind.PRE):
                top.words.append(text)
        else:
            self._drop_implied("")
            flow = self._flow()
            if not flow.words_line:
                lead = len(text) - len(text.lstrip())
                flow.words_line = self.line + text.count("\n", 0, lead)
            if self._anchor:
                flow.anchor, self._anchor = flow.anchor or self._anchor, ""
            if self._marks:
                flow.marks.append((len(flow.words), self._marks))
            flow.words.append(text)
        self.line += text.count("\n")

    def finish(self) -> tuple[Block, ...]:
        """Close whatever is open and give the blocks."""
        while len(self._frames) > 1:
            self._pop()
        return tuple(self._closed(self._flow()))

    def _pop(self) -> None:
        frame = self._frames.pop()
        match frame:
            case Flow():
                self._pop_flow(frame)
            case OpenList():
                if frame.items or not frame.implied:
                    place = Place(self.page, frame.line)
                    items = tuple(frame.items)
                    self._receive([ListBlock(items, place, frame.ordered, frame.terms)])
            case OpenTable():
                self._receive(self._table_blocks(frame))

    def _pop_flow(self, flow: Flow) -> None:
        blocks = self._closed(flow)
        place = Place(self.page, flow.line)
        match self._frames[-1]:
            case OpenList() as parent if flow.kind is FlowKind.ITEM:
                parent.items += items_of(blocks, place)
            case OpenList() as parent if flow.kind is FlowKind.TERM:
                parent.items += term_of(blocks, place)
            case OpenList() as parent:
                take_loose(parent, blocks, place, split=flow.kind is not FlowKind.DEFINITION)
            case OpenTable() as parent if flow.cell is not None:
                parent.rows[-1].cells.append(filled(flow.cell, blocks))
            case OpenTable() as parent:
                if flow.kind is FlowKind.CAPTION:
                    parent.caption = " ".join(map(text_of, blocks))
                parent.before += blocks
            case Flow():
                self._receive(finished(flow, blocks, place))

    def _closed(self, flow: Flow) -> list[Block]:
        self._end_words(flow)
        if flow.kind is FlowKind.LOOSE or not flow.blocks:
            return flow.blocks
        if flow.kind is FlowKind.CAPTION:
            return captions(flow.blocks)
        own = 1 if flow.kind is FlowKind.ITEM else 0
        return flow.blocks[:own] + gather_bullets(flow.blocks[own:])

    def _table_blocks(self, table: OpenTable) -> list[Block]:
        rows = expand(table.rows, self._spend)
        if table.layout or is_layout(rows):
            return table.before + [b for row in rows for cell in row.cells for b in cell.blocks]
        if not rows:
            return table.before
        place, count = Place(self.page, table.line), header_rows(rows)
        return [*table.before, Table(rows, place, table.caption, count, table.anchor)]

    def _receive(self, blocks: list[Block]) -> None:
        flow = self._flow()
        self._end_words(flow)
        take(flow, blocks)

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
        words, opened, anchor = flow.words, flow.marks, flow.anchor
        flow.words, flow.words_line, flow.marks, flow.anchor = [], 0, [], ""
        if flow.kind is FlowKind.PRE:
            raw = "".join(words).replace("\u00ad", "")
            lines = [self._admitted(line.rstrip(), place) for line in raw.split("\n")]
            if code := "\n".join(lines).strip("\n"):
                flow.blocks.append(Preformatted(code.replace("\u00a0", " "), place, (), anchor))
            return
        words = [self._admitted(piece, place).replace("\u00ad", "") for piece in words]
        text, marks = gather(words, opened) if opened else (" ".join("".join(words).split()), ())
        if text:
            broken, flow.broken = flow.broken, False
            flow.blocks.append(Paragraph(text, place, marks, (), broken, anchor))

    def _admitted(self, text: str, place: Place) -> str:
        """Hold words that came as character references to the same policy as the page."""
        if text.isprintable():
            return text
        text, findings = admit(text, str(place))
        for found in findings:
            self.findings.setdefault(found.what, replace(found, where=str(place)))
        return text

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
        if self._positions > MAX_COVERED:
            raise self._too_much(f"cells that span more than {MAX_COVERED:,} others")

    def _too_much(self, what: str) -> CaptureError:
        return CaptureError(
            f"the page has {what}",
            where=str(Place(self.page, self.line)),
            remedy="is this one reference page? Split it, or capture it again",
        )
