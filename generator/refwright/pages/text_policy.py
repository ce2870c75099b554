"""The text policy at the door: what no page may bring into refwright.

Control characters, bidirectional overrides, lone surrogates, byte order marks and other
invisible characters are removed before a page is read, and each kind is reported once with its
first place. Line ends become ``\\n``; tabs and no-break spaces stay (they mean something in some
forms).
"""

from __future__ import annotations

import re
import unicodedata

from refwright.base.errors import Finding, Severity

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_REFUSED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1 controls but tab and newline
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"  # invisible and bidirectional
    "\u061c\u180e\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"  # lone surrogates, tags
)


def admit(text: str, page: str) -> tuple[str, list[Finding]]:
    """Give the text without refused characters, and one finding a kind of character."""
    text = _LINE_ENDS.sub("\n", text.removeprefix("\ufeff"))
    first: dict[str, int] = {}
    count: dict[str, int] = {}
    for found in _REFUSED.finditer(text):
        first.setdefault(found[0], found.start())
        count[found[0]] = count.get(found[0], 0) + 1
    if not first:
        return text, []
    findings = [
        Finding(
            Severity.WARNING,
            "refused-character",
            f"{page}, line {text.count(chr(10), 0, at) + 1}",
            f"{describe_character(char)} stands in the page {count[char]} times and was removed",
            "check that no name is affected",
        )
        for char, at in first.items()
    ]
    return _REFUSED.sub("", text), findings


def describe_character(char: str) -> str:
    """Name a character by code point and Unicode name."""
    return f"U+{ord(char):04X} {unicodedata.name(char, 'control character')}"
