"""Pages that somebody names on a command line: addresses among them are asked for now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.sources.named_pages import Sources, is_address, sources_of_workspace
from refwright.sources.store import Captures
from refwright.workspace.workspace import (
    Release,
    Workspace,
    find_workspace,
    load_workspace,
    state_folder,
)

if TYPE_CHECKING:
    from refwright.pages.capture import Capture
    from refwright.sources.fetching import Ask

_UNNAMED = "unreleased"


def find_pages(
    patterns: tuple[str, ...],
    root: Path,
    ask: Ask | None = None,
    *,
    offline: bool = False,
    waiting: Callable[[str], None] | None = None,
) -> list[Capture]:
    """Load the pages that the patterns name, in their order, each once.

    Paths are relative to ``root``; a label is the path as written (an address as it is). Raises
    ``CaptureError`` when a pattern names nothing, and for an address that cannot be fetched.
    """
    release = Release(_UNNAMED, patterns)
    urls = [pattern for pattern in patterns if is_address(pattern)]
    if not urls:
        return Sources(root, Captures(root / "no captures", state_folder(root))).pages(release)
    workspace = _around(root)
    sources = sources_of_workspace(workspace)
    sources.root = root
    if not offline:
        _fetch(urls, workspace, sources, ask, waiting)
    return sources.pages(release)


def _around(root: Path) -> Workspace:
    """Give the workspace that a folder is in, else one that keeps its captures to itself."""
    found = find_workspace(root)
    if found:
        return load_workspace(found)
    usual = Workspace(root, ())
    return replace(usual, fetch=replace(usual.fetch, captures=".refwright/captures"))


def _fetch(
    urls: list[str],
    workspace: Workspace,
    sources: Sources,
    ask: Ask | None,
    waiting: Callable[[str], None] | None,
) -> None:
    from refwright.files.workspace_lock import exclusive
    from refwright.sources.answers import FetchError
    from refwright.sources.fetching import What, fetch

    captures = sources.captures
    with exclusive(workspace.state_folder, waiting):
        found = fetch(urls, captures, workspace.fetch, ask)
        captures.save()
    for one in found:
        if one.what is What.FAILED:
            raise FetchError(one.error, where=one.url, remedy="")
