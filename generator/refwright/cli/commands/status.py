"""refwright status: how every page, capture, spec, target and vendored copy stands."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_FINDINGS, EXIT_OK
from refwright.base.escaping import json_text
from refwright.cli.commands.options import add_workspace_option, needed_workspace, new_command
from refwright.cli.console import emit, say
from refwright.workspace.upkeep_settings import parse_duration

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands
    from refwright.updating.status import Row

_MORE = """\
It asks no server: `changed upstream` and `failing` are what the last fetch or update found.
Vendored copies are those that `vendored` in refwright.toml names."""


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "status",
        "Show how every page, capture, spec, target and vendored copy stands",
        _MORE,
        "exit codes: 0 all is current, 1 something needs work, 2 usage",
    )
    add_workspace_option(command)
    command.add_argument(
        "--max-age", metavar="AGE", help="captures that are older, such as 7d, are stale"
    )
    command.add_argument("--all", action="store_true", help="list what is current as well")
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show how everything stands."""
    from refwright.updating.status import status

    workspace = needed_workspace(options.workspace)
    age = options.max_age or workspace.fetch.max_age
    rows = status(workspace, max_age=parse_duration(age, "--max-age") if age else float("inf"))
    if options.json:
        emit(json_text({"rows": [_data(row) for row in rows], "ok": not _work(rows)}))
    else:
        for line in _table(rows if options.all else [*_work(rows), *_told(rows)]):
            say(line)
        counts = Counter(row.state.value for row in rows)
        say(", ".join(f"{count} {state}" for state, count in counts.items()) or "nothing here")
    return EXIT_FINDINGS if _work(rows) else EXIT_OK


_FEW = 40


def _work(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row.needs_work]


def _told(rows: list[Row]) -> list[Row]:
    """Give what is current where that is not too much to read."""
    current = [row for row in rows if not row.needs_work]
    return current if len(current) <= _FEW else []


def _table(rows: list[Row]) -> Iterable[str]:
    cells = [(row.state.value, row.what, row.of, row.name, row.detail) for row in rows]
    head = ("state", "what", "of", "name", "")
    widths = [max(map(len, column)) for column in zip(head, *cells, strict=True)]
    for row in (head, *cells) if cells else ():
        yield "  ".join(
            text.ljust(width) for text, width in zip(row, (*widths[:4], 0), strict=True)
        ).rstrip()


def _data(row: Row) -> dict[str, object]:
    return {key: value for key, value in asdict(row).items() if value} | {"state": row.state.value}
