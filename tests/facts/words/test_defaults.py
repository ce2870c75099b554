"""Defaults in the type they have."""

import pytest

from refwright.facts.words.defaults import read_default, said_default
from refwright.facts.words.vocabulary import Words
from refwright.spec.type_text import parse_type

NOTHING = object()
CELLS: list[tuple[str, str, object]] = [
    ("3", "integer", 3),
    ("3", "string", "3"),
    ("'3'", "string", "3"),
    ('"slow"', "string", "slow"),
    ("`slow`", "string", "slow"),
    ("slow", "string", "slow"),
    ("no", "boolean", False),
    ("No", "boolean", False),
    ("false", "boolean", False),
    ("`true`", "boolean", True),
    ("on", "boolean", True),
    ("1", "boolean", True),
    ("no", "string", "no"),
    ("[]", "list[string]", ()),
    ("[1, 2]", "list[integer]", (1, 2)),
    ('["a"]', "list[string]", ("a",)),
    ("empty list", "list[string]", ()),
    ("0.5", "number | null", 0.5),
    ("0.5", "number", 0.5),
    ("5", "number", 5),
    ("1,000", "integer", 1000),
    ("-1", "integer", -1),
    ("1e3", "number", 1000.0),
    ("null", "string | null", None),
    ("auto", "integer | 'auto'", "auto"),
    ("a", "'a' | 'b'", "a"),
    ("5", "any", 5),
    ("true", "any", True),
    ("slow", "any", "slow"),
    ("007", "any", "007"),
    ("2020-01-01", "datetime", "2020-01-01"),
    ("20 (seconds)", "integer", 20),
    ("—", "string", NOTHING),
    ("none", "string", NOTHING),
    ("N/A", "integer", NOTHING),
    ("", "integer", NOTHING),
    ("5000 ms", "integer", NOTHING),
    ("Infinity", "number", NOTHING),
    ("NaN", "number", NOTHING),
    ("null", "integer | string", NOTHING),
    ("maybe", "boolean", NOTHING),
    ("3.5", "integer", NOTHING),
    ("[a", "list[string]", NOTHING),
    ("99999999999999999999999", "integer", NOTHING),
]


@pytest.mark.parametrize(("text", "kind", "expected"), CELLS)
def test_cells(text: str, kind: str, expected: object, words: Words) -> None:
    """A default is of its type, or there is none."""
    read = read_default(text, parse_type(kind), words)
    assert read.stated == (expected is not NOTHING)
    if expected is not NOTHING:
        assert read.value == expected and type(read.value) is type(expected)


def test_what_does_not_fit_is_told(words: Words) -> None:
    """A default that does not fit its type is doubted, one that is not there is not."""
    assert "5000 ms" in read_default("5000 ms", parse_type("integer"), words).doubt
    assert "JSON" in read_default("Infinity", parse_type("number"), words).doubt
    assert not read_default("—", parse_type("integer"), words).doubt


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Defaults to 20 things.", "20"),
        ("Default `false`.", "`false`"),
        ("Defaults to list.", "list"),
        ("(default 5) Times.", "5"),
        ("How often. Default: 3", "3"),
        ("Default is false.", "false"),
        ('The default is "slow".', '"slow"'),
        ("The default value is 5.", "5"),
        ("Default = 5", "5"),
        ("default: `[]`", "`[]`"),
        ("If omitted, defaults to `5`.", "`5`"),
        ("`slow` by default.", "`slow`"),
        ("`slow` is the default.", "`slow`"),
        ("Set to `slow` if not specified.", "`slow`"),
        ("Default: 0.5", "0.5"),
        ("Default: -1", "-1"),
        ("Defaults to 1,000.", "1,000"),
        ("By default the list is sorted.", None),
        ("The default depends on the door.", None),
        ("There is no default.", None),
        ("The default door.", None),
        ("Whether to use the default settings.", None),
        ("Defaults to the name of the door.", None),
        ("Returns the default.", None),
    ],
)
def test_sentences(sentence: str, said: str | None, words: Words) -> None:
    """A default that a sentence states, and none where it only speaks of one."""
    assert said_default(sentence, words) == said
