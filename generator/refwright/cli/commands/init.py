"""refwright init: a first look at unknown pages."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK
from refwright.canonical_yaml.files import dump_yaml
from refwright.cli.commands.options import new_command, tell_waiting
from refwright.cli.console import discovery_lines, say, tell
from refwright.facts.column_words import hints_of
from refwright.facts.profile import load_profile
from refwright.facts.profile_schema import PROFILE_SCHEMA_FILE, profile_schema_text
from refwright.files.workspace_lock import exclusive
from refwright.files.writing import write_text
from refwright.pages.folders import folder_patterns
from refwright.readers import read_capture
from refwright.reading.discovery import discover
from refwright.reading.first_look import (
    FirstLook,
    first_look,
    look_lines,
    look_with,
    rules_text,
)
from refwright.sources.reading_now import find_pages
from refwright.workspace.adding import with_release
from refwright.workspace.workspace import FILE_NAME

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.pages.document import Document
    from refwright.reading.discovery import Discovery


_GIT_ATTRIBUTES = """\
# written by refwright: folded in reviews, and never with other line ends
/generated/** linguist-generated -text
/spec/**/*.lock.yaml linguist-generated -text
"""
_FEW = 5
_SHARE = 0.6


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "init",
        "Look at unknown pages and write a first profile and refwright.toml",
        "Proposes rules from what repeats on the pages, and says what they read and what not.\n"
        "In a workspace, the API or release is added to refwright.toml.",
    )
    command.add_argument("pages", nargs="+", metavar="PAGE", help="file, folder, glob or URL")
    command.add_argument("--api", default="my-api", help="name of the API (default: my-api)")
    command.add_argument("--release", default="1.0", help="the release (default: 1.0)")
    command.add_argument("--profile", default="base", help="profile to start from (default: base)")
    command.add_argument("-o", "--output", type=Path, default=Path(), metavar="DIR")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Look at unknown pages and write, or add to, a profile and a workspace file."""
    patterns = folder_patterns(tuple(options.pages), Path.cwd())
    captures = find_pages(patterns, Path.cwd())
    start = load_profile(options.profile)
    discoveries, addition = discover(captures, start)
    documents = [read_capture(capture, hints_of(start), start.forms)[0] for capture in captures]
    known = options.output / f"{options.api}.profile.yaml"
    if known.exists():
        return _look_again(options, patterns, documents, known)
    rules = first_look(documents, start, options.api)
    if _reads_better(rules, discoveries):
        text = rules.text
        _tell_rules(rules, len(documents))
        nothing = False
    else:
        for line in discovery_lines(discoveries)[: None if len(documents) <= _FEW else 50]:
            say(line)
        profile = {"profile": options.api, "extends": options.profile, **addition}
        text = f"# yaml-language-server: $schema={PROFILE_SCHEMA_FILE}\n{dump_yaml(profile)}"
        nothing = all(not any(found.counts.values()) for found in discoveries)
    with exclusive(options.output, tell_waiting):
        _write(
            {
                known: text,
                options.output / PROFILE_SCHEMA_FILE: profile_schema_text(),
                options.output / ".gitattributes": _GIT_ATTRIBUTES,
            }
        )
        _write_workspace(options, patterns)
    for line in _next_steps(options, patterns, nothing=nothing):
        tell(line)
    return EXIT_FINDINGS if nothing else EXIT_OK


def _reads_better(rules: FirstLook, discoveries: list[Discovery]) -> bool:
    """Tell whether the proposed rules read the pages better than their headers alone do."""
    by_headers = sum(found.members for found in discoveries)
    events = sum(found.counts.get("events", 0) for found in discoveries)
    if events and not rules.look.counts["events"]:
        return False
    return rules.look.members > by_headers * _SHARE


def _tell_rules(rules: FirstLook, pages: int) -> None:
    say(f"{pages} {'page' if pages == 1 else 'pages'}; rules proposed for:")
    for note in rules.notes:
        say(f"  {note}")
    for line in look_lines(rules.look):
        say(line)


def _look_again(
    options: argparse.Namespace,
    patterns: tuple[str, ...],
    documents: list[Document],
    known: Path,
) -> int:
    """With a profile that stands already: what it reads, what not, and the release added."""
    say(f"kept {known}, which is there already; with it:")
    profile = load_profile(known.name, known.parent)
    look = look_with(documents, profile)
    for line in look_lines(look):
        say(line)
    more = first_look(documents, profile, options.api)
    if look.unread and more.rules:
        say("rules that init would propose for these pages, to take from:")
        for line in rules_text(more.rules).splitlines():
            say(f"  {line}")
    with exclusive(options.output, tell_waiting):
        _write_workspace(options, patterns)
    for line in _next_steps(options, patterns, nothing=not look.members):
        tell(line)
    return EXIT_OK if look.members else EXIT_FINDINGS


def _next_steps(
    options: argparse.Namespace, patterns: tuple[str, ...], *, nothing: bool
) -> list[str]:
    """Say what to do now."""
    profile = options.output / f"{options.api}.profile.yaml"
    where = "" if options.output == Path() else f" -w {options.output / FILE_NAME}"
    pages = " ".join(shlex.quote(page) for page in patterns)
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


def _write_workspace(options: argparse.Namespace, patterns: tuple[str, ...]) -> None:
    """Write the workspace file, or add the API or release to the one that is there."""
    path = options.output / FILE_NAME
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    pages = [_from_workspace(page, options.output) for page in patterns]
    release = (
        f"[[api.release]]\nname = {json.dumps(options.release)}\n"
        f"pages = [{', '.join(json.dumps(page, ensure_ascii=False) for page in pages)}]\n"
    )
    api = (
        f"[[api]]\nname = {json.dumps(options.api)}\n"
        f"profile = {json.dumps(f'{options.api}.profile.yaml')}\ntargets = [\"python\"]\n\n"
    )
    new = with_release(old, options.api, options.release, api, release)
    if new == old:
        say(f"kept {path}, which has {options.api} {options.release} already", sys.stderr)
        return
    write_text(path, new)
    say(f"{'added to' if old else 'wrote'} {path}")


def _from_workspace(page: str, folder: Path) -> str:
    """Return a page's name as the workspace file says it: relative to its folder."""
    if page.startswith(("http://", "https://", "/")):
        return page
    return Path(os.path.relpath(page, folder)).as_posix()
