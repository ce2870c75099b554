"""An entry for a changelog: what was added, changed, deprecated and removed, with the version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from refwright.base.escaping import markdown, markdown_code
from refwright.changes.compare.change import Action, Change, Element, Severity
from refwright.changes.compare.differ import Diff
from refwright.changes.compare.wording import message_of

_VERSION = re.compile(r"[0-9]+(?:[.+-][0-9A-Za-z]+)*")
_HEADINGS = ("Removed", "Changed", "Deprecated", "Added")
_UNTOLD = frozenset({Element.SUMMARY, Element.TITLE, Element.ORDER, Element.GROUP})
"""Elements that no user of the packages can tell."""


def render(diff: Diff, version: str = "", accepted: Mapping[str, str] | None = None) -> str:
    """Write the entry in Markdown, the heaviest part first.

    ``version`` is the one that is due and heads the entry. ``accepted`` has, by fingerprint, the
    reasons with which changes were approved.
    """
    head = version if _VERSION.fullmatch(version) else markdown(version)
    head = head or f"Next {diff.verdict.bump.value} version"
    blocks = [f"## {head}", markdown(_about(diff)) + "."]
    told = [c for c in diff.in_scope if len(c.path) > 1 and _is_told(c)]
    for heading in _HEADINGS:
        lines = list(_lines([c for c in told if _heading(c) == heading], diff, accepted or {}))
        if lines:
            blocks += [f"### {heading}", "\n".join(lines)]
    if len(blocks) == 2:
        blocks.append("No change that users of the packages can tell.")
    return "\n\n".join(blocks) + "\n"


def _about(diff: Diff) -> str:
    if diff.old.release == diff.new.release:
        return f"{diff.new.api} {diff.new.release}, read anew"
    return f"{diff.new.api} {diff.new.release}, after {diff.old.release}"


def _is_told(change: Change) -> bool:
    return change.kind.element not in _UNTOLD and change.kind.action is not Action.REWORDED


def _heading(change: Change) -> str:
    match change.kind.action:
        case Action.ADDED:
            return "Added"
        case Action.REMOVED:
            return "Removed"
        case Action.DEPRECATED:
            return "Deprecated"
        case _:
            return "Changed"


def _lines(changes: Sequence[Change], diff: Diff, accepted: Mapping[str, str]) -> Iterator[str]:
    renames = {c.fingerprint: p.after for p in reversed(diff.renames) for c in p.changes}
    for alike in sorted(_alike(changes), key=lambda group: -group[0].severity.weight):
        first = alike[0]
        line = _sentence(alike)
        if first.severity is Severity.BREAKING:
            line = f"**Breaking:** {line}"
        if first.kind.action is Action.REMOVED and first.fingerprint in renames:
            line += f" (perhaps it is {markdown_code(str(renames[first.fingerprint]))} now)"
        reasons = sorted({accepted[c.fingerprint] for c in alike if c.fingerprint in accepted})
        yield f"- {line}." + "".join(f" *Accepted: {markdown(reason)}.*" for reason in reasons)


def _alike(changes: Iterable[Change]) -> list[list[Change]]:
    """Put together what happened in the same way to members of the same name."""
    groups: dict[str, list[Change]] = {}
    for change in changes:
        inner = len(change.path) > 2
        same = (change.kind.id, change.path[0], change.path[2:], change.severity.value)
        key = repr((*same, _said(change))) if inner else change.fingerprint
        groups.setdefault(key, []).append(change)
    return list(groups.values())


def _said(change: Change) -> str:
    """Tell what a sentence says of a change beside its place."""
    return message_of(change.kind, change.path[2:], change.before, change.after)


def _sentence(alike: Sequence[Change]) -> str:
    if len(alike) == 1:
        return markdown(alike[0].message)
    owners = ", ".join(markdown_code(str(change.path[1])) for change in alike)
    return f"{markdown(_said(alike[0]))}, in {owners}"
