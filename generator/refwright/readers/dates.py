"""The day that a page states as its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DATE = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")
_MONTHS = "january february march april may june july august september october november december"
_EDITED = re.compile(
    r"\blast\s+(?:edited|modified|updated|changed)\b\D{0,40}?([A-Z][a-z]+)\s+(\d{1,2}),\s+(\d{4})",
    re.IGNORECASE,
)


def date_of(lines: Sequence[tuple[int, str]]) -> str:
    """Find the day that a page states: alone on a line near its top, or as its last edit."""
    for _, line in lines[:60]:
        if found := _DATE.match(line.strip()):
            month, day, year = map(int, found.groups())
            return f"{year:04d}-{month:02d}-{day:02d}"
    for _, line in lines[-60:]:
        edited = _EDITED.search(line)
        if edited and (name := edited[1].lower()) in _MONTHS.split():
            month = _MONTHS.split().index(name) + 1
            return f"{int(edited[3]):04d}-{month:02d}-{int(edited[2]):02d}"
    return ""
