"""Generated packages in other people's trees: put there, and known for years for what they are.

A vendored folder is an output folder like any other: the same bytes as ``generated/`` has, with
the manifest that tells the spec's digest, the refwright that wrote it and the digest of each file.
So any generated folder can be verified, however it was copied.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from refwright.base.errors import UsageError
from refwright.files.manifest import Origin, load_manifest
from refwright.files.workspace_lock import LOCK_FILE, exclusive
from refwright.files.writing import Changes, write_output
from refwright.naming.identifiers import Style, is_identifier, package_name
from refwright.packages.grace_periods import spec_to_generate
from refwright.packages.output_sources import sources_beside
from refwright.packages.publishing import publication_on_disk
from refwright.packages.rendering import Materials, Rendered, load_names, named_for
from refwright.spec.file import load_spec
from refwright.targets import load_target
from refwright.targets.base import Output, stamp_of
from refwright.workspace.workspace import Workspace

_NPM_NAME: Final = re.compile(r"(?:@[a-z0-9][a-z0-9._-]{0,100}/)?[a-z0-9][a-z0-9._-]{0,100}")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be vendored: a release of an API of the workspace, for one target.

    ``package`` is a name for the package other than the API's. ``bare`` leaves the project around
    a Python package out, so that the folder itself is the package and can stand in another.
    """

    api: str
    release: str
    target: str
    package: str = ""
    bare: bool = False


def vendor(
    workspace: Workspace,
    wanted: Wanted,
    folder: Path,
    *,
    force: bool = False,
    waiting: Callable[[str], None] | None = None,
) -> Changes:
    """Put a generated package into a folder that is new, empty, or refwright's.

    Raises ``UsageError`` for what the workspace does not have or a folder of someone else's, and
    ``TargetError`` for files that were changed by hand, unless ``force``.
    """
    rendered = render_wanted(workspace, wanted, folder)
    with exclusive(folder, waiting):
        _check_folder(folder, wanted, force=force)
        return write_output(folder, rendered.files, rendered.origin, force=force)


def render_wanted(workspace: Workspace, wanted: Wanted, folder: Path) -> Rendered:
    """Render what is to be vendored, as ``build`` renders it."""
    path = _spec_path(workspace, wanted)
    load_target(wanted.target, workspace.templates)  # what there is not is no matter of its name
    check_name(wanted)
    spec = load_spec(path)
    stamp = named_for(
        wanted.target,
        replace(
            stamp_of(spec, sources_beside(path, spec)),
            package=wanted.package,
            publication=publication_on_disk(workspace, spec),
        ),
    )
    names = load_names(workspace.names_path(wanted.api))
    kept = spec_to_generate(spec, path.parent)
    rendered = Materials(kept, stamp, names, workspace.templates).output(wanted.target, folder)
    origin = replace(rendered.origin, package=wanted.package, bare=wanted.bare)
    package = stamp.package or package_name(wanted.api)
    files = _inside(rendered.files, package) if wanted.bare else rendered.files
    return Rendered(folder, files, origin)


def wanted_again(origin: Origin) -> Wanted:
    """Give what would have to be asked for to get the same package anew."""
    return Wanted(origin.api, origin.release, origin.target, origin.package, origin.bare)


def _spec_path(workspace: Workspace, wanted: Wanted) -> Path:
    workspace.needed_release(wanted.api, wanted.release)
    path = workspace.spec_path(wanted.api, wanted.release)
    if not path.is_file():
        raise UsageError(
            f"{wanted.api} {wanted.release} has no spec yet", remedy="refwright build makes it"
        )
    return path


def check_name(wanted: Wanted) -> None:
    """Raise ``UsageError`` for a name, or a want of a project, that the target does not go with."""
    name = wanted.package
    fits = {"python": _is_module_name, "typescript": _is_npm_name}.get(wanted.target)
    if name and fits is None:
        raise UsageError(
            f"an output of target {wanted.target} is no package", remedy="leave out --as"
        )
    if name and fits and not fits(name):
        raise UsageError(
            f"{name!r} cannot be the name of a {wanted.target} package",
            remedy="for Python a module's name, for TypeScript a name that npm takes",
        )
    if wanted.bare and wanted.target != "python":
        raise UsageError(
            f"an output of target {wanted.target} has no project around it",
            remedy="leave out --bare",
        )


def _is_module_name(name: str) -> bool:
    return is_identifier(name, Style.MODULE)


def _is_npm_name(name: str) -> bool:
    return _NPM_NAME.fullmatch(name) is not None


def _inside(files: Output, package: str) -> Output:
    head = f"{package}/"
    return {n.removeprefix(head): text for n, text in files.items() if n.startswith(head)}


def _check_folder(folder: Path, wanted: Wanted, *, force: bool) -> None:
    manifest = load_manifest(folder)
    if manifest is None:
        if any(entry.name != LOCK_FILE for entry in folder.iterdir()):
            raise UsageError(
                "there are files here that are not refwright's",
                where=str(folder),
                remedy="name a new or an empty folder",
            )
        return
    there = manifest.origin
    if there and not force and (there.api, there.target) != (wanted.api, wanted.target):
        raise UsageError(
            f"{there.api} is vendored here for {there.target}",
            where=str(folder),
            remedy="name another folder, or replace it with --force",
        )
