"""Typed emission: the few kinds of text that may go into a template.

A template prints an :class:`Identifier`, a :class:`Literal`, a :class:`Doc`, a :class:`Path` or
:class:`Code` made of them, and nothing else: the environment refuses a plain ``str``. Each kind is
made by a function that knows the language and the position, so that a wire name or a sentence of a
page cannot end the construct that it stands in. They are all ``str``, and what ordinary string
operations make of them is a plain ``str`` again, which no template prints.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from typing import Final

from refwright.base.errors import TargetError


class Emitted(str):
    """Text that may be printed as it is."""

    __slots__ = ()


class Identifier(Emitted):
    """A name in the generated language."""

    __slots__ = ()


class Literal(Emitted):
    """A constant value, written so that it evaluates to just that value."""

    __slots__ = ()


class Doc(Emitted):
    """The inside of a documentation block or comment, indented, without its delimiters."""

    __slots__ = ()


class Path(Emitted):
    """A relative file path, or one segment of it."""

    __slots__ = ()


class Code(Emitted):
    """A piece of a program put together from the other kinds by :func:`code` and :func:`joined`."""

    __slots__ = ()


_KINDS: Final = frozenset({Identifier, Literal, Doc, Path, Code})
_FILLING: Final = _KINDS | {int}

_IDENTIFIER: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*(\.[A-Za-z_$][A-Za-z0-9_$]*)*")
_SEGMENT: Final = re.compile(r"[A-Za-z0-9_@][A-Za-z0-9_.@-]*")


def emitted_identifier(name: str) -> Identifier:
    """Admit a name (dotted or not) that :mod:`refwright.naming.identifiers` made."""
    if _IDENTIFIER.fullmatch(name) is None:
        raise TargetError(f"{name[:80]!r} is no identifier")
    return Identifier(name)


def emitted_path(path: str) -> Path:
    """Admit a relative path of plain segments, without a step upwards."""
    if not all(_SEGMENT.fullmatch(segment) for segment in path.split("/")):
        raise TargetError(f"{path[:80]!r} is no path that an output may have")
    return Path(path)


def code(pattern: str, *parts: Emitted | int) -> Code:
    """Fill the ``{}`` of a pattern; the pattern is a constant of the program, never data."""
    if not _FILLING.issuperset(map(type, parts)):
        raw = next(part for part in parts if type(part) not in _FILLING)
        raise TargetError(f"raw text {str(raw)[:40]!r} must not become code")
    return Code(pattern.format(*parts))


def joined(separator: str, parts: Iterable[Emitted]) -> Code:
    """Join pieces by a separator, which is a constant of the program."""
    parts = list(parts)
    if not _KINDS.issuperset(map(type, parts)):
        raw = next(part for part in parts if type(part) not in _KINDS)
        raise TargetError(f"raw text {raw[:40]!r} must not become code")
    return Code(separator.join(parts))


# --- literals ---

_PLAIN_WORDS: Final = re.compile(r"[A-Za-z0-9]+(?:[ .,:;()+-][A-Za-z0-9]+)*", re.ASCII)
_TO_ESCAPE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""What is escaped in any literal: controls, invisible, bidirectional, lone surrogates."""
_PYTHON_SHORT: Final = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def python_literal(value: str | float | bool | None) -> Literal:
    """Write a value as Python does, strings in double quotes as black likes them."""
    if not isinstance(value, str):
        return Literal(repr(_finite(value)))
    if value.isascii() and value.isprintable() and '"' not in value and "\\" not in value:
        return Literal(f'"{value}"')
    text = value.replace("\\", "\\\\")
    quote = '"'
    if '"' in text:
        if text.count('"') > text.count("'"):
            quote = "'"
        text = text.replace(quote, "\\" + quote)
    return Literal(quote + _TO_ESCAPE.sub(_python_escape, text) + quote)


def _finite(value: str | float | bool | None) -> str | float | bool | None:
    if isinstance(value, float) and not math.isfinite(value):
        raise TargetError(f"{value!r} is no JSON value")
    return value


def _python_escape(found: re.Match[str]) -> str:
    char = found[0]
    point = ord(char)
    if short := _PYTHON_SHORT.get(char):
        return short
    if point > 0xFFFF:
        return f"\\U{point:08x}"
    return f"\\u{point:04x}" if point > 0xFF else f"\\x{point:02x}"


def script_literal(value: str | float | bool | None) -> Literal:
    """Write a value as JSON, and so as JavaScript and TypeScript, harmless inside HTML too."""
    text = json.dumps(_finite(value), ensure_ascii=False)
    text = text.replace("</", "<\\/").replace("<!--", "<\\u0021--")
    return Literal(_TO_ESCAPE.sub(_script_escape, text))


def script_fact(value: object) -> Literal:
    """Write a value as one line of JSON that may stand in a documentation comment.

    Nothing in it ends the comment or starts a tag: ``*/`` is parted and ``@`` is escaped.
    """
    text = json.dumps(value, ensure_ascii=False).replace("*/", "*\\/").replace("@", "\\u0040")
    return Literal(_TO_ESCAPE.sub(_script_escape, text))


def script_words(text: str) -> Literal:
    """Write a short text in a documentation comment: plainly where that is safe, else as JSON.

    What comes back starts with a quote only if it is JSON.
    """
    return Literal(text) if _PLAIN_WORDS.fullmatch(text) else script_fact(text)


def script_document(value: object) -> Literal:
    """Write data as a JSON file: indented, invisible characters and lone surrogates escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    lines = (_TO_ESCAPE.sub(_script_escape, line) for line in text.split("\n"))
    return Literal("\n".join(lines) + "\n")


def _script_escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


# --- documentation ---

_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_PROMPT: Final = re.compile(r">(?=>>)|(?<=>)>(?=>)")


def plain_text(text: str) -> str:
    """Give a text as one line of visible characters."""
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip():
        return text  # as most are
    return " ".join(_INVISIBLE.sub(" ", text).split())


def doc_text(text: str) -> str:
    """Give a text as a docstring may say it: one visible line that doctest does not run."""
    text = plain_text(text)
    return _PROMPT.sub("> ", text) if ">>" in text else text


def python_doc(paragraphs: Iterable[str], indent: int = 0, *, width: int = 88) -> Doc:
    """Lay out paragraphs as the inside of a triple-quoted string.

    A sequence of the page that would end the string, continue it, or be run by doctest is changed
    visibly: quotes and backslashes are escaped, ``>>>`` is spaced.
    """
    lines: list[str] = []
    for paragraph in paragraphs:
        text = doc_text(paragraph).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        if lines:
            lines.append("")
        lines += _wrapped(text, width - indent)
    if lines and lines[0].startswith('"'):
        lines[0] = " " + lines[0]
    if lines and lines[-1].endswith('"'):
        lines[-1] += " "
    return Doc(("\n" + " " * indent).join(lines).replace("\n" + " " * indent + "\n", "\n\n"))


def script_doc(paragraphs: Iterable[str], indent: int = 0, *, width: int = 100) -> Doc:
    """Lay out paragraphs as the inside of a ``/** … */`` comment, one ``*`` a line.

    ``*/`` is parted, and so is ``@`` at the start of a word, which would be a tag.
    """
    lead = " " * indent + " * "
    lines: list[str] = []
    for paragraph in paragraphs:
        text = plain_text(paragraph).replace("*/", "*\u2215").replace("/*", "\u2215*")
        text = re.sub(r"(?<!\S)@|\{@", lambda found: found[0].replace("@", "\uff20"), text)
        if lines:
            lines.append("")
        lines += _wrapped(text, width - len(lead))
    return Doc("\n".join((lead + line).rstrip() for line in lines))


def _wrapped(text: str, width: int) -> list[str]:
    """Break one line of words where it gets too long; a word that is longer stands alone."""
    lines = []
    start = 0
    while len(text) - start > width:
        end = text.rfind(" ", start, start + width + 1)
        if end < 0:
            end = text.find(" ", start + width)
        if end < 0:
            break
        lines.append(text[start:end])
        start = end + 1
    return [*lines, text[start:]]
