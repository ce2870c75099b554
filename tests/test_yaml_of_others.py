"""Whatever YAML stands in the repository or is written here, other loaders read it alike."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from ruamel.yaml import YAML

from refwright.canonical_yaml.files import dump_yaml, load_yaml

ROOT = Path(__file__).parents[1]
COMMITTED = sorted(
    path
    for folder in ("spec", "generator", "tests", "demo", "docs")
    for path in (ROOT / folder).rglob("*.yaml")
    if "broken" not in path.parts and ".venv" not in path.parts
)
WORDS = """
yes no on off y n Y N YES No On true false True null Null ~ 1e3 1E3 0x1F 0o14 014 1_000 12:30
12:30:45 190:20:30 2020-01-01 2001-12-14t21:59:43.10-05:00 1.5 -1 .5 +1 .inf -.INF .nan inf nan
= << - -- 1. 0b101 8.1 8.1.4 none N/A
""".split()


def alike(one: object, other: object) -> bool:
    """Compare as data: 1, 1.0 and true are three things."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    return type(one) is type(other) and one == other


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: str(path.relative_to(ROOT)))
def test_committed_files(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    try:
        ours = load_yaml(text, str(path)).data
    except Exception:  # noqa: BLE001 - files that are to be refused stand in the repository, too
        pytest.skip("refused by refwright, as it is meant to be")
    assert alike(ours, yaml.load(text, Loader=yaml.CSafeLoader)), "PyYAML"
    assert alike(ours, YAML(typ="safe").load(text)), "ruamel"


@pytest.mark.parametrize("word", WORDS)
def test_words_that_some_yaml_takes_for_other_things(word: str) -> None:
    data = {"key": word, word: "value", "list": [word, "a"], "rows": [{"value": word, "name": "x"}]}
    text = dump_yaml(data)
    for read in (load_yaml(text, "x").data, yaml.safe_load(text), YAML(typ="safe").load(text)):
        assert alike(read, data), text
