"""The picture of the rooms in docs/architecture.md is that of the imports."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generator" / "refwright"
PAGE = ROOT / "docs" / "architecture.md"


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


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


def test_the_functions_of_the_stories_are_there() -> None:
    for path, function in re.findall(r"`(generator/[\w/]+\.py)`, `(\w+)`", PAGE.read_text("utf-8")):
        assert re.search(rf"^def {function}\(", (ROOT / path).read_text("utf-8"), re.MULTILINE)


if __name__ == "__main__":
    new = re.sub(
        r"```mermaid\n.*?\n```",
        f"```mermaid\n{picture()}\n```",
        PAGE.read_text("utf-8"),
        flags=re.DOTALL,
    )
    PAGE.write_text(new, encoding="utf-8")
