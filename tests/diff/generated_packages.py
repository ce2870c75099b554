"""Generated Python packages of two specs side by side, each imported under a name of its own."""

from __future__ import annotations

import hashlib
import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from refwright.model import Spec
from refwright.naming import Names
from refwright.targets.base import stamp_of
from refwright.targets.python import render


@contextmanager
def packages(folder: Path, *specs: Spec) -> Iterator[tuple[ModuleType, ...]]:
    """Render, write and import a package for each spec; they are forgotten afterwards."""
    names = [_vendored(spec, folder) for spec in specs]
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield tuple(importlib.import_module(name) for name in names)
    finally:
        sys.path.remove(str(folder))
        for loaded in [n for n in sys.modules if n.partition(".")[0] in names]:
            del sys.modules[loaded]


def _vendored(spec: Spec, folder: Path) -> str:
    """Write a package as a user vendors it: the inner folder, under any name."""
    digest = hashlib.sha256(repr(spec).encode("utf-8", "surrogatepass")).hexdigest()[:20]
    name = f"vendored_{digest}"
    for path, text in render(spec, stamp_of(spec), Names()).items():
        inner, _, rest = path.partition("/")
        if rest and not inner.startswith("."):
            target = folder / name / rest
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    return name
