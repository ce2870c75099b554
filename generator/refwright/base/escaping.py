"""Text of a spec on its way into a report: one function for each position that it may stand in.

Whatever comes from a spec may have come from a page, and a page may say anything. Nothing of it
must become markup, a terminal's control sequence or a command of a build server.
"""

from __future__ import annotations

import html
import json
import re
from typing import Final

_CONTROL: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_MARKDOWN: Final = re.compile(r"[\\`*_\[\]<>|~$^&]|^[-+=#]|^\d+(?=[.)])")
_LINK: Final = re.compile(r"(?i)\b(https?|ftp|mailto|www)([:.])")
_UNSAFE_IN_JSON: Final = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]|(?<=#)#(?=\\w*\\[)"
)
_BACKTICKS: Final = re.compile(r"`+")
_SERVER_COMMAND: Final = re.compile(r"##(?=\w*\[)")
"""Starts a command of a build server wherever it stands in a line: ``##[error]``, ``##vso[``."""


def visible(text: str) -> str:
    """Give a text as one line in which controls and invisible characters are spelled out.

    Line ends and tabs become spaces; ``ESC`` becomes ``\\x1b``, a bidirectional override
    ``\\u202e``.
    """
    if text.isascii() and text.isprintable() and "##" not in text:
        return text.strip()  # as nearly all are
    shown = _CONTROL.sub(_spelled, re.sub(r"[\t\r\n]+", " ", text)).strip()
    return _SERVER_COMMAND.sub("# #", shown)


def _spelled(found: re.Match[str]) -> str:
    point = ord(found[0])
    if point > 0xFFFF:
        return f"\\U{point:08x}"
    return f"\\u{point:04x}" if point > 0xFF else f"\\x{point:02x}"


def markdown(text: str) -> str:
    """Write a text in Markdown so that it reads as it stands: no markup, link or mention."""
    escaped = _MARKDOWN.sub(_without_meaning, visible(text))
    parted = _LINK.sub(lambda found: f"{found[1]}\u200b{found[2]}", escaped)
    return re.sub(r"([@#])(?=\w)", "\\1\u200b", parted)


def _without_meaning(found: re.Match[str]) -> str:
    return f"{found[0]}\\" if found[0].isdecimal() else f"\\{found[0]}"


def markdown_code(text: str) -> str:
    """Write a text as a Markdown code span that nothing in it can end."""
    shown = visible(text)
    if not shown:
        return "` `"
    longest = max((len(run) for run in _BACKTICKS.findall(shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def table_code(text: str) -> str:
    """Write a text as a code span in a table's cell, where a pipe would end the cell."""
    return markdown_code(text).replace("|", "\\|")


def markup(text: str) -> str:
    """Write a text in HTML or XML, as content or as the value of a quoted attribute."""
    return html.escape(visible(text), quote=True)


def command_data(text: str) -> str:
    """Write the message of a workflow command of GitHub: one line, ``%`` escaped."""
    return visible(text).replace("%", "%25")


def command_property(text: str) -> str:
    """Write the value of a workflow command's property."""
    return command_data(text).replace(":", "%3A").replace(",", "%2C")


def json_text(data: object, *, sort_keys: bool = False) -> str:
    """Write data as JSON: readable, but invisible characters and server commands escaped."""
    text = json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False, sort_keys=sort_keys)
    return _UNSAFE_IN_JSON.sub(_escaped_in_json, text) + "\n"


def _escaped_in_json(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
