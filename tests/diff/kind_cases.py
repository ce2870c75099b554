"""Golden cases of the kinds of change: ``cases/<kind>/old.yaml``, ``new.yaml``, ``expected.yaml``.

Run as a program, this writes the expected files anew; look at the difference before you keep it.
"""

from __future__ import annotations

from pathlib import Path

from refwright.canonical_yaml.files import dump_yaml
from refwright.changes import Change, Decisions, compare
from refwright.changes.compare.decisions import parse_decisions
from refwright.spec.file import load_spec

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


if __name__ == "__main__":
    for case in sorted(CASES.iterdir()):
        text = expected_text(changes_of(case))
        (case / "expected.yaml").write_text(text, encoding="utf-8")
