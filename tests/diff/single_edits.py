"""Single edits of one realistic spec, as ``single_edits.txt`` lists them with their verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_TABLE = Path(__file__).resolve().parent / "single_edits.txt"


@dataclass(frozen=True)
class Edit:
    """One edit, the kinds of change that it must be told as, and ``sides`` for each of them."""

    path: str
    operation: str
    argument: str
    kinds: tuple[str, ...]
    sides: tuple[str, ...]


def edits() -> list[Edit]:
    """Give all edits of the table."""
    found = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        cells = line.replace("\\|", "\0").split("|")
        path, operation, kinds, sides = (cell.strip().replace("\0", "|") for cell in cells)
        argument = operation[1:].strip()
        found.append(Edit(path, operation[0], argument, tuple(kinds.split()), tuple(sides.split())))
    return found
