"""Words of presence."""

import dataclasses

import pytest

from refwright.facts.profile import load_profile
from refwright.facts.words.presence import prose_presence, read_presence
from refwright.facts.words.vocabulary import Words, words_of

CELLS = [
    ("yes", "required", ""),
    ("Yes", "required", ""),
    ("true", "required", ""),
    ("Required", "required", ""),
    ("Mandatory", "required", ""),
    ("`required`", "required", ""),
    ("M", "required", ""),
    ("✓", "required", ""),
    ("X", "required", ""),
    ("always", "required", ""),
    ("no", "optional", ""),
    ("False", "optional", ""),
    ("Optional", "optional", ""),
    ("not required", "optional", ""),
    ("✗", "optional", ""),
    ("conditional", "optional", ""),
    ("0..1", "optional", ""),
    ("0..*", "optional", ""),
    ("1..1", "required", ""),
    ("1", None, ""),
    ("1..*", "required", ""),
    ("yes if no key", "optional", "if no key"),
    ("yes, if no key", "optional", "if no key"),
    ("Yes (if no key is given)", "optional", "if no key is given"),
    ("Required when key is absent.", "optional", "when key is absent"),
    ("conditional: only if key is set", "optional", "only if key is set"),
    ("only if key is set", "optional", "only if key is set"),
    ("optional, unless key is set", "optional", "unless key is set"),
    ("required¹", "required", ""),
    ("Required*", "required", ""),
    ("yes (in lists)", "required", ""),
    ("perhaps", None, ""),
    ("string", None, ""),
]


@pytest.mark.parametrize(("text", "presence", "condition"), CELLS)
def test_cells(text: str, presence: str | None, condition: str, words: Words) -> None:
    """A cell says required, optional, or under which condition."""
    read = read_presence(text, words)
    assert (read and read.presence) == presence
    if read:
        assert read.condition == condition


def test_words_of_a_profile() -> None:
    """Words of any language count, once a profile has them."""
    profile = load_profile("base")
    german = {**profile.presence, "required": ("Ja", "Pflicht"), "optional": ("Nein",)}
    words = words_of(dataclasses.replace(profile, presence=german, digest="german"))
    for text, presence in (
        ("Ja", "required"),
        ("NEIN", "optional"),
        ("Ja, falls offen", "optional"),
    ):
        read = read_presence(text, words)
        assert read is not None and read.presence == presence


@pytest.mark.parametrize(
    ("sentence", "presence", "condition"),
    [
        ("Optional. The name.", "optional", ""),
        ("The name (optional).", "optional", ""),
        ("This field is required.", "required", ""),
        ("Only present if a clerk opened it.", "optional", "if a clerk opened it"),
        ("May be absent.", "optional", ""),
        ("The optional colour of the required door.", None, ""),
    ],
)
def test_sentences(sentence: str, presence: str | None, condition: str, words: Words) -> None:
    """A sentence may say it, too."""
    read = prose_presence(sentence, words)
    assert (read and read.presence) == presence
    if read:
        assert condition in read.condition
