"""What pages gave, remembered by content: an unchanged page is not read again.

An entry is named by the digests of all that it hangs on: the page, its label, the profile and the
program. It is as large as the page's facts are many. The cache may be deleted at any time, and two
runs may use it at once: entries appear whole or not at all, and a broken one is read anew.
"""

from __future__ import annotations

import contextlib
import enum
import hashlib
import io
import os
import pickle
import shutil
import tempfile
import time
from dataclasses import is_dataclass
from pathlib import Path
from typing import Final

from refwright.base.plain_files import read_plain
from refwright.facts.profile import Profile
from refwright.pages.capture import Capture
from refwright.reading.engine import engine_digest
from refwright.reading.read_page import PageRead

_FOLDER: Final = "pages"
_UNUSED_DAYS: Final = 30
_TOUCHED: Final = 86400.0
_SAFE: Final = frozenset({"builtins.frozenset", "builtins.set", "pathlib.PurePosixPath"})


class PageCache:
    """The cache below a workspace's state folder."""

    def __init__(self, state: Path) -> None:
        self._all = state / "cache" / _FOLDER
        self._folder = self._all / engine_digest()[:16]
        self.hits = 0

    def get(self, capture: Capture, profile: Profile, *, allow_gaps: bool) -> PageRead | None:
        """Give what an earlier run read of a page, if it is still what this one would read."""
        path = self._path(capture, profile, allow_gaps)
        try:
            seal, data = _parted(read_plain(path))
            if hashlib.sha256(data).digest() != seal:
                return None
            found = _Reader(io.BytesIO(data)).load()  # made by this program, of plain data
            if time.time() - path.stat().st_mtime > _TOUCHED:
                os.utime(path)
        except FileNotFoundError:
            return None
        except Exception:  # noqa: BLE001 - whatever is wrong with an entry, the page can be read
            return None
        if not isinstance(found, PageRead) or found.page != capture.label:
            return None
        self.hits += 1
        return found

    def put(self, capture: Capture, profile: Profile, read: PageRead, *, allow_gaps: bool) -> None:
        """Remember what was read; a disk that refuses costs the next run its time, and no more."""
        path = self._path(capture, profile, allow_gaps)
        data = pickle.dumps(read, protocol=5)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".refwright-")
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(data).digest() + data)
            os.replace(temporary, path)  # noqa: PTH105 - the atomic call, by its own name

    def sweep(self) -> None:
        """Take away what other versions of the program remembered, and what nobody asks for."""
        with contextlib.suppress(OSError):
            for folder in self._all.iterdir():
                if folder != self._folder and _is_old(folder):
                    shutil.rmtree(folder, ignore_errors=True)
            for path in self._folder.glob("*/*"):
                if _is_old(path):
                    path.unlink(missing_ok=True)

    def _path(self, capture: Capture, profile: Profile, allow_gaps: bool) -> Path:
        asked = (capture.sha256, capture.label, capture.charset, profile.digest, allow_gaps)
        name = hashlib.sha256(repr(asked).encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / name[:2] / name


def _parted(entry: bytes) -> tuple[bytes, bytes]:
    return entry[:32], entry[32:]


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _UNUSED_DAYS * 86400


class _Reader(pickle.Unpickler):
    """Reads plain data of refwright's own classes, and nothing that could run."""

    def find_class(self, module: str, name: str) -> object:
        """Give a dataclass or an enumeration of refwright; raises for anything else."""
        if f"{module}.{name}" in _SAFE:
            return super().find_class(module, name)
        if module.startswith("refwright."):
            found = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, enum.Enum)):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that a page gives")
