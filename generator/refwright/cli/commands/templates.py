"""refwright templates: what there is to replace, and what templates are given."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK, UsageError
from refwright.base.nearest import did_you_mean
from refwright.cli.commands.options import new_command
from refwright.cli.console import emit, say
from refwright.spec.file import read_text
from refwright.targets.emission.environment import template_folder
from refwright.targets.user_templates.view_reference import view_reference

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "templates",
        "List refwright's templates, print one, or print what templates are given",
        "A template of the same name in the folder of --templates goes before refwright's own.",
    )
    choice = command.add_mutually_exclusive_group()
    choice.add_argument("name", nargs="?", metavar="NAME", help="print this template")
    choice.add_argument(
        "--view", action="store_true", help="print the reference of the view and the filters"
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List the templates, or print one or the reference."""
    if options.view:
        emit(view_reference())
        return EXIT_OK
    folder = template_folder()
    known = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.jinja"))
    if options.name is None:
        for name in known:
            say(name)
    elif options.name in known:
        emit(read_text(folder / options.name))
    else:
        raise UsageError(
            f"there is no template {options.name!r}",
            remedy=did_you_mean(options.name, known, "refwright templates lists them"),
        )
    return EXIT_OK
