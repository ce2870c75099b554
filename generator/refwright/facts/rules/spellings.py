"""Spellings that rules take for what they mean: a page's name, a value on the wire."""

from __future__ import annotations

import re

_BITS = 63
_ENDINGS = "html?|xhtml|mdx?|markdown|txt|text|pdf|web|rst|xml|json"
_ENDING = re.compile(rf"\.(?:{_ENDINGS})$", re.IGNORECASE)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})|0x[0-9a-fA-F]{1,15}")
_SHIFTED = re.compile(r"\(?\s*1\s*<<\s*(\d{1,2})\s*\)?")


def wire_value(text: str) -> str | int:
    """Return a value as it goes over the wire: a number, also as ``1 << 3``, or the text."""
    text = text.strip().strip("\"'`“”‘’")
    if (shifted := _SHIFTED.fullmatch(text)) and int(shifted[1]) < _BITS:
        return int(1 << int(shifted[1]))
    whole = _NUMBER.fullmatch(text) and not re.fullmatch(r"-?0\d+", text)
    return int(text, 0) if whole else text


def page_stem(page: str) -> str:
    """Return a page's name without folders and ending."""
    name = page.replace("\\", "/").rpartition("/")[2].partition("?")[0]
    while (found := _ENDING.search(name)) and found.start():
        name = name[: found.start()]
    return name
