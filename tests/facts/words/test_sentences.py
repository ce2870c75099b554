"""Descriptions: which claims a text gives, and which it never may."""

import time

import pytest

from refwright.facts.words.sentences import (
    Claim,
    Claims,
    Rank,
    announces_types,
    extended,
    limits_of,
    prose_type,
    read_sentences,
    sentences,
)
from refwright.facts.words.vocabulary import Words
from refwright.pages.document import Item, ListBlock, Paragraph, Place
from refwright.spec.constraints import CONSTRAINT_KEYS
from refwright.spec.type_text import format_type, parse_type

HERE = Place("page", 1)


def test_sentences_are_parted() -> None:
    """Dots in names, releases and abbreviations part nothing."""
    assert sentences("One. Two of 2.1. Use a.b, e.g. This one. 'Four.' Five!") == [
        "One.",
        "Two of 2.1.",
        "Use a.b, e.g. This one.",
        "'Four.'",
        "Five!",
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("An array of strings.", "list[string]"),
        ("It is a list of integers.", "list[integer]"),
        ("This property is a string.", "string"),
        ("The value is an integer.", "integer"),
        ("This is the name of the depot. (string)", "string"),
        ("Of type boolean.", "boolean"),
        ("An array of the doors.", None),
        ("Holds an array of references to lines.", None),
        ("On return, points to an array of the open lines.", None),
        ("An array of depot resources.", None),
        ("Reads the following property of all lamp events.", None),
        ("An array of the depot's doors.", None),
        ("The unique 64-bit ID of the parcel.", None),
        ("It is a list of all doors.", None),
        ("The string of pearls.", None),
    ],
)
def test_types_in_prose(sentence: str, kind: str | None, words: Words) -> None:
    """A sentence states a type only in a type's own words."""
    read = prose_type(sentence, words)
    assert (read and read.type and format_type(read.type)) == kind


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Between 1 and 100.", "integer", {"minimum": 1, "maximum": 100}),
        ("The name, up to 64 characters.", "string", {"max_length": 64}),
        ("1-64 characters.", "string", {"min_length": 1, "max_length": 64}),
        ("Maximum length: 255.", "string", {"max_length": 255}),
        ("Max 255 characters.", "string", {"max_length": 255}),
        ("Must be >= 0.", "integer", {"minimum": 0}),
        ("Minimum: 5. Maximum: 10.", "integer", {"minimum": 5, "maximum": 10}),
        ("At most 10 items.", "list[string]", {"max_items": 10}),
        ("Valid range: 1-5", "integer", {"minimum": 1, "maximum": 5}),
    ],
)
def test_limits_in_prose(text: str, kind: str, expected: dict[str, object], words: Words) -> None:
    """Limits in a sentence are read for the type that the value has."""
    claims = read_sentences(text, (), words)
    claim = claims.said["constraints"]
    assert isinstance(claim.value, tuple)
    read = limits_of(claim.value, parse_type(kind))
    found = {key: getattr(read, key) for key in CONSTRAINT_KEYS if getattr(read, key) is not None}
    assert found == expected


def test_a_stronger_source_stays() -> None:
    """A weaker claim never replaces a stronger one; that they differ is kept."""
    claims = Claims()
    column = Claim("integer", "integer", "type column", Rank.COLUMN)
    said = Claim("string", "is a string", "type said in prose", Rank.SENTENCE)
    claims.say("type", said)
    claims.say("type", column)
    claims.say("type", said)
    assert claims.said["type"] == column
    assert claims.disputed


def test_lists_and_items(words: Words) -> None:
    """Lists give values, labelled items say what their labels say."""
    values = ListBlock((Item("`open` - Not paid.", HERE), Item("`paid` - All paid.", HERE)), HERE)
    read = read_sentences("", (Paragraph("Possible values:", HERE), values), words)
    assert read.values is not None and [v.value for v in read.values.values] == ["open", "paid"]
    items = ListBlock((Item("Allowed: slow, fast", HERE), Item("Default: slow", HERE)), HERE)
    read = read_sentences("How fast.", (items,), words)
    assert read.values is not None and [v.value for v in read.values.values] == ["slow", "fast"]
    assert read.said["default"].value == "slow"


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("Extends User.", "User"),
        ("Extends [User](#user).", "User"),
        ("Inherits from `User`.", "User"),
        ("Inherits all fields of User.", "User"),
        ("Base: Notice", "Notice"),
        ("This type extends User with a level.", "User"),
        ("It extends the opening hours.", None),
    ],
)
def test_extends(sentence: str, base: str | None) -> None:
    """A type may have all that another one has."""
    assert extended(sentence) == base


def test_same_as_and_one_of_types(words: Words) -> None:
    """Members may refer to others, types may be one of several."""
    assert read_sentences("Same as `size` above.", (), words).said["same_as"].value == "size"
    assert announces_types("This object can be one of:")
    assert announces_types("It should be one of")
    assert not announces_types("This is the list of users:")


@pytest.mark.parametrize(
    "piece", ["possible values of a ", "default is ", "since ", "array of ", "`a`, ", "2.1.", "( "]
)
def test_hostile_prose_takes_no_time(piece: str, words: Words) -> None:
    """A description of 16 KB is read in time that grows with its length alone."""
    started = time.perf_counter()
    read_sentences(piece * (16_000 // len(piece)), (), words)
    assert time.perf_counter() - started < 5
