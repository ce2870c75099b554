"""Reading files that somebody named: plain ones only, and no more than there may be.

A device never ends, a pipe waits for a writer, a socket answers nobody. Each is refused for what
it is, by an ``OSError`` whose ``strerror`` says so: whoever reads a file handles that already.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Final

from refwright.base.limits import MAX_BYTES

_KINDS: Final = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISCHR, "it is a device"),
    (stat.S_ISBLK, "it is a device"),
    (stat.S_ISFIFO, "it is a pipe"),
    (stat.S_ISSOCK, "it is a socket"),
)
# without these a pipe would hold the run up, a terminal would become the run's own, and Windows
# would change line ends
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_plain(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Read a plain file, or a link to one.

    Raises ``OSError`` for any other kind of file, and for one with more than ``limit`` bytes.
    """
    _refuse_other_kinds(path, path.stat().st_mode)
    handle = os.open(path, _FLAGS)
    with os.fdopen(handle, "rb") as file:
        _refuse_other_kinds(path, os.fstat(handle).st_mode)  # it may be another one by now
        data = file.read(limit + 1)
    if len(data) > limit:
        raise OSError(errno.EFBIG, f"it has more than {limit:,} bytes", str(path))
    return data


def read_plain_text(path: Path, limit: int = MAX_BYTES) -> str:
    """Read a plain UTF-8 text file; line ends become ``\\n``.

    Raises ``OSError`` as :func:`read_plain` does, and ``UnicodeDecodeError`` for what is no text.
    """
    text = read_plain(path, limit).decode("utf-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_other_kinds(path: Path, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    what = next((words for fits, words in _KINDS if fits(mode)), "it is no plain file")
    raise OSError(errno.EINVAL, what, str(path))
