"""refwright init: a first look at unknown pages."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK
from refwright.canonical_yaml.files import dump_yaml
from refwright.cli.commands.options import new_command, tell_waiting
from refwright.cli.console import discovery_lines, say, tell
from refwright.facts.profile import load_profile
from refwright.files.workspace_lock import exclusive
from refwright.files.writing import write_text
from refwright.reading.discovery import discover
from refwright.sources.reading_now import find_pages
from refwright.spec.to_data import Data
from refwright.workspace.workspace import FILE_NAME

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands


_GIT_ATTRIBUTES = """\
# written by refwright: folded in reviews, and never with other line ends
/generated/** linguist-generated -text
/spec/**/*.lock.yaml linguist-generated -text
"""


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "init",
        "Look at unknown pages and write a first profile and refwright.toml",
        "Prints each table with what it is taken for, and how much of its cells gave facts.",
    )
    command.add_argument("pages", nargs="+", metavar="PAGE")
    command.add_argument("--api", default="my-api", help="name of the API (default: my-api)")
    command.add_argument("--release", default="1.0", help="the release (default: 1.0)")
    command.add_argument("--profile", default="base", help="profile to start from (default: base)")
    command.add_argument("-o", "--output", type=Path, default=Path(), metavar="DIR")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look at unknown pages and write a first profile and workspace file."""
    profile = load_profile(options.profile)
    captures = find_pages(tuple(options.pages), Path.cwd())
    discoveries, addition = discover(captures, profile)
    for line in discovery_lines(discoveries):
        say(line)
    with exclusive(options.output, tell_waiting):
        _write(_first_files(options, addition))
    nothing = all(not any(d.counts.values()) for d in discoveries)
    for line in _next_steps(options, nothing=nothing):
        tell(line)
    return EXIT_FINDINGS if nothing else EXIT_OK


def _next_steps(options: argparse.Namespace, *, nothing: bool) -> list[str]:
    """Say what to do now."""
    profile = options.output / f"{options.api}.profile.yaml"
    where = "" if options.output == Path() else f" -w {options.output / FILE_NAME}"
    pages = " ".join(shlex.quote(page) for page in options.pages)
    if nothing:
        return [
            "nothing was found on these pages; next:",
            f"  refwright outline {pages} --profile {profile}    # what rules see",
            f"  write rules into {profile} (docs/profiles.md), then run init or outline again",
        ]
    return [
        "next:",
        f"  refwright build{where}    # read the pages, write spec/ and generated/",
        f"  say in {profile} what was not understood, and build again",
    ]


def _write(files: dict[Path, str]) -> None:
    for path, text in files.items():
        if path.exists():
            say(f"kept {path}, which is there already", sys.stderr)
            continue
        write_text(path, text)
        say(f"wrote {path}")


def _first_files(options: argparse.Namespace, addition: Data) -> dict[Path, str]:
    """Give the first profile and workspace file for the pages that init was shown."""
    quoted = ", ".join(json.dumps(page, ensure_ascii=False) for page in options.pages)
    profile = {"profile": options.api, "extends": options.profile, **addition}
    workspace = (
        f"[[api]]\nname = {json.dumps(options.api)}\n"
        f"profile = {json.dumps(f'{options.api}.profile.yaml')}\n"
        'targets = ["python"]\n\n'
        f"[[api.release]]\nname = {json.dumps(options.release)}\npages = [{quoted}]\n"
    )
    return {
        options.output / f"{options.api}.profile.yaml": dump_yaml(profile),
        options.output / FILE_NAME: workspace,
        options.output / ".gitattributes": _GIT_ATTRIBUTES,
    }
