"""Targets: kinds of output, each generated from the spec alone."""

from __future__ import annotations

import importlib
from importlib.util import find_spec

from refwright.errors import UsageError
from refwright.targets.base import Target

__all__ = ["load_target", "target_names"]

_MODULES = {
    "python": "refwright.targets.python",
    "jsonschema": "refwright.targets.jsonschema",
    "typescript": "refwright.targets.typescript",
    "asyncapi": "refwright.targets.asyncapi",
    "markdown": "refwright.targets.markdown",
}


def target_names() -> list[str]:
    """Name the targets that this refwright can generate."""
    return [name for name, module in _MODULES.items() if find_spec(module) is not None]


def load_target(name: str) -> Target:
    """Load a target by name (only what is asked for is imported); raises ``UsageError``."""
    if name not in target_names():
        raise UsageError(
            f"there is no target {name!r}", remedy=f"one of {', '.join(target_names())}"
        )
    target: Target = importlib.import_module(_MODULES[name]).render
    return target
