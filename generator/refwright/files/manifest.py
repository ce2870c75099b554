"""The manifest of an output folder: what refwright wrote there, and from what.

It is data from a disk that others write to, so it is read within bounds, and a path in it that
could lead out of its folder makes the whole of it broken.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from refwright.base.errors import UsageError
from refwright.base.limits import MAX_BYTES
from refwright.base.version import __version__

MANIFEST: Final = ".refwright-manifest.json"
FORMAT: Final = 1
"""Version of the manifest's format. Manifests without one were written before it had any."""
MAX_FILES: Final = 100_000
LINK: Final = "a link"
NO_FILE: Final = "no plain file"

_LARGEST: Final = 1 << 30

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_SEGMENT: Final = re.compile(r"(?!\.\.?$)[^\x00-\x1f\x7f/\\:\ud800-\udfff]{1,255}")
_ANEW: Final = "delete the folder and generate anew"


@dataclass(frozen=True, slots=True)
class Origin:
    """What an output was made from: target, API, release, the digest of its spec, by whom.

    ``package`` is the name that a user chose for the package; ``bare`` says that the folder is the
    package itself, without a project around it.
    """

    target: str
    api: str
    release: str
    spec_digest: str
    refwright: str = __version__
    package: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Manifest:
    """Digests of the files that stand in a folder, by relative path.

    ``pending`` is what a run was about to write: where a run was killed, a file may be either as
    ``files`` or as ``pending`` says.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    pending: Mapping[str, str] = field(default_factory=dict)
    origin: Origin | None = None

    def admits(self, name: str, digest: str) -> bool:
        """Tell whether a file with that digest is as refwright wrote it."""
        return digest in {self.files.get(name), self.pending.get(name)}

    def text(self) -> str:
        """Write the manifest: the same one always as the same bytes."""
        data: dict[str, Any] = {"format": FORMAT}
        if self.origin is not None:
            data |= _origin_data(self.origin)
        data["files"] = dict(sorted(self.files.items()))
        if self.pending:
            data["pending"] = dict(sorted(self.pending.items()))
        return json.dumps(data, indent=1) + "\n"


def content_digest(content: bytes) -> str:
    """Give the digest by which a manifest knows a file."""
    return hashlib.sha256(content).hexdigest()


def unix_lines(content: bytes) -> bytes:
    """Undo what git does to line ends on a checkout with ``autocrlf``: refwright writes none."""
    return content.replace(b"\r\n", b"\n")


def digest_of(folder: Path, name: str) -> str | None:
    """Digest one file of a folder, ``None`` where there is none.

    Nothing is read through a link, from a device, or without end: what is no plain file, or larger
    than any that refwright writes, has a digest that no content has.
    """
    path = folder
    try:
        for part in name.split("/"):
            path = path / part
            if path.is_symlink():
                return LINK
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode) or state.st_size > _LARGEST:
            return NO_FILE
        with path.open("rb") as file:
            return content_digest(unix_lines(file.read()))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", where=str(path)) from None


def load_manifest(folder: Path) -> Manifest | None:
    """Read a folder's manifest, if it has one; raises ``UsageError`` for a broken one."""
    path = folder / MANIFEST
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode):  # whoever reads a pipe may wait for ever
            raise broken(path, f"it is {LINK if stat.S_ISLNK(state.st_mode) else NO_FILE}")
        if state.st_size > MAX_BYTES:
            raise broken(path, f"it has more than {MAX_BYTES} bytes")
        data = json.loads(path.read_bytes(), object_pairs_hook=partial(_object, path))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UsageError(
            f"the manifest cannot be read: {error.strerror}", where=str(path)
        ) from None
    except (ValueError, RecursionError):
        raise broken(path, "it is not JSON") from None
    return _manifest(data, path)


def _object(path: Path, pairs: list[tuple[str, object]]) -> dict[str, Any]:
    """Take no key twice: whichever counted, a reader might rely on the other."""
    data = dict(pairs)
    if len(data) < len(pairs):
        twice = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        raise broken(path, f"it has {twice[:80]!r} twice")
    return data


def _manifest(data: object, path: Path) -> Manifest:
    if not isinstance(data, dict):
        raise broken(path, "it is no object")
    version = data.get("format", 0)
    if type(version) is not int or version < 0:
        raise broken(path, "its format is no number")
    if version > FORMAT:
        raise UsageError(
            f"the manifest has format {version}, newer than this refwright knows ({FORMAT})",
            where=str(path),
            remedy="upgrade refwright",
        )
    return Manifest(
        files=_digests(data.get("files"), path),
        pending=_digests(data.get("pending", {}), path),
        origin=_origin(data, path),
    )


def _digests(data: object, path: Path) -> dict[str, str]:
    if not isinstance(data, dict):
        raise broken(path, "it lists no files")
    if len(data) > MAX_FILES:
        raise broken(path, f"it lists more than {MAX_FILES} files")
    for name, digest in data.items():
        if not _is_inside(name):
            raise broken(path, f"{name[:80]!r} is no path inside the folder")
        if not isinstance(digest, str) or _DIGEST.fullmatch(digest) is None:
            raise broken(path, f"{name[:80]!r} has no sha256")
    return data


def _is_inside(name: str) -> bool:
    return name != MANIFEST and all(_SEGMENT.fullmatch(part) for part in name.split("/"))


def _origin_data(origin: Origin) -> dict[str, Any]:
    chosen = {"package": origin.package} if origin.package else {}
    return {
        "refwright": origin.refwright,
        "target": origin.target,
        "api": origin.api,
        "release": origin.release,
        "spec": origin.spec_digest,
        **chosen,
        **({"bare": True} if origin.bare else {}),
    }


def _origin(data: Mapping[str, Any], path: Path) -> Origin | None:
    if "target" not in data:
        return None
    keys = ("target", "api", "release", "spec", "refwright")
    texts: dict[str, Any] = {key: data.get(key) for key in keys}
    texts["package"] = data.get("package", "")
    for key, text in texts.items():
        if not isinstance(text, str) or len(text) > 1000 or not (text + ".").isprintable():
            raise broken(path, f"its {key} is no text")
    return Origin(
        texts["target"],
        texts["api"],
        texts["release"],
        texts["spec"],
        texts["refwright"],
        texts["package"],
        data.get("bare") is True,
    )


def broken(path: Path, why: str) -> UsageError:
    """Make the error for a manifest that cannot be relied on."""
    return UsageError(f"the manifest is broken: {why}", where=str(path), remedy=_ANEW)
