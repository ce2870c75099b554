"""refwright schema: the JSON Schema of the spec format."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK
from refwright.cli.commands.options import new_command
from refwright.cli.console import emit
from refwright.spec.schema import schema_text

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(parsers, "schema", "Print the JSON Schema of the spec format")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the JSON Schema of the spec format."""
    del options
    emit(schema_text())
    return EXIT_OK
