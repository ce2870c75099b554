"""Approvals: changes that somebody has looked at and accepted, each recorded once.

A change is known by its fingerprint, which is made of what it is and not of where it was seen; so
one approval holds at the gate, in the changelog and in every report, and no longer when the change
becomes another one. An approval says who gave it and why, and may end on a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

import jsonschema_rs

from refwright.base.errors import Finding, Severity, UsageError
from refwright.canonical_yaml.comments import carry_comments
from refwright.canonical_yaml.files import dump_yaml
from refwright.changes.compare.change import Change
from refwright.changes.compare.glob import path_text
from refwright.changes.compare.policy_text import read_policy_data

FILE_NAME = "approvals.yaml"
HEAD = "# Changes that were looked at and accepted; `refwright approve` adds to them.\n"
_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_FINGERPRINT = r"^[0-9a-f]{64}$"
_TEXT = {"type": "string", "minLength": 1}
_ENTRY: dict[str, object] = {
    "kind": {**_TEXT, "description": "Kind of the change."},
    "path": {**_TEXT, "description": "Where it is, segments joined by /."},
    "from": {**_TEXT, "description": "The release that it was seen from."},
    "to": {**_TEXT, "description": "The release that it was seen in."},
    "reason": {**_TEXT, "description": "Why it is accepted."},
    "author": {**_TEXT, "description": "Who accepts it."},
    "approved": {"type": "string", "pattern": _DAY, "description": "The day of it."},
    "expires": {"type": "string", "pattern": _DAY, "description": "The last day that it holds."},
}
_REQUIRED = ["kind", "path", "from", "to", "reason", "author"]


@dataclass(frozen=True, slots=True)
class Approval:
    """An accepted change. ``where`` is the place of the entry, for messages."""

    fingerprint: str
    kind: str
    path: str
    old_release: str
    new_release: str
    reason: str
    author: str
    approved: date | None = None
    expires: date | None = None
    where: str = FILE_NAME

    def holds(self, today: date) -> bool:
        """Tell whether it has not ended yet; it holds on its last day, too."""
        return self.expires is None or today <= self.expires


class Split(NamedTuple):
    """Changes by whether somebody has accepted them.

    ``open`` is what a gate has to judge: what was never approved, and what is in ``expired``.
    ``stale`` holds approvals given for this pair of releases whose change is not there.
    """

    open: tuple[Change, ...]
    approved: tuple[tuple[Change, Approval], ...]
    expired: tuple[tuple[Change, Approval], ...]
    stale: tuple[Approval, ...] = ()

    def findings(self) -> list[Finding]:
        """Tell of approvals that have ended and of those that approve nothing."""
        ended = [
            Finding(
                Severity.WARNING,
                "approval-expired",
                approval.where,
                f"the approval of {approval.path} ({approval.kind}) by {approval.author} held "
                f"until {approval.expires}",
                "give it a new date and reason, or undo the change",
            )
            for _, approval in self.expired
        ]
        return ended + [
            Finding(
                Severity.WARNING,
                "approval-stale",
                approval.where,
                f"nothing between {approval.old_release} and {approval.new_release} is what was "
                f"approved at {approval.path} ({approval.kind})",
                "delete it, or approve what the change has become",
            )
            for approval in self.stale
        ]


def split(
    changes: Iterable[Change],
    approvals: Iterable[Approval],
    today: date,
    releases: tuple[str, str] | None = None,
) -> Split:
    """Part changes by approval, in their order.

    With ``releases`` (old and new), approvals that were given for these two and match nothing are
    told, too; those given for others say nothing of this comparison.
    """
    known = {approval.fingerprint: approval for approval in approvals}
    open_: list[Change] = []
    approved: list[tuple[Change, Approval]] = []
    expired: list[tuple[Change, Approval]] = []
    met: set[str] = set()
    for change in changes:
        approval = known.get(change.fingerprint) if known else None
        if approval is None:
            open_.append(change)
            continue
        met.add(approval.fingerprint)
        if approval.holds(today):
            approved.append((change, approval))
        else:
            open_.append(change)
            expired.append((change, approval))
    stale = tuple(
        approval
        for approval in known.values()
        if approval.fingerprint not in met
        and releases == (approval.old_release, approval.new_release)
    )
    return Split(tuple(open_), tuple(approved), tuple(expired), stale)


def approvals_schema() -> dict[str, object]:
    """Build the schema (draft 2020-12) of an approvals file."""
    entry = {
        "type": "object",
        "properties": _ENTRY,
        "required": _REQUIRED,
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright approvals",
        "type": "object",
        "properties": {
            "approvals": {
                "type": "object",
                "propertyNames": {"pattern": _FINGERPRINT},
                "additionalProperties": entry,
            }
        },
        "additionalProperties": False,
    }


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(approvals_schema())


def parse_approvals(text: str, where: str) -> tuple[Approval, ...]:
    """Read an approvals file's text; raises ``UsageError`` naming line and key."""
    parsed = read_policy_data(text, where, _validator())
    data = parsed.data
    entries = data.get("approvals") or {}
    return tuple(
        _approval(fingerprint, entry, parsed.place(("approvals", fingerprint)))
        for fingerprint, entry in entries.items()
    )


def _approval(fingerprint: str, entry: Mapping[str, str], where: str) -> Approval:
    return Approval(
        fingerprint=fingerprint,
        kind=entry["kind"],
        path=entry["path"],
        old_release=entry["from"],
        new_release=entry["to"],
        reason=entry["reason"],
        author=entry["author"],
        approved=parse_day(entry.get("approved"), where),
        expires=parse_day(entry.get("expires"), where),
        where=where.rpartition(", approvals.")[0] or where,
    )


def parse_day(text: str | None, where: str) -> date | None:
    """Read a day written ``YYYY-MM-DD``; raises ``UsageError`` for what is no day."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is no day", where=where, remedy="write YYYY-MM-DD") from None


def approvals_text(approvals: Iterable[Approval], old: str | None = None) -> str:
    """Write an approvals file; with ``old``, keep the comments of that earlier text."""
    data = {approval.fingerprint: _entry(approval) for approval in approvals}
    text = dump_yaml({"approvals": data})
    if old is None or not old.strip():
        return HEAD + text
    return carry_comments(old, text, "the earlier approvals")


def _entry(approval: Approval) -> dict[str, str]:
    entry = {
        "kind": approval.kind,
        "path": approval.path,
        "from": approval.old_release,
        "to": approval.new_release,
        "reason": approval.reason,
        "author": approval.author,
    }
    days = {"approved": approval.approved, "expires": approval.expires}
    return entry | {key: day.isoformat() for key, day in days.items() if day is not None}


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why and by whom something is accepted, when, and until which day.

    Raises ``UsageError`` without a reason or an author, or for an end before the beginning: nobody
    could tell later what it was for.
    """

    reason: str
    author: str
    approved: date | None = None
    expires: date | None = None

    def __post_init__(self) -> None:
        if not self.reason.strip() or not self.author.strip():
            raise UsageError("an approval needs a reason and an author")
        if self.approved and self.expires and self.expires < self.approved:
            raise UsageError(f"the approval would end on {self.expires}, before it begins")


def approve(
    changes: Iterable[Change], releases: tuple[str, str], grounds: Grounds
) -> tuple[Approval, ...]:
    """Approve changes that were seen between two releases, the old one and the new one."""
    return tuple(
        Approval(
            change.fingerprint,
            change.kind.id,
            path_text(change.path),
            *releases,
            grounds.reason,
            grounds.author,
            grounds.approved,
            grounds.expires,
        )
        for change in changes
    )
