"""A policy for comparisons: other severities, what to pass over until when, and for how long what
is gone stays.

    severities:
      - {kind: value-added, path: 'events/error.**', receiver: info, reason: errors are open}
    ignore:
      - {kind: event-removed, path: events/interaction.restored, reason: never sent,
         expires: '2027-03-31'}
    grace:
      - {element: event, releases: 2}
    touched: 0.5

``kind`` and ``path`` are patterns (``*``, for paths also ``**``), and stand for all when left out.
Of several severities or grace periods that fit, the last one counts. ``touched`` is the share of
a spec that may change at once before a guard speaks up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fnmatch import fnmatchcase
from functools import cache
from typing import Final

import jsonschema_rs

from refwright.base.errors import Finding, UsageError
from refwright.base.errors import Severity as FindingSeverity
from refwright.canonical_yaml.files import YamlText
from refwright.canonical_yaml.key_paths import Path
from refwright.changes.compare.change import Change, Element, Severity
from refwright.changes.compare.glob import matches
from refwright.changes.compare.kinds import KINDS
from refwright.changes.compare.policy_text import read_policy_data
from refwright.changes.decided.guard import DEFAULT_SHARE

Entry = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Reach:
    """Which changes a rule of a policy is for, and where in the policy it stands."""

    where: str
    kind: str = "*"
    path: str = "**"

    def fits(self, change: Change) -> bool:
        """Tell whether the rule is for this change."""
        return fnmatchcase(change.kind.id, self.kind) and matches(change.path, self.path)


@dataclass(frozen=True, slots=True)
class Override:
    """Another severity than the kind's own, for one side or both."""

    reach: Reach
    reason: str
    receiver: Severity | None = None
    caller: Severity | None = None


@dataclass(frozen=True, slots=True)
class Ignore:
    """Changes to pass over, up to and including the day on which this expires."""

    reach: Reach
    reason: str
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Grace:
    """For how many releases members of a kind stay in the packages after they are gone."""

    element: Element
    releases: int
    path: str = "**"
    where: str = ""

    def fits(self, element: Element, path: Path) -> bool:
        """Tell whether this is for a member at a path."""
        return element is self.element and matches(path, self.path)


@dataclass(frozen=True, slots=True)
class Policy:
    """What one workspace wants of its comparisons."""

    severities: tuple[Override, ...] = ()
    ignores: tuple[Ignore, ...] = ()
    graces: tuple[Grace, ...] = ()
    touched: float = DEFAULT_SHARE

    def grace(self, element: Element, path: Path) -> int:
        """Give the number of releases for which a member at a path stays."""
        fitting = [grace.releases for grace in self.graces if grace.fits(element, path)]
        return fitting[-1] if fitting else 0


@dataclass(frozen=True, slots=True)
class Judged:
    """Changes as a policy sees them.

    ``ignored`` holds what is passed over, with the rule; ``findings`` tell of rules that have
    expired or that no change needs.
    """

    changes: tuple[Change, ...]
    ignored: tuple[tuple[Change, Ignore], ...]
    findings: tuple[Finding, ...]


def judge(changes: Iterable[Change], policy: Policy, today: date) -> Judged:
    """Apply severities and ignores; ``today`` decides which ignores have expired."""
    live = [rule for rule in policy.ignores if rule.expires is None or today <= rule.expires]
    expired = [rule for rule in policy.ignores if rule not in live]
    kept: list[Change] = []
    ignored: list[tuple[Change, Ignore]] = []
    used: dict[int, int] = {}
    for change in changes:
        for rule in expired:
            used[id(rule)] = used.get(id(rule), 0) + rule.reach.fits(change)
        found = next((rule for rule in live if rule.reach.fits(change)), None)
        if found is None:
            kept.append(_overridden(change, policy.severities))
        else:
            used[id(found)] = used.get(id(found), 0) + 1
            ignored.append((change, found))
    findings = [_expired(rule, used.get(id(rule), 0)) for rule in expired]
    findings += [_unused(rule) for rule in live if id(rule) not in used]
    return Judged(tuple(kept), tuple(ignored), tuple(findings))


def _overridden(change: Change, rules: Sequence[Override]) -> Change:
    receiver, caller = change.receiver, change.caller
    for rule in rules:
        if rule.reach.fits(change):
            # a side that a change does not concern stays so, whatever a policy says
            receiver = rule.receiver or receiver if receiver is not None else None
            caller = rule.caller or caller if caller is not None else None
    if (receiver, caller) == (change.receiver, change.caller):
        return change
    return replace(change, receiver=receiver, caller=caller)


def _expired(rule: Ignore, count: int) -> Finding:
    what = f"this ignore expired after {rule.expires} and {count} changes fall under it"
    return Finding(
        FindingSeverity.WARNING if count else FindingSeverity.NOTE,
        "ignore-expired",
        rule.reach.where,
        f"{what} (its reason was: {rule.reason})",
        "give it another day with a reason, or take it out",
    )


def _unused(rule: Ignore) -> Finding:
    what = f"no change falls under this ignore ({rule.reach.kind} at {rule.reach.path})"
    return Finding(FindingSeverity.NOTE, "ignore-unused", rule.reach.where, what, "take it out")


# --- reading ---

GRACEFUL: Final = (Element.EVENT, Element.FIELD, Element.METHOD, Element.PARAMETER)
"""What a spec can mark as deprecated, so that it can stay for a while."""
_TEXT: Final = {"type": "string", "minLength": 1}
_SEVERITY: Final = {"enum": [severity.value for severity in Severity]}


def policy_schema() -> dict[str, object]:
    """Build the schema (draft 2020-12) of a policy file."""
    reach = {"kind": _TEXT, "path": _TEXT, "reason": _TEXT}
    override = _entry({**reach, **dict.fromkeys(("severity", "receiver", "caller"), _SEVERITY)})
    override["anyOf"] = [{"required": [key]} for key in ("severity", "receiver", "caller")]
    day = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
    stay = {
        "element": {"enum": [element.value for element in GRACEFUL]},
        "path": _TEXT,
        "releases": {"type": "integer", "minimum": 1, "maximum": 1000},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright diff policy",
        "type": "object",
        "properties": {
            "severities": {"type": "array", "items": override},
            "ignore": {"type": "array", "items": _entry({**reach, "expires": day})},
            "grace": {"type": "array", "items": _entry(stay, "element", "releases")},
            "touched": {"type": "number", "minimum": 0, "maximum": 1},
        },
        "additionalProperties": False,
    }


def _entry(properties: dict[str, object], *required: str) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required or ("reason",)),
        "additionalProperties": False,
    }


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(policy_schema())


def parse_policy(text: str, where: str) -> Policy:
    """Read a policy; raises ``UsageError`` naming line and key, also for a kind there is not."""
    parsed = read_policy_data(text, where, _validator())
    data = parsed.data
    return Policy(
        tuple(_override(e, _reach(e, parsed, "severities", i)) for e, i in _at(data, "severities")),
        tuple(_ignore(e, _reach(e, parsed, "ignore", i)) for e, i in _at(data, "ignore")),
        tuple(
            Grace(
                Element(str(e["element"])),
                int(e["releases"]),
                str(e.get("path", "**")),
                parsed.place(("grace", i)),
            )
            for e, i in _at(data, "grace")
        ),
        parsed.data.get("touched", DEFAULT_SHARE),
    )


def _at(data: dict[str, list[Entry]], key: str) -> list[tuple[Entry, int]]:
    return [(entry, index) for index, entry in enumerate(data.get(key, []))]


def _reach(entry: Entry, parsed: YamlText, part: str, index: int) -> Reach:
    kind = str(entry.get("kind", "*"))
    if not any(fnmatchcase(known, kind) for known in KINDS):
        raise UsageError(
            f"there is no kind of change {kind!r}",
            where=parsed.place((part, index, "kind")),
            remedy="the reference of kinds lists them all",
        )
    return Reach(parsed.place((part, index)), kind, str(entry.get("path", "**")))


def _override(entry: Entry, reach: Reach) -> Override:
    both = entry.get("severity")
    sides = [entry.get(side, both) for side in ("receiver", "caller")]
    receiver, caller = (None if s is None else Severity(str(s)) for s in sides)
    return Override(reach, str(entry["reason"]), receiver, caller)


def _ignore(entry: Entry, reach: Reach) -> Ignore:
    day = entry.get("expires")
    try:
        expires = None if day is None else date.fromisoformat(str(day))
    except ValueError:
        raise UsageError(
            f"{day!r} is not a day", where=reach.where, remedy="write it as 2027-03-31"
        ) from None
    return Ignore(reach, str(entry["reason"]), expires)
