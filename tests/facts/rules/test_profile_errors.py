"""What is wrong with a profile is told with its file, its line and the name that was meant."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest

from refwright.base.errors import RefwrightError
from refwright.canonical_yaml.files import load_yaml
from refwright.cli.main import main
from refwright.facts.profile import load_profile
from refwright.facts.profile_schema import profile_schema
from refwright.library import read_release

ROOT = Path(__file__).parents[3]


def fault(folder: Path, text: str, **more: str) -> str:
    """Return the error of loading a profile; ``more`` are files beside it."""
    (folder / "kettle.yaml").write_text(text, encoding="utf-8")
    for name, other in more.items():
        (folder / f"{name}.yaml").write_text(other, encoding="utf-8")
    with pytest.raises(RefwrightError) as caught:
        load_profile("kettle.yaml", folder)
    return str(caught.value)


RULES = "profile: kettle\nrules:\n  - section: '{name}'\n    makes: event\n"


@pytest.mark.parametrize(
    ("rule", "line", "words"),
    [
        ("- item: '{name}'\n    givs: field", 6, "did you mean 'gives'"),
        ("- item: '{name}'\n    gives: feild", 5, "did you mean 'field'"),
        ("- item: '{name}'\n    gives: field\n    in: evnt", 5, "did you mean 'event'"),
        ("- item: '{name}'\n    gives: field\n    level: 2", 5, "'level' is a heading's"),
        ("- item: '{name} - {sumary}'\n    gives: field", 5, "did you mean 'summary'"),
        ("- item: '{name}'\n    makes: {type: '{clas}.{name}'}", 5, "{clas}"),
        ("- item: '{name}'\n    gives: field\n    skip: links", 6, "'skip'"),
        ("- item: '{name}'\n    gives: [field]", 6, "write one word"),
        ("- item: '{name}'\n    skip: [a, b]", 6, "the reason, in words"),
        ("- item: '{name}'\n    gives: field\n    each: {in: rest, line: '{name}'}", 5, "'rest'"),
        ("- item: {a: [b]}\n    gives: field", 5, "'item' holds"),
        ("- row: {Name: '{name}', Name?: '{summary}'}\n    gives: field", 5, "'Name'"),
        ("- row: {Name: '{name}', Title: '{name}'}\n    gives: field", 5, "{name}"),
        ("- item: '{name}'\n    columns: [field]\n    gives: field", 6, "'columns' goes with"),
        ("- item: '{name}'\n    in: page\n    gives: field", 5, "nothing is open"),
        ("- item: '{name:(}'\n    gives: field", 5, "not a pattern"),
        ("- item: '(? {name}'\n    gives: field", 5, "not closed"),
        ("- item: '{name} {name}'\n    gives: field", 5, "stands twice"),
    ],
)
def test_a_rule_that_cannot_work_is_told_with_its_line(
    tmp_path: Path, rule: str, line: int, words: str
) -> None:
    said = fault(tmp_path, f"{RULES}  {rule}\n")
    assert f"kettle.yaml, line {line}" in said
    assert words in said


def test_a_rule_that_is_never_reached_is_an_error(tmp_path: Path) -> None:
    same = RULES + "  - section: '{name}'\n    makes: type\n"
    said = fault(tmp_path, same)
    assert "line 5" in said
    assert "never reached" in said
    behind = (
        "profile: p\nrules:\n  - item: '{}'\n    skip: a\n  - item: '{name}'\n    gives: field\n"
    )
    assert "line 5" in fault(tmp_path, behind)


@pytest.mark.parametrize(
    "ahead",
    [
        "- {section: '{name}', level: 2, makes: event}",
        "- {section: '{name}', under: Events, makes: event}",
        "- {section: 'Event {name}', makes: event}",
        "- {section: '{name}', in: type, makes: event}",
    ],
)
def test_a_rule_that_holds_somewhere_only_hides_no_other(tmp_path: Path, ahead: str) -> None:
    text = f"profile: p\nrules:\n  {ahead}\n  - {{section: '{{name}}', makes: type}}\n"
    (tmp_path / "kettle.yaml").write_text(text, encoding="utf-8")
    assert load_profile("kettle.yaml", tmp_path).name == "p"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("profile: p\nextend: base\n", "line 2, extend: unknown key 'extend'; did you mean"),
        ("profile: p\npresence:\n  requird: [ja]\n", "did you mean 'required'"),
        ("profile: p\ntypes:\n  word: {a: b}\n", "did you mean 'words'"),
        ("profile: p\nphrases:\n  sinse: ['x']\n", "line 3, phrases.sinse"),
        ("profile: p\nheaders:\n  feild: [Name]\n", "did you mean 'field'"),
        ("profile: p\ntypes:\n  words:\n    zahl: list of string\n", "line 4, types.words.zahl"),
        (
            "profile: p\npresence:\n  required: [ja]\n  optional: [Ja]\n",
            "'Ja' is listed under 'required' and under 'optional'",
        ),
        ("profile: p\nrefwright: 7\n", "of format 7"),
        ("- a\n", "a profile is a mapping"),
        ("rules: []\n", '"profile" is a required property'),
        ("profile: p\nextends: nowhere.yaml\n", "line 2"),
        ("profile: p\nrules:\n  - item: a: b\n", "line 3"),
    ],
)
def test_a_profile_that_is_none_is_told_with_its_line(
    tmp_path: Path, text: str, words: str
) -> None:
    said = fault(tmp_path, text)
    assert words in said
    assert "kettle.yaml" in said


def test_a_circle_of_profiles_is_shown(tmp_path: Path) -> None:
    said = fault(
        tmp_path,
        "profile: kettle\nextends: pot.yaml\n",
        pot="profile: pot\nextends: kettle.yaml\n",
    )
    assert "kettle.yaml -> pot.yaml -> kettle.yaml" in said
    assert "pot.yaml, line 2" in said
    assert "kettle.yaml -> kettle.yaml" in fault(tmp_path, "profile: k\nextends: kettle.yaml\n")


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path) -> None:
    said = fault(tmp_path, "profile: p\nextend: base\nheader: {}\npresence: {requird: [ja]}\n")
    assert said.count("unknown key") == 3


def test_inherited_entries_are_replaced_and_removed(tmp_path: Path) -> None:
    (tmp_path / "pot.yaml").write_text(
        "profile: pot\ntypes: {words: {zahl: integer, text: string}}\n"
        "names:\n  repairs:\n"
        "  - {match: a, replace: b, reason: r}\n  - {match: c, replace: d, reason: s}\n",
        encoding="utf-8",
    )
    (tmp_path / "kettle.yaml").write_text(
        "profile: kettle\nextends: pot.yaml\ntypes: {words: {zahl: number, text: null}}\n"
        "presence: {required: ['!yes', ja]}\nnames: {repairs: ['!a']}\n",
        encoding="utf-8",
    )
    profile = load_profile("kettle.yaml", tmp_path)
    assert profile.type_words["zahl"] == "number"
    assert "text" not in profile.type_words
    assert "yes" not in profile.presence["required"]
    assert profile.presence["required"][0] == "ja"
    assert [rule.reason for rule in profile.repairs] == ["s"]


GERMAN = """
# Ereignis Kocht

Gesendet, wenn das Wasser kocht. Seit Version 1.2.

| Feld | Typ | Pflicht | Vorgabe | Bedeutung |
|---|---|---|---|---|
| kessel | Zeichenkette | ja | – | Welcher Kessel. |
| grad | Ganzzahl | nein | 100 | Wie heiß. |
| stufen | Liste von Ganzzahlen | wahlweise | keine | Die Stufen. |
"""
GERMAN_PROFILE = """
profile: kessel
presence:
  required: [ja]
  optional: [nein, wahlweise]
  nothing: [keine]
types:
  words: {Zeichenkette: string, Ganzzahl: integer, Ganzzahlen: integer}
  rewrites:
    - {match: 'Liste von {type}', type: 'array of {type}'}
phrases:
  since: ['\\bseit\\s+Version\\s+(?P<release>{release})']
rules:
  - section: 'Ereignis {name}'
    makes: event
  - row:
      {Feld: '{name}', Typ: '{type}', Pflicht: '{presence}', Vorgabe: '{default}',
       Bedeutung: '{summary}'}
    gives: field
  - paragraph: '{summary}'
    in: event
    gives: summary
"""


def test_a_german_page_is_read_by_words_that_are_data(tmp_path: Path) -> None:
    (tmp_path / "seite.md").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "kessel.yaml").write_text(GERMAN_PROFILE, encoding="utf-8")
    reading = read_release(
        "seite.md", api="kessel", release="1", profile="kessel.yaml", folder=tmp_path
    )
    assert reading.findings == []
    assert reading.spec is not None
    event = reading.spec.events[0]
    assert (event.name, event.since) == ("Kocht", "1.2")
    said = {f.name: (f.presence.value, f.default) for f in event.fields}
    assert said == {
        "kessel": ("required", None),
        "grad": ("optional", 100),
        "stufen": ("optional", None),
    }


def test_the_published_schema_fits_every_profile_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--profile"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema == profile_schema()
    judge = jsonschema_rs.Draft202012Validator(schema)
    files = [
        *(ROOT / "generator/refwright/facts/profiles").glob("*.yaml"),
        *(ROOT / "tests/accuracy/profiles").glob("*.yaml"),
    ]
    assert len(files) > 5
    for file in files:
        data = load_yaml(file.read_text("utf-8"), str(file)).data
        assert [
            f"{file.name}: {e.instance_path} {e.message}" for e in judge.iter_errors(data)
        ] == []


@pytest.mark.parametrize(
    "rule",
    [
        {"sectoin": "{name}"},
        {"item": "a", "row": "b", "gives": "field"},
        {"item": "{name}", "gives": "feild"},
        {"item": "{name}", "skip": ["a"]},
        {"item": "{name}", "in": "evnt", "gives": "field"},
        {"section": "{name}", "level": "two", "makes": "event"},
        {"section": "{name}", "makes": {"event": "a", "type": "b"}},
        {"item": "{name}", "says": {"presense": "required"}},
    ],
)
def test_the_published_schema_refuses_what_loading_refuses(
    tmp_path: Path, rule: dict[str, object]
) -> None:
    data = {"profile": "p", "rules": [rule]}
    assert not jsonschema_rs.Draft202012Validator(profile_schema()).is_valid(data)
    assert "line" in fault(tmp_path, json.dumps(data))
