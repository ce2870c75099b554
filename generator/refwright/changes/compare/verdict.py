"""The verdict on a comparison: how bad for whom, and which version the packages should get."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from refwright.base.errors import UsageError
from refwright.changes.compare.change import Change, Element, Severity


class Bump(StrEnum):
    """Which part of a semantic version goes up."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


_RANK: Final = {Bump.NONE: 0, Bump.PATCH: 1, Bump.MINOR: 2, Bump.MAJOR: 3}
_WORDS_ONLY: Final = frozenset(
    {
        Element.SUMMARY,
        Element.TITLE,
        Element.ORDER,
        Element.GROUP,
        Element.RELEASE,
        Element.DOCUMENTATION,
    }
)
"""What the packages only show in their documentation."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How bad a comparison is for either side, and what that makes of the packages' version.

    ``reasons`` counts the changes of each kind that ask for the ``bump``.
    """

    receiver: Severity
    caller: Severity
    bump: Bump
    reasons: tuple[tuple[str, int], ...]

    @property
    def severity(self) -> Severity:
        """The worse of both sides."""
        return max(self.receiver, self.caller)


def verdict(changes: Iterable[Change]) -> Verdict:
    """Sum up changes; one change more never makes the verdict milder."""
    receiver = caller = Severity.NONE
    bump = Bump.NONE
    reasons: dict[Bump, dict[str, int]] = {}
    for change in changes:
        if change.in_scope:
            receiver = max(receiver, change.receiver or Severity.NONE)
            caller = max(caller, change.caller or Severity.NONE)
        asked = bump_of(change)
        bump = max(bump, asked, key=lambda b: _RANK[b])
        counts = reasons.setdefault(asked, {})
        counts[change.kind.id] = counts.get(change.kind.id, 0) + 1
    return Verdict(receiver, caller, bump, tuple(reasons.get(bump, {}).items()))


def bump_of(change: Change) -> Bump:
    """Tell what one change asks of the version of the generated packages.

    What is out of scope hurts nobody on the wire; a name that goes out of the packages does hurt
    those who import it, whatever the reason.
    """
    loses_name = change.kind.drops_name
    if change.in_scope and change.severity is Severity.BREAKING:
        return Bump.MAJOR
    if loses_name and (not change.in_scope or change.severity >= Severity.WARNING):
        return Bump.MAJOR
    if change.kind.element in _WORDS_ONLY and change.severity < Severity.WARNING:
        return Bump.PATCH
    return Bump.MINOR


_VERSION: Final = re.compile(r"(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+][0-9A-Za-z.+-]*)?")


def next_version(current: str, bump: Bump) -> str:
    """Give the version after ``current``; before 1.0.0 each part counts as the one below it.

    Raises ``UsageError`` for what is no semantic version.
    """
    found = _VERSION.fullmatch(current)
    if found is None:
        raise UsageError(f"{current!r} is not a semantic version", remedy="write it as 1.4.0")
    major, minor, patch = (int(part) for part in found.groups()[:3])
    if major == 0 and bump is not Bump.NONE:
        bump = Bump.MINOR if bump is Bump.MAJOR else Bump.PATCH
    match bump:
        case Bump.MAJOR:
            return f"{major + 1}.0.0"
        case Bump.MINOR:
            return f"{major}.{minor + 1}.0"
        case Bump.PATCH:
            return f"{major}.{minor}.{patch + 1}"
        case Bump.NONE:
            return current
