"""The fast writer never disagrees with the library: it writes the same text, or stands aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from refwright.canonical_yaml.files import dump_strictly, dump_yaml, load_strictly, scalar_as_yaml
from refwright.canonical_yaml.reader import NotCanonical
from refwright.canonical_yaml.writer import write_canonical

ROOT = Path(__file__).resolve().parents[1]
COMMITTED = sorted(p for p in ROOT.glob("spec/*/*.yaml") if ".lock" not in p.name)
HARD = (
    '', ' ', ':0', 'no', 'Yes', '~', 'null', 'Null', 'none', '1e3', '0x10', '007', '-1', '.5',
    '8.1.4',
    '2001-01-01', '12:30', 'a:1', 'a:b', '<<', '=', '&a', '*a', '!t', '? x', 'x ? y', 'x?', 'x ?',
    '- x', 'x - y', 'a -', '-', 'a: b', 'a :b', 'a #b', 'a#b', 'a#', '#a', 'a:', 'a::b', 'a:,',
    "'", '"', "it's", 'a "b" c', '{a: b}', '[a]', 'a, b', 'a,b', 'a]b', 'a{b}', '%x', 'a %x',
    'a @b', '@x', 'a `b`', '|', 'a | b', 'a|', '>', 'a > b', 'a\\b', 'a\nb', 'a\tb', ' a', 'a ',
    'a  b', '\xe9', 'a\u2028', '\x85', '\ufeff', '\U0001f600', '\x07', 'true', 'False', 'inf',
    'nan', 'y', 'N', 'off', '_1', '$a', 'a/b', 'a--- b', '--- a', 'a ...', '...', 'x' * 140,
    'word ' * 40 + 'end',
)  # fmt: skip
WORDS = st.sampled_from(
    "a The since 8.1.4 x: :x # #x x# it's (see b), [0] {1} a;b no & * ! ? % @ - --- |".split()
)
TEXTS = st.one_of(
    st.text(max_size=10),
    st.sampled_from(HARD),
    st.lists(WORDS, min_size=1, max_size=6).map(" ".join),
    st.text("ab1 :#'\"-,?![]{}.", max_size=8),
)
SCALARS = st.one_of(TEXTS, TEXTS, st.integers(-(10**20), 10**20), st.booleans(), st.none())
KEYS = st.one_of(TEXTS, st.sampled_from(("summary", "name", "values")))
VALUES = st.recursive(
    SCALARS | st.lists(SCALARS, max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
DATA = st.dictionaries(KEYS, VALUES, max_size=4)


@settings(max_examples=200, deadline=None)
@given(DATA)
@example({"a": {"summary": "x", "values": [{"value": 1, "summary": "y"}, {"value": "no"}, 2]}})
@example({"a": [], "b": {}, "c": [[]], "d": [{}], "e": ["x" * 30, "y" * 40]})
def test_both_write_the_same(data: dict[str, object]) -> None:
    assert dump_yaml(data) == dump_strictly(data)


@pytest.mark.parametrize("text", HARD)
def test_every_text_is_written_the_same_wherever_it_stands(text: str) -> None:
    for data in (
        {"k": text},
        {"k": [text, text, "x" * 70]},
        {"k": [text]},
        {"k": [{"v": text}]},
        {"k": [{"v": text, "summary": text}]},
        {"k": [{text: "v"}]},
        {text: "v"},
    ):
        assert dump_yaml(data) == dump_strictly(data)


@pytest.mark.parametrize("path", COMMITTED, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_what_is_committed_is_written_without_the_library(path: Path) -> None:
    data = load_strictly(path.read_text(encoding="utf-8"), "x").data
    assert isinstance(data, dict)
    assert write_canonical(data, scalar_as_yaml) == dump_strictly(data)


@pytest.mark.parametrize(
    "data", [{}, {"a": None}, {"a": 0.5}, {"a": [["x" * 70]]}, {"x" * 140: 1}, {"\x85": 1}]
)
def test_what_has_no_layout_is_left_to_the_library(data: dict[str, object]) -> None:
    with pytest.raises(NotCanonical):
        write_canonical(data, scalar_as_yaml)
    assert dump_yaml(data) == dump_strictly(data)
