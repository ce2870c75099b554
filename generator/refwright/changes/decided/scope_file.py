"""What a page set says of its own scope, as data: ``spec/<api>/scope.yaml``.

    releases:
      '8.1':
        - {group: Voice Events, reason: these pages end before the voice section}
        - {paths: 'methods/**', reason: the methods stand in another guide}
      '8.1.4': []

A release that stands there has said all that it does not cover (an empty list: nothing), and
nothing is derived for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import jsonschema_rs

from refwright.changes.compare.policy_text import read_policy_data
from refwright.changes.compare.scope import Omission, Scope, Side, derived_scope, gap_omissions
from refwright.spec.model import Spec

FILE_NAME = "scope.yaml"


@dataclass(frozen=True, slots=True)
class Uncovered:
    """Something that the pages of a release say nothing of: a section, or paths of the spec."""

    reason: str
    paths: str = ""
    group: str | None = None
    part: str = "events"


Coverage = Mapping[str, tuple[Uncovered, ...]]
"""What the pages of each release do not cover, by release."""


def scope_schema() -> dict[str, object]:
    """Build the schema (draft 2020-12) of a scope file."""
    text = {"type": "string", "minLength": 1}
    entry = {
        "type": "object",
        "properties": {
            "group": text,
            "part": {"enum": ["events", "methods"]},
            "paths": text,
            "reason": text,
        },
        "required": ["reason"],
        "oneOf": [{"required": ["group"]}, {"required": ["paths"]}],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright scope of page sets",
        "type": "object",
        "properties": {
            "releases": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": entry},
            }
        },
        "additionalProperties": False,
    }


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(scope_schema())


def parse_coverage(text: str, where: str) -> Coverage:
    """Read a scope file; raises ``UsageError`` naming line and key."""
    data = read_policy_data(text, where, _validator()).data
    return {
        release: tuple(Uncovered(**entry) for entry in entries)
        for release, entries in data.get("releases", {}).items()
    }


def stated_scope(old: Spec, new: Spec, coverage: Coverage) -> Scope:
    """Give the scope of a comparison: what page sets state, derived where they are silent."""
    stated = [
        Omission(side, entry.reason, entry.paths, entry.part, entry.group)
        for side, spec in ((Side.OLD, old), (Side.NEW, new))
        for entry in coverage.get(spec.release, ())
    ]
    silent = {
        side for side, spec in ((Side.OLD, old), (Side.NEW, new)) if spec.release not in coverage
    }
    derived = [o for o in derived_scope(old, new).omissions if o.side in silent and not o.gap]
    return Scope((*stated, *derived, *gap_omissions(old, new)))
