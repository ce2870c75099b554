"""How a workspace stands: every page, capture, spec, target and vendored copy, offline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from refwright.base.errors import RefwrightError
from refwright.base.version import __version__
from refwright.facts.corrections import corrections_digest
from refwright.facts.lock import Lock, parse_lock
from refwright.facts.profile import load_profile
from refwright.files.manifest import digest_of, load_manifest
from refwright.packages.grace_periods import spec_to_generate
from refwright.packages.verifying import verify
from refwright.reading.read_release import load_corrections
from refwright.sources.named_pages import Sources, is_address, sources_of_workspace
from refwright.spec.file import load_spec, read_text, spec_digest
from refwright.spec.model import Spec
from refwright.targets.base import stamp_of
from refwright.workspace.workspace import Api, Release, Workspace


class State(StrEnum):
    """How something stands."""

    CURRENT = "current"
    STALE = "stale"
    CHANGED_UPSTREAM = "changed upstream"
    FAILING = "failing"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing: what it is, whose, its name, how it stands, and why."""

    what: str
    of: str
    name: str
    state: State
    detail: str = ""
    sha256: str = ""
    captured: str = ""

    @property
    def needs_work(self) -> bool:
        """Whether somebody should do something about it."""
        return self.state is not State.CURRENT


def status(
    workspace: Workspace, sources: Sources | None = None, max_age: float = float("inf")
) -> list[Row]:
    """Give how everything stands. Captures that are older than ``max_age`` seconds are stale."""
    sources = sources or sources_of_workspace(workspace)
    rows: list[Row] = []
    for api in workspace.apis:
        for release in api.releases:
            rows += _Release(workspace, sources, api, release, max_age).rows()
    rows += [_vendored(workspace, folder) for folder in workspace.vendored]
    return rows


class _Release:
    """How one release stands."""

    def __init__(
        self, workspace: Workspace, sources: Sources, api: Api, release: Release, max_age: float
    ) -> None:
        self.workspace, self.sources = workspace, sources
        self.api, self.release = api, release
        self.max_age = max_age
        self.of = f"{api.name} {release.name}"
        self.digests: dict[str, str] = {}

    def rows(self) -> Iterator[Row]:
        told: set[str] = set()
        try:
            for row in self._pages():
                told.add(row.name)
                yield row
        except RefwrightError as error:
            if error.where not in told:  # whose capture has a row already
                yield Row("page", self.of, error.where, State.FAILING, error.what)
        spec, lock = self._last()
        yield self._spec(spec, lock)
        for target in self.api.targets:
            yield self._target(target, spec)

    def _pages(self) -> Iterator[Row]:
        for index in self.release.indexes:
            yield self._capture("index", index.url)
        for page, path in self.sources.files(self.release):
            if is_address(page):
                row = self._capture("page", page)
                self.digests[page] = row.sha256
                yield row
            elif not path.exists():
                yield Row("page", self.of, page, State.MISSING, "there is no such file")
        for capture in self.sources.pages(self.release):
            self.digests[capture.label] = capture.sha256
            if not is_address(capture.label):
                yield Row("page", self.of, capture.label, State.CURRENT, sha256=capture.sha256)

    def _capture(self, what: str, url: str) -> Row:
        captures = self.sources.captures
        latest, asked = captures.latest(url), captures.asked.get(url)
        age = captures.age(url)
        sha256, captured = (latest.sha256, latest.fetched) if latest else ("", "")

        def row(state: State, detail: str = "") -> Row:
            return Row(what, self.of, url, state, detail or age, sha256, captured)

        if asked and asked.error:
            return row(State.FAILING, f"since {asked.failing_since}: {asked.error}; {age}")
        if latest is None:
            return row(State.MISSING)
        if not captures.has(latest):
            return row(State.MISSING, f"the capture's content is not here; {age}")
        if asked and asked.upstream and asked.upstream != latest.sha256:
            return row(State.CHANGED_UPSTREAM, f"no spec was made of what the server has; {age}")
        if captures.seconds_old(url) > self.max_age:
            return row(State.STALE, f"nobody has asked for too long; {age}")
        return row(State.CURRENT)

    def _last(self) -> tuple[Spec | None, Lock | None]:
        spec_path = self.workspace.spec_path(self.api.name, self.release.name)
        lock_path = self.workspace.lock_path(self.api.name, self.release.name)
        try:
            spec = load_spec(spec_path) if spec_path.exists() else None
            lock = parse_lock(read_text(lock_path), str(lock_path)) if lock_path.exists() else None
        except RefwrightError:
            return None, None
        return spec, lock

    def _spec(self, spec: Spec | None, lock: Lock | None) -> Row:
        path = self.workspace.spec_path(self.api.name, self.release.name)
        name = path.relative_to(self.workspace.root).as_posix()
        if spec is None:
            state = State.FAILING if path.exists() else State.MISSING
            detail = "it cannot be read" if path.exists() else "it was never built"
            return Row("spec", self.of, name, state, detail)
        try:
            reasons = list(self._reasons(spec, lock))
        except RefwrightError as error:
            return Row("spec", self.of, name, State.FAILING, str(error))
        state = State.STALE if reasons else State.CURRENT
        return Row("spec", self.of, name, state, "; ".join(reasons))

    def _reasons(self, spec: Spec, lock: Lock | None) -> Iterator[str]:
        if lock is None:
            yield "there is no lock file"
            return
        if lock.spec_digest != spec_digest(spec):
            yield "the spec was edited, or the lock file is another's"
        read = {page.page: page.sha256 for page in lock.pages}
        changed = [page for page, digest in self.digests.items() if read.get(page) != digest]
        gone = [page for page in read if page not in self.digests]
        if changed or gone:
            yield f"read from other pages: {', '.join([*changed, *gone][:3])}"
        if lock.profile != load_profile(self.api.profile, self.workspace.root).digest:
            yield "read by another profile"
        corrections = load_corrections(self.workspace.corrections_path(self.api.name))
        if lock.corrections != corrections_digest(corrections, self.release.name):
            yield "the corrections have changed"
        if lock.engine != __version__:
            yield f"read by refwright {lock.engine}"

    def _target(self, target: str, spec: Spec | None) -> Row:
        folder = self.workspace.output_path(target, self.api.name, self.release.name)
        name = folder.relative_to(self.workspace.root).as_posix()
        try:
            known = load_manifest(folder)
        except RefwrightError as error:
            return Row("target", self.of, name, State.FAILING, error.what)
        if known is None or known.origin is None:
            return Row("target", self.of, name, State.MISSING, "it was never generated")
        if known.pending:
            return Row("target", self.of, name, State.STALE, "a run was broken off")
        edited = [n for n, digest in known.files.items() if digest_of(folder, n) != digest]
        if edited:
            detail = f"changed by hand or missing: {', '.join(edited[:3])}"
            return Row("target", self.of, name, State.FAILING, detail)
        beside = self.workspace.spec_path(self.api.name, self.release.name).parent
        specs = [spec, spec_to_generate(spec, beside)] if spec else []
        wanted = {stamp_of(one).spec_digest for one in specs}
        if known.origin.spec_digest not in wanted:
            return Row("target", self.of, name, State.STALE, "generated from another spec")
        if known.origin.refwright != __version__:
            detail = f"generated by refwright {known.origin.refwright}"
            return Row("target", self.of, name, State.STALE, detail)
        return Row("target", self.of, name, State.CURRENT)


def _vendored(workspace: Workspace, name: str) -> Row:
    folder = Path(workspace.root, name)
    try:
        found = verify(folder, workspace)
    except RefwrightError as error:
        return Row("vendored", "", name, State.FAILING, error.what)
    of = f"{found.origin.api} {found.origin.release}" if found.origin else ""
    if found.touched:
        return Row("vendored", of, name, State.FAILING, "changed since refwright wrote it")
    if found.failed or found.unknown:
        return Row("vendored", of, name, State.FAILING, found.unknown)
    if found.behind:
        newer = f"newer releases: {', '.join(found.behind.newer)}" if found.behind.newer else ""
        return Row("vendored", of, name, State.STALE, newer or "the spec has moved on")
    return Row("vendored", of, name, State.CURRENT)
