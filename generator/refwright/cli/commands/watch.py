"""refwright watch: builds again whenever a page, a profile or a template changes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK, UsageError
from refwright.cli.commands.options import add_templates_option, add_workspace_option, new_command
from refwright.cli.console import say
from refwright.workspace.workspace import find_workspace

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands

_MORE = """\
For work on a profile or on templates: shows what changes in the specs, and which outputs change.
It asks no server."""


def add(parsers: Commands) -> None:
    command = new_command(
        parsers, "watch", "Build again on every change, and show what came of it", _MORE
    )
    add_workspace_option(command)
    add_templates_option(command, "what refwright.toml names")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Build again on every change, until somebody ends it."""
    from refwright.updating.watching import watch

    file = options.workspace or find_workspace(Path.cwd())
    if file is None:
        raise UsageError(
            "there is no refwright.toml here or above", remedy="name one with --workspace"
        )
    try:
        watch(file, options.templates, _tell)
    except KeyboardInterrupt:
        say("watched no longer")
    return EXIT_OK


def _tell(text: str) -> None:
    for line in text.splitlines():
        say(line)
    sys.stdout.flush()
