"""The command line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from refwright import __version__
from refwright.building import Outcome, build, generate, load_names, warn_of_losses
from refwright.console import discovery_lines, print_findings, print_outcome, print_reading, say
from refwright.discovery import discover
from refwright.errors import EXIT_FINDINGS, EXIT_OK, EXIT_USAGE, RefwrightError, UsageError
from refwright.explaining import explain, explanation_text
from refwright.lock_file import parse_lock
from refwright.output_files import difference, write_output, write_text
from refwright.pages import find_pages
from refwright.pipeline import Request, load_corrections, read_release, report_data
from refwright.profile import builtin_profiles, load_profile
from refwright.spec_data import Data
from refwright.spec_facts import HELP as FACTS_HELP
from refwright.spec_facts import spec_facts
from refwright.spec_file import SCHEMA_FILE, load_spec, read_text, spec_text
from refwright.spec_schema import schema_text
from refwright.targets import target_names
from refwright.workspace import FILE_NAME, Workspace, find_workspace, load_workspace
from refwright.yaml_file import dump_yaml

_EXIT_CODES = "exit codes: 0 all is well, 1 the input is wrong or outputs are stale, 2 usage"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code. Never shows a traceback for bad input."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options)
    except RefwrightError as error:
        say(f"error: {error}", sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_OK
    except KeyboardInterrupt:
        say("interrupted; nothing was left half written", sys.stderr)
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="refwright",
        description="Turn published reference documentation into a reviewed spec and typed SDKs.",
        epilog=_EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"refwright {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_build(commands)
    _add_read(commands)
    _add_generate(commands)
    _add_facts(commands)
    _add_explain(commands)
    _add_init(commands)
    _add_schema(commands)
    return parser


if TYPE_CHECKING:
    _Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]


def _command(
    commands: _Commands, name: str, summary: str, more: str = ""
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=summary,
        description=f"{summary}.\n\n{more}".strip(),
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_build(commands: _Commands) -> None:
    command = _command(commands, "build", "Read all pages of the workspace and write all outputs")
    command.add_argument("apis", nargs="*", metavar="API", help="only these APIs")
    command.add_argument(
        "-w", "--workspace", type=Path, metavar="FILE", help="default: the nearest refwright.toml"
    )
    command.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and show a diff when outputs are stale",
    )
    command.add_argument(
        "--force", action="store_true", help="overwrite outputs that were changed by hand"
    )
    _add_prose(command)
    _add_printing(command)
    command.set_defaults(run=_build)


def _add_read(commands: _Commands) -> None:
    command = _command(commands, "read", "Read pages of one release into a spec")
    command.add_argument(
        "pages",
        nargs="+",
        metavar="PAGE",
        help="file, glob or URL; several are witnesses of one release",
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
    _add_prose(command)
    _add_printing(command)
    command.set_defaults(run=_read)


def _add_generate(commands: _Commands) -> None:
    command = _command(commands, "generate", "Generate outputs from specs")
    command.add_argument("specs", nargs="+", type=Path, metavar="SPEC")
    command.add_argument(
        "-t", "--target", action="append", choices=target_names(), help="repeatable (default: all)"
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
    command.set_defaults(run=_generate)


def _add_facts(commands: _Commands) -> None:
    command = _command(commands, "facts", "Print a spec's facts without its prose", FACTS_HELP)
    command.add_argument("spec", type=Path, metavar="SPEC")
    command.add_argument("--json", action="store_true", help="as JSON (the default and only form)")
    command.set_defaults(run=_facts)


def _add_explain(commands: _Commands) -> None:
    command = _command(
        commands, "explain", "Tell where a fact stands, in which words, by which rule"
    )
    command.add_argument("api", metavar="API")
    command.add_argument("release", metavar="RELEASE")
    command.add_argument("path", metavar="PATH", help="EVENT.FIELD, or as in the spec")
    command.add_argument("-w", "--workspace", type=Path, metavar="FILE")
    command.add_argument(
        "--lock", type=Path, metavar="FILE", help="a lock file outside a workspace"
    )
    command.set_defaults(run=_explain)


def _add_init(commands: _Commands) -> None:
    command = _command(
        commands,
        "init",
        "Look at unknown pages and write a first profile and refwright.toml",
        "Prints each table with what it is taken for, and how much of its cells gave facts.",
    )
    command.add_argument("pages", nargs="+", metavar="PAGE")
    command.add_argument("--api", default="my-api", help="name of the API (default: my-api)")
    command.add_argument("--release", default="1.0", help="the release (default: 1.0)")
    command.add_argument("--profile", default="base", help="profile to start from (default: base)")
    command.add_argument("-o", "--output", type=Path, default=Path(), metavar="DIR")
    command.set_defaults(run=_init)


def _add_schema(commands: _Commands) -> None:
    command = _command(commands, "schema", "Print the JSON Schema of the spec format")
    command.set_defaults(run=_schema)


def _add_prose(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--no-prose", action="store_true", help="keep facts only, none of the pages' sentences"
    )


def _add_printing(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--notes", action="store_true", help="show findings of severity note as well"
    )
    command.add_argument("--json", action="store_true", help="print account and findings as JSON")


def _workspace(named: Path | None) -> Workspace | None:
    path = named or find_workspace(Path.cwd())
    return load_workspace(path) if path else None


def _needed_workspace(named: Path | None) -> Workspace:
    workspace = _workspace(named)
    if workspace is None:
        raise UsageError(
            "there is no refwright.toml here or above", remedy="name one with --workspace"
        )
    return workspace


def _build(options: argparse.Namespace) -> int:
    workspace = _needed_workspace(options.workspace)
    for name in options.apis:
        if workspace.api(name) is None:
            known = ", ".join(api.name for api in workspace.apis)
            raise UsageError(f"the workspace has no API {name!r}", remedy=f"it has {known}")
    outcomes = build(
        workspace,
        apis=options.apis,
        prose=not options.no_prose,
        check=options.check,
        force=options.force,
    )
    _print_outcomes(outcomes, options)
    failed = any(outcome.reading.failed for outcome in outcomes)
    if failed:
        say(
            "error: nothing was written; the outputs of the last good run are untouched", sys.stderr
        )
    stale = options.check and any(any(o.changes.values()) for o in outcomes)
    return EXIT_FINDINGS if failed or stale else EXIT_OK


def _print_outcomes(outcomes: list[Outcome], options: argparse.Namespace) -> None:
    if options.json:
        say(json.dumps([report_data(o.reading) for o in outcomes], indent=1, ensure_ascii=False))
        return
    for outcome in outcomes:
        print_outcome(outcome, check=options.check)
        if outcome.diff:
            say(outcome.diff)
    print_findings((f for o in outcomes for f in o.reading.findings), notes=options.notes)


def _read(options: argparse.Namespace) -> int:
    workspace = _workspace(None)
    api = workspace.api(options.api) if workspace else None
    profile = options.profile or (api.profile if api else "base")
    folder = workspace.root if workspace and not options.profile else Path.cwd()
    corrections = options.corrections
    if corrections is not None and not corrections.is_file():
        raise UsageError("there is no such corrections file", where=str(corrections))
    if corrections is None and workspace and api:
        corrections = workspace.corrections_path(api.name)
    request = Request(
        api=options.api,
        release=options.release,
        captures=tuple(find_pages(tuple(options.pages), Path.cwd())),
        profile=load_profile(profile, folder),
        corrections=load_corrections(corrections) if corrections else (),
        title=options.title,
        prose=not options.no_prose,
    )
    reading = read_release(request)
    to_stdout = options.output is None
    if not to_stdout:
        warn_of_losses(reading, options.output)
    if options.json and not to_stdout:
        say(json.dumps(report_data(reading), indent=1, ensure_ascii=False))
    else:
        print_reading(reading, sys.stderr if to_stdout else None)
    print_findings(reading.findings, notes=options.notes)
    if reading.spec is None or reading.failed:
        say("error: no spec was written", sys.stderr)
        return EXIT_FINDINGS
    text = spec_text(
        reading.spec,
        schema=SCHEMA_FILE,
        old=read_text(options.output) if not to_stdout and options.output.is_file() else None,
    )
    if to_stdout:
        sys.stdout.write(text)
    else:
        write_text(options.output, text)
    return reading.exit_code


def _generate(options: argparse.Namespace) -> int:
    stale = False
    for path in options.specs:
        spec = load_spec(path)
        names = load_names(path.parent / "names.yaml")
        targets = options.target or target_names()
        for folder, files in generate(spec, targets, options.output, names).items():
            changes = write_output(folder, files, force=options.force, check=options.check)
            verdict = "current" if not changes else "stale" if options.check else "written"
            say(f"{folder}: {verdict} ({len(files)} files)")
            if options.check and changes:
                stale = True
                say(difference(folder, files, changes))
    return EXIT_FINDINGS if stale else EXIT_OK


def _facts(options: argparse.Namespace) -> int:
    facts = spec_facts(load_spec(options.spec))
    say(json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False))
    return EXIT_OK


def _explain(options: argparse.Namespace) -> int:
    path = options.lock
    if path is None:
        workspace = _needed_workspace(options.workspace)
        path = workspace.lock_path(options.api, options.release)
        if not path.is_file():
            raise UsageError(
                f"the workspace has no {options.api} {options.release}", remedy="refwright build"
            )
    lock = parse_lock(read_text(path), str(path))
    for explanation in explain(lock, options.path):
        say(explanation_text(explanation))
    return EXIT_OK


def _init(options: argparse.Namespace) -> int:
    profile = load_profile(options.profile)
    captures = find_pages(tuple(options.pages), Path.cwd())
    discoveries, addition = discover(captures, profile)
    for line in discovery_lines(discoveries):
        say(line)
    for path, text in first_files(options, addition).items():
        if path.exists():
            say(f"kept {path}, which is there already", sys.stderr)
            continue
        write_text(path, text)
        say(f"wrote {path}")
    nothing = all(not any(d.counts.values()) for d in discoveries)
    return EXIT_FINDINGS if nothing else EXIT_OK


def first_files(options: argparse.Namespace, addition: Data) -> dict[Path, str]:
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
    }


def _schema(options: argparse.Namespace) -> int:
    del options
    sys.stdout.write(schema_text())
    return EXIT_OK


__all__ = ["EXIT_USAGE", "main"]
