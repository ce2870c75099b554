"""The command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from refwright import __version__, commands
from refwright.console import say
from refwright.errors import EXIT_OK, RefwrightError
from refwright.profile import builtin_profiles
from refwright.spec_facts import HELP as FACTS_HELP
from refwright.targets import target_names

_EXIT_CODES = "exit codes: 0 all is well, 1 the input is wrong or outputs are stale, 2 usage"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. Never shows a traceback for bad input."""
    parser = _parser()
    options = parser.parse_args(arguments)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="refwright",
        description="Turn published reference documentation into a reviewed spec and typed SDKs.",
        epilog=_EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"refwright {__version__}")
    parsers = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_build(parsers)
    _add_read(parsers)
    _add_generate(parsers)
    _add_facts(parsers)
    _add_explain(parsers)
    _add_init(parsers)
    _add_schema(parsers)
    return parser


if TYPE_CHECKING:
    _Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]


def _command(
    parsers: _Commands, name: str, summary: str, more: str = ""
) -> argparse.ArgumentParser:
    return parsers.add_parser(
        name,
        help=summary,
        description=f"{summary}.\n\n{more}".strip(),
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_build(parsers: _Commands) -> None:
    command = _command(parsers, "build", "Read all pages of the workspace and write all outputs")
    command.add_argument("apis", nargs="*", metavar="API", help="only these APIs")
    command.add_argument(
        "-w", "--workspace", type=Path, metavar="FILE", help="default: the nearest refwright.toml"
    )
    command.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and show a diff when outputs are stale",
    )
    command.add_argument(
        "--force", action="store_true", help="overwrite outputs that were changed by hand"
    )
    _add_prose(command)
    _add_printing(command)
    command.set_defaults(run=commands.run_build)


def _add_read(parsers: _Commands) -> None:
    command = _command(parsers, "read", "Read pages of one release into a spec")
    command.add_argument(
        "pages",
        nargs="+",
        metavar="PAGE",
        help="file, glob or URL; several are witnesses of one release",
    )
    command.add_argument("--api", required=True, help="the name of the API, such as my-api")
    command.add_argument("--release", required=True, help="the release, such as 1.0")
    command.add_argument(
        "--profile",
        help=f"built in: {', '.join(builtin_profiles())}; or a file (default: the workspace's)",
    )
    command.add_argument("--title", default="", help="the spec's title (default: the page's)")
    command.add_argument(
        "--corrections", type=Path, metavar="FILE", help="default: the workspace's for this API"
    )
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="where to write the spec (default: standard output)",
    )
    _add_prose(command)
    _add_printing(command)
    command.set_defaults(run=commands.run_read)


def _add_generate(parsers: _Commands) -> None:
    command = _command(parsers, "generate", "Generate outputs from specs")
    command.add_argument("specs", nargs="+", type=Path, metavar="SPEC")
    command.add_argument(
        "-t", "--target", action="append", choices=target_names(), help="repeatable (default: all)"
    )
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("generated"),
        metavar="DIR",
        help="outputs go to DIR/TARGET/API/RELEASE (default: generated)",
    )
    command.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and show a diff when outputs are stale",
    )
    command.add_argument(
        "--force", action="store_true", help="overwrite files that were changed by hand"
    )
    command.set_defaults(run=commands.run_generate)


def _add_facts(parsers: _Commands) -> None:
    command = _command(parsers, "facts", "Print a spec's facts without its prose", FACTS_HELP)
    command.add_argument("spec", type=Path, metavar="SPEC")
    command.add_argument("--json", action="store_true", help="as JSON (the default and only form)")
    command.set_defaults(run=commands.run_facts)


def _add_explain(parsers: _Commands) -> None:
    command = _command(
        parsers, "explain", "Tell where a fact stands, in which words, by which rule"
    )
    command.add_argument("api", metavar="API")
    command.add_argument("release", metavar="RELEASE")
    command.add_argument("path", metavar="PATH", help="EVENT.FIELD, or as in the spec")
    command.add_argument("-w", "--workspace", type=Path, metavar="FILE")
    command.add_argument(
        "--lock", type=Path, metavar="FILE", help="a lock file outside a workspace"
    )
    command.set_defaults(run=commands.run_explain)


def _add_init(parsers: _Commands) -> None:
    command = _command(
        parsers,
        "init",
        "Look at unknown pages and write a first profile and refwright.toml",
        "Prints each table with what it is taken for, and how much of its cells gave facts.",
    )
    command.add_argument("pages", nargs="+", metavar="PAGE")
    command.add_argument("--api", default="my-api", help="name of the API (default: my-api)")
    command.add_argument("--release", default="1.0", help="the release (default: 1.0)")
    command.add_argument("--profile", default="base", help="profile to start from (default: base)")
    command.add_argument("-o", "--output", type=Path, default=Path(), metavar="DIR")
    command.set_defaults(run=commands.run_init)


def _add_schema(parsers: _Commands) -> None:
    command = _command(parsers, "schema", "Print the JSON Schema of the spec format")
    command.set_defaults(run=commands.run_schema)


def _add_prose(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--no-prose", action="store_true", help="keep facts only, none of the pages' sentences"
    )


def _add_printing(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--notes", action="store_true", help="show findings of severity note as well"
    )
    command.add_argument("--json", action="store_true", help="print account and findings as JSON")
