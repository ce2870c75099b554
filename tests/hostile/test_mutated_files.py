"""Whatever becomes of a file that people edit or vendors send, refwright answers: one mutator, all
files, and no exception but its own.

``REFWRIGHT_EXAMPLES`` asks for a long run; see ``make fuzz``.
"""

# ruff: noqa: E501  # files and pieces read best as they are
from __future__ import annotations

import os
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from refwright.cli.main import main

ROUNDS = int(os.environ.get("REFWRIGHT_EXAMPLES", "48")) // 8
SEED = int(os.environ.get("FUZZ_SEED", "15"))
HTML = (
    "<title>Doors</title><h1>Doors</h1><table><caption>x</caption><tr><th>Event</th>"
    "<th>Attributes</th><th>Description</th></tr><tr><td>door.opened</td><td></td>"
    "<td>It opened (since 1.2).</td></tr><tr><td></td><td rowspan=1>by</td><td>Who. Possible "
    "values are:<ul><li>me - I</li><li>you</li></ul></td></tr></table>"
)
FILES = {
    "page.html": HTML,
    "page.md": "---\ntitle: Doors\n---\n# Doors\n\n| Event | Description |\n|---|---|\n"
    "| door.opened | It opened (since 1.2). |\n\n::: note\n[a](b) `c`\n:::\n",
    "page.tab.txt": "Doors\n\nEvent\tAttributes\tDescription\ndoor.opened\t\tIt opened.\n\tby\tWho.\n",
    "page.pipe.txt": "Doors\n\nEvent |\nDescription |\n---|---|\ndoor.opened |\nIt opened. |\n",
    "page.line.txt": "Doors\n\nEvent\nDescription\n\ndoor.opened\n\nIt opened.\n\ndoor.shut\n\nx y.\n",
    "profile.yaml": "profile: doors\nextends: base\nnames:\n  event: '[a-z]+(?:\\.[a-z]+)+'\n  repairs:\n"
    "    - {match: '^dor\\.(\\w+)', replace: 'door.\\1', reason: misspelt}\nkinds:\n"
    "  - {kind: result, match: '^(?P<action>.+)\\.done$'}\nphrases:\n  since: ['(?i)from (?P<release>{release})']\n"
    "rules:\n  - {section: '{name} - [{group}]', makes: event}\n"
    "  - {item: '`{name}` - {summary}', in: event, gives: field}\n",
    "refwright.toml": '[[api]]\nname = "doors"\nprofile = "profile.yaml"\n'
    'targets = ["python", "jsonschema", "typescript", "markdown"]\n[[api.release]]\nname = "1"\n'
    'title = "Doors"\npages = ["page.html"]\n[[api.release]]\nname = "2"\npages = ["page.md"]\n',
    "spec/doors/corrections.yaml": "corrections:\n  - path: events/door.opened/summary\n"
    "    expect: It opened (since 1.2).\n    set: It did.\n    reason: r\n    source: s\n",
    "spec/doors/policy.yaml": "severities:\n  - {kind: value-added, path: 'events/**', receiver: info,"
    " reason: r}\nignore:\n  - {kind: event-removed, path: events/x, reason: r, expires: '2027-03-31'}\n"
    "grace:\n  - {element: event, releases: 2}\ntouched: 0.5\n",
    "spec/doors/approvals.yaml": "approvals: {}\n",
    "spec/doors/names.yaml": "python class:\n  event door.opened: DoorOpened\n",
    "spec/doors/scope.yaml": "# nothing yet\n",
}  # fmt: skip
PIECES = [
    b"'", b'"', b"\\", b"{", b"}", b"[", b"]", b": ", b"- ", b"\t", b"\n", b"\r", b"#", b"&a ", b"*a",
    b"!!python/object:os.system ", b"<<: *a\n", b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\\ud800",
    b"&#xD800;", b'"\\ud800"', b"9" * 5000, b"1e400", b"-0", b"null", b"true", b"(?P<x>", b"\\9",
    b"a{4294967296}", b"(" * 300, b"[" * 300, b"{" * 300, b"(?=x)", b"\\g<no>", b"(?P<a>b)(?P<a>c)",
    b'<meta charset="undefined">', b'<meta charset="idna">', b"<table>", b"</td>", b"<ul><li>",
    b"colspan=99999999", b"|", b"---\n", b"...\n", b"%PDF-1.7\n", b"..", b"/dev/zero", b"~", b"2027-13-45",
    "\u0661".encode(), "\u202e".encode(), b"{name}", b"{name:(}", b"{}", b"*", b"?", b"!", b"0x", b"nan",
]  # fmt: skip
BUILD = [["build", "--check"], ["build"]]
RUNS: dict[str, list[list[str]]] = {
    "page.html": [["read", "page.html", "--api", "x", "--release", "1", "-o", "o.yaml"],
                  ["outline", "page.html"]],
    "page.md": [["read", "page.md", "--api", "x", "--release", "1", "-o", "o.yaml"]],
    "page.tab.txt": [["read", "page.tab.txt", "--api", "x", "--release", "1", "-o", "o.yaml"]],
    "page.pipe.txt": [["read", "page.pipe.txt", "--api", "x", "--release", "1", "-o", "o.yaml"]],
    "page.line.txt": [["init", "page.line.txt", "-o", "made"]],
    "profile.yaml": [["read", "page.html", "--api", "x", "--release", "1", "--profile",
                      "profile.yaml", "-o", "o.yaml"], ["outline", "page.md", "--profile", "profile.yaml"]],
    "refwright.toml": BUILD,
    "spec/doors/corrections.yaml": BUILD,
    "spec/doors/names.yaml": BUILD,
    "spec/doors/policy.yaml": [["diff", "doors@1", "doors@2"]],
    "spec/doors/approvals.yaml": [["diff", "doors@1", "doors@2"], ["approve", "doors@1", "doors@2",
                                  "--all", "--reason", "r", "--author", "a"]],
    "spec/doors/scope.yaml": [["diff", "doors@1", "doors@2"]],
    "spec/doors/1.yaml": [["facts", "spec/doors/1.yaml"], ["diff", "doors@1", "doors@2"],
                          ["generate", "spec/doors/1.yaml", "-o", "g"], ["build"]],
    "spec/doors/1.lock.yaml": [["explain", "doors", "1", "door.opened"], ["cause", "doors@1", "doors@2"],
                               ["build"]],
    "generated/jsonschema/doors/1/.refwright-manifest.json": BUILD,
    "vendored/.refwright-manifest.json": [["verify", "vendored"]],
}  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Put pieces in, take bytes out, write parts twice or end early; mostly one thing at a time."""
    for _ in range(chance.choice([1, 1, 1, 2, 3, 8])):
        at = chance.randint(0, len(data))
        end = min(len(data), at + chance.choice([0, 0, 1, 3, 20, 200]))
        piece = chance.choice([*PIECES, data[at : at + 30], bytes([chance.randint(0, 255)]), b""])
        data = data[:at] + piece + data[end:]
    return data


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a workspace that is built, with a package of its vendored."""
    folder = tmp_path_factory.mktemp("built")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main(["build"]) == 0
        assert main(["vendor", "doors", "1", "-t", "jsonschema", "--into", "vendored"]) == 0
    return folder


def test_files_of_every_kind_are_there(built: Path) -> None:
    found = {path for name in RUNS for path in [built / name] if not path.is_file()}
    assert not found


@pytest.mark.parametrize("name", RUNS)
def test_no_change_of_a_file_is_more_than_an_error(
    name: str, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    work = tmp_path / "work"
    shutil.copytree(built, work)
    monkeypatch.chdir(work)
    whole = (built / name).read_bytes()
    chance = random.Random(f"{SEED} {name}")  # noqa: S311 - the same examples for the same seed
    for number in range(max(1, ROUNDS // len(RUNS[name]))):
        data = mutated(whole, chance)
        for arguments in RUNS[name]:
            (work / name).write_bytes(data)
            _run(arguments, data, number)
            assert "bug in refwright" not in "".join(capsys.readouterr())


def _run(arguments: Sequence[str], data: bytes, number: int) -> None:
    try:
        code = main(arguments)
    except SystemExit as end:
        code = int(end.code or 0)
    except Exception as error:
        raise AssertionError(f"{arguments} fell over example {number}: {data[:3000]!r}") from error
    assert code in {0, 1, 2}
