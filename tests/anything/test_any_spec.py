"""For any spec that the schema admits, every target's output is proved, or the spec is refused.

``REFWRIGHT_EXAMPLES`` asks for a long run; see ``make fuzz``.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from schema_specs import HARD_TEXTS, spec_data

from refwright.base.errors import RefwrightError
from refwright.canonical_yaml.files import dump_yaml
from refwright.naming.identifiers import Names
from refwright.packages.proving import prove
from refwright.spec.file import parse_spec, spec_text
from refwright.spec.model import Spec
from refwright.targets import load_target
from refwright.targets.base import Output, stamp_of

EXAMPLES = int(os.environ.get("REFWRIGHT_EXAMPLES", "200"))
TARGETS = ("python", "typescript", "jsonschema", "asyncapi", "markdown")
HEAD = "refwright: 1\napi: doors\nrelease: '1'\n"


def outputs(spec: Spec) -> dict[str, Output]:
    """Render and prove every output."""
    names = Names()
    made = {}
    for target in TARGETS:
        made[target] = load_target(target)(spec, stamp_of(spec), names)
        prove(target, spec, made[target])
    return made


def admitted(data: Any) -> Spec | None:
    """Load the spec that data are, unless it is refused by name."""
    try:
        return parse_spec(dump_yaml(data), "spec.yaml")
    except RefwrightError as error:
        assert "spec.yaml" in str(error), str(error)
        return None


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(spec_data())
def test_every_output_of_any_spec_is_proved(data: Any) -> None:
    spec = admitted(data)
    if spec is None:
        return
    text = spec_text(spec)
    assert spec_text(parse_spec(text, "spec.yaml")) == text
    made = outputs(spec)
    for path, source in made["python"].items():
        if path.endswith((".py", ".pyi")):
            compile(source, path, "exec")
    imported(made["python"])


def imported(files: Output) -> None:
    """Import every module of a Python package, as a user does."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text, encoding="utf-8")
        package = next(path.partition("/")[0] for path in files if path.endswith("/__init__.py"))
        modules = [
            path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            for path in files
            if path.endswith(".py") and path.startswith(f"{package}/")
        ]
        known = set(sys.modules)
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            for module in modules:
                importlib.import_module(module)
        finally:
            sys.path.remove(folder)
            for name in set(sys.modules) - known:
                if name.partition(".")[0] == package:
                    del sys.modules[name]


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_a_proof_does_not_block_what_a_page_may_say(text: str) -> None:
    one: dict[str, Any] = {"summary": text, "since": text, "deprecated": text}
    field = {**one, "default": text, "values": [text, {"value": f"{text}2", "name": text}]}
    data = {
        "refwright": 1, "api": "doors", "release": "1", "title": text, "valid_for": [text],
        "enums": {f"{text}e": {"type": "string", "values": [text], "summary": text}},
        "types": {text: {"fields": {text: field}, "summary": text, "since": text}},
        "events": {text: {"kind": "notification", "group": text, "action": text, **one,
                          "fields": {text: field}}},
        "methods": {text: {"namespace": text, "group": text, **one, "returns": "string",
                           "parameters": {text: field}}},
        "protocols": {text: {"short_names": [text], "summary": text}},
        "participants": {text: {"examples": [text]}},
    }  # fmt: skip
    spec = admitted(data)
    assert spec is not None
    outputs(spec)


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ("title: Doors • Reference\n", ""),
        ("types:\n  '12:30': {fields: {a: {type: '`12:30` | 12:30'}}}\n", ""),
        ("types:\n  T: {fields: {a: {type: 'null | null'}}}\n", ""),
        ("enums:\n  E: {type: string, values: [x, x, '1']}\n", ""),
        ("enums:\n  E: {type: integer, values: [1, 1]}\n", ""),
        ("enums:\n  E: {type: integer, values: [{value: 1, parameter: {name: p}}]}\n", "no part"),
        (f"types:\n  T: {{fields: {{a: {{type: '{10**399}', default: {10**399}}}}}}}\n", ""),
        ("enums:\n  E: {type: integer, values: [1, x]}\n", "enums.E.values: the value 'x'"),
        ("methods:\n  m: {parameters: {a: {callback: call, type: string}}}\n", "has no type"),
        ("types:\n  T: {fields: {a: {default: 1e400}}}\n", "types.T.fields.a.default"),
        (f"types:\n  T: {{fields: {{a: {{default: {'1' * 5000}}}}}}}\n", "line 5"),
        (f"types:\n  T: {{fields: {{a: {{type: '{'1' * 5000}'}}}}}}\n", "not a type"),
    ],
)
def test_specs_at_the_edge(body: str, refused: str) -> None:
    try:
        spec = parse_spec(HEAD + body, "spec.yaml")
    except RefwrightError as error:
        assert refused
        assert refused in str(error)
        assert "spec.yaml" in str(error)
        return
    assert not refused
    imported(outputs(spec)["python"])
