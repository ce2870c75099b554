"""What ``refwright.toml`` says of the packages of an API: how they are called and numbered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

_TEXT: Final = {"type": "string", "minLength": 1, "pattern": "^[^\\u0000-\\u001f]*$"}
_LIST: Final = {"type": "array", "items": _TEXT}


class Scheme(StrEnum):
    """How packages are numbered: as the release is, or by what has changed since the last one."""

    RELEASE = "release"
    SEMANTIC = "semantic"


@dataclass(frozen=True, slots=True)
class PackageSettings:
    """What ``[api.package]`` says; ``npm`` is the name for npm, where it is another."""

    name: str = ""
    npm: str = ""
    scheme: Scheme = Scheme.RELEASE
    licence: str = ""
    authors: tuple[str, ...] = ()
    homepage: str = ""
    keywords: tuple[str, ...] = ()


PACKAGE_SCHEMA: Final[Mapping[str, object]] = {
    "name": {"type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
    "npm": {"type": "string", "pattern": "^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$"},
    "version": {"enum": [*Scheme]},
    "license": _TEXT,
    "authors": _LIST,
    "homepage": {"type": "string", "pattern": "^https?://[^\\s]+$"},
    "keywords": _LIST,
}
RELEASE_SCHEMA: Final[Mapping[str, object]] = {
    "version": {"type": "string", "pattern": "^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}$"},
    "build": {"type": "integer", "minimum": 1, "maximum": 999_999},
}
"""What a release says of its packages: their version, and which correction of them this is."""


def package_settings(entry: Mapping[str, Any]) -> PackageSettings:
    """Take the table ``[api.package]`` of a workspace file that fits its schema."""
    return PackageSettings(
        name=entry.get("name", ""),
        npm=entry.get("npm", ""),
        scheme=Scheme(entry.get("version", Scheme.RELEASE)),
        licence=entry.get("license", ""),
        authors=tuple(entry.get("authors", ())),
        homepage=entry.get("homepage", ""),
        keywords=tuple(entry.get("keywords", ())),
    )
