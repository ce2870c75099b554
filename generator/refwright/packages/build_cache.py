"""What a run with nothing to do would say: remembered, so that it need not be found out again.

After a build, a digest of all that it depends on and of all that it has written is kept, and what
the next run would print. Where the digest is still the same, reading, rendering and proving again
could not give anything else. Whatever is in doubt, here or on the disk, is work for a real run.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from refwright.base.errors import Finding, RefwrightError, Severity
from refwright.base.limits import MAX_BYTES
from refwright.base.version import __version__
from refwright.files.atomic_files import replace_now, temporary_of
from refwright.files.manifest import MANIFEST, digest_of, load_manifest
from refwright.sources.named_pages import sources_of_workspace
from refwright.workspace.workspace import Api, Workspace

_KEPT: Final = 16
"""How many answers are kept: one for each workspace file, set of APIs and options in use."""
_PACKAGE: Final = Path(__file__).resolve().parents[1]
_DOUBTS: Final = (OSError, ValueError, LookupError, TypeError, RecursionError, RefwrightError)
"""What may come of a broken memory or of a workspace that is not as it should be."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run that changes nothing prints: lines, findings, and the same for machines.

    ``details`` are the lines for who wants to know everything, ``read`` says how much was read.
    """

    lines: list[str]
    details: list[str]
    read: str
    report: str
    findings: list[Finding]


@dataclass(frozen=True, slots=True)
class Inputs:
    """A digest of all that a build reads, and the files of profiles that are among it."""

    profiles: list[str]
    digest: str


class Memory:
    """What is remembered of building some APIs of a workspace (all, where none is named)."""

    def __init__(self, workspace: Workspace, names: Iterable[str], *, prose: bool) -> None:
        wanted = set(names)
        self._workspace = workspace
        self._apis = [api for api in workspace.apis if not wanted or api.name in wanted]
        self._asked = repr((workspace, sorted(wanted), prose))
        name = f"build-{_digest(self._asked)[:16]}.json"
        self._path = workspace.state_folder / "cache" / name

    def answer(self) -> Answer | None:
        """Give the answer of an earlier run, if nothing that it hangs on has changed since."""
        with contextlib.suppress(*_DOUBTS):
            seal, _, text = _bytes_of(self._path).partition(b"\n")
            if seal != _seal(text):
                return None
            kept = json.loads(text)
            if kept["inputs"] != self._inputs(kept["profiles"]) or kept["texts"] != self._texts():
                return None
            if self._outputs_are_whole():
                findings = [Finding(Severity(first), *rest) for first, *rest in kept["findings"]]
                lines = kept["lines"], kept["details"]
                return Answer(*lines, kept["read"], kept["report"], findings)
        return None

    def keep(self, answer: Answer | None, inputs: Inputs | None) -> None:
        """Keep the next run's answer, if ``inputs`` are still what they were before this one.

        The caller holds the workspace, so that what stands there is what this run has written. A
        folder that cannot be written to is no error: the next run just has its work to do.
        """
        if answer is None or inputs is None:
            return
        with contextlib.suppress(*_DOUBTS):
            if inputs != self.inputs() or not self._outputs_are_whole():
                return
            kept = {
                "inputs": inputs.digest,
                "profiles": inputs.profiles,
                "texts": self._texts(),
                "lines": answer.lines,
                "details": answer.details,
                "read": answer.read,
                "report": answer.report,
                "findings": [
                    [f.severity.value, f.code, f.where, f.what, f.remedy] for f in answer.findings
                ],
            }
            text = json.dumps(kept).encode()
            replace_now(self._path, _seal(text) + b"\n" + text)
            _hide_from_git(self._workspace.state_folder)
            _sweep(self._path.parent)

    def inputs(self) -> Inputs | None:
        """Digest the program, what is asked of it, and all that it reads; none where in doubt."""
        from refwright.facts.profile import profile_files  # an answer from memory must not load it

        with contextlib.suppress(*_DOUBTS):
            root = self._workspace.root
            found = [path for api in self._apis for path in profile_files(api.profile, root)]
            profiles = [str(path) for path in found]
            return Inputs(profiles, self._inputs(profiles))
        return None

    def _inputs(self, profiles: list[str]) -> str:
        workspace = self._workspace
        sources = sources_of_workspace(workspace)
        paths = [Path(profile) for profile in profiles]
        if workspace.templates is not None:
            paths += _below(workspace.templates)
        for api in self._apis:
            written = set(_with_temporaries(self._texts_of(api)))
            beside = _inside(workspace.names_path(api.name).parent)
            paths += [path for path in beside if path not in written]
            for release in api.releases:
                paths += [path for _, path in sources.files(release)]
        return _digest([self._asked, _engine(), _facts(paths)])

    def _texts(self) -> str:
        """Digest specs, what goes with them, and the lists of what was written into outputs."""
        workspace = self._workspace
        folder = workspace.root / workspace.spec
        paths = [path for path in _inside(folder) if path.suffix == ".json"]
        for api in self._apis:
            paths += self._texts_of(api)
        paths += [folder / MANIFEST for folder in self._outputs()]
        return _digest(_facts(_with_temporaries(paths)))

    def _texts_of(self, api: Api) -> Iterator[Path]:
        yield self._workspace.names_path(api.name)
        for release in api.releases:
            yield self._workspace.spec_path(api.name, release.name)
            yield self._workspace.lock_path(api.name, release.name)

    def _outputs(self) -> Iterator[Path]:
        for api in self._apis:
            for release in api.releases:
                for target in api.targets:
                    yield self._workspace.output_path(target, api.name, release.name)

    def _outputs_are_whole(self) -> bool:
        """Tell whether outputs are as written; what stands beside them does not matter."""
        for folder in self._outputs():
            known = load_manifest(folder)
            if known is None or known.pending:
                return False
            if any(digest_of(folder, name) != digest for name, digest in known.files.items()):
                return False
        return True


def _hide_from_git(folder: Path) -> None:
    """Keep what runs note for themselves out of everybody's commits."""
    path = folder / ".gitignore"
    if not path.exists():
        replace_now(path, b"# what refwright keeps for itself; it can be removed at any time\n*\n")


def _sweep(folder: Path) -> None:
    found = sorted(folder.glob("build-*"), key=lambda path: path.stat().st_mtime_ns)
    for path in found[:-_KEPT]:
        path.unlink(missing_ok=True)


def _bytes_of(path: Path) -> bytes:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > MAX_BYTES:
        raise ValueError("no answer is like this")
    return path.read_bytes()


def _seal(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode()


# --- all that a build hangs on ---


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()


def _facts(paths: Iterable[Path]) -> list[tuple[str, str]]:
    return [(path, _fact(Path(path))) for path in sorted({str(path) for path in paths})]


def _fact(path: Path) -> str:
    """Tell what a path leads to; raises ``ValueError`` for what is not the same when read again."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return "nothing"
    if stat.S_ISDIR(mode):
        return "a folder"
    if not stat.S_ISREG(mode):
        raise ValueError("a pipe or a device")
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _with_temporaries(paths: Iterable[Path]) -> Iterator[Path]:
    """Add what a killed run may have left beside a file, which a real run takes away."""
    for path in paths:
        yield path
        yield temporary_of(path)


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except FileNotFoundError:
        return []


def _below(folder: Path) -> Iterator[Path]:
    """Give all folders and files; raises where some could not be seen, as behind a link."""
    for inside, folders, names in os.walk(folder, onerror=_refuse):
        here = Path(inside)
        if any((here / name).is_symlink() for name in folders):
            raise ValueError("what is behind a link to a folder may have no end")
        yield here
        yield from (here / name for name in names)


def _refuse(error: OSError) -> None:
    raise error


def _engine() -> str:
    """Tell one state of the program from another by its files, their sizes and times."""
    folders = [_PACKAGE, _PACKAGE.parents[1] / "templates"]
    facts = {
        str(path): [found.st_size, found.st_mtime_ns]
        for folder in folders
        if folder.is_dir()
        for path in sorted(_below(folder))
        if path.suffix != ".pyc"
        for found in [path.stat()]
        if stat.S_ISREG(found.st_mode)
    }
    return json.dumps([__version__, sys.version, _installed(), facts])


def _installed() -> list[str]:
    """Name what is installed, with the versions: readers and templates build on some of it."""
    names: list[str] = []
    for folder in sys.path:
        with contextlib.suppress(OSError):
            found = [path.name for path in Path(folder).iterdir()]
            names += sorted(name for name in found if name.endswith((".dist-info", ".egg-info")))
    return names
