"""Measure how each page reads: a table of makers and checks, and what each lacks.

``measure.py`` prints the table, ``measure.py PAGE...`` what those pages lack as well,
``measure.py --write`` makes known.yaml say what is lacking now (reasons that it has stay).
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

import code_reading
from checks import CHECKS
from composed import HERE, Section, load, outline
from reading import lost_facts, page_names, read
from ruamel.yaml import YAML

from refwright.base.errors import RefwrightError

KNOWN = HERE / "known.yaml"
ALL = (*CHECKS, "facts")
"""The checks of documents, and the facts that come of the page by the one profile."""


@cache
def root() -> Section:
    """Return the composed reference."""
    return outline(load())


def lacking(name: str, check: str) -> list[str]:
    """Return what a page lacks by one check; a page that is refused lacks everything."""
    try:
        return lost_facts(name) if check == "facts" else CHECKS[check](read(name), root())
    except RefwrightError as refused:
        return [f"refused: {refused}"]


@cache
def known() -> dict[str, Any]:
    """Return what is known to be lacking: by page, by check, with the reason."""
    with KNOWN.open(encoding="utf-8") as source:
        return YAML(typ="safe").load(source) or {}


def main(arguments: list[str]) -> None:
    """Print the table; write known.yaml or print what the named pages lack."""
    found = {name: {check: lacking(name, check) for check in ALL} for name in page_names()}
    found |= {maker: {"facts": code_reading.lost_facts(maker)} for maker in code_reading.MAKERS}
    print(f"{'':28}", *(f"{check[:8]:>8}" for check in ALL))
    for name, by_check in found.items():
        counts = (len(by_check[check]) or "." if check in by_check else "" for check in ALL)
        print(f"{name:28}", *(f"{count:>8}" for count in counts))
    for name in arguments:
        for check, lost in found.get(name, {}).items():
            print(*(f"{name} {check}: {what}" for what in lost), sep="\n")
    if "--write" in arguments:
        write_known(found)


def write_known(found: dict[str, dict[str, list[str]]]) -> None:
    """Write what is lacking, with the reasons that are known already."""
    before = known() if KNOWN.exists() else {}
    after: dict[str, Any] = {}
    for name, by_check in found.items():
        for check, lost in by_check.items():
            if lost:
                why = before.get(name, {}).get(check, {}).get("why", "not looked into yet")
                after.setdefault(name, {})[check] = {"why": why, "lacking": lost}
    yaml = YAML()
    yaml.width = 110
    with KNOWN.open("w", encoding="utf-8") as target:
        target.write("# What is not read yet, and why. Rewritten by: measure.py --write\n")
        yaml.dump(after, target)


if __name__ == "__main__":
    main(sys.argv[1:])
