"""Imports point one way, and each outside library for a format has one place."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "generator" / "refwright"
MODULES = sorted(PACKAGE.rglob("*.py"))
ABOVE = {
    "pipeline",
    "building",
    "cli",
    "commands",
    "console",
    "diff_decided",
    "diff_judging",
    "diff_places",
    "diff_printing",
    "diff_reporting",
    "diff_sources",
    "discovery",
    "explaining",
    "generated_places",
    "grace_periods",
    "page_set",
    "rendering",
    "vendoring",
    "verifying",
    "__main__",
}
PARTS = {"readers", "interpret", "targets", "diff"}
FENCES = {
    "bs4": "readers/html",
    "lxml": "readers/html",
    "ruamel": "yaml_file_strict",
    "jinja2": "targets/environment",
    "markdown_it": "readers/markdown",
    "pypdfium2": "readers/pdf",
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


def part_of(module: str) -> str:
    return module.split(".")[1] if module.startswith("refwright.") else ""


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for name in imports_of(path):
        part = part_of(name)
        if own in PARTS:
            assert part not in PARTS - {own}, f"{own} imports {name}"
        if own not in ABOVE:
            assert part not in ABOVE, f"{own} imports {name}"
        if own in {"model", "errors", "document", "limits"}:
            assert part in {"", "errors", "exactness", "limits"}, f"{own} imports {name}"


@pytest.mark.parametrize(("library", "place"), FENCES.items())
def test_a_library_for_a_format_is_fenced(library: str, place: str) -> None:
    users = [
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        if any(name.split(".")[0] == library for name in imports_of(path))
    ]
    assert all(user.startswith(place) for user in users), users
