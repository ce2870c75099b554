"""The fast loader never disagrees with the strict one: it agrees, or it stands aside."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from refwright.base.errors import SpecError
from refwright.canonical_yaml.files import dump_yaml, load_strictly, load_yaml, scalar_in_yaml
from refwright.canonical_yaml.reader import NotCanonical, load_canonical

ROOT = Path(__file__).resolve().parents[1]
COMMITTED = sorted(p for p in ROOT.glob("spec/*/*.yaml") if ".lock" not in p.name)
HARD = (
    '', ' ', ':0', 'no', 'Yes', '~', 'null', '1e3', '0x10', '0o7', '007', '1_000', '-1', '+1', '.5',
    '8.1', '8.1.4', '2001-01-01', '12:30', '<<', '=', '&a', '*a', '!!str x', '!t', '? x', '- x',
    '-', 'a: b', 'a :b', 'a #b', 'a#b', '#a', 'a:', "'", "''", '"', 'a "b" c', '{a: b}', '[a]',
    'a, b', 'a]b', '%x', '@x', '`x`', '|', '>', 'a\\b', 'a\nb', 'a\tb', ' a', 'a ', '\xe9',
    '\u2028', '\x85', '\ufeff', '\U0001f600', '\x07', 'true', 'False', 'inf', '.inf', '.nan',
    '-.inf', '0', '00', '1.0', 'a  b',
)  # fmt: skip
SCALARS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(HARD),
    st.integers(-(10**20), 10**20),
    st.booleans(),
    st.none(),
)
KEYS = st.one_of(st.text(min_size=1, max_size=8), st.sampled_from([h for h in HARD if h.strip()]))
DATA = st.dictionaries(
    KEYS,
    st.recursive(
        SCALARS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
        max_leaves=8,
    ),
    min_size=1,
    max_size=4,
)


def same(one: object, two: object) -> bool:
    return repr(one) == repr(two)


def agrees(text: str) -> bool:
    """Tell whether the fast loader read the text; that it agrees is asserted."""
    try:
        fast = load_canonical(text, scalar_in_yaml)
    except NotCanonical:
        return False
    assert same(fast, load_strictly(text, "x").data), text
    return True


@pytest.mark.parametrize("path", COMMITTED, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_what_is_committed_is_read_fast(path: Path) -> None:
    assert agrees(path.read_text(encoding="utf-8"))


@given(DATA)
def test_what_we_write_is_read_alike(data: dict[str, object]) -> None:
    text = dump_yaml(data)
    agrees(text)
    assert same(load_yaml(text, "x").data, data)


@pytest.mark.parametrize("text", HARD)
def test_hard_scalars_in_every_position(text: str) -> None:
    for data in (
        {"k": text},
        {"k": [text, "x"]},
        {"k": [{"v": text}]},
        {text: text} if text else {},
        {"k": [{text: 1}]} if text else {},
    ):
        written = dump_yaml(data)
        agrees(written)
        assert same(load_yaml(written, "x").data, data)
        for raw in (f"k: {text}\n", f"k:\n  - {text}\n", f"k: [{text}, x]\n", f"k: {{v: {text}}}\n",
                    f"{text}: v\n", f"k:\n  - v: {text}\n    w: x\n"):  # fmt: skip
            tries_to_agree(raw)


def tries_to_agree(text: str) -> None:
    """What the strict loader refuses, the fast one must not take."""
    try:
        strict = load_strictly(text, "x").data
    except SpecError:
        with pytest.raises(NotCanonical):
            load_canonical(text, scalar_in_yaml)
        return
    try:
        fast = load_canonical(text, scalar_in_yaml)
    except NotCanonical:
        return
    assert same(fast, strict), text


MARKS = (
    ' ', '  ', '\n', ':', ': ', '- ', '#', ' #', "'", '"', '{', '}', '[', ']', ',', '|', '>',
    '&a ', '*a', '!x ', '?', '\t', 'a', '1', '\\', '%', '---\n', '...', '<<: ', '\n\n',
)  # fmt: skip


@pytest.mark.parametrize("path", COMMITTED, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_mangled_text_is_never_read_otherwise(path: Path) -> None:
    chance = random.Random(path.name)  # noqa: S311 - the same text each time
    lines = path.read_text(encoding="utf-8").split("\n")
    for _ in range(120):
        at = chance.randrange(len(lines))
        text = "\n".join(lines[max(0, at - 4) : at + 12]) + "\n"
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(text))
            cut = chance.choice((0, 0, 1, 2))
            text = text[:place] + chance.choice(("", *MARKS)) + text[place + cut :]
        tries_to_agree(text)


@given(st.text(alphabet="ab1:-#'\"{}[],|>&*!? \n\\.~", max_size=24))
@example("a: b\n c: d\n")
@example("a:\n- b\n")
@example("a: 'b\n")
@example("a: b\n\n\nc: d\n")
@example("a: |+\n\n\nb: 1\n")
@example("a: >+\n\n\n")
@example("- |+\n\n\n- b\n")
@example(f"{'k' * 1100}: 1\n")
@example(f"a: {{{'k' * 1100}: 1}}\n")
@example(f"'{'k' * 1100}': 1\n")
@example("".join(f"{'  ' * n}a:\n" for n in range(99)) + "  " * 99 + "b\n")
@example("".join(f"{'  ' * n}a:\n" for n in range(98)) + "  " * 98 + "b: 1\n")
@example("".join(f"{'  ' * n}a:\n" for n in range(50)) + f"{'  ' * 50}b: {'[' * 60}{']' * 60}\n")
@example(f"a: {'[' * 99}{']' * 99}\n")
@example("- a\n- b: c\n  d: e\n")
def test_any_text_is_read_alike_or_left_alone(text: str) -> None:
    tries_to_agree(text)


def test_lines_are_found_for_errors() -> None:
    parsed = load_yaml("a:\n  b:\n    - c\n", "file")
    assert parsed.place(("a", "b", 0)) == "file, line 3, a.b.0"
    assert dict(parsed.lines) == dict(load_strictly("a:\n  b:\n    - c\n", "file").lines)


def test_nesting_without_end_is_left_to_the_strict_loader() -> None:
    deep = "\n".join(" " * (2 * n) + "a:" for n in range(400)) + " b\n"
    for text in (deep, "k: " + "[" * 5000 + "]" * 5000 + "\n"):
        with pytest.raises(NotCanonical):
            load_canonical(text, scalar_in_yaml)
        with pytest.raises(SpecError):
            load_yaml(text, "x")


def test_an_anchor_is_an_error_and_no_warning() -> None:
    with pytest.raises(SpecError, match="anchors and aliases"):
        load_yaml("a: &x 1\nb: &x 2\n", "x")
