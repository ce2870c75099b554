"""Generated Python packages of several releases at once, imported to be tried.

The packages are written to a folder that is removed again, and imported under names of their own,
as a user may vendor them; so neither meets the other or a package that is installed.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from refwright.naming.identifiers import Names
from refwright.spec.model import Spec
from refwright.targets import load_target
from refwright.targets.base import stamp_of


@contextmanager
def generated_packages(*specs: Spec) -> Iterator[tuple[ModuleType, ...]]:
    """Generate and import a Python package for each spec; afterwards nothing is left of them.

    Raises ``TargetError`` for a spec that cannot be expressed.
    """
    with tempfile.TemporaryDirectory(prefix="refwright-") as folder:
        root = Path(folder)
        # the folder's own name makes those of the packages differ from any that are loaded
        names = [f"{root.name.replace('-', '_')}_{at}" for at in range(len(specs))]
        for name, spec in zip(names, specs, strict=True):
            _write(root / name, spec)
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield tuple(importlib.import_module(name) for name in names)
        finally:
            sys.path.remove(folder)
            for loaded in [n for n in sys.modules if n.partition(".")[0] in names]:
                del sys.modules[loaded]


def _write(folder: Path, spec: Spec) -> None:
    """Write the inner folder of a package, which is all that a vendored copy needs."""
    for path, text in load_target("python")(spec, stamp_of(spec), Names()).items():
        inner, _, rest = path.partition("/")
        if rest and not inner.startswith("."):
            target = folder / rest
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
