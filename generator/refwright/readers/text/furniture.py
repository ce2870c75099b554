"""What stands around the text of a page: link bars, trails, footers, lines of every page.

Only what no reference says is left out: words that lead elsewhere, and a bar that stands at the
page's top and again further down. What was left out is told in a note.
"""

from __future__ import annotations

import re

from refwright.base.errors import Finding, Severity
from refwright.readers.text.blocks import Line

_BAR = re.compile(
    r"^(?:jump to\b|skip to\b|(?:bottom|top) of page$"
    r"|(?:back|return) to (?:the )?(?:top|contents|index)$"
    r"|print(?: this)? page$|(?:©|\(c\)|copyright\b).*|.*\ball rights reserved\.?$"
    r"|this page was last (?:edited|modified|updated|changed)\b|last (?:updated|modified|edited)\b"
    r"|retrieved from\b|page \d+(?: of \d+)?$|was this (?:page|article) helpful\b"
    r"|privacy policy\b|terms of (?:use|service)\b|table of contents? \|"
    r"|(?:<<?|«|←|‹)\s+[^()<>]+$|[^()]*\S\s+(?:>>?|»|→|›)$|(?:previous|next|up|home)(?:\s*[|·]\s*(?:previous|next|up|home|contents|index))+$)",
    re.IGNORECASE,
)
_LONGEST = 90
_TOP = 8
_FEW = 6


def without_furniture(lines: list[Line], page: str) -> tuple[list[Line], list[Finding]]:
    """Blank the lines of furniture, so that all others keep their numbers; tell what went."""
    bar = _bar_of_cells(lines)
    repeated = {_words(line) for _, line in lines[:bar] if _words(line)}
    gone: list[str] = []
    out: list[Line] = []
    for at, (number, line) in enumerate(lines):
        words = _words(line)
        piped = "|" in line and not words
        again = at < bar or (words in repeated and "|" in line)
        if again or _is_bar(words) or (piped and _beside(lines, at, repeated)):
            gone += [words] if words else []
            out.append((number, ""))
        else:
            out.append((number, line))
    return out, _told(gone, page)


def _words(line: str) -> str:
    return " ".join(line.replace("|", " ").split())


def _is_bar(words: str) -> bool:
    return len(words) <= _LONGEST and _BAR.match(words) is not None


def _bar_of_cells(lines: list[Line]) -> int:
    """Return how many lines at the page's top are cells of a bar: short, and closed by pipes.

    A bar has a line of pipes alone, or it is no bar: the first table's header has none.
    """
    end = 0
    for at, (_, line) in enumerate(lines):
        words = _words(line)
        if line.strip() and not line.rstrip().endswith("|"):
            break
        if (
            len(words.split()) > _FEW
            or at >= 2 * _TOP
            or (set(line.strip()) & {"-"} == {"-"} and not words.strip("- "))
        ):
            return 0
        end = at + 1
    pipes = any("|" in line and not _words(line) for _, line in lines[:end])
    words_there = any(_words(line) for _, line in lines[:end])
    prose = any(line.strip() for _, line in lines[end : end + 1])
    return end if pipes and words_there and prose else 0


def _beside(lines: list[Line], at: int, repeated: set[str]) -> bool:
    """Tell a line of pipes alone that stands between two lines of a bar."""
    near = [
        next((w for _, line in around if (w := _words(line))), "")
        for around in (reversed(lines[max(0, at - _TOP) : at]), lines[at + 1 : at + 1 + _TOP])
    ]
    return any(near) and all(not words or words in repeated for words in near)


def _told(gone: list[str], page: str) -> list[Finding]:
    if not gone:
        return []
    shown = ", ".join(repr(words[:40]) for words in dict.fromkeys(gone))
    what = f"{len(gone)} lines around the text are left out: {shown[:300]}"
    return [Finding(Severity.NOTE, "furniture", page, what)]
