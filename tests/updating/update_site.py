"""A workspace whose page stands at an address, and the page's editions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from misbehaving_server import Site

from refwright.cli.main import main

FIELDS = ("id", "state", "room", "floor", "since")


def page(
    fields: Iterable[str] = FIELDS,
    *,
    things: Iterable[str] = ("opened", "closed", "locked"),
    heads: str = "Field|Type|Required|Description",
    language: str = "en",
) -> str:
    """Write a page of events, in our own words."""
    cells = "".join(f"<th>{head}</th>" for head in heads.split("|"))
    rows = "".join(
        f"<tr><td>{name}</td><td>string</td><td>yes</td><td>The {name} of the door, as it is "
        f"known to the building and to all that ask for it.</td></tr>"
        for name in fields
    )
    table = f"<table><tr>{cells}</tr>{rows}</table>"
    sections = "".join(
        f"<h2>door.{what}</h2><p>Sent when a door is {what}.</p>{table}" for what in things
    )
    return f"<html lang='{language}'><title>Doors</title><h1>Door events</h1>{sections}</html>"


@dataclass
class Doors:
    """The workspace: what it says and does."""

    root: Path
    site: Site
    url: str

    def write(self, more: str = "", pages: str = "") -> None:
        pages = pages or f'"{self.url}"'
        (self.root / "refwright.toml").write_text(
            '[fetch]\nprivate-hosts = ["127.0.0.1"]\nper-second = 100000\nretries = 0\n'
            f"{more}\n[[api]]\nname = 'doors'\ntargets = ['jsonschema']\n"
            f"[[api.release]]\nname = '1.0'\npages = [{pages}]\n"
        )

    def run(self, *arguments: str) -> int:
        workspace = str(self.root / "refwright.toml")
        return main([arguments[0], "-w", workspace, *arguments[1:]])

    def files(self) -> dict[str, bytes]:
        """Read what is committed: all but what runs keep for themselves."""
        found = {
            p.relative_to(self.root).as_posix(): p for p in self.root.rglob("*") if p.is_file()
        }
        return {
            n: p.read_bytes() for n, p in sorted(found.items()) if not n.startswith(".refwright")
        }

    def spec(self) -> str:
        return (self.root / "spec/doors/1.0.yaml").read_text()
