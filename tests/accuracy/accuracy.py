"""Read the labelled vendors by their profiles, score them and write docs/accuracy.md.

The labelled pages are their publishers' and stay beside the checkout (../shared/gold).
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from predicted import objects, read_pages

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GOLD = ROOT.parent / "shared" / "gold"
VENDORS = ("asterisk_ami", "asterisk_ari", "amqp091", "jvmti")
MEASURES = ("objects", "fields", "enum_values")


@dataclass(frozen=True)
class Score:
    """What one vendor's pages gave, beside what they hold."""

    vendor: str
    pages: int
    seconds: float
    scored: dict[str, dict[str, float]]
    kinds: float
    returns: tuple[int, int]
    findings: dict[str, int]

    def of(self, measure: str) -> tuple[float, float]:
        """Return precision and recall of a measure, 1 where there is nothing to find."""
        found = self.scored[measure]
        return (
            1.0 if found["P"] is None else found["P"],
            1.0 if found["R"] is None else found["R"],
        )

    @property
    def types(self) -> float:
        """The share of matched fields whose type is right."""
        accuracy = self.scored["type_accuracy_on_matched"]["acc"]
        return 1.0 if accuracy is None else accuracy

    @property
    def required(self) -> tuple[float, float]:
        """Precision and recall of *required*, where the labels state it."""
        found = self.scored["required"]["required_true"]
        if not found or found["P"] is None:
            return 1.0, 1.0
        return found["P"], found["R"]


def score(vendor: str) -> Score:
    """Read one vendor's pages and score what was read."""
    spec = importlib.util.spec_from_file_location("labelled_score", GOLD / "score.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = json.loads((GOLD / vendor / "gold.json").read_text(encoding="utf-8"))
    begin = time.perf_counter()
    witnesses = read_pages(f"profiles/{vendor}.yaml", HERE, GOLD / vendor / "pages")
    seconds = time.perf_counter() - begin
    predicted = [entry for witness in witnesses for entry in objects(witness)]
    scored = scorer.score(gold, {"objects": predicted})
    labelled = [entry for entry in gold["objects"] if entry.get("returns")]
    found = {(entry["name"], entry.get("returns")) for entry in predicted}
    found |= {(alias, e.get("returns")) for e in predicted for alias in e["aliases"]}
    right = sum((entry["name"], entry["returns"]) in found for entry in labelled)
    findings = Counter(
        finding.code
        for witness in witnesses
        for finding in witness.findings
        if finding.severity.value == "error"
    )
    return Score(
        vendor,
        len(witnesses),
        seconds,
        scored,
        scored.get("kind_accuracy") or 0.0,
        (right, len(labelled)),
        dict(findings),
    )


def report(scores: list[Score]) -> str:
    """Write the table of docs/accuracy.md."""
    lines = [
        "# Accuracy",
        "",
        "Labelled references of other vendors, each read by a profile under",
        "`tests/accuracy/profiles` and scored against an independent machine-readable definition",
        "(`make accuracy`). The profiles were written with the pages in view. P and R are",
        "precision and recall in per cent.",
        "",
        (
            "| vendor | pages | objects P/R | kinds | fields P/R | types | required P/R "
            "| values P/R | ms a page |"
        ),
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for one in scores:
        cells = [
            one.vendor,
            str(one.pages),
            _pair(one.of("objects")),
            _share(one.kinds),
            _pair(one.of("fields")),
            _share(one.types),
            _pair(one.required),
            _pair(one.of("enum_values")),
            f"{1000 * one.seconds / one.pages:.0f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def _share(value: float) -> str:
    return f"{100 * value:.1f}"


def _pair(pair: tuple[float, float]) -> str:
    return "/".join(map(_share, pair))


def main() -> int:
    if not GOLD.is_dir():
        print("the labelled pages (../shared/gold) are not beside this checkout")
        return 2
    text = report([score(vendor) for vendor in VENDORS])
    print(text)
    if "--write" in sys.argv:
        (ROOT / "docs" / "accuracy.md").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
