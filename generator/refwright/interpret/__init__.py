"""Interpreters: from a document's blocks to facts, shape by shape."""

from __future__ import annotations

from refwright.interpret.ending import check_ending
from refwright.interpret.reading import interpret

__all__ = ["check_ending", "interpret"]
