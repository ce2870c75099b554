"""Any spec that the format's schema admits, made from that schema itself.

What the schema cannot say (that a type expression is one, that it names something) is added, so
that most of what is made is a spec; the rest must be refused by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from hypothesis import strategies as st

from refwright.spec.schema import spec_schema

Data = dict[str, Any]

PUNCTUATION = "".join(
    char for char in map(chr, range(0x20, 0x3100)) if not char.isalnum() and char.isprintable()
)
"""Every mark below the CJK letters that Unicode counts as visible."""
HARD_TEXTS = [
    "Doors • Reference", "a - b", "a — b", "| a | b |", "||", "- x", "* x", "1. x", "12:30",
    "#", "##", "# a", "=", "---", "```", "`a`", "``", "\\", "\\n", "\\u0041", "'", '"',
    "'''", '"""', "`${x}`", "*/", "/*", "<!-- -->", "<b>x</b>", "&lt;", "&amp;amp;",
    "[a](b)", "{a}", "{{a}}", "{% a %}", "%s", "@param x", "{@link x}", "שלום", "مرحبا",
    "日本語", "é", "e\u0301", "ß", "ﬁ", "ǅ", "İ", "ı", "𝔘", "👩‍👩‍👧", "١٢", "½", "a\u00a0b",
    "null", "true", "no", "NaN", "Infinity", "-0", "1e400", "0x10", "1_000", "~",
    "__proto__", "constructor", "toString", "None", "self", "class", "import", "type",
    "fields", "values", "events", "name", "value", " a ", "a  b", "a\tb", "a\nb", "a.b.c",
    ".", "..", "a.", ".a", "a/b", "a\\b", "con", "aux", "json", "typing", "::error::x",
    "##vso[x]", "a" * 300, "unknown", "any", "string", "list[string]", "a | b", "…", "“a”",
    "«a»", "a; b", "a, b", "a: b", "a = b", "(a)", "a (since 1.2)", "required", "optional",
    "Default", "Yes",
]  # fmt: skip
WORD = st.text("abcdxyz", min_size=1, max_size=4)
TEXT = st.one_of(
    WORD,
    st.sampled_from(HARD_TEXTS),
    st.text(PUNCTUATION, min_size=1, max_size=6),
    st.lists(WORD | st.text(PUNCTUATION, min_size=1, max_size=2), min_size=1, max_size=5).map(
        " ".join
    ),
    st.text(min_size=1, max_size=8),
)
INTEGERS = st.integers(-3, 12) | st.sampled_from(
    [2**31, 2**53, 2**53 + 1, 2**63, -(2**63) - 1, 10**30, 10**399, -(10**399)]
)
NUMBERS = st.sampled_from([0.0, -0.0, 0.5, 1.0, 1e16, 1e300, 5e-324, 1e22]) | st.floats(
    allow_nan=False, allow_infinity=False
)
_HOLE = "\0"
"""Stands in a type expression for the name of a type or an enumeration."""
_ATOMS = st.one_of(
    st.sampled_from("string integer number boolean datetime null any true false".split()),
    st.just(_HOLE),
    INTEGERS.map(str),
    st.sampled_from(["'a'", "''", r"'a\'b'", "'a b'", "'•'", "'1'", "'true'"]),
)
TYPES = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        inner.map("list[{}]".format),
        inner.map("map[{}]".format),
        st.lists(inner, min_size=2, max_size=4).map(" | ".join),
    ),
    max_leaves=6,
)


def spec_data() -> st.SearchStrategy[Data]:
    """Make the plain data of spec files."""
    schema = spec_schema()
    return _Maker(cast("Data", schema["$defs"])).of(schema, "").map(_with_names)


class _Maker:
    def __init__(self, definitions: Data) -> None:
        self.definitions = definitions
        self._known: dict[str, st.SearchStrategy[Any]] = {}

    def of(self, schema: Mapping[str, Any], key: str) -> st.SearchStrategy[Any]:
        """Make what one part of the schema admits; ``key`` is what it stands under."""
        if "$ref" in schema:
            return self._referred(schema["$ref"].rpartition("/")[2])
        if "if" in schema:
            return self.of(schema["else"], key) | self.of(schema["then"], key)
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        return st.one_of([self._kind(kind, schema, key) for kind in kinds])

    def _referred(self, name: str) -> st.SearchStrategy[Any]:
        if name not in self._known:
            self._known[name] = self.of(self.definitions[name], name)
        return self._known[name]

    def _kind(self, kind: str, schema: Mapping[str, Any], key: str) -> st.SearchStrategy[Any]:
        match kind:
            case "string" if "pattern" in schema:
                return st.from_regex(re.compile(schema["pattern"].rstrip("$") + r"\Z", re.ASCII))
            case "string":
                return TYPES if key in {"type", "returns"} else TEXT
            case "integer":
                return INTEGERS
            case "number":
                return NUMBERS
            case "boolean":
                return st.booleans()
            case "array":
                least = schema.get("minItems", 0)
                return st.lists(self.of(schema["items"], key), min_size=least, max_size=4)
        return self._object(schema)

    def _object(self, schema: Mapping[str, Any]) -> st.SearchStrategy[Data]:
        if isinstance(schema["additionalProperties"], dict):
            inner = self.of(schema["additionalProperties"], "")
            return st.dictionaries(TEXT, inner, max_size=3)
        made = {key: self.of(value, key) for key, value in schema["properties"].items()}
        required = {key: made.pop(key) for key in schema.get("required", ())}
        return st.fixed_dictionaries(required, optional=made)


def _with_names(data: Data) -> Data:
    """Fill the holes of type expressions with names that are there, or with any type."""
    names = [f"`{name}`" for name in (*data.get("types", {}), *data.get("enums", {}))]
    names = [name for name in names if "`" not in name[1:-1]]
    turns = _turns(names)

    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: filled(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [filled(inner) for inner in value]
        while isinstance(value, str) and _HOLE in value:
            value = value.replace(_HOLE, next(turns), 1)
        return value

    return cast("Data", filled(data))


def _turns(names: list[str]) -> Iterator[str]:
    while True:
        yield from names or ["any"]
