"""Building a workspace: every release read, checked as a whole, then written at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from refwright.errors import Finding, RefwrightError, Severity
from refwright.lock_file import Lock, lock_text
from refwright.model import Spec
from refwright.naming import Names
from refwright.output_files import Changes, difference, write_output, write_text
from refwright.pages import find_pages
from refwright.pipeline import (
    Reading,
    Request,
    load_corrections,
    read_release,
    spec_file_text,
)
from refwright.profile import load_profile
from refwright.provenance import sources_of
from refwright.regression import lost_facts
from refwright.spec_file import SCHEMA_FILE, load_spec, read_text
from refwright.spec_schema import schema_text
from refwright.targets import load_target
from refwright.targets.base import Sources, stamp_of
from refwright.workspace import Api, Release, Workspace
from refwright.yaml_file import dump_yaml, load_yaml

NAMES_HEAD = (
    "# Names once given in outputs. They are kept, so that a new thing renames no old one.\n"
)


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
) -> list[Outcome]:
    """Read every release of the workspace, then write specs, locks and outputs.

    Nothing is written when any page of any release is an error: the last good run stays.
    """
    chosen = [api for api in workspace.apis if not list(apis) or api.name in set(apis)]
    outcomes = [
        (api, release, Outcome(_read(workspace, api, release, prose=prose)))
        for api in chosen
        for release in api.releases
    ]
    if not any(outcome.reading.failed for _, _, outcome in outcomes):
        for api in chosen:
            mine = [outcome for owner, _, outcome in outcomes if owner is api]
            _write(workspace, api, mine, check=check, force=force)
        _write_schema(workspace, check=check)
    return [outcome for _, _, outcome in outcomes]


def _read(workspace: Workspace, api: Api, release: Release, *, prose: bool) -> Reading:
    request = Request(
        api=api.name,
        release=release.name,
        captures=tuple(find_pages(release.pages, workspace.root)),
        profile=load_profile(api.profile, workspace.root),
        corrections=load_corrections(workspace.corrections_path(api.name)),
        title=release.title,
        prose=prose,
    )
    reading = read_release(request)
    warn_of_losses(reading, workspace.spec_path(api.name, release.name))
    return reading


def warn_of_losses(reading: Reading, path: Path) -> None:
    """Compare with the spec that is there: what has gone since is a finding, never a silence."""
    if reading.spec is None or not path.is_file():
        return
    try:
        reading.findings += lost_facts(load_spec(path), reading.spec)
    except RefwrightError as error:
        what = f"the last spec cannot be compared with: {error.what}"
        reading.findings.append(Finding(Severity.WARNING, "last-spec-broken", str(path), what))


def _write(
    workspace: Workspace, api: Api, outcomes: list[Outcome], *, check: bool, force: bool
) -> None:
    names = load_names(workspace.names_path(api.name))
    rendered = [(o, _render(workspace, api, o, names)) for o in outcomes]
    specs = [(o, _spec_texts(workspace, o)) for o in outcomes]
    for outcome, outputs in rendered:
        for folder, files in outputs.items():
            _record(outcome, workspace, folder, files, check=check, force=force)
    for outcome, texts in specs:
        for path, text in texts.items():
            _record_text(outcome, workspace, path, text, check=check)
    if outcomes and names.table:
        table = workspace.names_path(api.name)
        _record_text(outcomes[-1], workspace, table, names_text(names), check=check)


def _render(
    workspace: Workspace, api: Api, outcome: Outcome, names: Names
) -> dict[Path, dict[str, str]]:
    spec = cast("Spec", outcome.reading.spec)
    stamp = stamp_of(spec, sources_of(cast("Lock", outcome.reading.lock)))
    return {
        workspace.output_path(target, api.name, spec.release): load_target(target)(
            spec, stamp, names
        )
        for target in api.targets
    }


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


def _record(
    outcome: Outcome,
    workspace: Workspace,
    folder: Path,
    files: dict[str, str],
    *,
    check: bool,
    force: bool,
) -> None:
    changes = write_output(folder, files, force=force, check=check)
    outcome.changes[folder.relative_to(workspace.root).as_posix()] = changes
    if check and changes:
        outcome.diff += difference(folder, files, changes) + "\n"


def _record_text(
    outcome: Outcome, workspace: Workspace, path: Path, text: str, *, check: bool
) -> None:
    name = path.relative_to(workspace.root).as_posix()
    if check:
        stale = not path.is_file() or path.read_text(encoding="utf-8") != text
        changes = Changes((path.name,) if stale else (), (), int(not stale))
        if stale:
            outcome.diff += difference(path.parent, {path.name: text}, changes) + "\n"
    else:
        written = write_text(path, text)
        changes = Changes((path.name,) if written else (), (), int(not written))
    outcome.changes[name] = changes


def _write_schema(workspace: Workspace, *, check: bool) -> None:
    if not check:
        write_text(workspace.root / workspace.spec / SCHEMA_FILE, schema_text())


def generate(
    spec: Spec, targets: Iterable[str], folder: Path, names: Names, sources: Sources | None = None
) -> dict[Path, dict[str, str]]:
    """Render a spec's outputs: folder of each output, to its files."""
    stamp = stamp_of(spec, sources)
    return {
        folder / target / spec.api / spec.release: load_target(target)(spec, stamp, names)
        for target in targets
    }


def load_names(path: Path) -> Names:
    """Load the table of names that outputs have been given, empty when there is none yet."""
    if not path.is_file():
        return Names()
    data = load_yaml(read_text(path), str(path)).data
    return Names(cast("dict[str, dict[str, str]]", data or {}))


def names_text(names: Names) -> str:
    """Write the table of names."""
    return NAMES_HEAD + dump_yaml(names.table)
