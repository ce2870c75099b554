"""Names with their marks."""

import pytest

from refwright.facts.words.names import read_footnote, read_name, same_mark
from refwright.facts.words.vocabulary import Words

MARKED = [
    ("name", "name", {}),
    ("`name`", "name", {}),
    ("name?", "name", {"presence": "optional"}),
    ("[name]", "name", {"presence": "optional"}),
    ("[name=5]", "name", {"presence": "optional", "default": "5"}),
    ("name (optional)", "name", {"presence": "optional"}),
    ("name (mandatory)", "name", {"presence": "required"}),
    ("name [optional]", "name", {"presence": "optional"}),
    ("name (required)", "name", {"presence": "required"}),
    ("name (string, optional)", "name", {"presence": "optional", "type": "string"}),
    ("name (string)", "name", {"type": "string"}),
    ("name: string", "name", {"type": "string"}),
    ("name?: string", "name", {"type": "string", "presence": "optional"}),
    ("name: string = 'a'", "name", {"type": "string", "default": "'a'"}),
    ("amount=1", "amount", {"default": "1"}),
    ("name (since 2.1)", "name", {"since": "2.1"}),
    ("name (Since 8.1.200.73)", "name", {"since": "8.1.200.73"}),
    ("name (2.1+)", "name", {"since": "2.1"}),
    ("name (new in 2.1)", "name", {"since": "2.1"}),
    ("name¹", "name", {"footnotes": ("¹",)}),
    ("name [1]", "name", {"footnotes": ("1",)}),
    ("name*", "name", {"footnotes": ("*",)}),
    ("* name", "name", {"footnotes": ("*",)}),
    ("name †", "name", {"footnotes": ("†",)}),
    ("DepotID a", "DepotID", {"footnotes": ("a",)}),
    ("name^1^", "name", {"footnotes": ("1",)}),
    ("data.kind", "data.kind", {"path": ("data", "kind"), "many": (False, False)}),
    ("doors[].id", "doors[].id", {"path": ("doors", "id"), "many": (True, False)}),
    ("doors[]", "doors", {"many": (True,)}),
    ("left/right", "left/right", {"alternatives": ("left", "right")}),
    ("...rest", "rest", {"rest": True}),
    ("**name** (optional)", "name", {"presence": "optional"}),
    ("name (in metres)", "name", {"remarks": ("in metres",)}),
    ("Clerk ID (optional)", "Clerk ID", {"presence": "optional"}),
]


@pytest.mark.parametrize(("text", "name", "said"), MARKED)
def test_marks(text: str, name: str, said: dict[str, object], words: Words) -> None:
    """Marks are taken off and say what they say."""
    read = read_name(text, words)
    assert read.name == name
    assert {key: getattr(read, key) for key in said} == said


@pytest.mark.parametrize(
    ("text", "since", "replacement"),
    [
        ("~~name~~", None, None),
        ("name (deprecated)", None, None),
        ("name (deprecated since 2.0)", "2.0", None),
        ("name (obsolete)", None, None),
    ],
)
def test_deprecated(text: str, since: str | None, replacement: str | None, words: Words) -> None:
    """A name may be struck through or called deprecated."""
    read = read_name(text, words)
    assert read.name == "name" and read.deprecated is not None and read.since is None
    assert (read.deprecated.since, read.deprecated.replacement) == (since, replacement)


@pytest.mark.parametrize(
    "text", ["a" * 5000, "[" * 500, "(" * 500, "?" * 500, "", "?", "[]", "*", "~~~~"]
)
def test_hostile_names(text: str, words: Words) -> None:
    """Whatever a name cell holds, it is read to an end."""
    assert isinstance(read_name(text, words).name, str)


def test_footnotes() -> None:
    """A note below a table goes with its mark."""
    assert read_footnote("a. DepotID is there when a clerk opened it.") == (
        "a",
        "DepotID is there when a clerk opened it.",
    )
    assert read_footnote("¹ Only at night.") == ("¹", "Only at night.")
    assert read_footnote("[1] Only at night.") == ("1", "Only at night.")
    assert read_footnote("* Only at night.") == ("*", "Only at night.")
    assert read_footnote("Only at night.") is None
    assert same_mark("¹", "1") and same_mark("[a]", "a") and not same_mark("1", "2")
