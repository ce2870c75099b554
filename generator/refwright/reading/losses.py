"""What a new reading of a release has and its last spec has not, and the other way round.

A page that ends cleanly between two rows looks whole, and so does one with a row too many. Only
the comparison with the spec of the last run shows either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, cast

from refwright.base.errors import Finding, Severity
from refwright.base.strict_equality import same
from refwright.spec.facts_document import UNKNOWN, every_fact
from refwright.spec.model import Spec

_Path = tuple[str, ...]
_KINDS = {
    "events": "event",
    "enums": "enumeration",
    "types": "type",
    "methods": "method",
    "protocols": "protocol",
    "participants": "participant",
    "fields": "field",
    "parameters": "parameter",
    "values": "value",
}
_UNSTATED: tuple[object, ...] = (None, "any", "not stated", UNKNOWN, ())


CODES: Final = frozenset({"fact-gone", "fact-new", "facts-new", "last-spec-broken"})
"""Findings that come of comparing with the last spec, which the next run will not make."""
_SHOWN: Final = 3
"""New facts that their one warning names."""


def since_last_spec(old: Spec, new: Spec) -> list[Finding]:
    """Report what the new reading of a release has lost and gained since its last spec.

    Each loss is a warning. Gains are a note each and one warning together: a page that was
    extended brings many, a row that was read twice brings one.
    """
    fresh = new_facts(old, new)
    if not fresh:
        return lost_facts(old, new)
    shown = "; ".join(finding.what for finding in fresh[:_SHOWN])
    more = len(fresh) - _SHOWN
    summary = Finding(
        Severity.WARNING,
        "facts-new",
        f"{new.api} {new.release}",
        f"the last spec does not have: {shown}" + (f"; and {more} more" if more > 0 else ""),
        "are they new on the page, or was something read twice? --notes lists each",
    )
    return [*lost_facts(old, new), summary, *fresh]


def lost_facts(old: Spec, new: Spec) -> list[Finding]:
    """Name everything that ``old`` says and ``new`` does not, in the order of ``old``.

    A thing that is gone as a whole is one finding, whatever stood below it. What was not stated
    before cannot be lost.
    """
    before, after = _tree(every_fact(old)), _tree(every_fact(new))
    return [
        Finding(
            Severity.WARNING,
            "fact-gone",
            f"{new.api} {new.release}",
            what,
            "is it gone from the page, or was it not read?",
        )
        for what in _gone(before, after, ())
    ]


def new_facts(old: Spec, new: Spec) -> list[Finding]:
    """Name everything that ``new`` says and ``old`` does not: worth a look, and no doubt."""
    before, after = _tree(every_fact(old)), _tree(every_fact(new))
    return [
        Finding(Severity.NOTE, "fact-new", f"{new.api} {new.release}", what)
        for what in _new(before, after, ())
    ]


def _tree(facts: object) -> object:
    """Turn lists of named things into mappings, so that each has a path of its own."""
    if isinstance(facts, Mapping):
        return {key: _tree(value) for key, value in facts.items()}
    if not isinstance(facts, list):
        return facts
    tree: dict[str, object] = {}
    for entry in facts:
        if isinstance(entry, Mapping):
            named = cast("Mapping[str, object]", entry)
            key = "value" if "value" in named else "name"
            inner = {name: _tree(part) for name, part in named.items() if name != key}
            tree[str(named[key])] = inner
        else:
            tree[str(entry)] = {}
    return tree


def _gone(old: object, new: object, path: _Path) -> Iterator[str]:
    """Yield what ``old`` has and ``new`` has not, outermost things first and only once."""
    name = "/".join(path)
    if not isinstance(old, Mapping):
        if old == UNKNOWN and new is None:
            yield f"{name} were unknown in the last spec and are not spoken of now"
        elif old not in _UNSTATED and not same(old, new):
            now = "not stated" if new in _UNSTATED else str(new)
            yield f"{name} was {old} in the last spec and is {now} now"
    elif isinstance(new, Mapping):
        for key, value in old.items():
            if key in new:
                yield from _gone(value, new[key], (*path, key))
            else:
                yield f"{_named((*path, key))} stands in the last spec and was not read now"
    elif old:
        now = "unknown" if new == UNKNOWN else "not there"
        yield f"{name}: the last spec lists {', '.join(old)}; the list is {now} now"


def _new(old: object, new: object, path: _Path) -> Iterator[str]:
    """Yield what ``new`` has and ``old`` has not; what has only changed is told as gone."""
    if not isinstance(new, Mapping):
        if new not in _UNSTATED and old in _UNSTATED:
            yield f"{'/'.join(path)} is {new} now; the last spec does not state it"
    elif isinstance(old, Mapping):
        for key, value in new.items():
            if key in old:
                yield from _new(old[key], value, (*path, key))
            else:
                yield f"{_named((*path, key))} is new"
    elif new:
        yield f"{'/'.join(path)} lists {', '.join(new)} now; the last spec has no list"


def _named(path: _Path) -> str:
    kind = _KINDS.get(path[-2], path[-2]) if len(path) > 1 else "section"
    return f"the {kind} {'/'.join(path)}"
