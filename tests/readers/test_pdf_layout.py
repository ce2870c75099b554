"""Whatever stands on a page, and wherever: no letter is lost, and the layout never breaks."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from refwright.pages.document import text_of
from refwright.readers.pdf.layout import lay_out
from refwright.readers.pdf.page import PageContent, Rule, Word
from refwright.readers.pdf.words import Font, WordBuilder

_SIZES = st.sampled_from([7.0, 9.0, 9.0, 9.0, 12.0, 18.0])
_TEXTS = st.text("abcdeXYZ", min_size=2, max_size=12)
_PLACES = st.tuples(st.integers(0, 24), st.integers(0, 60), st.floats(-1, 1))


@st.composite
def _words(draw: st.DrawFn) -> Word:
    size, text, (column, row, shift) = draw(_SIZES), draw(_TEXTS), draw(_PLACES)
    left, top = 20.0 + column * 22 + shift, 20.0 + row * 12 + shift
    right, bottom = left + 0.5 * size * len(text), top + 1.2 * size
    return Word(text, left, right, top, bottom, size, draw(st.booleans()), draw(st.booleans()))


_RULES = st.builds(
    lambda at, start, length: Rule(float(at * 12), float(start * 22), float((start + length) * 22)),
    st.integers(1, 50),
    st.integers(0, 20),
    st.integers(1, 12),
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.lists(_words(), max_size=40), min_size=1, max_size=3),
    st.lists(_RULES, max_size=12),
    st.lists(_RULES, max_size=12),
)
def test_every_letter_is_in_the_document_or_named_as_left_out(
    pages: list[list[Word]], level: list[Rule], upright: list[Rule]
) -> None:
    contents = [
        PageContent(number, 600, 800, tuple(words), tuple(level), tuple(upright))
        for number, words in enumerate(pages, start=1)
    ]
    document = lay_out(contents, "page")
    read = Counter("".join("".join(map(text_of, document.blocks)).split()))
    drawn = Counter("".join(word.text for words in pages for word in words))
    assert not read - drawn
    if not any(finding.code == "page-furniture" for finding in document.findings):
        assert read == drawn
    assert lay_out(contents, "page") == document


def test_the_letters_of_a_ligature_stay_together() -> None:
    builder = WordBuilder()
    font = Font(9.0, bold=False, mono=False, upright=True)
    for char, left in (("f", 10.0), ("i", 10.0), ("l", 15.0), ("e", 17.0)):
        builder.add(char, (left, left + 5, 6.0, 9.0), font)
    assert [word.text for word in builder.finish()] == ["file"]
