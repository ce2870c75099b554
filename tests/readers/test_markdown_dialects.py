"""What dialects of Markdown add: ids, notes, tabs, terms and JSX, each on the line of the page."""

from __future__ import annotations

import pytest

from refwright.pages.document import Aside, Document, Heading, ListBlock, Paragraph, text_of
from refwright.readers.markdown import read_markdown


def read(text: str) -> Document:
    return read_markdown(text, "p.md")


NOTES = {
    "colons": (":::warning\nIt is `hot`.\n:::\n\nend", "warning", ""),
    "colons with a title": ("::: tip Mind *it*\nIt is `hot`.\n:::\nend", "tip", "Mind *it*"),
    "title in brackets": (":::note[Mind]\n\nIt is `hot`.\n\n:::\n\nend", "note", "Mind"),
    "marks of exclamation": ('!!! note "Mind"\n    It is `hot`.\n\nend', "note", "Mind"),
    "folded": ("??? danger\n\n    It is `hot`.\n\nend", "danger", ""),
    "alert": ("> [!CAUTION]\n> It is `hot`.\n\nend", "caution", ""),
    "component": (
        '<Callout type="info" title="Mind">\n\nIt is `hot`.\n\n</Callout>\n\nend',
        "info",
        "Mind",
    ),
}


@pytest.mark.parametrize(("text", "kind", "title"), NOTES.values(), ids=NOTES)
def test_notes(text: str, kind: str, title: str) -> None:
    note, end = read(text).blocks
    assert isinstance(note, Aside)
    assert (note.kind, note.title) == (kind, title)
    (inside,) = note.blocks
    assert isinstance(inside, Paragraph)
    assert (inside.text, [mark.kind for mark in inside.marks]) == ("It is hot.", ["code"])
    assert text_of(end) == "end"
    assert end.place.number == text.count("\n") + 1


TABS = {
    "equals": '=== "A"\n\n    one\n\n=== "B"\n\n    two\n',
    "components": (
        'import Tabs from \'@theme/Tabs\';\n\n<Tabs>\n<TabItem value="a" label="A">\n\none\n\n'
        '</TabItem>\n<TabItem value="b" label="B">\n\ntwo\n\n</TabItem>\n</Tabs>\n'
    ),
}


@pytest.mark.parametrize("text", TABS.values(), ids=TABS)
def test_tabs(text: str) -> None:
    blocks = read(f"## T\n\n{text}").blocks
    assert [text_of(block) for block in blocks] == ["T", "A", "one", "B", "two"]
    assert [b.role for b in blocks if isinstance(b, Heading)] == ["", "tab", "tab"]


@pytest.mark.parametrize("text", ["# T {#a}", "# T { #a .x }", "# T {: #a }"])
def test_an_id_is_an_anchor_and_no_word(text: str) -> None:
    (heading,) = read(text).blocks
    assert isinstance(heading, Heading)
    assert (heading.text, heading.anchor) == ("T", "a")


def test_terms() -> None:
    (found,) = read("`a`\n:   one\n\n    - x\n    - y\n\nb\n\n:   two\n:   three").blocks
    assert isinstance(found, ListBlock)
    assert found.kind == "terms"
    assert [item.text for item in found.items] == ["a", "b"]
    assert [mark.kind for mark in found.items[0].marks] == ["code"]
    assert [[text_of(block) for block in item.blocks] for item in found.items] == [
        ["one", "x y"],
        ["two", "three"],
    ]


def test_what_is_fenced_stays() -> None:
    code = ":::note\n!!! tip\n<Tabs>\n# T {#a}\nimport x from 'y'"
    (found,) = read(f"```\n{code}\n```").blocks
    assert getattr(found, "text", "") == code


def test_comments_and_modules_of_mdx_are_no_words() -> None:
    text = "import X from './x.mdx'\nexport const a = 1\n\n{/* no */}\n\n<X />\n\nwords"
    (found,) = read(text).blocks
    assert (text_of(found), found.place.number) == ("words", 8)


@pytest.mark.parametrize("part", ["!!! note\n", ":::note\n", "a\n: b\n", "# " + " " * 90_000 + "{"])
def test_repetition_ends(part: str) -> None:
    assert read("".join(" " * 4 * min(n, 50) + part for n in range(300 if len(part) < 99 else 1)))
