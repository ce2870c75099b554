"""The command line."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from refwright import __version__
from refwright.base.errors import EXIT_OK, RefwrightError
from refwright.cli.commands.options import EXIT_CODES
from refwright.cli.console import say

COMMANDS = (
    "build",
    "read",
    "generate",
    "facts",
    "explain",
    "init",
    "schema",
    "diff",
    "log",
    "cause",
    "approve",
    "migrate",
    "witness",
    "vendor",
    "verify",
    "templates",
)
"""The modules of :mod:`refwright.cli.commands`, in the order that the help lists them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. Never shows a traceback for bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = _parser(given).parse_args(given)
    try:
        code: int = options.run(options)
    except RefwrightError as error:
        say(f"error: {error}", sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_OK
    except KeyboardInterrupt:
        say("interrupted; nothing was left half written", sys.stderr)
        return 130
    return code


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="refwright",
        description="Turn published reference documentation into a reviewed spec and typed SDKs.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"refwright {__version__}")
    parsers = parser.add_subparsers(required=True, metavar="COMMAND")
    # A command that is named loads alone: the others' libraries would cost it its start-up time.
    named = given[:1] if given[:1] and given[0] in COMMANDS else COMMANDS
    for name in named:
        importlib.import_module(f"refwright.cli.commands.{name}").add(parsers)
    return parser
