"""Members that stay for a while after they are gone, marked with the release that removed them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, cast

from refwright.canonical_yaml.key_paths import Path
from refwright.changes.compare.change import Action, Change, Element, Json
from refwright.changes.compare.compare import compare
from refwright.changes.compare.scope import EVERYTHING
from refwright.changes.decided.apply import apply
from refwright.changes.decided.policy import GRACEFUL, Policy
from refwright.spec.file import type_sites
from refwright.spec.model import Presence, Spec, references

_MARK: Final = "removed in {}"


def with_grace(old_specs: Sequence[Spec], new: Spec, policy: Policy) -> Spec:
    """Give ``new`` with what is gone and still has its grace, marked as deprecated.

    ``old_specs`` are the earlier releases, oldest first. A member counts from the last release
    that has it: with a grace of one release it is still in the next one's packages, and in none
    after. What stays is at its old place and never required, for no message has it any more;
    types that it refers to stay with it.
    """
    releases = [*old_specs, new]
    spec = new
    for age, old in enumerate(reversed(old_specs), start=1):
        removed_in = releases[len(old_specs) - age + 1].release
        spec = _with_members(spec, replace(old, release=spec.release), policy, age, removed_in)
    return spec


def _with_members(spec: Spec, old: Spec, policy: Policy, age: int, removed_in: str) -> Spec:
    missing = {
        change.path: change
        for change in compare(spec, old, scope=EVERYTHING)
        if change.kind.action is Action.ADDED
    }
    paths = {p for p, change in missing.items() if policy.grace(_element(change), p) >= age}
    if not paths:
        return spec
    gone = {path: change for path, change in missing.items() if path not in paths}
    staying = [
        _marked(_placed(missing[path], gone), removed_in) for path in missing if path in paths
    ]
    spec = apply(spec, staying)
    # a type that stays may refer to others that are gone
    while types := [_placed(missing[path], gone) for path in _lacking(spec) if path in missing]:
        spec = apply(spec, types)
    return spec


def _lacking(spec: Spec) -> list[Path]:
    """Give the places where what the spec refers to and does not have could stand."""
    known = {t.name for t in spec.types} | {e.name for e in spec.enums}
    wanted = [name for _, expr in type_sites(spec) for name in references(expr)]
    lacking = [name for name in dict.fromkeys(wanted) if name not in known]
    return [(part, name) for name in lacking for part in ("types", "enums")]


def _element(change: Change) -> Element:
    """Give what a change is about, a callback being a parameter like others."""
    element = change.kind.element
    return Element.PARAMETER if element is Element.CALLBACK else element


def _placed(change: Change, missing: Mapping[Path, Change]) -> Change:
    """Put a member behind the nearest sibling before it that is there."""
    container = change.path[:-1]
    previous = change.previous
    while previous is not None and (before := missing.get((*container, previous))) is not None:
        previous = before.previous
    return replace(change, previous=previous)


def _marked(change: Change, removed_in: str) -> Change:
    data = dict(cast("dict[str, Json]", change.after))
    if change.kind.element not in GRACEFUL and change.kind.element is not Element.CALLBACK:
        return change
    data["deprecated"] = _MARK.format(removed_in)
    if data.get("presence") == Presence.REQUIRED.value:
        data["presence"] = Presence.OPTIONAL.value
    return replace(change, after=data)
