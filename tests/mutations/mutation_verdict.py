"""What became of a mutant: read right, told on the page, told by the last spec, or lost.

Told is what ``refwright build`` shows without any option (errors and warnings, never notes), and
only if it names all that is lost: each fact that went, came or changed, by the name of its thing or
of what that belongs to, by its description (where the name is gone from the page), or by what is
wrong with the columns or the title of the table that stated it.
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
from refwright.spec.to_data import spec_to_data


class Verdict(StrEnum):
    """From best to worst."""

    RIGHT = "right"
    REFUSED = "error"
    TOLD = "told"
    HINTED = "hinted"
    """A warning shows where something is wrong; what is lost is named by the last spec alone."""
    TOLD_BY_LAST_SPEC = "last spec"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Original:
    """The reading of a page before anything happened to it."""

    spec: Spec
    facts: dict[str, object]
    findings: Counter[tuple[str, str]]
    tables: dict[str, str]
    """The number of the table that states each fact, by its path."""


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
    assert reading.lock is not None
    tables = {
        path: found[1]
        for path, facts in reading.lock.evidence.items()
        if (found := _TABLE.search(facts[0].place))
    }
    told = Counter(map(_key, reading.findings))
    return Original(reading.spec, spec_facts(reading.spec), told, tables)


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
    told = list(_new_warnings(before, reading))
    if all(_names(told, what, before) for what in _differences(before.spec, reading.spec)):
        return Verdict.TOLD
    compared = since_last_spec(before.spec, reading.spec)
    if all(finding.severity is Severity.NOTE for finding in compared):
        return Verdict.SILENT
    return Verdict.HINTED if told else Verdict.TOLD_BY_LAST_SPEC


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
_TABLE = re.compile(r"table (\d+)")
_OF_TABLES = frozenset(
    """column-lost column-not-read duplicate-column unknown-column table-without-header
    members-without-header title-is-no-name title-over-two-tables""".split()
)
"""Warnings about a whole table, which say what of it was not understood."""


def _names(told: list[Finding], difference: str, before: Original) -> bool:
    """Return whether what is told names the thing that a difference is about, or its table."""
    found = _PATH.search(difference)
    assert found, difference
    path = found[1].rstrip(":").split("/")
    words = " ".join(finding.what for finding in told)
    if any(re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", words) for name in path[1::2]):
        return True
    thing: Any = spec_to_data(before.spec)
    for step in path[:2]:
        thing = thing.get(step, {})
    if thing and thing.get("summary", words + "?") in words:
        return True
    places = ("/".join(path), "/".join(path[:-1]))  # what a role implies is no fact of its own
    table = next((before.tables[place] for place in places if place in before.tables), None)
    return any(finding.code in _OF_TABLES and _tables(finding.where) == [table] for finding in told)


def _tables(where: str) -> list[str]:
    return _TABLE.findall(where)
