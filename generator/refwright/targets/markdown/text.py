"""Markdown's spelling and escapes: the one place that puts a spec's words into a Markdown page.

Prose is escaped, so that it stays prose. A name or a value stands in a code span: as it is where
that is unmistakable, else as a JSON string, which a reader (:func:`heard`) tells by its quote.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from refwright.targets.emission.emission import Code, Doc, Emitted, Path, code, joined, plain_text

SEPARATOR: Final = " \u2014 "
"""What stands between the facts of one line."""

_MARKS: Final = re.compile(r"[\\`*\[\]<>{}|~$]|(?<![^\W_])_|_(?![^\W_])|&(?=[#\w])|#(?=#{0,9}$)")
_AT_START: Final = re.compile(r"(?P<mark>[#+\-=:>]|\d+(?=[.)]))")
_AUTOLINK: Final = re.compile(r"(www(?=\.)|https?(?=://)|ftp(?=://)|mailto(?=:))", re.IGNORECASE)
_AROUND_AT: Final = re.compile(r"((?<![\w.+@-])[\w.+@-]*@[\w.+@-]*)")
_RISKY: Final = frozenset('`|,:\u2014"\\')
"""What a name in a list or a table, or before a colon, must not have as it is."""
_JSON_LIKE: Final = re.compile(r"[-\d]|(?:true|false|null)\Z")
_LISTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^,\s][^,]*')
_URL: Final = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&*+,;=%()-]+")


def prose(text: str) -> Doc:
    """Escape a text, which becomes one line of visible characters.

    A mail address stands in a code span: GitHub links any other, however it is escaped.
    """
    between = _AROUND_AT.split(plain_text(text))
    line = "".join(_address(part) if at % 2 else _escape(part) for at, part in enumerate(between))
    start = _AT_START.match(line)
    if start:
        mark = start["mark"]
        line = f"{mark}\\{line[len(mark) :]}" if mark[0].isdigit() else f"\\{line}"
    return Doc(line)


def _address(run: str) -> str:
    return f"`{run}`" if "." in run.partition("@")[2] else _escape(run)


def _escape(text: str) -> str:
    marked = _MARKS.sub(lambda found: "\\" + found[0], text)
    return _AUTOLINK.sub(lambda found: found[0] + "\\", marked)


def named(text: str) -> Code:
    """Write a name as a code span."""
    return Code(f"`{text if _is_unmistakable(text) else _json(text)}`")


def valued(value: str | int) -> Code:
    """Write a value as a code span; a text that could be taken for a number is in quotes."""
    if isinstance(value, str) and not _JSON_LIKE.match(value):
        return named(value)
    return constant(value)


def listed(texts: Iterable[str]) -> Code:
    """Write names as code spans, parted by commas."""
    return joined(", ", map(named, texts))


def titled(text: str) -> Emitted:
    """Write a heading of the page as prose where that gives it back exactly, else as a name."""
    exact = text == plain_text(text) and text and text[0] != '"' and "\u2014" not in text
    exact = exact and any(map(str.isalnum, text))  # a lone mark, such as # or ¶, reads as a link's
    return prose(text) if exact else named(text)


def constant(value: str | float | bool) -> Code:
    """Write a default as JSON in a code span."""
    return Code(f"`{_json(value)}`")


def _is_unmistakable(text: str) -> bool:
    plain = text == plain_text(text) and text.isprintable()
    return plain and bool(text) and not _RISKY.intersection(text)


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False).replace("  ", " \\u0020")
    return "".join(char if _stands_in_code(char) else _escaped(char) for char in text)


def _stands_in_code(char: str) -> bool:
    if char in "`|\u2014":
        return False
    return char == " " or (char.isprintable() and unicodedata.category(char)[0] not in "CZ")


def _escaped(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def heard(text: str) -> str:
    """Read a name back that :func:`named` or :func:`titled` wrote. Raises ``ValueError``."""
    if text.startswith('"'):
        value = json.loads(text)
        if isinstance(value, str):
            return value
        raise ValueError(text)
    return text


def heard_value(text: str) -> str | int:
    """Read a value back, which may be a number. Raises ``ValueError``."""
    return int(text) if re.fullmatch(r"-?\d+", text) else heard(text)


def heard_list(text: str) -> list[str]:
    """Read names back that :func:`listed` wrote. Raises ``ValueError``."""
    return [heard(part.strip()) for part in _LISTED.findall(text)]


def link(words: Emitted, target: Path, anchor: Emitted | None = None) -> Code:
    """Link words to a file of the same output, and to a place in it."""
    return code("[{}]({}#{})", words, target, anchor) if anchor else code("[{}]({})", words, target)


def page_link(page: str) -> Emitted | None:
    """Link a page that is on the web; ``None`` for any other."""
    return code("[{}](<{}>)", prose(page), Code(page)) if _URL.fullmatch(page) else None


def table(headers: Sequence[str], rows: Iterable[Sequence[Emitted]]) -> Code | None:
    """Lay out a table; the headers are constants. Gives ``None`` when there are no rows.

    A column that is empty in every row is left out, but for the first.
    """
    rows = list(rows)
    if not rows:
        return None
    columns = list(zip(*rows, strict=True))
    kept = [at for at, column in enumerate(columns) if at == 0 or any(column)]
    head = code("| {} |", joined(" | ", (Code(headers[at]) for at in kept)))
    line = code("|{}", joined("", [Code(" --- |")] * len(kept)))
    made = (code("| {} |", joined(" | ", (row[at] for at in kept))) for row in rows)
    return joined("\n", [head, line, *made])
