"""Timing several ways of doing the same in one run, and printing how they compare.

A line is ``measure  refwright 350 ns; peer 700 ns x2.00 (1.95..2.10); other absent``: medians, the
peer's time as a multiple of ours, and between which values that lay in the single rounds.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Mapping

OURS = "refwright"
_WIDTH = 30
_UNITS = {"ns": 1e9, "ms": 1e3, "s": 1.0}

Times = dict[str, list[float]]
"""Seconds that each round of each row took."""


def timed(rows: Mapping[str, Callable[[], object]], rounds: int, slow: int = 0) -> Times:
    """Run the rows in turn, several times; peers only ``slow`` times, where that is given."""
    times: Times = {name: [] for name in rows}
    for turn in range(rounds):
        for name, run in rows.items():
            if slow and turn >= slow and name != OURS:
                continue
            gc.collect()
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    return times


def report(
    measure: str, times: Times, unit: str, *, each: int = 1, absent: Iterable[str] = ()
) -> None:
    """Print a line; ``each`` is how many things one round worked on."""
    cells = []
    for name, taken in times.items():
        median = statistics.median(taken) / each * _UNITS[unit]
        cell = f"{name} {figure(median)} {unit}"
        if name != OURS and OURS in times:
            ratios = sorted(t / o for t, o in zip(taken, times[OURS], strict=False))
            cell += f" x{statistics.median(ratios):.2f} ({ratios[0]:.2f}..{ratios[-1]:.2f})"
        cells.append(cell)
    say(measure, cells, absent)


def say(measure: str, cells: Iterable[str], absent: Iterable[str] = ()) -> None:
    """Print a line of cells that are ready."""
    gone = [f"{name} absent" for name in absent]
    print(f"{measure:{_WIDTH}} {'; '.join([*cells, *gone])}", flush=True)


def figure(value: float) -> str:
    """Write a number with what matters of it."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
