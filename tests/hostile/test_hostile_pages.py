"""Hostile pages: what is read is read whole, what is refused is refused by page and place, and no
target says more than the spec, or anything else.
"""

from __future__ import annotations

import ast
import html
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hostile_pages import TAME, pages, readings, tame
from markdown_it import MarkdownIt
from typescript_reader import spec_of_facts

from refwright.base.errors import Severity
from refwright.canonical_yaml.files import load_yaml
from refwright.cli.console import print_reading, say
from refwright.cli.findings import print_findings
from refwright.facts.lock import lock_text, parse_lock
from refwright.naming.identifiers import Names
from refwright.packages.proving import prove
from refwright.packages.rendering import names_text
from refwright.pages.text_policy import admit
from refwright.spec.file import parse_spec, spec_text
from refwright.spec.model import Spec
from refwright.spec.to_data import spec_to_data
from refwright.targets import load_target
from refwright.targets.base import Output, stamp_of
from refwright.targets.typescript.read_back import in_sections

Run = Callable[..., str]
HERE = Path(__file__).resolve().parent
TARGETS = ("python", "typescript", "jsonschema", "asyncapi", "markdown")
PAGES = pages()
DEEPLY = ("texts", "wide", "collision")
"""The kinds of pages whose packages are compiled, imported and compared with tame ones, too."""
Say = Callable[[str], None]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Say:
    """Give a function that prints a line past pytest's capturing."""

    def say(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}")

    return say


@cache
def specs() -> dict[str, Spec]:
    return {label: r.spec for label, r in readings().items() if r.spec and not r.failed}


@cache
def rendered(label: str, target: str) -> Output:
    spec = specs()[label]
    return load_target(target)(spec, stamp_of(spec), Names())


@cache
def rendered_tame(label: str, target: str) -> Output:
    spec = tame(specs()[label])
    return load_target(target)(spec, stamp_of(spec), Names())


def deeply() -> list[str]:
    return [label for label in specs() if PAGES[label].kind in DEEPLY]


def rendered_pages() -> list[str]:
    """Leave out what a page with the same attack at more positions proves anyway."""
    return [label for label in specs() if PAGES[label].kind in {*DEEPLY, "method", "file name"}]


# --- at the door ---


def test_pages_are_read_or_refused_with_page_and_place(tell: Say) -> None:
    refused = [label for label, reading in readings().items() if reading.failed]
    for label, reading in readings().items():
        for finding in reading.findings:
            if finding.severity is not Severity.NOTE:
                assert label in finding.where, str(finding)
                assert ", line " in finding.where, str(finding)
                assert admit(finding.what, "") == (finding.what, []), ascii(finding.what)
    assert len(PAGES) > 900
    assert len(specs()) > 500
    counts = f"{len(refused)} refused by page and place, {len(specs())} read"
    tell(f"hostile: {len(PAGES)} pages, {counts}")


def plain(text: str) -> str:
    """Give the words of a text as any reader of HTML has them, the refused characters gone."""
    return " ".join(admit(html.unescape(admit(text, "")[0]), "")[0].replace("\u00ad", "").split())


@cache
def data_of(label: str) -> object:
    return spec_to_data(specs()[label])


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)
    else:
        yield str(value)


NOT_YET = {
    *(f"{attack} as fields.html" for attack in (
        "backslashes", "superscript", "device with suffix", "trailing dots", "YAML alias",
        "YAML document", "YAML block", "Markdown list", "Markdown footnote",
    )),
    "TypeScript keyword as type.html",
    "prototype as type.html",
}  # fmt: skip
"""Marks before or behind a name are taken for notation, and titles of two words of the language
for no names, without a word."""


def test_what_is_not_read_is_told() -> None:
    """Every attack that has words stands in the spec, or a finding says where it was left out."""
    silent = []
    for label in specs():
        page = PAGES[label]
        expected = plain(page.attack)
        if page.kind in {"file name", "collision"} or "<" in page.attack or not expected:
            continue
        found = [" ".join(text.split()) for text in texts_in(data_of(label))]
        there = any(expected in text for text in found)
        there |= {*filter(None, expected.split("/"))} <= {*found}  # names of two, in one cell
        told = [f for f in readings()[label].findings if f.severity is not Severity.NOTE]
        if not there and not told:
            silent.append(label)
    assert {*silent} <= NOT_YET


REFUSED = re.compile("[\x00\x01\x07\x1b\x1f\x7f\u200b\u202e\u2060\u2066\ufeff\U000e0041]")


def test_each_removed_character_is_a_finding() -> None:
    found = 0
    for label, page in PAGES.items():
        if page.kind == "file name" or not REFUSED.search(html.unescape(page.attack) + page.attack):
            continue
        codes = {f.code for f in readings()[label].findings if label in f.where}
        assert codes & {"refused-character", "page-not-readable"}, label
        found += 1
    assert found >= 50


def test_no_refused_character_is_in_a_spec() -> None:
    for label in specs():
        for text in texts_in(data_of(label)):
            assert admit(text, "") == (text, []), (label, ascii(text))


def test_files_in_yaml_give_back_what_was_written() -> None:
    for label, spec in specs().items():
        assert parse_spec(spec_text(spec), label) == spec
        lock = readings()[label].lock
        assert lock is not None
        assert parse_lock(lock_text(lock), label) == lock
    for label in deeply():
        names = Names()
        load_target("python")(specs()[label], stamp_of(specs()[label]), names)
        assert load_yaml(names_text(names), label).data == names.table


# --- every target ---


def test_every_output_is_proved(tell: Say) -> None:
    clean: Counter[str] = Counter()
    for label in rendered_pages():
        for target in TARGETS:
            prove(target, specs()[label], rendered(label, target))
            clean[target] += 1
    counts = ", ".join(f"{target} {count} clean" for target, count in clean.items())
    tell(f"hostile: {len(rendered_pages())} pages; {counts}")
    assert set(clean.values()) == {len(rendered_pages())}
    assert len(rendered_pages()) > 150


@pytest.mark.parametrize("target", TARGETS)
def test_paths_are_plain_and_texts_show_all_that_they_hold(target: str) -> None:
    hidden = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f]")
    for label in rendered_pages():
        for path, text in rendered(label, target).items():
            assert re.fullmatch(r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_.-]+", path), path
            assert not {"..", ".git", "con", "nul", "aux.txt"} & set(path.lower().split("/")), path
            assert max(map(len, path.split("/"))) < 90
            assert not hidden.search(text), (label, path)


def test_python_has_the_statements_of_a_tame_page() -> None:
    for label in deeply():
        assert statements(rendered(label, "python")) == statements(rendered_tame(label, "python"))


def statements(files: Output) -> Counter[str]:
    """Count statements, but for those that are chosen by the length of a line."""
    counted: Counter[str] = Counter()
    for path, text in files.items():
        if path.endswith(".py"):
            nodes = ast.walk(ast.parse(text))
            counted.update(type(n).__name__ for n in nodes if isinstance(n, ast.stmt))
    return Counter({kind: n for kind, n in counted.items() if kind not in {"If", "Assign"}})


def test_python_packages_import_without_effect(tmp_path: Path) -> None:
    folders = []
    for at, label in enumerate(deeply()):
        folder = tmp_path / str(at)
        for path, text in rendered(label, "python").items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        folders.append(str(folder))
    command = [sys.executable, "-W", "error", str(HERE / "import_all.py"), *folders]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stderr == ""
    assert json.loads(done.stdout) == []


# --- TypeScript, by its own compiler ---


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give the folders of the packages, by the page's label."""
    root = tmp_path_factory.mktemp("hostile")
    folders = {label: root / f"page{at}" for at, label in enumerate(deeply())}
    for label, folder in folders.items():
        for kind, files in (
            ("", rendered(label, "typescript")),
            ("_", rendered_tame(label, "typescript")),
        ):
            here = folder.with_name(folder.name + kind)
            here.mkdir()
            for path, text in files.items():
                (here / path).write_text(text, encoding="utf-8")
    return folders


def test_typescript_compiles_strictly(node: Run, packages: dict[str, Path]) -> None:
    files = [path for folder in packages.values() for path in sorted(folder.glob("*.[dj]*s"))]
    static = {"decode.js", "rules.js", "methods.js", "global.d.ts"}  # the last once: it is global
    checked = [path for path in files if path.name not in static]
    checked.append(next(path for path in files if path.name == "global.d.ts"))
    assert len(checked) > 1500
    flags = ("--strict", "--target", "es2022", "--module", "nodenext", "--noEmit")
    node("tsc", *flags, "--allowJs", "--checkJs", *checked)


def test_typescript_reads_back_by_its_own_compiler(
    node: Run, packages: dict[str, Path], tell: Say
) -> None:
    script = HERE.parent / "node/read_typescript.mjs"
    lines = node(script, *packages.values()).rstrip("\n").split("\n")
    for label, line in zip(packages, lines, strict=True):
        assert spec_of_facts(json.loads(line)) == in_sections(specs()[label]), label
    tell(f"hostile: {len(packages)} packages imported, compiled and read back by the compiler")


def test_typescript_has_the_syntax_of_a_tame_page(node: Run, packages: dict[str, Path]) -> None:
    script = HERE.parent / "node/skeleton_typescript.mjs"
    tame_ones = [folder.with_name(f"{folder.name}_") for folder in packages.values()]
    lines = node(script, *packages.values(), *tame_ones).rstrip("\n").split("\n")
    half = len(lines) // 2
    for label, line, other in zip(packages, lines[:half], lines[half:], strict=True):
        assert json.loads(line) == json.loads(other), label


# --- documents ---


@cache
def markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table")


def test_markdown_has_the_markup_of_a_tame_page() -> None:
    for label in deeply():
        tags, links = markup(rendered(label, "markdown"))
        assert tags <= markup(rendered_tame(label, "markdown"))[0] | {"code"}, label
        paths = set(rendered(label, "markdown"))
        for link in links:
            target = link.partition("#")[0].rpartition("/")[2]
            assert not re.match(r"[a-z]+:|//", link), (label, link)
            assert not target or any(path.endswith(target) for path in paths), (label, link)


ANCHOR = re.compile(r'<a id="[a-z0-9_-]+">|</a>')
"""What a clean page has, too: places for links from elsewhere."""


def markup(files: Output) -> tuple[set[str], set[str]]:
    tags: set[str] = set()
    links: set[str] = set()
    for text in files.values():
        for token in markdown().parse(text):
            for inner in (token, *(token.children or ())):
                assert inner.type not in {"html_block", "image"}, inner.content
                assert inner.type != "html_inline" or ANCHOR.fullmatch(inner.content), inner.content
                if inner.tag:
                    tags.add(inner.tag)
                if inner.type == "link_open":
                    links.add(str(inner.attrs["href"]))
    return tags, links


@pytest.mark.parametrize("target", ["jsonschema", "asyncapi"])
def test_references_stay_inside_and_ids_are_ours(target: str) -> None:
    """A property may be called ``$ref``; a reference is one whose value is a text."""
    for label in rendered_pages():
        for path, text in rendered(label, target).items():
            if path.endswith(".json") and not path.endswith("example.json"):  # which is data
                for key, value in references_in(json.loads(text)):
                    own = ("#/", "../bundle.schema.json#/")
                    assert value.startswith(own if key == "$ref" else ("urn:", "https://")), value


def references_in(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in {"$ref", "$id", "$dynamicRef", "$schema"} and isinstance(inner, str):
                yield key, inner
            elif key not in {"x-refwright", "default", "examples", "const", "enum"}:
                yield from references_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references_in(inner)


def test_the_tame_page_is_read_without_a_warning() -> None:
    """The pages differ from a good one by the attack alone."""
    assert TAME["event"] == "door.opened"
    reading = readings()["../../x.html"]
    assert reading.spec is not None
    assert [f for f in reading.findings if f.severity is not Severity.NOTE] == []
    assert [e.name for e in reading.spec.events] == ["door.opened", "door.shut"]
    assert len(reading.spec.types) == 1
    assert len(reading.spec.methods) == 1


# --- the terminal ---


def test_nothing_of_a_page_controls_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    for reading in readings().values():
        print_reading(reading)
        print_findings(reading.findings, notes=True)
    say("\x1b]0;title\x07 \x1b[2J \u202e \u200d \U000e0041 \x9b2J", sys.stderr)
    printed = "".join(capsys.readouterr())
    assert "\\x1b]0;title\\x07 \\x1b[2J \\u202e \\u200d \\U000e0041 \\x9b2J" in printed
    assert (
        re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]", printed)
        is None
    )
