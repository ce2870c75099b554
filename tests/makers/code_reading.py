"""What the pages of a code documentation tool state, all of them together."""

from __future__ import annotations

import sys
from functools import cache

from composed import HERE, load
from reading import lines_of, read_by
from writers.java import java_type

MAKERS = ("javadoc", "doxygen")


@cache
def stated(maker: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the facts of all pages, and the errors that they give."""
    facts: set[str] = set()
    errors: list[str] = []
    for path in sorted((HERE / "code_pages" / maker).iterdir()):
        witness = read_by(f"{maker}.yaml", path)
        facts |= set(lines_of(witness))
        errors += [str(f) for f in witness.findings if f.severity == "error"]
    return frozenset(facts), tuple(errors)


@cache
def wanted() -> tuple[str, ...]:
    """Return the facts that Java sources can hold: types are Java's, there are no defaults."""
    data = load()
    lines = []
    for kind, things in (
        ("event", data["events"]),
        ("method", data["methods"]),
        ("type", data["types"]),
    ):
        for thing in things:
            at = f"{kind} {thing['name']}"
            lines.append(at)
            if "returns" in thing:
                lines.append(f"{at} returns {java_type(thing['returns'])}")
            for member in thing.get("members") or thing["parameters"]:
                optional = str(member.get("cardinality", "")).startswith("0") or (
                    member.get("required") is False
                )
                lines.append(f"{at}.{member['name']}: {java_type(member)}")
                lines.append(f"{at}.{member['name']} {'optional' if optional else 'required'}")
    for thing in data["enumerations"]:
        at = f"enum {thing['name']}"
        lines += [at, *(f"{at} has {value['value']}" for value in thing["values"])]
    return tuple(lines)


def lost_facts(maker: str) -> list[str]:
    """Return the facts that are missing, then those that should not be there."""
    facts, errors = stated(maker)
    lost = [line for line in wanted() if line not in facts]
    if lost and not errors:
        lost.append("the loss is not told")
    return [*lost, *(f"not: {line}" for line in sorted(facts - set(wanted())))]


if __name__ == "__main__":
    for name in sys.argv[1:] or MAKERS:
        print(name, len(wanted()), "facts wanted; lost or wrong:", *lost_facts(name), sep="\n  ")
        print(*stated(name)[1], sep="\n")
