"""Building again whenever something changes that a build hangs on: for work on profiles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from difflib import unified_diff
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from typing import Final

from refwright.base.errors import Finding, RefwrightError, Severity, UsageError
from refwright.base.plain_files import read_plain_text
from refwright.facts.profile import profile_files
from refwright.files.manifest import MANIFEST
from refwright.packages.building import Outcome, build
from refwright.reading.losses import CODES
from refwright.spec.file import SCHEMA_FILE
from refwright.workspace.workspace import Workspace, load_workspace

_LINES: Final = 40
_FILES: Final = 8
_PASSED_OVER: Final = frozenset(
    {".git", ".hg", ".svn", ".venv", "venv", "node_modules", "__pycache__", ".refwright"}
)
_DEBOUNCE: Final = 200


def watch(
    file: Path, templates: Path | None, tell: Callable[[str], None], stop: Event | None = None
) -> None:
    """Build a workspace, and again after every change, until ``stop`` or an interruption.

    ``tell`` is told what changed in specs and outputs, and what is wrong. What the workspace is, is
    looked up anew each time: its file may change, too.
    """
    if find_spec("watchfiles") is None:
        raise UsageError(
            "watching needs watchfiles, which is not installed",
            remedy="pip install 'refwright[watch]'",
        )
    from watchfiles import watch as changes

    once(file, templates, tell)
    tell("watching; Ctrl-C ends it")
    for found in changes(
        *_folders(file, templates),
        watch_filter=lambda _, path: not _is_ours(file, Path(path)),
        debounce=_DEBOUNCE,
        stop_event=stop,
        raise_interrupt=True,
    ):
        names = sorted({Path(path).name for _, path in found})
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        tell(f"changed: {', '.join(names[:3])}{more}")
        once(file, templates, tell)


def once(file: Path, templates: Path | None, tell: Callable[[str], None]) -> None:
    """Build once, and tell what came of it; whatever is wrong is told and not raised."""
    try:
        workspace = load_workspace(file)
        if templates:
            workspace = replace(workspace, templates=templates)
        before = _specs(workspace)
        outcomes = build(workspace)
    except RefwrightError as error:
        tell(f"error: {error}")
        return
    except OSError as error:
        tell(f"error: {error.strerror or error}")
        return
    for line in _told(workspace, before, outcomes):
        tell(line)


def _told(workspace: Workspace, before: dict[str, str], outcomes: list[Outcome]) -> Iterator[str]:
    for outcome in outcomes:
        for finding in outcome.reading.findings:
            if _matters(finding):
                yield str(finding)
    if any(outcome.reading.failed for outcome in outcomes):
        yield "nothing was written"
        return
    after = _specs(workspace)
    for name, text in after.items():
        lines = list(_difference(name, before.get(name, ""), text))
        yield from lines[:_LINES]
        if len(lines) > _LINES:
            yield f"… and {len(lines) - _LINES} more lines"
    changed = [
        (name, changes)
        for outcome in outcomes
        for name, changes in outcome.changes.items()
        if changes and name not in after
    ]
    for name, changes in changed:
        files = [one for one in (*changes.written, *changes.removed) if one != MANIFEST]
        more = f" and {len(files) - _FILES} more" if len(files) > _FILES else ""
        yield f"{name}: {', '.join(files[:_FILES])}{more}"
    if not changed and after == before:
        yield "nothing changed"


def _matters(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR or finding.code in CODES - {"fact-new"}


def _difference(name: str, old: str, new: str) -> Iterator[str]:
    if old and old != new:
        yield from unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm="", n=1)
    elif old != new:
        yield f"{name}: written"


def _specs(workspace: Workspace) -> dict[str, str]:
    found = {}
    for api in workspace.apis:
        for release in api.releases:
            path = workspace.spec_path(api.name, release.name)
            if path.is_file():
                found[path.relative_to(workspace.root).as_posix()] = read_plain_text(path)
    return found


def _folders(file: Path, templates: Path | None) -> list[Path]:
    """Give what to watch: the workspace, and what it uses from outside of it."""
    root = file.resolve().parent
    found = {root}
    try:
        workspace = load_workspace(file)
        outside = [one for api in workspace.apis for one in profile_files(api.profile, root)]
        outside += [one for one in (workspace.templates, templates) if one]
    except RefwrightError:
        outside = []
    for path in outside:
        folder = (path if path.is_dir() else path.parent).resolve()
        if folder.is_dir() and not folder.is_relative_to(root):
            found.add(folder)
    return sorted(found)


def _is_ours(file: Path, path: Path) -> bool:
    """Tell what builds write themselves, and what they never read."""
    root = file.resolve().parent
    inside = path.relative_to(root) if path.is_relative_to(root) else path
    if _PASSED_OVER & set(inside.parts) or path.name.startswith(".refwright"):
        return True
    if path.name.endswith(".refwright") or path.name == SCHEMA_FILE:
        return True
    try:
        workspace = load_workspace(file)
    except RefwrightError:
        return False
    if path.is_relative_to(root / workspace.generated):
        return True
    for api in workspace.apis:
        written = [workspace.names_path(api.name)]
        for release in api.releases:
            written.append(workspace.spec_path(api.name, release.name))
            written.append(workspace.lock_path(api.name, release.name))
        if path in written:
            return True
    return False
