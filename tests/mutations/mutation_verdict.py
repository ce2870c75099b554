"""What became of a mutant: read right, told on the page, told by the last spec, or lost.

Told is what ``refwright build`` shows without any option (errors and warnings, never notes), and only
if it names all that is lost: each fact that went, came or changed, by the name of its thing or of
what the thing belongs to, or by quoting its description, where the name itself is gone from the page.
A warning about something else tells nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from refwright.base.errors import Finding, Severity
from refwright.facts.profile import Profile, load_profile
from refwright.pages.capture import Capture
from refwright.reading.losses import lost_facts, new_facts, since_last_spec
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.facts_document import spec_facts
from refwright.spec.model import Spec
from refwright.spec.to_data import Data, spec_to_data


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
    told = " ".join(finding.what for finding in _new_warnings(before, reading))
    data = spec_to_data(before.spec)
    if all(_names(told, what, data) for what in _differences(before.spec, reading.spec)):
        return Verdict.TOLD
    compared = since_last_spec(before.spec, reading.spec)
    shown = any(finding.severity is not Severity.NOTE for finding in compared)
    return Verdict.TOLD_BY_LAST_SPEC if shown else Verdict.SILENT


def _new_warnings(before: Original, reading: Reading) -> Iterator[Finding]:
    """Yield the warnings that the original does not have, each at a line or page."""
    known = Counter(before.findings)
    for finding in reading.findings:
        known[_key(finding)] -= 1
        placed = re.search(r"\b(?:line|page) \d", finding.where)
        if known[_key(finding)] < 0 and finding.severity is Severity.WARNING and placed:
            yield finding


def _differences(old: Spec, new: Spec) -> list[str]:
    """Return a sentence for each fact that the mutant has lost, gained or changed."""
    return [finding.what for finding in (*lost_facts(old, new), *new_facts(old, new))]


_PATH = re.compile(r"(?:^|\s)((?:events|types|enums|methods)/\S+)")


def _names(told: str, difference: str, old: Data) -> bool:
    """Return whether what is told names or quotes the thing that a difference is about."""
    found = _PATH.search(difference)
    assert found, difference
    path = found[1].rstrip(":").split("/")
    if any(re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", told) for name in path[1::2]):
        return True
    thing: Any = old
    for step in path[:2]:
        thing = thing.get(step, {})
    return bool(thing) and str(thing.get("summary", told + "?")) in told
