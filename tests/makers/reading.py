"""What a page states by the one profile, as lines to compare: a fact a line."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from composed import HERE

from refwright.base.errors import RefwrightError, Severity
from refwright.facts.page_reading import interpret
from refwright.facts.profile import Profile, load_profile
from refwright.facts.testimony import Witness
from refwright.pages.capture import Capture
from refwright.pages.document import Document, Hints
from refwright.readers import read_capture
from refwright.spec.model import EnumValue

PAGES = HERE / "pages"
_KINDS = {"events": "event", "methods": "method", "types": "type", "enums": "enum"}

_HEADERS = dict.fromkeys(
    "name type required description parameter default field cardinality value code severity"
    " meaning status part form".split(),
    "column",
)


def page_names() -> list[str]:
    """Return the pages, each as ``maker/page``."""
    paths = (path for path in PAGES.rglob("*") if path.is_file())
    return sorted(path.relative_to(PAGES).as_posix() for path in paths)


@cache
def read(name: str) -> Document:
    """Read a page."""
    capture = Capture(name, (PAGES / name).read_bytes())
    return read_capture(capture, Hints(_HEADERS))[0]


@cache
def profile(name: str) -> Profile:
    """Return one of the profiles here."""
    return load_profile(name, HERE)


@cache
def witness(page: str) -> Witness:
    """Read a page by the profile for all makers."""
    return interpret(read(page), profile("ember.yaml"))


def read_by(name: str, path: Path) -> Witness:
    """Read a page by another of the profiles."""
    capture = Capture(f"{path.parent.name}/{path.name}", path.read_bytes())
    return interpret(read_capture(capture, Hints())[0], profile(name))


def lost_facts(page: str) -> list[str]:
    """Return the facts that a page does not state, then (with ``not:``) those it should not."""
    try:
        stated = set(lines_of(witness(page)))
    except RefwrightError as refused:
        return [f"refused: {refused}"]
    wanted = wanted_lines()
    lost = [line for line in wanted if line not in stated]
    if lost and not told_errors(page):
        lost.append("the loss is not told")
    return [*lost, *(f"not: {line}" for line in sorted(stated - set(wanted)))]


def told_errors(page: str) -> list[str]:
    """Return the codes of the errors that a page gives."""
    found = witness(page).findings
    return [finding.code for finding in found if finding.severity is Severity.ERROR]


@cache
def wanted_lines() -> tuple[str, ...]:
    """Return the facts of facts.json."""
    objects = json.loads((HERE / "facts.json").read_text(encoding="utf-8"))["objects"]
    return tuple(line for one in objects for line in _wanted(one))


def _wanted(one: dict[str, Any]) -> list[str]:
    at = f"{one['kind']} {one['name']}"
    lines = [at]
    if "returns" in one:
        lines.append(f"{at} returns {one['returns']}")
    for field in one.get("fields", ()):
        lines.append(f"{at}.{field['name']}: {field['type']}")
        lines.append(f"{at}.{field['name']} {'required' if field['required'] else 'optional'}")
        if "default" in field:
            lines.append(f"{at}.{field['name']} = {field['default']}")
    return [*lines, *(f"{at} has {value}" for value in one.get("values", ()))]


def lines_of(stated: Witness) -> list[str]:
    """Return what a page states of the kinds of facts that facts.json has."""
    lines = []
    for path, fact in stated.facts.items():
        if path[0] not in _KINDS:
            continue
        at = f"{_KINDS[path[0]]} {path[1]}"
        match path[2:]:
            case ():
                lines.append(at)
            case ("returns",):
                lines.append(f"{at} returns {fact.evidence.words}")
            case ("fields" | "parameters", name, "type"):
                lines.append(f"{at}.{name}: {fact.evidence.words}")
            case ("fields" | "parameters", name, "presence"):
                lines.append(f"{at}.{name} {fact.value}")
            case ("fields" | "parameters", name, "default"):
                lines.append(f"{at}.{name} = {fact.value}")
            case ("values", _) if isinstance(fact.value, EnumValue):
                lines.append(f"{at} has {fact.value.value}")
            case _:
                pass
    return lines


def main() -> None:
    """Print for each page how many of the facts it states, and the errors that it gives."""
    from collections import Counter

    for page in page_names():
        lost = lost_facts(page)
        wrong = sum(line.startswith("not: ") for line in lost)
        total = len(wanted_lines())
        kinds = dict(Counter(told_errors(page)))
        print(f"{page:28} {total - len(lost) + wrong:4} of {total}, {wrong} wrong  {kinds}")


if __name__ == "__main__":
    import sys

    main()
    for name in sys.argv[1:]:
        print(*lost_facts(name), sep="\n")
        for finding in witness(name).findings:
            if finding.severity is Severity.ERROR:
                print(finding)
