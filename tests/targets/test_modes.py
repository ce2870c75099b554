"""The modes of decoding: lenient, strict, all faults; strict says what the closed schema says."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from payload_corpus import Corpus
from spec_samples import EVERY_CONSTRUCT, TREE

from refwright.naming.identifiers import Names
from refwright.spec.file import load_spec
from refwright.spec.model import Spec
from refwright.targets import load_target
from refwright.targets.base import stamp_of
from refwright.targets.jsonschema.target import CLOSED

ROOT = Path(__file__).resolve().parents[2]
ORS = load_spec(ROOT / "spec" / "genesys-ors" / "8.1.4.yaml")
SPECS = {"ors": ORS, "every": EVERY_CONSTRUCT, "tree": TREE}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("modes")
    sys.path.insert(0, str(folder))
    found = {}
    try:
        for name, spec in SPECS.items():
            output = load_target("python")(spec, stamp_of(spec), Names())
            for path, text in output.items():
                _, _, rest = path.partition("/")
                if rest:
                    place = folder / f"modes_{name}" / rest
                    place.parent.mkdir(parents=True, exist_ok=True)
                    place.write_text(text, encoding="utf-8")
            found[name] = importlib.import_module(f"modes_{name}")
        yield found
    finally:
        sys.path.remove(str(folder))
        for module in [each for each in sys.modules if each.startswith("modes_")]:
            del sys.modules[module]


def closed_schema(spec: Spec) -> Any:
    text = load_target("jsonschema")(spec, stamp_of(spec), Names())[CLOSED]
    return jsonschema_rs.validator_for(json.loads(text))


def refused(package: Any, name: str, data: object, **how: str) -> list[str]:
    try:
        package.parse_event(name, data, **how)
    except package.DecodeError as error:
        return [str(each) for each in error.errors]
    return []


@pytest.mark.parametrize("name", SPECS)
def test_every_mode_agrees_with_its_judge(name: str, packages: dict[str, Any]) -> None:
    package, closed = packages[name], closed_schema(SPECS[name])
    tried = 0
    for payload in Corpus(SPECS[name]).payloads():
        if payload.kind != "event" or payload.free:
            continue
        data = json.loads(payload.text)
        tried += 1
        strict = refused(package, payload.name, data, mode="strict")
        assert (not strict) == closed.is_valid({"name": payload.name, "data": data}), payload
        assert len(strict) <= 1
        collected = refused(package, payload.name, data, errors="collect")
        assert collected[:1] == ([] if payload.error is None else [payload.error])
        lenient = refused(package, payload.name, data, mode="lenient")
        assert lenient in ([], refused(package, payload.name, data)) or "null" in payload.text
    assert tried > 50


BAD = {
    "interactionid": 3,
    "hints": {"ccevent": "x", "cause": None, "callstate": 77, "later": 1},
    "later": 1,
}


def test_all_faults_are_collected(packages: dict[str, Any]) -> None:
    package = packages["ors"]
    at = "interaction.ondivert"
    plain = [
        f"{at}.hints.ccevent: expected int, got str",
        f"{at}.hints.cause: expected int, got null",
        f"{at}.interactionid: expected str, got int",
    ]
    assert refused(package, at, BAD) == plain[:1]
    assert refused(package, at, BAD, errors="collect") == plain
    assert refused(package, at, BAD, mode="lenient", errors="collect") == [plain[0], plain[2]]
    assert set(refused(package, at, BAD, mode="strict", errors="collect")) == {
        *plain,
        f"{at}.later: not a documented member",
        f"{at}.hints.later: not a documented member",
        f"{at}.hints.callstate: 77 is not a documented value",
    }
    with pytest.raises(package.DecodeError) as caught:
        package.InteractionOndivert.from_dict(BAD, errors="collect")
    assert str(caught.value).splitlines() == plain


def test_null_is_absent_where_a_member_may_be(packages: dict[str, Any]) -> None:
    package = packages["ors"]
    made = package.parse_event("interaction.ondivert", {"hints": {"cause": None}}, mode="lenient")
    assert made.hints.cause is None
    assert made.to_dict() == {"hints": {}}
    hub = package.EventHub(mode="strict")
    with pytest.raises(package.DecodeError, match="not a documented event"):
        hub.dispatch("no.such", {})
    with pytest.raises(ValueError, match="mode is one of"):
        package.parse_event("no.such", {}, mode="lax")
