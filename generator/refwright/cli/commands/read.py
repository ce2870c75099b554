"""refwright read: pages of one release into a spec."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS
from refwright.base.escaping import json_text
from refwright.cli.commands.options import (
    add_gaps_option,
    add_printing_options,
    add_prose_option,
    alone_at,
    given_workspace,
    new_command,
)
from refwright.cli.console import emit, print_reading, say
from refwright.cli.findings import print_findings
from refwright.cli.progress import progress
from refwright.cli.verbosity import Verbosity, verbosity
from refwright.facts.profile import builtin_profiles, load_profile
from refwright.files.writing import write_text
from refwright.library import read_release
from refwright.packages.building import compare_with_last_spec
from refwright.reading.read_release import report_data
from refwright.spec.file import SCHEMA_FILE, read_text, spec_text

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.reading.read_release import Reading


def add(parsers: Commands) -> None:
    command = new_command(parsers, "read", "Read pages of one release into a spec")
    command.add_argument(
        "pages",
        nargs="+",
        metavar="PAGE",
        help="file, glob or URL; several are parts of one release",
    )
    command.add_argument(
        "--same-page",
        action="store_true",
        help="the pages are captures of one page, in order of belief: reconcile them",
    )
    command.add_argument("--api", required=True, help="the name of the API, such as my-api")
    command.add_argument("--release", required=True, help="the release, such as 1.0")
    command.add_argument(
        "--profile",
        help=f"built in: {', '.join(builtin_profiles())}; or a file (default: the workspace's)",
    )
    command.add_argument("--title", default="", help="the spec's title (default: the page's)")
    command.add_argument(
        "--corrections", type=Path, metavar="FILE", help="default: the workspace's for this API"
    )
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="where to write the spec (default: standard output)",
    )
    add_gaps_option(command)
    add_prose_option(command)
    add_printing_options(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read pages of one release into a spec."""
    workspace = given_workspace(None)
    api = workspace.api(options.api) if workspace else None
    profile = options.profile or (api.profile if api else "base")
    folder = workspace.root if workspace and not options.profile else Path.cwd()
    corrections = options.corrections
    if corrections is None and workspace and api:
        corrections = workspace.corrections_path(api.name)
        corrections = corrections if corrections.is_file() else None
    with progress("reading"):
        reading = read_release(
            options.pages,
            api=options.api,
            release=options.release,
            profile=load_profile(profile, folder),
            corrections=corrections,
            title=options.title,
            prose=not options.no_prose,
            same_page=options.same_page,
            allow_gaps=options.allow_gaps or bool(api and api.allow_gaps),
        )
    _tell(reading, options)
    if reading.spec is None or reading.failed:
        say("error: no spec was written", sys.stderr)
        return EXIT_FINDINGS
    if options.output is None:
        emit(spec_text(reading.spec, schema=SCHEMA_FILE))
    else:
        with alone_at(options.output):
            old = read_text(options.output) if options.output.is_file() else None
            write_text(options.output, spec_text(reading.spec, schema=SCHEMA_FILE, old=old))
    return reading.exit_code


def _tell(reading: Reading, options: argparse.Namespace) -> None:
    """Print what was read and what is doubtful; not where the spec itself is printed."""
    to_stdout = options.output is None
    everything = verbosity(options) is Verbosity.VERBOSE
    if not to_stdout:
        compare_with_last_spec(reading, options.output)
    if options.json and not to_stdout:
        emit(json_text(report_data(reading)))
    else:
        print_reading(reading, sys.stderr if to_stdout else None, account=everything)
        print_findings(reading.findings, notes=options.notes, everything=everything)
