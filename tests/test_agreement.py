"""A spec holds no default and no value that contradicts its type."""

import pytest

from refwright.base.errors import SpecError
from refwright.spec.file import parse_spec

HEAD = "refwright: 1\napi: x\nrelease: '1'\n"


def with_field(words: str) -> str:
    """Write a spec of one field."""
    return f"{HEAD}events:\n  a.b:\n    kind: result\n    fields:\n      f: {{{words}}}\n"


@pytest.mark.parametrize(
    "words",
    [
        "type: integer, default: 3",
        "type: number, default: 3",
        "type: number | null, default: 0.5",
        "type: string, default: '3'",
        "type: boolean, default: false",
        "type: \"'a' | 'b'\", default: a",
        "default: 3",
        "type: string, values: ['0', '1', auto]",
        "type: integer | string, values: [0, auto]",
        "type: 'list[string]', values: [a, b]",
        "values: [0, auto]",
    ],
)
def test_what_agrees(words: str) -> None:
    parse_spec(with_field(words), "x.yaml")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("type: integer, default: '3'", "default '3' is not of the type integer"),
        ("type: integer, default: 0.5", "default 0.5"),
        ("type: integer, default: true", "default True"),
        ("type: string, default: 3", "default 3"),
        ("type: boolean, default: 0", "default 0"),
        ("type: 'list[string]', default: a", "default 'a'"),
        ("type: integer, values: [1-100]", "value '1-100' is not of the type integer"),
        ("type: boolean, values: ['true', 'false']", "value 'true'"),
        ("type: string, values: [0, 1]", "value 0"),
    ],
)
def test_what_contradicts_itself_is_refused(words: str, what: str) -> None:
    with pytest.raises(SpecError) as refused:
        parse_spec(with_field(words), "x.yaml")
    assert what in str(refused.value) and "x.yaml, line" in str(refused.value)


def test_an_enumeration_has_the_type_of_its_values() -> None:
    with pytest.raises(SpecError, match="the value 'a' is not of the type integer"):
        parse_spec(f"{HEAD}enums:\n  E: {{type: integer, values: [1, a]}}\n", "x.yaml")
