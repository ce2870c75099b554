"""Folders that stand for the pages in them."""

from __future__ import annotations

from pathlib import Path

ENDINGS = (".html", ".htm", ".xhtml", ".md", ".mdx", ".markdown", ".txt", ".pdf")


def folder_patterns(patterns: tuple[str, ...], root: Path) -> tuple[str, ...]:
    """Return the patterns with each folder as globs for the kinds of pages that are in it."""
    out: list[str] = []
    for pattern in patterns:
        folder = root / pattern
        if pattern.startswith(("http://", "https://")) or not folder.is_dir():
            out.append(pattern)
            continue
        found = {path.suffix for path in folder.rglob("*") if path.suffix.lower() in ENDINGS}
        base = "" if pattern in {".", "./"} else pattern.rstrip("/") + "/"
        out += [f"{base}**/*{ending}" for ending in sorted(found)] or [pattern]
    return tuple(out)
