"""Targets: kinds of output, each generated from the spec alone."""

from __future__ import annotations

import importlib
import re
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from refwright.base.errors import UsageError
from refwright.base.nearest import did_you_mean
from refwright.targets.base import Target

__all__ = ["load_target", "target_names"]

_MODULES = {
    "python": "refwright.targets.python.target",
    "jsonschema": "refwright.targets.jsonschema.target",
    "typescript": "refwright.targets.typescript.target",
    "asyncapi": "refwright.targets.jsonschema.asyncapi",
    "markdown": "refwright.targets.markdown.target",
}
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def target_names(templates: Path | None = None) -> list[str]:
    """Name the targets that there are: refwright's own, and those that a user's templates declare.

    Raises ``UsageError`` for a folder that is not there or a target whose name cannot be one.
    """
    own = [name for name, module in _MODULES.items() if find_spec(module) is not None]
    if templates is None:
        return own
    declared: list[str] = _declared().declared_names(templates)
    for name in declared:
        if name in _MODULES or not _NAME.fullmatch(name):
            raise UsageError(
                f"{name!r} cannot be the name of a declared target",
                where=str(templates / name),
                remedy="lower case words and dashes, and none of refwright's own targets",
            )
    return own + declared


def load_target(name: str, templates: Path | None = None) -> Target:
    """Load a target by name, with the templates of a user going first, where there are any.

    Only what is asked for is imported. Raises ``UsageError`` for a target that there is not.
    """
    known = target_names(templates)
    if name not in known:
        remedy = did_you_mean(name, known, f"one of {', '.join(known)}")
        raise UsageError(f"there is no target {name!r}", remedy=remedy)
    if name not in _MODULES:
        declared: Target = _declared().declared_target(name, templates)
        return declared
    target: Target = importlib.import_module(_MODULES[name]).render
    if templates is None:
        return target
    replaced: Target = importlib.import_module("refwright.targets.user_templates.overlay").overlaid(
        name, target, templates
    )
    return replaced


def _declared() -> ModuleType:
    """Load what few runs need."""
    return importlib.import_module("refwright.targets.user_templates.declared")
