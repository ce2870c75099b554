"""Migration notes: for each event and method, code before and after, in Python and TypeScript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from refwright.base.escaping import markdown, markdown_code, visible
from refwright.changes.compare.change import Action, Change, Severity
from refwright.changes.compare.differ import Diff
from refwright.changes.migration.code import CODED, CodeWriter, writers
from refwright.changes.migration.steps import Sides, step_of
from refwright.naming.identifiers import NameTable, package_name
from refwright.spec.model import by_name

_TITLES = {
    "events": "Events",
    "methods": "Methods",
    "types": "Types",
    "enums": "Enumerations",
    "protocols": "Protocols",
    "participants": "Participants",
}
_FENCE = "`" * 3


def render(diff: Diff, table: NameTable) -> str:
    """Write the notes in Markdown.

    ``table`` has the names that both packages were given, by scope and wire name; without it the
    naming rule decides.
    """
    page = _Page(diff, table)
    blocks = [f"# {_title(diff)}", *_summary(diff)]
    for section, members in _by_section(diff.in_scope).items():
        blocks.append(f"## {_TITLES[section]}")
        for name, changes in members.items():
            blocks += page.member(section, name, changes)
    blocks += _new(diff, page.languages[0])
    return "\n\n".join(blocks) + "\n"


def _title(diff: Diff) -> str:
    return markdown(f"Migrating {diff.new.api} from {diff.old.release} to {diff.new.release}")


def _summary(diff: Diff) -> Iterator[str]:
    counts = {
        severity: sum(change.severity is severity for change in diff.in_scope)
        for severity in (Severity.BREAKING, Severity.WARNING)
    }
    breaking, warnings = counts.values()
    if not breaking and not warnings:
        yield "Nothing in code that uses the older package has to change."
    else:
        yield (
            f"**{breaking} changes break code, {warnings} want a look.** Proposed step of the "
            f"packages' version: {diff.verdict.bump.value}."
        )
    if diff.renames:
        yield (
            "Some of what was removed may only have been renamed. Such guesses are marked; record "
            "a decision to confirm or reject them."
        )
    left_out = len(diff.changes) - len(diff.in_scope)
    if left_out:
        yield (
            f"{left_out} differences are not told here: they are of what the pages of "
            f"{markdown_code(_lacking(diff))} do not cover."
        )


def _lacking(diff: Diff) -> str:
    sides = {o.side.value for o in diff.scope.omissions}
    return diff.new.release if sides == {"new"} else diff.old.release


def proposed_names(diff: Diff) -> dict[str, str]:
    """Give, by the fingerprint of each loss, what the lost thing is perhaps called now."""
    return {
        change.fingerprint: str(proposal.after)
        for proposal in reversed(diff.renames)
        for change in proposal.changes
        if change.kind.action is Action.REMOVED
    }


def _by_section(changes: Sequence[Change]) -> dict[str, dict[str, list[Change]]]:
    found: dict[str, dict[str, list[Change]]] = {section: {} for section in _TITLES}
    for change in changes:
        section = str(change.path[0])
        if len(change.path) > 1 and section in found and change.severity >= Severity.WARNING:
            found[section].setdefault(str(change.path[1]), []).append(change)
    return {section: members for section, members in found.items() if members}


class _Page:
    """Notes while they are written: what writes code, and what the two specs have by name."""

    def __init__(self, diff: Diff, table: NameTable) -> None:
        self._diff = diff
        self.languages = writers(table)
        methods = by_name(diff.old.methods), by_name(diff.new.methods)
        renames = proposed_names(diff)
        self._sides = [Sides(*methods, code, renames) for code in self.languages]

    def member(self, section: str, name: str, changes: Sequence[Change]) -> Iterator[str]:
        """Write the notes on one thing: what happened, then code in each language."""
        yield f"### {markdown_code(name)}"
        if section in CODED:
            yield self._place(section, name)
        told = sorted(changes, key=lambda change: -change.severity.weight)
        yield "\n".join(f"- **{c.severity.value}**: {markdown(c.message)}." for c in told)
        for sides in self._sides:
            yield from self._code(told, sides)

    def _place(self, section: str, name: str) -> str:
        """Say what the thing is called in either language."""
        package = package_name(self._diff.new.api)
        python, script = (code.names(section, name) for code in self.languages)
        return f"Python {markdown_code(f'{package}.{python}')}, TypeScript {markdown_code(script)}."

    def _code(self, changes: Sequence[Change], sides: Sides) -> Iterator[str]:
        """Write one block of a language: all lines as they were, then all as they are."""
        steps = [step for change in changes if (step := step_of(change, sides)) is not None]
        if not steps:
            return
        code = sides.code
        old, new = self._diff.old.release, self._diff.new.release
        old, new = (old, new) if old != new else ("before", "after")
        before = dict.fromkeys(step.before for step in steps)
        after = dict.fromkeys(step.after for step in steps)
        lines = [code.comment(f"{old}:"), *before, code.comment(f"{new}:"), *after]
        shown = "\n".join(map(visible, lines))
        yield f"{code.title}:\n\n{_FENCE}{code.fence}\n{shown}\n{_FENCE}"


def _new(diff: Diff, code: CodeWriter) -> Iterator[str]:
    """List what is there to be used, with the class that it has."""
    lines = [
        f"- {_named(change, code)}"
        for change in diff.in_scope
        if change.kind.action is Action.ADDED
        and len(change.path) in {2, 4}
        and change.path[0] in _TITLES
        and change.severity < Severity.WARNING
    ]
    if lines:
        yield "## New"
        yield "\n".join(lines)


def _named(change: Change, code: CodeWriter) -> str:
    section, name = str(change.path[0]), str(change.path[1])
    known = f"{section[:-1]} {markdown_code(name)}"
    if section not in CODED:
        return known
    if len(change.path) == 2:
        return f"{known}: {markdown_code(code.names(section, name))}"
    inner = str(change.path[3])
    if change.path[2] == "values":
        return f"{known}: value {markdown_code(inner)}"
    return f"{known}: {markdown_code(inner)}, {markdown_code(code.reads(section, name, inner))}"
