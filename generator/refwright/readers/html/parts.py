"""What the class names of well-known makers say: notes and captions, and marks set by style."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from refwright.base.patterns import compile_pattern
from refwright.pages.document import Aside, Block, Heading, Mark, Paragraph, Place, Table
from refwright.readers.marks import cut, joined

NOTE, CAPTION = "#note", "#caption"
"""Names of elements that HTML has not: what is beside the text, and a title that is no heading."""

MARKS = {
    **dict.fromkeys(("code", "tt", "kbd", "samp"), "code"),
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em", "var", "dfn", "cite"), "em"),
    **dict.fromkeys(("s", "strike", "del"), "strike"),
    "sup": "sup",
    "a": "link",
}

_BOXES = frozenset(
    "admonition admonitionblock theme-admonition custom-block callout markdown-alert "
    "confluence-information-macro bd-callout rst-admonition".split()
)
_KINDS = frozenset(
    "note warning tip important caution danger info hint attention error seealso success question "
    "bug remark".split()
)
_ALONE = frozenset("note warning tip important caution hint danger attention remark".split())
_NOTED = frozenset("div aside section blockquote details dl p".split())
_TITLES = ("admonition-title", "admonition-heading", "admonitionheading")
_CAPTIONS = frozenset(
    "caption title tablecap msocaption table-title custom-block-title markdown-alert-title "
    "callout-title".split()
)
_CAPTIONED = frozenset({"div", "p"})
_STYLES = (
    (compile_pattern(r"font-weight\s*:\s*(?:bold|[6-9]00)"), "strong"),
    (compile_pattern(r"font-family\s*:[^;]*(?:mono|courier|consolas)"), "code"),
    (compile_pattern(r"text-decoration\s*:[^;]*line-through"), "strike"),
)


def by_class(name: str, attributes: Mapping[str, str]) -> str:
    """Read elements that only a class makes a note or a caption."""
    if name not in _NOTED or "class" not in attributes:
        return name
    classes = attributes["class"].lower().split()
    if name in _CAPTIONED and (
        not _CAPTIONS.isdisjoint(classes) or any(c.startswith(_TITLES) for c in classes)
    ):
        return CAPTION
    return NOTE if _is_note(classes) else name


def _is_note(classes: Sequence[str]) -> bool:
    return not _BOXES.isdisjoint(classes) or not _ALONE.isdisjoint(classes)


def note_kind(attributes: Mapping[str, str]) -> str:
    """Return the kind that a note's classes name, ``"note"`` where they name none."""
    classes = attributes.get("class", "").lower().split()
    ends = (re.split(r"[-_]", name)[-1] for name in classes)
    return next((kind for kind in (*classes, *ends) if kind in _KINDS), "note")


def styled(attributes: Mapping[str, str]) -> str:
    """Return the kind of mark that an element's own style makes, or nothing."""
    style = attributes.get("style", "")
    return next((kind for pattern, kind in _STYLES if pattern.search(style)), "") if style else ""


def aside_of(kind: str, blocks: list[Block], place: Place) -> list[Block]:
    """Make a note of its blocks; its title is a heading, a caption or its kind that stands first.

    A table of one row only arranges the note, with its kind (a picture) in the first cell.
    """
    match blocks:
        case [Table(rows=(row,))]:
            blocks = [block for cell in row.cells for block in cell.blocks]
        case _:
            pass
    title, blocks = _titled(blocks)
    return [Aside(kind, title, tuple(blocks), place)] if blocks or title else []


def _titled(blocks: list[Block]) -> tuple[str, list[Block]]:
    match blocks:
        case [Heading(text), *rest]:
            return text, rest
        case [Paragraph(text, role=role), *rest] if role == "caption" or _is_kind(text):
            return text, rest
        case [Paragraph(text, marks=(Mark(0, end, "strong"), *_)) as first, *rest]:
            if _is_kind(text[:end]):
                words, marks = cut(text, first.marks, end, len(text))
                return text[:end], [replace(first, text=words, marks=marks), *rest]
        case _:
            pass
    return "", blocks


def _is_kind(text: str) -> bool:
    return text.rstrip(" :.!").lower() in _KINDS


def heading_of(blocks: list[Block], place: Place, level: int, role: str = "") -> list[Block]:
    """Join a heading's words; what cannot be part of a title follows it."""
    words = [block for block in blocks if isinstance(block, Paragraph)]
    rest: list[Block] = [block for block in blocks if not isinstance(block, Paragraph)]
    if not words:
        return rest
    text, marks = joined((block.text, block.marks) for block in words)
    return [Heading(text, level, place, marks, words[0].anchor, role), *rest]
