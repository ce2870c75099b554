"""Renames proposed: a loss and a gain that look like one thing, with the evidence and a score.

Nothing is assumed: a proposal changes no verdict until somebody records a decision on it. The
same pair of names at several places is one proposal. Pairs to look at are found by what they
share (a word of the name, the place), so that the cost stays in proportion to what has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from refwright.canonical_yaml.key_paths import Key, Path
from refwright.changes.compare.change import Action, Change, Element
from refwright.changes.compare.decisions import Decisions
from refwright.changes.compare.likeness import Candidate, Likeness, likeness
from refwright.naming.identifiers import words_of

THRESHOLD: Final = 0.6
"""Least score of a proposal: the name alone never reaches it."""
_ALL_PAIRS: Final = 64
_BUCKET: Final = 8
_PAIRS_OF_ALL: Final = 20_000
_RENAMEABLE: Final = frozenset(
    {
        Element.EVENT,
        Element.FIELD,
        Element.TYPE,
        Element.ENUM,
        Element.VALUE,
        Element.METHOD,
        Element.PARAMETER,
        Element.CALLBACK,
        Element.PROTOCOL,
        Element.PARTICIPANT,
    }
)


@dataclass(frozen=True, slots=True)
class RenameProposal:
    """Something that has perhaps only been renamed, at each of ``places`` (paths of containers).

    ``score`` is from 0 to 1; ``evidence`` says in words what speaks for it. ``changes`` are the
    removals and additions that it would explain.
    """

    element: Element
    before: Key
    after: Key
    places: tuple[Path, ...]
    score: float
    evidence: tuple[str, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    removed: Candidate
    added: Candidate
    likeness: Likeness


def propose_renames(
    changes: Sequence[Change], decisions: Decisions | None = None
) -> tuple[RenameProposal, ...]:
    """Propose renames for what is in scope, the most likely first; rejected ones are left out."""
    decisions = decisions or Decisions()
    by_names: dict[tuple[Element, Key, Key], list[_Pair]] = {}
    for removed, added in _containers(changes):
        for pair in _best(_likely(removed, added)):
            before, after = pair.removed.name, pair.added.name
            if not decisions.rejected(pair.removed.container, before, after):
                key = (pair.removed.change.kind.element, before, after)
                by_names.setdefault(key, []).append(pair)
    proposals = [_proposal(*key, pairs) for key, pairs in by_names.items()]
    return tuple(sorted(proposals, key=lambda p: -p.score))


def _containers(
    changes: Iterable[Change],
) -> Iterator[tuple[list[Candidate], list[Candidate]]]:
    """Yield what is gone and what is new, for each place that has both."""
    found: dict[Path, tuple[list[Change], list[Change]]] = {}
    for change in changes:
        action = change.kind.action
        thing = change.kind.element in _RENAMEABLE and len(change.path) % 2 == 0
        if not thing or not change.in_scope or action not in {Action.REMOVED, Action.ADDED}:
            continue
        both = found.setdefault(change.path[:-1], ([], []))
        both[action is Action.ADDED].append(change)
    for removed, added in found.values():
        if removed and added:
            yield _candidates(removed), _candidates(added)


def _candidates(changes: Sequence[Change]) -> list[Candidate]:
    """Add to each change where it stood: behind which thing that stayed, as the how manieth."""
    places: dict[Key, tuple[Key | None, int]] = {}
    found = []
    for change in changes:
        behind, offset = change.previous, 0
        if behind in places and behind is not None:
            behind, offset = places[behind]
            offset += 1
        places[change.path[-1]] = (behind, offset)
        found.append(Candidate(change, (behind, offset)))
    return found


def _likely(removed: list[Candidate], added: list[Candidate]) -> Iterator[_Pair]:
    """Yield the pairs of one place whose score is high enough."""
    for one, other in _worth_a_look(removed, added):
        if one.nature != other.nature:
            continue
        found = likeness(one, other)
        if found.score >= THRESHOLD:
            yield _Pair(one, other, found)


def _worth_a_look(
    removed: list[Candidate], added: list[Candidate]
) -> Iterator[tuple[Candidate, Candidate]]:
    if len(removed) * len(added) <= _ALL_PAIRS:
        yield from ((one, other) for one in removed for other in added)
        return
    buckets: dict[object, list[Candidate]] = {}
    for other in added:
        for mark in _marks(other):
            buckets.setdefault(mark, []).append(other)
    most = max(2, min(2 * _BUCKET, _PAIRS_OF_ALL // len(removed)))
    for one in removed:
        near: dict[Key, Candidate] = {}
        for mark in _marks(one):
            bucket = buckets.get(mark, [])
            # what half of all names share tells nothing
            if len(bucket) <= _BUCKET:
                near.update((other.name, other) for other in bucket)
        yield from ((one, other) for other in list(near.values())[:most])


def _marks(candidate: Candidate) -> Iterator[object]:
    """Yield what another name of the same thing would likely share."""
    yield candidate.place
    words = words_of(str(candidate.name))
    yield from words
    yield from pairwise(words)
    yield from ((word[:4],) for word in words if len(word) > 4)


def _best(pairs: Iterable[_Pair]) -> Iterator[_Pair]:
    """Give each name to one pair only, the most likely pairs first."""
    taken: set[tuple[bool, Key]] = set()
    for pair in sorted(pairs, key=lambda p: -p.likeness.score):
        ends = {(False, pair.removed.name), (True, pair.added.name)}
        if not ends & taken:
            taken |= ends
            yield pair


def _proposal(element: Element, before: Key, after: Key, pairs: list[_Pair]) -> RenameProposal:
    mean = sum(pair.likeness.score for pair in pairs) / len(pairs)
    evidence = list(dict.fromkeys(words for pair in pairs for words in pair.likeness.evidence))
    if len(pairs) > 1:
        evidence.append(f"the same at {len(pairs)} places")
    return RenameProposal(
        element=element,
        before=before,
        after=after,
        places=tuple(pair.removed.container for pair in pairs),
        # every further place with the same pair of names makes chance less likely
        score=round(min(0.99, mean + 0.05 * (len(pairs) - 1)), 2),
        evidence=tuple(evidence),
        changes=tuple(c for pair in pairs for c in (pair.removed.change, pair.added.change)),
    )
