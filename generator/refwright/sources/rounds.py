"""All addresses of a workspace: what it names, then what its indexes list, then those pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from refwright.base.errors import CaptureError, Finding, Severity
from refwright.sources.fetching import Ask, Fetched, Progress, What, fetch
from refwright.sources.named_pages import Sources

if TYPE_CHECKING:
    from refwright.workspace.workspace import Release, Workspace


def fetch_releases(
    workspace: Workspace,
    sources: Sources,
    releases: Iterable[Release],
    ask: Ask | None = None,
    progress: Progress | None = None,
) -> list[Fetched]:
    """Fetch every page of releases that stands at an address, in three rounds.

    Nothing is saved: the captures hold what is new in memory, and the contents on the disk.
    """
    chosen = list(releases)
    rounds: tuple[Callable[[Release], list[str]], ...] = (
        sources.addresses,
        sources.maps,
        sources.listed,
    )
    done: dict[str, Fetched] = {}
    for urls_of in rounds:
        wanted: dict[str, None] = {}
        for release in chosen:
            try:
                wanted |= dict.fromkeys(urls_of(release))
            except CaptureError as error:
                for index in release.indexes:
                    if error.where in {index.url, ""} and index.url in done:
                        done[index.url] = Fetched(index.url, What.FAILED, error=str(error.what))
        urls = [url for url in wanted if url not in done]
        found = fetch(urls, sources.captures, workspace.fetch, ask, progress)
        done |= {one.url: one for one in found}
    return list(done.values())


def failures(found: Iterable[Fetched], sources: Sources) -> list[Finding]:
    """Tell of the pages that could not be fetched; each keeps its last good capture."""
    out = []
    for one in found:
        if one.what is not What.FAILED:
            continue
        kept = sources.captures.latest(one.url)
        tail = f"its last good capture is used ({sources.captures.age(one.url)})"
        what = f"{one.error}; {tail if kept else 'there is no capture of it'}"
        out.append(Finding(Severity.ERROR, "page-not-fetched", one.url, what))
    return out


def moves(found: Iterable[Fetched]) -> list[Finding]:
    """Tell of the pages that have moved for good."""
    return [
        Finding(
            Severity.WARNING,
            "page-moved",
            one.url,
            f"it has moved for good to {one.moved}",
            "name that address in refwright.toml",
        )
        for one in found
        if one.moved
    ]
