"""Outputs of one spec in memory: rendered, and proved before anybody writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from refwright.base.errors import SpecError
from refwright.base.gc_paused import gc_paused
from refwright.canonical_yaml.comments import carry_comments
from refwright.canonical_yaml.files import YamlText, dump_yaml, load_yaml
from refwright.files.manifest import Origin
from refwright.naming.identifiers import Names, package_name
from refwright.packages.proving import is_known, prove
from refwright.spec.file import read_text
from refwright.spec.model import Spec
from refwright.targets import load_target, target_names
from refwright.targets.base import Output, Stamp

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
        spec, stamp = self.spec, named_for(target, self.stamp)
        origin = Origin(target, spec.api, spec.release, stamp.spec_digest, stamp.refwright_version)
        with gc_paused():
            files = load_target(target, self.templates)(spec, stamp, self.names)
        if not is_known(files, origin, folder):
            self._prove(target, files)
        return Rendered(folder, files, origin)

    def _prove(self, target: str, files: Output) -> None:
        """Prove what refwright's own templates wrote.

        What a user's template wrote may say anything. So the target is rendered without them, and
        that is proved: each file that is the same with them is proved too.
        """
        if self.templates is not None and (self.templates / target).is_dir():
            if target not in target_names():
                return  # it is all the user's
            names = Names(self.names.table)
            with gc_paused():
                files = load_target(target)(self.spec, named_for(target, self.stamp), names)
        prove(target, self.spec, files)


def named_for(target: str, stamp: Stamp) -> Stamp:
    """Give a stamp the name that a target's package has, where the workspace says one."""
    told = stamp.publication
    name = told.name if target != "typescript" else told.npm or told.name
    if stamp.package or not name or target not in {"python", "typescript"}:
        return stamp
    return replace(stamp, package=package_name(name) if target == "python" else name)


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
    if not path.exists():
        return Names()
    parsed = load_yaml(read_text(path), str(path))
    return Names(dict(_checked_names(parsed)), parsed.place)


def _checked_names(parsed: YamlText) -> Iterator[tuple[str, dict[str, str]]]:
    """Give the scopes of a table of names; raises ``SpecError`` where it is none."""
    expected = "expected names by wire name, by scope"
    if not isinstance(parsed.data, dict | None):
        raise SpecError("this is no table of names", where=parsed.where, remedy=expected)
    for scope, names in (parsed.data or {}).items():
        if not isinstance(names, dict):
            raise SpecError("no names", where=parsed.place((scope,)), remedy=expected)
        for wire, name in names.items():
            if not isinstance(name, str):
                raise SpecError(
                    f"{str(name)[:80]!r} is no name",
                    where=parsed.place((scope, wire)),
                    remedy="correct it or remove the line",
                )
        yield scope, names


def names_text(names: Names, old: str | None = None) -> str:
    """Write the table of names; with ``old``, keep the comments of that earlier text."""
    text = dump_yaml(names.table)
    if old is None or not old.strip():
        return NAMES_HEAD + text
    return NAMES_HEAD + carry_comments(old.replace(NAMES_HEAD, "", 1), text, "the earlier names")
