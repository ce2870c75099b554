"""Pages a second of the PDF reader, beside pdfplumber where that is installed.

Run it by itself: ``python tests/bench/bench_pdf.py``. It prints and never judges.
"""

from __future__ import annotations

import importlib
import io
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "readers"))

from pdf_samples import GRID, HEADER, PLAIN, body, event_rows, pdf, table

from refwright.document import Table
from refwright.readers.pdf import read_pdf

ROWS = event_rows(318)
ROOM = [(f"{side}PADDING", (0, 0), (-1, -1), 9) for side in ("TOP", "BOTTOM")]


def ours(data: bytes) -> int:
    """Count the rows that refwright reads right."""
    tables = [block for block in read_pdf(data, "bench.pdf").blocks if isinstance(block, Table)]
    return len(set(ROWS) & {row for found in tables for row in body(found)})


def plumbers(data: bytes) -> int:
    """Count the rows that pdfplumber's table finder reads right."""
    pdfplumber = importlib.import_module("pdfplumber")
    found = set()
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            for rows in page.extract_tables():
                found |= {tuple(" ".join((cell or "").split()) for cell in row) for row in rows}
    return len(set(ROWS) & found)


def measured(read: Callable[[bytes], int], data: bytes, rounds: int) -> tuple[int, float]:
    """Give the rows that came out and the best time of some rounds, in seconds."""
    best = float("inf")
    count = 0
    for _ in range(rounds):
        start = time.perf_counter()
        count = read(data)
        best = min(best, time.perf_counter() - start)
    return count, best


def main() -> None:
    for name, style in (("ruled", GRID), ("plain", PLAIN)):
        data = pdf(table([HEADER, *ROWS], [*style, *ROOM]))
        pages = data.count(b"/Type /Page\n")
        count, seconds = measured(ours, data, 5)
        print(
            f"{name}: refwright {count}/318 rows, {pages} pages at {pages / seconds:.0f} a second"
        )
        try:
            other, slower = measured(plumbers, data, 1)
        except ImportError:
            continue
        print(f"{name}: pdfplumber {other}/318 rows, {pages / slower:.0f} pages a second")
        print(f"{name}: refwright is {slower / seconds:.1f} times as fast")


if __name__ == "__main__":
    main()
