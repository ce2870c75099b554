"""How often which word stands on a page, by what it stands with: to be asked later, not read.

A spec's lock file keeps these beside the evidence, so that two lock files alone can tell whether
a fact that is gone is gone from the page, too, or only from the reading of it. The words are
taken from the page's text and not from its tables, so that a reading that breaks does not take
them along. Only short digests of single words are kept, sorted: no sentence can be put together.
"""

from __future__ import annotations

import hashlib
import html
import re
from base64 import urlsafe_b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from refwright.pages.capture import Capture, decode
from refwright.pages.document import Document, Form, Item, ListBlock, Table, text_of, walk

_MARK = 4
"""Characters that stand for a word: 24 bits, so that a page of 2,000 words holds no other by
chance but once in 8,000 questions."""
_MOST = 9
"""Nobody counts further: what stands so often is no name that a fact hangs on."""
_TITLE_WORDS = 6
"""A line of more words is prose, and a name at its start opens nothing."""
_PIECES = re.compile(r"<[^<>]{0,500}>|[\n\t|]")
_WORDS = re.compile(r"[^\s<>|,;()\[\]{}\"'“”‘’•\\`*]+")
_TRIM = ".:!?…-–—"

WHOLE_PAGE = ""
"""The owner of the words that open a short line or a cell anywhere on the page."""
OPENING = "/"
"""Goes after an owner for the words that open a short line or a cell in its part of the page."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words with how often they stand there: a collection that can be asked, not listed."""

    marks: str = ""

    def count(self, word: str) -> int:
        """Tell how often a word stands there, as far as anybody counts."""
        return _counts(self.marks)[_mark(word)]


@lru_cache(maxsize=1024)
def _counts(marks: str) -> Counter[str]:
    return Counter(marks[at : at + _MARK] for at in range(0, len(marks), _MARK))


def vocabulary_of(found: Iterable[str]) -> Vocabulary:
    """Keep words, each as often as it is given."""
    counts = sorted(Counter(map(_mark, found)).items())
    return Vocabulary("".join(mark * min(count, _MOST) for mark, count in counts))


def words(text: str) -> list[str]:
    """Take a text apart into words as pages are compared by: no case, no punctuation around."""
    trimmed = (word.strip(_TRIM).casefold() for word in _WORDS.findall(text))
    return [word for word in trimmed if word]


@lru_cache(maxsize=65536)
def _mark(word: str) -> str:
    digest = hashlib.sha256(word.encode("utf-8", "surrogatepass")).digest()
    return urlsafe_b64encode(digest[:3]).decode("ascii")


def text_digest(pieces: Iterable[str]) -> str:
    """Give the digest of a page's words in their order, whatever the layout and the markup."""
    found = (word for piece in pieces for word in words(piece))
    return hashlib.sha256(" ".join(found).encode("utf-8", "surrogatepass")).hexdigest()


def page_pieces(capture: Capture, document: Document) -> list[str]:
    """Give a page's lines and cells, from its bytes wherever these are text.

    A PDF's are taken from the document: no text is left of one without its reader.
    """
    if document.form is Form.PDF:
        return [piece for piece in _pieces_of(document) if piece.strip()]
    text, _ = decode(capture)
    plain = (html.unescape(piece).replace("\xad", "") for piece in _PIECES.split(text))
    return [piece for piece in plain if piece.strip()]


def _pieces_of(document: Document) -> Iterator[str]:
    for block in walk(document.blocks):
        match block:
            case Table():
                yield from (c.text for row in block.rows for c in row.cells if c.text)
            case ListBlock():
                yield from map(_own_text, block.items)
            case _:
                yield text_of(block)


def _own_text(item: Item) -> str:
    return item.text


@lru_cache(maxsize=65536)
def _letters(word: str) -> str:
    """Fold a name to what is left of it where a page spells it with other punctuation."""
    return "".join(filter(str.isalnum, word.casefold()))


def page_words(pieces: Iterable[str], names: Mapping[str, str]) -> dict[str, Vocabulary]:
    """Sort a page's words by the thing whose part of the page they stand in.

    ``names`` has the name of each thing by its owner. Its part begins where a short line starts
    with the name, however that is punctuated, and ends where the next one begins.
    :data:`WHOLE_PAGE` has the first words of all short lines.
    """
    openings = {letters: owner for owner, name in names.items() if (letters := _letters(name))}
    found: dict[str, list[str]] = {WHOLE_PAGE: []}
    owner = WHOLE_PAGE
    for piece in pieces:
        listed = words(piece)
        if not listed:
            continue
        if len(listed) <= _TITLE_WORDS:
            found[WHOLE_PAGE].append(listed[0])
            owner = openings.get(_letters(listed[0]), owner)
            if owner != WHOLE_PAGE:
                found.setdefault(owner + OPENING, []).append(listed[0])
        if owner != WHOLE_PAGE:
            found.setdefault(owner, []).extend(listed)
    return {owner: vocabulary_of(mine) for owner, mine in found.items()}
