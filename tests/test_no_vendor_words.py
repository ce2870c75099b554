"""No vendor's sentence stands in this repository: facts carry over, sentences do not."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
RUN = 9
"""Words in a row that two texts do not share by chance, when some of them are small words."""
SMALL = frozenset(
    "the a an of is are was were be been being to in on for that this which with has have had "
    "and or as it its by from not no if when will can may".split()
)


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9_']+", re.sub(r"<[^>]+>", " ", text).lower())
    found = (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    return {run for run in found if sum(word in SMALL for word in run) > 2}


@pytest.mark.captures
def test_no_run_of_words_is_a_vendors(seeds: Path) -> None:
    vendor = set[tuple[str, ...]]().union(
        *(runs(page.read_text(encoding="utf-8")) for page in seeds.glob("*.txt"))
    )
    assert vendor
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    copied = {}
    for name in filter(None, listed.stdout.split("\0")):
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, OSError):
            continue
        if shared := runs(text) & vendor:
            copied[name] = " ".join(min(shared))
    assert copied == {}
