"""Decisions on proposed renames, recorded as data and kept in review like any other file.

    renames:
      - before: focusresource
        after: focusdeviceid
        path: events/interaction.party*/fields
        verdict: accepted
        reason: the same device ID, renamed in 8.1.4

``path`` is a pattern for where it holds (everywhere, if left out), ``releases`` may name the two
releases that it was decided for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import jsonschema_rs

from refwright.canonical_yaml.key_paths import Key, Path
from refwright.changes.compare.glob import matches
from refwright.changes.compare.policy_text import read_policy_data


class Verdict(StrEnum):
    """What somebody decided on a proposal."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """One rename that somebody accepted or rejected; ``releases`` is empty or (old, new)."""

    before: Key
    after: Key
    verdict: Verdict
    reason: str
    path: str = "**"
    author: str = ""
    releases: tuple[str, ...] = ()

    def concerns(self, container: Path, before: Key, after: Key) -> bool:
        """Tell whether this decides on one pair at one place."""
        return (self.before, self.after) == (before, after) and matches(container, self.path)


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions on renames of one API."""

    renames: tuple[Decision, ...] = ()

    def between(self, old_release: str, new_release: str) -> Decisions:
        """Give those that hold for two releases, in that direction."""
        pair = (old_release, new_release)
        return Decisions(tuple(d for d in self.renames if not d.releases or d.releases == pair))

    def accepted(self) -> tuple[Decision, ...]:
        """Give those by which a loss and a gain are one rename."""
        return tuple(d for d in self.renames if d.verdict is Verdict.ACCEPTED)

    def rejected(self, container: Path, before: Key, after: Key) -> bool:
        """Tell whether a proposal has been turned down."""
        return any(
            d.verdict is Verdict.REJECTED and d.concerns(container, before, after)
            for d in self.renames
        )

    def mirrored(self) -> Decisions:
        """Give the same decisions for the comparison the other way round."""
        return Decisions(
            tuple(
                Decision(d.after, d.before, d.verdict, d.reason, d.path, d.author, d.releases[::-1])
                for d in self.renames
            )
        )


_TEXT = {"type": "string", "minLength": 1}
_NAME = {"type": ["string", "integer"]}


def decisions_schema() -> dict[str, Any]:
    """Build the schema (draft 2020-12) of a file of decisions."""
    entry = {
        "type": "object",
        "properties": {
            "before": _NAME,
            "after": _NAME,
            "path": _TEXT,
            "verdict": {"enum": [verdict.value for verdict in Verdict]},
            "reason": _TEXT,
            "author": _TEXT,
            "releases": {"type": "array", "items": _TEXT, "minItems": 2, "maxItems": 2},
        },
        "required": ["before", "after", "verdict", "reason"],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright decisions on renames",
        "type": "object",
        "properties": {"renames": {"type": "array", "items": entry}},
        "additionalProperties": False,
    }


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(decisions_schema())


def parse_decisions(text: str, where: str) -> Decisions:
    """Read a file of decisions; raises ``UsageError`` naming line and key."""
    data = read_policy_data(text, where, _validator()).data
    return Decisions(tuple(map(_decision, data.get("renames", []))))


def _decision(entry: dict[str, Any]) -> Decision:
    return Decision(
        before=entry["before"],
        after=entry["after"],
        verdict=Verdict(entry["verdict"]),
        reason=entry["reason"],
        path=entry.get("path", "**"),
        author=entry.get("author", ""),
        releases=tuple(entry.get("releases", [])),
    )
