"""How much a run says: ``-q`` errors alone, ``-v`` everything that is known."""

from __future__ import annotations

import argparse
from enum import IntEnum


class Verbosity(IntEnum):
    """How much is said."""

    QUIET = -1
    NORMAL = 0
    VERBOSE = 1


def add_verbosity_options(parser: argparse.ArgumentParser) -> None:
    """Let the user choose how much is said, before the command or after it."""
    group = parser.add_mutually_exclusive_group()
    for flags, value, text in (
        (("-q", "--quiet"), Verbosity.QUIET, "say nothing but errors"),
        (("-v", "--verbose"), Verbosity.VERBOSE, "say everything: accounts, notes, each finding"),
    ):
        group.add_argument(
            *flags,
            action="store_const",
            const=value,
            dest="verbosity",
            default=argparse.SUPPRESS,
            help=text,
        )


def verbosity(options: argparse.Namespace) -> Verbosity:
    """Tell how much the user wants to be told."""
    given: Verbosity = getattr(options, "verbosity", Verbosity.NORMAL)
    return given
