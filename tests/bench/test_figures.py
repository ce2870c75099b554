"""What benchmarks print becomes a page, figure by figure."""

from __future__ import annotations

import pytest
from run import LINE, tables
from side_by_side import OURS, report, say, timed

LONG = "a measure with a name longer than its column"
TIMES = {OURS: [0.002, 0.001, 0.003], "a peer": [0.004, 0.003]}


def test_a_line_has_medians_and_the_spread_of_ratios(capsys: pytest.CaptureFixture[str]) -> None:
    report("reading", TIMES, "ms", absent=["another"])
    printed = capsys.readouterr().out
    assert printed.split("  ")[0] == "reading"
    cells = "refwright 2 ms; a peer 3.5 ms x2.50 (2.00..3.00); another absent"
    assert printed.endswith(f" {cells}\n")


def test_rows_run_in_turn_and_slow_ones_less_often() -> None:
    ran: list[str] = []
    rows = {name: lambda n=name: ran.append(n) for name in TIMES}  # type: ignore[misc]
    times = timed(rows, 3, slow=1)
    assert ran == [OURS, "a peer", OURS, OURS]
    assert {name: len(taken) for name, taken in times.items()} == {OURS: 3, "a peer": 1}


def test_lines_become_tables_and_other_words_stay(capsys: pytest.CaptureFixture[str]) -> None:
    print("2,000 events")
    report(LONG, TIMES, "ns", each=1000)
    say("rows read right", ["refwright 318 of 318", "a peer 0 of 318"], ["another"])
    report("alone", {OURS: [1.5]}, "s")
    lines = capsys.readouterr().out.splitlines()
    assert [bool(LINE.match(line)) for line in lines] == [False, True, True, True]
    text, blank, header, rule, *rows = tables(lines)
    assert (text, blank) == ("2,000 events", "")
    assert header.count("|") == rule.count("|") == rows[0].count("|")
    assert rows == [
        f"| {LONG} | 2,000 ns | a peer | 3,500 ns | 2.50 | 2.00 to 3.00 |",
        "| rows read right | 318 of 318 | a peer | 0 of 318 |  |  |",
        "| alone | 1.5 s |  |  |  |  |",
    ]
