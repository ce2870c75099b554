"""refwright explain: where a fact stands, in which words, by which rule."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK, UsageError
from refwright.cli.commands.options import add_workspace_option, needed_workspace, new_command
from refwright.cli.console import say_lines
from refwright.facts.lock import parse_lock
from refwright.reading.explaining import explain, explanation_text
from refwright.spec.file import read_text

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(
        parsers, "explain", "Tell where a fact stands, in which words, by which rule"
    )
    command.add_argument("api", metavar="API")
    command.add_argument("release", metavar="RELEASE")
    command.add_argument("path", metavar="PATH", help="EVENT.FIELD, or as in the spec")
    add_workspace_option(command)
    command.add_argument(
        "--lock", type=Path, metavar="FILE", help="a lock file outside a workspace"
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Explain one path."""
    path = options.lock
    if path is None:
        workspace = needed_workspace(options.workspace)
        path = workspace.lock_path(options.api, options.release)
        workspace.needed_release(options.api, options.release)
        if not path.is_file():
            raise UsageError(
                f"the workspace has no {options.api} {options.release}", remedy="refwright build"
            )
    lock = parse_lock(read_text(path), str(path))
    for explanation in explain(lock, options.path):
        say_lines(explanation_text(explanation))
    return EXIT_OK
