"""Whatever is printed passes the edge: no foreign text acts on a terminal or a build server."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from refwright.base.errors import UsageError
from refwright.cli.console import emit, say, say_error, say_lines
from refwright.cli.edge import Edge, colour, harmless

COMMANDS = [
    "::error::owned", "  ::add-mask::x", "##vso[task.complete result=Failed]x", "a ##[error]x",
    "##teamcity[buildStop]", "\r::error::x", "\t::warning::x", "\u00a0::error::x",
]  # fmt: skip
CONTROLS = ["\x1b[2J", "\x1b]0;title\x07", "\x9b31m", "\x08\x08", "\r", "\x0c", "\u202e", "\u2028x"]
OBEYED = re.compile(r"^\s*::\w|##\w*\[|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]", re.MULTILINE)
PAGE = (
    "<h1>{0}</h1><h2>{0}</h2><table><tr><th>Event</th><th>Attributes</th><th>Description</th></tr>"
    "<tr><td>door.opened</td><td></td><td>{0} Opened.</td></tr>"
    "<tr><td></td><td>by</td><td>{0}</td></tr><tr><td>{0}</td><td>{0}</td><td>{0}</td></tr></table>"
)


@pytest.mark.parametrize("text", [*COMMANDS, *CONTROLS])
def test_texts_of_others_are_spelled_out(text: str) -> None:
    for around in ("{}", "a\n{}", "{}\n{}", " {}"):
        shown = harmless(around.format(text, text))
        assert OBEYED.search(shown) is None, ascii(shown)
        assert harmless(shown) == shown


@pytest.mark.parametrize("text", [*COMMANDS, *CONTROLS])
def test_every_way_to_print(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    say(text)
    say(f"a\n{text}")
    say_lines(f"a\n{text}\nb")
    say_error(UsageError(f"a\n{text}", where=text, remedy=f"\n{text}"))
    printed = "".join(capsys.readouterr())
    assert OBEYED.search(printed) is None, ascii(printed)
    continued = [line for line in printed.splitlines() if "error" in line and "x3a" in line]
    assert all(not line.startswith("::") for line in continued)


def test_a_line_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    say("page\n::error::x.html")
    assert capsys.readouterr().out == "page\\n::error::x.html\n"


def test_only_colours_of_ours_reach_a_terminal() -> None:
    stream = io.StringIO()
    Edge(stream).write(colour("a", "31") + "\x1b[31mb \ufdd031\ufdd1c\n")
    assert stream.getvalue() == "\x1b[31ma\x1b[0m\\x1b[31mb \ufdd031\ufdd1c\n"


def test_a_document_keeps_its_texts(capsys: pytest.CaptureFixture[str]) -> None:
    emit("a: '# # ::x'\n")
    assert capsys.readouterr().out == "a: '# # ::x'\n"


@pytest.mark.parametrize("text", [t for t in COMMANDS if "\r" not in t])
def test_commands_print_nothing_of_a_page_that_is_obeyed(text: str, tmp_path: Path) -> None:
    """Pages, their names and what they become, through the commands that show them."""
    name = text.strip().replace("/", "") + "\n::error::y.html"
    (tmp_path / name).write_text(PAGE.format(text), encoding="utf-8")
    (tmp_path / "good.html").write_text(
        PAGE.format(text).rpartition("<tr>")[0] + "</table>", encoding="utf-8"
    )
    of = ["--api", "x", "--release", "1"]
    spec = ["good.html", *of, "-o", "spec.yaml"]
    for arguments in (
        ["init", name], ["read", name, *of], ["read", "good.html", *of], ["read", *spec],
        ["read", *spec, "--json", "--notes"], ["facts", "spec.yaml"], ["generate", "spec.yaml"],
        ["generate", "spec.yaml", "--check", "-o", "other"], [f"x\n{text}"],
        ["read", "x", f"-x\n{text}"], ["diff", name, f"nothing\n{text}"],
        ["build", "-w", f"a\n{text}"], ["read", f"a\n{text}", *of],
    ):  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-m", "refwright", *arguments],
            cwd=tmp_path, capture_output=True, text=True, check=False, encoding="utf-8",
        )  # fmt: skip
        printed = done.stdout + done.stderr
        assert "Traceback" not in printed
        assert OBEYED.search(printed) is None, (arguments, ascii(printed))
        if arguments[-1] == "--notes":
            json.loads(done.stdout)
