"""Paths of a spec as text, and the patterns that people name them by.

A path is written with ``/`` between its keys. In a pattern ``*`` stands for any part of one key,
``**`` for any number of keys, none included; all else is meant literally.
"""

from __future__ import annotations

import re
from functools import lru_cache

from refwright.canonical_yaml.key_paths import Path


def path_text(path: Path) -> str:
    """Write a path as people name it: ``events/interaction.added/fields/hints``."""
    return "/".join(map(str, path))


def matches(path: Path, pattern: str) -> bool:
    """Tell whether a pattern names exactly that path."""
    steps = _steps(pattern)
    reached = _skipping({0}, steps)
    for key in map(str, path):
        forward = set()
        for at in reached:
            if at < len(steps) and (step := steps[at]) is None:
                forward.add(at)
            elif at < len(steps) and step is not None and step.fullmatch(key):
                forward.add(at + 1)
        reached = _skipping(forward, steps)
    return len(steps) in reached


def _skipping(reached: set[int], steps: tuple[re.Pattern[str] | None, ...]) -> set[int]:
    """Add the positions that ``**`` lets one reach without a key."""
    for start in sorted(reached):
        at = start
        while at < len(steps) and steps[at] is None:
            at += 1
            reached.add(at)
    return reached


@lru_cache(maxsize=4096)
def _steps(pattern: str) -> tuple[re.Pattern[str] | None, ...]:
    return tuple(None if s == "**" else _step(s) for s in pattern.strip("/").split("/"))


def _step(step: str) -> re.Pattern[str]:
    # possessive-like: each run of text is found at its first place, so that no pattern is slow
    pieces = [re.escape(piece) for piece in re.split(r"\*+", step)]
    if len(pieces) == 1:
        return re.compile(pieces[0], re.DOTALL)
    middle = "".join(f"(?>.*?{piece})" for piece in pieces[1:-1])
    return re.compile(f"{pieces[0]}{middle}.*{pieces[-1]}", re.DOTALL)
