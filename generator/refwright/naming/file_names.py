"""Names of APIs and releases, which become names of files and folders on every system."""

from __future__ import annotations

from typing import Final

from refwright.naming.reserved_words import DEVICE_NAMES

MAX_LENGTH: Final = 100
"""Longest name of an API or a release: a path holds both, and more."""
OWN_FILES: Final = frozenset({"approvals", "corrections", "decisions", "names", "policy", "scope"})
"""Files of refwright's that stand beside the specs of an API, without their suffix."""
_LOCK: Final = ".lock"


def fault_of_file_name(name: str) -> str:
    """Tell why an API or a release cannot have a name, or give an empty string where it can."""
    folded = name.casefold()
    if len(name) > MAX_LENGTH:
        return f"a name of {len(name)} characters; the limit is {MAX_LENGTH}"
    if folded in OWN_FILES or folded.endswith(_LOCK):
        return f"{name}.yaml is the name of a file of refwright's own"
    if folded.partition(".")[0] in DEVICE_NAMES:
        return f"Windows has a device that is called {name}, and makes no file of this name"
    if name.endswith("."):
        return "Windows drops the full stop at its end"
    return ""
