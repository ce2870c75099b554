"""Targets that a user declares: a folder of templates with a table of its outputs.

``target.toml`` says for each template what it is given, once or for each, and the name of its file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Final, cast

from refwright.base.errors import TargetError, UsageError
from refwright.base.plain_files import read_plain_text
from refwright.naming.identifiers import Names, Style
from refwright.spec.model import Spec
from refwright.targets.base import Output, Stamp
from refwright.targets.emission.emission import emitted_path
from refwright.targets.emission.environment import rendered
from refwright.targets.emission.template_run import TemplateRun, user_templates
from refwright.targets.user_templates.filling import fill_guarded
from refwright.targets.user_templates.guarded_environment import STYLES
from refwright.targets.user_templates.template_facts import spec_view
from refwright.targets.user_templates.template_view import VIEW_VERSION, SpecView

TARGET_FILE: Final = "target.toml"

_COLLECTIONS: Final = {
    "group": "groups",
    "event": "events",
    "method": "methods",
    "type": "types",
    "enum": "enums",
}
KINDS: Final = ("spec", *_COLLECTIONS)
"""What a template may be filled for: once for the spec, or for each thing of a kind."""
_STYLES: Final = {"": Style.FILE, **STYLES}
_PART: Final = re.compile(r"\{(?P<part>\w*)(?::(?P<style>\w*))?\}")
_TOP: Final = {"view": int, "reserved": list, "output": list}
_OF_OUTPUT: Final = {"template": str, "for": str, "file": str}
_REQUIRED: Final = ("view", "output")


@dataclass(frozen=True, slots=True)
class OutputRow:
    """One row of the table: a template, what it is filled for, and the pattern of its file."""

    template: str
    kind: str
    file: str


@dataclass(frozen=True, slots=True)
class DeclaredTarget:
    """A target that a ``target.toml`` declares; it is used like any other."""

    name: str
    templates: FilePath
    rows: tuple[OutputRow, ...]
    reserved: frozenset[str]

    def __call__(self, spec: Spec, stamp: Stamp, names: Names) -> Output:
        """Fill every template for what its row says."""
        reference = spec_view(spec, stamp)
        files: Output = {}
        run = TemplateRun(self.templates, reference, names, self.name, fill_guarded, self.reserved)
        with user_templates(run):
            for row in self.rows:
                for path, view in self._fillings(row, reference, names):
                    if path.casefold() in {known.casefold() for known in files}:
                        raise TargetError(
                            f"two outputs are called {path}",
                            where=f"{self.name}/{TARGET_FILE}",
                            remedy="tell their files apart",
                        )
                    files[path] = rendered(f"{self.name}/{row.template}", view)
        return files

    def _fillings(
        self, row: OutputRow, reference: SpecView, names: Names
    ) -> Iterable[tuple[str, Mapping[str, object]]]:
        fixed = {"api": reference.api, "release": reference.release}
        if row.kind == "spec":
            yield _path(row.file, fixed), {}
            return
        things = {thing.path: thing for thing in getattr(reference, _COLLECTIONS[row.kind])}
        spoken = {path: thing.name for path, thing in things.items()}
        style = next(
            found["style"] or "" for found in _PART.finditer(row.file) if found["part"] == "name"
        )
        scope = f"{self.name} file {row.kind} {style}".rstrip()
        given = names.assign(scope, spoken, _STYLES[style], spoken=spoken)
        for path, thing in things.items():
            yield _path(row.file, {**fixed, "name": given[path]}), {row.kind: thing}


def _path(pattern: str, parts: Mapping[str, str]) -> str:
    return emitted_path(_PART.sub(lambda found: parts[found["part"]], pattern))


# --- the table ---


def declared_names(templates: FilePath) -> list[str]:
    """Name the targets that a folder of templates declares."""
    if not templates.is_dir():
        raise UsageError(
            "there is no such folder of templates", where=str(templates), remedy="check the path"
        )
    return sorted(path.parent.name for path in templates.glob(f"*/{TARGET_FILE}"))


def declared_target(name: str, templates: FilePath) -> DeclaredTarget:
    """Read a target's table; raises ``UsageError`` naming the file and the key."""
    path = templates / name / TARGET_FILE
    try:
        data = tomllib.loads(read_plain_text(path))
    except UnicodeDecodeError as error:
        raise UsageError(f"not UTF-8 text (byte {error.start})", where=str(path)) from None
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", where=str(path)) from None
    except (ValueError, RecursionError) as error:  # ValueError: a number of thousands of digits
        raise UsageError(f"not valid TOML: {error}", where=str(path)) from None
    return _Table(path, data).target(name, templates)


class _Table:
    """The data of a ``target.toml`` while it is checked."""

    def __init__(self, path: FilePath, data: Mapping[str, object]) -> None:
        self.path = path
        self.data = data

    def target(self, name: str, templates: FilePath) -> DeclaredTarget:
        self._check_version()
        self._check_keys(self.data, _TOP, "")
        for key in _REQUIRED:
            if key not in self.data:
                raise self._wrong(key, "is missing")
        rows = cast("list[object]", self.data["output"])
        reserved = cast("list[object]", self.data.get("reserved", []))
        if not rows:
            raise self._wrong("output", "is empty")
        if not all(isinstance(word, str) for word in reserved):
            raise self._wrong("reserved", "must be a list of words")
        return DeclaredTarget(
            name,
            templates,
            tuple(self._row(row, number) for number, row in enumerate(rows, start=1)),
            frozenset(cast("list[str]", reserved)),
        )

    def _check_version(self) -> None:
        version = self.data.get("view")
        if type(version) is int and version > VIEW_VERSION:
            raise UsageError(
                f"it is written for view {version}, this refwright has {VIEW_VERSION}",
                where=str(self.path),
                remedy="upgrade refwright",
            )
        if "view" in self.data and (type(version) is not int or version < 1):
            raise self._wrong("view", f"must be a number from 1 to {VIEW_VERSION}")

    def _check_keys(self, data: object, known: Mapping[str, type], where: str) -> None:
        if not isinstance(data, dict):
            raise self._wrong(where.rstrip(", "), "must be a table")
        for key, value in data.items():
            if key not in known:
                raise self._wrong(f"{where}{key}", f"is no key; there are {', '.join(known)}")
            if not isinstance(value, known[key]):
                raise self._wrong(f"{where}{key}", f"must be a {known[key].__name__}")

    def _row(self, row: object, number: int) -> OutputRow:
        where = f"output {number}, "
        self._check_keys(row, _OF_OUTPUT, where)
        texts = cast("dict[str, str]", row)
        for key in _OF_OUTPUT:
            if not texts.get(key):
                raise self._wrong(f"{where}{key}", "is missing")
        if texts["for"] not in KINDS:
            raise self._wrong(f"{where}for", f"must be one of {', '.join(KINDS)}")
        if not (self.path.parent / texts["template"]).is_file():
            raise self._wrong(f"{where}template", f"{texts['template']!r} is not there")
        self._check_pattern(texts["file"], texts["for"], f"{where}file")
        return OutputRow(texts["template"], texts["for"], texts["file"])

    def _check_pattern(self, pattern: str, kind: str, where: str) -> None:
        parts = {"api", "release"} | ({"name"} if kind != "spec" else set())
        found = list(_PART.finditer(pattern))
        for part in found:
            styled = part["style"] is not None
            if part["part"] not in parts or (styled and part["part"] != "name"):
                raise self._wrong(where, f"has {part[0]}; there are {', '.join(sorted(parts))}")
            if (part["style"] or "") not in _STYLES:
                styles = ", ".join(filter(None, _STYLES))
                raise self._wrong(where, f"has {part[0]}; the styles are {styles}")
        if kind != "spec" and [part["part"] for part in found].count("name") != 1:
            raise self._wrong(where, f"must have {{name}} once, as there is one for each {kind}")
        try:
            emitted_path(_PART.sub("x", pattern))
        except TargetError as error:
            raise self._wrong(where, error.what) from None

    def _wrong(self, key: str, what: str) -> UsageError:
        return UsageError(
            f"{key} {what}", where=str(self.path), remedy="docs/templates.md shows the table"
        )
