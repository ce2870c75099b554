"""A comparison with everything that people have decided: policy, scope, renames, approvals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from refwright.changes.compare.differ import Diff
from refwright.changes.decided.approvals import Split, split
from refwright.changes.decided.guard import Stretch, touches_much, undone
from refwright.changes.decided.policy import Judged, judge
from refwright.packages.decisions_on_disk import Decided, Judgement
from refwright.review.sources import Pair
from refwright.spec.file import load_spec
from refwright.spec.model import Spec
from refwright.spec.release_order import release_key
from refwright.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class JudgedDiff:
    """A comparison as the policy sees it. ``notes`` say what else somebody should know."""

    pair: Pair
    found: Diff
    approved: dict[str, str]
    notes: tuple[str, ...]


def judged_diff(pair: Pair, judgement: Judgement, workspace: Workspace | None) -> JudgedDiff:
    """Compare two specs; an API's decisions are those of the newer one."""
    old, new = replace(pair.old.spec, api=pair.new.spec.api), pair.new.spec
    decided = judgement.of(workspace, new.api)
    found = decided.diff(old, new)
    judged = judge(found.changes, decided.policy, judgement.today)
    releases = (old.release, new.release)
    parted = split(judged.changes, decided.approvals, judgement.today, releases)
    reasons = {
        change.fingerprint: f"{approval.reason} ({approval.author})"
        for change, approval in parted.approved
    }
    notes = (
        *(f"not in scope: {omission.reason}" for omission in found.scope.omissions),
        *_rules_at_work(judged, parted),
        *_suspicions(found, decided, workspace),
    )
    return JudgedDiff(pair, replace(found, changes=judged.changes), reasons, notes)


def _rules_at_work(judged: Judged, parted: Split) -> Iterator[str]:
    counts = Counter((rule.reach.where, rule.reason) for _, rule in judged.ignored)
    for (where, reason), count in counts.items():
        yield f"passed over by policy: {count} changes ({reason}; {where})"
    yield from map(str, (*judged.findings, *parted.findings()))


def _suspicions(found: Diff, decided: Decided, workspace: Workspace | None) -> Iterator[str]:
    """Tell what looks like a page that was read badly, or like one that went back."""
    old, new = found.old, found.new
    suspects = touches_much(old, new, found.changes, decided.policy.touched)
    releases = [*_earlier(old, workspace), old]
    stretches = [
        Stretch(left.release, right.release, decided.diff(left, right).changes)
        for left, right in pairwise(releases)
    ]
    suspects += undone([*stretches, Stretch(old.release, new.release, found.changes)])
    for suspect in suspects:
        yield str(suspect.finding(f"{new.api} {new.release}"))


def _earlier(spec: Spec, workspace: Workspace | None) -> list[Spec]:
    """Load the releases of a workspace before this one, oldest first."""
    api = workspace.api(spec.api) if workspace else None
    if workspace is None or api is None:
        return []
    known = sorted((release.name for release in api.releases), key=release_key)
    before = [name for name in known if release_key(name) < release_key(spec.release)]
    paths = [workspace.spec_path(spec.api, name) for name in before]
    return [load_spec(path) for path in paths if path.is_file()]
