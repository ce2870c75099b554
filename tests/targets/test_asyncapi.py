"""The AsyncAPI document: opened by the reference parser, and one in content with the spec."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from payload_samples import ACCEPTED, REFUSED
from spec_samples import EVERY_CONSTRUCT, hostile_spec

from refwright.naming.identifiers import Names
from refwright.spec.file import load_spec
from refwright.spec.model import Field, Spec
from refwright.targets.base import stamp_of
from refwright.targets.jsonschema.asyncapi import DOCUMENT, render

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "tests/node/read_asyncapi.mjs"
SPECS = {
    "every": EVERY_CONSTRUCT,
    "hostile": hostile_spec(),
    "empty": Spec("none", "1"),
    **{
        f"{path.parent.name}-{path.stem}": load_spec(path)
        for path in sorted(ROOT.glob("spec/*/*.yaml"))
        if path.with_suffix(".lock.yaml").exists()
    },
}
Run = Callable[..., str]


def document(spec: Spec) -> str:
    return render(spec, stamp_of(spec), Names())[DOCUMENT]


@pytest.fixture(scope="module")
def opened(node: Run, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Give what the reference parser says of each sample's document."""
    folder = tmp_path_factory.mktemp("asyncapi")
    for name, spec in SPECS.items():
        (folder / f"{name}.json").write_text(document(spec), encoding="utf-8")
    printed = node(READER, *(folder / f"{name}.json" for name in SPECS))
    lines = printed.rstrip("\n").split("\n")
    return dict(zip(SPECS, map(json.loads, lines), strict=True))


@pytest.mark.parametrize("name", SPECS)
def test_the_reference_parser_has_no_error_and_no_warning(
    opened: dict[str, Any], name: str
) -> None:
    assert [text for level, text in opened[name]["complaints"] if level <= 1] == []
    assert opened[name]["version"] == SPECS[name].release


@pytest.mark.parametrize("name", SPECS)
def test_every_event_is_received_with_its_fields(opened: dict[str, Any], name: str) -> None:
    found = {m["name"]: (m["channel"], sorted(m["properties"])) for m in opened[name]["received"]}
    assert found == {
        event.name: (event.group or "events", sorted(map(_key, event.fields)))
        for event in SPECS[name].events
    }


def _key(field: Field) -> str:
    """Give the key of a field's schema; four names are patterns, as the parser fails at them."""
    unreadable = {"$ref": r"^\$ref$", "<<": "^<<$", "__proto__": "^__proto__$"}
    unreadable["hasOwnProperty"] = "^hasOwnProperty$"
    return unreadable.get(field.name, field.name)


def test_the_reference_parser_refuses_what_is_none(node: Run, tmp_path: Path) -> None:
    broken = json.loads(document(EVERY_CONSTRUCT))
    broken["operations"]["receive-events"]["action"] = "listen"
    (tmp_path / "broken.json").write_text(json.dumps(broken))
    complaints = json.loads(node(READER, tmp_path / "broken.json"))["complaints"]
    assert 0 in [level for level, _ in complaints]


def test_payload_schemas_give_the_verdicts_of_every_target() -> None:
    """As JSON Schema of the dialect that AsyncAPI has: draft 7."""
    whole = json.loads(document(EVERY_CONSTRUCT))
    messages = whole["components"]["messages"]
    for name, data, refused in (
        *((n, d, False) for n, d in ACCEPTED),
        *((n, d, True) for n, d, _ in REFUSED),
    ):
        found = [m for m in messages.values() if m["name"] == name]
        if not found:
            continue
        schema = {**found[0]["payload"], "components": whole["components"]}
        message = {"name": name, "data": data}
        assert jsonschema.Draft7Validator(schema).is_valid(message) is not refused, (name, data)
        assert jsonschema_rs.Draft7Validator(schema).is_valid(message) is not refused, (name, data)


def test_a_message_of_a_varying_name_is_that_of_its_event() -> None:
    whole = json.loads(document(EVERY_CONSTRUCT))
    payload = whole["components"]["messages"]["event-done-state-stateid"]["payload"]
    validator = jsonschema_rs.Draft7Validator({**payload, "components": whole["components"]})
    assert validator.is_valid({"name": "done.state.one", "data": {"value": 1}})
    assert not validator.is_valid({"name": "done.state.one", "data": {}})
    assert not validator.is_valid({"name": "done.state.a.b", "data": {"value": 1}})
    assert not validator.is_valid({"name": "done.stateXone", "data": {"value": 1}})
