"""What a maintainer needs to see a page that is read wrongly, without the page's own words."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from refwright.base.version import __version__
from refwright.facts.page_reading import interpret
from refwright.facts.profile import Profile, profile_texts
from refwright.facts.rules.outlining import outline_page, outline_text
from refwright.pages.document import Document

_WORD = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
_KEPT_FIELDS = frozenset({"page", "form", "unit", "kind", "role", "losses"})
_LIBRARIES = ("lxml", "markdown-it-py", "pypdfium2", "google-re2", "ruamel.yaml")


def bundle(
    documents: Iterable[Document], profile: Profile, name: str, folder: Path, *, words: bool = False
) -> str:
    """Return versions, findings, outline and profile for some pages as Markdown.

    Unless ``words`` is set, each letter of a page becomes an x and each digit a 0, except in words
    that the profile itself uses: rules fit the masked page as they fit the page, but nothing of its
    prose leaves the machine. ``name`` and ``folder`` say how the profile was named. The same input
    gives the same bytes.
    """
    texts = profile_texts(name, folder)
    known = frozenset(word.casefold() for text in texts.values() for word in _WORD.findall(text))
    outlines: list[str] = []
    findings: list[str] = []
    for document in documents:
        shown = document if words else _masked(document, known)
        outlines += [document.page, *outline_text(outline_page(shown, profile)), ""]
        findings += map(str, interpret(shown, profile).findings)
    return _report(
        {
            "Versions": "\n".join(f"{name} {number}" for name, number in _versions().items()),
            "Findings": "\n".join(findings) or "none",
            "Outline": "\n".join(outlines),
            **{f"Profile {label}": text for label, text in texts.items()},
        }
    )


def _masked(document: Document, known: frozenset[str]) -> Document:
    """Return the document with its words masked; what the reader said of them is left out."""

    def word(found: re.Match[str]) -> str:
        text = found.group()
        return text if text.casefold() in known else _LETTER.sub(_x, text)

    def masked(value: Any) -> Any:
        if isinstance(value, str):
            return re.sub(r"\d", "0", _WORD.sub(word, value))
        if isinstance(value, tuple):
            return tuple(masked(one) for one in value)
        if is_dataclass(value) and not isinstance(value, type):
            kept = {
                field.name: masked(getattr(value, field.name))
                for field in fields(value)
                if field.name not in _KEPT_FIELDS
            }
            return replace(value, **kept)
        return value

    return replace(
        document,
        blocks=masked(document.blocks),
        title=masked(document.title),
        findings=(),
    )


def _x(found: re.Match[str]) -> str:
    return "X" if found.group().isupper() else "x"


def _versions() -> dict[str, str]:
    found = {"refwright": __version__, "python": platform.python_version()}
    for library in _LIBRARIES:
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            found[library] = "not installed"
    return found


def _report(parts: Mapping[str, str]) -> str:
    """Return the parts as Markdown, each fenced so that nothing in it can end its block."""
    longest = max(
        (len(run) for text in parts.values() for run in re.findall("`+", text)), default=0
    )
    fence = "`" * max(3, longest + 1)
    return "\n".join(
        f"### {title}\n\n{fence}\n{text.rstrip()}\n{fence}\n" for title, text in parts.items()
    )
