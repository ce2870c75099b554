"""Golden cases of the kinds of change: ``cases/<kind>/old.yaml``, ``new.yaml``, ``expected.yaml``.

Run as a program, this writes the expected files anew, and the cases of a new fact that outputs only
carry; look at the difference before you keep it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from refwright.canonical_yaml.files import dump_yaml
from refwright.changes import Change, Decisions, compare
from refwright.changes.compare.decisions import parse_decisions
from refwright.spec.fact_table import CARRIED
from refwright.spec.file import load_spec
from refwright.spec.model import INTEGER, Event, EventKind, Field, Presence, Spec
from refwright.spec.to_data import spec_to_data

CASES = Path(__file__).resolve().parent / "cases"


def changes_of(folder: Path) -> tuple[Change, ...]:
    """Compare the two specs of a case, with its decisions where it has some."""
    decisions = Decisions()
    recorded = folder / "decisions.yaml"
    if recorded.is_file():
        decisions = parse_decisions(recorded.read_text(encoding="utf-8"), recorded.name)
    old, new = load_spec(folder / "old.yaml"), load_spec(folder / "new.yaml")
    return compare(old, new, decisions=decisions)


def expected_text(changes: tuple[Change, ...]) -> str:
    """Give what a case expects, as text for review; the fingerprint follows from the rest."""
    shown = []
    for change in changes:
        data = change.to_data()
        del data["fingerprint"], data["element"], data["action"]
        shown.append({key: value for key, value in data.items() if value is not None})
    return dump_yaml(shown)


def write_new_cases() -> None:
    """Write a case for each kind of a carried fact that has none: the fact comes, goes, changes."""
    for row in CARRIED.values():
        one, other = ("one", "other") if row.holds is str else (row.read(1), row.read(2))
        sides = {
            "now-stated": (None, one),
            "no-longer-stated": (one, None),
            "changed": (one, other),
        }
        for way, (before, after) in sides.items():
            folder = CASES / f"{row.kinds}-{way}"
            if folder.exists():
                continue
            folder.mkdir()
            for name, value in (("old.yaml", before), ("new.yaml", after)):
                field = replace(Field("size", INTEGER, Presence.OPTIONAL), **{row.name: value})
                event = Event("call.ended", EventKind.NOTIFICATION, (field,))
                text = dump_yaml(spec_to_data(Spec("case", "1", events=(event,))))
                (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_new_cases()
    for case in sorted(CASES.iterdir()):
        text = expected_text(changes_of(case))
        (case / "expected.yaml").write_text(text, encoding="utf-8")
