"""Outputs of one spec in memory: rendered, and proved before anybody writes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from refwright.errors import SpecError
from refwright.manifest import Origin
from refwright.model import Spec
from refwright.naming import Names
from refwright.proving import prove_unless_known
from refwright.spec_file import read_text
from refwright.targets import load_target
from refwright.targets.base import Stamp
from refwright.uncollected import uncollected
from refwright.yaml_file import dump_yaml, load_yaml

NAMES_HEAD = (
    "# Names once given in outputs. They are kept, so that a new thing renames no old one.\n"
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """One output in memory: where it goes, its files, and what they were made from."""

    folder: Path
    files: dict[str, str]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Materials:
    """What outputs are rendered from. ``templates`` is the folder of the user's own, if any."""

    spec: Spec
    stamp: Stamp
    names: Names
    templates: Path | None = None

    def output(self, target: str, folder: Path) -> Rendered:
        """Render one output, to go into a folder."""
        spec, stamp = self.spec, self.stamp
        origin = Origin(target, spec.api, spec.release, stamp.spec_digest, stamp.refwright_version)
        with uncollected():
            files = load_target(target, self.templates)(spec, stamp, self.names)
        if self.templates is None or not (self.templates / target).is_dir():
            prove_unless_known(spec, files, origin, folder)
        return Rendered(folder, files, origin)


def generate(materials: Materials, targets: Iterable[str], folder: Path) -> list[Rendered]:
    """Render a spec's outputs, each to go into a folder of its own."""
    spec = materials.spec
    return [
        materials.output(target, folder / target / spec.api / spec.release) for target in targets
    ]


def load_names(path: Path) -> Names:
    """Load the table of names that outputs have been given, empty when there is none yet.

    Raises ``SpecError`` for a file that is no such table.
    """
    if not path.is_file():
        return Names()
    data = load_yaml(read_text(path), str(path)).data or {}
    if not isinstance(data, dict) or not all(_is_scope(names) for names in data.values()):
        raise SpecError("must be tables of names", where=str(path), remedy="take it from history")
    return Names(cast("dict[str, dict[str, str]]", data))


def _is_scope(names: object) -> bool:
    return isinstance(names, dict) and all(isinstance(name, str) for name in names.values())


def names_text(names: Names) -> str:
    """Write the table of names."""
    return NAMES_HEAD + dump_yaml(names.table)
