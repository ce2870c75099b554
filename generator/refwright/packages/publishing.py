"""What packages are called and numbered: as ``refwright.toml`` says, or by what has changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from refwright.changes.compare.verdict import next_version, verdict
from refwright.changes.decided.policy import judge
from refwright.packages.decisions_on_disk import Judgement
from refwright.spec.file import load_spec
from refwright.spec.model import Spec
from refwright.spec.release_order import release_key
from refwright.targets.base import Publication
from refwright.workspace.package_settings import Scheme
from refwright.workspace.workspace import Api, Workspace

FIRST = "1.0.0"
"""The version of an API's first release, where packages are numbered by what changes."""


def publication(
    workspace: Workspace, api: Api, spec: Spec, specs: Iterable[Spec] = ()
) -> Publication:
    """Give what indexes are told of the packages of a release; ``specs`` are all that are known."""
    package = api.package
    release = next(each for each in api.releases if each.name == spec.release)
    version = release.version
    if not version and package.scheme is Scheme.SEMANTIC:
        version = versions(workspace, api, specs)[spec.release]
    return Publication(
        name=package.name,
        npm=package.npm,
        version=version,
        build=release.build,
        licence=package.licence,
        authors=package.authors,
        homepage=package.homepage,
        keywords=package.keywords,
    )


def publication_on_disk(workspace: Workspace, spec: Spec) -> Publication:
    """Do what :func:`publication` does, with the specs that the workspace has."""
    api = workspace.needed_api(spec.api)
    return publication(workspace, api, spec, (spec, *specs_on_disk(workspace, api, spec.release)))


def specs_on_disk(workspace: Workspace, api: Api, *known: str) -> list[Spec]:
    """Load the specs of an API's other releases, where the numbers of packages hang on them."""
    if api.package.scheme is not Scheme.SEMANTIC:
        return []
    paths = [workspace.spec_path(api.name, r.name) for r in api.releases if r.name not in known]
    return [load_spec(path) for path in paths if path.is_file()]


def versions(workspace: Workspace, api: Api, specs: Iterable[Spec]) -> dict[str, str]:
    """Number the releases of an API, from the oldest, as ``refwright diff`` proposes it.

    What ``refwright.toml`` gives a release goes before that, and the next one counts from there.
    """
    given = {release.name: release.version for release in api.releases}
    ordered = sorted(specs, key=lambda spec: release_key(spec.release))
    decided = Judgement(date.min).of(workspace, api.name)
    found: dict[str, str] = {}
    for at, spec in enumerate(ordered):
        if at == 0:
            found[spec.release] = given[spec.release] or FIRST
            continue
        before = ordered[at - 1]
        judged = judge(decided.diff(before, spec).changes, decided.policy, date.min)
        bump = verdict(judged.changes).bump
        found[spec.release] = given[spec.release] or next_version(found[before.release], bump)
    return found


@dataclass(frozen=True, slots=True)
class Step:
    """The numbers that the packages of two releases carry; ``by_release`` says whose they are."""

    old: str
    new: str
    by_release: bool


def step_between(workspace: Workspace | None, old: Spec, new: Spec) -> Step | None:
    """Give the numbers of the packages of two releases, where the workspace has both."""
    api = workspace.api(new.api) if workspace else None
    if workspace is None or api is None or old.release == new.release:
        return None
    if not {old.release, new.release} <= {release.name for release in api.releases}:
        return None
    told = [publication_on_disk(workspace, spec).version for spec in (old, new)]
    by_release = not all(told)
    return Step(told[0] or old.release, told[1] or new.release, by_release)
