"""The words of the profile that all others extend."""

import pytest

from refwright.facts.profile import load_profile
from refwright.facts.words.vocabulary import Words, words_of


@pytest.fixture(scope="session")
def words() -> Words:
    """Give the base profile's words."""
    return words_of(load_profile("base"))
