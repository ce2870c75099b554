"""What a comparison asks of the packages' next release, in words and as a version."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from refwright.changes.compare.change import Severity
from refwright.changes.compare.verdict import Bump, Verdict, next_version
from refwright.packages.publishing import Step
from refwright.review.reports.report import Advice

_NUMBERS: Final = re.compile(r"\d{1,9}(\.\d{1,9}){0,2}")
_HARM: Final = {
    Severity.BREAKING: "break",
    Severity.WARNING: "may be affected",
    Severity.INFO: "are safe",
    Severity.NONE: "are safe",
}


def advice_on(
    verdict: Verdict,
    old_release: str,
    proposals: int = 0,
    package_version: str | None = None,
    step: Step | None = None,
) -> Advice:
    """Say who is hurt and which version is due.

    ``step`` has the numbers that the packages of both releases carry, where that is known.

    ``proposals`` counts the renames that wait for a decision. ``package_version`` is the one that
    the packages have now; without it the old release counts, if it is made of numbers. Raises
    ``UsageError`` for one that is no semantic version.
    """
    if step is not None and package_version is None:
        details = tuple(_details(verdict, proposals))
        sentence = _sentence_of_step(verdict, step)
        return Advice(sentence, verdict.bump.value, step.new, details)
    current = package_version or _as_version(old_release)
    version = next_version(current, verdict.bump) if current else ""
    details = tuple(_details(verdict, proposals))
    return Advice(_sentence(verdict, current, version), verdict.bump.value, version, details)


def _as_version(release: str) -> str:
    """Give a release as a semantic version: 8.1 is 8.1.0."""
    if not _NUMBERS.fullmatch(release):
        return ""
    return ".".join([*release.split("."), "0", "0"][:3])


def _sentence(verdict: Verdict, current: str, version: str) -> str:
    if verdict.bump is Bump.NONE:
        return "Nothing has changed."
    harm = f"Receivers {_HARM[verdict.receiver]}, callers {_HARM[verdict.caller]}"
    due = f"a {verdict.bump.value} version of the packages is due"
    numbers = f": {current} becomes {version}" if version else ""
    return f"{harm}; {due}{numbers}."


def _sentence_of_step(verdict: Verdict, step: Step) -> str:
    if verdict.bump is Bump.NONE:
        return "Nothing has changed."
    harm = f"Receivers {_HARM[verdict.receiver]}, callers {_HARM[verdict.caller]}"
    if step.by_release:
        how = f"a {verdict.bump.value} change; packages carry the releases' numbers"
        return f"{harm}; it is {how}: {step.old} becomes {step.new}."
    due = f"a {verdict.bump.value} version of the packages is due"
    return f"{harm}; {due}: {step.old} becomes {step.new}."


def _details(verdict: Verdict, proposals: int) -> Iterator[str]:
    if verdict.reasons:
        reasons = ", ".join(f"{count} {kind}" for kind, count in verdict.reasons)
        yield f"the {verdict.bump.value} version is for {reasons}"
    if proposals:
        renames = "1 rename is" if proposals == 1 else f"{proposals} renames are"
        yield f"{renames} proposed; until somebody decides, a loss stays a loss"
