"""Values of enumerations in the spellings of reference pages."""

import pytest

from refwright.facts.words.sentences import read_sentences
from refwright.facts.words.values import agree_values, read_announced, read_row, read_value
from refwright.facts.words.vocabulary import Words
from refwright.spec.model import Completeness, Enumeration, EnumValue
from refwright.spec.type_text import parse_type

SENTENCES: list[tuple[str, list[object]]] = [
    ("One of `open`, `paid` or `sent`.", ["open", "paid", "sent"]),
    ("One of open, paid or sent.", ["open", "paid", "sent"]),
    ("Must be one of: x, y.", ["x", "y"]),
    ("Must be one of x, y.", ["x", "y"]),
    (
        "Currently, can be “private” (a person), “group” or “channel”.",
        ["private", "group", "channel"],
    ),
    (
        'Type of the chat, can be either "private", "group" or "channel"',
        ["private", "group", "channel"],
    ),
    ('Either "left" or "right".', ["left", "right"]),
    ("Either left or right.", ["left", "right"]),
    ("Allowed: a | b", ["a", "b"]),
    ("Allowed values: a / b", ["a", "b"]),
    ("Possible values: `m` `kg`", ["m", "kg"]),
    ("Possible values: 1, 2, 3.", [1, 2, 3]),
    ("Possible values are slow, fast and faster.", ["slow", "fast", "faster"]),
    ("Valid values: slow, fast", ["slow", "fast"]),
    ("Valid values for this field are: slow; fast.", ["slow", "fast"]),
    ("Available values : open, shut", ["open", "shut"]),
    ("Supported values: on, off", ["on", "off"]),
    ("Allowed values: red/green/blue", ["red", "green", "blue"]),
    ("Enum: a, b", ["a", "b"]),
    ('Enum: "a" "b"', ["a", "b"]),
    ("Values: a, b, c", ["a", "b", "c"]),
    ("Options: a, b", ["a", "b"]),
    ("It can be any of: `a`, `b`", ["a", "b"]),
    ("Can be `asc` or `desc`.", ["asc", "desc"]),
    ("The value is `asc` or `desc`.", ["asc", "desc"]),
    ("Which way to sort: `asc` or `desc`.", ["asc", "desc"]),
    ('The role, always "creator"', ["creator"]),
    ("Always `1`.", [1]),
    ("Possible values: N/A, yes.", ["N/A", "yes"]),
    ("Possible values: 0, 1, auto.", [0, 1, "auto"]),
    ("Possible values: -1, 0, 1", [-1, 0, 1]),
    ("Possible values: 1.0, 1.1", ["1.0", "1.1"]),
    ("Possible values: ring, no answer, busy", ["ring", "no answer", "busy"]),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_sentences(sentence: str, expected: list[object], words: Words) -> None:
    """A sentence that lists values gives them, and no others."""
    read = read_sentences(sentence, (), words)
    assert [v.value for v in read.values.values] == expected if read.values else expected == []


@pytest.mark.parametrize(
    "sentence",
    [
        "One of the doors, windows or lifts.",
        "Can be used to open or close a door.",
        "Either way it opens.",
        "This can be null.",
        "The name is given by the caller.",
        "A value from one of the lists above.",
        "Only present if `key` is set.",
        "It is the `id` of a door.",
        "Can be `null`.",
        "Must be unique.",
        "The list is sorted by name, date or size.",
        "Is set to the `id` of the door, or to the name of the lift.",
    ],
)
def test_no_values(sentence: str, words: Words) -> None:
    """Prose that merely sounds so lists none."""
    assert read_announced(sentence, words) is None


def test_more_values_exist(words: Words) -> None:
    """``etc.`` is no value: it says that the list goes on."""
    for sentence in (
        "Possible values: a, b, etc.",
        "Possible values: a, b, ...",
        "Values: a, b and so on.",
    ):
        read = read_sentences(sentence, (), words).values
        assert read == Enumeration((EnumValue("a"), EnumValue("b")), Completeness.SOME)


def test_a_range_is_none(words: Words) -> None:
    """``1-100`` is a range, not a value."""
    read = read_sentences("Valid values: 1-100", (), words)
    assert read.values is None
    assert read.said["limits"].value == "1-100"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("open", EnumValue("open")),
        ("`open` - not paid", EnumValue("open", summary="not paid")),
        ("`open`: not paid", EnumValue("open", summary="not paid")),
        ("`dark` as coal", EnumValue("dark", summary="as coal")),
        ("“group” (of people)", EnumValue("group", summary="of people")),
        ('"open" – not paid', EnumValue("open", summary="not paid")),
        ("open (not paid)", EnumValue("open", summary="not paid")),
        ("0 - Off", EnumValue(0, name="Off")),
        ("0: Off", EnumValue(0, name="Off")),
        ("1 = Off", EnumValue(1, name="Off")),
        ("RED (1)", EnumValue(1, name="RED")),
        ("RED = 1", EnumValue(1, name="RED")),
        ("`agent priority`", EnumValue("agent priority")),
        ("-1: Unknown", EnumValue(-1, name="Unknown")),
    ],
)
def test_one_value(text: str, value: EnumValue, words: Words) -> None:
    """A value with its summary, name or number."""
    read = read_value(text, words)
    assert read is not None and read.value == value


@pytest.mark.parametrize(
    ("text", "since", "replacement"),
    [
        ("`indigo` (deprecated)", None, None),
        ("`indigo` - Deprecated since 2.0, use `violet`", "2.0", "violet"),
        ("~~indigo~~", None, None),
        ("indigo (deprecated, use violet)", None, "violet"),
    ],
)
def test_deprecated_values(
    text: str, since: str | None, replacement: str | None, words: Words
) -> None:
    """A single value may be deprecated."""
    read = read_value(text, words)
    assert read is not None and read.value.value == "indigo" and read.deprecated is not None
    assert (read.deprecated.since, read.deprecated.replacement) == (since, replacement)


def test_rows(words: Words) -> None:
    """A row of an enumeration's own table: a name, a value, a description, any two of them."""
    named = read_row("OPEN", "0", "Not paid.", words)
    plain = read_row("", "open", "Not paid.", words)
    alone = read_row("OPEN", "", "Not paid.", words)
    assert named is not None and named.value == EnumValue(0, name="OPEN", summary="Not paid.")
    assert plain is not None and plain.value == EnumValue("open", summary="Not paid.")
    assert alone is not None and alone.value == EnumValue("OPEN", summary="Not paid.")


@pytest.mark.parametrize(
    ("values", "kind", "agreed"),
    [
        (["true", "false"], "boolean", None),
        ([0, 1, "auto"], "string", ["0", "1", "auto"]),
        ([0, 1], "integer", [0, 1]),
        (["a", "b"], "integer", None),
        (["a", "null"], "string | null", ["a"]),
        ([0, "auto"], "integer | string", [0, "auto"]),
        ([0, "auto"], "any", ["0", "auto"]),
    ],
)
def test_values_agree_with_their_type(
    values: list[str | int], kind: str, agreed: list[object] | None
) -> None:
    """Values are of the type; those of a boolean say nothing that the type does not."""
    read = agree_values(Enumeration(tuple(map(EnumValue, values))), parse_type(kind))
    assert (read.enumeration and [v.value for v in read.enumeration.values]) == agreed


@pytest.mark.parametrize(
    "text",
    [
        "Possible values:\n`open` - not paid\n`paid` - all paid",
        "Possible values:\n- `open` - not paid",
        "Which. Possible values:\nleft\nright",
        "One of:\nleft\nright",
    ],
)
def test_lines(text: str, words: Words) -> None:
    """Line breaks of a cell part values."""
    read = read_sentences(text.replace("\n- ", "\n"), (), words)
    assert read.values is not None
    expected = {"open", "paid"} if "open" in text else {"left", "right"}
    assert {v.value for v in read.values.values} <= expected


@pytest.mark.parametrize(
    "sentence",
    ["**Possible values:** on, off", "Possible values:** on, off", "**Valid values: on, off**"],
)
def test_bold_around_a_list_or_its_label_is_no_value(sentence: str, words: Words) -> None:
    read = read_announced(sentence, words)
    assert read is not None
    assert read.enumeration is not None
    assert [value.value for value in read.enumeration.values] == ["on", "off"]
