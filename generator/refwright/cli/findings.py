"""Findings as people read them: the worst first, those of one kind together, long rows folded."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from refwright.base.errors import Finding, Severity
from refwright.cli.console import coloured, say_block, tell
from refwright.reading.losses import CODES as ONCE

_COLOURS: Final = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_FOLDED: Final = {Severity.ERROR: 20, Severity.WARNING: 5, Severity.NOTE: 5}
"""How many findings of one kind are shown before the rest is counted."""
_LONG: Final = 300


def print_findings(
    findings: Iterable[Finding], *, notes: bool = False, everything: bool = False
) -> None:
    """Print findings to standard error, each once; notes, and the end of long rows, on request."""
    shown = list(dict.fromkeys(findings))
    for severity in Severity:
        if severity is Severity.NOTE and not (notes or everything):
            continue
        if severity is not Severity.ERROR and getattr(sys.stderr, "quiet", False):
            continue
        for group in _groups([each for each in shown if each.severity is severity]):
            _print_group(group, everything=everything or severity is Severity.NOTE)
    hidden = sum(finding.severity is Severity.NOTE for finding in shown)
    if hidden and not (notes or everything):
        tell(f"{counted(hidden, 'note')} not shown; --notes shows them", sys.stderr)


def counted(count: int, what: str) -> str:
    """Write a number with the thing that is counted: ``1 note``, ``2 notes``."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _groups(findings: list[Finding]) -> Iterator[list[Finding]]:
    by_code: dict[str, list[Finding]] = {}
    for finding in findings:
        by_code.setdefault(finding.code, []).append(finding)
    yield from by_code.values()


def _print_group(group: list[Finding], *, everything: bool) -> None:
    first = group[0]
    # A run that writes the spec is the last that can name what is gone since the one before.
    whole = everything or first.code in ONCE
    limit = len(group) if whole else _FOLDED[first.severity]
    head = coloured(first.severity.value, _COLOURS[first.severity], sys.stderr)
    if len(group) == limit + 1:
        limit += 1  # a line that says that there is one more is as long
    for finding in group[:limit]:
        say_block(f"{head}: {_indented(_text(finding, whole=everything))}")
    if len(group) > limit:
        say_block(f"{head}: {len(group) - limit} more [{first.code}] (-v shows them)")


def _text(finding: Finding, *, whole: bool) -> str:
    what = finding.what
    if len(what) > _LONG and not whole:
        what = f"{what[:_LONG].rsplit(' ', 1)[0]} … (-v shows all)"
    tail = f" ({finding.remedy})" if finding.remedy else ""
    return _wrapped(f"{finding.where}: {what}{tail} [{finding.code}]")


def _wrapped(text: str) -> str:
    """Break lines at the width of a terminal; a file or a pipe gets a finding a line."""
    if not sys.stderr.isatty():
        return text
    width = max(shutil.get_terminal_size().columns - 12, 40)
    return "\n".join(
        part
        for line in text.splitlines()
        for part in textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
    )


def _indented(text: str) -> str:
    return "\n  ".join(text.splitlines())
