"""Limits: what says one, and what only looks like it."""

from __future__ import annotations

import pytest

from refwright.facts.words.sentences import read_sentences
from refwright.facts.words.vocabulary import Words


@pytest.mark.parametrize("sentence", [">>> 1/0", "Shift it with a >> 2.", "Type ->1 here."])
def test_signs_that_compare_nothing_are_no_limits(sentence: str, words: Words) -> None:
    assert "constraints" not in read_sentences(sentence, (), words).said


def test_a_comparison_in_a_sentence_is_a_limit(words: Words) -> None:
    assert "constraints" in read_sentences("The count, > 0.", (), words).said
