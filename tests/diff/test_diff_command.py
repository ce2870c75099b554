"""``refwright diff`` as a user meets it: what can be compared, exit codes, filters, bad input."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import jsonschema
import pytest

from refwright.cli.main import main
from refwright.review.reports import json_report

ROOT = Path(__file__).resolve().parents[2]
OLD = "spec/genesys-ors/8.1.yaml"
NEW = "spec/genesys-ors/8.1.4.yaml"
PAGE = "spec/pages/genesys-ors/8.1/events.txt"
HOSTILE = "<b>x</b> ]]> \x1b[31m **y** | `z`\n::error::owned"


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def diff(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> Done:
    """Run the command in this process, which is what makes many runs quick."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(cwd),
        mock.patch.dict(os.environ, environment),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            code = main(["diff", *map(str, arguments)])
        except SystemExit as stopped:
            code = int(str(stopped.code))
    return Done(code, out.getvalue(), err.getvalue())


def refused(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> str:
    done = diff(*arguments, cwd=cwd, **environment)
    assert done.returncode == 2, done.stdout + done.stderr
    told = json.loads(done.stdout)["error"] if done.stdout else {"what": done.stderr}
    assert told["what"] in done.stderr
    return done.stderr


def report(*arguments: str | Path, cwd: Path = ROOT) -> dict[str, Any]:
    done = diff(*arguments, "--format", "json", cwd=cwd)
    assert done.returncode in {0, 1}, done.stderr
    data = json.loads(done.stdout)
    jsonschema.Draft202012Validator(json_report.report_schema()).validate(data)
    assert data["failed"] is (done.returncode == 1)
    found: dict[str, Any] = data
    return found


def changes(*arguments: str | Path, cwd: Path = ROOT) -> list[tuple[str, str]]:
    (comparison,) = report(*arguments, cwd=cwd)["comparisons"]
    listed = comparison["changes"]
    assert isinstance(listed, list)
    return [(change["kind"], "/".join(map(str, change["path"]))) for change in listed]


def spec(release: str, *, api: str = "paint", colour: str = "string", more: str = "") -> str:
    return (
        f"refwright: 1\napi: {api}\nrelease: '{release}'\nevents:\n"
        "  paint.done:\n    kind: result\n    fields:\n      colour:\n"
        f"        type: {colour}\n{more}"
    )


SIZE = "      size:\n        type: integer\n"


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        env={
            **os.environ,
            "GIT_CONFIG_GLOBAL": str(folder / ".no-such-config"),
            "GIT_AUTHOR_NAME": "a",
            "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "a",
            "GIT_COMMITTER_EMAIL": "a@example.org",
        },
    )
    return done.stdout


WORKSPACE = '[[api]]\nname = "paint"\n' + "".join(
    f'[[api.release]]\nname = "{name}"\npages = ["x"]\n' for name in ("1.0", "2.0")
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a repository: at v1 a field size, later it was removed and a release is new."""
    folder = tmp_path_factory.mktemp("repository")
    git(folder, "init", "-q", "-b", "main")
    specs = folder / "spec" / "paint"
    specs.mkdir(parents=True)
    (folder / "refwright.toml").write_text(WORKSPACE, encoding="utf-8")
    (specs / "1.0.yaml").write_text(spec("1.0", more=SIZE), encoding="utf-8")
    (specs / "corrections.yaml").write_text("corrections: []\n", encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "first")
    git(folder, "tag", "v1")
    (specs / "1.0.yaml").write_text(spec("1.0"), encoding="utf-8")
    (specs / "2.0.yaml").write_text(spec("2.0", colour="integer"), encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "second")
    return folder


# --- what can be compared ---


@pytest.mark.parametrize("old", [OLD, "genesys-ors@8.1", f"HEAD:{OLD}", "HEAD:genesys-ors@8.1"])
def test_a_spec_has_many_names(old: str) -> None:
    found = changes(old, NEW, "--only", "event-removed")
    assert [path.removeprefix("events/") for _, path in found] == [
        "interaction.pick.done",
        "error.interaction.pick",
        "interaction.abandoned",
        "interaction.restored",
    ]


def test_pages_are_read_and_findings_point_at_their_rows() -> None:
    pages = f"pages@8.1:{PAGE}"
    (comparison,) = report(pages, "genesys-ors@8.1.4", "--only", "field-removed")["comparisons"]
    place = comparison["changes"][0]["old_place"]
    assert place["file"] == PAGE
    assert re.fullmatch(r"line \d+ \(section 'Events', table 2, row 12\)", place["note"])
    assert changes(f"pages@8.1:{PAGE}", OLD) == []


def test_findings_point_at_spec_and_generated_file() -> None:
    (comparison,) = report(OLD, NEW, "--path", "interaction.deleted/fields/resultof")["comparisons"]
    change, *_ = comparison["changes"]
    place = change["new_place"]
    assert place["file"] == NEW
    line = (ROOT / NEW).read_text(encoding="utf-8").splitlines()[place["line"] - 1]
    assert line.strip() == "resultof:"
    assert change["generated"]
    for generated in change["generated"]:
        text = (ROOT / generated["file"]).read_text(encoding="utf-8").splitlines()
        assert "resultof" in text[generated["line"] - 1]
    assert "generated/" not in diff(OLD, NEW, "--no-generated").stdout


def test_a_bare_revision_is_all_specs_then_and_now(repository: Path) -> None:
    data = report("v1", cwd=repository)
    assert [c["new"] for c in data["comparisons"]] == [
        {"label": "spec/paint/1.0.yaml", "api": "paint", "release": "1.0"}
    ]
    assert changes("v1", cwd=repository) == changes("v1", "HEAD", cwd=repository)
    assert ("field-removed", "events/paint.done/fields/size") in changes("v1", cwd=repository)
    assert data["notes"] == ["spec/paint/2.0.yaml stands only in the files here"]


def test_a_bare_revision_against_one_spec_is_that_spec_then(repository: Path) -> None:
    both = changes("v1", "paint@1.0", cwd=repository)
    assert both == changes("v1:spec/paint/1.0.yaml", "spec/paint/1.0.yaml", cwd=repository)
    inside = repository / "spec"
    assert changes("v1:./paint/1.0.yaml", "paint/1.0.yaml", cwd=inside) == both


def test_a_named_workspace_says_which_repository(repository: Path, tmp_path: Path) -> None:
    named = ("-w", repository / "refwright.toml")
    assert changes("v1", *named, cwd=tmp_path) == changes("v1", cwd=repository)


def test_a_revision_is_narrowed_to_an_api_and_a_release(repository: Path) -> None:
    assert len(report("HEAD", "--api", "paint", cwd=repository)["comparisons"]) == 2
    assert len(report("HEAD", "--release", "2.0", cwd=repository)["comparisons"]) == 1
    assert "no API 'ink'" in refused("HEAD", "--api", "ink", cwd=repository)
    assert "no spec stands both" in refused("v1", "--release", "2.0", cwd=repository)


# --- exit codes and filters ---


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ((), 1),
        (("--fail-on", "never"), 0),
        (("--only", "warning"), 0),
        (("--only", "warning", "--fail-on", "warning"), 1),
        (("--only", "info", "--fail-on", "any"), 1),
        (("--side", "caller"), 0),
        (("--side", "receiver"), 1),
        (("--path", "interaction.added"), 0),
        (("--path", "interaction.added", "--fail-on", "any"), 1),
        (("--path", "events/interaction.p*"), 1),
    ],
)
def test_the_exit_code_follows_what_is_asked_for(more: tuple[str, ...], code: int) -> None:
    assert diff(OLD, NEW, *more).returncode == code


def test_the_same_spec_twice_has_no_changes() -> None:
    done = diff(OLD, OLD, "--fail-on", "any")
    assert done.returncode == 0
    assert "no changes" in done.stdout
    assert "Nothing has changed." in done.stdout


def test_filters_take_severities_kinds_elements_actions_and_paths() -> None:
    everything = changes(OLD, NEW)
    by_kind = changes(OLD, NEW, "--only", "event-removed,event-added")
    assert {kind for kind, _ in by_kind} == {"event-removed", "event-added"}
    assert set(changes(OLD, NEW, "--only", "value")) > {
        ("value-removed", "events/error.interaction.redirect/fields/error/values/remote")
    }
    assert {kind for kind, _ in changes(OLD, NEW, "--only", "reworded")} == {"summary-changed"}
    some = changes(OLD, NEW, "--path", "events/interaction.part*/fields/focus*")
    assert len(some) == 6
    assert set(some) < set(everything)
    assert "left out by filters" in diff(OLD, NEW, "--only", "breaking").stdout


def test_an_unknown_word_for_only_is_told() -> None:
    assert "did you mean 'breaking'?" in refused(OLD, NEW, "--only", "breakin")


# --- formats ---


@pytest.mark.parametrize("name", ["text", "markdown", "json", "html", "sarif", "junit", "github"])
def test_every_format_goes_to_a_file_and_to_the_output(name: str, tmp_path: Path) -> None:
    target = tmp_path / "report"
    to_file = diff(OLD, NEW, "--format", name, "-o", target)
    assert (to_file.returncode, to_file.stdout) == (1, "")
    printed = diff(OLD, NEW, "--format", name)
    assert printed.stdout == target.read_text(encoding="utf-8")


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True)
    assert diff(OLD, NEW, "--brief", "-o", pipe).returncode == 1
    assert "10 breaking" in reader.communicate(timeout=20)[0]
    assert pipe.is_fifo()
    assert "cannot be written" in refused(OLD, NEW, "-o", tmp_path)


def test_colour_is_for_terminals_unless_asked_for() -> None:
    assert "\x1b" not in diff(OLD, NEW).stdout
    assert "\x1b" in diff(OLD, NEW, "--colour", "always").stdout
    assert "\x1b" not in diff(OLD, NEW, "--colour", "never").stdout


def test_a_run_of_github_gets_its_summary(tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    done = diff(OLD, NEW, "-f", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert done.stdout.startswith("::error file=spec/genesys-ors/8.1.4.yaml,line=")
    assert summary.read_text(encoding="utf-8").startswith("before\n# genesys-ors 8.1 to 8.1.4")
    failed = diff(OLD, NEW, "-f", "github", GITHUB_STEP_SUMMARY=str(tmp_path))
    assert failed.returncode == 2
    assert "cannot be written" in failed.stderr


def test_a_breaking_change_has_its_witness() -> None:
    shown = diff(OLD, NEW, "--path", "interaction.onmerge", "--only", "breaking").stdout
    assert "witness: code that reads interaction.onmerge.hints" in shown
    assert "works with 8.1, fails with 8.1.4" in " ".join(shown.split())


def test_what_looks_like_a_page_read_badly_is_flagged(tmp_path: Path) -> None:
    fields = "".join(f"      f{n}:\n        type: string\n" for n in range(6))
    (tmp_path / "spec" / "paint").mkdir(parents=True)
    third = '[[api.release]]\nname = "3.0"\npages = ["x"]\n'
    (tmp_path / "refwright.toml").write_text(WORKSPACE + third, encoding="utf-8")
    for release, more in (("1.0", fields), ("2.0", ""), ("3.0", fields)):
        path = tmp_path / "spec" / "paint" / f"{release}.yaml"
        path.write_text(spec(release, more=more), encoding="utf-8")
    assert "[diff-touches-much]" in diff("paint@1.0", "paint@2.0", cwd=tmp_path).stdout
    assert "[release-rolled-back]" in diff("paint@2.0", "paint@3.0", cwd=tmp_path).stdout


@pytest.mark.parametrize("name", ["text", "markdown", "json", "html", "sarif", "junit", "github"])
def test_a_hostile_spec_stays_text(name: str, tmp_path: Path) -> None:
    quoted = json.dumps(HOSTILE)
    for release, extra in (("1", ""), ("2", f"  {quoted}:\n    kind: error\n    fields: {{}}\n")):
        text = spec(release) + extra + (f"    summary: {quoted}\n" if extra else "")
        (tmp_path / f"{release}.yaml").write_text(text, encoding="utf-8")
    done = diff("1.yaml", "2.yaml", "-f", name, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "event-added" in done.stdout
    assert "\x1b" not in done.stdout
    assert "::error::owned" not in [line.strip() for line in done.stdout.splitlines()]


# --- bad input ---


def test_what_names_nothing_is_told(repository: Path) -> None:
    assert "say what to compare" in refused()
    assert "so the other side must be one" in refused(OLD)
    assert "no such spec file" in refused("spec/none.yaml", NEW)
    assert "genesys-ors has no release '7'" in refused("genesys-ors@7", NEW)
    assert "is no spec file, no release" in refused("v9", cwd=repository)
    assert "no revision 'v9'" in refused("v9:spec/paint/1.0.yaml", "paint@1.0", cwd=repository)
    assert "no such file at this revision" in refused("v1:spec/x.yaml", "paint@1.0", cwd=repository)
    assert "no such file at this revision" in refused("v1", "paint@2.0", cwd=repository)


def test_a_revision_is_never_an_option(repository: Path) -> None:
    message = refused("--", "--output=owned:x.yaml", "paint@1.0", cwd=repository)
    assert "is no revision" in message
    assert not (repository / "owned").exists()


def test_a_shallow_clone_says_so(repository: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "clone")
    message = refused("v1", cwd=tmp_path / "clone")
    assert "shallow" in message
    assert "--unshallow" in message


def test_git_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert "git is not installed" in refused(f"v1:{OLD}", NEW, PATH=str(tmp_path))
    (tmp_path / "s.yaml").write_text(spec("1"), encoding="utf-8")
    outside = refused(
        "v1:s.yaml", "s.yaml", cwd=tmp_path, GIT_CEILING_DIRECTORIES=str(tmp_path.parent)
    )
    assert "no git repository" in outside


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (spec("1").replace("refwright: 1", "refwright: 99"), "newer than this refwright"),
        (spec("1", colour="nothing"), "refers to 'nothing'"),
        ("refwright: [", "not valid YAML"),
        ("- a list", "not a spec"),
    ],
)
def test_a_broken_spec_is_exit_code_two(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "1.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "2.yaml").write_text(spec("2"), encoding="utf-8")
    assert words in refused("1.yaml", "2.yaml", cwd=tmp_path)
    assert words in refused("2.yaml", "1.yaml", "-f", "json", cwd=tmp_path)


def test_two_apis_are_compared_only_when_asked_to(tmp_path: Path) -> None:
    (tmp_path / "1.yaml").write_text(spec("1"), encoding="utf-8")
    (tmp_path / "2.yaml").write_text(spec("1", api="ink", more=SIZE), encoding="utf-8")
    assert "two APIs, paint and ink" in refused("1.yaml", "2.yaml", cwd=tmp_path)
    found = changes("1.yaml", "2.yaml", "--different-apis", cwd=tmp_path)
    assert found == [("field-added", "events/paint.done/fields/size")]


def test_bad_pages_and_files_are_told(tmp_path: Path) -> None:
    assert "no page matches" in refused("pages:none*.html", NEW)
    assert "say which API" in refused(f"pages:{PAGE}", f"pages:{PAGE}")
    (tmp_path / "p.html").write_text("<p>Nothing here.</p>", encoding="utf-8")
    assert "p.html" in refused(f"pages:{tmp_path}/p.html", NEW)
    assert "no such file" in refused(OLD, NEW, "--decisions", "none.yaml")
    assert "semantic version" in refused(OLD, NEW, "--package-version", "one")
    assert "is no day" in refused(OLD, NEW, "--today", "today")


# --- decisions and approvals ---


def test_an_accepted_rename_is_one_change_and_a_rejected_one_no_proposal(tmp_path: Path) -> None:
    (comparison,) = report(OLD, NEW)["comparisons"]
    (rename,) = comparison["renames"]
    assert (rename["before"], rename["after"]) == ("focusresource", "focusdeviceid")
    assert len(rename["places"]) == 3
    decision = (
        "renames:\n  - before: focusresource\n    after: focusdeviceid\n"
        "    verdict: {}\n    reason: looked up\n"
    )
    file = tmp_path / "decisions.yaml"
    file.write_text(decision.format("accepted"), encoding="utf-8")
    accepted = changes(OLD, NEW, "--decisions", file, "--only", "renamed")
    assert len(accepted) == 3
    file.write_text(decision.format("rejected"), encoding="utf-8")
    assert report(OLD, NEW, "--decisions", file)["comparisons"][0]["renames"] == []
    file.write_text("renames: 7\n", encoding="utf-8")
    assert "decisions.yaml" in refused(OLD, NEW, "--decisions", file)


def test_an_approved_change_fails_no_more_until_the_approval_ends(tmp_path: Path) -> None:
    only = ("--path", "interaction.restored", "--only", "event-removed")
    (comparison,) = report(OLD, NEW, *only)["comparisons"]
    fingerprint = comparison["changes"][0]["fingerprint"]
    file = tmp_path / "approvals.yaml"
    file.write_text(
        f"approvals:\n  {fingerprint}:\n    kind: event-removed\n"
        "    path: events/interaction.restored\n    from: '8.1'\n    to: 8.1.4\n"
        "    reason: never used\n    author: desk team\n    expires: '2026-03-01'\n",
        encoding="utf-8",
    )
    done = diff(OLD, NEW, *only, "--approvals", file, "--today", "2026-03-01")
    assert done.returncode == 0, done.stderr
    assert "approved: never used (desk team)" in done.stdout
    late = diff(OLD, NEW, *only, "--approvals", file, "--today", "2026-03-02")
    assert late.returncode == 1
    assert "approval-expired" in late.stdout


def test_the_program_itself_gives_the_exit_code() -> None:
    for arguments, code in (((OLD, NEW), 1), ((OLD, OLD), 0), ((OLD, "none.yaml"), 2)):
        done = subprocess.run(
            [sys.executable, "-m", "refwright", "diff", *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code
        assert "Traceback" not in done.stderr


def test_a_policy_sets_severities_and_passes_over(tmp_path: Path) -> None:
    file = tmp_path / "policy.yaml"
    file.write_text(
        "severities:\n  - {kind: value-added, receiver: breaking, reason: our switch is closed}\n"
        "ignore:\n  - {kind: '*-removed', reason: never used here, expires: '2026-03-31'}\n",
        encoding="utf-8",
    )
    policy = ("--policy", file, "--today", "2026-03-31")
    done = diff(OLD, NEW, *policy, "--only", "breaking")
    assert done.returncode == 1
    assert "value-added" in done.stdout
    assert "event-removed" not in done.stdout
    assert "passed over by policy: 13 changes (never used here;" in " ".join(done.stdout.split())
    later = diff(OLD, NEW, "--policy", file, "--today", "2026-04-01", "--only", "event-removed")
    assert later.returncode == 1
    assert "ignore-expired" in later.stdout


def test_a_broken_policy_or_scope_is_exit_code_two(tmp_path: Path) -> None:
    for option in ("--policy", "--scope", "--approvals"):
        file = tmp_path / f"{option[2:]}.yaml"
        file.write_text("whatever: 1\n", encoding="utf-8")
        assert f"{file.name}, line 1" in refused(OLD, NEW, option, file)
    wrong = tmp_path / "policy.yaml"
    wrong.write_text("ignore:\n  - {kind: no-such, reason: r}\n", encoding="utf-8")
    assert "no kind of change 'no-such'" in refused(OLD, NEW, "--policy", wrong)


def test_a_stated_scope_counts_before_a_derived_one(tmp_path: Path) -> None:
    file = tmp_path / "scope.yaml"
    file.write_text("releases:\n  '8.1': []\n  8.1.4: []\n", encoding="utf-8")
    added = changes(OLD, NEW, "--scope", file, "--only", "event-added")
    everything = json.loads(diff(OLD, NEW, "--scope", file, "-f", "json").stdout)
    assert len(added) > 6
    assert all(change["in_scope"] for change in everything["comparisons"][0]["changes"])


# --- references ---


def test_help_and_references_need_no_specs() -> None:
    shown = diff("--help").stdout
    for word in ("pages@2.0:", "v1.2", "--fail-on", "exit codes:"):
        assert word in shown
    schema = json.loads(diff("--schema").stdout)
    assert schema == json_report.report_schema()
