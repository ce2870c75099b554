"""What commands that may ask servers share: when they ask, what they say of captures, progress."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final

from refwright.base.errors import Finding, Severity, UsageError
from refwright.cli.progress import progress
from refwright.sources.named_pages import Sources, is_address
from refwright.workspace.upkeep_settings import parse_duration

if TYPE_CHECKING:
    from refwright.reading.read_page import ReadPages
    from refwright.sources.fetching import Ask, Fetched
    from refwright.workspace.workspace import Release, Workspace

_SHOWN: Final = 20
"""Captures whose ages are told one by one."""


def add_asking_options(command: argparse.ArgumentParser, usual: str) -> None:
    """Let the user say whether servers are asked; ``usual`` says what happens otherwise."""
    group = command.add_mutually_exclusive_group()
    group.add_argument(
        "--refresh", action="store_true", help=f"ask every server again (default: {usual})"
    )
    group.add_argument("--offline", action="store_true", help="ask no server")
    command.add_argument(
        "--max-age",
        metavar="AGE",
        help="ask for captures that are older, such as 12h or 7d; with --offline they are errors",
    )


def add_pool_options(command: argparse.ArgumentParser) -> None:
    """Let the user say where pages are read."""
    command.add_argument(
        "--jobs",
        type=int,
        default=0,
        metavar="N",
        help="processes that read pages (default: as many as there are cores)",
    )
    command.add_argument(
        "--executor",
        default="",
        metavar="dask://HOST:PORT",
        help="read pages on the workers of a Dask scheduler",
    )


def reader_of(
    workspace: Workspace, options: argparse.Namespace, at: Callable[[str], None]
) -> ReadPages:
    """Give what reads pages as the options say."""
    from refwright.reading.page_cache import PageCache
    from refwright.reading.page_pool import PageReader

    if options.jobs < 0:
        raise UsageError("--jobs is less than none")
    return PageReader(PageCache(workspace.state_folder), options.jobs, options.executor, at)


def asked_for(options: argparse.Namespace) -> Ask | None:
    """Give when servers are to be asked; ``None`` where the options do not say."""
    from refwright.sources.fetching import Ask

    age = None if options.max_age is None else parse_duration(options.max_age, "--max-age")
    if options.offline or not (options.refresh or age is not None):
        return None
    return Ask(options.refresh, age)


def releases_of(workspace: Workspace, apis: Iterable[str]) -> list[Release]:
    """Give the releases of the APIs that are named, else of all; raises for an unknown one."""
    names = set(apis)
    for name in sorted(names):
        workspace.needed_api(name)
    chosen = [api for api in workspace.apis if not names or api.name in names]
    return [release for api in chosen for release in api.releases]


def addresses_of(sources: Sources, releases: Iterable[Release]) -> list[str]:
    """Name the addresses that releases are read from, as far as captures tell."""
    found: dict[str, None] = {}
    for release in releases:
        found |= dict.fromkeys(sources.addresses(release))
        if all(sources.captures.latest(index.url) for index in release.indexes):
            found |= dict.fromkeys(
                label for label, _ in sources.files(release) if is_address(label)
            )
    return list(found)


def age_lines(sources: Sources, urls: list[str]) -> Iterator[str]:
    """Say how old each capture is; of many, those that are oldest."""
    captures = sources.captures
    oldest = sorted(urls, key=captures.seconds_old, reverse=True)[:_SHOWN]
    for url in (one for one in urls if one in set(oldest)):
        asked = captures.asked.get(url)
        failing = (
            f"; failing since {asked.failing_since}: {asked.error}" if asked and asked.error else ""
        )
        yield f"{url}: {captures.age(url)}{failing}"
    if len(urls) > len(oldest):
        yield f"and {len(urls) - len(oldest)} more captures, none older"


def too_old(sources: Sources, urls: list[str], age: float) -> list[Finding]:
    """Find the captures that nobody has confirmed for too long."""
    return [
        Finding(
            Severity.ERROR,
            "capture-too-old",
            url,
            f"{sources.captures.age(url)}, and --max-age asks for newer",
            "run refwright fetch",
        )
        for url in urls
        if sources.captures.seconds_old(url) > age
    ]


def summary_of(found: Iterable[Fetched]) -> str:
    """Count what became of pages."""
    counts = Counter(one.what.value for one in found)
    return ", ".join(f"{count} {what}" for what, count in sorted(counts.items())) or "no pages"


def fetched_now(
    workspace: Workspace,
    sources: Sources,
    releases: list[Release],
    ask: Ask,
    waiting: Callable[[str], None],
    *,
    save: bool = True,
) -> list[Fetched]:
    """Fetch for a command, with progress, and save what came of it."""
    from refwright.files.workspace_lock import exclusive
    from refwright.sources.rounds import fetch_releases

    sources.captures.writes = save
    with exclusive(workspace.state_folder, waiting), progress("fetching") as at:
        found = fetch_releases(
            workspace,
            sources,
            releases,
            ask,
            lambda done, total, one: at(f"fetching {done} of {total}: {one.url}"),
        )
        if save:
            sources.captures.save()
    return found
