"""What the commands share: how one is declared, and the workspace that it works in."""

from __future__ import annotations

import argparse
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from refwright.base.errors import UsageError
from refwright.cli.console import say
from refwright.cli.verbosity import add_verbosity_options

EXIT_CODES = "exit codes: 0 all is well, 1 the input is wrong or outputs are stale, 2 usage"

if TYPE_CHECKING:
    from refwright.cli.arguments import Parser
    from refwright.workspace.workspace import Workspace

    Commands: TypeAlias = argparse._SubParsersAction[Parser]


def new_command(
    parsers: Commands, name: str, summary: str, more: str = "", exit_codes: str = EXIT_CODES
) -> argparse.ArgumentParser:
    """Declare a command, with its line in the list of commands and its own help."""
    command = parsers.add_parser(
        name,
        help=summary,
        description=f"{summary}.\n\n{more}".strip(),
        epilog=exit_codes,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_verbosity_options(command)
    return command


def add_gaps_option(command: argparse.ArgumentParser) -> None:
    """Let pages be read that the profile's rules do not read whole."""
    command.add_argument(
        "--allow-gaps",
        action="store_true",
        help="write the spec although no rule reads some parts of the pages; it says which",
    )


def add_prose_option(command: argparse.ArgumentParser) -> None:
    """Let the user keep the pages' sentences out."""
    command.add_argument(
        "--no-prose", action="store_true", help="keep facts only, none of the pages' sentences"
    )


def add_printing_options(command: argparse.ArgumentParser) -> None:
    """Let the user choose how accounts and findings are printed."""
    command.add_argument(
        "--notes", action="store_true", help="show findings of severity note as well"
    )
    command.add_argument("--json", action="store_true", help="print account and findings as JSON")


def add_templates_option(command: argparse.ArgumentParser, default: str) -> None:
    """Let the user's own templates go before refwright's."""
    command.add_argument(
        "--templates",
        type=Path,
        metavar="DIR",
        help="templates of yours, which go before refwright's, and targets that they declare "
        f"(default: {default}; see docs/templates.md)",
    )


def add_workspace_option(command: argparse.ArgumentParser) -> None:
    """Let the user name the workspace file."""
    command.add_argument(
        "-w", "--workspace", type=Path, metavar="FILE", help="default: the nearest refwright.toml"
    )


def given_workspace(named: Path | None) -> Workspace | None:
    """Load the workspace that was named, else the nearest one, if there is any."""
    from refwright.workspace.workspace import (  # not every command has one
        find_workspace,
        load_workspace,
    )

    path = named or find_workspace(Path.cwd())
    return load_workspace(path) if path else None


def needed_workspace(named: Path | None) -> Workspace:
    """Load the workspace that was named, else the nearest one; raises when there is none."""
    workspace = given_workspace(named)
    if workspace is None:
        raise UsageError(
            "there is no refwright.toml here or above", remedy="name one with --workspace"
        )
    return workspace


def alone_at(path: Path) -> AbstractContextManager[None]:
    """Keep other runs away while a file is read, changed and written.

    Whoever writes it takes the same lock, which hangs on the file alone: that of the workspace
    which it is in, else that of its folder. A device or a pipe has none.
    """
    from refwright.files.workspace_lock import exclusive  # not every command writes
    from refwright.workspace.workspace import find_workspace, state_folder

    if path.exists() and not path.is_file():
        return nullcontext()
    folder = path.resolve().parent
    found = find_workspace(folder)
    return exclusive(state_folder(found.parent) if found else folder, tell_waiting)


def tell_waiting(text: str) -> None:
    """Tell that another run is waited for."""
    say(text, sys.stderr)
