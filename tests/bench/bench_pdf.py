"""How fast PDF pages are read, beside pdfplumber where that is installed.

Run it by itself: ``python tests/bench/bench_pdf.py``. It prints and never judges.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import io
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "readers"))

from pdf_samples import GRID, HEADER, PLAIN, body, event_rows, pdf, table
from side_by_side import OURS, report, say, timed

from refwright.pages.document import Table
from refwright.readers.pdf.cage import read_pdf

ROUNDS = 5
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


def main() -> None:
    """Print what each reader takes for a page, and how many rows it reads right."""
    peers = {"pdfplumber": plumbers} if importlib.util.find_spec("pdfplumber") else {}
    readers = {OURS: ours, **peers}
    absent = [] if peers else ["pdfplumber"]
    for name, style in (("ruled", GRID), ("plain", PLAIN)):
        data = pdf(table([HEADER, *ROWS], [*style, *ROOM]))
        pages = data.count(b"/Type /Page\n")
        rows = {who: functools.partial(read, data) for who, read in readers.items()}
        report(
            f"a page of PDF, {name}", timed(rows, ROUNDS, slow=2), "ms", each=pages, absent=absent
        )
        right = [f"{who} {read(data)} of {len(ROWS)}" for who, read in readers.items()]
        say(f"rows read right, {name}", right, absent)


if __name__ == "__main__":
    main()
