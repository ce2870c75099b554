"""Pages by name: files, globs, folders, archives and addresses become captures, offline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from refwright.base.errors import CaptureError
from refwright.sources.store import Captures

if TYPE_CHECKING:
    from refwright.pages.capture import Capture
    from refwright.workspace.workspace import Release, Workspace

_ADDRESSES: Final = ("http://", "https://")
_PAGES: Final = (".html", ".htm", ".xhtml", ".pdf", ".md", ".markdown", ".mdx", ".txt")
_ARCHIVES: Final = (".zip", ".mhtml", ".mht", ".warc", ".warc.gz")
_MOST: Final = 100_000


@dataclass(slots=True)
class Sources:
    """Where the pages of a workspace (or of a folder) are: files below ``root``, and captures."""

    root: Path
    captures: Captures
    _archived: dict[str, list[Capture]] = field(default_factory=dict)

    def pages(self, release: Release) -> list[Capture]:
        """Load the pages of a release, in their order, each once.

        Paths are relative to ``root``; a label is the path as written (an address as it is).
        Raises ``CaptureError`` when a name leads to nothing.
        """
        return [self._load(label, path) for label, path in self.files(release)]

    def files(self, release: Release) -> list[tuple[str, Path]]:
        """Give label and file of each page; an address's file is its capture."""
        files = dict(self._matching(release.pages))
        for url in self.listed(release):
            files.setdefault(url, self.captures.file(url))
        return list(files.items())

    def parts(self, release: Release) -> list[int]:
        """Return, for each page of a release, the number of the part that it belongs to.

        Pages of one group of witnesses are captures of one page and share a part.
        """
        shared = {
            label: number
            for number, group in enumerate(release.witnesses)
            for label, _ in self._matching(group)
        }
        labels = [label for label, _ in self.files(release)]
        return [shared.get(label, len(release.witnesses) + at) for at, label in enumerate(labels)]

    def addresses(self, release: Release) -> list[str]:
        """Give the addresses that a release names itself: pages, then indexes."""
        named = [page for page in release.pages if is_address(page)]
        return [*named, *(index.url for index in release.indexes)]

    def maps(self, release: Release) -> list[str]:
        """Give the sitemaps that the captured sitemaps of a release list."""
        found: list[str] = []
        for index in release.indexes:
            if self.captures.latest(index.url) is not None:
                from refwright.sources.indexes import listed_maps

                found += listed_maps(self.captures.capture(index.url))
        return found

    def listed(self, release: Release) -> list[str]:
        """Give the addresses that the captured indexes of a release list."""
        if not release.indexes:
            return []
        from refwright.sources.indexes import listed_maps, listed_pages

        found: dict[str, None] = {}
        for index in release.indexes:
            capture = self.captures.capture(index.url)
            parts = [self.captures.capture(url) for url in listed_maps(capture)] or [capture]
            found |= dict.fromkeys(listed_pages(index, parts))
        return list(found)

    def _load(self, label: str, path: Path) -> Capture:
        from refwright.pages.capture import load_capture  # who asks for names only has no use of it

        if is_address(label):
            return self.captures.capture(label)
        if label in self._archived:
            return next(iter(self._archived[label]))
        return load_capture(path, label)

    def _matching(self, patterns: Iterable[str]) -> Iterator[tuple[str, Path]]:
        for pattern in dict.fromkeys(patterns):
            if is_address(pattern):
                yield pattern, self.captures.file(pattern)
            elif (archive := _archive_in(pattern)) and not (self.root / archive).is_dir():
                yield from self._in_archive(archive, pattern[len(archive) + 1 :])
            else:
                yield from _matches(pattern, self.root)

    def _in_archive(self, archive: str, inner: str) -> Iterator[tuple[str, Path]]:
        from refwright.sources.archives import archive_pages  # few workspaces read any

        for label, path in _matches(archive, self.root):
            for page in archive_pages(path, label, inner):
                self._archived[page.label] = [page]
                yield page.label, path


def is_address(name: str) -> bool:
    """Tell an address from the name of a file."""
    return name.startswith(_ADDRESSES)


def sources_of_workspace(workspace: Workspace) -> Sources:
    """Give the sources of a workspace."""
    root = workspace.root
    return Sources(root, Captures(root / workspace.fetch.captures, workspace.state_folder))


def _archive_in(pattern: str) -> str:
    """Give the part of a pattern that names an archive, or an empty string."""
    parts = pattern.split("/")
    for at, part in enumerate(parts, start=1):
        if part.lower().endswith(_ARCHIVES):
            return "/".join(parts[:at])
    return ""


def _matches(pattern: str, root: Path) -> list[tuple[str, Path]]:
    if not any(char in pattern for char in "*?["):
        path = root / pattern
        return _in_folder(pattern, path) if path.is_dir() else [(pattern, path)]
    parts = pattern.split("/")
    fixed = next(at for at, part in enumerate(parts) if any(char in part for char in "*?["))
    base, rest = "/".join(parts[:fixed]), "/".join(parts[fixed:])
    folder = root / (base or ("/" if fixed and pattern.startswith("/") else ""))
    try:
        found = sorted(path for path in folder.glob(rest) if path.is_file())
    except ValueError as error:
        raise CaptureError(f"no glob: {error}", where=pattern, remedy="name the files") from None
    if not found:
        raise CaptureError("no page matches", where=pattern, remedy="check the glob")
    lead = f"{base}/" if base or fixed else ""
    return [(lead + path.relative_to(folder).as_posix(), path) for path in found]


def _in_folder(name: str, folder: Path) -> list[tuple[str, Path]]:
    """Give the pages below a folder, in the order of their names; hidden ones are passed over."""
    found = []
    for path in folder.rglob("*"):
        inside = path.relative_to(folder).as_posix()
        hidden = inside.startswith(".") or "/." in inside
        if not hidden and path.suffix.lower() in _PAGES and path.is_file():
            found.append((inside, path))
        if len(found) > _MOST:
            raise CaptureError(f"more than {_MOST:,} pages", where=name)
    if not found:
        raise CaptureError(
            "there is no page in this folder",
            where=name,
            remedy=f"name files or a glob; pages end in {', '.join(_PAGES)}",
        )
    return [(f"{name.rstrip('/')}/{inside}", path) for inside, path in sorted(found)]
