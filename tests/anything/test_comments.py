"""No comment of a reviewer is ever lost: any spec, any comments, any later spec."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schema_specs import HARD_TEXTS, spec_data

from refwright.base.errors import RefwrightError
from refwright.canonical_yaml.comments import carry_comments, comments_of
from refwright.canonical_yaml.files import dump_yaml, load_yaml

WORDS = st.sampled_from(
    ["", "why", "it's", "'", '"', '"a', "a: b", "# #", "''", "- x", "[", "{a", "\\"]
)
SPACES = st.sampled_from(["  ", " ", "    "])
INDENTS = st.sampled_from(["", " ", "  ", "   ", "      "])


@st.composite
def commented(draw: st.DrawFn, text: str) -> tuple[str, list[str]]:
    """Put comments at any places of a canonical text, each with a number of its own."""
    lines = text.removesuffix("\n").split("\n")
    count = draw(st.integers(1, 8))
    places = draw(st.lists(st.integers(0, len(lines)), min_size=count, max_size=count))
    comments = [
        f"#{draw(st.sampled_from(['', ' ']))}c{n}; {draw(WORDS)}".rstrip() for n in range(count)
    ]
    for at, comment in sorted(zip(places, comments, strict=True), reverse=True):
        beside = draw(st.booleans()) and at < len(lines) and not lines[at].lstrip().startswith("#")
        if beside and "#c" not in lines[at] and "# c" not in lines[at]:
            lines[at] += draw(SPACES) + comment
        else:
            lines.insert(at, draw(INDENTS) + comment)
            if draw(st.integers(0, 3)) == 0:
                lines.insert(at, "")
    return "\n".join(lines) + draw(st.sampled_from(["", "\n", "\n\n"])), comments


def edited(draw: st.DrawFn, data: Any) -> Any:
    """Change data a little: entries go, move, or have another value; lists lose items."""
    if isinstance(data, dict):
        kept = [key for key in data if draw(st.integers(0, 7))]
        return {key: edited(draw, data[key]) for key in kept}
    if isinstance(data, list):
        return [edited(draw, item) for item in data if draw(st.integers(0, 3))] or [0]
    return draw(st.just(data) | st.just(data) | st.sampled_from(HARD_TEXTS))


@st.composite
def steps(draw: st.DrawFn) -> tuple[str, list[str], str]:
    data = draw(spec_data())
    text = dump_yaml(data)
    old, comments = draw(commented(text))
    return old, comments, dump_yaml({"refwright": 1, **edited(draw, data)})


@settings(max_examples=120, suppress_health_check=list(HealthCheck))
@given(steps())
def test_no_comment_is_lost(step: tuple[str, list[str], str]) -> None:
    old, comments, new = step
    assert sorted(c.text for c in comments_of(old)) == sorted(comments)
    kept = carry_comments(old, new, "old")
    assert load_yaml(kept, "kept").data == load_yaml(new, "new").data
    assert sorted(c.text for c in comments_of(kept)) == sorted(comments)
    # once they stand, they stand: another run moves nothing
    assert carry_comments(kept, new, "kept") == kept


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a: it's # why\nb: 1\n", "a: other\nb: 1\n", "a: other  # why\nb: 1\n"),
        ("a: 'x '' # no' # why\n", "a: y\n", "a: y  # why\n"),
        ("a: [1, # one\n  2] # two\n", "a: [1, 2]\n", "# two\na: [1, 2]  # one\n"),
        ("a: | # why\n  text\n", "a: text\n", "a: text  # why\n"),
        ("a: 1\n# end\n", "a: 1\n", "a: 1\n# end\n"),
        ("a:\n  b: 1 # why\n", "a:\n  c: 1\n", "# why\na:\n  c: 1\n"),
        ("a: x\n  y # why\nb: 1\n", "a: x y\nb: 1\n", "a: x y  # why\nb: 1\n"),
        ("a: x#y\n", "a: z\n", "a: z\n"),
    ],
)
def test_where_comments_go(old: str, new: str, expected: str) -> None:
    assert carry_comments(old, new, "old") == expected


def test_quotes_beside_comments_take_linear_time() -> None:
    """A summary of quotes once doubled the time with each of them."""

    def seconds(quotes: int) -> float:
        old = "a: 'it" + "''s" * quotes + "' # why\nb: \"" + "\\\"'" * quotes + '" # not\n'
        start = time.perf_counter()
        assert carry_comments(old, "a: x\nb: y\n", "old") == "a: x  # why\nb: y  # not\n"
        return time.perf_counter() - start

    seconds(10)
    assert seconds(20_000) < 5


def test_what_is_no_yaml_is_an_error() -> None:
    with pytest.raises(RefwrightError, match="old"):
        carry_comments("a: [ # x\n", "a: 1\n", "old")
