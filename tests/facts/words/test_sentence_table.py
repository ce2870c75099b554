"""Sentences of descriptions, and all that each says."""

from __future__ import annotations

import pytest

from refwright.facts.words.sentences import Claims, text_claims
from refwright.facts.words.vocabulary import Words

SENTENCES: list[tuple[str, dict[str, object], list[object]]] = [
    ("Values: 0=off, 1=on.", {}, [(0, "off"), (1, "on")]),
    ("1 = open, 2 = shut", {}, [(1, "open"), (2, "shut")]),
    ('"a" for apples, "b" for bees', {}, [("a", "apples"), ("b", "bees")]),
    ("Enum: [a, b, c]", {}, ["a", "b", "c"]),
    ("The state of the door (`open` or `shut`).", {}, ["open", "shut"]),
    ('Accepts "yes" and "no".', {}, ["yes", "no"]),
    ('Must be "x".', {}, ["x"]),
    ("Possible values: `new`, `old` (deprecated)", {}, ["new", ("old", "deprecated")]),
    ("Valid values: 1-100", {"limits": "1-100"}, []),
    ("Must be greater than 0.", {"constraints": ("greater than 0",)}, []),
    ("Must match ^[a-z]+$.", {"constraints": ("^[a-z]+$",)}, []),
    ("Length: 1-64", {"constraints": ("Length: 1-64",)}, []),
    ("Format: uuid.", {"constraints": ("Format: uuid",)}, []),
    ("Must not be empty.", {"constraints": ("Must not be empty",)}, []),
    ("min 1, max 5", {"constraints": ("min 1", "max 5")}, []),
    ("Required.", {"presence": "required"}, []),
    (
        "Required if no key is given.",
        {"presence": "optional", "condition": "if no key is given"},
        [],
    ),
    ("Omitted if empty.", {"presence": "optional", "condition": "if empty"}, []),
    ("Not required.", {"presence": "optional"}, []),
    ("May be null.", {"nullable": "May be null."}, []),
    ("Null if not set.", {"nullable": "Null if not set."}, []),
    ("Cannot be null.", {}, []),
    ("Default value is null.", {"default": "null"}, []),
    ("Defaults to the current time.", {}, []),
    ("Available since v1.2.3", {"since": "1.2.3"}, []),
    ("Supported from 2.5 on.", {"since": "2.5"}, []),
    ("Starting with 2.2, this can be a list.", {}, []),
    ("Removed in 4.0.", {"removed": "4.0"}, []),
    ("An array of the doors.", {}, []),
    ("Same as id.", {"same_as": "id"}, []),
    ("Set when the kind is `open`, `shut`, or `ajar`.", {}, []),
    ("For negative steps this is max(`width`, `-step`).", {}, []),
]


def values(claims: Claims) -> list[object]:
    """Give the values, each with its words if it has some."""
    listed = claims.values.values if claims.values else ()
    return [(v.value, v.summary) if v.summary else v.value for v in listed]


@pytest.mark.parametrize(("text", "said", "listed"), SENTENCES, ids=[s[0] for s in SENTENCES])
def test_sentences(text: str, said: dict[str, object], listed: list[object], words: Words) -> None:
    claims = text_claims(text, words)
    assert {key: claim.value for key, claim in claims.said.items()} == said
    assert values(claims) == listed


def test_the_end_of_a_value_is_not_the_end_of_its_field(words: Words) -> None:
    claims = text_claims("Possible values: `new`, `old` (deprecated)", words)
    assert claims.values is not None
    assert [value.deprecated for value in claims.values.values] == [None, "deprecated"]
    assert "deprecated" not in claims.said


def test_many_limits_are_read_in_linear_time(words: Words) -> None:
    text = " ".join(f"Must be at least {n} characters." for n in range(800))
    claims = text_claims(text, words)
    said = claims.said["constraints"]
    assert isinstance(said.value, tuple)
    assert len(said.value) <= 12
    assert len(said.words) <= 400
