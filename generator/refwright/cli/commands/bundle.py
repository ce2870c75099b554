"""refwright bundle: what to attach to a report about a page that is read wrongly."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK
from refwright.cli.commands.options import given_workspace, new_command
from refwright.cli.console import say
from refwright.facts.column_words import hints_of
from refwright.facts.profile import load_profile
from refwright.files.atomic_files import write_text
from refwright.readers import read_capture
from refwright.reading.bundle import bundle
from refwright.sources.reading_now import find_pages

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "bundle",
        "Write what a report about a page that is read wrongly should hold",
    )
    command.add_argument("pages", nargs="+", metavar="PAGE", help="file, glob or URL")
    command.add_argument(
        "--profile", default="words", help="built in, an API of the workspace, or a profile file"
    )
    command.add_argument(
        "--words", action="store_true", help="include the words of the pages (default: masked)"
    )
    command.add_argument(
        "-o", "--output", type=Path, default=Path("refwright-bundle.md"), metavar="FILE"
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the outline, profile, findings and versions for some pages to a file."""
    workspace = given_workspace(None)
    name, folder = options.profile, Path.cwd()
    known = workspace.api(name) if workspace else None
    if workspace and known:
        name, folder = known.profile, workspace.root
    profile = load_profile(name, folder)
    captures = find_pages(tuple(options.pages), Path.cwd())
    hints = hints_of(profile)
    documents = [read_capture(capture, hints, profile.forms)[0] for capture in captures]
    write_text(options.output, bundle(documents, profile, name, folder, words=options.words))
    say(f"{options.output}: {len(documents)} pages. Check it, then paste it into the issue.")
    return EXIT_OK
