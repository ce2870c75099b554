"""The command line as people expect it: help, nearest names, how much is said, patches, JSON."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from refwright.base.errors import Finding, Severity
from refwright.cli.findings import print_findings
from refwright.cli.main import COMMANDS, main
from refwright.cli.progress import progress

PAGE = """# Doors

## Events

| Event | Attributes | Description |
|---|---|---|
| door.opened | | It is open. |
"""
WORKSPACE = """
[[api]]
name = "doors"
targets = ["jsonschema"]
profile = "genesys"
[[api.release]]
name = "1.0"
pages = ["page.md"]
"""


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "refwright.toml").write_text(WORKSPACE)
    (tmp_path / "page.md").write_text(PAGE)
    (tmp_path / "s.yaml").write_text("refwright: 1\napi: doors\nrelease: '1.0'\ntitle: Doors\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_arguments_the_help_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "usage: refwright" in capsys.readouterr().out


def test_a_misspelt_command_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["biuld"]) == 2
    assert "did you mean 'build'?" in capsys.readouterr().err
    assert main(["zzz"]) == 2
    assert "did you mean" not in capsys.readouterr().err


def test_a_capital_v_tells_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-V"]) == 0
    assert capsys.readouterr().out.startswith("refwright ")


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["build", "--chek"], "has no option '--chek' (did you mean '--check'?)"),
        (["build", "--zzz"], "refwright build --help lists them"),
        (["build", "doorz"], "did you mean 'doors'?"),
        (["log", "doorz"], "did you mean 'doors'?"),
        (["vendor", "doors", "1.O", "-t", "python", "--into", "x"], "did you mean '1.0'?"),
        (["explain", "dooors", "1.0", "a.b"], "did you mean 'doors'?"),
        (["diff", "doorz@1.0", "doors@1.0"], "did you mean 'doors'?"),
        (["diff", "--format", "jsn"], "did you mean 'json'?"),
        (["read", "page.md", "--api", "a", "--release", "1", "--profile", "bse"], "'base'?"),
        (["generate", "s.yaml", "-t", "pyton"], "did you mean 'python'?"),
        (["templates", "python/hub.jinja"], "did you mean 'python/hub.py.jinja'?"),
        (["completion", "bsh"], "did you mean 'bash'?"),
        (["read", "page.md"], "missing: --api, --release"),
        (["verify"], "missing: DIR"),
    ],
)
def test_a_misspelt_name_or_option_names_the_nearest(
    given: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(given) == 2
    out, err = capsys.readouterr()
    assert said in err
    assert err.startswith("error: ")
    assert out == ""


def test_quiet_says_nothing_and_verbose_gives_the_account(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["-q", "build"]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["build"]) == 0
    out, err = capsys.readouterr()
    assert "read 1 events with 0 fields" in out
    assert "seen =" not in out
    assert "read 1 page of 1 release, nothing to write, 0 warnings, " in err
    assert main(["build", "-v"]) == 0
    assert "rows            2 seen =     2 used" in capsys.readouterr().out
    assert (workspace / ".refwright" / ".gitignore").read_text().endswith("\n*\n")


def test_a_stale_output_is_a_patch_that_git_applies(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build"]) == 0
    (workspace / "page.md").write_text(PAGE.replace("opened", "shut"))
    capsys.readouterr()
    assert main(["build", "--check"]) == 1
    out, err = capsys.readouterr()
    assert "stale: generated/jsonschema/doors/1.0/" in out
    assert "(jsonschema, doors 1.0)" in out
    assert "stale: spec/doors/1.0.yaml (spec)" in out
    assert "outputs stale" in err
    subprocess.run(["git", "init", "-q", "."], check=True)
    subprocess.run(["git", "apply", "-"], input=out, text=True, check=True)
    assert main(["build", "--check"]) == 0
    assert main(["build", "--check", "-q"]) == 0


@pytest.mark.usefixtures("workspace")
def test_an_error_is_json_where_a_machine_reads(capsys: pytest.CaptureFixture[str]) -> None:
    for given in (
        ["build", "doorz", "--json"],
        ["build", "--chek", "--json"],
        ["diff", "none.yaml", "none.yaml", "--format", "json"],
        ["log", "doors", "--json"],
    ):
        assert main(given) == 2, given
        out, err = capsys.readouterr()
        told = json.loads(out)
        assert told["ok"] is False
        assert told["error"]["what"]
        assert told["exit_code"] == 2
        assert err.startswith("error: ")


def test_findings_of_a_kind_stand_together_and_long_rows_are_folded(
    capsys: pytest.CaptureFixture[str],
) -> None:
    many = [Finding(Severity.WARNING, "odd", f"p, line {n}", "is odd") for n in range(9)]
    bad = Finding(Severity.ERROR, "bad", "p", "is bad")
    long = Finding(Severity.WARNING, "long", "p", "word " * 100)
    note = Finding(Severity.NOTE, "note", "p", "fine")
    print_findings([many[0], note, long, *many, bad])
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "error: p: is bad [bad]"
    assert [line[-5:] for line in lines[1:6]] == ["[odd]"] * 5
    assert lines[6] == "warning: 4 more [odd] (-v shows them)"
    assert lines[7].endswith("… (-v shows all) [long]")
    assert lines[8] == "1 note not shown; --notes shows them"
    print_findings([*many, long, note, bad], everything=True)
    assert len(capsys.readouterr().err.splitlines()) == 12


def test_no_progress_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("reading") as at:
        at("writing")
    assert capsys.readouterr() == ("", "")


def test_init_says_the_next_step(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "page.md", "-o", "new", "--profile", "genesys"]) == 0
    assert "refwright build -w new/refwright.toml" in capsys.readouterr().out
    assert "linguist-generated" in (workspace / "new" / ".gitattributes").read_text()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_all_commands(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for name in COMMANDS:
        assert name in script
    assert "--check" in script or "-l check" in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


@pytest.mark.usefixtures("workspace")
@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("refwright bui", "build"),
        ("refwright build --che", "--check"),
        ("refwright build do", "doors"),
        ("refwright diff --format js", "json"),
        ("refwright completion z", "zsh"),
    ],
)
def test_bash_completes(words: str, found: str) -> None:
    script = subprocess.run(
        [sys.executable, "-m", "refwright", "completion", "bash"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    asked = f"""
        COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _refwright
        echo "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{asked}"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == found
