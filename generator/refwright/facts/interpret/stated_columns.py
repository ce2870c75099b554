"""What stands in columns of its own: an attribute's type, presence, default, release and values."""

from __future__ import annotations

import re

from refwright.facts.interpret.entry import Entry
from refwright.facts.interpret.page import Page
from refwright.facts.interpret.phrases import Claims, read_description
from refwright.facts.interpret.type_words import read_type
from refwright.facts.testimony import Path, clip
from refwright.pages.document import Paragraph
from refwright.spec.type_text import format_type

_YES = re.compile(r"^(?:yes|true|required|mandatory|y|m|always)\b", re.IGNORECASE)
_SOMETIMES = re.compile(
    r"^(?:yes|no|if|when|whenever|only|unless|conditional\w*|depend\w*|optional|required|mandatory)\b",
    re.IGNORECASE,
)
_NOTHING = frozenset({"none", "-", "n/a", "no default"})
"""What stands in a cell that has nothing to say."""
_NO = re.compile(r"^(?:no|false|optional|n|o|not\s+required)\b", re.IGNORECASE)


def state_columns(path: Path, entry: Entry, claims: Claims, page: Page) -> None:
    """Record what stands in columns of its own: type, presence, default, release."""
    for role, cell in entry.extra.items():
        text = cell.text
        if role == "type":
            _state_type_column(path, text, entry.place, page)
        elif role == "presence":
            _state_presence(path, text, entry, page)
        elif role in {"default", "since", "values"} and _in_wrong_column(role, text, page):
            page.witness.doubt(
                "cell-in-wrong-column",
                entry.place,
                f"{path[-1]}: {clip(text)!r} stands in the column for the {role} and is none",
                "are the headers right?",
            )
        elif role == "default" and text.casefold() not in _NOTHING:
            value = _default_value(text, (*path, "type"), page)
            page.state((*path, "default"), value, entry.place, text, "default column")
        elif role == "since":
            page.state((*path, "since"), text, entry.place, text, "release column")
        elif role == "values":
            _state_values_column(path, entry, claims, page)


def _state_type_column(path: Path, text: str, place: str, page: Page) -> None:
    read = read_type(text, page.profile)
    if read is None:
        page.witness.doubt("type-not-read", place, f"{path[-1]}: not a type: {text!r}")
        return
    page.state((*path, "type"), format_type(read.type), place, text, "type column")
    if read.doubt:
        page.witness.doubt("type-lost", place, f"{path[-1]}: {read.doubt}")


def _state_values_column(path: Path, entry: Entry, claims: Claims, page: Page) -> None:
    cell = entry.extra["values"]
    listed = read_description(
        (Paragraph(f"Possible values: {cell.text}", cell.place),), page.profile, of_event=False
    )
    if listed.values is None and cell.text.casefold() not in _NOTHING:
        page.witness.doubt(
            "value-not-read", entry.place, f"{path[-1]}: not values: {clip(cell.text)!r}"
        )
    claims.values = claims.values or listed.values
    claims.values_said = claims.values_said or listed.values_said


def _in_wrong_column(role: str, text: str, page: Page) -> bool:
    """Tell words that cannot be what their column's header says."""
    if role == "since":
        return page.profile.names["release"].search(text) is None
    return text.casefold() in page.profile.type_words and text.casefold() not in {"null", "any"}


def _state_presence(path: Path, text: str, entry: Entry, page: Page) -> None:
    conditional = len(text.split()) > 2
    if _YES.match(text) and not conditional:
        presence = "required"
    elif _NO.match(text) or (conditional and _SOMETIMES.match(text)):
        presence = "optional"
    else:
        page.witness.doubt(
            "presence-not-read", entry.place, f"{path[-1]}: neither yes nor no: {text!r}"
        )
        return
    page.state((*path, "presence"), presence, entry.place, text, "presence column")


def _default_value(text: str, type_path: Path, page: Page) -> str | int | float | bool:
    """Read a default in the type that the field has; what does not fit stays text."""
    kind = page.witness.facts.get(type_path)
    stated = kind.value if kind is not None else ""
    words = text.strip("\"'")
    try:
        if stated == "integer":
            return int(words)
        if stated == "number":
            return float(words)
    except ValueError:
        page.witness.doubt("default-not-read", "", f"{type_path[-2]}: not {stated}: {text!r}")
    if stated == "boolean" and words.casefold() in {"true", "false"}:
        return words.casefold() == "true"
    return words
