"""Releases as package indexes order them: PEP 440 for Python, semantic versions for npm.

What precedes a release keeps its place before it (``2.0-beta`` and ``2.0rc1`` before ``2.0``), and
no two releases of one scheme become one version.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_PRE: Final = re.compile(
    r"(?<=\d)[-._ ]?(alpha|beta|preview|pre|snapshot|dev|rc|a|b|c)(?![a-z])[-._ ]?(\d{0,9})",
    re.IGNORECASE,
)
_KINDS: Final = {
    "alpha": "alpha",
    "a": "alpha",
    "beta": "beta",
    "b": "beta",
    "rc": "rc",
    "c": "rc",
    "pre": "rc",
    "preview": "rc",
    "dev": "dev",
    "snapshot": "dev",
}
_PEP_440: Final = {"alpha": "a", "beta": "b", "rc": "rc", "dev": ".dev"}
_SEMVER: Final = {"alpha": "alpha", "beta": "beta", "rc": "rc", "dev": "0.dev"}
"""A numeric part sorts before words, as what is in development does before an alpha."""
_WIDTH: Final = 100_000
_LARGEST: Final = 2**53
"""What npm can count to."""


class _Parsed(NamedTuple):
    numbers: list[int]
    kind: str
    serial: int


def _parsed(release: str) -> _Parsed:
    found = _PRE.search(release)
    head = release if found is None else release[: found.start()]
    numbers = [int(number) for number in re.findall(r"[0-9]{1,15}", head)]
    if found is None:
        return _Parsed(numbers, "", 0)
    return _Parsed(numbers, _KINDS[found[1].lower()], int(found[2] or 0))


def python_version(release: str, build: int = 0) -> str:
    """Write a release as PEP 440 has it: ``8.1.400.53``, ``2.0b0``; ``0`` for no number.

    A corrected package of the same release is its post-release: ``8.1.4.post1``.
    """
    return f"{_pep_440(release)}.post{build}" if build else _pep_440(release)


def _pep_440(release: str) -> str:
    numbers, kind, serial = _parsed(release)
    core = ".".join(map(str, numbers)) or "0"
    return f"{core}{_PEP_440[kind]}{serial}" if kind else core


def npm_version(release: str, build: int = 0) -> str:
    """Write a release as npm's three numbers: ``2.0.0-beta.0``; a fourth is folded into the third.

    ``8.1.400.53`` is ``8.1.40000053``, so that releases of four numbers
    differ and keep their order.

    Semantic versions have no post-releases. So a corrected package of a release stands before what
    could come next: ``8.1.5-0.post.1`` after ``8.1.4``, ``2.0.0-beta.0.post.1`` after ``-beta.0``.
    """
    version = _semantic(release)
    if not build:
        return version
    core, plus, more = version.partition("+")
    if "-" not in core:
        major, minor, patch = core.split(".")
        core = f"{major}.{minor}.{int(patch) + 1}-0"
    return f"{core}.post.{build}{plus}{more}"


def _semantic(release: str) -> str:
    numbers, kind, serial = _parsed(release)
    major, minor, patch, *rest = [*numbers, 0, 0, 0][: max(3, len(numbers))]
    while rest and patch * _WIDTH + rest[0] < _LARGEST and rest[0] < _WIDTH:
        patch = patch * _WIDTH + rest.pop(0)
    version = f"{major}.{minor}.{patch}" + (f"-{_SEMVER[kind]}.{serial}" if kind else "")
    return version + (f"+{'.'.join(map(str, rest))}" if rest else "")
