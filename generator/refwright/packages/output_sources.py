"""Where the things of a spec stand, for outputs: the page and its section, out of the lock file.

Lines and rows stay in the lock file: they move with every edit of a page, and an output should
change only where something of it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from refwright.base.errors import SpecError
from refwright.base.patterns import compile_pattern
from refwright.spec.file import read_text, spec_digest
from refwright.spec.model import Spec
from refwright.targets.base import Source, Sources

if TYPE_CHECKING:
    from refwright.facts.lock import Lock, LockedFact

_SECTION: Final = compile_pattern(
    r"""\(section (?:'(?P<name>.*)'|"(?P<other>.*)")(?:, table [0-9].*)?\)$""", ignore_case=False
)


def sources_of(lock: Lock) -> Sources:
    """Give the source of each thing of a spec, by its path: its first witness that is believed."""
    found = {path: _source(lock, facts) for path, facts in lock.evidence.items()}
    for path, source in list(found.items()):
        for key in _above(path):
            found.setdefault(key, source)  # what is only named by a fact about it
    return found


def _source(lock: Lock, facts: tuple[LockedFact, ...]) -> Source:
    fact = next((fact for fact in facts if fact.believed), facts[0])
    return Source(lock.pages[fact.page].page, _section(fact.place))


def _above(path: str) -> Iterator[str]:
    for end in (found.start() for found in re.finditer("/", path)):
        yield path[:end]


def sources_beside(spec_path: Path, spec: Spec) -> Sources:
    """Give the sources that the lock file beside a spec has; none where it is not of that spec."""
    path = spec_path.with_name(f"{spec_path.name.removesuffix('.yaml')}.lock.yaml")
    if not path.exists():
        return {}
    from refwright.facts.lock import parse_lock  # few specs have a lock file beside them

    try:
        lock = parse_lock(read_text(path), str(path))
    except SpecError:
        return {}  # a spec needs no lock file to be used
    return sources_of(lock) if lock.spec_digest == spec_digest(spec) else {}


def _section(place: str) -> str:
    found = _SECTION.search(place)
    return (found.group("name") or found.group("other") or "") if found else ""
