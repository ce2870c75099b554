"""The compilers from npm that judge generated TypeScript are those of the targets' own tests."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

TARGETS = Path(__file__).resolve().parents[1] / "targets"
if str(TARGETS) not in sys.path:
    sys.path.append(str(TARGETS))
_SPEC = importlib.util.spec_from_file_location("targets_conftest", TARGETS / "conftest.py")
assert _SPEC is not None
assert _SPEC.loader is not None
_FIXTURES = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_FIXTURES)
node_tools = _FIXTURES.node_tools
node = _FIXTURES.node
