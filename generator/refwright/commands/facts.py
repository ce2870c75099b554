"""refwright facts: a spec without its prose."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.commands.declaring import new_command
from refwright.console import say
from refwright.errors import EXIT_OK
from refwright.spec_facts import HELP as FACTS_HELP
from refwright.spec_facts import spec_facts
from refwright.spec_file import load_spec

if TYPE_CHECKING:
    from refwright.commands.declaring import Commands


def add(parsers: Commands) -> None:
    command = new_command(parsers, "facts", "Print a spec's facts without its prose", FACTS_HELP)
    command.add_argument("spec", type=Path, metavar="SPEC")
    command.add_argument("--json", action="store_true", help="as JSON (the default and only form)")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a spec's facts."""
    facts = spec_facts(load_spec(options.spec))
    say(json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False))
    return EXIT_OK
