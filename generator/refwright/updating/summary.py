"""A change in words that a pull request can carry: what changed, what it breaks, what is due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final
from urllib.parse import quote

from refwright.base.errors import Finding, Severity
from refwright.base.escaping import markdown, markdown_code
from refwright.canonical_yaml.key_paths import Path as KeyPath
from refwright.changes.compare.glob import path_text
from refwright.facts.lock import Lock, LockedFact
from refwright.review.judging import JudgedDiff
from refwright.review.reporting import Reporting, Wanted
from refwright.review.reports import markdown as markdown_report
from refwright.review.reports.report import FailOn
from refwright.sources.fetching import Fetched, What
from refwright.sources.named_pages import is_address
from refwright.updating.update import Update, news_of
from refwright.workspace.workspace import Workspace

_MOST: Final = 50
_LONGEST: Final = 60_000
"""Characters that a pull request's body may have, with room for what a server adds."""
_WORDS: Final = 8


def summary(update: Update, workspace: Workspace, folder: Path) -> str:
    """Write the body of a pull request; empty where there is nothing to say."""
    if not update.changed and not update.failed:
        return ""
    parts = [
        "\n".join(_head(update)),
        *_section("Alarms and errors", _findings(update.findings, Severity.ERROR)),
        *_section("Pages that changed", _pages(update.fetched)),
        *_reports(update, workspace, folder),
        *_section("Where it stands", _places(update)),
        *_section("Worth a look", _findings(update.findings, Severity.WARNING)),
        *_section("Findings of the reading", _readings(update)),
        *_section("Files", _files(update)),
    ]
    text = "\n\n".join(parts) + "\n"
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST]}\n\n… and more: see the changed files.\n"
    return text


def _head(update: Update) -> Iterator[str]:
    if update.stopped:
        yield "**Nothing was written**: something is wrong with the pages."
    elif update.changed:
        yield "refwright read the pages again, and what they say has changed."
    else:
        yield "Nothing has changed, and something is wrong."


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    shown = list(islice(lines, _MOST + 1))
    if shown:
        more = [f"- and more than {_MOST}"] if len(shown) > _MOST else []
        yield "\n".join([f"## {title}", "", *shown[:_MOST], *more])


def _findings(findings: Iterable[Finding], severity: Severity) -> Iterator[str]:
    for finding in findings:
        if finding.severity is severity:
            tail = f" ({markdown(finding.remedy)})" if finding.remedy else ""
            yield (
                f"- {markdown_code(finding.code)} {_link(finding.where)}: "
                f"{markdown(finding.what)}{tail}"
            )


def _pages(fetched: Iterable[Fetched]) -> Iterator[str]:
    for one in fetched:
        if one.what in {What.NEW, What.CHANGED, What.RESUMED} and one.edition:
            digest = markdown_code(one.edition.sha256[:12])
            yield f"- {_link(one.url)}: {one.what.value}, captured {one.edition.fetched}, {digest}"


def _reports(update: Update, workspace: Workspace, folder: Path) -> Iterator[str]:
    if update.judged:
        reporting = Reporting(Wanted(), FailOn.NEVER, folder, workspace)
        text = markdown_report.render(reporting.report(update.judged, ()))
        yield "\n".join(f"#{line}" if line.startswith("#") else line for line in text.splitlines())


def _places(update: Update) -> Iterator[str]:
    locks = {(o.reading.api, o.reading.release): o.reading.lock for o in update.outcomes}
    for judged in update.judged:
        new = judged.found.new
        lock = locks.get((new.api, new.release))
        for change in judged.found.changes:
            found = _evidence(lock, change.path) if lock else None
            if lock and found:
                page = lock.pages[found.page].page
                place = found.place.removeprefix(page).lstrip(", ")
                link = _link(page, found.words)
                yield f"- {markdown_code(path_text(change.path))}: {link}, {markdown(place)}"


def _evidence(lock: Lock, path: KeyPath) -> LockedFact | None:
    """Find the evidence of a fact, else of the thing that it is a fact of."""
    parts = list(map(str, path))
    while parts:
        facts = lock.evidence.get("/".join(parts))
        if facts:
            return next((fact for fact in facts if fact.believed), facts[0])
        parts.pop()
    return None


def _link(page: str, words: str = "") -> str:
    """Write a page as a link, where it stands at an address; words lead a browser to the place."""
    if not is_address(page) or any(char.isspace() for char in page):
        return markdown_code(page)
    target = quote(page, safe="%/:?&=~#+!$,;'@*-._[]")
    lead = " ".join(words.split()[:_WORDS])
    if lead and "…" not in lead:
        target += f"#:~:text={quote(lead, safe='')}"
    return f"[{markdown(page.rpartition('/')[2] or page)}](<{target}>)"


def _readings(update: Update) -> Iterator[str]:
    """Count what readings found by kind, gaps first, and quote the errors."""
    found = news_of(update.outcomes)
    counts: dict[tuple[str, str], int] = {}
    for finding in sorted(found, key=lambda one: "gap" not in one.code):
        if finding.severity is not Severity.NOTE:
            key = (finding.code, finding.severity.value)
            counts[key] = counts.get(key, 0) + 1
    yield from (
        f"- {count} × {markdown_code(code)} ({sev})" for (code, sev), count in counts.items()
    )
    yield from _findings(found, Severity.ERROR)


def _files(update: Update) -> Iterator[str]:
    if update.stopped:
        return
    for outcome in update.outcomes:
        for name, changes in outcome.changes.items():
            if changes:
                counts = f"{len(changes.written)} written, {len(changes.removed)} removed"
                yield f"- {markdown_code(name)}: {counts}"


def judged_titles(judged: Iterable[JudgedDiff]) -> list[str]:
    """Name what changed, for the title of a pull request."""
    return [f"{one.found.new.api} {one.found.new.release}" for one in judged]
