"""What a document carries of an HTML page beside its words: marks, captions, notes, tabs, forms."""

from __future__ import annotations

import pytest

from refwright.base.errors import RefwrightError
from refwright.pages.document import (
    Aside,
    Block,
    Forms,
    Heading,
    Item,
    ListBlock,
    Mark,
    Paragraph,
    Table,
    text_of,
    walk,
)
from refwright.pages.document_views import marked
from refwright.readers.html.page import read_html


def blocks(markup: str, forms: Forms | None = None) -> tuple[Block, ...]:
    return read_html(markup, "p", forms).blocks


def texts(markup: str, forms: Forms | None = None) -> list[str]:
    """Give headings, paragraphs and items with their marks as signs, in reading order."""
    out = []
    for block in walk(blocks(markup, forms)):
        match block:
            case Heading() | Paragraph():
                out.append(marked(block.text, block.marks))
            case ListBlock():
                out += [marked(item.text, item.marks) for item in block.items]
            case Aside():
                out.append(f"[{block.kind}: {block.title}]")
            case _:
                pass
    return out


def tables(markup: str, forms: Forms | None = None) -> list[Table]:
    return [block for block in walk(blocks(markup, forms)) if isinstance(block, Table)]


def grid(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


MARKS = {
    "code": ("<p>set <code>kettle</code> on", ["set `kettle` on"]),
    "glued": ("<p>a<b>b</b>c", ["a**b**c"]),
    "spaces inside": ("<p>x<code> a  b </code>y", ["x `a b` y"]),
    "nested": ("<p><b><code>a</code> b</b>", ["**`a` b**"]),
    "over a break": ("<p><code>a<br>b</code>", ["`a`", "`b`"]),
    "in a heading": ("<h2>The <code>a</code>", ["The `a`"]),
    "in an item": ("<ul><li><code>a</code> - word", ["`a` - word"]),
    "in a term": ("<dl><dt><code>a</code><dd>word", ["`a`", "word"]),
    "at pasted bullets": ("<ul><li>• <code>a</code> one • <code>b</code>", ["`a` one", "`b`"]),
    "behind an introduction": ("<p>pick: • <code>a</code> • b", ["pick:", "`a`", "b"]),
    "by style": (
        "<p><span style='font-weight:700'>a</span><span style='font-family:Courier New'>b</span>",
        ["**a**`b`"],
    ),
}


@pytest.mark.parametrize(("markup", "expected"), MARKS.values(), ids=MARKS)
def test_marks(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


def test_a_footnotes_sign_and_a_link_are_marks_too() -> None:
    (found,) = blocks("<p>AgentID<sup>a</sup> of <a href=x>Team</a>")
    assert isinstance(found, Paragraph)
    assert found.text == "AgentID a of Team"
    assert found.marks == (Mark(8, 9, "sup"), Mark(13, 17, "link"))


ANCHORS = {
    "own": "<h2 id=a>T",
    "section": "<section id=a><h2>T</h2></section>",
    "name before": "<a name=a></a><h2>T",
    "inside": "<h2><a id=a></a>T",
    "behind": "<h2>T <a id=a></a>",
    "own before another": "<h2 id=a>T <a id=b></a>",
    "paragraph": "<p id=a>T",
}


@pytest.mark.parametrize("markup", ANCHORS.values(), ids=ANCHORS)
def test_anchors(markup: str) -> None:
    (found,) = blocks(markup)
    assert isinstance(found, Heading | Paragraph)
    assert found.anchor == "a"


def test_anchors_of_tables_rows_and_items() -> None:
    table, listed = blocks("<table id=t><tr id=r><td>a</table><ul><li id=i>b</ul>")
    assert isinstance(table, Table)
    assert isinstance(listed, ListBlock)
    assert (table.anchor, table.rows[0].anchor, listed.items[0].anchor) == ("t", "r", "i")


def test_a_break_is_told_from_a_paragraphs_end() -> None:
    found = blocks("<div>a<br>b</div><p>c</p><br><p>d")
    assert [b.after_break for b in found if isinstance(b, Paragraph)] == [False, True, False, False]


CAPTIONS = {
    "caption": "<table><caption>Of <b>it</b></caption><tr><td>a</table>",
    "figure": "<figure><figcaption>Of it</figcaption><table><tr><td>a</table></figure>",
    "figure, behind": "<figure><table><tr><td>a</table><figcaption>Of it</figcaption></figure>",
    "class": "<p class='table title'>Of it</p><div><table><tr><td>a</table></div>",
}


@pytest.mark.parametrize("markup", CAPTIONS.values(), ids=CAPTIONS)
def test_captions(markup: str) -> None:
    (table,) = tables(markup)
    assert table.caption == "Of it"
    assert [b.role for b in blocks(markup) if isinstance(b, Paragraph)] == ["caption"]


def test_a_caption_is_of_one_table() -> None:
    first, second = tables("<p class=title>One</p>" + "<table><tr><td>a</table>" * 2)
    assert (first.caption, second.caption) == ("One", "")


HEADERS = {
    "none": ("<tr><td>a<td>b", 0),
    "one": ("<tr><th>A<th>B<tr><td>a<td>b", 1),
    "head without th": ("<thead><tr><td>A</thead><tr><td>a", 1),
    "two": ("<tr><th rowspan=2>A<th colspan=2>B<tr><th>C<th>D<tr><td>a<td>b<td>c", 2),
    "a title over it": ("<tr><th colspan=2>T<tr><th>A<th>B<tr><td>a<td>b", 2),
    "a title under it": ("<tr><th>A<th>B<tr><th colspan=2>T<tr><td>a<td>b", 1),
    "a column of headers": ("<tr><th>A<td>a<tr><th>B<td>b", 0),
}


@pytest.mark.parametrize(("rows", "count"), HEADERS.values(), ids=HEADERS)
def test_header_rows(rows: str, count: int) -> None:
    (table,) = tables(f"<table>{rows}</table>")
    assert table.header_rows == count


def test_covered_positions_lead_to_the_cell_over_them() -> None:
    (table,) = tables(
        "<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>"
    )
    assert table.covering(1, 1).text == "a"
    assert table.covering(0, 1).text == "a"
    assert table.covering(2, 1).text == "e"


def test_terms() -> None:
    (found,) = blocks("<dl><dt>a</dt><dd><p>one<table><tr><td>x</table></dd><dt>b<dd>two</dl>")
    assert isinstance(found, ListBlock)
    assert found.kind == "terms"
    assert [(item.text, len(item.blocks)) for item in found.items] == [("a", 2), ("b", 1)]
    assert isinstance(found.items[0], Item)


NOTES = {
    "sphinx": (
        '<div class="admonition warning"><p class="admonition-title">Warning</p><p>Hot.</div>',
        ["[warning: Warning]", "Hot."],
    ),
    "asciidoctor": (
        "<div class='admonitionblock tip'><table><td><div class=title>Tip</div><td>Hot.</table>",
        ["[tip: Tip]", "Hot."],
    ),
    "docbook": (
        '<div class="note"><h3 class=title>Mind</h3><p>Hot.</div>',
        ["[note: Mind]", "Hot."],
    ),
    "folded": (
        "<details class=note><summary>More</summary><p>Hot.</details>",
        ["[note: More]", "Hot."],
    ),
    "by its first word": (
        '<div class="custom-block danger"><p><b>Danger:</b> It is <b>hot</b>.</div>',
        ["[danger: Danger:]", "It is **hot**."],
    ),
    "a kind in a longer name": (
        '<div class="markdown-alert markdown-alert-important"><p>Hot.</div>',
        ["[important: ]", "Hot."],
    ),
    "in a cell": (
        "<table><tr><td>a<div class='admonition note'><p>Hot.</div></table>",
        ["a", "[note: ]", "Hot."],
    ),
    "no note": ("<dl class=notes><dt>Returns:<dd>a word</dl>", ["Returns:", "a word"]),
}


@pytest.mark.parametrize(("markup", "expected"), NOTES.values(), ids=NOTES)
def test_notes(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


TABS = {
    "roles": (
        "<div role=tablist><button role=tab aria-controls=p>A</button>"
        "<button role=tab aria-controls=q>B</button></div>"
        "<div role=tabpanel id=p>one</div><div role=tabpanel id=q hidden><pre>two</pre></div>"
    ),
    "roles without ids": (
        "<ul role=tablist><li role=tab>A<li role=tab>B</ul>"
        "<div role=tabpanel>one</div><div role=tabpanel hidden><pre>two</pre></div>"
    ),
    "labels beside inputs": (
        "<div class='tabbed-set tabbed-alternate'><input type=radio><div class=tabbed-labels>"
        "<label>A</label><label>B</label></div><div class=tabbed-content>"
        "<div class=tabbed-block>one</div><div class=tabbed-block><pre>two</pre></div></div></div>"
    ),
    "links to panes": (
        "<ul class='nav nav-tabs'><li><a href=#p>A</a><li><a href=#q>B</a></ul>"
        "<div class=tab-pane id=p>one</div><div class=tab-pane id=q>two</div>"
    ),
}


@pytest.mark.parametrize("markup", TABS.values(), ids=TABS)
def test_a_tabs_label_is_the_title_of_its_part(markup: str) -> None:
    found = blocks(f"<h2>T</h2>{markup}")
    heads = [(b.text, b.level, b.role) for b in found if isinstance(b, Heading)]
    assert heads == [("T", 2, ""), ("A", 3, "tab"), ("B", 3, "tab")]
    assert [text_of(block) for block in found] == ["T", "A", "one", "B", "two"]


def test_what_folds_has_its_line_as_title() -> None:
    found = blocks("<h2>T</h2><details><summary>a.b</summary><p>x<details><summary>c</summary>y")
    heads = [(b.text, b.level, b.role) for b in found if isinstance(b, Heading)]
    assert heads == [("T", 2, ""), ("a.b", 3, "tab"), ("c", 4, "tab")]


def test_a_hidden_part_is_read_and_told() -> None:
    read = read_html("<h1>T</h1><div hidden><table><tr><td>a</table></div>\n<p hidden>b", "p")
    assert any(isinstance(block, Table) for block in read.blocks)
    assert [found.code for found in read.findings] == ["hidden-part", "hidden-words"]
    assert "'b'" in read.findings[1].what


MAIN = "<h1>T</h1><p>the text"
OUTSIDE = "<table><tr><td>x</table>" * 3
MAINS = {
    "main": f"{OUTSIDE}<main>{MAIN}</main>{OUTSIDE}",
    "role": f"{OUTSIDE}<div role=main>{MAIN}</div>",
    "article": f"<ul><li>x</ul><article>{MAIN}</article><p>x",
    "links before the title": f"<ul><li><a href=x>x</a><li><a href=x>y</a></ul>{MAIN}",
    "links by class": f"<div class=breadcrumbs><a href=x>x</a> y</div>{MAIN}",
    "strokes": f"{MAIN}<p><a href=x>Home</a> | <a href=y>Up</a> | <a href=z>Next</a>",
    "a footer's table": f"{MAIN}<footer><table><tr><td><a href=x>x</a> <a href=x>y</a></table>",
}


@pytest.mark.parametrize("markup", MAINS.values(), ids=MAINS)
def test_the_main_part_is_found_wherever_tables_are(markup: str) -> None:
    assert texts(markup) == ["T", "the text"]


def test_a_union_of_links_is_no_bar() -> None:
    union = "<a href=#a>A</a> | <a href=#b>B</a> | <a href=#c>C</a>"
    assert texts(f"<h1>T</h1><p>{union}") == ["T", "A | B | C"]
    assert grid(tables("<table><tr><td><a href=x>A</a> | <a href=y>B</a></table>")[0]) == [
        ["A | B"]
    ]


def test_a_main_part_without_the_text_is_not_the_main_part() -> None:
    rest = "<p>all that the page says stands here, outside of what says that it is the main part"
    assert len(texts(f"<main><h1>T</h1></main>{rest}")) == 2


GRID = (
    "<div class=t><div class='r h'><b>Name</b><b>Type</b></div>"
    "<div class=r><i>a</i><i>int</i></div><div class=r><i>b</i><i>text</i></div></div>"
)


@pytest.mark.parametrize("table", [".t", ""])
def test_forms_make_tables_of_boxes(table: str) -> None:
    (found,) = tables(GRID, Forms(table=table, row=".r", head=".h b", cell=".r i"))
    assert grid(found) == [["Name", "Type"], ["a", "int"], ["b", "text"]]
    assert found.header_rows == 1


def test_forms_make_rows_where_boxes_have_none() -> None:
    flat = "<div class=t><b>Name</b><b>Type</b><i>a</i><i>int</i><i>b</i><i>text</i></div>"
    (found,) = tables(flat, Forms(table=".t", head="b", cell="i"))
    assert grid(found) == [["Name", "Type"], ["a", "int"], ["b", "text"]]


def test_forms_make_everything_else() -> None:
    forms = Forms(
        main="#m", drop=".x", heading=".k", caption=".c", code=".p", note=".n", term="u", words="q"
    )
    markup = (
        "<p>out<div id=m><h2>T</h2><p class=x>gone<div class=k>K</div><div class=p>a\n b</div>"
        "<div class=n>mind</div><u>t</u><q>w</q><div class=c>C</div><table><tr><td>z</table></div>"
    )
    found = blocks(markup, forms)
    assert [type(block).__name__ for block in found] == [
        *["Heading", "Heading", "Preformatted", "Aside", "ListBlock", "Paragraph", "Table"]
    ]
    assert isinstance(found[1], Heading)
    assert (found[1].text, found[1].level) == ("K", 3)
    assert tables(markup, forms)[0].caption == "C"


def test_a_selector_that_is_none_is_told() -> None:
    with pytest.raises(RefwrightError, match="no CSS selector"):
        blocks("<p>a", Forms(row="div["))


@pytest.mark.parametrize(
    "part",
    [
        "<div><a href=x>y</a>",
        "<div hidden><p>a</p>",
        "<div role=tab>a",
        "<aside><div>a",
        "<div class='tabbed-set'><label>a</label>",
    ],
)
def test_nested_parts_are_read_in_linear_time(part: str) -> None:
    assert blocks(part * 5_000 + "<h1>T</h1>words") is not None
