"""Building a workspace: every release read, checked as a whole, then written at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from refwright.base.errors import Finding, RefwrightError, Severity
from refwright.facts.lock import Lock, lock_text
from refwright.facts.profile import load_profile
from refwright.files.differences import difference
from refwright.files.workspace_lock import exclusive
from refwright.files.writing import (
    Changes,
    OutputPlan,
    TextPlan,
    carry_out,
    plan_output,
    plan_text,
)
from refwright.naming.identifiers import Names
from refwright.packages.grace_periods import spec_to_generate
from refwright.packages.output_sources import sources_of
from refwright.packages.publishing import publication, specs_on_disk
from refwright.packages.rendering import Materials, Rendered, load_names, names_text
from refwright.reading.losses import since_last_spec
from refwright.reading.page_cache import PageCache
from refwright.reading.page_pool import PageReader
from refwright.reading.read_page import ReadPages
from refwright.reading.read_release import (
    Reading,
    Request,
    load_corrections,
    read_release,
    spec_file_text,
)
from refwright.sources.named_pages import Sources, sources_of_workspace
from refwright.spec.file import SCHEMA_FILE, load_spec, read_text
from refwright.spec.model import Spec
from refwright.spec.schema import schema_text
from refwright.targets.base import stamp_of
from refwright.workspace.workspace import Api, Release, Workspace


@dataclass(slots=True)
class Outcome:
    """What building one release did: its reading, and each file or folder with what changed."""

    reading: Reading
    changes: dict[str, Changes] = field(default_factory=dict)
    diff: str = ""


def build(
    workspace: Workspace,
    *,
    apis: Iterable[str] = (),
    prose: bool = True,
    check: bool = False,
    force: bool = False,
    waiting: Callable[[str], None] | None = None,
    done: Callable[[list[Outcome]], None] | None = None,
    at: Callable[[str], None] | None = None,
    sources: Sources | None = None,
    admit: Callable[[list[Outcome]], bool] | None = None,
    read: ReadPages | None = None,
) -> list[Outcome]:
    """Read every release of the workspace, then write specs, locks and outputs.

    Nothing is written when any page of any release is an error, or when an output cannot be: the
    last good run stays. ``waiting`` is told when another run is at work in the workspace;
    ``done`` is told what was written, before another run can be; ``at`` what is being worked on.
    ``sources`` are where pages are read from, never from the network; ``admit`` may still say no to
    what was read.
    """
    tell = at or _nobody
    names = set(apis)
    chosen = [api for api in workspace.apis if not names or api.name in names]
    sources = sources or sources_of_workspace(workspace)
    how = read or PageReader(PageCache(workspace.state_folder), at=at)
    with nullcontext() if check else exclusive(workspace.state_folder, waiting):
        outcomes = [
            (
                api,
                release,
                Outcome(_read(_Readers(workspace, sources, how, tell), api, release, prose=prose)),
            )
            for api in chosen
            for release in api.releases
        ]
        done_so_far = [outcome for _, _, outcome in outcomes]
        admitted = admit(done_so_far) if admit else True
        if admitted and not any(outcome.reading.failed for outcome in done_so_far):
            plan = _Plan(workspace, tell, check=check, force=force)
            for api in chosen:
                plan.add_api(api, [outcome for owner, _, outcome in outcomes if owner is api])
            plan.add_schema()
            if not check:
                tell("writing")
                carry_out(plan.outputs, plan.texts)
                if done:
                    done(done_so_far)
    return done_so_far


def _nobody(_text: str) -> None:
    """Tell nobody what is being worked on."""


@dataclass(frozen=True, slots=True)
class _Readers:
    """What reading a release takes."""

    workspace: Workspace
    sources: Sources
    how: ReadPages
    tell: Callable[[str], None]


def _read(by: _Readers, api: Api, release: Release, *, prose: bool) -> Reading:
    by.tell(f"reading {api.name} {release.name}")
    workspace, sources = by.workspace, by.sources
    request = Request(
        api=api.name,
        release=release.name,
        captures=tuple(sources.pages(release)),
        profile=load_profile(api.profile, workspace.root),
        corrections=load_corrections(workspace.corrections_path(api.name)),
        title=release.title,
        prose=prose,
        allow_gaps=api.allow_gaps,
        parts=tuple(sources.parts(release)),
    )
    reading = read_release(request, by.how)
    compare_with_last_spec(reading, workspace.spec_path(api.name, release.name))
    return reading


def compare_with_last_spec(reading: Reading, path: Path) -> None:
    """Compare with the spec that is there: what is gone or new since then is a finding."""
    if reading.spec is None or not path.exists():
        return
    try:
        reading.findings += since_last_spec(load_spec(path), reading.spec)
    except RefwrightError as error:
        what = f"the last spec cannot be compared with: {error.what}"
        reading.findings.append(Finding(Severity.WARNING, "last-spec-broken", str(path), what))


class _Plan:
    """All that a run is going to write, planned before the first file changes."""

    def __init__(
        self, workspace: Workspace, tell: Callable[[str], None], *, check: bool, force: bool
    ) -> None:
        self.workspace = workspace
        self.tell = tell
        self.check = check
        self.force = force
        self.outputs: list[OutputPlan] = []
        self.texts: list[TextPlan] = []

    def add_api(self, api: Api, outcomes: list[Outcome]) -> None:
        names = load_names(self.workspace.names_path(api.name))
        fresh = [cast("Spec", outcome.reading.spec) for outcome in outcomes]
        for outcome in outcomes:
            self.tell(f"generating {api.name} {outcome.reading.release}")
            for rendered in _render(self.workspace, api, outcome, names, fresh):
                self._add_output(outcome, rendered)
            for path, text in _spec_texts(self.workspace, outcome).items():
                self._add_text(outcome, path, text)
        if outcomes and names.table:
            path = self.workspace.names_path(api.name)
            old = read_text(path) if path.exists() else None
            self._add_text(outcomes[-1], path, names_text(names, old))

    def add_schema(self) -> None:
        path = self.workspace.root / self.workspace.spec / SCHEMA_FILE
        self.texts.append(plan_text(path, schema_text()))

    def _add_output(self, outcome: Outcome, new: Rendered) -> None:
        plan = plan_output(new.folder, new.files, new.origin, force=self.force or self.check)
        self.outputs.append(plan)
        outcome.changes[self._name(new.folder)] = plan.changes
        if self.check:
            reading, target = outcome.reading, new.origin.target
            outcome.diff += difference(
                new.folder,
                new.files,
                plan.changes,
                root=self.workspace.root,
                what=f"{target}, {reading.api} {reading.release}",
                manifest=plan.wanted.text(),
            )

    def _add_text(self, outcome: Outcome, path: Path, text: str) -> None:
        plan = plan_text(path, text)
        self.texts.append(plan)
        outcome.changes[self._name(path)] = plan.changes
        if self.check:
            files, root = {path.name: text}, self.workspace.root
            outcome.diff += difference(path.parent, files, plan.changes, root=root, what="spec")

    def _name(self, path: Path) -> str:
        return path.relative_to(self.workspace.root).as_posix()


def _render(
    workspace: Workspace, api: Api, outcome: Outcome, names: Names, fresh: list[Spec]
) -> list[Rendered]:
    spec = cast("Spec", outcome.reading.spec)
    known = [each.release for each in fresh]
    told = publication(workspace, api, spec, (*fresh, *specs_on_disk(workspace, api, *known)))
    stamp = stamp_of(spec, sources_of(cast("Lock", outcome.reading.lock)))
    stamp = replace(stamp, publication=told)
    kept = spec_to_generate(spec, workspace.spec_path(api.name, spec.release).parent, fresh)
    materials = Materials(kept, stamp, names, workspace.templates)
    return [
        materials.output(target, workspace.output_path(target, api.name, spec.release))
        for target in api.targets
    ]


def _spec_texts(workspace: Workspace, outcome: Outcome) -> dict[Path, str]:
    reading = outcome.reading
    spec_path = workspace.spec_path(reading.api, reading.release)
    schema = workspace.root / workspace.spec / SCHEMA_FILE
    relative = Path(os.path.relpath(schema, spec_path.parent)).as_posix()
    assert reading.spec is not None  # noqa: S101 - failed readings are never written
    assert reading.lock is not None  # noqa: S101
    return {
        spec_path: spec_file_text(reading.spec, spec_path, relative),
        workspace.lock_path(reading.api, reading.release): lock_text(reading.lock),
    }
