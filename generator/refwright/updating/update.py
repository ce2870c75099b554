"""Keeping specs and outputs current: fetch, read, judge, write, and say what changed.

Nothing is written where nothing changed, where a page is an error, or where an alarm fails the
run. A page that cannot be fetched keeps its last good capture, and stays an error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from refwright.base.errors import CaptureError, Finding, RefwrightError, Severity
from refwright.facts.lock import parse_lock
from refwright.facts.profile import load_profile
from refwright.files.workspace_lock import exclusive
from refwright.packages.build_cache import Memory
from refwright.packages.building import Outcome, build
from refwright.packages.decisions_on_disk import Judgement
from refwright.reading.alarms import Last, alarms
from refwright.reading.losses import CODES
from refwright.reading.read_page import ReadPages
from refwright.reading.read_release import Request, load_corrections, read_release
from refwright.review.judging import JudgedDiff, judged_diff
from refwright.review.sources import Pair, Source
from refwright.sources.fetching import Ask, Fetched, Progress, What
from refwright.sources.named_pages import Sources, is_address, sources_of_workspace
from refwright.sources.rounds import failures, fetch_releases, moves
from refwright.spec.file import load_spec, read_text
from refwright.spec.model import Spec
from refwright.workspace.workspace import Api, Release, Workspace

_EARLIER = 4
"""Earlier editions that a flap is looked for in."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a run is asked for. ``ask`` is ``None`` where no server is asked; ``accepted`` names the
    alarms that somebody has looked into."""

    apis: tuple[str, ...] = ()
    ask: Ask | None = None
    accepted: frozenset[str] = frozenset()
    prose: bool = True
    force: bool = False
    check: bool = False


@dataclass(frozen=True, slots=True)
class Hooks:
    """Who is told of what a run is at. ``done`` is given the outcomes before another run can be."""

    waiting: Callable[[str], None] | None = None
    at: Callable[[str], None] | None = None
    progress: Progress | None = None
    done: Callable[[list[Outcome]], None] | None = None
    read: ReadPages | None = None


@dataclass(slots=True)
class Update:
    """What a run came to. ``findings`` are those of fetching and the alarms, the worst first."""

    fetched: list[Fetched] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    judged: list[JudgedDiff] = field(default_factory=list)
    stopped: bool = False
    """Whether nothing was written because of an error or an alarm."""

    @property
    def changed(self) -> bool:
        """Whether something was written, or would be."""
        return not self.stopped and any(any(o.changes.values()) for o in self.outcomes)

    @property
    def failed(self) -> bool:
        """Whether something is wrong."""
        return self.stopped or any(f.severity is Severity.ERROR for f in self.findings)


_Key = tuple[str, str]


def update(workspace: Workspace, wish: Wish, hooks: Hooks = Hooks()) -> Update:
    """Bring a workspace up to date with its pages, and give what came of it."""
    sources = sources_of_workspace(workspace)
    result = Update()
    _fetch(workspace, sources, wish, hooks, result)
    news = any(one.what in {What.NEW, What.CHANGED, What.RESUMED} for one in result.fetched)
    memory = Memory(workspace, wish.apis, prose=wish.prose)
    if not news and not wish.check and memory.answer() is not None:
        return result
    if any(one.what is What.FAILED and one.edition is None for one in result.fetched):
        result.stopped = True  # no release can be read without its pages
        return result
    last = _last(workspace, sources, wish)

    def admit(outcomes: list[Outcome]) -> bool:
        result.findings += _alarms(workspace, last, outcomes, wish)
        failed = any(outcome.reading.failed for outcome in outcomes)
        alarmed = any(
            f.code in workspace.alarms.names and f.severity is Severity.ERROR
            for f in result.findings
        )
        result.stopped = failed or alarmed
        if not result.stopped and not wish.check:
            sources.captures.save()
        return not result.stopped

    result.outcomes = build(
        workspace,
        apis=wish.apis,
        prose=wish.prose,
        force=wish.force,
        check=wish.check,
        waiting=hooks.waiting,
        done=hooks.done,
        sources=sources,
        admit=admit,
        at=hooks.at,
        read=hooks.read,
    )
    if result.stopped:
        _keep_what_was(sources, result)
    if result.changed:
        result.judged = list(_judged(workspace, last, result))
    return result


def _fetch(
    workspace: Workspace, sources: Sources, wish: Wish, hooks: Hooks, result: Update
) -> None:
    if wish.ask is None:
        return
    sources.captures.writes = not wish.check
    with exclusive(workspace.state_folder, hooks.waiting):
        result.fetched = fetch_releases(
            workspace, sources, _releases(workspace, wish), wish.ask, hooks.progress
        )
        if not wish.check:
            sources.captures.save_state()
    result.findings = [*failures(result.fetched, sources), *moves(result.fetched)]


def _keep_what_was(sources: Sources, result: Update) -> None:
    """Remember that servers have something that no spec was made of; the captures stay."""
    for one in result.fetched:
        if one.what in {What.NEW, What.CHANGED} and one.edition:
            sources.captures.asked[one.url].upstream = one.edition.sha256
    sources.captures.save_state()
    sources.captures.discard()


def _chosen(workspace: Workspace, wish: Wish) -> list[Api]:
    return [api for api in workspace.apis if not wish.apis or api.name in wish.apis]


def _releases(workspace: Workspace, wish: Wish) -> list[Release]:
    return [release for api in _chosen(workspace, wish) for release in api.releases]


def _last(workspace: Workspace, sources: Sources, wish: Wish) -> dict[_Key, Last]:
    """Load what the last good run left of each release."""
    found = {}
    for api in _chosen(workspace, wish):
        for release in api.releases:
            spec_path = workspace.spec_path(api.name, release.name)
            lock_path = workspace.lock_path(api.name, release.name)
            lock = spec = None
            if spec_path.exists() and lock_path.exists():
                try:
                    lock = parse_lock(read_text(lock_path), str(lock_path))
                    spec = load_spec(spec_path)
                except RefwrightError:
                    lock = spec = None  # the build says so
            earlier = _earlier(workspace, sources, api, release)
            found[api.name, release.name] = Last(lock, spec, (*earlier, *([spec] if spec else ())))
    return found


def _earlier(
    workspace: Workspace, sources: Sources, api: Api, release: Release
) -> tuple[Spec, ...]:
    """Read the editions that the pages of a release had before the one of the last run."""
    captures = sources.captures
    urls = [label for label, _ in sources.files(release) if is_address(label)]
    editions = {url: captures.pages.get(url, ()) for url in urls}
    times = sorted({one.fetched for had in editions.values() for one in had[:-1]})[:-1][-_EARLIER:]
    specs = []
    for time in times:
        try:
            pages = [
                (
                    captures.capture(
                        page.label,
                        next(
                            (one for one in editions[page.label] if one.fetched < time),
                            editions[page.label][-1],
                        ),
                    )
                    if page.label in editions
                    else page
                )
                for page in sources.pages(release)
            ]
        except CaptureError:
            continue  # contents of old editions need not be kept
        request = Request(
            api.name,
            release.name,
            tuple(pages),
            load_profile(api.profile, workspace.root),
            load_corrections(workspace.corrections_path(api.name)),
            release.title,
            parts=tuple(sources.parts(release)),
            allow_gaps=api.allow_gaps,
        )
        spec = read_release(request).spec
        specs += [spec] if spec else []
    return tuple(specs)


def _alarms(
    workspace: Workspace, last: dict[_Key, Last], outcomes: Iterable[Outcome], wish: Wish
) -> list[Finding]:
    """Find the alarms of all releases; one that was accepted no longer fails the run."""
    found = []
    for outcome in outcomes:
        key = (outcome.reading.api, outcome.reading.release)
        for finding in alarms(outcome.reading, last[key], workspace.alarms):
            accepted = finding.code in wish.accepted
            found.append(replace(finding, severity=Severity.WARNING) if accepted else finding)
    return found


def _judged(workspace: Workspace, last: dict[_Key, Last], result: Update) -> Iterable[JudgedDiff]:
    judgement = Judgement(datetime.now(tz=UTC).date())
    for outcome in result.outcomes:
        reading = outcome.reading
        old = last[reading.api, reading.release].spec
        if old is None or reading.spec is None or old == reading.spec:
            continue
        path = workspace.spec_path(reading.api, reading.release)
        shown = path.relative_to(workspace.root).as_posix()
        text = read_text(path) if path.exists() else ""
        new = Source(reading.spec, f"{shown} (now)", str(Path(shown)), text, reading.lock)
        yield judged_diff(Pair(Source(old, f"{shown} (before)"), new), judgement, workspace)


def news_of(outcomes: Iterable[Outcome]) -> list[Finding]:
    """Give the findings of readings that somebody who looks at a change wants to know."""
    return [
        finding
        for outcome in outcomes
        for finding in outcome.reading.findings
        if finding.code not in CODES
    ]
