"""Releases and deprecations."""

import pytest

from refwright.facts.words.releases import read_releases
from refwright.facts.words.vocabulary import Words


@pytest.mark.parametrize(
    ("sentence", "since"),
    [
        ("Since 2.4.", "2.4"),
        ("(since 2.4) The number.", "2.4"),
        ("Available since release 2.4.", "2.4"),
        ("Added in 2.4.", "2.4"),
        ("Introduced in version 2.4.", "2.4"),
        ("This field was added in 2.4.", "2.4"),
        ("New in version 2.4.", "2.4"),
        ("The number (added in 2.4).", "2.4"),
        ("Starting with release 8.1.400.40, this is the number.", "8.1.400.40"),
        ("Lists are accepted since 2.4.", None),
        ("Deprecated since 3.1, use m.", None),
        ("Default is false since 2.1.", None),
        ("Default: false (since 2.1).", None),
        ("Defaults to 5 since 2.1.", None),
        ("Negative numbers are allowed since 2.1.", None),
        ("Since 2.1 the default is 5.", None),
        ("Removed in 3.0.", None),
        ("Since midnight.", None),
        ("The number of doors opened since 2010.", None),
    ],
)
def test_since(sentence: str, since: str | None, words: Words) -> None:
    """A release counts only if it is the thing itself that came with it."""
    assert read_releases(sentence, words).since == since


@pytest.mark.parametrize(
    ("sentence", "since", "replacement"),
    [
        ("Deprecated: use b.", None, "b"),
        ("**Deprecated** Use c.", None, "c"),
        ("This field is deprecated.", None, None),
        ("~~d~~", None, None),
        ("Deprecated since 3.1, use m.", "3.1", "m"),
        ("(deprecated)", None, None),
        ("(Deprecated since version 2.0)", "2.0", None),
        ("DEPRECATED in 2.0 in favor of `other.name`.", "2.0", "other.name"),
        ("Deprecated as of release 2.0. Use newer instead.", "2.0", "newer"),
        ("It has been deprecated; replaced by `b`.", None, "b"),
        ("Deprecated, please use b instead.", None, "b"),
        ("This property is obsolete.", None, None),
        ("[Deprecated] The old number.", None, None),
        ("Deprecated.", None, None),
        ("deprecated", None, None),
        ("The field is now deprecated and will be removed in 4.0.", None, None),
    ],
)
def test_deprecated(
    sentence: str, since: str | None, replacement: str | None, words: Words
) -> None:
    """A deprecation with its release and what to use instead."""
    read = read_releases(sentence, words).deprecated
    assert read is not None
    assert (read.since, read.replacement) == (since, replacement)


@pytest.mark.parametrize(
    "sentence",
    [
        "The list of deprecated names.",
        "Whether to include deprecated doors.",
        "Not deprecated.",
        "Returns the deprecated fields, too.",
        "The number of the door.",
    ],
)
def test_not_deprecated(sentence: str, words: Words) -> None:
    """Words about other things that are deprecated say nothing of this one."""
    assert read_releases(sentence, words).deprecated is None


def test_removed(words: Words) -> None:
    """An end with its release."""
    assert read_releases("Removed in 3.0.", words).removed == "3.0"
    assert read_releases("Deprecated; will be removed in version 4.0.", words).removed == "4.0"
    assert read_releases("The lid was removed.", words).removed is None
