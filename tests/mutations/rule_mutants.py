"""What happens to the nodes of a page that rules read, and whether that is told.

A mutant is told only where a finding names the node that was lost: its words, or the name of a
fact that is gone.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from rule_pages import PROFILE, Piece, page

from refwright.base.errors import Severity
from refwright.facts.profile import Profile, load_profile
from refwright.pages.capture import Capture
from refwright.reading.losses import since_last_spec
from refwright.reading.read_release import Reading, Request, read_release

Change = Callable[[list[Piece], int, Random], list[Piece]]


def _line(change: Callable[[str, Random], str]) -> Change:
    def changed(lines: list[Piece], at: int, random: Random) -> list[Piece]:
        new = replace(lines[at], html=change(lines[at].html, random))
        return [*lines[:at], new, *lines[at + 1 :]]

    return changed


def _deleted(lines: list[Piece], at: int, _: Random) -> list[Piece]:
    return [*lines[:at], *lines[at + 1 :]]


def _joined(lines: list[Piece], at: int, _: Random) -> list[Piece]:
    """The line runs into the one behind it, its end and the other's beginning gone."""
    if lines[at + 1].kind != lines[at].kind:
        return lines
    end = re.compile(r"(?:</\w+>)+$")
    start = re.compile(r"^<\w+>")
    both = f"{end.sub('', lines[at].html)} {start.sub('', lines[at + 1].html)}"
    return [*lines[:at], replace(lines[at], html=both), *lines[at + 2 :]]


def _plain(source: str, _: Random) -> str:
    return f"<p>{html.escape(_words(source))}</p>"


def _tag(old: str, new: str) -> Callable[[str, Random], str]:
    return lambda source, _: re.sub(rf"(</?){old}\b", rf"\g<1>{new}", source)


def _sub(pattern: str, new: str) -> Callable[[str, Random], str]:
    return lambda source, _: re.sub(pattern, new, source, count=1)


CHANGES: dict[str, dict[str, Change]] = {
    "item": {
        "mark lost": _line(_sub(r"</?code>", "")),
        "marks lost": _line(lambda s, _: re.sub(r"</?code>", "", s)),
        "dash to colon": _line(_sub(" - ", ": ")),
        "name lost": _line(_sub(r"<code>\w+</code> - ", "")),
        "words before": _line(_sub("<li>", "<li>Since dusk, ")),
        "run into the next": _joined,
    },
    "value": {
        "marks lost": _line(lambda s, _: re.sub(r"</?code>", "", s)),
        "dash to colon": _line(_sub(" - ", ": ")),
        "words before": _line(_sub("<li>", "<li>Also ")),
        "run into the next": _joined,
    },
    "open item": {
        "dash to colon": _line(_sub(" - ", ": ")),
        "mark lost": _line(lambda s, _: re.sub(r"</?code>", "", s)),
    },
    "term": {
        "brackets to colon": _line(_sub(r" \((\w+)\)", r": \1")),
        "type lost": _line(_sub(r" \(\w+\)", "")),
        "term is a definition": _line(_tag("dt", "dd")),
        "capital": _line(lambda s, _: re.sub(r"<dt>(\w)", lambda m: f"<dt>{m[1].upper()}", s)),
    },
    "code line": {
        "colon to equals": _line(_sub(": ", " = ")),
        "words behind": _line(lambda s, _: f"{s} and more"),
        "name lost": _line(_sub(r"\w+: ", "")),
        "run into the next": _joined,
        "commented out": _line(lambda s, _: f"// {s}"),
    },
    "title": {
        "renamed": _line(_sub(r">([^<]+)<", r">About \1<")),
        "a word alone": _line(_sub(r">([^<]+)<", r">Miscellany<")),
        "a paragraph": _line(_plain),
        "bold": _line(_sub(r"^<(h\d)>(.*)</h\d>", r"<p><strong>\2</strong></p>")),
    },
    "caption": {
        "renamed": _line(_sub("Parts of it", "What it holds")),
        "deleted": _deleted,
    },
    "header": {
        "a head renamed": _line(_sub(r"<th>(\w+)</th>", r"<th>My \1</th>")),
        "the last head renamed": _line(_sub(r"<th>(\w+)</th></tr>", r"<th>My \1</th></tr>")),
        "deleted": _deleted,
    },
    "nested header": {
        "a head renamed": _line(_sub(r"<th>(\w+)</th>", r"<th>My \1</th>")),
        "the last head renamed": _line(_sub(r"<th>(\w+)</th></tr>", r"<th>My \1</th></tr>")),
        "deleted": _deleted,
    },
    "row": {
        "first cell empty": _line(_sub(r"<td>\w+</td>", "<td></td>")),
        "first cell lost": _line(_sub(r"<td>\w+</td>", "")),
        "two words in the first cell": _line(_sub(r"<td>(\w+)</td>", r"<td>\1 lit</td>")),
        "run into the next": _joined,
    },
    "nested row": {
        "first cell empty": _line(_sub(r"<td>\w+</td>", "<td></td>")),
        "first cell lost": _line(_sub(r"<td>\w+</td>", "")),
        "run into the next": _joined,
    },
    "first row": {
        "event lost": _line(_sub(r"<td>\w+</td>", "<td></td>")),
        "event's cell lost": _line(_sub(r"<td>\w+</td>", "")),
        "attribute lost": _line(_sub(r"</td><td>\w+</td>", "</td><td></td>")),
        "attribute's cell lost": _line(_sub(r"</td><td>\w+</td>", "</td>")),
        "cells swapped": _line(_sub(r"(<td>\w+</td>)(<td>\w+</td>)", r"\2\1")),
        "one cell for both": _line(
            _sub(r"<td>(\w+)</td><td>(\w+)</td>", r"<td colspan=2>\1 \2</td>")
        ),
    },
    "later row": {
        "cells swapped": _line(_sub(r"(<td></td>)(<td>\w+</td>)", r"\2\1")),
        "attribute lost": _line(_sub(r"</td><td>\w+</td>", "</td><td></td>")),
        "attribute's cell lost": _line(_sub(r"</td><td>\w+</td>", "</td>")),
    },
}
WHOLE_WITHOUT = {("first row", "event lost"), ("first row", "attribute lost")}
"""These leave a page that is whole in itself: only the last spec shows what is gone."""


@cache
def _profile() -> Profile:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lanterns.yaml"
        path.write_text(PROFILE, encoding="utf-8")
        return load_profile(path.name, path.parent)


def read(source: str) -> Reading:
    """Read one page."""
    capture = Capture("page.html", source.encode())
    return read_release(Request("lanterns", "1", (capture,), _profile(), allow_gaps=True))


def facts(reading: Reading) -> dict[str, object]:
    """Return what a lock has for each path, summaries left out."""
    assert reading.lock is not None
    return {path: said[0].value for path, said in reading.lock.evidence.items()}


def _words(source: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", source)).split())


def mutants(seed: int) -> Iterator[tuple[str, str, list[Piece], str]]:
    """Yield the mutants of a page: kind of node, what happens, the page, the node's words.

    They are those before and after; a caption or header that is deleted goes by what it heads.
    """
    lines, random = page(seed), Random(seed)  # noqa: S311 - repeatable on purpose
    for at, line in enumerate(lines):
        for what, change in CHANGES.get(line.kind, {}).items():
            new = change(lines, at, random)
            if new != lines:
                words = f"{_words(line.html)} {_words(new[at].html)}"
                yield line.kind, what, new, words


def judge(before: Reading, kind: str, what: str, mutant: str, words: str) -> str:
    """Say what became of a mutant: ``right``, ``told``, ``last spec`` or ``silent``."""
    reading = read(mutant)
    if reading.spec is not None and facts(reading) == facts(before):
        return "right"
    old = Counter((f.code, f.what) for f in before.findings)
    gone = _gone(before, reading)
    names = {*re.findall(r"\w{4,}", words), *gone}
    for finding in reading.findings:
        new = old[(finding.code, finding.what)] == 0
        if new and finding.severity is not Severity.NOTE:
            said = f"{finding.what} {finding.where}"
            if any(name in said for name in names):
                return "told"
    if (kind, what) in WHOLE_WITHOUT and before.spec and reading.spec:
        shown = since_last_spec(before.spec, reading.spec)
        return "last spec" if any(f.severity is not Severity.NOTE for f in shown) else "silent"
    return "silent"


def _gone(before: Reading, after: Reading) -> set[str]:
    """Return the names of the facts that are gone."""
    left = facts(after) if after.spec is not None else {}
    return {path.split("/")[-1] for path in facts(before) if path not in left}
