"""refwright generate: outputs from spec files."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK
from refwright.cli.commands.options import add_templates_option, new_command, tell_waiting
from refwright.cli.console import say_lines, tell
from refwright.files.differences import difference
from refwright.files.workspace_lock import exclusive
from refwright.files.writing import plan_output
from refwright.library import Output, generate, write
from refwright.targets import target_names

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


def add(parsers: Commands) -> None:
    command = new_command(parsers, "generate", "Generate outputs from specs")
    command.add_argument("specs", nargs="+", type=Path, metavar="SPEC")
    command.add_argument(
        "-t",
        "--target",
        action="append",
        metavar="TARGET",
        help=f"repeatable (default: all): {', '.join(target_names())}, or one of --templates",
    )
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("generated"),
        metavar="DIR",
        help="outputs go to DIR/TARGET/API/RELEASE (default: generated)",
    )
    command.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and show a diff when outputs are stale",
    )
    command.add_argument(
        "--force", action="store_true", help="overwrite files that were changed by hand"
    )
    add_templates_option(command, "none")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Generate outputs from specs."""
    stale = False
    with nullcontext() if options.check else exclusive(options.output, tell_waiting):
        for path in options.specs:
            asked = options.target or ()
            outputs = generate(path, asked, folder=options.output, templates=options.templates)
            for output in outputs:
                stale |= _write(output, options)
    return EXIT_FINDINGS if stale else EXIT_OK


def _write(output: Output, options: argparse.Namespace) -> bool:
    """Write one output, or tell whether it is stale."""
    if options.check:
        return _is_stale(output)
    changes = write(output, force=options.force)
    verdict = "written" if changes else "current"
    tell(f"{output.folder}: {verdict} ({len(output.files)} files)")
    return False


def _is_stale(output: Output) -> bool:
    folder, files, origin = output.folder, output.files, output.origin
    plan = plan_output(folder, files, origin, force=True)
    verdict = "stale" if plan.changes else "current"
    tell(f"{folder}: {verdict} ({len(files)} files)")
    if plan.changes:
        what = f"{origin.target}, {origin.api} {origin.release}"
        manifest = plan.wanted.text()
        say_lines(difference(folder, files, plan.changes, what=what, manifest=manifest))
    return bool(plan.changes)
