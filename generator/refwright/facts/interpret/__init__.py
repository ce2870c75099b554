"""Interpreters: from a document's blocks to facts, shape by shape."""

from __future__ import annotations

from refwright.facts.interpret.ending import check_ending
from refwright.facts.interpret.reading import interpret

__all__ = ["check_ending", "interpret"]
