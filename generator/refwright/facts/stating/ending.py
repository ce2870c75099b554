"""How a page ends: one that stops in the middle of a sentence has probably been cut."""

from __future__ import annotations

from collections.abc import Iterator

from refwright.facts.testimony import Witness
from refwright.pages.document import Block, Document, ListBlock, Paragraph, Place, Table, text_of

_CODE = "page-may-be-cut"
_ENDS = tuple(".!?:;)]}\"'”’")
_MOST = 0.7
_FEW_WORDS = 2
_REMEDY = "capture it again, whole"


def check_ending(document: Document, witness: Witness) -> None:
    """Report a page that stops in a sentence or in brackets, or announces what never comes."""
    if any(finding.code == _CODE for finding in witness.findings):
        return
    texts = [(text, place) for text, place in _texts(document.blocks) if text]
    if not texts:
        return
    final, place = texts[-1]
    if final.endswith(":") and len(final.split()) > 1:
        _tell(witness, place, f"nothing follows the last words of the page: {final[-60:]!r}")
        return
    if final.count("(") > final.count(")"):
        _tell(witness, place, f"the page ends inside of brackets: {final[-60:]!r}")
        return
    prose = _prose(document)[:-1]
    if len(final.split()) <= _FEW_WORDS or final.endswith(_ENDS) or not prose:
        return
    if sum(text.endswith(_ENDS) for text in prose) >= _MOST * len(prose) and (
        isinstance(document.blocks[-1], Table) or _is_prose(final)
    ):
        _tell(witness, place, f"the page ends in the middle of a sentence: {final[-60:]!r}")


def _tell(witness: Witness, place: Place, what: str) -> None:
    witness.doubt(_CODE, f"{place.unit} {place.number}", what, _REMEDY)


def _prose(document: Document) -> list[str]:
    """Return the texts by which the last one is judged: those of its table, or of the page."""
    last = document.blocks[-1]
    texts = _column(last) if isinstance(last, Table) else []
    if len(texts) < _FEW_WORDS:
        texts = [text for text, _ in _texts(document.blocks)]
    return [text for text in texts if len(text.split()) > _FEW_WORDS]


def _column(table: Table) -> list[str]:
    """Return the texts of the column in which the last words of a table stand."""
    filled = [at for row in table.rows[-1:] for at, cell in enumerate(row.cells) if not cell.empty]
    at = filled[-1] if filled else 0
    cells = (row.cells[at] for row in table.rows if at < len(row.cells))
    return [text for cell in cells for text, _ in _texts(cell.blocks)]


def _is_prose(text: str) -> bool:
    """Tell words of a sentence from a title, which has no end and capitals."""
    words = text.split()
    return sum(word[:1].islower() for word in words) * 2 >= len(words)


def _texts(blocks: tuple[Block, ...]) -> Iterator[tuple[str, Place]]:
    """Yield the texts of paragraphs, items and cells in reading order."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block.text, block.place
            case ListBlock():
                for item in block.items:
                    yield item.text, item.place
                    yield from _texts(item.blocks)
            case Table():
                for row in block.rows:
                    for cell in row.cells:
                        yield from _texts(cell.blocks)
            case _:
                yield text_of(block), block.place
