"""What the two sides of a comparison can be named by, and how each becomes a spec.

==========================  ================================================================
``spec/my-api/1.0.yaml``    a spec file
``my-api@1.0``              a release of the workspace
``HEAD~3:spec/x/1.0.yaml``  a file at a git revision, by its path from the repository's root
``v1.2:my-api@1.0``         a release of the workspace at a git revision
``v1.2``                    all releases of the workspace at a git revision
``pages@2.0:a.html,b/*``    pages, read now; ``@2.0`` (optional) says which release they are
==========================  ================================================================
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from refwright.base.errors import UsageError
from refwright.facts.lock import Lock
from refwright.spec.file import load_spec, parse_spec, read_text
from refwright.spec.model import Spec
from refwright.workspace.revisions import Revision, find_revision, repository_root
from refwright.workspace.workspace import Api, Workspace

_RELEASE = re.compile(r"(?P<api>[a-z0-9]+(?:-[a-z0-9]+)*)@(?P<release>[A-Za-z0-9][A-Za-z0-9._-]*)")
_PAGES = re.compile(r"pages(?:@(?P<release>[^:]+))?:(?P<pages>.+)", re.DOTALL)
_SPEC_TEXT = re.compile(r"""^(?:refwright|"refwright"|'refwright')\s*:""", re.MULTILINE)
_UNNAMED_RELEASE = "unreleased"


@dataclass(frozen=True, slots=True)
class Source:
    """One side of a comparison. ``file`` and ``text`` are empty for pages, ``lock`` for specs."""

    spec: Spec
    label: str
    file: str = ""
    text: str = ""
    lock: Lock | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two specs to compare."""

    old: Source
    new: Source


@dataclass(frozen=True, slots=True)
class Sources:
    """Where names are looked up, and what pages are read with.

    ``api`` and ``release`` narrow what a bare revision stands for; ``api`` also names the API
    of pages when the other side does not.
    """

    folder: Path
    workspace: Workspace | None = None
    profile: str | None = None
    api: str | None = None
    release: str | None = None
    different_apis: bool = False

    def pairs(self, old: str, new: str | None) -> tuple[list[Pair], list[str]]:
        """Find what to compare, and say what stands on one side only.

        ``new`` is ``None`` for the files as they are now. Raises a ``RefwrightError`` for a name
        of nothing, a spec that does not hold, or two APIs that are not the same one.
        """
        old_revision = self._revision(old)
        new_revision = None if new is None else self._revision(new)
        notes: list[str] = []
        if old_revision is None and (new is None or new_revision is not None):
            raise UsageError(
                f"{old!r} is one spec, so the other side must be one, too",
                remedy="name a file, API@RELEASE or REVISION:FILE",
            )
        if old_revision is None:
            pairs = [self._single_pair(old, str(new))]
        elif new is None or new_revision is not None:
            pairs = list(self._all_pairs(old_revision, new_revision, notes))
        else:
            right = self._one(new)
            pairs = [Pair(self._counterpart(old_revision, right), right)]
        for pair in pairs:
            self._check_apis(pair)
        return pairs, notes

    def _single_pair(self, old: str, new: str) -> Pair:
        """Find two single specs; pages take their API's name from the other side."""
        if _PAGES.fullmatch(old) and not _PAGES.fullmatch(new):
            right = self._one(new)
            return Pair(self._one(old, right.spec.api), right)
        left = self._one(old)
        return Pair(left, self._one(new, left.spec.api))

    def _check_apis(self, pair: Pair) -> None:
        old, new = pair.old.spec.api, pair.new.spec.api
        if old != new and not self.different_apis:
            raise UsageError(
                f"these are two APIs, {old} and {new}",
                remedy="compare them all the same with --different-apis",
            )

    # --- one side ---

    def _one(self, name: str, api: str | None = None) -> Source:
        if found := _PAGES.fullmatch(name):
            return self._pages(name, found["pages"], found["release"], api)
        path = self.folder / name
        if _is_file(path):
            return self._file(path)
        if found := _RELEASE.fullmatch(name):
            return self._file(self._release_path(found["api"], found["release"]))
        revision, colon, inner = name.partition(":")
        if colon and revision:
            return self._at(find_revision(revision, self._repository), inner)
        raise UsageError("there is no such spec file", where=name, remedy="check the path")

    def _file(self, path: Path) -> Source:
        shown = self._shown(path)
        return Source(load_spec(Path(shown)), shown, shown, read_text(path))

    def _release_path(self, api: str, release: str) -> Path:
        workspace = self._needed_workspace()
        workspace.needed_release(api, release)
        path = workspace.spec_path(api, release)
        if not path.is_file():
            raise UsageError(
                f"there is no spec of {api} {release}", where=self._shown(path), remedy="build it"
            )
        return path

    def _at(self, revision: Revision, inner: str) -> Source:
        """Read ``inner`` at a revision: a path from the repository's root, or API@RELEASE."""
        if inner.startswith("./"):
            inner = _posix(os.path.relpath(self.folder.resolve() / inner, revision.root.resolve()))
        elif found := _RELEASE.fullmatch(inner):
            workspace = self._needed_workspace()
            inner = _inside(workspace.spec_path(found["api"], found["release"]), revision.root)
        return self._source_at(revision, inner)

    def _source_at(self, revision: Revision, path: str) -> Source:
        text = revision.text(path)
        label = f"{revision.name}:{path}"
        return Source(parse_spec(text, label), label, self._shown(revision.root / path), text)

    def _pages(self, name: str, pages: str, release: str | None, api: str | None) -> Source:
        # only pages need the readers, which take longer to load than most specs do
        from refwright.reading.page_set import PageSet, read_page_set

        api = self.api or api
        if api is None:
            raise UsageError("say which API these pages are of", where=name, remedy="--api NAME")
        release = release or self.release or _UNNAMED_RELEASE
        page_set = PageSet(tuple(filter(None, pages.split(","))), api, release, self.profile)
        spec, lock = read_page_set(page_set, self.folder, self.workspace)
        return Source(spec, name, lock=lock)

    # --- revisions ---

    def _revision(self, name: str) -> Revision | None:
        """Give the revision that a name stands for as a whole, ``None`` when it names one spec."""
        single = _PAGES.fullmatch(name) or ":" in name or _is_file(self.folder / name)
        if single or name.endswith((".yaml", ".yml")):
            return None
        found = _RELEASE.fullmatch(name)
        if found and (self.workspace is None or self.workspace.api(found["api"]) is not None):
            return None
        try:
            return find_revision(name, self._repository)
        except UsageError as error:
            if found and self.workspace is not None:
                self.workspace.needed_api(found["api"])
            raise UsageError(
                f"{name!r} is no spec file, no release of the workspace and no revision: "
                f"{error.what}",
                remedy=error.remedy,
            ) from None

    def _counterpart(self, revision: Revision, other: Source) -> Source:
        """Read at a revision what the other side is now."""
        if other.file:
            path = _inside(self.folder / other.file, revision.root)
        else:
            workspace = self._needed_workspace()
            spec = other.spec
            path = _inside(workspace.spec_path(spec.api, spec.release), revision.root)
        return self._source_at(revision, path)

    def _all_pairs(self, old: Revision, new: Revision | None, notes: list[str]) -> Iterator[Pair]:
        workspace = self._needed_workspace()
        apis = [workspace.needed_api(self.api)] if self.api else workspace.apis
        found = 0
        for api in apis:
            left = self._releases(api, old)
            right = self._releases(api, new)
            for path in _in_order(api, left.keys() | right.keys()):
                if path not in left or path not in right:
                    side = old.name if path in left else new.name if new else "the files here"
                    notes.append(f"{path} stands only in {side}")
                    continue
                found += 1
                yield Pair(self._listed(left[path], path), self._listed(right[path], path))
        if not found:
            raise UsageError(
                f"no spec stands both in {old.name} and in {new.name if new else 'the files here'}",
                remedy="; ".join(notes) or "check --api and --release",
            )

    def _listed(self, place: Revision | None, path: str) -> Source:
        if place is None:
            return self._file(repository_root(self._repository) / path)
        return self._source_at(place, path)

    def _releases(self, api: Api, place: Revision | None) -> dict[str, Revision | None]:
        """List an API's spec files at a revision or here, by path from the repository's root."""
        workspace = self._needed_workspace()
        root = place.root if place else repository_root(self._repository)
        folder = workspace.spec_path(api.name, "x").parent
        inside = _inside(folder, root)
        if place is None:
            texts = {
                f"{inside}/{path.name}": read_text(path) for path in sorted(folder.glob("*.yaml"))
            }
        else:
            names = [name for name in place.files(inside) if name.endswith(".yaml")]
            texts = {name: place.text(name) for name in names}
        return {
            path: place
            for path, text in texts.items()
            if _SPEC_TEXT.search(text) and self.release in {None, _release_of(path)}
        }

    # --- names ---

    def _needed_workspace(self) -> Workspace:
        if self.workspace is None:
            raise UsageError(
                "there is no refwright.toml here or above", remedy="name one with --workspace"
            )
        return self.workspace

    @property
    def _repository(self) -> Path:
        """A folder of the repository that revisions are of."""
        return self.workspace.root if self.workspace else self.folder

    def _shown(self, path: Path) -> str:
        """Name a file as findings do: from the folder that refwright runs in."""
        return _posix(os.path.relpath(path))


def _is_file(path: Path) -> bool:
    try:
        return path.exists() and not path.is_dir()  # what is no plain file is refused by its kind
    except (OSError, ValueError):
        return False


def _posix(path: str) -> str:
    return Path(path).as_posix()


def _inside(path: Path, root: Path) -> str:
    """Give a path from the repository's root; raises ``UsageError`` for one outside of it."""
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        raise UsageError("this file is outside the git repository", where=str(path)) from None


def _release_of(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".yaml")


def _in_order(api: Api, paths: Iterable[str]) -> list[str]:
    """Sort files of releases as the workspace lists the releases, unknown ones behind."""
    rank = {release.name: number for number, release in enumerate(api.releases)}
    return sorted(paths, key=lambda path: (rank.get(_release_of(path), len(rank)), path))
