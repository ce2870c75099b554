"""Which refwright this is: a digest, for what is remembered and for other machines."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_BUILT_ON: Final = (
    "cssselect",
    "google-re2",
    "lxml",
    "markdown-it-py",
    "pypdfium2",
    "ruamel.yaml",
)


@cache
def engine_digest() -> str:
    """Give a digest of all that decides what is read: its own files, and what it builds on."""
    digest = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    for name in _BUILT_ON:
        try:
            digest.update(f"{name} {version(name)}\n".encode())
        except PackageNotFoundError:
            digest.update(f"{name} -\n".encode())
    for path in sorted(_PACKAGE.rglob("*")):
        if path.suffix in {".py", ".yaml"}:
            digest.update(f"{path.relative_to(_PACKAGE).as_posix()}\n".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
