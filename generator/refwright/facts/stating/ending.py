"""How a page ends: one that stops in the middle of a sentence has probably been cut."""

from __future__ import annotations

from refwright.facts.testimony import Witness
from refwright.pages.document import Cell, Document, Table

_ENDS = tuple(".!?:;)]}\"'”’")
_MOST = 0.7
_FEW_WORDS = 2


def check_ending(document: Document, witness: Witness) -> None:
    """Report a page whose last table stops in a sentence while its other cells end theirs."""
    last = document.blocks[-1] if document.blocks else None
    if not isinstance(last, Table):
        return
    prose = [
        cell
        for row in last.rows
        for cell in row.cells
        if len(cell.text.split()) > _FEW_WORDS and not cell.header
    ]
    final = _final_cell(last)
    if final is None or len(prose) <= _FEW_WORDS or _ended(final):
        return
    others = [cell for cell in prose if cell is not final]
    if sum(map(_ended, others)) >= _MOST * len(others):
        witness.doubt(
            "page-may-be-cut",
            f"{final.place.unit} {final.place.number}",
            f"the page ends in the middle of a sentence: {final.text[-60:]!r}",
            "capture it again, whole",
        )


def _final_cell(table: Table) -> Cell | None:
    filled = [cell for row in table.rows[-1:] for cell in row.cells if not cell.empty]
    return filled[-1] if filled else None


def _ended(cell: Cell) -> bool:
    return cell.text.endswith(_ENDS)
