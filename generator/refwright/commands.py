"""What each command of the command line does, from its parsed options to its exit code."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from refwright.building import Outcome, build, generate, load_names, warn_of_losses
from refwright.console import discovery_lines, print_findings, print_outcome, print_reading, say
from refwright.discovery import discover
from refwright.errors import EXIT_FINDINGS, EXIT_OK, UsageError
from refwright.explaining import explain, explanation_text
from refwright.lock_file import parse_lock
from refwright.output_files import difference, write_output, write_text
from refwright.pages import find_pages
from refwright.pipeline import Request, load_corrections, read_release, report_data
from refwright.profile import load_profile
from refwright.spec_data import Data
from refwright.spec_facts import spec_facts
from refwright.spec_file import SCHEMA_FILE, load_spec, read_text, spec_text
from refwright.spec_schema import schema_text
from refwright.targets import target_names
from refwright.workspace import FILE_NAME, Workspace, find_workspace, load_workspace
from refwright.yaml_file import dump_yaml


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


def run_build(options: argparse.Namespace) -> int:
    """Read all pages of the workspace and write all outputs."""
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


def run_read(options: argparse.Namespace) -> int:
    """Read pages of one release into a spec."""
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


def run_generate(options: argparse.Namespace) -> int:
    """Generate outputs from specs."""
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


def run_facts(options: argparse.Namespace) -> int:
    """Print a spec's facts."""
    facts = spec_facts(load_spec(options.spec))
    say(json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False))
    return EXIT_OK


def run_explain(options: argparse.Namespace) -> int:
    """Explain one path."""
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


def run_init(options: argparse.Namespace) -> int:
    """Look at unknown pages and write a first profile and workspace file."""
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


def run_schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of the spec format."""
    del options
    sys.stdout.write(schema_text())
    return EXIT_OK
