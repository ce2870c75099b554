"""A package is never called as a module of Python's own library: it is imported beside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from refwright.naming.identifiers import Names, package_name
from refwright.naming.library_names import PYTHON_LIBRARY
from refwright.spec.file import parse_spec
from refwright.targets import load_target
from refwright.targets.base import stamp_of

SPEC = """\
refwright: 1
api: {api}
release: '1'
enums:
  {api}: {{type: string, values: [json, typing]}}
types:
  typing: {{fields: {{x{api}: {{type: string}}, json: {{type: '`typing`'}}}}}}
events:
  {api}.json: {{kind: notification, group: {api}, fields: {{{api}: {{type: '`typing`'}}}}}}
"""
LIBRARY = "collections collections.abc dataclasses datetime enum json re types typing".split()


@pytest.mark.parametrize(
    "api",
    ["json", "typing", "enum", "re", "collections", "datetime", "dataclasses", "class", "import",
     "async", "types", "refwright", "self", "typing-extensions"],
)  # fmt: skip
def test_a_package_is_imported_beside_the_library(api: str, tmp_path: Path) -> None:
    spec = parse_spec(SPEC.format(api=api), "spec.yaml")
    files = load_target("python")(spec, stamp_of(spec), Names())
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    package = package_name(api)
    assert (tmp_path / package / "__init__.py").is_file()
    modules = [
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in files
        if name.startswith(f"{package}/") and name.endswith(".py")
    ]
    here = repr(str(tmp_path))
    code = f"import sys; sys.path.insert(0, {here})\n" + "".join(
        f"import {name}\nassert not str(getattr({name}, '__file__', '')).startswith({here})\n"
        for name in LIBRARY
    )
    code += "".join(f"import {module}\n" for module in modules)
    subprocess.run([sys.executable, "-I", "-c", code], check=True, timeout=60)


def test_the_list_is_that_of_every_python() -> None:
    """What the running Python has is in the list, whichever it is."""
    public = {name for name in sys.stdlib_module_names if not name.startswith("_")}
    assert not {name for name in public if package_name(name) in public} - {"this", "antigravity"}
    assert public - {"this", "antigravity"} <= PYTHON_LIBRARY | {"idlelib", "nt"}
