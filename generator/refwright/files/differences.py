"""What writing an output would change, as a patch that ``git apply`` and ``patch`` take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Final

from refwright.base.plain_files import read_plain_text
from refwright.files.atomic_files import unwritable
from refwright.files.manifest import MANIFEST
from refwright.files.writing import Changes

_NO_FILE: Final = "/dev/null"
_NO_END: Final = "\\ No newline at end of file\n"


def difference(
    folder: Path,
    files: Mapping[str, str],
    changes: Changes,
    *,
    root: Path | None = None,
    what: str = "",
    manifest: str = "",
) -> str:
    """Write a patch from what stands in a folder to what would be written there.

    Names in it start from ``root`` (else from the working directory or, outside of it, from the
    folder). A line before each file says ``what`` is stale. ``manifest`` is the text that the
    folder's manifest would have.
    """
    new = {**files, MANIFEST: manifest} if manifest else dict(files)
    names = dict.fromkeys((*changes.written, *changes.removed))
    if manifest and changes:
        names[MANIFEST] = None
    prefix = _prefix(folder, root or Path.cwd())
    out: list[str] = []
    for name in names:
        patch = "".join(_patch(folder / name, new.get(name), f"{prefix}{name}"))
        if patch:
            out.append(f"stale: {prefix}{name}{f' ({what})' if what else ''}\n{patch}")
    return "".join(out)


def _prefix(folder: Path, root: Path) -> str:
    try:
        inside = folder.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return ""
    return "" if inside == "." else f"{inside}/"


def _patch(path: Path, new: str | None, name: str) -> Iterator[str]:
    try:
        old = _lines(read_plain_text(path)) if path.is_file() else None
    except UnicodeDecodeError:
        yield f"{name}: not a text that can be compared\n"
        return
    except OSError as error:
        raise unwritable(path, error) from None
    yield from (
        line if line.endswith("\n") else f"{line}\n{_NO_END}"
        for line in unified_diff(
            old or [],
            [] if new is None else _lines(new),
            _NO_FILE if old is None else _named("a", name),
            _NO_FILE if new is None else _named("b", name),
        )
    )


def _named(side: str, name: str) -> str:
    """Name a side; a tab ends a name that has blanks in it."""
    return f"{side}/{name}\t" if " " in name else f"{side}/{name}"


def _lines(text: str) -> list[str]:
    """Split at line feeds alone: other marks that Python takes for line ends are content."""
    *whole, last = text.replace("\r\n", "\n").split("\n")
    return [f"{line}\n" for line in whole] + ([last] if last else [])
