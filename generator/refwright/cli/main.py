"""The command line."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from refwright.base.errors import EXIT_OK, EXIT_USAGE, RefwrightError, UsageError
from refwright.base.nearest import did_you_mean
from refwright.base.version import __version__
from refwright.cli.arguments import Parser
from refwright.cli.commands.options import EXIT_CODES
from refwright.cli.console import say, say_error
from refwright.cli.edge import Edge, code_told, edges
from refwright.cli.verbosity import Verbosity, add_verbosity_options, verbosity

INTERRUPTED = 130
"""The exit code that shells give a program which Ctrl-C has ended."""
COMMANDS = (
    "build",
    "fetch",
    "update",
    "status",
    "watch",
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
    "completion",
)
"""The modules of :mod:`refwright.cli.commands`, in the order that the help lists them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. Never shows a traceback for bad input."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with edges() as (out, err):
        out.machine = _wants_json(given)
        return code_told(_run(given, out, err), out)


def _wants_json(given: Sequence[str]) -> bool:
    """Tell whether a machine reads the answer, before anything could go wrong."""
    formats = ("-f", "--format")
    named = [after for before, after in pairwise(given) if before in formats]
    return "--json" in given or "--format=json" in given or "json" in named


def _run(given: Sequence[str], out: Edge, err: Edge) -> int:
    try:
        if not given:
            parser(given).print_help()
            return EXIT_OK
        if not _command(given) and {"-V", "--version"} & set(given):
            say(f"refwright {__version__}")  # no command is loaded for it
            return EXIT_OK
        _check_command(_command(given))
        options = parser(given).parse_args(given)
        out.quiet = err.quiet = verbosity(options) is Verbosity.QUIET
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


def _command(given: Sequence[str]) -> str:
    """Return the first word that is no option: the command, if there is any."""
    return next((word for word in given if not word.startswith("-")), "")


def _check_command(name: str) -> None:
    if name == "" or name in COMMANDS:
        return
    remedy = did_you_mean(name, COMMANDS, "refwright --help lists the commands")
    raise UsageError(f"there is no command {name[:80]!r}", remedy=remedy)


def _refused(error: OSError) -> RefwrightError:
    """Say what the system refused, where no part of refwright knew better."""
    try:
        where = str(error.filename or Path.cwd())
    except OSError:
        return RefwrightError("the folder that this runs in is gone", remedy="change to another")
    return RefwrightError(error.strerror or str(error), where=where)


def parser(given: Sequence[str] = ()) -> Parser:
    """Make the parser of the command that is given, or of all."""
    top = Parser(
        prog="refwright",
        description="Turn published reference documentation into a reviewed spec and typed SDKs.",
        epilog=EXIT_CODES,
    )
    top.add_argument("-V", "--version", action="version", version=f"refwright {__version__}")
    add_verbosity_options(top)
    top.set_defaults(whole=parser)  # for what describes all commands; it cannot import this
    parsers = top.add_subparsers(required=True, metavar="COMMAND", dest="command")
    # A command that is named loads alone: the others' libraries would cost it its start-up time.
    command = _command(given)
    for name in (command,) if command in COMMANDS else COMMANDS:
        importlib.import_module(f"refwright.cli.commands.{name}").add(parsers)
    return top
