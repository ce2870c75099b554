"""refwright schema: the JSON Schema of specs and of profiles."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK
from refwright.cli.commands.options import new_command
from refwright.cli.console import emit
from refwright.facts.profile_schema import profile_schema_text
from refwright.spec.schema import schema_text

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(parsers, "schema", "Print the JSON Schema of the spec format")
    command.add_argument(
        "--profile", action="store_true", help="print the schema of profiles, for your editor"
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a JSON Schema."""
    emit(profile_schema_text() if options.profile else schema_text())
    return EXIT_OK
