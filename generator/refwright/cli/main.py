"""The command line."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from refwright.base.errors import EXIT_OK, EXIT_USAGE, RefwrightError, UsageError
from refwright.base.version import __version__
from refwright.cli.commands.options import EXIT_CODES
from refwright.cli.console import say, say_error
from refwright.cli.edge import code_told, edges

INTERRUPTED = 130
"""The exit code that shells give a program which Ctrl-C has ended."""
COMMANDS = (
    "build",
    "read",
    "generate",
    "facts",
    "explain",
    "outline",
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
    "bundle",
)
"""The modules of :mod:`refwright.cli.commands`, in the order that the help lists them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. Never shows a traceback for bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with edges() as (out, _):
        return code_told(_run(given), out)


def _run(given: Sequence[str]) -> int:
    try:
        if not given:
            _parser(given).print_help()
            return EXIT_OK
        _check_command(given[0])
        options = _parser(given).parse_args(given)
        Path.cwd()  # paths are relative to it
        code: int = options.run(options)
    except RefwrightError as error:
        say_error(error)
        return error.exit_code
    except OSError as error:
        say_error(_refused(error))
        return EXIT_USAGE
    except MemoryError:
        say_error(RefwrightError("there is not enough memory for this"))
        return EXIT_USAGE
    except KeyboardInterrupt:
        say("interrupted; nothing was left half written", sys.stderr)
        return INTERRUPTED
    return code


def _check_command(name: str) -> None:
    if name.startswith("-") or name in COMMANDS:
        return
    near = get_close_matches(name, COMMANDS, n=1)
    remedy = f"did you mean {near[0]!r}?" if near else "refwright --help lists the commands"
    raise UsageError(f"there is no command {name[:80]!r}", remedy=remedy)


def _refused(error: OSError) -> RefwrightError:
    """Say what the system refused, where no part of refwright knew better."""
    try:
        where = str(error.filename or Path.cwd())
    except OSError:
        return RefwrightError("the folder that this runs in is gone", remedy="change to another")
    return RefwrightError(error.strerror or str(error), where=where)


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="refwright",
        description="Turn published reference documentation into a reviewed spec and typed SDKs.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("-V", "--version", action="version", version=f"refwright {__version__}")
    parsers = parser.add_subparsers(required=True, metavar="COMMAND")
    # A command that is named loads alone: the others' libraries would cost it its start-up time.
    named = given[:1] if given[:1] and given[0] in COMMANDS else COMMANDS
    for name in named:
        importlib.import_module(f"refwright.cli.commands.{name}").add(parsers)
    return parser
