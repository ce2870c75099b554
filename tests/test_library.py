"""The front door: what it says it gives it gives, typed and at no cost; its page runs."""

from __future__ import annotations

import contextlib
import inspect
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

import refwright

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "library.md"
MAX_LOADED = 4
"""Modules of refwright that importing it may load: itself, and its version."""


def examples() -> str:
    return "\n".join(re.findall(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL))


def test_the_examples_of_the_guide_run(tmp_path: Path) -> None:
    told = io.StringIO()
    with contextlib.chdir(tmp_path), contextlib.redirect_stdout(told):
        exec(compile(examples(), str(GUIDE), "exec"), {})  # noqa: S102 - they are ours
    lines = told.getvalue().splitlines()
    assert "door.opened ['id']" in lines
    assert any(line.startswith("breaking event-removed") for line in lines)
    assert (tmp_path / "generated/python/doors/1.0/doors/__init__.py").is_file()


def test_the_examples_pass_strict_type_checking(tmp_path: Path) -> None:
    (tmp_path / "guide.py").write_text(examples(), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "guide.py"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={"MYPYPATH": str(ROOT / "generator"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_all_names_are_there_and_documented() -> None:
    assert refwright.__all__ == sorted(refwright.__all__)
    guide = GUIDE.read_text("utf-8")
    for name in refwright.__all__:
        found = getattr(refwright, name)
        assert name in dir(refwright)
        if name == "__version__":
            continue
        assert inspect.getdoc(found), name
        if inspect.isfunction(found):
            assert f"refwright.{name}(" in guide, f"docs/library.md does not show {name}"
            assert "\n\n" in (found.__doc__ or "") or len(found.__doc__ or "") > 60, name


def test_a_name_that_there_is_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        refwright.no_such_name  # type: ignore[attr-defined]  # noqa: B018


def test_importing_it_loads_nothing() -> None:
    script = "import sys, refwright; print(*(m for m in sys.modules if m.startswith('refwright')))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert len(done.stdout.split()) <= MAX_LOADED, done.stdout
