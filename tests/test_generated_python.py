"""The committed Python packages: imported, used, type-checked, and free of anything else."""

from __future__ import annotations

import ast
import doctest
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import black
import pytest

from refwright.spec.file import load_spec
from refwright.spec.model import Completeness, Ref, Scalar, ScalarName, Spec, by_name

ROOT = Path(__file__).resolve().parents[1]
PROJECTS = sorted(path.parent for path in ROOT.glob("generated/python/*/*/pyproject.toml"))
IDS = [f"{project.parent.name}-{project.name}" for project in PROJECTS]
SAMPLES = {
    ScalarName.STRING: "text",
    ScalarName.INTEGER: 7,
    ScalarName.NUMBER: 1.5,
    ScalarName.BOOLEAN: True,
    ScalarName.DATETIME: "2026-01-02T03:04:05Z",
    ScalarName.NULL: None,
}


def imported(project: Path) -> ModuleType:
    package = next(path.name for path in project.iterdir() if (path / "__init__.py").is_file())
    for name in [n for n in sys.modules if n == package or n.startswith(f"{package}.")]:
        del sys.modules[name]
    sys.path.insert(0, str(project))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(project))


@pytest.fixture(params=PROJECTS, ids=IDS)
def project(request: pytest.FixtureRequest) -> Iterator[Path]:
    sys.path.insert(0, str(request.param))
    yield request.param
    sys.path.remove(str(request.param))


def spec_of(project: Path) -> Spec:
    return load_spec(ROOT / "spec" / project.parent.name / f"{project.name}.yaml")


def payload(spec: Spec, fields: Any) -> dict[str, Any]:
    """A payload with every field, the first value of each enumeration, and one unknown field."""
    data: dict[str, Any] = {"unknown to all": [1, {"deep": None}]}
    for field in fields:
        if field.values is not None and field.values.values:
            data[field.name] = field.values.values[-1].value
        elif isinstance(field.type, Scalar):
            data[field.name] = SAMPLES[field.type.name]
        elif isinstance(field.type, Ref):
            enum = by_name(spec.enums).get(field.type.name)
            if enum is not None:
                data[field.name] = enum.enumeration.values[0].value
            else:
                inner = by_name(spec.types)[field.type.name].fields or ()
                data[field.name] = payload(spec, inner)
    return data


def test_there_are_packages() -> None:
    assert {"genesys-ors-8.1", "genesys-ors-8.1.4"} <= set(IDS)


def test_every_event_is_parsed_and_given_back_whole(project: Path) -> None:
    package, spec = imported(project), spec_of(project)
    assert list(package.EVENTS) == [event.name for event in spec.events]
    for event in spec.events:
        data = payload(spec, event.fields)
        decoded = package.parse_event(event.name, data)
        assert event.name == type(decoded).NAME
        assert decoded.to_dict() == data
        assert decoded.unknown_fields == {"unknown to all": [1, {"deep": None}]}
        assert package.parse_event(event.name, {}).to_dict() == {}


def test_every_wrong_type_is_refused_with_its_path(project: Path) -> None:
    package, spec = imported(project), spec_of(project)
    refused = 0
    for event in spec.events:
        for field in event.fields:
            if field.type == Scalar(ScalarName.STRING):
                with pytest.raises(package.DecodeError) as caught:
                    package.parse_event(event.name, {field.name: 7})
                assert str(caught.value) == f"{event.name}.{field.name}: expected str, got int"
                refused += 1
        with pytest.raises(package.DecodeError):
            package.parse_event(event.name, [])
    assert refused


def test_unknown_values_and_events_are_kept(project: Path) -> None:
    package, spec = imported(project), spec_of(project)
    for event in spec.events:
        for field in event.fields:
            if field.values and field.values.complete is not Completeness.UNKNOWN:
                value = "a value of tomorrow" if field.type != Scalar(ScalarName.INTEGER) else 999
                decoded = package.parse_event(event.name, {field.name: value})
                assert decoded.to_dict() == {field.name: value}
    unknown = package.parse_event("no.such.event", {"a": 1})
    assert unknown == package.UnknownEvent("no.such.event", {"a": 1})
    assert unknown.to_dict() == {"a": 1}


def test_values_with_parameters_are_modelled() -> None:
    package = imported(ROOT / "generated/python/genesys-ors/8.1.4")
    event = package.parse_event("error.interaction.terminate", {"error": "invalidstate.ringing"})
    assert event.error.is_known
    assert event.error in package.ErrorInteractionTerminateError.INVALIDSTATE_STATE
    assert (event.error.base, event.error.parameter) == ("invalidstate", "ringing")
    assert event.to_dict() == {"error": "invalidstate.ringing"}


def test_shared_enumerations_are_typed() -> None:
    package = imported(ROOT / "generated/python/genesys-ors/8.1.4")
    event = package.parse_event("interaction.ondivert", {"hints": {"ccevent": 13, "cause": 99}})
    assert event.hints.ccevent is package.CallControlEvent(13)
    assert event.hints.cause == 99
    assert (len(package.CallState), len(package.CcEventCause), len(package.CallControlEvent)) == (
        35,
        11,
        14,
    )


def test_a_package_imports_nothing_but_the_standard_library(project: Path) -> None:
    for path in project.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                assert str(node.module).split(".")[0] in sys.stdlib_module_names
            if isinstance(node, ast.Import):
                assert all(a.name.split(".")[0] in sys.stdlib_module_names for a in node.names)


def test_black_leaves_a_package_alone(project: Path) -> None:
    for path in project.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert black.format_str(text, mode=black.Mode()) == text, path


def test_doctests_of_a_package_hold(project: Path) -> None:
    package = imported(project)
    modules = [f"{package.__name__}.{p.stem}" for p in project.glob("*/*.py")]
    results = [doctest.testmod(importlib.import_module(m)) for m in modules if "__" not in m]
    assert sum(result.attempted for result in results) >= 2
    assert sum(result.failed for result in results) == 0


def test_packages_pass_strict_type_checking(tmp_path: Path) -> None:
    for project in PROJECTS:
        package = next(path.name for path in project.iterdir() if path.is_dir())
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", package]
        command += [f"--cache-dir={tmp_path}"]
        run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout
