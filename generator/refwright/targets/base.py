"""What every target is: a function from a spec to the texts of its files."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Protocol

from refwright import __version__
from refwright.model import Spec
from refwright.naming import Names
from refwright.spec_data import spec_to_data

Output = dict[str, str]
"""The files of one output: POSIX path relative to its folder, to text."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an output records of its origin: the spec's digest and who made it."""

    spec_digest: str
    refwright_version: str = __version__


class Target(Protocol):
    """A kind of output. Pure: the same spec, stamp and names give the same texts.

    ``names`` is asked for every identifier and remembers what it gave.
    """

    def __call__(self, spec: Spec, stamp: Stamp, names: Names) -> Output: ...


def stamp_of(spec: Spec) -> Stamp:
    """Stamp a spec by its facts and prose, however its file is laid out."""
    text = json.dumps(spec_to_data(spec), ensure_ascii=True, separators=(",", ":"))
    return Stamp("sha256:" + hashlib.sha256(text.encode()).hexdigest())
