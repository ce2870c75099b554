"""The shape of a line of Python: what is left of it when names and strings look all alike.

Lines of one shape are one construct: either all of them are Python or none is, they are statements
of one kind, and they call the same. So of thousands of lines only their few shapes are parsed.

A name that is called keeps its looks, and so do the words of the language. What is not plainly
taken apart (a string with a prefix, a comment, a character that is not ASCII outside of a string)
has no shape but itself.
"""

from __future__ import annotations

import ast
import keyword
import re
from typing import Final

from refwright.targets.python.skeleton import is_tame

_WORDS: Final = "|".join([*keyword.kwlist, *keyword.softkwlist, "rt", "__debug__"])
_STRING: Final = re.compile(
    r"""(?<!\w)(?:
    "(?:[^"\\\n]|\\(?:["'\\nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U00(?:0[0-9a-f]|10)[0-9a-f]{4}))*+"
    |'(?:[^'\\\n]|\\(?:["'\\nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U00(?:0[0-9a-f]|10)[0-9a-f]{4}))*+')""",
    re.VERBOSE,
)
_NAME: Final = re.compile(rf"\b(?!(?:{_WORDS})\b)[A-Za-z_]\w*\b(?!\s*\()", re.ASCII)
_NOT_PLAIN: Final = re.compile(r"""[\w\x01]\x01|[^\x01\n !$-&(-:<-\[\]-~]""")
"""A string with something before it, and what should stand in strings alone."""

PLAIN: Final = "plain"
"""The kind of a statement that has no body."""
_HEADS: Final = {
    "if": ("", " pass"),
    "elif": ("if 1: pass\n", " pass"),
    "else": ("if 1: pass\n", " pass"),
    "try": ("", " pass\nfinally: pass"),
    "except": ("try: pass\n", " pass"),
    "finally": ("try: pass\n", " pass"),
    "for": ("", " pass"),
}
"""What makes a statement of its own of the head of a block."""
_WORD: Final = re.compile(r"[a-z]+\b")
_MANY: Final = 4_000


def shape_of(text: str) -> str:
    """Give the shape of a line, or of the lines of one statement."""
    if text.startswith(("from ", "import ")):
        return text
    if "\x01" in text:
        return text
    # the quote of a string with a prefix stays, whatever is made of what comes after it
    bare = _STRING.sub("\x01", text) if '"' in text or "'" in text else text
    return text if _NOT_PLAIN.search(bare) else _NAME.sub("x", bare).replace("\x01", '""')


class Shapes:
    """The shapes that have been met, and what each of them is."""

    def __init__(self) -> None:
        self._kinds: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    def kind(self, text: str) -> str:
        """Tell what a line is: ``plain``, the word of the block that it heads, or nothing.

        Nothing is said of what does not parse and of what no template of refwright's writes.
        """
        known = self._texts.get(text)
        if known is None:
            shape = shape_of(text)
            known = self._kinds.get(shape)
            if known is None:
                known = self._kinds[shape] = _kind(shape)
            if len(self._texts) > _MANY:
                self._texts.clear()
            self._texts[text] = known
        return known


def _kind(shape: str) -> str:
    if not shape.endswith(":"):
        statement = parsed_alone(shape)
        return PLAIN if statement is not None and not hasattr(statement, "body") else ""
    word = _WORD.match(shape)
    if word is None or word[0] not in _HEADS:
        return ""
    before, after = _HEADS[word[0]]
    return word[0] if parsed_alone(f"{before}{shape}{after}") is not None else ""


def parsed_alone(text: str) -> ast.stmt | None:
    """Parse a text that is just one statement, and a tame one; ``None`` if it is not."""
    statement = only_statement(text)
    return statement if statement is not None and is_tame(statement) else None


def only_statement(text: str) -> ast.stmt | None:
    """Parse a text that is just one statement; ``None`` if it is not."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return body[0] if len(body) == 1 else None
