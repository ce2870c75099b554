"""What docs/architecture.md says holds: the picture of the rooms, the places, the five edits."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from refwright.targets import target_names

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generator" / "refwright"
PAGE = ROOT / "docs" / "architecture.md"


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def imports() -> dict[str, set[str]]:
    """Give the rooms that each room imports, lazily or not."""
    found: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        own = found.setdefault(room_of(path), set())
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            own |= {name.split(".")[1] for name in names if name.startswith("refwright.")}
    return {room: used - {room} for room, used in found.items() if not room.startswith("__")}


def below(room: str, arrows: dict[str, set[str]]) -> set[str]:
    return {r for used in arrows[room] for r in ({used} | below(used, arrows))}


def picture() -> str:
    """Draw the imports; an arrow that others imply is left out."""
    arrows = imports()
    lines = [
        f"  {room} --> {used}"
        for room in sorted(arrows)
        for used in sorted(arrows[room])
        if not any(used in below(other, arrows) for other in arrows[room] - {used})
    ]
    return "\n".join(["flowchart TD", *lines])


def test_the_picture_is_that_of_the_imports() -> None:
    drawn = re.search(r"```mermaid\n(.*?)\n```", PAGE.read_text("utf-8"), re.DOTALL)
    assert drawn
    assert drawn[1] == picture(), "draw it anew: python tests/test_architecture.py"


def test_every_room_is_described_and_every_path_is_there() -> None:
    text = PAGE.read_text("utf-8")
    for room in imports():
        assert f"| `{room}` |" in text, room
    for path in re.findall(r"`((?:generator|templates|tests)/[\w./]+)`", text):
        assert (ROOT / path).exists(), path


def test_the_functions_that_the_page_names_are_there() -> None:
    named = re.findall(r"`(generator/[\w/]+\.py)`, ((?:`\w+`[^`|]*)+)", PAGE.read_text("utf-8"))
    assert len(named) > 5
    for path, functions in named:
        for function in re.findall(r"`(\w+)`", functions):
            text = (ROOT / path).read_text("utf-8")
            assert re.search(rf"^ *def {function}\(", text, re.MULTILINE), (path, function)


# --- the fact that the page adds ---

EDITS = {
    "model": ("spec/model.py", "    written: str | None = None\n"),
    "table": ("spec/fact_table.py", "FACTS: Final[tuple[FactRow, ...]] = (\n"),
    "kinds": ("changes/compare/kinds_of_facts.py", "FACT_KINDS: Final[tuple[Kind, ...]] = (\n"),
}
"""Where each edit goes: right after these words."""
TRIAL = """
from dataclasses import replace
from functools import cache
from pathlib import Path
import refwright
reading = refwright.read_release("page.html", api="kettle", release="1", profile="kettle.yaml")
spec = reading.spec
assert spec is not None, reading.findings
assert reading.lock.evidence["events/kettle.boiled/fields/heat/unit"][0].value == "kelvin"
refwright.save_spec(spec, Path("1.yaml"))
assert refwright.load_spec(Path("1.yaml")) == spec
outputs = refwright.generate(spec)
for output in outputs:
    assert any("kelvin" in text for text in output.files.values()), output.folder
(event,) = spec.events
heat = tuple(replace(field, unit="celsius") for field in event.fields)
newer = replace(spec, events=(replace(event, fields=heat),))
print([change.kind.id for change in refwright.diff(spec, newer).changes], len(outputs))
"""


def edit(name: str) -> str:
    """Return an edit that the page shows, without the margin of its list."""
    found = re.search(
        rf" *<!-- edit: {name} -->\n *```\w+\n(.*?) *```", PAGE.read_text(), re.DOTALL
    )
    assert found, name
    return re.sub("^   ", "", found[1], flags=re.MULTILINE)


def test_the_five_edits_bring_a_new_fact_into_everything(tmp_path: Path) -> None:
    shutil.copytree(
        PACKAGE, tmp_path / "generator" / "refwright", ignore=shutil.ignore_patterns("__pycache__")
    )
    (tmp_path / "templates").symlink_to(ROOT / "templates")
    for name, (path, after) in EDITS.items():
        file = tmp_path / "generator" / "refwright" / path
        text = file.read_text("utf-8")
        assert after in text, name
        file.write_text(text.replace(after, after + edit(name)), "utf-8")
    rules = "profile: kettle\nrules:\n- section: '{name}'\n  level: 2\n  makes: event\n"
    (tmp_path / "kettle.yaml").write_text(rules + edit("profile"), "utf-8")
    (tmp_path / "page.html").write_text(
        "<h1>Events</h1><h2>kettle.boiled</h2><table><tr><th>Field</th><th>Type</th><th>Unit</th>"
        "</tr><tr><td>heat</td><td>integer</td><td>kelvin</td></tr></table>",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-c", TRIAL],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "generator")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"['unit-changed'] {len(target_names())}\n"


if __name__ == "__main__":
    new = re.sub(
        r"```mermaid\n.*?\n```",
        f"```mermaid\n{picture()}\n```",
        PAGE.read_text("utf-8"),
        flags=re.DOTALL,
    )
    PAGE.write_text(new, encoding="utf-8")
