"""The name that was probably meant, for errors on names that there are not."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return a remedy that names the nearest of the known names, else ``otherwise``."""
    folded = {each.casefold(): each for each in known}
    near = get_close_matches(name.casefold()[:200], folded, n=1)
    return f"did you mean {folded[near[0]]!r}?" if near else otherwise
