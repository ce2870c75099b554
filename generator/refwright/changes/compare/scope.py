"""What the pages of one release do not cover: there, nothing is new and nothing is gone.

Without a statement the scope is derived, and only in favour of the older of two releases: a
section, or a whole part of the spec such as the methods, that it does not have at all was not
covered by its pages. What the newer one lacks is gone until somebody states otherwise, for a
loss must not be taken for a page that was not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from refwright.canonical_yaml.key_paths import Path
from refwright.changes.compare.glob import matches
from refwright.spec.model import Event, Method, Spec
from refwright.spec.release_order import release_key


class Side(StrEnum):
    """Which of two specs."""

    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Omission:
    """Something that the pages of one side do not speak of.

    ``paths`` is a pattern over the spec (``events/voice.*/**`` or ``methods/**``). ``group`` is
    the title of a section instead: whatever stands only on the other side, in that section of
    ``part`` (``events`` or ``methods``), was not covered.
    """

    side: Side
    reason: str
    paths: str = ""
    part: str = "events"
    group: str | None = None
    gap: bool = False
    """Whether only what is missing on that side is left open: it may stand where nothing read."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is compared: everything but these omissions."""

    omissions: tuple[Omission, ...] = ()

    def omitted_member(self, part: str, group: str | None, missing: Side) -> Omission | None:
        """Give the omission by which a whole section's member is missing on one side."""
        return next(
            (
                omission
                for omission in self.omissions
                if omission.group is not None
                and (omission.part, omission.group, omission.side) == (part, group, missing)
            ),
            None,
        )

    def omitted_path(self, path: Path, missing: Side | None = None) -> Omission | None:
        """Give the omission that a path falls under; ``missing`` is the side that lacks it."""
        return next(
            (
                omission
                for omission in self.omissions
                if omission.group is None
                and (not omission.gap or omission.side is missing)
                and matches(path, omission.paths)
            ),
            None,
        )

    def mirrored(self) -> Scope:
        """Give the same scope for the comparison the other way round."""
        other = {Side.OLD: Side.NEW, Side.NEW: Side.OLD}
        return Scope(
            tuple(
                Omission(other[o.side], o.reason, o.paths, o.part, o.group, o.gap)
                for o in self.omissions
            )
        )


EVERYTHING: Final = Scope()
"""Both sides cover all of the API."""


def derived_scope(old: Spec, new: Spec) -> Scope:
    """Derive what the older of two releases does not cover, from what it lacks altogether.

    Two specs of the same release cover the same.
    """
    earlier, later = release_key(old.release), release_key(new.release)
    if earlier == later:
        return Scope(tuple(gap_omissions(old, new)))
    older, newer, side = (old, new, Side.OLD) if earlier < later else (new, old, Side.NEW)
    return Scope(
        (
            *_missing_parts(older, newer, side),
            *_missing_groups(older, newer, side),
            *gap_omissions(old, new),
        )
    )


def gap_omissions(old: Spec, new: Spec) -> Iterator[Omission]:
    """Yield what either spec leaves open because its pages were not read whole."""
    for side, spec in ((Side.OLD, old), (Side.NEW, new)):
        for paths in spec.gaps:
            reason = f"the pages of {spec.release} have a gap that no rule reads, in {paths}"
            yield Omission(side, reason, paths=paths, gap=True)


def _missing_parts(older: Spec, newer: Spec, side: Side) -> Iterator[Omission]:
    parts = {
        "events": (older.events, newer.events),
        "methods": (older.methods, newer.methods),
        "protocols": (older.protocols, newer.protocols),
        "participants": (older.participants, newer.participants),
    }
    for part, (had, has) in parts.items():
        if has and not had:
            reason = f"the pages of {older.release} have no {part} at all"
            yield Omission(side, reason, paths=f"{part}/**")


def _missing_groups(older: Spec, newer: Spec, side: Side) -> Iterator[Omission]:
    parts: tuple[tuple[str, tuple[Event, ...] | tuple[Method, ...], set[str]], ...] = (
        ("events", newer.events, {event.name for event in older.events}),
        ("methods", newer.methods, {method.name for method in older.methods}),
    )
    for part, members, known in parts:
        shared = {member.group for member in members if member.name in known}
        shared |= {m.group for m in (older.events if part == "events" else older.methods)}
        for group in dict.fromkeys(member.group for member in members):
            if known and group is not None and group not in shared:
                reason = f"the pages of {older.release} have no section {group!r}"
                yield Omission(side, reason, part=part, group=group)
