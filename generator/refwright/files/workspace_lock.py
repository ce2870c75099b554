"""One run at a time: a lock that the operating system lets go of when its holder dies.

The lock is on an open file, not in its being there, so one that a killed run left behind holds
nobody up.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from refwright.base.errors import TargetError, UsageError

LOCK_FILE: Final = ".refwright.lock"
_POLL: Final = 0.05
_PATIENCE: Final = 600.0

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def exclusive(
    folder: Path, waiting: Callable[[str], None] | None = None, patience: float = _PATIENCE
) -> Iterator[None]:
    """Hold a folder for this run alone; another run that has it is waited for.

    ``waiting`` is told once, when there is something to wait for. Raises ``UsageError`` when the
    other run takes longer than ``patience`` seconds, ``TargetError`` when nothing can be written.
    The folder is made where it is missing, and goes again if nothing came into it.
    """
    missing = _missing_folders(folder)
    path = folder / LOCK_FILE
    try:
        handle = _acquired(path, waiting, patience)
    except OSError as error:
        raise TargetError(
            f"cannot be written: {error.strerror}", where=str(folder), remedy="check the folder"
        ) from None
    try:
        yield
    finally:
        _release(path, handle)
        for made in missing:
            with contextlib.suppress(OSError):
                made.rmdir()


def _missing_folders(folder: Path) -> list[Path]:
    return [path for path in (folder, *folder.parents) if not path.exists()]


def _acquired(path: Path, waiting: Callable[[str], None] | None, patience: float) -> int:
    said = False
    until = time.monotonic() + patience
    while True:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        except FileNotFoundError:
            continue  # its holder took the folder away, which it had made
        if _is_locked(handle):
            if _stands_at(handle, path):
                return handle
            os.close(handle)  # its holder took the file away while this run opened it
            continue
        os.close(handle)
        if time.monotonic() > until:
            raise UsageError(
                "another run of refwright is still at work here",
                where=str(path.parent),
                remedy="try again when it is done",
            )
        if waiting and not said:
            waiting(f"another run of refwright is at work in {path.parent}; waiting for it")
            said = True
        time.sleep(_POLL)


def _is_locked(handle: int) -> bool:
    try:
        _try_lock(handle)
    except (BlockingIOError, PermissionError):
        return False
    except BaseException:
        os.close(handle)
        raise
    return True


def _stands_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _release(path: Path, handle: int) -> None:
    """Take the file away while it is still held, so that nobody can hold what is going away."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            path.unlink()
    os.close(handle)
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            path.unlink()
