"""The HTML reader: whole pages, and the markup inside cells of other forms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline import Outline, outline

from refwright.base.errors import CaptureError
from refwright.base.limits import MAX_DEPTH, MAX_ROWS
from refwright.pages.document import Table, walk
from refwright.pages.text_policy import admit
from refwright.readers.html.markup import MAX_TAGS
from refwright.readers.html.page import blocks_from_fragment, read_html


def read(markup: str) -> Outline:
    return outline(read_html(markup, "page.html").blocks)


def fragment(markup: str) -> Outline:
    return outline(blocks_from_fragment(markup, "page.txt", 1))


def table(rows: str) -> Outline:
    (found,) = read(f"<table>{rows}</table>")
    assert isinstance(found, list)
    return found[1:]


LIST_CASES = {
    "items": ("<ul><li>one</li><li>two</li></ul>", [["ul", ["one"], ["two"]]]),
    "ordered": ("<ol><li>one<li>two</ol>", [["ol", ["one"], ["two"]]]),
    "glued glyphs": ("<ul>• one• two (a, b)• three", [["ul", ["one"], ["two (a, b)"], ["three"]]]),
    "spaced glyphs": ("<ul> • one • two </ul>", [["ul", ["one"], ["two"]]]),
    "no glyph": ("<ul> one two (a, b)", [["ul", ["one two (a, b)"]]]),
    "first without glyph": ("<ul>one • two", [["ul", ["one"], ["two"]]]),
    "glyph in an item": ("<ul><li>◦ one</li><li>· two</li></ul>", [["ul", ["one"], ["two"]]]),
    "glyphs in one item": ("<ul><li>• one • two</li></ul>", [["ul", ["one"], ["two"]]]),
    "dash in an item": ("<ul><li>– one</li><li>- two</li></ul>", [["ul", ["one"], ["two"]]]),
    "minus stays": ("<ul><li>-1 - none</li></ul>", [["ul", ["-1 - none"]]]),
    "item with its own list": (
        "<ul><li>pick: • one • two</li></ul>",
        [["ul", ["pick:", ["ul", ["one"], ["two"]]]]],
    ),
    "nested": (
        "<ul><li>one<ul><li>deep</li></ul></li><li>two</li></ul>",
        [["ul", ["one", ["ul", ["deep"]]], ["two"]]],
    ),
    "nested beside its item": (
        "<ul><li>one</li><ul><li>deep</li></ul><li>two</li></ul>",
        [["ul", ["one", ["ul", ["deep"]]], ["two"]]],
    ),
    "nested between pasted bullets": (
        "<p>say:</p> <ul> • one: <ul> • deep • deeper",
        ["say:", ["ul", ["one:", ["ul", ["deep"], ["deeper"]]]]],
    ),
    "marked words between bullets": (
        "<ul> • if <i>x</i> is set • if not",
        [["ul", ["if x is set"], ["if not"]]],
    ),
    "lines of a list without items": ("<ul>one<br>two</ul>", [["ul", ["one"], ["two"]]]),
    "blocks of a list without items": (
        "<ul><div>one</div><div>two</div></ul>",
        [["ul", ["one"], ["two"]]],
    ),
    "lost items": ("pick: <ul></ul>", ["pick:", ["ul"]]),
    "items without a list": ("a<li>one<li>two</li>b", ["a", ["ul", ["one"], ["two"]], "b"]),
    "definitions": (
        "<dl><dt>name<dd>a word<dd>more<dt>other</dl>",
        [["ul", ["name", "a word", "more"], ["other"]]],
    ),
    "definitions in boxes": (
        "<dl><div><dt>name</dt><dd>a word</dd></div><div><dt>other</dt></div></dl>",
        [["ul", ["name", "a word"], ["other"]]],
    ),
    "paragraphs in an item": (
        "<ul><li><p>one</p><p>more</p></li></ul>",
        [["ul", ["one", "more"]]],
    ),
    "table in an item": (
        "<ul><li>one<table><tr><td>x</table></li></ul>",
        [["ul", ["one", ["table", ["x"]]]]],
    ),
    "bullets by line breaks": ("pick<br>• one<br>• two", ["pick", ["ul", ["one"], ["two"]]]),
    "dashes by line breaks": ("pick<br>- one<br>- two", ["pick", ["ul", ["one"], ["two"]]]),
    "one dash is no list": ("<p>a</p><p>- b</p>", ["a", "- b"]),
    "bullets in a sentence": ("pick one: • a • b", ["pick one:", ["ul", ["a"], ["b"]]]),
}


@pytest.mark.parametrize(("markup", "expected"), LIST_CASES.values(), ids=LIST_CASES)
def test_lists(markup: str, expected: Outline) -> None:
    assert fragment(markup) == expected
    assert read(markup) == expected


TABLE_CASES = {
    "plain": ("<tr><th>A<th>B<tr><td>a<td>b", [[["th", "A"], ["th", "B"]], ["a", "b"]]),
    "head without th": ("<thead><tr><td>A</thead><tr><td>a", [[["th", "A"]], ["a"]]),
    "header column": ("<tr><th>A<td>a<tr><th>B<td>b", [[["th", "A"], "a"], [["th", "B"], "b"]]),
    "colspan": ("<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e", [[{2: "a"}, "^", "b"], [*"cde"]]),
    "rowspan": ("<tr><td rowspan=2>a<td>b<tr><td>c", [["a", "b"], ["^", "c"]]),
    "rowspan at the end": ("<tr><td>a<td rowspan=2>b<tr><td>c", [["a", "b"], ["c", "^"]]),
    "both spans": (
        "<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f",
        [[{2: "a"}, "^", "b"], ["^", "^", "c"], [*"def"]],
    ),
    "rowspan to the group's end": (
        "<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e",
        [["a", "b"], ["^", "c"], ["d", "e"]],
    ),
    "rowspan past the end": ("<tr><td rowspan=9>a<td>b", [["a", "b"]]),
    "a row that is all covered": ("<tr><td rowspan=2>a<tr></tr><tr><td>b", [["a"], ["^"], ["b"]]),
    "absurd colspan": ("<tr><td colspan=1000000>a<tr><td>b<td>c", [[{2: "a"}, "^"], ["b", "c"]]),
    "absurd rowspan": ("<tr><td rowspan=999999>a<td>b<tr><td>c", [["a", "b"], ["^", "c"]]),
    "spans that are no numbers": ("<tr><td colspan=x rowspan=-2>a<td colspan=0>b", [["a", "b"]]),
    "no-break space is empty": ("<tr><td>&nbsp;<td>a&nbsp;b", [["", "a b"]]),
    "soft hyphens": ("<tr><td>interac&shy;tion.add\u00aded", [["interaction.added"]]),
    "unclosed cells in boxes": ("<tr><td><div>a<td><div>b<tr><td>c", [["a", "b"], ["c"]]),
    "empty rows vanish": ("<tr></tr><tr><td>a</tr>", [["a"]]),
    "breaks part paragraphs": ("<tr><td>a<br>b<p>c", [[["a", "b", "c"]]]),
    "list and words in a cell": ("<tr><td>a<ul><li>b</ul>c", [[["a", ["ul", ["b"]], "c"]]]),
    "nested": (
        "<tr><td>a<td><table><tr><th>X<tr><td>x</table><tr><td>b<td>c",
        [["a", ["table", [["th", "X"]], ["x"]]], ["b", "c"]],
    ),
    "code in a cell": ("<tr><td><pre>a\n  b</pre>", [[["pre", "a\n  b"]]]),
    "roles": (
        "<tr><td><div role=table><div role=row><span role=cell>a</span></div></div><td>b",
        [[["table", ["a"]], "b"]],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), TABLE_CASES.values(), ids=TABLE_CASES)
def test_tables(rows: str, expected: Outline) -> None:
    assert table(rows) == expected


PAGE_CASES = {
    "headings": (
        "<h1>One</h1>a<h3>Three <a href=#x>¶</a></h3><p role=heading aria-level=2>Two</p>",
        [["h1", "One"], "a", ["h3", "Three"], ["h2", "Two"]],
    ),
    "bare words": ("one<div>two</div>three<br>four", ["one", "two", "three", "four"]),
    "inline marks": ("a<b>b</b><i> c</i> <code>d</code>", ["ab c d"]),
    "footnote mark": ("AgentID<sup>a</sup>", ["AgentID a"]),
    "picture": ('<p>see <img src=x alt="the map">', ["see the map"]),
    "code": (
        "<pre>\n<span>a</span> = 1\n\n  b</pre>",
        [["pre", "a = 1\n\n  b"]],
    ),
    "code by boxes": ("<pre><div>a</div><div>b</div></pre>", [["pre", "a\nb"]]),
    "caption": ("<table><caption>Of it</caption><tr><td>a</table>", ["Of it", ["table", ["a"]]]),
    "stray words in a table": ("<table>x<tr><td>a</table>", ["x", ["table", ["a"]]]),
    "layout by role": ("<table role=none><tr><td>a<td><h2>B</h2></table>", ["a", ["h2", "B"]]),
    "layout by shape": (
        "<table><tr><td><h2>B</h2><table><tr><td>a<td>b</table></table>",
        [["h2", "B"], ["table", ["a", "b"]]],
    ),
    "chrome": (
        "<header>Site</header><nav><ul><li>Home</ul></nav>text<aside>ad</aside><footer>x</footer>",
        ["text"],
    ),
    "header of the article": ("<main><header><h1>T</h1></header>a</main>", [["h1", "T"], "a"]),
    "note in the article": ("<main>a<aside>mind</aside></main>", ["a", "mind"]),
    "table in chrome stays": ("<aside><table><tr><td>a</table></aside>b", [["table", ["a"]], "b"]),
    "main part": ("<p>ad<main>the text of this page</main><p>ad", ["the text of this page"]),
    "main part without the words": (
        "<main>x</main><p>all the words are here",
        ["x", "all the words are here"],
    ),
    "hidden": (
        "<p hidden>a<p style='display: none'>b<p aria-hidden=true>c<p>d",
        ["d"],
    ),
    "scripts": ("<script>if (a<b) x('<p>')</script>a<style>p{}</style><!-- <p> -->b", ["ab"]),
    "placeholders": (
        "<p>call <media.State> or <createcall> then </createcall> <address>",
        ["call <media.State> or <createcall> then </createcall> <address>"],
    ),
    "a real address": ("<address>a</address>b", ["a", "b"]),
    "custom element": ("<my-box>a</my-box><your-id>", ["a<your-id>"]),
    "comparison": ("<p>a <b and c> d < e << f <= g", ["a <b and c> d < e << f <= g"]),
    "entities once": ("<p>&amp;lt; &lt;b&gt; &amp;amp;", ["&lt; <b> &amp;"]),
    "office tags": ("<p>a<o:p>&nbsp;</o:p></p>", ["a"]),
    "attributes with brackets": ("<p title=\"a > b\">c<p title='<p>'>d", ["c", "d"]),
    "invisible references": ("<p>a&#x202e;b&#8203;c", ["abc"]),
    "characters that no parser takes": ("<p>a\x00b\ud800c<p>d", ["abc", "d"]),
}


@pytest.mark.parametrize(("markup", "expected"), PAGE_CASES.values(), ids=PAGE_CASES)
def test_pages(markup: str, expected: Outline) -> None:
    assert read(markup) == expected


def test_places_are_source_lines() -> None:
    document = read_html(
        "<!-- a\nb -->\n<title>t</title>\n<p\n class=x>\nwords\n<table>\n<tr><td>\n\na</table>", "p"
    )
    paragraph, found = document.blocks
    assert paragraph.place.number == 6
    assert isinstance(found, Table)
    assert [found.place.number, found.rows[0].place.number] == [7, 8]
    assert found.rows[0].cells[0].blocks[0].place.number == 10
    assert str(found.place) == "p, line 7"


def test_a_fragment_starts_on_its_line() -> None:
    (block,) = blocks_from_fragment("<p>a", "page.txt", 41)
    assert block.place.number == 41


def test_title_and_date() -> None:
    head = (
        "<title>Events &amp; more | Site</title>"
        '<meta property="article:modified_time" content="2024-02-30T00:00">'
        '<meta name="dcterms.modified" content="2024-02-29T10:00:00Z">'
    )
    titled = read_html(f"<html><head>{head}</head><body>a", "p")
    assert (titled.title, titled.date) == ("Events & more | Site", "2024-02-29")
    headed = read_html(f"{head}<h1>Events</h1><p>12/14/2025</p>", "p")
    assert (headed.title, headed.date) == ("Events", "2024-02-29")
    assert read_html("<p>12/14/2025</p>", "p").date == "2025-12-14"


def test_a_table_that_is_left_out_is_reported() -> None:
    chrome = "<p>a\n<nav><p><a href=x>y</a><table><tr><td><a href=x>z</a></table></nav>"
    outside = "<main>" + "<table><tr><td>a</table>" * 2 + "</main>\n<table><tr><td>b</table>"
    for markup in (chrome, outside):
        (found,) = read_html(markup, "p").findings
        assert (found.code, found.where) == ("skipped-table", "p, line 2")


def test_a_main_part_without_most_tables_is_not_the_main_part() -> None:
    one = "<table><tr><td>{}</table>"
    assert read(f"<main>{one.format('a')}</main>{one.format('b')}") == [
        ["table", ["a"]],
        ["table", ["b"]],
    ]


def test_characters_that_only_references_bring_are_reported() -> None:
    (found,) = read_html("<p>a\n<p>b&#x202e;c", "p").findings
    assert (found.code, found.where) == ("refused-character", "p, line 2")


REFUSED = {
    "comment": "<p>a\n<!-- b",
    "script": "<p>a\n<script>b",
    "style": "<p>a\n<style type=x>b",
    "declaration": "<p>a\n<!doctype",
}


@pytest.mark.parametrize("markup", REFUSED.values(), ids=REFUSED)
def test_a_page_that_breaks_off(markup: str) -> None:
    with pytest.raises(CaptureError, match="p, line 2: the page breaks off inside"):
        read_html(markup, "p")


def test_a_cell_that_breaks_off_is_words() -> None:
    assert fragment("a <!-- b <ul>• c") == ["a <!-- b <ul>• c"]
    assert fragment("a <script> b") == ["a <script> b"]


@pytest.mark.parametrize("tag", ["div", "b", "span", "section"])
def test_ten_thousand_nested_tags_are_read(tag: str) -> None:
    assert read(f"<{tag}>" * 10_000 + "words" + f"</{tag}>" * 10_000) == ["words"]


@pytest.mark.parametrize("opening", ["<ul><li>", "<table><tr><td>", "<dl><dd>"])
def test_nesting_is_bounded(opening: str) -> None:
    allowed = MAX_DEPTH // 2 - 1
    assert "words" in str(read(opening * allowed + "words"))
    with pytest.raises(CaptureError, match="nested more than") as caught:
        read(opening * 10_000 + "words")
    assert caught.value.remedy


def test_rows_tags_and_spans_are_bounded() -> None:
    with pytest.raises(CaptureError, match="table rows"):
        read("<table>" + "<tr><td>a" * (MAX_ROWS + 1))
    with pytest.raises(CaptureError, match="tags"):
        read("<b>" * (MAX_TAGS + 1))
    with pytest.raises(CaptureError, match="tags"):
        read("<" * (MAX_TAGS + 1))
    with pytest.raises(CaptureError, match="that span more"):
        read("<table>" + "<tr><td rowspan=60000 colspan=60>a" * 300)


def test_every_row_of_a_long_table_is_read() -> None:
    rows = "".join(f"<tr><td>a{number}<td>b" for number in range(3_000))
    (found,) = read_html(f"<table>{rows}</table>", "p").blocks
    assert isinstance(found, Table)
    assert [row.cells[0].text for row in found.rows] == [f"a{n}" for n in range(3_000)]


@pytest.mark.parametrize("part", ['<a ="', '<a a="<a b=\'" c="', "</script", "&", "<!x>", "<?"])
def test_hostile_repetition_ends(part: str) -> None:
    try:
        blocks = read_html(part * 20_000, "p").blocks
    except CaptureError as error:
        assert error.where
    else:
        assert len(blocks) <= 1


PIECES = st.sampled_from(
    [
        *"<table> <tr> <td> <th> </td> </table> <ul> <ol> <li> </li> </ul> <p> </p> <br>".split(),
        *"<div> </div> <dl> <dt> <dd> </dl> <pre> </pre> <h2> </h2> <b> </b> <nav> <main>".split(),
        *"<caption> <thead> <!-- --> <script> </script> <svg/> <x.y> & &lt; • - \n <a".split(),
        *["<td colspan=3>", "<td rowspan=2>", "<p hidden>", "<div role=row>", " words ", '="'],
    ]
)


@settings(max_examples=200, derandomize=True, database=None, deadline=None)
@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join))
def test_any_markup_is_read_or_refused(markup: str) -> None:
    try:
        blocks = read_html(markup, "p").blocks
    except CaptureError as error:
        assert error.where
    else:
        lines = admit(markup, "p")[0].count("\n") + 1
        assert all(1 <= block.place.number <= lines for block in walk(blocks))
    for block in walk(blocks_from_fragment(markup, "p", 7)):
        assert block.place.number >= 7


@settings(max_examples=200, derandomize=True, database=None, deadline=None)
@given(st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=8), st.data())
def test_no_word_is_lost_between_any_tags(words: list[str], data: st.DataObject) -> None:
    """Whatever visible tags stand between words, in whatever order, the words stay in order."""
    tags = st.sampled_from(
        "<p> </p> <div> </div> <ul> <li> </ul> <table> <tr> <td> <th> </table> <b> </b> <br> <dl> "
        "<dt> <dd> </dl> <h2> </h2> <pre> </pre> <blockquote> <section> <x.y>".split()
    )
    marked = "".join(f"{data.draw(tags)} w{word} " for word in words)
    text = " ".join(str(part) for part in _words(read(marked)))
    assert sorted(part for part in text.split() if part != "<x.y>") == sorted(
        f"w{word}" for word in words
    )


def _words(node: object) -> list[str]:
    if isinstance(node, str):
        return [] if node in {"^", "ul", "ol", "table", "th", "pre", "h2"} else [node]
    if isinstance(node, dict):
        return [word for value in node.values() for word in _words(value)]
    assert isinstance(node, list)
    return [word for part in node for word in _words(part)]
