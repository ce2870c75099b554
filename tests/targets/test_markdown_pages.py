"""Markdown: reads back as the spec, links hold, and no text of a page becomes markup."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from python_samples import hostile_to_python
from spec_samples import EVERY_CONSTRUCT, NAMES, hostile_spec, many_events

from refwright.base.errors import SpecError
from refwright.naming.identifiers import Names
from refwright.readers.markdown import read_markdown
from refwright.spec.file import load_spec
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import (
    STRING,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    Method,
    Spec,
    TypeDef,
)
from refwright.spec.to_data import spec_to_data
from refwright.targets.base import Output, Source, stamp_of
from refwright.targets.emission.emission import plain_text
from refwright.targets.markdown.read_back import LOSSES, read_markdown_pages
from refwright.targets.markdown.target import render
from refwright.targets.markdown.text import (
    heard,
    heard_list,
    heard_value,
    listed,
    named,
    prose,
    titled,
    valued,
)

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = sorted(p for p in ROOT.glob("spec/*/*.yaml") if p.with_suffix(".lock.yaml").exists())
SAMPLES = {
    "every construct": EVERY_CONSTRUCT,
    "hostile": hostile_spec(),
    "hostile to Python": hostile_to_python(),
    "empty": Spec("none", "1"),
}
each_sample = pytest.mark.parametrize("name", SAMPLES)


@cache
def rendered(name: str) -> Output:
    return render(SAMPLES[name], stamp_of(SAMPLES[name]), Names())


def read(files: Output) -> Spec:
    return read_markdown_pages((path, read_markdown(text, path)) for path, text in files.items())


def sayable(value: object, key: str = "") -> object:
    """Take from a spec's data what the list of losses names."""
    if isinstance(value, dict):
        made = {k: sayable(v, str(k)) for k, v in value.items()}
        return {k: v for k, v in made.items() if k != "summary" or v}
    if isinstance(value, list):
        return [sayable(each, key) for each in value]
    return plain_text(value) if key == "summary" and isinstance(value, str) else value


def expected(spec: Spec) -> Spec:
    return spec_from_data(sayable(spec_to_data(spec)))  # type: ignore[arg-type]


@each_sample
def test_reading_back_gives_the_spec(name: str) -> None:
    assert read(rendered(name)) == expected(SAMPLES[name])


@pytest.mark.parametrize("path", COMMITTED, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_committed_specs_go_there_and_back_whole(path: Path) -> None:
    spec = load_spec(path)
    assert read(render(spec, stamp_of(spec), Names())) == spec


def test_the_list_of_losses_is_exact() -> None:
    spec = replace(EVERY_CONSTRUCT, types=(), methods=(), events=(), enums=())
    event = Event("e", EventKind.RESULT, (), summary="two  spaces and\u200b nothing")
    spec = replace(spec, events=(event,))
    assert read(render(spec, stamp_of(spec), Names())) != spec
    assert read(render(spec, stamp_of(spec), Names())) == expected(spec)
    assert len(LOSSES) == 2


def test_a_changed_page_reads_as_another_spec() -> None:
    files = dict(rendered("every construct"))
    page = next(path for path in files if path.endswith("common-events.md"))
    changed = files | {page: files[page].replace("| required |", "| optional |", 1)}
    assert read(changed) != read(files)


@pytest.mark.parametrize("text", ["", "# x\n", "# a\n\n## Events\n\n| Event |\n| --- |\n| x |\n"])
def test_other_pages_are_refused(text: str) -> None:
    with pytest.raises(SpecError):
        read({"README.md": text})
    with pytest.raises(SpecError, match="no index"):
        read({"other.md": text})


# --- links ---


class Page(HTMLParser):
    """What a rendered page has: its links, its anchors, and its tags."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: list[str] = []
        self.tags: Counter[str] = Counter()
        self.words: list[str] = []
        parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
        self.feed(parser.render(text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        found = dict(attrs)
        if tag == "a" and "href" in found:
            self.links.append(str(found["href"]))
        if "id" in found:
            self.anchors.append(str(found["id"]))
        assert set(found) <= {"href", "id"}, found

    def handle_comment(self, data: str) -> None:
        self.tags[f"comment {data[:9]}"] += 1

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@each_sample
def test_every_link_leads_to_an_anchor_that_is_there(name: str) -> None:
    pages = {path: Page(text) for path, text in rendered(name).items()}
    for path, page in pages.items():
        assert len(set(page.anchors)) == len(page.anchors), path
        for href in page.links:
            file, _, anchor = unquote(href).partition("#")
            parts: list[str] = []
            for part in (*PurePosixPath(path).parent.parts, *PurePosixPath(file or ".").parts):
                parts = parts[:-1] if part == ".." else [*parts, part]
            target = pages["/".join(parts) if file else path]
            assert not anchor or anchor in target.anchors, (path, href)


def answering(*names: str) -> Spec:
    events = (Event(name, EventKind.RESULT, (), group=name, action="go") for name in names)
    return Spec("api", "1", events=tuple(events))


def test_the_answers_of_a_request_lead_to_each_other() -> None:
    spec = answering("go.done", "error.go")
    files = render(spec, stamp_of(spec), Names())
    assert "../events/error-go.md#error-go" in Page(files["events/go-done.md"]).links
    assert "../events/go-done.md#go-done" in Page(files["events/error-go.md"]).links
    assert read(files) == spec


def test_very_many_answers_are_linked_from_the_index_alone() -> None:
    spec = answering(*(f"e{number}" for number in range(9)))
    files = render(spec, stamp_of(spec), Names())
    assert Page(files["events/e0.md"]).links == ["../README.md"]
    assert Page(files["README.md"]).links.count("events/e8.md#e8") == 3
    assert read(files) == spec


def test_files_have_plain_names() -> None:
    files = rendered("hostile")
    assert len({path.casefold() for path in files}) == len(files)
    assert all(path.isascii() and ".." not in path and len(path) < 100 for path in files)


# --- texts stay texts ---

TEXTS = (
    *NAMES, "# heading", "- item", "+ item", "1. one", "1) one", "> quote", "=== x", "---", "***",
    "    code", "`code`", "``a`b``", "**bold** __bold__ _it_ *it* snake_case _x", "~~gone~~",
    "[link](http://x.test)", "![image](x.png)", "<img src=x onerror=alert(1)>", "<!-- x -->",
    "a | b", "\\| a", "a \\", "&lt; &#60; &amp", "www.example.com http://x.test a@b.test",
    "[x]: http://x.test", "[^1]", "$x$", "a  \nb", "trailing #", "## trailing ##", "\\", "\\\\|",
    "<details>", "<?php ?>", "<![CDATA[x]]>", "\u202eevil", "|---|", "Source: x",
    "Values of x", "Used by", "a \u2014 b", '"quoted"', '"',
    "These are some of the values; there are others.",
)  # fmt: skip
_MADE = frozenset({"a", "p", "h1", "h2", "h3", "ul", "li", "table", "thead", "tbody", "tr", "th",
                   "td", "code", "strong"})  # fmt: skip


def one(text: str) -> Spec:
    """Put a text at every place of a spec that takes prose or a name."""
    values = Enumeration((EnumValue(text, text, text, text), EnumValue("other")))
    return Spec(
        "api", "1", title=text, valid_for=(text,),
        enums=(Enum(text, EVERY_CONSTRUCT.enums[0].type, values, text, text),),
        events=(
            Event(
                text, EventKind.ERROR,
                (Field(text, STRING, since=text, deprecated=text, default=text, values=values,
                       summary=text),),
                group=text, action=text, since=text, deprecated=text, summary=text,
            ),
        ),
    )  # fmt: skip


@pytest.mark.parametrize("text", [t for t in TEXTS if t.strip()])
def test_a_text_adds_no_markup_and_comes_back(text: str) -> None:
    spec = one(text)
    files = render(spec, stamp_of(spec), Names())
    assert read(files) == expected(spec)
    clean = render(one("tame"), stamp_of(one("tame")), Names())
    for (path, page), (_, tame) in zip(files.items(), clean.items(), strict=True):
        found, wanted = Page(page), Page(tame)
        found.tags.subtract({"code": found.tags["code"]})
        wanted.tags.subtract({"code": wanted.tags["code"]})
        missing = "p" if not plain_text(text) else ""
        for tag in found.tags | wanted.tags:
            assert tag in _MADE, (path, tag)
            assert found.tags[tag] == wanted.tags[tag] or tag == missing, (path, tag)
        assert all(not re.match(r"[a-z]+:", href) for href in found.links)


@given(st.text(max_size=30))
def test_prose_is_shown_as_it_is(text: str) -> None:
    shown = Page(str(prose(text)))
    assert " ".join("".join(shown.words).split()) == plain_text(text)
    assert set(shown.tags) <= {"p", "code"}
    in_table = Page(f"| h |\n| --- |\n| {prose(text)} |\n")
    assert in_table.tags["td"] == 1


@given(st.text(min_size=1, max_size=20))
def test_names_and_values_are_heard_as_they_were_said(text: str) -> None:
    def shown(code: str) -> str:
        page = Page(f"| h |\n| --- |\n| {code} |\n")
        assert page.tags["td"] == 1
        return "".join(page.words).split("h", 1)[1].strip("\n")

    assert heard(shown(named(text))) == text
    assert heard(shown(titled(text))) == text
    assert heard_value(shown(valued(text))) == text
    assert heard_list(shown(listed([text, "x", text]))) == [text, "x", text]
    assert heard_value(shown(valued(len(text)))) == len(text)


@pytest.mark.parametrize(
    "text",
    ["a@b.test", "x_www.a.test", "_www.a.test", "(WWW.a.test)", "xmpp:a@b.test/c", "@a@b.test",
     "`a@b.test`", "[a@b.test](x)", "_a@b.test_", "1. a.b+c@d-e.test, <f@g.test>"],
)  # fmt: skip
def test_nothing_is_left_that_github_would_link(text: str) -> None:
    written = str(prose(text))
    shown = Page(written)
    assert "".join(shown.words).strip() == text
    assert set(shown.tags) <= {"p", "code"}
    outside_code = re.sub(r"(?<!\\)`[^`]*`", "", written)
    assert not re.search(r"www\.|https?:|@[\w-]+\.", outside_code, re.IGNORECASE)


def test_a_lone_at_sign_stays_prose() -> None:
    assert str(prose("5 @ 2, @user and a@b")) == "5 @ 2, @user and a@b"


# --- sources, sizes, stability ---


@pytest.mark.parametrize("section", ["Calls \u2014 voice", "a \u2014 on no page \u2014 since 9"])
def test_the_section_of_a_source_is_never_taken_for_a_fact(section: str) -> None:
    event = Event("e", EventKind.RESULT, (Field("f"),))
    spec = Spec("api", "1", types=(TypeDef("t", ()),), events=(event,), methods=(Method("m", ()),))
    paths = ("types/t", "events/e", "events/e/fields/f", "methods/m")
    sources = {path: Source("page", section) for path in paths} | {"events/e": Source("page")}
    assert read(render(spec, stamp_of(spec, sources), Names())) == spec


def test_pages_on_the_web_are_linked_and_others_are_named() -> None:
    event = Event("e", EventKind.RESULT, (Field("f"),))
    spec = Spec("api", "1", events=(event,))
    sources = {
        "events/e": Source("https://docs.example.com/a(b)?c=1", "Part [1]"),
        "events/e/fields/f": Source("javascript:alert(1)", "Else"),
    }
    files = render(spec, stamp_of(spec, sources), Names())
    page = Page(files["events/events.md"])
    assert "https://docs.example.com/a(b)?c=1" in page.links
    assert not [href for href in page.links if href.startswith("javascript")]
    assert "\u201cPart [1]\u201d of " in "".join(page.words)
    assert read(files) == spec


def test_an_event_put_in_front_changes_no_page_of_another_group() -> None:
    names = Names()
    before = render(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), names)
    front = Event("new.event", EventKind.NOTIFICATION, (Field("x"),), group="Brand new")
    more = replace(EVERY_CONSTRUCT, events=(front, *EVERY_CONSTRUCT.events))
    after = render(more, stamp_of(more), Names(names.table))
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {"README.md", "events/brand-new.md"}
    gone = set(before["README.md"].splitlines()) - set(after["README.md"].splitlines())
    assert all("sha256:" in line for line in gone)


def test_eight_thousand_events_make_pages_of_their_groups() -> None:
    spec = many_events(8_000)
    files = render(spec, stamp_of(spec), Names())
    assert len(files) == 1 + 20 + 1
    assert sum(text.count("\n## `") for text in files.values()) == 8_000
    few = many_events(400)
    assert read(render(few, stamp_of(few), Names())) == few


def test_the_same_spec_gives_the_same_bytes() -> None:
    assert render(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), Names()) == rendered(
        "every construct"
    )
