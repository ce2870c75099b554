"""Writing outputs: all in memory first, then each file replaced atomically.

A manifest in an output folder lists the files that refwright wrote there, with their digests.
Only those are ever removed, and one that was changed by hand is not overwritten unasked.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from refwright.errors import TargetError

MANIFEST = ".refwright-manifest.json"


@dataclass(frozen=True, slots=True)
class Changes:
    """What writing an output did (or, in a check, would do), by relative path."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def write_text(path: Path, text: str) -> bool:
    """Replace one file atomically; gives whether its content changed.

    Raises ``TargetError`` when the disk refuses; nothing is left half written.
    """
    data = text.encode("utf-8")
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".refwright-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(temporary).chmod(0o644)
            os.replace(temporary, path)  # noqa: PTH105 - the atomic call, by its own name
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        raise TargetError(
            f"cannot be written: {error.strerror}", where=str(path), remedy="check the folder"
        ) from None
    return True


def write_output(
    folder: Path, files: Mapping[str, str], *, force: bool = False, check: bool = False
) -> Changes:
    """Bring a folder to hold exactly these files of refwright's.

    With ``check`` nothing is written. Raises ``TargetError`` for a file changed by hand, unless
    ``force``.
    """
    known = read_manifest(folder)
    stale = sorted(name for name in known if name not in files and (folder / name).is_file())
    changed = sorted(
        name for name, text in files.items() if _digest_of(folder / name) != _digest(text)
    )
    unchanged = len(files) - len(changed)
    if check or not (changed or stale or set(known) != set(files)):
        return Changes(tuple(changed), tuple(stale), unchanged)
    if not force:
        _refuse_edited(folder, known, [*changed, *stale])
    for name in changed:
        write_text(folder / name, files[name])
    for name in stale:
        (folder / name).unlink(missing_ok=True)
    manifest = {name: _digest(text) for name, text in sorted(files.items())}
    write_text(folder / MANIFEST, json.dumps({"files": manifest}, indent=1) + "\n")
    return Changes(tuple(changed), tuple(stale), unchanged)


def read_manifest(folder: Path) -> dict[str, str]:
    """Give the digests of the files that refwright wrote into a folder."""
    path = folder / MANIFEST
    try:
        files = json.loads(path.read_text(encoding="utf-8"))["files"]
        return {str(name): str(digest) for name, digest in files.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        raise TargetError(
            "the manifest is broken", where=str(path), remedy="delete the folder and generate anew"
        ) from None


def difference(folder: Path, files: Mapping[str, str], changes: Changes) -> str:
    """Give a readable diff of what writing would change."""
    out: list[str] = []
    for name in (*changes.written, *changes.removed):
        path = folder / name
        old = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        new = files.get(name, "").splitlines()
        out += difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm="", n=2)
    return "\n".join(out)


def _refuse_edited(folder: Path, known: Mapping[str, str], names: list[str]) -> None:
    edited = [
        name
        for name in names
        if name in known and _digest_of(folder / name) not in {"", known[name]}
    ]
    foreign = [name for name in names if name not in known and (folder / name).is_file()]
    if edited or foreign:
        raise TargetError(
            f"changed by hand or not refwright's: {', '.join(edited + foreign)}",
            where=str(folder),
            remedy="move your changes out, or overwrite them with --force",
        )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _digest_of(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
