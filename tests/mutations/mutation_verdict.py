"""What became of a mutant: read right, told on the page, told by the last spec, or lost.

Told is what ``refwright build`` shows without any option: errors and warnings, never notes.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from refwright.base.errors import Finding, Severity
from refwright.facts.profile import Profile, load_profile
from refwright.pages.capture import Capture
from refwright.reading.losses import since_last_spec
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.facts_document import spec_facts
from refwright.spec.model import Spec


class Verdict(StrEnum):
    """From best to worst."""

    RIGHT = "right"
    REFUSED = "error"
    TOLD = "told"
    TOLD_BY_LAST_SPEC = "last spec"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Original:
    """The reading of a page before anything happened to it."""

    spec: Spec
    facts: dict[str, object]
    findings: Counter[tuple[str, str]]


@cache
def _profile() -> Profile:
    return load_profile("genesys")


def read(name: str, text: str | bytes) -> Reading:
    """Read one page as a release of its own."""
    capture = Capture(name, text if isinstance(text, bytes) else text.encode())
    return read_release(Request("mutants", "1.0", (capture,), _profile()))


def original(name: str, text: str | bytes) -> Original:
    """Read a page that must be readable."""
    reading = read(name, text)
    assert reading.spec is not None, [str(f) for f in reading.findings if f.severity == "error"]
    told = Counter(map(_key, reading.findings))
    return Original(reading.spec, spec_facts(reading.spec), told)


def _key(finding: Finding) -> tuple[str, str]:
    """Give a finding without its place: a line more above it makes no new one."""
    return finding.code, re.sub(r"(?:line|row|table|cell) \d+", "", finding.what)


def judge(before: Original, name: str, text: str | bytes) -> Verdict:
    """Hold a mutant's reading against the original's."""
    reading = read(name, text)
    if reading.spec is None:
        assert reading.failed, "no spec and no error"
        return Verdict.REFUSED
    if spec_facts(reading.spec) == before.facts:
        return Verdict.RIGHT
    if any(f.severity is Severity.ERROR for f in reading.findings):
        return Verdict.REFUSED
    known = Counter(before.findings)
    for finding in reading.findings:
        known[_key(finding)] -= 1
        new = known[_key(finding)] < 0
        if (
            new
            and finding.severity is Severity.WARNING
            and re.search(r"\b(?:line|page) \d", finding.where)
        ):
            return Verdict.TOLD
    compared = since_last_spec(before.spec, reading.spec)
    shown = any(finding.severity is not Severity.NOTE for finding in compared)
    return Verdict.TOLD_BY_LAST_SPEC if shown else Verdict.SILENT
