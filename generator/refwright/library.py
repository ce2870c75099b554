"""The stories of refwright as functions: read pages, generate outputs, judge a vendored package.

These are what ``import refwright`` gives and what the commands call. They raise a
:class:`~refwright.base.errors.RefwrightError` for what cannot be done as asked; what is wrong on a
page is a :class:`~refwright.base.errors.Finding` of the reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from refwright.base.errors import RefwrightError, UsageError
from refwright.facts.profile import Profile, load_profile
from refwright.files.writing import Changes, write_output, write_text
from refwright.naming.identifiers import Names
from refwright.packages import verifying
from refwright.packages.grace_periods import spec_to_generate
from refwright.packages.output_sources import sources_beside
from refwright.packages.rendering import Materials, Rendered, load_names
from refwright.packages.rendering import generate as rendered_outputs
from refwright.packages.verifying import Verification
from refwright.reading import read_release as story
from refwright.reading.read_release import Reading, load_corrections
from refwright.sources.reading_now import find_pages
from refwright.spec.file import load_spec, read_text, spec_text
from refwright.spec.model import Spec
from refwright.targets import target_names
from refwright.targets.base import stamp_of
from refwright.workspace.workspace import Workspace, load_workspace

Output = Rendered
"""One output in memory: ``folder`` to go into, ``files`` (path to text), ``origin``."""


def read_release(
    pages: str | Path | Iterable[str | Path],
    *,
    api: str,
    release: str,
    profile: str | Profile = "base",
    corrections: Path | None = None,
    title: str = "",
    prose: bool = True,
    allow_gaps: bool = False,
    folder: Path | None = None,
    same_page: bool = False,
) -> Reading:
    """Read the pages of one release of an API into one spec.

    ``pages`` are files, globs or URLs, each a part of the release. With ``same_page`` they are
    captures of one page, in the order in which they are believed, and are reconciled.
    ``profile`` is the name of a built-in one or a file; ``corrections`` a file of corrections.
    Relative paths start from ``folder`` (by default the working directory). With ``prose`` false
    the spec has no summaries. What no rule of the profile reads in a thing is an error; with
    ``allow_gaps`` it is a warning, and the spec says under ``gaps`` what may be missing.

    The ``spec`` of the reading is ``None`` where a page cannot be read; its ``findings`` say why.
    Raises ``UsageError`` or ``CaptureError`` for pages, a profile or corrections that are not
    there, and ``SpecError`` for a profile or corrections that break their format.
    """
    root = folder or Path.cwd()
    if corrections is not None and not (root / corrections).is_file():
        raise UsageError("there is no such corrections file", where=str(corrections))
    patterns = [pages] if isinstance(pages, str | Path) else pages
    captures = tuple(find_pages(tuple(map(str, patterns)), root))
    request = story.Request(
        api=api,
        release=release,
        captures=captures,
        parts=(0,) * len(captures) if same_page else tuple(range(len(captures))),
        profile=load_profile(profile, root) if isinstance(profile, str) else profile,
        corrections=load_corrections(root / corrections) if corrections is not None else (),
        title=title,
        prose=prose,
        allow_gaps=allow_gaps,
    )
    return story.read_release(request)


def generate(
    spec: Spec | Path,
    targets: Iterable[str] = (),
    *,
    folder: Path = Path("generated"),
    templates: Path | None = None,
) -> list[Output]:
    """Generate the outputs of a spec in memory, each proved to say what the spec says.

    ``targets`` are names such as ``python`` (by default all). Each output's folder is
    ``folder/TARGET/API/RELEASE``; nothing is written, see :func:`write`. ``templates`` is a folder
    of templates that go before refwright's own. Given the path of a spec file, names that were
    given before, sources and grace periods are taken from the files beside it.

    Raises ``SpecError`` for a spec that breaks its format, ``UsageError`` for a target that there
    is not, and ``TargetError`` for an output that cannot say what the spec says.
    """
    chosen = list(targets) or target_names(templates)
    if isinstance(spec, Spec):
        materials = Materials(spec, stamp_of(spec), Names(), templates)
        return rendered_outputs(materials, chosen, folder)
    loaded = load_spec(spec)
    stamp = stamp_of(loaded, sources_beside(spec, loaded))
    kept = spec_to_generate(loaded, spec.parent)
    names = load_names(spec.parent / "names.yaml")
    return rendered_outputs(Materials(kept, stamp, names, templates), chosen, folder)


def write(output: Output, *, force: bool = False, check: bool = False) -> Changes:
    """Write an output into its folder, atomically, and return the files that change.

    Files of an earlier output that are no part of this one are removed; files of other people are
    never touched. With ``check`` nothing is written. Raises ``TargetError`` where files of the
    folder were changed by hand, unless ``force`` says that they may be overwritten.
    """
    return write_output(output.folder, output.files, output.origin, force=force, check=check)


def verify(
    folder: Path,
    *,
    workspace: Path | None = None,
    same_release: bool = False,
    templates: Path | None = None,
) -> Verification:
    """Examine a package that refwright wrote, wherever it was copied to, without any network.

    ``touched`` says which files differ from the package's manifest. With the path of a workspace
    file (``refwright.toml``) ``behind`` says how far the package is behind the workspace; newer
    releases do not count where ``same_release`` is true. ``templates`` is a folder of templates
    that goes before that of the workspace. A workspace that cannot be read leaves open whether the
    package is current: ``failed`` is true then, and ``unknown`` says why.

    Raises ``UsageError`` for a folder without a manifest that can be relied on.
    """
    against = None if workspace is None else _workspace_or_fault(workspace, templates)
    return verifying.verify(folder, against, same_release=same_release)


def _workspace_or_fault(path: Path, templates: Path | None) -> Workspace | RefwrightError:
    try:
        workspace = load_workspace(path)
    except RefwrightError as error:
        return error
    return replace(workspace, templates=templates) if templates else workspace


def save_spec(spec: Spec, path: Path) -> None:
    """Write a spec file canonically; comments that a file at ``path`` has are kept."""
    old = read_text(path) if path.is_file() else None
    write_text(path, spec_text(spec, old=old))
