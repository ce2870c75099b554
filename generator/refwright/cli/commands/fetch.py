"""refwright fetch: the pages that the workspace names by address become captures."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK
from refwright.base.escaping import json_text
from refwright.cli.commands.asking import (
    add_asking_options,
    addresses_of,
    age_lines,
    asked_for,
    fetched_now,
    releases_of,
    summary_of,
    too_old,
)
from refwright.cli.commands.options import (
    add_workspace_option,
    needed_workspace,
    new_command,
    tell_waiting,
)
from refwright.cli.console import emit, say
from refwright.cli.findings import print_findings
from refwright.sources.named_pages import Sources, sources_of_workspace
from refwright.workspace.upkeep_settings import parse_duration

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.sources.fetching import Fetched
    from refwright.workspace.workspace import Release

_MORE = """\
Pages that refwright.toml names by address, and those that its indexes list, are kept by their
content in the folder `captures`, with a manifest that can be committed. A page that fails keeps
its last good capture. What a run that was broken off has fetched is not asked for again."""


def add(parsers: Commands) -> None:
    command = new_command(parsers, "fetch", "Fetch the pages that are named by address", _MORE)
    command.add_argument("apis", nargs="*", metavar="API", help="only these APIs")
    add_workspace_option(command)
    add_asking_options(command, "those whose captures no longer hold, by their own headers")
    command.add_argument("--json", action="store_true", help="print what became of each page")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Fetch the pages that the workspace names by address."""
    workspace = needed_workspace(options.workspace)
    releases = releases_of(workspace, options.apis)
    sources = sources_of_workspace(workspace)
    if options.offline:
        return _ages(sources, releases, options)
    from refwright.sources.fetching import Ask
    from refwright.sources.rounds import failures, moves

    found = fetched_now(workspace, sources, releases, asked_for(options) or Ask(), tell_waiting)
    if options.json:
        emit(json_text([_data(one, sources) for one in found]))
    else:
        for one in found:
            say(f"{one.url}: {one.what}")
        say(f"fetched: {summary_of(found)}")
    problems = failures(found, sources)
    print_findings([*problems, *moves(found)], notes=False)
    return EXIT_FINDINGS if problems else EXIT_OK


def _ages(sources: Sources, releases: list[Release], options: argparse.Namespace) -> int:
    urls = addresses_of(sources, releases)
    for line in age_lines(sources, urls):
        say(line)
    age = parse_duration(options.max_age, "--max-age") if options.max_age else float("inf")
    old = too_old(sources, urls, age)
    print_findings(old, notes=False)
    return EXIT_FINDINGS if old else EXIT_OK


def _data(one: Fetched, sources: Sources) -> dict[str, object]:
    edition = one.edition
    return {
        "page": one.url,
        "what": one.what.value,
        "sha256": edition.sha256 if edition else "",
        "captured": edition.fetched if edition else "",
        "age": sources.captures.age(one.url),
        "moved": one.moved,
        "error": one.error,
    }
