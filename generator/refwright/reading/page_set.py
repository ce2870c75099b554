"""Pages that are read for one comparison, without a place in the workspace file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from refwright.base.errors import Severity, SpecError
from refwright.facts.lock import Lock
from refwright.facts.profile import load_profile
from refwright.reading.read_release import Request, load_corrections, read_release
from refwright.sources.reading_now import find_pages
from refwright.spec.model import Spec
from refwright.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PageSet:
    """Pages (files, globs, URLs) of one release; without ``profile``, the workspace's is used."""

    pages: tuple[str, ...]
    api: str
    release: str
    profile: str | None = None


def read_page_set(
    page_set: PageSet, folder: Path, workspace: Workspace | None
) -> tuple[Spec, Lock | None]:
    """Read pages into a spec and the evidence for it.

    What the workspace has for the API (profile, corrections, the release's title) is used. Raises
    a ``RefwrightError`` for pages that cannot be read, with every error that they have.
    """
    known = workspace.api(page_set.api) if workspace else None
    profile, base = page_set.profile or "base", folder
    corrections: Path | None = None
    titles: dict[str, str] = {}
    if workspace is not None and known is not None:
        corrections = workspace.corrections_path(page_set.api)
        titles = {release.name: release.title for release in known.releases}
        if page_set.profile is None:
            profile, base = known.profile, workspace.root
    captures = tuple(find_pages(page_set.pages, folder))
    reading = read_release(
        Request(
            api=page_set.api,
            release=page_set.release,
            title=titles.get(page_set.release, ""),
            captures=captures,
            parts=tuple(range(len(captures))),
            profile=load_profile(profile, base),
            corrections=load_corrections(corrections) if corrections else (),
            allow_gaps=known is not None and known.allow_gaps,
        )
    )
    if reading.spec is None or reading.failed:
        errors = [str(f) for f in reading.findings if f.severity is Severity.ERROR]
        what = "\n".join(errors) or "no page could be read"
        raise SpecError(what, remedy="see `refwright read` on these pages")
    return reading.spec, reading.lock
