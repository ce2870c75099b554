"""The workspace file, ``refwright.toml``: which APIs, releases, pages, profiles and targets."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from refwright.base.errors import UsageError
from refwright.base.nearest import did_you_mean
from refwright.base.plain_files import read_plain_text
from refwright.naming.file_names import fault_of_file_name
from refwright.workspace.package_settings import (
    PACKAGE_SCHEMA,
    RELEASE_SCHEMA,
    PackageSettings,
    package_settings,
)
from refwright.workspace.upkeep_settings import (
    ALARM_SCHEMA,
    FETCH_SCHEMA,
    INDEX_SCHEMA,
    AlarmSettings,
    FetchSettings,
    Index,
    alarm_settings,
    fetch_settings,
    indexes,
)

FILE_NAME = "refwright.toml"
_USUAL_PACKAGE = PackageSettings()
_USUAL_FETCH = FetchSettings()
_USUAL_ALARMS = AlarmSettings()
_TEXT = {"type": "string", "minLength": 1, "pattern": "^[^\\u0000]*$"}
_LIST = {"type": "array", "items": _TEXT}
_NAME = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
_PAGES = {
    "type": "array",
    "minItems": 1,
    "items": {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 2}]},
}
_RELEASE_NAME = {"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"}


@dataclass(frozen=True, slots=True)
class Release:
    """One release of an API: its pages are file names, globs or URLs.

    ``pages`` holds them all; ``witnesses`` the groups that are captures of one page each, in order
    of belief. A page in no group is a part of its own. ``indexes`` list more pages by rule.
    """

    name: str
    pages: tuple[str, ...]
    title: str = ""
    witnesses: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[Index, ...] = ()
    version: str = ""
    build: int = 0


@dataclass(frozen=True, slots=True)
class Api:
    """One API of the workspace."""

    name: str
    profile: str
    targets: tuple[str, ...]
    releases: tuple[Release, ...]
    allow_gaps: bool = False
    package: PackageSettings = _USUAL_PACKAGE


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace: ``root`` is the folder of its file, all paths in it are relative to that.

    ``templates`` is the folder of the user's own, as a whole path.
    """

    root: Path
    apis: tuple[Api, ...]
    spec: str = "spec"
    generated: str = "generated"
    templates: Path | None = None
    fetch: FetchSettings = _USUAL_FETCH
    alarms: AlarmSettings = _USUAL_ALARMS
    vendored: tuple[str, ...] = ()

    def spec_path(self, api: str, release: str) -> Path:
        """Give the path of a release's spec file."""
        return self.root / self.spec / api / f"{release}.yaml"

    def lock_path(self, api: str, release: str) -> Path:
        """Give the path of a release's lock file."""
        return self.root / self.spec / api / f"{release}.lock.yaml"

    def corrections_path(self, api: str) -> Path:
        """Give the path of an API's corrections."""
        return self.root / self.spec / api / "corrections.yaml"

    def names_path(self, api: str) -> Path:
        """Give the path of the table of names that outputs of an API have been given."""
        return self.root / self.spec / api / "names.yaml"

    def output_path(self, target: str, api: str, release: str) -> Path:
        """Give the folder of one output."""
        return self.root / self.generated / target / api / release

    @property
    def state_folder(self) -> Path:
        """Give the folder of what runs keep for themselves; nothing in it is worth committing."""
        return state_folder(self.root)

    def api(self, name: str) -> Api | None:
        """Find an API by name."""
        return next((api for api in self.apis if api.name == name), None)

    def needed_api(self, name: str) -> Api:
        """Find an API by name; raises ``UsageError`` with the nearest name where there is none."""
        api = self.api(name)
        if api is None:
            known = [api.name for api in self.apis]
            remedy = did_you_mean(name, known, f"it has {', '.join(known)}")
            raise UsageError(f"the workspace has no API {name!r}", remedy=remedy)
        return api

    def needed_release(self, api: str, name: str) -> Release:
        """Find a release of an API; raises ``UsageError`` with the nearest where there is none."""
        releases = self.needed_api(api).releases
        for release in releases:
            if release.name == name:
                return release
        known = [release.name for release in releases]
        remedy = did_you_mean(name, known, f"it has {', '.join(known)}")
        raise UsageError(f"{api} has no release {name!r}", remedy=remedy)


def _object(properties: Mapping[str, Any], required: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def workspace_schema() -> dict[str, Any]:
    """Build the schema (draft 2020-12) of a workspace file."""
    index = _object(INDEX_SCHEMA, ("url",))
    release = _object(
        {
            "name": _RELEASE_NAME,
            "pages": _PAGES,
            "title": _TEXT,
            "index": {"type": "array", "items": index, "minItems": 1},
            **RELEASE_SCHEMA,
        },
        ("name",),
    ) | {"anyOf": [{"required": ["pages"]}, {"required": ["index"]}]}
    api = _object(
        {
            "name": _NAME,
            "profile": _TEXT,
            "gaps": {"enum": ["allow", "refuse"]},
            "targets": _LIST,
            "package": _object(PACKAGE_SCHEMA, ()),
            "release": {"type": "array", "items": release, "minItems": 1},
        },
        ("name", "release"),
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "refwright workspace",
        **_object(
            {
                "spec": _TEXT,
                "generated": _TEXT,
                "templates": _TEXT,
                "vendored": _LIST,
                "fetch": _object(FETCH_SCHEMA, ()),
                "alarms": _object(ALARM_SCHEMA, ()),
                "api": {"type": "array", "items": api},
            },
            ("api",),
        ),
    }


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(workspace_schema())


def state_folder(root: Path) -> Path:
    """Give the folder of what runs in a workspace keep for themselves, and of their lock."""
    return root / ".refwright"


def find_workspace(start: Path) -> Path | None:
    """Find the workspace file in a folder or one above it."""
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).exists():
            return folder / FILE_NAME
    return None


def load_workspace(path: Path) -> Workspace:
    """Read a workspace file; raises ``UsageError`` naming the file and the key."""
    where = str(path)
    try:
        data = tomllib.loads(read_plain_text(path))
    except FileNotFoundError:
        raise UsageError(
            "there is no such workspace file", where=where, remedy="refwright init PAGE writes one"
        ) from None
    except UnicodeDecodeError as error:
        raise UsageError(f"not UTF-8 text (byte {error.start})", where=where) from None
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", where=where) from None
    except (ValueError, RecursionError) as error:  # ValueError: a number of thousands of digits
        raise UsageError(f"not valid TOML: {error}", where=where) from None
    problems = [
        f"{where}: {'.'.join(map(str, error.instance_path)) or 'top level'}: {error.message}"
        for error in _validator().iter_errors(data)
    ]
    problems += [
        f"{where}: {key}: an absolute path; what is written stands relative to the workspace file"
        for key, table in (("spec", data), ("generated", data), ("captures", data.get("fetch")))
        if isinstance(table, dict) and Path(str(table.get(key, ""))).is_absolute()
    ]
    if not problems:
        problems = [f"{where}: {what}" for what in _name_faults(data["api"])]
    if problems:
        raise UsageError("\n".join(problems), remedy="see the README on refwright.toml")
    apis = tuple(_api(entry) for entry in data["api"])
    spec, generated = data.get("spec", "spec"), data.get("generated", "generated")
    root = path.parent.resolve()
    templates = root / data["templates"] if "templates" in data else None
    fetch = fetch_settings(data.get("fetch", {}), where)
    alarms = alarm_settings(data.get("alarms", {}))
    vendored = tuple(data.get("vendored", ()))
    return Workspace(root, apis, spec, generated, templates, fetch, alarms, vendored)


def _name_faults(apis: list[dict[str, Any]]) -> Iterator[str]:
    """Tell of names that no file can have, and of names that are one to some file systems."""
    yield from _faults_among("api", [str(api["name"]) for api in apis])
    for at, api in enumerate(apis):
        yield from _faults_among(
            f"api.{at}.release", [str(release["name"]) for release in api["release"]]
        )


def _faults_among(path: str, names: list[str]) -> Iterator[str]:
    first: dict[str, str] = {}
    for at, name in enumerate(names):
        twin = first.get(name.casefold(), "")
        first.setdefault(name.casefold(), name)
        if fault := fault_of_file_name(name):
            yield f"{path}.{at}.name: {name!r}: {fault}"
        elif twin == name:
            yield f"{path}.{at}.name: {name!r} stands here twice"
        elif twin:
            yield f"{path}.{at}.name: {name!r} and {twin!r} are one name to some file systems"


def _api(entry: dict[str, Any]) -> Api:
    releases = entry["release"]
    return Api(
        name=str(entry["name"]),
        profile=str(entry.get("profile", "base")),
        targets=tuple(entry.get("targets", ["python"])),
        releases=tuple(
            Release(
                str(release["name"]),
                tuple(page for group in _groups(release) for page in group),
                str(release.get("title", "")),
                tuple(group for group in _groups(release) if len(group) > 1),
                indexes(release.get("index", [])),
                str(release.get("version", "")),
                release.get("build", 0),
            )
            for release in releases
        ),
        allow_gaps=entry.get("gaps") == "allow",
        package=package_settings(entry.get("package", {})),
    )


def _groups(release: dict[str, Any]) -> list[tuple[str, ...]]:
    """Return the pages of a release: each text alone, each inner list as captures of one page."""
    pages = release.get("pages", [])
    return [(page,) if isinstance(page, str) else tuple(page) for page in pages]
