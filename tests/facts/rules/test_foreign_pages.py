"""What pages of vendors that nobody had tuned to taught: each kind of fault, in our own words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from refwright.base.errors import SpecError
from refwright.cli.main import main
from refwright.facts.profile import load_profile
from refwright.library import read_release
from refwright.reading.read_release import Reading
from refwright.spec.model import EnumValue
from refwright.spec.type_text import format_type


def read(folder: Path, page: str, rules: str, name: str = "page.md") -> Reading:
    """Read one page by rules, both given as text."""
    (folder / name).write_text(page, encoding="utf-8")
    (folder / "kettle.yaml").write_text(f"profile: kettle\n{rules}", encoding="utf-8")
    return read_release(name, api="kettle", release="1.0", profile="kettle.yaml", folder=folder)


def named(things: Iterable[Any]) -> dict[str, Any]:
    """Return the things or members of a spec by their names."""
    return {one.name: one for one in things}


def codes(reading: Reading) -> list[str]:
    """Return the codes of all findings that are no notes."""
    return [one.code for one in reading.findings if one.severity.value != "note"]


DOORS = """
# Door

A door of the kettle.

| Part | Meaning |
|---|---|
| hinge | what it turns on |
| latch | what holds it |
"""
WORDS = """
rules:
  - section: '{name}'
    makes: type
  - paragraph: '{summary}'
    in: type
    gives: summary
"""


def test_a_rule_for_paragraphs_does_not_answer_for_a_table(tmp_path: Path) -> None:
    """The words of cells are paragraphs, too: the table's rows are told to be lost all the same."""
    reading = read(tmp_path, DOORS, WORDS)
    assert codes(reading) == ["gap"]
    assert "Part | Meaning" in reading.findings[0].what


def test_a_table_of_which_one_row_holds_a_read_list_has_other_rows_left(tmp_path: Path) -> None:
    page = (
        "<h1>Door</h1><table><tr><td>Parts</td><td><ul><li>hinge - what it turns on</li></ul></td>"
        "</tr><tr><td>Owner</td><td>nobody</td></tr></table>"
    )
    rules = WORDS + "  - item: '{name} - {summary}'\n    gives: field\n"
    reading = read(tmp_path, page, rules, "page.html")
    assert codes(reading) == ["gap"]
    assert "Owner" in reading.findings[0].what


PROTOCOL = """
# Boil

**Fields:**

```txt
{
  "power": number,
  "mode": string(optional)
}
```

**Example:**

```json
{
  "op": 7,
  "power": 3
}
```
"""


def test_code_lines_stand_after_what_their_block_stands_after(tmp_path: Path) -> None:
    """`after` holds for the lines of a block, and `when` looks at them."""
    rules = """
rules:
  - section: '{name}'
    makes: event
  - code: '{}'
    when: '"op": {}'
    skip: an example
  - line:
      - '"{name}": {type}(optional)(?,)': {presence: optional}
      - '"{name}": {type}(?,)': {presence: required}
      - '{:[{}]}'
    after: 'Fields:'
    gives: field
"""
    rules = rules.replace("      - '{:[{}]}'\n", "")
    reading = read(tmp_path, PROTOCOL, rules)
    assert reading.spec is not None, codes(reading)
    fields = named(named(reading.spec.events)["Boil"].fields)
    assert {name: one.presence.value for name, one in fields.items()} == {
        "power": "required",
        "mode": "optional",
    }


def test_after_holds_for_the_heading_right_before(tmp_path: Path) -> None:
    page = "# Boil\n\n## Fields\n\n- `power` - how much\n\n## Notes\n\n- `none` - at all\n"
    rules = """
rules:
  - section: Boil
    makes: {event: Boil}
  - item: '`{name}` - {summary}'
    after: Fields
    gives: field
  - section: Notes
    skip: notes
"""
    reading = read(tmp_path, page, rules)
    assert reading.spec is not None, codes(reading)
    assert list(named(named(reading.spec.events)["Boil"].fields)) == ["power"]


VALUES = """
# Mode

## Mode::Slow

With little power.

- Value: `0`
- Added in 1.2

## Mode::Fast

With all of it.

- Value: `{fast}`
- Added in 1.3
"""
VALUE_RULES = """
rules:
  - section: Mode
    makes: {enum: Mode}
  - section: '{}::{name}'
    in: enum
    gives: value
  - item: 'Value: `{value}`'
    in: value
    gives: value
  - item: 'Added in {since}'
    in: value
    gives: since
  - paragraph: '{summary}'
    in: value
    gives: summary
"""


def test_a_title_names_a_value_that_is_said_further_down(tmp_path: Path) -> None:
    reading = read(tmp_path, VALUES.replace("{fast}", "1 << 4"), VALUE_RULES)
    assert reading.spec is not None, codes(reading)
    assert named(reading.spec.enums)["Mode"].enumeration.values == (
        EnumValue(0, name="Slow", since="1.2", summary="With little power."),
        EnumValue(16, name="Fast", since="1.3", summary="With all of it."),
    )


def test_numbers_among_words_are_words(tmp_path: Path) -> None:
    reading = read(tmp_path, VALUES.replace("{fast}", "Slow \\| Other"), VALUE_RULES)
    assert reading.spec is not None, codes(reading)
    assert [one.value for one in named(reading.spec.enums)["Mode"].enumeration.values] == [
        "0",
        "Slow \\| Other",
    ]


TYPES = """
# Door Latch Object

| Field | Type |
|---|---|
| owner | string |

# Door

| Field | Type |
|---|---|
| latch | a door latch object |
| latches | array of partial door latch objects |
| other | ?door_latch |
| key | ring object |
| sink | basin |
"""


def test_types_are_what_pages_call_them(tmp_path: Path) -> None:
    """`a door latch object` is the type that is headed `Door Latch Object`; nothing is invented."""
    rules = """
holes: {name: '.+'}
rules:
  - section: ['{name} Object', '{name}']
    makes: type
  - row: {Field: '{name}', Type: '{type}'}
    gives: field
"""
    reading = read(tmp_path, TYPES, rules)
    assert reading.spec is not None, codes(reading)
    kinds = {
        name: format_type(f.type)
        for name, f in named(named(reading.spec.types)["Door"].fields).items()
    }
    assert kinds == {
        "latch": "`Door Latch`",
        "latches": "list[`Door Latch`]",
        "other": "`Door Latch` | null",
        "key": "ring",
        "sink": "any",
    }
    assert codes(reading) == ["type-not-known"]


def test_a_page_is_named_by_all_of_its_name(tmp_path: Path) -> None:
    rules = """
rules:
  - section: Signals
    makes: {type: '{page}'}
  - item: '{name}'
    gives: field
"""
    reading = read(tmp_path, "# Signals\n\n- boil\n", rules, "org.kettle.Lid.md")
    assert reading.spec is not None, codes(reading)
    assert list(named(reading.spec.types)) == ["org.kettle.Lid"]


def test_the_pages_of_a_release_are_parts_unless_said_otherwise(tmp_path: Path) -> None:
    rules = (
        "rules:\n  - section: '{name}'\n    makes: event\n  - item: '{name}'\n    gives: field\n"
    )
    (tmp_path / "b.md").write_text("# Cool\n\n- lid\n", encoding="utf-8")
    read(tmp_path, "# Boil\n\n- power\n", rules, "a.md")
    given = {"api": "kettle", "release": "1.0", "profile": "kettle.yaml", "folder": tmp_path}
    parts = read_release(["a.md", "b.md"], **given)
    captures = read_release(["a.md", "b.md"], **given, same_page=True)
    assert parts.findings == []
    assert {one.code for one in captures.findings} == {"only-in-some-witnesses"}


def test_a_page_that_is_called_markdown_is_markdown(tmp_path: Path) -> None:
    """Tabs in its examples and tables without bars at the edge do not make it a captured text."""
    page = "# Boil\n\nName | Type\n---|---\npower | number\n\n```\na\tb\tc\n\td\te\n\tf\tg\n```\n"
    rules = """
rules:
  - section: '{name}'
    makes: event
  - row: {Name: '{name}', Type: '{type}'}
    gives: field
  - code: '{}'
    skip: an example
"""
    reading = read(tmp_path, page, rules)
    assert reading.spec is not None, codes(reading)
    assert list(named(named(reading.spec.events)["Boil"].fields)) == ["power"]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("- {item: '{name}', level: 2, gives: field}", "'level' is a heading's"),
        ("- {section: '{name}', level: deep, makes: event}", "a level of headings"),
        ("- {section: '{name}', level: [2, '3'], makes: event}", "a level of headings"),
    ],
)
def test_a_level_is_checked(tmp_path: Path, rule: str, words: str) -> None:
    (tmp_path / "kettle.yaml").write_text(f"profile: kettle\nrules:\n  {rule}\n", encoding="utf-8")
    with pytest.raises(SpecError, match=words):
        load_profile("kettle.yaml", tmp_path)


def test_a_level_may_be_one_of_several(tmp_path: Path) -> None:
    page = "# A\n\n## Boil\n\n### Cool\n\n#### Notes\n"
    rules = "rules:\n  - section: '{name}'\n    level: [2, 3]\n    makes: event\n"
    reading = read(tmp_path, page, rules)
    assert reading.spec is not None, codes(reading)
    assert list(named(reading.spec.events)) == ["Boil", "Cool"]


def test_a_rule_for_a_whole_head_comes_before_one_for_a_part_of_it(tmp_path: Path) -> None:
    """A skip for tables of two columns does not swallow those of three that a later rule reads."""
    page = "# Boil\n\n| Field | Type | Notes |\n|---|---|---|\n| power | number | much |\n"
    rules = """
rules:
  - section: '{name}'
    makes: event
  - row: {Field: '{}', Notes: '{}'}
    skip: notes
  - row: {Field: '{name}', Type: '{type}', Notes: '{summary}'}
    gives: field
"""
    reading = read(tmp_path, page, rules)
    assert reading.spec is not None, codes(reading)
    assert list(named(named(reading.spec.events)["Boil"].fields)) == ["power"]


def test_a_value_row_says_since_when_and_until_when(tmp_path: Path) -> None:
    page = "# Mode\n\n| Value | Since | Until |\n|---|---|---|\n| slow | 1.2 | 2.0 |\n"
    rules = """
rules:
  - section: '{name}'
    makes: enum
  - row: {Value: '{value}', Since: '{since}', Until: '{deprecated}'}
    gives: value
"""
    reading = read(tmp_path, page, rules)
    assert reading.spec is not None, codes(reading)
    assert named(reading.spec.enums)["Mode"].enumeration.values == (
        EnumValue("slow", since="1.2", deprecated="2.0"),
    )


def test_outline_says_what_keeps_a_rule_from_a_node(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line that fits and a condition that does not: the commonest slip in a new profile."""
    page = (
        "# Boil\n\nParts:\n\n- `lid` - on top\n\n| Field | Type |\n|---|---|\n| power | number |\n"
    )
    (tmp_path / "page.md").write_text(page, encoding="utf-8")
    (tmp_path / "kettle.yaml").write_text(
        "profile: kettle\nrules:\n  - section: '{name}'\n    makes: event\n"
        "  - item: '`{name}` - {summary}'\n    after: 'Fields:'\n    gives: field\n"
        "  - row: {Field: '{name}', Type: '{type}'}\n    in: method\n    gives: field\n",
        encoding="utf-8",
    )
    name = str(tmp_path / "kettle.yaml")
    assert main(["outline", str(tmp_path / "page.md"), "--profile", name, "--unread"]) == 1
    said = capsys.readouterr().out
    assert "would fit but for `after: Fields:` (here: Parts:)" in said
    assert "would fit but for `in: method` (open here: event)" in said


def test_outline_says_that_a_member_has_nothing_to_belong_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.md").write_text("# Boil\n\n- `lid` - on top\n", encoding="utf-8")
    rules = "profile: k\nrules:\n  - item: '`{name}` - {summary}'\n    gives: field\n"
    (tmp_path / "kettle.yaml").write_text(rules, encoding="utf-8")
    main(["outline", str(tmp_path / "page.md"), "--profile", str(tmp_path / "kettle.yaml")])
    assert "nothing: no thing is open here" in capsys.readouterr().out


def test_idle_rules_are_told_beside_errors(tmp_path: Path) -> None:
    rules = """
rules:
  - section: 'Boil'
    makes: {event: Boil}
  - section: '{name} Object( Structure|)'
    makes: type
"""
    reading = read(tmp_path, "# Boil\n\n- `lid`\n", rules)
    assert codes(reading) == ["gap", "rule-fits-nothing"]
    assert "kettle.yaml, line 6, rule 2" in reading.findings[1].where
