"""Explaining a fact: page, place, words, rule, the witnesses for and against, the correction."""

from __future__ import annotations

import json
from dataclasses import dataclass

from refwright.base.errors import UsageError
from refwright.facts.lock import Lock, LockedFact
from refwright.spec.paths import find_path, nearest_paths


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
    base = find_path(path, known)
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


def _suggestion(path: str, known: set[str]) -> str:
    near = nearest_paths(path, known)
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
