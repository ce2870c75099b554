"""Alarms: what a reading has in common with those that went wrong without an error.

A site changes its layout, a run returns less, and a bot publishes it. Each alarm has a name, and a
level in ``[alarms]`` of the workspace file that says whether it fails the run. They compare with
the lock file and the spec of the last good run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from refwright.base.errors import Finding, Severity
from refwright.changes.compare.differ import diff
from refwright.changes.decided.guard import Stretch, undone
from refwright.facts.layout import Layout
from refwright.facts.lock import Lock, LockedPage
from refwright.reading.losses import lost_facts
from refwright.reading.read_release import Reading
from refwright.spec.facts_document import every_fact
from refwright.spec.model import Spec
from refwright.workspace.upkeep_settings import FAIL, OFF, AlarmSettings

_FEWEST: Final = 5
"""Of fewer things no share says anything."""
_GONE: Final = 0.8
"""A page that lost so much of its facts is another page, if it looks like one."""


@dataclass(frozen=True, slots=True)
class Last:
    """What the last good run of a release left. ``earlier`` holds specs of earlier editions of its
    pages, the oldest first, the last one's included."""

    lock: Lock | None = None
    spec: Spec | None = None
    earlier: tuple[Spec, ...] = ()


def alarms(reading: Reading, last: Last, settings: AlarmSettings) -> list[Finding]:
    """Find what should stop a run, or be looked at: errors where the settings say that it fails."""
    found: dict[str, Iterable[tuple[str, str, str]]] = {
        "page-turned": _turned(reading, last),
        "layout-changed": _layouts(reading, last, settings),
        "used-share-dropped": _used(reading, last, settings),
        "facts-lost": _lost(reading, last, settings),
        "rule-fits-nothing-any-more": _idle(reading, last),
        "flap": _flaps(reading, last),
    }
    return [
        Finding(
            Severity.ERROR if settings.level(name) == FAIL else Severity.WARNING,
            name,
            where,
            what,
            remedy,
        )
        for name, rows in found.items()
        if settings.level(name) != OFF
        for where, what, remedy in rows
    ]


_Rows = Iterator[tuple[str, str, str]]


def _pairs(reading: Reading, last: Last) -> Iterator[tuple[LockedPage, LockedPage]]:
    """Give the pages that both readings have and that differ."""
    old = {page.page: page for page in last.lock.pages} if last.lock else {}
    for page in reading.lock.pages if reading.lock else ():
        if page.page in old and old[page.page].sha256 != page.sha256:
            yield old[page.page], page


def _turned(reading: Reading, last: Last) -> _Rows:
    """Tell of pages that have turned into something else, whether they could be read or not."""
    old = {page.page: page.layout for page in last.lock.pages} if last.lock else {}
    for page, new in reading.layouts.items():
        before = old.get(page)
        if before is None or before == new:
            continue
        signs = [sign for sign in new.signs if sign not in before.signs]
        few = before.facts > 0 and new.facts <= (1 - _GONE) * before.facts
        if new.language != before.language and new.language and before.language:
            what = f"its language was {before.language!r} and is {new.language!r}"
            yield page, what, "does the server choose a language by who asks?"
        elif signs and few:
            what = f"it looks like a page of another kind ({', '.join(signs)})"
            what += f": {before.facts} facts were read of it, {new.facts} are now"
            yield page, what, "open it in a browser"
        elif few and before.facts >= _FEWEST:
            what = f"{before.facts} facts were read of it, {new.facts} are now"
            yield page, what, "open it in a browser"


def _layouts(reading: Reading, last: Last, settings: AlarmSettings) -> _Rows:
    same_profile = bool(last.lock and reading.lock and last.lock.profile == reading.lock.profile)
    for old, new in _pairs(reading, last):
        if old.layout == Layout():
            continue  # a lock file of an earlier refwright
        told = [*_differences(old, new, same_profile)]
        told += _counts(old, new, settings.counts)
        if told:
            yield new.page, f"its layout differs: {'; '.join(told)}", "does the profile still fit?"


def _differences(old: LockedPage, new: LockedPage, same_profile: bool) -> Iterator[str]:
    before, after = old.layout, new.layout
    if old.form != new.form:
        yield f"it was {old.form} and is {new.form}"
    if before.levels != after.levels:
        yield f"levels of titles were {_listed(before.levels)} and are {_listed(after.levels)}"
    parts: list[tuple[str, Sequence[str], Sequence[str]]] = [
        ("title", before.titles, after.titles),
        ("header row", before.heads, after.heads),
    ]
    if same_profile:
        parts.append(("rule that read something", before.rules, after.rules))
    for name, had, has in parts:
        gone = [one for one in had if one not in has]
        come = [one for one in has if one not in had]
        if gone:
            yield f"gone: {name} {_listed(gone)}"
        if come and (gone or name == "header row"):
            yield f"new: {name} {_listed(come)}"


def _listed(texts: Sequence[str]) -> str:
    shown = ", ".join(repr(text) for text in texts[:3])
    return shown + (f" and {len(texts) - 3} more" if len(texts) > 3 else "") if texts else "none"


def _counts(old: LockedPage, new: LockedPage, share: float) -> Iterator[str]:
    for unit, (seen, _) in old.account.items():
        now = new.account.get(unit, (0, 0))[0]
        if max(seen, now) >= _FEWEST and abs(now - seen) > share * max(seen, 1):
            yield f"it had {seen} {unit} and has {now}"


def _used(reading: Reading, last: Last, settings: AlarmSettings) -> _Rows:
    for old, new in _pairs(reading, last):
        for unit, (seen, used) in old.account.items():
            now_seen, now_used = new.account.get(unit, (0, 0))
            if min(seen, now_seen) < _FEWEST or not used:
                continue
            before, after = used / seen, now_used / now_seen
            if before - after > settings.used_drop:
                what = f"{before:.0%} of its {unit} gave facts, {after:.0%} do now"
                yield new.page, what, "refwright outline shows what no rule reads"


def _lost(reading: Reading, last: Last, settings: AlarmSettings) -> _Rows:
    if last.spec is None or reading.spec is None:
        return
    had, has = _facts(every_fact(last.spec)), _facts(every_fact(reading.spec))
    gone = len(had - has)
    if gone >= _FEWEST and gone > settings.lost * len(had):
        first = "; ".join(one.what for one in lost_facts(last.spec, reading.spec)[:3])
        what = f"{gone} of {len(had)} facts are gone ({gone / len(had):.0%}): {first}"
        release = f"{reading.api} {reading.release}"
        yield release, what, "is it gone from the page, or was it not read?"


def _facts(tree: object, path: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
    """Take a spec apart into its facts, each by its path."""
    if isinstance(tree, dict):
        return {one for key, value in tree.items() for one in _facts(value, (*path, str(key)))}
    if isinstance(tree, list):
        found: set[tuple[str, ...]] = set()
        for entry in tree:
            name = (
                str(entry.get("name", entry.get("value")))
                if isinstance(entry, dict)
                else str(entry)
            )
            found |= {(*path, name)} | _facts(entry, (*path, name))
        return found
    return {path} if tree not in (None, "", "not stated") else set()


def _idle(reading: Reading, last: Last) -> _Rows:
    """Tell of rules of the same profile that read something on some page, and on none now."""
    if not last.lock or not reading.lock or last.lock.profile != reading.lock.profile:
        return
    now = {rule for page in reading.lock.pages for rule in page.layout.rules}
    before = {rule for page in last.lock.pages for rule in page.layout.rules}
    for rule in sorted(before - now):
        what = f"{rule} read something in the last run and reads nothing now"
        yield f"{reading.api} {reading.release}", what, "is its line still as the pages print it?"


def _flaps(reading: Reading, last: Last) -> _Rows:
    """Tell of what goes back to how it was in an earlier edition of a page."""
    if reading.spec is None or len(last.earlier) < 2:
        return
    specs = [*last.earlier, reading.spec]
    stretches = [
        Stretch(f"edition {at}", f"edition {at + 1}", tuple(diff(old, new).changes))
        for at, (old, new) in enumerate(pairwise(specs), start=1)
    ]
    for suspect in undone([one for one in stretches if one.changes or one is stretches[-1]]):
        finding = suspect.finding(f"{reading.api} {reading.release}")
        yield finding.where, finding.what, finding.remedy
