"""The Markdown reader, and that a page reads the same from Markdown and from HTML."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline import Outline, outline

from refwright.base.errors import CaptureError, Severity
from refwright.base.limits import MAX_DEPTH, MAX_ROWS
from refwright.pages.document import Form, Table, walk
from refwright.pages.text_policy import admit
from refwright.readers.html.page import read_html
from refwright.readers.markdown import MAX_LENGTH, read_markdown


def read(text: str) -> Outline:
    return outline(read_markdown(text, "page.md").blocks)


CASES = {
    "titles": ("# One #\n\nTwo\n---\ntext", [["h1", "One"], ["h2", "Two"], "text"]),
    "paragraph": ("one\ntwo\\\nthree", ["one two", "three"]),
    "marks": ("*a* **b** `c  d` ~~e~~ \\* &amp;lt;", ["a b c d e * &lt;"]),
    "links": ("[a](b) [c][d] ![e](f) <http://g>\n\n[d]: h", ["a c e http://g"]),
    "lists": (
        "- a\n  1. b\n  2. c\n\n     more\n- d",
        [["ul", ["a", ["ol", ["b"], ["c", "more"]]], ["d"]]],
    ),
    "code": ("```js\na <b>\n\n  c\n```", [["pre", "a <b>\n\n  c"]]),
    "indented code": ("    a\n      b", [["pre", "a\n  b"]]),
    "table": (
        "| A | B |\n|---|:-:|\n| a | b |",
        [["table", [["th", "A"], ["th", "B"]], ["a", "b"]]],
    ),
    "table without outer pipes": (
        "A | B\n--|--\na | b\nc",
        [["table", [["th", "A"], ["th", "B"]], ["a", "b"], ["c", ""]]],
    ),
    "escaped pipes": (
        "|A|\n|-|\n|a \\| `b \\| c`|",
        [["table", [["th", "A"]], ["a | b | c"]]],
    ),
    "markup in cells": (
        "|A|B|\n|-|-|\n|a<br>b|<ul><li>c<li>d</ul>|",
        [["table", [["th", "A"], ["th", "B"]], [["a", "b"], ["ul", ["c"], ["d"]]]]],
    ),
    "pasted bullets in cells": (
        "|A|\n|-|\n|pick: <ul> • a • b|",
        [["table", [["th", "A"]], [["pick:", ["ul", ["a"], ["b"]]]]]],
    ),
    "table in a list": (
        "- a\n\n  |A|\n  |-|\n  |b|",
        [["ul", ["a", ["table", [["th", "A"]], ["b"]]]]],
    ),
    "raw table over a blank line": (
        "<table>\n<tr><td rowspan=2>a<td>b</tr>\n\n<tr><td>c</tr>\n</table>",
        [["table", ["a", "b"], ["^", "c"]]],
    ),
    "placeholders": (
        "Use <media.State> of\n\n<associate>",
        ["Use <media.State> of", "<associate>"],
    ),
    "front matter": ("---\ntitle: x\n---\n# a", [["h1", "a"]]),
    "rule at the top": ("---\n\na", ["a"]),
    "no-break space": (
        "|A|B|\n|-|-|\n|&nbsp;|b&shy;c|",
        [["table", [["th", "A"], ["th", "B"]], ["", "bc"]]],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_markdown(text: str, expected: Outline) -> None:
    assert read(text) == expected


def test_places_are_lines_of_the_markdown() -> None:
    text = (
        "---\ntitle: x\n---\n# a\n\nb\nc\n\n\n- d\n\n  e\n- f\n\n```\n\ng\n```\n"
        "| A |\n|---|\n| b |\n| c |\n\n<div>\n\nh\n\n</div>\n<p>i\n\nj\n"
    )
    heading, words, items, code, table, h, i, j = read_markdown(text, "p").blocks
    assert [block.place.number for block in (heading, words, items, h, i, j)] == [
        text[: text.index(mark)].count("\n") + 1
        for mark in ("# a", "b\nc", "- d", "h\n\n", "<p>i", "j\n")
    ]
    assert code.place.number == 17
    assert isinstance(table, Table)
    assert [row.place.number for row in table.rows] == [19, 21, 22]


def test_front_matter_and_titles() -> None:
    stated = read_markdown('---\ntitle: "A title"\nlastmod: 2024-05-06\n---\n# Other', "p")
    assert (stated.title, stated.date, stated.form) == ("A title", "2024-05-06", Form.MARKDOWN)
    assert read_markdown("# Other\n", "p").title == "Other"


@pytest.mark.parametrize("prefix", ["", "> ", "  "])
def test_cells_beyond_the_header_are_kept_and_reported(prefix: str) -> None:
    rows = ["x", "", "| A | B |", "|---|---|", "| a | `b | c` | d |", "| e | f |"]
    document = read_markdown("\n".join(prefix + row for row in rows), "p")
    (table,) = (block for block in walk(document.blocks) if isinstance(block, Table))
    assert [cell.text for cell in table.rows[1].cells] == ["a", "`b", "c`", "d"]
    assert len(table.rows[2].cells) == 2
    (found,) = document.findings
    assert (found.severity, found.code) == (Severity.WARNING, "ragged-row")
    assert found.where == "p, line 5"
    assert "c` | d" in found.what


@pytest.mark.parametrize("mark", [">", "- ", "> - "])
def test_nesting_is_bounded(mark: str) -> None:
    shallow = MAX_DEPTH // 5
    assert "words" in str(read(mark * shallow + "words"))
    with pytest.raises(CaptureError, match="nested more than"):
        read(mark * 10_000 + "words")


def test_length_and_rows_are_bounded() -> None:
    with pytest.raises(CaptureError, match="characters"):
        read("a" * (MAX_LENGTH + 1))
    with pytest.raises(CaptureError, match="table rows"):
        read("|A|\n|-|\n" + "|\n" * (MAX_ROWS + 1))


@pytest.mark.parametrize("part", ["[", "![", "[a](", "*a ", "`", "<a ", "a <![CDATA[", "~~a", "<?"])
def test_hostile_repetition_keeps_its_words(part: str) -> None:
    assert "words" in str(read("a " + part * 20_000 + " words"))


def test_brackets_in_brackets_end() -> None:
    text = "![" * 1_500 + "words" + "](x)" * 1_500
    try:
        assert "words" in str(read(text))
    except CaptureError as error:
        assert error.where == "page.md, line 1"


PIECES = st.sampled_from(
    [
        *"# - > | |- ``` --- * ** [ ] ( ) ![ <td> <table> </table> <ul> <li> <br>".split(),
        *["<!--", "-->", "<", "&", "•", "\\"],
        *["\n", "\n\n", "    ", "|a|b|\n|-|-|\n", "\n|c|d|e|\n", "- ", "1. ", "> ", " words "],
    ]
)


@settings(max_examples=200, derandomize=True, database=None, deadline=None)
@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        document = read_markdown(text, "p")
    except CaptureError as error:
        assert error.where
    else:
        lines = admit(text, "p")[0].count("\n") + 1
        assert all(1 <= block.place.number <= lines for block in walk(document.blocks))


# One page, two forms: a tree of (kind, content), written in each of them.

WORDS = st.lists(
    st.sampled_from(
        "alpha beta error.x a_b <x.y> & | é 1 _event {Array} (c) a*b d\u00a0e".split(" ")
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
Node = tuple[str, object]
ITEMS = st.recursive(
    st.lists(st.tuples(WORDS, st.just(())), min_size=1, max_size=3),
    lambda inner: st.lists(st.tuples(WORDS, inner | st.just(())), min_size=1, max_size=3),
    max_leaves=6,
)
CELL = st.tuples(st.just("words"), WORDS | st.just("")) | st.tuples(
    st.just("list"), st.lists(WORDS, min_size=1, max_size=3)
)
GRID = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=4)
)
PAGES = st.lists(
    st.tuples(st.just("title"), st.tuples(st.integers(1, 6), WORDS))
    | st.tuples(st.just("words"), WORDS)
    | st.tuples(st.just("code"), st.lists(st.sampled_from(["a <b>", "  c | d", "", "&lt;"])))
    | st.tuples(st.just("items"), ITEMS)
    | st.tuples(st.just("grid"), GRID),
    max_size=6,
)


@settings(max_examples=200, derandomize=True, database=None, deadline=None)
@given(PAGES)
def test_one_page_reads_the_same_from_both_forms(page: list[Node]) -> None:
    markup = "\n".join(_as_html(node) for node in page)
    # a comment keeps neighbours of one kind apart, as end tags do
    text = "\n\n<!-- -->\n\n".join(_as_markdown(node) for node in page)
    from_html = outline(read_html(markup, "p").blocks)
    assert from_html == read(text)
    assert len(from_html) >= sum(kind in {"title", "words", "items", "grid"} for kind, _ in page)


def _html_words(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _html_items(items: object) -> str:
    assert isinstance(items, list)
    inside = (
        f"<li>{_html_words(words)}{_html_items(nested) if nested else ''}</li>"
        for words, nested in items
    )
    return f"<ul>{''.join(inside)}</ul>"


def _html_cell(cell: tuple[str, object], tag: str) -> str:
    kind, content = cell
    if kind == "words":
        return f"<{tag}>{_html_words(str(content))}</{tag}>"
    assert isinstance(content, list)
    return f"<{tag}>{_html_items([(words, ()) for words in content])}</{tag}>"


def _as_html(node: Node) -> str:
    match node:
        case "title", (level, words):
            return f"<h{level}>{_html_words(str(words))}</h{level}>"
        case "words", words:
            return f"<p>{_html_words(str(words))}</p>"
        case "code", list(lines):
            return f"<pre>{_html_words(chr(10).join(lines))}</pre>"
        case "items", items:
            return _html_items(items)
        case _, list(rows):
            cells = (
                "".join(_html_cell(cell, "td" if at else "th") for cell in row)
                for at, row in enumerate(rows)
            )
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
        case _:
            raise AssertionError(node)


def _md_words(words: str) -> str:
    return "".join(f"\\{char}" if char in "&<*_[]()|{}`#" else char for char in words)


def _md_items(items: object, indent: str) -> str:
    assert isinstance(items, list)
    lines: list[str] = []
    for words, nested in items:
        lines.append(f"{indent}- {_md_words(words)}")
        lines += [_md_items(nested, f"{indent}  ")] if nested else []
    return "\n".join(lines)


def _md_cell(cell: tuple[str, object]) -> str:
    kind, content = cell
    if kind == "words":
        return _md_words(str(content))
    assert isinstance(content, list)
    return f"<ul>{''.join(f'<li>{_md_words(words)}</li>' for words in content)}</ul>"


def _as_markdown(node: Node) -> str:
    match node:
        case "title", (int(level), words):
            return f"{'#' * level} {_md_words(str(words))}"
        case "words", words:
            return _md_words(str(words))
        case "code", list(lines):
            return "```\n" + "".join(f"{line}\n" for line in lines) + "```"
        case "items", items:
            return _md_items(items, "")
        case _, list(rows):
            written = [f"| {' | '.join(map(_md_cell, row))} |" for row in rows]
            rule = f"|{'---|' * len(rows[0])}"
            return "\n".join([written[0], rule, *written[1:]])
        case _:
            raise AssertionError(node)
