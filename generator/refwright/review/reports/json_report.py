"""The report as JSON, and the JSON Schema that says what it holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from refwright.base.escaping import json_text
from refwright.changes.compare.change import Action, Element, Json, Severity
from refwright.review.reports.report import (
    Comparison,
    FailOn,
    Place,
    RenameEntry,
    Report,
    Reported,
    Viewpoint,
)

FORMAT: Final = 1
"""Version of the JSON report; it grows when a reader of the old one would be misled."""
ID: Final = f"urn:refwright:diff:{FORMAT}"
SCHEMA_FILE: Final = "refwright-diff-1.schema.json"

Schema = dict[str, object]


def render(report: Report) -> str:
    """Write the report; it validates against :func:`report_schema`."""
    return json_text(report_data(report))


def report_data(report: Report) -> dict[str, Json]:
    """Give the report as plain data."""
    return {
        "refwright-diff": FORMAT,
        "side": report.side.value,
        "fail_on": report.fail_on.value,
        "failed": report.failed,
        "comparisons": [_comparison(report, comparison) for comparison in report.comparisons],
        "notes": list(report.notes),
    }


def _comparison(report: Report, comparison: Comparison) -> dict[str, Json]:
    counts = report.counts(comparison.entries)
    advice = comparison.advice
    return {
        "old": _compared(comparison.old.label, comparison.old.api, comparison.old.release),
        "new": _compared(comparison.new.label, comparison.new.api, comparison.new.release),
        "severity": report.worst(comparison.entries).value,
        "counts": {severity.value: counts.get(severity, 0) for severity in Severity},
        "hidden": comparison.hidden,
        "advice": {
            "sentence": advice.sentence,
            "bump": advice.bump,
            "version": advice.version,
            "details": list(advice.details),
        },
        "changes": [_change(report, entry) for entry in comparison.entries],
        "renames": [_rename(rename) for rename in comparison.renames],
        "notes": list(comparison.notes),
    }


def _compared(label: str, api: str, release: str) -> Json:
    return {"label": label, "api": api, "release": release}


def _change(report: Report, entry: Reported) -> Json:
    return {
        **entry.change.to_data(),
        "shown_severity": report.severity(entry).value,
        "fails": report.fails(entry),
        "approved": entry.approved or None,
        "witness": entry.witness or None,
        "old_place": _place(entry.old),
        "new_place": _place(entry.new),
        "generated": [_place(place) for place in entry.generated],
    }


def _place(place: Place | None) -> Json:
    if place is None:
        return None
    return {"file": place.file, "line": place.line or None, "note": place.note}


def _rename(rename: RenameEntry) -> Json:
    return {
        "before": rename.before,
        "after": rename.after,
        "score": rename.score,
        "places": list(rename.places),
        "evidence": list(rename.evidence),
    }


# --- the schema ---


def report_schema() -> Schema:
    """Build the schema (draft 2020-12) of the JSON report."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "refwright diff report",
        **_object(
            {
                "refwright-diff": {"const": FORMAT},
                "side": _one_of(Viewpoint),
                "fail_on": _one_of(FailOn),
                "failed": _flag("Whether the run's exit code is 1."),
                "comparisons": _list(_ref("comparison")),
                "notes": _TEXTS,
            }
        ),
        "$defs": {
            "comparison": _comparison_schema(),
            "compared": _object({"label": _TEXT, "api": _TEXT, "release": _TEXT}),
            "change": _change_schema(),
            "place": _place_schema(),
            "rename": _rename_schema(),
        },
    }


def schema_text() -> str:
    """Write the schema of the JSON report as the file that is published."""
    return json.dumps(report_schema(), indent=2) + "\n"


_TEXT: Final[Schema] = {"type": "string"}
_TEXTS: Final[Schema] = {"type": "array", "items": _TEXT}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _flag(description: str) -> Schema:
    return {"type": "boolean", "description": description}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(
    words: type[Viewpoint | FailOn | Severity | Element | Action],
) -> Schema:
    return {"enum": [word.value for word in words]}


def _object(properties: Mapping[str, object], optional: tuple[str, ...] = ()) -> Schema:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _comparison_schema() -> Schema:
    advice = {"sentence": _TEXT, "bump": _TEXT, "version": _TEXT, "details": _TEXTS}
    return _object(
        {
            "old": _ref("compared"),
            "new": _ref("compared"),
            "severity": _one_of(Severity),
            "counts": _object({severity.value: _COUNT for severity in Severity}),
            "hidden": {**_COUNT, "description": "Changes that filters left out."},
            "advice": _object(advice),
            "changes": _list(_ref("change")),
            "renames": _list(_ref("rename")),
            "notes": _TEXTS,
        }
    )


def _change_schema() -> Schema:
    severity = _or_null(_one_of(Severity))
    key = {"type": ["string", "integer"]}
    properties: Schema = {
        "kind": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "element": _one_of(Element),
        "action": _one_of(Action),
        "path": {
            "type": "array",
            "items": key,
            "description": "Keys of the spec file; a value of an enumeration by its wire value.",
        },
        "severity": _one_of(Severity),
        "receiver": {**severity, "description": "Null where it does not concern the receiver."},
        "caller": {**severity, "description": "Null where it does not concern the caller."},
        "in_scope": _flag("False for what the older pages did not cover."),
        "message": _TEXT,
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "previous": {
            "type": ["string", "integer", "null"],
            "description": "The sibling that stood before what was added or removed.",
        },
        "before": {"description": "As in a spec file; left out when nothing stood there."},
        "after": {"description": "As in a spec file; left out when nothing stands there."},
        "shown_severity": _one_of(Severity),
        "fails": _flag("Whether this change makes the exit code 1."),
        "approved": {"type": ["string", "null"], "description": "Why it has been accepted."},
        "witness": {"type": ["string", "null"], "description": "What worked and does not now."},
        "old_place": _or_null(_ref("place")),
        "new_place": _or_null(_ref("place")),
        "generated": _list(_ref("place")),
    }
    return _object(properties, optional=("previous", "before", "after"))


def _place_schema() -> Schema:
    line = {"type": ["integer", "null"], "minimum": 1}
    return _object({"file": _TEXT, "line": line, "note": _TEXT})


def _rename_schema() -> Schema:
    return _object(
        {
            "before": _TEXT,
            "after": _TEXT,
            "score": {"type": "number", "minimum": 0, "maximum": 1},
            "places": _TEXTS,
            "evidence": _TEXTS,
        }
    )
