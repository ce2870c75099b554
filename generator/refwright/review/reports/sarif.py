"""The report as SARIF 2.1.0, the exchange format of code scanning: one run a comparison."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from refwright.base.escaping import json_text, visible
from refwright.base.version import __version__
from refwright.changes.compare.change import Json, Kind, Severity
from refwright.changes.compare.glob import path_text
from refwright.changes.compare.kinds import KINDS
from refwright.review.reports.report import Comparison, Place, Report, Reported, places_of

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT: Final = "refwrightChange/v1"
_LEVELS: Final = {
    Severity.BREAKING: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
    Severity.NONE: "none",
}
_KINDS: Final = tuple(KINDS.values())
_INDEX: Final = {kind.id: index for index, kind in enumerate(_KINDS)}


def render(report: Report) -> str:
    """Write the report as one SARIF log."""
    runs: list[Json] = [_run(report, comparison) for comparison in report.comparisons]
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": runs})


def _run(report: Report, comparison: Comparison) -> dict[str, Json]:
    driver: dict[str, Json] = {
        "name": "refwright diff",
        "semanticVersion": __version__,
        "rules": [_rule(kind) for kind in _KINDS],
    }
    old, new = comparison.old, comparison.new
    category = f"refwright-diff/{new.api}/{old.release}..{new.release}/"
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": visible(category)},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "exitCode": int(report.failed)}],
        "results": [_result(report, entry) for entry in comparison.entries],
        "properties": {"old": visible(old.label), "new": visible(new.label)},
    }


def _rule(kind: Kind) -> dict[str, Json]:
    worst = max(kind.receiver, kind.caller)
    return {
        "id": kind.id,
        "name": "".join(part.capitalize() for part in kind.id.split("-")),
        "shortDescription": {"text": kind.purpose},
        "help": {"text": f"{kind.purpose} See docs/diff-rules.md."},
        "defaultConfiguration": {"level": _LEVELS[worst]},
        "properties": {
            "element": kind.element.value,
            "action": kind.action.value,
            "receiver": kind.receiver.value,
            "caller": kind.caller.value,
        },
    }


def _result(report: Report, entry: Reported) -> dict[str, Json]:
    change = entry.change
    level = _LEVELS[report.severity(entry)]
    data: dict[str, Json] = {
        "ruleId": change.kind.id,
        "ruleIndex": _INDEX.get(change.kind.id, -1),
        # the format wants level none with every kind of result but a failed one
        "kind": "informational" if level == "none" else "fail",
        "level": level,
        "message": {"text": visible(f"{path_text(change.path)}: {change.message}")},
        "locations": [_location(entry)],
        "partialFingerprints": {FINGERPRINT: change.fingerprint},
        "properties": {
            "path": [visible(str(key)) for key in change.path],
            "receiver": change.receiver.value if change.receiver is not None else None,
            "caller": change.caller.value if change.caller is not None else None,
            "inScope": change.in_scope,
            "witness": visible(entry.witness),
        },
    }
    related = _related(entry)
    if related:
        data["relatedLocations"] = related
    if entry.approved:
        why = visible(entry.approved)
        data["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why}]
    return data


def _location(entry: Reported) -> dict[str, Json]:
    place = entry.new or entry.old
    logical: Json = [
        {
            "name": visible(str(entry.change.path[-1])),
            "fullyQualifiedName": visible(path_text(entry.change.path)),
            "kind": "member",
        }
    ]
    physical = _physical(place) if place is not None else {}
    return {**physical, "logicalLocations": logical}


def _related(entry: Reported) -> list[Json]:
    first = entry.new or entry.old
    told = ((place, _role(entry, place)) for place in places_of(entry) if place != first)
    return [
        {"id": number, **_physical(place), "message": {"text": role}}
        for number, (place, role) in enumerate(told, start=1)
    ]


def _role(entry: Reported, place: Place) -> str:
    return "as it was before" if place == entry.old else "generated from it"


def _physical(place: Place) -> dict[str, Json]:
    location: dict[str, Json] = {"artifactLocation": _artifact(place.file)}
    if place.line:
        location["region"] = {"startLine": place.line}
    return {"physicalLocation": location}


def _artifact(file: str) -> dict[str, Json]:
    """Name a file by a relative URI; one outside of the working folder has no base."""
    uri = quote(file.encode("utf-8", "replace"), safe="/-._~")
    inside = not file.startswith(("/", "../"))
    return {"uri": uri, "uriBaseId": "%SRCROOT%"} if inside else {"uri": uri}
