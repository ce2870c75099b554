"""What a page's document must give of the reference: each check returns what it lacks, by name.

A check is about one kind of block. Where a form has no such block (a word processor has no
definition lists) its nearest kin counts: a term as a paragraph of its own before its words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from typing import TypeVar

import composed as made

from refwright.pages import document as read

_NUMBERED = re.compile(r"^(?:Table|Figure) [\d.]+[.:] ")
_SECTION = re.compile(r"^(?:Chapter )?\d+(?:\.\d+)*\.? ")
_SPACE = re.compile(r"\s+")
_BULLETS = re.compile(r"(?<!\S)[•◦▪–·] ")
_B = TypeVar("_B", bound=read.Block)


def headings(page: read.Document, root: made.Section) -> list[str]:
    """Return the titles that are no heading, stand in another order or under another title."""
    wanted = [s for s in made.walk((root,)) if isinstance(s, made.Section)]
    found = [h for h in _all(page, read.Heading) if h.role != "tab"]
    lacking, at, depths = [], 0, dict[int, int]()
    for section in wanted[1:]:  # the page's own title is the document's on some pages
        n = next((n for n in range(at, len(found)) if _title(found[n]) == section.title), -1)
        if n < 0:
            lacking.append(section.title)
            continue
        at = n + 1
        if depths.setdefault(section.level, found[n].level) != found[n].level:
            lacking.append(f"{section.title} (level {found[n].level})")
    if len(set(depths.values())) < len(depths):
        lacking.append("levels")
    return lacking


def tables(page: read.Document, root: made.Section) -> list[str]:
    """Return the captions of tables not one of which has all names, types and other short cells."""
    return [table.caption for table in _tables(root) if _table_of(page, table) is None]


def descriptions(page: read.Document, root: made.Section) -> list[str]:
    """Return the rows of tables that came whose last cell, the longest, has other words."""
    lacking = []
    for table in _tables(root):
        found = _table_of(page, table)
        for row, cells in zip(table.rows, found.rows[1:] if found else (), strict=False):
            words = _words(row[-1])
            said = _flat(cells.cells[-1].text)
            nested = any(isinstance(block, made.Table) for block in row[-1])
            if said != words and not (nested and said.startswith(words)):
                lacking.append(f"{table.caption}: {_words(row[0])}")
    return lacking


def captions(page: read.Document, root: made.Section) -> list[str]:
    """Return the captions that are neither their table's nor the words right before it."""
    before: dict[int, str] = {}
    for run in _runs(page.blocks):
        for earlier, block in itertools.pairwise(run):
            if isinstance(block, read.Table):
                before[id(block)] = read.text_of(earlier)
    lacking = []
    for table in _tables(root):
        found = _table_of(page, table)
        said = (found.caption or before.get(id(found), "")) if found else table.caption
        if _NUMBERED.sub("", said) != table.caption:
            lacking.append(table.caption)
    return lacking


def items(page: read.Document, root: made.Section) -> list[str]:
    """Return the items that are no item, or not in a list with the same others."""
    found = [[_flat(i.text) for i in block.items] for block in _all(page, read.ListBlock)]
    lacking = []
    for block in made.walk((root,)):
        if isinstance(block, made.Items):
            texts = [made.plain(item.text) for item in block.items]
            if texts not in found:
                near = max(found, key=lambda one: len({*one} & {*texts}), default=[])
                lacking += [text for text in texts if text not in near] or [f"all with {texts[0]}"]
    return lacking


def terms(page: read.Document, root: made.Section) -> list[str]:
    """Return the terms whose words do not follow them, in a list or as paragraphs."""
    pairs = {(_flat(a), _flat(b)) for a, b in _pairs(page)}
    lines = {_flat(text) for text in _texts(page)}
    return [
        term
        for block in made.walk((root,))
        if isinstance(block, made.Terms)
        for term, said in block.terms
        if (term, made.plain(said)) not in pairs
        and not {f"{term}: {made.plain(said)}", f"{term} {made.plain(said)}"} & lines
    ]


def code(page: read.Document, root: made.Section) -> list[str]:
    """Return the first lines of code that is not there as it stands, line by line."""
    found = {block.text.strip("\n") for block in _all(page, read.Preformatted)}
    for line in _all(page, read.Paragraph):
        # one line of code may be a paragraph, where all of it is marked
        if any(m.kind == "code" and m.end - m.start == len(line.text) for m in line.marks):
            found.add(line.text)
    wanted = (b.text.strip("\n") for b in made.walk((root,)) if isinstance(b, made.Code))
    return [text.split("\n")[0] for text in wanted if text not in found]


def notes(page: read.Document, root: made.Section) -> list[str]:
    """Return the notes that are no asides, nor (where the form has none) paragraphs."""
    asides = {" ".join(map(read.text_of, block.blocks)) for block in _all(page, read.Aside)}
    labelled = re.compile(r"^(?:Note|Warning|Caution):? ", re.IGNORECASE)
    plain = {labelled.sub("", text) for text in _texts(page) if labelled.match(text)}
    wanted = (made.plain(b.text) for b in made.walk((root,)) if isinstance(b, made.Note))
    return [text for text in wanted if text not in asides | plain]


def prose(page: read.Document, root: made.Section) -> list[str]:
    """Return the paragraphs outside of tables that are no paragraph of the page."""
    found = {_flat(text) for text in _texts(page)}
    wanted = (
        made.plain(block.text)
        for section in made.walk((root,))
        if isinstance(section, made.Section)
        for block in section.blocks
        if isinstance(block, made.Para)
    )
    return [text for text in wanted if text not in found]


def nothing_else(page: read.Document, root: made.Section) -> list[str]:
    """Return headings and tables that the reference has not."""
    wanted = {b.title for b in made.walk((root,)) if isinstance(b, made.Section)}
    tabs = {label for b in made.walk((root,)) if isinstance(b, made.Tabs) for label, _ in b.tabs}
    told = [f"heading {h.text}" for h in _all(page, read.Heading) if _title(h) not in wanted | tabs]
    heads = [list(table.columns) for table in _tables(root)]
    for table in _all(page, read.Table):
        head = [_flat(cell.text) for cell in table.rows[0].cells]
        if head not in heads:
            told.append(f"table {' | '.join(head)[:60]}")
    return told


Check = Callable[[read.Document, made.Section], list[str]]
CHECKS: dict[str, Check] = {
    check.__name__: check
    for check in (
        headings,
        tables,
        descriptions,
        captions,
        items,
        terms,
        code,
        notes,
        prose,
        nothing_else,
    )
}


def _title(heading: read.Heading) -> str:
    """Return a title without the number that its maker has set before it."""
    return _SECTION.sub("", heading.text)


def _all(page: read.Document, kind: type[_B]) -> list[_B]:
    return [block for block in read.walk(page.blocks) if isinstance(block, kind)]


def _tables(root: made.Section) -> Iterator[made.Table]:
    return (block for block in made.walk((root,)) if isinstance(block, made.Table))


def _table_of(page: read.Document, table: made.Table) -> read.Table | None:
    """Return the page's table with the same header and the same cells, the last column aside."""
    wanted = [[*table.columns], *([_words(cell) for cell in row[:-1]] for row in table.rows)]
    for found in _all(page, read.Table):
        cells = [[_flat(cell.text) for cell in row.cells] for row in found.rows]
        if cells and [cells[0], *(row[:-1] for row in cells[1:])] == wanted:
            return found
    return None


def _words(cell: tuple[made.Block, ...]) -> str:
    parts: list[str] = []
    for block in cell:
        match block:
            case made.Para():
                parts.append(made.plain(block.text))
            case made.Items():
                parts += [made.plain(item.text) for item in block.items]
            case _:
                break  # a nested table's words are those of the table
    return " ".join(parts)


def _flat(text: str) -> str:
    straight = text.replace("\u2019", "'")  # makers set apostrophes as printers do
    return _BULLETS.sub("", _SPACE.sub(" ", straight).strip())


def _runs(blocks: tuple[read.Block, ...]) -> Iterator[tuple[read.Block, ...]]:
    """Yield every run of neighbours: the page's own blocks, those of an item, of a cell."""
    yield blocks
    for block in read.walk(blocks):
        match block:
            case read.ListBlock():
                yield from (item.blocks for item in block.items)
            case read.Table():
                yield from (cell.blocks for row in block.rows for cell in row.cells)
            case read.Aside():
                yield block.blocks
            case _:
                pass


def _pairs(page: read.Document) -> Iterator[tuple[str, str]]:
    for run in _runs(page.blocks):
        texts = list(map(read.text_of, run))
        yield from itertools.pairwise(texts)
    for block in _all(page, read.ListBlock):
        for item in block.items:
            yield item.text, " ".join(map(read.text_of, item.blocks))


def _texts(page: read.Document) -> Iterator[str]:
    for block in read.walk(page.blocks):
        match block:
            case read.Paragraph():
                yield block.text
            case read.ListBlock():
                yield from (" ".join((i.text, *map(read.text_of, i.blocks))) for i in block.items)
            case _:
                pass
