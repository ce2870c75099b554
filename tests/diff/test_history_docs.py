"""The guide to history and causes shows what the commands really print."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from refwright.cli.main import COMMANDS, main

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "history-and-causes.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```console\n\$ (.*?)\n```", GUIDE, re.DOTALL)


def command_and_output(block: str) -> tuple[list[str], list[str]]:
    text = block.replace("\\\n", " ")
    line, _, output = text.partition("\n")
    return shlex.split(line)[1:], output.splitlines()


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split()[1])
def test_an_example_prints_what_the_guide_shows(
    block: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(ROOT)
    arguments, shown = command_and_output(block)
    if arguments[0] == "approve":
        arguments += ["--approvals", str(tmp_path / "approvals.yaml"), "--today", "2026-11-21"]
    assert main(arguments) == 0
    printed = capsys.readouterr().out.splitlines()
    for line in shown:
        assert line == "…" or line in printed


def test_the_guide_names_commands_and_options_that_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    named = set(re.findall(r"refwright ([a-z]+)", GUIDE))
    assert {"log", "cause", "approve", "witness", "migrate"} <= named <= set(COMMANDS)
    helps = ""
    for name in sorted(named):
        with pytest.raises(SystemExit):
            main([name, "--help"])
        helps += capsys.readouterr().out
    for option in set(re.findall(r"(--[a-z][a-z-]+)", GUIDE)):
        assert option in helps, option


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", GUIDE):
        assert (ROOT / "docs" / target).is_file(), target
