"""What a comparison yields: typed changes, each with its kind, its place and whom it hurts.

A change says nothing of how it is shown. ``before`` and ``after`` hold plain JSON data in the
shape that a spec file has; a side on which nothing stood is :data:`ABSENT`, which is not null.
"""

from __future__ import annotations

import enum
import hashlib
import json
from dataclasses import dataclass, field
from enum import StrEnum

from refwright.canonical_yaml.key_paths import Key, Path

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Absent(enum.Enum):
    """The type of :data:`ABSENT`."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent.ABSENT
"""Nothing stood there; null would be a value."""

Value = Json | Absent


class Severity(StrEnum):
    """How much a change matters to one side; compares by weight, ``breaking`` being greatest."""

    BREAKING = "breaking"
    WARNING = "warning"
    INFO = "info"
    NONE = "none"

    @property
    def weight(self) -> int:
        """Give the rank: 0 for ``none`` up to 3 for ``breaking``."""
        return _WEIGHTS[self.value]

    def __lt__(self, other: str) -> bool:
        return self.weight < Severity(other).weight

    def __le__(self, other: str) -> bool:
        return self.weight <= Severity(other).weight

    def __gt__(self, other: str) -> bool:
        return self.weight > Severity(other).weight

    def __ge__(self, other: str) -> bool:
        return self.weight >= Severity(other).weight


_WEIGHTS = {"none": 0, "info": 1, "warning": 2, "breaking": 3}


class Element(StrEnum):
    """What a change is about: a thing of the spec, or one thing that is said of many."""

    EVENT = "event"
    FIELD = "field"
    TYPE = "type"
    ENUM = "enum"
    VALUE = "value"
    METHOD = "method"
    PARAMETER = "parameter"
    RETURNS = "returns"
    CALLBACK = "callback"
    NAME = "name"
    RELEASE = "release"
    PRESENCE = "presence"
    DEFAULT = "default"
    CONSTRAINTS = "constraints"
    ORDER = "order"
    GROUP = "group"
    NAMESPACE = "namespace"
    ACTION = "action"
    DEPRECATION = "deprecation"
    DOCUMENTATION = "documentation"
    SUMMARY = "summary"
    TITLE = "title"
    PROTOCOL = "protocol"
    PARTICIPANT = "participant"


class Action(StrEnum):
    """What has happened to it."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    MOVED = "moved"
    NARROWED = "narrowed"
    WIDENED = "widened"
    RETYPED = "retyped"
    CHANGED = "changed"
    NOW_STATED = "now stated"
    NO_LONGER_STATED = "no longer stated"
    DEPRECATED = "deprecated"
    RESTORED = "restored"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of change: a stable ID, why it matters, and how much it does to either side.

    ``receiver`` holds for whoever is sent the data (events, returns), ``caller`` for whoever
    sends it (methods). ``inverse`` is the ID of the kind that the comparison the other way round
    gives. ``drops_name`` says that a name goes out of the generated packages even where nothing
    on the wire breaks. ``phrase`` is the sentence that a change of this kind is told with:
    ``{What}`` names the place, ``{Thing}`` what it belongs to.
    """

    id: str
    element: Element
    action: Action
    receiver: Severity
    caller: Severity
    inverse: str
    purpose: str
    phrase: str
    drops_name: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs between two specs.

    ``path`` is made of the keys of the spec file; a value of an enumeration stands in it by its
    wire value, never by its position: ``("enums", "CallState", "values", 7, "name")``. What was
    renamed is at its old name, and what changed inside of it at its new one. ``receiver`` and
    ``caller`` are ``None`` for a side that this place does not concern. ``previous`` is, for what
    was added or removed, the sibling that stood before it (``None``: it stood first).
    """

    kind: Kind
    path: Path
    before: Value = field(hash=False)
    after: Value = field(hash=False)
    receiver: Severity | None
    caller: Severity | None
    in_scope: bool
    message: str
    previous: Key | None = None

    @property
    def severity(self) -> Severity:
        """The worst of both sides; ``none`` for what is out of scope."""
        if not self.in_scope:
            return Severity.NONE
        return max((self.receiver or Severity.NONE, self.caller or Severity.NONE))

    @property
    def fingerprint(self) -> str:
        """Give the sha256 of kind, path, before and after: the same for the same change."""
        content = [
            self.kind.id,
            list(self.path),
            _hashable(self.before),
            _hashable(self.after),
        ]
        return hashlib.sha256(json.dumps(content, ensure_ascii=True).encode()).hexdigest()

    def to_data(self) -> dict[str, Json]:
        """Give the change as plain JSON data; absent sides are left out."""
        data: dict[str, Json] = {
            "kind": self.kind.id,
            "element": self.kind.element.value,
            "action": self.kind.action.value,
            "path": list(self.path),
            "severity": self.severity.value,
            "receiver": self.receiver.value if self.receiver is not None else None,
            "caller": self.caller.value if self.caller is not None else None,
            "in_scope": self.in_scope,
            "message": self.message,
            "fingerprint": self.fingerprint,
        }
        if self.kind.action in {Action.ADDED, Action.REMOVED}:
            data["previous"] = self.previous
        if not isinstance(self.before, Absent):
            data["before"] = self.before
        if not isinstance(self.after, Absent):
            data["after"] = self.after
        return data


def _hashable(value: Value) -> Json:
    """Bring data into one form: keys sorted, but for parameters, whose order is their meaning."""
    if isinstance(value, Absent):
        return []
    return ["is", _sorted(value)]


def _sorted(value: Json) -> Json:
    if isinstance(value, list):
        return [_sorted(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: (
            [[name, _sorted(inner)] for name, inner in part.items()]
            if key == "parameters" and isinstance(part, dict)
            else _sorted(part)
        )
        for key, part in sorted(value.items())
    }
