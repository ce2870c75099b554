"""Where a change is, taken apart for whoever makes a payload of it."""

from __future__ import annotations

from dataclasses import dataclass

from refwright.changes.compare.change import Change
from refwright.changes.compare.scope import Side
from refwright.changes.witness.payloads import Member
from refwright.changes.witness.probes import Owner, Probe

Found = tuple[Probe, Side, str]
"""What can be tried, the side that it fails with, and what it is in words."""


@dataclass(frozen=True, slots=True)
class Place:
    """A change's path: the thing, its member, the value and the word in its varying part."""

    section: str
    name: str
    member: str = ""
    value: str | int | None = None
    word: str = ""

    @property
    def owner(self) -> Owner:
        """Give what a payload would be of."""
        return Owner(self.section, self.name)


def place_of(change: Change) -> Place:
    """Take a change's path apart."""
    section, name, *rest = change.path
    member: str = ""
    value: str | int | None = None
    if rest[:1] in (["fields"], ["parameters"]) and len(rest) > 1:
        member, rest = str(rest[1]), rest[2:]
    if rest[:1] == ["values"] and len(rest) > 1:
        value, rest = rest[1], rest[2:]
    word = str(rest[2]) if rest[:2] == ["parameter", "values"] and len(rest) > 2 else ""
    return Place(str(section), str(name), member, value, word)


def is_of_result(change: Change) -> bool:
    """Tell whether a change is of what a method returns."""
    return len(change.path) > 2 and change.path[2] == "returns"


def find_member(members: tuple[Member, ...], name: str) -> Member:
    """Find a member by name; raises ``LookupError``."""
    found = next((member for member in members if member.name == name), None)
    if found is None:
        raise LookupError(name)
    return found
