"""No mutant of a page by rules loses a node in silence; the long run is `make mutations`."""

from __future__ import annotations

import sys
from collections import Counter

import pytest
from rule_mutants import CHANGES, judge, mutants, read
from rule_pages import page, text

SAMPLE = (1, 2)


def judged(seed: int) -> list[tuple[str, str, str]]:
    """Judge all mutants of one page."""
    before = read(text(page(seed)))
    assert before.spec is not None
    assert before.exit_code == 0, [str(finding) for finding in before.findings]
    return [
        (kind, what, judge(before, kind, what, text(lines), words))
        for kind, what, lines, words in mutants(seed)
    ]


@pytest.mark.parametrize("seed", SAMPLE)
def test_no_node_is_lost_in_silence(seed: int) -> None:
    found = judged(seed)
    assert {kind for kind, _, _ in found} == set(CHANGES)
    assert [(kind, what) for kind, what, verdict in found if verdict == "silent"] == []


if __name__ == "__main__":
    tally = Counter(one for seed in range(int(sys.argv[1])) for one in judged(seed))
    for (kind, what, verdict), count in sorted(tally.items()):
        print(f"{kind:<14}{what:<30}{verdict:<10}{count:>6}")
    silent = sum(count for (_, _, verdict), count in tally.items() if verdict == "silent")
    print(f"{sum(tally.values())} mutants, {silent} silent")
    sys.exit(silent > 0)
