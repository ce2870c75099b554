"""Where the generated packages hold what a path of the spec became, as far as that can be told.

The tables of names say what a thing is called in a language, the manifests say which files are
refwright's, and the place is looked up in those files as they are now.
"""

from __future__ import annotations

import json
import os
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from refwright.base.errors import RefwrightError
from refwright.canonical_yaml.key_paths import Path as SpecPath
from refwright.files.writing import read_manifest
from refwright.review.reports.report import Place
from refwright.spec.file import read_text
from refwright.workspace.workspace import Workspace

_KINDS: Final = {"events": "event", "types": "type", "enums": "enum", "methods": "method"}


@dataclass(frozen=True, slots=True)
class _Language:
    """How a target's files define things: their suffix, the names' scope, two patterns."""

    target: str
    suffix: str
    scope: str
    definition: re.Pattern[str]
    member: str


_LANGUAGES: Final = (
    _Language(
        "python",
        ".py",
        "python class",
        re.compile(r"^class (\w+)\b", re.MULTILINE),
        r"\bwire\(\s*{}",
    ),
    _Language(
        "typescript",
        ".d.ts",
        "typescript class",
        re.compile(r"^export (?:declare )?(?:interface|const|type|class) (\w+)", re.MULTILINE),
        r"^  (?:readonly )?{}\??:",
    ),
)


@dataclass(frozen=True, slots=True)
class _Definition:
    file: str
    text: str
    start: int
    end: int


class GeneratedPlaces:
    """The generated files of one release in a workspace. ``folder`` is what paths are told from."""

    def __init__(self, workspace: Workspace, folder: Path, api: str, release: str) -> None:
        self._workspace = workspace
        self._folder = folder
        self._api = api
        self._release = release

    def find(self, path: SpecPath) -> tuple[Place, ...]:
        """Find the definition, and the member in it, that a path of the spec became."""
        if len(path) < 2 or path[0] not in _KINDS:
            return ()
        key = f"{_KINDS[str(path[0])]} {path[1]}"
        member = str(path[3]) if len(path) > 3 and path[2] in {"fields", "parameters"} else None
        found = (self._place(language, key, member) for language in _LANGUAGES)
        return tuple(place for place in found if place is not None)

    def _place(self, language: _Language, key: str, member: str | None) -> Place | None:
        name = self._names.get(language.scope, {}).get(key)
        definition = self._definitions[language.target].get(name) if name else None
        if definition is None:
            return None
        at = definition.start
        if member is not None:
            pattern = language.member.format(_either_way(member))
            within = re.compile(pattern, re.MULTILINE)
            inner = within.search(definition.text, definition.start, definition.end)
            at = inner.start() if inner else at
        return Place(definition.file, definition.text.count("\n", 0, at) + 1)

    @cached_property
    def _names(self) -> dict[str, dict[str, str]]:
        from refwright.packages.rendering import load_names

        try:
            return load_names(self._workspace.names_path(self._api)).table
        except RefwrightError:
            return {}  # a broken table is a matter of the build; here it only costs a pointer

    @cached_property
    def _definitions(self) -> dict[str, dict[str, _Definition]]:
        return {language.target: dict(self._defined(language)) for language in _LANGUAGES}

    def _defined(self, language: _Language) -> Iterator[tuple[str, _Definition]]:
        folder = self._workspace.output_path(language.target, self._api, self._release)
        for name, text in _texts(folder, language.suffix):
            file = Path(os.path.relpath(folder / name, self._folder)).as_posix()
            found = list(language.definition.finditer(text))
            starts = [match.start() for match in found] + [len(text)]
            for match in found:
                end = starts[bisect_right(starts, match.start())]
                yield match[1], _Definition(file, text, match.start(), end)


def _texts(folder: Path, suffix: str) -> Iterator[tuple[str, str]]:
    try:
        names = read_manifest(folder)
        for name in sorted(names):
            if name.endswith(suffix) and (folder / name).is_file():
                yield name, read_text(folder / name)
    except RefwrightError:
        return  # the same: a pointer less, not a comparison less


def _either_way(member: str) -> str:
    """Match a member's wire name, quoted or plain."""
    return f"(?:{re.escape(json.dumps(member, ensure_ascii=False))}|{re.escape(member)})"
