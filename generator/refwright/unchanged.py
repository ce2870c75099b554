"""What a run with nothing to do would say: remembered, so that it need not be found out again.

After a build, a digest of all that it depends on and of all that it has written is kept, and what
the next run would print. Where the digest is still the same, reading, rendering and proving again
could not give anything else. Anything that cannot be read as it was written here is ignored.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from refwright import __version__
from refwright.errors import CaptureError, Finding, Severity
from refwright.pages import page_files
from refwright.workspace import FILE_NAME, Api, Workspace

_FORMAT: Final = 1
_KEPT: Final = 16
"""How many answers are kept: one for each set of APIs and options that is in use."""
_EXTENDS: Final = re.compile(r"^extends: *(['\"]?)([^'\"#\n]+?)\1 *$", re.MULTILINE)
_MAX_EXTENDS: Final = 10
_PACKAGE: Final = Path(__file__).resolve().parent


LOSSES: Final = frozenset({"fact-gone", "last-spec-broken"})
"""Findings that come of comparing with the last spec, which the next run will not make."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run that changes nothing prints: lines, findings, and the same for machines."""

    lines: list[str]
    report: str
    findings: list[Finding]


class Memory:
    """What is remembered of building some APIs of a workspace (all, where none is named)."""

    def __init__(self, workspace: Workspace, names: Iterable[str], *, prose: bool) -> None:
        wanted = set(names)
        self._workspace = workspace
        self._apis = [api for api in workspace.apis if not wanted or api.name in wanted]
        key = json.dumps([sorted(wanted), prose, str(workspace.templates or "")])
        name = hashlib.sha256(key.encode()).hexdigest()[:16]
        self._path = workspace.state_folder / "cache" / f"build-{name}.json"

    def answer(self) -> Answer | None:
        """Give the answer of an earlier run, if nothing that it hangs on has changed since."""
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            kept = data["answer"]
            if data["format"] != _FORMAT or data["digest"] != _digest_of(kept):
                return None
            if data["state"] != [self.inputs(), self._outputs()]:
                return None
            findings = [Finding(Severity(severity), *rest) for severity, *rest in kept["findings"]]
            return Answer(kept["lines"], kept["report"], findings)
        except (OSError, ValueError, KeyError, TypeError, CaptureError):
            return None

    def keep(self, answer: Answer | None, inputs: str) -> None:
        """Keep the next run's answer, if ``inputs`` are still what they were before this one.

        A folder that cannot be written to is no error: the next run just has its work to do.
        """
        try:
            if answer is None or inputs != self.inputs():
                self._path.unlink(missing_ok=True)
                return
            kept = {
                "lines": answer.lines,
                "report": answer.report,
                "findings": [
                    [f.severity.value, f.code, f.where, f.what, f.remedy] for f in answer.findings
                ],
            }
            data = {
                "format": _FORMAT,
                "state": [inputs, self._outputs()],
                "digest": _digest_of(kept),
                "answer": kept,
            }
            self._path.parent.mkdir(parents=True, exist_ok=True)
            half = self._path.with_suffix(f".{os.getpid()}.part")
            half.write_text(json.dumps(data), encoding="utf-8")
            half.replace(self._path)
            _sweep(self._path.parent)
        except (OSError, CaptureError):
            return

    def inputs(self) -> str:
        """Digest the program, the workspace file, the pages and whatever else a build reads."""
        return _contents(self._input_files(), hashlib.sha256(_engine().encode()))

    def _outputs(self) -> str:
        return _contents(self._output_files(), hashlib.sha256())

    def _input_files(self) -> Iterator[Path]:
        root = self._workspace.root
        yield root / FILE_NAME
        if self._workspace.templates is not None:
            yield from _below(self._workspace.templates)
        for api in self._apis:
            yield from _profile_files(root / api.profile)
            written = set(self._spec_files(api))
            folder = self._workspace.names_path(api.name).parent
            yield from (path for path in _below(folder) if path not in written)
            for release in api.releases:
                yield from (path for _, path in page_files(release.pages, root))

    def _output_files(self) -> Iterator[Path]:
        workspace = self._workspace
        yield from (workspace.root / workspace.spec).glob("*.json")
        for api in self._apis:
            yield from self._spec_files(api)
            for release in api.releases:
                for target in api.targets:
                    yield from _below(workspace.output_path(target, api.name, release.name))

    def _spec_files(self, api: Api) -> Iterator[Path]:
        yield self._workspace.names_path(api.name)
        for release in api.releases:
            yield self._workspace.spec_path(api.name, release.name)
            yield self._workspace.lock_path(api.name, release.name)


def _sweep(folder: Path) -> None:
    found = sorted(folder.glob("build-*"), key=lambda path: path.stat().st_mtime_ns)
    for path in found[:-_KEPT]:
        path.unlink(missing_ok=True)


def _digest_of(answer: object) -> str:
    return hashlib.sha256(json.dumps(answer, sort_keys=True).encode()).hexdigest()


# --- all that a build hangs on ---


def _contents(paths: Iterable[Path], made: hashlib._Hash) -> str:
    for path in sorted(set(paths)):
        made.update(f"\0{path}\0".encode("utf-8", "surrogatepass"))
        try:
            made.update(hashlib.sha256(path.read_bytes()).digest())
        except FileNotFoundError:
            made.update(b"-")
    return made.hexdigest()


def _below(folder: Path) -> Iterator[Path]:
    for inside, _, names in os.walk(folder):
        yield from (Path(inside, name) for name in names)


def _profile_files(path: Path, depth: int = 0) -> Iterator[Path]:
    if depth > _MAX_EXTENDS or not path.is_file():
        return  # a profile that comes with refwright is part of the engine
    yield path
    found = _EXTENDS.search(path.read_text(encoding="utf-8"))
    if found:
        yield from _profile_files(path.parent / found[2], depth + 1)


def _engine() -> str:
    """Tell one state of the program from another by its files, their sizes and times."""
    folders = [_PACKAGE, _PACKAGE.parents[1] / "templates"]
    facts = {
        str(path): [found.st_size, found.st_mtime_ns]
        for folder in folders
        for path in sorted(_below(folder))
        if path.suffix != ".pyc"
        for found in [path.stat()]
    }
    return json.dumps([__version__, sys.version, facts])
