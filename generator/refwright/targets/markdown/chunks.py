"""A fast way to the blocks of pages of Markdown: what differs in its words alone is read once.

Between blank lines every chunk of a page stands for itself, and every row of a table. Markdown
looks at marks, not at words: so a chunk is read with other words in the place of its own, which are
put back into what was read. Whatever is not plainly such a page is not this reader's business: the
page is then read as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from refwright.pages.document import (
    Block,
    Cell,
    Document,
    Form,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Place,
    Row,
    Table,
)

Read = Callable[[str, str], Document]
"""Reads a page of Markdown, given its text and name."""

_NAME: Final = r"[A-Za-z0-9](?:[A-Za-z0-9.$/#-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*"
_WORDS: Final = re.compile(
    rf"(?<=\]\()(?:\.\./)*#?{_NAME}(?=\))|(?<=`){_NAME}(?=`)"
    r"|(?<![\w\\&@/:.-])[A-Za-z]{3,}[A-Za-z0-9]*(?:[,.;]? [A-Za-z0-9]+)*(?![\w@/:-])",
    re.ASCII,
)
_STAND_IN: Final = re.compile(r"qqq([a-p]+)z(?: qqqz)?")
_ANCHOR: Final = re.compile(r'<a id="[A-Za-z0-9_-]+"></a>')
_HEADING: Final = re.compile(r"#{1,6} [A-Za-z`][^\n]*")
_PROSE: Final = re.compile(r"[A-Za-z`(\[\u201c][^\n]*")
_LIST: Final = re.compile(r"- [A-Za-z`*\[(][^\n]*(?:\n- [A-Za-z`*\[(][^\n]*)*")
_TABLE: Final = re.compile(r"\| [^\n]* \|\n(\|(?: --- \|)+)(?:\n\| [^\n]* \|)+")
_GLOBAL: Final = re.compile(r"\]:|```|~~~|(?<!\\)\\\\|qqq")
"""What reaches further than its chunk, or could be taken for a word that stands in."""
_HARMLESS: Final = re.compile(rf"\\<|{_ANCHOR.pattern}")

Texts = tuple[str, ...]
_MANY: Final = 20_000


class NotPlain(Exception):  # noqa: N818 - it is no error, the whole page is read then
    """A page is not plainly one of chunks."""


class Chunks:
    """The chunks that have been met in the pages of one output."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._known: dict[str, Document] = {}

    def document(self, text: str, page: str) -> Document:
        """Give the headings, paragraphs, lists and tables of a page, without their places."""
        try:
            return Document(page, Form.MARKDOWN, tuple(self._blocks(text, Place(page, 1))))
        except NotPlain:
            return self._read(text, page)

    def _blocks(self, text: str, place: Place) -> Iterator[Block]:
        if _GLOBAL.search(text) or not text.replace("\n", "").isprintable():
            raise NotPlain
        if len(self._known) > _MANY:
            self._known.clear()
        before_is_list = False
        for chunk in text.rstrip("\n").split("\n\n"):
            if _ANCHOR.fullmatch(chunk):
                continue
            if "<" in chunk and "<" in _HARMLESS.sub("", chunk):
                raise NotPlain  # an element may go on in the next chunk
            is_list = chunk.startswith("- ")
            if is_list and before_is_list:
                raise NotPlain  # both are one list
            before_is_list = is_list
            yield self._block(chunk, place)

    def _block(self, chunk: str, place: Place) -> Block:
        if found := _TABLE.fullmatch(chunk):
            return self._table(chunk.split("\n"), found[1], place)
        if _LIST.fullmatch(chunk):
            return ListBlock(tuple(self._item(line, place) for line in chunk.split("\n")), place)
        if not _HEADING.fullmatch(chunk) and not _PROSE.fullmatch(chunk):
            raise NotPlain
        bare, words = without_words(chunk)
        match self._reading(bare):
            case [Heading(text, level)] if chunk[0] == "#":
                return Heading(_said(text, words), level, place)
            case [Paragraph(text)] if chunk[0] != "#" and text[0] not in "-*":
                return Paragraph(_said(text, words), place)
            case _:
                raise NotPlain

    def _item(self, line: str, place: Place) -> Item:
        bare, words = without_words(line)
        match self._reading(bare):
            case [ListBlock([Item(text, blocks=())], ordered=False)]:
                return Item(_said(text, words), place)
            case _:
                raise NotPlain

    def _table(self, lines: list[str], rule: str, place: Place) -> Block:
        width = rule.count("---")
        head = f"| {' | '.join(['x'] * width)} |"
        rows = [self._cells(f"{{}}\n{rule}\n{head}", lines[0], 0, width)]
        rows += [self._cells(f"{head}\n{rule}\n{{}}", line, 1, width) for line in lines[2:]]
        return Table(
            tuple(
                Row(tuple(Cell((Paragraph(text, place),), place) for text in row), place)
                for row in rows
            ),
            place,
        )

    def _cells(self, around: str, line: str, at: int, width: int) -> list[str]:
        """Give the texts of the cells of a row, which is read in a table of its own."""
        bare, words = without_words(line)
        match self._reading(around.format(bare)):
            case [Table(rows)] if len(rows) == 2 and len(rows[at].cells) == width:
                return [_said(cell.text, words) for cell in rows[at].cells]
            case _:
                raise NotPlain

    def _reading(self, text: str) -> list[Block]:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._read(text, "")
        return list(known.blocks)


def without_words(text: str) -> tuple[str, list[str]]:
    """Put other words in the place of a text's own, and give these."""
    words: list[str] = []

    def taken(found: re.Match[str]) -> str:
        words.append(found[0])
        made = _stand_in(len(words) - 1)
        return f"{made} qqqz" if " " in found[0] else made  # no link leads to several words

    return _WORDS.sub(taken, text), words


def _stand_in(number: int) -> str:
    """Give a word that tells its number, and where it ends, whatever it is put next to."""
    digits = format(number, "x").translate(_LETTERS)
    return f"qqq{digits}z"


_DIGITS: Final = "0123456789abcdef"
_LETTERS: Final = str.maketrans(_DIGITS, "abcdefghijklmnop")
_NUMBERS: Final = str.maketrans("abcdefghijklmnop", _DIGITS)


def _said(text: str, words: list[str]) -> str:
    """Put a text's own words back."""
    if not words or "qqq" not in text:
        return text
    try:
        said = _STAND_IN.sub(lambda found: words[int(found[1].translate(_NUMBERS), 16)], text)
    except IndexError:
        raise NotPlain from None
    if "qqq" in said:
        raise NotPlain
    return said
