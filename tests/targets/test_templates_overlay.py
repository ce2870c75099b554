"""Templates that users wrote: replaced ones, declared targets, what they get, how they fail."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest
from spec_samples import EVERY_CONSTRUCT, HOSTILE_NAMES, hostile_spec, many_events

from refwright.base.errors import RefwrightError, TargetError, UsageError
from refwright.cli.main import main
from refwright.naming.identifiers import Names
from refwright.spec.file import load_spec
from refwright.spec.model import Event, EventKind, Field, Spec
from refwright.targets import load_target, target_names
from refwright.targets.base import Output, Stamp
from refwright.targets.user_templates import guarded_environment as environment_guarded
from refwright.targets.user_templates.view_reference import view_reference

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples" / "templates"
DOCS = ROOT / "docs" / "templates.md"
SPECS = sorted(p for p in ROOT.glob("spec/*/*.yaml") if re.fullmatch(r"[\d.-]+\.yaml", p.name))
STAMP = Stamp("sha256:0")
TABLE = 'view = 1\n[[output]]\ntemplate = "it.jinja"\nfor = "{}"\nfile = "{}"\n'


def render(target: str, spec: Spec, templates: Path, names: Names | None = None) -> Output:
    return load_target(target, templates)(spec, STAMP, names or Names())


def declare(
    folder: Path, template: str, kind: str = "spec", file: str = "it.txt", more: str = ""
) -> Path:
    """Declare a target called ``mine`` with one template."""
    target = folder / "mine"
    target.mkdir(exist_ok=True)
    table = TABLE.format(kind, file)
    (target / "target.toml").write_text(more + table, encoding="utf-8")
    (target / "it.jinja").write_text(template, encoding="utf-8")
    return folder


def printed(folder: Path, template: str, spec: Spec = EVERY_CONSTRUCT) -> str:
    return render("mine", spec, declare(folder, template))["it.txt"]


# --- the documentation ---


def test_the_reference_in_the_docs_is_that_of_the_code() -> None:
    text = DOCS.read_text(encoding="utf-8")
    assert text.partition("<!-- view -->\n\n")[2] == view_reference()


def test_every_attribute_is_explained() -> None:
    rows = [line for line in view_reference().splitlines() if line.startswith("| `")]
    assert len(rows) > 90
    assert not [row for row in rows if row.endswith("|  |")]


def test_the_examples_in_the_docs_are_the_files() -> None:
    text = DOCS.read_text(encoding="utf-8")
    shown = re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", text, re.DOTALL)
    assert len(shown) == 5
    for name, content in shown:
        assert (ROOT / name).read_text(encoding="utf-8") == content, name


# --- the examples, on the committed specs ---


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), strict=True))


def dictionary_of(spec: Spec) -> list[tuple[str, str, str, str]]:
    """Tell from the model what the dictionary must hold."""
    rows = [("event", e.name, f.name, f.presence.value) for e in spec.events for f in e.fields]
    rows += [
        ("method", m.name, p.name, p.presence.value) for m in spec.methods for p in m.parameters
    ]
    return rows + [
        ("type", t.name, f.name, f.presence.value) for t in spec.types for f in t.fields or ()
    ]


@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_data_dictionary_is_the_spec(path: Path) -> None:
    spec = load_spec(path)
    files = render("dictionary", spec, EXAMPLES)
    members = rows_of(files[f"{spec.api}-{spec.release}-members.csv"])
    found = [(row["part"], row["thing"], row["member"], row["presence"]) for row in members]
    assert found == dictionary_of(spec)
    summaries = [f.summary or "" for event in spec.events for f in event.fields]
    assert [row["summary"] for row in members if row["part"] == "event"] == summaries
    values = rows_of(files[f"{spec.api}-{spec.release}-values.csv"])
    assert [(row["enum"], row["value"]) for row in values] == [
        (enum.name, str(value.value)) for enum in spec.enums for value in enum.enumeration.values
    ]


@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_kotlin_constants_are_the_spec(path: Path) -> None:
    spec = load_spec(path)
    files = render("kotlin", spec, EXAMPLES)
    text = "\n".join(text for name, text in files.items() if not name.endswith("Enums.kt"))
    names = re.findall(r'^    const val NAME = "(.*)"$', text, re.MULTILINE)
    assert names == [event.name for event in spec.events]
    fields = re.findall(r'^    const val FIELD_([A-Z0-9_]+) = "(.*)"$', text, re.MULTILINE)
    assert [wire for _, wire in fields] == [f.name for e in spec.events for f in e.fields]
    objects = re.findall(r"^(?:object|enum class) (\w+)", "\n".join(files.values()), re.MULTILINE)
    assert len(set(objects)) == len(objects) == len(spec.events) + len(spec.enums)
    numbers = re.findall(r"^    [A-Z0-9_]+\((-?\d+)L\),$", "\n".join(files.values()), re.MULTILINE)
    listed = [v.value for e in spec.enums for v in e.enumeration.values]
    assert [int(number) for number in numbers] == [v for v in listed if isinstance(v, int)]


def test_a_replaced_template_changes_its_own_output_only() -> None:
    spec = load_spec(ROOT / "spec" / "genesys-ors" / "8.1.yaml")
    own = load_target("python")(spec, STAMP, Names())
    mine = render("python", spec, EXAMPLES)
    assert mine.keys() == own.keys()
    assert [name for name in own if mine[name] != own[name]] == ["README.md"]
    assert "Our own copy of the 30 events" in mine["README.md"]


@pytest.mark.parametrize("target", ["python", "typescript", "markdown"])
def test_refwrights_own_templates_do_the_same_in_the_guarded_environment(
    target: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "templates" / target, tmp_path / target)
    for spec in (EVERY_CONSTRUCT, hostile_spec()):
        own = load_target(target)(spec, STAMP, Names())
        assert render(target, spec, tmp_path) == own


def test_a_whole_workspace_uses_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(EXAMPLES, tmp_path / "mine")
    table = "| Event | Attributes | Description |\n|---|---|---|\n| door.opened | | Open. |\n"
    (tmp_path / "page.md").write_text(f"# Doors\n\n{table}", encoding="utf-8")
    (tmp_path / "refwright.toml").write_text(
        'templates = "mine"\n[[api]]\nname = "doors"\ntargets = ["dictionary", "kotlin"]\n'
        '[[api.release]]\nname = "1.0"\npages = ["page.md"]\n',
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    assert main(["build"]) == 0
    kotlin = tmp_path / "generated" / "kotlin" / "doors" / "1.0" / "src" / "main" / "kotlin"
    assert 'const val NAME = "door.opened"' in (kotlin / "Doors.kt").read_text(encoding="utf-8")
    assert "kotlin pascal classes" in (tmp_path / "spec" / "doors" / "names.yaml").read_text()
    assert main(["build", "--check"]) == 0
    with (tmp_path / "mine" / "kotlin" / "events.kt.jinja").open("a", encoding="utf-8") as file:
        file.write("// the end\n")
    assert main(["build", "--check"]) == 1
    assert "+// the end" in capsys.readouterr().out
    asked = ["vendor", "doors", "1.0", "--target", "kotlin", "--into", "copy"]
    assert main([*asked, "--templates", str(EXAMPLES)]) == 0
    assert main(["verify", "copy"]) == 3, "the workspace's templates have moved on"
    assert main(["verify", "copy", "-w", "refwright.toml"]) == 3
    assert main([*asked]) == 0
    assert main(["verify", "copy"]) == 0
    spec = "spec/doors/1.0.yaml"
    assert main(["generate", spec, "-t", "dictionary", "--templates", "mine"]) == 0
    capsys.readouterr()
    assert main(["generate", spec, "-t", "dictionary"]) == 2
    assert "no target 'dictionary'" in capsys.readouterr().err


def test_the_command_lists_and_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates"]) == 0
    assert "python/module.py.jinja" in capsys.readouterr().out.splitlines()
    assert main(["templates", "python/README.md.jinja"]) == 0
    own = (ROOT / "templates" / "python" / "README.md.jinja").read_text(encoding="utf-8")
    assert capsys.readouterr().out == own
    assert main(["templates", "--view"]) == 0
    assert capsys.readouterr().out == view_reference()
    assert main(["templates", "../pyproject.toml"]) == 2


# --- what is printed ---


LIST = "{% for event in reference.events %}\n{{ event.name | FILTER }}\n{% endfor %}\n"


def test_what_spreadsheets_would_run_is_text(tmp_path: Path) -> None:
    wires = ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "a=b", "=cmd|' /C calc'!A0"]
    spec = Spec("a", "1", events=tuple(Event(w, EventKind.RESULT, ()) for w in wires))
    text = printed(tmp_path, LIST.replace("FILTER", "csv"), spec)
    cells = [row[0] for row in csv.reader(io.StringIO(text))]
    assert cells == ["'=1+1", "'+1", "'-1", "'@SUM(1)", "'\tx", "a=b", "'=cmd|' /C calc'!A0"]


HOSTILE = [
    *HOSTILE_NAMES,
    "a\nb",
    '"; DROP TABLE x; --',
    "*/ evil /*",
    "${evil} $evil",
    "\\u000a evil",
    "]]> <script>&amp;",
    "\u202eevil\u2028evil",
    "??/",
    "\U0001f600 \xe4",
]


@pytest.mark.parametrize("wire", HOSTILE)
def test_hostile_texts_stay_in_their_place(wire: str, tmp_path: Path) -> None:
    if not wire.isprintable() and re.search("[\ud800-\udfff]", wire):
        pytest.skip("half a character is refused as a whole")
    spec = Spec("a", "1", events=(Event(wire, EventKind.RESULT, ()),))
    line = "{{ reference.events[0].name | FILTER }}"
    filters = ("json", "python", "csv", "xml", "comment", "comment('# ')", "markdown", "words")
    texts = {name: printed(tmp_path, line.replace("FILTER", name), spec) for name in filters}
    assert json.loads(texts["json"]) == wire
    assert "</" not in texts["json"]
    assert eval(texts["python"], {}) == wire  # noqa: S307 - it is the point
    cell = io.StringIO(texts["csv"], newline="")
    (cells,) = csv.reader(cell, strict=True) if texts["csv"] else [[""]]
    assert len(cells) == 1
    assert not set(texts["xml"]) & set("<>\"'")
    for name, lead in (("comment", "//"), ("comment('# ')", "#")):
        assert texts[name].startswith(lead)
        assert len(texts[name].splitlines()) == 1
        assert "\\" not in texts[name]
    assert len(texts["markdown"].splitlines()) <= 1
    assert re.fullmatch(r"[a-z0-9 ]*", texts["words"])


ESCAPE = re.compile(r'\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|([nrt"\\$?]))')
SHORT = {"n": "\n", "r": "\r", "t": "\t"}


def heard(literal: str, language: str) -> str:
    """Read a string as the language does, but for what only its compiler knows."""
    assert literal[0] == literal[-1] == '"'
    inner = literal[1:-1]
    assert '"' not in ESCAPE.sub("", inner)
    assert "\\" not in ESCAPE.sub("", inner)
    assert literal.isascii()
    assert literal.isprintable()
    if language == "kotlin":
        assert "$" not in ESCAPE.sub("", inner)

    def read(found: re.Match[str]) -> str:
        braced, short, wide, octal, char = found.groups()
        if octal:
            return chr(int(octal, 8))
        digits = braced or short or wide
        return chr(int(digits, 16)) if digits else SHORT.get(char, char)

    text = ESCAPE.sub(read, inner)
    if language == "c":
        return text.encode("latin-1").decode()
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


@pytest.mark.parametrize("language", ["c", "csharp", "go", "java", "kotlin", "rust", "swift"])
def test_strings_of_other_languages_say_what_the_page_says(language: str, tmp_path: Path) -> None:
    whole = [wire for wire in HOSTILE if not re.search("[\ud800-\udfff]", wire)]
    spec = Spec("a", "1", events=tuple(Event(w, EventKind.RESULT, ()) for w in whole))
    text = printed(tmp_path, LIST.replace("FILTER", f"quoted('{language}')"), spec)
    assert [heard(line, language) for line in text.splitlines()] == whole


def test_values_other_than_texts(tmp_path: Path) -> None:
    template = "{{ V | json }} {{ V | python }} {{ V | csv }} {{ V | quoted('go') }}"
    for value, told in (
        ("true", "true True true true"),
        ("7", "7 7 7 7"),
        ("1.5", "1.5 1.5 1.5 1.5"),
    ):
        assert printed(tmp_path, template.replace("V", value)) == told
    assert printed(tmp_path, "{{ [1, 'a'] | json }} {{ [none] | python }}") == '[1, "a"] [None]'
    assert printed(tmp_path, "{{ none | json }}|{{ none | csv }}|{{ none | xml }}") == "null||"
    with pytest.raises(TargetError, match="nothing is a value of its own"):
        printed(tmp_path, "{{ none | quoted('go') }}")


# --- names ---


def test_names_differ_and_stay(tmp_path: Path) -> None:
    def spec(*wires: str) -> Spec:
        return Spec("a", "1", events=tuple(Event(w, EventKind.RESULT, ()) for w in wires))

    template = "{% for name, event in reference.events | named('camel') %}{{ name }} {% endfor %}"
    folder = declare(tmp_path, template)
    names = Names()
    (first,) = render("mine", spec("a.b"), folder, names).values()
    assert first == "aB "
    again = Names(names.table)
    (second,) = render("mine", spec("a.b", "a_b", "fun"), folder, again).values()
    assert second.split()[0] == "aB"
    assert len({name.casefold() for name in second.split()}) == 3
    declare(tmp_path, template, more='reserved = ["fun"]\n')
    (third,) = render("mine", spec("fun", "class"), folder).values()
    assert third == "fun_ class "


def test_file_names_are_safe_and_differ(tmp_path: Path) -> None:
    wires = ["../../etc/passwd", "con", "a/b", "a.b", "A.B", "/", "\x00", "x" * 300]
    spec = Spec("a", "1", events=tuple(Event(w, EventKind.RESULT, ()) for w in wires))
    folder = declare(tmp_path, "{{ event.name | json }}", "event", "{api}/{name}.txt")
    files = render("mine", spec, folder)
    assert sorted(map(json.loads, files.values())) == sorted(wires)
    assert len({name.casefold() for name in files}) == len(wires)
    for name in files:
        assert re.fullmatch(r"a/[a-z0-9][a-z0-9_-]*\.txt", name)
        assert len(name) < 80
    assert "a/con.txt" not in files


# --- templates that fail ---


DEEP = "{% for a in reference.events %}" * 4 + "{% endfor %}" * 4
DOUBLING_MACRO = (
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}\n{{ m(60) }}"
)
DOUBLING_TEXT = (
    "{% set n = namespace(t='aaaaaaaa') %}{% for a in range(99) %}\n"
    "{% set n.t = n.t OPERATOR n.t %}{% endfor %}"
)
LONG_LIST = "{% set l = range(100000)|list %}{% set m = range(100000)|list %}\n"
LONG_TEXT = (
    "{% set n = namespace(t='ab ') %}"
    "{% for i in range(17) %}{% set n.t = n.t ~ n.t %}{% endfor %}\n"
)
MANY = "{% for i in range(20000) %}WORK{% endfor %}"
NESTED = "{% set n = namespace(a=(1,)) %}" + MANY.replace("20000", "60").replace(
    "WORK", "{% set n.a = (n.a, n.a) %}"
)
UNCOUNTED = [
    (LONG_LIST, work)
    for work in (
        "{% set x = l|sort|max %}",
        "{% set x = l|map('abs')|list %}",
        "{% if -1 in l %}{% endif %}",
        "{% if -1 is in l %}{% endif %}",
        "{% if m == l %}{% endif %}",
        "{% if l is eq(m) %}{% endif %}",
        "{% set x = l[1:] %}",
        "{% set x = l|unique|list %}",
        "{% for x in l if false %}{% endfor %}",
        "{% set x = l|reverse|list %}",
        "{% set x = l|select('eq', l)|list %}",
    )
]
UNCOUNTED += [
    (LONG_TEXT, work)
    for work in (
        "{{ (n.t ~ i)|words }}",
        "{% set x = n.t.split() %}",
        "{% if 'x' in n.t %}{% endif %}",
        "{% set x = n.t|upper %}",
        "{% set x = n.t == n.t ~ '' %}",
    )
]
FAILURES = [
    *((before + MANY.replace("WORK", work), 2, "come to an end") for before, work in UNCOUNTED),
    (NESTED + "\n{% if n.a == n.a %}{% endif %}", 2, "come to an end"),
    (NESTED + "\n{% if {n.a: 1} %}{% endif %}", 2, "come to an end"),
    (NESTED + "\n{% set x = {}[n.a] %}", 2, "come to an end"),
    (NESTED + "\n{% set x = n.a|unique %}", 2, "come to an end"),
    (NESTED + "\n{% set x = {}.get(n.a) %}", 2, "come to an end"),
    ("{{ reference.api }}", 1, "raw str"),
    ("\n{{ 'x' ~ reference.api }}", 2, "raw str"),
    ("{{ true }}", 1, "raw bool"),
    ("\n\n{{ fact.api | json }}", 3, "'fact' is undefined; there are reference"),
    ("\n{{ reference.apy | json }}", 2, "SpecView has no 'apy' .did you mean 'api'.*it has api"),
    ("{% for e in reference.events %}\n{{ e.nam | csv }}{% endfor %}", 2, "EventView has no 'nam'"),
    ("{{ reference | json }}", 1, "a filter is given a whole SpecView"),
    ("{{ reference | pascal }}", 1, "no identifier of a SpecView"),
    ("\n{% for %}", 2, "fails"),
    ("{{ reference.api | nonesuch }}", 1, "No filter named 'nonesuch'"),
    ("{{ reference.api | random }}", 1, "No filter named 'random'"),
    ("{{ reference.api | safe }}", 1, "No filter named 'safe'"),
    ("\n{{ 1 / 0 }}", 2, "division by zero"),
    ("\n{{ [][3] | json }}", 2, "has no element 3"),
    ("{{ reference.api.__class__ | json }}", 1, "unsafe"),
    ("{{ reference.__init__.__globals__ | json }}", 1, "unsafe"),
    ("{{ reference.api.format(1) | json }}", 1, "unsafe"),
    ("{{ 'a'.ljust(1000000000) | json }}", 1, "unsafe"),
    ("{{ ('a' * 1000000000) | json }}", 1, "small numbers"),
    ("{{ 9 ** 99999999 }}", 1, "small numbers"),
    ("{{ ('%099999999d' % 1) | json }}", 1, "not filled in with %"),
    ("{{ reference.api | quoted('cobol') }}", 1, "one of 'c', 'csharp'"),
    ("{{ reference.api | comment('x') }}", 1, "begins no comment"),
    ("{{ reference.events | named('loud') | json }}", 1, "'loud' is no style.*snake"),
    ("{{ [1] | named | json }}", 1, "named takes things"),
    ("\n{% filter upper %}{{ 'a\\tb'|json }}{% endfilter %}", 2, "raw again; give each value"),
    ("{% filter comment %}{{ 'ab'|json }}{% endfilter %}", 1, "raw again; give each value"),
    ("{% macro m() %}\n{% filter first %}x{% endfilter %}{% endmacro %}", 2, "raw again"),
    ("\n{{ 1e999 }}", 2, "number is too large"),
    ("\n{{ -1e999 }}", 2, "number is too large"),
    ("\n{% if 1e999 %}{% endif %}", 2, "number is too large"),
    ("\n{{ (1e999 - 1e999)|json }}", 2, "number is too large"),
    ("\n{{ (1e308 - -1e308)|json }}", 2, "fails"),
    ("\n{{ (1e308 / 0.1)|quoted('go') }}", 2, "fails"),
    *(
        (f"\n{{{{ {work} }}}}", 2, "a text is made of a whole")
        for work in (
            "reference.events|map(attribute='name')|string|text",
            "reference.events[0]|string|text",
            "(reference.events[0] ~ '')|text",
            "[reference.events[0]]|map('upper')|first|text",
            "(['a'] ~ '')|text",
        )
    ),
    (NESTED + "\n{{ n.a }}", 2, "prints raw tuple .give"),
    ("\n{% include 'nonesuch' %}", 2, "no template nonesuch"),
    ("\n{% include none %}", 2, "no template without a name"),
    ("\n{{ []|min|text }}", 2, "sequence was empty.$"),
    ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", None, "nested too deep"),
    ("\n{% include 'mine/it.jinja' %}", 2, "includes itself without end"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", None, "without end"),
    (DOUBLING_MACRO, 1, "does not come to an end"),
    (DEEP, 1, "does not come to an end"),
    ("{% for a in range(99999) %}\n{% for b in range(99999) %}{% endfor %}{% endfor %}", 2, "end"),
    ("{% for a in range(999999) %}{% endfor %}", 1, "Range too big"),
    (DOUBLING_TEXT.replace("OPERATOR", "+"), 2, "more than"),
    (DOUBLING_TEXT.replace("OPERATOR", "~"), 2, "more than"),
    ("{% for a in range(99999) %}" + "x" * 1000 + "{% endfor %}", None, "more than"),
]


@pytest.mark.parametrize(("template", "line", "message"), FAILURES)
def test_a_template_that_fails_is_an_error_with_its_line(
    template: str,
    line: int | None,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(environment_guarded, "MAX_STEPS", 200_000)
    with pytest.raises(TargetError, match=message) as caught:
        printed(tmp_path, template, many_events(60))
    assert caught.value.exit_code == 1
    assert caught.value.where.startswith("mine/it.jinja")
    if line is not None:
        assert caught.value.where == f"mine/it.jinja, line {line}"


def test_an_error_in_another_template_names_that_one(tmp_path: Path) -> None:
    declare(tmp_path, "{% import 'mine/parts.jinja' as parts %}\n{{ parts.one(reference) }}")
    parts = tmp_path / "mine" / "parts.jinja"
    parts.write_text("{% macro one(it) %}\n\n{{ it.nam }}\n{% endmacro %}", encoding="utf-8")
    with pytest.raises(TargetError, match="SpecView has no 'nam'") as caught:
        render("mine", EVERY_CONSTRUCT, tmp_path)
    assert caught.value.where == "mine/parts.jinja, line 3"


def test_a_replaced_template_that_fails_is_named(tmp_path: Path) -> None:
    (tmp_path / "python").mkdir()
    broken = tmp_path / "python" / "README.md.jinja"
    broken.write_text("\n{{ gone }}", encoding="utf-8")
    with pytest.raises(TargetError, match=r"'gone' is undefined; there are .*reference") as caught:
        render("python", EVERY_CONSTRUCT, tmp_path)
    assert caught.value.where == "python/README.md.jinja, line 2"
    broken.write_bytes(b"\xff")
    with pytest.raises(TargetError, match="README"):
        render("python", EVERY_CONSTRUCT, tmp_path)


def test_what_macros_and_loops_give_may_be_printed(tmp_path: Path) -> None:
    template = (
        "{% macro cell(text) %}[{{ text | csv }}]{% endmacro %}"
        "{% for e in reference.events[:2] %}{{ cell(e.name) }}{% endfor %}"
        "{% for n in [[[]]] recursive %}<{{ loop(n) }}>{% endfor %}"
    )
    names = [event.name for event in EVERY_CONSTRUCT.events[:2]]
    assert printed(tmp_path, template) == f"[{names[0]}][{names[1]}]<<>>"


def test_what_may_be_missing_can_be_asked_for(tmp_path: Path) -> None:
    template = "{% if it is defined %}{{ 1 }}{% else %}{{ 2 }}{% endif %}{{ it | default(3) }}"
    assert printed(tmp_path, template) == "23"


def test_a_release_of_8000_events_is_within_the_bounds(tmp_path: Path) -> None:
    text = printed(tmp_path, (EXAMPLES / "dictionary" / "members.csv.jinja").read_text(), BIG)
    assert len(text.splitlines()) == 1 + sum(len(event.fields) for event in BIG.events)


BIG = Spec(
    "a",
    "1",
    events=tuple(
        Event(f"e{n}", EventKind.RESULT, tuple(Field(f"f{m}") for m in range(5)))
        for n in range(8000)
    ),
)


# --- tables that are wrong ---


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("view = ", "not valid TOML"),
        (f"view = {'9' * 5_000}", "not valid TOML"),
        ("\xff", "not UTF-8 text"),
        ("", "view is missing"),
        ("view = 1", "output is missing"),
        ("view = 1\noutput = []", "output is empty"),
        ("view = 99\nlater = 1", "written for view 99, this refwright has 1.*upgrade"),
        ("view = 0", "must be a number"),
        ('view = "1"', "must be a number"),
        ("view = true", "must be a number"),
        ("view = 1\nvews = 2", "vews is no key; there are view"),
        ("view = 1\nreserved = [1]\n[[output]]", "must be a list of words"),
        ("view = 1\noutput = [1]", "output 1 must be a table"),
        ("view = 1\n[[output]]\nfile = 1", "output 1, file must be a str"),
        ("view = 1\n[[output]]\nfor = 'spec'", "output 1, template is missing"),
        (TABLE.format("events", "x"), "for must be one of spec, group, event"),
        (TABLE.format("event", "x.txt"), "must have {name} once"),
        (TABLE.format("event", "{name}{name}"), "must have {name} once"),
        (TABLE.format("spec", "{name}"), r"has {name}; there are api, release"),
        (TABLE.format("event", "{name:loud}"), "the styles are"),
        (TABLE.format("spec", "{api:snake}"), "has {api:snake}"),
        (TABLE.format("spec", "../x"), "no path that an output may have"),
        (TABLE.format("spec", "/x"), "no path that an output may have"),
        (TABLE.format("spec", "a//b"), "no path that an output may have"),
        (TABLE.format("spec", "{api"), "no path that an output may have"),
        (TABLE.format("spec", "x").replace("it.jinja", "gone.jinja"), "'gone.jinja' is not there"),
    ],
)
def test_a_table_that_is_wrong_is_an_error_with_its_key(
    table: str, message: str, tmp_path: Path
) -> None:
    declare(tmp_path, "")
    (tmp_path / "mine" / "target.toml").write_bytes(table.encode("latin-1"))
    with pytest.raises(UsageError, match=message) as caught:
        load_target("mine", tmp_path)
    assert caught.value.where == str(tmp_path / "mine" / "target.toml")


def test_two_outputs_of_one_name_are_refused(tmp_path: Path) -> None:
    declare(tmp_path, "")
    row = TABLE.format("spec", "IT.txt").partition("\n")[2]
    with (tmp_path / "mine" / "target.toml").open("a", encoding="utf-8") as file:
        file.write(row)
    with pytest.raises(TargetError, match=r"two outputs are called IT.txt"):
        render("mine", EVERY_CONSTRUCT, tmp_path)


@pytest.mark.parametrize("name", ["python", "Mine", "a b"])
def test_the_name_of_a_declared_target(name: str, tmp_path: Path) -> None:
    declare(tmp_path, "")
    (tmp_path / "mine").rename(tmp_path / name)
    with pytest.raises(UsageError, match="cannot be the name of a declared target"):
        target_names(tmp_path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    for work in (target_names, lambda folder: load_target("python", folder)):
        with pytest.raises(RefwrightError, match="no such folder of templates"):
            work(tmp_path / "gone")
    assert target_names(tmp_path) == target_names()


def test_a_file_that_replaces_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "python").mkdir()
    (tmp_path / "python" / "modul.py.jinja").touch()
    with pytest.raises(UsageError, match=r"nothing here that replaces.*module.py.jinja"):
        load_target("python", tmp_path)
    assert load_target("typescript", tmp_path) is load_target("typescript")
    (tmp_path / "asyncapi").mkdir()
    with pytest.raises(UsageError, match="it has none"):
        load_target("asyncapi", tmp_path)
