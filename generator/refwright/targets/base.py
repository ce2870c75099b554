"""What every target is: a function from a spec to the texts of its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from refwright.base.version import __version__
from refwright.naming.identifiers import Names
from refwright.spec.model import Spec
from refwright.spec.to_data import spec_to_data

Output = dict[str, str]
"""The files of one output: POSIX path relative to its folder, to text."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where something of the spec stands: a page (file name or URL) and the section of it."""

    page: str
    section: str = ""

    def __str__(self) -> str:
        return f"'{self.section}' of {self.page}" if self.section else self.page


Sources = Mapping[str, Source]
"""Sources by path, such as ``events/interaction.added/fields/partyid``."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What package indexes are told of a package, beside what the spec says.

    ``name`` is the project's, ``npm`` that for npm where it is another (``@scope/name``).
    ``version`` takes the release's place; ``build`` counts corrected packages of one release.
    """

    name: str = ""
    npm: str = ""
    version: str = ""
    build: int = 0
    licence: str = ""
    authors: tuple[str, ...] = ()
    homepage: str = ""
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an output records of its origin: the spec's digest, who made it, and from what.

    ``package`` is a name for the package, where the user has chosen one for this output.
    """

    spec_digest: str
    refwright_version: str = __version__
    sources: Sources = field(default_factory=dict)
    package: str = ""
    publication: Publication = field(default_factory=Publication)


class Target(Protocol):
    """A kind of output. Pure: the same spec, stamp and names give the same texts.

    ``names`` is asked for every identifier and remembers what it gave.
    """

    def __call__(self, spec: Spec, stamp: Stamp, names: Names) -> Output: ...


def stamp_of(spec: Spec, sources: Sources | None = None) -> Stamp:
    """Stamp a spec by its facts and prose, however its file is laid out."""
    text = json.dumps(spec_to_data(spec), ensure_ascii=True, separators=(",", ":"))
    digest = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    return Stamp(digest, sources=sources or {})
