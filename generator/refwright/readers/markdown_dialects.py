"""What dialects of Markdown add, written as HTML around Markdown: notes, tabs, terms, ids, JSX.

Every line keeps the number of the line that it comes from. What is fenced is code and stays.
"""

from __future__ import annotations

import re
from html import escape

from refwright.base.patterns import compile_pattern
from refwright.readers.html.elements import TAB_ATTRIBUTE

Line = tuple[int, str]
"""0-based number of the line on the page, and its words."""

_MAX_DEPTH = 20
_MAX_LINE = 2_000
"""Characters of the longest line that is looked at: what dialects add stands on short ones."""
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_HEADING = compile_pattern(
    r"^(\s{0,3}#{1,6}\s.*?)\s*\{:?\s*#([\pL\pN_.:-]+)[^{}]*\}\s*#*\s*$", ignore_case=False
)
_COLONS = compile_pattern(
    r"^(\s*):{3,}\s*([A-Za-z][\pL\pN_-]*)\s*(?:\[(.*)\]|(.*?))\s*(?:\{[^{}]*\})?\s*$",
    ignore_case=False,
)
_COLONS_END = re.compile(r"^\s*:{3,}\s*$")
_MARKED = compile_pattern(
    r"^(\s*)(?:!!!|\?\?\?\+?)\s+([\pL\pN_-]+)[\pL\pN_ -]*?(?:\s\"(.*)\")?\s*$", ignore_case=False
)
_TAB = compile_pattern(r"^(\s*)===!?\+?\s+\"(.+)\"\s*$")
_ALERT = compile_pattern(r"^(\s*)>\s*\[!(\w+)\]\s*(.*)$")
_QUOTE = re.compile(r"^\s*> ?(.*)$")
_TERM = re.compile(r"^(?![\s:>|#*+-])(?!\d+[.)]).*\S")
_WORDS = re.compile(r"^:[ \t]{1,3}(\S.*)$")
_MODULE = compile_pattern(
    r"^(?:import\s.*['\"][^'\"]*['\"];?|export\s+(?:const|default|let|\{).*)\s*$",
    ignore_case=False,
)
_JSX = re.compile(r"^(\s*)<(/?)([A-Z][\w.]*)((?:\s[^<>]*)?)(/?)>\s*$")
_JSX_COMMENT = re.compile(r"^\s*\{/\*.*\*/\}\s*$")
_LABEL = re.compile(r"\b(?:label|title)\s*=\s*[\"']([^\"']*)[\"']")
_KIND = re.compile(r"\btype\s*=\s*[\"']([\w-]+)[\"']")
_NOTES = frozenset("note warning tip important caution danger info hint callout admonition".split())
_TABS = frozenset({"tabitem", "tab"})


def plain_markdown(text: str) -> tuple[list[str], list[int]]:
    """Return a page's lines in plain Markdown, and the line on the page that each comes from."""
    lines = _expanded(list(enumerate(text.split("\n"))), 0)
    return [words for _, words in lines], [number for number, _ in lines]


def _expanded(lines: list[Line], depth: int) -> list[Line]:
    out: list[Line] = []
    at = 0
    while at < len(lines):
        fence = _FENCE.match(lines[at][1])
        end = _fence_end(lines, at, fence[1]) if fence else 0
        if end:
            out += lines[at:end]
            at = end
        else:
            made, at = _one(lines, at, depth)
            out += made
    return out


def _fence_end(lines: list[Line], at: int, fence: str) -> int:
    """Return the index behind a fence's end; the end of the page where none comes."""
    for index in range(at + 1, len(lines)):
        if lines[index][1].strip().startswith(fence) and not lines[index][1].strip(" `~\t"):
            return index + 1
    return len(lines)


def _one(lines: list[Line], at: int, depth: int) -> tuple[list[Line], int]:
    """Rewrite what begins at a line; return it, and the index behind it."""
    number, words = lines[at]
    if len(words) > _MAX_LINE:
        return [lines[at]], at + 1
    if found := _HEADING.match(words):
        return [(number, f'{found[1]} <a id="{found[2]}"></a>')], at + 1
    if found := _COLONS.match(words):
        title = found[3] or found[4] or ""
        return _opened(number, found[1], _note(found[2]), title), at + 1
    if _COLONS_END.match(words):
        return _closed(number, ""), at + 1
    if _MODULE.match(words) or _JSX_COMMENT.match(words):
        return [(number, "")], at + 1
    if component := _JSX.match(words):
        return _component(number, component), at + 1
    return _nested(lines, at, depth) if depth < _MAX_DEPTH else ([lines[at]], at + 1)


def _nested(lines: list[Line], at: int, depth: int) -> tuple[list[Line], int]:
    """Rewrite what holds the lines under it: by their indentation, or their mark of a quote."""
    number, words = lines[at]
    if found := _MARKED.match(words):
        body, end = _indented(lines, at + 1, len(found[1]) + 4)
        head = _opened(number, found[1], _note(found[2]), found[3] or "")
    elif found := _TAB.match(words):
        body, end = _indented(lines, at + 1, len(found[1]) + 4)
        head = _opened(number, found[1], f'<div {TAB_ATTRIBUTE}="{escape(found[2])}">', "")
    elif found := _ALERT.match(words):
        body, end = _quoted(lines, at + 1)
        head = _opened(number, found[1], _note(found[2]), found[3])
    elif _TERM.match(words) and (start := _words_at(lines, at + 1)):
        return _terms(lines, at, start, depth)
    else:
        return [lines[at]], at + 1
    inside = [(n, found[1] + line if line else "") for n, line in _expanded(body, depth + 1)]
    last = inside[-1][0] if inside else number
    return [*head, *inside, *_closed(last, found[1])], end


def _indented(lines: list[Line], at: int, width: int) -> tuple[list[Line], int]:
    """Take the lines that stand in by at least so much, without it."""
    body: list[Line] = []
    end = at
    for index in range(at, len(lines)):
        number, words = lines[index]
        if words.strip():
            if words.expandtabs(4)[:width].strip():
                break
            end = index + 1
        body.append((number, words.expandtabs(4)[width:]))
    return body[: end - at], end


def _quoted(lines: list[Line], at: int) -> tuple[list[Line], int]:
    body: list[Line] = []
    while at < len(lines) and (found := _QUOTE.match(lines[at][1])):
        body.append((lines[at][0], found[1]))
        at += 1
    return body, at


def _words_at(lines: list[Line], at: int) -> int:
    """Return the index of the words of a definition, under its term or after one empty line."""
    for index in range(at, min(at + 2, len(lines))):
        if _WORDS.match(lines[index][1]):
            return index
        if lines[index][1].strip():
            break
    return 0


def _terms(lines: list[Line], at: int, start: int, depth: int) -> tuple[list[Line], int]:
    """Rewrite a list of terms, each with its definitions."""
    out: list[Line] = [(lines[at][0], "<dl>")]
    while start:
        number, term = lines[at]
        out += [(number, "<dt>"), (number, ""), (number, term), (number, ""), (number, "</dt>")]
        while start and (found := _WORDS.match(lines[start][1])):
            first = (lines[start][0], found[1])
            more, at = _indented(lines, start + 1, 2)
            body = _expanded([first, *((n, w.removeprefix("  ")) for n, w in more)], depth + 1)
            last = body[-1][0]
            out += [(first[0], "<dd>"), (first[0], ""), *body, (last, ""), (last, "</dd>")]
            start = _words_at(lines, at)
        while at < len(lines) and not lines[at][1].strip():
            at += 1
        is_term = at < len(lines) and _TERM.match(lines[at][1])
        start = _words_at(lines, at + 1) if is_term else 0
    return [*out, (out[-1][0], "</dl>"), (out[-1][0], "")], at


def _note(kind: str) -> str:
    name = kind.lower()
    return f'<div class="admonition {name}">' if name in _NOTES else "<div>"


def _opened(number: int, indent: str, tag: str, title: str) -> list[Line]:
    head = [(number, ""), (number, indent + tag)]
    if title:
        said = f'<p class="admonition-title">{escape(title)}</p>'
        head[-1] = (number, indent + tag + (said if "admonition" in tag else f"<p>{escape(title)}"))
    return [*head, (number, "")]


def _closed(number: int, indent: str) -> list[Line]:
    return [(number, ""), (number, f"{indent}</div>"), (number, "")]


def _component(number: int, found: re.Match[str]) -> list[Line]:
    """Rewrite a component that stands alone on its line: a note, a tab, or a box."""
    slash, name, attributes, empty = found[2], found[3].lower(), found[4], found[5]
    if empty or attributes.endswith("/"):
        return [(number, "")]
    if slash:
        return _closed(number, found[1])
    label = _LABEL.search(attributes)
    if name in _TABS and label:
        tag = f'<div {TAB_ATTRIBUTE}="{escape(label[1])}">'
        return _opened(number, found[1], tag, "")
    kind = _KIND.search(attributes)
    note = kind[1] if kind and name in _NOTES else name
    title = label[1] if label and name in _NOTES else ""
    return _opened(number, found[1], _note(note), title)
