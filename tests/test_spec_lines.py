"""Lines of a spec found without parsing it are those that the parser finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.canonical_yaml.files import load_yaml
from refwright.canonical_yaml.key_paths import Key
from refwright.canonical_yaml.key_paths import Path as DataPath
from refwright.spec.lines import SpecLines

ROOT = Path(__file__).resolve().parents[1]
SPECS = sorted(
    path
    for path in (ROOT / "spec").glob("*/*.yaml")
    if "\nrefwright: 1\n" in path.read_text(encoding="utf-8")
)
ODD = """\
# A comment: with a colon
refwright: 1   # and one beside
api: "odd"
enums:
    # deeper than usual
    'null':
        type: string
        values:
            - plain  # said twice
            - 'quo''ted'
            - "dou\\"ble: x"
            - {value: 'in a, brace', since: '1'}
            - value: 7
              summary: |
                  values:
                    - not this: one
              since: '2'
    "with: colon":
        type: integer
        summary: >-
            folded: text
            over lines

        values: [1, 2]

events:
  a b.c/d:
    kind: error
    summary: 'quoted: over
      two: lines'
    fields:
      type:
        type: string
        values:
        - flush
      'x':
        type: integer
  last:
    kind: result
    fields: {}
"""


def as_wire(path: DataPath, data: object) -> DataPath:
    """Name the items of lists by their wire value."""
    steps: list[Key] = []
    for step in path:
        if isinstance(data, list) and isinstance(step, int):
            data = data[step]
            steps.append(data["value"] if isinstance(data, dict) else data)
        elif isinstance(data, dict):
            data = data[step]
            steps.append(step)
    return tuple(steps)


@pytest.mark.parametrize(
    "text", [ODD, *(path.read_text(encoding="utf-8") for path in SPECS)], ids=lambda t: t[:40]
)
def test_every_line_is_the_parsers(text: str) -> None:
    parsed = load_yaml(text, "spec.yaml")
    lines = SpecLines(text)
    flow = {
        number for number, line in enumerate(text.splitlines(), 1) if "[" in line or "{" in line
    }
    wrong = {
        path: (line, lines.line(as_wire(path, parsed.data)))
        for path, line in parsed.lines.items()
        if line not in flow and lines.line(as_wire(path, parsed.data)) != line
    }
    assert parsed.lines
    assert wrong == {}


def test_what_does_not_stand_there_has_its_nearest_ancestors_line() -> None:
    lines = SpecLines(ODD)
    row = ODD.splitlines()
    assert row[lines.line(("events", "last", "fields", "none")) - 1] == "    fields: {}"
    assert row[lines.line(("events", "none", "fields", "x")) - 1] == "events:"
    assert row[lines.line(("enums", "null", "values", "in a, brace", "since")) - 1].endswith("'1'}")
    assert lines.line(("methods", "none")) == 1
    assert lines.line(()) == 1
    assert SpecLines("").line(("events",)) == 1
    assert SpecLines("events:\n").line(("events", "a")) == 1
