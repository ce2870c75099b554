"""refwright turns published reference documentation into a reviewed spec and typed SDKs.

What is named in ``__all__`` is public and typed; it is described in ``docs/library.md``. All other
modules may change with any release.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from refwright.base.version import __version__

__all__ = [
    "CaptureError",
    "Change",
    "Changes",
    "CorrectionError",
    "Diff",
    "Enum",
    "EnumValue",
    "Event",
    "Field",
    "Finding",
    "Method",
    "Output",
    "Parameter",
    "Reading",
    "RefwrightError",
    "Spec",
    "SpecError",
    "TargetError",
    "TypeDef",
    "UsageError",
    "Verification",
    "__version__",
    "diff",
    "generate",
    "load_spec",
    "read_release",
    "save_spec",
    "verify",
    "write",
]

if TYPE_CHECKING:
    from refwright.base.errors import (
        CaptureError,
        CorrectionError,
        Finding,
        RefwrightError,
        SpecError,
        TargetError,
        UsageError,
    )
    from refwright.changes.compare.change import Change
    from refwright.changes.compare.differ import Diff, diff
    from refwright.files.writing import Changes
    from refwright.library import Output, generate, read_release, save_spec, verify, write
    from refwright.packages.verifying import Verification
    from refwright.reading.read_release import Reading
    from refwright.spec.file import load_spec
    from refwright.spec.model import (
        Enum,
        EnumValue,
        Event,
        Field,
        Method,
        Parameter,
        Spec,
        TypeDef,
    )

_HOMES = {
    "base.errors": "CaptureError CorrectionError Finding RefwrightError SpecError TargetError "
    "UsageError",
    "changes.compare.change": "Change",
    "changes.compare.differ": "Diff diff",
    "files.writing": "Changes",
    "library": "Output generate read_release save_spec verify write",
    "packages.verifying": "Verification",
    "reading.read_release": "Reading",
    "spec.file": "load_spec",
    "spec.model": "Enum EnumValue Event Field Method Parameter Spec TypeDef",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    # imported when they are used: a command that needs one of these shall not wait for all
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(importlib.import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
