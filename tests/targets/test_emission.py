"""Documentation in outputs: broken where the standard library would break it."""

from __future__ import annotations

import textwrap

from hypothesis import example, given
from hypothesis import strategies as st

from refwright.targets.emission.emission import python_doc

WORDS = st.text("abc-\xe9\u2014.,_", min_size=1, max_size=14)


@given(st.lists(WORDS, max_size=40), st.integers(1, 40))
@example(["a" * 50], 20)
@example(["a" * 20, "b"], 20)
@example(["a" * 19, "b"], 20)
@example(["a", "b" * 50, "c"], 20)
def test_lines_are_broken_as_by_the_standard_library(words: list[str], width: int) -> None:
    text = " ".join(words)
    expected = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    assert python_doc([text], width=width).split("\n") == (expected or [""])
