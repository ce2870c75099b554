"""Explaining a fact: page, place, words, rule, the witnesses for and against, the correction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from refwright.errors import UsageError
from refwright.lock_file import Lock, LockedFact

_SECTIONS = ("events", "types", "enums", "methods", "protocols", "participants")


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that is known on one path."""

    path: str
    testimony: tuple[tuple[str, LockedFact], ...]
    correction: tuple[str, str] | None = None


def explain(lock: Lock, path: str) -> list[Explanation]:
    """Explain a path and everything right below it.

    ``path`` is as in the spec (``events/interaction.deleted/fields/resultof``) or as people say
    it (``interaction.deleted.resultof``). Raises ``UsageError`` for one that no page supports.
    """
    known = set(lock.evidence) | set(lock.corrected)
    base = next((p for p in _candidates(path, known) if p in known), None)
    if base is None:
        raise UsageError(
            f"nothing is known of {path!r} in {lock.api} {lock.release}",
            remedy=_suggestion(path, known),
        )
    below = [key for key in lock.evidence if key == base or _right_below(key, base)]
    below += [key for key in lock.corrected if key not in below and key.startswith(base)]
    return [_one(lock, key) for key in below]


def _one(lock: Lock, key: str) -> Explanation:
    facts = lock.evidence.get(key, ())
    testimony = tuple((lock.pages[fact.page].page, fact) for fact in facts)
    return Explanation(key, testimony, lock.corrected.get(key))


def _right_below(key: str, base: str) -> bool:
    """Marks of the thing, and the values of its enumeration, but not its own fields."""
    rest = key.removeprefix(f"{base}/")
    return rest != key and (rest.count("/") == 0 or rest.startswith("values/"))


def _candidates(path: str, known: set[str]) -> Iterator[str]:
    yield path.strip("/")
    for section in _SECTIONS:
        yield f"{section}/{path}"
    parts = path.split(".")
    for size in range(len(parts) - 1, 0, -1):
        head, tail = ".".join(parts[:size]), parts[size:]
        for section in _SECTIONS:
            for inner in ("fields", "parameters", "values"):
                base = f"{section}/{head}/{inner}/{tail[0]}"
                yield "/".join([base, *tail[1:]])
                yield "/".join([f"{section}/{head}", *tail])
                yield "/".join([base, "values", ".".join(tail[1:])])
    del known


def _suggestion(path: str, known: set[str]) -> str:
    last = path.replace("/", ".").rpartition(".")[2].casefold()
    near = sorted(key for key in known if last and last in key.casefold())[:3]
    return f"did you mean {', '.join(near)}?" if near else "see `refwright facts` for what there is"


def explanation_text(explanation: Explanation) -> str:
    """Write an explanation for people."""
    lines = [explanation.path]
    for page, fact in explanation.testimony:
        value = "" if fact.value is None else f" says {json.dumps(fact.value, ensure_ascii=False)}"
        verdict = "" if fact.believed else " (not believed)"
        lines.append(f"  {page}, {fact.place}{value}{verdict}")
        if fact.words:
            lines.append(f"    words: {fact.words}")
        lines.append(f"    rule:  {fact.rule}")
    if explanation.correction:
        reason, source = explanation.correction
        lines.append(f"  corrected: {reason} (source: {source})")
    return "\n".join(lines)
