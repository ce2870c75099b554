"""What templates of other formats print: a filter for each language and position.

Each takes raw text of a page and gives typed emission that cannot end the construct that it stands
in. The first sentence of each docstring is its documentation.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from refwright.base.errors import TargetError
from refwright.naming.identifiers import words_of
from refwright.targets.emission.emission import (
    Code,
    Doc,
    Literal,
    joined,
    plain_text,
    python_literal,
    script_literal,
)
from refwright.targets.markdown.text import prose

Value = str | int | float | bool | None

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_XML: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_LEAD: Final = re.compile(r" *(//[/!]?|#|--|;|%|'|REM) ?")


def as_text(value: object) -> Doc:
    """One line of visible characters, for plain text without a syntax."""
    return Doc(plain_text(_told(value)))


def as_words(value: object) -> Doc:
    """The words of a name, in lower case ASCII, parted by spaces; safe anywhere."""
    return Doc(" ".join(words_of(_told(value))))


def as_json(value: object) -> Literal | Code:
    """A value, or a list of values, as JSON, and so as JavaScript and as YAML."""
    return _listed(value, script_literal)


def as_python(value: object) -> Literal | Code:
    """A value, or a list of values, as Python writes it."""
    return _listed(value, python_literal)


def as_csv(value: object) -> Literal:
    """One cell of a CSV file; a text that a spreadsheet would take for a formula gets a ``'``."""
    text = _UNPRINTABLE.sub("\ufffd", _told(value))
    if isinstance(value, str) and text.startswith(_FORMULA):
        text = "'" + text
    row = io.StringIO()
    csv.writer(row).writerow([text])
    return Literal(row.getvalue().removesuffix("\r\n") if text else "")


def as_xml(value: object) -> Doc:
    """Text of XML or HTML, between tags or in a quoted attribute."""
    text = _UNPRINTABLE.sub("\ufffd", _told(value))
    return Doc("".join(_XML.get(char, char) for char in text))


def as_markdown(value: object) -> Doc:
    """One line of Markdown in which nothing is markup."""
    return prose(_told(value))


def as_comment(value: object, lead: str = "// ") -> Doc:
    """One line of comment, beginning with ``lead``: ``// ``, ``# ``, ``-- `` and the like."""
    if _LEAD.fullmatch(lead) is None:
        raise TargetError(
            f"{lead[:20]!r} begins no comment of one line", remedy="such as '// ' or '# '"
        )
    # a backslash would join lines in C, and be an escape even in the comments of Java
    text = plain_text(_told(value)).replace("\\", "\u2216").replace("?>", "?\u203a")
    return Doc(f"{lead}{text}".rstrip())


# --- strings of languages that write them like C ---


@dataclass(frozen=True, slots=True)
class _Dialect:
    """How a language writes a string in double quotes.

    ``unit`` and ``wide`` write a code point up to and beyond U+FFFF; without ``wide`` it is two
    units. ``also`` has what needs a backslash besides the quote and the backslash.
    """

    unit: str
    wide: str | None = None
    also: str = ""
    halves: bool = False


_DIALECTS: Final = {
    "c": _Dialect("", also="?"),
    "csharp": _Dialect("\\u{:04x}", "\\U{:08x}", halves=True),
    "go": _Dialect("\\u{:04x}", "\\U{:08x}"),
    "java": _Dialect("\\u{:04x}", halves=True),
    "kotlin": _Dialect("\\u{:04x}", also="$", halves=True),
    "rust": _Dialect("\\u{{{:x}}}", "\\u{{{:x}}}"),
    "swift": _Dialect("\\u{{{:x}}}", "\\u{{{:x}}}"),
}
_SHORT: Final = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
_VISIBLE: Final = re.compile(r"[ !#-\[\]-~]")


def as_quoted(value: object, language: str = "") -> Literal:
    """A value as a constant of ``c``, ``csharp``, ``go``, ``java``, ``kotlin``, ``rust`` or
    ``swift``.
    """
    dialect = _DIALECTS.get(language)
    if dialect is None:
        raise TargetError(
            f"strings of {language[:40]!r} are not known",
            remedy=f"quoted takes one of {', '.join(map(repr, _DIALECTS))}",
        )
    if isinstance(value, bool):
        return Literal("true" if value else "false")
    if isinstance(value, str):
        return Literal('"' + "".join(_quoted_char(char, dialect, language) for char in value) + '"')
    if value is None:
        raise TargetError("nothing is a value of its own in each language", remedy="test for none")
    return python_literal(_value(value))


def _quoted_char(char: str, dialect: _Dialect, language: str) -> str:
    if short := _SHORT.get(char):
        return short
    if char in dialect.also:
        return "\\" + char
    if _VISIBLE.fullmatch(char):
        return char
    point = ord(char)
    if 0xD800 <= point <= 0xDFFF and not dialect.halves:
        raise TargetError(f"half a character cannot stand in a string of {language}")
    if not dialect.unit:  # C: what its numbered escapes may hold depends on the compiler
        return "".join(f"\\{byte:03o}" for byte in char.encode())
    if point <= 0xFFFF:
        return dialect.unit.format(point)
    if dialect.wide:
        return dialect.wide.format(point)
    pair = char.encode("utf-16-be")
    return "".join(
        dialect.unit.format(int.from_bytes(pair[at : at + 2])) for at in range(0, len(pair), 2)
    )


# --- what a filter takes ---


def _told(value: object) -> str:
    """Take a value as text: nothing is an empty one."""
    known = _value(value)
    if known is None:
        return ""
    if isinstance(known, bool):
        return "true" if known else "false"
    return str(known)


def _value(value: object) -> Value:
    if value is None or isinstance(value, str | int | float):
        return value
    kind = type(value).__name__
    raise TargetError(
        f"a filter is given a whole {kind}", remedy="give it an attribute, such as its name"
    )


def _listed(value: object, write: Callable[[Value], Literal]) -> Literal | Code:
    if isinstance(value, list | tuple):
        inner = joined(", ", (write(_value(item)) for item in value))
        return joined("", (Literal("["), inner, Literal("]")))
    return write(_value(value))


FORMATS: Final[dict[str, Callable[..., Doc | Literal | Code]]] = {
    "text": as_text,
    "words": as_words,
    "csv": as_csv,
    "json": as_json,
    "python": as_python,
    "script": as_json,
    "quoted": as_quoted,
    "xml": as_xml,
    "markdown": as_markdown,
    "comment": as_comment,
}
"""The filters by their names in a template."""
