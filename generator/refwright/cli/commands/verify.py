"""refwright verify: whether a vendored package is untouched and current."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_USAGE, RefwrightError
from refwright.base.escaping import json_text
from refwright.cli.commands.options import (
    add_templates_option,
    add_workspace_option,
    new_command,
)
from refwright.cli.console import emit, say, say_error
from refwright.files.manifest import MANIFEST, Origin
from refwright.library import verify
from refwright.packages.verifying import Behind, Touched, Verification
from refwright.workspace.workspace import find_workspace

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands

_EXIT_CODES = (
    "exit codes: 0 untouched and, as far as the workspace tells, current; 1 touched: files were "
    "changed,\nremoved or added; 2 usage, or it cannot be judged: the manifest cannot be relied "
    "on, or the package is\nuntouched and what it is compared with (workspace, spec, templates) is "
    "broken; 3 untouched, but behind.\nOf several folders 1 counts before 2, and 2 before 3."
)
_LISTED = 50


def add(parsers: Commands) -> None:
    command = new_command(
        parsers,
        "verify",
        "Tell whether a vendored package is untouched and current",
        "Offline: the manifest says whether it is untouched, the workspace whether it is current.",
        _EXIT_CODES,
    )
    command.add_argument(
        "folders", nargs="+", type=Path, metavar="DIR", help="the package, or the manifest in it"
    )
    command.add_argument(
        "--same-release", action="store_true", help="a newer release does not make it behind"
    )
    command.add_argument("--json", action="store_true", help="print what was found as JSON")
    add_templates_option(command, "what refwright.toml names")
    add_workspace_option(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Tell whether vendored packages are untouched and current."""
    folders = [folder.parent if folder.name == MANIFEST else folder for folder in options.folders]
    found = [(folder, _verified(folder, options)) for folder in folders]
    if options.json:
        emit(json_text([_entry(folder, result) for folder, result in found]))
    else:
        for _, result in found:
            _print(result)
    codes = {_code(result) for _, result in found}
    return min(codes - {0}, default=0)


def _verified(folder: Path, options: argparse.Namespace) -> Verification | RefwrightError:
    try:
        return verify(
            folder,
            workspace=options.workspace or find_workspace(Path.cwd()),
            same_release=options.same_release,
            templates=options.templates,
        )
    except RefwrightError as error:
        return error  # the other folders are to be judged all the same


def _code(result: Verification | RefwrightError) -> int:
    return EXIT_USAGE if isinstance(result, RefwrightError) else result.exit_code


def _print(result: Verification | RefwrightError) -> None:
    if isinstance(result, RefwrightError):
        say_error(result)
        return
    for line in _lines(result):
        say(line)


def _entry(folder: Path, result: Verification | RefwrightError) -> dict[str, object]:
    if isinstance(result, RefwrightError):
        nothing = {"untouched": None, "current": None}
        return {"folder": str(folder), **nothing, "error": str(result), "exit_code": EXIT_USAGE}
    return _data(result)


def _data(found: Verification) -> dict[str, object]:
    return {
        "folder": str(found.folder),
        "origin": _origin_data(found.origin) if found.origin else None,
        "untouched": not found.touched,
        "changed": list(found.touched.changed),
        "missing": list(found.touched.missing),
        "added": list(found.touched.added),
        "unfinished": found.touched.unfinished,
        "current": None if found.behind is None else not found.behind,
        "behind": None if found.behind is None else _behind_data(found.behind),
        "unknown": found.unknown or None,
        "error": None,
        "exit_code": found.exit_code,
    }


def _origin_data(origin: Origin) -> dict[str, object]:
    return {
        "target": origin.target,
        "api": origin.api,
        "release": origin.release,
        "spec": origin.spec_digest,
        "refwright": origin.refwright,
    }


def _behind_data(behind: Behind) -> dict[str, object]:
    return {
        "spec_changed": behind.spec,
        "facts": None if behind.facts is None else dict(behind.facts),
        "files": behind.files,
        "newer_releases": list(behind.newer),
    }


def _lines(found: Verification) -> list[str]:
    origin = found.origin
    what = f": {origin.api} {origin.release} for {origin.target}" if origin else ""
    made = f", by refwright {origin.refwright}" if origin else ""
    return [
        f"{found.folder}{what}{made}",
        *_touched_lines(found.touched, found.files),
        *([f"  not known whether current: {found.unknown}"] if found.behind is None else []),
        *(_behind_lines(found.behind) if found.behind is not None else []),
    ]


def _touched_lines(touched: Touched, files: int) -> list[str]:
    if not touched:
        return [f"  untouched: {_counted(files, 'file')}"]
    lines = ["  a run was stopped half way; run it again"] if touched.unfinished else []
    for word, names in (
        ("changed", touched.changed),
        ("missing", touched.missing),
        ("added", touched.added),
    ):
        lines += [f"  {word}: {_shown(name)}" for name in names[:_LISTED]]
        if len(names) > _LISTED:
            lines.append(f"  {word}: {len(names) - _LISTED} more")
    return lines


def _shown(name: str) -> str:
    """Show a file's name so that it cannot steer a terminal."""
    return name if name.isprintable() else ascii(name)


def _behind_lines(behind: Behind) -> list[str]:
    if not behind:
        return ["  current"]
    lines = []
    if behind.spec:
        facts = ", ".join(f"{count} {severity}" for severity, count in (behind.facts or {}).items())
        total = sum((behind.facts or {}).values())
        told = f": {_counted(total, 'change')} ({facts})" if total else ""
        lines.append(f"  behind: the spec of this release has changed{told}")
    if behind.files:
        files = _counted(behind.files, "file")
        lines.append(f"  behind: {files} would be written otherwise now")
    if behind.newer:
        there = "there are newer releases" if len(behind.newer) > 1 else "there is a newer release"
        lines.append(f"  behind: {there}: {', '.join(behind.newer)}")
    return lines


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
