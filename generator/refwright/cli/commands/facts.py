"""refwright facts: a spec without its prose."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK
from refwright.base.escaping import json_text
from refwright.cli.commands.options import new_command
from refwright.cli.console import emit
from refwright.spec.facts_document import HELP as FACTS_HELP
from refwright.spec.facts_document import spec_facts
from refwright.spec.file import load_spec

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(parsers, "facts", "Print a spec's facts without its prose", FACTS_HELP)
    command.add_argument("spec", type=Path, metavar="SPEC")
    command.add_argument("--json", action="store_true", help="as JSON (the default and only form)")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a spec's facts."""
    facts = spec_facts(load_spec(options.spec))
    emit(json_text(facts, sort_keys=True))
    return EXIT_OK
