"""Replacing files so that each is, at any moment, either the old one or the new one, whole.

All new contents are first written beside the places that they are for, so a disk that is full or
closed stops the run while nothing has been replaced. They are on the disk before they take their
places, so that this holds when the power goes.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

from refwright.base.errors import TargetError
from refwright.base.plain_files import read_plain

_MODE = 0o644


def write_text(path: Path, text: str) -> bool:
    """Replace one file by itself; gives whether its content changed.

    A device or a pipe is written to: a file in its place would break whoever else uses it.
    Raises ``TargetError`` when the disk refuses; nothing is left half written.
    """
    import tempfile  # what it loads is nothing to those who only look for what is left

    data = encoded(text, path)
    made: list[Path] = []
    try:
        if path.is_file() and read_plain(path) == data:
            return False
        if path.exists() and not (path.is_file() or path.is_dir()):
            path.write_bytes(data)
            return True
        made = _make_folders(path.parent)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".refwright-")
        try:
            _write_through(handle, data)
            Path(temporary).chmod(_MODE)
            os.replace(temporary, path)  # noqa: PTH105 - the atomic call, by its own name
            _keep_names(path.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        _remove_folders(made)
        raise unwritable(path, error) from None
    return True


class Replacements:
    """Files that are replaced together; whoever makes them holds the folder for itself.

    The temporary names are fixed, so that what a killed run left is known for what it is. One that
    is taken is never overwritten: whoever knows it for a killed run's sweeps it first.
    """

    def __init__(self) -> None:
        self._staged: list[tuple[Path, Path]] = []
        self._made: list[Path] = []

    def stage(self, path: Path, data: bytes) -> None:
        """Write a new content beside its place; raises ``TargetError`` when the disk refuses."""
        temporary = temporary_of(path)
        try:
            self._made += _make_folders(path.parent)
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
            self._staged.append((temporary, path))  # not before: it could be someone else's
            _write_through(handle, data)
        except OSError as error:
            raise unwritable(path, error) from None

    def commit(self) -> None:
        """Put all that was staged in its place, in the order of staging."""
        folders = {path.parent for _, path in self._staged}
        while self._staged:
            temporary, path = self._staged[0]
            try:
                os.replace(temporary, path)  # noqa: PTH105 - the atomic call, by its own name
            except OSError as error:
                raise unwritable(path, error) from None
            del self._staged[0]
        for folder in folders:
            _keep_names(folder)

    def discard(self) -> None:
        """Take away what is staged and not committed, and folders that were made for it."""
        for temporary, _ in self._staged:
            with contextlib.suppress(OSError):
                temporary.unlink()
        self._staged.clear()
        _remove_folders(self._made)


def replace_now(path: Path, data: bytes) -> None:
    """Replace one file of refwright's own, beside which nobody else keeps anything."""
    sweep(path)
    single = Replacements()
    try:
        single.stage(path, data)
        single.commit()
    except BaseException:
        single.discard()
        raise


def temporary_of(path: Path) -> Path:
    """Name the file in which a new content waits."""
    return path.with_name(f".{path.name}.refwright")


def refuse_taken(path: Path) -> None:
    """Raise ``TargetError`` where something of someone else's has the name to wait under."""
    temporary = temporary_of(path)
    if temporary.is_symlink() or temporary.exists():
        raise TargetError(
            f"{temporary.name} stands in the way, and is not refwright's",
            where=str(path.parent),
            remedy="move it away; nothing was written",
        )


def sweep(path: Path) -> None:
    """Take away what a killed run may have left beside a file that it had announced."""
    with contextlib.suppress(OSError):
        if stat.S_ISREG(temporary_of(path).lstat().st_mode):
            temporary_of(path).unlink()


def remove(path: Path) -> None:
    """Remove a file that refwright wrote; raises ``TargetError`` when the disk refuses."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(path, error) from None


def encoded(text: str, path: Path) -> bytes:
    """Encode a text for its file; raises ``TargetError`` for what is no text."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise TargetError(
            f"holds half a character (at {error.start}) and cannot be written", where=str(path)
        ) from None


def unwritable(path: Path, error: OSError) -> TargetError:
    """Say what the disk refused."""
    return TargetError(
        f"cannot be written: {error.strerror or error}",
        where=str(path),
        remedy="check the folder and the free space; nothing was left half written",
    )


def _write_through(handle: int, data: bytes) -> None:
    """Write a content to the disk itself, not only to what the system has in mind."""
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)


def _keep_names(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system knows how."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # some file systems cannot, and lose nothing by it
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _make_folders(folder: Path) -> list[Path]:
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    missing.reverse()
    for path in missing:
        path.mkdir(exist_ok=True)
    return missing


def _remove_folders(made: list[Path]) -> None:
    for folder in reversed(made):
        with contextlib.suppress(OSError):
            folder.rmdir()
    made.clear()
