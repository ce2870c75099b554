"""refwright outline: a page as the rules of a profile see it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK
from refwright.cli.commands.options import given_workspace, new_command
from refwright.cli.console import say
from refwright.facts.column_words import hints_of
from refwright.facts.profile import load_profile
from refwright.facts.rules.outlining import OutlineLine, outline_page, outline_text
from refwright.pages.folders import folder_patterns
from refwright.readers import read_capture
from refwright.sources.reading_now import find_pages

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "outline",
        "Show pages as rules see them: every node, its line, the rule that reads it",
    )
    command.add_argument("pages", nargs="+", metavar="PAGE", help="file, folder, glob or URL")
    command.add_argument(
        "--profile", default="words", help="built in, or a profile file (default: no rules)"
    )
    command.add_argument("--unread", action="store_true", help="show only what no rule reads")
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show pages as the rules of a profile see them."""
    workspace = given_workspace(None)
    profile = options.profile
    apis = {api.name: api.profile for api in workspace.apis} if workspace else {}
    folder = Path.cwd()
    if workspace and profile in apis:
        profile, folder = apis[profile], workspace.root
    loaded = load_profile(profile, folder)
    outlines: dict[str, list[OutlineLine]] = {}
    for capture in find_pages(folder_patterns(tuple(options.pages), Path.cwd()), Path.cwd()):
        document, _ = read_capture(capture, hints_of(loaded), loaded.forms)
        outlines[document.page] = outline_page(document, loaded)
    if options.json:
        say(json.dumps({page: [asdict(one) for one in lines] for page, lines in outlines.items()}))
    else:
        _print(outlines, unread=options.unread)
    gaps = sum(bool(line.gap) for lines in outlines.values() for line in lines)
    return EXIT_FINDINGS if gaps and loaded.rule_sets else EXIT_OK


def _print(outlines: dict[str, list[OutlineLine]], *, unread: bool) -> None:
    for page, lines in outlines.items():
        gaps = sum(bool(line.gap) for line in lines)
        read = sum(bool(line.rule) for line in lines)
        say(f"{page}: {len(lines)} nodes, {read} read or left out by a rule, {gaps} unread")
        for text in outline_text(lines, unread=unread):
            say(f"  {text}")
