"""Rooms import one way and in no circle; each outside library for a format has one place.

The contracts stand in ``pyproject.toml`` (``[tool.importlinter]``); import-linter holds them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generator" / "refwright"
MODULES = sorted(PACKAGE.rglob("*.py"))
FENCES = {
    "cssselect": "readers/html/forms.py",
    "lxml": "readers/html/tree.py",
    "ruamel": "canonical_yaml/library.py",
    "jinja2": ("targets/emission/environment.py", "targets/user_templates/"),
    "markdown_it": "readers/markdown.py",
    "pypdfium2": "readers/pdf/",
}


def imports_of(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(str(node.module))
    return names


def contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    return subprocess.run(
        [*command, "--no-cache", "--config", str(ROOT / "pyproject.toml")],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "COLUMNS": "200", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_rooms_import_one_way_and_in_no_circle() -> None:
    done = contracts(PACKAGE.parent)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "imported", "told"),
    [
        ("readers/bullets.py", "refwright.packages.proving", "readers is not allowed"),
        ("readers/dates.py", "refwright.facts.corrections", "readers is not allowed"),
        ("spec/model.py", "refwright.readers.dates", "spec is not allowed"),
        ("spec/model.py", "refwright.spec.file", "No cycles are allowed in refwright.spec"),
        ("targets/base.py", "refwright.changes", "targets is not allowed"),
        ("attic.py", "refwright.cli.main", "attic"),
    ],
)
def test_a_wrong_import_is_told(module: str, imported: str, told: str, tmp_path: Path) -> None:
    for path in MODULES:
        copy = tmp_path / "refwright" / path.relative_to(PACKAGE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    with (tmp_path / "refwright" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n\ndef late() -> None:\n    import {imported}\n")
    done = contracts(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert told in done.stdout


@pytest.mark.parametrize(("library", "place"), FENCES.items())
def test_a_library_for_a_format_is_fenced(library: str, place: str | tuple[str, ...]) -> None:
    users = [
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        if any(name.split(".")[0] == library for name in imports_of(path))
    ]
    assert all(user.startswith(place) for user in users), users
