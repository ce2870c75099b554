"""Words of a page by the thing they stand with: countable, unlistable, bounded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from refwright.pages.capture import Capture
from refwright.pages.document import Document, Form, Item, ListBlock, Paragraph, Place
from refwright.pages.vocabulary import (
    OPENING,
    WHOLE_PAGE,
    page_pieces,
    page_words,
    text_digest,
    vocabulary_of,
    words,
)

HERE = Place("page", 1)
NAMES = {"events/a.b": "a.b", "events/c.d": "c.d"}


def pieces(text: str, form: Form = Form.TAB_TEXT) -> list[str]:
    return page_pieces(Capture("page", text.encode()), Document("page", form, ()))


def test_words_are_bare() -> None:
    assert words("The `resultof` (since 8.1.4), and: _genesys.ixn — «x»!") == [
        "the", "resultof", "since", "8.1.4", "and", "_genesys.ixn", "«x»",
    ]  # fmt: skip


@given(st.lists(st.text(min_size=1, max_size=8), max_size=30))
def test_words_are_counted(found: list[str]) -> None:
    held = vocabulary_of(found)
    assert held == vocabulary_of(reversed(found))
    for word in found:
        assert held.count(word) == min(9, found.count(word))
    assert held.count("a word that nobody drew") == 0


def test_nothing_of_a_word_can_be_read() -> None:
    assert "secret" not in vocabulary_of(["secret", "words"]).marks
    assert len(vocabulary_of(["secret", "words"]).marks) == 8


def test_a_thing_has_the_words_between_its_name_and_the_next() -> None:
    page = "a.b\tone thing\n\tfield\tits words\nc:d\tother\n\tfield\tmore of a.b and c.d here so"
    found = page_words(pieces(page), NAMES)
    assert found["events/a.b"].count("field") == 1
    assert found["events/a.b"].count("other") == 0
    assert found["events/c.d"].count("more") == 1, "another punctuation of the name opens, too"
    assert found["events/c.d" + OPENING].count("field") == 1
    assert found["events/c.d" + OPENING].count("here") == 0
    assert found[WHOLE_PAGE].count("field") == 2


def test_markup_parts_words_and_is_none() -> None:
    html = "<table><tr><td class='x'>a.b</td><td>f&amp;g</td></tr><tr><td>hi&shy;nts</td></tr>"
    assert pieces(html, Form.HTML) == ["a.b", "f&g", "hints"]
    assert text_digest(pieces(html, Form.HTML)) == text_digest(["A.B", "f&g hints."])
    assert text_digest(["a b"]) != text_digest(["b a"])


def test_a_pdf_gives_the_words_of_its_document() -> None:
    blocks = (Paragraph("a.b", HERE), ListBlock((Item("one", HERE), Item("two", HERE)), HERE))
    document = Document("page", Form.PDF, blocks)
    assert page_pieces(Capture("page", b"%PDF-"), document) == ["a.b", "one", "two"]
