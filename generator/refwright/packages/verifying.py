"""Whether a vendored package is as refwright wrote it, and how far behind it is, offline.

What it is compared with is the workspace: the spec of the same release, what would be written from
it now, and the releases that are newer.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, RefwrightError, UsageError
from refwright.base.plain_files import read_plain_text
from refwright.changes import compare
from refwright.files.atomic_files import encoded
from refwright.files.manifest import (
    MANIFEST,
    MAX_FILES,
    Manifest,
    Origin,
    broken,
    content_digest,
    digest_of,
    load_manifest,
)
from refwright.files.workspace_lock import LOCK_FILE
from refwright.packages.grace_periods import spec_to_generate
from refwright.packages.vendoring import Wanted, check_name, render_wanted, wanted_again
from refwright.spec.file import load_spec
from refwright.spec.model import Spec
from refwright.spec.release_order import release_key
from refwright.targets import target_names
from refwright.targets.base import Output
from refwright.targets.jsonschema.asyncapi_read_back import read_asyncapi
from refwright.targets.jsonschema.read_back import read_json_schema
from refwright.targets.python.read_back import read_python_package
from refwright.targets.typescript.read_back import read_typescript_package
from refwright.workspace.workspace import Workspace

EXIT_BEHIND: Final = 3
"""The package is untouched, and what it was made from has moved on."""

_PASSED_OVER: Final = frozenset({"__pycache__"})
"""Folders that the use of a package leaves in it."""
_READERS: Final = {
    "python": read_python_package,
    "typescript": read_typescript_package,
    "jsonschema": read_json_schema,
    "asyncapi": read_asyncapi,
}


@dataclass(frozen=True, slots=True)
class Touched:
    """How the files differ from what the manifest says, by relative path."""

    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    unfinished: bool = False

    def __bool__(self) -> bool:
        return bool(self.changed or self.missing or self.added or self.unfinished)


@dataclass(frozen=True, slots=True)
class Behind:
    """How far behind its workspace a package is.

    ``facts`` counts the changes of the spec of the same release by severity, and is ``None`` where
    the package's own facts cannot be told. ``files`` counts those that would be written otherwise
    now. ``newer`` lists the newer releases, from the oldest.
    """

    spec: bool = False
    facts: Mapping[str, int] | None = None
    files: int = 0
    newer: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.spec or self.files or self.newer)


@dataclass(frozen=True, slots=True)
class Verification:
    """What is known of a vendored folder.

    ``behind`` is ``None`` where nothing can be said of it, and ``unknown`` says why. ``failed``
    tells that it should have been known: what the package is compared with is broken or missing.
    """

    folder: Path
    files: int
    origin: Origin | None
    touched: Touched
    behind: Behind | None = None
    unknown: str = ""
    failed: bool = False

    @property
    def exit_code(self) -> int:
        """Give what a script is told: to have been touched matters more than to be behind."""
        if self.touched:
            return EXIT_FINDINGS
        if self.failed:
            return EXIT_USAGE
        return EXIT_BEHIND if self.behind else EXIT_OK


def verify(
    folder: Path, workspace: Workspace | RefwrightError | None, *, same_release: bool = False
) -> Verification:
    """Examine a folder that refwright wrote, wherever it was copied to.

    With ``same_release`` newer releases do not count as being behind. Whatever is wrong with the
    workspace (an error in its place says that it cannot be read) leaves open whether the package is
    current, never whether it was touched. Raises ``UsageError`` when there is no manifest that
    could be relied on.
    """
    manifest = load_manifest(folder)
    if manifest is None:
        raise UsageError(
            _nothing_at(folder), where=str(folder), remedy="name a folder that refwright wrote"
        )
    touched = _touched(folder, manifest)
    files, origin = len(manifest.files), manifest.origin
    try:
        behind, unknown = _behind(folder, manifest, workspace, readable=not touched)
    except RefwrightError as error:
        return Verification(folder, files, origin, touched, unknown=str(error), failed=True)
    if behind and same_release:
        behind = Behind(behind.spec, behind.facts, behind.files)
    return Verification(folder, files, origin, touched, behind, unknown)


def _nothing_at(folder: Path) -> str:
    if folder.is_dir():
        return "there is no manifest here"
    return "it is no folder" if folder.exists() else "there is no such folder"


def _touched(folder: Path, manifest: Manifest) -> Touched:
    known = {**manifest.pending, **manifest.files}
    digests = {name: digest_of(folder, name) for name in sorted(known)}
    there = {name: digest for name, digest in digests.items() if digest is not None}
    return Touched(
        changed=tuple(n for n, digest in there.items() if not manifest.admits(n, digest)),
        missing=tuple(n for n in digests if n not in there and n in manifest.files),
        added=tuple(sorted(name for name in _entries(folder) if name not in known)),
        unfinished=bool(manifest.pending),
    )


def _entries(folder: Path) -> Iterator[str]:
    """Name what stands in a folder but for folders themselves; a link to one is what it is."""
    count = 0
    for here, folders, names in os.walk(folder):
        linked = [name for name in folders if (Path(here) / name).is_symlink()]
        folders[:] = [n for n in folders if n not in _PASSED_OVER and n not in linked]
        for name in (*names, *linked):
            relative = (Path(here) / name).relative_to(folder).as_posix()
            if relative not in {MANIFEST, LOCK_FILE}:
                yield relative
            count += 1
            if count > 2 * MAX_FILES:
                raise UsageError(
                    f"more than {2 * MAX_FILES} files", where=str(folder), remedy="name the package"
                )


def _behind(
    folder: Path,
    manifest: Manifest,
    workspace: Workspace | RefwrightError | None,
    *,
    readable: bool,
) -> tuple[Behind | None, str]:
    origin = manifest.origin
    if origin is None:
        return None, "the manifest does not say what the files were made from"
    if isinstance(workspace, RefwrightError):
        raise workspace
    if workspace is None:
        return None, "there is no workspace to compare with"
    api = workspace.api(origin.api)
    if api is None:
        return None, f"the workspace has no API {origin.api!r}"
    newer = sorted(
        (r.name for r in api.releases if release_key(r.name) > release_key(origin.release)),
        key=release_key,
    )
    path = workspace.spec_path(origin.api, origin.release)
    if origin.release not in {release.name for release in api.releases} or not path.is_file():
        if newer:
            return Behind(newer=tuple(newer)), ""
        return None, f"the workspace has no spec of {origin.api} {origin.release}"
    new = render_wanted(workspace, _wanted(folder, origin, workspace), folder)
    changed = new.origin.spec_digest != origin.spec_digest
    kept = spec_to_generate(load_spec(path), path.parent)
    facts = _facts(folder, manifest, kept) if changed and readable else None
    return Behind(changed, facts, _differing(new.files, manifest), tuple(newer)), ""


def _wanted(folder: Path, origin: Origin, workspace: Workspace) -> Wanted:
    """Give what was asked for; raises ``UsageError`` for what could not be, or not here."""
    if origin.target not in target_names(workspace.templates):
        raise UsageError(
            f"there is no target {origin.target!r}",
            where=str(folder / MANIFEST),
            remedy="name the templates that declare it with --templates",
        )
    wanted = wanted_again(origin)
    try:
        check_name(wanted)
    except UsageError as error:
        raise broken(folder / MANIFEST, error.what) from None
    return wanted


def _differing(files: Output, manifest: Manifest) -> int:
    """Count the files that would be written otherwise, come, or go."""
    new = {name: content_digest(encoded(text, Path(name))) for name, text in files.items()}
    return sum(new.get(name) != manifest.files.get(name) for name in {*new, *manifest.files})


def _facts(folder: Path, manifest: Manifest, new: Spec) -> dict[str, int] | None:
    """Count what changed since, by severity, reading the package's facts out of its own files."""
    read = _READERS.get(manifest.origin.target) if manifest.origin else None
    if read is None:
        return None
    head = "package/" if manifest.origin and manifest.origin.bare else ""
    try:
        texts = {head + name: read_plain_text(folder / name) for name in manifest.files}
        changes = compare(read(texts), new)
    except (RefwrightError, OSError, UnicodeDecodeError, RecursionError):
        return None  # made by another version, or none that this one reads: the digests still tell
    return dict(sorted(Counter(change.severity.value for change in changes).items()))
