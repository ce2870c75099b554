"""Types in the spellings of reference pages."""

import time

import pytest

from refwright.facts.words.types import TypeReading, read_type, resolve_names
from refwright.facts.words.vocabulary import Words
from refwright.spec.constraints import CONSTRAINT_KEYS
from refwright.spec.type_text import format_type

DESCRIBED = {"Foo", "User", "Door", "A", "B", "Lamp State", "media.State"}


def limits(reading: TypeReading) -> dict[str, object]:
    """Give what is limited."""
    found = {key: getattr(reading.constraints, key) for key in CONSTRAINT_KEYS}
    return {key: value for key, value in found.items() if value is not None}


def shown(reading: TypeReading) -> str:
    """Give the type as a spec has it."""
    return format_type(reading.type) if reading.type is not None else "not stated"


PLAIN = """
string | string
String | string
str | string
text | string
a string | string
string value | string
`string` | string
**String** | string
{string} | string
integer | integer
Int32 | integer
whole number | integer
BIGINT | integer
number | number
Decimal | number
floating point number | number
bool | boolean
Boolean value | boolean
true/false | boolean
datetime | datetime
date/time | datetime
unix timestamp | integer
timestamp (milliseconds) | integer
object | map[any]
JSON object | map[any]
dict | map[any]
null | null
any | any
mixed | any
Enum | any
array of strings | list[string]
Array of String | list[string]
array of string | list[string]
an array of strings | list[string]
list of integers | list[integer]
list of numbers | list[number]
set of uuids | list[string]
strings | list[string]
string[] | list[string]
[]string | list[string]
[string] | list[string]
[string, ...] | list[string]
string array | list[string]
string list | list[string]
Foo array | list[Foo]
Foo[] | list[Foo]
Foo[][] | list[list[Foo]]
(string|integer)[] | list[string | integer]
Array<string> | list[string]
Array.<string> | list[string]
Array<Foo> | list[Foo]
{Array.<media.State>} | list[media.State]
List<String> | list[string]
List[Foo] | list[Foo]
list(string) | list[string]
array[string] | list[string]
array (string) | list[string]
java.util.List<String> | list[string]
array of arrays of strings | list[list[string]]
array of Foo objects | list[Foo]
array of objects | list[map[any]]
Array of [Foo](#foo) objects | list[Foo]
Array of [Foo|#Foo] | list[Foo]
array of nullable strings | list[string | null]
array of strings or integers | list[string | integer]
array of strings or null | list[string] | null
Array of Integer or String | list[integer | string] | string
string or array of strings | string | list[string]
Foo or Foo[] | Foo | list[Foo]
?string | string | null
string? | string | null
string or null | string | null
string|null | string | null
string, may be null | string | null
string (may be null) | string | null
string (nullable) | string | null
nullable string | string | null
String, nullable | string | null
Optional[str] | string | null
Nullable<string> | string | null
A, B or null | A | B | null
A, B, or null | A | B | null
A or B | A | B
A / B | A | B
A/B | A | B
string / integer | string | integer
string, integer or boolean | string | integer | boolean
Union[str, int] | string | integer
one of string, integer | string | integer
long or string | integer | string
true | true
False | false
"fixed" | 'fixed'
'a' or 'b' | 'a' | 'b'
5 | 5
number | "auto" | number | 'auto'
object of string | map[string]
object of strings | map[string]
map of string to integer | map[integer]
map of strings to Foo | map[Foo]
map<string, int> | map[integer]
Map<String, List<Foo>> | map[list[Foo]]
Record<string, Foo> | map[Foo]
Dict[str, Any] | map[any]
map[string]int | map[integer]
HashMap<String, Integer> | map[integer]
{[key: string]: number} | map[number]
{ [id: string]: string[] } | map[list[string]]
object with string values | map[string]
key-value pairs | map[any]
Foo | Foo
Foo object | Foo
object (Foo) | Foo
Lamp State | `Lamp State`
media.State | media.State
java.lang.String | string
xs:string | string
N/A | not stated
- | not stated
— | not stated
none | not stated
"""


@pytest.mark.parametrize("row", PLAIN.strip().splitlines())
def test_spellings(row: str, words: Words) -> None:
    """Each is read as the type that it means, with nothing unknown in it."""
    text, expected = _parted(row)
    reading = resolve_names(read_type(text, words), DESCRIBED)
    assert shown(reading) == expected
    assert reading.unknown == ()


def _parted(row: str) -> tuple[str, str]:
    """Part a row at the bar that stands before what is expected."""
    special = {
        "(string|integer)[] | list[string | integer]": 1,
        "number | \"auto\" | number | 'auto'": 2,
    }
    parts = row.split(" | ")
    at = special.get(row, 1)
    return " | ".join(parts[:at]), " | ".join(parts[at:])


LIMITED = [
    ("uuid", "string", {"format": "uuid"}),
    ("UUID string", "string", {"format": "uuid"}),
    ("string <uuid>", "string", {"format": "uuid"}),
    ("string (uuid)", "string", {"format": "uuid"}),
    ("string(date-time)", "string", {"format": "date-time"}),
    ("String (ISO 8601)", "string", {"format": "date-time"}),
    ("date-time", "datetime", {"format": "date-time"}),
    ("ISO 8601 timestamp", "datetime", {"format": "date-time"}),
    ("uri", "string", {"format": "uri"}),
    ("URL", "string", {"format": "uri"}),
    ("email", "string", {"format": "email"}),
    ("int64", "integer", {"format": "int64"}),
    ("integer (int64)", "integer", {"format": "int64"}),
    ("integer <int64>", "integer", {"format": "int64"}),
    ("number (double)", "number", {"format": "double"}),
    ("uint8", "integer", {"format": "uint8", "minimum": 0}),
    ("unsigned integer", "integer", {"minimum": 0}),
    ("non-negative integer", "integer", {"minimum": 0}),
    ("positive integer", "integer", {"exclusive_minimum": 0}),
    ("integer >= 0", "integer", {"minimum": 0}),
    ("integer >=1", "integer", {"minimum": 1}),
    ("integer > 0", "integer", {"exclusive_minimum": 0}),
    ("integer (1-100)", "integer", {"minimum": 1, "maximum": 100}),
    ("integer 1-100", "integer", {"minimum": 1, "maximum": 100}),
    ("integer [1..100]", "integer", {"minimum": 1, "maximum": 100}),
    ("integer [ 1 .. 100 ]", "integer", {"minimum": 1, "maximum": 100}),
    ("integer (>= 1, <= 5)", "integer", {"minimum": 1, "maximum": 5}),
    ("integer, min: 1, max: 5", "integer", {"minimum": 1, "maximum": 5}),
    ("integer between 1 and 100", "integer", {"minimum": 1, "maximum": 100}),
    ("number from 0 to 1", "number", {"minimum": 0, "maximum": 1}),
    ("number 0..1", "number", {"minimum": 0, "maximum": 1}),
    ("number (0.0 - 1.5)", "number", {"minimum": 0.0, "maximum": 1.5}),
    ("string[36]", "string", {"max_length": 36}),
    ("string(255)", "string", {"max_length": 255}),
    ("VARCHAR(255)", "string", {"max_length": 255}),
    ("char[32]", "string", {"max_length": 32}),
    ("string[1..64]", "string", {"min_length": 1, "max_length": 64}),
    ("string <= 64 characters", "string", {"max_length": 64}),
    ("string [1..64] characters", "string", {"min_length": 1, "max_length": 64}),
    ("string (max 255 chars)", "string", {"max_length": 255}),
    ("string (64 characters)", "string", {"max_length": 64}),
    ("string, max 255", "string", {"max_length": 255}),
    ("string, maximum length 255", "string", {"max_length": 255}),
    ("string, up to 20 characters", "string", {"max_length": 20}),
    ("non-empty string", "string", {"min_length": 1}),
    ("string ^[a-z]+$", "string", {"pattern": "^[a-z]+$"}),
    ("string matching /^[a-z]+$/", "string", {"pattern": "^[a-z]+$"}),
    ("String(36) or null", "string | null", {"max_length": 36}),
    ("Array of strings (max 10 items)", "list[string]", {"max_items": 10}),
    ("int[4]", "list[integer]", {"max_items": 4}),
    ("Door 1..*", "list[Door]", {"min_items": 1}),
    ("decimal(10,2)", "number", {}),
    ("array of uuids", "list[string]", {"format": "uuid"}),
]


@pytest.mark.parametrize(("text", "kind", "expected"), LIMITED)
def test_limits(text: str, kind: str, expected: dict[str, object], words: Words) -> None:
    """Sizes, ranges, formats and patterns in a type cell are constraints, not types."""
    reading = resolve_names(read_type(text, words), DESCRIBED)
    assert (shown(reading), limits(reading), reading.unknown) == (kind, expected, ())


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("left | right", "string", ["left", "right"]),
        ("enum (a, b)", "string", ["a", "b"]),
        ('enum("x", "y")', "string", ["x", "y"]),
        ("Enum: a, b", "string", ["a", "b"]),
        ("integer (0 or 1)", "integer", [0, 1]),
        ('string ("a" | "b")', "string", ["a", "b"]),
        ("string, one of a, b", "string", ["a", "b"]),
        ("string enum", "string", []),
        ("string (enum)", "string", []),
    ],
)
def test_values_in_a_type(text: str, kind: str, values: list[object], words: Words) -> None:
    """Words beside each other that are no types are the values of a string."""
    reading = resolve_names(read_type(text, words), DESCRIBED)
    assert (shown(reading), [value.value for value in reading.values]) == (kind, values)


@pytest.mark.parametrize(
    ("text", "kind", "presence"),
    [
        ("string (optional)", "string", "optional"),
        ("string, required", "string", "required"),
        ("required string", "string", "required"),
        ("optional integer", "integer", "optional"),
        ("string 0..1", "string", "optional"),
        ("Door 1..*", "list[Door]", "required"),
        ("Door[0..*]", "list[Door]", "optional"),
        ("string=", "string", "optional"),
    ],
)
def test_presence_in_a_type(text: str, kind: str, presence: str, words: Words) -> None:
    """A type cell may say whether something is there."""
    reading = read_type(text, words)
    assert shown(reading) == kind
    assert reading.presence is not None and reading.presence.presence == presence


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("widget", "any"),
        ("End Status", "any"),
        ("place expression", "any"),
        ("array of widgets", "list[any]"),
        ("User | Admin", "any"),
        ("unsigned sprocket with handles", "any"),
        ("map of string to widget", "map[any]"),
        ("<<<>>>", "any"),
        ("[[[[[[[[[[[[[[", "any"),
    ],
)
def test_words_that_nobody_knows(text: str, kind: str, words: Words) -> None:
    """What no page describes is *any*, with its words kept: nothing is refused for it."""
    reading = resolve_names(read_type(text, words), DESCRIBED)
    assert shown(reading) == kind
    assert reading.unknown
    assert reading.words == text


@pytest.mark.parametrize(
    "piece", ["array of ", "(", "[", "a|", "?", "string,", "a or ", "<", "1.."]
)
def test_time_grows_with_the_text(piece: str, words: Words) -> None:
    """A hostile cell takes no time and raises nothing."""
    started = time.process_time()
    read_type(piece * 2000, words)
    read_type(piece * 40, words)
    assert time.process_time() - started < 2
