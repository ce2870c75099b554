"""The committed specs: current, explained to the last fact, and equal to what the README says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from refwright.facts.lock import lock_text, parse_lock
from refwright.reading.explaining import explain, explanation_text
from refwright.spec.file import SCHEMA_FILE, load_spec, spec_digest, spec_text
from refwright.spec.schema import schema_text
from refwright.spec.to_data import spec_to_data

ROOT = Path(__file__).resolve().parents[1]
SECONDS = re.compile(r", \d+\.\d s$")
SPECS = sorted(
    path
    for path in ROOT.glob("spec/*/*.yaml")
    if not path.name.endswith(".lock.yaml") and path.stem not in {"corrections", "names"}
)


@pytest.fixture(params=SPECS, ids=[f"{p.parent.name}-{p.stem}" for p in SPECS])
def spec_path(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def facts_of(data: object, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Every path of a spec's data that states something, prose aside."""
    if not isinstance(data, dict):
        return []
    found = []
    for key, value in data.items():
        if key == "summary" or (not path and key in {"refwright", "api", "release", "title"}):
            continue
        here = (*path, key)
        if key == "values" and isinstance(value, list):
            found += [(*here, str(v["value"] if isinstance(v, dict) else v)) for v in value]
        elif isinstance(value, dict):
            found += [here] * (key not in SECTIONS) + facts_of(value, here)
        elif key != "complete" and (key, value) != ("fields", "unknown"):
            found.append(here)
    return found


SECTIONS = {
    "events",
    "types",
    "enums",
    "methods",
    "protocols",
    "participants",
    "fields",
    "parameters",
}


def test_there_are_specs() -> None:
    assert len(SPECS) >= 4


def test_a_spec_is_canonical(spec_path: Path) -> None:
    spec = load_spec(spec_path)
    assert spec_text(spec) == spec_path.read_text(encoding="utf-8")


def test_every_fact_is_explained(spec_path: Path) -> None:
    lock = parse_lock(spec_path.with_suffix(".lock.yaml").read_text(encoding="utf-8"), "lock")
    spec = load_spec(spec_path)
    assert lock.spec_digest == spec_digest(spec)
    paths = ["/".join(path) for path in facts_of(spec_to_data(spec))]
    assert len(paths) > 10
    for path in paths:
        if path.startswith("types/") and path.count("/") == 1 and path not in lock.evidence:
            continue  # a type that is only referred to; its reference is explained
        explanations = explain(lock, path)
        assert explanations[0].path == path
        assert explanations[0].testimony or explanations[0].correction
        assert path in explanation_text(explanations[0])


def test_lock_files_are_byte_stable(spec_path: Path) -> None:
    text = spec_path.with_suffix(".lock.yaml").read_text(encoding="utf-8")
    assert lock_text(parse_lock(text, "lock")) == text


def test_the_published_schema_is_current() -> None:
    assert (ROOT / "spec" / SCHEMA_FILE).read_text(encoding="utf-8") == schema_text()


def test_a_build_changes_nothing() -> None:
    command = [sys.executable, "-m", "refwright", "build", "--check"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-3000:]


def test_the_readme_says_what_the_commands_print() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```console\n\$ refwright (.+)\n([\s\S]*?)```", text)
    assert len(blocks) >= 2
    for command, shown in blocks:
        run = subprocess.run(
            [sys.executable, "-m", "refwright", *command.split()],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        # What breaks a receiver is shown, and the exit code says so.
        assert run.returncode == (1 if command.startswith("diff ") else 0), run.stderr
        printed = run.stdout + run.stderr
        for line in shown.splitlines():
            # The time that a run took, at a line's end, differs from run to run.
            assert line.strip() == "…" or re.sub(SECONDS, "", line) in printed, line
