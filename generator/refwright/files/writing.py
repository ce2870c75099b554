"""Writing outputs: all planned in memory first, then every file replaced atomically.

A manifest in an output folder lists the files that refwright wrote there, with their digests.
Only those are ever removed, and one that was changed by hand is not overwritten unasked.

What is to come is noted in the manifest before the first file changes. So a run that is killed
leaves files that are known, old or new, each of them whole; the next run finishes the work.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from refwright.base.errors import TargetError
from refwright.base.plain_files import read_plain
from refwright.files.atomic_files import (
    Replacements,
    encoded,
    refuse_taken,
    remove,
    replace_now,
    sweep,
    write_text,
)
from refwright.files.manifest import (
    LINK,
    MANIFEST,
    NO_FILE,
    Manifest,
    Origin,
    content_digest,
    digest_of,
    load_manifest,
    unix_lines,
)

__all__ = [
    "Changes",
    "OutputPlan",
    "TextPlan",
    "carry_out",
    "plan_output",
    "plan_text",
    "read_manifest",
    "write_output",
    "write_text",
]


@dataclass(frozen=True, slots=True)
class Changes:
    """What writing an output did (or, in a check, would do), by relative path."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


@dataclass(frozen=True, slots=True)
class OutputPlan:
    """What is to become of a folder: ``known`` is what stands there of refwright's."""

    folder: Path
    files: Mapping[str, str]
    changes: Changes
    known: Manifest
    earlier: bytes | None
    wanted: Manifest


@dataclass(frozen=True, slots=True)
class TextPlan:
    """What is to become of a file that stands alone, such as a spec."""

    path: Path
    data: bytes
    changes: Changes


# --- planning ---


def plan_output(
    folder: Path, files: Mapping[str, str], origin: Origin | None = None, *, force: bool = False
) -> OutputPlan:
    """Find what must change for a folder to hold exactly these files of refwright's.

    Nothing is written. Raises ``TargetError`` for a file changed by hand that would be lost,
    unless ``force``, and ``UsageError`` for a broken manifest.
    """
    known = load_manifest(folder) or Manifest()
    digests = {name: content_digest(encoded(text, folder / name)) for name, text in files.items()}
    present = {
        name: digest
        for name in sorted({*digests, *known.files, *known.pending})
        if (digest := digest_of(folder, name)) is not None
    }
    changed = [name for name in sorted(digests) if present.get(name) != digests[name]]
    stale = [name for name in present if name not in digests]
    _refuse_obstacles(folder, {n: present[n] for n in (*changed, *stale) if n in present})
    if not force:
        _refuse_edited(folder, known, {n: present[n] for n in (*changed, *stale) if n in present})
    wanted = Manifest(digests, {}, origin)
    earlier = _content_of(folder / MANIFEST)
    if not changed and not stale and earlier != wanted.text().encode():
        changed.append(MANIFEST)
    settled = {n: d for n, d in present.items() if n not in digests or known.admits(n, d)}
    return OutputPlan(
        folder,
        files,
        Changes(tuple(changed), tuple(stale), len(files) - len([n for n in changed if n in files])),
        Manifest(settled, known.pending, known.origin),
        earlier,
        wanted,
    )


def plan_text(path: Path, text: str) -> TextPlan:
    """Find whether a file that stands alone must change."""
    data = encoded(text, path)
    same = _content_of(path) == data
    return TextPlan(path, data, Changes(() if same else (path.name,), (), int(same)))


def _content_of(path: Path) -> bytes | None:
    try:
        return unix_lines(read_plain(path))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise TargetError(
            f"cannot be read: {error.strerror}", where=str(path), remedy="move it away"
        ) from None


def _refuse_obstacles(folder: Path, found: Mapping[str, str]) -> None:
    for name, digest in found.items():
        if digest in {LINK, NO_FILE}:
            raise TargetError(
                f"{digest} stands in the way of {name}",
                where=str(folder),
                remedy="move it away: refwright replaces and removes plain files only",
            )


def _refuse_edited(folder: Path, known: Manifest, found: Mapping[str, str]) -> None:
    edited = [name for name, digest in found.items() if not known.admits(name, digest)]
    if edited:
        raise TargetError(
            f"changed by hand or not refwright's: {', '.join(edited)}",
            where=str(folder),
            remedy="move your changes out, or overwrite them with --force",
        )


# --- writing ---


def carry_out(outputs: Iterable[OutputPlan], texts: Iterable[TextPlan] = ()) -> None:
    """Write what is planned, all of it together; the caller holds the folders for itself.

    Raises ``TargetError`` when the disk refuses: before the first file is replaced, if it does so
    for want of room or rights.
    """
    outputs = list(outputs)
    texts = list(texts)
    for path in (*(path for plan in outputs for path in _left_behind(plan)), *_paths(texts)):
        sweep(path)
    outputs = [plan for plan in outputs if plan.changes]
    _refuse_taken(outputs)
    announced: list[OutputPlan] = []
    replacements = Replacements()
    try:
        for plan in outputs:
            announced.append(plan)
            replace_now(plan.folder / MANIFEST, _announcement(plan))
        for text in texts:
            if text.changes:
                replacements.stage(text.path, text.data)
        for plan in outputs:
            _stage(plan, replacements)
    except BaseException:
        replacements.discard()
        _take_back(announced)
        raise
    try:
        replacements.commit()
    except BaseException:
        replacements.discard()
        raise
    for plan in outputs:
        _finish(plan)


def write_output(
    folder: Path,
    files: Mapping[str, str],
    origin: Origin | None = None,
    *,
    force: bool = False,
    check: bool = False,
) -> Changes:
    """Bring one folder to hold exactly these files; with ``check`` nothing is written."""
    plan = plan_output(folder, files, origin, force=force or check)
    if not check:
        carry_out([plan])
    return plan.changes


def _left_behind(plan: OutputPlan) -> list[Path]:
    """Name what a killed run was about to replace; of other names nothing is refwright's."""
    return [plan.folder / MANIFEST, *(plan.folder / name for name in plan.known.pending)]


def _paths(texts: list[TextPlan]) -> list[Path]:
    return [text.path for text in texts]


def _refuse_taken(outputs: list[OutputPlan]) -> None:
    """Look before any name is announced: from then on what waits beside it is refwright's."""
    for plan in outputs:
        for name in plan.changes.written:
            refuse_taken(plan.folder / name)


def _announcement(plan: OutputPlan) -> bytes:
    """Write the manifest that holds while the work is going on."""
    pending = {n: d for n, d in plan.wanted.files.items() if n in plan.changes.written}
    return Manifest(plan.known.files, pending, plan.known.origin).text().encode()


def _take_back(announced: list[OutputPlan]) -> None:
    for plan in announced:
        with contextlib.suppress(TargetError, OSError):
            if plan.earlier is not None:
                replace_now(plan.folder / MANIFEST, plan.earlier)
            else:
                (plan.folder / MANIFEST).unlink(missing_ok=True)
                plan.folder.rmdir()


def _stage(plan: OutputPlan, replacements: Replacements) -> None:
    for name in plan.changes.written:
        if name in plan.files:
            path = plan.folder / name
            replacements.stage(path, encoded(plan.files[name], path))


def _finish(plan: OutputPlan) -> None:
    """Remove what is no longer made, and sign the work off."""
    for name in plan.changes.removed:
        remove(plan.folder / name)
        for folder in list((plan.folder / name).parents)[: name.count("/")]:
            with contextlib.suppress(OSError):
                folder.rmdir()
    replace_now(plan.folder / MANIFEST, plan.wanted.text().encode())


# --- looking ---


def read_manifest(folder: Path) -> dict[str, str]:
    """Give the digests of the files that refwright wrote into a folder."""
    manifest = load_manifest(folder)
    return dict(manifest.files) if manifest else {}
