"""refwright vendor: a generated package put into another tree."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK, UsageError
from refwright.cli.commands.options import (
    add_templates_option,
    add_workspace_option,
    needed_workspace,
    new_command,
    tell_waiting,
)
from refwright.cli.console import tell
from refwright.packages.vendoring import Wanted, vendor

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "vendor",
        "Put a generated package into a tree of yours",
        "It is the package that build generates, with a manifest by which `refwright verify`\n"
        "knows it. Again with another release, the same folder is brought to that one.",
    )
    command.add_argument("api", metavar="API")
    command.add_argument("release", metavar="RELEASE")
    command.add_argument("-t", "--target", required=True, metavar="TARGET")
    command.add_argument(
        "--into",
        required=True,
        type=Path,
        metavar="DIR",
        help="new, empty, or written by refwright",
    )
    command.add_argument(
        "--as",
        dest="package",
        metavar="NAME",
        help="a name for the package (default: the API's); two releases need two",
    )
    command.add_argument(
        "--bare",
        action="store_true",
        help="Python: DIR itself is the package, to be imported as part of yours",
    )
    command.add_argument(
        "--force", action="store_true", help="overwrite files that were changed by hand"
    )
    add_templates_option(command, "what refwright.toml names")
    add_workspace_option(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Put a generated package into a tree of the user's."""
    _check_name_options(options)
    workspace = needed_workspace(options.workspace)
    if options.templates:
        workspace = replace(workspace, templates=options.templates)
    wanted = Wanted(
        options.api, options.release, options.target, options.package or "", options.bare
    )
    changes = vendor(
        workspace,
        wanted,
        options.into,
        force=options.force,
        waiting=tell_waiting,
    )
    if changes:
        tell(f"{options.into}: {len(changes.written)} written, {len(changes.removed)} removed")
    else:
        tell(f"{options.into}: unchanged")
    return EXIT_OK


def _check_name_options(options: argparse.Namespace) -> None:
    if options.package is not None and not options.package.strip():
        raise UsageError("the name of --as is empty", remedy="name the package, or leave out --as")
    if options.package is not None and options.bare:
        raise UsageError(
            "with --bare the folder's place in your tree is the name", remedy="leave out --as"
        )
