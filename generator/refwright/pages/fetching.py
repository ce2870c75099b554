"""Pages by name: files, globs and URLs become captures. The one place that uses the network."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import CaptureError
from refwright.base.limits import MAX_BYTES

if TYPE_CHECKING:
    from refwright.pages.capture import Capture

_TIMEOUT_SECONDS = 30
_CACHE = Path(".refwright") / "captures"


def find_pages(patterns: tuple[str, ...], root: Path) -> list[Capture]:
    """Load the pages that the patterns name, in their order, each once.

    Paths are relative to ``root``; a label is the path as written (a URL as it is). Raises
    ``CaptureError`` when a pattern names nothing.
    """
    from refwright.pages.capture import load_capture  # who asks for names only has no use of it

    return [
        (
            _fetch(label, root)
            if label.startswith(("http://", "https://"))
            else load_capture(path, label)
        )
        for label, path in page_files(patterns, root)
    ]


def find_parts(
    patterns: tuple[str, ...], witnesses: tuple[tuple[str, ...], ...], root: Path
) -> list[int]:
    """Return, for each page that the patterns name, the number of the part that it belongs to.

    Pages of one group of witnesses are captures of one page and share a part.
    """
    shared = {
        label: number
        for number, group in enumerate(witnesses)
        for label, _ in page_files(group, root)
    }
    labels = [label for label, _ in page_files(patterns, root)]
    return [shared.get(label, len(witnesses) + at) for at, label in enumerate(labels)]


def page_files(patterns: tuple[str, ...], root: Path) -> list[tuple[str, Path]]:
    """Give the label and file of each page that the patterns name; a URL's file is its capture."""
    files: dict[str, Path] = {}
    for pattern in patterns:
        if pattern.startswith(("http://", "https://")):
            files.setdefault(pattern, _captured(pattern, root))
            continue
        for label, path in _matches(pattern, root):
            files.setdefault(label, path)
    return list(files.items())


def _captured(url: str, root: Path) -> Path:
    return root / _CACHE / hashlib.sha256(url.encode()).hexdigest()


def _matches(pattern: str, root: Path) -> list[tuple[str, Path]]:
    if not any(char in pattern for char in "*?["):
        return [(pattern, root / pattern)]
    parts = pattern.split("/")
    fixed = next(at for at, part in enumerate(parts) if any(char in part for char in "*?["))
    base, rest = "/".join(parts[:fixed]), "/".join(parts[fixed:])
    folder = root / (base or ("/" if fixed and pattern.startswith("/") else ""))
    try:
        found = sorted(path for path in folder.glob(rest) if path.is_file())
    except ValueError as error:
        raise CaptureError(f"no glob: {error}", where=pattern, remedy="name the files") from None
    if not found:
        raise CaptureError("no page matches", where=pattern, remedy="check the glob")
    lead = f"{base}/" if base or fixed else ""
    return [(lead + path.relative_to(folder).as_posix(), path) for path in found]


def _fetch(url: str, root: Path) -> Capture:
    """Give a URL's page from the cache, or fetch it once."""
    import urllib.error
    import urllib.request

    from refwright.pages.capture import check_size, load_capture

    cached = _captured(url, root)
    if cached.is_file():
        return load_capture(cached, url)
    request = urllib.request.Request(url, headers={"User-Agent": "refwright"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_SECONDS) as answer:  # noqa: S310
            data = answer.read(MAX_BYTES + 1)
    except (urllib.error.URLError, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise CaptureError(
            f"cannot be fetched: {reason}", where=url, remedy="save the page and name the file"
        ) from None
    capture = check_size(url, data, len(data))
    cached.parent.mkdir(parents=True, exist_ok=True)
    cached.write_bytes(data)
    return capture
