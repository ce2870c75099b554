"""The reference of all kinds of change, as a page of the docs: written from their one table."""

from __future__ import annotations

from refwright.base.escaping import markdown
from refwright.changes.compare.kinds import KINDS

_HEAD = """\
# Kinds of change

<!-- Written by `refwright diff --rules`; do not edit. -->

Every change that `refwright diff` tells is of one of these {count} kinds. A severity is given for
each side: the *receiver* is sent the data (events, what methods return), the *caller* sends it
(what methods are given). At a place that concerns one side only, that side's severity counts;
where both are concerned, the worse one does. `breaking` stops code that worked, `warning` may
change what it does, `info` is good to know, `none` has no effect on code. A policy file can set
other severities; see [diff.md](diff.md).
"""


def render() -> str:
    """Write the page."""
    lines = [_HEAD.format(count=len(KINDS))]
    for element in dict.fromkeys(kind.element for kind in KINDS.values()):
        lines += [
            f"## {element.value.capitalize()}",
            "",
            "| Kind | What it means | Receiver | Caller |",
            "| --- | --- | --- | --- |",
        ]
        lines += [
            f"| `{kind.id}` | {markdown(kind.purpose)} | {kind.receiver.value} "
            f"| {kind.caller.value} |"
            for kind in KINDS.values()
            if kind.element is element
        ]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"
